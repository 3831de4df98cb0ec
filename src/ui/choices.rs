//! Scenarios that can be chosen for an exercise, and in words why one cannot be played.
//!
//! **Invariant:** a scenario that cannot be played says why; none is read or checked on the window's thread.

use std::path::Path;

use crate::model::rulebook::Rulebook;
use crate::room::plan::Chosen;
use crate::scenario::code::Severity;
use crate::scenario::data::{DataError, DataTexts};
use crate::scenario::diagnostic::Diagnostic;
use crate::scenario::rulebook::rulebook;
use crate::store::document::Document;
use crate::store::error::StoreError;
use crate::store::scenarios::SHIPPED;
use crate::view::diagnostics::diagnostic_view;
use crate::words::{Words, number, text};

/// A scenario that can be chosen.
pub struct Choice {
    /// The name of its file.
    pub name: String,
    /// Its text.
    pub text: String,
    /// What is played, if it can be.
    pub book: Option<Rulebook>,
    /// Why it cannot be played, in words.
    pub problem: String,
    /// Whether it comes with the program.
    pub shipped: bool,
}

impl Choice {
    /// A scenario's text as a choice.
    fn read(words: &Words, name: &str, scenario: &str) -> Self {
        let (book, problem) = match rulebook(scenario, &DataTexts::shipped()) {
            Ok(book) => (Some(book), String::new()),
            Err(DataError::Scenario(found)) => (None, problem(words, scenario, &found)),
            Err(error) => (None, StoreError::rulebook(Path::new(name), &error).describe(words)),
        };
        Self { name: name.to_owned(), text: scenario.to_owned(), book, problem, shipped: false }
    }

    /// The scenarios that come with the program.
    #[must_use]
    pub fn shipped(words: &Words) -> Vec<Self> {
        SHIPPED.iter().map(|one| Self { shipped: true, ..Self::read(words, one.name, one.text) }).collect()
    }

    /// The scenario of a file as a choice; one that holds no text says so.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn open(words: &Words, path: &Path) -> Result<Self, StoreError> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        match Document::open(path) {
            Ok(document) => Ok(Self::read(words, &name, document.text())),
            Err(StoreError::Text { found, .. }) => Ok(Self::unreadable(words, &name, &found)),
            Err(error) => Err(error),
        }
    }

    /// What can be played of it.
    #[must_use]
    pub fn chosen(&self) -> Chosen<'_> {
        self.book.as_ref().map_or(Chosen::Unplayable(&self.problem), Chosen::Playable)
    }

    /// A file that holds no text of a scenario.
    fn unreadable(words: &Words, name: &str, found: &Diagnostic) -> Self {
        let view = diagnostic_view(words, "", found);
        let args = [("message", text(view.message)), ("hint", text(view.hint))];
        let problem = words.with("check-scenario-unreadable", &args);
        Self { name: name.to_owned(), text: String::new(), book: None, problem, shipped: false }
    }
}

/// How many errors keep a scenario from being played, and which comes first.
fn problem(words: &Words, scenario: &str, found: &[Diagnostic]) -> String {
    let errors = || found.iter().filter(|diagnostic| diagnostic.severity() == Severity::Error);
    let first = errors().next().map(|first| diagnostic_view(words, scenario, first));
    let args = [
        ("errors", number(i64::try_from(errors().count()).unwrap_or(0))),
        ("line", number(first.as_ref().and_then(|first| i64::try_from(first.line).ok()).unwrap_or(1))),
        ("first", text(first.map_or_else(String::new, |first| first.message))),
    ];
    words.with("check-scenario-bad", &args)
}
