//! How one laptop goes round: one sitting for what belongs together, nobody is called for nothing, and phases close when
//! nobody is waited for.

use demarche::engine::core::command::{Command, NationalLine, SeatMode, Setup};
use demarche::engine::core::proposal::{Form, ProposalId, Stage};
use demarche::lab::policy::Players;
use demarche::lab::policy::kind::Policy;
use demarche::model::clause::{Change, Tone};
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::model::voting::Vote;
use demarche::room::Room;
use demarche::room::begin::begin;
use demarche::room::drafts::Telling;
use demarche::room::flow::{Flow, Stops};
use demarche::room::holder::{Holder, Next};
use demarche::room::open::{Answer, Open};
use demarche::store::scenarios::SHIPPED;

use crate::room_running::{facilitate, flowing, lift};
use crate::support::{WORDS, first_call, home, night_shift};

fn curtain(code: &str) -> Holder {
    Holder::Curtain(Next::Seat(code.into()))
}

/// What a team does in a sitting that follows the evidence, and chooses ahead how it votes and tells.
fn sit(room: &mut Room, seat: &StateKey) {
    let (book, mut state) = (room.book().clone(), room.state().clone());
    let mut orders = Vec::new();
    Players::of(&book, Policy::FollowEvidence, Some(seat.clone())).act(&book, &mut state, |_, _, command| {
        orders.push(command.clone());
    });
    for order in &orders {
        let _ = room.submit(order);
    }
    while let Some(draft) = room.left_open().iter().find_map(|open| match open {
        Open::Draft(id) => Some(*id),
        _ => None,
    }) {
        room.submit(&Command::SubmitInitiative(draft)).expect("it is whole");
    }
    ahead(room, seat);
}

/// Chooses ahead for every text on the table.
fn ahead(room: &mut Room, seat: &StateKey) {
    if room.state().phase != Phase::Deliberation {
        return;
    }
    let tabled: Vec<(ProposalId, bool)> = room
        .state()
        .proposals
        .values()
        .filter(|own| own.stage == Stage::Tabled)
        .map(|own| (own.id, own.by == *seat))
        .collect();
    for (id, ours) in tabled {
        room.choose_vote_ahead(id, Some(Vote::For));
        if ours {
            room.choose_telling_ahead(id, Some(Telling { form: Some(Form::Formal), ..Telling::default() }));
        }
    }
    room.choose_line_ahead(Some(NationalLine::Endorse));
}

/// Plays a scenario with a team at each of its seats; how often the laptop changed hands, and for nothing.
fn handed(scenario: usize, flow: Flow) -> (usize, usize) {
    let _ = home();
    let text = SHIPPED[scenario].text;
    let book = if scenario == 0 { first_call() } else { night_shift() };
    let team = |seat: &StateKey| (seat.clone(), SeatMode::Team(String::new()));
    let seats = book.scenario.seats.iter().map(|seat| team(&seat.state)).collect();
    let begun = begin("flow.ron", text, Setup { seed: 1, seats, ..Setup::default() }, &[]).expect("a file");
    let mut room = Room::open(begun);
    room.set_flow(flow);
    let (mut handed, mut for_nothing) = (0, 0);
    for _ in 0..2_000 {
        match room.holder().clone() {
            Holder::Curtain(next) => {
                handed += 1;
                for_nothing += usize::from(matches!(&next, Next::Seat(seat) if !room.exercise().is_waited_for(seat)));
                lift(&mut room);
            }
            Holder::Seat(seat) => {
                sit(&mut room, &seat);
                let open: Vec<_> = room.left_open().into_iter().map(|open| (open, Answer::Leave)).collect();
                assert!(room.settle(&open).stopped.is_none());
            }
            Holder::Facilitator if room.is_over() => return (handed, for_nothing),
            Holder::Facilitator => {
                room.close_phase().expect("nobody is cut off");
            }
            Holder::Red(_) => unreachable!("nobody plays an adversary"),
        }
    }
    panic!("it comes to no end");
}

/// 252 hand-overs filled an exercise of 90 minutes once (`findings/window.md`), at the same way of playing.
#[test]
fn five_teams_play_the_night_shift_with_one_laptop_in_few_sittings_and_none_for_nothing() {
    let flow = |stops, short| Flow { stops, short };
    let (phase, turn, call) = (Stops::EachPhase, Stops::EachTurn, Stops::OnCall);
    let ways = [flow(phase, false), flow(turn, false), flow(call, false), flow(turn, true)];
    let counted = ways.map(|flow| handed(1, flow));
    assert!(counted.iter().all(|(_, for_nothing)| *for_nothing == 0), "{counted:?}");
    let [each_phase, each_turn, on_call, short] = counted.map(|(handed, _)| handed);
    assert!(short <= 70 && on_call < each_turn && each_turn < each_phase, "{counted:?}");
    assert_eq!(Flow::among(5), flow(turn, true), "what set-up proposes to so many teams");
    assert!(handed(0, Flow::among(2)).0 <= 20);
}

/// The facilitator begins; then Estonia and Portugal, whoever has something before it.
fn begun(teams: &[&str]) -> Room {
    let mut room = flowing(teams);
    assert_eq!(room.holder(), &Holder::Curtain(Next::Facilitator));
    lift(&mut room);
    room.close_phase().expect("nobody is cut off");
    room
}

fn done(room: &mut Room) {
    let open: Vec<_> = room.left_open().into_iter().map(|open| (open, Answer::Leave)).collect();
    assert!(room.settle(&open).stopped.is_none());
}

/// Everybody is done until the laptop is in this phase or with the facilitator.
fn until(room: &mut Room, phase: Phase) {
    while room.state().phase != phase {
        if room.is_curtain() {
            lift(room);
        }
        match room.holder() {
            Holder::Seat(_) => done(room),
            _ => drop(room.close_phase().expect("nobody is cut off")),
        }
    }
}

#[test]
fn phases_in_which_nobody_decides_close_by_themselves_until_a_turn_is_over() {
    let mut room = begun(&["ee", "pt"]);
    assert_eq!((room.state().phase, room.holder()), (Phase::Intelligence, &curtain("ee")));
    for code in ["ee", "pt"] {
        assert_eq!(room.holder(), &curtain(code));
        lift(&mut room);
        done(&mut room);
    }
    assert_eq!((room.state().phase, room.holder()), (Phase::Initiative, &curtain("ee")));
    until(&mut room, Phase::Consequences);
    assert_eq!((room.state().turn, room.holder()), (1, &Holder::Curtain(Next::Facilitator)));
}

#[test]
fn what_a_team_left_as_it_is_does_not_call_it_again_and_a_team_may_ask_for_the_laptop() {
    let mut room = begun(&["ee", "pt"]);
    until(&mut room, Phase::Consequences);
    lift(&mut room);
    room.close_phase().expect("the second turn begins");
    assert_eq!(room.state().turn, 2);
    let held = room.state().holdings(&"ee".into()).len();
    assert!(held > 0 && room.state().phase == Phase::Initiative, "nothing new to share: nobody is called for it");
    room.call(Next::Seat("pt".into()));
    lift(&mut room);
    assert_eq!(room.holder(), &Holder::Seat("pt".into()), "though it is not its turn");
    done(&mut room);
    assert_eq!(room.holder(), &curtain("ee"));
}

#[test]
fn a_step_taken_back_is_new_to_everybody() {
    let mut room = begun(&["ee", "pt"]);
    lift(&mut room);
    done(&mut room);
    facilitate(&mut room);
    room.undo().expect("Estonia is not done");
    room.pass_on();
    assert_eq!(room.holder(), &curtain("ee"));
}

#[test]
fn in_short_rounds_a_team_shares_and_proposes_in_one_sitting() {
    let mut room = begun(&["ee", "pt"]);
    room.set_flow(Flow { stops: Stops::EachTurn, short: true });
    for _ in ["ee", "pt"] {
        lift(&mut room);
        let draft = Command::DraftInitiative { measure: "S3".into(), addressee: None, reasons: String::new() };
        if room.holder() == &Holder::Seat("ee".into()) {
            room.submit(&draft).expect("an initiative may be drafted as evidence is shared");
            let id = *room.state().proposals.keys().next().expect("the draft");
            room.submit(&Command::SubmitInitiative(id)).expect("it is whole");
            assert!(room.state().proposals.values().all(|own| own.stage == Stage::Submitted), "nobody sees it yet");
        }
        done(&mut room);
    }
    assert_eq!(room.state().phase, Phase::Deliberation, "nobody is called for initiatives any more");
    assert!(room.state().proposals.values().any(|own| own.by == "ee".into() && own.stage == Stage::Tabled));
}

/// Estonia puts a text on the table on which the 27 decide in this turn; both teams sit before it.
fn tabled() -> (Room, ProposalId) {
    let mut room = begun(&["ee", "pt"]);
    until(&mut room, Phase::Initiative);
    lift(&mut room);
    let draft = Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons: String::new() };
    room.submit(&draft).expect("a draft");
    let id = *room.state().proposals.keys().next().expect("the draft");
    room.submit(&Command::SubmitInitiative(id)).expect("it is whole");
    until(&mut room, Phase::Deliberation);
    let own = room.state().proposals.values().find(|own| own.by == "ee".into()).expect("tabled").id;
    lift(&mut room);
    assert_eq!(room.holder(), &Holder::Seat("ee".into()));
    (room, own)
}

/// A modelling choice, after the instructions with which delegations come: a vote may be chosen before it is due.
#[test]
fn a_vote_chosen_ahead_is_sealed_when_the_text_is_decided_as_it_reads() {
    let (mut room, id) = tabled();
    room.choose_vote_ahead(id, Some(Vote::For));
    room.choose_telling_ahead(id, Some(Telling { form: Some(Form::Reactive), ..Telling::default() }));
    room.choose_line_ahead(Some(NationalLine::Endorse));
    assert_eq!((room.vote_ahead(id), room.state().proposals.get(&id).expect("it").votes.len()), (Some(Vote::For), 0));
    done(&mut room);
    until(&mut room, Phase::Decision);
    assert_eq!(room.state().proposals.get(&id).expect("it").votes.get("ee"), Some(&Vote::For));
    assert_eq!(room.holder(), &curtain("pt"), "Portugal chose nothing ahead, Estonia is not called");
    until(&mut room, Phase::Consequences);
    let own = room.state().proposals.get(&id).expect("it");
    assert_eq!(own.communication.as_ref().expect("told as chosen").form, Form::Reactive);
}

#[test]
fn a_vote_chosen_on_another_text_is_not_sent_and_is_asked_for_anew() {
    let (mut room, id) = tabled();
    room.choose_vote_ahead(id, Some(Vote::For));
    room.submit(&Command::ReviseText(id, Change::Tone(Tone::Condemn))).expect("it is our text");
    assert_eq!(room.vote_ahead(id), None, "the text is another one");
    done(&mut room);
    until(&mut room, Phase::Decision);
    assert!(!room.state().proposals.get(&id).expect("it").votes.contains_key("ee"));
    assert_eq!(room.holder(), &curtain("ee"));
    lift(&mut room);
    assert_eq!(room.drafts().lapsed, [id]);
    assert!(room.lapsed_sentence(&WORDS, id).contains("has changed since"));
}

#[test]
fn a_telling_chosen_on_another_text_is_not_sent_and_stands_open_as_it_was_chosen() {
    let (mut room, id) = tabled();
    let reactive = Telling { form: Some(Form::Reactive), ..Telling::default() };
    room.choose_telling_ahead(id, Some(reactive.clone()));
    room.submit(&Command::ReviseText(id, Change::Tone(Tone::Condemn))).expect("it is our text");
    assert_eq!(room.telling_ahead(id), None, "the text is another one");
    room.choose_vote_ahead(id, Some(Vote::For));
    done(&mut room);
    until(&mut room, Phase::Communication);
    assert_eq!(room.state().proposals.get(&id).expect("it").communication, None);
    assert_eq!(room.holder(), &curtain("ee"), "its author is asked");
    lift(&mut room);
    assert_eq!(room.drafts().telling.get(&id), Some(&reactive));
}
