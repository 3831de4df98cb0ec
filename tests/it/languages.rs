//! Languages: each message in the language that was chosen, and in English what it does not say.

use std::collections::BTreeSet;

use demarche::store::preferences::Preferences;
use demarche::words::{Words, nearest, number, text};

use crate::program::{demarche, folder, scenario};
use crate::support::{WORDS, files, root};

/// A small language of these tests alone; the program ships no half of one.
const POLISH: &str = "
language-name = polski
phase-decision = Decyzja
would-block = { $count ->
    [one] { $count } delegacja
    [few] { $count } delegacje
   *[many] { $count } delegacji
 }
two-sentences = { $first } i { $nobody-fills-this }
turn-of = { turn-in-words }
";

fn would_block(words: &Words, count: i64) -> String {
    words.with("would-block", &[("count", number(count))])
}

#[test]
fn what_a_language_says_is_said_in_it_and_the_rest_in_english() {
    let polish = Words::read("pl", &[POLISH]);
    assert_eq!((polish.text("language-name"), polish.text("phase-decision")), ("polski".into(), "Decyzja".into()));
    assert_eq!(polish.text("phase-situation"), WORDS.text("phase-situation"));
    assert_eq!(polish.find("found-unknown-key.hint", &[]), WORDS.find("found-unknown-key.hint", &[]));
    assert_eq!(polish.text("no-such-id"), "⟦no-such-id⟧");
}

#[test]
fn each_message_follows_the_plurals_of_the_language_that_says_it() {
    let polish = Words::read("pl", &[POLISH]);
    let said = [1, 3, 5].map(|count| would_block(&polish, count));
    assert_eq!(said, ["1 delegacja", "3 delegacje", "5 delegacji"]);
    // In French nothing is one; an English sentence keeps to English all the same.
    let french = Words::read("fr", &["language-name = français"]);
    assert_eq!([0, 1, 2].map(|count| would_block(&french, count)), [0, 1, 2].map(|count| would_block(&WORDS, count)));
}

#[test]
fn what_a_language_cannot_say_whole_is_said_in_english() {
    let polish = Words::read("pl", &[POLISH]);
    let args = [("first", text("one")), ("second", text("two"))];
    assert_eq!(polish.with("two-sentences", &args), WORDS.with("two-sentences", &args));
    let args = [("turn", number(1)), ("turns", number(3))];
    assert_eq!(polish.with("turn-of", &args), WORDS.with("turn-of", &args));
}

#[test]
fn what_is_put_into_a_sentence_from_the_right_to_the_left_is_kept_apart() {
    let hebrew = Words::read("he", &["when-today = היום { $time }"]);
    assert_eq!(hebrew.with("when-today", &[("time", text("14:05"))]), "היום \u{2068}14:05\u{2069}");
    assert_eq!(WORDS.with("when-today", &[("time", text("14:05"))]), "today 14:05");
}

#[test]
fn every_folder_of_words_is_a_language_with_a_name_of_its_own() {
    let folders = std::fs::read_dir(root().join("assets/locales")).expect("a folder");
    let name = |entry: std::io::Result<std::fs::DirEntry>| entry.expect("a folder").file_name().into_string();
    let folders: BTreeSet<String> = folders.map(|entry| name(entry).expect("a tag")).collect();
    let languages = Words::languages();
    assert_eq!(languages.iter().map(|one| one.tag.to_owned()).collect::<BTreeSet<_>>(), folders);
    assert_eq!(languages.iter().map(|one| &one.name).collect::<BTreeSet<_>>().len(), languages.len());
    assert_eq!((languages[0].tag, languages[0].name.as_str()), ("en", "English"));
    let table = std::fs::read_to_string(root().join("src/words/languages.rs")).expect("the table");
    for language in languages {
        for file in files(&root().join("assets/locales").join(language.tag), "ftl") {
            let stem = file.file_stem().and_then(|stem| stem.to_str()).expect("a name");
            assert!(table.contains(&format!("\"{stem}\"")), "{} is built in", file.display());
        }
    }
}

#[test]
fn the_system_names_a_language_in_its_own_way() {
    for meant in ["en", "EN", "en_GB.UTF-8", "en_IE@euro", "en-US"] {
        assert_eq!(nearest(meant), Some("en"), "{meant}");
    }
    for none in ["", "C", "C.UTF-8", "POSIX", "tlh", "eng", "-"] {
        assert_eq!(nearest(none), None, "{none}");
        assert_eq!(Words::of(none).text("language-name"), "English");
    }
}

#[test]
fn the_command_line_takes_a_language_before_and_behind_a_command_and_names_those_that_there_are() {
    let file = scenario("first-call.ron");
    for arguments in [["--language", "en", "check", &file], ["check", "--language", "en", &file]] {
        assert_eq!(demarche(&arguments).status, 0, "{arguments:?}");
    }
    assert_eq!(demarche(&["check", &file, "--language=en-GB"]).status, 0);
    let unknown = demarche(&["--language", "tlh", "check", &file]);
    assert_eq!(unknown.status, 2);
    assert!(unknown.err.contains("tlh") && unknown.err.contains("en (English)"), "{}", unknown.err);
    assert_eq!(demarche(&["check", &file, "--language"]).status, 2);
}

#[test]
fn a_language_that_was_chosen_is_remembered_and_nothing_is_written_of_one_that_was_not() {
    let folder = folder();
    let path = folder.path().join("preferences.json");
    let mut preferences = Preferences::load_from(&path).0;
    preferences.text_percent = 125;
    preferences.save_to(&path).expect("a file");
    assert!(!std::fs::read_to_string(&path).expect("a file").contains("language"));
    preferences.language = Some("en".to_owned());
    assert!(preferences.want_saving());
    preferences.save_to(&path).expect("a file");
    assert_eq!(Preferences::load_from(&path).0.language.as_deref(), Some("en"));
}
