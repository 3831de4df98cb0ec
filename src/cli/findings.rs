//! Findings of the laboratory as lines: what was noticed, why it is so, and a run to see it in.

use std::path::Path;

use crate::lab::findings::{Finding, Wait};
use crate::model::inject::Inject;
use crate::model::key::{InjectKey, MeasureId};
use crate::view::condition::{condition, depends};
use crate::view::names::ViewContext;
use crate::words::{Arg, number, text};

/// Puts findings into words.
pub struct Teller<'a> {
    /// What names are looked up with.
    pub context: ViewContext<'a>,
    /// The scenario's file.
    pub file: &'a Path,
    /// Runs that were played.
    pub runs: u64,
}

impl Teller<'_> {
    /// What was found, and below it why.
    pub fn lines(&self, finding: &Finding) -> Vec<String> {
        let words = self.context.words;
        match finding {
            Finding::InjectNever { inject, waits } => {
                let found = words.with("simulate-inject-never", &self.inject(inject));
                [found].into_iter().chain(self.why(inject, waits)).collect()
            }
            Finding::InjectRare { inject, count, waits, seen_with_seed } => {
                let [msel, title] = self.inject(inject);
                let found = words.with("simulate-inject-rare", &[msel, title, counted("count", *count), self.runs()]);
                [found].into_iter().chain(self.why(inject, waits)).chain(self.seen(*seen_with_seed)).collect()
            }
            Finding::MeasureAlways { measure } => vec![words.with("simulate-measure-always", &[self.measure(measure)])],
            Finding::MeasureNever { measure, proposed, failed, seen_with_seed } => {
                let args = [self.measure(measure), counted("count", *proposed)];
                let found = words.with("simulate-measure-never", &args);
                let why = failed.iter().map(|(failure, count)| {
                    let reason = ("reason", text(words.text(&format!("failure-{failure}"))));
                    below(&words.with("simulate-failed", &[reason, counted("count", *count)]))
                });
                let undecided = proposed.saturating_sub(failed.values().sum());
                let rest =
                    (undecided > 0).then(|| below(&words.with("simulate-undecided", &[counted("count", undecided)])));
                [found].into_iter().chain(why).chain(rest).chain(self.seen(*seen_with_seed)).collect()
            }
            Finding::MeasuresUnasked { measures } => {
                vec![words.with("simulate-measures-unasked", &[("measures", text(self.context.list(measures)))])]
            }
            Finding::CategoryNever { category } => {
                let name = words.text(&format!("category-{category}"));
                vec![words.with("simulate-category-never", &[("category", text(name))])]
            }
        }
    }

    fn found(&self, key: &str) -> Option<&Inject> {
        self.context.book.scenario.inject(&InjectKey::from(key))
    }

    fn inject(&self, key: &str) -> [Arg<'static>; 2] {
        let (msel, title) = self.found(key).map(|found| (found.msel.clone(), found.title.clone())).unwrap_or_default();
        [("msel", text(msel)), ("title", text(title))]
    }

    /// What an inject depends on, and how often each part of it was so.
    fn why(&self, key: &str, waits: &[Wait]) -> Vec<String> {
        let depends = self.found(key).and_then(|inject| depends(&self.context, &inject.trigger, 0));
        depends.map(|depends| below(&depends)).into_iter().chain(waits.iter().map(|wait| self.wait(wait))).collect()
    }

    fn measure(&self, id: &str) -> Arg<'static> {
        ("measure", text(self.context.numbered(&MeasureId::from(id))))
    }

    fn runs(&self) -> Arg<'static> {
        ("runs", number(i64::try_from(self.runs).unwrap_or(i64::MAX)))
    }

    fn wait(&self, wait: &Wait) -> String {
        let wanted = ("condition", text(condition(&self.context, &wait.condition)));
        below(&self.context.words.with("simulate-wait", &[wanted, counted("count", wait.met_in_runs), self.runs()]))
    }

    fn seen(&self, seed: Option<u64>) -> Option<String> {
        let seed = ("seed", text(seed?.to_string()));
        let file = ("scenario", text(self.file.display().to_string()));
        Some(below(&self.context.words.with("simulate-seen", &[file, seed])))
    }
}

fn counted(name: &'static str, count: usize) -> Arg<'static> {
    (name, number(i64::try_from(count).unwrap_or(i64::MAX)))
}

fn below(line: &str) -> String {
    format!("    {line}")
}
