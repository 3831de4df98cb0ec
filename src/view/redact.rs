//! What an audience may know of a fact: all of it, a part, or nothing.
//!
//! **Invariant:** the one place where secrets are kept; a new event must be placed here before it compiles.

use super::audience::Audience;
use crate::engine::core::argument::Worry;
use crate::engine::core::command::Setup;
use crate::engine::core::dice::Roll;
use crate::engine::core::event::{Act, Event, PoolItem};
use crate::engine::core::ledger::{Cause, LedgerEntry, Rule};
use crate::engine::core::proposal::{Form, Proposal, ProposalId, Target};
use crate::engine::core::state::State;
use crate::engine::core::term::Term;
use crate::model::evidence::ShareMode;
use crate::model::inject::Recipients;
use crate::model::key::{GroupKey, InjectKey};
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::Visibility;

/// What an audience may know of a fact; `state` is the state after it.
#[must_use]
pub fn seen(book: &Rulebook, state: &State, event: &Event, audience: &Audience) -> Option<Event> {
    if *audience == Audience::Facilitator {
        return Some(event.clone());
    }
    let table = audience.is_at_the_table();
    let whole = |visible: bool| visible.then(|| event.clone());
    let owner = |id: &ProposalId| state.proposals.get(id).is_some_and(|proposal| audience.is(&proposal.by));
    match event {
        Event::Opened(setup) => Some(Event::Opened(Setup { seed: 0, seats: setup.seats.clone() })),
        Event::PhaseBegan { .. }
        | Event::Ended
        | Event::ActivityStarted(_)
        | Event::ActivityEnded(_)
        | Event::Attributed { .. }
        | Event::LinesRevealed(_)
        | Event::CrisisModeChanged(_)
        | Event::PartnerJoined(_)
        | Event::Undone => whole(true),
        Event::AgendaOrdered { .. }
        | Event::TakenUp { .. }
        | Event::FastTracked { .. }
        | Event::RoadLaid { .. }
        | Event::StationReached { .. }
        | Event::Held { .. }
        | Event::Examined { .. }
        | Event::SilenceBroken { .. }
        | Event::AbstentionsDeclared { .. }
        | Event::ProductIssued { .. }
        | Event::OptionsOffered(_)
        | Event::Implemented { .. }
        | Event::TookEffect(_)
        | Event::EffectEnded { .. }
        | Event::Replied { .. }
        | Event::SharingRevealed
        | Event::ChannelOpened(_)
        | Event::WayOutOffered(_)
        | Event::InitiativeTabled(_)
        | Event::VotesRevealed { .. }
        | Event::Failed { .. } => whole(table),
        Event::TextRevised { proposal, .. } => {
            let tabled = state.proposals.get(proposal).is_some_and(Proposal::is_public_to_the_27);
            whole(table && (tabled || owner(proposal)))
        }
        Event::Argued { from, to, proposal, argument, points: _ } => {
            let between = audience.is(from) || audience.is(to);
            between.then(|| Event::Argued {
                from: from.clone(),
                to: to.clone(),
                proposal: *proposal,
                argument: *argument,
                points: 0,
            })
        }
        Event::PositionExplained { of: _, to, .. } => whole(audience.is(to)),
        Event::InjectSkipped(_) | Event::Rolled(_) | Event::Noted { .. } => None,
        Event::EvidenceReceived { by, .. }
        | Event::SharingSealed { by, .. }
        | Event::InitiativeDrafted { by, .. }
        | Event::VoteSealed { by, .. }
        | Event::LineSealed { by, .. }
        | Event::Finished(by) => whole(audience.is(by)),
        Event::InitiativeSubmitted(id)
        | Event::InitiativeDiscarded(id)
        | Event::InitiativeNumbered { draft: _, number: id } => whole(owner(id)),
        Event::Pooled(item) => table.then(|| Event::Pooled(pooled(item, audience))),
        Event::InjectReleased(key) => whole(receives(book, key, audience)),
        Event::Moved(entry) => moved(book, entry, audience).map(Event::Moved),
        Event::Reassessed(entry) => whole(audience.may_see(&entry.holder)),
        Event::StandTaken { proposal, by, stand, terms: _, amendment, worry } => table.then(|| Event::StandTaken {
            proposal: *proposal,
            by: by.clone(),
            stand: *stand,
            terms: None,
            amendment: *amendment,
            worry: worry.map(|worry| spoken(worry, audience.is(by))),
        }),
        Event::MessageSent { from, to, .. } => {
            whole(table && (to.is_none() || audience.is(from) || to.as_ref().is_some_and(|to| audience.is(to))))
        }
        Event::Adopted(id) => whole(table || state.proposals.get(id).is_some_and(|p| is_public(book, p))),
        Event::Communicated { proposal, communication } => {
            let public = state.proposals.get(proposal).is_some_and(|p| is_public(book, p));
            let aloud = communication.form == Form::Formal && communication.target == Target::World;
            whole(table || (public && aloud))
        }
        Event::Acted(act) => Some(Event::Acted(outside(act))),
    }
}

/// Whether an audience receives an inject.
#[must_use]
pub fn receives(book: &Rulebook, key: &InjectKey, audience: &Audience) -> bool {
    let Some(inject) = book.scenario.inject(key) else { return false };
    match (&inject.recipients, audience) {
        (_, Audience::Facilitator) | (Recipients::Public, _) | (Recipients::All, Audience::Seat(_)) => true,
        (Recipients::States(states), Audience::Seat(own)) => states.contains(own),
        (Recipients::All | Recipients::States(_), Audience::Public) => false,
    }
}

/// Whether the public can see that a measure was taken.
#[must_use]
pub fn is_public(book: &Rulebook, proposal: &Proposal) -> bool {
    book.measure(&proposal.measure).is_some_and(|measure| match measure.visibility {
        Visibility::Private | Visibility::Restricted => false,
        Visibility::SemiPublic | Visibility::Mixed | Visibility::Public => true,
    })
}

/// What a delegation says aloud: that an interest of its own is at stake, not which.
#[must_use]
pub fn spoken(worry: Worry, own: bool) -> Worry {
    match worry {
        Worry::Interest(_) if !own => Worry::Term(Term::Interest),
        Worry::RedLine(_) if !own => Worry::Term(Term::RedLine),
        other => other,
    }
}

/// Who shared without source and method stays without source and method.
fn pooled(item: &PoolItem, audience: &Audience) -> PoolItem {
    let own = item.from.as_ref().is_some_and(|from| audience.is(from));
    if own || item.mode == ShareMode::Full {
        return item.clone();
    }
    PoolItem {
        id: item.from.as_ref().map_or_else(String::new, |from| format!("{}:{from}", item.mode.slug())).into(),
        evidence: None,
        group: GroupKey::new(""),
        roots: Vec::new(),
        ..item.clone()
    }
}

/// The value in force and the cause; neither the engine's own line nor what would give the truth away.
fn moved(book: &Rulebook, entry: &LedgerEntry, audience: &Audience) -> Option<LedgerEntry> {
    let visible = match entry.quantity {
        Quantity::Tension | Quantity::Harm | Quantity::Severity => true,
        Quantity::Publicity | Quantity::Cohesion | Quantity::Belief(_) | Quantity::Cost(_) => {
            audience.is_at_the_table()
        }
        Quantity::Grievance(_) => false,
    };
    let mut inputs = entry.inputs.clone();
    if entry.rule == Rule::PressureMeasure {
        inputs.clear();
    }
    let cause = match &entry.cause {
        Cause::Facilitator(_) => Cause::Facilitator(String::new()),
        Cause::Inject(key) if !receives(book, key, audience) => Cause::Time,
        Cause::Measure(_) | Cause::Failure(_) | Cause::Delegation(_) if !audience.is_at_the_table() => Cause::Time,
        other => other.clone(),
    };
    visible.then(|| LedgerEntry {
        inputs,
        cause,
        engine_before: entry.before,
        engine_after: entry.after,
        ..entry.clone()
    })
}

/// An act as it is seen from outside: neither odds nor dice.
fn outside(act: &Act) -> Act {
    Act {
        adversary: act.adversary.clone(),
        action: act.action,
        utilities: Vec::new(),
        ppm: Vec::new(),
        roll: Roll { n: 0, below: 0, value: 0 },
    }
}
