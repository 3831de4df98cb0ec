//! The edges of the scores: what counts for nothing, what counts where it is strongest, and where halves lie.

use demarche::engine::core::arithmetic::centibans;
use demarche::engine::core::decibans::{MID, P10};
use demarche::engine::core::proposal::{
    Aftermath, Communication, Form, KnownThen, Proposal, ProposalId, Reasons, Stage,
};
use demarche::engine::core::said::Appraisal;
use demarche::engine::core::state::State;
use demarche::engine::core::term::{Term, Terms};
use demarche::engine::scoring::ground::Ground;
use demarche::engine::scoring::norms::norms;
use demarche::engine::scoring::principles::principles;
use demarche::model::clause::{Change, Naming, Tone};
use demarche::model::delegation::{Interest, Matter};
use demarche::model::norm::Norm;
use demarche::model::principle::Principle;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::toolbox::Category;

use crate::procedure::under;
use crate::scores::{set, situation, taken};
use crate::support::worked_example;

/// A measure that was felt in turn 1, and of which nobody has said anything yet.
fn felt(number: u32, measure: &str) -> Proposal {
    Proposal { communication: None, ..taken(number, measure) }
}

fn grounds(book: &Rulebook, state: &State, principle: Principle) -> Vec<(Ground, i64)> {
    let scored = principles(book, state, Some(0)).into_iter().find(|scored| scored.principle == principle);
    scored.expect("one of the six").reasons.into_iter().map(|one| (one.ground, one.points)).collect()
}

#[test]
fn protection_is_whole_where_so_much_is_averted_as_its_author_wants() {
    let book = under(worked_example(), &[("principle.protect_full_permille", 500), ("principle.neutral", 30)]);
    let mut state = situation(&book);
    let score = |state: &State, without| principles(&book, state, Some(without))[0].score();
    for (with, without, expected) in [(0, 40, 100), (20, 40, 100), (30, 40, 50), (40, 20, 0), (40, 40, 0), (0, 0, 30)] {
        set(&mut state, Quantity::Harm, with);
        assert_eq!(score(&state, without), Some(expected), "{with} with, {without} without");
    }
}

#[test]
fn an_interest_of_no_weight_is_neither_hurt_nor_met() {
    let mut book = worked_example();
    let towards = Some(book.scenario.adversaries[0].key.clone());
    let because = "fish".to_owned();
    let on = Matter::Category(Category::Restrictive);
    let none = Interest { on, towards: towards.clone(), points: 0, because, met_by: None, red_line: false };
    book.scenario.seats[0].interests = vec![none.clone()];
    let mut state = situation(&book);
    state.proposals.insert(Proposal { addressee: towards, ..felt(1, "R2") });
    assert_eq!(grounds(&book, &state, Principle::Context), [(Ground::Start, 50)]);
    book.scenario.seats[0].interests = vec![Interest { points: -1, ..none.clone() }];
    assert_eq!(grounds(&book, &state, Principle::Context).len(), 2);
    book.scenario.seats[0].interests = vec![Interest { points: -1, towards: None, ..none }];
    assert_eq!(grounds(&book, &state, Principle::Context).len(), 1, "it is about nobody outside");
}

/// A modelling choice: the strongest is what presses most as it is worded, not as the catalogue has it.
#[test]
fn the_strongest_measure_is_the_one_that_presses_most_as_it_is_worded() {
    let mut book = worked_example();
    for (id, pressure, signal) in [("R4", 60, 100), ("R3", 53, 200)] {
        let measure = book.toolbox.measures.iter_mut().find(|measure| measure.id.as_str() == id).expect("a measure");
        let band = if id == "R4" { (80, 100) } else { (90, 100) };
        (measure.pressure, measure.signal, measure.band) = (pressure, signal, band);
    }
    let strongest = |tone: Tone| {
        let mut state = situation(&book);
        let mut worded = felt(1, "R4");
        worded.text = worded.text.with(Change::Tone(tone));
        state.proposals.insert(worded);
        state.proposals.insert(felt(2, "R3"));
        state.appraisals = vec![Appraisal { turn: 2, severity: 49, apart: 0 }];
        grounds(&book, &state, Principle::Proportionate)[1].0.clone()
    };
    let full = |number| Ground::TooStrong { proposal: ProposalId(number), turns: 1 };
    assert_eq!(strongest(Tone::Condemn), full(1), "60 against 53");
    assert_eq!(strongest(Tone::Deplore), full(1), "55 against 53");
    assert_eq!(strongest(Tone::Concern), full(2), "51 against 53");
}

#[test]
fn an_accusation_that_was_not_adopted_breaches_no_norm() {
    let book = worked_example();
    let breaches = |change: &dyn Fn(&mut Proposal)| {
        let mut state = situation(&book);
        let known = Some(KnownThen { severity: 49, pooled: 0, assessed: None });
        let mut accusation = felt(1, "S7");
        accusation.text.naming = Naming::Author;
        accusation.aftermath = Aftermath { known, ..Aftermath::default() };
        change(&mut accusation);
        state.proposals.insert(accusation);
        norms(&book, &state).iter().filter(|entry| entry.norm == Norm::B).count()
    };
    assert_eq!(breaches(&|_| ()), 1);
    assert_eq!(breaches(&|one| one.stage = Stage::Tabled), 0);
    assert_eq!(breaches(&|one| one.stage = Stage::Failed(1)), 0);
    assert_eq!(breaches(&|one| one.text.naming = Naming::Territory), 0, "it accuses nobody");
}

#[test]
fn a_probability_half_way_between_two_steps_is_read_as_the_lesser_doubt() {
    for (step, middle) in MID.iter().enumerate().take(300) {
        let step = i32::try_from(step).expect("small");
        assert_eq!([centibans(middle + 1), centibans(*middle), centibans(middle - 1)], [step, step, step + 1]);
    }
    assert_eq!((centibans(P10[0]), centibans(P10[77])), (0, 77));
}

#[test]
fn a_stand_is_written_with_as_many_terms_as_there_are_and_never_with_more() {
    let mut terms = Terms::default();
    for (place, term) in Term::ALL.into_iter().enumerate() {
        terms.set(term, i64::try_from(place).expect("small") + 1);
    }
    let written = serde_json::to_string(&terms).expect("plain data");
    assert_eq!(serde_json::from_str::<Terms>(&written).expect("read back"), terms);
    let longer = written.replace(']', ",1]");
    assert!(serde_json::from_str::<Terms>(&longer).is_err(), "{longer}");
    let short: Terms = serde_json::from_str("[5]").expect("the rest is nothing");
    assert_eq!((short.points(Term::Base), short.total()), (5, 5));
    assert_eq!(serde_json::to_string(&short).expect("plain data"), "[5]");
}

#[test]
fn a_stand_is_listed_by_the_terms_that_always_count_and_by_the_others_that_do() {
    let always = [Term::Base, Term::Gate, Term::Proportion, Term::Solidarity, Term::Risk];
    let listed = |terms: &Terms| terms.listed().iter().map(|stated| (stated.term, stated.points)).collect::<Vec<_>>();
    let mut terms = Terms::default();
    assert_eq!(listed(&terms), always.map(|term| (term, 0)));
    terms.add(Term::Haste, -4);
    terms.add(Term::Haste, 1);
    assert_eq!(listed(&terms).last(), Some(&(Term::Haste, -3)));
    assert_eq!((listed(&terms).len(), terms.total()), (6, -3));
}

/// `S1-IG §3`, Communicating a decision: reasons may be made public or not; a modelling choice that only what is told
/// formally owes them.
#[test]
fn a_line_kept_for_questions_owes_no_reasons() {
    let book = worked_example();
    let law = |form: Form, reasons: Reasons| {
        let mut state = situation(&book);
        let told = Communication { form, ..Communication::formal(reasons) };
        state.proposals.insert(Proposal { communication: Some(told), ..taken(1, "S4") });
        let grounds = grounds(&book, &state, Principle::Law);
        let missed = grounds.iter().any(|(ground, _)| matches!(ground, Ground::NoReasons(_)));
        let given = grounds.iter().any(|(ground, _)| matches!(ground, Ground::ReasonsTold { .. }));
        (missed, given)
    };
    assert_eq!(law(Form::Formal, Reasons::Withheld), (true, false));
    assert_eq!(law(Form::Formal, Reasons::Given), (false, true));
    for quiet in [Form::Reactive, Form::OffRecord] {
        assert_eq!([Reasons::Withheld, Reasons::Given].map(|reasons| law(quiet, reasons)), [(false, false); 2]);
    }
}
