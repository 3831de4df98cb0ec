//! What an inject asks: the answers, which are open to whom, and what was answered.
//!
//! **Invariant:** only for those who receive the inject; an answer without a refusal is accepted by `decide`.

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::names::ViewContext;
use super::rejections::rejection_text;
use crate::engine::core::command::Command;
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::engine::options::choice;
use crate::engine::world::answers::{is_open, last_turn};
use crate::model::inject::{Inject, Offer};
use crate::model::key::{AnswerKey, InjectKey};
use crate::words::{number, text};

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerView {
    /// Its key.
    pub key: AnswerKey,
    /// What is said with it.
    pub text: String,
    /// Whether it was given.
    pub chosen: bool,
    /// Why this audience cannot give it now, if it cannot.
    pub refusal: Option<String>,
}

/// What an inject asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferView {
    /// Which inject.
    pub inject: InjectKey,
    /// Who may answer until when and what silence means, or what came of it.
    pub line: String,
    /// Whether it can still be answered.
    pub open: bool,
    /// The answers.
    pub answers: Vec<AnswerView>,
    /// What the asker sent back, or empty.
    pub reply: String,
}

/// What a released inject asks of an audience that receives it; nothing if it asks nothing.
#[must_use]
pub fn offer(context: &ViewContext<'_>, state: &State, inject: &Inject, audience: &Audience) -> Option<OfferView> {
    let offer = inject.offer.as_ref()?;
    let given = state.answers.get(&inject.key);
    let chosen = given.and_then(|given| offer.answer(&given.answer));
    let answers = offer.answers.iter().map(|answer| AnswerView {
        key: answer.key.clone(),
        text: answer.text.clone(),
        chosen: given.is_some_and(|given| given.answer == answer.key),
        refusal: refusal(context, state, inject, &answer.key, audience),
    });
    Some(OfferView {
        inject: inject.key.clone(),
        line: line(context, state, inject, offer)?,
        open: is_open(context.book, state, inject),
        answers: answers.collect(),
        reply: chosen.map(|answer| answer.reply.clone()).unwrap_or_default(),
    })
}

fn refusal(
    context: &ViewContext<'_>,
    state: &State,
    inject: &Inject,
    answer: &AnswerKey,
    audience: &Audience,
) -> Option<String> {
    let order = Command::Answer { inject: inject.key.clone(), answer: answer.clone() };
    let refused = match audience {
        Audience::Seat(seat) => choice(context.book, state, seat, order).refusal,
        Audience::Facilitator | Audience::Public | Audience::Red(_) => Some(Rejection::DelegationOnly),
    };
    refused.map(|refused| rejection_text(context, &refused))
}

/// Where an inject that asks for an answer stands; nothing as long as it was not released.
fn line(context: &ViewContext<'_>, state: &State, inject: &Inject, offer: &Offer) -> Option<String> {
    let words = context.words;
    let last = last_turn(context.book, state, inject)?;
    if let Some(given) = state.answers.get(&inject.key) {
        let Some(by) = &given.by else { return Some(words.text("offer-silence")) };
        let args = [("state", text(context.state(by))), ("turn", number(given.turn.into()))];
        return Some(words.with("offer-answered", &args));
    }
    if !is_open(context.book, state, inject) {
        return Some(words.text("offer-over"));
    }
    let who = offer.answer_by.as_ref().map_or_else(|| words.text("offer-any"), |by| context.state(by));
    let silence = offer.unanswered.as_ref().and_then(|key| offer.answer(key));
    let args = [
        ("who", text(who)),
        ("turn", number(last.into())),
        ("answer", text(silence.map(|answer| answer.text.clone()).unwrap_or_default())),
    ];
    Some(words.with(if silence.is_some() { "offer-open-silence" } else { "offer-open" }, &args))
}
