//! `demarche copy`, `lock` and `unlock`: what is handed out of an exercise, and the whole of it for carrying.

use std::path::Path;

use super::guard::{open_as, secret};
use super::outcome::{Outcome, UsageError};
use super::printing::print_line;
use super::telling::{Detail, print};
use crate::report::copy::{SealedCopy, copy_for};
use crate::report::told::Told;
use crate::store::error::StoreError;
use crate::store::locked::{self, SHORTEST};
use crate::store::whole::write_new;
use crate::words::{Words, number, text};

/// Where scripts put a passphrase.
const VARIABLE: &str = "DEMARCHE_PASSPHRASE";

/// Writes a sealed copy for an audience.
pub fn copy(words: &Words, file: &Path, name: &str, out: &Path) -> anyhow::Result<Outcome> {
    let (exercise, audience) = open_as(words, file, name)?;
    write_new(out, copy_for(&exercise, &audience).as_bytes()).map_err(StoreError::making(out))?;
    written(words, out)
}

/// Tells a sealed copy.
pub fn tell(words: &Words, copy: &SealedCopy) -> anyhow::Result<Outcome> {
    let page = copy.page(words.tag());
    let word = words.text("exercise-word");
    print_line(&format!("{word} · {} · {word}", page.marking))?;
    print_line(&format!("{}. {}", page.title, page.whose))?;
    print(&Told::from(page.told.clone()).lines, Detail::Everything)?;
    Ok(Outcome::Done)
}

/// Writes a whole exercise behind a passphrase.
pub fn lock(words: &Words, file: &Path, out: &Path) -> anyhow::Result<Outcome> {
    let passphrase = asked(words, "cli-passphrase-new")?;
    if passphrase.chars().count() < SHORTEST {
        let args = [("shortest", number(i64::try_from(SHORTEST).unwrap_or(0)))];
        return Err(UsageError(words.with("passphrase-short", &args)).into());
    }
    locked::lock(file, &passphrase, out)?;
    written(words, out)
}

/// Opens what is behind a passphrase.
pub fn unlock(words: &Words, file: &Path, out: &Path) -> anyhow::Result<Outcome> {
    locked::unlock(file, &asked(words, "cli-passphrase")?, out)?;
    written(words, out)
}

/// Says where something was written.
pub fn written(words: &Words, out: &Path) -> anyhow::Result<Outcome> {
    print_line(&words.with("report-saved", &[("path", text(out.display().to_string()))]))?;
    Ok(Outcome::Done)
}

fn asked(words: &Words, question: &str) -> anyhow::Result<String> {
    let given = secret(VARIABLE, &words.text(question))?;
    given.ok_or_else(|| UsageError(words.text("cli-no-passphrase")).into())
}
