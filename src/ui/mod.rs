//! The window: draws views and sends commands.
//!
//! **Invariant:** holds no rule of the exercise and no sentence; only `theme.rs` names a colour.

pub mod about;
pub mod access;
pub mod app;
pub mod choices;
pub mod debrief;
pub mod dialog;
pub mod display;
pub mod drafts;
pub mod drops;
pub mod fit;
mod flow;
pub mod fonts;
mod glossary;
pub mod help;
pub mod home;
pub mod icons;
pub mod kit;
pub mod limits;
pub mod locked;
mod looks;
pub mod opening;
pub mod pack;
pub mod pattern;
pub mod pick;
pub mod play;
mod plenary;
pub mod recent;
pub mod recent_row;
pub mod record;
mod regions;
pub mod saving;
pub mod setup;
pub mod shell;
pub mod start;
pub mod task;
pub mod theme;
pub mod toasts;
pub mod write;
