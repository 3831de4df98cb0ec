//! What a seat that assesses does besides what others may, as the desk of the HR and EEAS: products, options papers.

use egui::Ui;

use super::{Intent, Play};
use crate::engine::core::command::Command;
use crate::model::key::MeasureId;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::button::secondary_ui;
use crate::ui::kit::check::check_ui;
use crate::ui::shell::Shared;
use crate::view::screen::SeatScreen;

impl Play {
    /// Intcen's last product for everybody; for a seat that assesses, what it may issue.
    pub(super) fn desk(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen) -> Option<Intent> {
        let mut intent = None;
        ui.horizontal_wrapped(|ui| {
            ui.label(fonts::muted(ui, &screen.desk.product));
            ui.label(fonts::muted(ui, &screen.desk.crisis));
            if !screen.assesses {
                return;
            }
            let issue = shared.say("issue-product");
            if secondary_ui(ui, Some(Icon::Check), &issue, screen.desk.can_issue).clicked() {
                intent = Some(Intent::Order(Command::IssueProduct));
            }
            let label = shared.say("offer-options");
            let offer = |ready: bool| secondary_ui(ui, Some(Icon::Toolbox), &label, ready);
            intent = intent.take().or(self.order_ui(shared, self.room.options_command(), offer));
        });
        intent
    }

    /// Whether a measure stands on the options paper that is being written.
    pub(super) fn on_paper(&mut self, ui: &mut Ui, shared: &Shared, measure: &MeasureId) {
        let options = &mut self.room.drafts_mut().options;
        let mut on = options.contains(measure);
        check_ui(ui, &mut on, &shared.say("on-paper"));
        options.retain(|other| other != measure);
        if on {
            options.push(measure.clone());
        }
    }
}
