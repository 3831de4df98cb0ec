//! The story in the terminal.

use super::outcome::UsageError;
use super::printing::print_line;
use crate::view::audience::Audience;
use crate::view::names::Lens;
use crate::view::story::StoryLine;
use crate::view::told::sentence::Telling;
use crate::words::text;

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

/// The audience that an argument names: any seat that can be played can be one.
///
/// # Errors
/// It names none.
pub fn audience(lens: &Lens<'_>, name: &str) -> anyhow::Result<Audience> {
    Audience::named(lens.book, name).ok_or_else(|| {
        let seats: Vec<String> = lens.book.seats().map(|seat| seat.to_string()).collect();
        let args = [("name", text(name.to_owned())), ("seats", text(seats.join(", ")))];
        UsageError(lens.words.with("cli-not-audience", &args)).into()
    })
}
