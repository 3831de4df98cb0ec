//! `demarche verify`: hash chain, end mark and re-computation.
//!
//! **Invariant:** says what it shows and what it cannot show.

use std::path::Path;

use serde::Serialize;

use super::args::Format;
use super::outcome::{Outcome, UsageError};
use super::printing::{print_json, print_line};
use crate::session::verify::{Contents, Verdict};
use crate::store::exercise::{Access, ExerciseFile};
use crate::store::verdict::{noted, short, told};
use crate::words::{Words, number, text};

/// What was found, for programs.
#[derive(Serialize)]
struct Report {
    schema: u32,
    file: String,
    verdict: &'static str,
    entries: Option<usize>,
    entry: Option<u64>,
    event: Option<usize>,
    /// Which text was changed.
    text: Option<&'static str>,
    /// The hash of the last entry.
    head: String,
    /// Whether a noted head was given, and if so, whose it is: that of the last entry, of an earlier one, of none.
    noted: Option<&'static str>,
    /// Whether entries cut off at the end would be noticed.
    end_marked: bool,
}

/// How a noted head compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Compared {
    Same,
    Earlier { entry: usize, later: usize },
    Other,
}

/// Verifies an exercise file, and compares its head with one that was noted before.
pub fn verify(words: &Words, file: &Path, head: Option<&str>, format: Format) -> anyhow::Result<Outcome> {
    let wanted = head.map(|head| {
        let unreadable = || words.with("cli-verify-head-unreadable", &[("head", text(head.to_owned()))]);
        noted(head).ok_or_else(|| UsageError(unreadable()))
    });
    let wanted = wanted.transpose()?;
    let exercise = ExerciseFile::open(file, Access::Read)?;
    let verdict = exercise.verify()?;
    let contents = exercise.contents()?;
    let compared = wanted.map(|wanted| compare(&contents, &wanted));
    if format == Format::Json {
        let mut report = report(file, verdict);
        report.head = contents.head();
        report.end_marked = exercise.marks_its_end();
        report.noted = compared.map(|compared| match compared {
            Compared::Same => "same",
            Compared::Earlier { .. } => "earlier",
            Compared::Other => "other",
        });
        print_json(&report)?;
    } else {
        let program = exercise.setting("program")?.unwrap_or_default();
        print_line(&told(words, file, verdict, &program))?;
        if !exercise.marks_its_end() {
            print_line(&words.text("cli-verify-open-end"))?;
        }
        match compared {
            None => {
                print_line(&words.with("cli-verify-head", &[("head", text(short(&contents.head())))]))?;
                print_line(&words.text("cli-verify-promise"))?;
            }
            Some(compared) => print_line(&said(words, compared))?,
        }
    }
    let sound = matches!(verdict, Verdict::Intact { .. }) && compared != Some(Compared::Other);
    Ok(if sound { Outcome::Done } else { Outcome::Problems })
}

/// Whose head a noted one is; the chain was checked before, or the verdict says that it does not hold.
fn compare(contents: &Contents, wanted: &str) -> Compared {
    if contents.head().starts_with(wanted) {
        return Compared::Same;
    }
    let earlier = contents.entries.iter().rposition(|entry| entry.hash.starts_with(wanted));
    earlier.map_or(Compared::Other, |at| Compared::Earlier { entry: at + 1, later: contents.entries.len() - at - 1 })
}

fn said(words: &Words, compared: Compared) -> String {
    let small = |value: usize| number(i64::try_from(value).unwrap_or(i64::MAX));
    match compared {
        Compared::Same => words.text("cli-verify-head-same"),
        Compared::Earlier { entry, later } => {
            words.with("cli-verify-head-earlier", &[("entry", small(entry)), ("later", small(later))])
        }
        Compared::Other => words.text("cli-verify-head-other"),
    }
}

fn report(file: &Path, verdict: Verdict) -> Report {
    let (name, entries, entry, event, text) = match verdict {
        Verdict::Intact { entries } => ("intact", Some(entries), None, None, None),
        Verdict::Altered { entry } => ("altered", None, Some(entry), None, None),
        Verdict::Beginning => ("altered", None, Some(1), None, None),
        Verdict::Text { name } => ("text", None, None, None, Some(name)),
        Verdict::Missing { entry } => ("missing", None, Some(entry), None, None),
        Verdict::Displaced { place, .. } => ("displaced", None, Some(place), None, None),
        Verdict::Cut { found, .. } => ("cut", usize::try_from(found).ok(), None, None, None),
        Verdict::Unmarked { found, .. } => ("unmarked", usize::try_from(found).ok(), None, None, None),
        Verdict::Rewritten => ("rewritten", None, None, None, None),
        Verdict::Mark => ("mark", None, None, None, None),
        Verdict::Settings => ("settings", None, None, None, None),
        Verdict::Differs { entry, event } => ("differs", None, Some(entry), Some(event), None),
    };
    let file = file.display().to_string();
    let head = String::new();
    Report { schema: 1, file, verdict: name, entries, entry, event, text, head, noted: None, end_marked: false }
}
