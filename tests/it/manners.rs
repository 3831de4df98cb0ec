//! Manners of the simulated Union: who knocks, who names, who speaks late, who invites, and what texts speak of.

use demarche::engine::core::command::SeatMode;
use demarche::engine::core::draft::Draft;
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::proposal::{Proposal, Stage};
use demarche::engine::core::said::Spoken;
use demarche::engine::core::state::State;
use demarche::engine::delegation::initiatives::take_initiatives;
use demarche::engine::delegation::moment::Moment;
use demarche::engine::delegation::who::concludes_from;
use demarche::engine::delegation::will::{will, will_to_list};
use demarche::model::clause::{Naming, Tone};
use demarche::model::procedure::Calendar;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::voice::Voice;
use demarche::view::names::ViewContext;
use demarche::view::wording::paragraphs;

use crate::procedure::{council, proposal, under};
use crate::proposing::{busy, eager, first_turn, later, open, set, taken};
use crate::support::{WORDS, night_shift};

/// Evidence by which the first adversary looks away, and by which it is the author itself.
const TOLERATES: [i32; 5] = [-900, 0, -900, -900, -900];
const AUTHOR: [i32; 5] = [0, -900, -900, -900, -900];

/// A grave first turn in which all read the evidence so.
fn grave(book: &Rulebook, evidence: [i32; 5]) -> State {
    let mut state = first_turn(book);
    set(&mut state, Quantity::Severity, 90);
    state.pictures.insert(PictureOf::Pool, evidence.to_vec());
    state.pictures.insert(PictureOf::State("pt".into()), evidence.to_vec());
    state
}

fn ids(book: &Rulebook, state: &State) -> Vec<String> {
    taken(book, state).into_iter().map(|(id, _)| id.to_string()).collect()
}

#[test]
fn a_request_goes_with_the_first_public_word_on_a_territory_while_hours_count() {
    let takes = |calendar, earlier: Option<&str>| {
        let mut book = eager(under(open(council(), &["S6", "C2"]), &[("position.base", 50)]));
        book.scenario.meta.calendar = calendar;
        let mut state = grave(&book, TOLERATES);
        if let Some(id) = earlier {
            let own = Proposal { addressee: Some("ostmere".into()), ..proposal(1, id, Stage::Adopted(1)) };
            state.proposals.insert(own);
        }
        let (mut ids, expected) = (ids(&book, &state), "S6".to_owned());
        assert!(ids.contains(&expected), "{ids:?}");
        ids.retain(|id| *id != expected);
        ids
    };
    assert_eq!(takes(Calendar::Urgent, None), ["C2"]);
    assert_eq!(takes(Calendar::Urgent, Some("S10")), [""; 0], "somebody has turned to it");
    assert_eq!(takes(Calendar::Standard, None), [""; 0]);
}

#[test]
fn nobody_names_an_author_whom_its_own_picture_takes_for_somebody_who_looks_away() {
    let book = eager(under(open(council(), &["S7"]), &[("position.base", 60)]));
    assert_eq!(ids(&book, &grave(&book, AUTHOR)), ["S7"]);
    assert_eq!(ids(&book, &grave(&book, TOLERATES)), [""; 0]);
}

#[test]
fn who_speaks_alone_speaks_at_once_or_not_at_all() {
    let book = eager(under(open(council(), &["S3"]), &[("position.base", 50)]));
    let speaks = |turn| {
        let mut state = grave(&book, AUTHOR);
        state.turn = turn;
        let (by, to) = (Voice::State("pt".into()), Some("ostmere".into()));
        state.spoken.push(Spoken { turn: 1, by, to, naming: Naming::Author });
        ids(&book, &state)
    };
    assert_eq!((speaks(2), speaks(3)), (vec!["S3".to_owned()], Vec::new()));
}

#[test]
fn partners_are_invited_to_a_text_that_is_there_to_join() {
    let invites = |calendar, said: Option<u32>| {
        let mut book = busy(under(open(council(), &["C4"]), &[("position.base", 50)]));
        book.scenario.meta.calendar = calendar;
        let mut state = later(&book);
        if let Some(turn) = said {
            state.proposals.insert(proposal(1, "S4", Stage::Adopted(turn)));
        }
        !ids(&book, &state).is_empty()
    };
    assert!(invites(Calendar::Urgent, Some(1)));
    assert!(!invites(Calendar::Urgent, None) && !invites(Calendar::Standard, Some(1)));
}

#[test]
fn a_text_speaks_of_the_gravest_activities_and_the_press_of_one() {
    let book = night_shift();
    let mut state = State::new(&book);
    state.turn = 1;
    state.activities_seen = book.scenario.activities.iter().map(|own| (own.key.clone(), 1)).collect();
    let named = |id: &str| {
        let text = paragraphs(&ViewContext::new(&book, &WORDS), &state, &proposal(1, id, Stage::Tabled));
        let text = text.join(" ");
        book.scenario.activities.iter().filter(|own| text.contains(&own.public_name)).count()
    };
    assert!(book.scenario.activities.len() > 3);
    assert_eq!((named("S4"), named("S3"), named("S1")), (3, 1, 1));
    assert_eq!(named("S8"), 0, "general conclusions speak of what grows, and of no single case");
}

/// `deal.spread_permille`: services want a little more or less, and never beyond what is left to certainty.
#[test]
fn services_of_one_state_conclude_sooner_in_one_exercise_than_in_another() {
    let book = council();
    let from: Vec<u8> = (0..60).map(|seed| concludes_from(&book, seed, &"pt".into(), 72)).collect();
    let (least, most) = (from.iter().min().expect("some"), from.iter().max().expect("some"));
    let reach = 28 * book.parameters.card_spread_permille / 1000;
    assert!(*least < 72 && *most > 72, "{from:?}");
    assert!(from.iter().all(|own| (i64::from(*own) - 72).abs() <= reach + 1), "{from:?}");
    let sure = under(book, &[("deal.spread_permille", 0)]);
    assert!((0..60).all(|seed| concludes_from(&sure, seed, &"pt".into(), 72) == 72));
}

#[test]
fn among_small_incidents_a_point_of_severity_counts_half() {
    let book = under(council(), &[("will.gravity", 10), ("will.gravity_low", 30)]);
    let at = |severity| {
        let mut state = first_turn(&book);
        set(&mut state, Quantity::Severity, severity);
        will(&Moment::of(&book, &state))
    };
    assert_eq!((at(30) - at(10), at(50) - at(30)), (10, 20));
}

/// `will.file_lacking`: what cannot be shown to a court speaks against a listing.
#[test]
fn the_less_of_a_file_there_is_the_less_speaks_for_a_listing() {
    let at = |lacking| {
        let book = under(council(), &[("will.file_lacking", lacking), ("will.file_full", 80)]);
        let (none, whole) = (State::new(&book), first_turn(&book));
        [none, whole].map(|state| (Moment::of(&book, &state).releasable(), will_to_list(&Moment::of(&book, &state))))
    };
    let ([none, whole], [lacking, full]) = (at(0), at(10));
    assert_eq!((none.0, whole.0), (0, 100));
    assert_eq!(none.1 - lacking.1, 80, "a point for each that is short of 80");
    assert_eq!(whole.1, full.1);
}

/// What a team submits is sealed until all are on the table, and no text of the program may take its tone from it.
#[test]
fn the_tone_of_a_sealed_text_of_a_team_is_not_heard() {
    let tone = |stage, team: bool| {
        let book = eager(under(open(council(), &["S3"]), &[("position.base", 50)]));
        let mut state = first_turn(&book);
        if team {
            state.setup.seats.insert("fi".into(), SeatMode::Team("a".into()));
        }
        let mut own = Proposal { by: "fi".into(), ..proposal(26_001, "S1", stage) };
        own.text.tone = Tone::StronglyCondemn;
        state.proposals.insert(own);
        let mut draft = Draft::new(&book, &state);
        take_initiatives(&mut draft);
        let made = draft.state.proposals.values().find(|own| own.measure.as_str() == "S3");
        made.map(|own| own.text.tone)
    };
    assert_eq!(tone(Stage::Submitted, false), Some(Tone::StronglyCondemn), "of a capital that the program plays");
    assert_eq!(tone(Stage::Tabled, true), Some(Tone::StronglyCondemn));
    let sealed = tone(Stage::Submitted, true);
    assert!(sealed.is_some_and(|tone| tone < Tone::StronglyCondemn), "{sealed:?}");
}
