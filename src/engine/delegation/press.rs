//! What a spokesperson says by itself: of something graver, and of what a State does to the Union.
//!
//! **Invariant:** points at nobody, and speaks of acts once.

use super::moment::Moment;
use super::tabling::{Plan, addresses, carried, desk, in_tone};
use super::will::{ambition, will};
use crate::engine::core::draft::Draft;
use crate::engine::core::proposal::Stage;
use crate::engine::core::step::Step;
use crate::engine::world::affront::{affront_before, first_affront};
use crate::model::clause::{Clause, DraftText, Tone};
use crate::model::condition::Action;
use crate::model::procedure::Calendar;
use crate::model::toolbox::{Category, Measure};

/// What a spokesperson says of a further and graver activity that began in this turn, whatever was said of those before,
/// and once of what somebody has done to the Union.
pub(super) fn comment(draft: &Draft<'_>) -> Option<Plan> {
    let moment = Moment::of(draft.book, &draft.state);
    if !is_gravest_new(&moment) && !is_affronted(&moment) || ambition(&moment, will(&moment)) < Step::Spokesperson {
        return None;
    }
    let by = desk(&moment)?;
    let spoken = |measure: &&Measure| {
        let text = measure.usual_text();
        measure.category == Category::Stability && Step::of(measure, &text) == Step::Spokesperson
    };
    let measures = draft.book.toolbox.measures.iter().filter(spoken);
    let open = measures.flat_map(|measure| addresses(&moment, by, measure)).filter(|(_, to)| to.is_none());
    let mut carried = open.filter_map(|(measure, to)| {
        let text = in_tone(&moment, measure);
        carried(&moment, by, measure, to, &text).map(|_| (measure, text))
    });
    let (measure, text) = carried.next()?;
    let text = if is_gravest_new(&moment) { stronger(text) } else { without_norms(text) };
    Some(Plan { by: by.clone(), measure: measure.id.clone(), to: None, text })
}

/// The text in a stronger tone than before, for what is graver, up to condemning.
fn stronger(mut text: DraftText) -> DraftText {
    let next = Tone::ALL.iter().copied().find(|tone| *tone > text.tone && *tone <= Tone::Condemn);
    text.tone = next.unwrap_or(text.tone);
    text
}

/// The text without its references: norms for what States do in cyberspace are no yardstick for how they treat diplomats.
fn without_norms(mut text: DraftText) -> DraftText {
    text.clauses.retain(|clause| !matches!(clause, Clause::Reference(_)));
    text
}

/// Whether what a spokesperson would say now is about an act of a State.
pub(super) fn speaks_of_an_act(moment: &Moment<'_>) -> bool {
    !is_gravest_new(moment) && is_affronted(moment)
}

/// Whether a State has done something to the Union in the turn before, no spokesperson has spoken since the first time,
/// and nothing greater is said, on its way or in force; while hours count, or where people suffer, what was said before
/// is old.
fn is_affronted(moment: &Moment<'_>) -> bool {
    let (book, state) = (moment.book, moment.state);
    let Some((first, last)) = first_affront(book, state).zip(affront_before(book, state, state.turn)) else {
        return false;
    };
    // While little is at stake, diplomats are summoned without a public word.
    if last.action == Action::A3 && moment.severity < book.parameters.position_gravity_pivot {
        return false;
    }
    let urgent = book.timetable().calendar == Calendar::Urgent;
    let grave = last.action > Action::A4;
    !state.proposals.values().any(|own| {
        let step = own.step(book);
        let stands = own.stage == Stage::Tabled || own.adopted().is_some() && !grave;
        let greater = step > Step::Spokesperson && !urgent && stands;
        // What was said of an activity has norms to hold it against.
        let of_an_act = !own.text.clauses.iter().any(|clause| matches!(clause, Clause::Reference(_)));
        step == Step::Spokesperson && own.turn > first && of_an_act
            || step == Step::Listing && own.in_force()
            || greater
    })
}

/// Whether an activity began in this turn that is graver than all before it, so that a text would speak of that one.
fn is_gravest_new(moment: &Moment<'_>) -> bool {
    let (book, state) = (moment.book, moment.state);
    let severity =
        |key| book.scenario.activity(key).map(|own| own.dimensions.severity(&book.parameters.severity_weights));
    let gravest = state.activities_seen.iter().max_by_key(|(key, since)| (severity(key), **since));
    gravest.is_some_and(|(_, since)| *since == state.turn && *since > 1)
}
