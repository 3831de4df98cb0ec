//! What a seat can decide in this phase: the laptop goes to whoever has something before it that it has not had before.
//!
//! What may be done besides, such as a message, a question to a service or a word with another capital, waits for a phase in
//! which there is something to decide; questions may be put while initiatives are drafted, too.
//!
//! **Invariant:** asks the checks that accept the orders.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::core::checks::is_decided_together;
use super::core::proposal::{Proposal, ProposalId};
use super::core::state::State;
use super::delegation::desk::check_issue;
use super::delegation::negotiation::check_withdraw;
use super::evidence::judging::check_judge;
use super::evidence::passing::{check_pass, partners};
use super::evidence::sharing::check_share;
use super::procedure::chair::check_fast_track;
use super::procedure::communication::{check_communicate, check_line};
use super::procedure::joint::check_join;
use super::procedure::voting::check_vote;
use super::seats::check_stand;
use super::world::answers::is_settled_now;
use crate::model::clause::{Change, DraftText};
use crate::model::evidence::ShareMode;
use crate::model::key::{EvidenceKey, InjectKey, StateKey};
use crate::model::phase::Business;
use crate::model::rulebook::Rulebook;
use crate::model::seat::Capability;
use crate::model::voting::Vote;

/// Something that a seat can decide. What has changed since is another one: a text that was amended, further evidence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Task {
    /// Its brief, which it reads before it has decided anything.
    Brief,
    /// What it lets others know of an item.
    Share(EvidenceKey),
    /// What it makes of its evidence: so many items of its own, and passed to it.
    Judge(usize, usize),
    /// A product on a shared picture of so many items.
    Issue(usize),
    /// Its initiatives of a turn.
    Propose(u32),
    /// A stand on a text as it reads.
    Stand(ProposalId, DraftText),
    /// Whether it joins an act of another.
    Join(ProposalId, DraftText),
    /// Whether it shortens a preparation.
    Shorten(ProposalId),
    /// An own text, with what others ask for.
    Own(ProposalId, BTreeMap<StateKey, Change>),
    /// A vote of a turn.
    Vote(ProposalId, u32),
    /// How an own decision is told.
    Tell(ProposalId),
    /// A line on what was decided in a turn.
    Line(u32),
    /// An answer.
    Answer(InjectKey),
}

/// All that a seat can decide now.
#[must_use]
pub fn tasks(book: &Rulebook, state: &State, seat: &StateKey) -> BTreeSet<Task> {
    let now = |business| state.phase.is_for(business);
    let mut tasks = BTreeSet::new();
    if now(Business::Sharing) {
        tasks.extend(shares(book, state, seat));
    }
    if state.phase == Business::Drafting.phase() {
        tasks.extend(proposes(book, state, seat));
    }
    tasks.extend(state.proposals.values().flat_map(|own| stands(book, state, seat, own)));
    if now(Business::Votes) {
        tasks.extend(votes(book, state, seat));
    }
    tasks.extend(tells(book, state, seat));
    let asked = book.scenario.injects.iter().filter(|inject| inject.is_answered_by(seat));
    // Silence would mean something from now on.
    tasks.extend(
        asked.filter(|inject| is_settled_now(book, state, inject)).map(|inject| Task::Answer(inject.key.clone())),
    );
    tasks
}

/// The initiatives of this turn, where a seat can draft one already.
#[must_use]
pub fn proposes(book: &Rulebook, state: &State, seat: &StateKey) -> Option<Task> {
    let can = state.phase.is_for(Business::Drafting) && book.may(seat, Capability::Proposes);
    can.then_some(Task::Propose(state.turn))
}

/// Evidence that it could share more openly, or pass on; a picture that it could judge; a product that it could issue.
fn shares(book: &Rulebook, state: &State, seat: &StateKey) -> Vec<Task> {
    let could_give = |key: &EvidenceKey| {
        let alone = || partners(book, seat).any(|to| check_pass(book, state, seat, to, key, ShareMode::Full).is_ok());
        check_share(state, seat, key, ShareMode::Full).is_ok() || alone()
    };
    let held = state.holdings(seat);
    let judge = || Task::Judge(held.len(), state.passed(seat).len());
    let issues = book.may(seat, Capability::Assesses) && check_issue(state).is_ok();
    let items = held.iter().filter(|key| could_give(key)).map(|key| Task::Share(key.clone()));
    items
        .chain(check_judge(state, seat).is_ok().then(judge))
        .chain(issues.then_some(Task::Issue(state.pool.len())))
        .collect()
}

/// A stand on what the 27 decide, an act to join, a preparation to shorten, an own text to change or to take back.
fn stands(book: &Rulebook, state: &State, seat: &StateKey, on: &Proposal) -> Vec<Task> {
    let (id, text) = (on.id, || on.text.clone());
    [
        check_stand(book, state, seat, id).is_ok().then(|| Task::Stand(id, text())),
        check_join(book, state, seat, id).is_ok().then(|| Task::Join(id, text())),
        check_fast_track(book, state, seat, id).is_ok().then_some(Task::Shorten(id)),
        check_withdraw(state, seat, id).is_ok().then(|| Task::Own(id, on.asks.clone())),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn votes(book: &Rulebook, state: &State, seat: &StateKey) -> impl Iterator<Item = Task> {
    let open = |id| Vote::ALL.iter().any(|vote| check_vote(book, state, seat, id, *vote).is_ok());
    let unsealed = state.proposals.values().filter(|own| !own.votes.contains_key(seat));
    unsealed.filter(move |own| open(own.id)).map(|own| Task::Vote(own.id, state.turn))
}

/// An own decision to tell, and a line on what the 27 decided.
fn tells(book: &Rulebook, state: &State, seat: &StateKey) -> Vec<Task> {
    let untold = state.adopted_now().filter(|own| own.communication.is_none());
    let own = untold.filter(|own| check_communicate(state, seat, own.id).is_ok()).map(|own| Task::Tell(own.id));
    let of_all = state.adopted_now().any(|own| is_decided_together(book, own));
    let line = of_all && !state.sealed_lines.contains_key(seat) && check_line(book, state, seat).is_ok();
    own.chain(line.then_some(Task::Line(state.turn))).collect()
}
