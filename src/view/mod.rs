//! Read models: what each audience may see of an exercise, one file per area of the screen.
//!
//! **Invariant:** a view is a function of what its audience may know; screen, replay and export have no other source.

pub mod assessment;
pub mod audience;
pub mod diagnostics;
pub mod export;
pub mod ledger;
pub mod names;
pub mod redact;
pub mod rejections;
pub mod story;
