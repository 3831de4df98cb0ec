//! The evidence screen: what we hold, what is shared, and what sharing would do.

mod ledger;
mod sealing;

use egui::{Ui, vec2};

use super::screen::SeatScreen;
use super::{Play, Wish};
use crate::model::key::StateKey;
use crate::ui::fonts;
use crate::ui::kit::card::screen_head_ui;
use crate::ui::shell::{Shared, scroll};
use crate::words::number;

/// The height of what stands below the ledger: the preview with its button, or one sentence.
const SEALING: f32 = 112.0;
const CLOSED: f32 = 40.0;
/// The ledger never becomes lower than this; the screen scrolls instead.
const LEAST: f32 = 160.0;

impl Play {
    pub(super) fn evidence(
        &mut self,
        ui: &mut Ui,
        shared: &Shared,
        seat: &StateKey,
        screen: &SeatScreen,
    ) -> Option<Wish> {
        let view = &screen.evidence;
        let counts = [
            ("count", number(i64::try_from(view.count).unwrap_or(0))),
            ("own", number(i64::try_from(view.own).unwrap_or(0))),
        ];
        screen_head_ui(ui, &shared.say("nav-evidence"), &shared.words.with("evidence-line", &counts));
        let desk = self.desk(ui, shared, screen);
        ui.add_space(4.0);
        let sealing = view.own > 0 && view.closed.is_none();
        let height = (ui.available_height() - if sealing { SEALING } else { CLOSED }).max(LEAST);
        ui.allocate_ui(vec2(ui.available_width(), height), |ui| {
            ui.set_height(height);
            self.ledger_of_evidence(ui, shared, view);
        });
        ui.add_space(8.0);
        if !sealing {
            let reason = view.closed.clone().unwrap_or_else(|| shared.say("nothing-to-share"));
            ui.add(egui::Label::new(fonts::muted(ui, reason)).wrap());
            return desk;
        }
        desk.or(self.sealing(ui, shared, seat, view))
    }
}

/// The ledger in a column that scrolls.
fn column<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    scroll(ui, "evidence", contents)
}
