//! The room: a laptop at an exercise, and what whoever holds it means.
//!
//! **Invariant:** what is done goes through one door, which asks first where something is open, and nobody's unsent work
//! is at another's hand.

use std::path::Path;

use super::clock::Clock;
use super::drafts::Drafts;
use super::exercise::{Exercise, Ticked};
use super::flow::Flow;
use super::holder::{Holder, Next};
use super::laptop::{Asked, Laptop};
use super::open::Open;
use super::refused::Refused;
use crate::engine::core::command::{Actor, Command};
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::{Lifecycle, State};
use crate::model::key::StateKey;
use crate::model::phase::Phase;
use crate::model::rulebook::Rulebook;
use crate::session::entry::EntryId;
use crate::session::run::Session;
use crate::store::error::StoreError;
use crate::store::exercise::KeptSession;

/// An exercise being run, at one laptop.
pub struct Room {
    pub(super) exercise: Exercise,
    pub(super) laptop: Laptop,
}

impl Room {
    /// Takes up an exercise exactly where its file stands.
    #[must_use]
    pub fn open(kept: KeptSession) -> Self {
        // Nobody's yet: what lies on the shelf is taken by whoever takes the laptop.
        let mut room = Self { exercise: Exercise::open(kept), laptop: Laptop::going_round(Next::Facilitator) };
        room.pass_on();
        room
    }

    /// Lets another laptop at the same exercise act, as this one does otherwise.
    pub fn at<R>(&mut self, other: &mut Laptop, act: impl FnOnce(&mut Self) -> R) -> R {
        self.change_laptop(other);
        let acted = act(self);
        self.change_laptop(other);
        acted
    }

    /// Another laptop takes the place of this one until it is changed back.
    pub fn change_laptop(&mut self, other: &mut Laptop) {
        std::mem::swap(&mut self.laptop, other);
    }

    /// A laptop for the facilitator alone, beside the one that goes round; unlocked, if the facilitator has that one now.
    #[must_use]
    pub fn laptop_beside(&self) -> Option<Laptop> {
        let shared = self.laptop.own.is_none() && !self.is_solo();
        (shared && self.laptop.holder == Holder::Facilitator).then(|| Laptop::unlocked(Next::Facilitator))
    }

    /// How far the exercise has come: turn, phase, and whether it is over.
    #[must_use]
    pub fn stands(&self) -> (u32, Phase, bool) {
        (self.state().turn, self.state().phase, self.is_over())
    }

    /// Whether the laptop is where it belongs: with a seat that people act for, or before whoever is next.
    #[must_use]
    pub fn is_where_it_belongs(&self) -> bool {
        match &self.laptop.holder {
            Holder::Curtain(Next::Facilitator) => self.next_holder() == self.laptop.holder,
            Holder::Curtain(Next::Seat(seat)) | Holder::Seat(seat) => {
                self.state().is_team(seat) && !self.state().finished.contains(seat) && !self.is_over()
            }
            Holder::Curtain(Next::Red(_)) | Holder::Red(_) | Holder::Facilitator => true,
        }
    }

    /// Whether the laptop stays with somebody beside the one that goes round.
    #[must_use]
    pub fn is_beside(&self) -> bool {
        self.laptop.own.is_some()
    }

    /// The exercise.
    #[must_use]
    pub fn exercise(&self) -> &Exercise {
        &self.exercise
    }

    /// The run.
    #[must_use]
    pub fn session(&self) -> &Session {
        self.exercise.session()
    }

    /// The state at the head.
    #[must_use]
    pub fn state(&self) -> &State {
        self.exercise.state()
    }

    /// What everything is looked up in.
    #[must_use]
    pub fn book(&self) -> &Rulebook {
        self.exercise.book()
    }

    /// Where the exercise is kept.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.exercise.path()
    }

    /// How many entries are kept.
    #[must_use]
    pub fn entries(&self) -> usize {
        self.session().entries().len()
    }

    /// The clock.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        self.exercise.clock()
    }

    /// Stops the clock, or lets it go on.
    pub fn toggle_pause(&mut self) {
        self.exercise.toggle_pause();
    }

    /// Seconds left: of a sitting where a team shares the laptop, else of the phase; nothing where no time was planned.
    #[must_use]
    pub fn left_seconds(&self) -> Option<i64> {
        self.clock().sitting_left().or_else(|| self.exercise.phase_left())
    }

    /// Adds seconds to the phase, or takes them from it.
    pub fn give_time(&mut self, seconds: i64) {
        self.exercise.give_time(seconds);
    }

    /// Gives what is left of the exercise this share of its planned time, in per cent.
    pub fn shorten_to(&mut self, percent: i64) {
        self.exercise.shorten_to(percent);
    }

    /// How the laptop goes round.
    #[must_use]
    pub fn flow(&self) -> Flow {
        self.exercise.flow()
    }

    /// Lets the laptop go round otherwise; where nobody holds it, it is at once with whoever is next.
    pub fn set_flow(&mut self, flow: Flow) {
        self.exercise.set_flow(flow);
        if self.is_curtain() {
            self.pass_on();
        }
    }

    /// Whether the public display stands in a window of its own, or did when the exercise was left.
    #[must_use]
    pub fn display(&self) -> bool {
        self.exercise.shelf.display()
    }

    /// Notes whether it does.
    pub fn set_display(&mut self, open: bool) {
        self.exercise.shelf.set_display(open);
    }

    /// Who holds the laptop.
    #[must_use]
    pub fn holder(&self) -> &Holder {
        &self.laptop.holder
    }

    /// How many have held the laptop: another number is another holder, or the same one anew.
    #[must_use]
    pub fn holders(&self) -> u64 {
        self.laptop.holders
    }

    /// Whether the curtain is drawn.
    #[must_use]
    pub fn is_curtain(&self) -> bool {
        matches!(self.laptop.holder, Holder::Curtain(_))
    }

    /// Whether one team plays alone, and needs neither curtain nor facilitator.
    #[must_use]
    pub fn is_solo(&self) -> bool {
        self.exercise.is_solo()
    }

    /// Whether the exercise is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.exercise.is_over()
    }

    /// Who is next.
    #[must_use]
    pub fn next_holder(&self) -> Holder {
        self.exercise.whose_turn()
    }

    /// Who acts; nobody behind the curtain.
    #[must_use]
    pub fn actor(&self) -> Option<Actor> {
        self.laptop.holder.actor()
    }

    /// What whoever holds the laptop has chosen or written and not sent.
    #[must_use]
    pub fn drafts(&self) -> &Drafts {
        self.actor().map_or(&self.laptop.nobodys, |actor| self.exercise.drafts(&actor))
    }

    /// The same, to choose and to write.
    pub fn drafts_mut(&mut self) -> &mut Drafts {
        match self.laptop.holder.actor() {
            Some(actor) => self.exercise.drafts_mut(&actor),
            None => &mut self.laptop.nobodys,
        }
    }

    /// What a seat has not sent, wherever the laptop is.
    #[must_use]
    pub fn drafts_of(&self, seat: &StateKey) -> Drafts {
        self.exercise.drafts(&Actor::Seat(seat.clone())).clone()
    }

    /// What whoever holds the laptop has left open.
    #[must_use]
    pub fn left_open(&self) -> Vec<Open> {
        self.laptop.holder.seat().map(|seat| self.exercise.open_of(seat)).unwrap_or_default()
    }

    /// Gives a command as whoever holds the laptop; what it sends is unsent no more.
    ///
    /// Being done, closing the phase and taking a step back have methods of their own, which ask first.
    ///
    /// # Errors
    /// What says no; then nothing has happened.
    pub fn submit(&mut self, command: &Command) -> Result<EntryId, Refused> {
        self.order(|exercise, by| exercise.submit(by, command))
    }

    /// The same for what was asked about.
    pub(super) fn give(&mut self, command: &Command) -> Result<EntryId, Refused> {
        self.order(|exercise, by| exercise.give(by, command))
    }

    /// Orders something as whoever holds the laptop, and remembers what a refusal asks.
    fn order(
        &mut self,
        order: impl FnOnce(&mut Exercise, &Actor) -> Result<EntryId, Refused>,
    ) -> Result<EntryId, Refused> {
        let by = self.actor().ok_or(Refused::Curtain)?;
        let answer = order(&mut self.exercise, &by);
        match &answer {
            Ok(_) => self.laptop.asked = None,
            Err(Refused::Rule(rejection)) => {
                self.laptop.asked = (*rejection == Rejection::RevealedSince).then_some(Asked::Undo);
            }
            Err(
                Refused::Unwritable(_)
                | Refused::Store(_)
                | Refused::AmendmentWaits(_)
                | Refused::AsksFirst
                | Refused::StopsAll
                | Refused::Curtain,
            ) => {}
        }
        answer
    }

    /// Takes the last step back; one after which something was revealed only when it is ordered a second time.
    ///
    /// # Errors
    /// As for [`Self::submit`]; [`Rejection::RevealedSince`] asks.
    pub fn undo(&mut self) -> Result<EntryId, Refused> {
        let entry = self.give(&Command::Undo { confirmed: self.asks_about_undo() })?;
        self.exercise.face_anew();
        Ok(entry)
    }

    /// Whether taking the last step back was asked about, and is meant if it is ordered again.
    #[must_use]
    pub fn asks_about_undo(&self) -> bool {
        self.laptop.asked == Some(Asked::Undo)
    }

    /// Whether the exercise may be left: while several play and somebody sits at it, only when it is ordered a second
    /// time.
    ///
    /// # Errors
    /// [`Refused::StopsAll`] asks.
    pub fn leave(&mut self) -> Result<(), Refused> {
        let sits = self.state().lifecycle == Lifecycle::Running && !self.is_curtain();
        if sits && !self.is_solo() && self.laptop.asked != Some(Asked::Leave) {
            self.laptop.asked = Some(Asked::Leave);
            return Err(Refused::StopsAll);
        }
        Ok(())
    }

    /// Passes the laptop on: the unsent work of the one stays on the shelf, that of the other is at hand.
    pub(super) fn take_over(&mut self, holder: Holder) {
        if let Some(actor) = self.actor() {
            self.exercise.shelf.tidy(&actor);
        }
        self.laptop.pass_to(holder);
        if self.laptop.own.is_none() {
            self.exercise.sits(self.laptop.holder.seat().cloned().as_ref());
        }
    }

    /// Goes on to this second of the window; what is unsent is written down now and then.
    pub fn tick(&mut self, now_seconds: f64) -> Ticked {
        // Where teams wait for the one laptop, their time does not run while the facilitator works at it.
        let shared = self.laptop.own.is_none() && !self.is_solo() && !self.exercise.teams().is_empty();
        let waits = self.is_curtain() || shared && self.laptop.holder == Holder::Facilitator;
        self.exercise.tick(now_seconds, waits)
    }

    /// The same while the laptop shows everybody what the whole room may see: all are at work.
    pub fn tick_for_all(&mut self, now_seconds: f64) -> Ticked {
        self.exercise.tick(now_seconds, false)
    }

    /// Writes down what is unsent and where the clock stands.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn keep_unsent(&mut self) -> Result<(), StoreError> {
        self.exercise.keep_unsent()
    }
}
