//! What those who are hit make of the others, and who comes along with a public text.

use std::collections::BTreeSet;

use demarche::engine::core::command::Command;
use demarche::engine::core::ledger::Rule;
use demarche::engine::core::proposal::{Proposal, Stage};
use demarche::model::adversary::Partner;
use demarche::model::clause::{Change, Clause, Naming, Word};
use demarche::model::inject::Effect;
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;

use crate::injects::{inject, release};
use crate::procedure::{at_level, at_once, council, initiative, three};
use crate::support::{Table, given, night_shift};

/// Estonia's declaration, then Portugal's statement of the High Representative, in these turns, with or without a word for
/// those who are hit.
fn declared(book: Rulebook, turns: &[u32], word: Option<Word>) -> Table {
    let mut table = three(book);
    for (turn, (by, measure)) in turns.iter().zip([("ee", "S4"), ("pt", "S3")]) {
        table.until(*turn, Phase::Initiative);
        let order = Command::DraftInitiative { measure: measure.into(), addressee: None, reasons: String::new() };
        table.when(by, order);
        let draft = table.state().proposals.values().find(|own| own.stage == Stage::Draft).expect("a draft");
        let (id, usual) = (draft.id, draft.text.clauses.clone());
        for clause in usual.into_iter().filter(|clause| matches!(clause, Clause::Word(_))) {
            table.when(by, Command::ReviseText(id, Change::Drop(clause)));
        }
        if let Some(word) = word {
            table.when(by, Command::ReviseText(id, Change::Add(Clause::Word(word))));
        }
        table.when(by, Command::SubmitInitiative(id));
    }
    table.until(5, Phase::Situation);
    table
}

fn moved(table: &Table, rule: Rule) -> Vec<i64> {
    table.moves_by(rule).map(|entry| entry.after - entry.before).collect()
}

/// A modelling choice: cohesion rests on those who are hit being stood by.
#[test]
fn a_word_for_those_who_are_hit_binds_the_27_and_silence_drives_them_apart() {
    let book = || at_once(at_level(council(), 3));
    let silent = declared(book(), &[], None);
    assert_eq!(moved(&silent, Rule::CohesionVictimsAlone), [-3, -3], "they wait for two turns, and then no longer");
    let bare = declared(book(), &[1], None);
    assert_eq!(moved(&bare, Rule::CohesionVictimsAlone).len(), 2, "a text without a word for them is none");
    let stood = declared(book(), &[1], Some(Word::Solidarity));
    assert_eq!(moved(&stood, Rule::CohesionSolidarity), [4]);
    assert_eq!(moved(&stood, Rule::CohesionVictimsAlone), [-3], "it holds for two turns");
    let twice = declared(book(), &[1, 2], Some(Word::Solidarity));
    assert_eq!(moved(&twice, Rule::CohesionSolidarity), [4], "said again at once, it brings nothing more");
    let together = declared(book(), &[1, 1], Some(Word::Solidarity));
    let adopted = together.state().proposals.values().filter(|own| own.adopted() == Some(1)).count();
    assert_eq!(adopted, 2);
    assert_eq!(moved(&together, Rule::CohesionSolidarity), [4], "two texts of one turn are one word");
}

#[test]
fn whoever_is_hardly_hit_waits_for_no_word() {
    let silent = declared(at_once(at_level(council(), 1)), &[], None);
    assert_eq!(moved(&silent, Rule::CohesionVictimsAlone), [0; 0]);
}

/// The EU statement in the UN First Committee of 26 October 2018 (S1-UN): other States "align themselves".
#[test]
fn partners_align_themselves_with_a_text_that_invites_them() {
    let joined = |word| {
        let mut book = at_once(council());
        let partner =
            Partner { key: "north".into(), name: "Northmere".to_owned(), text: String::new(), joins_when: None };
        book.scenario.partners = vec![partner];
        declared(book, &[1], word).state().partners.len()
    };
    assert_eq!((joined(Some(Word::Align)), joined(Some(Word::Reserve)), joined(None)), (1, 0, 0));
}

#[test]
fn a_spokespersons_usual_words_stand_by_nobody() {
    let mut table = three(at_once(council()));
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S1");
    table.until(2, Phase::Situation);
    assert!(table.state().proposals.get(&id).is_some_and(|own| own.adopted().is_some()));
    assert_eq!(moved(&table, Rule::CohesionSolidarity), [0; 0]);
}

/// A modelling choice: whoever shows a way out is met half-way in the same text that says who did it.
#[test]
fn the_program_welcomes_and_assures_where_a_way_out_is_shown() {
    let words = |shown: bool| {
        let mut book = night_shift();
        let to = book.scenario.adversaries[0].key.clone();
        book.scenario.injects.push(inject(&book, "offer", &[Effect::OfferWayOut(to)]));
        let mut table = given(book).opened();
        if shown {
            release(&mut table, "offer");
        }
        table.until_the_end();
        let book = table.book();
        let names = |own: &&Proposal| book.measure(&own.measure).is_some_and(|one| one.usual_naming() > Naming::Nobody);
        let both = |own: &Proposal| [Word::Welcome, Word::Assure].iter().all(|word| own.text.has(Clause::Word(*word)));
        table.state().proposals.values().filter(names).map(both).collect::<BTreeSet<_>>()
    };
    assert_eq!(words(true), [true].into());
    assert_eq!(words(false), [false].into());
}
