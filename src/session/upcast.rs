//! Entries of every form that a program once wrote, read as today's; and the number of the form that is written.
//!
//! Where a fact changes, [`FORM`] gets the next number (the format of exercise files rises with it) and the fact's step
//! stands here: what it was, read, and raised to what it is. So far fields have only been added, and what lacks means what
//! it meant then. The bytes of an old entry are never touched, for its hash is over them. The forms:
//!
//! - 1: the first; proposals have no road, texts no clauses (fields that lack mean what they meant then).
//! - 2: the procedure of the Council; 3: the same, in files that mark their end.
//! - 4: rows of stands, pictures and quantities (`packed`); the first that says its number.
//!
//! **Invariant:** what an old entry says means what it meant when it was written.

use serde::Deserialize;
use serde::de::{Error, IgnoredAny};

use super::entry::{Entry, EntryBody, EntryId, chain};
use super::packed::Packed;

/// The form that is written, and the format of exercise files.
pub const FORM: u32 = 4;

/// The first form that writes rows, and says its number.
const FIRST_PACKED: u32 = 4;

/// The form of an entry; those before the fourth do not say theirs.
#[derive(Deserialize)]
struct Form {
    #[serde(default = "unsaid")]
    form: u32,
    #[serde(flatten)]
    _rest: IgnoredAny,
}

fn unsaid() -> u32 {
    FIRST_PACKED - 1
}

/// Reads an entry of any form.
///
/// # Errors
/// It is no entry, or one of a later form.
pub fn read(bytes: &str) -> Result<EntryBody, serde_json::Error> {
    if bytes.starts_with(&format!("{{\"form\":{FORM},")) {
        return serde_json::from_str::<Packed>(bytes).map(Packed::unpacked);
    }
    match serde_json::from_str::<Form>(bytes)?.form {
        ..FIRST_PACKED => serde_json::from_str(bytes),
        FIRST_PACKED..=FORM => serde_json::from_str::<Packed>(bytes).map(Packed::unpacked),
        later => Err(serde_json::Error::custom(format!("form {later} of a later program"))),
    }
}

/// A body as it is written today.
///
/// # Errors
/// The serializer's message; a body of plain data has none.
pub fn write(body: &EntryBody) -> Result<String, serde_json::Error> {
    serde_json::to_string(&Packed::of(FORM, body))
}

/// Seals a body behind the entries before it.
///
/// # Errors
/// As [`write()`].
pub fn seal(id: EntryId, before: &str, body: EntryBody) -> Result<Entry, serde_json::Error> {
    let bytes = write(&body)?;
    let hash = chain(before, &bytes);
    Ok(Entry { id, body, bytes, hash })
}
