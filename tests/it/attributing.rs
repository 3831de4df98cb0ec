//! When governments speak: their services first, by their own evidence, as far as it goes, and because they want to.

use demarche::engine::core::command::SeatMode;
use demarche::engine::core::dice::roll;
use demarche::engine::core::draft::Draft;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::procedure::ProcedureEvent;
use demarche::engine::core::event::world::WorldEvent;
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::proposal::{Proposal, Stage};
use demarche::engine::core::state::State;
use demarche::engine::delegation::attributing::ready;
use demarche::engine::delegation::initiatives::take_initiatives;
use demarche::engine::delegation::moment::Moment;
use demarche::engine::delegation::who::concludes_from;
use demarche::model::clause::Naming;
use demarche::model::delegation::{Interest, Matter};
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::model::toolbox::Gate;
use proptest::array::uniform5;
use proptest::prelude::{prop_assert, proptest};

use crate::procedure::{at_once, council, proposal, under};
use crate::support::{given, questions};

/// Evidence by which the first adversary did it, by which it is unclear whether it did or tolerates it, and by which nothing is clear.
const AUTHOR: [i32; 5] = [0, -900, -900, -900, -900];
const TERRITORY: [i32; 5] = [0, 0, -900, -900, -900];
const NOTHING: [i32; 5] = [0, 0, -5, 0, 0];

/// A moment at which a government has such evidence.
fn at(book: &Rulebook, by: &str, evidence: [i32; 5]) -> State {
    let mut table = given(book.clone()).the_rest_silent().program(by).opened();
    let mut state = table.until(1, Phase::Initiative).state().clone();
    if state.holdings(&by.into()).is_empty() {
        state.holdings.insert(by.into(), vec!["intercept".into()]);
    }
    let priors = book.scenario.hypotheses.iter().map(|hypothesis| hypothesis.prior_centibans);
    state.pictures.insert(PictureOf::State(by.into()), priors.zip(evidence).map(|(prior, own)| prior + own).collect());
    state
}

/// The book in which a seat has an interest in speaking, or none.
fn wanting(by: &str, points: Option<i64>) -> Rulebook {
    let mut book = at_once(council());
    let because = "we know who did this and want to say so".to_owned();
    let on = Matter::Measure("N1".into());
    let interest = points.map(|points| Interest { on, towards: None, points, because, met_by: None, red_line: false });
    let seat = book.scenario.seats.iter_mut().find(|seat| seat.state.as_str() == by).expect("a seat");
    seat.interests = interest.into_iter().collect();
    let wanted =
        [("attributing.wanted_permille", 800), ("attributing.hit_permille", 20), ("attributing.other_permille", 2)];
    under(book, &wanted)
}

/// How it would name, and how likely it speaks.
fn word(book: &Rulebook, by: &str, evidence: [i32; 5]) -> Option<(Naming, i64)> {
    let (state, by) = (at(book, by, evidence), StateKey::from(by));
    let moment = Moment::of(book, &state);
    ready(&moment, &by).map(|word| (word.text.naming, word.permille))
}

#[test]
fn a_government_says_as_much_as_its_services_conclude() {
    let book = wanting("ee", Some(20));
    let said = [AUTHOR, TERRITORY, NOTHING].map(|evidence| word(&book, "ee", evidence).map(|(naming, _)| naming));
    assert_eq!(said, [Some(Naming::Author), Some(Naming::Territory), None]);
    let mut spoke = at(&book, "ee", AUTHOR);
    let by: StateKey = "ee".into();
    assert!(ready(&Moment::of(&book, &spoke), &by).is_some());
    let addressee = Some("ostmere".into());
    spoke.proposals.insert(Proposal { addressee, ..proposal(6_001, "N1", Stage::Submitted) });
    assert!(ready(&Moment::of(&book, &spoke), &by).is_none(), "it is about to");
}

#[test]
fn whoever_wants_to_speaks_readily_and_others_seldom_or_never() {
    let likely = |by: &str, points| word(&wanting(by, points), by, AUTHOR).map(|(_, permille)| permille);
    assert_eq!(likely("ee", Some(20)), Some(800));
    assert_eq!(likely("pt", Some(1)), Some(800), "by its interest, hit or not");
    assert_eq!(likely("pt", None), Some(20), "Portugal is hit");
    assert_eq!(likely("ee", None), Some(2));
    assert_eq!(likely("pt", Some(-1)), Some(0), "an author wrote that it would rather not");
}

#[test]
fn nobody_speaks_on_what_others_shared_alone() {
    let (book, by) = (wanting("pt", Some(20)), StateKey::from("pt"));
    let mut state = at(&book, "pt", AUTHOR);
    assert!(ready(&Moment::of(&book, &state), &by).is_some());
    state.holdings.remove(&by);
    assert!(ready(&Moment::of(&book, &state), &by).is_none(), "however sure it is");
}

/// Portugal never speaks first here, and Estonia does or does not.
#[test]
fn others_who_are_hit_and_have_concluded_speak_with_the_first() {
    let speakers = |wanted: i64, hit: i64, victims: &[&str]| {
        let changes = [("attributing.wanted_permille", wanted), ("attributing.hit_permille", hit)];
        let mut book = under(wanting("ee", Some(20)), &changes);
        book.scenario.activities[0].victims = victims.iter().map(|code| (*code).into()).collect();
        let mut state = at(&book, "ee", AUTHOR);
        let (own, portugal) = (state.pictures[&PictureOf::State("ee".into())].clone(), StateKey::from("pt"));
        state.pictures.insert(PictureOf::State(portugal.clone()), own);
        state.holdings.insert(portugal.clone(), vec!["intercept".into()]);
        state.setup.seats.insert(portugal, SeatMode::Simulated);
        // No roll of a thousand is below one.
        let seed = (0..50).find(|seed| roll(*seed, state.rolls + 1, 1000).value > 0).expect("most are");
        state.setup.seed = seed;
        let mut draft = Draft::new(&book, &state);
        take_initiatives(&mut draft);
        let own = draft.state.proposals.values().filter(|own| own.measure.as_str() == "N1");
        own.map(|own| own.by.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(speakers(1000, 1, &["pt"]), ["ee", "pt"], "Portugal is hit");
    assert_eq!(speakers(0, 1, &["pt"]), [""; 0], "nobody was the first");
    assert_eq!(speakers(1000, 0, &["pt"]), ["ee"], "it never speaks");
    assert_eq!(speakers(1000, 1, &["fi"]), ["ee"], "it is not hit");
}

/// What happens at a moment: conclusions of services, and words of governments.
fn happens(book: &Rulebook, state: &State) -> Vec<&'static str> {
    let mut draft = Draft::new(book, state);
    take_initiatives(&mut draft);
    let name = |event: &Event| match event {
        Event::World(WorldEvent::ServicesConcluded { .. }) => Some("concluded"),
        Event::Procedure(ProcedureEvent::InitiativeDrafted { measure, .. }) if measure.as_str() == "N1" => {
            Some("spoke")
        }
        _ => None,
    };
    draft.finish().iter().filter_map(name).collect()
}

#[test]
fn services_conclude_before_their_government_speaks_and_whether_or_not_it_does() {
    let book = wanting("ee", Some(20));
    let sure = under(book.clone(), &[("attributing.wanted_permille", 1000)]);
    assert_eq!(happens(&sure, &at(&sure, "ee", AUTHOR)), ["concluded", "spoke"]);
    let mute = under(book, &[("attributing.wanted_permille", 0)]);
    assert_eq!(happens(&mute, &at(&mute, "ee", AUTHOR)), ["concluded"]);
    assert_eq!(happens(&sure, &at(&sure, "ee", NOTHING)), [""; 0]);
    let mut known = at(&sure, "ee", AUTHOR);
    known.concluded.insert(("ee".into(), "ostmere".into()));
    assert_eq!(happens(&sure, &known), ["spoke"], "they conclude once");
}

#[test]
fn an_authored_interest_makes_a_government_speak_as_often_as_its_chance_says() {
    let spoke = |points| {
        let book = wanting("ee", points);
        let state = at(&book, "ee", AUTHOR);
        let seeds = (0..60).filter(|seed| {
            let mut state = state.clone();
            state.setup.seed = *seed;
            happens(&book, &state).contains(&"spoke")
        });
        seeds.count()
    };
    let (wanted, other) = (spoke(Some(20)), spoke(None));
    assert!((40..58).contains(&wanted) && other < 4, "{wanted} and {other} of 60");
}

proptest! {
    #![proptest_config(questions(120))]

    /// Whatever it holds: a government points to nobody of whom its own evidence does not convince it.
    #[test]
    fn no_government_names_whom_its_evidence_does_not_convince_it_of(
        evidence in uniform5(-200_i32..0), threshold in 55_u8..97,
    ) {
        let mut book = wanting("ee", Some(20));
        book.scenario.seats.iter_mut().for_each(|seat| seat.profile.threshold_percent = threshold);
        let (state, by) = (at(&book, "ee", evidence), StateKey::from("ee"));
        let moment = Moment::of(&book, &state);
        let held = |gate| moment.reading(Some(&by)).held(&book, gate, Some(&"ostmere".into()));
        let asked = u32::from(concludes_from(&book, state.setup.seed, &by, threshold)) * 10_000;
        let (author, territory) = (held(Gate::G4) >= asked, held(Gate::G2) >= asked);
        match ready(&moment, &by) {
            Some(word) if word.text.naming == Naming::Author => prop_assert!(author),
            Some(word) => prop_assert!(word.text.naming == Naming::Territory && territory && !author),
            None => prop_assert!(!author && !territory),
        }
    }
}
