//! Closing the phase over those who play an adversary: nothing they chose is dropped unasked.

use demarche::engine::core::red::Move;
use demarche::model::condition::Action;
use demarche::model::phase::Phase;
use demarche::room::Room;
use demarche::room::closing::{Closing, CutOff};
use demarche::room::holder::Holder;
use demarche::room::open::Answer;

use crate::red_cell::shared_room;
use crate::room_running::lift;
use crate::support::WORDS;

/// Plays up to where those who play Kestria hold the laptop for the last time before the consequences.
fn before_the_consequences() -> Room {
    let mut room = shared_room();
    loop {
        lift(&mut room);
        match room.holder() {
            Holder::Seat(_) => {
                let open: Vec<_> = room.left_open().into_iter().map(|open| (open, Answer::Leave)).collect();
                assert!(room.settle(&open).stopped.is_none());
            }
            Holder::Red(_) => return room,
            Holder::Facilitator | Holder::Curtain(_) => {
                assert_eq!(room.close_phase().expect("all are done"), Closing::Closed, "no move is due yet");
            }
        }
    }
}

#[test]
fn closing_the_phase_over_a_move_that_is_not_sealed_asks_first() {
    for chosen in [true, false] {
        let mut room = before_the_consequences();
        if chosen {
            room.drafts_mut().moves.insert("kestria".into(), Move { act: Some(Action::A2), ..Move::default() });
        }
        room.call_facilitator();
        lift(&mut room);
        let cut = CutOff::Move { of: "kestria".into(), chosen };
        let says = room.cut_off_sentence(&WORDS, &cut);
        assert_eq!(says.contains("chosen"), chosen, "{says}");
        assert!(!says.contains("Deny"), "which move it is stays theirs: {says}");
        assert_eq!(room.close_phase().expect("it may"), Closing::Asks(vec![cut]));
        assert_eq!(room.state().phase, Phase::Communication);
        room.close_over(&WORDS).expect("it may");
        assert_eq!(room.state().phase, Phase::Consequences);
        assert!(!room.state().acts[0].1.chosen, "the dice chose");
    }
}
