//! One exercise being run: its clock, what each seat has chosen and not sent, and what is left open when it is done.
//!
//! **Invariant:** nothing that somebody chose or wrote is sent, dropped or defaulted here without being asked about.

pub mod clock;
pub mod drafts;
pub mod open;
pub mod shelf;
