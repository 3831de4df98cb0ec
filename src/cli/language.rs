//! The language in which the program speaks: the one that is asked for, else that of this laptop, else the system's.

use super::outcome::UsageError;
use crate::store::preferences::Preferences;
use crate::words::{Words, nearest, text};

/// What names the system's language, the first of them that says anything.
const NAMED_BY: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The words of the language that was asked for, or that counts where none was.
///
/// # Errors
/// There is no such language.
pub fn words(asked: Option<&str>) -> Result<Words, UsageError> {
    match asked {
        None => Ok(usual()),
        Some(asked) if nearest(asked).is_some() => Ok(Words::of(asked)),
        Some(asked) => Err(UsageError(no_such(asked))),
    }
}

/// The words of the language that counts where none is asked for.
#[must_use]
pub fn usual() -> Words {
    let chosen = Preferences::chosen_language().filter(|tag| nearest(tag).is_some());
    Words::of(&chosen.or_else(of_the_system).unwrap_or_default())
}

fn of_the_system() -> Option<String> {
    NAMED_BY.iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty())
}

fn no_such(asked: &str) -> String {
    let known: Vec<String> = Words::languages().iter().map(|one| format!("{} ({})", one.tag, one.name)).collect();
    usual().with("cli-no-language", &[("name", text(asked.to_owned())), ("known", text(known.join(", ")))])
}
