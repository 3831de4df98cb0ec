//! The workbook, read back by another library: its sheets, its marking, and that nothing in it is a formula.

use assert_cmd::Command as Program;
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use demarche::engine::core::command::{Actor, Command};
use demarche::engine::core::observation::{Kind, Observation};
use demarche::report::exercise::Exercise;
use demarche::report::workbook::workbook;
use demarche::store::exercise::{Access, KeptSession};
use demarche::view::audience::Audience;
use demarche::words::Words;
use std::io::Cursor;

use crate::looking_back::played;
use crate::support::{audience, home};

/// What a spreadsheet would take for a formula or a command.
const DANGEROUS: [&str; 5] = ["=1+1", "+49 30", "-2", "@SUM(A1)", "\t=cmd|' /C calc'!A0"];

fn noted(name: &str) -> Exercise {
    let exercise = played(name);
    let mut kept = KeptSession::open(&exercise.path, Access::Write).expect("a file");
    for said in DANGEROUS {
        let kind = Kind::ToDo { owner: said.to_owned(), due: said.to_owned() };
        let order = Command::Note(Observation { text: said.to_owned(), kind, ..Observation::default() });
        kept.submit(0, &Actor::Facilitator, &order).expect("may");
    }
    drop(kept);
    Exercise::read(&exercise.path).expect("the file")
}

fn read(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    open_workbook_from_rs(Cursor::new(bytes)).expect("another library reads it")
}

#[test]
fn another_library_reads_every_sheet_and_finds_no_formula() {
    let exercise = noted("tables.ron");
    for tag in ["en", "de", "fr"] {
        let words = Words::of(tag);
        for (who, sheets) in [(Audience::Facilitator, 9), (Audience::Public, 4), (audience("ee"), 4)] {
            let mut book = read(workbook(&exercise, &words, &who).expect("a workbook"));
            let names = book.sheet_names();
            assert_eq!(names.len(), sheets, "{tag}: {names:?}");
            for name in names {
                let range = book.worksheet_range(&name).expect("a sheet");
                let first = range.get_value((0, 0)).map(ToString::to_string).unwrap_or_default();
                assert!(first.contains(&words.text("exercise-word")), "{tag}, {name}: {first}");
                let heads =
                    range.rows().nth(2).map_or(0, |row| row.iter().filter(|cell| **cell != Data::Empty).count());
                assert!(heads > 1, "{tag}, {name}: {heads} columns");
                assert!(book.worksheet_formula(&name).expect("a sheet").is_empty(), "{tag}, {name}");
                let text = |cell: &Data| if let Data::String(text) = cell { Some(text.clone()) } else { None };
                let told: Vec<String> = range.rows().flatten().filter_map(text).collect();
                assert!(told.iter().all(|text| !text.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{tag}, {name}");
                assert!(!told.iter().any(|text| text.contains('⟦')), "{tag}, {name}");
            }
        }
    }
}

#[test]
fn what_is_written_stands_in_it_whole() {
    let exercise = noted("tables-whole.ron");
    let words = Words::english();
    let mut book = read(workbook(&exercise, &words, &Audience::Facilitator).expect("a workbook"));
    let notes = book.worksheet_range("Notes").expect("a sheet");
    let told: Vec<String> = notes.rows().flatten().map(ToString::to_string).collect();
    for said in DANGEROUS {
        assert_eq!(told.iter().filter(|text| **text == format!("'{said}")).count(), 3, "{said}: {told:?}");
    }
    let curves = book.worksheet_range("Curves as a table").expect("a sheet");
    let moments = exercise.tell(&words, &Audience::Facilitator).moments.len();
    assert_eq!(curves.height(), moments + 3, "a row for each moment");
    assert_eq!(moments + DANGEROUS.len(), exercise.session.path().len(), "what was noted after the end is no moment");
}

#[test]
fn the_command_writes_a_workbook_where_the_name_asks_for_one() {
    let exercise = played("tables-command.ron");
    let out = home().join("tables.xlsx");
    let mut program = Program::cargo_bin("demarche").expect("built");
    program.arg("report").arg(&exercise.path).args(["--as", "public", "--out"]).arg(&out).assert().success();
    assert_eq!(read(std::fs::read(&out).expect("written")).sheet_names().len(), 4);
}
