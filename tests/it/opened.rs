//! What an author opens to capitals: a victim calls on the law once, when the law allows it, and never otherwise.

use demarche::engine::core::command::SeatMode;
use demarche::engine::core::proposal::{Proposal, Stage};
use demarche::engine::core::state::State;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;

use crate::procedure::{at_level, council, proposal, under, without_initiatives};
use crate::proposing::{eager, first_turn, open, set, taken};

/// The solidarity clause and nothing else, opened to capitals or not, where what happens is so grave for Portugal.
fn book(capitals: bool, level: u8) -> Rulebook {
    let mut book = at_level(under(open(council(), &["L6"]), &[("position.base", 50)]), level);
    for change in book.scenario.measures.iter_mut().filter(|change| change.id.as_str() == "L6") {
        change.capitals = capitals;
    }
    book
}

/// A moment that is grave for all.
fn moment(book: &Rulebook) -> State {
    let mut state = first_turn(book);
    set(&mut state, Quantity::Severity, 90);
    state
}

fn calls(book: &Rulebook, state: &State) -> bool {
    let all = taken(book, state);
    assert!(all.iter().all(|(measure, _)| measure.as_str() == "L6"), "{all:?}");
    !all.is_empty()
}

#[test]
fn a_victim_asks_for_what_was_opened_to_it_when_it_is_lawful_and_never_otherwise() {
    let asks = |capitals, level| {
        let book = eager(book(capitals, level));
        calls(&book, &moment(&book))
    };
    assert!(asks(true, 4));
    assert!(!asks(true, 1), "Portugal itself is hardly hit, however grave it is for all");
    assert!(!asks(false, 4) && !asks(false, 1), "nobody opened it");
}

#[test]
fn nobody_but_a_victim_that_the_program_plays_calls_on_the_law_and_only_with_a_will() {
    let book = eager(book(true, 4));
    let mut elsewhere = book.clone();
    elsewhere.scenario.activities.iter_mut().for_each(|activity| activity.victims.clear());
    assert!(!calls(&elsewhere, &moment(&elsewhere)), "nobody is hit");
    let mut with_team = moment(&book);
    with_team.setup.seats.insert("pt".into(), SeatMode::Team("people".to_owned()));
    assert!(!calls(&book, &with_team), "a team asks for itself");
    let without = without_initiatives(book.clone());
    assert!(!calls(&without, &moment(&without)), "there is no will");
    for stage in [Stage::Tabled, Stage::Adopted(1), Stage::Failed(1)] {
        let mut state = moment(&book);
        state.proposals.insert(Proposal { by: "pt".into(), ..proposal(1, "L6", stage) });
        assert!(!calls(&book, &state), "{stage:?}: it is asked for once");
    }
}
