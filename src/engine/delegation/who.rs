//! Who takes a stand: a delegation with its weights and interests, or an institution of the Union.

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
    /// The delegation of a seat; an institution has no interests of its own.
    #[must_use]
    pub fn of(book: &'a Rulebook, state: &'a StateKey) -> Self {
        if !book.is_member(state) {
            return Self::institution(book);
        }
        let seat = book.scenario.seat(state);
        let interests = seat.map(|seat| seat.interests.as_slice()).unwrap_or_default();
        Self { state: Some(state), profile: book.profile(state), interests }
    }

    /// The High Representative's services, who see the shared picture and weigh as the default card does.
    #[must_use]
    pub fn institution(book: &Rulebook) -> Self {
        Self { state: None, profile: book.parameters.card(Card::Default), interests: &[] }
    }
}
