//! The laptop goes past whoever has nothing to decide: no hand-over for nothing, and nothing is lost by it.

use demarche::engine::core::command::{Actor, Command};
use demarche::engine::core::state::{Lifecycle, State};
use demarche::engine::decide::carry_out;
use demarche::engine::options::options;
use demarche::engine::tasks::tasks;
use demarche::lab::policy::Players;
use demarche::lab::policy::kind::Policy;
use demarche::model::key::StateKey;
use demarche::model::phase::{Business, Phase};
use demarche::model::rulebook::Rulebook;
use demarche::room::Room;
use demarche::room::closing::{Closing, Done};
use demarche::room::holder::{Holder, Next};
use demarche::room::open::Answer;

use crate::room_running::{facilitate, lift, room};
use crate::support::{first_call, night_shift};

/// What may be done besides, in a phase in which there is something to decide.
fn is_besides(command: &Command) -> bool {
    if let Command::OrderAgenda(order) = command {
        return order.is_empty();
    }
    matches!(
        command,
        Command::Finish
            | Command::SendMessage { .. }
            | Command::AskService { .. }
            | Command::SealLine(_)
            | Command::Ask { .. }
            | Command::Argue { .. }
            | Command::Answer { .. }
            | Command::OfferOptions(_)
            | Command::SealSharing(_)
            | Command::ShareWith { .. }
    )
}

/// Plays a scenario with a team at each seat that follows the evidence, and looks at each phase as it begins.
pub fn each_phase(book: &Rulebook, seed: u64, mut look: impl FnMut(&Rulebook, &State, &[StateKey])) {
    let players = Players::of(book, Policy::FollowEvidence, None);
    let book = &players.rules(book);
    let teams: Vec<StateKey> = book.scenario.seats.iter().map(|seat| seat.state.clone()).collect();
    let mut state = State::new(book);
    while let Some(order) = players.next(book, &state, seed) {
        carry_out(book, &mut state, &Actor::Facilitator, &order).expect("the facilitator's order");
        if state.lifecycle == Lifecycle::Running {
            look(book, &state, &teams);
        }
        players.act(book, &mut state, |state, by, command| {
            let _ = carry_out(book, state, by, command);
        });
    }
}

/// A law over whole exercises: who is passed over could have ordered nothing that the phase is for.
#[test]
fn whoever_is_passed_over_could_have_decided_nothing() {
    for (name, book) in [("first call", first_call()), ("night shift", night_shift())] {
        let mut passed = 0;
        each_phase(&book, 3, |book, state, teams| {
            for team in teams.iter().filter(|team| tasks(book, state, team).is_empty()) {
                passed += 1;
                let open = options(book, state, team).into_iter().filter(|choice| choice.refusal.is_none());
                let missed: Vec<Command> =
                    open.map(|choice| choice.command).filter(|command| !is_besides(command)).collect();
                assert!(missed.is_empty(), "{name}, {:?}, {team}: {missed:?}", state.phase);
            }
        });
        assert!(passed > 0, "{name}");
    }
}

#[test]
fn the_facilitator_goes_on_where_nobody_decides_and_asks_about_nobody() {
    let mut room = room(&["pt", "ee"]);
    for _ in ["ee", "pt"] {
        lift(&mut room);
        assert_eq!(room.done().expect("their brief is read"), Done::HandedOver);
    }
    facilitate(&mut room);
    assert_eq!(room.state().phase, Phase::Situation);
    assert_eq!(room.close_phase().expect("nobody is waited for"), Closing::Closed);
    assert!(room.state().phase.is_for(Business::Sharing));
    let mut held = Vec::new();
    while let Holder::Curtain(Next::Seat(seat)) = room.holder().clone() {
        held.push(seat.to_string());
        lift(&mut room);
        assert_eq!(room.done().expect("nothing is open"), Done::HandedOver);
    }
    let holds = |code: &str| !room.state().holdings(&code.into()).is_empty();
    assert_eq!(held, ["ee", "pt"].into_iter().filter(|code| holds(code)).collect::<Vec<_>>());
    assert_eq!(room.holder(), &Holder::Curtain(Next::Facilitator));
}

/// The teams' time does not run while the facilitator works at the laptop that they share; a second laptop is another matter.
#[test]
fn the_countdown_waits_while_the_facilitator_has_the_laptop() {
    let mut room = room(&["pt", "ee"]);
    lift(&mut room);
    let mut second = 0.0;
    let mut go = |room: &mut Room| {
        for _ in 0..4 {
            second += 0.5;
            room.tick(second);
        }
        room.clock().now_ms()
    };
    let worked = go(&mut room);
    assert!(worked > 0);
    facilitate(&mut room);
    assert_eq!(go(&mut room), worked);
    room.pass_on();
    lift(&mut room);
    assert!(go(&mut room) > worked);
}

/// Where two phases wait for nobody one after the other, there is no curtain between the facilitator and itself.
#[test]
fn the_facilitator_keeps_the_laptop_from_phase_to_phase_that_waits_for_nobody() {
    let mut room = room(&["pt", "ee"]);
    let mut kept = 0;
    for _ in 0..200 {
        match room.holder().clone() {
            Holder::Curtain(_) => lift(&mut room),
            Holder::Seat(_) => {
                let open = room.left_open().into_iter().map(|open| (open, Answer::Leave)).collect::<Vec<_>>();
                assert!(room.settle(&open).stopped.is_none());
            }
            Holder::Facilitator if room.is_over() => break,
            Holder::Facilitator => {
                let waits = ["ee", "pt"].iter().any(|team| room.exercise().is_waited_for(&(*team).into()));
                kept += usize::from(!waits && room.state().phase != Phase::Situation);
                assert_eq!(room.close_phase().expect("nobody is cut off"), Closing::Closed);
            }
            Holder::Red(_) => unreachable!("nobody plays an adversary"),
        }
    }
    assert!(room.is_over() && kept > 0);
}

#[test]
fn the_time_of_all_runs_while_the_room_looks_at_its_picture() {
    let mut room = room(&["pt", "ee"]);
    facilitate(&mut room);
    for second in 0..4 {
        room.tick_for_all(f64::from(second));
    }
    assert_eq!(room.clock().now_ms(), 3_000);
}
