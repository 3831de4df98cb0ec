//! `demarche verify`: hash chain and re-computation.

use std::path::Path;

use serde::Serialize;

use super::Outcome;
use super::args::Format;
use super::printing::{print_json, print_line};
use crate::session::verify::Verdict;
use crate::store::exercise::{Access, ExerciseFile};
use crate::words::{Words, number, text};

#[derive(Serialize)]
struct Report {
    schema: u32,
    file: String,
    verdict: &'static str,
    entries: Option<usize>,
    entry: Option<u64>,
    event: Option<usize>,
}

/// Verifies an exercise file.
pub fn verify(words: &Words, file: &Path, format: Format) -> anyhow::Result<Outcome> {
    let exercise = ExerciseFile::open(file, Access::Read)?;
    let verdict = exercise.verify()?;
    if format == Format::Json {
        print_json(&report(file, &verdict))?;
    } else {
        print_line(&told(words, &exercise, file, &verdict)?)?;
    }
    Ok(if matches!(verdict, Verdict::Intact { .. }) { Outcome::Done } else { Outcome::Problems })
}

fn report(file: &Path, verdict: &Verdict) -> Report {
    let (name, entries, entry, event) = match *verdict {
        Verdict::Intact { entries } => ("intact", Some(entries), None, None),
        Verdict::Altered { entry } => ("altered", None, Some(entry), None),
        Verdict::Differs { entry, event } => ("differs", None, Some(entry), Some(event)),
    };
    Report { schema: 1, file: file.display().to_string(), verdict: name, entries, entry, event }
}

fn told(words: &Words, exercise: &ExerciseFile, file: &Path, verdict: &Verdict) -> anyhow::Result<String> {
    let file = ("file", text(file.display().to_string()));
    let big = |value: u64| number(i64::try_from(value).unwrap_or(i64::MAX));
    let small = |value: usize| number(i64::try_from(value).unwrap_or(i64::MAX));
    Ok(match *verdict {
        Verdict::Intact { entries } => words.with("cli-verify-intact", &[file, ("entries", small(entries))]),
        Verdict::Altered { entry } => words.with("cli-verify-altered", &[file, ("entry", big(entry))]),
        Verdict::Differs { entry, event } => {
            let program = exercise.setting("program")?.unwrap_or_default();
            let args = [
                file,
                ("entry", big(entry)),
                ("event", small(event + 1)),
                ("program", text(program)),
                ("this", text(env!("CARGO_PKG_VERSION"))),
            ];
            words.with("cli-verify-differs", &args)
        }
    })
}
