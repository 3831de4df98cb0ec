//! Conditions of law, each tested by itself with a named result (`S1-IG §2` and Cat. 4–5; `domain.md` A.0, A.1).
//!
//! **Invariant:** a test reads the shared picture and the table; nobody's secrets and not the hidden truth.

use crate::engine::core::arithmetic::posterior;
use crate::engine::core::finding::Finding;
use crate::engine::core::ledger::PictureOf;
use crate::engine::core::proposal::Proposal;
use crate::engine::core::question::Question;
use crate::engine::core::state::State;
use crate::engine::core::victims::{suffered, victims};
use crate::engine::evidence::gate::certainty;
use crate::engine::evidence::listing::{candidates, weakest};
use crate::engine::evidence::pictures::releasable_score;
use crate::model::clause::{Clause, Demand};
use crate::model::key::AdversaryKey;
use crate::model::procedure::LegalTest;
use crate::model::quantity::Quantity;
use crate::model::relation::Relation;
use crate::model::rulebook::Rulebook;
use crate::model::scenario::Activity;
use crate::model::severity::proportionality;
use crate::model::toolbox::{Gate, Trait};

/// Millionths of a per cent.
const PER_CENT: i64 = 10_000;

/// Runs every test that a measure has to meet, in the order of the catalogue.
#[must_use]
pub fn examine(book: &Rulebook, state: &State, question: &Question<'_>) -> Vec<Finding> {
    examine_at(book, state, question, state.value(&Quantity::Severity))
}

/// The same at another severity than today's, as when a decision is judged by what was so when it was taken.
#[must_use]
pub fn examine_at(book: &Rulebook, state: &State, question: &Question<'_>, severity: i64) -> Vec<Finding> {
    question.measure.tests.iter().map(|&test| finding(book, state, question, severity, test)).collect()
}

/// Whether all tests of a measure are met.
#[must_use]
pub fn is_lawful(book: &Rulebook, state: &State, question: &Question<'_>) -> bool {
    examine(book, state, question).iter().all(|finding| finding.met)
}

fn finding(book: &Rulebook, state: &State, question: &Question<'_>, severity: i64, test: LegalTest) -> Finding {
    let parameters = &book.parameters;
    let shared = |gate| i64::from(certainty(book, state, gate, question.addressee, &PictureOf::Pool)) / PER_CENT;
    let yes_or_no = |met: bool| (i64::from(met), 1);
    let (value, asked) = match test {
        LegalTest::SignificantEffect => (significance(book, state), parameters.legal_significant_level),
        LegalTest::ExternalThreat => (from_outside(book, state), parameters.legal_external_percent),
        LegalTest::NamedPerson if is_written_of(book, question) => yes_or_no(!question.text.names.is_empty()),
        LegalTest::NamedPerson => (shared(Gate::GL), parameters.gate_gl_percent),
        LegalTest::ReleasableEvidence if is_written_of(book, question) => {
            (weakest(book, state, &question.text.names).unwrap_or(0), parameters.gate_gl_releasable)
        }
        LegalTest::ReleasableEvidence => (releasable_score(book, state), parameters.gate_gl_releasable),
        LegalTest::StateResponsibility => (shared(Gate::G5), parameters.gate_g5_percent),
        LegalTest::WrongfulAct => (severity, parameters.legal_wrongful_severity),
        LegalTest::PriorDemand => yes_or_no(was_asked_to_stop(state, question.addressee)),
        LegalTest::Proportionate => {
            let fit = proportionality(question.measure.band, severity, parameters.severity_tolerance);
            (fit, parameters.legal_proportionate)
        }
        LegalTest::NonForcible => yes_or_no(!question.measure.has(Trait::Forcible)),
        LegalTest::VictimsRequest => yes_or_no(victims(book, state).contains(question.by)),
        LegalTest::ArmedAttack => (effects(book, state), parameters.legal_armed_attack_effects),
        LegalTest::Overwhelmed => {
            let most = question.askers().map(|by| suffered(book, state, by)).max().unwrap_or(0);
            (most, parameters.legal_overwhelmed_severity)
        }
    };
    Finding { test, met: value >= asked, value, asked }
}

/// Whether the author of a scenario has written of persons or entities of the addressee.
fn is_written_of(book: &Rulebook, question: &Question<'_>) -> bool {
    question.addressee.is_some_and(|of| candidates(book, of).next().is_some())
}

/// How far what happened comes up to force: depth and impact of the worst activity, eight where things are destroyed and
/// lives or critical functions of a State are lost. An armed attack is measured by scale and effects and not by how
/// severe an activity is in all.
fn effects(book: &Rulebook, state: &State) -> i64 {
    let seen = state.activities_seen.keys().filter_map(|key| book.scenario.activity(key));
    let both = |activity: &Activity| i64::from(activity.dimensions.intensity) + i64::from(activity.dimensions.impact);
    seen.map(both).max().unwrap_or(0)
}

/// How significant the effect of the worst activity is: any one of its scope, its scale and its impact will do (Regulation
/// (EU) 2019/796, Art. 2: the factors are alternatives).
fn significance(book: &Rulebook, state: &State) -> i64 {
    let seen = state.activities_seen.keys().filter_map(|key| book.scenario.activity(key));
    let most = |activity: &Activity| {
        let levels = activity.dimensions;
        i64::from(levels.scope.max(levels.scale).max(levels.impact))
    };
    seen.map(most).max().unwrap_or(0)
}

/// How likely it is by the shared picture, in per cent, that somebody outside the Union has a hand in it (Regulation (EU)
/// 2019/796, Art. 1(2): from outside, with infrastructure there, by or with the support of somebody there).
fn from_outside(book: &Rulebook, state: &State) -> i64 {
    let held = posterior(state.pool_picture());
    let all = book.scenario.hypotheses.iter().zip(held);
    let outside = all.filter(|(hypothesis, _)| hypothesis.relation != Relation::Other).map(|(_, ppm)| i64::from(ppm));
    outside.sum::<i64>() / PER_CENT
}

/// Whether something adopted before has asked this addressee to stop.
fn was_asked_to_stop(state: &State, addressee: Option<&AdversaryKey>) -> bool {
    let asks = |proposal: &&Proposal| {
        proposal.aftermath.felt.is_some()
            && proposal.addressee.as_ref() == addressee
            && proposal.text.has(Clause::Demand(Demand::Stop))
    };
    state.proposals.values().any(|proposal| asks(&proposal))
}
