//! Buttons that give an order: ready as soon as it may be given, and saying why it may not.
//!
//! **Invariant:** whether they are ready is the room's answer, asked of the door that would refuse the order.

use egui::Response;

use super::{Intent, Play};
use crate::engine::core::command::Command;
use crate::ui::access;
use crate::ui::shell::Shared;

impl Play {
    /// A button that gives an order, if there is one to give; it is drawn with whether it is ready.
    pub(super) fn order_ui(
        &mut self,
        shared: &Shared,
        order: Option<Command>,
        button: impl FnOnce(bool) -> Response,
    ) -> Option<Intent> {
        let refusal = order.as_ref().and_then(|order| self.refusal(shared, order));
        let mut response = button(order.is_some() && refusal.is_none());
        if let Some(refusal) = refusal {
            access::described(&response, &refusal);
            response = response.on_hover_text(refusal);
        }
        order.filter(|_| response.clicked()).map(Intent::Order)
    }

    /// Why an order would be refused, if it would be; asked once per change.
    pub(super) fn refusal(&mut self, shared: &Shared, order: &Command) -> Option<String> {
        if self.selections.refusal.as_ref().is_none_or(|(asked, _)| asked != order) {
            self.selections.refusal = Some((order.clone(), self.room.refusal(&shared.words, order)));
        }
        self.selections.refusal.as_ref().and_then(|(_, refusal)| refusal.clone())
    }
}
