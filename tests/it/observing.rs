//! Observations: tied to a moment, a seat, an objective and a rating; the facilitator's alone, and the hot wash's at the end.

use demarche::engine::core::command::{Actor, Command};
use demarche::engine::core::observation::{Observation, Rating};
use demarche::engine::core::rejection::Rejection;
use demarche::view::audience::Audience;
use demarche::view::names::ViewContext;
use demarche::view::story::story;

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
