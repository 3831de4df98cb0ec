//! What each decision changed, and what sharing did: told at the end, added up from the ledger.

use std::collections::BTreeMap;

use demarche::engine::core::command::Command;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::course::CourseEvent;
use demarche::engine::core::event::evidence::EvidenceEvent;
use demarche::engine::core::event::world::WorldEvent;
use demarche::engine::core::ledger::Cause;
use demarche::engine::core::proposal::ProposalId;
use demarche::engine::scoring::changes::changes;
use demarche::model::condition::Condition;
use demarche::model::evidence::ShareMode::{self, Assessment, Full};
use demarche::model::inject::{Effect, Inject, Trigger};
use demarche::model::key::{ActivityKey, StateKey};
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::session::autoplay;
use demarche::session::run::Session;
use demarche::view::audience::Audience;
use demarche::view::changed::{Changed, changed};
use demarche::view::names::ViewContext;

use crate::injects::inject;
use crate::priced::given_away;
use crate::procedure::initiative;
use crate::support::{Table, WORDS, audience, first_call, given, shipped};

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
    let context = ViewContext::new(session.book(), &WORDS);
    changed(&context, session.state(), &session.path(), &Audience::Facilitator)
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
        assert!(rows.len() >= adopted.len());
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

/// What an activity did, and what it did not do because something was taken off it, make up what it would have done.
#[test]
fn harm_that_was_spared_and_harm_that_was_done_make_up_the_whole() {
    let mut held = 0;
    for session in played() {
        let (book, path) = (session.book(), session.path());
        let events = || path.iter().flat_map(|entry| &entry.body.events);
        let worth = |key: &ActivityKey| book.scenario.activity(key).expect("it goes on").harm_per_turn;
        let (mut done, mut whole, mut lines, mut turn, mut cut_short) = (0, 0, 0, 0, false);
        for event in events() {
            match event {
                Event::Course(CourseEvent::PhaseBegan { turn: begun, .. }) => turn = i64::from(*begun),
                Event::Course(CourseEvent::Moved(entry)) if entry.quantity == Quantity::Harm => {
                    let Cause::Activity(key) = &entry.cause else { continue };
                    done += entry.after - entry.before;
                    whole += worth(key) / if entry.inputs["paused"] == 1 { 2 } else { 1 };
                    lines += 1;
                }
                // It would have gone on to the end.
                Event::World(WorldEvent::ActivityEnded(key)) if session.state().strength(key) == 0 => {
                    whole += worth(key) * (i64::from(book.scenario.meta.turns) - turn + 1);
                }
                Event::World(WorldEvent::ActivityEnded(_)) => cut_short = true,
                _ => {}
            }
        }
        if !cut_short {
            let spared: i64 = changes(book, session.state(), path.iter().map(|entry| entry.body.events.as_slice()))
                .values()
                .map(|change| change.spared)
                .sum::<i64>()
                / 100;
            assert!(spared > 0 && (done + spared - whole).abs() <= lines, "{done} + {spared} of {whole}");
            held += 1;
        }
    }
    assert!(held > 2, "in {held} exercises everything goes on to the end");
}

#[test]
fn an_inject_that_a_share_brings_about_is_told_with_the_share_and_by_itself() {
    let brought = |mode: Option<ShareMode>| {
        let mut table = given(first_call()).teams(&["ee", "pt"]).the_rest_silent().opened();
        table.until(1, Phase::Intelligence);
        let all = mode.map(|mode| ("cash-desk".into(), mode));
        table.when("pt", Command::SealSharing(all.into_iter().collect()));
        table.until_the_end();
        what(&table.session)
    };
    let row = |rows: &[Changed], title: &str| rows.iter().find(|row| row.title.starts_with(title)).cloned();
    assert_eq!(row(&brought(None), "“What Portugal told"), None);
    let rows = brought(Some(Assessment));
    let inject = row(&rows, "“What Portugal told shuts a door”, turn\u{a0}2").expect("it came");
    assert!(
        inject.what[0].starts_with("took 20\u{a0}% off") && inject.what[1].starts_with("harm spared: "),
        "{inject:?}"
    );
    let share = row(&rows, "Shared by Portugal").expect("it shared");
    assert!(share.what.contains(&"brought about “What Portugal told shuts a door”".to_owned()), "{share:?}");
}

/// Who passed an item to one capital alone is those two capitals' and the facilitator's, though all see what came of it.
#[test]
fn an_inject_does_not_betray_who_passed_something_to_one_alone() {
    let mut table = given(first_call()).teams(&["ee", "pt"]).the_rest_silent().opened();
    table.until(1, Phase::Intelligence);
    let with = [StateKey::from("ee")].into();
    table.when("pt", Command::ShareWith { with, evidence: "cash-desk".into(), mode: Assessment });
    table.until_the_end();
    let context = ViewContext::new(table.book(), &WORDS);
    let told = |who: &Audience| {
        let rows = changed(&context, table.state(), &table.session.path(), who);
        let door = rows.iter().find(|row| row.title.starts_with("“What Portugal told")).expect("all received it");
        (
            door.title.contains("because of what Portugal shared"),
            rows.iter().any(|row| row.title.starts_with("Shared by")),
        )
    };
    assert_eq!(told(&Audience::Facilitator), (true, true));
    assert_eq!(told(&audience("pt")), (true, true));
    assert_eq!(told(&audience("ee")), (false, false));
}

/// What comes with one order is no other's, though both fall in one phase: an item that services bring after an answer.
#[test]
fn what_one_order_brings_is_not_anothers() {
    let sessions = played();
    let all = || sessions.iter().flat_map(|session| session.path()).flat_map(|entry| &entry.body.events);
    let answered = all().find(|event| matches!(event, Event::World(WorldEvent::Answered { .. }))).expect("an answer");
    let own = |item: &Event| matches!(item, Event::Evidence(EvidenceEvent::Pooled(item)) if item.from.is_none());
    let item = all().find(|event| own(event)).expect("an item");
    let outcomes = |entries: &[Vec<Event>]| {
        let session = &sessions[0];
        let found = changes(session.book(), session.state(), entries.iter().map(Vec::as_slice));
        found.values().map(|change| change.outcomes.len()).sum::<usize>()
    };
    assert_eq!(outcomes(&[vec![answered.clone(), item.clone()]]), 1);
    assert_eq!(outcomes(&[vec![answered.clone()], vec![item.clone()]]), 0);
}

/// What is not counted is told too: channels, ways out, items, and what an inject brings to an end.
#[test]
fn what_came_of_a_decision_and_of_the_inject_that_it_brought_about_is_told() {
    let mut table = given(first_call()).teams(&["ee", "pt"]).the_rest_silent().opened();
    let activity = table.book().scenario.activities[0].clone();
    table.until(1, Phase::Initiative);
    initiative(&mut table, "pt", "S10");
    table.until_the_end();
    let rows = what(&table.session);
    let row = |title: &str| rows.iter().find(|row| row.title.starts_with(title)).expect("a row");
    let says = |row: &Changed, what: &str| assert!(row.what.contains(&what.to_owned()), "{what}: {row:?}");
    let decision = row("Démarche expressing concern");
    says(decision, "opened a channel to Kestria");
    says(decision, "brought about “Kestria answers the démarche”");
    let answer = row("“Kestria answers the démarche”, turn\u{a0}2, because of S10");
    says(answer, "brought “Kestria's answer speaks of an older file” into the shared picture");

    let mut book = first_call();
    let ends = vec![Effect::End(activity.key.clone())];
    let over = inject(&book, "over", &ends);
    let trigger = Trigger::When(Condition::Adopted("S10".into()));
    book.scenario.injects = vec![Inject { trigger, ..over }];
    let mut table = given(book).teams(&["ee", "pt"]).the_rest_silent().opened();
    table.until(1, Phase::Initiative);
    initiative(&mut table, "pt", "S10");
    table.until_the_end();
    let rows = what(&table.session);
    let ended = rows.iter().find(|row| row.title.contains("because of S10")).expect("a row");
    let spared = ended.spared.as_ref().expect("it would have gone on");
    assert!(
        ended.what[0].ends_with(&format!("\u{a0}% off “{}”", activity.title)) && spared.ends_with(" spared"),
        "{ended:?}"
    );
}

#[test]
fn what_a_capital_gave_is_told_with_whether_it_leaked() {
    let told_to = |table: &Table, audience: &Audience| {
        let context = ViewContext::new(table.book(), &WORDS);
        let mut rows = changed(&context, table.state(), &table.session.path(), audience);
        rows.retain(|row| row.title.starts_with("Shared by"));
        rows
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

/// What nobody can trace in the minutes is said below the table: the rule, and what each activity does in full.
#[test]
fn the_table_ends_with_the_rule_by_which_harm_spared_is_counted() {
    for session in played() {
        let rows = what(&session);
        let rule = rows.last().expect("rows");
        assert_eq!(rule.title, "How harm spared is counted");
        let seen = session.state().activities_seen.keys().filter_map(|key| session.book().scenario.activity(key));
        for activity in seen.filter(|activity| activity.harm_per_turn > 0) {
            let line = format!("“{}” at full strength: {} a turn", activity.title, activity.harm_per_turn);
            assert!(rule.what.contains(&line), "{line}: {:?}", rule.what);
        }
    }
}
