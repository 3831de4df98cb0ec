//! Open acts of a State against the Union: a spokesperson speaks of them once, where they count.

use demarche::engine::core::act::Act;
use demarche::engine::core::dice::roll;
use demarche::engine::core::proposal::{Proposal, Stage};
use demarche::engine::core::state::State;
use demarche::model::condition::Action;
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::view::names::ViewContext;
use demarche::view::wording::paragraphs;

use crate::procedure::{council, proposal};
use crate::proposing::{eager, first_turn, open, set, taken};
use crate::support::WORDS;

/// The turn after the 27 have spoken and Ostmere has acted.
fn after(book: &Rulebook, action: Action, severity: i64) -> State {
    let mut state = first_turn(book);
    (state.turn, state.phase) = (2, Phase::Initiative);
    state.proposals.insert(proposal(1, "S4", Stage::Adopted(1)));
    let (utilities, ppm) = (Vec::new(), Vec::new());
    state.acts.push((
        1,
        Act { adversary: "ostmere".into(), action, utilities, ppm, roll: roll(1, 1, 100), before: 0, chosen: false },
    ));
    set(&mut state, Quantity::Severity, severity);
    state
}

#[test]
fn a_spokesperson_speaks_of_open_acts_against_the_union_where_they_count() {
    let book = eager(open(council(), &["S1"]));
    let speaks = |action, severity| !taken(&book, &after(&book, action, severity)).is_empty();
    assert!(speaks(Action::A3, 45) && speaks(Action::A5, 44) && speaks(Action::A6, 44));
    assert!(!speaks(Action::A3, 44), "diplomats are summoned without a public word");
    for quiet in [Action::A0, Action::A1, Action::A2, Action::A4] {
        assert!(!speaks(quiet, 60), "{quiet:?}");
    }
    let mut again = after(&book, Action::A5, 44);
    let mut spoken = Proposal { turn: 2, ..proposal(2, "S1", Stage::Adopted(2)) };
    spoken.text.clauses.clear();
    again.proposals.insert(spoken);
    again.acts.push((2, again.acts[0].1.clone()));
    again.turn = 3;
    assert!(taken(&book, &again).is_empty(), "once is enough");
}

#[test]
fn what_it_says_is_about_the_act() {
    let book = eager(open(council(), &["S1"]));
    let says = |action| {
        let mut state = after(&book, action, 60);
        let own = Proposal { turn: 2, ..proposal(2, "S1", Stage::Tabled) };
        state.proposals.insert(own.clone());
        paragraphs(&ViewContext::new(&book, &WORDS), &state, &own).join(" ")
    };
    assert!(says(Action::A3).contains("the steps that Ostmere has taken against the Union"), "{}", says(Action::A3));
    assert!(says(Action::A4).contains("malicious cyber activity ‘"), "{}", says(Action::A4));
}
