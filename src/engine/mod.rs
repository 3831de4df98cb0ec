//! The rules: a command is decided into events, and events are applied to the state.
//!
//! **Invariant:** no file, clock, thread, float or hash order can change an outcome; a refused command changes nothing.

pub mod adversary;
pub mod aftermath;
pub mod attribution;
pub mod command;
pub mod condition;
pub mod confidence;
pub mod consequences;
pub mod decide;
pub mod decision;
pub mod desk;
pub mod dice;
pub mod draft;
pub mod escalation;
pub mod event;
mod fold;
pub mod gate;
pub mod ground;
pub mod ledger;
pub mod legal;
pub mod negotiation;
pub mod norms;
pub mod options;
pub mod persuasion;
pub mod position;
pub mod principles;
pub mod progress;
pub mod proposal;
pub mod rejection;
pub mod road;
pub mod said;
pub mod seats;
pub mod sharing;
pub mod simulated;
pub mod situation;
pub mod state;
pub mod table;
pub mod wording;
