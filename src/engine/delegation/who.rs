//! Who takes a stand: a delegation with its weights and interests, or an institution of the Union.

use crate::engine::core::dice::roll;
use crate::model::delegation::{Card, Interest, Profile};
use crate::model::key::StateKey;
use crate::model::rulebook::Rulebook;

/// Who takes the stand.
#[derive(Clone, Copy, Debug)]
pub struct Delegation<'a> {
    /// The state; nobody stands for an institution of the Union.
    pub state: Option<&'a StateKey>,
    /// How it weighs.
    pub profile: Profile,
    /// Its authored interests.
    pub interests: &'a [Interest],
}

impl<'a> Delegation<'a> {
    /// The delegation of a seat in an exercise of this seed; an institution has no interests of its own.
    #[must_use]
    pub fn of(book: &'a Rulebook, seed: u64, state: &'a StateKey) -> Self {
        let Some(place) = book.states.keys().position(|key| key == state) else { return Self::institution(book) };
        match book.scenario.seat(state) {
            Some(seat) => Self { state: Some(state), profile: seat.profile, interests: &seat.interests },
            None => Self { state: Some(state), profile: dealt(book, seed, place, book.profile(state)), interests: &[] },
        }
    }

    /// The High Representative's services, who see the shared picture and weigh as the default card does.
    #[must_use]
    pub fn institution(book: &Rulebook) -> Self {
        Self { state: None, profile: book.parameters.card(Card::Default), interests: &[] }
    }
}

/// Where the draws of traits begin, far above the rolls of an exercise.
const TRAITS: u64 = 1 << 40;

/// Where the draws of how sure services want to be begin.
const SERVICES: u64 = TRAITS + 1000;

/// From which certainty on a State's services conclude in this exercise, in per cent: what its government asks for, a
/// little more or less, so that no point of certainty decides alone.
#[must_use]
pub fn concludes_from(book: &Rulebook, seed: u64, state: &StateKey, percent: u8) -> u8 {
    let place = book.states.keys().position(|key| key == state).unwrap_or(0);
    let wide = 2 * u64::try_from(book.parameters.card_spread_permille).unwrap_or(0) + 1;
    let drawn = roll(seed, SERVICES + u64::try_from(place).unwrap_or(0), wide).value;
    let by = i64::try_from(drawn).unwrap_or(0) - book.parameters.card_spread_permille;
    threshold(percent, by)
}

/// A threshold moved by so many thousandths of what is left to certainty.
fn threshold(percent: u8, by_permille: i64) -> u8 {
    let own = i64::from(percent);
    u8::try_from((own + (100 - own) * by_permille / 1000).clamp(50, 99)).unwrap_or(percent)
}

/// A card as this capital plays it in this exercise: every weight a little more or less, so that no two who were dealt
/// the same card weigh alike.
fn dealt(book: &Rulebook, seed: u64, place: usize, card: Profile) -> Profile {
    let spread = u64::try_from(book.parameters.card_spread_permille).unwrap_or(0);
    let wide = 2 * spread + 1;
    let mut drawn = roll(seed, TRAITS + u64::try_from(place).unwrap_or(0), wide.saturating_pow(5)).value;
    let mut draw = || {
        let own = drawn % wide;
        drawn /= wide;
        i64::try_from(own).unwrap_or(0) - i64::try_from(spread).unwrap_or(0)
    };
    let mut varied = |weight: i64| weight + weight * draw() / 1000;
    let (risk, solidarity) = (varied(card.risk_permille), varied(card.solidarity_permille));
    let (publicity, law) = (varied(card.publicity_permille), varied(card.law_permille));
    Profile {
        threshold_percent: threshold(card.threshold_percent, draw()),
        risk_permille: risk,
        solidarity_permille: solidarity,
        publicity_permille: publicity,
        law_permille: law,
        ..card
    }
}
