//! A scenario's text that was opened to write it.
//!
//! **Invariant:** opened beside the window; what its file holds beside an unsaved text is read with it.

use std::path::{Path, PathBuf};

use super::keeping::Keeping;
use crate::store::document::Document;
use crate::store::drafts;
use crate::store::error::StoreError;
use crate::store::folders::home;
use crate::store::scenarios::SHIPPED;

/// What is shown beside an unsaved text that is taken up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// What an author should look at.
    Problems,
    /// What its file holds now.
    Theirs,
}

/// A text that was opened.
pub struct Manuscript {
    /// Its file and its draft.
    pub keeping: Keeping,
    /// The text.
    pub text: String,
    /// What the file holds, if it shall stand beside the text.
    pub theirs: Option<Result<Document, StoreError>>,
}

impl Manuscript {
    /// Opens a scenario, with what was not saved of it; without a path, a copy of the shipped example in the program's
    /// folder.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn open(path: Option<PathBuf>) -> Result<Self, StoreError> {
        let Some(path) = path else {
            return Ok(Self::of(Document::unwritten(free_path(), SHIPPED[0].text.to_owned())));
        };
        let path = std::path::absolute(&path).unwrap_or(path);
        if let Some(left) = drafts::found().iter().find(|left| left.draft.path() == path) {
            return Self::take_up(&left.file, Beside::Problems);
        }
        Ok(Self::of(Document::open(&path)?))
    }

    /// Takes up an unsaved text.
    ///
    /// # Errors
    /// Another window works on it, or it cannot be read.
    pub fn take_up(draft: &Path, beside: Beside) -> Result<Self, StoreError> {
        let (place, draft) = drafts::take_up(draft)?;
        let (keeping, text) = Keeping::take_up(place, draft);
        let theirs = match beside {
            Beside::Problems => None,
            Beside::Theirs => Some(Document::open(keeping.document.path())),
        };
        Ok(Self { keeping, text, theirs })
    }

    fn of(document: Document) -> Self {
        let text = document.text().to_owned();
        Self { keeping: Keeping::new(document), text, theirs: None }
    }
}

/// A name that is free in the program's folder.
fn free_path() -> PathBuf {
    let named = |number: u32| home().join(format!("my-scenario-{number}.ron"));
    let left = drafts::found();
    let free = |path: &PathBuf| !path.exists() && left.iter().all(|left| left.draft.path() != path);
    (1..10_000).map(named).find(free).unwrap_or_else(|| named(10_000))
}
