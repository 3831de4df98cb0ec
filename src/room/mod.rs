//! One exercise being run: its clock, who holds the laptop, what people mean, and what each seat has not sent.
//!
//! An [`exercise::Exercise`] takes commands from anybody and shows everybody what is theirs; a [`laptop::Laptop`] knows
//! who holds it; a [`Room`] is the one at the other, and windows talk to nothing beneath it.
//!
//! **Invariant:** nothing that somebody chose or wrote is sent, dropped or defaulted here without being asked about;
//! refusals are types.

pub mod ahead;
pub mod begin;
pub mod choosing;
pub mod clock;
pub mod closing;
pub mod curtain;
pub mod drafts;
pub mod exercise;
pub mod flow;
pub mod holder;
pub mod house;
pub mod judging;
pub mod laptop;
pub mod open;
pub mod pace;
pub mod plan;
pub mod record;
pub mod refused;
mod round;
mod running;
pub mod screens;
pub mod shelf;
pub mod unattended;

pub use running::Room;
