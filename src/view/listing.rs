//! Whom a draft may name: each with its file, what of it a court could read, and why it cannot be chosen.
//!
//! **Invariant:** a seat is shown nobody of whom it has not read.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::names::ViewContext;
use super::rejections::rejection_text;
use crate::engine::core::pool::PoolItem;
use crate::engine::core::proposal::{Proposal, Stage};
use crate::engine::core::state::State;
use crate::engine::evidence::listing::{file, is_known};
use crate::engine::procedure::naming::{check_name, naming};
use crate::model::evidence::ShareMode;
use crate::model::key::{AdversaryKey, CandidateKey, EvidenceKey, StateKey};
use crate::model::listing::Candidate;
use crate::model::phase::Business;
use crate::words::{number, text};

/// An item of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileItem {
    /// What it is.
    pub title: String,
    /// Whether a court could read it.
    pub released: bool,
    /// Why, or why not.
    pub why: String,
}

/// Somebody who can be listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CandidateView {
    /// Its key.
    pub key: CandidateKey,
    /// Its name.
    pub name: String,
    /// `person · treasurer of Grey Heron`.
    pub about: String,
    /// What the statement of reasons would say.
    pub reasons: String,
    /// Points of the file.
    pub file: i64,
    /// Points that are asked.
    pub asked: i64,
    /// How the file stands, in words.
    pub verdict: String,
    /// Whether it suffices.
    pub enough: bool,
    /// What is in it.
    pub items: Vec<FileItem>,
    /// Whether it is chosen.
    pub chosen: bool,
    /// The names if this one were taken in, or left out.
    pub toggled: BTreeSet<CandidateKey>,
    /// Why it cannot be chosen.
    pub closed: Option<String>,
}

/// Those of an adversary of whom a seat has read, as a card shows them.
#[must_use]
pub fn candidates_of(
    context: &ViewContext<'_>,
    state: &State,
    seat: &StateKey,
    of: Option<&AdversaryKey>,
) -> Vec<CandidateView> {
    let of_it = |one: &&Candidate| of.is_none_or(|of| one.of == *of);
    let all = context.book.scenario.candidates.iter().filter(of_it);
    let known = all.filter(|one| is_known(context.book, state, seat, &one.key));
    known.map(|one| view(context, state, seat, one)).collect()
}

/// Whom a seat may choose for its own draft; nobody where the measure names nobody, or the draft is out of its hands.
#[must_use]
pub fn nameable(context: &ViewContext<'_>, state: &State, seat: &StateKey, proposal: &Proposal) -> Vec<CandidateView> {
    let names = context.book.measure(&proposal.measure).and_then(|measure| naming(measure, &proposal.text));
    let tabled = proposal.stage == Stage::Tabled && state.phase.is_for(Business::Amendments);
    if names.is_none() || proposal.by != *seat || !(proposal.stage == Stage::Draft || tabled) {
        return Vec::new();
    }
    let chosen = &proposal.text.names;
    let all = candidates_of(context, state, seat, proposal.addressee.as_ref()).into_iter();
    all.map(|one| {
        let mut toggled = chosen.clone();
        if !toggled.remove(&one.key) {
            toggled.insert(one.key.clone());
        }
        let closed = check_name(context.book, state, seat, proposal, &one.key).err();
        let closed = closed.map(|refused| rejection_text(context, &refused));
        CandidateView { chosen: chosen.contains(&one.key), toggled, closed, ..one }
    })
    .collect()
}

fn view(context: &ViewContext<'_>, state: &State, seat: &StateKey, candidate: &Candidate) -> CandidateView {
    let (words, asked) = (context.words, context.book.parameters.gate_gl_releasable);
    let points = file(context.book, state, candidate);
    let about = [
        ("kind", text(words.text(&format!("listed-{}", candidate.kind.slug())))),
        ("about", text(candidate.about.clone())),
    ];
    let args = [("points", number((points - asked).abs()))];
    CandidateView {
        key: candidate.key.clone(),
        name: candidate.name.clone(),
        about: words.with("candidate-about", &about),
        reasons: candidate.reasons.clone(),
        file: points,
        asked,
        verdict: words.with(if points >= asked { "file-enough" } else { "file-short" }, &args),
        enough: points >= asked,
        items: candidate.evidence.iter().filter_map(|key| item(context, state, seat, key)).collect(),
        chosen: false,
        toggled: BTreeSet::new(),
        closed: None,
    }
}

/// An item of a file, if the seat has it in whatever form.
fn item(context: &ViewContext<'_>, state: &State, seat: &StateKey, key: &EvidenceKey) -> Option<FileItem> {
    let evidence = context.book.scenario.evidence(key)?;
    let is_it = |item: &&PoolItem| item.evidence.as_ref() == Some(key);
    let pooled = state.pool.iter().filter(is_it).map(|item| item.mode).max();
    let ours = state.holdings(seat).contains(key) || state.passed(seat).iter().any(|item| is_it(&item));
    let (released, id) = match pooled {
        Some(ShareMode::Full) if evidence.releasable => (true, "file-released"),
        Some(ShareMode::Full) => (false, "file-not-releasable"),
        Some(_) => (false, "file-without-source"),
        None if ours && evidence.releasable => (false, "file-not-shared"),
        None if ours => (false, "file-not-releasable"),
        None => return None,
    };
    // Who has it without its source has not read its title.
    let whole = ours || pooled == Some(ShareMode::Full);
    let title = if whole { evidence.title.clone() } else { context.words.text("file-item-without-source") };
    Some(FileItem { title, released, why: context.words.text(id) })
}
