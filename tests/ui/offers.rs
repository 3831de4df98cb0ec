//! Injects that ask for an answer: their buttons, who may press them, and what stands there afterwards.

use std::path::PathBuf;

use demarche::engine::core::command::{Actor, Command, SeatMode, Setup};
use demarche::scenario::data::DataTexts;
use demarche::store::exercise::KeptSession;
use demarche::store::scenarios::SHIPPED;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::home::own;
use crate::support::Window;

/// An exercise of Estonia in which somebody makes an offer.
fn offering(name: &str, answer_by: &str) -> PathBuf {
    let offer = format!(
        "    injects: [\n(key: \"offer\", msel: \"O-1\", title: \"A briefing behind closed doors\", text: \"Will you have it?\", \
         kind: ThirdCountry, trigger: Turn(1), recipients: All, expected: \"Somebody answers.\", \
         answers: [(key: \"accept\", text: \"Take the briefing\", reply: \"It begins at nine.\"), \
         (key: \"decline\", text: \"Decline with thanks\")], unanswered: \"decline\", answer_by: \"{answer_by}\"),\n"
    );
    let text = SHIPPED[0].text.replacen("    injects: [\n", &offer, 1);
    let path = own(name).join("offer.demarche");
    let mut kept = KeptSession::create(&path, &text, &DataTexts::shipped()).expect("a file");
    let setup = Setup { seed: 1, seats: [("ee".into(), SeatMode::Team(String::new()))].into(), ..Setup::default() };
    kept.submit(0, &Actor::Facilitator, &Command::Open(setup)).expect("opened");
    path
}

/// Whether a control can be used, and what is said of it.
fn control(window: &Window, label: &str) -> (bool, String) {
    let node = window.harness.get_all_by_label(label).next().expect("it is shown");
    let node = node.accesskit_node();
    (!node.is_disabled(), node.description().unwrap_or_default())
}

#[test]
fn an_offer_is_answered_below_the_news_and_the_answer_is_marked() {
    let mut window = Window::open(Some(offering("offered", "ee")));
    window.skip_news().click("Situation").click("A briefing behind closed doors");
    assert!(window.shows_part("Silence means “Decline with thanks”"), "{:?}", window.names());
    assert!(control(&window, "Take the briefing").0 && control(&window, "Decline with thanks").0);
    window.click("Take the briefing");
    assert!(window.shows("the answer") && window.shows_part("The reply: It begins at nine."), "{:?}", window.names());
    assert!(window.shows_part("Estonia answered in turn 1."));
    for label in ["Take the briefing", "Decline with thanks"] {
        let (usable, said) = control(&window, label);
        assert!(!usable && said.contains("This was answered already"), "{label}: {said}");
    }
}

#[test]
fn a_delegation_that_is_not_asked_reads_why_it_cannot_answer() {
    let mut window = Window::open(Some(offering("for-others", "fi")));
    window.skip_news().click("Situation").click("A briefing behind closed doors");
    let (usable, said) = control(&window, "Take the briefing");
    assert!(!usable && said.contains("This is for Finland to answer"), "{said}");
}

#[test]
fn what_was_not_answered_is_asked_about_before_it_is_settled() {
    let mut window = Window::open(Some(offering("unanswered", "ee")));
    for _ in 0..40 {
        if window.shows_part("After this phase silence means") {
            return;
        }
        window.primary();
    }
    panic!("nobody asks:\n{}", window.names().join("\n"));
}
