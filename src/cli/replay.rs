//! `demarche replay`: a saved exercise told again.

use std::path::Path;

use super::copy::tell;
use super::guard::open_as;
use super::outcome::{Outcome, UsageError};
use super::telling::{Detail, banner, print, print_changed};
use crate::report::found::{Found, found};
use crate::session::entry::EntryId;
use crate::view::audience::Audience;
use crate::view::story::story;
use crate::words::{Words, number};

/// Tells an exercise, up to an entry, as an audience may know it.
pub fn replay(words: &Words, file: &Path, to: Option<u64>, name: &str) -> anyhow::Result<Outcome> {
    if let Ok(Found::Copy(copy)) = found(file) {
        return tell(words, &copy);
    }
    let (exercise, audience) = open_as(words, file, name)?;
    let (session, context) = (&exercise.session, exercise.context(words));
    let at = match to {
        None => session.head(),
        Some(wanted) => Some(existing(words, session.entries().len(), wanted)?),
    };
    banner(&context)?;
    print(&story(&context, &session.path_to(at), &audience), Detail::Everything)?;
    if to.is_none() && audience == Audience::Facilitator {
        print_changed(&context, session)?;
    }
    Ok(Outcome::Done)
}

fn existing(words: &Words, entries: usize, wanted: u64) -> anyhow::Result<EntryId> {
    let last = u64::try_from(entries).unwrap_or(u64::MAX);
    if (1..=last).contains(&wanted) {
        return Ok(EntryId(wanted));
    }
    let shown = |value: u64| number(i64::try_from(value).unwrap_or(i64::MAX));
    Err(UsageError(words.with("cli-no-such-entry", &[("entry", shown(wanted)), ("last", shown(last))])).into())
}
