//! Roads: a proposal travels from station to station while exercise time passes (`S1-IG §3`; `domain.md` B.2).
//!
//! **Invariant:** stations are passed in order, each only after its time, and no lawyer is ever overruled by haste.

use super::failure::fail;
use super::legal::examine;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::procedure::ProcedureEvent;
use crate::engine::core::finding::Finding;
use crate::engine::core::proposal::{Failure, Hold, Proposal, ProposalId, Stage, Stand};
use crate::engine::core::question::Question;
use crate::engine::core::state::State;
use crate::engine::world::escalation::in_order;
use crate::model::key::StateKey;
use crate::model::phase::Phase;
use crate::model::procedure::{Body, Work};
use crate::model::rulebook::Rulebook;
use crate::model::timetable::Leg;

/// Puts a proposal that came onto the table on its road.
pub fn lay(draft: &mut Draft<'_>, id: ProposalId) {
    let Some(measure) = draft.state.proposals.get(&id).and_then(|proposal| draft.book.measure(&proposal.measure))
    else {
        return;
    };
    let road = draft.book.legs(measure, draft.state.crisis_mode);
    draft.emit(ProcedureEvent::RoadLaid { proposal: id, road: road.into_owned() });
    let since = draft.book.timetable().begins(draft.state.turn, Phase::Deliberation);
    reach(draft, id, 0, since);
}

/// Lets every proposal travel as far as time and the bodies on its road let it.
///
/// Bodies that have a say meet when Decision begins; what only takes time goes on in every phase.
pub fn travel(draft: &mut Draft<'_>) {
    if draft.state.phase == Phase::Decision {
        take_up(draft);
    }
    let tabled: Vec<ProposalId> = tabled_now(&draft.state).map(|proposal| proposal.id).collect();
    for id in tabled {
        while pass(draft, id) {}
    }
}

pub(super) fn tabled_now(state: &State) -> impl Iterator<Item = &Proposal> {
    state.proposals.values().filter(|proposal| proposal.stage == Stage::Tabled)
}

/// Whether a proposal waits for the chair of the working party.
#[must_use]
pub fn waits_for_chair(proposal: &Proposal) -> bool {
    proposal.stage == Stage::Tabled
        && proposal.progress.station == 0
        && !proposal.progress.taken_up
        && proposal.leg().is_some_and(|leg| leg.body == Body::WorkingParty)
}

/// The working party takes up as many proposals as its agenda holds, in the order of its chair.
fn take_up(draft: &mut Draft<'_>) {
    let waiting: Vec<ProposalId> = agenda(draft.book, &draft.state);
    let room = usize::try_from(draft.book.parameters.road_agenda_items).unwrap_or(0);
    for (place, id) in waiting.into_iter().enumerate() {
        let Some(proposal) = draft.state.proposals.get(&id) else { continue };
        if place >= room {
            hold(draft, id, Hold::AgendaFull);
            continue;
        }
        let since = taken_up_at(draft.book, &draft.state, proposal);
        let due = due(draft.book, &draft.state, proposal, proposal.progress.station, since);
        draft.emit(ProcedureEvent::TakenUp { proposal: id, since, due });
    }
}

/// From when the working party's time counts: what was left over from an earlier turn begins with this one's Decision.
#[must_use]
pub fn taken_up_at(book: &Rulebook, state: &State, proposal: &Proposal) -> i64 {
    let left_over = waits_for_chair(proposal) && proposal.turn < state.turn;
    if left_over { book.timetable().begins(state.turn, Phase::Decision) } else { proposal.progress.since }
}

/// What waits for the chair: in the order that was given, then what has waited longest, then by the catalogue.
#[must_use]
pub fn agenda(book: &Rulebook, state: &State) -> Vec<ProposalId> {
    let waiting = |id: &ProposalId| state.proposals.get(id).is_some_and(waits_for_chair);
    let ordered: Vec<ProposalId> = state.agenda.iter().copied().filter(waiting).collect();
    let rest = tabled_now(state).map(|proposal| proposal.id).filter(|id| waiting(id) && !ordered.contains(id));
    let mut rest: Vec<ProposalId> = rest.collect();
    rest.sort_by(|a, b| match (state.proposals.get(a), state.proposals.get(b)) {
        (Some(a), Some(b)) => a.turn.cmp(&b.turn).then_with(|| in_order(book, a, b)),
        _ => a.cmp(b),
    });
    ordered.into_iter().chain(rest).collect()
}

/// Passes one station, if its time is over and the body there lets it; whether it did.
fn pass(draft: &mut Draft<'_>, id: ProposalId) -> bool {
    let Some(proposal) = draft.state.proposals.get(&id) else { return false };
    let Some(leg) = proposal.leg().copied() else { return false };
    let over = proposal.progress.since.saturating_add(leg.minutes);
    let waits = leg.work.decides() || waits_for_chair(proposal) || over > now(draft);
    if proposal.stage != Stage::Tabled || waits || !meets(proposal, leg, draft.state.phase) {
        return false;
    }
    let proposal = proposal.clone();
    match obstacle(draft, &proposal, leg) {
        None => {
            let since = if proposal.progress.hold.is_some() { now(draft) } else { over };
            reach(draft, id, proposal.progress.station + 1, since);
            true
        }
        Some(why) => {
            stop(draft, &proposal, why);
            false
        }
    }
}

/// Whether the body at a station can let a proposal pass in this phase: bodies that have a say meet in Decision, and a
/// text that came back from silence stays open for a whole Deliberation.
fn meets(proposal: &Proposal, leg: Leg, phase: Phase) -> bool {
    let came_back = matches!(leg.work, Work::Comments | Work::Agenda) && proposal.progress.breaks > 0;
    let has_a_say = matches!(leg.work, Work::LegalTest | Work::LegalAdvice | Work::Orientation);
    phase == Phase::Decision || !(came_back || has_a_say)
}

/// What keeps a proposal at a station whose time is over.
fn obstacle(draft: &mut Draft<'_>, proposal: &Proposal, leg: Leg) -> Option<Hold> {
    match leg.work {
        Work::LegalTest | Work::LegalAdvice => {
            let findings = findings(draft, proposal);
            let lawful = findings.iter().all(|finding| finding.met);
            draft.emit(ProcedureEvent::Examined { proposal: proposal.id, findings });
            (!lawful).then_some(Hold::NotLawful)
        }
        Work::Orientation => {
            let opposed = opposed(draft.book, proposal);
            (!opposed.is_empty()).then_some(Hold::NoConsensus(opposed))
        }
        Work::Agenda
        | Work::Comments
        | Work::Authorisation
        | Work::Transmission
        | Work::Guidance
        | Work::Silence
        | Work::Decision
        | Work::Alone => None,
    }
}

fn findings(draft: &Draft<'_>, proposal: &Proposal) -> Vec<Finding> {
    Question::of(draft.book, proposal).map(|question| examine(draft.book, &draft.state, &question)).unwrap_or_default()
}

/// The Member States that oppose, by what they have announced, and have not said that they go along all the same.
fn opposed(book: &Rulebook, proposal: &Proposal) -> Vec<StateKey> {
    let goes_along = |state: &StateKey| proposal.alone.get(state) == Some(&true);
    let against = |state: &StateKey| proposal.stands.get(state) == Some(&Stand::Oppose) && !goes_along(state);
    book.states.keys().filter(|state| against(state)).cloned().collect()
}

/// A proposal waits; after it has waited too often it falls.
fn stop(draft: &mut Draft<'_>, proposal: &Proposal, why: Hold) {
    let most = u32::try_from(draft.book.parameters.road_holds_max).unwrap_or(0);
    if proposal.progress.holds < most {
        hold(draft, proposal.id, why);
        return;
    }
    match why {
        Hold::NoConsensus(opposed) => fail(draft, proposal, Failure::NoConsensus, opposed),
        Hold::NotLawful | Hold::AgendaFull => fail(draft, proposal, Failure::NotLawful, Vec::new()),
    }
}

fn hold(draft: &mut Draft<'_>, id: ProposalId, why: Hold) {
    draft.emit(ProcedureEvent::Held { proposal: id, why });
}

fn reach(draft: &mut Draft<'_>, id: ProposalId, station: u32, since: i64) {
    let Some(proposal) = draft.state.proposals.get(&id) else { return };
    let due = due(draft.book, &draft.state, proposal, station, since);
    draft.emit(ProcedureEvent::StationReached { proposal: id, station, since, due });
}

/// The turn in which a proposal that comes to a station at a time can be decided.
#[must_use]
pub fn due(book: &Rulebook, state: &State, proposal: &Proposal, station: u32, since: i64) -> u32 {
    let left = usize::try_from(station).ok().and_then(|place| proposal.road.get(place..)).unwrap_or_default();
    book.timetable().decided_from(state.turn, since, left)
}

/// The station to which a text goes back when its silence is broken: its comments, or where a road has none, the working
/// party's agenda.
#[must_use]
pub fn back_to_text(proposal: &Proposal) -> Option<u32> {
    let last = |work| proposal.road.iter().rposition(|leg| leg.work == work);
    last(Work::Comments).or_else(|| last(Work::Agenda)).and_then(|place| u32::try_from(place).ok())
}

/// The road after the Presidency has shortened what is still to be prepared, and left out an orientation that has not
/// begun; the legal examination keeps its time.
#[must_use]
pub fn shortened(book: &Rulebook, proposal: &Proposal) -> Vec<Leg> {
    let percent = book.parameters.road_fast_percent;
    let from = usize::try_from(proposal.progress.station).unwrap_or(0);
    let legs = proposal.road.iter().enumerate().filter(|(place, leg)| *place <= from || !leg.can_be_left_out());
    legs.map(|(place, leg)| if place >= from { leg.hurried(percent) } else { *leg }).collect()
}

/// Whether anything is left that haste could shorten.
#[must_use]
pub fn can_be_shortened(proposal: &Proposal) -> bool {
    let from = usize::try_from(proposal.progress.station).unwrap_or(0);
    let ahead = |from| proposal.road.iter().skip(from).filter(|leg| leg.minutes > 0);
    ahead(from).any(|leg| leg.can_hurry()) || ahead(from + 1).any(|leg| leg.can_be_left_out())
}

/// Exercise time in minutes at the beginning of this phase.
fn now(draft: &Draft<'_>) -> i64 {
    draft.book.timetable().begins(draft.state.turn, draft.state.phase)
}
