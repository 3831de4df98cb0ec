//! The clock of the room counts the time in which people could work.

use demarche::engine::core::command::{Actor, Command};
use demarche::model::phase::Phase;
use demarche::room::clock::{Clock, KeptClock};

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
    let left = KeptClock { elapsed_ms: 95_000, extra_ms: 30_000, extra_of: began(&table), paused: true };
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
