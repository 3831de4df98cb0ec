//! Grounds: what an argument may rest on, and how far that bears on what somebody worries about.
//!
//! **Invariant:** offered is what all of the 27 can see; how far it bears reads the addressee's own interests and is
//! told to nobody.

use super::who::Delegation;
use crate::engine::core::argument::{Argument, Support};
use crate::engine::core::arithmetic::{posterior, spread};
use crate::engine::core::pool::PoolItem;
use crate::engine::core::proposal::Proposal;
use crate::engine::core::question::Question;
use crate::engine::core::state::State;
use crate::engine::core::term::Term;
use crate::engine::core::victims::{outsiders_hit, victims};
use crate::engine::core::wording::gate;
use crate::engine::evidence::gate::{looked_at, odds_centibans, sum};
use crate::engine::procedure::legal::is_lawful;
use crate::model::clause::{Clause, Demand, Task};
use crate::model::evidence::ShareMode;
use crate::model::key::StateKey;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::severity::proportionality;
use crate::model::toolbox::Gate;
use crate::model::voice::Voice;

/// Everything in thousandths: what bears fully.
const FULLY: i64 = 1000;

/// What an argument with a delegation about a proposal may rest on.
///
/// Every clause may be named for an interest, whether it meets one or not: which interests a delegation has is its own.
#[must_use]
pub fn supports(
    book: &Rulebook,
    state: &State,
    proposal: &Proposal,
    to: &StateKey,
    argument: Argument,
) -> Vec<Support> {
    let clauses = |fits: fn(&Clause) -> bool| proposal.text.clauses.iter().copied().filter(fits).map(Support::Clause);
    match argument {
        Argument::Facts => items(state, to).chain(words(state, proposal, to)).collect(),
        Argument::Proportion => {
            let known = state.activities_seen.keys().filter(|key| book.scenario.activity(key).is_some());
            let harm = (state.value(&Quantity::Harm) > 0).then_some(Support::Harm);
            known.cloned().map(Support::Activity).chain(harm).collect()
        }
        Argument::Solidarity => {
            let members = victims(book, state).into_iter().filter(|victim| victim != to).map(Voice::State);
            let others = outsiders_hit(book, state).into_iter().map(|other| Voice::Outsider(other.key.clone()));
            members.chain(others).map(Support::Victim).collect()
        }
        Argument::Law => clauses(|clause| !matches!(clause, Clause::Task(_))).collect(),
        Argument::Interest => clauses(|_| true).collect(),
        Argument::Risk => {
            let addressed = |to: &_| proposal.addressee.as_ref().is_none_or(|addressee| addressee == to);
            let channels = state.channels.iter().filter(|to| addressed(to)).cloned().map(Support::Channel);
            let review = (proposal.text.review_weeks > 0).then_some(Support::Review);
            channels.chain(clauses(|clause| calms(*clause))).chain(review).collect()
        }
    }
}

/// The items of the shared picture; nobody learns from what it shared itself.
fn items<'a>(state: &'a State, to: &'a StateKey) -> impl Iterator<Item = Support> + 'a {
    let others = state.pool.iter().enumerate().filter(move |(_, item)| item.from.as_ref() != Some(to));
    others.filter_map(|(place, _)| u32::try_from(place).ok().map(Support::Evidence))
}

/// Who has said in public of the addressee that it is behind it, each once.
fn words(state: &State, proposal: &Proposal, to: &StateKey) -> Vec<Support> {
    let mut voices: Vec<Support> = Vec::new();
    for word in &state.spoken {
        let of_it = word.to.is_none() || proposal.addressee.is_none() || word.to == proposal.addressee;
        let named = Support::Word(word.by.clone());
        if of_it && word.by != Voice::State(to.clone()) && !voices.contains(&named) {
            voices.push(named);
        }
    }
    voices
}

/// Whether a clause keeps the way to talks open.
fn calms(clause: Clause) -> bool {
    matches!(clause, Clause::Demand(Demand::Talks) | Clause::Task(Task::KeepChannel))
}

/// How far what an argument names bears on a question, in thousandths; the worry that it meets is the largest.
#[must_use]
pub fn bearing(
    book: &Rulebook,
    state: &State,
    question: &Question<'_>,
    to: &Delegation<'_>,
    (argument, named): (Argument, &Support),
    worry: Option<Term>,
) -> i64 {
    let parameters = &book.parameters;
    let if_so = |bears: bool| if bears { FULLY } else { parameters.persuasion_beside_permille };
    match named {
        Support::Evidence(place) => {
            let item = usize::try_from(*place).ok().and_then(|place| state.pool.get(place));
            item.map_or(0, |item| weighed(book, state, question, item, worry))
        }
        Support::Word(_) if worry == Some(Term::Attributed) => FULLY,
        Support::Word(_) if worry == Some(Term::Court) => 0,
        Support::Word(_) => parameters.persuasion_word_permille,
        Support::Clause(clause) => match argument {
            Argument::Interest => if_so(to.interests.iter().any(|own| own.met_by == Some(*clause))),
            Argument::Risk => parameters.persuasion_talks_permille,
            _ => if_so(is_ground(book, state, question, *clause)),
        },
        Support::Activity(key) => book.scenario.activity(key).map_or(0, |activity| {
            let severity = activity.dimensions.severity(&parameters.severity_weights);
            FULLY * proportionality(question.measure.band, severity, parameters.severity_tolerance) / 100
        }),
        Support::Harm => share(state.value(&Quantity::Harm), parameters.persuasion_harm_full),
        Support::Victim(victim) => felt(book, state, to, victim),
        Support::Channel(_) => FULLY,
        Support::Review => parameters.persuasion_review_permille,
    }
}

/// How far an item bears: as much as it alone raises the odds of what is asserted; before a court, only what may be
/// shown there.
fn weighed(book: &Rulebook, state: &State, question: &Question<'_>, item: &PoolItem, worry: Option<Term>) -> i64 {
    let shown = item.releasable && item.mode == ShareMode::Full;
    if worry == Some(Term::Court) && !shown {
        return 0;
    }
    share(raises(book, state, question, item), 10 * book.parameters.persuasion_separates_decibans)
}

/// By how many centibans an item alone raises the odds that the addressee is behind it, by what the gate adds up; where
/// nobody is pointed at, how well it tells the hypotheses apart.
fn raises(book: &Rulebook, state: &State, question: &Question<'_>, item: &PoolItem) -> i64 {
    let gate = gate(question.measure, question.text);
    if question.addressee.is_none() && gate <= Gate::G1 {
        return i64::from(spread(&item.weights));
    }
    let Some(asserted) = looked_at(book, gate, question.addressee, &posterior(state.pool_picture())) else { return 0 };
    let odds = |weights: &[i32]| odds_centibans(sum(book, gate, asserted, &posterior(weights)));
    odds(&item.weights) - odds(&vec![0; item.weights.len()])
}

/// Whether a clause gives the text legal ground: it is usual for the measure, or every test of the measure is met.
fn is_ground(book: &Rulebook, state: &State, question: &Question<'_>, clause: Clause) -> bool {
    let tested = !question.measure.tests.is_empty() && is_lawful(book, state, question);
    tested || question.measure.clauses.contains(&clause)
}

/// How far somebody who is hit is felt: a Member State and a neighbour fully, others by what they are to the Union, and
/// all the more if they asked.
fn felt(book: &Rulebook, state: &State, to: &Delegation<'_>, victim: &Voice) -> i64 {
    let near = match victim {
        Voice::State(_) => FULLY,
        Voice::Outsider(key) => book.scenario.outsider(key).map_or(0, |outsider| {
            let neighbour = to.state.is_some_and(|to| outsider.neighbours.contains(to));
            if neighbour { FULLY } else { book.parameters.outside(outsider.kind) }
        }),
        Voice::Partner(_) | Voice::Unnamed => 0,
    };
    let asked = if state.asked.contains(victim) { FULLY } else { book.parameters.persuasion_unasked_permille };
    (near * asked / FULLY).min(FULLY)
}

/// A part of what bears fully, in thousandths; what is against it bears nothing.
fn share(part: i64, whole: i64) -> i64 {
    FULLY * part.clamp(0, whole.max(1)) / whole.max(1)
}
