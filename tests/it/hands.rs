//! Who acts for a seat changes, the exercise ends, something is written beside: nobody comes to another's screen, and
//! nothing that was written goes with what was sent.

use demarche::engine::core::command::{Actor, Command, Direction, NationalLine, SeatMode};
use demarche::engine::core::proposal::Stage;
use demarche::model::phase::Phase;
use demarche::model::voting::Vote;
use demarche::room::Room;
use demarche::room::begin::again;
use demarche::room::flow::{Flow, Stops};
use demarche::room::holder::{Holder, Next};
use demarche::room::open::Answer;
use demarche::session::counterfactual::harm_without_measures_on;

use crate::room_running::{facilitate, flowing, lift};
use crate::support::{given, night_shift};

fn done(room: &mut Room) {
    let open: Vec<_> = room.left_open().into_iter().map(|open| (open, Answer::Leave)).collect();
    assert!(room.settle(&open).stopped.is_none());
}

fn pass_seat(code: &str, to: SeatMode) -> Command {
    Command::Direct(Direction::PassSeat { seat: code.into(), to })
}

/// With one team left the laptop would otherwise have opened to it without its PIN.
#[test]
fn a_seat_that_the_program_acts_for_leaves_the_curtain_between_the_others() {
    let mut room = flowing(&["ee", "pt"]);
    lift(&mut room);
    room.close_phase().expect("nobody is cut off");
    facilitate(&mut room);
    room.submit(&pass_seat("ee", SeatMode::Simulated)).expect("may");
    assert!(!room.is_solo());
    room.pass_on();
    assert_eq!(room.holder(), &Holder::Curtain(Next::Seat("pt".into())));
    facilitate(&mut room);
    room.submit(&pass_seat("pt", SeatMode::Simulated)).expect("may");
    room.call_facilitator();
    room.pass_on();
    assert_eq!(room.holder(), &Holder::Curtain(Next::Facilitator), "nobody plays any more, and the console stays shut");
    let path = room.path().to_owned();
    drop(room);
    let again = again(&path).expect("once more");
    assert_eq!(again.session.state().teams().count(), 2, "as it was set up");
}

#[test]
fn a_team_whose_last_word_ends_the_exercise_does_not_get_the_console() {
    let mut room = flowing(&["ee", "pt"]);
    room.set_flow(Flow { stops: Stops::OnCall, short: true });
    lift(&mut room);
    room.close_phase().expect("nobody is cut off");
    while !room.is_over() {
        match room.holder() {
            Holder::Curtain(_) => lift(&mut room),
            Holder::Seat(_) => done(&mut room),
            _ => drop(room.close_phase().expect("nobody is cut off")),
        }
    }
    assert_eq!(room.holder(), &Holder::Curtain(Next::Facilitator));
}

#[test]
fn a_line_that_is_chosen_ahead_stands_until_it_is_changed() {
    let mut room = flowing(&["ee", "pt"]);
    lift(&mut room);
    room.close_phase().expect("nobody is cut off");
    lift(&mut room);
    room.choose_line_ahead(Some(NationalLine::Distance));
    assert_eq!(room.line_ahead(), Some(NationalLine::Distance));
    while room.state().turn == 1 {
        match room.holder() {
            Holder::Curtain(_) => lift(&mut room),
            Holder::Seat(_) => done(&mut room),
            _ => drop(room.close_phase().expect("nobody is cut off")),
        }
    }
    room.call(Next::Seat("ee".into()));
    lift(&mut room);
    assert_eq!(room.line_ahead(), Some(NationalLine::Distance), "the next turn too");
    room.choose_line_ahead(None);
    assert_eq!(room.line_ahead(), None);
}

#[test]
fn a_vote_by_hand_takes_the_place_of_the_one_that_was_chosen_ahead() {
    let mut room = flowing(&["ee", "pt"]);
    room.call(Next::Seat("ee".into()));
    lift(&mut room);
    let id = demarche::engine::core::proposal::ProposalId(1);
    let text = demarche::model::clause::DraftText::default();
    let ahead = demarche::room::drafts::Ahead { text, choice: Vote::For };
    let drafts = room.drafts_mut();
    drafts.votes_ahead.insert(id, ahead);
    drafts.sent(&Command::BreakSilence { proposal: id, amendment: None });
    assert!(drafts.votes_ahead.is_empty());
}

#[test]
fn a_draft_made_with_the_evidence_waits_for_the_phase_for_it_and_calls_its_team() {
    let mut room = flowing(&["ee", "pt"]);
    room.set_flow(Flow { stops: Stops::EachTurn, short: true });
    lift(&mut room);
    room.close_phase().expect("nobody is cut off");
    lift(&mut room);
    let draft = Command::DraftInitiative { measure: "S3".into(), addressee: None, reasons: String::new() };
    room.submit(&draft).expect("drafted with the evidence");
    assert!(room.left_open().is_empty(), "nothing is thrown away now: {:?}", room.left_open());
    done(&mut room);
    lift(&mut room);
    done(&mut room);
    assert_eq!((room.state().phase, room.holder()), (Phase::Initiative, &Holder::Curtain(Next::Seat("ee".into()))));
    assert!(room.state().proposals.values().any(|own| own.stage == Stage::Draft));
}

#[test]
fn a_nudge_leaves_the_letter_that_is_being_written() {
    let mut room = flowing(&["ee", "pt"]);
    lift(&mut room);
    room.drafts_mut().message = "Half a letter".to_owned();
    let nudge = Direction::Write { to: Some("ee".into()), text: "They wait.".to_owned() };
    room.submit(&Command::Direct(nudge)).expect("sent");
    assert_eq!(room.drafts().message, "Half a letter");
}

/// What would have been without any measure is the same, whoever the facilitator lets act.
#[test]
fn a_seat_passed_to_the_program_changes_nothing_in_a_world_without_measures() {
    let harm = |passed: bool| {
        let mut table = given(night_shift()).teams(&["ee", "pt"]).opened();
        if passed {
            table.submit(&Actor::Facilitator, &pass_seat("ee", SeatMode::Simulated)).expect("may");
        }
        table.until(3, Phase::Situation);
        harm_without_measures_on(table.book(), &table.session.path())
    };
    assert_eq!(harm(true), harm(false));
}
