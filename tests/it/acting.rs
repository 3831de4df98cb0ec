//! Every parameter acts: what a scenario may set changes what is played, or what can be written.

use crate::support::{DATA, Table};
use crate::worlds::worlds;
use demarche::engine::core::event::Event;
use demarche::engine::evidence::attribution::components;
use demarche::engine::evidence::confidence::Reading;
use demarche::engine::evidence::pictures::evidence_of;
use demarche::engine::scoring::ground::PrincipleScore;
use demarche::engine::scoring::principles::principles;
use demarche::model::confidence::Confidence;
use demarche::model::parameter::Parameter;
use demarche::model::quantity::Quantity;
use demarche::scenario::data::DataTexts;
use demarche::scenario::rulebook::rulebook;

/// Everything that an exercise came to and that the rules say of it: facts, scores, rungs, readings of the evidence.
type Outcome = (Vec<Event>, Vec<PrincipleScore>, Vec<usize>, Vec<Confidence>);

fn outcome(table: &Table) -> Outcome {
    let (book, state) = (table.book(), table.state());
    let tension = table.moves().filter(|entry| entry.quantity == Quantity::Tension).map(|entry| entry.after);
    let holders = state.pictures.keys();
    let reading = |holder| Reading::new(book, components(&evidence_of(book, state, holder), book)).analytic;
    (
        table.events().into_iter().cloned().collect(),
        principles(book, state, Some(40)),
        tension.chain([book.scenario.start.tension]).map(|tension| book.parameters.rung(tension)).collect(),
        holders.map(reading).collect(),
    )
}

/// A scenario's text with a parameter set.
fn setting(text: &str, key: &str, value: i64) -> String {
    let line = format!("\"{key}\": {value},");
    let own = format!("\"{key}\":");
    // What a scenario sets itself is set once.
    let rest: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with(&own)).collect();
    let rest = rest.join("\n");
    if rest.contains("    parameters: {\n") {
        rest.replacen("    parameters: {\n", &format!("    parameters: {{\n        {line}\n"), 1)
    } else {
        rest.replacen("    truth:", &format!("    parameters: {{ {line} }},\n    truth:"), 1)
    }
}

/// A parameter that a scenario can set and that does nothing is a promise broken.
#[test]
fn every_parameter_that_a_scenario_may_set_acts() {
    let mut left: Vec<Parameter> = DATA.rules.parameters.iter().filter(|one| one.min < one.max).cloned().collect();
    for (name, text, play) in worlds() {
        let Ok(book) = rulebook(&text, &DataTexts::shipped()) else { panic!("{name} can be played") };
        let usual = outcome(&play(book.clone()));
        left.retain(|parameter| {
            let now = book.in_force.get(&parameter.key).map(|parameter| parameter.value);
            let others = [parameter.max, parameter.min].into_iter().filter(|value| Some(*value) != now);
            !others.into_iter().any(|value| {
                let changed = setting(&text, &parameter.key, value);
                // A limit of the format shows in what can be compiled at all.
                rulebook(&changed, &DataTexts::shipped()).map_or(true, |book| outcome(&play(book)) != usual)
            })
        });
        if left.is_empty() {
            return;
        }
    }
    let keys: Vec<&String> = left.iter().map(|parameter| &parameter.key).collect();
    panic!("nothing comes of setting {keys:#?}");
}
