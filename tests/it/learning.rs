//! Random play with evidence and offers: sharing, passing on, judging, asking for more, being asked.

use std::collections::BTreeMap;

use demarche::engine::core::command::Command;
use demarche::model::confidence::Confidence;
use demarche::model::evidence::ShareMode;
use demarche::model::inject::{Answer, Effect, Offer};
use demarche::model::key::{HypothesisKey, StateKey};
use demarche::model::service::Service;

use crate::draw::Draw;
use crate::support::Table;

/// What a delegation would do with what it holds.
pub fn learning(table: &Table, by: &StateKey, draw: &mut Draw) -> Command {
    match draw.below(6) {
        0 | 1 => passed_on(table, by, draw),
        2 => judged(table, draw),
        3 => Command::AskService { service: draw.one(&Service::ALL).expect("services") },
        _ => {
            let held = table.state().holdings(by).iter();
            let choices = held.map(|key| (key.clone(), draw.one(&ShareMode::ALL)));
            Command::SealSharing(choices.filter_map(|(key, mode)| Some((key, mode?))).collect())
        }
    }
}

/// An own item for one or two others alone.
fn passed_on(table: &Table, by: &StateKey, draw: &mut Draw) -> Command {
    let mode = draw.one(&ShareMode::ALL).expect("modes");
    let with = (0..=draw.below(2)).filter_map(|_| draw.one(table.book().observers())).collect();
    let evidence = draw.one(table.state().holdings(by)).unwrap_or_else(|| "somebody-elses".into());
    Command::ShareWith { with, evidence, mode }
}

/// All on one hypothesis, and at times more than all.
fn judged(table: &Table, draw: &mut Draw) -> Command {
    let hypotheses = &table.book().scenario.hypotheses;
    let keys: Vec<HypothesisKey> = hypotheses.iter().map(|hypothesis| hypothesis.key.clone()).collect();
    let percent = if draw.below(8) == 0 { 101 } else { 100 };
    let likelihoods: BTreeMap<HypothesisKey, u8> = draw.one(&keys).into_iter().map(|key| (key, percent)).collect();
    Command::Judge { likelihoods, confidence: draw.one(&Confidence::ALL).expect("confidences") }
}

/// What the first inject asks in random play; no scenario that is shipped asks anything.
pub fn offer() -> Offer {
    let answer = |key: &str, tension: i64| Answer {
        fits: None,
        key: key.into(),
        text: key.to_owned(),
        reveals: Vec::new(),
        effects: vec![Effect::Tension(tension)],
        reply: String::new(),
    };
    let answers = vec![answer("accept", 3), answer("decline", -2)];
    Offer { answers, answer_by: None, unanswered: Some("decline".into()) }
}

/// An answer to the first inject.
pub fn answered(table: &Table, draw: &mut Draw) -> Command {
    Command::Answer {
        inject: table.book().scenario.injects.first().expect("an inject").key.clone(),
        answer: ["accept", "decline"][draw.below(2)].into(),
    }
}
