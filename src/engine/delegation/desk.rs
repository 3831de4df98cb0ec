//! The seats that assess, as the desk of the HR and EEAS does: Intcen's products, options papers (`S1-IG §3`).
//!
//! **Invariant:** a product rests on what was shared and on nothing else.

use std::collections::BTreeSet;

use super::case::Case;
use super::moment::Moment;
use super::position::stand;
use super::quiet::{is_out_of_turn, is_timely, says_less};
use super::tabling::{said, suspect};
use super::who::Delegation;
use super::will::is_assessed;
use crate::engine::core::arithmetic::posterior;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::delegation::DelegationEvent;
use crate::engine::core::event::evidence::EvidenceEvent;
use crate::engine::core::proposal::{Proposal, Stage, Stand};
use crate::engine::core::question::Question;
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::engine::core::step::Step;
use crate::engine::core::wording::gate;
use crate::engine::procedure::initiative::{check_addressee, is_for, is_open_to_somebody};
use crate::model::clause::Naming;
use crate::model::key::{AdversaryKey, MeasureId, StateKey};
use crate::model::rulebook::Rulebook;
use crate::model::seat::Capability;
use crate::model::service::Service;
use crate::model::toolbox::{Category, Gate, Measure, Trait};

/// Issues a product where the program plays a seat that assesses and something was shared since the last one.
pub fn issue_by_program(draft: &mut Draft<'_>) {
    if check_issue(&draft.state).is_ok() && !played(draft).is_empty() {
        issue(draft);
    }
}

/// Issues an assessment of the shared picture.
pub fn issue(draft: &mut Draft<'_>) {
    let ppm = posterior(draft.state.pool_picture());
    let items = u32::try_from(draft.state.pool.len()).unwrap_or(u32::MAX);
    draft.emit(DelegationEvent::ProductIssued { ppm, items });
}

/// Whoever asks Intcen tasks it: it assesses at once what is new, and says where it looks next if nothing is and nobody
/// wrote what else it answers.
pub fn task(draft: &mut Draft<'_>) {
    if check_issue(&draft.state).is_ok() {
        issue(draft);
    } else if draft.state.asks.last().is_some_and(|ask| ask.due == ask.turn) {
        draft.emit(EvidenceEvent::ServiceAnswered { service: Service::Intcen, answer: None });
    }
}

/// Issues a product on the order of a team.
///
/// # Errors
/// The rule that says no.
pub fn issue_by_team(draft: &mut Draft<'_>, by: &StateKey) -> Result<(), Rejection> {
    check_assesses(draft.book, by)?;
    check_issue(&draft.state)?;
    issue(draft);
    Ok(())
}

/// Whether there is something that a product could take in and the last one did not.
///
/// # Errors
/// The rule that says no.
pub fn check_issue(state: &State) -> Result<(), Rejection> {
    let nothing = state.pool.is_empty() || state.has_current_product();
    if nothing { Err(Rejection::NothingNew) } else { Ok(()) }
}

/// Puts the options paper of a team on the table.
///
/// # Errors
/// The rule that says no.
pub fn offer_by_team(draft: &mut Draft<'_>, by: &StateKey, options: &[MeasureId]) -> Result<(), Rejection> {
    check_assesses(draft.book, by)?;
    if options.iter().any(|id| draft.book.measure(id).is_none()) {
        return Err(Rejection::NoSuchMeasure);
    }
    if let Some(closed) = options.iter().find(|id| draft.book.is_closed(id)) {
        return Err(Rejection::Closed(closed.clone()));
    }
    let once: BTreeSet<&MeasureId> = options.iter().collect();
    draft.close(DelegationEvent::OptionsOffered(once.into_iter().cloned().collect()));
    Ok(())
}

fn check_assesses(book: &Rulebook, by: &StateKey) -> Result<(), Rejection> {
    if book.may(by, Capability::Assesses) { Ok(()) } else { Err(Rejection::DeskOnly) }
}

/// The seats that assess and that the program plays.
fn played(draft: &Draft<'_>) -> Vec<StateKey> {
    let assess = draft.book.that_may(Capability::Assesses);
    assess.filter(|seat| draft.state.is_simulated(seat)).cloned().collect()
}

/// Puts an options paper on the table where the program plays a seat that assesses and it would say something new.
pub fn offer_by_program(draft: &mut Draft<'_>) {
    for by in played(draft) {
        let options = fitting(draft.book, &draft.state, &by);
        // One option is a proposal and no choice.
        if options.len() > 1 && options != draft.state.options {
            draft.emit(DelegationEvent::OptionsOffered(options));
        }
    }
}

/// Whether something was done, said or gone beyond already, would point at somebody before anything bears it, or would ease:
/// whether it is time for that is a political question and none for the services.
fn is_past(moment: &Moment<'_>, question: &Question<'_>) -> bool {
    let Question { measure, addressee, text, .. } = *question;
    let step = Step::of(measure, text);
    let done = |proposal: &Proposal| {
        let open = !matches!(proposal.stage, Stage::Draft | Stage::Failed(_));
        open && proposal.measure == measure.id && proposal.addressee.as_ref() == addressee
    };
    let points_early = matches!(gate(measure, text), Gate::G2 | Gate::G4 | Gate::GL) && !is_assessed(moment);
    moment.state.proposals.values().any(done)
        || step != Step::Nothing && step <= said(moment.book, moment.state)
        || says_less(moment, measure, addressee)
        || is_out_of_turn(moment, measure, addressee)
        || !is_timely(moment, measure) && step == Step::Nothing
        || step == Step::NoActor && moment.heard.victim_spoke(addressee)
        || rests_on_nothing(moment, measure, addressee)
        || points_early
        || measure.has(Trait::Eases)
}

/// Whether a text would back an attribution that the shared picture does not bear, or call on a territory where it takes
/// the State itself for the author.
fn rests_on_nothing(moment: &Moment<'_>, measure: &Measure, addressee: Option<&AdversaryKey>) -> bool {
    let held = |gate| moment.reading(None).held(moment.book, gate, addressee);
    match measure.usual_naming() {
        Naming::Backing => !moment.can_be_backed(addressee),
        Naming::Territory => 2 * held(Gate::G4) > held(Gate::G2) && is_assessed(moment),
        Naming::Author | Naming::Nobody => false,
    }
}

/// The measures that the services would support today: the best, told from the mildest to the strongest.
fn fitting(book: &Rulebook, state: &State, by: &StateKey) -> Vec<MeasureId> {
    let (institution, moment) = (Delegation::institution(book), Moment::of(book, state));
    let suspect = suspect(book, state, by);
    let mut fitting: Vec<(i64, &Measure)> = Vec::new();
    for measure in &book.toolbox.measures {
        let outward = !matches!(measure.category, Category::CrossCutting | Category::National);
        let open =
            outward && is_for(book, by, measure, &moment.heard.victims) && is_open_to_somebody(book, state, measure);
        if !open {
            continue;
        }
        let addressee = suspect.as_ref().filter(|_| measure.has(Trait::NeedsAddressee));
        if check_addressee(book, state, by, &measure.id, addressee).is_err() {
            continue;
        }
        let text = measure.usual_text();
        let question = Question { measure, addressee, by, text: &text, proposal: None };
        if is_past(&moment, &question) {
            continue;
        }
        let points = Case::of(&moment, &question).terms(&institution).total();
        if stand(book, points) == Stand::Support {
            fitting.push((points + measure.signal / book.parameters.initiative_signal_divisor.max(1), measure));
        }
    }
    fitting.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.id.cmp(&b.1.id)));
    let most = usize::try_from(book.parameters.desk_options_most).unwrap_or(0);
    let mut best: Vec<&Measure> = fitting.into_iter().take(most).map(|(_, measure)| measure).collect();
    best.sort_by_key(|measure| (measure.pressure, &measure.id));
    best.into_iter().map(|measure| measure.id.clone()).collect()
}
