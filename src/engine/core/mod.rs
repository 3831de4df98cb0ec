//! The room in which everything else stands: commands, facts, the state that they add up to, dice, the ledger.
//!
//! **Invariant:** knows no rule of any other room.

pub mod act;
pub mod argument;
pub mod arithmetic;
pub mod checks;
pub mod command;
pub mod decibans;
pub mod dice;
pub mod draft;
pub mod event;
pub mod finding;
pub mod flat;
pub mod ledger;
pub mod observation;
pub mod pool;
mod progress;
pub mod proposal;
pub mod proposals;
pub mod question;
pub mod red;
pub mod rejection;
pub mod said;
pub mod state;
pub mod step;
pub mod tally;
pub mod term;
pub mod victims;
pub mod wording;
