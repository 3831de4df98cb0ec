//! The paper pack: complete for every shipped scenario in every language without editing, and its players' papers give
//! nothing away.

use std::collections::BTreeSet;
use std::path::Path;

use assert_cmd::Command as Program;
use demarche::engine::core::observation::Rating;
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::report::pack::{pack, papers};
use demarche::report::paper::{Paper, Part};
use demarche::scenario::data::DataTexts;
use demarche::scenario::rulebook::rulebook;
use demarche::store::scenarios::SHIPPED;
use demarche::words::Words;

use crate::handed_out::{planted, signs};
use crate::support::{files, home, read, root, shipped};

/// Papers that every player may read, and those that one team may.
const FOR_ALL: [&str; 2] = ["situation-manual", "feedback-form"];

fn paper<'p>(papers: &'p [Paper], name: &str) -> &'p Paper {
    papers.iter().find(|paper| paper.name == name).unwrap_or_else(|| panic!("no {name}"))
}

fn text(paper: &Paper) -> String {
    serde_json::to_string(paper).expect("JSON")
}

/// What the code of the pack asks for, without the first part of its ids.
pub fn of_the_pack() -> Vec<String> {
    let code: String = files(&root().join("src/report/pack"), "rs").iter().map(|path| read(path)).collect();
    let literals = code.split('"').skip(1).step_by(2);
    let known = read(&root().join("assets/locales/en/pack.ftl"));
    let is_known = |id: &&str| known.contains(&format!("\npack-{id} = "));
    literals.filter(is_known).map(str::to_owned).collect()
}

/// The ids that papers put together, with what can stand in their gaps.
pub fn of_papers() -> Vec<(&'static str, Vec<Vec<String>>)> {
    let one = |names: Vec<String>| names.into_iter().map(|name| vec![name]).collect::<Vec<_>>();
    let these = |names: &str| one(names.split(' ').map(str::to_owned).collect());
    let rules = "silence consensus unanimity alone";
    vec![
        ("pack-phase-{}", one(Phase::ALL.iter().map(|phase| phase.slug().to_owned()).collect())),
        ("pack-rating-{}", one(Rating::ALL.iter().map(|rating| rating.slug().to_owned()).collect())),
        ("pack-rule-{}", these(rules)),
        ("pack-rule-{}-name", these(rules)),
        ("pack-{}", one(of_the_pack())),
        ("report-gift-{}", these("turn by to what form")),
        ("report-parameter-{}", these("name value about source")),
        ("report-plan-{}", these("number issue action owner due")),
    ]
}

#[test]
fn every_message_of_the_pack_stands_in_a_paper() {
    let asked: BTreeSet<String> = of_the_pack().into_iter().collect();
    let known = read(&root().join("assets/locales/en/pack.ftl"));
    let ids = known.lines().filter_map(|line| line.strip_prefix("pack-")?.split_once(" = ").map(|(id, _)| id));
    let families = ["phase-", "rating-", "rule-"];
    let sources: String = files(&root().join("src"), "rs").iter().map(|path| read(path)).collect();
    let unused: Vec<&str> = ids
        .filter(|id| !asked.contains(*id) && !families.iter().any(|family| id.starts_with(family)))
        .filter(|id| !sources.contains(&format!("\"pack-{id}\"")))
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn it_is_complete_for_every_scenario_in_every_language_without_editing() {
    for (name, book) in shipped() {
        for tag in ["en", "de", "fr"] {
            let words = Words::of(tag);
            let all = papers(&book, &words, 1);
            assert_eq!(all.len(), 6 + book.scenario.seats.len(), "{name}");
            for paper in &all {
                assert!(!paper.parts.is_empty() && paper.banner.contains(" · "), "{name}, {tag}: {}", paper.name);
                let told = text(paper);
                assert!(!told.contains('⟦') && !told.contains("{$"), "{name}, {tag}: {}", paper.name);
                let page = paper.html(&words).expect("the template is filled");
                assert!(page.contains(&words.text("report-exercise")) && page.trim_end().ends_with("</html>"));
                for word in ["<script", "http://", "https://", "src=", "@import", "url("] {
                    assert!(!page.contains(word), "{name}, {tag}, {}: {word}", paper.name);
                }
            }
            let files = pack(&book, &words, 1).expect("a pack");
            let pages = files
                .iter()
                .filter(|file| Path::new(&file.name).extension().is_some_and(|ending| ending == "html"))
                .count();
            assert_eq!(pages, all.len(), "{name}");
            assert!(files.iter().any(|file| file.name == "msel.xlsx"), "{name}");
            assert!(files.iter().all(|file| file.bytes.len() > 2_000), "{name}");
        }
    }
}

/// What the facilitator needs to go on by hand when the power fails.
#[test]
fn every_inject_and_every_piece_of_evidence_is_a_card_and_every_criterion_is_in_a_guide() {
    for (name, book) in shipped() {
        let all = papers(&book, &Words::english(), 1);
        let cards = paper(&all, "cards").parts.iter().filter(|part| matches!(part, Part::Card(_))).count();
        assert_eq!(cards, book.scenario.injects.len() + book.scenario.evidence.len(), "{name}");
        let (guides, handbook) = (text(paper(&all, "evaluation-guides")), text(paper(&all, "facilitators-handbook")));
        for objective in &book.scenario.objectives {
            for criterion in &objective.criteria {
                let told = serde_json::to_string(&criterion.text).expect("JSON");
                assert!(guides.contains(&told), "{name}: {told}");
            }
        }
        for inject in &book.scenario.injects {
            assert!(handbook.contains(&format!("\"{}\"", inject.msel)), "{name}: {}", inject.msel);
        }
        assert!(handbook.contains("What is true"), "{name}");
    }
}

fn with_signs(scenario: usize) -> Rulebook {
    rulebook(&planted(SHIPPED[scenario].text).0, &DataTexts::shipped()).expect("it can still be played")
}

#[test]
fn the_papers_of_players_hold_what_they_may_know_at_the_start_and_nothing_else() {
    for scenario in 0..SHIPPED.len() {
        let book = with_signs(scenario);
        let all = papers(&book, &Words::english(), 1);
        let of = |text: String| signs(&text);
        let known: BTreeSet<String> = of(format!("{:?}", book.scenario.meta.title))
            .into_iter()
            .chain(of(book.scenario.meta.summary.clone()))
            .chain(of(book.scenario.meta.marking.clone()))
            .chain(book.scenario.objectives.iter().flat_map(|objective| of(objective.text.clone())))
            .collect();
        for name in FOR_ALL {
            let found = signs(&text(paper(&all, name)));
            assert_eq!(found.difference(&known).next(), None, "scenario {scenario}, {name}");
        }
        for seat in &book.scenario.seats {
            let own: BTreeSet<String> = signs(&format!("{seat:?}")).union(&known).cloned().collect();
            let found = signs(&text(paper(&all, &format!("role-{}", seat.state))));
            assert_eq!(found.difference(&own).next(), None, "scenario {scenario}, {}", seat.state);
            assert!(found.len() > known.len() / 2, "its own brief is there");
        }
    }
}

#[test]
fn the_command_writes_a_pack_in_the_language_that_is_asked_for() {
    let out = home().join("pack");
    let file = root().join("scenarios/first-call.ron");
    let mut program = Program::cargo_bin("demarche").expect("built");
    program.arg("pack").arg(&file).arg("--out").arg(&out).args(["--language", "de"]).assert().success();
    let manual = std::fs::read_to_string(out.join("situation-manual.html")).expect("written");
    assert!(manual.contains("lang=\"de\"") && manual.contains("Lagehandbuch"), "{manual:.900}");
    for name in ["facilitators-handbook.html", "role-ee.html", "cards.html", "msel.html", "msel.xlsx"] {
        assert!(out.join(name).is_file(), "{name}");
    }
}
