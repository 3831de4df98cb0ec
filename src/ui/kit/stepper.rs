//! The stepper that shows the phases of a turn.
//!
//! **Invariant:** read only: a step can be read and hovered, never clicked.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::accesskit::{AriaCurrent, Role};
use egui::{Align2, FontId, Galley, Rect, Response, Sense, Stroke, TextStyle, Ui, UiBuilder, Vec2, pos2, vec2};

use crate::ui::access;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::parts::{self, Weight};
use crate::ui::theme::{self, Palette};

/// How far a phase has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StepState {
    /// Over.
    Done,
    /// Running.
    Now,
    /// Still to come.
    Ahead,
    /// Left out this turn; it keeps its place with a dash.
    Skipped,
}

/// One phase in the stepper.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// Its name.
    pub name: String,
    /// How far it has come.
    pub state: StepState,
    /// What a screen reader says, as in "Decision, phase 5 of 7, current".
    pub accessible: String,
}

/// Draws the phases in a row; where room is short, now is named, and of the others as many as fit, the next ones first.
pub fn stepper_ui(ui: &mut Ui, steps: &[Step]) -> Response {
    let named = named(ui, steps, ui.available_width());
    let builder = UiBuilder::new().accessibility_role(Role::List);
    ui.scope_builder(builder, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0 * theme::scale(ui);
            for (at, step) in steps.iter().enumerate() {
                if at > 0 {
                    link_ui(ui);
                }
                let item = Item::new(ui, at, step, named.contains(&at));
                item.show_ui(ui);
            }
        });
    })
    .response
}

/// The places of the steps that are named.
fn named(ui: &Ui, steps: &[Step], room: f32) -> BTreeSet<usize> {
    let width = |at: usize, named| steps.get(at).map_or(0.0, |step| Item::new(ui, at, step, named).width());
    let now = steps.iter().position(|step| step.state == StepState::Now).unwrap_or(0);
    let mut left = room - links(ui, steps) - (0..steps.len()).map(|at| width(at, false)).sum::<f32>();
    let mut named = BTreeSet::new();
    for at in (now..steps.len()).chain((0..now).rev()) {
        left -= width(at, true) - width(at, false);
        if left < 0.0 && at != now {
            break;
        }
        named.insert(at);
    }
    named
}

fn links(ui: &Ui, steps: &[Step]) -> f32 {
    parts::count(steps.len().saturating_sub(1)) * 26.0 * theme::scale(ui)
}

fn link_ui(ui: &mut Ui) {
    let k = theme::scale(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(14.0, 28.0) * k, Sense::hover());
    let stroke = Stroke::new(1.0, Palette::of(ui.ctx()).control);
    ui.painter().hline(rect.x_range(), rect.center().y, stroke);
}

/// A measured step before it has a place.
struct Item<'a> {
    step: &'a Step,
    number: usize,
    name: Option<Arc<Galley>>,
    k: f32,
}

impl<'a> Item<'a> {
    fn new(ui: &Ui, at: usize, step: &'a Step, named: bool) -> Self {
        let palette = Palette::of(ui.ctx());
        let (weight, color) = match step.state {
            StepState::Now => (Weight::Bold, palette.on_accent),
            StepState::Done | StepState::Ahead | StepState::Skipped => (Weight::Regular, palette.muted),
        };
        let small = parts::font(ui, &TextStyle::Small, weight);
        let font = FontId::new(small.size * 13.0 / 12.0, small.family);
        let name = named.then(|| parts::line(ui, &step.name, font, color, f32::INFINITY));
        Self { step, number: at + 1, name, k: theme::scale(ui) }
    }

    fn width(&self) -> f32 {
        let name = self.name.as_ref().map_or(0.0, |name| name.size().x + 6.0 * self.k);
        let sides = match self.step.state {
            StepState::Now => 15.0 * self.k,
            StepState::Done | StepState::Ahead | StepState::Skipped => 0.0,
        };
        20.0 * self.k + name + sides
    }

    fn show_ui(self, ui: &mut Ui) {
        let size = vec2(self.width(), 28.0 * self.k);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        access::named_as(ui, &response, Role::ListItem, &self.step.accessible);
        self.paint(ui, rect);
        if self.step.state == StepState::Now {
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_aria_current(AriaCurrent::Step);
            });
        }
        if self.name.is_none() {
            response.on_hover_text(&self.step.name);
        }
    }

    fn paint(&self, ui: &Ui, rect: Rect) {
        let palette = Palette::of(ui.ctx());
        let painter = ui.painter();
        let now = self.step.state == StepState::Now;
        let left = rect.left() + if now { 5.0 * self.k } else { 0.0 };
        let ring = pos2(left + 10.0 * self.k, rect.center().y);
        let radius = 9.5 * self.k;
        let (edge, color) = if now { (palette.on_accent, palette.on_accent) } else { (palette.control, palette.muted) };
        if now {
            painter.rect_filled(rect, 4, palette.accent);
        }
        match self.step.state {
            StepState::Done => {
                painter.circle(ring, radius, palette.sunken, Stroke::new(1.0, edge));
                let square = Rect::from_center_size(ring, Vec2::splat(12.0 * self.k));
                icons::paint(painter, square, Icon::Check, palette.text);
            }
            StepState::Skipped => {
                painter.circle_stroke(ring, radius, Stroke::new(1.0, edge));
                let dash = ring.x - 4.0 * self.k..=ring.x + 4.0 * self.k;
                painter.hline(dash, ring.y, Stroke::new(1.5, color));
            }
            StepState::Now | StepState::Ahead => {
                painter.circle_stroke(ring, radius, Stroke::new(1.0, edge));
                let font = parts::font(ui, &parts::micro(), Weight::Regular);
                let digit = parts::line(ui, &self.number.to_string(), font, color, rect.width());
                parts::put(ui, digit, Align2::CENTER_CENTER, ring);
            }
        }
        if let Some(name) = self.name.clone() {
            let at = pos2(left + 26.0 * self.k, rect.center().y);
            parts::put(ui, name, Align2::LEFT_CENTER, at);
        }
    }
}
