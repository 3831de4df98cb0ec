//! The room: who holds the laptop, what being done and closing the phase ask about, undo, leaving and coming back.

use std::path::Path;

use demarche::engine::core::command::{Actor, Command, SeatMode, Setup};
use demarche::engine::core::proposal::Stage;
use demarche::engine::core::rejection::Rejection;
use demarche::model::clause::{Change, Tone};
use demarche::model::evidence::ShareMode;
use demarche::model::phase::Phase;
use demarche::room::Room;
use demarche::room::begin::{NotBegun, again, begin, resume};
use demarche::room::closing::{Closing, CutOff, Done};
use demarche::room::drafts::Drafts;
use demarche::room::flow::{Flow, Stops};
use demarche::room::holder::{Holder, Next};
use demarche::room::open::{Answer, Open};
use demarche::room::refused::Refused;
use demarche::store::exercise::{Access, KeptSession};
use demarche::store::pins;
use demarche::store::scenarios::SHIPPED;

use crate::support::{WORDS, home};

fn setup(teams: &[&str]) -> Setup {
    let seats = teams.iter().map(|team| ((*team).into(), SeatMode::Team(String::new()))).collect();
    Setup { seed: 6, seats, ..Setup::default() }
}

/// The ten-minute exercise in a file of its own, with these teams.
pub fn room(teams: &[&str]) -> Room {
    phase_by_phase(flowing(teams))
}

/// The laptop comes to the facilitator after every phase.
pub fn phase_by_phase(mut room: Room) -> Room {
    room.set_flow(Flow { stops: Stops::EachPhase, short: false });
    room
}

/// The same where the laptop goes round as it usually does.
pub fn flowing(teams: &[&str]) -> Room {
    let _ = home();
    Room::open(begin("room.ron", SHIPPED[0].text, setup(teams), &[]).expect("a file"))
}

/// The room of an exercise that was left.
pub fn room_of(path: &Path) -> Room {
    Room::open(KeptSession::open(path, Access::Write).expect("the file"))
}

fn seated(code: &str) -> Holder {
    Holder::Seat(code.into())
}

fn curtain(code: &str) -> Holder {
    Holder::Curtain(Next::Seat(code.into()))
}

/// The curtain is lifted where nobody has a PIN.
pub fn lift(room: &mut Room) {
    assert_eq!(room.lift("", 0).expect("the file is there"), pins::Answer::Right);
}

/// The facilitator takes the laptop.
pub fn facilitate(room: &mut Room) {
    room.call_facilitator();
    lift(room);
}

/// The facilitator closes the phase, whoever is not done.
fn close(room: &mut Room) -> Vec<CutOff> {
    facilitate(room);
    room.close_over(&WORDS).expect("it is closed")
}

#[test]
fn the_laptop_goes_from_team_to_team_behind_the_curtain_and_then_to_the_facilitator() {
    let mut room = room(&["pt", "ee"]);
    assert!(!room.is_solo());
    for code in ["ee", "pt"] {
        assert_eq!(room.holder(), &curtain(code));
        lift(&mut room);
        assert_eq!((room.holder(), room.actor()), (&seated(code), Some(Actor::Seat(code.into()))));
        assert_eq!(room.done().expect("nothing is open"), Done::HandedOver);
    }
    assert_eq!(room.holder(), &Holder::Curtain(Next::Facilitator));
    lift(&mut room);
    assert_eq!(room.close_phase().expect("all are done"), Closing::Closed);
    assert_eq!((room.state().phase, room.holder()), (Phase::Intelligence, &curtain("ee")));
}

#[test]
fn one_team_alone_needs_neither_curtain_nor_facilitator() {
    let mut room = room(&["ee"]);
    assert_eq!(room.holder(), &seated("ee"));
    let before = room.holders();
    assert_eq!(room.done().expect("nothing is open"), Done::HandedOver);
    assert_eq!((room.state().phase, room.holder()), (Phase::Intelligence, &seated("ee")));
    assert!(room.holders() > before, "the screen of the next phase is another one");
    room.call_facilitator();
    assert_eq!(room.holder(), &Holder::Curtain(Next::Facilitator), "who asks for the console sees the curtain");
    room.pass_on();
    assert_eq!(room.holder(), &seated("ee"));
}

#[test]
fn without_teams_the_laptop_is_the_facilitators() {
    assert_eq!(room(&[]).holder(), &Holder::Facilitator);
}

#[test]
fn behind_the_curtain_nobody_acts_and_nothing_is_at_hand() {
    let mut room = room(&["ee", "pt"]);
    let entries = room.session().entries().len();
    for answer in [room.close_phase().map(drop), room.undo().map(drop), room.done().map(drop)] {
        assert!(matches!(answer, Err(Refused::Curtain)), "{answer:?}");
    }
    assert_eq!((room.session().entries().len(), room.drafts()), (entries, &Drafts::default()));
}

#[test]
fn a_curtain_with_a_pin_stays_until_the_pin_is_right() {
    let _ = home();
    let kept = begin("pins.ron", SHIPPED[0].text, setup(&["ee", "pt"]), &[("ee", "1111")]).expect("a file");
    let mut room = phase_by_phase(Room::open(kept));
    assert!(room.asks_pin(&Next::Seat("ee".into())) && !room.asks_pin(&Next::Facilitator));
    assert!(matches!(room.lift("9999", 0), Ok(pins::Answer::Wrong(_))));
    assert_eq!(room.holder(), &curtain("ee"));
    let who: Vec<Next> = room.tried_in_vain().into_iter().map(|(who, _)| who).collect();
    assert_eq!(who, [Next::Seat("ee".into())]);
    assert!(matches!(room.lift("1111", 1_000), Ok(pins::Answer::Right)));
    assert_eq!(room.holder(), &seated("ee"));
}

#[test]
fn being_done_asks_about_what_is_open_and_keeps_what_may_wait() {
    let mut room = room(&["ee"]);
    room.drafts_mut().message = "Wait for Lisbon".to_owned();
    let open = Open::Message(None, [].into(), "Wait for Lisbon".to_owned());
    assert_eq!(room.done().expect("it asks"), Done::Asks(vec![open.clone()]));
    assert_eq!(room.state().phase, Phase::Situation, "asking does nothing");
    let settled = room.settle(&[(open.clone(), Answer::Keep)]);
    assert!(settled.sent.is_empty() && settled.stopped.is_none());
    assert_eq!((room.state().phase, room.drafts().message.as_str()), (Phase::Intelligence, "Wait for Lisbon"));
    let settled = room.settle(&[(open, Answer::Send)]);
    assert!(matches!(settled.sent.as_slice(), [Command::SendMessage { .. }]) && settled.stopped.is_none());
    assert_eq!((room.state().messages.len(), room.drafts().message.as_str()), (1, ""));
}

#[test]
fn a_draft_is_not_submitted_without_the_amendment_that_is_chosen_for_it() {
    let mut room = room(&["ee"]);
    while room.state().phase != Phase::Initiative {
        assert_eq!(room.done().expect("nothing is open"), Done::HandedOver);
    }
    let draft = Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons: String::new() };
    room.submit(&draft).expect("drafted");
    let first = room.state().proposals.values().find(|own| own.by.as_str() == "ee").expect("the draft").id;
    room.drafts_mut().changes.insert(first, Change::Tone(Tone::Deplore));
    let refused = room.submit(&Command::SubmitInitiative(first));
    assert!(matches!(refused, Err(Refused::AmendmentWaits(of)) if of == first), "{refused:?}");
    let amendment = Open::Amendment(first, Change::Tone(Tone::Deplore));
    let open = vec![amendment.clone(), Open::Draft(first)];
    assert_eq!(room.done().expect("it asks"), Done::Asks(open));
    let settled = room.settle(&[(amendment, Answer::Send), (Open::Draft(first), Answer::Leave)]);
    assert_eq!(settled.sent, [Command::DiscardInitiative(first)], "no amendment goes into what is thrown away");
    assert!(settled.stopped.is_none() && room.drafts().changes.is_empty());
    assert!(room.state().proposals.values().all(|own| own.by.as_str() != "ee" || own.stage != Stage::Draft));
}

#[test]
fn closing_over_a_team_says_first_what_is_lost_and_tells_the_team_afterwards() {
    let mut room = room(&["ee", "pt"]);
    close(&mut room);
    lift(&mut room);
    let item = room.state().holdings(&"ee".into()).first().expect("an item").clone();
    room.choose_sharing(&item, ShareMode::Full);
    facilitate(&mut room);
    let Ok(Closing::Asks(asked)) = room.close_phase() else { panic!("two teams are not done") };
    assert_eq!(room.state().phase, Phase::Intelligence, "asking does nothing");
    let slugs: Vec<Vec<&str>> = asked.iter().map(|cut| cut.lost().iter().map(Open::slug).collect()).collect();
    assert_eq!(slugs, [vec!["sharing"], vec![]]);
    assert_eq!(room.drafts_of(&"ee".into()).sharing.len(), 1, "it waits wherever the laptop is");
    assert_eq!(room.close_over(&WORDS).expect("it is closed"), asked);
    assert_eq!(room.state().phase, Phase::Initiative);
    let (estonia, portugal) = (room.drafts_of(&"ee".into()), room.drafts_of(&"pt".into()));
    assert!(estonia.sharing.is_empty() && estonia.missed.len() == 1, "{estonia:?}");
    assert!(portugal.missed.is_empty());
    assert_eq!(room.holder(), &curtain("ee"));
}

#[test]
fn a_step_after_which_something_was_revealed_is_taken_back_when_it_is_ordered_twice() {
    let mut room = room(&["ee", "pt"]);
    close(&mut room);
    close(&mut room);
    facilitate(&mut room);
    assert_eq!(room.state().phase, Phase::Initiative);
    let asks = |room: &mut Room| matches!(room.undo(), Err(Refused::Rule(Rejection::RevealedSince)));
    assert!(asks(&mut room) && room.asks_about_undo());
    facilitate(&mut room);
    assert!(!room.asks_about_undo(), "what somebody else was asked is not meant");
    assert!(asks(&mut room));
    room.undo().expect("it is meant now");
    assert_eq!((room.state().phase, room.asks_about_undo()), (Phase::Intelligence, false));
}

#[test]
fn leaving_while_several_play_is_asked_about_once() {
    let mut several = room(&["ee", "pt"]);
    assert!(several.leave().is_ok(), "nobody sits at it");
    lift(&mut several);
    assert!(matches!(several.leave(), Err(Refused::StopsAll)));
    assert!(several.leave().is_ok(), "it is meant");
    assert!(room(&["ee"]).leave().is_ok());
}

#[test]
fn unsent_work_and_the_clock_are_there_when_somebody_comes_back() {
    let mut room = room(&["ee", "pt"]);
    lift(&mut room);
    for tenth in 0_u8..100 {
        room.tick(f64::from(tenth) / 10.0);
    }
    room.drafts_mut().message = "Wait for Lisbon".to_owned();
    room.toggle_pause();
    room.keep_unsent().expect("kept");
    let (path, clock) = (room.path().to_owned(), room.clock().kept());
    assert!(clock.elapsed_ms > 9_000 && clock.paused);
    drop(room);
    let mut room = room_of(&path);
    assert_eq!((room.holder(), room.clock().kept()), (&curtain("ee"), clock));
    assert_eq!(room.drafts(), &Drafts::default(), "nobody's is on the screen");
    lift(&mut room);
    assert_eq!(room.drafts().message, "Wait for Lisbon");
}

#[test]
fn a_phase_that_a_solo_player_finished_before_a_crash_is_closed_when_they_come_back() {
    let room = room(&["ee"]);
    let path = room.path().to_owned();
    drop(room);
    let mut kept = KeptSession::open(&path, Access::Write).expect("the file");
    kept.submit(5, &Actor::Seat("ee".into()), &Command::Finish).expect("done");
    drop(kept);
    let room = room_of(&path);
    assert_eq!((room.state().phase, room.holder()), (Phase::Intelligence, &seated("ee")));
}

#[test]
fn what_the_end_of_a_phase_made_impossible_does_not_come_back_after_a_crash_at_that_moment() {
    let mut room = room(&["ee", "pt"]);
    close(&mut room);
    lift(&mut room);
    let item = room.state().holdings(&"ee".into()).first().expect("an item").clone();
    room.choose_sharing(&item, ShareMode::Full);
    room.drafts_mut().message = "Wait for Lisbon".to_owned();
    room.keep_unsent().expect("kept");
    let path = room.path().to_owned();
    drop(room);
    let mut kept = KeptSession::open(&path, Access::Write).expect("the file");
    kept.submit(5, &Actor::Facilitator, &Command::Advance).expect("the phase is closed");
    drop(kept);
    let drafts = room_of(&path).drafts_of(&"ee".into());
    assert!(drafts.sharing.is_empty(), "choices of a phase that is over are offered again: {drafts:?}");
    assert_eq!(drafts.message, "Wait for Lisbon");
}

#[test]
fn what_a_rule_refuses_at_the_beginning_is_told_and_what_is_over_is_not_gone_on_with() {
    let _ = home();
    let refused = begin("nowhere.ron", SHIPPED[0].text, setup(&["xx"]), &[]).err().expect("a refusal");
    assert!(matches!(&refused, NotBegun::Rule(_, Rejection::NoTeam(state)) if state.as_str() == "xx"), "{refused}");
    assert_eq!(refused.describe(&WORDS), "No team sits for xx");
    let mut room = room(&[]);
    let path = room.path().to_owned();
    while !room.is_over() {
        assert_eq!(room.close_phase().expect("nobody is waited for"), Closing::Closed);
    }
    drop(room);
    assert!(resume(&path).expect("the file").is_none());
    let kept = again(&path).expect("once more");
    assert_ne!(kept.file.path(), path);
    assert_eq!((kept.session.state().phase, kept.session.entries().len()), (Phase::Situation, 1));
}

#[test]
fn what_asks_first_is_never_given_as_a_bare_command() {
    let mut room = room(&["ee"]);
    let entries = room.session().entries().len();
    for command in [Command::Finish, Command::Advance, Command::Undo { confirmed: true }] {
        assert!(matches!(room.submit(&command), Err(Refused::AsksFirst)), "{command:?}");
    }
    assert_eq!(room.session().entries().len(), entries);
}
