//! What a team itself makes of its evidence: who may state it and when, who learns of it, and how it did.

use std::collections::BTreeMap;

use demarche::engine::core::arithmetic::apart;
use demarche::engine::core::command::{Command, SeatMode, Setup};
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::rejection::Rejection;
use demarche::engine::scoring::judgement::{brier, score};
use demarche::model::confidence::Confidence;
use demarche::model::key::HypothesisKey;
use demarche::model::phase::Phase;
use demarche::room::Room;
use demarche::room::begin::begin;
use demarche::room::closing::{Closing, Done};
use demarche::room::drafts::{Drafts, Opinion};
use demarche::room::open::{Answer, Open, open};
use demarche::store::scenarios::SHIPPED;
use demarche::view::judgement::judged_views;
use demarche::view::names::ViewContext;
use demarche::view::scores::scores;

use crate::room_running::{lift, phase_by_phase};
use crate::screens::{first_difference, shown_to};
use crate::secrecy::outsiders;
use crate::support::{WORDS, audience, first_call, given, home};

fn likely(shares: &[(&str, u8)]) -> BTreeMap<HypothesisKey, u8> {
    shares.iter().map(|(key, percent)| ((*key).into(), *percent)).collect()
}

fn judge(shares: &[(&str, u8)], confidence: Confidence) -> Command {
    Command::Judge { likelihoods: likely(shares), confidence }
}

#[test]
fn a_team_judges_in_the_intelligence_phase_and_may_think_again_until_it_closes() {
    let mut table = given(first_call()).teams(&["ee", "pt"]).opened();
    let sure = judge(&[("service", 70), ("host", 30)], Confidence::High);
    assert_eq!(table.refused("ee", &sure), Rejection::OtherPhase(Phase::Intelligence));
    table.until(1, Phase::Intelligence).when("ee", sure).when("ee", judge(&[("host", 100)], Confidence::Low));
    let of = |table: &crate::support::Table| table.state().judgements["ee"].clone();
    let kept = of(&table);
    assert_eq!((kept.len(), kept[0].ppm.clone(), kept[0].confidence), (1, vec![1_000_000, 0, 0, 0], Confidence::Low));
    table.until(1, Phase::Initiative);
    let late = judge(&[("other", 100)], Confidence::Low);
    assert_eq!(table.refused("ee", &late), Rejection::OtherPhase(Phase::Intelligence));
    table.until(2, Phase::Intelligence).when("ee", late);
    assert_eq!(of(&table).iter().map(|one| one.turn).collect::<Vec<_>>(), [1, 2], "one for each turn");
}

#[test]
fn a_judgement_comes_to_a_hundred_and_names_hypotheses_that_there_are() {
    let mut table = given(first_call()).team("ee").opened();
    table.until(1, Phase::Intelligence);
    let low = |shares: &[(&str, u8)]| judge(shares, Confidence::Low);
    for (wrong, why) in [
        (low(&[("host", 99)]), Rejection::NotAHundred(99)),
        (low(&[]), Rejection::NotAHundred(0)),
        (low(&[("host", 255), ("other", 255)]), Rejection::NotAHundred(510)),
        (low(&[("host", 50), ("nobody", 50)]), Rejection::NoSuchHypothesis("nobody".into())),
    ] {
        assert_eq!(table.refused("ee", &wrong), why);
    }
}

#[test]
fn whoever_holds_nothing_where_nothing_was_shared_cannot_judge() {
    let mut book = first_call();
    book.scenario.evidence.clear();
    let mut table = given(book).teams(&["ee", "pt"]).the_rest_silent().opened();
    table.until(1, Phase::Intelligence);
    assert!(table.state().pool.is_empty());
    assert_eq!(table.refused("pt", &judge(&[("host", 100)], Confidence::Low)), Rejection::NothingToJudge);
}

#[test]
fn nobody_else_learns_of_a_judgement_and_it_moves_nothing() {
    let mut table = given(first_call()).teams(&["ee", "pt"]).opened();
    let mut other = table.until(1, Phase::Intelligence).clone();
    table.when("ee", judge(&[("host", 100)], Confidence::High));
    other.when("ee", judge(&[("other", 100)], Confidence::Low));
    assert_eq!(table.state().quantities, other.state().quantities);
    assert_eq!(table.state().pictures, other.state().pictures);
    for who in outsiders(&table, &[&"ee".into()]).into_iter().chain([audience("pt")]) {
        assert_eq!(first_difference(&shown_to(&table, &who), &shown_to(&other, &who)), None, "{who:?}");
    }
    assert!(shown_to(&table, &audience("ee")).contains("Estonia judges"));
}

#[test]
fn the_score_of_a_judgement_is_its_squared_distance_from_what_was_so() {
    for (ppm, thousandths) in [
        ([1_000_000, 0, 0, 0], 0),
        ([0, 1_000_000, 0, 0], 2_000),
        ([250_000, 250_000, 250_000, 250_000], 750),
        ([700_000, 300_000, 0, 0], 180),
    ] {
        assert_eq!(brier(&ppm, 0), thousandths, "{ppm:?}");
    }
    assert_eq!(apart(&[700_000, 300_000], &[200_000, 800_000]), 50);
    assert_eq!(apart(&[500_000, 500_000], &[500_000, 500_000]), 0);
}

#[test]
fn a_judgement_is_held_against_the_evidence_of_its_own_seat_at_that_moment() {
    let mut table = given(first_call()).teams(&["ee", "pt"]).opened();
    table.until(1, Phase::Intelligence);
    let ours = table.posterior(&PictureOf::State("ee".into()));
    table.when("ee", judge(&[("host", 60), ("service", 40)], Confidence::Moderate)).until_the_end();
    let kept = table.state().judgements["ee"][0].clone();
    let scored = score(table.book(), &kept).expect("the truth is one of them");
    assert_eq!((scored.truth_ppm, scored.brier), (600_000, 320));
    assert_eq!((scored.supported_brier, scored.drift), (brier(&ours, 0), apart(&kept.ppm, &ours)));
    let context = ViewContext::new(table.book(), &WORDS);
    let judged = judged_views(&context, table.state());
    assert_eq!((judged.len(), judged[0].seat.as_str()), (1, "Estonia"));
    assert!(judged[0].sentences[0].contains("0.320"), "{:?}", judged[0].sentences);
    assert_eq!(scores(&context, table.state()).judged, judged);
}

#[test]
fn a_judgement_that_is_not_stated_is_asked_about_and_goes_with_its_phase() {
    let mut table = given(first_call()).teams(&["ee", "pt"]).opened();
    table.until(1, Phase::Intelligence);
    let opinion = Opinion { likelihoods: likely(&[("host", 100)]), confidence: Confidence::High };
    let mut drafts = Drafts { judgement: Some(opinion.clone()), ..Drafts::default() };
    let left = |table: &crate::support::Table, drafts: &Drafts| open(table.book(), table.state(), &"ee".into(), drafts);
    assert_eq!(left(&table, &drafts), [Open::Judgement(opinion.clone())]);
    table.when("ee", judge(&[("other", 100)], Confidence::High));
    let anew = Open::Anew(Box::new(Open::Judgement(opinion.clone())));
    assert_eq!(left(&table, &drafts), std::slice::from_ref(&anew));
    assert_eq!(anew.command(table.book(), table.state(), &"ee".into()), Some(opinion.command()));
    table.when("ee", opinion.command());
    assert!(left(&table, &drafts).is_empty(), "it is stated");
    table.until(1, Phase::Initiative);
    drafts.keep_possible(table.book(), table.state(), &"ee".into());
    assert_eq!(drafts.judgement, None);
}

#[test]
fn moving_one_likelihood_moves_the_others_and_a_hand_over_keeps_them() {
    let _ = home();
    let seats = ["ee", "pt"].map(|team| (team.into(), SeatMode::Team(String::new()))).into();
    let begun = begin("judging.ron", SHIPPED[0].text, Setup { seed: 6, seats, ..Setup::default() }, &[]);
    let mut room = phase_by_phase(Room::open(begun.expect("a file")));
    for _ in 0..2 {
        lift(&mut room);
        assert_eq!(room.done().expect("nothing is open"), Done::HandedOver);
    }
    lift(&mut room);
    assert_eq!(room.close_phase().expect("all are done"), Closing::Closed);
    lift(&mut room);
    assert_eq!(room.opinion().likelihoods.values().collect::<Vec<_>>(), [&25; 4], "nothing is stated yet");
    room.choose_likelihood(&"host".into(), 70);
    room.choose_likelihood(&"service".into(), 61);
    let sum = |room: &Room| room.opinion().likelihoods.values().map(|one| u32::from(*one)).sum::<u32>();
    assert_eq!(room.opinion().likelihoods[&HypothesisKey::from("service")], 61);
    room.choose_confidence(Confidence::Moderate);
    room.choose_likelihood(&"other".into(), 100);
    room.choose_likelihood(&"other".into(), 40);
    assert_eq!((sum(&room), room.opinion().confidence), (100, Confidence::Moderate));
    let before = room.opinion();
    room.call_facilitator();
    assert_ne!(room.opinion(), before, "nobody else sees it");
    room.pass_on();
    lift(&mut room);
    assert_eq!(room.opinion(), before);
}

#[test]
fn the_sheet_states_a_judgement_when_we_are_done() {
    let _ = home();
    let seats = [("ee".into(), SeatMode::Team(String::new()))].into();
    let mut room = Room::open(
        begin("sheet.ron", SHIPPED[0].text, Setup { seed: 6, seats, ..Setup::default() }, &[]).expect("a file"),
    );
    assert_eq!(room.done().expect("nothing is open"), Done::HandedOver);
    room.choose_likelihood(&"host".into(), 80);
    let Done::Asks(open) = room.done().expect("it asks") else { panic!("nothing was asked") };
    assert_eq!(open.len(), 1);
    let answers: Vec<(Open, Answer)> = open.into_iter().map(|open| (open, Answer::Send)).collect();
    let stopped = room.settle(&answers).stopped;
    assert!(stopped.is_none(), "{stopped:?}");
    assert_eq!(room.state().judgements["ee"][0].ppm[0], 800_000);
}
