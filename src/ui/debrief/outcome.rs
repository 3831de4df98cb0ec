//! What the exercise came to, as the debriefing opens: the headline, the truth, what was known when, and what turned it.
//!
//! **Invariant:** reckoned beside the window; for the facilitator.

use std::sync::Arc;

use egui::{Label, Ui};

use super::broken::broken_ui;
use super::looked::Of;
use crate::ui::fonts;
use crate::ui::kit::button::link_ui;
use crate::ui::kit::card::{empty_ui, pane_head_ui, section_head_ui};
use crate::ui::shell::{Shared, scroll};
use crate::ui::task::{Broken, Standing, Task};
use crate::view::result::ResultView;
use crate::words::text;

/// The pane.
#[derive(Default)]
pub(super) struct Outcome {
    task: Option<Task<Option<ResultView>>>,
    view: Option<Result<Option<ResultView>, Broken>>,
}

impl Outcome {
    /// How far that has come which the pane waits for.
    pub fn standing(&self) -> Standing {
        self.task.as_ref().map_or(Standing::Idle, Task::standing)
    }

    /// Draws it; gives the entry to which somebody wants to go.
    pub fn ui(&mut self, ui: &mut Ui, shared: &Shared, of: &Of) -> Option<u64> {
        if let Some(view) = Task::poll(&mut self.task) {
            self.view = Some(view);
        }
        if let (None, None, Of::Exercise(exercise)) = (&self.view, &self.task, of) {
            let (exercise, words) = (Arc::clone(exercise), Arc::clone(&shared.words));
            self.task = Some(Task::start(&shared.ctx, move |_| exercise.result(&words)));
        }
        match &self.view {
            Some(Ok(Some(view))) => scroll(ui, "outcome", |ui| shown(ui, shared, view)),
            Some(Err(broken)) => {
                broken_ui(ui, shared, broken);
                None
            }
            Some(Ok(None)) | None => {
                empty_ui(ui, &shared.say("being-scored"), "");
                None
            }
        }
    }
}

fn shown(ui: &mut Ui, shared: &Shared, view: &ResultView) -> Option<u64> {
    let mut go = None;
    pane_head_ui(ui, &shared.say("tab-result"), "");
    ui.add(Label::new(fonts::bold(&view.headline)).wrap());
    ui.add(Label::new(shared.words.with("result-truth-was", &[("truth", text(view.truth_text.clone()))])).wrap());
    for known in &view.knowledge {
        let args = [("turn", text(known.turn.clone())), ("percent", text(known.shared.clone()))];
        ui.label(fonts::muted(ui, shared.words.with("result-known", &args)));
    }
    ui.add_space(8.0);
    section_head_ui(ui, &shared.say("turning-points"), "");
    for point in &view.turning {
        if link_ui(ui, &point.title).clicked() {
            go = Some(point.entry);
        }
        ui.add(Label::new(&point.text).wrap());
        ui.add(Label::new(fonts::muted(ui, point.changes.join(" · "))).wrap());
        ui.add_space(6.0);
    }
    if !view.scores.changed.is_empty() {
        section_head_ui(ui, &shared.say("changed-title"), "");
        for changed in &view.scores.changed {
            ui.add(Label::new(fonts::bold(&changed.title)).wrap());
            ui.add(Label::new(fonts::muted(ui, changed.what.join(" · "))).wrap());
            ui.add_space(4.0);
        }
    }
    section_head_ui(ui, &shared.say("principles"), "");
    for principle in &view.scores.principles {
        let score = principle.score.map_or_else(|| "–".to_owned(), |score| score.to_string());
        ui.add(Label::new(format!("{}: {score}", principle.name)).wrap());
    }
    go
}
