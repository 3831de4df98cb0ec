//! What really acts upon activities, and what does not.

use std::collections::BTreeSet;

use demarche::engine::core::command::{Actor, Command};
use demarche::engine::core::proposal::{Proposal, Stage};
use demarche::engine::core::red::Move;
use demarche::engine::core::state::Lifecycle;
use demarche::model::adversary::{Play, Reply};
use demarche::model::condition::Action;
use demarche::model::force::{Force, Stop};
use demarche::model::inject::Effect;
use demarche::model::key::AdversaryKey;
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::toolbox::Trait;
use demarche::view::audience::Audience;
use demarche::view::names::ViewContext;
use demarche::view::story::story;

use crate::injects::{inject, release};
use crate::procedure::{at_once, council, under};
use crate::support::{Table, WORDS, given, night_shift};

/// A table at which one activity goes on that every force can stem, done by Ostmere from its own territory, which does
/// this one thing in every turn.
pub fn stemmed(act: Option<Action>) -> Table {
    let mut table = given(stemmable(act)).teams(&["ee", "pt", "de"]).the_rest_silent().opened();
    table.until(1, Phase::Initiative);
    table
}

pub fn stemmable(act: Option<Action>) -> Rulebook {
    let mut book = council();
    book.toolbox = night_shift().toolbox;
    let mut book = at_once(book);
    for measure in &mut book.toolbox.measures {
        measure.effect_hours = 0;
        measure.traits.retain(|own| *own != Trait::PresidencyOnly);
    }
    let activity = book.scenario.activities.first_mut().expect("an activity");
    activity.harm_per_turn = 100;
    activity.victims = vec!["pt".into()];
    activity.by = Some("ostmere".into());
    activity.territory = Some("ostmere".into());
    let stop = |percent| Stop { percent, text: String::new() };
    activity.stopped_by =
        [(Force::Help, stop(20)), (Force::Police, stop(10)), (Force::Host, stop(30)), (Force::Actor, stop(100))].into();
    book.scenario.activities.truncate(1);
    for adversary in &mut book.scenario.adversaries {
        adversary.acts_from = act.map(|_| 1);
        adversary.playbook = Action::ALL.map(|action| (action, only(act == Some(action)))).into();
    }
    book
}

fn only(wanted: bool) -> Play {
    Play {
        title: String::new(),
        text: String::new(),
        dimensions: None,
        victims: Vec::new(),
        harm: 0,
        variants: Vec::new(),
        reckoning: String::new(),
        weight_percent: if wanted { 100 } else { 0 },
    }
}

pub fn take(table: &mut Table, by: &str, measure: &str, to: Option<&str>) {
    let addressee = to.map(AdversaryKey::from);
    let order = Command::DraftInitiative { measure: measure.into(), addressee, reasons: String::new() };
    table.when(by, order);
    let own = table.state().proposals.values().find(|own| own.by.as_str() == by && own.stage == Stage::Draft);
    let id = own.expect("a draft").id;
    table.when(by, Command::SubmitInitiative(id));
}

/// What is left of the activity after the first turn, in per cent, and the harm done in it.
pub fn after_a_turn(mut table: Table) -> (i64, i64) {
    table.until(1, Phase::Consequences);
    let key = &table.book().scenario.activities[0].key;
    (table.state().strength(key), table.state().value(&Quantity::Harm))
}

#[test]
fn the_police_of_those_who_are_hit_take_hold_and_nobody_elses() {
    let (mut hit, mut not) = (stemmed(None), stemmed(None));
    take(&mut hit, "pt", "N2", None);
    assert_eq!(after_a_turn(hit), (90, 90));
    take(&mut not, "de", "N2", None);
    assert_eq!(after_a_turn(not), (100, 100));
}

/// `S1-IG Cat. 2`: cooperation of the territorial State.
#[test]
fn authorities_act_if_they_were_asked_and_are_willing_and_more_if_they_were_made_able() {
    let unasked = stemmed(Some(Action::A1));
    assert_eq!(after_a_turn(unasked).0, 100, "nobody asked");
    let asked = |act| {
        let mut table = stemmed(Some(act));
        take(&mut table, "pt", "C2", Some("ostmere"));
        table
    };
    assert_eq!(after_a_turn(asked(Action::A2)).0, 100, "asked in vain");
    assert_eq!(after_a_turn(asked(Action::A1)), (85, 43), "half-hearted, and whoever pauses does half the harm");
    let mut able = asked(Action::A1);
    take(&mut able, "ee", "P4", Some("ostmere"));
    assert_eq!(after_a_turn(able).0, 78, "capacity building helps the willing");
    let mut talked_to = stemmed(Some(Action::A1));
    take(&mut talked_to, "pt", "C1", Some("ostmere"));
    assert_eq!(after_a_turn(talked_to).0, 100, "talks ask for nothing");
}

/// Where people play a State, what it answers need not be what it does: its authorities keep to the answer.
#[test]
fn authorities_do_what_their_state_answers() {
    let left = |act, reply| {
        let mut book = stemmable(Some(act));
        book.scenario.activities[0].by = None;
        let mut table = given(book).teams(&["ee", "pt", "de"]).the_rest_silent().red("ostmere").opened();
        table.until(1, Phase::Initiative);
        take(&mut table, "pt", "C2", Some("ostmere"));
        table.until(2, Phase::Situation);
        let before = table.state().strength(&table.book().scenario.activities[0].key);
        let chosen = Move { reply, ..Move::default() };
        let order = Command::SealMove { of: "ostmere".into(), chosen };
        table.submit(&Actor::Red("ostmere".into()), &order).expect("was asked");
        table.until(2, Phase::Consequences);
        before - table.state().strength(&table.book().scenario.activities[0].key)
    };
    assert_eq!(left(Action::A2, Some(Reply::Cooperates)), 15, "half-hearted: it denies and gives");
    assert_eq!(left(Action::A2, None), 0);
    assert_eq!(left(Action::A2, Some(Reply::Refuses)), 0);
    assert_eq!(left(Action::A0, Some(Reply::Cooperates)), 30);
    assert_eq!(left(Action::A0, Some(Reply::Evades)), 0, "it engages, and does not do what was asked");
}

#[test]
fn whoever_does_it_ends_it_by_giving_up() {
    let mut table = stemmed(Some(Action::A0));
    table.until(1, Phase::Consequences);
    assert!(table.state().activities.is_empty());
    assert_eq!(table.state().value(&Quantity::Harm), 0);
}

#[test]
fn words_end_nothing() {
    for measure in ["S1", "S3", "S4", "S8", "P2"] {
        let mut table = stemmed(None);
        take(&mut table, "pt", measure, None);
        assert_eq!(after_a_turn(table), (100, 100), "{measure}");
    }
}

#[test]
fn an_inject_weakens_what_goes_on_and_ends_it_at_nothing() {
    let mut book = council();
    let key = book.scenario.activities[0].key.clone();
    let weaken = |percent| Effect::Weaken(key.clone(), Force::Police, percent);
    book.scenario.injects =
        [("some", 30), ("rest", 90)].map(|(name, percent)| inject(&book, name, &[weaken(percent)])).into();
    let mut table = given(book).team("ee").the_rest_silent().opened();
    release(&mut table, "some");
    assert_eq!(table.state().strength(&key), 70);
    release(&mut table, "rest");
    assert_eq!((table.state().strength(&key), table.state().activities.contains(&key)), (0, false));
}

/// A modelling choice: a government that is hit asks for help, one kind after the other, and nobody else does for it.
#[test]
fn governments_that_are_hit_ask_for_each_kind_of_help_once() {
    let asked = |permille| {
        let alone = [("initiative.help_permille", permille), ("will.drive", -100), ("initiative.quiet_most", 0)];
        let mut table = given(under(night_shift(), &alone)).opened();
        table.until_the_end();
        let book = table.book();
        let helps = |own: &&Proposal| {
            book.measure(&own.measure).is_some_and(|one| one.has(Trait::VictimOnly) && one.sets_to_work(Force::Help))
        };
        table
            .state()
            .proposals
            .values()
            .filter(helps)
            .map(|own| (own.measure.to_string(), own.by.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(asked(0), []);
    let all = asked(1000);
    let hit: BTreeSet<_> = night_shift().scenario.activities.into_iter().flat_map(|one| one.victims).collect();
    let kinds: BTreeSet<_> = all.iter().map(|(measure, _)| measure).collect();
    assert!(all.len() > 1 && kinds.len() == all.len(), "{all:?}");
    assert!(all.iter().all(|(_, by)| hit.contains(by)), "{all:?}");
}

/// The acts of an adversary as everybody reads them.
fn acts(book: &Rulebook, seed: u64) -> Vec<String> {
    let mut table = given(book.clone()).seed(seed).opened();
    table.until_the_end();
    assert_eq!(table.state().lifecycle, Lifecycle::Over);
    let context = ViewContext::new(book, &WORDS);
    let told = |(_, act): &(u32, demarche::engine::core::act::Act)| {
        let (title, text) = context.act(&act.adversary, act.action, act.before);
        format!("{title}. {text}")
    };
    let acts: Vec<String> = table.state().acts.iter().map(told).collect();
    let story: Vec<String> =
        story(&context, &table.session.path(), &Audience::Public).into_iter().map(|line| line.text).collect();
    assert!(acts.iter().all(|act| story.iter().any(|line| line.contains(act.as_str()))), "it is what the public reads");
    acts
}

#[test]
fn an_adversary_never_repeats_itself_word_for_word() {
    let book = night_shift();
    for seed in 1..=12 {
        let acts = acts(&book, seed);
        let mut once = acts.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), acts.len(), "seed {seed}: {acts:#?}");
    }
}

#[test]
fn what_its_author_rules_out_an_adversary_never_does() {
    let mut book = night_shift();
    for adversary in &mut book.scenario.adversaries {
        for (action, play) in &mut adversary.playbook {
            play.weight_percent = if matches!(action, Action::A2 | Action::A4) { 100 } else { 0 };
        }
    }
    for seed in 1..=6 {
        let mut table = given(book.clone()).seed(seed).opened();
        table.until_the_end();
        let allowed = |action| matches!(action, Action::A2 | Action::A4);
        assert!(table.state().acts.iter().all(|(_, act)| allowed(act.action)));
    }
}
