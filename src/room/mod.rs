//! One exercise being run: its clock, who holds the laptop, what people mean, and what each seat has not sent.
//!
//! Window, command line and, later, a network talk to a [`Room`] and to nothing beneath it.
//!
//! **Invariant:** nothing that somebody chose or wrote is sent, dropped or defaulted here without being asked about;
//! refusals are types, and their words belong to views.

pub mod begin;
pub mod choosing;
pub mod clock;
pub mod closing;
pub mod curtain;
pub mod drafts;
pub mod holder;
pub mod open;
pub mod plan;
pub mod record;
pub mod refused;
mod running;
pub mod shelf;
pub mod unattended;

pub use running::{Room, Ticked};
