//! Ids that the program puts together: each exists, whatever stands in its gaps.

use std::collections::{BTreeMap, BTreeSet};

use demarche::engine::core::argument::Argument;
use demarche::engine::core::proposal::{Target, Timing};
use demarche::lab::record::naive::Naive;
use demarche::lab::record::variants::Ablation;
use demarche::lab::side_by_side::FIGURES;
use demarche::model::clause::{Demand, Naming, Reference, Task, Tone, Word};
use demarche::model::condition::Action;
use demarche::model::force::Force;
use demarche::model::norm::Norm;
use demarche::model::phase::Phase;
use demarche::model::procedure::{LegalTest, Work};
use demarche::model::relation::{Footing, Obstacle, Relation};
use demarche::scenario::code::Code;
use demarche::view::audience::Audience;
use demarche::view::place::Place;
use demarche::view::voices::temper::Temper;

use crate::packs::of_papers;
use crate::reasons::GROUNDS;
use crate::screens::shown_to;
use crate::support::{DATA, WORDS, audience, files, given, read, root, shipped};
use crate::words::{open_things, slugs};

/// What is put together and is no message: names of files and of records.
const NO_MESSAGES: [&str; 15] = [
    "role-{}",
    "{}-papers-{}",
    "voice-{}", // the beginning of an id that a temperament ends
    "-mine-{}.",
    "-{}",
    "{}-{}.{}",
    "{}-{}{}.{}",
    "{}-rescued-{}.demarche",
    "{}.broken-{}",
    "my-scenario-{}.ron",
    "try-{}",
    "{}-{}.ron",
    "{}-{}.demarche",
    "{}-{}.md",
    "{}-turn-{}-{}",
];

/// Every way in which the program puts an id together, with all that can stand in the gaps.
fn patterns() -> Vec<(&'static str, Vec<Vec<String>>)> {
    fn all<T: Copy>(all: &[T], slug: fn(T) -> &'static str) -> Vec<String> {
        all.iter().map(|one| slug(*one).to_owned()).collect()
    }
    let one = |names: Vec<String>| names.into_iter().map(|name| vec![name]).collect::<Vec<_>>();
    let these = |names: &[&str]| one(names.iter().map(|name| (*name).to_owned()).collect());
    let counted = |range: std::ops::RangeInclusive<usize>| one(range.map(|n| n.to_string()).collect());
    let pairs = |first: &[String], second: &[String]| -> Vec<Vec<String>> {
        first.iter().flat_map(|a| second.iter().map(move |b| vec![a.clone(), b.clone()])).collect()
    };
    let named = |kind: &str, slugs: &[String]| pairs(&[kind.to_owned()], slugs);
    let (tones, namings) = (all(Tone::ALL, Tone::slug), all(Naming::ALL, Naming::slug));
    let (references, demands) = (all(Reference::ALL, Reference::slug), all(Demand::ALL, Demand::slug));
    let (tasks, said) = (all(Task::ALL, Task::slug), all(Word::ALL, Word::slug));
    let tests = all(&LegalTest::ALL, LegalTest::slug);
    let clauses: Vec<Vec<String>> =
        [named("reference", &references), named("demand", &demands), named("task", &tasks), named("word", &said)]
            .concat();
    let opens = || open_things().iter().map(|open| vec![open.slug().to_owned()]).collect::<Vec<_>>();
    let answers = || {
        let all = open_things().into_iter();
        all.flat_map(|open| {
            let slug = open.slug();
            let answer =
                move |id: String| vec![slug.to_owned(), id.trim_start_matches(&format!("open-{slug}-")).to_owned()];
            open.answers().iter().map(|one| answer(open.answer_id(*one))).collect::<Vec<_>>()
        })
        .collect::<Vec<_>>()
    };
    let five = all(&Relation::OF_A_STATE, Relation::slug);
    let concerns = [slugs("engine/core/term.rs", "Term"), ["small", "proportion-weak"].map(str::to_owned).to_vec()];
    let kinds = ["join", "bear", "step", "none"].map(str::to_owned);
    let places = Place::ALL.map(Place::slug);
    let topics =
        [&["home", "setup", "debrief", "write", "curtain", "console", "red", "result", "record"][..], &places].concat();
    let failures = || one(slugs("engine/core/proposal.rs", "Failure"));
    let deciders = || one(slugs("model/voting.rs", "Decider"));
    let codes = || one(Code::ALL.iter().map(|code| code.slug().to_owned()).collect());
    let home = || these(&["try", "run", "debrief", "write"]);
    vec![
        ("act-a{}", counted(0..=Action::ALL.len() - 1)),
        ("text-occasion-act-a{}", these(&["3", "5", "6"])),
        ("aligned-{}", counted(1..=6)),
        ("answer-{}", one(concerns.concat())),
        ("argument-{}", one(all(&Argument::ALL, Argument::slug))),
        ("argument-{}-said", one(all(&Argument::ALL, Argument::slug))),
        ("argument-{}-on-{}", GROUNDS.map(|pair| pair.map(str::to_owned).to_vec()).to_vec()),
        ("brief-{}-{}", pairs(&["none", "change", "step"].map(str::to_owned), &["1", "2", "3"].map(str::to_owned))),
        ("body-{}", one(slugs("model/procedure.rs", "Body"))),
        ("body-{}-long", one(slugs("model/procedure.rs", "Body"))),
        ("category-{}", one(slugs("model/toolbox.rs", "Category"))),
        ("closed-as-{}", one(all(&Obstacle::ALL, Obstacle::slug))),
        ("change-naming-{}", one(namings.clone())),
        ("change-tone-{}", one(tones.clone())),
        ("changes-{}", one(slugs("model/clause.rs", "Change"))),
        ("glossary-{}", these(demarche::words::glossary())),
        ("code-{}", one(DATA.states.institutions.iter().map(|one| one.words.clone()).collect())),
        ("{}-brief", one(DATA.states.institutions.iter().map(|one| one.words.clone()).collect())),
        ("service-{}", one(slugs("model/service.rs", "Service"))),
        ("service-{}-about", one(slugs("model/service.rs", "Service"))),
        ("service-nothing-{}", one(slugs("model/service.rs", "Service"))),
        ("product-confidence-{}", one(slugs("model/confidence.rs", "Confidence"))),
        ("confidence-{}", one(slugs("model/confidence.rs", "Confidence"))),
        ("crisis-{}", one(slugs("model/procedure.rs", "CrisisMode"))),
        ("cut-{}", opens()),
        ("decider-{}", deciders()),
        ("documented-{}", one(slugs("model/states.rs", "LegalFlag"))),
        ("failure-{}", failures()),
        ("form-{}", one(slugs("engine/core/proposal.rs", "Form"))),
        ("found-{}", codes()),
        ("found-{}.hint", codes()),
        ("ground-{}", one(slugs("engine/scoring/ground.rs", "Ground"))),
        ("help-{}", these(&topics)),
        ("help-{}-title", these(&topics)),
        ("hold-{}", one(slugs("engine/core/proposal.rs", "Hold"))),
        ("kind-{}", one(slugs("model/inject.rs", "InjectKind"))),
        ("listed-{}", these(&["person", "entity"])),
        ("ledger-{}", one(slugs("engine/core/ledger.rs", "Rule"))),
        ("line-{}", one(slugs("engine/core/command.rs", "NationalLine"))),
        ("measure-that-names-{}", one(namings.clone())),
        ("month-{}", counted(1..=12)),
        ("no-{}", one(slugs("engine/core/rejection.rs", "Rejection"))),
        ("nav-{}", these(&places)),
        ("norm-{}", one(all(&Norm::ALL, Norm::slug))),
        ("norms-by-{}", one(slugs("model/adversary.rs", "Reply"))),
        ("opens-{}", one(all(&Footing::ALL, Footing::slug))),
        ("open-{}", opens()),
        ("open-{}-{}", answers()),
        ("outcome-{}", failures()),
        ("outsider-{}", one(slugs("model/victim.rs", "OutsiderKind"))),
        ("part-{}", these(&["public", "wrong", "reasons", "confidence", "channel"])),
        ("phase-{}", one(slugs("model/phase.rs", "Phase"))),
        ("principle-{}", one(slugs("model/principle.rs", "Principle"))),
        ("principle-{}-why", one(slugs("model/principle.rs", "Principle"))),
        ("quantity-{}", one(slugs("model/quantity.rs", "Quantity"))),
        ("relation-{}", one(five.clone())),
        ("relation-{}-meaning", one(five.clone())),
        ("relation-{}-source", one(five)),
        ("condition-named-{}", one(namings.clone())),
        ("force-{}{}", pairs(&all(&Force::ALL, Force::slug), &["", "-on"].map(str::to_owned))),
        ("reckoning-a{}", counted(0..=Action::ALL.len() - 1)),
        ("policies-{}", these(&FIGURES.map(|(name, _)| name))),
        ("record-sweep-{}", these(&["severity", "evidence"])),
        ("record-{}", one(named_scores())),
        ("reply-{}", one(slugs("model/adversary.rs", "Reply"))),
        ("move-a{}", counted(0..=Action::ALL.len() - 1)),
        ("move-reply-{}", one(slugs("model/adversary.rs", "Reply"))),
        ("move-way-out-{}", one(slugs("engine/core/red.rs", "WayOut"))),
        ("rating-{}", one(slugs("engine/core/observation.rs", "Rating"))),
        ("rests-on-{}", one(slugs("engine/core/argument.rs", "Support"))),
        ("price-{}-{}-{}", prices(&kinds)),
        ("said-{}", one(tones.clone())),
        ("rule-{}", one(slugs("engine/core/ledger.rs", "Rule"))),
        ("rung-{}", counted(0..=10)),
        ("flow-{}", one(slugs("room/flow.rs", "Stops"))),
        ("flow-{}-detail", one(slugs("room/flow.rs", "Stops"))),
        ("share-{}", one(slugs("model/evidence.rs", "ShareMode"))),
        ("stand-{}", one(slugs("engine/core/proposal.rs", "Stand"))),
        ("story-adopted-{}", deciders()),
        ("story-failed-{}", failures()),
        ("story-spoke-{}", one(namings.clone())),
        ("target-{}", one(all(&Target::ALL, Target::slug))),
        ("term-{}", one(slugs("engine/core/term.rs", "Term"))),
        ("test-{}", one(tests.clone())),
        ("test-{}-{}", pairs(&tests, &["met", "unmet"].map(str::to_owned))),
        ("text-opening-{}-{}", pairs(&tones, &namings)),
        ("text-{}-{}", clauses.clone()),
        ("text-{}-{}-nobody", named("demand", &demands)),
        ("timing-{}", one(all(&Timing::ALL, Timing::slug))),
        ("visibility-{}", one(slugs("model/toolbox.rs", "Visibility"))),
        ("vote-{}", one(slugs("model/voting.rs", "Vote"))),
        ("weekday-{}", counted(1..=7)),
        ("word-range-{}", one(slugs("engine/evidence/confidence.rs", "Word"))),
        ("word-{}", one(slugs("engine/evidence/confidence.rs", "Word"))),
        ("work-{}", one(all(&Work::ALL, Work::slug))),
        ("note-kind-{}", these(&["observed", "seen", "bookmark", "of-itself", "to-do"])),
        ("figure-{}", these(&["rung-highest", "tension-final", "harm", "cohesion", "credibility", "harm-averted"])),
        ("work-{}-done", one(all(&Work::ALL, Work::slug))),
        ("{}-button", home()),
        ("{}-detail", home()),
        ("{}-title", home()),
        ("{}-{}", [clauses, tempered(&all_said())].concat()),
        ("{}-{}-again", tempered(&said_often())),
    ]
}

/// Rules of thumb, and what is taken away from every case.
fn named_scores() -> Vec<String> {
    let rules = Naive::ALL.iter().map(|rule| rule.slug());
    rules.chain(Ablation::ALL.iter().map(|ablation| ablation.slug())).map(str::to_owned).collect()
}

fn tempers() -> Vec<String> {
    Temper::ALL.map(|temper| temper.slug().to_owned()).to_vec()
}

/// A reason in each temperament.
fn reasons() -> Vec<String> {
    let terms = slugs("engine/core/term.rs", "Term").into_iter();
    terms.chain(["interest-general", "red-line-general", "small", "too-weak"].map(str::to_owned)).collect()
}

/// All that is said in each temperament.
fn all_said() -> Vec<String> {
    let reasons = reasons().into_iter().map(|reason| format!("voice-{reason}"));
    reasons.chain(["voice-changed".to_owned()]).collect()
}

/// What is said often, and so in two ways.
fn said_often() -> Vec<String> {
    let often =
        ["gate", "proportion", "risk", "picture", "law", "publicity", "wording", "gravity", "attributed", "court"];
    often.map(|reason| format!("voice-{reason}")).into_iter().chain(["voice-changed".to_owned()]).collect()
}

fn tempered(said: &[String]) -> Vec<Vec<String>> {
    said.iter().flat_map(|said| tempers().into_iter().map(move |temper| vec![said.clone(), temper])).collect()
}

/// Prices by kind and temperament: four of each, or two.
fn prices(kinds: &[String]) -> Vec<Vec<String>> {
    let each = |kind: &String| if ["join", "step"].contains(&kind.as_str()) { 4 } else { 2 };
    let all = kinds.iter().flat_map(|kind| tempers().into_iter().map(move |temper| (kind.clone(), temper)));
    all.flat_map(|(kind, temper)| {
        let most = each(&kind);
        (1..=most).map(move |n| vec![kind.clone(), temper.clone(), n.to_string()])
    })
    .collect()
}

/// The literals of `format!` that could be ids, with bare gaps.
fn put_together() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for path in files(&root().join("src"), "rs") {
        let text = read(&path);
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (at, _) in code.match_indices("format!(") {
            let Some(literal) = code[at..].split('"').nth(1) else { continue };
            let mut bare = String::new();
            let mut inside = false;
            for c in literal.chars() {
                inside = (inside || c == '{') && c != '}';
                if !inside || c == '{' {
                    bare.push(c);
                }
            }
            let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.{}".contains(c);
            if bare.contains('{') && bare.contains('-') && bare.chars().all(allowed) {
                found.insert(bare);
            }
        }
    }
    found
}

/// A new way to put an id together has to say here what can stand in its gaps.
#[test]
fn every_id_that_is_put_together_exists_whatever_stands_in_its_gaps() {
    let patterns: BTreeMap<&str, Vec<Vec<String>>> = patterns().into_iter().chain(of_papers()).collect();
    let unknown: Vec<String> = put_together()
        .into_iter()
        .filter(|found| !patterns.contains_key(found.as_str()) && !NO_MESSAGES.contains(&found.as_str()))
        .collect();
    assert!(unknown.is_empty(), "say in this test what stands in the gaps of {unknown:?}");
    let mut missing = Vec::new();
    for (pattern, fills) in &patterns {
        assert!(!fills.is_empty(), "{pattern}");
        for fill in fills {
            let id = fill.iter().fold((*pattern).to_owned(), |id, part| id.replacen("{}", part, 1));
            if WORDS.find(&id, &[]).is_none() {
                missing.push(id);
            }
        }
    }
    assert!(missing.is_empty(), "no words for {missing:?}");
}

#[test]
fn no_screen_and_no_line_lacks_a_word() {
    for (name, book) in shipped() {
        let turns = book.scenario.meta.turns;
        let mut table = given(book).team("ee").seed(4).opened();
        for (turn, phase) in (1..=turns).flat_map(|turn| [(turn, Phase::Intelligence), (turn, Phase::Decision)]) {
            table.until(turn, phase);
            for who in [audience("ee"), Audience::Public, Audience::Facilitator] {
                let shown = shown_to(&table, &who);
                let at = shown.find('⟦').or_else(|| shown.find("{$")).or_else(|| shown.find("{ $"));
                let excerpt = |at: usize| shown[at..].chars().take(80).collect::<String>();
                assert_eq!(at.map(excerpt), None, "{name}, {who:?}, turn {turn}");
            }
        }
    }
}
