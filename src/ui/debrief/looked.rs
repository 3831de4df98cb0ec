//! What is looked back on: an exercise with all that its file holds, or a sealed copy that tells one audience's part.
//!
//! **Invariant:** a copy answers only for its own audience.

use std::sync::Arc;
use std::time::Duration;

use egui::{Align, Layout, Ui};

use crate::engine::core::state::Lifecycle;
use crate::report::copy::SealedCopy;
use crate::report::exercise::Exercise;
use crate::report::told::Told;
use crate::session::verify::Verdict;
use crate::store::verdict::told;
use crate::ui::fonts;
use crate::ui::kit::field::combo_ui;
use crate::ui::kit::segmented::segmented_ui;
use crate::ui::shell::Shared;
use crate::ui::task::{Broken, Task};
use crate::view::audience::Audience;
use crate::words::{Words, number, text};

/// How often the window says how much of the file was checked.
const CHECK_AGAIN: Duration = Duration::from_millis(100);

/// What is looked back on.
#[derive(Clone)]
pub(super) enum Of {
    Exercise(Arc<Exercise>),
    Copy(Arc<SealedCopy>),
}

impl Of {
    /// Its title and its marking.
    pub fn titled(&self, words: &Words) -> (String, String) {
        match self {
            Self::Exercise(exercise) => {
                let meta = &exercise.session.book().told_in(words.tag()).scenario.meta;
                (meta.title.clone(), meta.marking.clone())
            }
            Self::Copy(copy) => {
                let page = copy.page(words.tag());
                (page.title.clone(), page.marking.clone())
            }
        }
    }

    /// Tells it to an audience.
    pub fn tell(&self, words: &Words, audience: &Audience) -> Told {
        match self {
            Self::Exercise(exercise) => exercise.tell(words, audience),
            Self::Copy(copy) => Told::from(copy.page(words.tag()).told.clone()),
        }
    }

    /// As whom one can look: the public first, then the seats; of a copy, nobody else.
    pub fn audiences(&self) -> impl Iterator<Item = Audience> + use<> {
        let all = match self {
            Self::Exercise(exercise) if exercise.is_open_to(&Audience::Facilitator) => {
                [Audience::Facilitator, Audience::Public].into_iter().chain(exercise.seats.iter().cloned()).collect()
            }
            Self::Exercise(_) | Self::Copy(_) => Vec::new(),
        };
        all.into_iter()
    }

    /// The head of the exercise, and the program that wrote it.
    pub fn head(&self) -> (&str, &str) {
        match self {
            Self::Exercise(exercise) => (&exercise.head, &exercise.program),
            Self::Copy(copy) => (&copy.head, &copy.program),
        }
    }

    /// Whether it was played to its end.
    pub fn is_over(&self) -> bool {
        match self {
            Self::Exercise(exercise) => exercise.session.state().lifecycle == Lifecycle::Over,
            Self::Copy(_) => false,
        }
    }

    /// What verification found, or how far it has come.
    pub fn verified(
        &self,
        ui: &Ui,
        words: &Words,
        verifying: Option<&Task<Option<Verdict>>>,
        verdict: Option<&Result<Verdict, Broken>>,
    ) -> String {
        let exercise = match self {
            Self::Exercise(exercise) => exercise,
            Self::Copy(copy) => return words.with("copy-of-head", &[("head", text(copy.head.clone()))]),
        };
        match verdict {
            None => {
                ui.ctx().request_repaint_after(CHECK_AGAIN);
                let percent = verifying.map_or(0, Task::percent);
                words.with("file-being-checked", &[("percent", number(percent.into()))])
            }
            Some(Err(broken)) => broken.describe(words),
            Some(Ok(Verdict::Intact { entries })) => {
                let entries = ("entries", number(i64::try_from(*entries).unwrap_or(0)));
                words.with("file-fits-itself", &[entries, ("head", text(exercise.head.clone()))])
            }
            Some(Ok(found)) => told(words, &exercise.path, *found, &exercise.program),
        }
    }
}

/// As whom one looks: chosen, or said where there is nothing to choose.
pub(super) fn looking_as_ui(ui: &mut Ui, shared: &Shared, of: &Of, who: &mut usize, seat: &mut usize) {
    let exercise = match of {
        Of::Exercise(exercise) => exercise,
        Of::Copy(copy) => {
            ui.label(fonts::muted(ui, copy.page(shared.words.tag()).whose.clone()));
            return;
        }
    };
    if !exercise.is_open_to(&Audience::Facilitator) {
        ui.label(fonts::muted(ui, shared.say("guarded-by-pins")));
        return;
    }
    let names = ["facilitator", "a-seat", "public"].map(|id| shared.say(id));
    // What is always there comes first, so that it does not move when a seat is to be chosen beside it.
    ui.allocate_ui_with_layout(egui::vec2(236.0, 32.0), Layout::left_to_right(Align::Center), |ui| {
        segmented_ui(ui, &names, who, &shared.say("looking-as"));
    });
    if *who == 1 {
        let context = exercise.context(&shared.words);
        let shown = exercise.seats.get(*seat).map_or_else(String::new, |own| context.seated(own));
        combo_ui(ui, "seat", &shared.say("glossary-seat"), &shown, 140.0, |ui| {
            for (place, own) in exercise.seats.iter().enumerate() {
                ui.selectable_value(seat, place, context.seated(own));
            }
        });
    }
}
