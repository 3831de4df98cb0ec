//! The rules: a command is decided into events, and events are applied to the state.
//!
//! The rooms stand one on the other, in this order; a room names only those above it, and `decide` names them all.
//!
//! **Invariant:** no file, clock, thread, float or hash order can change an outcome; a refused command changes nothing.

pub mod core;
pub mod delegation;
pub mod direction;
pub mod evidence;
pub mod procedure;
pub mod scoring;
pub mod world;

pub mod decide;
pub mod options;
pub mod seats;
pub mod tasks;
