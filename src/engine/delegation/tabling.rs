//! How the program puts something on the table: who would sponsor it, to whom it may go now, whether the others would
//! carry it.
//!
//! **Invariant:** everything goes through the same checks as for teams.

use super::case::Case;
use super::moment::Moment;
use super::who::Delegation;
use crate::engine::core::arithmetic::{posterior, top};
use crate::engine::core::draft::Draft;
use crate::engine::core::event::procedure::ProcedureEvent;
use crate::engine::core::proposal::{Proposal, Stage};
use crate::engine::core::question::Question;
use crate::engine::core::state::State;
use crate::engine::core::step::Step;
use crate::engine::evidence::gate::sum;
use crate::engine::evidence::listing::on_file;
use crate::engine::procedure::initiative::{
    check_address, check_measure, check_new, has_initiative_left, on_their_way, propose,
};
use crate::engine::procedure::legal::is_lawful;
use crate::model::clause::{Clause, DraftText, Naming, Tone, Word};
use crate::model::key::{AdversaryKey, MeasureId, StateKey};
use crate::model::rulebook::Rulebook;
use crate::model::seat::Capability;
use crate::model::toolbox::{Gate, Measure};

/// Something that a seat would propose.
pub(super) struct Plan {
    pub by: StateKey,
    pub measure: MeasureId,
    pub to: Option<AdversaryKey>,
    pub text: DraftText,
}

pub(super) fn table(draft: &mut Draft<'_>, plan: Plan) {
    let id = propose(draft, &plan.by, &plan.measure, plan.to.as_ref(), "", Some(plan.text));
    draft.emit(ProcedureEvent::InitiativeSubmitted(id));
}

/// The highest step that was said or lies on the table.
#[must_use]
pub fn said(book: &Rulebook, state: &State) -> Step {
    let counts = |proposal: &&Proposal| matches!(proposal.stage, Stage::Submitted | Stage::Tabled | Stage::Adopted(_));
    let steps = state.proposals.values().filter(counts).filter_map(|proposal| {
        let step = proposal.step(book);
        (step < Step::Listing).then_some(step)
    });
    steps.max().unwrap_or_default()
}

/// Who would table an answer: a seat that is hit, one that has spoken, one of the scenario where nobody of the 27 is hit,
/// else whoever proposes for the High Representative.
pub(super) fn sponsor<'a>(moment: &'a Moment<'a>) -> Option<&'a StateKey> {
    let speakers = moment.heard.words.iter().filter_map(|word| word.by.as_ref());
    let seats = moment.book.scenario.seats.iter().map(|seat| &seat.state).filter(|_| !moment.heard.is_ours());
    let neighbours = moment.heard.outsiders.iter().flat_map(|outsider| &outsider.neighbours);
    let mut members = moment.heard.victims.iter().chain(speakers).chain(neighbours).chain(seats);
    members.find(|by| may_propose(moment, by)).or_else(|| desk(moment))
}

pub(super) fn desk<'a>(moment: &'a Moment<'a>) -> Option<&'a StateKey> {
    let institutions = moment.book.states.institutions.iter().filter(|one| one.may(Capability::Proposes));
    institutions.map(|one| &one.key).find(|by| may_propose(moment, by))
}

pub(super) fn may_propose(moment: &Moment<'_>, by: &StateKey) -> bool {
    moment.state.is_simulated(by) && has_initiative_left(moment.book, moment.state, by)
}

/// A measure with everybody to whom a seat may address it now and who takes part by its own picture.
pub(super) fn addresses<'a>(
    moment: &'a Moment<'a>,
    by: &'a StateKey,
    measure: &'a Measure,
) -> Vec<(&'a Measure, Option<&'a AdversaryKey>)> {
    let (book, state) = (moment.book, moment.state);
    if check_measure(book, state, by, measure).is_err() {
        return Vec::new();
    }
    let part = takes_part(moment, by);
    let all = part.into_iter().map(Some).chain([None]);
    let open = all.filter(|to| {
        check_address(book, state, measure, *to).is_ok()
            && check_new(state, by, measure, *to, on_their_way(state, measure)).is_ok()
            && !fell_before(moment, measure, *to)
    });
    open.map(|to| (measure, to)).collect()
}

/// Whether the same was asked for in vain, or had to be softened, and nobody has spoken since.
fn fell_before(moment: &Moment<'_>, measure: &Measure, to: Option<&AdversaryKey>) -> bool {
    let latest = moment.heard.words.iter().map(|word| word.turn).max().unwrap_or(0);
    let in_vain = |proposal: &Proposal| match proposal.stage {
        Stage::Failed(turn) => turn >= latest,
        Stage::Adopted(turn) => turn >= latest && proposal.text.naming < measure.usual_naming(),
        Stage::Draft | Stage::Submitted | Stage::Tabled => false,
    };
    let same = |proposal: &&Proposal| proposal.measure == measure.id && proposal.addressee.as_ref() == to;
    moment.state.proposals.values().filter(same).any(in_vain)
}

/// The adversaries that a seat's picture takes to be part of it: the one that it points to first, and whoever is likely.
fn takes_part<'a>(moment: &'a Moment<'a>, by: &StateKey) -> Vec<&'a AdversaryKey> {
    let (book, ppm) = (moment.book, &moment.reading(Some(by)).ppm);
    let likely = book.parameters.gate_g2_percent * 10_000;
    let suspect = suspected(book, ppm);
    let all = book.scenario.adversaries.iter().map(|adversary| &adversary.key);
    all.filter(|key| suspect == Some(key) || i64::from(sum(book, Gate::GL, key, ppm)) >= likely).collect()
}

/// What a seat makes of its own text, if it can live with it, it is lawful, and so few others would stand against it that
/// they may be talked round or met half-way.
pub(super) fn carried(
    moment: &Moment<'_>,
    by: &StateKey,
    measure: &Measure,
    to: Option<&AdversaryKey>,
    text: &DraftText,
) -> Option<i64> {
    let question = Question { measure, addressee: to, by, text, proposal: None };
    if !is_lawful(moment.book, moment.state, &question) {
        return None;
    }
    let (case, seed, parameters) = (Case::of(moment, &question), moment.state.setup.seed, &moment.book.parameters);
    let own = case.terms(&Delegation::of(moment.book, seed, by)).total();
    if own < parameters.position_accept_from {
        return None;
    }
    if !measure.decider.rule().is_together() {
        return Some(own);
    }
    let others = moment.book.states.keys().filter(|state| *state != by && moment.state.is_simulated(state));
    let points = others.map(|state| case.terms(&Delegation::of(moment.book, seed, state)).total());
    let against = points.filter(|points| *points < parameters.position_abstain_from).count();
    (i64::try_from(against).unwrap_or(i64::MAX) <= parameters.initiative_optimism).then_some(own)
}

/// The adversary that a seat's own picture points to first.
#[must_use]
pub fn suspect(book: &Rulebook, state: &State, by: &StateKey) -> Option<AdversaryKey> {
    suspected(book, &posterior(state.picture(by))).cloned()
}

fn suspected<'a>(book: &'a Rulebook, ppm: &[u32]) -> Option<&'a AdversaryKey> {
    let likeliest = book.scenario.hypotheses.get(top(ppm));
    let first = || book.scenario.adversaries.first().map(|adversary| &adversary.key);
    likeliest.and_then(|hypothesis| hypothesis.actor.as_ref()).or_else(first)
}

/// A measure's usual text; a listing names everybody of whom there is a file.
pub(super) fn usual(moment: &Moment<'_>, measure: &Measure, to: Option<&AdversaryKey>) -> DraftText {
    let named = to.filter(|_| measure.lists()).map(|of| on_file(moment.book, moment.state, of));
    DraftText { names: named.unwrap_or_default().into_iter().collect(), ..measure.usual_text() }
}

/// A measure's usual text, in no milder a tone than what was said before, and than what gravity bears up to condemning.
pub(super) fn in_tone(moment: &Moment<'_>, measure: &Measure) -> DraftText {
    let apt = moment.book.parameters.apt_tone(moment.severity).min(Tone::Condemn);
    let known = |own: &&Proposal| match own.stage {
        // What a team submits is sealed until all are on the table.
        Stage::Submitted => moment.state.is_simulated(&own.by),
        Stage::Tabled | Stage::Adopted(_) => true,
        Stage::Draft | Stage::Failed(_) => false,
    };
    let spoken = moment.state.proposals.values().filter(known);
    let public = spoken.filter(|own| own.step(moment.book) > Step::Nothing);
    let before = public.map(|proposal| proposal.text.tone).max().unwrap_or(Tone::Concern);
    let usual = measure.usual_text();
    let together = measure.decider.rule().is_together();
    let tone = if together { usual.tone.max(before).max(apt) } else { usual.tone.max(before) };
    let mut clauses = usual.clauses.clone();
    // Whoever shows a way out is met half-way in the same text.
    if measure.usual_naming() != Naming::Nobody && !moment.state.ways_out.is_empty() {
        clauses.extend([Word::Welcome, Word::Assure].map(Clause::Word));
    }
    DraftText { tone, clauses, ..usual }
}
