//! The record: what the Union did in public cases, and how the simulated Union compares with it.
//!
//! Each case is a handful of code numbers. One fixed rule turns it into exercises, simulated delegations play them, and
//! the highest step of what they adopt is held against what the Union did. The same for rules of thumb, so that a good
//! figure means something. How it is done was settled before the first run: the protocol stands in `scenarios/README.md`.
//!
//! **Invariant:** no case is ever shown as a scenario, and no weight is fitted to a case by which it is then judged.

pub mod case;
pub mod comparison;
pub mod fit;
pub mod naive;
pub mod origins;
pub mod play;
pub mod rule;
pub mod shown;
pub mod table;
pub mod variants;
