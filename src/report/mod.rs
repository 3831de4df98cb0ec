//! Looking back on a saved exercise: read once, told to an audience, scored, verified; and on the model itself, as it
//! compares with the record.
//!
//! Window and command line look back through here, and so does every document that is made of an exercise.
//!
//! **Invariant:** never writes into an exercise; of one that PINs still guard, says what only the public may know.

pub mod after_action;
pub mod compare;
pub mod copy;
pub mod drawn;
pub mod exercise;
pub mod found;
pub mod noted;
pub mod otherwise;
pub mod pack;
pub mod page;
pub mod paper;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod record;
pub mod sensitivity;
pub mod short;
pub mod sound;
pub mod told;
pub mod verified;
pub mod whatif;
pub mod workbook;
