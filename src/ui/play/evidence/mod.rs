//! The evidence screen: what we hold, what is shared, what sharing would do; and what we ourselves make of it.

mod judging;
mod ledger;
mod partners;
mod product;
mod sealing;

use egui::{Ui, vec2};

use self::product::product_ui;
use super::{Intent, Play};
use crate::ui::fonts;
use crate::ui::kit::card::screen_head_ui;
use crate::ui::kit::tabs::tabs_ui;
use crate::ui::shell::{Shared, scroll};
use crate::view::evidence::EvidenceView;
use crate::view::screen::SeatScreen;
use crate::words::number;

/// The height of what stands below the ledger: the preview with its button, or one sentence.
const SEALING: f32 = 112.0;
const CLOSED: f32 = 40.0;
/// The ledger never becomes lower than this; the screen scrolls instead.
const LEAST: f32 = 160.0;

impl Play {
    pub(super) fn evidence(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen) -> Option<Intent> {
        let view = &screen.evidence;
        let counts = [
            ("count", number(i64::try_from(view.count).unwrap_or(0))),
            ("own", number(i64::try_from(view.own).unwrap_or(0))),
        ];
        screen_head_ui(ui, &shared.say("nav-evidence"), &shared.words.with("evidence-line", &counts));
        let desk = self.desk(ui, shared, screen);
        let tabs = ["tab-evidence", "tab-judgement", "tab-product"].map(|id| shared.say(id));
        tabs_ui(ui, &tabs, &mut self.selections.evidence.tab, &shared.say("nav-evidence"));
        ui.add_space(4.0);
        let intent = match self.selections.evidence.tab {
            1 => self.judging(ui, shared),
            2 => column(ui, |ui| product_ui(ui, shared, screen)),
            _ => self.held_and_shared(ui, shared, view),
        };
        desk.or(intent)
    }

    /// The ledger, and below it what sharing would do.
    fn held_and_shared(&mut self, ui: &mut Ui, shared: &Shared, view: &EvidenceView) -> Option<Intent> {
        let height = (ui.available_height() - if view.closed.is_none() { SEALING } else { CLOSED }).max(LEAST);
        let ledger = ui.allocate_ui(vec2(ui.available_width(), height), |ui| {
            ui.set_height(height);
            self.ledger_of_evidence(ui, shared, view)
        });
        let passing = ledger.inner;
        ui.add_space(8.0);
        if let Some(reason) = &view.closed {
            ui.add(egui::Label::new(fonts::muted(ui, reason)).wrap());
            return passing;
        }
        passing.or(self.sealing(ui, shared))
    }
}

/// The ledger in a column that scrolls.
fn column<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    scroll(ui, "evidence", contents)
}
