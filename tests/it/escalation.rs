//! The golden numbers of the escalation model: what measures do, what adversaries choose, how things fade.

use std::collections::BTreeSet;

use demarche::engine::core::act::Act;
use demarche::engine::core::command::Command;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::world::WorldEvent;
use demarche::engine::core::proposal::{
    Aftermath, Communication, Form, Proposal, ProposalId, Reasons, Stage, Target, Timing,
};
use demarche::engine::core::state::State;
use demarche::engine::world::adversary::{Outlook, odds, utilities};
use demarche::engine::world::escalation::{self, Impact, Viewpoint, belief_after, impact};
use demarche::model::key::{AdversaryKey, MeasureId};
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::toolbox::{Measure, Trait};
use serde::Deserialize;

use crate::procedure::{at_once, proposal};
use crate::support::{Table, data, given, read, worked_example};

/// What `reference_model.py` gives, in full.
#[derive(Deserialize)]
struct Golden {
    table: Vec<Choice>,
    outlooks: Vec<Choice>,
    responses: Vec<Response>,
    steps: Vec<Step>,
}

#[derive(Deserialize)]
struct Choice {
    r#type: String,
    option: String,
    tension: i64,
    belief: i64,
    publicity: i64,
    grievance: i64,
    cost: i64,
    channel: bool,
    way_out: bool,
    utilities: Vec<i64>,
    ppm: Vec<u32>,
}

#[derive(Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "as the reference writes them")]
struct Response {
    measures: Vec<String>,
    right: bool,
    reasons: bool,
    confidence_built: bool,
    used: u32,
    tension: i64,
    grievance: i64,
    cost: i64,
    publicity: i64,
    belief: i64,
    channel: bool,
}

#[derive(Deserialize)]
struct Step {
    tension: i64,
    publicity: i64,
    cost: i64,
    action: usize,
    tension_after: i64,
    publicity_after: i64,
    cost_after: i64,
}

fn golden() -> Golden {
    serde_json::from_str(&read(&data("golden/choices.json"))).expect("the reference's numbers")
}

fn adopted(number: u32, measure: &MeasureId, turn: u32) -> Proposal {
    let aftermath = Aftermath { felt: Some(turn), ..Aftermath::default() };
    Proposal { turn, due: turn, aftermath, ..proposal(number, measure.as_str(), Stage::Adopted(turn)) }
}

/// A state in turn 7 after earlier uses of a measure, none of which is a confidence-building one.
fn after_uses(book: &Rulebook, measure: &MeasureId, used: u32, channel: bool, confidence_built: bool) -> State {
    let mut state = State::new(book);
    state.turn = 7;
    for number in 1..=used {
        state.proposals.insert(adopted(number, measure, number));
    }
    if confidence_built {
        let other = book.toolbox.measures.iter().find(|measure| measure.has(Trait::ConfidenceBuilding)).expect("one");
        state.proposals.insert(adopted(99, &other.id, 1));
    }
    if channel {
        state.channels.insert("ostmere".into());
    }
    state
}

fn step(
    book: &Rulebook,
    state: &State,
    measure: &Measure,
    addressee: Option<&AdversaryKey>,
    told: Option<&Communication>,
) -> Impact {
    let (text, viewpoint, before) = (measure.usual_text(), Viewpoint::Engine, None);
    impact(book, state, &escalation::Step { measure, addressee, text: &text, told, viewpoint, before, together: 1 })
}

fn felt(book: &Rulebook, response: &Response, measure: &str) -> Impact {
    let id = MeasureId::from(measure);
    let state = after_uses(book, &id, response.used, response.channel, response.confidence_built);
    let reasons = if response.reasons { Reasons::Given } else { Reasons::Withheld };
    let told = Communication::formal(reasons);
    let measure = book.measure(&id).expect("a measure of the catalogue");
    step(book, &state, measure, Some(&"ostmere".into()), Some(&told))
}

#[test]
fn every_type_of_adversary_weighs_every_option_as_in_the_reference() {
    let book = worked_example();
    let golden = golden();
    assert_eq!(golden.table.len(), 20, "four types, five options");
    for row in golden.table.iter().chain(&golden.outlooks) {
        let outlook = Outlook {
            tension: row.tension,
            belief: row.belief,
            publicity: row.publicity,
            grievance: row.grievance,
            cost: row.cost,
            channel: row.channel,
            way_out: row.way_out,
        };
        let kind = book.parameters.adversary_type(&row.r#type).expect("a type of the rules");
        let found = utilities(&outlook, kind, &book.parameters);
        assert_eq!(found, row.utilities, "{} after {}: {outlook:?}", row.r#type, row.option);
        assert_eq!(odds(&found, &[100; 7], kind), row.ppm, "{} after {}: {outlook:?}", row.r#type, row.option);
    }
}

#[test]
fn packages_of_measures_are_felt_as_in_the_reference() {
    let mut book = as_reckoned();
    for response in golden().responses {
        book.scenario.truth = Some(if response.right { "a-state".into() } else { "crim".into() });
        let (mut tension, mut grievance, mut cost, mut publicity, mut belief) = (150, 0, 0, 10, 300);
        for measure in &response.measures {
            let felt = felt(&book, &response, measure);
            tension += felt.pressure;
            grievance += felt.pressure.max(0);
            cost += felt.cost;
            publicity = (publicity + felt.publicity).min(100);
            belief = belief_after(belief, felt.signal);
        }
        let expected = (response.tension, response.grievance, response.cost, response.publicity, response.belief);
        let case = format!(
            "{:?} right {} reasons {} confidence {} used {}",
            response.measures, response.right, response.reasons, response.confidence_built, response.used
        );
        assert_eq!((tension, grievance, cost, publicity, belief), expected, "{case}");
    }
}

#[test]
fn a_measure_that_is_used_again_loses_half_of_its_effect_each_time() {
    let book = worked_example();
    let declaration = MeasureId::from("S7");
    let measure = book.measure(&declaration).expect("S7");
    let signals: Vec<i64> = (0..4)
        .map(|used| {
            let state = after_uses(&book, &declaration, used, false, false);
            step(&book, &state, measure, None, None).signal
        })
        .collect();
    assert_eq!(signals, [120, 60, 30, 15]);
}

#[test]
fn rungs_begin_where_the_model_says() {
    let parameters = worked_example().parameters;
    assert_eq!(parameters.rungs, [0, 25, 60, 110, 180, 270, 380, 510, 660, 820, 950]);
    for (rung, &from) in parameters.rungs.iter().enumerate() {
        assert_eq!(parameters.rung(from), rung);
        assert_eq!(parameters.rung(from - 1), rung.saturating_sub(1));
    }
}

/// The worked example of `model.md` §3.2, played: a naming declaration and a listing in one turn, with reasons.
/// The worked example as the reference has it: a freeze that is no more public than it was when it was reckoned.
fn as_reckoned() -> Rulebook {
    let mut book = worked_example();
    book.toolbox.measures.iter_mut().find(|measure| measure.id.as_str() == "R2").expect("R2").publicity = 20;
    book
}

fn declaration_and_listing(seed: u64) -> Table {
    let book = at_once(as_reckoned());
    let mut table = given(book).team("ee").the_rest_silent().seed(seed).opened();
    table.until(1, Phase::Initiative);
    for (number, measure) in [(1, "S7"), (2, "R2")] {
        let order = Command::DraftInitiative {
            measure: measure.into(),
            addressee: Some("ostmere".into()),
            reasons: String::new(),
        };
        table.when("ee", order).when("ee", Command::SubmitInitiative(ProposalId(6_000 + number)));
    }
    table.until(1, Phase::Communication);
    for number in [1, 2] {
        let order = Command::Communicate {
            proposal: ProposalId(6_000 + number),
            form: Form::Formal,
            reasons: Reasons::Given,
            line: String::new(),
            target: Target::World,
            timing: Timing::AtOnce,
        };
        table.when("ee", order);
    }
    table.until(1, Phase::Consequences);
    table
}

fn act(table: &Table) -> Act {
    let act = table.events().into_iter().rev().find_map(|event| match event {
        Event::World(WorldEvent::Acted(act)) => Some(act.clone()),
        _ => None,
    });
    act.expect("the adversary acts")
}

#[test]
fn a_declaration_with_a_listing_leads_the_revisionist_to_answer_in_kind() {
    let table = declaration_and_listing(1);
    let moved = |wanted: &Quantity| {
        let entries = table.moves().filter(|entry| entry.quantity == *wanted);
        entries.map(|entry| entry.after).collect::<Vec<_>>()
    };
    assert_eq!(moved(&Quantity::Tension)[..2], [179, 219], "29 and 40 points of pressure");
    assert_eq!(moved(&Quantity::Belief("ostmere".into())), [384, 538]);
    assert_eq!(moved(&Quantity::Publicity)[..2], [45, 65]);
    assert_eq!(moved(&Quantity::Grievance("ostmere".into())), [29, 69]);
    let golden = golden();
    let row = golden.table.iter().find(|row| row.r#type == "revisionist" && row.option == "naming+listing");
    let row = row.expect("the row of the worked example");
    let act = act(&table);
    assert_eq!((act.utilities[3], act.utilities[5]), (54, 36));
    assert_eq!((&act.utilities, &act.ppm), (&row.utilities, &row.ppm));
}

#[test]
fn things_fade_from_turn_to_turn_as_in_the_reference() {
    let golden = golden();
    let mut seen = BTreeSet::new();
    for seed in 1..=40 {
        let table = declaration_and_listing(seed);
        let action = act(&table).action;
        let from_there = |row: &&Step| (row.tension, row.publicity, row.cost) == (219, 65, 23);
        let row = golden.steps.iter().filter(from_there).find(|row| row.action == action.index()).expect("a row");
        let now = |quantity| table.state().value(&quantity);
        assert_eq!(now(Quantity::Tension), row.tension_after, "after {action:?}");
        assert_eq!(now(Quantity::Publicity), row.publicity_after);
        assert_eq!(now(Quantity::Cost("ostmere".into())), row.cost_after);
        seen.insert(action);
    }
    assert!(seen.len() >= 4, "forty rolls show more than {seen:?}");
}
