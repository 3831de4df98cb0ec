//! Démarche: a simulator for tabletop exercises on the EU Cyber Diplomacy Toolbox.
//!
//! The layers and their invariants are drawn in `src/ARCHITECTURE.md`.

pub mod cli;
pub mod engine;
pub mod lab;
pub mod model;
pub mod report;
pub mod room;
pub mod scenario;
pub mod session;
pub mod store;
#[cfg(feature = "gui")]
pub mod ui;
pub mod view;
pub mod words;
pub mod writing;
