//! Reasons worth hearing: each stand names its true reason, cites what all can see, offers a price, repeats nobody.

use std::collections::BTreeSet;

use demarche::engine::core::argument::{Argument, Worry};
use demarche::engine::core::proposal::{Proposal, Stage, Stand};
use demarche::engine::core::question::Question;
use demarche::engine::core::said::{Product, Spoken};
use demarche::engine::core::state::{Line, State};
use demarche::engine::core::term::{Term, Terms};
use demarche::engine::delegation::case::Cases;
use demarche::engine::delegation::moment::Moment;
use demarche::engine::delegation::persuasion::worry;
use demarche::engine::delegation::who::Delegation;
use demarche::model::clause::{Change, Clause, Naming, Tone};
use demarche::model::evidence::{Holder, ShareMode};
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::voice::Voice as Speaker;
use demarche::view::names::ViewContext;
use demarche::view::voices::choir::answer;
use demarche::view::voices::price::Price;
use demarche::view::voices::temper::Temper;
use demarche::view::voices::voice::{Said, Voice};

use crate::procedure::proposal;
use crate::support::{WORDS, given, night_shift, read, root};
use crate::words::slugs;

/// Night Shift in its second turn, with what was shared by then, and a declaration on the table.
struct Scene {
    book: Rulebook,
    state: State,
    proposal: Proposal,
}

fn scene(measure: &str) -> Scene {
    let mut table = given(night_shift()).opened();
    table.until(2, Phase::Deliberation);
    let book = table.book().clone();
    let mut own = proposal(6_001, measure, Stage::Tabled);
    own.text = book.measure(&measure.into()).expect("a measure").usual_text();
    own.addressee = Some("norvania".into());
    Scene { book, state: table.state().clone(), proposal: own }
}

impl Scene {
    fn voice(&self, worry: Worry, amendment: Option<Change>) -> Voice {
        let (by, stand) = ("at".into(), Stand::Abstain);
        let context = ViewContext::new(&self.book, &WORDS);
        let said = Said { by: &by, stand, worry, amendment };
        Voice::of(&context, &self.state, &self.proposal, &said).expect("a voice")
    }

    fn cite(&self, term: Term) -> String {
        self.voice(Worry::Term(term), None).says.cite
    }

    fn step(&self, term: Term) -> Option<String> {
        match self.voice(Worry::Term(term), None).says.price {
            Price::Step(step) => Some(step),
            Price::None => None,
            other => panic!("{other:?}"),
        }
    }

    fn answer(&self, worry: Worry) -> String {
        let (by, stand) = ("at".into(), Stand::Abstain);
        let context = ViewContext::new(&self.book, &WORDS);
        answer(&context, &self.state, Some(&self.proposal), &Said { by: &by, stand, worry, amendment: None })
    }
}

#[test]
fn the_heaviest_term_is_the_worry_and_every_worry_has_words() {
    let scene = scene("S7");
    let moment = Moment::of(&scene.book, &scene.state);
    let cases = Cases::of(&moment, Question::of(&scene.book, &scene.proposal).expect("a question"));
    let austria = "at".into();
    let who = Delegation::of(&scene.book, 1, &austria);
    for term in Term::ALL {
        let mut terms = Terms::default();
        for other in Term::ALL {
            terms.set(other, -1);
        }
        terms.set(term, -30);
        let found = worry(&cases, &who, &terms, Stand::Oppose);
        assert_eq!(found, Worry::Term(term));
        assert_eq!(worry(&cases, &who, &terms, Stand::Accept), Worry::Nothing);
        let said = scene.answer(found);
        assert!(!said.contains('⟦') && !said.contains("{ $") && said.ends_with(['.', '?']), "{term:?}: {said}");
    }
}

#[test]
fn certainty_cites_the_item_that_points_most_and_asks_for_what_is_still_to_be_had() {
    let mut scene = scene("S7");
    let cited = scene.cite(Term::Gate);
    assert!(cited.starts_with("the best that we share is") && cited.contains("graded"), "{cited}");
    scene.state.product = None;
    assert_eq!(scene.step(Term::Gate).as_deref(), Some("Intcen gave us a current product"));
    scene.state.product = Some(Product { turn: 2, ppm: Vec::new(), items: scene.state.pool.len() });
    assert_eq!(scene.step(Term::Gate).as_deref(), Some("the evidence left less doubt"), "its own threshold is its own");
    scene.proposal.measure = "L2".into();
    assert!(scene.step(Term::Gate).is_some_and(|step| step.ends_with("in a hundred")));
    scene.state.pool.clear();
    assert_eq!(scene.cite(Term::Gate), "nobody has put a fact on the table");
    assert_eq!(scene.step(Term::Gate).as_deref(), Some("those who hold facts shared them"));
}

#[test]
fn a_reason_cites_the_clause_the_test_the_tone_or_who_has_spoken() {
    let mut scene = scene("S7");
    scene.proposal.text.tone = Tone::StronglyCondemn;
    assert!(scene.cite(Term::Wording).contains("in the strongest terms"));
    scene.state.spoken.clear();
    assert!(scene.cite(Term::Attributed).contains("no government"));
    assert!(scene.step(Term::Attributed).is_some_and(|step| step.contains("in public")));
    let latvia = Spoken { turn: 1, by: Speaker::State("lv".into()), to: None, naming: Naming::Author };
    scene.state.spoken.push(latvia);
    assert!(scene.cite(Term::Attributed).starts_with("Latvia spoke"), "{}", scene.cite(Term::Attributed));
    scene.state.product = None;
    assert_eq!(scene.cite(Term::Picture), "Intcen has issued nothing on this");
    let reference = *scene.proposal.text.clauses.iter().find(|one| matches!(one, Clause::Reference(_))).expect("one");
    scene.proposal.text = scene.proposal.text.with(Change::Drop(reference));
    assert!(scene.cite(Term::Law).starts_with("the text lacks"), "{}", scene.cite(Term::Law));
    scene.proposal.measure = "L4".into();
    assert!(scene.cite(Term::Law).starts_with("the condition"), "{}", scene.cite(Term::Law));
    scene.state.pool.retain(|item| !item.releasable);
    assert_eq!(scene.cite(Term::Court), "nothing that is shared may be shown to a judge");
}

#[test]
fn only_a_red_line_and_a_promise_have_no_price() {
    let scene = scene("S7");
    let none: Vec<Term> = Term::ALL.into_iter().filter(|term| scene.step(*term).is_none()).collect();
    assert_eq!(none, [Term::RedLine, Term::Bargain]);
    let amended = scene.voice(Worry::Term(Term::RedLine), Some(Change::Naming(Naming::Nobody)));
    assert_eq!(amended.says.price, Price::Join("name nobody".to_owned()), "an amendment is a price of anything");
}

#[test]
fn what_another_seat_keeps_to_itself_changes_no_word() {
    let scene = scene("S7");
    let mut other = Scene { book: scene.book.clone(), state: scene.state.unadded(), proposal: scene.proposal.clone() };
    let secrets = scene.book.scenario.evidence.iter();
    let secrets: Vec<_> = secrets.filter(|item| matches!(item.holder, Holder::State(_))).collect();
    assert!(!secrets.is_empty());
    for item in secrets {
        let Holder::State(holder) = &item.holder else { continue };
        other.state.holdings.entry(holder.clone()).or_default().push(item.key.clone());
        other.state.sealed_sharing.entry(holder.clone()).or_default().insert(item.key.clone(), ShareMode::Full);
    }
    for (holder, weights) in &mut other.state.pictures {
        if *holder != demarche::engine::core::ledger::PictureOf::Pool {
            weights.reverse();
        }
    }
    for worry in Term::ALL.map(Worry::Term).into_iter().chain([Worry::Unconvinced, Worry::TooWeak]) {
        assert_eq!(scene.answer(worry), other.answer(worry), "{worry:?}");
    }
}

#[test]
fn whoever_agreed_before_says_what_has_changed() {
    let mut scene = scene("S7");
    let news = |scene: &Scene| scene.voice(Worry::Term(Term::Gate), None).says.news;
    assert_eq!(news(&scene), None, "no bargain");
    scene.proposal.bargains.insert("at".into(), scene.state.known());
    assert_eq!(news(&scene), None, "held to it");
    let graver = scene.state.known().severity + 10;
    scene.state.quantities.insert(Quantity::Severity, Line { shown: graver, engine: graver });
    assert_eq!(news(&scene).as_deref(), Some("the matter has become graver"));
    let newer = scene.state.pool[0].clone();
    scene.state.pool.push(newer);
    assert!(news(&scene).is_some_and(|news| news.ends_with("has come in")));
    let said = scene.answer(Worry::Term(Term::Gate));
    let begins = ["Things have changed since we agreed", "When we said yes"];
    assert!(begins.iter().any(|begin| said.starts_with(begin)), "{said}");
}

#[test]
fn the_card_or_the_brief_gives_the_temperament() {
    let book = night_shift();
    let speaks = ["at", "be", "bg", "cy", "cz", "de", "ro", "pt"].map(|state| Temper::of(&book, &state.into()));
    let [plain, formal, warm, dry] = Temper::ALL;
    assert_eq!(speaks, [plain, dry, warm, formal, formal, plain, warm, warm]);
}

#[test]
fn there_are_many_ways_of_saying_and_no_two_begin_alike() {
    let text = read(&root().join("assets/locales/en/voices.ftl"));
    let kinds = ["voice-", "price-"];
    let said = text
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .filter(|(id, _)| kinds.iter().any(|k| id.starts_with(k)));
    let said: Vec<(&str, &str)> = said.collect();
    let opening = |text: &str| text.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
    let openings: BTreeSet<String> = said.iter().map(|(_, text)| opening(text)).collect();
    assert_eq!(openings.len(), said.len());
    let voices = said.iter().filter(|(id, _)| id.starts_with("voice-")).count();
    println!("{voices} ways of giving a reason, {} openings in all", openings.len());
    assert!(voices >= 40);
    for temper in Temper::ALL {
        assert!(said.iter().any(|(id, _)| id.contains(temper.slug())));
    }
}

/// What each argument may rest on.
pub const GROUNDS: [[&str; 2]; 10] = [
    ["facts", "evidence"],
    ["facts", "word"],
    ["proportion", "activity"],
    ["proportion", "harm"],
    ["solidarity", "victim"],
    ["law", "clause"],
    ["risk", "channel"],
    ["risk", "clause"],
    ["risk", "review"],
    ["interest", "clause"],
];

/// All words of arguments: their names, what is said with them, what they rest on.
pub fn of_arguments() -> Vec<String> {
    let said = Argument::ALL.map(|argument| format!("argument-{}-said", argument.slug()));
    let names = Argument::ALL.map(|argument| format!("argument-{}", argument.slug()));
    let on = GROUNDS.map(|[argument, kind]| format!("argument-{argument}-on-{kind}"));
    let kinds = slugs("engine/core/argument.rs", "Support").into_iter().map(|kind| format!("rests-on-{kind}"));
    [said.to_vec(), names.to_vec(), on.to_vec(), kinds.collect()].concat()
}
