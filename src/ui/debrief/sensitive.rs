//! How much hangs on the numbers in the rules, reckoned beside the window when it is asked for.
//!
//! **Invariant:** for the facilitator; what was reckoned is kept while the exercise is looked at.

use std::sync::Arc;

use egui::{Label, Ui};

use super::broken::broken_ui;
use super::seen::Seen;
use crate::report::exercise::Exercise;
use crate::report::sensitivity::{Sensitivity, sensitivity};
use crate::ui::fonts;
use crate::ui::kit::button::secondary_ui;
use crate::ui::kit::card::section_head_ui;
use crate::ui::shell::Shared;
use crate::ui::task::{Broken, Standing, Task};
use crate::words::{number, text};

/// How many groups are named.
const NAMED: usize = 5;

/// What was asked for.
#[derive(Default)]
pub(super) struct Sensitive {
    task: Option<Task<Option<Sensitivity>>>,
    found: Option<Result<Sensitivity, Broken>>,
}

impl Sensitive {
    /// How far that has come which was asked for.
    pub fn standing(&self) -> Standing {
        self.task.as_ref().map_or(Standing::Idle, Task::standing)
    }

    /// Takes in what was reckoned, and shades it beneath the tension.
    pub fn lay(&mut self, seen: &mut Seen) {
        match Task::poll(&mut self.task) {
            Some(Ok(found)) => self.found = found.map(Ok),
            Some(Err(broken)) => self.found = Some(Err(broken)),
            None => {}
        }
        if let Some(Ok(found)) = &self.found {
            seen.charts.spread(&seen.told.charts.rungs, &found.band);
        }
    }

    /// Draws the question, and what it was answered with.
    pub fn ui(&mut self, ui: &mut Ui, shared: &Shared, exercise: &Arc<Exercise>) {
        section_head_ui(ui, &shared.say("sensitivity-title"), "");
        match &self.found {
            Some(Ok(found)) => found_ui(ui, shared, found),
            Some(Err(broken)) => broken_ui(ui, shared, broken),
            None if self.task.is_some() => {
                ui.label(fonts::muted(ui, shared.say("whatif-computing")));
            }
            None => {
                ui.add(Label::new(shared.say("sensitivity-detail")).wrap());
                if secondary_ui(ui, None, &shared.say("sensitivity-ask"), true).clicked() {
                    let exercise = Arc::clone(exercise);
                    let ask = move |job: &crate::ui::task::Job| sensitivity(&exercise, || !job.is_unwanted());
                    self.task = Some(Task::start(&shared.ctx, ask));
                }
            }
        }
    }
}

fn found_ui(ui: &mut Ui, shared: &Shared, found: &Sensitivity) {
    let (low, high) = found.band.last().copied().unwrap_or_default();
    let count = |many: usize| number(i64::try_from(many).unwrap_or(0));
    let args = [
        ("low", number(low)),
        ("high", number(high)),
        ("groups", count(found.tried)),
        ("moving", count(found.groups.len())),
    ];
    ui.add(Label::new(shared.words.with("sensitivity-found", &args)).wrap());
    for swing in found.groups.iter().take(NAMED) {
        let args = [
            ("group", text(swing.group.clone())),
            ("smaller", number(swing.smaller)),
            ("larger", number(swing.larger)),
        ];
        ui.add(Label::new(shared.words.with("sensitivity-group", &args)).wrap());
    }
    ui.add(Label::new(fonts::muted(ui, shared.say("sensitivity"))).wrap());
}
