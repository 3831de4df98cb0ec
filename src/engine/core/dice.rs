//! Dice: roll `n` is a function of the seed and `n` alone.
//!
//! **Invariant:** undo, seek and branch need no special handling, because no generator is carried along.

use chacha20::ChaCha8Rng;
use rand::{Rng, SeedableRng};
use serde::{Deserialize, Serialize};

/// A roll as the journal records it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roll {
    /// Which roll of the exercise, from 0.
    pub n: u64,
    /// The roll is below this.
    pub below: u64,
    /// The outcome.
    pub value: u64,
}

/// The stream of the rolls of an exercise.
const ROLLS: u64 = 0;
/// The stream of what is drawn before it begins.
const LOTS: u64 = 1;

/// Rolls number `n` under a seed, evenly in `0..below`, by multiply-shift of 64 random bits.
///
/// The bias is below `below / 2^64`.
#[must_use]
pub fn roll(seed: u64, n: u64, below: u64) -> Roll {
    roll_of(ROLLS, seed, n, below)
}

/// Draws lot number `n` under a seed: like a roll, by dice that the exercise itself never uses.
#[must_use]
pub fn lot(seed: u64, n: u64, below: u64) -> Roll {
    roll_of(LOTS, seed, n, below)
}

fn roll_of(stream: u64, seed: u64, n: u64, below: u64) -> Roll {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let mut rng = ChaCha8Rng::from_seed(bytes);
    rng.set_stream(stream);
    rng.set_word_pos(u128::from(n) * 2);
    let wide = u128::from(rng.next_u64()) * u128::from(below);
    Roll { n, below, value: u64::try_from(wide >> 64).unwrap_or(0) }
}

/// The first place whose running total passes the roll, for weights in millionths.
#[must_use]
pub fn pick(ppm: &[u32], roll: Roll) -> usize {
    let mut total = 0_u64;
    for (index, &part) in ppm.iter().enumerate() {
        total += u64::from(part);
        if roll.value < total {
            return index;
        }
    }
    ppm.len().saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_roll_depends_on_seed_and_number_only() {
        let forward: Vec<u64> = (0..20).map(|n| roll(7, n, 1_000_000).value).collect();
        let backward: Vec<u64> = (0..20).rev().map(|n| roll(7, n, 1_000_000).value).collect();
        assert!(forward.iter().eq(backward.iter().rev()));
        assert_ne!(forward, (0..20).map(|n| roll(8, n, 1_000_000).value).collect::<Vec<_>>());
    }

    #[test]
    fn picking_follows_the_running_total() {
        let at = |value| pick(&[250_000, 0, 750_000], Roll { n: 0, below: 1_000_000, value });
        assert_eq!((at(0), at(249_999), at(250_000), at(999_999)), (0, 0, 2, 2));
    }
}
