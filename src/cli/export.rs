//! `demarche export`: the journal as JSON Lines.

use std::path::Path;

use super::guard::open_as;
use super::outcome::Outcome;
use super::printing::print_json_line;
use super::telling::audience;
use crate::view::export::export as exported;
use crate::view::names::Lens;
use crate::words::Words;

/// Exports an exercise as an audience may have it.
pub fn export(words: &Words, file: &Path, name: &str) -> anyhow::Result<Outcome> {
    let (kept, audience) = open_as(words, file, |lens| audience(words, lens, name))?;
    let lens = Lens { book: kept.session.book(), words };
    for entry in exported(&lens, &kept.session.path(), &audience) {
        print_json_line(&entry)?;
    }
    Ok(Outcome::Done)
}
