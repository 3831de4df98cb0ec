//! What the command line writes, to either stream: the one way out.
//!
//! **Invariant:** of what a file or an argument holds, no control character and nothing that hides reaches a terminal.

use std::io::Write;

use anyhow::Context;
use serde::Serialize;

use crate::model::characters::{hidden, visible};

/// Writes a line of the result.
///
/// # Errors
/// Standard output is closed.
pub fn print_line(line: &str) -> anyhow::Result<()> {
    writeln!(std::io::stdout(), "{}", visible(line)).map_err(anyhow::Error::from)
}

/// Writes a result as one JSON document.
///
/// # Errors
/// Standard output is closed.
pub fn print_json(value: &impl Serialize) -> anyhow::Result<()> {
    print_raw_json(&serde_json::to_string_pretty(value).context("JSON")?)
}

/// Writes a JSON document in one line.
///
/// # Errors
/// Standard output is closed.
pub fn print_json_line(value: &impl Serialize) -> anyhow::Result<()> {
    print_raw_json(&serde_json::to_string(value).context("JSON")?)
}

/// JSON has its own way to write out what hides; what it does not have to escape can stand in strings only.
fn print_raw_json(json: &str) -> anyhow::Result<()> {
    let mut escaped = String::with_capacity(json.len());
    for c in json.chars() {
        if c != '\n' && hidden(c).is_some() {
            escaped.extend(c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")));
        } else {
            escaped.push(c);
        }
    }
    writeln!(std::io::stdout(), "{escaped}").map_err(anyhow::Error::from)
}

/// Says something beside the result; nobody may be listening.
pub fn say(line: &str) {
    let _ = writeln!(std::io::stderr(), "{}", visible(line));
}
