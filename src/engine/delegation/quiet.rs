//! What the services and the police do beside answers: prevent, help, talk and investigate, seldom, and each thing once.
//!
//! **Invariant:** a private word says no less than was said in public, and crosses nothing that is tabled now.

use super::moment::Moment;
use super::tabling::{Plan, addresses, carried, desk, in_tone, may_propose, said, table};
use crate::engine::core::argument::Worry;
use crate::engine::core::arithmetic::{MILLION, power, shares};
use crate::engine::core::dice::pick;
use crate::engine::core::draft::Draft;
use crate::engine::core::proposal::{Proposal, Stage};
use crate::engine::core::step::Step;
use crate::engine::core::term::Term;
use crate::model::clause::{Clause, Demand};
use crate::model::condition::Action;
use crate::model::key::{AdversaryKey, MeasureId, StateKey};
use crate::model::procedure::Calendar;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::{Category, Gate, Measure, Trait, Visibility};

/// What a law-enforcement track asks for.
const INVESTIGATE: Clause = Clause::Demand(Demand::Investigate);

/// Beside answers, the services prevent, help and talk: seldom, and each thing once.
pub(super) fn work_quietly(draft: &mut Draft<'_>) {
    let parameters = &draft.book.parameters;
    let (permille, most) = (parameters.desk_initiative_permille, parameters.initiative_quiet_most);
    let Some(by) = desk(&Moment::of(draft.book, &draft.state)).cloned() else { return };
    let own = |proposal: &&Proposal| proposal.by == by && is_quiet(draft.book, &proposal.measure);
    let done = draft.state.proposals.values().filter(own).count();
    let urged = i64::try_from(draft.roll(1000).value).is_ok_and(|rolled| rolled < permille);
    if i64::try_from(done).unwrap_or(i64::MAX) >= most {
        return;
    }
    if let Some(plan) = channel_asked_for(&Moment::of(draft.book, &draft.state), &by) {
        table(draft, plan);
        return;
    }
    if !urged {
        return;
    }
    let roll = draft.roll(MILLION);
    let moment = Moment::of(draft.book, &draft.state);
    let fresh = |measure: &&Measure| {
        let mut made = draft.state.proposals.values();
        is_quiet(draft.book, &measure.id) && !made.any(|proposal| proposal.measure == measure.id)
    };
    let open = draft.book.toolbox.measures.iter().filter(fresh).flat_map(|measure| addresses(&moment, &by, measure));
    let open = open.filter(|(measure, to)| {
        is_timely(&moment, measure)
            && !says_less(&moment, measure, *to)
            && !is_out_of_turn(&moment, measure, *to)
            && !crosses(&moment, *to)
    });
    let wanted: Vec<_> = open
        .filter_map(|(measure, to)| Some((carried(&moment, &by, measure, to, &measure.usual_text())?, measure, to)))
        .collect();
    let best = wanted.iter().map(|(points, ..)| *points).max().unwrap_or(0);
    let parts: Vec<u64> =
        wanted.iter().map(|(points, ..)| power(parameters.initiative_choice_centibans * (best - points))).collect();
    let chosen = wanted.get(pick(&shares(&parts), roll)).map(|(_, measure, to)| Plan {
        by: by.clone(),
        measure: measure.id.clone(),
        to: to.cloned(),
        text: in_tone(&moment, measure),
    });
    if let Some(plan) = chosen {
        table(draft, plan);
    }
}

/// A channel to somebody, where delegations name that as their price for a step that is addressed to whoever it is.
fn channel_asked_for(moment: &Moment<'_>, by: &StateKey) -> Option<Plan> {
    let (book, state) = (moment.book, moment.state);
    let wary =
        |proposal: &Proposal| proposal.worries.values().filter(|worry| **worry == Worry::Term(Term::Risk)).count();
    let asked = |to: &AdversaryKey| {
        let about = state.proposals.values().filter(|proposal| proposal.addressee.as_ref() == Some(to));
        about.map(wary).max().and_then(|most| i64::try_from(most).ok()).unwrap_or(0)
    };
    let from = book.parameters.initiative_channel_from;
    let channels = book.toolbox.measures.iter().filter(|measure| is_quiet(book, &measure.id));
    let made = |measure: &Measure| state.proposals.values().any(|own| own.measure == measure.id);
    let opens = |measure: &Measure| measure.has(Trait::OpensChannel) && measure.category != Category::Preventive;
    let channels = channels.filter(|measure| opens(measure) && !made(measure));
    let mut open = channels.flat_map(|measure| addresses(moment, by, measure)).filter(|(measure, to)| {
        to.is_some_and(|to| !state.channels.contains(to) && asked(to) >= from)
            && !crosses(moment, *to)
            && !is_out_of_turn(moment, measure, *to)
            && carried(moment, by, measure, *to, &measure.usual_text()).is_some()
    });
    let (measure, to) = open.next()?;
    Some(Plan { by: by.clone(), measure: measure.id.clone(), to: to.cloned(), text: measure.usual_text() })
}

/// Whether this is the hour for a measure: what suits quiet times waits while the case is graver, what builds for later
/// while hours count or something has just happened, and nobody is invited to join what is not there.
#[must_use]
pub fn is_timely(moment: &Moment<'_>, measure: &Measure) -> bool {
    let acute = moment.book.timetable().calendar == Calendar::Urgent;
    let for_later = measure.category == Category::Preventive && (acute || is_fresh(moment));
    let to_nothing = measure.has(Trait::InvitesPartners) && !(acute && has_just_spoken(moment));
    moment.severity <= measure.band.1 + moment.book.parameters.severity_tolerance && !for_later && !to_nothing
}

/// Whether there is a text of all that somebody could still join.
fn has_just_spoken(moment: &Moment<'_>) -> bool {
    moment
        .state
        .proposals
        .values()
        .any(|own| own.adopted().is_some_and(|turn| turn + 1 >= moment.state.turn) && own.step(moment.book).is_text())
}

/// Whether something began or was said in public in this turn.
fn is_fresh(moment: &Moment<'_>) -> bool {
    let now = moment.state.turn;
    moment.heard.words.iter().any(|word| word.turn == now)
        || moment.state.activities_seen.values().any(|since| *since == now)
}

/// Whether a private word is out of turn: nothing goes on any more that it could be about; it holds somebody to account,
/// or offers to settle, to whom nobody has turned before; it says less than what was said in private, or offers once more
/// what was offered.
#[must_use]
pub fn is_out_of_turn(moment: &Moment<'_>, measure: &Measure, to: Option<&AdversaryKey>) -> bool {
    if to.is_none() || measure.visibility != Visibility::Private {
        return false;
    }
    if moment.state.activities.is_empty() {
        return true;
    }
    let before = moment.state.proposals.values().filter(|own| own.addressee.as_ref() == to && own.adopted().is_some());
    let before: Vec<&Measure> = before.filter_map(|own| moment.book.measure(&own.measure)).collect();
    let private = || before.iter().filter(|own| own.visibility == Visibility::Private);
    let holds_to_account = measure.gate == Gate::G2;
    let first = before.is_empty() && (holds_to_account || talks(measure));
    let less = !talks(measure) && private().any(|own| own.band.0 > measure.band.0);
    let again = talks(measure) && private().any(|own| talks(own));
    first || less || again
}

fn talks(measure: &Measure) -> bool {
    measure.clauses.contains(&Clause::Demand(Demand::Talks))
}

/// Whether somebody is publicly pointed at or addressed in what is tabled now, so that a private word would cross it.
fn crosses(moment: &Moment<'_>, to: Option<&AdversaryKey>) -> bool {
    let fresh = |proposal: &&Proposal| proposal.stage == Stage::Submitted && proposal.turn == moment.state.turn;
    let mut tabled = moment.state.proposals.values().filter(fresh);
    to.is_some() && tabled.any(|proposal| proposal.addressee.as_ref() == to)
}

/// Whether a private word says less than was said in public already: whoever was pointed at is not asked for help or
/// told of concern, and talks are for whoever engages.
#[must_use]
pub fn says_less(moment: &Moment<'_>, measure: &Measure, to: Option<&AdversaryKey>) -> bool {
    let pointed = said(moment.book, moment.state) >= Step::Backing;
    let listed = moment.state.proposals.values().any(|own| own.in_force() && own.step(moment.book) == Step::Listing);
    let engages = to.and_then(|to| moment.state.last_act(to)).is_some_and(|act| act.action < Action::A2);
    let private = Step::of(measure, &measure.usual_text()) == Step::Nothing;
    (pointed || listed) && to.is_some() && private && !(talks(measure) && engages)
}

/// Whether a measure prevents, cooperates or is said in private.
fn is_quiet(book: &Rulebook, id: &MeasureId) -> bool {
    let quiet = |measure: &Measure| match measure.category {
        Category::Preventive | Category::Cooperative => true,
        Category::Stability => measure.visibility == Visibility::Private,
        Category::Restrictive | Category::Support | Category::CrossCutting | Category::National => false,
    };
    book.measure(id).is_some_and(quiet)
}

/// Governments let their police investigate when they are first hit, once.
pub(super) fn investigate(draft: &mut Draft<'_>) {
    let track = |measure: &&Measure| measure.category == Category::National && measure.clauses.contains(&INVESTIGATE);
    let Some(measure) = draft.book.toolbox.measures.iter().find(track) else { return };
    let moment = Moment::of(draft.book, &draft.state);
    let began = |by: &StateKey| draft.state.proposals.values().any(|own| own.by == *by && own.measure == measure.id);
    let newly = |by: &StateKey| first_hit(&moment, by) == Some(draft.state.turn);
    let hit = moment.heard.victims.iter().filter(|by| newly(by) && may_propose(&moment, by) && !began(by));
    let ready: Vec<StateKey> = hit.filter(|by| !addresses(&moment, by, measure).is_empty()).cloned().collect();
    for by in ready {
        let rolled = draft.roll(1000).value;
        if i64::try_from(rolled).is_ok_and(|rolled| rolled < draft.book.parameters.police_permille) {
            table(draft, Plan { by, measure: measure.id.clone(), to: None, text: measure.usual_text() });
        }
    }
}

/// The turn in which something was first seen that hits a State.
fn first_hit(moment: &Moment<'_>, by: &StateKey) -> Option<u32> {
    let hits = |key| moment.book.scenario.activity(key).is_some_and(|activity| activity.victims.contains(by));
    moment.state.activities_seen.iter().filter(|(key, _)| hits(key)).map(|(_, since)| *since).min()
}
