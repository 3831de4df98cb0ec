//! Many laptops: a screen is whole when it is written and read back, and two laptops at one exercise keep apart.

use std::collections::BTreeSet;

use std::fmt::Debug;

use demarche::engine::core::command::{Actor, Command};
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::state::Lifecycle;
use demarche::model::evidence::ShareMode;
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::room::closing::{Closing, CutOff, Done};
use demarche::room::holder::{Holder, Next};
use demarche::room::laptop::Laptop;
use demarche::room::open::{Answer, Open};
use demarche::room::refused::Refused;
use demarche::session::entry::Entry;
use demarche::view::audience::Audience;
use demarche::view::curtain::curtain;
use demarche::view::following::Following;
use demarche::view::names::ViewContext;
use demarche::view::place::Place;
use demarche::view::screen::{ConsoleScreen, ResultScreen, SeatScreen};
use proptest::prelude::proptest;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::chance::courses;
use crate::room_running::{facilitate, lift, room};
use crate::support::{Table, WORDS, given, questions, shipped};
use crate::words::open_things;

/// What is written of a view is the view.
fn written_and_read<V: Serialize + DeserializeOwned + PartialEq + Debug>(view: &V) {
    let text = serde_json::to_string(view).expect("views are plain data");
    assert_eq!(&serde_json::from_str::<V>(&text).expect("what was written"), view);
}

fn screens_are_whole(table: &Table) {
    let (context, state, path) = (ViewContext::new(table.book(), &WORDS), table.state(), table.session.path());
    for team in state.teams() {
        let told = Following::of(&context, &path, Audience::Seat(team.clone()));
        written_and_read(&SeatScreen::new(&context, state, &path, team, &told));
    }
    let told = Following::of(&context, &path, Audience::Facilitator);
    written_and_read(&ConsoleScreen::new(&context, state, &path, &told, (&BTreeSet::new(), 0)));
    written_and_read(&curtain(&context, state, &Audience::Facilitator));
    if state.lifecycle == Lifecycle::Over {
        written_and_read(&ResultScreen::new(&context, state, &path, &Audience::Facilitator, 0));
    }
}

#[test]
fn the_screens_of_the_shipped_scenarios_can_be_written_and_read_back() {
    for (_, book) in shipped() {
        let last = book.scenario.meta.turns;
        let mut table = given(book).teams(&["ee", "pt"]).seed(4).opened();
        for (turn, phase) in [1, 2, last].into_iter().flat_map(|turn| Phase::ALL.map(|phase| (turn, phase))) {
            if (turn, phase) >= (table.state().turn, table.state().phase) {
                table.until(turn, phase);
                screens_are_whole(&table);
            }
        }
        table.until_the_end();
        screens_are_whole(&table);
    }
}

/// Step by step, back again, and on another branch: an audience has been told what it would be told at once.
fn followed_as_told_at_once(table: &Table) {
    let (context, path) = (ViewContext::new(table.book(), &WORDS), table.session.path());
    for audience in [Audience::Facilitator, Audience::Public, Audience::Seat("ee".into())] {
        let mut following = Following::new(context.book, audience.clone());
        let mut without_one: Vec<&Entry> = path.clone();
        without_one.remove(path.len() / 2);
        let steps = (0..=path.len()).step_by(7).chain([path.len(), path.len() / 2, path.len()]);
        let paths = steps.map(|end| path[..end].to_vec()).chain([without_one, path.clone()]);
        for path in paths {
            following.go_on(&context, &path);
            let once = Following::of(&context, &path, audience.clone());
            assert_eq!((&following.lines, &following.moments), (&once.lines, &once.moments));
        }
    }
}

proptest! {
    #![proptest_config(questions(8))]

    #[test]
    fn who_follows_step_by_step_is_told_what_is_told_at_once(course in courses(80)) {
        followed_as_told_at_once(&course.played());
    }

    #[test]
    fn whatever_people_did_their_screens_can_be_written_and_read_back(course in courses(120)) {
        screens_are_whole(&course.played());
    }
}

#[test]
fn what_is_asked_about_and_what_is_answered_can_be_written_and_read_back() {
    written_and_read(&open_things());
    written_and_read(&[Answer::Send, Answer::Leave, Answer::Keep]);
}

#[test]
fn a_seat_begins_with_what_it_missed_or_with_the_work_of_the_phase() {
    let mut table = given(shipped()[0].1.clone()).team("ee").opened();
    let screen = |table: &Table| {
        let context = ViewContext::new(table.book(), &WORDS);
        let (seat, path) = ("ee".into(), table.session.path());
        SeatScreen::new(
            &context,
            table.state(),
            &path,
            &seat,
            &Following::of(&context, &path, Audience::Seat(seat.clone())),
        )
    };
    let first = screen(&table);
    assert_eq!((first.begins(false), first.begins(true)), (Place::Situation, Place::Happened));
    for phase in Phase::ALL {
        table.until(1, phase);
        assert_eq!(screen(&table).work, Place::of(phase));
    }
}

fn message(text: &str, to: Option<StateKey>) -> Command {
    Command::SendMessage { also: [].into(), to, text: text.to_owned() }
}

#[test]
fn two_laptops_at_one_exercise_act_in_turn_and_each_shows_its_own_seat_alone() {
    let mut room = room(&["ee", "pt"]);
    let mut other = Laptop::of(Next::Seat("pt".into()));
    lift(&mut room);
    room.at(&mut other, lift);
    room.drafts_mut().message = "Tallinn thinks".to_owned();
    room.at(&mut other, |room| {
        assert_eq!((room.holder(), room.drafts().message.as_str()), (&Holder::Seat("pt".into()), ""));
        room.drafts_mut().message = "Lisbon thinks".to_owned();
        room.submit(&message("Lisbon to Dublin", Some("ie".into()))).expect("sent");
        assert_eq!(room.drafts().message, "", "what is sent is no draft");
        room.drafts_mut().message = "Lisbon thinks again".to_owned();
    });
    assert_eq!(room.drafts().message, "Tallinn thinks");
    room.submit(&message("Tallinn to all", None)).expect("sent");
    let by: Vec<&Actor> = room.session().entries().iter().skip(1).map(|entry| &entry.body.actor).collect();
    assert_eq!(by, [&Actor::Seat("pt".into()), &Actor::Seat("ee".into())]);
    let here = room.seat_screen(&WORDS).expect("Estonia's");
    let there = room.at(&mut other, |room| room.seat_screen(&WORDS)).expect("Portugal's");
    assert_eq!((here.frame.code.as_str(), there.frame.code.as_str()), ("EE", "PT"));
    let (context, path, portugal) = (ViewContext::new(room.book(), &WORDS), room.session().path(), "pt".into());
    let told = Following::of(&context, &path, Audience::Seat("pt".into()));
    assert_eq!(there, SeatScreen::new(&context, room.state(), &path, &portugal, &told), "as if it had just come");
    let read = |screen: &SeatScreen| screen.messages.iter().map(|one| one.text.clone()).collect::<Vec<_>>();
    assert_eq!(
        (read(&here), read(&there)),
        (vec!["Tallinn to all".to_owned()], vec!["Tallinn to all".to_owned(), "Lisbon to Dublin".to_owned()],)
    );
    assert!(!serde_json::to_string(&here).expect("plain data").contains("Lisbon thinks"));
}

#[test]
fn a_laptop_that_stays_with_somebody_is_theirs_when_they_are_done_and_opens_to_nobody_else() {
    let mut room = room(&["ee", "pt"]);
    let mut own = Laptop::of(Next::Seat("pt".into()));
    room.at(&mut own, |room| {
        room.call_facilitator();
        room.pass_on();
        assert_eq!(room.holder(), &Holder::Curtain(Next::Seat("pt".into())), "nobody has lifted the curtain yet");
        lift(room);
        assert_eq!(room.done().expect("nothing is open"), Done::HandedOver);
        assert_eq!(room.holder(), &Holder::Seat("pt".into()));
        let refused = room.submit(&message("once more", None));
        assert!(matches!(refused, Err(Refused::Rule(Rejection::AlreadyFinished))), "{refused:?}");
    });
    assert_eq!(room.holder(), &Holder::Curtain(Next::Seat("ee".into())));
}

#[test]
fn whoever_may_not_close_the_phase_is_told_so_and_not_what_others_have_open() {
    let mut room = room(&["ee", "pt"]);
    lift(&mut room);
    assert!(matches!(room.holder(), Holder::Seat(_)));
    let refused = room.close_phase();
    assert!(matches!(refused, Err(Refused::Rule(Rejection::FacilitatorOnly))), "{refused:?}");
}

#[test]
fn what_is_written_at_one_laptop_is_named_at_another_before_it_is_cut_off() {
    let mut room = room(&["ee", "pt"]);
    facilitate(&mut room);
    room.close_over(&WORDS).expect("Intelligence begins");
    lift(&mut room);
    let item = room.state().holdings(&"ee".into()).first().expect("an item").clone();
    room.choose_sharing(&item, ShareMode::Full);
    let mut console = Laptop::of(Next::Facilitator);
    room.at(&mut console, |room| {
        lift(room);
        let Ok(Closing::Asks(asked)) = room.close_phase() else { panic!("two teams are not done") };
        let lost: Vec<&str> = asked.iter().flat_map(CutOff::lost).map(Open::slug).collect();
        assert_eq!(lost, ["sharing"]);
        room.close_over(&WORDS).expect("closed all the same");
        assert_eq!(room.holder(), &Holder::Facilitator);
    });
    assert_eq!(room.holder(), &Holder::Seat("ee".into()), "nobody took Estonia's laptop away");
    assert!(room.drafts().sharing.is_empty() && room.drafts().missed.len() == 1, "{:?}", room.drafts());
}
