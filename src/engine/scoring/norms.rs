//! Norms of responsible State behaviour that an exercise upheld and breached (GGE 2015 ¶13; `domain.md` C.3).
//!
//! **Invariant:** a reading of the state that moves nothing; every entry names what it rests on.

use std::collections::BTreeSet;

use crate::engine::core::proposal::{KnownThen, Proposal, ProposalId};
use crate::engine::core::state::State;
use crate::engine::evidence::attribution::{Weighed, components};
use crate::engine::evidence::confidence::Reading;
use crate::engine::evidence::pictures::weigh_pooled;
use crate::model::adversary::Reply;
use crate::model::clause::Naming;
use crate::model::evidence::ShareMode;
use crate::model::key::{ActivityKey, AdversaryKey, StateKey};
use crate::model::norm::Norm;
use crate::model::rulebook::Rulebook;

/// Which side a norm is counted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The Union and its Member States.
    Us,
    /// The other side.
    Them,
}

/// What an entry rests on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NormCause {
    /// A decision that was felt.
    Decision(ProposalId),
    /// A state that shared evidence, and not only what it makes of it.
    Shared(StateKey),
    /// A malicious activity, whoever is behind it.
    Activity(ActivityKey),
    /// An answer to a request for assistance.
    Reply {
        /// In which turn.
        turn: u32,
        /// Whose.
        adversary: AdversaryKey,
        /// Which.
        reply: Reply,
    },
    /// An accusation that was not substantiated when it was adopted.
    Accusation {
        /// The decision that names an author.
        proposal: ProposalId,
        /// Whether the loss of one source would have cost the shared picture its word.
        fragile: bool,
        /// Whether no product of Intcen covered all that had been shared.
        unassessed: bool,
    },
}

/// A norm that was upheld or breached.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NormEntry {
    /// The norm.
    pub norm: Norm,
    /// By which side.
    pub by: Side,
    /// Whether it was upheld; breached otherwise.
    pub upheld: bool,
    /// What the entry rests on.
    pub cause: NormCause,
}

/// All norms upheld and breached so far, in the order of their letters, our side first.
#[must_use]
pub fn norms(book: &Rulebook, state: &State) -> Vec<NormEntry> {
    let mut entries: BTreeSet<NormEntry> = BTreeSet::new();
    entries.extend(upheld_by_decisions(book, state));
    entries.extend(upheld_by_sharing(state));
    entries.extend(breached_by_accusations(book, state));
    entries.extend(breached_by_activities(book, state));
    entries.extend(answers(state));
    entries.into_iter().collect()
}

fn ours(norm: Norm, upheld: bool, cause: NormCause) -> NormEntry {
    NormEntry { norm, by: Side::Us, upheld, cause }
}

fn theirs(norm: Norm, upheld: bool, cause: NormCause) -> NormEntry {
    NormEntry { norm, by: Side::Them, upheld, cause }
}

fn upheld_by_decisions<'a>(book: &'a Rulebook, state: &'a State) -> impl Iterator<Item = NormEntry> + 'a {
    let felt = state.proposals.values().filter(|proposal| proposal.aftermath.felt.is_some());
    let measures = felt.filter_map(|proposal| Some((proposal.id, book.measure(&proposal.measure)?)));
    measures
        .flat_map(|(id, measure)| measure.upholds.iter().map(move |&norm| ours(norm, true, NormCause::Decision(id))))
}

/// Norm 13(d): to exchange information. An assessment alone says what its sender thinks, not what it knows.
fn upheld_by_sharing(state: &State) -> impl Iterator<Item = NormEntry> + '_ {
    let opened = state.shared.iter().filter(|(_, mode)| **mode > ShareMode::Assessment);
    opened.map(|((by, _), _)| ours(Norm::D, true, NormCause::Shared(by.clone())))
}

fn breached_by_activities<'a>(book: &'a Rulebook, state: &'a State) -> impl Iterator<Item = NormEntry> + 'a {
    let seen = state.activities_seen.keys().filter_map(|key| book.scenario.activity(key));
    seen.flat_map(|activity| {
        let cause = NormCause::Activity(activity.key.clone());
        activity.breaches.iter().map(move |&norm| theirs(norm, false, cause.clone()))
    })
}

/// Norm 13(h): to respond to requests for assistance. Who gives it upholds the norm, who evades or refuses breaches it.
fn answers(state: &State) -> impl Iterator<Item = NormEntry> + '_ {
    state.replies.iter().map(|(turn, adversary, reply)| {
        let cause = NormCause::Reply { turn: *turn, adversary: adversary.clone(), reply: *reply };
        theirs(Norm::H, *reply == Reply::Cooperates, cause)
    })
}

/// Norm 13(b): to consider all relevant information before accusing.
///
/// Counted for what the Union adopts. A Member State that attributes on its own rests on its own picture, which is its
/// sovereign right (`S1-CC ¶4`).
fn breached_by_accusations<'a>(book: &'a Rulebook, state: &'a State) -> impl Iterator<Item = NormEntry> + 'a {
    state.proposals.values().filter(|proposal| accuses(book, proposal)).filter_map(|proposal| {
        let known = proposal.aftermath.known?;
        let fragile = was_fragile(book, state, known);
        let unassessed = known.assessed.is_none_or(|items| items < known.pooled);
        let cause = NormCause::Accusation { proposal: proposal.id, fragile, unassessed };
        (fragile || unassessed).then(|| ours(Norm::B, false, cause))
    })
}

fn accuses(book: &Rulebook, proposal: &Proposal) -> bool {
    proposal.adopted().is_some()
        && proposal.text.naming == Naming::Author
        && book.measure(&proposal.measure).is_some_and(|measure| !measure.decider.rule().is_national())
}

/// Whether the shared picture, as it was when a decision was taken, would have lost its word with one source.
fn was_fragile(book: &Rulebook, state: &State, known: KnownThen) -> bool {
    let items: Vec<Weighed> = state.pool.iter().take(known.pooled).map(weigh_pooled).collect();
    Reading::new(book, components(&items, book)).is_fragile()
}
