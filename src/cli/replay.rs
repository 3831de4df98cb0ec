//! `demarche replay`: a saved exercise told again.

use std::path::Path;

use super::copy::tell;
use super::guard::open_as;
use super::outcome::{Outcome, UsageError};
use super::telling::{Detail, banner, print, print_changed};
use crate::report::found::copied;
use crate::session::entry::EntryId;
use crate::store::error::StoreError;
use crate::view::audience::Audience;
use crate::view::story::story;
use crate::words::{Words, number};

/// Tells an exercise, up to an entry, as an audience may know it.
pub fn replay(words: &Words, file: &Path, to: Option<u64>, name: &str) -> anyhow::Result<Outcome> {
    let (exercise, audience) = match open_as(words, file, name) {
        Err(error) if is_no_exercise(&error) => return tell(words, &copied(file)?),
        opened => opened?,
    };
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

fn is_no_exercise(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref::<StoreError>(), Some(StoreError::NotAnExercise { .. }))
}

fn existing(words: &Words, entries: usize, wanted: u64) -> anyhow::Result<EntryId> {
    let last = u64::try_from(entries).unwrap_or(u64::MAX);
    if (1..=last).contains(&wanted) {
        return Ok(EntryId(wanted));
    }
    let shown = |value: u64| number(i64::try_from(value).unwrap_or(i64::MAX));
    Err(UsageError(words.with("cli-no-such-entry", &[("entry", shown(wanted)), ("last", shown(last))])).into())
}
