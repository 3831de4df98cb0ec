//! Norms upheld and breached, in words: one line for each norm, side and outcome, with all that it rests on.
//!
//! **Invariant:** for the facilitator's eyes; lines name who shared and what was answered.

use serde::{Deserialize, Serialize};

use super::names::ViewContext;
use crate::engine::core::proposal::ProposalId;
use crate::engine::core::state::State;
use crate::engine::scoring::norms::{NormCause, NormEntry, Side, norms};
use crate::model::key::{ActivityKey, StateKey};
use crate::words::text;

/// A norm that was upheld or breached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NormView {
    /// Its place: `13(b)`.
    pub letter: String,
    /// What it asks.
    pub text: String,
    /// Whether it was upheld; breached otherwise.
    pub upheld: bool,
    /// By whom and by what.
    pub sentence: String,
}

/// All norms upheld and breached so far, by letter, our side first.
#[must_use]
pub fn norm_views(context: &ViewContext<'_>, state: &State) -> Vec<NormView> {
    let entries = norms(context.book, state);
    let alike = |a: &NormEntry, b: &NormEntry| (a.norm, a.by, a.upheld) == (b.norm, b.by, b.upheld);
    entries.chunk_by(alike).filter_map(|entries| norm_view(context, state, entries)).collect()
}

fn norm_view(context: &ViewContext<'_>, state: &State, entries: &[NormEntry]) -> Option<NormView> {
    let first = entries.first()?;
    let slug = first.norm.slug();
    let id = match (first.upheld, first.by) {
        (true, Side::Us) => "norms-upheld-us",
        (true, Side::Them) => "norms-upheld-them",
        (false, Side::Us) => "norms-breached-us",
        (false, Side::Them) => "norms-breached-them",
    };
    Some(NormView {
        letter: context.words.with("norms-letter", &[("letter", text(slug))]),
        text: context.words.text(&format!("norm-{slug}")),
        upheld: first.upheld,
        sentence: context.words.with(id, &[("causes", text(context.list(&causes(context, state, entries))))]),
    })
}

/// What a line rests on; the same measure taken twice is named once, and all who shared are named together.
fn causes(context: &ViewContext<'_>, state: &State, entries: &[NormEntry]) -> Vec<String> {
    let mut causes: Vec<String> = Vec::new();
    for cause in entries.iter().filter_map(|entry| cause(context, state, &entry.cause)) {
        if !causes.contains(&cause) {
            causes.push(cause);
        }
    }
    let shared = |entry: &NormEntry| match &entry.cause {
        NormCause::Shared(by) => Some(by.clone()),
        NormCause::Decision(_) | NormCause::Activity(_) | NormCause::Reply { .. } | NormCause::Accusation { .. } => {
            None
        }
    };
    let sharers: Vec<StateKey> = entries.iter().filter_map(shared).collect();
    if !sharers.is_empty() {
        causes.push(context.words.with("norms-by-sharing", &[("states", text(context.states(&sharers)))]));
    }
    causes
}

fn cause(context: &ViewContext<'_>, state: &State, cause: &NormCause) -> Option<String> {
    let words = context.words;
    match cause {
        NormCause::Shared(_) => None,
        NormCause::Decision(id) => Some(decision(context, state, *id)),
        NormCause::Activity(key) => Some(words.with("norms-by-activity", &[("title", text(title(context, key)))])),
        NormCause::Reply { turn: _, adversary, reply } => {
            let args = [("adversary", text(context.adversary(adversary)))];
            Some(words.with(&format!("norms-by-{}", reply.slug()), &args))
        }
        NormCause::Accusation { proposal, fragile, unassessed } => {
            let id = match (fragile, unassessed) {
                (true, true) => "norms-by-accusation-both",
                (true, false) => "norms-by-accusation-fragile",
                (false, _) => "norms-by-accusation-unassessed",
            };
            Some(words.with(id, &[("proposal", text(context.proposal(state, *proposal)))]))
        }
    }
}

/// A decision by its measure alone: a list of addressees would hide the list of measures.
fn decision(context: &ViewContext<'_>, state: &State, id: ProposalId) -> String {
    let proposal = state.proposals.get(&id);
    proposal.map_or_else(|| context.words.text("a-proposal"), |proposal| context.numbered(&proposal.measure))
}

fn title(context: &ViewContext<'_>, key: &ActivityKey) -> String {
    context.book.scenario.activity(key).map_or_else(|| key.to_string(), |activity| activity.title.clone())
}
