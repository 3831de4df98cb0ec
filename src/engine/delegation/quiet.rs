//! What the services and the police do beside answers: prevent, help, talk and investigate, seldom, and each thing once.
//!
//! **Invariant:** a private word says no less than was said in public, and crosses nothing that is tabled now.

use super::moment::Moment;
use super::tabling::{Plan, addresses, carried, desk, may_propose, said, table};
use crate::engine::core::arithmetic::{MILLION, power, shares};
use crate::engine::core::dice::pick;
use crate::engine::core::draft::Draft;
use crate::engine::core::proposal::{Proposal, Stage};
use crate::engine::core::step::Step;
use crate::model::clause::{Clause, Demand};
use crate::model::key::{AdversaryKey, MeasureId, StateKey};
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::{Category, Measure, Visibility};

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
    if !urged || i64::try_from(done).unwrap_or(i64::MAX) >= most {
        return;
    }
    let roll = draft.roll(MILLION);
    let moment = Moment::of(draft.book, &draft.state);
    let fresh = |measure: &&Measure| {
        let mut made = draft.state.proposals.values();
        is_quiet(draft.book, &measure.id) && !made.any(|proposal| proposal.measure == measure.id)
    };
    let open = draft.book.toolbox.measures.iter().filter(fresh).flat_map(|measure| addresses(&moment, &by, measure));
    let open = open.filter(|(measure, to)| !says_less(&moment, measure, *to) && !crosses(&moment, *to));
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
        text: measure.usual_text(),
    });
    if let Some(plan) = chosen {
        table(draft, plan);
    }
}

/// Whether somebody is publicly pointed at or addressed in what is tabled now, so that a private word would cross it.
fn crosses(moment: &Moment<'_>, to: Option<&AdversaryKey>) -> bool {
    let fresh = |proposal: &&Proposal| proposal.stage == Stage::Submitted && proposal.turn == moment.state.turn;
    let mut tabled = moment.state.proposals.values().filter(fresh);
    to.is_some() && tabled.any(|proposal| proposal.addressee.as_ref() == to)
}

/// Whether a private word says less than was said in public already: whoever was pointed at is not asked for help or
/// told of concern, though talks stay open.
#[must_use]
pub fn says_less(moment: &Moment<'_>, measure: &Measure, to: Option<&AdversaryKey>) -> bool {
    let talks = measure.clauses.contains(&Clause::Demand(Demand::Talks));
    let pointed = said(moment.book, moment.state) >= Step::Backing;
    pointed && to.is_some() && Step::of(measure, &measure.usual_text()) == Step::Nothing && !talks
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

/// Governments that are hit let their police investigate, once.
pub(super) fn investigate(draft: &mut Draft<'_>) {
    let track = |measure: &&Measure| measure.category == Category::National && measure.clauses.contains(&INVESTIGATE);
    let Some(measure) = draft.book.toolbox.measures.iter().find(track) else { return };
    let moment = Moment::of(draft.book, &draft.state);
    let began = |by: &StateKey| draft.state.proposals.values().any(|own| own.by == *by && own.measure == measure.id);
    let hit = moment.heard.victims.iter().filter(|by| may_propose(&moment, by) && !began(by));
    let ready: Vec<StateKey> = hit.filter(|by| !addresses(&moment, by, measure).is_empty()).cloned().collect();
    for by in ready {
        let rolled = draft.roll(1000).value;
        if i64::try_from(rolled).is_ok_and(|rolled| rolled < draft.book.parameters.police_permille) {
            table(draft, Plan { by, measure: measure.id.clone(), to: None, text: measure.usual_text() });
        }
    }
}
