//! The record of a decision: what was decided, by whom and how, in which words, and how it is told (`S1-IG §3`).
//!
//! **Invariant:** marked as an exercise at both ends; says only what the 27 know.

use super::names::ViewContext;
use super::wording::paragraphs;
use crate::engine::core::proposal::{Proposal, ProposalId, Reasons};
use crate::engine::core::state::State;
use crate::model::key::StateKey;
use crate::model::voting::Vote;
use crate::words::{number, text};

/// The record of an adopted proposal as a text; nothing of one that was not adopted.
#[must_use]
pub fn record(context: &ViewContext<'_>, state: &State, id: ProposalId) -> Option<String> {
    let proposal = state.proposals.get(&id)?;
    let turn = proposal.adopted()?;
    let measure = context.book.measure(&proposal.measure)?;
    let words = context.words;
    let marking = words.with(
        "banner",
        &[
            ("title", text(context.book.scenario.meta.title.clone())),
            ("marking", text(context.book.scenario.meta.marking.clone())),
        ],
    );
    let frame = words.with("record-marking", &[("marking", text(marking))]);
    let args = [
        ("proposal", text(context.proposed(proposal))),
        ("decider", text(words.text(&format!("decider-{}", measure.decider.slug())))),
        ("turn", number(turn.into())),
        ("time", text(context.exercise_time(turn, crate::model::phase::Phase::Communication))),
        ("state", text(context.states(proposal.askers()))),
        ("basis", text(words.data(&measure.legal_basis))),
    ];
    let mut parts = vec![frame.clone(), words.with("record-title", &args), words.with("record-decided", &args)];
    parts.extend(measure.decider.rule().record_id().and_then(|id| votes(context, proposal, id)));
    for (place, sentence) in paragraphs(context, state, proposal).into_iter().enumerate() {
        let number = number(i64::try_from(place + 1).unwrap_or(0));
        parts.push(words.with("record-clause", &[("number", number), ("sentence", text(sentence))]));
    }
    parts.extend(told(context, proposal));
    parts.push(frame);
    Some(parts.join("\n\n") + "\n")
}

fn votes(context: &ViewContext<'_>, proposal: &Proposal, id: &str) -> Option<String> {
    if proposal.votes.is_empty() {
        return None;
    }
    let with = |wanted: Vote| {
        let states: Vec<&StateKey> =
            context.book.states.keys().filter(|state| proposal.votes.get(*state) == Some(&wanted)).collect();
        text(context.states(states))
    };
    let args = [
        ("for", with(Vote::For)),
        ("abstain", with(Vote::Abstain)),
        ("declared", with(Vote::AbstainDeclare)),
        ("against", with(Vote::Against)),
    ];
    Some(context.words.with(id, &args))
}

fn told(context: &ViewContext<'_>, proposal: &Proposal) -> Option<String> {
    let told = proposal.communication.as_ref()?;
    let word = |kind: &str, slug: &str| text(context.words.text(&format!("{kind}-{slug}")));
    let args = [
        ("form", word("form", told.form.slug())),
        ("target", word("target", told.target.slug())),
        ("timing", word("timing", told.timing.slug())),
        (
            "reasons",
            text(context.words.text(if told.reasons == Reasons::Given { "with-reasons" } else { "without-reasons" })),
        ),
        ("line", text(told.line.clone())),
    ];
    Some(context.words.with(if told.line.is_empty() { "record-told-plain" } else { "record-told" }, &args))
}
