//! The dice: the same on every machine and for ever, and as fair as the odds say.

use demarche::engine::core::dice::{pick, roll};
use demarche::engine::world::adversary::odds;
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

use crate::support::{questions, worked_example};

/// Rolls below a million, by an independent implementation of ChaCha8 (key: the seed, counter from 0).
const ROLLS: [(u64, [u64; 8]); 3] = [
    (1, [381_489, 294_927, 798_254, 784_728, 404_432, 459_313, 640_852, 638_764]),
    (7, [764_109, 465_937, 5_674, 193_848, 604_602, 952_584, 314_618, 274_182]),
    (u64::MAX, [704_323, 232_824, 650_697, 573_998, 592_689, 494_539, 154_602, 182_698]),
];

#[test]
fn the_dice_are_those_of_chacha_on_every_machine() {
    for (seed, expected) in ROLLS {
        let found = [0, 1, 2, 7, 8, 9, 1_000, 123_456_789].map(|n| roll(seed, n, 1_000_000).value);
        assert_eq!(found, expected, "seed {seed}");
    }
}

#[test]
fn adversaries_act_as_often_as_their_odds_say() {
    let book = worked_example();
    let kind = book.parameters.adversary_type("revisionist").expect("a type");
    let ppm = odds(&[-9, 4, 12, 54, 8, 36, -80], &[100; 7], kind);
    let count = 20_000_u32;
    let mut seen = [0_u32; 7];
    for n in 0..count {
        seen[pick(&ppm, roll(2026, n.into(), 1_000_000))] += 1;
    }
    for (seen, ppm) in seen.into_iter().zip(ppm) {
        let share = f64::from(ppm) / 1e6;
        let expected = share * f64::from(count);
        let deviation = (expected * (1.0 - share)).sqrt();
        assert!((f64::from(seen) - expected).abs() <= 3.0 * deviation + 1.0, "{seen} of {count} at {ppm} ppm");
    }
}

proptest! {
    #![proptest_config(questions(256))]

    #[test]
    fn a_roll_says_what_it_was_and_stays_below_its_bound(seed in any::<u64>(), n in 0_u64..1 << 50, below in 1_u64..) {
        let rolled = roll(seed, n, below);
        prop_assert_eq!((rolled.n, rolled.below), (n, below));
        prop_assert!(rolled.value < below);
    }
}
