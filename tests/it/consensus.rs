//! Consensus culture: who would block alone lets a text pass, unless it cannot bear it at all or an interest
//! of its own is touched, and says so first.

use demarche::engine::core::command::{Actor, Command, SeatMode};
use demarche::engine::core::draft::Draft;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::delegation::DelegationEvent;
use demarche::engine::core::proposal::{Hold, Proposal, Stage, Stand};
use demarche::engine::core::question::Question;
use demarche::engine::core::state::{Lifecycle, State};
use demarche::engine::decide::carry_out;
use demarche::engine::delegation::ballots::cast;
use demarche::engine::delegation::case::terms;
use demarche::engine::delegation::consensus::say_who_stands_alone;
use demarche::engine::delegation::who::Delegation;
use demarche::model::clause::{Change, Tone};
use demarche::model::delegation::{Interest, Matter};
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::model::voting::Vote;

use crate::procedure::{at_once, council, initiative, proposal, under};
use crate::support::given;

/// The book in which goodwill towards any text is so much, and Portugal minds a measure by so many points.
fn minding(measure: &str, base: i64, points: i64, red_line: bool) -> Rulebook {
    let mut book = under(at_once(council()), &[("position.base", base)]);
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

/// The book in which Portugal makes just so much of a text, of which its interest weighs so many points.
fn making(measure: &str, wanted: i64, (interest, red_line): (i64, bool)) -> Rulebook {
    let base = wanted - points(&minding(measure, 0, interest, red_line), measure);
    let book = minding(measure, base, interest, red_line);
    assert_eq!(points(&book, measure), wanted);
    book
}

/// Its vote where these have said where they stand.
fn vote(measure: &str, wanted: i64, interest: (i64, bool), stands: &[(&str, Stand)]) -> Vote {
    let book = making(measure, wanted, interest);
    let (state, own) = before(&book, measure, stands);
    let cast = cast(&Draft::new(&book, &state)).remove(&own.id).expect("it is due");
    cast.votes[&StateKey::from("pt")]
}

/// Nothing of its own is at stake.
const NONE: (i64, bool) = (0, false);

const ALONE: [(&str, Stand); 2] = [("pt", Stand::Oppose), ("fi", Stand::Accept)];
const TWO: [(&str, Stand); 2] = [("pt", Stand::Oppose), ("fi", Stand::Oppose)];

#[test]
fn who_would_block_alone_lets_it_pass_unless_it_cannot_bear_it_at_all() {
    assert_eq!(council().parameters.consensus_alone_from, -24);
    for (measure, passive) in [("S4", Vote::For), ("S8", Vote::Abstain)] {
        assert_eq!(vote(measure, -24, NONE, &ALONE), passive, "{measure}: it stands in nobody's way");
        assert_eq!(vote(measure, -25, NONE, &ALONE), Vote::Against, "{measure}: that is too much to bear");
    }
}

#[test]
fn two_who_block_do_not_let_it_pass_for_each_other() {
    assert_eq!(vote("S4", -10, NONE, &ALONE), Vote::For);
    assert_eq!(vote("S4", -10, NONE, &TWO), Vote::Against);
    let with_one_that_waits = [("pt", Stand::Oppose), ("fi", Stand::Amend)];
    assert_eq!(vote("S4", -10, NONE, &with_one_that_waits), Vote::Against, "who asks for an amendment blocks too");
    let with_one_that_abstains = [("pt", Stand::Oppose), ("fi", Stand::Abstain)];
    assert_eq!(vote("S4", -10, NONE, &with_one_that_abstains), Vote::For, "who abstains does not");
}

/// A red line counts however little it weighs, another interest where nothing weighs more against the text.
#[test]
fn nobody_lets_what_touches_an_interest_of_its_own_pass() {
    for measure in ["S4", "S8"] {
        for own in [(-1, true), (-60, true), (-60, false)] {
            assert_eq!(vote(measure, -10, own, &ALONE), Vote::Against, "{measure}: {own:?}");
        }
        assert_ne!(vote(measure, -10, (-1, false), &ALONE), Vote::Against, "{measure}: other things weigh more");
    }
}

/// What the table is told at the end of a deliberation: who stands alone, and whether it lets the text pass.
fn told(book: &Rulebook, stands: &[(&str, Stand)]) -> Vec<(StateKey, bool)> {
    let (mut state, own) = before(book, "S4", stands);
    state.phase = Phase::Deliberation;
    let mut draft = Draft::new(book, &state);
    say_who_stands_alone(&mut draft);
    let said = draft.finish();
    let alone = said.iter().map(|event| match event {
        Event::Delegation(DelegationEvent::StoodAlone { proposal, by, passes }) => {
            assert_eq!(*proposal, own.id);
            (by.clone(), *passes)
        }
        other => panic!("{other:?} is said"),
    });
    alone.collect()
}

#[test]
fn who_stands_alone_says_so_before_the_vote_and_votes_as_it_said() {
    for (wanted, own, passes) in [(-10, NONE, true), (-25, NONE, false), (-10, (-1, true), false)] {
        let book = making("S4", wanted, own);
        assert_eq!(told(&book, &ALONE), [("pt".into(), passes)], "{wanted}, {own:?}");
        assert_eq!(vote("S4", wanted, own, &ALONE) == Vote::For, passes, "{wanted}, {own:?}");
    }
    let book = making("S4", -10, NONE);
    assert_eq!(told(&book, &TWO), [], "two are not alone");
    let nobody = [("pt", Stand::Abstain), ("fi", Stand::Accept)];
    assert_eq!(told(&book, &nobody), [], "who abstains blocks nothing");
}

#[test]
fn who_stands_alone_says_so_once_and_a_team_speaks_for_itself() {
    let book = making("S4", -10, NONE);
    let (mut state, _) = before(&book, "S4", &ALONE);
    let again = |state: &State| {
        let mut draft = Draft::new(&book, state);
        say_who_stands_alone(&mut draft);
        (draft.state.clone().into_owned(), draft.finish().len())
    };
    let (after, said) = again(&state);
    assert_eq!((said, again(&after).1), (1, 0));
    state.setup.seats.insert("pt".into(), SeatMode::Team("people".to_owned()));
    assert_eq!(again(&state).1, 0);
}

/// It is said in advance and not only done: what a sponsor reckons with is what happens.
#[test]
fn who_wants_an_amendment_alone_does_not_break_a_silence_for_it() {
    let waiting = [("pt", Stand::Amend), ("fi", Stand::Accept)];
    assert_eq!(vote("S4", -10, NONE, &waiting), Vote::For);
    assert_eq!(vote("S4", -10, NONE, &[("pt", Stand::Amend), ("fi", Stand::Amend)]), Vote::Against);
}

/// A modelling choice (`S1-IG §3` leaves it open): whoever goes along does so before every body.
#[test]
fn whoever_goes_along_does_not_keep_the_psc_from_its_orientation() {
    let mut table = given(council()).teams(&["ee", "pt"]).the_rest_silent().opened();
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S8");
    table.until(1, Phase::Deliberation).when("pt", Command::AnnounceStand(id, Stand::Oppose));
    let held = |said: Option<bool>, revised: bool| {
        let mut state = table.state().clone();
        let alone = |passes| DelegationEvent::StoodAlone { proposal: id, by: "pt".into(), passes };
        if let Some(passes) = said {
            state.apply(&alone(passes).into());
        }
        if revised {
            let change = Change::Tone(Tone::Condemn);
            state.apply(&DelegationEvent::TextRevised { proposal: id, by: "ee".into(), change }.into());
        }
        while state.lifecycle == Lifecycle::Running {
            carry_out(table.book(), &mut state, &Actor::Facilitator, &Command::Advance).expect("onwards");
            let own = state.proposals.get(&id).expect("it is on its road");
            if matches!(own.progress.hold, Some(Hold::NoConsensus(_))) {
                return true;
            }
        }
        false
    };
    assert!(held(None, false) && held(Some(false), false), "it opposes");
    assert!(!held(Some(true), false), "it goes along");
    assert!(held(Some(true), true), "that was said of another text");
}
