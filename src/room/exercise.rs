//! The exercise that is run: its run with its file, its clock, and what everybody at it has not sent.
//!
//! **Invariant:** takes a command from anybody and shows anybody what is theirs; who sits at which laptop it does not
//! know.

use std::path::Path;

use super::clock::Clock;
use super::drafts::Drafts;
use super::holder::{is_played, is_solo, teams};
use super::open::{Open, open};
use super::refused::Refused;
use super::shelf::{Shelf, Written};
use crate::engine::core::command::{Actor, Command, Setup};
use crate::engine::core::state::{Lifecycle, State};
use crate::engine::decide::decide;
use crate::model::key::StateKey;
use crate::model::rulebook::Rulebook;
use crate::session::entry::EntryId;
use crate::session::run::Session;
use crate::store::error::StoreError;
use crate::store::exercise::KeptSession;
use crate::view::following::Following;

/// An exercise being run.
pub struct Exercise {
    pub(super) kept: KeptSession,
    clock: Clock,
    pub(super) shelf: Shelf,
    /// Whether the disk has refused what is unsent, and that was said.
    unkept: bool,
    /// What those who looked at it have been told.
    pub(super) told: Vec<Following>,
}

/// What time has brought.
#[derive(Debug)]
pub struct Ticked {
    /// The seconds that were not counted because the machine slept.
    pub slept_seconds: Option<i64>,
    /// Whether the time of the phase, or of the sitting, has just run out.
    pub time_is_up: bool,
    /// Why what is unsent cannot be written down; said once while the disk stays as it is.
    pub unkept: Option<StoreError>,
}

impl Exercise {
    /// Takes up an exercise exactly where its file stands.
    #[must_use]
    pub fn open(mut kept: KeptSession) -> Self {
        close_what_was_finished(&mut kept);
        let shelf = Shelf::of(kept.file.path(), &kept.session);
        Self { clock: Clock::of(&kept.session, shelf.clock()), kept, shelf, unkept: false, told: Vec::new() }
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

    /// Adds seconds to the phase, or takes them from it.
    pub fn give_time(&mut self, seconds: i64) {
        self.clock.give(self.planned_minutes(), seconds);
    }

    /// Gives what is left of the exercise this share of its planned time, in per cent.
    pub fn shorten_to(&mut self, percent: i64) {
        self.clock.shorten_to(percent);
    }

    fn planned_minutes(&self) -> u32 {
        self.book().scenario.meta.phase_minutes.get(&self.state().phase).copied().unwrap_or(0)
    }

    /// Seconds left of the phase.
    #[must_use]
    pub fn phase_left(&self) -> Option<i64> {
        self.clock.left_seconds(self.planned_minutes())
    }

    /// A team has the laptop that several share, or nobody of them has.
    pub(super) fn sits(&mut self, team: Option<&StateKey>) {
        match team.filter(|_| !self.is_solo()) {
            Some(team) => {
                let others =
                    self.teams().into_iter().filter(|other| other != team && self.is_waited_for(other)).count();
                self.clock.sit(self.planned_minutes(), others + 1);
            }
            None => self.clock.stand_up(),
        }
    }

    /// The seats at which people sit, in the order in which a laptop goes round.
    #[must_use]
    pub fn teams(&self) -> Vec<StateKey> {
        teams(self.book(), self.state())
    }

    /// Whether one team plays alone, and needs neither curtain nor facilitator.
    #[must_use]
    pub fn is_solo(&self) -> bool {
        self.opened().is_some_and(is_solo)
    }

    /// Whether people play, so that the laptop is handed over.
    #[must_use]
    pub fn is_played(&self) -> bool {
        self.opened().is_some_and(is_played)
    }

    /// How the exercise was set up; who acts for a seat may have changed since.
    fn opened(&self) -> Option<&Setup> {
        opened(&self.kept.session)
    }

    /// Whether the exercise is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.state().lifecycle == Lifecycle::Over
    }

    /// What somebody has chosen or written and not sent.
    #[must_use]
    pub fn drafts(&self, whose: &Actor) -> &Drafts {
        self.shelf.drafts(whose)
    }

    /// The same, to choose and to write.
    pub fn drafts_mut(&mut self, whose: &Actor) -> &mut Drafts {
        self.shelf.drafts_mut(whose)
    }

    /// What a seat has left open.
    #[must_use]
    pub fn open_of(&self, seat: &StateKey) -> Vec<Open> {
        open(self.book(), self.state(), seat, self.drafts(&Actor::Seat(seat.clone())))
    }

    /// Why somebody cannot give a command now, if they cannot: asked of the one door that would refuse it.
    #[must_use]
    pub fn refusal(&self, by: &Actor, command: &Command) -> Option<Refused> {
        decide(self.book(), self.state(), by, command).err().map(Refused::Rule)
    }

    /// Gives a command as somebody; what it sends is unsent no more.
    ///
    /// Being done, closing the phase and taking a step back ask first, and are not ordered like this.
    ///
    /// # Errors
    /// What says no; then nothing has happened.
    pub fn submit(&mut self, by: &Actor, command: &Command) -> Result<EntryId, Refused> {
        match command {
            Command::Finish | Command::Advance | Command::Undo { .. } => Err(Refused::AsksFirst),
            command => self.give(by, command),
        }
    }

    /// The same for what was asked about.
    pub(super) fn give(&mut self, by: &Actor, command: &Command) -> Result<EntryId, Refused> {
        if let Command::SubmitInitiative(id) = command
            && self.drafts(by).changes.contains_key(id)
        {
            return Err(Refused::AmendmentWaits(*id));
        }
        let entry = self.kept.submit(self.clock.now_ms(), by, command)?;
        self.clock.follow(&self.kept.session);
        self.drafts_mut(by).sent(command);
        Ok(entry)
    }

    /// Goes on to this second of the window, unless somebody `waits` for another; what is unsent is written down now and
    /// then.
    pub fn tick(&mut self, now_seconds: f64, waits: bool) -> Ticked {
        let slept_seconds = self.clock.tick(now_seconds, waits);
        let kept = self.shelf.keep_now_and_then(now_seconds, self.clock.kept(), &self.kept.session);
        let unkept = match kept {
            Ok(Written::Now) => {
                self.unkept = false;
                None
            }
            Ok(Written::NotNow) => None,
            Err(error) => (!std::mem::replace(&mut self.unkept, true)).then_some(error),
        };
        let time_is_up = !waits && !self.is_over() && self.clock.rings(self.planned_minutes());
        Ticked { slept_seconds, time_is_up, unkept }
    }

    /// Writes down what is unsent and where the clock stands.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn keep_unsent(&mut self) -> Result<(), StoreError> {
        self.shelf.keep(self.clock.kept(), &self.kept.session)
    }
}

/// How an exercise was set up.
pub(super) fn opened(session: &Session) -> Option<&Setup> {
    session.entries().first().and_then(|entry| match &entry.body.command {
        Command::Open(setup) => Some(setup),
        _ => None,
    })
}

/// A solo player's phase that was finished and not closed when the program stopped is closed now: there is nobody to
/// hand over to, and the facilitator's console would tell what is to come.
fn close_what_was_finished(kept: &mut KeptSession) {
    let (at, state) = (kept.session.entries().last().map_or(0, |entry| entry.body.at_ms), kept.session.state());
    let teams: Vec<&StateKey> = state.teams().collect();
    let alone = opened(&kept.session).is_some_and(is_solo);
    let finished = alone && matches!(teams.as_slice(), [only] if state.finished.contains(*only));
    if finished && state.lifecycle == Lifecycle::Running {
        // Where the disk refuses, the facilitator's console is still there to close it.
        let _ = kept.submit(at, &Actor::Facilitator, &Command::Advance);
    }
}
