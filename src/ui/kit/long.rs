//! A long list that scrolls.
//!
//! **Invariant:** only the rows that are seen, and one at either end for the keyboard, are laid out; a row that turns
//! out higher or lower than was guessed moves nothing that is on screen.

use egui::{Rect, ScrollArea, TextStyle, Ui, UiBuilder, vec2};

/// What a long list consists of.
pub trait Rows {
    /// How many rows there are.
    fn count(&self) -> usize;
    /// About how high a row will be, until it was drawn.
    fn guess(&self, ui: &Ui, row: usize) -> f32;
    /// Draws a row over the width that is left, as high as it likes.
    fn draw(&mut self, ui: &mut Ui, row: usize);
}

/// Where the rows of a long list lie.
#[derive(Default)]
pub struct Long {
    /// Number of rows, width and size of text that the heights were guessed or measured for.
    basis: Option<(usize, u32, u32)>,
    heights: Vec<f32>,
    /// Where each row begins, and where the last one ends.
    tops: Vec<f32>,
    /// How far down it was scrolled, and how much of it is seen.
    offset: f32,
    room: f32,
    /// How much what lies above the screen has grown.
    grown: f32,
    wanted: Option<usize>,
}

impl Long {
    /// Scrolls to a row, unless it is seen as it is.
    pub fn jump(&mut self, row: usize) {
        self.wanted = Some(row);
    }

    /// Draws what is seen of the list in the room that is left.
    pub fn ui(&mut self, ui: &mut Ui, salt: &str, rows: &mut impl Rows) {
        let mut area = ScrollArea::vertical().id_salt(salt).auto_shrink(false);
        if let Some(offset) = self.moved() {
            area = area.vertical_scroll_offset(offset);
        }
        let shown = area.show_viewport(ui, |ui, viewport| self.rows_ui(ui, viewport, rows));
        self.offset = shown.state.unclamped_offset().y;
        self.room = shown.inner_rect.height();
        if self.wanted.is_some() || self.grown.abs() > 0.0 {
            ui.ctx().request_repaint();
        }
    }

    /// Where to scroll to in this frame, if not where it was left.
    fn moved(&mut self) -> Option<f32> {
        let last = self.tops.last().copied().filter(|_| self.room > 0.0)?;
        let most = (last - self.room).max(0.0);
        let grown = std::mem::take(&mut self.grown);
        let offset = self.offset + grown;
        let Some(row) = self.wanted.take() else { return (grown.abs() > 0.0).then(|| offset.clamp(0.0, most)) };
        let (top, end) = (self.top(row), self.top(row + 1));
        if top >= offset && end <= offset + self.room {
            return (grown.abs() > 0.0).then(|| offset.clamp(0.0, most));
        }
        Some(((top + end - self.room) / 2.0).clamp(0.0, most))
    }

    fn rows_ui(&mut self, ui: &mut Ui, viewport: Rect, rows: &mut impl Rows) {
        self.fit(ui, rows);
        let (corner, width) = (ui.max_rect().min, ui.available_width());
        let gap = ui.spacing().item_spacing.y;
        ui.set_height(self.tops.last().copied().unwrap_or_default());
        let seen = self.row_at(viewport.min.y);
        let first = seen.saturating_sub(1);
        // A row has the same name wherever it is scrolled to.
        ui.skip_ahead_auto_ids(first);
        let mut top = self.top(first);
        let mut changed = false;
        for row in first..rows.count() {
            let Some(guessed) = self.heights.get(row).copied() else { break };
            let place = Rect::from_min_size(corner + vec2(0.0, top), vec2(width, guessed.max(1.0)));
            let mut child = ui.new_child(UiBuilder::new().id_salt(row).max_rect(place));
            rows.draw(&mut child, row);
            let drawn = child.min_rect().height();
            // Less than this is the rounding to pixels.
            let height = if (drawn - guessed).abs() > 0.1 { drawn } else { guessed };
            if let Some(known) = self.heights.get_mut(row).filter(|known| (**known - height).abs() > 0.0) {
                *known = height;
                changed = true;
            }
            if row < seen {
                // What is seen stays where it is; the next frame scrolls by the difference.
                self.grown += height - guessed;
                top += guessed + gap;
            } else if top > viewport.max.y {
                break;
            } else {
                top += height + gap;
            }
        }
        if changed {
            self.stack(gap);
            ui.ctx().request_repaint();
        }
    }

    /// Guesses all heights anew where the list, its width or the size of its text is another.
    fn fit(&mut self, ui: &Ui, rows: &impl Rows) {
        let font = TextStyle::Body.resolve(ui.style());
        let basis = (rows.count(), ui.available_width().to_bits(), font.size.to_bits());
        if self.basis == Some(basis) {
            return;
        }
        self.basis = Some(basis);
        self.heights = (0..rows.count()).map(|row| rows.guess(ui, row)).collect();
        self.stack(ui.spacing().item_spacing.y);
    }

    fn stack(&mut self, gap: f32) {
        let mut top = 0.0;
        self.tops.clear();
        for height in &self.heights {
            self.tops.push(top);
            top += height + gap;
        }
        self.tops.push((top - gap).max(0.0));
    }

    fn top(&self, row: usize) -> f32 {
        self.tops.get(row).or(self.tops.last()).copied().unwrap_or_default()
    }

    /// The row that lies at this height.
    fn row_at(&self, height: f32) -> usize {
        self.tops.partition_point(|top| *top <= height).saturating_sub(1).min(self.heights.len().saturating_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use egui::{Context, RawInput, Sense, pos2};

    use super::*;

    /// Ten thousand rows of very different heights, all of which were guessed wrong.
    #[derive(Default)]
    struct Many {
        drawn: BTreeSet<usize>,
    }

    impl Many {
        fn height(row: usize) -> f32 {
            if row.is_multiple_of(3) { 90.0 } else { 20.0 }
        }
    }

    impl Rows for Many {
        fn count(&self) -> usize {
            10_000
        }

        fn guess(&self, _: &Ui, _: usize) -> f32 {
            40.0
        }

        fn draw(&mut self, ui: &mut Ui, row: usize) {
            self.drawn.insert(row);
            let size = vec2(ui.available_width(), Self::height(row));
            ui.allocate_exact_size(size, Sense::hover());
        }
    }

    fn frame(ctx: &Context, list: &mut Long) -> BTreeSet<usize> {
        let mut drawn = BTreeSet::new();
        let screen = Rect::from_min_size(pos2(0.0, 0.0), vec2(400.0, 600.0));
        let input = RawInput { screen_rect: Some(screen), ..RawInput::default() };
        let mut output = ctx.run_ui(input, |ui| {
            let mut rows = Many::default();
            list.ui(ui, "many", &mut rows);
            drawn = rows.drawn;
        });
        output.textures_delta.clear();
        drawn
    }

    #[test]
    fn only_what_is_seen_is_drawn_and_a_jump_finds_its_row() {
        let (ctx, mut list) = (Context::default(), Long::default());
        for _ in 0..4 {
            let drawn = frame(&ctx, &mut list);
            assert!(drawn.contains(&0) && drawn.len() < 40, "{} of 10000", drawn.len());
        }
        list.jump(7_000);
        let mut drawn = BTreeSet::new();
        for _ in 0..6 {
            drawn = frame(&ctx, &mut list);
        }
        assert!(drawn.contains(&7_000) && drawn.len() < 40, "{drawn:?}");
        let (top, end) = (list.top(7_000), list.top(7_001));
        assert!(top >= list.offset && end <= list.offset + list.room, "{top}–{end} at {}", list.offset);
        let rest = list.offset;
        frame(&ctx, &mut list);
        assert!((list.offset - rest).abs() < 0.1, "it comes to rest");
        list.jump(7_000);
        frame(&ctx, &mut list);
        assert!((list.offset - rest).abs() < 0.1, "what is seen is not scrolled to");
    }
}
