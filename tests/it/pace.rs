//! The plan of the room's time: when it is up, how late an exercise runs, what brings it back, and when a laptop that
//! nobody touches is locked.

use std::collections::BTreeSet;

use demarche::engine::core::command::{Command, Direction};
use demarche::model::evidence::ShareMode;
use demarche::model::phase::Phase;
use demarche::room::Room;
use demarche::room::clock::{Clock, KeptClock};
use demarche::room::holder::{Holder, Next};
use demarche::room::house::HOUSE;
use demarche::scenario::data::DataTexts;
use demarche::scenario::rulebook::rulebook;
use demarche::store::scenarios::SHIPPED;
use demarche::view::names::ViewContext;
use demarche::view::place::Place;

use crate::room_running::{facilitate, flowing, lift, room_of};
use crate::support::{WORDS, first_call, given};

/// Sits at the laptop for so many seconds.
fn pass(room: &mut Room, from: u32, seconds: u32) -> usize {
    (from..=from + seconds).filter(|second| room.tick(f64::from(*second)).time_is_up).count()
}

fn planned(room: &Room) -> i64 {
    let meta = &room.book().scenario.meta;
    i64::from(meta.turns) * 60 * meta.phase_minutes.values().map(|minutes| i64::from(*minutes)).sum::<i64>()
}

#[test]
fn that_the_time_is_up_is_said_once_and_nothing_comes_of_it() {
    let mut room = flowing(&["ee"]);
    let left = u32::try_from(room.left_seconds().expect("planned")).expect("some");
    let entries = room.entries();
    assert_eq!(pass(&mut room, 0, left - 1), 0, "not before");
    assert_eq!(pass(&mut room, left, 30), 1, "once");
    assert_eq!((room.entries(), room.state().phase), (entries, Phase::Situation), "nothing closes by itself");
    room.give_time(60);
    assert_eq!(pass(&mut room, left + 31, 60), 1, "and once more, after more was given");
}

#[test]
fn an_exercise_that_runs_late_is_brought_back_by_shortening_what_is_left() {
    let mut room = flowing(&["ee"]);
    let whole = planned(&room);
    let pace = room.exercise().pace().expect("planned");
    assert_eq!((pace.late, pace.planned, pace.percent, pace.is_late()), (0, whole, 100, false));
    let left = room.left_seconds().expect("planned");
    pass(&mut room, 0, u32::try_from(left + 120).expect("some"));
    let pace = room.exercise().pace().expect("planned");
    assert_eq!((pace.late, pace.planned), (120, whole - left), "two minutes over the first phase");
    assert!(pace.is_late());
    let percent = pace.shortened();
    assert!((HOUSE.least_percent..100).contains(&percent), "{percent}");
    room.shorten_to(percent);
    let pace = room.exercise().pace().expect("planned");
    assert!(!pace.is_late() && pace.late_at_the_end() <= 0, "{pace:?}");
    room.done().expect("nothing is open");
    let minutes = i64::from(room.book().scenario.meta.phase_minutes[&Phase::Intelligence]);
    assert_eq!(room.left_seconds(), Some(minutes * 60 * percent / 100 + i64::from(minutes * 60 * percent % 100 > 0)));
    room.shorten_to(0);
    assert_eq!(room.exercise().pace().expect("planned").percent, HOUSE.least_percent, "no further than that");
}

#[test]
fn what_was_shortened_stays_so_after_a_crash() {
    let mut room = flowing(&["ee"]);
    room.shorten_to(80);
    room.set_display(true);
    room.keep_unsent().expect("kept");
    let path = room.path().to_owned();
    drop(room);
    let room = room_of(&path);
    assert_eq!(room.exercise().pace().expect("planned").percent, 80);
    assert!(room.display(), "and the projector comes back");
    drop(room);
    let table = given(first_call()).team("ee").opened();
    let clock = Clock::of(&table.session, KeptClock { shortened_by: 20, ..KeptClock::default() });
    assert_eq!((clock.percent(), clock.left_seconds(5)), (80, Some(240)));
}

#[test]
fn a_laptop_that_nobody_touches_is_locked_before_whoever_has_it() {
    let long = f64::from(HOUSE.lock_after);
    let mut room = flowing(&["ee", "pt"]);
    lift(&mut room);
    let holder = room.holder().clone();
    assert!(!room.lock(long - 1.0) && *room.holder() == holder);
    assert!(room.lock(long));
    let again = match holder {
        Holder::Seat(seat) => Next::Seat(seat),
        _ => Next::Facilitator,
    };
    assert_eq!(*room.holder(), Holder::Curtain(again), "they take it again");
    assert!(!room.lock(long), "it is locked already");
    facilitate(&mut room);
    assert!(room.lock(long) && *room.holder() == Holder::Curtain(Next::Facilitator));
    let mut alone = flowing(&["ee"]);
    assert!(!alone.lock(10.0 * long), "whoever plays alone hides nothing");
}

/// What is sealed and not opened counts as chosen: the preview said “59 → 59 %” once of what had just been sealed.
#[test]
fn a_preview_stays_after_sealing() {
    let mut room = flowing(&["ee"]);
    room.done().expect("nothing is open");
    let item = room.seat_screen(&WORDS).expect("a seat").evidence.groups[0].items[0].key.clone().expect("ours");
    room.choose_sharing(&item, ShareMode::Assessment);
    let before = room.share_preview(&WORDS).expect("a preview");
    assert_ne!(before.now, before.after);
    let choices = [(item, ShareMode::Assessment)].into();
    room.submit(&Command::SealSharing(choices)).expect("sealed");
    assert_eq!(room.share_preview(&WORDS).expect("a preview"), before);
    let screen = room.seat_screen(&WORDS).expect("a seat");
    assert!(screen.evidence.groups[0].items[0].waits, "nobody else has it yet");
}

/// What one has read is ticked off, also over a hand-over, and comes back only as more of it.
#[test]
fn what_was_read_is_ticked_off() {
    let mut room = flowing(&["ee"]);
    let screen = room.seat_screen(&WORDS).expect("a seat");
    let reading = |place: Place, screen: &demarche::view::screen::SeatScreen| {
        screen.rail.wanted.iter().find(|item| item.reading && item.place == place).map(|item| item.done)
    };
    assert_eq!((screen.waiting(Place::Situation) > 0, reading(Place::Situation, &screen)), (true, Some(false)));
    assert!(room.has_read(Place::Situation, screen.to_read(Place::Situation)));
    assert!(!room.has_read(Place::Situation, screen.to_read(Place::Situation)), "it is no news");
    let screen = room.seat_screen(&WORDS).expect("a seat");
    assert_eq!((screen.waiting(Place::Situation), reading(Place::Situation, &screen)), (0, Some(true)));
    assert_eq!(reading(Place::Brief, &screen), Some(false));
    room.keep_unsent().expect("kept");
    let path = room.path().to_owned();
    drop(room);
    let screen = room_of(&path).seat_screen(&WORDS).expect("a seat");
    assert_eq!(screen.waiting(Place::Situation), 0, "nor after a crash");
}

/// Receipts: the console says what of the news and messages a team has not had before it.
#[test]
fn the_console_says_what_a_team_has_not_read() {
    let mut room = flowing(&["ee", "pt"]);
    facilitate(&mut room);
    let write = Direction::Write { to: Some("ee".into()), text: "Please look at the quays.".to_owned() };
    room.submit(&Command::Direct(write)).expect("may");
    let unread = |room: &mut Room, code: &str| {
        let console = room.console_screen(&WORDS).console;
        console.teams.iter().find(|team| team.state.as_str() == code).and_then(|team| team.unread.clone())
    };
    assert!(unread(&mut room, "ee").expect("all of it").ends_with("one message"));
    assert!(unread(&mut room, "pt").expect("the news").ends_with("no message"));
    room.call(Next::Seat("ee".into()));
    lift(&mut room);
    for place in [Place::Situation, Place::Messages] {
        let screen = room.seat_screen(&WORDS).expect("a seat");
        room.has_read(place, screen.to_read(place));
    }
    facilitate(&mut room);
    assert_eq!(unread(&mut room, "ee"), None, "it has read all of it");
    assert!(unread(&mut room, "pt").is_some());
}

/// The clock of an exercise is that of its story: no night of a daylight saving shortens or doubles an hour of it.
#[test]
fn a_night_in_which_clocks_are_set_has_as_many_hours_as_any_other() {
    let times = |begins: &str| {
        let text = SHIPPED[0].text.replace("2027-05-04T08:00", begins);
        assert!(text.contains(begins));
        let book = rulebook(&text, &DataTexts::shipped()).expect("it can be played");
        let context = ViewContext::new(&book, &WORDS);
        let phases: Vec<Phase> = book.phases().in_order().collect();
        let all = (1..=book.scenario.meta.turns).flat_map(|turn| phases.iter().map(move |phase| (turn, *phase)));
        let clock = |time: String| time.rsplit(' ').next().unwrap_or_default().to_owned();
        all.map(|(turn, phase)| clock(context.exercise_time(turn, phase))).collect::<Vec<_>>()
    };
    let usual = times("2027-05-04T22:00");
    assert!(usual.len() > 20 && usual.iter().collect::<BTreeSet<_>>().len() > 10, "{usual:?}");
    // In the Union clocks go forward on 28 March 2027 and back on 31 October.
    for night in ["2027-03-27T22:00", "2027-10-30T22:00"] {
        assert_eq!(times(night), usual, "{night}");
    }
}
