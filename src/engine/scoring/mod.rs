//! How an exercise is judged: the six principles, the norms of responsible State behaviour, and what teams judged.
//!
//! **Invariant:** reads and moves nothing.

pub mod changes;
pub mod ground;
pub mod judgement;
pub mod norms;
pub mod principles;
