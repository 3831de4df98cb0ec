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
use crate::engine::core::proposal::{Proposal, Stage};
use crate::engine::core::step::Step;
use crate::engine::evidence::gate::{looked_at, odds_centibans};
use crate::model::toolbox::Gate;

/// Where the draw of the agenda stands, far above the rolls of an exercise.
const AGENDA: u64 = 1 << 41;

/// Where the draw of a file's fate stands.
const FILE: u64 = AGENDA + 1;

/// Minutes of a day.
const DAY: i64 = 24 * 60;

/// How much speaks for a further text, in points of which zero means a text of all.
#[must_use]
pub fn will_to_speak(moment: &Moment<'_>) -> i64 {
    will(moment) - said_already(moment)
}

/// How much speaks for an answer, in points of which zero means a text of all.
#[must_use]
pub fn will(moment: &Moment<'_>) -> i64 {
    let parameters = &moment.book.parameters;
    let gravity = parameters.will_gravity * (felt(moment) - parameters.will_gravity_from) / 10;
    let asked = if moment.state.asked.is_empty() { 0 } else { parameters.will_asked };
    let further = i64::try_from(moment.heard.victims.len().saturating_sub(1)).unwrap_or(i64::MAX);
    let hit = parameters.will_further_victim * further.min(parameters.will_further_most);
    let outside = parameters.will_outside * (1000 - parameters.outside(moment.heard.nearest())) / 1000;
    let hit = if moment.heard.is_ours() { hit } else { -outside };
    gravity + spoken(moment) + asked + hit + certainty(moment) + parameters.will_drive
        - reserve(moment)
        - waiting(moment)
        + agenda(moment)
        - parameters.will_text_from
}

/// Gravity as it weighs: among small incidents differences count half.
fn felt(moment: &Moment<'_>) -> i64 {
    moment.gravity + (moment.book.parameters.will_gravity_low - moment.gravity).max(0) / 2
}

/// What has been said weighs: a government's word most, half of it where it names a territory alone, then a partner's.
fn spoken(moment: &Moment<'_>) -> i64 {
    let parameters = &moment.book.parameters;
    let words = &moment.heard.words;
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

/// How sure the shared picture is of where it comes from, by the evidence alone.
fn certainty(moment: &Moment<'_>) -> i64 {
    let parameters = &moment.book.parameters;
    let held = odds_centibans(moment.reading(None).held(moment.book, Gate::G2, None));
    parameters.will_certainty * (held - parameters.will_certain_from) / 100
}

/// Capitals leave the first word to teams that are hit or have spoken.
fn reserve(moment: &Moment<'_>) -> i64 {
    let speakers = moment.heard.words.iter().filter_map(|word| word.by.as_ref());
    let mut concerned = moment.heard.victims.iter().chain(speakers);
    let teams = concerned.any(|state| matches!(moment.state.mode(state), SeatMode::Team(_)));
    if teams { moment.book.parameters.will_reserve } else { 0 }
}

/// Where nobody has spoken, the 27 wait for their own assessment.
fn waiting(moment: &Moment<'_>) -> i64 {
    if is_assessed(moment) { 0 } else { moment.book.parameters.will_unassessed }
}

/// Whether somebody has spoken, or the 27 have had the weeks to months that an assessment of their own takes.
#[must_use]
pub fn is_assessed(moment: &Moment<'_>) -> bool {
    let (book, state) = (moment.book, moment.state);
    let first = state.activities_seen.values().min().copied().unwrap_or(state.turn);
    let since = book.timetable().begins(state.turn, state.phase) - book.timetable().begins(first, state.phase);
    !moment.heard.words.is_empty() || since >= book.parameters.will_assessed_days * DAY
}

/// Whoever has spoken is slow to speak again.
fn said_already(moment: &Moment<'_>) -> i64 {
    let is_text = |proposal: &&Proposal| {
        let text = proposal.step(moment.book).is_text();
        text && matches!(proposal.stage, Stage::Submitted | Stage::Tabled | Stage::Adopted(_))
    };
    let texts = moment.state.proposals.values().filter(is_text).count();
    moment.book.parameters.will_after_text * i64::try_from(texts).unwrap_or(0)
}

/// Everything else on the agenda in this exercise.
fn agenda(moment: &Moment<'_>) -> i64 {
    drawn(moment.state.setup.seed, AGENDA, moment.book.parameters.will_agenda_spread)
}

/// A draw of up to twice so many points either way, the middle likelier than the ends.
fn drawn(seed: u64, place: u64, spread: i64) -> i64 {
    let wide = u64::try_from(spread).unwrap_or(0) + 1;
    let mut drawn = roll(seed, place, wide.saturating_pow(4)).value;
    let mut sum = 0;
    for _ in 0..4 {
        sum += i64::try_from(drawn % wide).unwrap_or(0);
        drawn /= wide;
    }
    sum - 2 * spread
}

/// How much speaks for a listing: as for a text, but no more than so much, less for what the file lacks, and what becomes
/// of it in the lawyers' hands. Many indictments never become a listing, however grave the case.
#[must_use]
pub fn will_to_list(moment: &Moment<'_>) -> i64 {
    let parameters = &moment.book.parameters;
    let fate = drawn(moment.state.setup.seed, FILE, parameters.will_file_spread);
    let lacking = parameters.will_file_lacking * (parameters.will_file_full - moment.releasable()).max(0) / 10;
    (will(moment) - parameters.will_listing_gap).min(parameters.will_listing_most) - lacking + fate
}

/// The highest step that so much will carries without a listing.
#[must_use]
pub fn ambition(moment: &Moment<'_>, will: i64) -> Step {
    let parameters = &moment.book.parameters;
    if will >= parameters.will_pointing_gap && is_assessed(moment) {
        Step::Naming
    } else if will >= 0 {
        Step::NoActor
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
    let held = moment.reading(None).held(
        moment.book,
        Gate::GL,
        looked_at(moment.book, Gate::GL, None, &moment.reading(None).ppm),
    );
    moment.releasable() >= parameters.gate_gl_releasable && i64::from(held) >= parameters.gate_gl_percent * 10_000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draw_stays_within_its_spread_however_wide_a_saved_file_makes_it() {
        for spread in [0, 1, 20, 1_000_000] {
            let far = (0..200).map(|seed| drawn(seed, AGENDA, spread).abs()).max();
            assert!(far.is_some_and(|far| far <= 2 * spread), "{spread}: {far:?}");
        }
    }
}
