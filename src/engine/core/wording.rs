//! What the text of an initiative means for the engine: gate, strength, and what may be changed in it.
//!
//! **Invariant:** what the text says is what is scored; the usual text of a measure leaves the catalogue's numbers as
//! they are.

use super::proposal::Proposal;
use crate::model::clause::{Change, Clause, DraftText, Naming, Tone};
use crate::model::parameters::Parameters;
use crate::model::procedure::Work;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::{Category, Gate, Measure, Trait};

/// The longest time to a review, in weeks: ten years.
const MOST_WEEKS: u32 = 520;

/// The gate of a measure with this text: naming an author asks for a joint attribution, naming a territory for its
/// origin, naming nobody for the facts (`S1-CC ¶4`: use can be tailored to certainty).
#[must_use]
pub fn gate(measure: &Measure, text: &DraftText) -> Gate {
    if text.naming == measure.usual_naming() || matches!(measure.gate, Gate::G5 | Gate::GL) {
        return measure.gate;
    }
    match text.naming {
        Naming::Author => Gate::G4,
        Naming::Backing => Gate::G3,
        Naming::Territory if measure.usual_naming() == Naming::Author => Gate::G2,
        Naming::Territory => measure.gate.max(Gate::G2),
        Naming::Nobody => measure.gate.min(Gate::G1),
    }
}

/// What the wording makes of pressure and signal, in thousandths of the usual text.
#[must_use]
pub fn strength(measure: &Measure, text: &DraftText, parameters: &Parameters) -> i64 {
    let tone = ratio(parameters.tone(text.tone), parameters.tone(measure.usual_tone()));
    let naming = ratio(parameters.naming(text.naming), parameters.naming(measure.usual_naming()));
    tone * naming / 1000
}

fn ratio(now: i64, usual: i64) -> i64 {
    if usual > 0 { now * 1000 / usual } else { 1000 }
}

/// How many steps a tone is stronger than the severity bears; milder is negative.
#[must_use]
pub fn steps_beyond(tone: Tone, apt: Tone) -> i64 {
    let place = |tone: Tone| i64::try_from(Tone::ALL.iter().position(|one| *one == tone).unwrap_or(0)).unwrap_or(0);
    place(tone) - place(apt)
}

/// Usual references and tasks that a text lacks.
#[must_use]
pub fn missing(measure: &Measure, text: &DraftText) -> Vec<Clause> {
    let usual = measure.clauses.iter().filter(|clause| !matches!(clause, Clause::Demand(_)));
    usual.filter(|clause| !text.has(**clause)).copied().collect()
}

/// Whether a change changes something in a text, and makes sense for the measure.
///
/// A listing is not an attribution to a State (recital of Decision (CFSP) 2019/797), and a freeze is not made milder by
/// an adjective: restrictive measures keep naming and tone. Who points at an author
/// says more than that it is concerned. A national attribution names an author or a territory.
#[must_use]
pub fn makes_sense(measure: &Measure, text: &DraftText, change: Change) -> bool {
    let restrictive = measure.category == Category::Restrictive;
    let national = measure.has(Trait::NationalAttribution);
    let sensible = match change {
        Change::Naming(Naming::Nobody | Naming::Backing) if national => false,
        Change::Naming(_) => !restrictive && measure.has(Trait::NeedsAddressee),
        Change::Tone(Tone::Concern) => !restrictive && text.naming < Naming::Backing,
        Change::Tone(_) => !restrictive,
        // A renewal without a date would renew nothing.
        Change::Review(0) if measure.has(Trait::Renews) => false,
        Change::Review(weeks) => weeks <= MOST_WEEKS,
        Change::Add(_) | Change::Drop(_) => true,
    };
    sensible && text.with(change) != *text
}

/// Whether a proposal's text can still take a change: once the PSC has oriented it, it keeps naming and tone.
#[must_use]
pub fn can_take(book: &Rulebook, proposal: &Proposal, change: Change) -> bool {
    let at = usize::try_from(proposal.progress.station).unwrap_or(0);
    let oriented = proposal.road.iter().take(at).any(|leg| leg.work == Work::Orientation);
    let settled = oriented && matches!(change, Change::Naming(_) | Change::Tone(_));
    !settled && book.measure(&proposal.measure).is_some_and(|measure| makes_sense(measure, &proposal.text, change))
}

/// Every change that could be made to a text.
#[must_use]
pub fn changes(measure: &Measure, text: &DraftText) -> Vec<Change> {
    let namings = Naming::ALL.iter().copied().map(Change::Naming);
    let tones = Tone::ALL.iter().copied().map(Change::Tone);
    let clauses = Clause::all().map(|clause| if text.has(clause) { Change::Drop(clause) } else { Change::Add(clause) });
    let reviews = [0, 26, 52].map(Change::Review);
    namings.chain(tones).chain(clauses).chain(reviews).filter(|change| makes_sense(measure, text, *change)).collect()
}
