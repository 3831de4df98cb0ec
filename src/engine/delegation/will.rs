//! Whether the Union answers at all: how much there is to answer, against everything else on the agenda.
//!
//! Most incidents end in nothing, or in a spokesperson's sentence. What brings an answer is gravity, a government that
//! has spoken, partners who have, how many are hit, and how sure the 27 are; what stands against it is the agenda, drawn
//! once for an exercise by its seed. The weights are fitted to the record (`demarche record --fit`).
//!
//! **Invariant:** the same whoever would sponsor an answer; it moves only when facts move.

use super::moment::Moment;
use crate::engine::core::command::SeatMode;
use crate::engine::core::dice::roll;
use crate::engine::core::step::Step;
use crate::engine::evidence::gate::{looked_at, odds_centibans};
use crate::model::toolbox::Gate;

/// Where the draw of the agenda stands, far above the rolls of an exercise.
const AGENDA: u64 = 1 << 41;

/// The odds, in centibans, from which certainty speaks for an answer: seven in ten.
const ROUGHLY: i64 = 37;

/// Minutes of a day.
const DAY: i64 = 24 * 60;

/// How much speaks for an answer, in points of which zero means a text of all.
#[must_use]
pub fn will(moment: &Moment<'_>) -> i64 {
    let parameters = &moment.book.parameters;
    let gravity = parameters.will_gravity * (moment.severity - 50) / 10;
    let further = moment.hit().saturating_sub(1).min(2);
    let hit = parameters.will_further_victim * i64::try_from(further).unwrap_or(0);
    let hit = if moment.victims.is_empty() { -parameters.will_outside } else { hit };
    gravity + spoken(moment) + hit + certainty(moment) - reserve(moment) - waiting(moment) + agenda(moment)
        - parameters.will_text_from
}

/// What has been said weighs: a government's word most, half of it where it names a territory alone, then a partner's.
fn spoken(moment: &Moment<'_>) -> i64 {
    let parameters = &moment.book.parameters;
    let words = &moment.voices.words;
    let government = if words.iter().any(|word| word.by.is_some() && word.names) {
        parameters.will_government
    } else if words.iter().any(|word| word.by.is_some()) {
        parameters.will_government * parameters.position_territory_permille / 1000
    } else {
        0
    };
    let partner = words.iter().any(|word| word.by.is_none());
    government + if partner { parameters.will_partner } else { 0 }
}

/// How sure the shared picture is of where it comes from, by the evidence alone, against odds of five to two.
fn certainty(moment: &Moment<'_>) -> i64 {
    let held = odds_centibans(moment.reading(None).held(moment.book, Gate::G2, None));
    moment.book.parameters.will_certainty * (held - ROUGHLY) / 100
}

/// Capitals leave the first word to teams that are hit or have spoken.
fn reserve(moment: &Moment<'_>) -> i64 {
    let speakers = moment.voices.words.iter().filter_map(|word| word.by.as_ref());
    let mut concerned = moment.victims.iter().chain(speakers);
    let teams = concerned.any(|state| matches!(moment.state.mode(state), SeatMode::Team(_)));
    if teams { moment.book.parameters.will_reserve } else { 0 }
}

/// Where nobody has spoken, the 27 wait for their own assessment, which takes weeks to months.
fn waiting(moment: &Moment<'_>) -> i64 {
    let (book, state) = (moment.book, moment.state);
    if !moment.voices.words.is_empty() {
        return 0;
    }
    let first = state.activities_seen.values().min().copied().unwrap_or(state.turn);
    let since = book.timetable().begins(state.turn, state.phase) - book.timetable().begins(first, state.phase);
    if since >= book.parameters.will_assessed_days * DAY { 0 } else { book.parameters.will_unassessed }
}

/// Everything else on the agenda in this exercise: up to so many points either way, the middle likelier than the ends.
fn agenda(moment: &Moment<'_>) -> i64 {
    let spread = u64::try_from(moment.book.parameters.will_agenda_spread).unwrap_or(0);
    let wide = spread + 1;
    let mut drawn = roll(moment.state.setup.seed, AGENDA, wide.pow(4)).value;
    let mut sum = 0;
    for _ in 0..4 {
        sum += i64::try_from(drawn % wide).unwrap_or(0);
        drawn /= wide;
    }
    sum - 2 * i64::try_from(spread).unwrap_or(0)
}

/// The highest step that so much will carries without a listing.
#[must_use]
pub fn ambition(moment: &Moment<'_>, will: i64) -> Step {
    let parameters = &moment.book.parameters;
    if will >= 0 {
        Step::Naming
    } else if will >= -parameters.will_statement_gap {
        Step::HighRepresentative
    } else if will >= -parameters.will_spokesperson_gap {
        Step::Spokesperson
    } else {
        Step::Nothing
    }
}

/// Whether the shared evidence of somebody's part could be laid before a court.
#[must_use]
pub fn file_is_ready(moment: &Moment<'_>) -> bool {
    let parameters = &moment.book.parameters;
    let held = moment.reading(None).held(moment.book, Gate::GL, looked_at(moment.book, Gate::GL, None, &moment.reading(None).ppm));
    moment.releasable() >= parameters.gate_gl_releasable && i64::from(held) >= parameters.gate_gl_percent * 10_000
}
