//! Characters that nobody can see, or that change how what stands around them is read.
//!
//! **Invariant:** what [`visible`] gives holds no control character but line breaks, and nothing that hides.

use std::borrow::Cow;

use unicode_general_category::{GeneralCategory, get_general_category};

/// Why a character may not stand in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// It steers a terminal or a printer.
    Control,
    /// It turns the order around in which letters are shown.
    Direction,
    /// It is nothing, or looks like a blank, and is none.
    Invisible,
}

impl Hidden {
    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Control => "control",
            Self::Direction => "direction",
            Self::Invisible => "invisible",
        }
    }
}

/// Why a character may not stand in a text, if it may not; line breaks and tabs are control characters as well.
#[must_use]
pub fn hidden(c: char) -> Option<Hidden> {
    match c {
        ' '..='~' => None,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Some(Hidden::Direction)
        }
        _ if is_filler(c) => Some(Hidden::Invisible),
        _ => match get_general_category(c) {
            GeneralCategory::Control => Some(Hidden::Control),
            GeneralCategory::Format | GeneralCategory::LineSeparator | GeneralCategory::ParagraphSeparator => {
                Some(Hidden::Invisible)
            }
            _ => None,
        },
    }
}

/// Letters and marks without a shape (Unicode: default ignorable), which are no format characters by their category.
fn is_filler(c: char) -> bool {
    matches!(
        c,
        '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}' | '\u{2065}'
            | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// A character by its number: `U+001B`.
#[must_use]
pub fn numbered(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// The text with everything that hides written out, as `\u{1b}`; line breaks stay.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    let hides = |c: char| c != '\n' && hidden(c).is_some();
    if !text.contains(hides) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        if hides(c) { shown.extend(c.escape_default()) } else { shown.push(c) }
    }
    Cow::Owned(shown)
}
