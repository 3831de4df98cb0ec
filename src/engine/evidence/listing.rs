//! The file on somebody who can be listed: what of the shared evidence bears on its part and may be laid before a court.
//!
//! **Invariant:** a file is read from the shared picture alone, like every legal test.

use super::pictures::{file_of, may_be_shown};
use crate::engine::core::pool::PoolItem;
use crate::engine::core::proposal::Proposal;
use crate::engine::core::state::State;
use crate::model::evidence::ShareMode;
use crate::model::key::{AdversaryKey, CandidateKey, StateKey};
use crate::model::listing::Candidate;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::Measure;

/// Those who belong to an adversary and can be listed, in the order of the file.
pub fn candidates<'a>(book: &'a Rulebook, of: &'a AdversaryKey) -> impl Iterator<Item = &'a Candidate> {
    book.scenario.candidates.iter().filter(move |candidate| candidate.of == *of)
}

/// The points of the file on a candidate, 0–100: of that evidence on its part which may be laid before a court.
#[must_use]
pub fn file(book: &Rulebook, state: &State, candidate: &Candidate) -> i64 {
    file_of(book, state, |item| bears_on(item, candidate))
}

/// The weakest of the files on those who are named; nothing if nobody is.
#[must_use]
pub fn weakest<'a>(book: &Rulebook, state: &State, names: impl IntoIterator<Item = &'a CandidateKey>) -> Option<i64> {
    let all = names.into_iter().filter_map(|key| book.scenario.candidate(key));
    all.map(|candidate| file(book, state, candidate)).min()
}

fn bears_on(item: &PoolItem, candidate: &Candidate) -> bool {
    item.evidence.as_ref().is_some_and(|key| candidate.evidence.contains(key)) && may_be_shown(item)
}

/// Whether a seat has read of a candidate: in evidence of its own, in what was passed to it, or in what all share.
#[must_use]
pub fn is_known(book: &Rulebook, state: &State, seat: &StateKey, key: &CandidateKey) -> bool {
    let Some(candidate) = book.scenario.candidate(key) else { return false };
    let named = |item: &PoolItem| {
        let whole = item.mode >= ShareMode::Sanitised;
        whole && item.evidence.as_ref().is_some_and(|key| candidate.is_named_in(key))
    };
    let own = state.holdings(seat).iter().any(|key| candidate.is_named_in(key));
    own || state.passed(seat).iter().any(named) || state.pool.iter().any(named) || listing(book, state, key).is_some()
}

/// Whom the program would list of an adversary: everybody of whom the shared picture has a file that a court could read.
#[must_use]
pub fn on_file(book: &Rulebook, state: &State, of: &AdversaryKey) -> Vec<CandidateKey> {
    let enough = |candidate: &&Candidate| file(book, state, candidate) >= book.parameters.gate_gl_releasable;
    let unlisted = |candidate: &&Candidate| listing(book, state, &candidate.key).is_none();
    candidates(book, of).filter(enough).filter(unlisted).map(|candidate| candidate.key.clone()).collect()
}

/// The decision by which somebody is listed, if one is in force.
#[must_use]
pub fn listing<'s>(book: &Rulebook, state: &'s State, key: &CandidateKey) -> Option<&'s Proposal> {
    let lists = |own: &Proposal| book.measure(&own.measure).is_some_and(Measure::lists);
    state.proposals.values().find(|own| own.in_force() && lists(own) && own.listed().any(|listed| listed == key))
}
