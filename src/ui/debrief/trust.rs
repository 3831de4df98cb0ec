//! How far one can trust what is looked at: what was checked of the file and what that does not show, which programs are in
//! play, and what the model cannot do.
//!
//! **Invariant:** says nothing about the exercise itself, so everybody may read it.

use egui::{Label, Ui};

use super::looked::Of;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::button::small_ui;
use crate::ui::kit::card::{pane_head_ui, section_head_ui};
use crate::ui::limits;
use crate::ui::shell::{Route, Shared, scroll};
use crate::words::text;

/// Draws it, with the way to how the model compares with the record.
pub(super) fn limits_ui(ui: &mut Ui, shared: &Shared, of: &Of, verified: &str) -> Option<Route> {
    pane_head_ui(ui, &shared.say("limits-title"), "");
    scroll(ui, "limits", |ui| {
        limits::limits_ui(ui, shared);
        ui.add_space(8.0);
        let compare = small_ui(ui, Some(Icon::Forward), &shared.say("record-open"), true).clicked();
        ui.add_space(8.0);
        section_head_ui(ui, &shared.say("trust-title"), "");
        ui.add(Label::new(verified).wrap());
        let (head, program) = of.head();
        let args = [("program", text(program.to_owned())), ("this", text(env!("CARGO_PKG_VERSION")))];
        ui.add(Label::new(shared.words.with("trust-versions", &args)).wrap());
        ui.add(Label::new(fonts::muted(ui, shared.say("trust-promise"))).wrap());
        if small_ui(ui, None, &shared.say("trust-copy"), true).clicked() {
            ui.ctx().copy_text(head.to_owned());
        }
        compare.then_some(Route::Record(None))
    })
}
