//! How an exercise is judged: the six principles and the norms of responsible State behaviour.
//!
//! **Invariant:** reads and moves nothing.

pub mod ground;
pub mod norms;
pub mod principles;
