//! Everything that the program can show or write for an audience, as bytes to be compared and searched.

use demarche::engine::core::state::State;
use demarche::model::key::StateKey;
use demarche::view::audience::Audience;
use demarche::view::curves::moments;
use demarche::view::evidence::evidence;
use demarche::view::export::export;
use demarche::view::following::Following;
use demarche::view::frame::frame;
use demarche::view::messages::messages;
use demarche::view::names::ViewContext;
use demarche::view::product::product;
use demarche::view::rail::{ladder, rail};
use demarche::view::red::RedScreen;
use demarche::view::relations::relations;
use demarche::view::screen::brief::brief;
use demarche::view::services::services;
use demarche::view::situation::situation;
use demarche::view::story::story;
use demarche::view::table::table as proposals;
use demarche::view::toolbox::{card, toolbox};
use serde_json::{Value, json};

use crate::support::{Table, WORDS};

/// The story and the journal as an audience may have them.
pub fn told_to(table: &Table, audience: &Audience) -> String {
    let context = ViewContext::new(table.book(), &WORDS);
    let path = table.session.path();
    let told = story(&context, &path, audience);
    pretty(&json!({ "story": told, "export": export(&context, &path, audience) }))
}

/// The same, and every screen.
pub fn shown_to(table: &Table, audience: &Audience) -> String {
    let context = ViewContext::new(table.book(), &WORDS);
    let state = table.state();
    let moments = moments(context.book, &table.session.path(), audience);
    let everybody = json!({
        "situation": situation(&context, state, audience),
        "messages": messages(&context, state, audience),
        "frame": frame(&context, state, audience),
        "ladder": ladder(&context, state, &moments),
        "moments": moments,
    });
    let seat = match audience {
        Audience::Seat(seat) => seat_screens(table, &context, state, seat),
        Audience::Red(adversary) => {
            let mut told = Following::new(context.book, audience.clone());
            told.go_on(&context, &table.session.path());
            json!(RedScreen::new(&context, state, &table.session.path(), adversary, &told))
        }
        Audience::Public | Audience::Facilitator => Value::Null,
    };
    told_to(table, audience) + &pretty(&json!([everybody, seat]))
}

fn seat_screens(table: &Table, context: &ViewContext<'_>, state: &State, seat: &StateKey) -> Value {
    let proposals = proposals(context, state, &Audience::Seat(seat.clone()));
    let addressee = context.book.scenario.adversaries.first().map(|adversary| &adversary.key);
    let cards: Vec<_> = context
        .book
        .toolbox
        .measures
        .iter()
        .map(|measure| card(context, state, seat, &measure.id, addressee))
        .collect();
    json!({
        "evidence": evidence(context, state, seat),
        "product": product(context, state),
        "services": services(context, state, seat),
        "toolbox": toolbox(context, state, seat),
        "cards": cards,
        "relations": relations(context, state, seat),
        "brief": brief(context, state, seat),
        "rail": rail(context, state, &moments(context.book, &table.session.path(), &Audience::Seat(seat.clone())), seat, &proposals, false),
        "table": proposals,
    })
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).expect("views are plain data")
}

/// A text as it stands inside a JSON string.
pub fn inside(text: &str) -> String {
    serde_json::to_string(text).expect("a string").trim_matches('"').to_owned()
}

/// The first line in which two screens differ.
pub fn first_difference(one: &str, other: &str) -> Option<(String, String)> {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (one, other) = (lines(one), lines(other));
    let at = (0..one.len().max(other.len())).find(|&at| one.get(at) != other.get(at))?;
    let line = |lines: &[String]| lines.get(at).cloned().unwrap_or_else(|| "(the end)".to_owned());
    Some((line(&one), line(&other)))
}
