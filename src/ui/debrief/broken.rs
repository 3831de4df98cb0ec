//! In the place of what could not be reckoned: why.

use egui::Ui;

use crate::ui::access;
use crate::ui::icons::Icon;
use crate::ui::kit::card::note_ui;
use crate::ui::shell::Shared;
use crate::ui::task::Broken;
use crate::ui::theme::Tone;

/// Says why something is not there.
pub(super) fn broken_ui(ui: &mut Ui, shared: &Shared, broken: &Broken) {
    let said = broken.describe(&shared.words);
    let note = note_ui(ui, Tone::Danger, Icon::Warning, &said);
    access::alert(&note, &said);
}
