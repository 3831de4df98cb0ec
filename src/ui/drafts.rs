//! Unsaved texts that were left behind, offered where one begins.
//!
//! **Invariant:** one click never throws a text away.

use std::path::PathBuf;

use egui::{Align, Context, Label, Layout, Ui};

use super::icons::{self, Icon};
use super::kit::button::{small_primary_ui, small_ui};
use super::kit::card::{card_ui, pane_head_ui};
use super::shell::{Route, Shared};
use super::task::{Standing, Task};
use super::theme::Palette;
use super::{access, fonts};
use crate::store::clock::minutes_since;
use crate::store::drafts::{Found, found, throw_away};
use crate::words::{Words, number, text};
use crate::writing::manuscript::Beside;

/// The unsaved texts that nobody works on, looked for beside the window.
#[derive(Default)]
pub struct Drafts {
    found: Vec<Found>,
    looking: Option<Task<Vec<Found>>>,
    /// The one that will be thrown away if somebody says so once more.
    asked: Option<PathBuf>,
}

impl Drafts {
    /// Looks for them.
    #[must_use]
    pub fn look(ctx: &Context) -> Self {
        Self { looking: Some(Task::start(ctx, |_| found())), ..Self::default() }
    }

    /// How far looking for them has come.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.looking.as_ref().map_or(Standing::Idle, Task::standing)
    }

    /// Draws them, if there are any.
    pub fn ui(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Route> {
        match Task::poll(&mut self.looking) {
            Some(Ok(found)) => self.found = found,
            Some(Err(broken)) => shared.toasts.refused(broken.describe(&shared.words)),
            None => {}
        }
        if self.found.is_empty() {
            return None;
        }
        let mut go = None;
        let mut thrown = None;
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            pane_head_ui(ui, &shared.say("drafts"), &shared.say("drafts-detail"));
            for (place, found) in self.found.iter().enumerate() {
                ui.horizontal(|ui| {
                    icons::icon_ui(ui, Icon::Pencil, 16.0, Palette::of(ui.ctx()).accent);
                    let name = found.draft.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
                    let args = [("name", text(name)), ("when", text(ago(&shared.words, found.draft.kept)))];
                    let name = shared.words.with("draft-offer", &args);
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        let asked = self.asked.as_deref() == Some(found.file.as_path());
                        let throw = shared.say(if asked { "draft-throw-away-surely" } else { "draft-throw-away" });
                        let throw = small_ui(ui, None, &throw, true);
                        let both = small_ui(ui, None, &shared.say("draft-both"), true);
                        let on = small_primary_ui(ui, Some(Icon::Forward), &shared.say("draft-go-on"), true);
                        for button in [&throw, &both, &on] {
                            access::described(button, &name);
                        }
                        if on.clicked() {
                            go = Some(Route::Draft(found.file.clone(), Beside::Problems));
                        }
                        if both.clicked() {
                            go = Some(Route::Draft(found.file.clone(), Beside::Theirs));
                        }
                        if throw.clicked() && asked {
                            thrown = Some(place);
                        } else if throw.clicked() {
                            self.asked = Some(found.file.clone());
                        }
                        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                            ui.add(Label::new(fonts::bold(&name)).truncate())
                                .on_hover_text(found.draft.path().display().to_string());
                        });
                    });
                });
            }
        });
        ui.add_space(8.0);
        if let Some(place) = thrown {
            self.asked = None;
            let gone = self.found.remove(place);
            if let Err(error) = throw_away(&gone.file) {
                shared.toasts.refused(error.describe(&shared.words));
            }
        }
        go
    }
}

/// How long ago something was, in words.
#[must_use]
pub fn ago(words: &Words, then: i64) -> String {
    let minutes = minutes_since(then);
    let (id, count) = match minutes {
        ..1 => ("ago-now", 0),
        1..60 => ("ago-minutes", minutes),
        60..1_440 => ("ago-hours", minutes / 60),
        1_440.. => ("ago-days", minutes / 1_440),
    };
    words.with(id, &[("count", number(count))])
}
