//! Attribution as a decision with its own clock: services conclude, and then, perhaps, a government speaks.
//!
//! A government's word is not its services' word: it needs their conclusion and a will of its own, which an author writes
//! as an interest. Without one, even governments that are hit seldom speak first.
//!
//! **Invariant:** a government points to nobody of whom its evidence does not convince it, and to nobody at all on what
//! others shared alone.

use super::moment::Moment;
use super::position::interests_at_stake;
use super::who::{Delegation, concludes_from};
use crate::engine::core::draft::Draft;
use crate::engine::core::event::procedure::ProcedureEvent;
use crate::engine::core::proposal::{Proposal, Stage};
use crate::engine::core::question::Question;
use crate::engine::core::victims::victims;
use crate::engine::procedure::initiative::{check_address, check_measure, check_new, on_their_way};
use crate::engine::procedure::joint::check_join;
use crate::model::clause::{DraftText, Naming};
use crate::model::delegation::{Interest, Matter};
use crate::model::key::{AdversaryKey, MeasureId, StateKey};
use crate::model::toolbox::{Gate, Measure, Trait};

/// A word that a government would speak.
pub struct Ready<'a> {
    /// The measure by which it speaks.
    pub measure: &'a MeasureId,
    /// To whom it points.
    pub to: &'a AdversaryKey,
    /// What it would say.
    pub text: DraftText,
    /// How likely it speaks in this turn, in thousandths.
    pub permille: i64,
}

/// The word that a government is ready to speak, if its services have concluded.
#[must_use]
pub fn ready<'a>(moment: &'a Moment<'a>, by: &'a StateKey) -> Option<Ready<'a>> {
    if moment.state.holdings(by).is_empty() {
        return None;
    }
    let measure = moment.book.toolbox.measures.iter().find(|measure| measure.has(Trait::NationalAttribution))?;
    check_measure(moment.book, moment.state, by, measure).ok()?;
    let who = Delegation::of(moment.book, moment.state.setup.seed, by);
    let adversaries = moment.book.scenario.adversaries.iter().map(|adversary| &adversary.key);
    let concluded = adversaries.filter_map(|to| Some((to, concluded(moment, by, &who, to)?)));
    let (to, naming) = concluded.max_by_key(|(_, naming)| *naming)?;
    check_address(moment.book, moment.state, measure, Some(to)).ok()?;
    check_new(moment.state, by, measure, Some(to), on_their_way(moment.state, measure)).ok()?;
    let text = DraftText { naming, ..measure.usual_text() };
    let permille = inclination(moment, by, &who, measure, to, &text);
    Some(Ready { measure: &measure.id, to, text, permille })
}

/// What a State's services conclude of an adversary: that it is the author, that its territory is used, or nothing yet.
fn concluded(moment: &Moment<'_>, by: &StateKey, who: &Delegation<'_>, to: &AdversaryKey) -> Option<Naming> {
    let (book, seed) = (moment.book, moment.state.setup.seed);
    let asked = u32::from(concludes_from(book, seed, by, who.profile.threshold_percent)) * 10_000;
    let held = |gate| moment.reading(Some(by)).held(moment.book, gate, Some(to));
    if held(Gate::G4) >= asked { Some(Naming::Author) } else { (held(Gate::G2) >= asked).then_some(Naming::Territory) }
}

/// How likely it speaks in a turn: an interest in naming together is none in speaking alone, but one against naming is.
fn inclination(
    moment: &Moment<'_>,
    by: &StateKey,
    who: &Delegation<'_>,
    measure: &Measure,
    to: &AdversaryKey,
    text: &DraftText,
) -> i64 {
    let parameters = &moment.book.parameters;
    let question = Question { measure, addressee: Some(to), by, text, proposal: None };
    let meant =
        |interest: &&Interest| interest.points < 0 || matches!(interest.on, Matter::Measure(_) | Matter::Category(_));
    let own: i64 = interests_at_stake(&question, who).filter(meant).map(|interest| interest.points).sum();
    match own {
        1.. => parameters.attributing_wanted,
        0 if moment.heard.victims.contains(by) => parameters.attributing_hit,
        0 => parameters.attributing_other,
        _ => 0,
    }
}

/// Governments that are hit and would say the same join the word of a team that lies on the table.
pub fn join_words(draft: &mut Draft<'_>) {
    let moment = Moment::of(draft.book, &draft.state);
    let hit = victims(draft.book, &draft.state);
    let says_no_less = |by: &StateKey, own: &Proposal| {
        let word = ready(&moment, by).filter(|word| word.permille > 0);
        let same = |word: &Ready<'_>| *word.measure == own.measure && Some(word.to) == own.addressee.as_ref();
        word.is_some_and(|word| same(&word) && word.text.naming >= own.text.naming)
    };
    let words = draft.state.proposals.values().filter(|own| own.stage == Stage::Tabled && draft.state.is_team(&own.by));
    let joining = words.flat_map(|own| {
        let others = hit.iter().filter(|by| draft.state.is_simulated(by) && says_no_less(by, own));
        others.map(|by| (own.id, by.clone())).collect::<Vec<_>>()
    });
    for (proposal, by) in joining.collect::<Vec<_>>() {
        // With one such word each.
        if check_join(draft.book, &draft.state, &by, proposal).is_ok() {
            draft.emit(ProcedureEvent::ActJoined { proposal, by });
        }
    }
}
