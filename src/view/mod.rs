//! Read models: what each audience may see of an exercise, one file per area of the screen.
//!
//! **Invariant:** a view is a function of what its audience may know; screen, replay and export have no other source.

pub mod assessment;
pub mod audience;
pub mod brief;
pub mod console;
pub mod curves;
pub mod diagnostics;
pub mod evidence;
pub mod export;
pub mod frame;
pub mod ledger;
pub mod messages;
pub mod names;
pub mod parameters;
pub mod rail;
pub mod redact;
pub mod rejections;
pub mod scores;
pub mod situation;
pub mod story;
pub mod table;
pub mod toolbox;
