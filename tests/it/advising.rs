//! What the options papers of the desk name.

use demarche::engine::core::command::SeatMode;
use demarche::engine::core::draft::Draft;
use demarche::engine::core::event::decision::DecisionEvent;
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::proposal::{Proposal, Stage};
use demarche::engine::core::question::Question;
use demarche::engine::core::state::State;
use demarche::engine::delegation::case::terms;
use demarche::engine::delegation::desk::offer_by_program;
use demarche::engine::delegation::who::Delegation;
use demarche::model::key::MeasureId;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::toolbox::{Category, Trait};

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
    for measure in &book.toolbox.measures {
        let inward = matches!(measure.category, Category::CrossCutting | Category::National);
        let of_a_state = measure.has(Trait::VictimOnly) || measure.decider.rule().is_national();
        let expected = !(inward || of_a_state || measure.has(Trait::NeedsRestrictiveInForce));
        assert_eq!(named.contains(&measure.id), expected, "{}", measure.id);
    }
    let mut closed = book;
    for change in closed.scenario.measures.iter_mut().filter(|change| change.id.as_str() == "S4") {
        change.closed = true;
    }
    assert!(!paper(&closed, &grave(&closed)).contains(&"S4".into()));
}

#[test]
fn an_options_paper_names_what_fits_best_first_and_only_what_the_desk_would_support() {
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
    assert!(named.len() > 3 && named.is_sorted_by(|a, b| value(a).1 >= value(b).1), "{named:?}");
    assert!(named.iter().all(|id| value(id).0 >= book.parameters.position_support_from));
    let short = under(at_once(council()), &[("position.base", 15), ("desk.options_most", 3)]);
    assert_eq!(paper(&short, &grave(&short)), named[..3]);
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
