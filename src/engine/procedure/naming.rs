//! Whom a draft lists, or takes off a list (Decision (CFSP) 2019/797, Art. 4 to 6).
//!
//! **Invariant:** nobody is named whom no evidence of the seat names, and no listing comes to the table without a name
//! where its author has written of any.

use std::collections::BTreeSet;

use super::initiative::own_draft;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::procedure::ProcedureEvent;
use crate::engine::core::proposal::{Proposal, ProposalId, Stage};
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::engine::evidence::listing::{candidates, is_known, listing};
use crate::model::clause::{Clause, DraftText, Task};
use crate::model::key::{CandidateKey, StateKey};
use crate::model::listing::Candidate;
use crate::model::phase::Business;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::{Measure, Trait};

/// Chooses whom an own draft names.
///
/// # Errors
/// The rule that says no.
pub(in crate::engine) fn choose_names(
    draft: &mut Draft<'_>,
    by: &StateKey,
    id: ProposalId,
    names: &BTreeSet<CandidateKey>,
) -> Result<(), Rejection> {
    let proposal = in_hand(draft, by, id)?;
    for name in names {
        check_name(draft.book, &draft.state, by, proposal, name)?;
    }
    if proposal.stage == Stage::Tabled {
        check_named(draft.book, proposal, names)?;
    }
    draft.close(ProcedureEvent::NamesChosen { proposal: id, names: names.clone() });
    Ok(())
}

/// An own draft, or an own text on the table while texts are amended: whom no file carries can be left out there.
fn in_hand<'d>(draft: &'d Draft<'_>, by: &StateKey, id: ProposalId) -> Result<&'d Proposal, Rejection> {
    if !draft.state.phase.is_for(Business::Amendments) {
        return own_draft(draft, by, id);
    }
    let own = draft.state.proposals.get(&id).filter(|own| own.by == *by && own.stage == Stage::Tabled);
    own.filter(|own| !own.is_under_silence()).ok_or(Rejection::NoSuchProposal)
}

/// Submits a draft.
///
/// # Errors
/// It is not the seat's, or lists nobody.
pub(in crate::engine) fn submit(draft: &mut Draft<'_>, by: &StateKey, id: ProposalId) -> Result<(), Rejection> {
    let proposal = own_draft(draft, by, id)?;
    check_named(draft.book, proposal, &proposal.text.names)?;
    draft.close(ProcedureEvent::InitiativeSubmitted(id));
    Ok(())
}

/// Whether a draft may name somebody.
///
/// # Errors
/// The rule that says no.
pub fn check_name(
    book: &Rulebook,
    state: &State,
    by: &StateKey,
    proposal: &Proposal,
    name: &CandidateKey,
) -> Result<(), Rejection> {
    let measure = book.measure(&proposal.measure).ok_or(Rejection::NoSuchMeasure)?;
    let of_it = |one: &Candidate| proposal.addressee.as_ref().is_none_or(|of| one.of == *of);
    if !book.scenario.candidate(name).is_some_and(of_it) || !is_known(book, state, by, name) {
        return Err(Rejection::NotToBeListed);
    }
    match (naming(measure, &proposal.text), listing(book, state, name)) {
        (None, _) => Err(Rejection::NotToBeListed),
        (Some(Names::Listed), Some(other)) if other.measure == measure.id => Err(Rejection::ListedAlready),
        (Some(Names::TakenOff), None) => Err(Rejection::NotListed),
        (Some(Names::Listed | Names::Prepared | Names::TakenOff), _) => Ok(()),
    }
}

/// What becomes of those who are named in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// They are listed.
    Listed,
    /// Their listing is prepared.
    Prepared,
    /// They are taken off a list.
    TakenOff,
}

/// What becomes of those who are named in a text of a measure; nothing where nobody can be named.
#[must_use]
pub fn naming(measure: &Measure, text: &DraftText) -> Option<Names> {
    if measure.lists() {
        Some(Names::Listed)
    } else if measure.has(Trait::Eases) {
        Some(Names::TakenOff)
    } else {
        text.has(Clause::Task(Task::PrepareListings)).then_some(Names::Prepared)
    }
}

/// Whether a draft may come to the table as far as names are concerned.
///
/// # Errors
/// It is a listing of nobody.
fn check_named(book: &Rulebook, proposal: &Proposal, names: &BTreeSet<CandidateKey>) -> Result<(), Rejection> {
    let lists = book.measure(&proposal.measure).is_some_and(Measure::lists);
    let written = proposal.addressee.as_ref().is_some_and(|of| candidates(book, of).next().is_some());
    if lists && written && names.is_empty() { Err(Rejection::ListsNobody) } else { Ok(()) }
}
