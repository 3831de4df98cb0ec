//! Initiatives and the road that a proposal travels: who may know of it, and how it is told.

use super::sentence::{LineKind, Sentence};
use crate::engine::core::event::procedure::ProcedureEvent;
use crate::engine::core::proposal::{Hold, Proposal, ProposalId, Stage};
use crate::engine::core::state::State;
use crate::model::key::StateKey;
use crate::model::procedure::Work;
use crate::view::audience::Audience;
use crate::view::names::ViewContext;
use crate::view::wording::test_view;
use crate::words::{Arg, number, text};

/// What an audience other than the facilitator may know of a fact.
#[must_use]
pub(in crate::view) fn seen(state: &State, event: &ProcedureEvent, audience: &Audience) -> Option<ProcedureEvent> {
    let table = audience.is_at_the_table();
    let whole = |visible: bool| visible.then(|| event.clone());
    match event {
        ProcedureEvent::InitiativeDrafted { by, .. } => whole(audience.is(by)),
        // On the table it is everybody's.
        ProcedureEvent::NamesChosen { proposal: id, .. } => {
            let tabled = state.proposals.get(id).is_some_and(Proposal::is_public_to_the_27);
            whole(tabled && table || initiated(state, *id, audience))
        }
        ProcedureEvent::InitiativeDiscarded(id)
        | ProcedureEvent::InitiativeSubmitted(id)
        | ProcedureEvent::InitiativeReopened(id)
        | ProcedureEvent::InitiativeNumbered { draft: _, number: id } => whole(initiated(state, *id, audience)),
        ProcedureEvent::InitiativeTabled(_)
        | ProcedureEvent::ActJoined { .. }
        | ProcedureEvent::ActLeft { .. }
        | ProcedureEvent::RoadLaid { .. }
        | ProcedureEvent::AgendaOrdered { .. }
        | ProcedureEvent::TakenUp { .. }
        | ProcedureEvent::FastTracked { .. }
        | ProcedureEvent::StationReached { .. }
        | ProcedureEvent::Held { .. }
        | ProcedureEvent::Examined { .. } => whole(table),
    }
}

/// Whether a proposal is an audience's own.
#[must_use]
pub fn initiated(state: &State, id: ProposalId, audience: &Audience) -> bool {
    state.proposals.get(&id).is_some_and(|proposal| audience.is(&proposal.by))
}

/// A fact in a sentence; nothing of numbers, roads and stations that say nothing to anybody.
#[must_use]
pub(super) fn tell(context: &ViewContext<'_>, state: &State, event: &ProcedureEvent) -> Option<Sentence> {
    let name = |id: &ProposalId| text(context.proposal(state, *id));
    let who = |key: &StateKey| text(context.state(key));
    let say = |telling, id: &str, args: &[Arg<'_>]| Sentence::new(telling, context.words.with(id, args));
    Some(match event {
        ProcedureEvent::InitiativeDrafted { id, by, .. } => {
            say(LineKind::Own, "story-drafted", &[("state", who(by)), ("proposal", name(id))])
        }
        ProcedureEvent::NamesChosen { proposal, names } => {
            let args = [("proposal", name(proposal)), ("names", text(context.candidates(names)))];
            say(LineKind::Own, "story-names-chosen", &args)
        }
        ProcedureEvent::InitiativeDiscarded(id) => {
            // What was submitted and is not tabled stands on the table already, in the words of another.
            let submitted = state.proposals.get(id).is_some_and(|own| own.stage == Stage::Submitted);
            say(LineKind::Own, if submitted { "story-twin" } else { "story-discarded" }, &[("proposal", name(id))])
        }
        ProcedureEvent::InitiativeReopened(id) => say(LineKind::Own, "story-reopened", &[("proposal", name(id))]),
        ProcedureEvent::InitiativeSubmitted(id) => say(LineKind::Own, "story-submitted", &[("proposal", name(id))]),
        ProcedureEvent::InitiativeTabled(id) => Sentence::new(LineKind::Table, tabled(context, state, *id)?),
        ProcedureEvent::ActJoined { proposal, by } => {
            let act = text(context.decided(state, *proposal));
            say(LineKind::Table, "story-joined", &[("state", who(by)), ("proposal", act)])
        }
        ProcedureEvent::ActLeft { proposal, by } => {
            let act = text(context.decided(state, *proposal));
            say(LineKind::Table, "story-left", &[("state", who(by)), ("proposal", act)])
        }
        ProcedureEvent::InitiativeNumbered { .. } | ProcedureEvent::RoadLaid { .. } => return None,
        ProcedureEvent::AgendaOrdered { by, order } => {
            let first = order.iter().map(|id| context.proposal(state, *id)).collect::<Vec<_>>().join(", ");
            say(LineKind::Table, "story-agenda", &[("state", who(by)), ("order", text(first))])
        }
        ProcedureEvent::TakenUp { proposal, .. } => {
            say(LineKind::Table, "story-taken-up", &[("proposal", name(proposal))])
        }
        ProcedureEvent::FastTracked { proposal, by, .. } => {
            say(LineKind::Table, "story-fast-tracked", &[("state", who(by)), ("proposal", name(proposal))])
        }
        ProcedureEvent::StationReached { proposal, station, .. } => {
            Sentence::new(LineKind::Table, station_reached(context, state, *proposal, *station)?)
        }
        ProcedureEvent::Held { proposal, why } => {
            Sentence::new(LineKind::Table, hold_words(context, state.proposals.get(proposal)?, why))
        }
        ProcedureEvent::Examined { proposal, findings } => {
            let unmet =
                findings.iter().filter(|finding| !finding.met).map(|finding| test_view(context, finding).sentence);
            let unmet: Vec<String> = unmet.collect();
            let args = [("proposal", name(proposal)), ("unmet", text(unmet.join("; ")))];
            say(LineKind::Table, if unmet.is_empty() { "story-lawful" } else { "story-not-lawful" }, &args)
        }
    })
}

fn tabled(context: &ViewContext<'_>, state: &State, id: ProposalId) -> Option<String> {
    let proposal = state.proposals.get(&id)?;
    let args = [
        ("state", text(context.state(&proposal.by))),
        ("proposal", text(context.proposed(proposal))),
        ("reasons", text(proposal.reasons.clone())),
        ("due", number(i64::from(proposal.due))),
    ];
    let message = if proposal.reasons.is_empty() { "story-tabled" } else { "story-tabled-reasons" };
    Some(context.words.with(message, &args))
}

fn station_reached(context: &ViewContext<'_>, state: &State, id: ProposalId, station: u32) -> Option<String> {
    let proposal = state.proposals.get(&id)?;
    let place = usize::try_from(station).ok()?;
    let before = place.checked_sub(1).and_then(|before| proposal.road.get(before))?;
    // That the services agreed among themselves what they then do is no minute.
    let next = proposal.road.get(place).filter(|next| next.body != before.body || before.work != Work::Guidance)?;
    let words = context.words;
    let args = [
        ("body", text(words.text(&format!("body-{}-long", before.body.slug())))),
        ("done", text(words.text(&format!("work-{}-done", before.work.slug())))),
        ("next", text(words.text(&format!("body-{}-long", next.body.slug())))),
        ("proposal", text(context.proposed(proposal))),
        ("turn", number(proposal.due.into())),
    ];
    Some(words.with("story-station", &args))
}

/// Why a proposal waits, in a sentence.
#[must_use]
pub fn hold_words(context: &ViewContext<'_>, proposal: &Proposal, why: &Hold) -> String {
    let opposed = match why {
        Hold::NoConsensus(states) => context.states(states),
        Hold::AgendaFull | Hold::NotLawful => String::new(),
    };
    let args = [("proposal", text(context.proposed(proposal))), ("states", text(opposed))];
    context.words.with(&format!("hold-{}", why.slug()), &args)
}
