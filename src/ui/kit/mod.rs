//! The drawing kit: one small file per widget, each a free function over plain data.
//!
//! **Invariant:** holds no rule of the exercise, no word of any language and no colour of its own.

pub mod attribution;
pub mod badge;
mod bands;
pub mod banner;
pub mod button;
pub mod card;
pub mod check;
pub mod chip;
pub mod choice;
pub mod curve;
pub mod field;
pub mod ladder;
pub mod long;
pub mod nav;
pub mod parts;
pub mod pin;
pub mod plot;
pub mod road;
pub mod row;
pub mod scale;
pub mod segmented;
pub mod stepper;
pub mod tabs;
pub mod tile;
pub mod toast;
