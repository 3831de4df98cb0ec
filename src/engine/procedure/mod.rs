//! The Council's procedure: initiatives, roads, law, votes, decisions and how they are told (`S1-IG §3`).
//!
//! **Invariant:** knows how votes count and never what anybody wants.

pub mod chair;
pub mod communication;
pub mod decision;
pub mod failure;
pub mod initiative;
pub mod joint;
pub mod legal;
pub mod naming;
pub mod road;
pub mod voting;
