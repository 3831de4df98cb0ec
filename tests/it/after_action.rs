//! The after-action report: whole for every audience and language, marked, safe to open and safe to hand out.

use assert_cmd::Command as Program;
use demarche::engine::core::command::{Actor, Command, SeatMode, Setup};
use demarche::engine::core::observation::{Observation, Rating};
use demarche::engine::core::state::Lifecycle;
use demarche::model::key::StateKey;
use demarche::report::after_action::after_action;
use demarche::report::exercise::Exercise;
use demarche::room::begin::begin;
use demarche::store::scenarios::SHIPPED;
use demarche::view::audience::Audience;
use demarche::words::Words;

use crate::support::{audience, files, home, read, root};

/// A played exercise whose people wrote markup, and in which something was observed.
fn played(scenario: usize) -> Exercise {
    let _ = home();
    let seats = [(StateKey::new(if scenario == 2 { "nl" } else { "ee" }), SeatMode::Team(String::new()))].into();
    let setup = Setup { seed: 6, seats, ..Setup::default() };
    let mut kept = begin("report.ron", SHIPPED[scenario].text, setup, &[]).expect("a file");
    let observed =
        |text: &str, rating| Command::Note(Observation { text: text.to_owned(), rating, ..Observation::default() });
    let director = Actor::Facilitator;
    for order in [
        observed("<script>alert('x')</script> & so on", None),
        observed("They asked who said so.", Some(Rating::Unchallenged)),
        observed("Nobody wrote down why.", Some(Rating::MajorChallenges)),
    ] {
        kept.submit(0, &director, &order).expect("may");
    }
    while kept.session.state().lifecycle != Lifecycle::Over {
        kept.submit(0, &director, &Command::Advance).expect("onwards");
    }
    kept.submit(0, &director, &observed("We would share earlier.", None)).expect("may");
    let path = kept.file.path().to_owned();
    drop(kept);
    Exercise::read(&path).expect("the file")
}

/// What the templates of pages ask for.
pub fn of_pages() -> Vec<String> {
    let asked: String = files(&root().join("assets/report"), "html").iter().map(|page| read(page)).collect();
    let name =
        |rest: &str| rest.split(|c: char| !c.is_ascii_lowercase() && c != '_').next().map(|id| id.replace('_', "-"));
    asked.split("said.").skip(1).filter_map(name).collect()
}

#[test]
fn it_is_whole_for_every_scenario_audience_and_language() {
    for scenario in 0..SHIPPED.len() {
        let exercise = played(scenario);
        for tag in ["en", "de", "fr"] {
            let words = Words::of(tag);
            let marking = words.text("report-exercise");
            for who in [Audience::Facilitator, Audience::Public, exercise.seats[0].clone()] {
                let page = after_action(&exercise, &words, &who).expect("the template is filled");
                assert!(page.starts_with("<!DOCTYPE html>") && page.trim_end().ends_with("</html>"));
                assert!(!page.contains('⟦'), "{tag}: {}", page.split('⟦').nth(1).unwrap_or_default());
                assert!(page.contains(&format!("lang=\"{tag}\"")) && page.matches("<p class=\"banner").count() == 2);
                assert!(page.contains(&marking), "{tag}");
                // Nothing beside it is loaded, and nothing in it runs.
                for word in ["<script", "http://", "https://", "src=", "@import"] {
                    assert!(!page.contains(word), "{tag}, {who:?}: {word}");
                }
                assert_eq!(page.matches("url(").count(), page.matches("url(#p").count(), "patterns of its own alone");
            }
        }
    }
}

#[test]
fn only_the_facilitators_edition_tells_the_truth_the_scores_and_what_was_observed() {
    let exercise = played(0);
    let words = Words::english();
    let page = |who: &Audience| after_action(&exercise, &words, who).expect("a page");
    let full = page(&Audience::Facilitator);
    for told in [
        "&lt;script&gt;",
        "They asked who said so.",
        "Nobody wrote down why.",
        "We would share earlier.",
        "Hot wash",
        "Strengths",
        "Areas for improvement",
        "Improvement plan",
        "Turning points",
        "Protection of Union and citizens",
    ] {
        assert!(full.contains(told), "{told}");
    }
    for who in [Audience::Public, audience("ee")] {
        let safe = page(&who);
        for secret in ["They asked who", "We would share", "Turning points", "Protection of Union", "What it came to"] {
            assert!(!safe.contains(secret), "{who:?}: {secret}");
        }
        assert!(safe.contains("What happened, phase by phase"));
        // The words of decisions belong to those at the table; some are private, and the public reads of none how it was
        // voted.
        assert_eq!(safe.contains("What was decided, in its words"), who != Audience::Public, "{who:?}");
        assert!(safe.contains(if who == Audience::Public { "Edition for: Public" } else { "Edition for: Estonia" }));
    }
}

#[test]
fn the_command_writes_it_to_a_file() {
    let exercise = played(0);
    let out = home().join("after-action.html");
    let program = || Program::cargo_bin("demarche").expect("built");
    program().arg("report").arg(&exercise.path).arg("--out").arg(&out).assert().success().stdout("");
    let page = std::fs::read_to_string(&out).expect("written");
    assert!(page.contains("<title>EXERCISE: First call</title>"), "{}", &page[..400]);
    program().arg("report").arg(home().join("no such file")).assert().code(3);
}
