//! Intcen's product as a text: what it says, what it rests on, what it must not give away.

use demarche::engine::core::command::Command;
use demarche::model::evidence::{Level, ShareMode};
use demarche::model::phase::Phase;
use demarche::view::names::ViewContext;
use demarche::view::product::{ProductView, product};

use crate::screens::told_to;
use crate::support::{Table, WORDS, audience, first_call, given};

fn read(table: &Table) -> ProductView {
    product(&ViewContext::new(table.book(), &WORDS), table.state()).expect("a product")
}

/// The lines of a section.
fn lines(table: &Table, title: &str) -> Vec<String> {
    let section = read(table).sections.into_iter().find(|section| section.title == title);
    section.unwrap_or_else(|| panic!("no section {title}")).lines
}

fn assessed(mode: ShareMode) -> Table {
    let mut table = given(first_call()).teams(&["ee", "eeas"]).the_rest_silent().opened();
    table.until(1, Phase::Intelligence);
    table.when("ee", Command::SealSharing([("unread-warning".into(), mode)].into()));
    table.until(1, Phase::Initiative).when("eeas", Command::IssueProduct);
    table
}

#[test]
fn there_is_no_text_without_a_product() {
    let table = given(first_call()).team("ee").the_rest_silent().opened();
    assert_eq!(product(&ViewContext::new(table.book(), &WORDS), table.state()), None);
}

#[test]
fn a_product_judges_every_hypothesis_in_words_and_its_confidence_apart() {
    let table = assessed(ShareMode::Nothing);
    let judged = lines(&table, "Key judgements");
    for hypothesis in &table.book().scenario.hypotheses {
        assert!(judged.iter().any(|line| line.starts_with(&hypothesis.text)), "{hypothesis:?} in {judged:?}");
    }
    assert!(judged[0].contains("Kestria has to answer"), "two hypotheses point to Kestria: {judged:?}");
    let confidence = judged.last().expect("lines");
    assert!(confidence.starts_with("Confidence in the analysis"), "{confidence}");
    assert!(!judged[..judged.len() - 1].iter().any(|line| line.contains("onfidence")), "never in one sentence");
}

#[test]
fn an_item_is_told_as_openly_as_it_was_shared() {
    let title = "A warning that Kestria's ministry filed away";
    let all = |mode| lines(&assessed(mode), "What it rests on").join("\n");
    assert!(all(ShareMode::Full).contains(title));
    let sanitised = all(ShareMode::Sanitised);
    assert!(sanitised.contains("A report of Estonia, its source withheld, graded B2") && !sanitised.contains(title));
    assert!(all(ShareMode::Assessment).contains("What Estonia makes of a report that it keeps to itself"));
    assert!(!all(ShareMode::Nothing).contains("Estonia"));
    for mode in [ShareMode::Nothing, ShareMode::Assessment, ShareMode::Sanitised] {
        let whole = format!("{:?}", read(&assessed(mode)));
        assert!(!whole.contains(title) && !whole.contains("unread-warning"), "{mode:?}: {whole}");
    }
}

#[test]
fn gaps_name_the_levels_without_a_report_and_who_shared() {
    let gaps = |mode| lines(&assessed(mode), "Gaps").join("\n");
    assert!(gaps(ShareMode::Nothing).contains("No delegation has shared anything of its own"));
    assert!(gaps(ShareMode::Full).contains("only these have shared anything: Estonia"));
    let mut book = first_call();
    book.scenario.evidence.retain(|item| item.level != Level::Tactical);
    let mut table = given(book).team("eeas").the_rest_silent().opened();
    table.when("eeas", Command::IssueProduct);
    assert!(lines(&table, "Gaps").contains(&"No report tells how it was done.".to_owned()));
}

#[test]
fn the_alternative_is_the_reading_that_comes_second_and_something_speaks_for_it_or_against_it() {
    let table = assessed(ShareMode::Full);
    let alternative = lines(&table, "Alternative considered");
    let judged = lines(&table, "Key judgements");
    assert!(alternative[0].starts_with("A service of Kestria gave the order"), "{alternative:?}");
    assert_eq!(judged[2], alternative[0], "after what Kestria answers for in any case, and what leads");
    assert!(alternative[1].starts_with("What speaks most against it"), "{alternative:?}");
}

#[test]
fn a_product_is_told_whole_to_the_table_and_keeps_to_what_it_took_in() {
    let mut table = assessed(ShareMode::Full);
    assert!(told_to(&table, &audience("pt")).contains("Key judgements"));
    let before = read(&table);
    table.until(2, Phase::Intelligence);
    assert_eq!(read(&table), before, "what came later is for the next one");
}
