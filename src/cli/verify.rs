//! `demarche verify`: hash chain, end mark and re-computation.
//!
//! **Invariant:** says what it shows and what it cannot show.

use std::path::Path;

use serde::Serialize;

use super::args::Format;
use super::outcome::{Outcome, UsageError};
use super::printing::{print_json, print_line};
use crate::report::verified::{Noted, Verified};
use crate::session::verify::Verdict;
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

/// Verifies an exercise file, and compares its head with one that was noted before.
pub fn verify(words: &Words, file: &Path, head: Option<&str>, format: Format) -> anyhow::Result<Outcome> {
    let wanted = head.map(|head| {
        let unreadable = || words.with("cli-verify-head-unreadable", &[("head", text(head.to_owned()))]);
        noted(head).ok_or_else(|| UsageError(unreadable()))
    });
    let wanted = wanted.transpose()?;
    let verified = Verified::read(file)?;
    let compared = wanted.map(|wanted| verified.compare(&wanted));
    if format == Format::Json {
        print_json(&report(file, &verified, compared))?;
    } else {
        print_line(&told(words, file, verified.verdict, &verified.program))?;
        if !verified.end_marked {
            print_line(&words.text("cli-verify-open-end"))?;
        }
        match compared {
            None => {
                print_line(&words.with("cli-verify-head", &[("head", text(short(&verified.head)))]))?;
                print_line(&words.text("cli-verify-promise"))?;
            }
            Some(compared) => print_line(&said(words, compared))?,
        }
    }
    let sound = matches!(verified.verdict, Verdict::Intact { .. }) && compared != Some(Noted::Other);
    Ok(if sound { Outcome::Done } else { Outcome::Problems })
}

fn said(words: &Words, compared: Noted) -> String {
    let small = |value: usize| number(i64::try_from(value).unwrap_or(i64::MAX));
    match compared {
        Noted::Same => words.text("cli-verify-head-same"),
        Noted::Earlier { entry, later } => {
            words.with("cli-verify-head-earlier", &[("entry", small(entry)), ("later", small(later))])
        }
        Noted::Other => words.text("cli-verify-head-other"),
    }
}

fn report(file: &Path, verified: &Verified, compared: Option<Noted>) -> Report {
    let (name, entries, entry, event, text) = match verified.verdict {
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
    let noted = compared.map(|compared| match compared {
        Noted::Same => "same",
        Noted::Earlier { .. } => "earlier",
        Noted::Other => "other",
    });
    Report {
        schema: 1,
        file: file.display().to_string(),
        verdict: name,
        entries,
        entry,
        event,
        text,
        head: verified.head.clone(),
        noted,
        end_marked: verified.end_marked,
    }
}
