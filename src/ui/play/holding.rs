//! Who holds the laptop: their unsent work comes and goes with them, and the clock goes on.
//!
//! **Invariant:** nobody's unsent work is on the screen of another.

use egui::Ui;

use super::screen::Pad;
use super::{Hands, Play};
use crate::engine::core::command::{Actor, Command};
use crate::engine::core::state::Course;
use crate::model::key::StateKey;
use crate::room::drafts::Drafts;
use crate::room::shelf::Holder;
use crate::store::exercise::KeptSession;
use crate::ui::shell::Shared;
use crate::words::number;

impl Play {
    /// Whose unsent work is on the screen; nobody's behind the curtain.
    pub(super) fn holder(&self) -> Option<Holder> {
        match &self.hands {
            Hands::Seat(seat) => Some(Some(seat.clone())),
            Hands::Facilitator => Some(None),
            Hands::Curtain(_) => None,
        }
    }

    /// Passes the laptop on: the unsent work of the one goes onto the shelf, that of the other comes back.
    pub(super) fn take_hands(&mut self, hands: Hands) {
        if let Some(holder) = self.holder() {
            self.shelf.put(&holder, &self.pad.drafts);
        }
        self.hands = hands;
        self.asked = None;
        self.turn_taking = (self.turn_taking.0 + 1, self.now);
        self.pad =
            Pad { drafts: self.holder().map(|holder| self.shelf.take(&holder)).unwrap_or_default(), ..Pad::default() };
    }

    /// What a seat has not sent, wherever the laptop is.
    pub(super) fn drafts_of(&self, seat: &StateKey) -> Drafts {
        let holder = Some(seat.clone());
        if self.holder() == Some(holder.clone()) { self.pad.drafts.clone() } else { self.shelf.take(&holder) }
    }

    /// Writes down what is unsent and where the clock stands; says once if the disk refuses.
    pub fn keep_unsent(&mut self, shared: &mut Shared) {
        self.put_on_shelf();
        if let Err(error) = self.shelf.keep(self.clock.kept(), &self.kept.session) {
            shared.toasts.refused(error.describe(&shared.words));
        }
    }

    fn put_on_shelf(&mut self) {
        if let Some(holder) = self.holder() {
            self.shelf.put(&holder, &self.pad.drafts);
        }
    }

    /// The clock goes on, and what is unsent is written down now and then.
    pub(super) fn tick(&mut self, ui: &Ui, shared: &mut Shared) {
        let now = ui.input(|input| input.time);
        self.now = now;
        if let Some(seconds) = self.clock.tick(now, self.is_curtain()) {
            let slept = shared.words.with("clock-slept", &[("seconds", number(seconds))]);
            shared.toasts.done(ui.ctx(), slept);
        }
        self.put_on_shelf();
        match self.shelf.keep_now_and_then(now, self.clock.kept(), &self.kept.session) {
            Ok(()) => self.unkept = false,
            // Once is enough while the disk stays as it is.
            Err(error) if !self.unkept => {
                self.unkept = true;
                shared.toasts.refused(error.describe(&shared.words));
            }
            Err(_) => {}
        }
    }
}

/// A solo player's phase that was finished and not closed when the program stopped is closed now: there is nobody to
/// hand over to, and the facilitator's console would tell what is to come.
pub(super) fn close_what_was_finished(kept: &mut KeptSession) {
    let (at, state) = (kept.session.entries().last().map_or(0, |entry| entry.body.at_ms), kept.session.state());
    let teams: Vec<&StateKey> = state.teams().collect();
    let finished = matches!(teams.as_slice(), [only] if state.finished.contains(*only));
    if finished && state.course == Course::Running {
        // Where the disk refuses, the facilitator's console is still there to close it.
        let _ = kept.submit(at, &Actor::Facilitator, &Command::Advance);
    }
}
