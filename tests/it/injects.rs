//! Injects and activities: what an inject changes, what begins and ends once, and how severe it all is.

use demarche::engine::core::command::Command;
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::state::State;
use demarche::model::condition::Condition;
use demarche::model::inject::{Effect, Inject, Trigger};
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::scenario::Activity;
use demarche::model::severity::Dimensions;

use crate::procedure::{council, set};
use crate::support::{Table, given, seat};

/// The council's book with nothing going on but what a test puts into it.
pub fn calm() -> Rulebook {
    let mut book = council();
    book.scenario.activities.clear();
    book
}

/// An inject that is released by hand, with these effects.
pub fn inject(book: &Rulebook, key: &str, effects: &[Effect]) -> Inject {
    let never = Trigger::When(Condition::Any(Vec::new()));
    Inject { key: key.into(), trigger: never, effects: effects.to_vec(), ..book.scenario.injects[0].clone() }
}

/// An activity of this severity, from the weights of the rules: impact alone makes 30 of a hundred.
fn activity(book: &Rulebook, key: &str, impact: u8) -> Activity {
    let dimensions = Dimensions { impact, ..Dimensions::default() };
    let first = council().scenario.activities[0].clone();
    assert_eq!(book.parameters.severity_weights[6], 6);
    Activity { key: key.into(), from_turn: None, dimensions, harm_per_turn: 0, ..first }
}

fn table(book: Rulebook) -> Table {
    let mut table = given(book).team("ee").the_rest_silent().opened();
    table.until(1, Phase::Intelligence);
    table
}

pub fn release(table: &mut Table, key: &str) {
    table.director(Command::ReleaseInject(key.into()));
}

#[test]
fn each_effect_of_an_inject_moves_what_it_names_and_nothing_else() {
    let belief = || Quantity::Belief("ostmere".into());
    let effects = [
        (Effect::Tension(7), Quantity::Tension, 7),
        (Effect::Harm(3), Quantity::Harm, 3),
        (Effect::Cohesion(-4), Quantity::Cohesion, -4),
        (Effect::Publicity(5), Quantity::Publicity, 5),
        (Effect::Belief("ostmere".into(), 11), belief(), 11),
    ];
    for (effect, moved, points) in effects {
        let mut book = calm();
        let new = inject(&book, "news", &[effect]);
        book.scenario.injects.push(new);
        let mut table = table(book);
        let before: State = table.state().clone();
        release(&mut table, "news");
        for quantity in before.quantities.keys() {
            let change = table.state().value(quantity) - before.value(quantity);
            assert_eq!(change, if *quantity == moved { points } else { 0 }, "{quantity:?}");
        }
    }
}

#[test]
fn an_inject_comes_once_and_only_if_it_is_written() {
    let mut book = calm();
    let (first, second) = (inject(&book, "news", &[Effect::Tension(7)]), inject(&book, "more", &[]));
    book.scenario.injects.extend([first, second]);
    let mut table = table(book);
    release(&mut table, "news");
    let tension = table.state().value(&Quantity::Tension);
    let director = demarche::engine::core::command::Actor::Facilitator;
    let mut no = |command: Command| table.submit(&director, &command).expect_err("a refusal");
    assert_eq!(no(Command::ReleaseInject("news".into())), Rejection::NoSuchInject);
    assert_eq!(no(Command::SkipInject("news".into())), Rejection::NoSuchInject);
    assert_eq!(no(Command::ReleaseInject("nothing".into())), Rejection::NoSuchInject);
    assert_eq!(table.state().value(&Quantity::Tension), tension);
    table.director(Command::SkipInject("more".into()));
    assert_eq!(
        table.submit(&director, &Command::ReleaseInject("more".into())).expect_err("skipped"),
        Rejection::NoSuchInject
    );
    assert!(table.submit(&seat("ee"), &Command::ReleaseInject("more".into())).is_err());
}

#[test]
fn a_channel_and_a_way_out_are_opened_by_an_inject_and_stay_as_they_are_when_opened_again() {
    let mut book = calm();
    let effects = [Effect::OpenChannel("ostmere".into()), Effect::OfferWayOut("ostmere".into())];
    for (key, effect) in [("channel", &effects[0]), ("again", &effects[0]), ("out", &effects[1]), ("once", &effects[1])]
    {
        let new = inject(&book, key, std::slice::from_ref(effect));
        book.scenario.injects.push(new);
    }
    let mut table = table(book);
    let facts = |table: &Table| table.events().len();
    assert!(table.state().channels.is_empty() && table.state().ways_out.is_empty());
    release(&mut table, "channel");
    assert!(table.state().channels.contains("ostmere") && table.state().ways_out.is_empty());
    let before = facts(&table);
    release(&mut table, "again");
    assert_eq!(facts(&table), before + 1, "that the inject came, and nothing else");
    release(&mut table, "out");
    assert!(table.state().ways_out.contains("ostmere"));
    let before = facts(&table);
    release(&mut table, "once");
    assert_eq!(facts(&table), before + 1);
}

#[test]
fn an_activity_begins_once_and_ends_only_if_it_goes_on() {
    let mut book = calm();
    let new = activity(&book, "flood", 4);
    book.scenario.activities = vec![new];
    let effects = [
        ("start", Effect::Start("flood".into())),
        ("end", Effect::End("flood".into())),
        ("restart", Effect::Start("flood".into())),
        ("late", Effect::End("flood".into())),
    ];
    for (key, effect) in effects {
        let new = inject(&book, key, &[effect]);
        book.scenario.injects.push(new);
    }
    let mut table = table(book);
    let goes_on = |table: &Table| (table.state().activities.len(), table.state().value(&Quantity::Severity));
    assert_eq!(goes_on(&table), (0, 0));
    release(&mut table, "start");
    assert_eq!(goes_on(&table), (1, 30));
    release(&mut table, "end");
    assert_eq!(goes_on(&table), (0, 0), "what is over is not severe");
    let facts = table.events().len();
    release(&mut table, "restart");
    release(&mut table, "late");
    assert_eq!((goes_on(&table), table.events().len()), ((0, 0), facts + 2), "it neither begins again nor ends again");
}

/// A modelling choice (`severity.per_further_activity`): the worst counts, and each further one a little, to a limit.
#[test]
fn severity_is_that_of_the_worst_activity_and_a_little_for_each_other() {
    let severity = |impacts: &[u8]| {
        let mut book = calm();
        for (number, impact) in impacts.iter().enumerate() {
            let mut new = activity(&book, &format!("flood-{number}"), *impact);
            new.from_turn = Some(1);
            book.scenario.activities.push(new);
        }
        table(book).state().value(&Quantity::Severity)
    };
    assert_eq!([severity(&[]), severity(&[4]), severity(&[2])], [0, 30, 15]);
    assert_eq!([severity(&[2, 4]), severity(&[4, 2])], [34, 34]);
    assert_eq!([severity(&[4; 3]), severity(&[4; 4]), severity(&[4; 5])], [38, 42, 42], "twelve at most");
}

#[test]
fn what_the_facilitator_set_stays_set_while_severity_moves() {
    let mut book = calm();
    let first = activity(&book, "flood", 4);
    book.scenario.activities = vec![first];
    let new = inject(&book, "start", &[Effect::Start("flood".into())]);
    book.scenario.injects.push(new);
    let mut table = table(book);
    set(&mut table, Quantity::Severity, 10);
    release(&mut table, "start");
    let line = table.state().line(&Quantity::Severity);
    assert_eq!((line.shown, line.engine), (40, 30));
}

#[test]
fn an_activity_begins_in_its_turn_and_evidence_appears_in_its_own() {
    let mut book = calm();
    let mut late = activity(&book, "flood", 4);
    late.from_turn = Some(2);
    book.scenario.activities = vec![late];
    let mut table = table(book);
    let seen = |table: &Table| (table.state().activities.len(), table.state().pool.len());
    assert_eq!(seen(&table), (0, 5));
    table.until(2, Phase::Situation);
    assert_eq!(seen(&table), (1, 6));
    table.until(3, Phase::Situation);
    assert_eq!((seen(&table), table.state().activities_seen.get("flood")), ((1, 7), Some(&2)));
}

#[test]
fn an_inject_comes_when_its_condition_holds_or_unless_it_does() {
    let comes = |trigger: Trigger, tension: i64| {
        let mut book = calm();
        let new = Inject { trigger, ..inject(&book, "news", &[]) };
        book.scenario.injects.push(new);
        let mut table = table(book);
        set(&mut table, Quantity::Tension, tension);
        table.until(2, Phase::Situation).until(3, Phase::Intelligence);
        table.state().injects.contains_key("news")
    };
    let high = || Condition::RungAtLeast(5);
    assert!(comes(Trigger::When(high()), 900) && !comes(Trigger::When(high()), 0));
    assert!(!comes(Trigger::Unless(2, high()), 900) && comes(Trigger::Unless(2, high()), 0));
    assert!(!comes(Trigger::Unless(4, high()), 0), "its turn has not come");
    assert!(comes(Trigger::Turn(2), 0) && !comes(Trigger::Turn(4), 0));
}
