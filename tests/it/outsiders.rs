//! Victims without a seat: who is hit, how it is told, and what it changes for nobody.

use demarche::engine::core::state::State;
use demarche::engine::core::victims::{outsiders_hit, victims};
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::model::victim::{Outsider, OutsiderKind};
use demarche::scenario::compile::compile;
use demarche::view::audience::Audience;
use demarche::view::names::ViewContext;
use demarche::view::screen::brief::brief;
use demarche::view::situation::situation;
use demarche::view::story::story;

use crate::support::{DATA, Table, WORDS, audience, data, first_call, given, read};

/// The ten-minute exercise, in which a neighbour of Estonia's is hit with Portugal.
fn mirrenia() -> Rulebook {
    let mut book = first_call();
    let (key, name, kind) = ("mirrenia".into(), "Mirrenia".to_owned(), OutsiderKind::Candidate);
    book.scenario.outsiders = vec![
        Outsider { key, name, kind, neighbours: vec!["ee".into()] },
        Outsider {
            key: "agency".into(),
            name: "Agency for Ports".to_owned(),
            kind: OutsiderKind::UnionBody,
            neighbours: vec!["ee".into()],
        },
    ];
    book.scenario.activities[0].outsiders = vec!["mirrenia".into()];
    book
}

fn table(book: Rulebook) -> Table {
    let mut table = given(book).teams(&["ee", "pt"]).the_rest_silent().opened();
    table.until(1, Phase::Intelligence);
    table
}

fn hit(table: &Table) -> Vec<&str> {
    outsiders_hit(table.book(), table.state()).into_iter().map(|outsider| outsider.key.as_str()).collect()
}

#[test]
fn an_outsider_is_hit_while_an_activity_that_names_it_goes_on() {
    let mut table = table(mirrenia());
    let key = table.book().scenario.activities[0].key.clone();
    assert_eq!(table.book().scenario.activities[0].from_turn, Some(1));
    assert_eq!(hit(&table), ["mirrenia"]);
    let mut over = table.state().clone();
    over.activities.remove(&key);
    assert!(outsiders_hit(table.book(), &over).is_empty(), "what is over hits nobody");
    assert!(outsiders_hit(table.book(), &State::new(table.book())).is_empty(), "before anything began");
    table.until(2, Phase::Situation);
    assert_eq!(hit(&table), ["mirrenia"]);
}

/// What only a victim may ask for stays with Member States.
#[test]
fn an_outsider_takes_the_place_of_no_member_state() {
    let (with, without) = (table(mirrenia()), table(first_call()));
    assert_eq!(victims(with.book(), with.state()), victims(without.book(), without.state()));
    assert_eq!(with.state(), without.state(), "and moves no number");
}

#[test]
fn who_is_hit_is_told_to_all_with_what_it_is() {
    let table = table(mirrenia());
    let context = ViewContext::new(table.book(), &WORDS);
    for who in [audience("ee"), audience("fi"), Audience::Public, Audience::Facilitator] {
        let told = story(&context, &table.session.path(), &who);
        let begins = told.iter().find(|line| line.text.contains("New malicious activity")).expect("it is told");
        assert!(begins.text.ends_with("affected: Portugal and Mirrenia (candidate country)"), "{}", begins.text);
        let shown = situation(&context, table.state(), &who);
        let activity = shown.activities.first().expect("an activity");
        assert_eq!(
            (activity.victims.as_slice(), activity.also_hit.as_str()),
            (["PT".to_owned()].as_slice(), "Also affected: Mirrenia (candidate country)")
        );
        assert!(
            activity.accessible.contains("hits Portugal and Mirrenia (candidate country)"),
            "{}",
            activity.accessible
        );
    }
}

#[test]
fn an_activity_that_hits_outsiders_alone_hits_somebody() {
    let mut book = mirrenia();
    book.scenario.activities[0].victims.clear();
    let table = table(book);
    let context = ViewContext::new(table.book(), &WORDS);
    let activity = &table.book().scenario.activities[0];
    assert_eq!(context.victims(activity), "Mirrenia (candidate country)");
    let text = read(&data("diagnostics/outsider-unused.ron"));
    let alone = text.replacen("victims: [\"ee\"]", "victims: [], outsiders: [\"mirrenia\"]", 1);
    let (scenario, found) = compile(&alone, &DATA);
    assert!(scenario.is_some() && found.is_empty(), "{found:?}");
}

#[test]
fn a_neighbour_reads_in_its_brief_what_is_hit_beside_it() {
    let table = table(mirrenia());
    let context = ViewContext::new(table.book(), &WORDS);
    let concerns = |seat: &str| brief(&context, table.state(), &seat.into()).concerns;
    let said = "Mirrenia (candidate country) is affected, and what happens there concerns us especially.";
    assert_eq!(concerns("ee"), [said], "the agency is not hit");
    assert!(concerns("pt").is_empty());
    assert!(brief(&context, &State::new(table.book()), &"ee".into()).concerns.is_empty(), "before anything began");
}
