//! The story in the terminal.

use super::printing::print_line;
use crate::view::audience::Audience;
use crate::view::names::Lens;
use crate::view::story::{StoryLine, Telling};
use crate::words::{Words, text};

/// Which lines are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// All of them.
    Everything,
    /// Without the movements of numbers.
    Story,
}

/// Prints lines of the story.
///
/// # Errors
/// Standard output is closed.
pub fn print(lines: &[StoryLine], detail: Detail) -> anyhow::Result<()> {
    for line in lines {
        let mark = match line.telling {
            Telling::Heading => "\n",
            Telling::World => "  * ",
            Telling::Table => "  - ",
            Telling::Decision => "  > ",
            Telling::Own => "  . ",
            Telling::Ledger if detail == Detail::Story => continue,
            Telling::Ledger => "      ",
        };
        print_line(&format!("{mark}{}", line.text))?;
    }
    Ok(())
}

/// Prints the banner that stands over everything.
///
/// # Errors
/// Standard output is closed.
pub fn banner(lens: &Lens<'_>) -> anyhow::Result<()> {
    let word = lens.words.text("exercise-word");
    print_line(&format!("{word} · {} · {word}", lens.book.scenario.meta.marking))
}

/// The audience that an argument names.
///
/// # Errors
/// It names none.
pub fn audience(words: &Words, lens: &Lens<'_>, name: &str) -> anyhow::Result<Audience> {
    match name {
        "public" => Ok(Audience::Public),
        "facilitator" => Ok(Audience::Facilitator),
        code if lens.book.states.get(&code.into()).is_some() => Ok(Audience::Seat(code.into())),
        other => {
            let message = words.with("cli-not-audience", &[("name", text(other.to_owned()))]);
            Err(super::UsageError(message).into())
        }
    }
}
