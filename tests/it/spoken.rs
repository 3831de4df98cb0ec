//! Attribution has a voice: who speaks and who asks, by an inject or by a decision, and what stays in the house.

use demarche::engine::core::command::Command;
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::state::State;
use demarche::engine::procedure::initiative::check_measure;
use demarche::engine::world::condition::holds;
use demarche::model::clause::Naming;
use demarche::model::condition::Condition;
use demarche::model::inject::{Effect, Inject, InjectKind, Recipients, Trigger};
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::model::voice::Voice;
use demarche::view::audience::Audience;
use demarche::view::condition::condition;
use demarche::view::names::ViewContext;
use demarche::view::redact::seen;
use demarche::view::story::story;

use crate::procedure::{at_once, council, initiative};
use crate::support::{Table, WORDS, audience, given};

fn northmere() -> Voice {
    Voice::Partner("northmere".into())
}

fn estonia() -> Voice {
    Voice::State("ee".into())
}

/// An inject of a kind with these effects, which reaches everybody and is released by hand.
fn inject(book: &Rulebook, kind: InjectKind, effects: &[Effect]) -> Inject {
    Inject {
        key: "word".into(),
        kind,
        recipients: Recipients::Public,
        trigger: Trigger::When(Condition::Any(Vec::new())),
        effects: effects.to_vec(),
        reveals: Vec::new(),
        ..book.scenario.injects[0].clone()
    }
}

/// A table at which such an inject has just been released.
fn after(kind: InjectKind, effects: &[Effect]) -> Table {
    let mut book = council();
    let new = inject(&book, kind, effects);
    book.scenario.injects.push(new);
    let mut table = given(book).teams(&["ee", "pt"]).the_rest_silent().opened();
    table.until(1, Phase::Intelligence).director(Command::ReleaseInject("word".into()));
    table
}

/// What an audience is told, in one text.
fn told(table: &Table, who: &Audience) -> String {
    let context = ViewContext::new(table.book(), &WORDS);
    let lines = story(&context, &table.session.path(), who).into_iter();
    lines.map(|line| line.text).collect::<Vec<_>>().join("\n")
}

/// The public display, the facilitator, the delegation of Estonia and another one.
fn everybody() -> [Audience; 4] {
    [Audience::Public, Audience::Facilitator, audience("ee"), audience("pt")]
}

/// Who spoke, of whom, and how.
fn words(state: &State) -> Vec<(Voice, Option<String>, Naming)> {
    let word =
        |to: &demarche::engine::core::said::Spoken| (to.by.clone(), to.to.as_ref().map(ToString::to_string), to.naming);
    state.spoken.iter().map(word).collect()
}

#[test]
fn whoever_attributes_by_an_inject_has_spoken_and_all_are_told() {
    let table = after(InjectKind::Media, &[Effect::Attributes(northmere(), "ostmere".into(), Naming::Author)]);
    let (book, state) = (table.book(), table.state());
    assert_eq!(words(state), [(northmere(), Some("ostmere".to_owned()), Naming::Author)]);
    assert!(holds(book, state, &Condition::Spoke(northmere())));
    assert!(
        !holds(book, state, &Condition::Spoke(estonia())) && !holds(book, state, &Condition::Spoke(Voice::Unnamed))
    );
    assert!(state.attributions.is_empty(), "no Member State has");
    for who in everybody() {
        assert!(told(&table, &who).contains("northmere attributes the activity to Ostmere"), "{who:?}");
    }
}

#[test]
fn a_government_that_attributes_by_an_inject_has_attributed_and_is_told_of_once() {
    let effect = Effect::Attributes(estonia(), "ostmere".into(), Naming::Territory);
    let table = after(InjectKind::Political, &[effect]);
    let (book, state) = (table.book(), table.state());
    assert_eq!(words(state), [(estonia(), Some("ostmere".to_owned()), Naming::Territory)], "noted once");
    assert!(state.attributions.contains(&("ee".into(), "ostmere".into())));
    for wanted in [Condition::Attributed("ee".into()), Condition::Spoke(estonia())] {
        assert!(holds(book, state, &wanted), "{wanted:?}");
    }
    for who in everybody() {
        let told = told(&table, &who);
        let said = "Estonia says in public that the activity comes from the territory of Ostmere";
        assert_eq!(told.matches(said).count(), 1, "{who:?}: {told}");
        assert!(!told.contains("Estonia attributes"), "{who:?}");
    }
}

/// Scenarios of before could not say who speaks.
#[test]
fn an_inject_of_a_partners_attribution_that_says_no_more_is_the_word_of_somebody_unnamed() {
    let table = after(InjectKind::PartnerAttribution, &[Effect::Tension(1)]);
    assert_eq!(words(table.state()), [(Voice::Unnamed, None, Naming::Author)]);
    assert!(holds(table.book(), table.state(), &Condition::Spoke(Voice::Unnamed)));
    for who in everybody() {
        assert!(!told(&table, &who).contains("A partner"), "{who:?} reads the inject, and that is enough");
    }
    let says_more = [Effect::Attributes(northmere(), "ostmere".into(), Naming::Author)];
    let table = after(InjectKind::PartnerAttribution, &says_more);
    assert_eq!(words(table.state()).len(), 1, "what is said is not said again");
    assert!(words(after(InjectKind::Media, &[]).state()).is_empty());
}

/// A fact that stands for an inject gives nobody the inject.
#[test]
fn what_an_inject_tells_in_its_text_alone_is_no_fact_for_anybody_else() {
    let table = after(InjectKind::PartnerAttribution, &[]);
    for who in [Audience::Public, audience("ee")] {
        let facts = table.events().into_iter().filter_map(|fact| seen(table.book(), table.state(), fact, &who));
        let names = facts.map(|fact| serde_json::to_string(&fact).expect("a fact"));
        assert!(names.into_iter().all(|fact| !fact.contains("Spoke")), "{who:?}");
    }
}

#[test]
fn who_asks_the_union_to_act_is_heard_at_the_table_and_need_not_ask_again() {
    let ask = || Effect::Requests(estonia());
    let table = after(InjectKind::Political, &[ask(), ask()]);
    assert_eq!(table.state().asked.iter().collect::<Vec<_>>(), [&estonia()]);
    assert!(holds(table.book(), table.state(), &Condition::Requested(estonia())));
    assert!(!holds(table.book(), table.state(), &Condition::Requested(northmere())));
    for who in everybody() {
        let count = told(&table, &who).matches("Estonia asks the Union to act").count();
        assert_eq!(count, usize::from(who != Audience::Public), "{who:?}");
    }
}

#[test]
fn what_services_conclude_stays_in_the_house() {
    let conclude = || Effect::Concludes("ee".into(), "ostmere".into());
    let mut table = after(InjectKind::Intelligence, &[conclude(), conclude()]);
    let pair: (StateKey, _) = ("ee".into(), "ostmere".into());
    assert!(table.state().concluded.contains(&pair) && table.state().spoken.is_empty());
    assert!(!holds(table.book(), table.state(), &Condition::Attributed("ee".into())), "nobody has spoken");
    let said = "The services of Estonia conclude that the trail leads to Ostmere";
    let count = |table: &Table| everybody().map(|who| told(table, &who).matches(said).count());
    assert_eq!(count(&table), [0, 1, 1, 0], "the facilitator and Estonia");
    table.until(1, Phase::Initiative);
    initiative(&mut table, "ee", "N1");
    table.until(2, Phase::Situation);
    assert!(table.state().attributions.contains(&pair), "the government speaks");
    assert!(table.state().concluded.is_empty());
    assert_eq!(count(&table), [0, 1, 1, 0], "and says nothing of its services");
}

#[test]
fn services_conclude_nothing_that_their_government_has_said_before() {
    let effects = [
        Effect::Attributes(estonia(), "ostmere".into(), Naming::Author),
        Effect::Concludes("ee".into(), "ostmere".into()),
    ];
    assert!(after(InjectKind::Political, &effects).state().concluded.is_empty());
}

#[test]
fn a_government_that_decides_to_attribute_has_spoken_as_its_decision_says() {
    let mut table = given(at_once(council())).teams(&["ee", "pt"]).the_rest_silent().opened();
    table.until(1, Phase::Initiative);
    initiative(&mut table, "ee", "N1");
    table.until(1, Phase::Communication);
    assert_eq!(words(table.state()), [(estonia(), Some("ostmere".to_owned()), Naming::Author)]);
    assert_eq!(table.state().spoken.first().map(|word| word.turn), Some(1));
    for who in everybody() {
        assert_eq!(told(&table, &who).matches("Estonia attributes the activity to Ostmere").count(), 1, "{who:?}");
    }
}

/// A declaration can back the attribution of a third State.
#[test]
fn what_needs_an_attribution_may_rest_on_anybodys() {
    let open = |table: &Table| {
        let measure = table.book().measure(&"S5".into()).expect("a declaration that supports whoever attributed");
        check_measure(table.book(), table.state(), &"ee".into(), measure)
    };
    assert_eq!(open(&after(InjectKind::Media, &[])), Err(Rejection::NobodyAttributed));
    assert_eq!(open(&after(InjectKind::PartnerAttribution, &[])), Ok(()));
    let by = |voice| after(InjectKind::Media, &[Effect::Attributes(voice, "ostmere".into(), Naming::Author)]);
    for voice in [northmere(), estonia(), Voice::Outsider("mirrenia".into()), Voice::Unnamed] {
        assert_eq!(open(&by(voice.clone())), Ok(()), "{voice:?}");
    }
}

#[test]
fn conditions_on_voices_read_as_sentences() {
    let book = council();
    let context = ViewContext::new(&book, &WORDS);
    let read = |wanted: Condition| condition(&context, &wanted);
    assert_eq!(read(Condition::Spoke(estonia())), "Estonia attributes in public");
    assert_eq!(read(Condition::Spoke(Voice::Unnamed)), "a partner attributes in public");
    assert_eq!(read(Condition::Requested(estonia())), "Estonia asks the Union to act");
    assert_eq!(read(Condition::Requested(Voice::Unnamed)), "a partner asks the Union to act");
}
