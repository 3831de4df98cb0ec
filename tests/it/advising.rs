//! What the options papers of the desk name.

use std::cmp::Reverse;

use demarche::engine::core::command::SeatMode;
use demarche::engine::core::draft::Draft;
use demarche::engine::core::event::decision::DecisionEvent;
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::proposal::{Aftermath, Proposal, Stage};
use demarche::engine::core::question::Question;
use demarche::engine::core::state::State;
use demarche::engine::core::step::Step;
use demarche::engine::delegation::case::terms;
use demarche::engine::delegation::desk::offer_by_program;
use demarche::engine::delegation::moment::Moment;
use demarche::engine::delegation::quiet::{is_out_of_turn, is_timely};
use demarche::engine::delegation::who::Delegation;
use demarche::model::clause::Naming;
use demarche::model::key::MeasureId;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::toolbox::{Category, Gate, Trait};

use crate::procedure::{at_once, council, proposal, under};
use crate::proposing::{first_turn, set};

/// The options paper of the desk that the program plays.
fn paper(book: &Rulebook, state: &State) -> Vec<MeasureId> {
    let mut draft = Draft::new(book, state);
    offer_by_program(&mut draft);
    draft.state.options.clone()
}

/// A grave moment in which a victim has attributed what was done, and Intcen is sure of it.
fn grave(book: &Rulebook) -> State {
    let mut state = first_turn(book);
    set(&mut state, Quantity::Severity, 65);
    set(&mut state, Quantity::Tension, 0);
    state.apply(&DecisionEvent::Attributed { by: "pt".into(), adversary: "ostmere".into() }.into());
    state.pictures.insert(PictureOf::Pool, vec![0, -900, -900, -900, -900]);
    state
}

/// `S1-IG §3`: the desk advises on what the Union does, and on what it may itself propose.
#[test]
fn an_options_paper_names_outward_measures_that_the_desk_may_propose_and_that_are_open() {
    let book = under(at_once(council()), &[("position.base", 40), ("desk.options_most", 42)]);
    let named = paper(&book, &grave(&book));
    assert!(named.len() > 10, "{named:?}");
    let state = grave(&book);
    let moment = Moment::of(&book, &state);
    for measure in &book.toolbox.measures {
        let inward = matches!(measure.category, Category::CrossCutting | Category::National);
        let of_a_state =
            measure.has(Trait::VictimOnly) || measure.has(Trait::StateOnly) || measure.decider.rule().is_national();
        // Intcen is sure that it was the State itself, and nobody has turned to it yet.
        let no_territory = measure.usual_naming() == Naming::Territory;
        let to = Some("ostmere".into()).filter(|_| measure.has(Trait::NeedsAddressee));
        let quiet = Step::of(measure, &measure.usual_text()) == Step::Nothing;
        let untimely = quiet && !is_timely(&moment, measure) || is_out_of_turn(&moment, measure, to.as_ref());
        let said = measure.usual_naming() == Naming::Nobody && Step::of(measure, &measure.usual_text()).is_text();
        let unfit = no_territory || untimely || said || measure.has(Trait::NeedsRestrictiveInForce);
        let expected = !(inward || of_a_state || unfit);
        assert_eq!(named.contains(&measure.id), expected, "{}", measure.id);
    }
    let mut closed = book;
    for change in closed.scenario.measures.iter_mut().filter(|change| change.id.as_str() == "S10") {
        change.closed = true;
    }
    assert!(named.contains(&"S10".into()) && !paper(&closed, &grave(&closed)).contains(&"S10".into()));
}

#[test]
fn an_options_paper_names_what_fits_best_from_mild_to_strong_and_only_what_the_desk_would_support() {
    let book = under(at_once(council()), &[("position.base", 15), ("desk.options_most", 42)]);
    let state = grave(&book);
    let institution = Delegation::institution(&book);
    let value = |id: &MeasureId| {
        let own = Proposal {
            by: "eeas".into(),
            addressee: book.measure(id).filter(|it| it.has(Trait::NeedsAddressee)).map(|_| "ostmere".into()),
            ..proposal(1, id.as_str(), Stage::Tabled)
        };
        let question = Question { proposal: None, ..Question::of(&book, &own).expect("a question") };
        let points = terms(&book, &state, &question, &institution).total();
        (points, points + question.measure.signal / book.parameters.initiative_signal_divisor)
    };
    let named = paper(&book, &state);
    let pressure = |id: &MeasureId| book.measure(id).expect("a measure").pressure;
    assert!(named.len() > 3 && named.is_sorted_by_key(pressure), "{named:?}");
    assert!(named.iter().all(|id| value(id).0 >= book.parameters.position_support_from));
    let short = under(at_once(council()), &[("position.base", 15), ("desk.options_most", 3)]);
    let mut best = named.clone();
    best.sort_by_key(|id| (Reverse(value(id).1), id.clone()));
    best.truncate(3);
    best.sort_by_key(|id| (pressure(id), id.clone()));
    assert_eq!(paper(&short, &grave(&short)), best, "what fits best is named, and told from mild to strong");
}

/// What was done, what was said or gone beyond, what eases, and what points at somebody too early is no advice.
#[test]
fn an_options_paper_leaves_out_what_is_past_and_what_nothing_bears_yet() {
    let book = under(at_once(council()), &[("position.base", 40), ("desk.options_most", 42)]);
    let plain = grave(&book);
    let step = |id: &MeasureId| {
        let measure = book.measure(id).expect("a measure");
        Step::of(measure, &measure.usual_text())
    };
    let after = |measure: &str, stage, to: Option<&str>| {
        let mut state = plain.clone();
        let addressee = to.map(Into::into);
        let aftermath = Aftermath { felt: Some(1), ..Aftermath::default() };
        state.proposals.insert(Proposal { addressee, aftermath, ..proposal(1, measure, stage) });
        paper(&book, &state)
    };
    let all = paper(&book, &plain);
    let beyond =
        |named: &[MeasureId]| named.iter().all(|id| step(id) == Step::Nothing || step(id) > step(&"S8".into()));
    assert!(!beyond(&all));
    for stage in [Stage::Submitted, Stage::Tabled, Stage::Adopted(1)] {
        assert!(beyond(&after("S8", stage, None)), "{stage:?}");
        assert!(!after("P2", stage, None).contains(&"P2".into()), "{stage:?}");
    }
    assert_eq!(after("S8", Stage::Failed(1), None), all, "what fell may be tried again");
    assert!(!after("R2", Stage::Adopted(1), Some("ostmere")).contains(&"R5".into()), "nobody advises to ease at once");
    let mut early = plain.clone();
    early.spoken.clear();
    let points = |id: &MeasureId| matches!(book.measure(id).expect("a measure").gate, Gate::G2 | Gate::G4 | Gate::GL);
    assert!(all.iter().any(points) && !paper(&book, &early).iter().any(points));
}

#[test]
fn an_options_paper_is_not_issued_twice_and_not_by_a_desk_that_people_play() {
    let book = under(at_once(council()), &[("position.base", 40)]);
    let mut state = grave(&book);
    state.options = paper(&book, &state);
    let again = |state: &State| {
        let mut draft = Draft::new(&book, state);
        offer_by_program(&mut draft);
        draft.finish().len()
    };
    assert_eq!(again(&state), 0, "it would say the same");
    state.options = vec!["P1".into()];
    assert_eq!(again(&state), 1);
    state.setup.seats.insert("eeas".into(), SeatMode::Team("the desk".to_owned()));
    assert_eq!(again(&state), 0);
}
