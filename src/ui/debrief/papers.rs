//! The papers of an exercise: written beside its file, beside the window, for whoever it is looked as.
//!
//! **Invariant:** a paper for an audience says what that audience may know; where it was saved is said.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Label, TextEdit, Ui};

use super::looked::Of;
use crate::report::after_action::after_action;
use crate::report::copy::copy_for;
use crate::report::exercise::Exercise;
use crate::report::workbook::workbook;
use crate::store::locked::{SHORTEST, lock_beside};
use crate::store::paths::SEALED;
use crate::store::records::{save, save_bytes};
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::button::{primary_ui, secondary_ui, small_ui};
use crate::ui::kit::card::pane_head_ui;
use crate::ui::saving::Saving;
use crate::ui::shell::{Shared, sheet};
use crate::ui::task::Standing;
use crate::view::audience::Audience;
use crate::view::export::export;
use crate::words::{Words, number, text};

/// A paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Paper {
    Report,
    #[cfg(feature = "pdf")]
    Pdf,
    Workbook,
    Journal,
    Copy,
}

impl Paper {
    const ALL: &[Self] = &[
        Self::Report,
        #[cfg(feature = "pdf")]
        Self::Pdf,
        Self::Workbook,
        Self::Journal,
        Self::Copy,
    ];

    fn ids(self) -> (&'static str, &'static str) {
        match self {
            Self::Report => ("save-report", "save-report-detail"),
            #[cfg(feature = "pdf")]
            Self::Pdf => ("save-pdf", "save-pdf-detail"),
            Self::Workbook => ("save-workbook", "save-workbook-detail"),
            Self::Journal => ("save-journal", "save-journal-detail"),
            Self::Copy => ("save-copy", "save-copy-detail"),
        }
    }
}

/// What is being written.
#[derive(Default)]
pub(super) struct Papers {
    writing: Saving,
    /// The passphrase that is being chosen, twice.
    passphrase: Option<[String; 2]>,
}

impl Papers {
    /// How far that has come which is being written.
    pub fn standing(&self) -> Standing {
        self.writing.standing()
    }

    /// Says where a paper was saved, or why it was not.
    pub fn poll(&mut self, shared: &mut Shared) {
        self.writing.poll(shared, "report-saved");
    }

    /// Draws the list of papers behind one button.
    pub fn ui(&mut self, ui: &mut Ui, shared: &Shared, of: &Of, audience: &Audience) {
        let Of::Exercise(exercise) = of else { return };
        let name = shared.say("papers");
        let full = *audience == Audience::Facilitator;
        let whose = if full {
            shared.say("papers-full")
        } else {
            let whose = exercise.context(&shared.words).audience(audience);
            shared.words.with("papers-for", &[("whose", text(whose))])
        };
        let menu = ui.menu_button(&name, |ui| {
            ui.label(fonts::muted(ui, &whose));
            for paper in Paper::ALL.iter().copied() {
                let (label, detail) = paper.ids();
                // A copy is for somebody; the whole is carried behind a passphrase.
                let is_for_nobody = full && paper == Paper::Copy;
                let may = self.writing.is_free() && !is_for_nobody;
                let detail = if is_for_nobody { "save-copy-for-whom" } else { detail };
                let button = small_ui(ui, Some(Icon::Save), &shared.say(label), may);
                let button = button.on_disabled_hover_text(shared.say(detail));
                if button.on_hover_text(shared.say(detail)).clicked() {
                    self.write(shared, exercise, audience, paper);
                    ui.close();
                }
            }
            if *audience == Audience::Facilitator {
                let button = small_ui(ui, Some(Icon::Lock), &shared.say("save-locked"), self.writing.is_free());
                if button.on_hover_text(shared.say("save-locked-detail")).clicked() {
                    self.passphrase = Some(Default::default());
                    ui.close();
                }
            }
        });
        menu.response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
        if self.passphrase.is_some() {
            self.ask(ui, shared, exercise);
        }
    }

    /// Asks for a passphrase, twice: one that was mistyped opens nothing ever again.
    fn ask(&mut self, ui: &Ui, shared: &Shared, exercise: &Arc<Exercise>) {
        let Some(written) = &mut self.passphrase else { return };
        let (mut given, mut put_away) = (None, false);
        let sheet = sheet(ui.ctx(), "save-locked", 460.0, |ui| {
            pane_head_ui(ui, &shared.say("save-locked"), "");
            ui.add(Label::new(shared.say("save-locked-detail")).wrap());
            ui.add_space(8.0);
            for (field, id) in written.iter_mut().zip(["passphrase", "passphrase-again"]) {
                let name = shared.say(id);
                let field = ui.add(TextEdit::singleline(field).password(true).hint_text(&name).desired_width(360.0));
                field.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, &name));
                ui.add_space(4.0);
            }
            let [first, again] = &*written;
            let short = first.chars().count() < SHORTEST;
            let args = [("shortest", number(i64::try_from(SHORTEST).unwrap_or(0)))];
            let why =
                if short { shared.words.with("passphrase-short", &args) } else { shared.say("passphrase-unlike") };
            let ready = !short && first == again;
            if !ready {
                ui.label(fonts::muted(ui, why));
            }
            ui.add_space(8.0);
            ui.horizontal(|ui| {
                if primary_ui(ui, Some(Icon::Lock), &shared.say("save"), ready).clicked() {
                    given = Some(first.clone());
                }
                put_away = secondary_ui(ui, None, &shared.say("close"), true).clicked();
            });
        });
        if let Some(passphrase) = given {
            let (path, words) = (exercise.path.clone(), Arc::clone(&shared.words));
            self.writing
                .start(shared, move |_| lock_beside(&path, &passphrase).map_err(|refused| refused.describe(&words)));
            self.passphrase = None;
        } else if put_away || sheet.should_close() {
            self.passphrase = None;
        }
    }

    fn write(&mut self, shared: &Shared, exercise: &Arc<Exercise>, audience: &Audience, paper: Paper) {
        let (exercise, words, audience) = (Arc::clone(exercise), Arc::clone(&shared.words), audience.clone());
        self.writing.start(shared, move |_| written(&exercise, &words, &audience, paper));
    }
}

fn written(exercise: &Exercise, words: &Words, audience: &Audience, paper: Paper) -> Result<PathBuf, String> {
    let whose = match audience {
        Audience::Facilitator => "full",
        Audience::Public => "public",
        Audience::Seat(seat) => seat.as_str(),
        Audience::Red(adversary) => adversary.as_str(),
    };
    let named = |kind: &str| [kind, whose].join("-");
    let said = |error: crate::store::error::StoreError| error.describe(words);
    match paper {
        Paper::Report => {
            let page = after_action(exercise, words, audience).map_err(|error| error.to_string())?;
            save(&exercise.path, &named("report"), "html", &page).map_err(said)
        }
        #[cfg(feature = "pdf")]
        Paper::Pdf => {
            let report = crate::report::after_action::paper(exercise, words, audience);
            let report = report.map_err(|error| error.to_string())?;
            let bytes = crate::report::pdf::pdf(&report, words).map_err(|error| error.to_string())?;
            save_bytes(&exercise.path, &named("report"), "pdf", &bytes).map_err(said)
        }
        Paper::Workbook => {
            let bytes = workbook(exercise, words, audience).map_err(|error| error.to_string())?;
            save_bytes(&exercise.path, &named("tables"), "xlsx", &bytes).map_err(said)
        }
        Paper::Journal => {
            let told = export(&exercise.context(words), &exercise.session.path(), audience);
            let lines: Vec<String> = told.iter().filter_map(|entry| serde_json::to_string(entry).ok()).collect();
            save(&exercise.path, &named("journal"), "jsonl", &(lines.join("\n") + "\n")).map_err(said)
        }
        Paper::Copy => {
            let copy = copy_for(exercise, audience);
            save(&exercise.path, &named("copy"), SEALED, &copy).map_err(said)
        }
    }
}
