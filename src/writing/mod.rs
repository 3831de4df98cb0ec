//! One scenario's text being written: its file, what others do to it meanwhile, and a draft of what is not saved yet.
//!
//! **Invariant:** knows no window; what an author has to decide is asked for, and nothing they wrote is lost meanwhile.

pub mod keeping;
pub mod manuscript;
