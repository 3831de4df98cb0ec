//! The counterfactual: harm without any measure, computed and never guessed.

use demarche::engine::core::command::{Command, SeatMode, Setup};
use demarche::engine::scoring::principles::harm_done;
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::session::counterfactual::{harm_without_measures, harm_without_measures_on};

use crate::procedure::without_initiatives;
use crate::support::{first_call, given, worked_example};

#[test]
fn the_counterfactual_is_an_exercise_in_which_nobody_does_anything() {
    for seed in 0..8 {
        let setup = Setup { seed, seats: [].into(), ..Setup::default() };
        let mut silent = given(first_call()).the_rest_silent().seed(seed).opened();
        for turn in 1..=3 {
            silent.until(turn, Phase::Consequences);
            let harm = harm_done(silent.state());
            assert_eq!(harm_without_measures(silent.book(), &setup, turn), harm, "seed {seed}, turn {turn}");
            assert_eq!(harm_without_measures_on(silent.book(), &silent.session.path()), harm);
        }
        let mut idle = given(first_call()).modes(|_| SeatMode::Team(String::new())).seed(seed).opened();
        idle.until(2, Phase::Intelligence);
        let order = Command::Override { quantity: Quantity::Harm, value: 500, reason: "a test".to_owned() };
        let harm = harm_done(idle.director(order).state());
        assert_eq!(harm_without_measures_on(idle.book(), &idle.session.path()), harm, "the same phase, the same hand");
    }
}

#[test]
fn adversaries_draw_the_same_rolls_in_the_counterfactual_of_a_path() {
    let mute = without_initiatives(worked_example());
    let of_seed = |seed| {
        let mut table = given(mute.clone()).seed(seed).opened();
        table.until_the_end();
        let as_rolled = harm_without_measures(&mute, &table.state().setup, 3);
        (harm_done(table.state()), harm_without_measures_on(&mute, &table.session.path()), as_rolled)
    };
    let runs: Vec<(i64, i64, i64)> = (0..12).map(of_seed).collect();
    assert!(runs.iter().all(|(harm, without, _)| harm == without), "nothing was proposed, though dice were rolled");
    assert!(runs.iter().any(|(harm, _, as_rolled)| harm != as_rolled), "{runs:?}");
}
