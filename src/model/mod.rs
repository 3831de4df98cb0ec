//! The validated, immutable world of an exercise: scenario, toolbox, states and parameters.
//!
//! **Invariant:** nothing here reads a file, a clock or an environment, and nothing here decides.

pub mod adversary;
pub mod characters;
pub mod clause;
pub mod condition;
pub mod confidence;
pub mod delegation;
pub mod drawn;
pub mod evidence;
pub mod force;
pub mod grade;
pub mod inject;
pub mod key;
pub mod listing;
pub mod norm;
pub mod parameter;
pub mod parameters;
pub mod phase;
pub mod principle;
pub mod procedure;
pub mod quantity;
pub mod red_cell;
pub mod relation;
mod roads;
pub mod rulebook;
pub mod scenario;
pub mod seat;
pub mod service;
pub mod severity;
pub mod states;
pub mod timetable;
pub mod toolbox;
pub mod victim;
pub mod voice;
pub mod voting;
