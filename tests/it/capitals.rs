//! Capitals: no two that were dealt the same card weigh alike, and what an author wrote is left as it is.

use std::collections::BTreeSet;

use demarche::engine::delegation::who::Delegation;
use demarche::model::delegation::{Card, Profile};
use demarche::model::key::StateKey;
use demarche::model::rulebook::Rulebook;

use crate::procedure::{council, under};
use crate::support::shipped;

fn profile(book: &Rulebook, seed: u64, state: &StateKey) -> Profile {
    Delegation::of(book, seed, state).profile
}

/// The capitals of a book without a seat that its author described.
fn dealt(book: &Rulebook) -> Vec<&StateKey> {
    book.states.keys().filter(|state| book.scenario.seat(state).is_none()).collect()
}

fn weights(of: &Profile) -> [i64; 5] {
    let threshold = i64::from(of.threshold_percent);
    [of.risk_permille, of.solidarity_permille, of.publicity_permille, of.law_permille, threshold]
}

#[test]
fn capitals_that_were_dealt_the_same_card_do_not_weigh_alike() {
    let book = council();
    for seed in 0..20 {
        let alike: Vec<[i64; 5]> =
            dealt(&book).into_iter().map(|state| weights(&profile(&book, seed, state))).collect();
        assert!(alike.len() > 20, "nearly all were dealt the default card");
        assert_eq!(alike.iter().collect::<BTreeSet<_>>().len(), alike.len(), "seed {seed}: two weigh alike");
        for place in 0..5 {
            let values: BTreeSet<i64> = alike.iter().map(|weights| weights[place]).collect();
            assert!(values.len() > 5, "seed {seed}: weight {place} hardly varies: {values:?}");
        }
    }
}

#[test]
fn a_capital_weighs_the_same_in_an_exercise_of_the_same_seed_and_otherwise_in_another() {
    let book = council();
    for state in dealt(&book) {
        let of = |seed| weights(&profile(&book, seed, state));
        assert_eq!(of(7), of(7));
        let seeds: BTreeSet<[i64; 5]> = (0..12).map(of).collect();
        assert!(seeds.len() > 8, "{state}: {seeds:?}");
    }
}

#[test]
fn what_is_drawn_stays_within_its_spread_around_the_card() {
    let book = council();
    let (card, spread) = (book.parameters.card(Card::Default), book.parameters.card_spread_permille);
    let mut beside = [0_i64; 5];
    for (seed, state) in (0..40).flat_map(|seed| dealt(&book).into_iter().map(move |state| (seed, state))) {
        let own = profile(&book, seed, state);
        let pairs = weights(&own).into_iter().zip(weights(&card));
        for (place, (own, card)) in pairs.enumerate() {
            let room = if place == 4 { (100 - card) * spread / 1000 } else { card * spread / 1000 + 1 };
            assert!((own - card).abs() <= room, "{state}, weight {place}: {own} beside {card}");
            beside[place] += (own - card).signum();
        }
        assert!((50..=99).contains(&own.threshold_percent));
        assert_eq!((own.proportion_permille, own.openness), (card.proportion_permille, card.openness));
    }
    assert!(beside.iter().all(|more| more.abs() < 250), "of a thousand draws as many above as below: {beside:?}");
    let plain = under(council(), &[("deal.spread_permille", 0)]);
    assert!(dealt(&plain).into_iter().all(|state| profile(&plain, 3, state) == card));
}

#[test]
fn what_an_author_wrote_of_a_seat_is_not_varied() {
    for (name, book) in shipped() {
        for (seat, seed) in book.scenario.seats.iter().flat_map(|seat| (0..20).map(move |seed| (seat, seed))) {
            let own = Delegation::of(&book, seed, &seat.state);
            assert_eq!(
                (own.profile, own.interests),
                (seat.profile, seat.interests.as_slice()),
                "{name}: {}",
                seat.state
            );
        }
        let desk = StateKey::from("eeas");
        let institution = Delegation::of(&book, 5, &desk);
        assert_eq!((institution.state, institution.profile), (None, book.parameters.card(Card::Default)), "{name}");
    }
}
