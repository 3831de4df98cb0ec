//! PINs of seats and of the facilitator: they keep curious eyes away, not determined attackers.
//!
//! **Invariant:** a PIN is never stored, only a mark of it that is bound to its exercise and holder.

/// Whose PIN opens the facilitator's console and the debriefing of an exercise that is still running.
pub const FACILITATOR: &str = "facilitator";

/// The mark under which a PIN is remembered.
#[must_use]
pub fn pin_mark(root: &str, who: &str, pin: &str) -> String {
    blake3::hash(format!("{root}\n{who}\n{pin}").as_bytes()).to_hex().to_string()
}

/// The setting of an exercise file that keeps the mark.
#[must_use]
pub fn pin_setting(who: &str) -> String {
    format!("pin:{who}")
}
