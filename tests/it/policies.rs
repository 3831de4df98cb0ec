//! Ways of playing that the laboratory holds against each other.

use demarche::lab::policy::Players;
use demarche::lab::policy::kind::Policy;
use demarche::lab::side_by_side::{Shows, row, shows};
use demarche::lab::simulate::{RunFigures, simulate, simulate_by};
use demarche::model::rulebook::Rulebook;

use crate::support::{night_shift, shipped};

fn runs(book: &Rulebook, policy: Policy) -> Vec<RunFigures> {
    simulate_by(book, &Players::of(book, policy, None), (3, 1), || ()).expect("runs to the end")
}

fn total(runs: &[RunFigures], name: &str) -> i64 {
    runs.iter().filter_map(|run| run.quantities.get(name)).sum()
}

#[test]
fn every_policy_is_found_by_its_name_and_nothing_else_is() {
    for policy in Policy::ALL {
        assert_eq!(policy.name().parse(), Ok(policy));
    }
    assert_eq!("only:C3".parse(), Ok(Policy::Only("C3".into())));
    assert!("nobody".parse::<Policy>().is_err());
}

#[test]
fn where_nobody_does_anything_nothing_is_decided_and_nothing_is_averted() {
    let book = night_shift();
    let nothing = runs(&book, Policy::Nothing);
    assert!(nothing.iter().all(|run| run.proposed.is_empty()), "the program's capitals table nothing of their own");
    assert_eq!(total(&nothing, "harm_averted"), 0);
}

#[test]
fn a_policy_of_one_measure_decides_on_that_one_alone() {
    let book = night_shift();
    let only = runs(&book, Policy::Only("C2".into()));
    assert!(only.iter().all(|run| !run.adopted.is_empty()));
    assert!(only.iter().flat_map(|run| &run.adopted).all(|id| id.as_str() == "C2"));
}

#[test]
fn sharing_everything_and_nothing_differ_in_the_shared_picture_and_both_play_on_by_profile() {
    let book = night_shift();
    let (all, none) = (runs(&book, Policy::ShareAll), runs(&book, Policy::ShareNothing));
    assert!(total(&all, "shared_truth_ppm") > 2 * total(&none, "shared_truth_ppm"));
    assert!(all.iter().chain(&none).all(|run| !run.adopted.is_empty()));
    assert!(total(&all, "harm_averted") > total(&none, "harm_averted"), "what is shared changes what happens");
}

/// A rule of balance and no finding: what a single measure averts, over what the same seats avert by what they share alone,
/// stays well below half of what whoever follows the evidence averts; with two hundred seeds it is a third.
#[test]
fn no_single_measure_averts_most_of_the_harm() {
    for (_, book) in shipped() {
        let averted = |policy: Policy| {
            let players = Players::of(&book, policy, None);
            let runs = simulate_by(&book, &players, (8, 1), || ()).expect("runs to the end");
            total(&runs, "harm_averted")
        };
        // What coordinates and helps nobody by itself: what is left is what sharing averts.
        let shared = averted(Policy::Only("X5".into()));
        let best = averted(Policy::FollowEvidence).max(averted(Policy::Profile));
        for measure in ["X4", "X6", "N2", "P1", "C1", "C2", "C3", "C5", "S6", "S10", "S11", "S12", "N1", "L5"] {
            let alone = averted(Policy::Only(measure.into())) - shared;
            assert!(5 * alone < 2 * best, "{}: {measure} averts {alone} of {best}", book.scenario.meta.title);
        }
    }
}

#[test]
fn profile_is_a_run_without_people_and_one_seat_alone_leaves_the_others_to_theirs() {
    let book = night_shift();
    assert_eq!(runs(&book, Policy::Profile), simulate(&book, 3, 1, || ()).expect("runs to the end"));
    let alone = Players::of(&book, Policy::Nothing, Some("ee".into()));
    let alone = simulate_by(&book, &alone, (3, 1), || ()).expect("runs to the end");
    assert!(alone.iter().all(|run| !run.adopted.is_empty()));
}

#[test]
fn a_policy_that_is_best_at_everything_and_one_that_changes_nothing_are_found() {
    let run = |harm: i64| RunFigures { quantities: [("harm_averted", harm)].into(), ..RunFigures::default() };
    let of = |policy: &Policy, harm: &[i64]| row(policy, &harm.iter().map(|harm| run(*harm)).collect::<Vec<_>>());
    let rows = [of(&Policy::Nothing, &[0, 0, 1]), of(&Policy::Quiet, &[20, 21, 22]), of(&Policy::Loud, &[0, 1, 0])];
    let found = shows(&rows);
    assert!(found.contains(&Shows::Dominant { policy: "quiet".to_owned() }), "{found:?}");
    assert!(found.contains(&Shows::Worthless { policy: "loud".to_owned() }), "{found:?}");
    assert!(!found.contains(&Shows::Worthless { policy: "quiet".to_owned() }));
}

#[test]
fn what_differs_alike_in_every_run_is_said_to_and_given_no_error() {
    let run = |harm: i64| RunFigures { quantities: [("harm_averted", harm)].into(), ..RunFigures::default() };
    let rows = [row(&Policy::ShareAll, &[run(5), run(5)]), row(&Policy::ShareNothing, &[run(3), run(3)])];
    let shared = Shows::Sharing { figure: "harm_averted", difference: 2.0, errors: None };
    assert!(shows(&rows).contains(&shared), "{:?}", shows(&rows));
    let rows = [row(&Policy::Nothing, &[run(3), run(3)]), row(&Policy::Quiet, &[run(5), run(5)])];
    assert!(!shows(&rows).contains(&Shows::Worthless { policy: "quiet".to_owned() }));
}

/// A rule of balance: talking in private, speaking aloud, doing everything and doing nothing are each worse than another way
/// of playing at something, and whoever does nothing or everything loses on most of the six principles.
#[test]
fn no_simple_way_of_playing_is_best_and_neither_nothing_nor_everything_scores() {
    for (name, book) in shipped() {
        let of = |policy: Policy| {
            let runs = simulate_by(&book, &Players::of(&book, policy.clone(), None), (6, 1), || ());
            row(&policy, &runs.expect("runs to the end"))
        };
        let rows = [Policy::Profile, Policy::Quiet, Policy::Loud, Policy::Nothing, Policy::Everything].map(of);
        let dominant = |found: &Shows| matches!(found, Shows::Dominant { .. });
        assert!(!shows(&rows).iter().any(dominant), "{name}: {:?}", shows(&rows));
        let [profile, _, loud, nothing, everything] = &rows;
        let better = |figure: &str| loud.figures[figure].mean > nothing.figures[figure].mean;
        let words = ["harm_averted", "credibility", "principle_law", "principle_proportionate", "principle_objectives"];
        assert!(
            words.into_iter().all(better),
            "{name}: to speak aloud is better than to do nothing, and has its price"
        );
        for simple in [nothing, everything] {
            let principles = profile.figures.iter().filter(|(figure, _)| figure.starts_with("principle"));
            let lost = principles.filter(|(figure, mean)| simple.figures[**figure].mean < mean.mean).count();
            assert!(lost > 3, "{name}: {} loses on {lost} of the six", simple.policy);
        }
    }
}
