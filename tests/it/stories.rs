//! What the shipped scenarios say, in every language: all of it, and the exercise stays the same.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use demarche::model::rulebook::Rulebook;
use demarche::model::scenario::Scenario;
use demarche::view::audience::Audience;
use demarche::view::names::ViewContext;
use demarche::view::story::story;
use demarche::words::Words;

use crate::support::{Table, given, read, root, shipped};

fn others() -> impl Iterator<Item = &'static str> {
    Words::languages().iter().map(|language| language.tag).filter(|tag| *tag != "en")
}

/// All texts in something that can be printed.
fn texts(of: &impl Debug) -> BTreeSet<String> {
    let printed = format!("{of:?}");
    let mut texts = BTreeSet::new();
    let mut rest = printed.as_str();
    while let Some(start) = rest.find('"') {
        let mut escaped = false;
        let end = rest[start + 1..].find(|c| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        });
        let end = start + 1 + end.expect("it ends") + 1;
        texts.insert(ron::from_str::<String>(&rest[start..end]).expect("a text"));
        rest = &rest[end..];
    }
    texts
}

/// Keys, codes and names of one word have no blank.
fn prose(scenario: &Scenario) -> BTreeSet<String> {
    texts(scenario).into_iter().filter(|text| text.contains(' ')).collect()
}

fn known(tag: &str, name: &str) -> BTreeMap<String, String> {
    ron::from_str(&read(&root().join("assets/locales").join(tag).join(format!("{name}.ron")))).expect("a map of texts")
}

#[test]
fn every_text_of_the_shipped_scenarios_is_told_in_every_language() {
    for (name, book) in shipped() {
        for tag in others() {
            let own = known(tag, name);
            let english = prose(&book.scenario);
            let lacks: Vec<&String> = english.iter().filter(|text| !own.contains_key(*text)).collect();
            assert_eq!(lacks, Vec::<&String>::new(), "{tag}: {name} lacks them");
            assert!(own.values().all(|text| !text.trim().is_empty()), "{tag}: {name}");
            let told = texts(&book.told_in(tag).scenario);
            let said: Vec<_> = english.iter().filter(|text| own[*text] != **text && told.contains(*text)).collect();
            assert_eq!(said, Vec::<&String>::new(), "{tag}: {name} says them in English");
        }
        assert_eq!(book.told_in("en").scenario, book.scenario);
    }
}

/// A scenario without these texts: keys, numbers and codes in their order.
fn bones<'a>(scenario: &Scenario, texts: impl IntoIterator<Item = &'a String>) -> String {
    let mut printed = format!("{scenario:?}");
    for text in texts {
        printed = printed.replace(&format!("{text:?}"), "…");
    }
    printed
}

#[test]
fn a_translation_is_the_same_scenario() {
    for (name, book) in shipped() {
        for tag in others() {
            let (own, told) = (known(tag, name), book.told_in(tag));
            assert_eq!(bones(&told.scenario, own.values()), bones(&book.scenario, own.keys()), "{tag}: {name}");
        }
    }
}

fn told(table: &Table, words: &Words) -> String {
    let context = ViewContext::new(table.book(), words);
    let lines = story(&context, &table.session.path(), &Audience::Facilitator);
    lines.into_iter().map(|line| line.text + "\n").collect()
}

fn played(book: Rulebook) -> Table {
    let seats: Vec<String> = book.scenario.seats.iter().map(|seat| seat.state.to_string()).collect();
    let mut table = given(book).teams(&seats.iter().map(String::as_str).collect::<Vec<_>>()).seed(1).opened();
    table.until_the_end();
    table
}

/// The truth that the dice draw, and what evidence says then, are told in the language too.
#[test]
fn a_played_exercise_is_told_in_german_and_french_without_a_sentence_of_the_english_scenario() {
    for (name, book) in shipped() {
        let table = played(book);
        let english = told(&table, &Words::english());
        for tag in others() {
            let (own, other) = (known(tag, name), told(&table, &Words::of(tag)));
            let told: Vec<_> =
                own.iter().filter(|(text, _)| text.len() > 24 && english.contains(text.as_str())).collect();
            assert!(told.len() > 5, "{name} tells its own texts: {}", told.len());
            for (text, said) in told.into_iter().filter(|(text, said)| text != said) {
                assert!(!other.contains(text.as_str()), "{tag}, {name}: {text}");
                assert!(other.contains(said.as_str()), "{tag}, {name}: {said}");
            }
        }
    }
}
