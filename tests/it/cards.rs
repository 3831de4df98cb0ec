//! Cards of measures: what they say of certainty, proportion, addressees and initiators is what the rules count.

use demarche::engine::core::command::Command;
use demarche::engine::core::rejection::Rejection;
use demarche::model::key::AdversaryKey;
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::severity::proportionality;
use demarche::view::names::ViewContext;
use demarche::view::toolbox::{MeasureCard, card};
use demarche::words::Words;

use crate::procedure::{council, set, three};
use crate::support::{Table, WORDS, first_call, given, night_shift};

fn card_of(table: &Table, seat: &str, measure: &str, whom: Option<&str>) -> MeasureCard {
    let context = ViewContext::new(table.book(), &WORDS);
    let whom = whom.map(AdversaryKey::from);
    card(&context, table.state(), &seat.into(), &measure.into(), whom.as_ref()).expect("a card")
}

/// S1 fits severities from 10 to 45: beside that, the card says on which side, and what the score makes of it.
#[test]
fn a_card_says_on_which_side_of_its_band_severity_lies_as_the_score_counts_it() {
    let mut table = three(council());
    let tolerance = table.book().parameters.severity_tolerance;
    let (low, high) = table.book().measure(&"S1".into()).expect("S1").band;
    for severity in 0..=100 {
        set(&mut table, Quantity::Severity, severity);
        let card = card_of(&table, "ee", "S1", None);
        let fit = proportionality((low, high), severity, tolerance);
        let said = card.proportion_verdict.as_str();
        assert_eq!(card.proportionate, (low..=high).contains(&severity), "{severity}");
        assert_eq!(said.starts_with("Proportionate"), card.proportionate, "{severity}: {said}");
        assert_eq!(
            severity < low,
            said.contains("ore than today's case warrants") || said.contains("more than today"),
            "{severity}: {said}"
        );
        assert_eq!(severity > high, said.contains("ess than today's case"), "{severity}: {said}");
        assert_eq!(fit < 100, said.contains(&format!("{fit} of 100")), "{severity}: {said}");
    }
}

/// The bar of a card is a sum, or as much of it as the evidence bears: the card says of what.
#[test]
fn a_card_names_the_hypotheses_that_it_adds_up() {
    let table = given(night_shift()).team("ee").opened();
    let (book, mut several) = (table.book(), 0);
    for measure in &book.toolbox.measures {
        for adversary in &book.scenario.adversaries {
            let card = card_of(&table, "ee", measure.id.as_str(), Some(adversary.key.as_str()));
            let Some((_, ours, _)) = card.certainty else {
                assert!(card.certainty_of.is_empty(), "{} adds up nothing", measure.id);
                continue;
            };
            let last = card.certainty_of.last().unwrap_or_else(|| panic!("{} says nothing", measure.id));
            let shown = last.split("ours ").nth(1).and_then(|rest| rest.split('.').next()).expect("a figure");
            let close = shown.parse::<i64>().expect("a number") - ours;
            assert!((0..=1).contains(&close), "{}: {last} beside {ours}", measure.id);
            let parts = card.certainty_of.iter().filter(|line| line.starts_with(|c: char| c.is_ascii_digit())).count();
            let closing = last.starts_with("Together") || last.starts_with("The evidence bears less");
            assert!(parts < 2 || closing, "{}: {:?}", measure.id, card.certainty_of);
            several += usize::from(parts > 1);
        }
    }
    assert!(several > 0, "some card adds up several hypotheses");
}

/// A declaration that names a State as responsible is for a State.
#[test]
fn a_declaration_naming_the_state_cannot_be_addressed_to_a_group() {
    let mut table = given(night_shift()).team("ee").opened();
    table.until(1, Phase::Initiative);
    let order =
        Command::DraftInitiative { measure: "S7".into(), addressee: Some("grey-heron".into()), reasons: String::new() };
    assert_eq!(table.refused("ee", &order), Rejection::NotAState("grey-heron".into()));
    let card = card_of(&table, "ee", "S7", None);
    let group = card.addressees.iter().find(|(key, _, _)| key.as_str() == "grey-heron").expect("it is listed");
    assert!(group.2.as_ref().is_some_and(|why| why.contains("is no State")), "{group:?}");
}

/// Who may start a measure stands on its card.
#[test]
fn every_card_says_who_may_start_it() {
    let table = three(council());
    for measure in &table.book().toolbox.measures {
        let card = card_of(&table, "ee", measure.id.as_str(), Some("ostmere"));
        assert!(card.initiator.contains(&measure.initiator), "{}: {}", measure.id, card.initiator);
    }
}

/// A card's source can be opened: the document by number and date, and a sentence of it.
#[test]
fn every_card_that_cites_the_guidelines_names_the_document_and_quotes_it() {
    let table = given(first_call()).team("ee").opened();
    for tag in ["en", "de", "fr"] {
        let words = Words::of(tag);
        let context = ViewContext::new(table.book(), &words);
        let mut cited = 0;
        for measure in &table.book().toolbox.measures {
            let view = card(&context, table.state(), &"ee".into(), &measure.id, None).expect("a card");
            if !measure.source.contains("S1-IG") {
                continue;
            }
            cited += 1;
            let guidelines: Vec<_> = view.sources.iter().filter(|one| one.document.contains("13007/17")).collect();
            assert!(!guidelines.is_empty(), "{tag}: {} cites {}", measure.id, measure.source);
            assert!(guidelines.iter().all(|one| one.quote.is_some()), "{tag}: {}", measure.id);
        }
        assert!(cited > 30, "{cited}");
    }
}
