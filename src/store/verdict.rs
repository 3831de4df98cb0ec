//! What verification found, in words: the same ones in the window, in the terminal and in errors.

use std::path::Path;

use crate::session::verify::Verdict;
use crate::words::{Arg, Words, number, text};

/// How many letters of a head are shown: 80 bits, short enough to be read out and written down.
const SHOWN: usize = 20;
/// Letters between two strokes.
const GROUP: usize = 4;

/// A verdict as a sentence; `program` is the one that wrote the file.
#[must_use]
pub fn told(words: &Words, path: &Path, verdict: Verdict, program: &str) -> String {
    let big = |value: u64| number(i64::try_from(value).unwrap_or(i64::MAX));
    let small = |value: usize| number(i64::try_from(value).unwrap_or(i64::MAX));
    let (id, mut args): (&str, Vec<Arg<'_>>) = match verdict {
        Verdict::Intact { entries } => ("verify-intact", vec![("entries", small(entries))]),
        Verdict::Altered { entry } => ("verify-altered", vec![("entry", big(entry))]),
        Verdict::Beginning => ("verify-beginning", Vec::new()),
        Verdict::Text { name } => ("verify-text", vec![("name", text(name))]),
        Verdict::Missing { entry } => ("verify-missing", vec![("entry", big(entry))]),
        Verdict::Displaced { place, entry } => ("verify-displaced", vec![("place", big(place)), ("entry", big(entry))]),
        Verdict::Cut { marked, found } => ("verify-cut", vec![("marked", big(marked)), ("found", big(found))]),
        Verdict::Unmarked { marked, found } => {
            ("verify-unmarked", vec![("marked", big(marked)), ("found", big(found))])
        }
        Verdict::Rewritten => ("verify-rewritten", Vec::new()),
        Verdict::Mark => ("verify-mark", Vec::new()),
        Verdict::Settings => ("verify-settings", Vec::new()),
        Verdict::Differs { entry, event } => {
            let program = text(program.to_owned());
            let this = text(env!("CARGO_PKG_VERSION"));
            let args = vec![("entry", big(entry)), ("event", small(event + 1)), ("program", program), ("this", this)];
            ("verify-differs", args)
        }
    };
    args.push(("file", text(path.display().to_string())));
    words.with(id, &args)
}

/// A head in the short form that people note down.
#[must_use]
pub fn short(head: &str) -> String {
    let letters: Vec<char> = head.chars().take(SHOWN).collect();
    letters.chunks(GROUP).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// What somebody noted down, in the form in which heads are compared; nothing if it is too short or no head.
#[must_use]
pub fn noted(text: &str) -> Option<String> {
    let plain: String = text.chars().filter(|c| !matches!(c, '-' | ' ')).map(|c| c.to_ascii_lowercase()).collect();
    let fits = (SHOWN..=64).contains(&plain.len()) && plain.chars().all(|c| c.is_ascii_hexdigit());
    fits.then_some(plain)
}
