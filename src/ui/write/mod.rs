//! Write: outline, RON text with its diagnostics in place, problems, and play from the start.

mod text_pane;

use std::collections::BTreeMap;
use std::path::PathBuf;

use egui::{Align, Layout, Margin, Panel, TextEdit, Ui};

use super::icons::{self, Icon};
use super::kit::badge::badge_ui;
use super::kit::button::{primary_ui, secondary_ui, small_primary_ui, small_ui};
use super::kit::card::{empty_ui, note_ui, pane_head_ui};
use super::kit::row::selectable_row_ui;
use super::setup::begin;
use super::shell::{Go, Shared, banner, bar, centre, primary_pressed, scroll, side, status};
use super::theme::{Palette, Tone};
use super::{access, fonts};
use crate::engine::command::{SeatMode, Setup as EngineSetup};
use crate::model::scenario::Scenario;
use crate::scenario::code::{Code, Severity};
use crate::scenario::compile::compile;
use crate::scenario::data::{Data, DataTexts};
use crate::scenario::diagnostic::Diagnostic;
use crate::scenario::parse::text_of;
use crate::scenario::tree::{Node, read};
use crate::store::error::StoreError;
use crate::store::folders::home;
use crate::store::paths;
use crate::store::scenarios::{self, SHIPPED};
use crate::view::diagnostics::{DiagnosticView, diagnostic_view};
use crate::words::{number, text};

/// Seconds between two looks at the file on disk.
const LOOK_SECONDS: f64 = 1.0;

/// What the text came to when it was last checked.
struct Checked {
    scenario: Option<Scenario>,
    found: Vec<Diagnostic>,
    views: Vec<DiagnosticView>,
    tree: Option<Node>,
}

/// The screen.
pub struct Write {
    path: PathBuf,
    text: String,
    saved: String,
    version: Option<u128>,
    changed_outside: bool,
    looked: f64,
    data: Option<Data>,
    checked: Option<Checked>,
    jump: Option<usize>,
    save_as: String,
}

impl Write {
    /// Opens a scenario; without a path, a copy of the shipped example in the program's folder.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn open(shared: &Shared, path: Option<PathBuf>) -> Result<Self, StoreError> {
        let (path, text) = match path {
            Some(path) => {
                let bytes = scenarios::read(&path)?;
                let text = text_of(&bytes).map(str::to_owned);
                let text = match text {
                    Ok(text) => text,
                    Err(found) if found.code == Code::EmptyFile => String::new(),
                    // Writing such a file back would destroy it.
                    Err(found) => {
                        let cause = diagnostic_view(&shared.words, "", &found).message;
                        let cause = std::io::Error::new(std::io::ErrorKind::InvalidData, cause);
                        return Err(StoreError::File { path, cause });
                    }
                };
                (path, text)
            }
            None => (free_path(), SHIPPED[0].text.to_owned()),
        };
        let version = scenarios::version(&path);
        let saved = if version.is_some() { text.clone() } else { String::new() };
        Ok(Self {
            save_as: path.display().to_string(),
            path,
            text,
            saved,
            version,
            changed_outside: false,
            looked: 0.0,
            data: Data::read(&DataTexts::shipped()).ok(),
            checked: None,
            jump: None,
        })
    }

    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Go> {
        self.look_outside(ui, shared);
        let checked = match self.checked.take() {
            Some(checked) => checked,
            None => self.check(shared),
        };
        let before = self.text.clone();
        let go = self.draw(ui, shared, &checked);
        if go.is_some() {
            self.leave(ui, shared);
        }
        if self.text == before {
            self.checked = Some(checked);
        }
        go
    }

    fn check(&self, shared: &Shared) -> Checked {
        let (scenario, found) = self.data.as_ref().map_or_else(|| (None, Vec::new()), |data| compile(&self.text, data));
        let views = found.iter().map(|diagnostic| diagnostic_view(&shared.words, &self.text, diagnostic)).collect();
        let tree = if self.text.len() < crate::scenario::limits::MAX_BYTES { read(&self.text).ok() } else { None };
        Checked { scenario, found, views, tree }
    }

    /// Takes in what another editor saved, unless that would lose what was written here.
    fn look_outside(&mut self, ui: &Ui, shared: &mut Shared) {
        ui.ctx().request_repaint_after(std::time::Duration::from_secs(1));
        let now = ui.input(|input| input.time);
        if now - self.looked < LOOK_SECONDS {
            return;
        }
        self.looked = now;
        let version = scenarios::version(&self.path);
        if version.is_none() || version == self.version {
            return;
        }
        if self.text == self.saved {
            self.reload();
            shared.toasts.done(ui.ctx(), shared.words.text("taken-in"));
        } else {
            self.changed_outside = true;
        }
    }

    fn reload(&mut self) {
        if let Ok(bytes) = scenarios::read(&self.path) {
            self.text = String::from_utf8_lossy(&bytes).into_owned();
            self.saved.clone_from(&self.text);
            self.version = scenarios::version(&self.path);
            self.changed_outside = false;
            self.checked = None;
        }
    }

    /// Before another screen comes in this one's place.
    pub fn leave(&self, ui: &Ui, shared: &mut Shared) {
        if self.text != self.saved {
            self.keep_unsaved(ui, shared);
        }
    }

    /// Leaving never loses what was written: it is kept beside the exercises.
    fn keep_unsaved(&self, ui: &Ui, shared: &mut Shared) {
        let stem = self.path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        let folder = home().join("unsaved");
        let path = folder.join(format!("{stem}-{}.ron", crate::store::clock::now_seconds()));
        // A folder that cannot be made shows in the error of the write that follows.
        let _ = std::fs::create_dir_all(&folder);
        match scenarios::write(&path, &self.text) {
            Ok(()) => {
                shared.preferences.remember(&path, crate::store::clock::now_seconds(), true);
                let args = [("path", text(path.display().to_string()))];
                shared.toasts.done(ui.ctx(), shared.words.with("unsaved-kept", &args));
            }
            Err(error) => shared.toasts.refused(error.describe(&shared.words)),
        }
    }

    fn save(&mut self, ui: &Ui, shared: &mut Shared) {
        let path = paths::written(&self.save_as).unwrap_or_else(|| self.path.clone());
        if path != self.path && path.exists() {
            shared.toasts.refused(StoreError::Exists { path }.describe(&shared.words));
            return;
        }
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            // A folder that cannot be made shows in the error of the write that follows.
            let _ = std::fs::create_dir_all(folder);
        }
        match scenarios::write(&path, &self.text) {
            Ok(()) => {
                self.path = path;
                self.saved.clone_from(&self.text);
                self.version = scenarios::version(&self.path);
                self.changed_outside = false;
                shared.preferences.remember(&self.path, crate::store::clock::now_seconds(), true);
                shared.toasts.done(ui.ctx(), shared.words.text("said-saved"));
            }
            Err(error) => shared.toasts.refused(error.describe(&shared.words)),
        }
    }

    fn draw(&mut self, ui: &mut Ui, shared: &mut Shared, checked: &Checked) -> Option<Go> {
        banner(ui, shared, &shared.say("banner-write"));
        let mut go = bar(ui, "write-bar", 56.0, |ui| self.top(ui, shared, checked));
        let where_now = [("path", text(self.path.display().to_string()))];
        let id = if self.text == self.saved { "all-saved" } else { "not-saved" };
        status(
            ui,
            shared,
            &shared.words.with(id, &where_now),
            &[("Ctrl S", "save"), ("Ctrl Enter", "try-it"), ("F1", "help")],
        );
        side(ui, Panel::left("outline"), 236.0, Margin::same(12), |ui| self.outline(ui, shared, checked));
        side(ui, Panel::right("problems"), 420.0, Margin::same(16), |ui| self.problems(ui, shared, checked));
        centre(ui, Margin::same(0), |ui| {
            if self.changed_outside {
                self.conflict(ui, shared);
            }
            let jump = self.jump.take();
            text_pane::text_pane_ui(ui, shared, &mut self.text, &checked.found, &checked.views, jump);
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
            || self.path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
            |scenario| scenario.meta.title.clone(),
        );
        let heading = shared.words.with("write-heading", &[("title", text(title))]);
        access::heading(ui, 1, fonts::title(&heading), &heading);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let playable = checked.scenario.is_some();
            if primary_ui(ui, Some(Icon::Play), &shared.say("play-from-start"), playable).clicked() {
                go = self.play(shared, checked);
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
        let seat = checked.scenario.as_ref()?.seats.first()?.state.clone();
        let setup = EngineSetup { seed: 1, seats: BTreeMap::from([(seat, SeatMode::Team(String::new()))]) };
        let name = self.path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        match begin(&format!("try-{name}"), &self.text, setup, &[]) {
            Ok(kept) => Some(Go::Play(Box::new(kept))),
            Err(error) => {
                shared.toasts.refused(error.describe(&shared.words));
                None
            }
        }
    }

    fn conflict(&mut self, ui: &mut Ui, shared: &Shared) {
        let note = note_ui(ui, Tone::Caution, Icon::Warning, &shared.say("changed-outside"));
        access::alert(&note, &shared.say("changed-outside"));
        ui.horizontal(|ui| {
            if small_primary_ui(ui, None, &shared.say("take-in"), true).clicked() {
                self.reload();
            }
            if small_ui(ui, None, &shared.say("keep-mine"), true).clicked() {
                self.version = scenarios::version(&self.path);
                self.changed_outside = false;
            }
        });
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
    (1..10_000).map(named).find(|path| !path.exists()).unwrap_or_else(|| named(10_000))
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
