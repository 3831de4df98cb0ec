//! Keeping what is written: saving, watching the file, and a draft of what is not saved yet.
//!
//! **Invariant:** nothing is saved while the file holds something that the author has not decided about, and a draft
//! is given up only when its text stands in a file or is not wanted.

use std::path::{Path, PathBuf};

use crate::store::clock::now_seconds;
use crate::store::document::{Document, Outside};
use crate::store::drafts::{Draft, Place};
use crate::store::error::StoreError;
use crate::store::paths;
use crate::store::scenarios::is_scenario;

/// Seconds between two looks at the file on disk.
const LOOK_SECONDS: f64 = 1.0;
/// Seconds between two drafts.
const DRAFT_SECONDS: f64 = 3.0;

/// What a look at the file has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watched {
    /// Nothing on the screen.
    AsBefore,
    /// What another program saved was taken in.
    TakenIn,
}

/// What came of saving.
#[derive(Debug)]
pub enum Saved {
    /// The text stands in a file; with the reason, if its draft could not be cleared away.
    Done(Option<StoreError>),
    /// The author has to decide about what stands there first.
    Asks,
    /// The author had to decide already, and has not.
    DecideFirst,
    /// It could not be written.
    Failed(StoreError),
}

/// A document with what is known of its file and its draft.
pub struct Keeping {
    /// The document.
    pub document: Document,
    /// What was found in the place of the file.
    pub outside: Outside,
    /// Why the other text cannot be taken in.
    pub cause: Option<StoreError>,
    /// A name under which somebody else's file stands, until the author decides.
    pub taken: Option<PathBuf>,
    /// When the unsaved text was kept that was taken up.
    pub taken_up: Option<i64>,
    place: Option<Place>,
    /// The text in the draft.
    kept: Option<String>,
    kept_at: f64,
    looked: f64,
    failed: bool,
    /// Whether the author was told that no draft can be kept, and that leaving would lose the text.
    told: bool,
    warned: bool,
}

impl Keeping {
    /// A document that nobody wrote in yet.
    #[must_use]
    pub fn new(document: Document) -> Self {
        Self {
            document,
            outside: Outside::Same,
            cause: None,
            taken: None,
            taken_up: None,
            place: None,
            kept: None,
            kept_at: f64::NEG_INFINITY,
            looked: 0.0,
            failed: false,
            told: false,
            warned: false,
        }
    }

    /// An unsaved text, on top of whatever its file holds now; gives the text as it is edited.
    #[must_use]
    pub fn take_up(place: Place, draft: Draft) -> (Self, String) {
        let written = Document::unwritten(draft.path().to_owned(), draft.text.clone());
        let unsaved = written.text().to_owned();
        let document = Document::remembered(draft.path().to_owned(), draft.based_on.as_deref(), draft.text);
        let mut keeping = Self::new(document);
        keeping.outside = keeping.document.look();
        keeping.taken_up = Some(draft.kept);
        keeping.place = Some(place);
        keeping.kept = Some(unsaved.clone());
        (keeping, unsaved)
    }

    /// Whether the text stands in its file.
    #[must_use]
    pub fn is_saved(&self, text: &str) -> bool {
        let settled = self.outside == Outside::Same && !self.failed;
        settled && self.document.is_written() && self.document.is_as_it_was(text)
    }

    /// The message that says where the text is safe.
    #[must_use]
    pub fn standing(&self, text: &str) -> &'static str {
        if self.is_saved(text) {
            "all-saved"
        } else if self.failed {
            "save-failed"
        } else if self.kept.as_deref() == Some(text) {
            "not-saved-draft"
        } else {
            "not-saved"
        }
    }

    /// Looks at the file once a second. Takes in what another program saved, unless that would lose what was written
    /// here; then the author decides.
    pub fn watch(&mut self, now_seconds: f64, text: &mut String) -> Watched {
        if now_seconds - self.looked < LOOK_SECONDS {
            return Watched::AsBefore;
        }
        self.looked = now_seconds;
        self.outside = self.document.look();
        let changed = self.outside == Outside::Changed && self.cause.is_none() && self.document.is_as_it_was(text);
        if changed {
            self.take_in(text);
        }
        if self.outside != Outside::Same {
            return Watched::AsBefore;
        }
        self.cause = None;
        if changed { Watched::TakenIn } else { Watched::AsBefore }
    }

    /// Puts the text of the file on the screen; if it cannot be read, the text on the screen stays.
    pub fn take_in(&mut self, text: &mut String) {
        match self.document.reload() {
            Ok(()) => {
                self.document.text().clone_into(text);
                self.settle();
            }
            Err(error) => {
                self.outside = self.document.look();
                self.cause = Some(error);
            }
        }
    }

    fn settle(&mut self) {
        self.outside = Outside::Same;
        self.cause = None;
        self.taken = None;
        self.taken_up = None;
        self.failed = false;
    }

    /// Keeps a draft of what is not saved every few seconds, and at once when another window comes to the front; why
    /// that cannot be, said once.
    pub fn keep_now_and_then(&mut self, now_seconds: f64, in_front: bool, text: &str) -> Option<StoreError> {
        let is_time = now_seconds - self.kept_at >= DRAFT_SECONDS || !in_front;
        if !self.is_safe(text) && !is_time {
            return None;
        }
        if !self.is_safe(text) {
            self.kept_at = now_seconds;
        }
        let told = std::mem::replace(&mut self.told, false);
        let error = self.keep(text).err()?;
        self.told = true;
        (!told).then_some(error)
    }

    /// Keeps a draft before the text leaves the screen. Who insists may go without.
    ///
    /// # Errors
    /// Why there is none; the next time it may leave all the same.
    pub fn leave(&mut self, text: &str) -> Result<(), StoreError> {
        match self.keep(text) {
            Err(error) if !std::mem::replace(&mut self.warned, true) => Err(error),
            Ok(()) | Err(_) => Ok(()),
        }
    }

    /// Whether the text needs no draft, because it stands in its file or was never touched.
    fn is_safe(&self, text: &str) -> bool {
        self.outside == Outside::Same && self.document.is_as_it_was(text)
    }

    fn keep(&mut self, text: &str) -> Result<(), StoreError> {
        if self.is_safe(text) {
            return self.give_up_draft();
        }
        if self.kept.as_deref() == Some(text) {
            return Ok(());
        }
        let place = match self.place.take() {
            Some(place) => place,
            None => Place::new(self.document.path())?,
        };
        let place = self.place.insert(place);
        let written = self.document.as_written(text);
        place.keep(&Draft::new(self.document.path(), self.document.version(), now_seconds(), written))?;
        self.kept = Some(text.to_owned());
        self.warned = false;
        Ok(())
    }

    fn give_up_draft(&mut self) -> Result<(), StoreError> {
        self.kept = None;
        self.place.take().map_or(Ok(()), Place::clear)
    }

    /// Saves under the name that is written in the field.
    pub fn save(&mut self, text: &str, name: &str) -> Saved {
        let result = match self.other_path(name) {
            Some(path) => self.document.save_as(&path, text),
            None if self.outside != Outside::Same => return Saved::DecideFirst,
            None => self.document.save(text),
        };
        self.saved(result)
    }

    /// Writes over what somebody else wrote, because the author says so.
    pub fn overwrite(&mut self, text: &str) -> Saved {
        let result = self.document.overwrite(text);
        self.saved(result)
    }

    /// Writes over the file that has the name which the author chose; nothing if none has.
    pub fn overwrite_taken(&mut self, text: &str) -> Option<Saved> {
        let path = self.taken.take()?;
        let result = self.document.overwrite_as(&path, text);
        Some(self.saved(result))
    }

    /// Writes the text beside the file and goes on there.
    pub fn keep_both(&mut self, text: &str) -> Saved {
        let result = self.document.keep_beside(text);
        self.saved(result)
    }

    fn saved(&mut self, result: Result<(), StoreError>) -> Saved {
        match result {
            Ok(()) => {
                self.settle();
                return Saved::Done(self.give_up_draft().err());
            }
            Err(StoreError::Changed { .. }) => self.outside = Outside::Changed,
            Err(StoreError::Vanished { .. }) => self.outside = Outside::Gone,
            Err(StoreError::Exists { path }) => self.taken = Some(path),
            Err(error) => {
                self.failed = true;
                return Saved::Failed(error);
            }
        }
        Saved::Asks
    }

    /// The path in the field, if it is another file than the document's.
    fn other_path(&self, name: &str) -> Option<PathBuf> {
        // The document's own name may hold what no field can show.
        if name.trim() == self.document.path().display().to_string().trim() {
            return None;
        }
        let mut path = paths::written(name)?;
        if !is_scenario(&path) {
            path.as_mut_os_string().push(".ron");
        }
        let real = |path: &Path| std::fs::canonicalize(path).ok();
        (real(&path).is_none() || real(&path) != real(self.document.path())).then_some(path)
    }
}
