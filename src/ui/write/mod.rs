//! Write: outline, RON text with its diagnostics in place, problems, and play from the start.

mod keeping;
mod notices;
mod text_pane;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use egui::{Align, Layout, Margin, Panel, TextEdit, Ui};

use self::keeping::Keeping;
use super::icons::{self, Icon};
use super::kit::badge::badge_ui;
use super::kit::button::{primary_ui, secondary_ui};
use super::kit::card::{empty_ui, pane_head_ui};
use super::kit::row::selectable_row_ui;
use super::setup::begin;
use super::shell::{Beside, Go, Shared, banner, bar, centre, primary_pressed, scroll, side, status};
use super::theme::{Palette, Tone};
use super::{access, fonts};
use crate::engine::core::command::{SeatMode, Setup as EngineSetup};
use crate::model::scenario::Scenario;
use crate::scenario::code::Severity;
use crate::scenario::compile::compile;
use crate::scenario::data::{Data, DataTexts};
use crate::scenario::diagnostic::Diagnostic;
use crate::scenario::ron_text::read::read;
use crate::scenario::ron_text::tree::Node;
use crate::store::document::Document;
use crate::store::drafts;
use crate::store::error::StoreError;
use crate::store::folders::home;
use crate::store::scenarios::SHIPPED;
use crate::view::diagnostics::{DiagnosticView, diagnostic_view};
use crate::words::{number, text};

/// What the text came to when it was last checked.
struct Checked {
    scenario: Option<Scenario>,
    found: Vec<Diagnostic>,
    views: Vec<DiagnosticView>,
    tree: Option<Node>,
}

/// The screen.
pub struct Write {
    keeping: Keeping,
    text: String,
    /// What the file holds, while it is shown beside the text.
    theirs: Option<String>,
    data: Option<Data>,
    checked: Option<Checked>,
    id: egui::Id,
    cursor: usize,
    jump: Option<usize>,
    save_as: String,
}

impl Write {
    /// Opens a scenario, with what was not saved of it; without a path, a copy of the shipped example in the program's
    /// folder.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn open(shared: &Shared, path: Option<PathBuf>) -> Result<Self, StoreError> {
        let Some(path) = path else {
            let document = Document::unwritten(free_path(), SHIPPED[0].text.to_owned());
            let text = document.text().to_owned();
            return Ok(Self::new(Keeping::new(document), text));
        };
        let path = std::path::absolute(&path).unwrap_or(path);
        if let Some(left) = drafts::found().iter().find(|left| left.draft.path() == path) {
            return Self::take_up(shared, &left.file, Beside::Problems);
        }
        let document = Document::open(&path)?;
        let text = document.text().to_owned();
        Ok(Self::new(Keeping::new(document), text))
    }

    /// Takes up an unsaved text.
    ///
    /// # Errors
    /// Another window works on it, or it cannot be read.
    pub fn take_up(shared: &Shared, draft: &Path, beside: Beside) -> Result<Self, StoreError> {
        let (place, draft) = drafts::take_up(draft)?;
        let (keeping, text) = Keeping::take_up(place, draft);
        let mut write = Self::new(keeping, text);
        if beside == Beside::Theirs {
            write.show_theirs(shared);
        }
        Ok(write)
    }

    fn new(keeping: Keeping, text: String) -> Self {
        // Another text has another cursor, and other steps to undo.
        static TEXTS: AtomicU64 = AtomicU64::new(0);
        Self {
            save_as: keeping.document.path().display().to_string(),
            keeping,
            text,
            theirs: None,
            data: Data::read(&DataTexts::shipped()).ok(),
            checked: None,
            id: egui::Id::unique(("scenario-text", TEXTS.fetch_add(1, Ordering::Relaxed))),
            cursor: 0,
            jump: None,
        }
    }

    /// Where the text belongs.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.keeping.document.path()
    }

    /// Whether there is a file of it.
    #[must_use]
    pub fn has_file(&self) -> bool {
        self.keeping.document.is_written()
    }

    /// Keeps what is not saved before the text leaves the screen; whether it may.
    pub fn leave(&mut self, shared: &mut Shared) -> bool {
        self.keeping.leave(shared, &self.text)
    }

    /// Takes the screen again, at the place where the cursor stood.
    pub fn come_back(&mut self) {
        self.jump = Some(self.cursor);
    }

    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Go> {
        let before = self.text.clone();
        self.keeping.watch(ui.ctx(), shared, &mut self.text);
        let checked = match self.checked.take().filter(|_| self.text == before) {
            Some(checked) => checked,
            None => self.check(shared),
        };
        let before = self.text.clone();
        let go = self.draw(ui, shared, &checked);
        if self.text == before {
            self.checked = Some(checked);
        }
        self.keeping.keep_now_and_then(ui.ctx(), shared, &self.text);
        go
    }

    fn check(&self, shared: &Shared) -> Checked {
        let (scenario, found) = self.data.as_ref().map_or_else(|| (None, Vec::new()), |data| compile(&self.text, data));
        let views = found.iter().map(|diagnostic| diagnostic_view(&shared.words, &self.text, diagnostic)).collect();
        let tree = if self.text.len() < crate::scenario::limits::MAX_BYTES { read(&self.text).ok() } else { None };
        Checked { scenario, found, views, tree }
    }

    fn save(&mut self, ui: &Ui, shared: &mut Shared) {
        self.keeping.save(ui.ctx(), shared, &self.text, &self.save_as);
        self.name_as_saved();
    }

    /// The field of the name says where the text is now.
    fn name_as_saved(&mut self) {
        if self.keeping.is_saved(&self.text) {
            self.save_as = self.path().display().to_string();
            self.theirs = None;
        }
    }

    fn draw(&mut self, ui: &mut Ui, shared: &mut Shared, checked: &Checked) -> Option<Go> {
        banner(ui, shared, &shared.say("banner-write"));
        let mut go = bar(ui, "write-bar", 56.0, |ui| self.top(ui, shared, checked));
        let where_now = [("path", text(self.path().display().to_string()))];
        let id = self.keeping.standing(&self.text);
        status(
            ui,
            shared,
            &shared.words.with(id, &where_now),
            &[("Ctrl S", "save"), ("Ctrl Enter", "try-it"), ("F1", "help")],
        );
        side(ui, Panel::left("outline"), 236.0, Margin::same(12), |ui| self.outline(ui, shared, checked));
        side(ui, Panel::right("problems"), 420.0, Margin::same(16), |ui| match self.theirs.clone() {
            Some(theirs) => theirs_ui(ui, shared, &theirs),
            None => self.problems(ui, shared, checked),
        });
        centre(ui, Margin::same(0), |ui| {
            self.notices(ui, shared);
            let jump = self.jump.take();
            let (found, views) = (&checked.found, &checked.views);
            let cursor = text_pane::text_pane_ui(ui, shared, self.id, &mut self.text, found, views, jump);
            self.cursor = jump.or(cursor).unwrap_or(self.cursor);
        });
        if ui.input_mut(|input| input.consume_key(egui::Modifiers::COMMAND, egui::Key::S)) {
            self.save(ui, shared);
        }
        if primary_pressed(ui) {
            go = go.or_else(|| self.play(shared, checked));
        }
        go
    }

    fn top(&mut self, ui: &mut Ui, shared: &mut Shared, checked: &Checked) -> Option<Go> {
        let mut go = None;
        if secondary_ui(ui, Some(Icon::Home), &shared.say("home"), true).clicked() {
            go = Some(Go::Home);
        }
        ui.add_space(8.0);
        let title = checked.scenario.as_ref().map_or_else(
            || self.path().file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
            |scenario| scenario.meta.title.clone(),
        );
        let heading = shared.words.with("write-heading", &[("title", text(title))]);
        access::heading(ui, 1, fonts::title(&heading), &heading);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let playable = checked.scenario.is_some();
            let play = primary_ui(ui, Some(Icon::Play), &shared.say("play-from-start"), playable);
            if play.clicked() {
                go = self.play(shared, checked);
            }
            if !playable {
                access::described(&play, &shared.say("play-not-yet"));
                play.on_disabled_hover_text(shared.say("play-not-yet"));
            }
            if secondary_ui(ui, Some(Icon::Save), &shared.say("save"), true).clicked() {
                self.save(ui, shared);
            }
            let name = shared.say("save-as");
            let field = ui.add(TextEdit::singleline(&mut self.save_as).desired_width(300.0));
            field.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, &name));
        });
        go
    }

    /// Plays what is on the screen: the first seat is ours, all others are simulated.
    fn play(&self, shared: &mut Shared, checked: &Checked) -> Option<Go> {
        let Some(scenario) = &checked.scenario else {
            shared.toasts.refused(shared.say("play-not-yet"));
            return None;
        };
        let seat = scenario.seats.first()?.state.clone();
        let setup = EngineSetup { seed: 1, seats: BTreeMap::from([(seat, SeatMode::Team(String::new()))]) };
        let name = self.path().file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        match begin(&format!("try-{name}"), &self.text, setup, &[]) {
            Ok(kept) => Some(Go::Play(Box::new(kept))),
            Err(error) => {
                shared.toasts.refused(error.describe(&shared.words));
                None
            }
        }
    }

    fn outline(&mut self, ui: &mut Ui, shared: &Shared, checked: &Checked) {
        pane_head_ui(ui, &shared.say("outline"), "");
        let Some(tree) = &checked.tree else {
            empty_ui(ui, &shared.say("no-outline"), &shared.say("no-outline-detail"));
            return;
        };
        scroll(ui, "outline", |ui| {
            for field in tree.fields() {
                let items = field.node.items().len().max(field.node.fields().len());
                let label = if items > 0 { format!("{} {items}", field.name) } else { field.name.clone() };
                if selectable_row_ui(ui, false, &label, 26.0, |ui| outline_row(ui, &field.name, items)).clicked() {
                    self.jump = Some(field.name_span.start);
                }
                for item in field.node.items() {
                    let Some(key) = item_name(&self.text, item) else { continue };
                    let row = selectable_row_ui(ui, false, &key, 24.0, |ui| {
                        ui.add_space(16.0);
                        ui.add(egui::Label::new(fonts::muted(ui, &key)).truncate());
                    });
                    if row.clicked() {
                        self.jump = Some(item.span.start);
                    }
                }
            }
        });
    }

    fn problems(&mut self, ui: &mut Ui, shared: &Shared, checked: &Checked) {
        ui.horizontal(|ui| {
            pane_head_ui(ui, &shared.say("problems"), "");
            for (severity, id, tone) in [
                (Severity::Error, "count-errors", Tone::Danger),
                (Severity::Warning, "count-warnings", Tone::Caution),
                (Severity::Note, "count-notes", Tone::Info),
            ] {
                let count = checked.found.iter().filter(|found| found.severity() == severity).count();
                if count > 0 {
                    let args = [("count", number(i64::try_from(count).unwrap_or(0)))];
                    badge_ui(ui, &shared.words.with(id, &args), tone);
                }
            }
        });
        if checked.scenario.is_none() {
            ui.label(fonts::muted(ui, shared.say("play-not-yet")));
        }
        if checked.found.is_empty() {
            empty_ui(ui, &shared.say("no-problems"), &shared.say("no-problems-detail"));
        }
        scroll(ui, "problems", |ui| {
            for (found, view) in checked.found.iter().zip(&checked.views) {
                if problem_ui(ui, shared, found, view) {
                    self.jump = Some(found.span.start);
                }
            }
        });
    }
}

/// A name that is free in the program's folder.
fn free_path() -> PathBuf {
    let named = |number: u32| home().join(format!("my-scenario-{number}.ron"));
    let left = drafts::found();
    let free = |path: &PathBuf| !path.exists() && left.iter().all(|left| left.draft.path() != path);
    (1..10_000).map(named).find(free).unwrap_or_else(|| named(10_000))
}

/// The text that the file holds, to compare and to copy from.
fn theirs_ui(ui: &mut Ui, shared: &Shared, theirs: &str) {
    pane_head_ui(ui, &shared.say("theirs"), "");
    let name = shared.say("theirs");
    egui::ScrollArea::both().id_salt("theirs").auto_shrink(false).show(ui, |ui| {
        let field = ui.add(TextEdit::multiline(&mut &*theirs).code_editor().desired_width(f32::INFINITY));
        field.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    });
}

fn outline_row(ui: &mut Ui, name: &str, items: usize) {
    ui.label(name);
    if items > 0 {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.label(fonts::muted(ui, items.to_string())));
    }
}

/// The name by which an item is known in the outline: its key, state or id.
fn item_name(source: &str, item: &Node) -> Option<String> {
    let field = ["key", "state", "id"].iter().find_map(|name| item.field(name))?;
    source.get(field.node.span.clone()).map(|key| key.trim_matches('"').to_owned())
}

fn problem_ui(ui: &mut Ui, shared: &Shared, found: &Diagnostic, view: &DiagnosticView) -> bool {
    let palette = Palette::of(ui.ctx());
    let (icon, color) = match found.severity() {
        Severity::Error => (Icon::Cross, palette.danger),
        Severity::Warning => (Icon::Warning, palette.caution),
        Severity::Note => (Icon::Info, palette.info),
    };
    let args = [
        ("code", text(view.code)),
        ("line", number(i64::try_from(view.line).unwrap_or(0))),
        ("path", text(view.path.clone())),
    ];
    let place = shared.words.with("problem-place", &args);
    let row = selectable_row_ui(ui, false, &format!("{}. {place}", view.message), 44.0, |ui| {
        icons::icon_ui(ui, icon, 16.0, color);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(egui::Label::new(&view.message).truncate());
            ui.add(egui::Label::new(fonts::muted(ui, &place)).truncate());
        });
    });
    ui.horizontal_wrapped(|ui| {
        ui.add_space(28.0);
        ui.label(fonts::muted(ui, shared.words.with("way-out", &[("hint", text(view.hint.clone()))])));
    });
    row.on_hover_text(&view.message).clicked()
}
