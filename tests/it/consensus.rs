//! Consensus culture: who would block alone lets a text pass, unless it cannot bear it at all or a red line is touched.

use demarche::engine::core::draft::Draft;
use demarche::engine::core::proposal::{Proposal, Stage, Stand};
use demarche::engine::core::question::Question;
use demarche::engine::core::state::State;
use demarche::engine::delegation::ballots::cast;
use demarche::engine::delegation::case::terms;
use demarche::engine::delegation::who::Delegation;
use demarche::model::delegation::{Interest, Matter};
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::model::voting::Vote;

use crate::procedure::{at_once, council, proposal};
use crate::support::given;

/// The book in which Portugal minds a measure by so many points.
fn minding(measure: &str, points: i64, red_line: bool) -> Rulebook {
    let mut book = at_once(council());
    let because = "our counters stay closed by words alone".to_owned();
    let on = Matter::Measure(measure.into());
    let interest = Interest { on, towards: None, points, because, met_by: None, red_line };
    book.scenario.seats.iter_mut().find(|seat| seat.state.as_str() == "pt").expect("a seat").interests = vec![interest];
    book
}

fn before(book: &Rulebook, measure: &str, stands: &[(&str, Stand)]) -> (State, Proposal) {
    let mut table = given(book.clone()).the_rest_silent().program("pt").program("fi").opened();
    let mut state = table.until(1, Phase::Decision).state().clone();
    let stands = stands.iter().map(|(by, stand)| ((*by).into(), *stand)).collect();
    let own = Proposal { stands, ..proposal(6_001, measure, Stage::Tabled) };
    state.proposals.insert(own.clone());
    (state, own)
}

fn points(book: &Rulebook, measure: &str) -> i64 {
    let (state, own) = before(book, measure, &[]);
    let question = Question::of(book, &own).expect("a question");
    terms(book, &state, &question, &Delegation::of(book, state.setup.seed, &"pt".into())).total()
}

/// Portugal's vote where it makes just so much of a text and these have said where they stand.
fn vote(measure: &str, wanted: i64, red_line: bool, stands: &[(&str, Stand)]) -> Vote {
    let missing = wanted - points(&minding(measure, 0, false), measure);
    let book = minding(measure, missing, red_line);
    assert_eq!(points(&book, measure), wanted);
    let (state, own) = before(&book, measure, stands);
    let cast = cast(&Draft::new(&book, &state)).remove(&own.id).expect("it is due");
    cast.votes[&StateKey::from("pt")]
}

const ALONE: [(&str, Stand); 2] = [("pt", Stand::Oppose), ("fi", Stand::Accept)];
const TWO: [(&str, Stand); 2] = [("pt", Stand::Oppose), ("fi", Stand::Oppose)];

#[test]
fn who_would_block_alone_lets_it_pass_unless_it_cannot_bear_it_at_all() {
    assert_eq!(council().parameters.consensus_alone_from, -24);
    for (measure, passive) in [("S4", Vote::For), ("S8", Vote::Abstain)] {
        assert_eq!(vote(measure, -24, false, &ALONE), passive, "{measure}: it stands in nobody's way");
        assert_eq!(vote(measure, -25, false, &ALONE), Vote::Against, "{measure}: that is too much to bear");
    }
}

#[test]
fn two_who_block_do_not_let_it_pass_for_each_other() {
    assert_eq!(vote("S4", -10, false, &ALONE), Vote::For);
    assert_eq!(vote("S4", -10, false, &TWO), Vote::Against);
    let with_one_that_waits = [("pt", Stand::Oppose), ("fi", Stand::Amend)];
    assert_eq!(vote("S4", -10, false, &with_one_that_waits), Vote::Against, "who asks for an amendment blocks too");
    let with_one_that_abstains = [("pt", Stand::Oppose), ("fi", Stand::Abstain)];
    assert_eq!(vote("S4", -10, false, &with_one_that_abstains), Vote::For, "who abstains does not");
}

#[test]
fn nobody_lets_a_red_line_pass() {
    assert_eq!(vote("S4", -10, true, &ALONE), Vote::Against);
    assert_eq!(vote("S8", -10, true, &ALONE), Vote::Against);
}

/// It is said in advance and not only done: what a sponsor reckons with is what happens.
#[test]
fn who_wants_an_amendment_alone_does_not_break_a_silence_for_it() {
    let waiting = [("pt", Stand::Amend), ("fi", Stand::Accept)];
    assert_eq!(vote("S4", -10, false, &waiting), Vote::For);
    assert_eq!(vote("S4", -10, false, &[("pt", Stand::Amend), ("fi", Stand::Amend)]), Vote::Against);
}
