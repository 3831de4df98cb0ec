//! Decisions: initiatives come onto the table, are decided by their rule, and are told.
//!
//! **Invariant:** one vote against blocks what needs all of the 27, whatever else is true; the order in which decisions are
//! counted changes nothing.

use std::collections::BTreeMap;

use super::failure::{lose_by_failure, lose_cohesion};
use super::legal::is_lawful;
use super::road::due;
use super::voting::{Cast, Outcome, alone, count, votes};
use crate::engine::core::draft::Draft;
use crate::engine::core::event::decision::DecisionEvent;
use crate::engine::core::ledger::{Cause, Rule};
use crate::engine::core::proposal::{Proposal, ProposalId};
use crate::engine::core::question::Question;
use crate::engine::core::wording::can_take;
use crate::engine::world::escalation::in_order;
use crate::model::clause::{Change, Naming};
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::phase::Phase;
use crate::model::procedure::CrisisMode;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::{Measure, Trait};
use crate::model::voting::{DecisionRule, Vote};

/// A proposal that is due, with what comes of it.
struct Decided {
    proposal: Proposal,
    /// The votes, where the 27 decide together.
    votes: Option<BTreeMap<StateKey, Vote>>,
    outcome: Outcome,
}

/// Decides everything whose time is over when the Decision phase closes: all of it on what was so before, then all that
/// follows from it together, so that no decision depends on which one was counted first.
pub fn decide_due(draft: &mut Draft<'_>, cast: &BTreeMap<ProposalId, Cast>) {
    let turn = draft.state.turn;
    let mut due: Vec<Proposal> = draft.state.proposals.values().filter(|p| p.is_due(turn)).cloned().collect();
    due.sort_by(|a, b| in_order(draft.book, a, b));
    let decided: Vec<Decided> = due.into_iter().filter_map(|proposal| decide(draft, proposal, cast)).collect();
    for one in &decided {
        announce(draft, one);
    }
    let (adopted, lost): (Vec<Decided>, Vec<Decided>) =
        decided.into_iter().partition(|one| matches!(one.outcome, Outcome::Adopted(_)));
    for one in &lost {
        note_failure(draft, one);
    }
    for one in &adopted {
        note_division(draft, one, &adopted);
    }
    let points = draft.book.parameters.cohesion_adopted;
    for one in adopted.iter().filter(|one| one.votes.is_some()) {
        draft.add(Quantity::Cohesion, Rule::CohesionAdopted, Cause::Measure(one.proposal.id), points);
    }
    change_crisis_mode(draft, &adopted);
}

/// States the votes on a proposal and what came of it.
fn announce(draft: &mut Draft<'_>, Decided { proposal, votes, outcome }: &Decided) {
    let id = proposal.id;
    if let Some(votes) = votes {
        draft.emit(DecisionEvent::VotesRevealed { proposal: id, votes: votes.clone() });
    }
    match outcome {
        Outcome::Adopted(declared) => adopt(draft, proposal, declared),
        Outcome::Failed(failure, objectors) => {
            draft.emit(DecisionEvent::Failed { proposal: id, failure: *failure, objectors: objectors.clone() });
        }
        Outcome::Back(objectors, station) => go_back(draft, proposal, objectors, *station),
    }
}

/// What comes of a proposal; nothing has happened yet.
fn decide(draft: &Draft<'_>, proposal: Proposal, cast: &BTreeMap<ProposalId, Cast>) -> Option<Decided> {
    let rule = draft.book.measure(&proposal.measure)?.decider.rule();
    let cast = cast.get(&proposal.id)?;
    let votes = rule.is_together().then(|| votes(draft.book, &proposal, rule, cast));
    let outcome = match (&votes, rule) {
        (Some(votes), rule) => count(draft.book, &proposal, rule, votes),
        (None, DecisionRule::National) => Outcome::Adopted(Vec::new()),
        (None, _) => alone(&draft.state, draft.book, &proposal, cast),
    };
    Some(Decided { proposal, votes, outcome })
}

fn go_back(draft: &mut Draft<'_>, proposal: &Proposal, objectors: &[StateKey], station: u32) {
    let since = draft.book.timetable().begins(draft.state.turn, Phase::Communication);
    let due = due(draft.book, &draft.state, proposal, station, since).max(draft.state.turn + 1);
    let ask = |state: &StateKey| (state.clone(), amendment_of(draft, proposal, state));
    let by = objectors.iter().map(ask).collect();
    draft.emit(DecisionEvent::SilenceBroken { proposal: proposal.id, by, station, since, due });
}

fn amendment_of(draft: &Draft<'_>, proposal: &Proposal, by: &StateKey) -> Option<Change> {
    let asked = proposal.progress.objections.get(by).or_else(|| proposal.asks.get(by));
    asked.copied().filter(|change| can_take(draft.book, proposal, *change))
}

fn adopt(draft: &mut Draft<'_>, proposal: &Proposal, declared: &[StateKey]) {
    draft.emit(DecisionEvent::Adopted(proposal.id));
    for by in attributed(draft.book, proposal).into_iter().flat_map(|_| proposal.askers()) {
        let Some(adversary) = proposal.addressee.clone() else { continue };
        draft.emit(DecisionEvent::Attributed { by: by.clone(), adversary });
    }
    if !declared.is_empty() {
        draft.emit(DecisionEvent::AbstentionsDeclared { proposal: proposal.id, by: declared.to_vec() });
    }
}

/// To whom a proposal attributes in the name of one state.
fn attributed<'a>(book: &Rulebook, proposal: &'a Proposal) -> Option<&'a AdversaryKey> {
    let national = book.measure(&proposal.measure).is_some_and(|measure| measure.has(Trait::NationalAttribution));
    proposal.addressee.as_ref().filter(|_| national)
}

/// What a failed or returned proposal costs.
fn note_failure(draft: &mut Draft<'_>, Decided { proposal, votes, outcome }: &Decided) {
    match outcome {
        Outcome::Failed(_, objectors) if votes.is_some() => lose_by_failure(draft, proposal, objectors.len()),
        Outcome::Back(objectors, _) => lose_cohesion(draft, objectors.len(), Cause::Measure(proposal.id)),
        Outcome::Failed(..) | Outcome::Adopted(_) => {}
    }
}

/// What it costs that not all of the 27 are bound, or that one of them went ahead alone; States that attribute together are
/// not alone (`S1-IG §2`: Member States act individually or collectively).
fn note_division(draft: &mut Draft<'_>, Decided { proposal, outcome, .. }: &Decided, adopted: &[Decided]) {
    let parameters = &draft.book.parameters;
    let (declaration, alone) = (-parameters.cohesion_declared, -parameters.cohesion_solo_attribution);
    if is_in_vain(draft, proposal) {
        draft.emit(DecisionEvent::CalledInVain(proposal.id));
        let cause = Cause::Delegation(proposal.by.clone());
        draft.add(Quantity::Cohesion, Rule::CohesionInVain, cause, -parameters.cohesion_in_vain);
    }
    if let Outcome::Adopted(declared) = outcome {
        for state in declared {
            let cause = Cause::Delegation(state.clone());
            draft.add(Quantity::Cohesion, Rule::CohesionDeclared, cause, declaration);
        }
    }
    let beside = |adversary| {
        let others = adopted.iter().filter(|one| one.proposal.by != proposal.by);
        others.filter_map(|one| attributed(draft.book, &one.proposal)).any(|named| named == adversary)
    };
    let alone_in_it = |named| proposal.joined.is_empty() && !beside(named) && !named_together(draft, named);
    if attributed(draft.book, proposal).is_some_and(alone_in_it) {
        let cause = Cause::Delegation(proposal.by.clone());
        draft.add(Quantity::Cohesion, Rule::CohesionSoloAttribution, cause, alone);
    }
}

/// Whether a State calls on the others by its own decision, which nobody can refuse, without the grounds for it.
fn is_in_vain(draft: &Draft<'_>, proposal: &Proposal) -> bool {
    let calls = draft.book.measure(&proposal.measure).is_some_and(Measure::is_national);
    calls && !is_founded(draft, proposal)
}

/// Whether a decision stands the legal tests of its measure.
fn is_founded(draft: &Draft<'_>, proposal: &Proposal) -> bool {
    Question::of(draft.book, proposal).is_some_and(|question| is_lawful(draft.book, &draft.state, &question))
}

/// Whether the 27 have named an adversary together, before or at the same time.
fn named_together(draft: &Draft<'_>, adversary: &AdversaryKey) -> bool {
    draft.state.proposals.values().any(|proposal| {
        proposal.adopted().is_some()
            && proposal.addressee.as_ref() == Some(adversary)
            && proposal.text.naming == Naming::Author
            && draft.book.measure(&proposal.measure).is_some_and(|measure| measure.decider.rule().is_together())
    })
}

/// The Presidency raises or lowers the crisis response by a mode; the solidarity clause,
/// lawfully invoked, activates it in full (`S1-IG §3`), whatever else is decided with it.
fn change_crisis_mode(draft: &mut Draft<'_>, adopted: &[Decided]) {
    let has = |one: &&Decided, wanted| draft.book.measure(&one.proposal.measure).is_some_and(|it| it.has(wanted));
    let lawful = |one: &Decided| is_founded(draft, &one.proposal);
    let mode = if adopted.iter().filter(|one| has(one, Trait::ActivatesCrisisResponse)).any(lawful) {
        CrisisMode::Full
    } else if adopted.iter().any(|one| has(&one, Trait::RaisesCrisisMode)) {
        draft.state.crisis_mode.next()
    } else if adopted.iter().any(|one| has(&one, Trait::LowersCrisisMode)) {
        draft.state.crisis_mode.lower()
    } else {
        return;
    };
    if mode != draft.state.crisis_mode {
        draft.emit(DecisionEvent::CrisisModeChanged(mode));
    }
}
