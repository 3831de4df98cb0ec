//! Files from strangers: what hides in a text is refused with its place, and nothing reaches a terminal unescaped.

use demarche::engine::core::command::Actor;
use demarche::model::characters::{hidden, visible};
use demarche::scenario::code::Code;
use demarche::scenario::compile::compile;
use demarche::scenario::data::DataTexts;
use demarche::scenario::diagnostic::Diagnostic;
use demarche::scenario::parse::text_of;
use demarche::scenario::ron_text::place::line_and_column;
use demarche::session::autoplay::next_command;
use demarche::store::exercise::KeptSession;
use demarche::store::scenarios::SHIPPED;
use demarche::view::diagnostics::diagnostic_view;
use proptest::collection::vec;
use proptest::prelude::{Strategy, prop_assert, proptest};
use proptest::sample::select;

use crate::program::{Run, demarche, folder, shown};
use crate::support::{DATA, WORDS, data, files, questions, read, root};

/// Every control character, and every one that turns the order of letters around or ends a line unasked.
fn hostile() -> Vec<char> {
    let ranges = ['\u{0}'..='\u{1F}', '\u{7F}'..='\u{9F}', '\u{200B}'..='\u{200F}', '\u{2028}'..='\u{202E}'];
    let more = ['\u{2060}'..='\u{2069}', '\u{61C}'..='\u{61C}', '\u{FEFF}'..='\u{FEFF}', '\u{AD}'..='\u{AD}'];
    let tags = ['\u{E0001}'..='\u{E007F}', '\u{3164}'..='\u{3164}'];
    ranges.into_iter().chain(more).chain(tags).flatten().collect()
}

fn clean() -> String {
    read(&data("diagnostics/clean.ron"))
}

/// The findings of these codes.
fn found(text: &str, codes: &[Code]) -> Vec<Diagnostic> {
    compile(text, &DATA).1.into_iter().filter(|found| codes.contains(&found.code)).collect()
}

#[test]
fn every_character_that_hides_is_refused_in_a_text_with_its_place_and_number() {
    for c in hostile() {
        for written in [format!("\\u{{{:x}}}", u32::from(c)), c.to_string()] {
            if written == "\0" || written == "\u{FEFF}" {
                continue;
            }
            let text = clean().replace("title: \"Clean\"", &format!("title: \"Cle{written}an\""));
            assert_ne!(text, clean());
            let (scenario, all) = compile(&text, &DATA);
            assert!(scenario.is_none(), "{written:?} can be played");
            let finding = all.iter().find(|found| found.code == Code::Unprintable);
            let finding = finding.unwrap_or_else(|| panic!("{written:?}: {all:?}"));
            assert_eq!(finding.span.start, text.find("Cle").expect("it") + 3, "{written:?}");
            let view = diagnostic_view(&WORDS, &text, finding);
            assert_eq!((view.line, view.column, view.path.as_str()), (4, 16, "title"), "{written:?}");
            let number = format!("U+{:04X}", u32::from(c));
            assert!(view.message.contains(&number), "{}", view.message);
            assert!(!view.hint.is_empty() && !view.hint.contains('⟦'));
        }
    }
}

#[test]
fn nothing_hides_in_any_text_or_key_of_the_format() {
    for text in [SHIPPED[0].text, SHIPPED[1].text, &read(&data("worked-example.ron"))] {
        let quotes: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
        for opening in quotes.iter().step_by(2).step_by(7) {
            let mut hostile = text.to_owned();
            hostile.insert_str(opening + 1, "\\u{202e}");
            let found = found(&hostile, &[Code::Unprintable]);
            // In a comment nothing is escaped.
            let line = text[..*opening].rsplit('\n').next().expect("a line");
            let is_text = !line.contains("//");
            assert_eq!(found.first().map(|found| found.span.start), is_text.then_some(opening + 1), "{line}");
        }
    }
}

#[test]
fn only_longer_texts_may_have_line_breaks() {
    for (field, allowed) in [("summary: \"", true), ("brief: \"", true), ("title: \"", false), ("marking: \"", false)] {
        for ends in ["\\n", "\n", "\r\n"] {
            let text = clean().replacen(field, &format!("{field}One{ends}"), 1);
            assert_eq!(found(&text, &[Code::Unprintable]).is_empty(), allowed, "{field}{ends:?}");
        }
        let text = clean().replacen(field, &format!("{field}One\\t"), 1);
        assert_eq!(found(&text, &[Code::Unprintable]).len(), 1, "{field} with a tab");
    }
}

#[test]
fn a_text_of_nothing_that_can_be_seen_is_no_text() {
    for nothing in ["\u{200B}", " ", "\u{A0}\u{3000}", "\u{3164}", "\u{2800}", "\u{AD}\u{200D}"] {
        let text = clean().replace("title: \"Clean\"", &format!("title: \"{nothing}\""));
        assert!(compile(&text, &DATA).0.is_none(), "{nothing:?}");
    }
}

#[test]
fn what_hides_in_a_comment_is_warned_of_with_its_place() {
    let text = clean().replacen("(\n", "( // harmless \u{202E}tnemmoc\n", 1);
    let (scenario, all) = compile(&text, &DATA);
    assert!(scenario.is_some());
    let warned: Vec<_> = all.iter().filter(|found| found.code == Code::HiddenOutside).collect();
    assert_eq!(warned.len(), 1, "{all:?}");
    assert_eq!(line_and_column(&text, warned[0].span.start), (2, 15));
    assert!(found(&clean().replace('\n', "\r\n"), &[Code::HiddenOutside]).is_empty(), "line ends of Windows");
}

#[test]
fn letters_that_no_font_has_are_noted_and_those_of_the_union_are_not() {
    let languages = "Ωμέγα ἀρχή Българският język čeština dánsk þÆ ğĳ ŻŹ Ċ ġ ħ őű ș ț ļ ņ ŗ ė „“ – … € ½ ṡ";
    let text = |title: &str| clean().replace("title: \"Clean\"", &format!("title: \"{title}\""));
    assert!(found(&text(languages), &[Code::CannotBeShown]).is_empty());
    for unknown in ['中', 'س', 'ש', 'あ', '\u{E000}'] {
        let noted = found(&text(&format!("Call {unknown}{unknown}")), &[Code::CannotBeShown]);
        assert_eq!(noted.len(), 1, "{unknown}");
        let view = diagnostic_view(&WORDS, &text(""), &noted[0]);
        assert_eq!(view.message.matches("U+").count(), 1, "{}", view.message);
    }
}

#[test]
fn a_file_that_is_no_utf_8_says_as_what_it_was_saved_and_where() {
    let wide = |mark: &[u8], order: fn(u16) -> [u8; 2]| {
        mark.iter().copied().chain(clean().encode_utf16().flat_map(order)).collect::<Vec<u8>>()
    };
    let latin: Vec<u8> =
        clean().replace("Clean", "D#marche").bytes().map(|b| if b == b'#' { 0xE9 } else { b }).collect();
    let cases: [(Vec<u8>, &str, usize); 6] = [
        (wide(b"\xFF\xFE", u16::to_le_bytes), "UTF-16", 1),
        (wide(b"\xFE\xFF", u16::to_be_bytes), "UTF-16", 1),
        (wide(b"", u16::to_le_bytes), "UTF-16", 1),
        (wide(b"", u16::to_be_bytes), "UTF-16", 1),
        (latin, "Line 4", 4),
        (clean().replace("Clean", "Cle\0an").into_bytes(), "Line 4", 4),
    ];
    for (bytes, said, line) in cases {
        let found = text_of(&bytes).expect_err("a refusal");
        assert_eq!(found.code, Code::NotText);
        let view = diagnostic_view(&WORDS, &demarche::scenario::parse::legible(&bytes, &found), &found);
        assert!(view.message.contains(said) && view.line == line, "{}: {}", view.line, view.message);
        assert!(view.hint.len() > 10 && !view.hint.contains('⟦'));
    }
}

#[test]
fn no_message_names_what_only_programmers_know() {
    let twice = clean().replacen("title: \"Clean\",", "title: \"Clean\", r#title: \"Again\",", 1);
    let shapes = [clean().replacen("// clean.ron", "# clean.ron", 1), format!("# a comment\n{}", clean()), twice];
    let replaced = ["1", "\"x\"", "[1]", "(1)", "{}", "true", "Word", "'c'", "b\"x\"", "None", "()", "Some(1)", "1.5"];
    let values = ["3", "12", "\"ee\"", "Introductory", "[\"en\"]", "(B, 2)", "Turn(1)"];
    let swapped = values.iter().flat_map(|value| replaced.map(|other| clean().replacen(value, other, 1)));
    for text in shapes.into_iter().chain(swapped) {
        for found in compile(&text, &DATA).1 {
            let view = diagnostic_view(&WORDS, &text, &found);
            let said = format!("{} {}", view.message, view.hint);
            assert!(!said.contains("Doc") && !said.contains("enable") && !said.contains("struct"), "{said}");
        }
    }
    let hash = compile(&format!("# a comment\n{}", clean()), &DATA).1;
    assert!(diagnostic_view(&WORDS, "", &hash[0]).hint.contains("//"));
}

#[test]
fn a_key_that_is_written_in_another_way_is_the_same_key() {
    let text = clean().replacen("\"host\": ", "\"\\u{68}ost\": 0, \"host\": ", 1);
    assert_ne!(text, clean());
    assert_eq!(found(&text, &[Code::DuplicateField]).len(), 1);
}

/// Nothing but line breaks steers a terminal, and nothing hides.
fn assert_harmless(run: &Run, what: &str) {
    for stream in [&run.out, &run.err] {
        let bad = stream.chars().find(|c| *c != '\n' && hidden(*c).is_some());
        assert_eq!(bad, None, "{what}: {stream:?}");
    }
}

/// A title with a key as a stranger may write them.
fn stranger() -> impl Strategy<Value = String> {
    vec(select(hostile()).prop_union(select(vec!['a', 'é', '"', '\\', '{', '✓'])), 1..8)
        .prop_map(|letters| letters.into_iter().filter(|c| *c != '\0').collect())
}

proptest! {
    #![proptest_config(questions(12))]

    #[test]
    fn nothing_of_a_strangers_scenario_steers_a_terminal(title in stranger(), key in stranger(), raw in proptest::bool::ANY) {
        let folder = folder();
        let written = |text: &str| if raw { text.replace(['"', '\\'], "") } else { text.escape_unicode().to_string() };
        let text = SHIPPED[0].text
            .replace("title: \"First call\"", &format!("title: \"{}\"", written(&title)))
            .replace("key: \"share\"", &format!("key: \"{}\"", written(&key)))
            .replacen("\"host\": ", &format!("\"{}\": 0, \"host\": ", written(&key)), 1);
        let file = folder.path().join("stranger.ron");
        std::fs::write(&file, &text).expect("written");
        let (file, out) = (shown(&file), shown(&folder.path().join("out.demarche")));
        for args in [
            vec!["check", &file],
            vec!["check", &file, "--format", "json"],
            vec!["assess", &file, "--seat", &title],
            vec!["simulate", &file, "--runs", "1"],
            vec!["play", &file, "--seed", "1", "--out", &out],
            vec![&title, &key],
            vec!["check", &title],
        ] {
            assert_harmless(&demarche(&args), &args.join(" "));
        }
    }

    #[test]
    fn what_hides_is_written_out_and_the_rest_stays(text in stranger()) {
        let shown = visible(&text);
        prop_assert!(shown.chars().all(|c| c == '\n' || hidden(c).is_none()));
        let plain: String = text.chars().filter(|c| hidden(*c).is_none()).collect();
        prop_assert!(hidden('a').is_none() && (plain != text || shown == text));
    }
}

/// An exercise file as a program without these checks could write it.
fn old_file(folder: &tempfile::TempDir) -> String {
    let text = SHIPPED[0]
        .text
        .replace("First call", "esc \\u{1b}[31mred \\u{7}bell \\u{202e}")
        .replace("fictional scenario · for participants only", "mark\\u{9b}31m \u{2066}");
    assert_ne!(text, SHIPPED[0].text);
    let path = folder.path().join("old.demarche");
    let mut kept = KeptSession::create(&path, &text, &DataTexts::shipped()).expect("a file");
    while let Some((at, command)) = next_command(&kept.session, 1) {
        kept.submit(at, &Actor::Facilitator, &command).expect("onwards");
    }
    drop(kept);
    shown(&path)
}

#[test]
fn an_old_exercise_file_is_told_with_what_hides_written_out() {
    let folder = folder();
    let file = old_file(&folder);
    let told = demarche(&["replay", &file]);
    assert_eq!(told.status, 0, "{}", told.err);
    assert!(told.out.contains("\\u{9b}31m \\u{2066}"), "{}", told.out);
    let exported = demarche(&["export", &file, "--as", "facilitator"]);
    for (run, what) in [(&told, "replay"), (&exported, "export"), (&demarche(&["verify", &file]), "verify")] {
        assert_harmless(run, what);
        assert_eq!(run.status, 0, "{what}: {}", run.err);
    }
    for line in exported.out.lines() {
        let _: serde_json::Value = serde_json::from_str(line).expect("JSON");
    }
}

#[test]
fn one_file_alone_of_the_command_line_writes_to_a_terminal() {
    for path in files(&root().join("src/cli"), "rs").iter().filter(|path| !path.ends_with("printing.rs")) {
        let text = read(path);
        for way in ["println!", "eprint", "print!(", "stdout()", "stderr()"] {
            assert!(!text.contains(way), "{} writes by {way}", path.display());
        }
    }
}

#[test]
fn a_command_that_does_not_exist_is_called_so() {
    for args in [vec!["unpack"], vec!["unpack", "x"], vec!["rewind", "x", "--seed", "1"], vec!["chek", "x.ron"]] {
        let run = demarche(&args);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{args:?}: {}", run.err);
        assert!(run.err.contains(&format!("no command `{}`", args[0])) && run.err.contains("--help"), "{}", run.err);
    }
    assert!(demarche(&["chek", "x.ron"]).err.contains("`check`"));
    assert_eq!(demarche(&["--version"]).status, 0);
    assert!(demarche(&["help"]).out.contains("check"));
}
