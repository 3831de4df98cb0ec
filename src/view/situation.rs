//! The situation: what has come in, what adversaries did, what goes on, what was adopted.

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::in_force::{InForce, in_force};
use super::names::ViewContext;
use super::offer::{OfferView, offer};
use super::services::{answer, service_name};
use super::told::direction::reaches;
use super::told::world::receives;
use crate::engine::core::state::{FULL_STRENGTH, InjectFate, State};
use crate::model::inject::Recipients;
use crate::model::key::ActivityKey;
use crate::model::quantity::Quantity;
use crate::model::scenario::Activity;
use crate::words::{number, text};

/// A piece of news: an inject, or an act of an adversary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewsView {
    /// MSEL number, or nothing for an act.
    pub msel: String,
    /// Kind in a word.
    pub kind: String,
    /// Headline.
    pub title: String,
    /// Text.
    pub text: String,
    /// Marking of its own.
    pub marking: String,
    /// The turn it came in.
    pub turn: u32,
    /// Whether it came in this turn.
    pub fresh: bool,
    /// Whether only this seat has it.
    pub ours_alone: bool,
    /// What it asks, if it wants an answer.
    pub offer: Option<OfferView>,
}

/// An activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityView {
    /// Headline.
    pub title: String,
    /// Text.
    pub text: String,
    /// Codes of the Member States that are hit.
    pub victims: Vec<String>,
    /// Who else is hit, in a sentence; empty if nobody is.
    pub also_hit: String,
    /// Severity.
    pub severity: i64,
    /// Severity with equal weights.
    pub severity_equal: i64,
    /// Whether it goes on.
    pub going_on: bool,
    /// How much of its first strength is left, where it has lost some.
    pub left: Option<String>,
    /// What a screen reader says.
    pub accessible: String,
}

/// The situation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SituationView {
    /// News, latest first.
    pub news: Vec<NewsView>,
    /// Activities, those that go on first.
    pub activities: Vec<ActivityView>,
    /// Severity of the situation.
    pub severity: i64,
    /// Harm so far.
    pub harm: i64,
    /// Unit of harm.
    pub harm_unit: String,
    /// Adopted measures, latest first, with what each still does.
    pub adopted: Vec<InForce>,
}

/// The situation for an audience.
#[must_use]
pub fn situation(context: &ViewContext<'_>, state: &State, audience: &Audience) -> SituationView {
    let mut news = injects(context, state, audience);
    news.extend(acts(context, state));
    if audience.is_at_the_table() {
        news.extend(answers(context, state));
    }
    news.sort_by_key(|item| (std::cmp::Reverse(item.turn), !item.msel.is_empty()));
    let mut activities: Vec<ActivityView> =
        state.activities_seen.keys().filter_map(|key| activity(context, state, key)).collect();
    activities.sort_by_key(|activity| (!activity.going_on, std::cmp::Reverse(activity.severity)));
    SituationView {
        news,
        activities,
        severity: state.value(&Quantity::Severity),
        harm: state.value(&Quantity::Harm),
        harm_unit: context.book.scenario.meta.harm_unit.clone(),
        adopted: in_force(context, state, audience),
    }
}

fn injects(context: &ViewContext<'_>, state: &State, audience: &Audience) -> Vec<NewsView> {
    let mut news = improvised(context, state, audience);
    for inject in &context.book.scenario.injects {
        let Some(InjectFate::Released(turn, _)) = state.injects.get(&inject.key) else { continue };
        if !receives(context.book, &inject.key, audience) {
            continue;
        }
        let (title, body) = context.inject(state, inject);
        news.push(NewsView {
            msel: inject.msel.clone(),
            kind: context.words.text(&format!("kind-{}", inject.kind.slug())),
            title: title.to_owned(),
            text: body.to_owned(),
            marking: inject.marking.clone(),
            turn: *turn,
            fresh: *turn == state.turn,
            ours_alone: matches!(audience, Audience::Seat(_)) && matches!(&inject.recipients, Recipients::States(_)),
            offer: offer(context, state, inject, audience),
        });
    }
    news
}

/// Injects that no author wrote.
fn improvised(context: &ViewContext<'_>, state: &State, audience: &Audience) -> Vec<NewsView> {
    let received = state.improvised.iter().filter(|inject| reaches(&inject.to, audience));
    let news = received.map(|inject| NewsView {
        msel: String::new(),
        kind: context.words.text("kind-improvised"),
        title: inject.title.clone(),
        text: inject.text.clone(),
        marking: String::new(),
        turn: inject.turn,
        fresh: inject.turn == state.turn,
        ours_alone: matches!((audience, &inject.to), (Audience::Seat(_), Recipients::States(_))),
        offer: None,
    });
    news.collect()
}

fn acts(context: &ViewContext<'_>, state: &State) -> Vec<NewsView> {
    let news = state.acts.iter().map(|(turn, act)| {
        let (title, body) = context.act(&act.adversary, act.action, act.before);
        NewsView {
            msel: String::new(),
            kind: context.adversary(&act.adversary),
            title,
            text: body,
            marking: String::new(),
            turn: *turn,
            fresh: *turn == state.turn || *turn + 1 == state.turn,
            ours_alone: false,
            offer: None,
        }
    });
    news.collect()
}

/// What services answered, for everybody at the table.
fn answers(context: &ViewContext<'_>, state: &State) -> Vec<NewsView> {
    let news = state.service_answers.iter().map(|answered| {
        let (title, body) = answer(context, state, answered.service, answered.answer);
        NewsView {
            msel: String::new(),
            kind: service_name(context, answered.service),
            title,
            text: body,
            marking: String::new(),
            turn: answered.turn,
            fresh: answered.turn == state.turn,
            ours_alone: false,
            offer: None,
        }
    });
    news.collect()
}

fn activity(context: &ViewContext<'_>, state: &State, key: &ActivityKey) -> Option<ActivityView> {
    let activity = context.book.scenario.activity(key)?;
    let severity = activity.dimensions.severity(&context.book.parameters.severity_weights);
    let (going_on, left) = (state.activities.contains(key), state.strength(key));
    let args = [
        ("title", text(activity.title.clone())),
        ("victims", text(context.victims(activity))),
        ("severity", number(severity)),
        ("state", text(context.words.text(if going_on { "goes-on" } else { "is-over" }))),
    ];
    Some(ActivityView {
        title: activity.title.clone(),
        text: activity.text.clone(),
        victims: activity.victims.iter().map(|key| context.code(key)).collect(),
        also_hit: also_hit(context, activity),
        severity,
        severity_equal: activity.dimensions.severity_equal_weights(),
        going_on,
        left: (going_on && left < FULL_STRENGTH)
            .then(|| context.words.with("activity-left", &[("percent", number(left))])),
        accessible: context.words.with("activity-accessible", &args),
    })
}

/// Who is hit beside Member States; their codes stand beside the headline.
fn also_hit(context: &ViewContext<'_>, activity: &Activity) -> String {
    match context.outsiders(activity) {
        names if names.is_empty() => names,
        names => context.words.with("also-hit", &[("names", text(names))]),
    }
}
