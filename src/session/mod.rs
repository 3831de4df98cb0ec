//! One run over time: a tree of entries, its replay and its verification.
//!
//! **Invariant:** `Session::submit` is the only door, and nothing that went through it is ever erased.

pub mod autoplay;
pub mod branch;
pub mod counterfactual;
pub mod entry;
pub mod packed;
pub mod run;
pub mod upcast;
pub mod verify;
