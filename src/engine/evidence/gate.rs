//! Gates: how a delegation's certainty compares with what a measure asks for (`domain.md` A.0).
//!
//! **Invariant:** a gate lifts or lowers comfort; it never refuses, because attribution is sovereign.

use super::heard::Heard;
use super::pictures::releasable_score;
use crate::engine::core::arithmetic::{MILLION, centibans, posterior};
use crate::engine::core::decibans::ONE;
use crate::engine::core::ledger::PictureOf;
use crate::engine::core::state::State;
use crate::model::key::AdversaryKey;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::Gate;

/// A gate as one holder sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comfort {
    /// What is asked for, in per cent; nothing if the gate asks for no certainty.
    pub asked_percent: Option<i64>,
    /// What the holder has, in millionths.
    pub held_ppm: u32,
    /// Whether somebody who is hit has attributed.
    pub victim_attributed: bool,
    /// Releasable evidence, 0–100.
    pub releasable: i64,
}

/// How a holder stands before a gate; the threshold of a joint attribution is the delegation's own.
#[must_use]
pub fn comfort(
    book: &Rulebook,
    state: &State,
    gate: Gate,
    addressee: Option<&AdversaryKey>,
    holder: &PictureOf,
    threshold_percent: i64,
) -> Comfort {
    Comfort {
        asked_percent: asked_percent(book, gate, threshold_percent),
        held_ppm: certainty(book, state, gate, addressee, holder),
        victim_attributed: Heard::of(book, state).victim_spoke(addressee),
        releasable: releasable_score(book, state),
    }
}

/// The certainty that a gate asks a delegation of this threshold for, in per cent; nothing where it looks at none.
///
/// Whoever backs another's attribution answers for less than whoever names an author.
#[must_use]
pub fn asked_percent(book: &Rulebook, gate: Gate, threshold_percent: i64) -> Option<i64> {
    let parameters = &book.parameters;
    match gate {
        Gate::G0 | Gate::G1 => None,
        Gate::G2 => Some(parameters.gate_g2_percent),
        Gate::G3 => Some(threshold_percent - parameters.position_backing_less),
        Gate::G4 => Some(threshold_percent),
        Gate::G5 => Some(parameters.gate_g5_percent),
        Gate::GL => Some(parameters.gate_gl_percent),
    }
}

/// The certainty that a gate looks at: of territory or origin, of an own act, or of taking part.
#[must_use]
pub fn certainty(
    book: &Rulebook,
    state: &State,
    gate: Gate,
    addressee: Option<&AdversaryKey>,
    holder: &PictureOf,
) -> u32 {
    let weights = match holder {
        PictureOf::Pool => state.pool_picture(),
        PictureOf::State(key) => state.picture(key),
    };
    Reading::of(book, weights).held(book, gate, addressee)
}

/// The odds of a share of a million, in centibans: 0 is even, 100 is ten to one.
#[must_use]
pub fn odds_centibans(ppm: u32) -> i64 {
    let ppm = u64::from(ppm).clamp(100, MILLION - 100);
    let scaled = |part: u64| i64::from(centibans(part * ONE / MILLION));
    scaled(MILLION - ppm) - scaled(ppm)
}

/// What a picture says, and what it would say if nothing had been thought likelier than anything else before.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The posterior of every hypothesis, in millionths.
    pub ppm: Vec<u32>,
    /// The same by the evidence alone.
    borne: Vec<u32>,
}

impl Reading {
    /// The reading of a picture.
    #[must_use]
    pub fn of(book: &Rulebook, weights: &[i32]) -> Self {
        let priors = book.scenario.hypotheses.iter().map(|hypothesis| hypothesis.prior_centibans);
        let evidence: Vec<i32> = weights.iter().zip(priors).map(|(weight, prior)| weight - prior).collect();
        Self { ppm: posterior(weights), borne: posterior(&evidence) }
    }

    /// What it holds of an adversary, by what a gate adds up: as much as the evidence bears, so that no gate is met by
    /// what was thought before there was any.
    #[must_use]
    pub fn held(&self, book: &Rulebook, gate: Gate, addressee: Option<&AdversaryKey>) -> u32 {
        let looked_at = looked_at(book, gate, addressee, &self.ppm);
        looked_at.map_or(0, |key| sum(book, gate, key, &self.ppm).min(sum(book, gate, key, &self.borne)))
    }
}

/// Whom a gate looks at: the addressee, else the adversary that the picture points to most; ties go to the last.
#[must_use]
pub fn looked_at<'a>(
    book: &'a Rulebook,
    gate: Gate,
    addressee: Option<&'a AdversaryKey>,
    ppm: &[u32],
) -> Option<&'a AdversaryKey> {
    let all = book.scenario.adversaries.iter().map(|adversary| &adversary.key);
    addressee.or_else(|| all.max_by_key(|adversary| sum(book, gate, adversary, ppm)))
}

/// The places of the hypotheses that a gate adds up for an adversary.
#[must_use]
pub fn counted(book: &Rulebook, gate: Gate, adversary: &AdversaryKey) -> Vec<usize> {
    match gate {
        Gate::G0 | Gate::G1 | Gate::G2 | Gate::G3 => book.pointing(adversary).collect(),
        Gate::G4 => book.own_act(adversary).collect(),
        Gate::G5 => book.state_act(adversary).collect(),
        Gate::GL => book.involving(adversary).collect(),
    }
}

/// What a picture holds of an adversary, by what a gate adds up, in millionths.
#[must_use]
pub fn sum(book: &Rulebook, gate: Gate, adversary: &AdversaryKey, ppm: &[u32]) -> u32 {
    let held = |index: usize| ppm.get(index).copied().unwrap_or(0);
    match gate {
        Gate::G0 | Gate::G1 | Gate::G2 | Gate::G3 => book.pointing(adversary).map(held).sum(),
        Gate::G4 => book.own_act(adversary).map(held).sum(),
        Gate::G5 => book.state_act(adversary).map(held).sum(),
        Gate::GL => book.involving(adversary).map(held).sum(),
    }
}
