//! The world outside the Council: activities, adversaries, harm, how measures are felt and how they end.
//!
//! **Invariant:** decides nothing for the Union; what delegations think is unknown here.

pub mod adversary;
pub mod affront;
pub mod aftermath;
pub mod answers;
pub mod appraisal;
mod at_work;
pub mod beside;
pub mod condition;
pub mod consequences;
pub mod escalation;
pub mod forces;
pub mod red;
mod set_off;
pub mod severity;
pub mod situation;
pub mod solidarity;
pub mod truth;
pub mod voices;
