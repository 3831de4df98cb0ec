//! The rows of the debrief's two long lists: the story, and why a moment moved.
//!
//! **Invariant:** a row looks and is named as if all rows were there.

use egui::{Label, TextStyle, Ui};

use crate::report::told::Told;
use crate::ui::fonts;
use crate::ui::kit::card::empty_ui;
use crate::ui::kit::long::Rows;
use crate::ui::kit::parts;
use crate::ui::kit::row::selectable_row_ui;
use crate::ui::play::ledger_line_ui;
use crate::ui::shell::Shared;
use crate::view::ledger::LedgerLine;
use crate::view::story::StoryLine;
use crate::view::told::sentence::LineKind;
use crate::words::text;

/// What a row of the story keeps free at both ends, and above and below its sentence.
const SIDES: f32 = 40.0;
const AROUND: f32 = 12.0;
/// What is free above a heading.
const ABOVE: f32 = 6.0;
/// How wide letters are on average, in parts of their size.
const LETTER: f32 = 0.52;
/// How high a line is, in parts of its letters' size.
const LINE: f32 = 1.36;

/// The story: headings, and sentences that lead to their moment.
pub(super) struct StoryRows<'a> {
    told: &'a Told,
    /// The entry on screen.
    now: u64,
    /// How many rows are told.
    many: usize,
    /// The sentence that was clicked.
    pub chosen: Option<&'a StoryLine>,
}

impl<'a> StoryRows<'a> {
    /// The story; up to the entry on screen alone, where what comes later is kept back.
    pub fn new(told: &'a Told, now: u64, up_to_here: bool) -> Self {
        let is_told = |row: &usize| told.lines.get(*row).is_some_and(|line| line.entry <= now);
        let many = if up_to_here { told.story.partition_point(is_told) } else { told.story.len() };
        Self { told, now, many, chosen: None }
    }

    fn line(&self, row: usize) -> Option<&'a StoryLine> {
        self.told.lines.get(*self.told.story.get(row)?)
    }
}

impl Rows for StoryRows<'_> {
    fn count(&self) -> usize {
        self.many
    }

    fn guess(&self, ui: &Ui, row: usize) -> f32 {
        match self.line(row) {
            Some(line) if line.telling == LineKind::Heading => ABOVE + height_of(ui, &line.text, ui.available_width()),
            Some(line) => AROUND + height_of(ui, &line.text, ui.available_width() - SIDES),
            None => 0.0,
        }
    }

    fn draw(&mut self, ui: &mut Ui, row: usize) {
        let Some(line) = self.line(row) else { return };
        if line.telling == LineKind::Heading {
            ui.add_space(ABOVE);
            ui.label(fonts::bold(&line.text));
            return;
        }
        let height = lines_of(ui, &line.text) + AROUND;
        let row = selectable_row_ui(ui, line.entry == self.now, &line.text, height, |ui| {
            ui.add(Label::new(&line.text).wrap());
        });
        if row.gained_focus() {
            // The keyboard may have come to a row that is not quite seen.
            row.scroll_to_me(None);
        }
        if row.clicked() {
            self.chosen = Some(line);
        }
    }
}

/// What moved at a moment in all, each step of it with its reason, and what happened.
pub(super) struct WhyRows<'a> {
    shared: &'a Shared,
    /// `Tension 184 → 265`, for each quantity that moved, in a sentence.
    in_all: Option<String>,
    /// The steps, those of one quantity together, tension first.
    ledger: Vec<&'a LedgerLine>,
    happened: Vec<&'a StoryLine>,
}

impl<'a> WhyRows<'a> {
    pub fn new(shared: &'a Shared, lines: &'a [StoryLine]) -> Self {
        let happened = lines.iter().filter(|line| line.ledger.is_none() && line.telling != LineKind::Heading).collect();
        let mut ledger: Vec<&LedgerLine> = lines.iter().filter_map(|line| line.ledger.as_ref()).collect();
        let mut order: Vec<String> = vec![shared.say("quantity-tension")];
        for line in &ledger {
            if !order.contains(&line.quantity) {
                order.push(line.quantity.clone());
            }
        }
        ledger.sort_by_key(|line| order.iter().position(|quantity| *quantity == line.quantity));
        let in_all = ledger.chunk_by(|one, next| one.quantity == next.quantity).filter_map(|steps| match steps {
            [first, .., last] => Some(format!("{} {} → {}", first.quantity, first.moved?.0, last.moved?.1)),
            [one] => one.moved.map(|(before, after)| format!("{} {before} → {after}", one.quantity)),
            [] => None,
        });
        let in_all = in_all.collect::<Vec<_>>().join(" · ");
        let several = ledger.len() > 1 && !in_all.is_empty();
        let in_all = several.then(|| shared.words.with("moved-in-all", &[("moved", text(in_all))]));
        Self { shared, in_all, ledger, happened }
    }

    /// How many numbers moved.
    pub fn moved(&self) -> usize {
        self.ledger.len()
    }

    /// How many rows stand above the steps.
    fn above(&self) -> usize {
        usize::from(self.in_all.is_some())
    }

    /// The place of a row among the steps, and then among what happened.
    fn below(&self, row: usize) -> (Option<&'a LedgerLine>, Option<usize>) {
        let step = row.checked_sub(self.above());
        let line = step.and_then(|step| self.ledger.get(step)).copied();
        (line, step.and_then(|step| step.checked_sub(self.ledger.len())))
    }
}

impl Rows for WhyRows<'_> {
    fn count(&self) -> usize {
        self.above() + self.ledger.len() + 1 + self.happened.len()
    }

    fn guess(&self, ui: &Ui, row: usize) -> f32 {
        let width = ui.available_width();
        if let (0, Some(said)) = (row, &self.in_all) {
            return height_of(ui, said, width) + AROUND;
        }
        match self.below(row) {
            // Head, reason, origin and a line below.
            (Some(line), _) => 2.0 * height_of(ui, "", width) + height_of(ui, &line.sentence, width) + AROUND,
            (None, Some(place)) if place > 0 => {
                self.happened.get(place - 1).map_or(0.0, |line| height_of(ui, &line.text, width))
            }
            (None, _) => AROUND,
        }
    }

    fn draw(&mut self, ui: &mut Ui, row: usize) {
        if let (0, Some(said)) = (row, &self.in_all) {
            ui.add(Label::new(said).wrap());
            ui.separator();
            return;
        }
        match self.below(row) {
            (Some(line), _) => ledger_line_ui(ui, line),
            (None, Some(place)) if place > 0 => {
                if let Some(line) = self.happened.get(place - 1) {
                    ui.label(&line.text);
                }
            }
            (None, _) if self.ledger.is_empty() => {
                empty_ui(ui, &self.shared.say("nothing-moved"), &self.shared.say("nothing-moved-detail"));
            }
            (None, _) => {
                ui.separator();
            }
        }
    }
}

/// How high a sentence is once it is wrapped into a row of this width.
fn lines_of(ui: &Ui, sentence: &str) -> f32 {
    let font = TextStyle::Body.resolve(ui.style());
    let width = (ui.available_width() - SIDES).max(80.0);
    ui.painter().layout(sentence.to_owned(), font, ui.visuals().text_color(), width).size().y
}

/// About how high a sentence is, without laying it out.
fn height_of(ui: &Ui, sentence: &str, width: f32) -> f32 {
    let size = TextStyle::Body.resolve(ui.style()).size;
    let lines = (parts::count(sentence.len()) * size * LETTER / width.max(80.0)).ceil().max(1.0);
    lines * size * LINE
}
