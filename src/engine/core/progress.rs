//! What happens to a proposal on its road: each step as a change of the proposal.
//!
//! **Invariant:** holds no rule and cannot fail; `State::apply` calls it with what events say.

use std::collections::BTreeMap;

use super::argument::Worry;
use super::proposal::{Hold, KnownThen, Proposal, ProposalId, Stage, Stand};
use super::state::State;
use crate::model::clause::Change;
use crate::model::key::StateKey;
use crate::model::quantity::Quantity;
use crate::model::timetable::Leg;

impl State {
    /// What is known now, as a decision records it.
    #[must_use]
    pub fn known(&self) -> KnownThen {
        KnownThen {
            severity: self.value(&Quantity::Severity),
            pooled: self.pool.len(),
            assessed: self.product.as_ref().map(|product| product.items),
        }
    }

    /// Changes a proposal, if there is one of this number.
    pub(super) fn change(&mut self, id: ProposalId, change: impl FnOnce(&mut Proposal)) {
        if let Some(proposal) = self.proposals.get_mut(&id) {
            change(proposal);
        }
    }

    /// Moves a proposal to a stage.
    pub(super) fn set_stage(&mut self, id: ProposalId, stage: Stage) {
        self.change(id, |proposal| proposal.stage = stage);
    }
}

impl Proposal {
    /// Its text changes: nobody asks for that change any more, and nobody is held to what it said of the old text, except
    /// that an opposition stands until whoever opposes says otherwise. Whoever stood alone says anew whether it goes along.
    pub(in crate::engine) fn revise(&mut self, change: Change, known: &KnownThen) {
        self.text = self.text.with(change);
        self.alone.clear();
        let met = self.asks.iter().filter(|(_, asked)| **asked == change);
        self.bargains.extend(met.map(|(state, _)| (state.clone(), *known)));
        self.asks.retain(|_, asked| *asked != change);
        self.stands.retain(|_, stand| *stand == Stand::Oppose);
        self.worries.retain(|state, _| self.stands.contains_key(state));
    }

    /// A delegation takes a stand on it.
    pub(in crate::engine) fn take_stand(
        &mut self,
        by: &StateKey,
        stand: Stand,
        ask: Option<Change>,
        worry: Option<Worry>,
    ) {
        self.stands.insert(by.clone(), stand);
        match ask {
            Some(ask) => self.asks.insert(by.clone(), ask),
            None => self.asks.remove(by),
        };
        match worry {
            Some(worry) => self.worries.insert(by.clone(), worry),
            None => self.worries.remove(by),
        };
    }

    /// The chair takes it up.
    pub(in crate::engine) fn take_up(&mut self, since: i64, due: u32) {
        self.progress.taken_up = true;
        self.progress.hold = None;
        self.progress.since = since;
        self.due = due;
    }

    /// Its preparation is shortened.
    pub(in crate::engine) fn hurry(&mut self, road: &[Leg], due: u32) {
        self.progress.fast = true;
        self.road = road.to_vec();
        self.due = due;
    }

    /// It comes to a station.
    pub(in crate::engine) fn reach(&mut self, station: u32, since: i64, due: u32, turn: u32) {
        if station > self.progress.station {
            self.progress.passed.push(turn);
            self.progress.holds = 0;
        }
        self.progress.station = station;
        self.progress.since = since;
        self.progress.hold = None;
        self.due = due;
    }

    /// It waits where it is.
    pub(in crate::engine) fn wait(&mut self, why: &Hold, turn: u32) {
        self.progress.holds += u32::from(*why != Hold::AgendaFull);
        self.progress.hold = Some(why.clone());
        self.due = self.due.max(turn.saturating_add(1));
    }

    /// Its silence was broken, and its text goes back.
    pub(in crate::engine) fn go_back(
        &mut self,
        by: &BTreeMap<StateKey, Option<Change>>,
        station: u32,
        since: i64,
        due: u32,
    ) {
        let asks = by.iter().filter_map(|(state, change)| change.map(|change| (state.clone(), change)));
        self.asks.extend(asks);
        self.votes.clear();
        self.progress.objections.clear();
        self.progress.breaks += 1;
        self.progress.station = station;
        self.progress.passed.truncate(usize::try_from(station).unwrap_or(0));
        self.progress.since = since;
        self.due = due;
    }
}
