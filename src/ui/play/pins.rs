//! PINs of seats: they keep curious eyes away, not determined attackers.
//!
//! **Invariant:** a PIN is never stored, only a mark of it that is bound to its exercise and seat.

use crate::model::key::StateKey;

/// The mark under which a PIN is remembered.
#[must_use]
pub fn pin_mark(root: &str, state: &StateKey, pin: &str) -> String {
    blake3::hash(format!("{root}\n{state}\n{pin}").as_bytes()).to_hex().to_string()
}
