//! The room: an exercise with its file, its clock, whoever holds the laptop, and what they have not sent.
//!
//! **Invariant:** what is done goes through one door, which asks first where something is open, and nobody's unsent work
//! is at another's hand.

use std::path::Path;

use super::clock::Clock;
use super::drafts::Drafts;
use super::holder::{Holder, Next, is_solo, teams};
use super::open::{Open, open};
use super::refused::Refused;
use super::shelf::{Shelf, Written};
use crate::engine::core::command::{Actor, Command};
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::{Course, State};
use crate::model::key::StateKey;
use crate::model::rulebook::Rulebook;
use crate::session::entry::EntryId;
use crate::session::run::Session;
use crate::store::error::StoreError;
use crate::store::exercise::KeptSession;

/// Something that is done only when it is ordered a second time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    /// To take back a step after which something was revealed.
    Undo,
    /// To leave the exercise while somebody sits at it.
    Leave,
}

/// An exercise being run.
pub struct Room {
    pub(super) kept: KeptSession,
    pub(super) clock: Clock,
    pub(super) shelf: Shelf,
    pub(super) holder: Holder,
    pub(super) drafts: Drafts,
    /// How many have held the laptop.
    holders: u64,
    /// What was asked about, and is meant if it is ordered again.
    asked: Option<Asked>,
    /// Whether the disk has refused what is unsent, and that was said.
    unkept: bool,
}

/// What time has brought.
#[derive(Debug)]
pub struct Ticked {
    /// The seconds that were not counted because the machine slept.
    pub slept_seconds: Option<i64>,
    /// Why what is unsent cannot be written down; said once while the disk stays as it is.
    pub unkept: Option<StoreError>,
}

impl Room {
    /// Takes up an exercise exactly where its file stands.
    #[must_use]
    pub fn open(mut kept: KeptSession) -> Self {
        close_what_was_finished(&mut kept);
        let shelf = Shelf::of(kept.file.path(), &kept.session);
        let mut room = Self {
            clock: Clock::of(&kept.session, shelf.clock()),
            kept,
            shelf,
            // Nobody's yet: what lies on the shelf is taken by whoever takes the laptop.
            holder: Holder::Curtain(Next::Facilitator),
            drafts: Drafts::default(),
            holders: 0,
            asked: None,
            unkept: false,
        };
        room.pass_on();
        room
    }

    /// The run.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.kept.session
    }

    /// The state at the head.
    #[must_use]
    pub fn state(&self) -> &State {
        self.kept.session.state()
    }

    /// What everything is looked up in.
    #[must_use]
    pub fn book(&self) -> &Rulebook {
        self.kept.session.book()
    }

    /// Where the exercise is kept.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.kept.file.path()
    }

    /// The clock.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Stops the clock, or lets it go on.
    pub fn toggle_pause(&mut self) {
        self.clock.paused = !self.clock.paused;
    }

    /// Who holds the laptop.
    #[must_use]
    pub fn holder(&self) -> &Holder {
        &self.holder
    }

    /// How many have held the laptop: another number is another holder, or the same one anew.
    #[must_use]
    pub fn holders(&self) -> u64 {
        self.holders
    }

    /// Whether the curtain is drawn.
    #[must_use]
    pub fn is_curtain(&self) -> bool {
        matches!(self.holder, Holder::Curtain(_))
    }

    /// The seats at which people sit, in the order in which the laptop goes round.
    #[must_use]
    pub fn teams(&self) -> Vec<StateKey> {
        teams(self.book(), self.state())
    }

    /// Whether one team plays alone, and needs neither curtain nor facilitator.
    #[must_use]
    pub fn is_solo(&self) -> bool {
        is_solo(&self.teams())
    }

    /// Whether the exercise is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.state().course == Course::Over
    }

    /// Who is next.
    #[must_use]
    pub fn next_holder(&self) -> Holder {
        Holder::whose_turn(self.book(), self.state())
    }

    /// Who acts; nobody behind the curtain.
    #[must_use]
    pub fn actor(&self) -> Option<Actor> {
        self.holder.actor()
    }

    /// What whoever holds the laptop has chosen or written and not sent.
    #[must_use]
    pub fn drafts(&self) -> &Drafts {
        &self.drafts
    }

    /// The same, to choose and to write.
    pub fn drafts_mut(&mut self) -> &mut Drafts {
        &mut self.drafts
    }

    /// What a seat has not sent, wherever the laptop is.
    #[must_use]
    pub fn drafts_of(&self, seat: &StateKey) -> Drafts {
        if self.holder.seat() == Some(seat) {
            return self.drafts.clone();
        }
        self.shelf.take(&Actor::Seat(seat.clone()))
    }

    /// What a seat has left open, wherever the laptop is.
    #[must_use]
    pub fn open_of(&self, seat: &StateKey) -> Vec<Open> {
        open(self.book(), self.state(), seat, &self.drafts_of(seat))
    }

    /// Gives a command as whoever holds the laptop; what it sends is unsent no more.
    ///
    /// Being done, closing the phase and taking a step back have methods of their own, which ask first.
    ///
    /// # Errors
    /// What says no; then nothing has happened.
    pub fn submit(&mut self, command: &Command) -> Result<EntryId, Refused> {
        match command {
            Command::Finish | Command::Advance | Command::Undo { .. } => Err(Refused::AsksFirst),
            command => self.give(command),
        }
    }

    /// The same for what was asked about.
    pub(super) fn give(&mut self, command: &Command) -> Result<EntryId, Refused> {
        if let Command::SubmitInitiative(id) = command
            && self.drafts.changes.contains_key(id)
        {
            return Err(Refused::AmendmentWaits(*id));
        }
        let actor = self.actor().ok_or(Refused::Curtain)?;
        match self.kept.submit(self.clock.now_ms(), &actor, command) {
            Ok(entry) => {
                self.asked = None;
                self.clock.follow(&self.kept.session);
                self.drafts.sent(command);
                Ok(entry)
            }
            Err(error) => {
                let refused = Refused::from(error);
                if let Refused::Rule(rejection) = &refused {
                    self.asked = (*rejection == Rejection::RevealedSince).then_some(Asked::Undo);
                }
                Err(refused)
            }
        }
    }

    /// Takes the last step back; one after which something was revealed only when it is ordered a second time.
    ///
    /// # Errors
    /// As for [`Self::submit`]; [`Rejection::RevealedSince`] asks.
    pub fn undo(&mut self) -> Result<EntryId, Refused> {
        self.give(&Command::Undo { confirmed: self.asks_about_undo() })
    }

    /// Whether taking the last step back was asked about, and is meant if it is ordered again.
    #[must_use]
    pub fn asks_about_undo(&self) -> bool {
        self.asked == Some(Asked::Undo)
    }

    /// Whether the exercise may be left: while several play and somebody sits at it, only when it is ordered a second
    /// time.
    ///
    /// # Errors
    /// [`Refused::StopsAll`] asks.
    pub fn leave(&mut self) -> Result<(), Refused> {
        let sits = self.state().course == Course::Running && !self.is_curtain();
        if sits && !self.is_solo() && self.asked != Some(Asked::Leave) {
            self.asked = Some(Asked::Leave);
            return Err(Refused::StopsAll);
        }
        Ok(())
    }

    /// Passes the laptop on: the unsent work of the one goes onto the shelf, that of the other comes back.
    pub(super) fn take_over(&mut self, holder: Holder) {
        self.put_on_shelf();
        self.drafts = holder.actor().map(|actor| self.shelf.take(&actor)).unwrap_or_default();
        self.holder = holder;
        self.asked = None;
        self.holders += 1;
    }

    /// Goes on to this second of the window; what is unsent is written down now and then.
    pub fn tick(&mut self, now_seconds: f64) -> Ticked {
        let waits = self.is_curtain();
        let slept_seconds = self.clock.tick(now_seconds, waits);
        self.put_on_shelf();
        let kept = self.shelf.keep_now_and_then(now_seconds, self.clock.kept(), &self.kept.session);
        let unkept = match kept {
            Ok(Written::Now) => {
                self.unkept = false;
                None
            }
            Ok(Written::NotNow) => None,
            Err(error) => (!std::mem::replace(&mut self.unkept, true)).then_some(error),
        };
        Ticked { slept_seconds, unkept }
    }

    /// Writes down what is unsent and where the clock stands.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn keep_unsent(&mut self) -> Result<(), StoreError> {
        self.put_on_shelf();
        self.shelf.keep(self.clock.kept(), &self.kept.session)
    }

    fn put_on_shelf(&mut self) {
        if let Some(actor) = self.holder.actor() {
            self.shelf.put(&actor, &self.drafts);
        }
    }
}

/// A solo player's phase that was finished and not closed when the program stopped is closed now: there is nobody to
/// hand over to, and the facilitator's console would tell what is to come.
fn close_what_was_finished(kept: &mut KeptSession) {
    let (at, state) = (kept.session.entries().last().map_or(0, |entry| entry.body.at_ms), kept.session.state());
    let teams: Vec<&StateKey> = state.teams().collect();
    let finished = matches!(teams.as_slice(), [only] if state.finished.contains(*only));
    if finished && state.course == Course::Running {
        // Where the disk refuses, the facilitator's console is still there to close it.
        let _ = kept.submit(at, &Actor::Facilitator, &Command::Advance);
    }
}
