//! The journal: same commands, same bytes; nothing altered unnoticed; nothing erased by undo or branch.

use demarche::engine::core::command::{Actor, Command, Setup};
use demarche::engine::core::event::Event;
use demarche::engine::core::event::course::CourseEvent;
use demarche::engine::core::event::evidence::EvidenceEvent;
use demarche::engine::core::observation::Observation;
use demarche::engine::core::proposal::ProposalId;
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::state::Lifecycle;
use demarche::model::evidence::ShareMode;
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::session::autoplay;
use demarche::session::entry::{Entry, EntryId, chain};
use demarche::session::run::Session;
use demarche::session::upcast;
use demarche::session::verify::{Stored, Verdict, check_chain, recompute};
use proptest::prelude::{any, prop_assert_eq, proptest};
use proptest::sample::Index;

use crate::chance::{modes, moves, play, seated};
use crate::support::{Table, first_call, given, night_shift, questions};

fn played(seed: u64) -> Session {
    let mut session = Session::new(first_call(), "root".to_owned());
    autoplay::play(&mut session, seed).expect("simulated delegations keep the rules");
    session
}

fn stored(session: &Session) -> Vec<Stored> {
    let one = |entry: &Entry| Stored { id: entry.id.0, bytes: entry.bytes.clone(), hash: entry.hash.clone() };
    session.entries().iter().map(one).collect()
}

fn verdict(table: &Table) -> Verdict {
    let session = &table.session;
    check_chain(session.root(), &stored(session)).unwrap_or_else(|| recompute(session.book(), session.entries()))
}

fn undo(confirmed: bool) -> Command {
    Command::Undo { confirmed }
}

fn note(text: &str) -> Command {
    Command::Note(Observation { text: text.to_owned(), ..Observation::default() })
}

proptest! {
    #![proptest_config(questions(24))]

    #[test]
    fn the_same_commands_give_the_same_bytes_and_hashes(
        long in any::<bool>(), modes in modes(), seed in any::<u64>(), moves in moves(100),
    ) {
        let run = || {
            let mut table = seated(given(if long { night_shift() } else { first_call() }), &modes).seed(seed).opened();
            play(&mut table, &moves, |_, _, _, _| ());
            stored(&table.session)
        };
        prop_assert_eq!(run(), run());
    }

    #[test]
    fn whatever_was_played_verifies(long in any::<bool>(), modes in modes(), moves in moves(100)) {
        let mut table = seated(given(if long { night_shift() } else { first_call() }), &modes).opened();
        play(&mut table, &moves, |_, _, _, _| ());
        prop_assert_eq!(verdict(&table), Verdict::Intact { entries: table.session.entries().len() });
    }

    #[test]
    fn an_entry_reads_back_as_it_was_written(modes in modes(), moves in moves(60)) {
        let mut table = seated(given(first_call()), &modes).opened();
        play(&mut table, &moves, |_, _, _, _| ());
        for entry in table.session.entries() {
            let body = upcast::read(&entry.bytes).expect("an entry");
            prop_assert_eq!(&body, &entry.body);
            prop_assert_eq!(upcast::write(&entry.body).expect("an entry"), entry.bytes.clone());
            let plain = serde_json::to_string(&entry.body).expect("an entry of an earlier form");
            prop_assert_eq!(&upcast::read(&plain).expect("an entry of an earlier form"), &entry.body);
        }
    }

    #[test]
    fn a_changed_letter_anywhere_names_its_entry(seed in 1_u64..6, which in any::<Index>(), letter in any::<Index>()) {
        let mut entries = stored(&played(seed));
        let place = which.index(entries.len());
        let mut bytes = entries[place].bytes.clone().into_bytes();
        let at = letter.index(bytes.len());
        bytes[at] = if bytes[at] == b'7' { b'8' } else { b'7' };
        entries[place].bytes = String::from_utf8_lossy(&bytes).into_owned();
        let named = u64::try_from(place).expect("few entries") + 1;
        prop_assert_eq!(check_chain("root", &entries), Some(Verdict::Altered { entry: named }));
    }

    #[test]
    fn going_back_and_on_keeps_every_entry(modes in modes(), moves in moves(60), back in any::<Index>()) {
        let mut table = seated(given(first_call()), &modes).opened();
        play(&mut table, &moves, |_, _, _, _| ());
        let before = table.session.entries().to_vec();
        let target = before[back.index(before.len())].id;
        table.session.go_to(Some(target));
        prop_assert_eq!(table.state(), &table.session.state_at(Some(target)));
        table.director(note("A branch begins."));
        prop_assert_eq!(&table.session.entries()[..before.len()], &before[..]);
        let branch = table.session.entries().last().expect("the note");
        prop_assert_eq!(branch.body.parent, Some(target));
        prop_assert_eq!(verdict(&table), Verdict::Intact { entries: table.session.entries().len() });
    }
}

#[test]
fn every_hash_covers_the_one_before_it() {
    let session = played(1);
    let mut before = session.root().to_owned();
    for entry in session.entries() {
        assert_eq!(entry.hash, chain(&before, &entry.bytes), "entry {}", entry.id.0);
        before.clone_from(&entry.hash);
    }
}

#[test]
fn an_entry_that_was_left_out_put_in_or_moved_is_noticed() {
    let entries = stored(&played(1));
    let altered = |entries: &[Stored]| check_chain("root", entries);
    let mut missing = entries.clone();
    missing.remove(4);
    assert_eq!(altered(&missing), Some(Verdict::Missing { entry: 5 }));
    let mut twice = entries.clone();
    twice.insert(4, entries[4].clone());
    assert_eq!(altered(&twice), Some(Verdict::Altered { entry: 5 }));
    let mut swapped = entries.clone();
    swapped.swap(4, 5);
    assert_eq!(altered(&swapped), Some(Verdict::Missing { entry: 5 }));
    assert_eq!(check_chain("another root", &entries), Some(Verdict::Altered { entry: 1 }));
}

#[test]
fn an_outcome_that_was_rewritten_with_its_hashes_still_differs() {
    let mut table = given(first_call()).seed(2).opened();
    table.until_the_end();
    let mut entries = table.session.entries().to_vec();
    let moved = |event: &Event| matches!(event, Event::Course(CourseEvent::Moved(entry)) if entry.quantity == Quantity::Tension);
    let place = entries.iter().rposition(|entry| entry.body.events.iter().any(moved)).expect("tension moves");
    let event = entries[place].body.events.iter().position(moved).expect("tension moves");
    if let Event::Course(CourseEvent::Moved(entry)) = &mut entries[place].body.events[event] {
        entry.after -= 1;
    }
    let named = entries[place].id.0;
    assert_eq!(recompute(table.book(), &entries), Verdict::Differs { entry: named, event });
}

#[test]
fn another_seed_is_another_exercise() {
    assert_ne!(stored(&played(1)), stored(&played(2)));
}

#[test]
fn undo_takes_the_last_step_back_and_is_itself_written_down() {
    let mut table = given(first_call()).team("ee").opened();
    let before = table.state().clone();
    let step = |value| Command::Override { quantity: Quantity::Tension, value, reason: "A try.".to_owned() };
    table.director(step(500)).director(step(600)).director(undo(false));
    assert_eq!(table.state().value(&Quantity::Tension), 500);
    table.director(undo(false));
    assert_eq!(*table.state(), before);
    assert_eq!(table.session.entries().len(), 5, "opened, two tries, two steps back");
    assert_eq!(table.session.path().len(), 2, "opened, and the last step back");
}

#[test]
fn undo_stops_at_what_was_revealed_unless_the_facilitator_confirms() {
    let mut table = given(first_call()).team("ee").opened();
    table.until(1, Phase::Intelligence);
    table.when("ee", Command::SealSharing([("unread-warning".into(), ShareMode::Full)].into()));
    table.director(Command::Advance);
    let no = table.submit(&Actor::Facilitator, &undo(false));
    assert_eq!(no, Err(Rejection::RevealedSince));
    table.director(undo(true));
    assert_eq!((table.state().turn, table.state().phase), (1, Phase::Intelligence));
    assert!(table.state().sealed_sharing.contains_key("ee"), "what was sealed is sealed again");
}

#[test]
fn undo_stops_at_a_released_inject_and_at_tabled_initiatives() {
    let mut table = given(first_call()).team("ee").the_rest_silent().opened();
    table.director(Command::ReleaseInject("open-floor".into()));
    assert_eq!(table.submit(&Actor::Facilitator, &undo(false)), Err(Rejection::RevealedSince));
    table.until(1, Phase::Initiative);
    let draft = Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons: String::new() };
    table.when("ee", draft).when("ee", Command::SubmitInitiative(ProposalId(6_001))).director(Command::Advance);
    assert_eq!(table.submit(&Actor::Facilitator, &undo(false)), Err(Rejection::RevealedSince));
}

#[test]
fn there_is_nothing_before_the_opening() {
    let mut table = given(first_call()).team("ee").opened();
    assert_eq!(table.submit(&Actor::Facilitator, &undo(true)), Err(Rejection::NothingToUndo));
    assert_eq!(table.refused("ee", &undo(true)), Rejection::FacilitatorOnly);
}

#[test]
fn an_exercise_that_is_over_can_still_be_taken_back_a_step() {
    let mut table = given(first_call()).opened();
    table.until_the_end().director(undo(true));
    assert_eq!(table.state().lifecycle, Lifecycle::Running);
    table.until_the_end();
    assert_eq!(table.state().lifecycle, Lifecycle::Over);
}

#[test]
fn the_dice_fall_the_same_after_going_back() {
    let mut table = given(night_shift()).seed(5).opened();
    table.until_the_end();
    let first = table.session.path().into_iter().map(|entry| entry.body.events.clone()).collect::<Vec<_>>();
    table.session.go_to(Some(EntryId(10)));
    table.until_the_end();
    let second = table.session.path().into_iter().map(|entry| entry.body.events.clone()).collect::<Vec<_>>();
    assert_eq!(first, second);
}

#[test]
fn a_session_that_was_never_opened_takes_no_other_command() {
    let session = Session::new(first_call(), String::new());
    let refused = |actor, command| session.prepare(0, &actor, &command).is_err();
    assert!(refused(Actor::Facilitator, Command::Advance));
    assert!(refused(Actor::Facilitator, undo(true)));
    assert!(refused(
        crate::support::seat("ee"),
        Command::Open(Setup { seed: 1, seats: [].into(), ..Setup::default() })
    ));
}

#[test]
fn every_form_is_read_however_it_is_spaced_and_a_later_one_is_refused() {
    let session = played(1);
    let entry = session.entries().last().expect("an entry");
    let (today, after) = (upcast::FORM, upcast::FORM + 1);
    let spaced = entry.bytes.replacen(&format!("{{\"form\":{today},"), &format!("{{ \"form\": {today}, "), 1);
    assert_ne!(spaced, entry.bytes);
    assert_eq!(upcast::read(&spaced).expect("today's form"), entry.body);
    let later = entry.bytes.replacen(&format!("\"form\":{today}"), &format!("\"form\":{after}"), 1);
    let error = upcast::read(&later).expect_err("a later form").to_string();
    assert!(error.contains(&format!("form {after}")), "{error}");
    assert!(upcast::read("{}").is_err() && upcast::read("").is_err());
}

#[test]
fn a_fact_is_written_without_its_room_and_one_that_nobody_knows_is_named() {
    let fact = Event::from(EvidenceEvent::EvidenceReceived { by: "ee".into(), evidence: "log".into() });
    let written = r#"{"EvidenceReceived":{"by":"ee","evidence":"log"}}"#;
    assert_eq!(serde_json::to_string(&fact).expect("text"), written);
    assert_eq!(serde_json::from_str::<Event>(written).expect("a fact"), fact);
    let ended = serde_json::from_str::<Event>("\"Ended\"").expect("a fact");
    assert_eq!(ended, CourseEvent::Ended.into());
    assert_eq!(serde_json::to_string(&ended).expect("text"), "\"Ended\"");
    for odd in
        ["{}", "4", "\"EvidenceReceived\"", r#"{"EvidenceReceived":{"by":"ee"}}"#, r#"{"Ended":null,"Undone":null}"#]
    {
        assert!(serde_json::from_str::<Event>(odd).is_err(), "{odd}");
    }
    let entry = played(1).entries().last().expect("an entry").bytes.clone();
    let foreign = entry.replacen("\"events\":[", "\"events\":[{\"Vanished\":[1]},", 1);
    let error = upcast::read(&foreign).expect_err("no such fact").to_string();
    assert!(error.contains("`Vanished`"), "{error}");
}
