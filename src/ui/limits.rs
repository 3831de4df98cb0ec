//! What the model still cannot do, as help and debriefing say it.
//!
//! **Invariant:** the same sentences everywhere.

use egui::{Label, Ui};

use super::shell::Shared;

/// The limits, those of the comparison with the record first.
const LIMITS: [&str; 10] = [
    "limits-famous",
    "limits-form",
    "limits-silence",
    "limits-file",
    "limits-capitals",
    "limits-third",
    "limits-wave",
    "limits-memory",
    "limits-bargains",
    "limits-effects",
];

/// Draws the limits, one sentence or two to each.
pub fn limits_ui(ui: &mut Ui, shared: &Shared) {
    for id in LIMITS {
        ui.horizontal_top(|ui| {
            ui.label("–");
            ui.add(Label::new(shared.say(id)).wrap());
        });
    }
}
