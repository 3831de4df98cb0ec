//! The clock of the room counts the time in which people could work.

use demarche::engine::core::command::{Actor, Command};
use demarche::model::phase::Phase;
use demarche::room::Room;
use demarche::room::clock::{Clock, KeptClock};
use demarche::room::closing::Done;

use crate::room_running::{facilitate, flowing, lift};
use crate::support::{Table, first_call, given};

#[test]
fn the_clock_counts_no_sleep_no_pause_and_no_curtain() {
    let table = given(first_call()).team("ee").opened();
    let mut clock = Clock::of(&table.session, KeptClock::default());
    let mut second = 0.0;
    let mut go = |clock: &mut Clock, seconds: f64, waits: bool| {
        second += seconds;
        clock.tick(second, waits)
    };
    go(&mut clock, 0.0, false);
    for _ in 0..20 {
        assert_eq!(go(&mut clock, 0.5, false), None);
    }
    assert_eq!(clock.now_ms(), 10_000);
    assert_eq!(go(&mut clock, 3_600.0, false), Some(3_600), "an hour of sleep is told");
    go(&mut clock, 0.5, true);
    clock.paused = true;
    go(&mut clock, 0.5, false);
    assert_eq!(clock.now_ms(), 10_000, "and none of it counts");
}

/// The number of the entry with which the phase began.
fn began(table: &Table) -> u64 {
    Clock::of(&table.session, KeptClock::default()).kept().extra_of
}

#[test]
fn a_clock_that_is_taken_up_again_stands_where_it_was_left() {
    let table = given(first_call()).team("ee").opened();
    let left =
        KeptClock { elapsed_ms: 95_000, extra_ms: 30_000, extra_of: began(&table), paused: true, shortened_by: 0 };
    let clock = Clock::of(&table.session, left);
    assert_eq!(clock.kept(), left);
    assert_eq!(clock.left_seconds(3), Some(180 + 30 - 95));
    let of_another = KeptClock { extra_of: left.extra_of + 7, ..left };
    assert_eq!(Clock::of(&table.session, of_another).left_seconds(3), Some(180 - 95), "it was another phase's");
}

#[test]
fn taking_back_the_end_of_a_phase_gives_the_phase_the_time_that_was_left() {
    let mut table = given(first_call()).team("ee").opened();
    let at = |table: &mut Table, seconds: u64, command: &Command| {
        table.session.submit(seconds * 1_000, &Actor::Facilitator, command).expect("may");
    };
    at(&mut table, 100, &Command::Advance);
    at(&mut table, 130, &Command::Advance);
    at(&mut table, 190, &Command::Undo { confirmed: true });
    let clock = Clock::of(&table.session, KeptClock { elapsed_ms: 190_000, ..KeptClock::default() });
    assert_eq!(table.state().phase, Phase::Intelligence);
    assert_eq!(clock.left_seconds(2), Some(90), "30 seconds were used before the step that was taken back");
}

#[test]
fn the_facilitator_gives_a_phase_time_and_takes_no_more_than_is_left_and_the_next_has_its_own() {
    let mut table = given(first_call()).team("ee").opened();
    let mut clock = Clock::of(&table.session, KeptClock::default());
    clock.give(3, 120);
    assert_eq!(clock.left_seconds(3), Some(300));
    clock.give(3, -30);
    assert_eq!(clock.left_seconds(3), Some(270));
    clock.give(3, -900);
    assert_eq!(clock.left_seconds(3), Some(0), "nobody is behind time because time was taken");
    clock.give(3, 30);
    table.session.submit(10_000, &Actor::Facilitator, &Command::Advance).expect("may");
    clock.follow(&table.session);
    assert_eq!(clock.kept().extra_ms, 0, "another phase");
    clock.give(2, 30);
    table.session.submit(20_000, &Actor::Facilitator, &Command::Undo { confirmed: true }).expect("may");
    clock.follow(&table.session);
    assert_eq!(clock.kept().extra_ms, 0, "and so has the one that a step back comes back to");
}

/// A modelling choice: who shares a laptop shares the time of a phase, evenly among those who are still to sit.
#[test]
fn teams_that_share_a_laptop_share_the_time_of_a_phase() {
    let mut room = flowing(&["ee", "pt"]);
    lift(&mut room);
    room.close_phase().expect("nobody is cut off");
    let minutes = |room: &Room, phase| i64::from(room.book().scenario.meta.phase_minutes[&phase]);
    let both = 60 * (minutes(&room, Phase::Situation) + minutes(&room, Phase::Intelligence));
    lift(&mut room);
    assert_eq!(room.left_seconds(), Some(both / 2), "Situation took no time, and gave its own on");
    for second in 0..=20 {
        room.tick(f64::from(second));
    }
    assert_eq!(room.left_seconds(), Some(both / 2 - 20));
    assert_eq!(room.done().expect("nothing is open"), Done::HandedOver);
    lift(&mut room);
    assert_eq!(room.left_seconds(), Some(both - 20), "what the first left is the second's");
    facilitate(&mut room);
    assert_eq!(room.left_seconds(), room.exercise().phase_left(), "whoever directs sees the phase's own time");
}

/// A pause of a day, a machine that slept, and a clock that jumps back: time stands, and nothing comes of it by itself.
#[test]
fn a_days_pause_a_sleep_and_a_clock_that_jumps_bring_no_inject_and_close_no_phase() {
    let mut room = flowing(&["ee", "pt"]);
    lift(&mut room);
    room.close_phase().expect("nobody is cut off");
    lift(&mut room);
    let (before, left) = (room.session().entries().len(), room.left_seconds());
    room.tick(10.0);
    room.toggle_pause();
    for hour in 0..24 {
        room.tick(10.0 + f64::from(hour) * 3_600.0);
    }
    room.toggle_pause();
    assert_eq!(room.tick(100_000.0).slept_seconds, Some(100_000 - 10 - 23 * 3_600));
    room.tick(99_000.0);
    room.tick(99_000.5);
    assert_eq!((room.session().entries().len(), room.left_seconds()), (before, left));
}
