//! The rows of the two long lists beside a text: its outline, and its problems.
//!
//! **Invariant:** a row tells where it leads in the text that was checked; where that is now, the screen knows.

use egui::{Align, Label, Layout, TextStyle, Ui};

use super::check::{Checked, Part};
use crate::scenario::code::Severity;
use crate::scenario::diagnostic::Diagnostic;
use crate::ui::fonts;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::long::Rows;
use crate::ui::kit::parts;
use crate::ui::kit::row::selectable_row_ui;
use crate::ui::shell::Shared;
use crate::ui::theme::Palette;
use crate::view::diagnostics::DiagnosticView;
use crate::words::{number, text};

/// How high a field is, and an item.
const FIELD: f32 = 26.0;
const ITEM: f32 = 24.0;
/// How high a problem is without its way out.
const PROBLEM: f32 = 44.0;

/// The outline.
pub(super) struct OutlineRows<'a> {
    pub parts: &'a [Part],
    /// The place that was clicked.
    pub chosen: Option<usize>,
}

impl Rows for OutlineRows<'_> {
    fn count(&self) -> usize {
        self.parts.len()
    }

    fn guess(&self, _: &Ui, row: usize) -> f32 {
        if self.parts.get(row).is_some_and(|part| part.items.is_some()) { FIELD } else { ITEM }
    }

    fn draw(&mut self, ui: &mut Ui, row: usize) {
        let Some(part) = self.parts.get(row) else { return };
        let row = match part.items {
            Some(items) => selectable_row_ui(ui, false, &part.label, FIELD, |ui| field_ui(ui, &part.name, items)),
            None => selectable_row_ui(ui, false, &part.label, ITEM, |ui| {
                ui.add_space(16.0);
                ui.add(Label::new(fonts::muted(ui, &part.name)).truncate());
            }),
        };
        if row.gained_focus() {
            row.scroll_to_me(None);
        }
        if row.clicked() {
            self.chosen = Some(part.start);
        }
    }
}

fn field_ui(ui: &mut Ui, name: &str, items: usize) {
    ui.label(name);
    if items > 0 {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.label(fonts::muted(ui, items.to_string())));
    }
}

/// The problems, each with its way out.
pub(super) struct ProblemRows<'a> {
    pub shared: &'a Shared,
    pub checked: &'a Checked,
    /// The place that was clicked.
    pub chosen: Option<usize>,
}

impl Rows for ProblemRows<'_> {
    fn count(&self) -> usize {
        self.checked.found.len().min(self.checked.views.len())
    }

    fn guess(&self, ui: &Ui, row: usize) -> f32 {
        let size = TextStyle::Small.resolve(ui.style()).size;
        let letters = self.checked.views.get(row).map_or(0, |view| view.hint.len());
        let lines = (parts::count(letters) * size * 0.52 / ui.available_width().max(80.0)).ceil().max(1.0);
        PROBLEM + ui.spacing().item_spacing.y + lines * size * 1.36
    }

    fn draw(&mut self, ui: &mut Ui, row: usize) {
        let (Some(found), Some(view)) = (self.checked.found.get(row), self.checked.views.get(row)) else { return };
        if problem_ui(ui, self.shared, found, view) {
            self.chosen = Some(found.span.start);
        }
    }
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
    let row = selectable_row_ui(ui, false, &format!("{}. {place}", view.message), PROBLEM, |ui| {
        icons::icon_ui(ui, icon, 16.0, color);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Label::new(&view.message).truncate());
            ui.add(Label::new(fonts::muted(ui, &place)).truncate());
        });
    });
    ui.horizontal_wrapped(|ui| {
        ui.add_space(28.0);
        ui.label(fonts::muted(ui, shared.words.with("way-out", &[("hint", text(view.hint.clone()))])));
    });
    if row.gained_focus() {
        row.scroll_to_me(None);
    }
    row.on_hover_text(&view.message).clicked()
}
