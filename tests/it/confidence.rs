//! How much a posterior can bear: words of the yardstick, and what makes confidence high, moderate or low.

use demarche::engine::core::command::Command;
use demarche::engine::core::event::decision::DecisionEvent;
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::state::State;
use demarche::engine::evidence::attribution::{Component, graded};
use demarche::engine::evidence::confidence::{Reading, Word};
use demarche::engine::evidence::gate::comfort;
use demarche::engine::evidence::sharing::contributions;
use demarche::model::confidence::Confidence;
use demarche::model::evidence::ShareMode;
use demarche::model::grade::{Grade, Reliability};
use demarche::model::key::AdversaryKey;
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::model::toolbox::Gate;

use crate::procedure::under;
use crate::support::{given, worked_example};

/// The example's book with no opinion of its own.
fn open_minded(changes: &[(&str, i64)]) -> Rulebook {
    let mut book = under(worked_example(), changes);
    for hypothesis in &mut book.scenario.hypotheses {
        hypothesis.prior_centibans = 0;
    }
    book
}

/// What is read from groups that speak for the first hypothesis, each so wide in centibans.
fn reading(book: &Rulebook, wide: &[i32]) -> Reading {
    let group = |(number, wide): (usize, &i32)| {
        let weights = vec![0, -wide, -wide, -wide, -wide];
        Component { key: format!("g{number}").into(), items: vec![format!("i{number}").into()], weights }
    };
    Reading::new(book, wide.iter().enumerate().map(group).collect())
}

#[test]
fn the_words_of_the_yardstick_begin_where_it_says() {
    use Word::{AlmostCertain, AlmostNoChance, Likely, RoughlyEven, Unlikely, VeryLikely, VeryUnlikely};
    let from = [
        (0, AlmostNoChance),
        (50_000, VeryUnlikely),
        (200_000, Unlikely),
        (450_000, RoughlyEven),
        (550_000, Likely),
        (800_000, VeryLikely),
        (950_000, AlmostCertain),
    ];
    for (place, (ppm, word)) in from.iter().enumerate() {
        assert_eq!(Word::of(*ppm), *word);
        assert_eq!(Word::of(ppm.saturating_sub(1)), from[place.saturating_sub(1)].1);
    }
}

/// `model.md` §2.2 step 7: three groups, none of them dominating, and none of them needed.
#[test]
fn high_confidence_needs_enough_groups_in_balance_and_no_single_one() {
    let book = open_minded(&[]);
    let analytic = |wide: &[i32]| reading(&book, wide).analytic;
    assert_eq!(analytic(&[200, 200, 200]), Confidence::High, "certain without any of them");
    assert_eq!(analytic(&[200, 100, 100]), Confidence::High, "half of all weight is no more than half");
    assert_eq!(analytic(&[30, 30, 30]), Confidence::Moderate, "three groups of three decibans, each of them needed");
    assert_eq!(analytic(&[300, 30, 29]), Confidence::Moderate, "two that count");
    assert_eq!(analytic(&[300, 29, 29]), Confidence::Low, "one that counts");
    assert_eq!(analytic(&[202, 100, 100]), Confidence::Moderate, "more than half from one of three");
    assert_eq!(analytic(&[]), Confidence::Low);
    let two = open_minded(&[("confidence.min_groups", 2)]);
    assert_eq!(reading(&two, &[200, 200]).analytic, Confidence::High);
    assert_eq!(reading(&open_minded(&[("confidence.min_groups", 4)]), &[200, 200, 200]).analytic, Confidence::Moderate);
}

#[test]
fn a_reading_is_fragile_if_another_word_would_stand_without_one_group() {
    let book = open_minded(&[]);
    let even = reading(&book, &[200, 200]);
    assert!(!even.is_fragile() && even.leave_one_out.len() == 2, "{even:?}");
    let lone = reading(&book, &[120]);
    assert_eq!((lone.weakest(), lone.is_fragile()), (200_000, true), "a fifth for each of five");
    let second = Component { key: "g".into(), items: vec!["i".into()], weights: vec![-200, 0, -200, -200, -200] };
    let other = Reading::new(&book, vec![second]);
    assert_eq!((other.top(), other.weakest()), (1, 200_000), "it is the leading one that is looked at");
    let nothing = reading(&book, &[]);
    assert_eq!((nothing.weakest(), nothing.is_fragile()), (200_000, false), "there is nothing to leave out");
}

/// `model.md` §2.2 step 5: what assessments say against a hypothesis is clipped in all and shared out in proportion.
#[test]
fn assessments_of_one_state_say_no_more_together_than_one_may() {
    let mut book = worked_example();
    let mut second = book.scenario.evidence(&"e4".into()).expect("e4").clone();
    (second.key, second.root) = ("e4b".into(), "n2".into());
    book.scenario.evidence.push(second);
    let table = given(book).the_rest_silent().opened();
    let of = |keys: &[&str], clip: i64| {
        let book = under(table.book().clone(), &[("attribution.assessment_clip_decibans", clip)]);
        let choices = keys.iter().map(|key| ((*key).into(), ShareMode::Assessment)).collect();
        contributions(&book, table.state(), &"ee".into(), &choices)
            .into_iter()
            .map(|item| item.weights)
            .collect::<Vec<_>>()
    };
    let (alone, both) = (of(&["e4"], 10), of(&["e4", "e4b"], 10));
    assert_eq!((alone.len(), both.len()), (1, 2));
    assert_eq!(both[0], both[1]);
    for (one, of_two) in alone[0].iter().zip(&both[0]) {
        assert!(of_two >= one && (*one == 0 || of_two > one), "{one} alone, {of_two} beside another");
    }
    let five = graded(&[0, 50, 50, 50, 50], Grade(Reliability::B, 2), &table.book().parameters);
    assert_eq!(both, [five.clone(), five], "ten decibans for two");
    let unclipped = of(&["e4"], 20);
    assert!(alone[0].iter().zip(&unclipped[0]).all(|(clipped, whole)| clipped >= whole));
    assert_eq!(of(&["e4", "e4b"], 20)[0], of(&["e4"], 10)[0], "twice the room for two");
}

/// `S1-IG §3`: nobody shares what is not in its hands, in another phase, or once more.
#[test]
fn one_shares_what_one_holds_in_its_phase_and_only_more_than_before() {
    let mut table = given(worked_example()).teams(&["ee", "pt"]).the_rest_silent().opened();
    let share = |mode| Command::SealSharing([("e4".into(), mode)].into());
    assert_eq!(table.refused("ee", &share(ShareMode::Full)), Rejection::OtherPhase(Phase::Intelligence));
    let nothing = Command::SealSharing([].into());
    assert_eq!(table.refused("ee", &nothing), Rejection::OtherPhase(Phase::Intelligence));
    table.until(1, Phase::Intelligence).when("ee", nothing);
    assert_eq!(table.refused("pt", &share(ShareMode::Assessment)), Rejection::NotYours("e4".into()));
    table.when("ee", share(ShareMode::Sanitised)).until(2, Phase::Intelligence);
    for again in [ShareMode::Assessment, ShareMode::Sanitised] {
        assert_eq!(table.refused("ee", &share(again)), Rejection::SharedAlready("e4".into()), "{again:?}");
    }
    let items = |mode| contributions(table.book(), table.state(), &"ee".into(), &[("e4".into(), mode)].into()).len();
    assert_eq!(ShareMode::ALL.map(items), [0, 0, 0, 1], "sanitised it is known already");
    table.when("ee", share(ShareMode::Nothing)).when("ee", share(ShareMode::Full));
}

/// `domain.md` A.0: what is told of a report is no evidence, so only the whole of what may be released goes to a court.
#[test]
fn only_the_whole_of_what_may_be_released_can_be_shown_to_a_court() {
    let shown = |releasable: bool, mode| {
        let mut book = worked_example();
        book.scenario.evidence.iter_mut().find(|item| item.key.as_str() == "e4").expect("e4").releasable = releasable;
        let mut table = given(book).the_rest_silent().opened();
        table.until(1, Phase::Intelligence);
        let items = contributions(table.book(), table.state(), &"ee".into(), &[("e4".into(), mode)].into());
        items.iter().map(|item| item.releasable).collect::<Vec<_>>()
    };
    assert_eq!((shown(true, ShareMode::Full), shown(false, ShareMode::Full)), (vec![true], vec![false]));
    assert_eq!((shown(true, ShareMode::Sanitised), shown(true, ShareMode::Assessment)), (vec![false], vec![false]));
    assert_eq!(shown(true, ShareMode::Nothing), Vec::<bool>::new());
}

/// `domain.md` A.0: a gate sets comfort; which certainty it looks at, and whose attribution.
#[test]
fn comfort_compares_what_a_gate_asks_for_with_what_is_held() {
    let mut book = worked_example();
    // Nobody thought anything likelier than anything else before: what is held is what the evidence bears.
    book.scenario.hypotheses.iter_mut().for_each(|hypothesis| hypothesis.prior_centibans = 0);
    let mut state = State::new(&book);
    state.activities_seen.insert("locked-registry".into(), 1);
    state.pictures.insert(PictureOf::Pool, vec![0, 0, -1000, -1000, -1000]);
    let of = |state: &State, gate| comfort(&book, state, gate, Some(&"ostmere".into()), &PictureOf::Pool, 77);
    let gates = [Gate::G0, Gate::G1, Gate::G2, Gate::G3, Gate::G4, Gate::G5, Gate::GL];
    let asked = gates.map(|gate| of(&state, gate).asked_percent);
    assert_eq!(asked, [None, None, Some(55), Some(57), Some(77), Some(95), Some(80)]);
    let held = [Gate::G2, Gate::G4, Gate::G5, Gate::GL].map(|gate| of(&state, gate).held_ppm);
    assert_eq!(held, [1_000_000, 500_000, 500_000, 1_000_000], "tolerating is taking part and no act of its own");
    let attributed = |state: &State, to: Option<&str>| {
        let to = to.map(AdversaryKey::from);
        comfort(&book, state, Gate::G3, to.as_ref(), &PictureOf::Pool, 77).victim_attributed
    };
    let mut says = |by: &str, adversary: &str| {
        state.apply(&DecisionEvent::Attributed { by: by.into(), adversary: adversary.into() }.into());
        (attributed(&state, Some("ostmere")), attributed(&state, None))
    };
    assert_eq!(says("ee", "ostmere"), (false, false), "Estonia is not hit");
    assert_eq!(says("pt", "elsewhere"), (false, true), "Portugal named somebody else");
    assert_eq!(says("pt", "ostmere"), (true, true));
}

/// `model.md` §2.2: nobody learns from its own words, however they are rounded.
#[test]
fn what_a_delegation_shares_never_changes_its_own_picture() {
    for (grade, mode) in [1, 2].into_iter().flat_map(|grade| ShareMode::ALL.map(|mode| (grade, mode))) {
        let book = under(worked_example(), &[("attribution.assessment_grade", grade)]);
        let mut table = given(book).team("ee").the_rest_silent().opened();
        table.until(1, Phase::Intelligence);
        let before = table.posterior(&PictureOf::State("ee".into()));
        table.when("ee", Command::SealSharing([("e4".into(), mode)].into())).until(1, Phase::Initiative);
        let shared = table.state().pool.iter().any(|item| item.from.is_some());
        assert_eq!(shared, mode != ShareMode::Nothing);
        assert_eq!(table.posterior(&PictureOf::State("ee".into())), before, "{mode:?}, assessed as {grade}");
    }
}
