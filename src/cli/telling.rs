//! The story in the terminal.

use super::outcome::UsageError;
use super::printing::print_line;
use crate::engine::core::state::Lifecycle;
use crate::session::run::Session;
use crate::view::audience::Audience;
use crate::view::changed::changed;
use crate::view::names::ViewContext;
use crate::view::story::StoryLine;
use crate::view::told::sentence::LineKind;
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
            LineKind::Heading => "\n",
            LineKind::World => "  * ",
            LineKind::Table => "  - ",
            LineKind::Decision => "  > ",
            LineKind::Own => "  . ",
            LineKind::Ledger if detail == Detail::Story => continue,
            LineKind::Ledger => "      ",
        };
        print_line(&format!("{mark}{}", line.text))?;
    }
    Ok(())
}

/// Prints what each decision changed, where the exercise is over.
///
/// # Errors
/// Standard output is closed.
pub fn print_changed(context: &ViewContext<'_>, session: &Session) -> anyhow::Result<()> {
    if session.state().lifecycle != Lifecycle::Over {
        return Ok(());
    }
    print_line("")?;
    print_line(&context.words.text("changed-title"))?;
    for changed in changed(context, session.state(), &session.path(), &Audience::Facilitator) {
        print_line(&format!("  {}: {}", changed.title, changed.what.join("; ")))?;
    }
    Ok(())
}

/// Prints the banner that stands over everything.
///
/// # Errors
/// Standard output is closed.
pub fn banner(context: &ViewContext<'_>) -> anyhow::Result<()> {
    let word = context.words.text("exercise-word");
    print_line(&format!("{word} · {} · {word}", context.book.scenario.meta.marking))
}

/// The audience that an argument names: any seat that can be played can be one.
///
/// # Errors
/// It names none.
pub fn audience(context: &ViewContext<'_>, name: &str) -> anyhow::Result<Audience> {
    Audience::named(context.book, name).ok_or_else(|| {
        let seats: Vec<String> = context.book.seats().map(|seat| seat.to_string()).collect();
        let args = [("name", text(name.to_owned())), ("seats", text(seats.join(", ")))];
        UsageError(context.words.with("cli-not-audience", &args)).into()
    })
}
