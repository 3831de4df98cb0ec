//! Who knows what: arrival, sharing, pictures and how much they can bear.
//!
//! **Invariant:** never looks at the hidden truth, and never at a proposal but for the certainty that it asks for.

pub mod arrival;
pub mod asking;
pub mod attribution;
pub mod confidence;
pub mod drawing;
pub mod gate;
pub mod heard;
mod items;
pub mod judging;
mod leaking;
pub mod listing;
pub mod passing;
pub mod pictures;
pub mod sharing;
