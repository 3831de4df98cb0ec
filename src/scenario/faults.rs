//! A fault of brackets or strings, as a finding for authors.
//!
//! **Invariant:** every fault has a code, and the place that was blamed for it.

use super::code::Code;
use super::diagnostic::Diagnostic;
use super::limits::{MAX_DEPTH, MAX_NODES};
use super::ron_text::brackets::closer_of;
use super::ron_text::fault::Fault;

/// The finding for a fault.
#[must_use]
pub fn finding(fault: Fault) -> Diagnostic {
    match fault {
        Fault::Unclosed(span, opener) => {
            Diagnostic::new(Code::UnclosedBracket, span).with("bracket", &opener).with("closer", &closer_of(opener))
        }
        Fault::Mismatched(span, closer) => Diagnostic::new(Code::MismatchedBracket, span)
            .with("what", &if closer.is_some() { "wrong" } else { "extra" })
            .with("closer", &closer.unwrap_or(' ')),
        Fault::Unterminated(span, what) => Diagnostic::new(Code::UnterminatedString, span).with("what", &what.slug()),
        Fault::TooDeep(span) => Diagnostic::new(Code::TooDeep, span).with("most", &MAX_DEPTH),
        Fault::TooMany(span) => Diagnostic::new(Code::TooMany, span).with("most", &MAX_NODES).with("what", &"values"),
    }
}
