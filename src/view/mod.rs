//! Read models: what each audience may see of an exercise, one file per area of the screen.
//!
//! **Invariant:** a view is a function of what its audience may know; screen, replay and export have no other source.

pub mod assessment;
pub mod audience;
pub mod charts;
pub mod communication;
pub mod condition;
pub mod console;
pub mod conversation;
pub mod curtain;
pub mod curves;
pub mod diagnostics;
pub mod evidence;
pub mod export;
pub mod following;
pub mod frame;
pub mod grounds;
pub mod happened;
pub mod judgement;
pub mod ledger;
pub mod messages;
pub mod names;
pub mod negotiation;
pub mod norms;
pub mod parameters;
pub mod place;
pub mod principles;
pub mod product;
pub mod rail;
pub mod record;
pub mod redact;
pub mod rejections;
pub mod relations;
pub mod result;
pub mod road;
pub mod scores;
pub mod screen;
pub mod services;
pub mod situation;
pub mod story;
pub mod table;
pub mod told;
pub mod toolbox;
pub mod voices;
pub mod when;
pub mod wording;
