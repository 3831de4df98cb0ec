//! Observations: tied to a moment, a seat, an objective and a rating; the facilitator's alone, and the hot wash's at the end.

use demarche::engine::core::command::{Actor, Command};
use demarche::engine::core::observation::{Observation, Rating};
use demarche::engine::core::rejection::Rejection;
use demarche::model::evidence::ShareMode;
use demarche::room::Room;
use demarche::view::audience::Audience;
use demarche::view::console::ConsoleView;
use demarche::view::names::ViewContext;
use demarche::view::story::story;

use crate::room_running::{facilitate, flowing, lift};
use crate::support::{Table, WORDS, audience, first_call, given};

fn told(table: &Table, who: &Audience) -> String {
    let context = ViewContext::new(table.book(), &WORDS);
    story(&context, &table.session.path(), who).into_iter().map(|line| line.text + "\n").collect()
}

fn seen(text: &str) -> Observation {
    Observation { text: text.to_owned(), ..Observation::default() }
}

#[test]
fn an_observation_says_whom_and_what_it_is_about_and_how_well_it_went() {
    let mut table = given(first_call()).team("ee").opened();
    let objective = &table.book().scenario.objectives[0];
    let (key, about) = (objective.key.clone(), objective.text.clone());
    let whole = Observation {
        objective: Some(key),
        seat: Some("ee".into()),
        rating: Some(Rating::SomeChallenges),
        ..seen("They asked for the source first.")
    };
    table.director(Command::Note(whole)).director(Command::Note(seen("Nobody asked why.")));
    let story = told(&table, &Audience::Facilitator);
    let line = format!("Observation (Estonia · some challenges · “{about}”): They asked for the source first.");
    assert!(story.contains(&line), "{story}");
    assert!(story.contains("Observation: Nobody asked why."), "{story}");
    for who in [audience("ee"), Audience::Public] {
        assert!(!told(&table, &who).contains("asked"), "{who:?} is told what was noted of it");
    }
}

#[test]
fn after_the_end_it_is_a_remark_of_the_hot_wash() {
    let mut table = given(first_call()).team("ee").opened();
    table.until_the_end();
    table.director(Command::Note(Observation { seat: Some("ee".into()), ..seen("We would share earlier.") }));
    assert!(told(&table, &Audience::Facilitator).contains("Hot wash (Estonia): We would share earlier."));
}

#[test]
fn nobody_is_observed_who_has_no_seat() {
    let mut table = given(first_call()).team("ee").opened();
    let note = Command::Note(Observation { seat: Some("xx".into()), ..seen("Who?") });
    assert_eq!(table.submit(&Actor::Facilitator, &note), Err(Rejection::NoSuchRecipient));
}

/// Entries of before are read, and written, as they were: their hashes are over these bytes.
#[test]
fn an_observation_without_seat_and_rating_is_written_as_ever() {
    let bytes = r#"{"Note":{"text":"Seen.","objective":null}}"#;
    let read: Command = serde_json::from_str(bytes).expect("as it was written");
    assert_eq!(read, Command::Note(seen("Seen.")));
    assert_eq!(serde_json::to_string(&read).expect("plain data"), bytes);
}

/// What each team did last, and what the next step back would take with it; after one, the step before.
#[test]
fn the_console_says_what_was_done_last_and_what_an_undo_takes_back() {
    let mut room = flowing(&["ee", "pt"]);
    lift(&mut room);
    room.close_phase().expect("nobody is cut off");
    lift(&mut room);
    room.submit(&Command::SealSharing([("unread-warning".into(), ShareMode::Full)].into())).expect("sealed");
    facilitate(&mut room);
    let console = |room: &mut Room| room.console_screen(&WORDS).console;
    let last = |console: &ConsoleView, code: &str| {
        console.teams.iter().find(|team| team.state.as_str() == code).and_then(|team| team.last.clone())
    };
    let now = console(&mut room);
    assert_eq!(last(&now, "ee").expect("it sealed"), "Intelligence · turn 1 · Estonia seals what it shares");
    assert_eq!(last(&now, "pt"), None, "it has done nothing yet");
    assert_eq!(now.undo.as_deref(), Some("Estonia seals what it shares"));
    room.undo().expect("nothing was revealed");
    let now = console(&mut room);
    assert_eq!(last(&now, "ee"), None, "it was taken back");
    assert!(now.undo.expect("the phase before").contains("Intelligence"));
}
