//! Findings in scenario files: each fixture says what it expects, and no file however broken stops the program.

use std::collections::BTreeSet;
use std::path::Path;

use demarche::scenario::code::{Code, Severity};
use demarche::scenario::compile::compile;
use demarche::scenario::diagnostic::Diagnostic;
use demarche::scenario::limits::{MAX_BYTES, MAX_DIAGNOSTICS, MAX_ITEMS, MAX_NODES};
use demarche::scenario::parse::text_of;
use demarche::scenario::ron_text::place::line_and_column;
use demarche::store::document::Document;
use demarche::store::scenarios::SHIPPED;
use demarche::view::diagnostics::diagnostic_view;
use proptest::collection::vec;
use proptest::prelude::{any, prop_assert, proptest};
use proptest::sample::Index;

use crate::support::{DATA, WORDS, data, files, questions, read};

/// Findings as (line, code).
type Found = BTreeSet<(usize, String)>;

/// What a file's bytes give: the text, if there is one, and the findings.
fn findings(bytes: &[u8]) -> (&str, Vec<Diagnostic>) {
    match text_of(bytes) {
        Ok(text) => (text, compile(text, &DATA).1),
        Err(diagnostic) => ("", vec![diagnostic]),
    }
}

fn found(bytes: &[u8]) -> Found {
    let (text, diagnostics) = findings(bytes);
    let place = |found: &Diagnostic| (line_and_column(text, found.span.start).0, found.code.slug().to_owned());
    diagnostics.iter().map(place).collect()
}

/// What the lines of a file announce: `//~ code, code`.
fn announced(bytes: &[u8]) -> Found {
    let text = String::from_utf8_lossy(bytes);
    let mut announced = Found::new();
    for (place, line) in text.lines().enumerate() {
        if let Some((_, codes)) = line.rsplit_once("//~") {
            announced.extend(codes.split(',').map(|code| (place + 1, code.trim().to_owned())));
        }
    }
    announced
}

/// The code that a file is named after.
fn named(path: &Path) -> Option<Code> {
    let stem = path.file_stem()?.to_str()?;
    let fits = |code: &&Code| stem == code.slug() || stem.starts_with(&format!("{}-", code.slug()));
    Code::ALL.iter().filter(fits).max_by_key(|code| code.slug().len()).copied()
}

fn fixtures() -> Vec<std::path::PathBuf> {
    files(&data("diagnostics"), "ron")
}

#[test]
fn every_fixture_gives_the_findings_that_it_announces_and_no_others() {
    let mut wrong = Vec::new();
    for path in fixtures() {
        let bytes = std::fs::read(&path).expect("a fixture");
        let (found, announced) = (found(&bytes), announced(&bytes));
        let name = path.file_name().expect("a name").display().to_string();
        let codes: BTreeSet<&str> = found.iter().map(|(_, code)| code.as_str()).collect();
        if announced.is_empty() && name != "clean.ron" {
            let code = named(&path).map_or("a code", Code::slug);
            if codes != BTreeSet::from([code]) {
                wrong.push(format!("{name}: expected {code}, found {found:?}"));
            }
        } else if found != announced {
            wrong.push(format!("{name}: announced {announced:?}, found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_fixture_is_named_after_a_finding_that_it_shows() {
    for path in fixtures().iter().filter(|path| !path.ends_with("clean.ron")) {
        let code = named(path).unwrap_or_else(|| panic!("{} is named after no code", path.display()));
        let bytes = std::fs::read(path).expect("a fixture");
        let shown = found(&bytes).iter().any(|(_, found)| found == code.slug());
        assert!(shown, "{} shows no {}", path.display(), code.slug());
    }
}

#[test]
fn every_code_has_a_fixture() {
    let shown: BTreeSet<Code> = fixtures().iter().filter_map(|path| named(path)).collect();
    let generated = [Code::TooLarge, Code::TooMany];
    let missing: Vec<&str> =
        Code::ALL.iter().filter(|code| !shown.contains(code) && !generated.contains(code)).map(|c| c.slug()).collect();
    assert!(missing.is_empty(), "no fixture shows {missing:?}");
}

#[test]
fn every_finding_reads_as_a_sentence_with_a_place_and_a_way_out() {
    for path in fixtures() {
        let bytes = std::fs::read(&path).expect("a fixture");
        let (text, diagnostics) = findings(&bytes);
        for diagnostic in &diagnostics {
            let view = diagnostic_view(&WORDS, text, diagnostic);
            for words in [&view.message, &view.hint, &view.place] {
                let complete = !words.contains('⟦') && !words.contains("{ $") && !words.contains("{$");
                assert!(complete && !words.trim().is_empty(), "{}: {words}", path.display());
            }
            assert!(view.line >= 1 && view.column >= 1);
        }
    }
}

#[test]
fn a_scenario_is_playable_exactly_when_no_finding_is_an_error() {
    for path in fixtures() {
        let bytes = std::fs::read(&path).expect("a fixture");
        if let Ok(text) = text_of(&bytes) {
            let (scenario, diagnostics) = compile(text, &DATA);
            let broken = diagnostics.iter().any(|found| found.severity() == Severity::Error);
            assert_eq!(scenario.is_none(), broken, "{}", path.display());
        }
    }
}

#[test]
fn the_shipped_scenarios_and_the_worked_example_give_no_finding_that_matters() {
    let example = read(&data("worked-example.ron"));
    for text in [SHIPPED[0].text, SHIPPED[1].text, &example] {
        let severe: Vec<_> =
            compile(text, &DATA).1.into_iter().filter(|found| found.severity() < Severity::Note).collect();
        assert!(severe.is_empty(), "{severe:?}");
    }
}

#[test]
fn what_editors_on_windows_add_changes_nothing() {
    let text = SHIPPED[0].text;
    let plain = compile(text, &DATA).0;
    assert!(plain.is_some());
    assert_eq!(compile(&text.replace('\n', "\r\n"), &DATA).0, plain, "line ends");
    assert_eq!(compile(&format!("\u{feff}{text}"), &DATA).0, plain, "a byte order mark");
}

#[test]
fn a_hundred_megabytes_are_refused_without_being_read() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, filling) in [("spaces.ron", b' '), ("brackets.ron", b'(')] {
        let path = folder.path().join(name);
        let file = std::fs::File::create(&path).expect("a file");
        std::io::Write::write_all(&mut &file, &vec![filling; MAX_BYTES + 2]).expect("room on the disk");
        file.set_len(100_000_000).expect("a sparse file");
        let error = Document::open(&path).expect_err("a refusal").describe(&WORDS);
        assert!(error.contains("The file has 100000000 bytes; at most 2000000 are read"), "{error}");
    }
}

#[test]
fn ten_thousand_levels_are_refused() {
    for (opener, closer) in [("(", ")"), ("[", "]"), ("{", "}"), ("Not(", ")"), ("(a:", ")")] {
        let text = format!("{}{}", opener.repeat(10_000), closer.repeat(10_000));
        let codes: Vec<Code> = compile(&text, &DATA).1.iter().map(|found| found.code).collect();
        assert_eq!(codes, [Code::TooDeep], "{opener}");
    }
}

#[test]
fn too_many_values_and_too_long_lists_are_refused() {
    let values = format!("([{}])", "0,".repeat(MAX_NODES));
    assert_eq!(compile(&values, &DATA).1[0].code, Code::TooMany);
    let list = format!("(languages: [{}])", "\"en\",".repeat(MAX_ITEMS + 1));
    assert_eq!(compile(&list, &DATA).1[0].code, Code::TooMany);
}

#[test]
fn no_file_gets_more_findings_than_a_person_can_read() {
    let unknown: Vec<String> = (0..2 * MAX_DIAGNOSTICS).map(|number| format!("field{number}: 0,\n")).collect();
    assert_eq!(compile(&format!("({})", unknown.concat()), &DATA).1.len(), MAX_DIAGNOSTICS);
}

#[test]
fn an_error_is_never_hidden_behind_notes() {
    let note = |number: usize| {
        format!(
            "(key: \"n{number}\", title: \"N\", source: \"S\", level: Tactical, grade: (B, 2), holder: Pool, \
             likelihood: {{ \"host\": 1, \"flag\": 3, \"other\": 7 }}, appears: Turn(1)),"
        )
    };
    let notes: String = (0..MAX_DIAGNOSTICS).map(note).collect();
    let clean = read(&data("diagnostics/clean.ron"));
    let crowded = clean.replace("evidence: [", &format!("evidence: [{notes}"));
    assert!(compile(&crowded, &DATA).0.is_some(), "notes alone do not stop it");
    let (scenario, diagnostics) = compile(&crowded.replace("victims: [\"ee\"]", "victims: [\"zz\"]"), &DATA);
    assert!(scenario.is_none());
    assert!(diagnostics.iter().any(|found| found.severity() == Severity::Error), "it cannot be played; why?");
}

#[test]
fn a_scenario_that_breaks_off_anywhere_is_explained() {
    let text = SHIPPED[1].text;
    for cut in (1..text.len()).step_by(997) {
        let bytes = &text.as_bytes()[..cut];
        let (start, diagnostics) = findings(bytes);
        let whole = compile(start, &DATA).0.is_some();
        assert!(whole || !diagnostics.is_empty(), "cut after {cut} bytes: nothing is said");
        for diagnostic in &diagnostics {
            assert!(diagnostic.span.end <= cut + 1, "cut after {cut} bytes: {:?}", diagnostic.span);
            let _ = diagnostic_view(&WORDS, start, diagnostic);
        }
    }
}

proptest! {
    #![proptest_config(questions(192))]

    #[test]
    fn a_damaged_scenario_is_explained_or_played_and_never_stops_the_program(
        changes in vec((any::<Index>(), any::<u8>(), 0_u8..4), 1..12),
    ) {
        let mut bytes = SHIPPED[0].text.as_bytes().to_vec();
        for (place, byte, how) in changes {
            let at = place.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes[at] = b"(){}[],:\"'\\/*#rN"[usize::from(byte % 16)],
                2 => bytes.insert(at, b"(){}[],:\"'\\/*#rN"[usize::from(byte % 16)]),
                _ => {
                    bytes.remove(at);
                }
            }
        }
        let (text, diagnostics) = findings(&bytes);
        let playable = !text.is_empty() && compile(text, &DATA).0.is_some();
        prop_assert!(playable || !diagnostics.is_empty());
        for diagnostic in &diagnostics {
            let view = diagnostic_view(&WORDS, text, diagnostic);
            prop_assert!(!view.message.contains('⟦'), "{}", view.message);
        }
    }
}
