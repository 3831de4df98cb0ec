//! Whose turn it is at an exercise, and which phases close by themselves.
//!
//! A team is waited for where something is before it that it has not had before: what it left as it is once, it may
//! change whenever it takes the laptop, and the laptop does not come round for it again.
//!
//! **Invariant:** a phase closes by itself only over those who are done, or had everything before them that they could
//! decide; nobody comes to the screen of another without the curtain, whoever acts for a seat meanwhile.

use std::collections::BTreeSet;

use super::exercise::Exercise;
use super::flow::{Flow, Stops};
use super::holder::{Holder, Next, open_to_moves};
use crate::engine::core::command::Actor;
use crate::engine::core::proposal::Stage;
use crate::engine::core::state::Lifecycle;
use crate::engine::tasks::{Task, proposes, tasks};
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::phase::Business;

impl Exercise {
    /// How the laptop goes round.
    #[must_use]
    pub fn flow(&self) -> Flow {
        self.shelf.flow()
    }

    /// Lets the laptop go round otherwise.
    pub fn set_flow(&mut self, flow: Flow) {
        self.shelf.set_flow(flow);
    }

    /// Whether the phase waits for a team: it is not done, and something is new to it; whoever plays alone goes through
    /// every phase.
    #[must_use]
    pub fn is_waited_for(&self, team: &StateKey) -> bool {
        let wants = self.is_solo() || !self.new_to(team).is_empty() || self.has_a_draft_left(team);
        !self.state().finished.contains(team) && wants
    }

    /// Whether a team drafted with its evidence and has not submitted: the phase for it would throw that away.
    fn has_a_draft_left(&self, team: &StateKey) -> bool {
        let state = self.state();
        let drafts = state.proposals.values().any(|own| own.by == *team && own.stage == Stage::Draft);
        drafts && state.phase == Business::Drafting.phase()
    }

    /// What a team can decide now and has not had before it.
    fn new_to(&self, team: &StateKey) -> BTreeSet<Task> {
        let mut new = self.before(team);
        let faced = self.drafts(&Actor::Seat(team.clone())).faced.iter();
        for task in faced {
            new.remove(task);
        }
        // A judgement moves nothing, and is asked for beside what is shared.
        if new.iter().all(|task| matches!(task, Task::Judge(..))) { BTreeSet::new() } else { new }
    }

    /// What a team has before it in this sitting.
    fn before(&self, team: &StateKey) -> BTreeSet<Task> {
        let mut before = tasks(self.book(), self.state(), team);
        let begins = self.state().turn == 1 && self.state().phase == self.book().phases().first();
        if begins && self.flow().stops == Stops::EachPhase {
            // Else it is read in the first sitting in which there is something to decide.
            before.insert(Task::Brief);
        }
        if self.flow().short {
            before.extend(proposes(self.book(), self.state(), team));
        }
        before
    }

    /// Notes what a team had before it as it was done.
    pub(super) fn face(&mut self, team: &StateKey) {
        let before = self.before(team);
        self.drafts_mut(&Actor::Seat(team.clone())).faced.extend(before);
    }

    /// Somebody took a step back: what can be decided now is new again to everybody.
    pub(super) fn face_anew(&mut self) {
        for team in self.teams() {
            let before = self.before(&team);
            self.drafts_mut(&Actor::Seat(team)).faced.retain(|task| !before.contains(task));
        }
    }

    /// Who is next: the first team that is waited for, then whoever plays an adversary and has a move to make, else the
    /// facilitator.
    #[must_use]
    pub fn whose_turn(&self) -> Holder {
        let state = self.state();
        let (teams, solo) = (self.teams(), self.is_solo());
        let directs = if solo || !self.is_played() { Holder::Facilitator } else { Holder::Curtain(Next::Facilitator) };
        if state.lifecycle != Lifecycle::Running {
            return directs;
        }
        if let Some(team) = teams.iter().find(|team| self.is_waited_for(team)) {
            return if solo { Holder::Seat(team.clone()) } else { Holder::Curtain(Next::Seat(team.clone())) };
        }
        match self.red_to_move() {
            Some(adversary) => Holder::Curtain(Next::Red(adversary)),
            None => directs,
        }
    }

    /// The first adversary that people play whose move is to be made: in the phase before the consequences, when all that
    /// it could know has been done.
    fn red_to_move(&self) -> Option<AdversaryKey> {
        let state = self.state();
        let mut open = open_to_moves(self.book(), state);
        open.find(|of| state.is_played(of) && !state.moves.contains_key(*of)).cloned()
    }

    /// Whether the phase closes by itself: nobody is waited for, nothing would be cut off, and the facilitator does not
    /// want to do it.
    #[must_use]
    pub fn closes_by_itself(&self) -> bool {
        let state = self.state();
        let shared = !self.is_solo() && !self.teams().is_empty() && state.lifecycle == Lifecycle::Running;
        let goes_on = match self.flow().stops {
            Stops::EachPhase => false,
            Stops::EachTurn => self.book().phases().after(state.phase).is_some(),
            Stops::OnCall => true,
        };
        shared && goes_on && self.whose_turn() == Holder::Curtain(Next::Facilitator) && self.cut_off().is_empty()
    }
}
