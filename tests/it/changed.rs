//! What each decision changed, and what sharing did: told at the end, added up from the ledger.

use std::collections::BTreeMap;

use demarche::engine::core::event::Event;
use demarche::engine::core::event::course::CourseEvent;
use demarche::engine::core::ledger::Cause;
use demarche::engine::core::proposal::ProposalId;
use demarche::model::evidence::ShareMode::{Assessment, Full};
use demarche::model::quantity::Quantity;
use demarche::session::autoplay;
use demarche::session::run::Session;
use demarche::view::audience::Audience;
use demarche::view::changed::{Changed, decisions, sharing};
use demarche::view::names::ViewContext;

use crate::priced::given_away;
use crate::support::{Table, WORDS, audience, shipped};

/// Each shipped scenario as the program plays it, with two seeds.
fn played() -> Vec<Session> {
    let both = shipped().into_iter().flat_map(|(_, book)| [2, 3].map(|seed| (book.clone(), seed)));
    both.map(|(book, seed)| {
        let mut session = Session::new(book, "root".to_owned());
        autoplay::play(&mut session, seed).expect("simulated delegations keep the rules");
        session
    })
    .collect()
}

fn what(session: &Session) -> Vec<Changed> {
    let context = ViewContext { book: session.book(), words: &WORDS };
    decisions(&context, session.state(), &session.path())
}

/// Tension that facts say a decision moved, by the decision.
fn tension(session: &Session) -> BTreeMap<ProposalId, i64> {
    let mut sums = BTreeMap::new();
    for event in session.path().into_iter().flat_map(|entry| &entry.body.events) {
        let Event::Course(CourseEvent::Moved(entry)) = event else { continue };
        if let (Cause::Measure(id), Quantity::Tension) = (&entry.cause, &entry.quantity) {
            *sums.entry(*id).or_default() += entry.after - entry.before;
        }
    }
    sums
}

#[test]
fn every_decision_has_a_row_and_its_sums_are_the_ledgers() {
    for session in played() {
        let rows = what(&session);
        let state = session.state();
        let mut adopted: Vec<_> = state.proposals.values().filter(|own| own.adopted().is_some()).collect();
        adopted.sort_by_key(|own| (own.adopted(), own.id));
        assert_eq!(rows.len(), adopted.len());
        let sums = tension(&session);
        assert!(!sums.is_empty());
        for (row, own) in rows.iter().zip(adopted) {
            let told = row
                .what
                .iter()
                .find_map(|what| what.strip_prefix("Tension "))
                .map(|points| points.replace('\u{2212}', "-").parse::<i64>().expect("a number of points"));
            assert_eq!(told.unwrap_or(0), sums.get(&own.id).copied().unwrap_or(0), "{}", row.title);
            assert!(!row.what.is_empty());
            let unfelt = row.what.contains(&WORDS.text("changed-unfelt"));
            assert_eq!(unfelt, own.aftermath.felt.is_none(), "{}: {:?}", row.title, row.what);
        }
    }
}

#[test]
fn what_a_capital_gave_is_told_with_whether_it_leaked() {
    let told_to = |table: &Table, audience: &Audience| {
        let context = ViewContext { book: table.book(), words: &WORDS };
        sharing(&context, &table.session.path(), audience)
    };
    let told = |table: &Table| told_to(table, &Audience::Facilitator);
    let [none, kept, leaked] = [None, Some(Assessment), Some(Full)].map(given_away).map(|table| told(&table));
    assert_eq!(none, []);
    let says = |rows: &[Changed], id: &str| rows.iter().all(|row| row.what.contains(&WORDS.text(id)));
    assert!(kept.len() == 1 && says(&kept, "changed-kept"), "{kept:?}");
    assert!(leaked.len() == 1 && says(&leaked, "changed-leaked"), "{leaked:?}");
    assert_eq!(leaked.first().map(|row| row.title.as_str()), Some("Shared by Estonia"));
    let table = given_away(Some(Full));
    assert_eq!(told_to(&table, &audience("ee")), leaked);
    let others = told_to(&table, &audience("pt"));
    assert!(others.len() == 1 && others[0].what == leaked[0].what[..1], "which capital talked is its own: {others:?}");
}
