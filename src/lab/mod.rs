//! The laboratory: many exercises played by simulated delegations, and what they show of a scenario.
//!
//! **Invariant:** the same for any number of threads, because every run has a seed of its own.

pub mod findings;
pub mod record;
pub mod simulate;
pub mod waiting;
