//! The six principles in words: each with its score and the contributions that it is the sum of.
//!
//! **Invariant:** for the facilitator's eyes; grounds name interests that delegations keep to themselves.

use serde::{Deserialize, Serialize};

use super::names::ViewContext;
use crate::engine::core::state::State;
use crate::engine::scoring::ground::{Contribution, Ground, PrincipleScore};
use crate::model::procedure::LegalTest;
use crate::words::{Arg, number, signed, text};

/// A principle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrincipleView {
    /// Its name.
    pub name: String,
    /// What its score counts.
    pub why: String,
    /// The score, 0–100; nothing while it is not computed.
    pub score: Option<i64>,
    /// The contributions that the score is the sum of, each with its points.
    pub reasons: Vec<String>,
}

/// A principle in words.
#[must_use]
pub fn principle_view(context: &ViewContext<'_>, state: &State, scored: &PrincipleScore) -> PrincipleView {
    let slug = scored.principle.slug();
    PrincipleView {
        name: context.words.text(&format!("principle-{slug}")),
        why: context.words.text(&format!("principle-{slug}-why")),
        score: scored.score(),
        reasons: scored.reasons.iter().map(|reason| reason_words(context, state, reason)).collect(),
    }
}

fn reason_words(context: &ViewContext<'_>, state: &State, reason: &Contribution) -> String {
    let mut args = ground_args(context, state, &reason.ground);
    args.push(("points", text(points_words(reason))));
    context.words.with(&format!("ground-{}", reason.ground.slug()), &args)
}

/// A start is a place and bears no sign; everything else is a step from there.
fn points_words(reason: &Contribution) -> String {
    match reason.ground {
        Ground::Start | Ground::PictureApart { .. } => reason.points.to_string(),
        _ => signed(reason.points),
    }
}

fn ground_args(context: &ViewContext<'_>, state: &State, ground: &Ground) -> Vec<Arg<'static>> {
    let proposal = |id| ("proposal", text(context.proposal(state, id)));
    let count = |name, many: usize| (name, number(i64::try_from(many).unwrap_or(0)));
    match ground {
        Ground::Start
        | Ground::NobodyTurnedTo
        | Ground::NamedTooFar
        | Ground::NamedWrong
        | Ground::LawHeldUp
        | Ground::LawPassedOver
        | Ground::Limit => Vec::new(),
        Ground::PictureApart { apart } => vec![("apart", number(*apart))],
        Ground::ChannelKept(to) => {
            let names: Vec<String> = to.iter().map(|key| context.adversary(key)).collect();
            vec![("adversaries", text(context.list(&names)))]
        }
        Ground::PartnersJoined(many)
        | Ground::Idle(many)
        | Ground::WholeRecords(many)
        | Ground::Repeated(many)
        | Ground::Crowded(many)
        | Ground::NothingDone(many) => vec![count("count", *many)],
        Ground::ReasonsTold { told, of } => vec![count("told", *told), count("of", *of)],
        Ground::TooStrong { proposal: id, turns } | Ground::TooWeak { proposal: id, turns } => {
            vec![proposal(*id), count("count", *turns)]
        }
        Ground::Harm { without, with } => vec![("without", number(*without)), ("with", number(*with))],
        Ground::InterestHurt { proposal: id, of } | Ground::InterestMet { proposal: id, of } => {
            vec![proposal(*id), ("states", text(context.states(of)))]
        }
        Ground::OffRoad(id)
        | Ground::FastTracked(id)
        | Ground::FellUnlawful(id)
        | Ground::BeforeProduct(id)
        | Ground::NoReasons(id)
        | Ground::NoReview(id) => vec![proposal(*id)],
        Ground::TestsUnmet { proposal: id, tests } => vec![proposal(*id), ("tests", text(test_names(context, tests)))],
    }
}

fn test_names(context: &ViewContext<'_>, tests: &[LegalTest]) -> String {
    let name = |test: &LegalTest| context.words.text(&format!("test-{}", test.slug()));
    context.list(&tests.iter().map(name).collect::<Vec<_>>())
}
