//! The laboratory: many exercises played by simulated delegations, and what they show of a scenario.
//!
//! **Invariant:** the same for any number of threads, because every run has a seed of its own.

pub mod findings;
pub mod policy;
pub mod record;
pub mod reliability;
pub mod side_by_side;
pub mod simulate;
pub mod waiting;
