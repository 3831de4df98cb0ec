//! Reading an exercise file: texts, settings, entries, and the run that they make.
//!
//! **Invariant:** tables are read row by row and never through an index, which could tell another story.

use std::path::Path;

use super::file::ExerciseFile;
use super::guard::{MOST_ENTRIES, MOST_READ};
use super::lossy::lossy;
use super::mark;
use crate::scenario::data::DataTexts;
use crate::scenario::rulebook::saved_rulebook;
use crate::session::entry::{Entry, EntryId};
use crate::session::run::Session;
use crate::session::upcast;
use crate::session::verify::{Contents, End, Setting, Stored, TEXTS, Verdict, check, recompute};
use crate::store::error::StoreError;

impl ExerciseFile {
    /// A text that was saved with the exercise.
    ///
    /// # Errors
    /// It is missing, or the disk refuses.
    pub fn text(&self, name: &str) -> Result<String, StoreError> {
        let texts = self.texts()?;
        let found = TEXTS.iter().zip(texts).find(|(known, _)| **known == name);
        found.map(|(_, text)| text).ok_or_else(|| self.missing(name))
    }

    /// The data texts that were saved with the exercise.
    ///
    /// # Errors
    /// One is missing, or the disk refuses.
    pub fn data(&self) -> Result<DataTexts, StoreError> {
        let [_, toolbox, states, rules] = self.texts()?;
        Ok(DataTexts { toolbox, states, rules })
    }

    /// Exactly the texts that an exercise has, in their order.
    fn texts(&self) -> Result<[String; 4], StoreError> {
        let mut found = self.pairs("SELECT name, text FROM document NOT INDEXED")?;
        let mut take = |name: &str| {
            let at = found.iter().position(|(known, _)| known == name);
            at.map(|at| found.swap_remove(at).1).ok_or_else(|| self.missing(name))
        };
        let texts = [take(TEXTS[0])?, take(TEXTS[1])?, take(TEXTS[2])?, take(TEXTS[3])?];
        match found.pop() {
            None => Ok(texts),
            Some((name, _)) => Err(StoreError::Foreign { path: self.path.clone(), name }),
        }
    }

    fn missing(&self, name: &str) -> StoreError {
        StoreError::Missing { path: self.path.clone(), name: name.to_owned() }
    }

    /// A setting, such as a seat's PIN, that is no part of the journal.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let mut settings = self.settings()?.into_iter();
        Ok(settings.find(|(known, _)| known == name).map(|(_, value)| value))
    }

    /// All settings.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn settings(&self) -> Result<Vec<Setting>, StoreError> {
        self.pairs("SELECT name, value FROM setting NOT INDEXED ORDER BY rowid")
    }

    fn pairs(&self, sql: &str) -> Result<Vec<(String, String)>, StoreError> {
        self.rows(
            sql,
            |row| Ok((lossy(row.get_ref(0)?), lossy(row.get_ref(1)?))),
            |(name, value)| name.len() + value.len(),
        )
    }

    /// The entries as stored, bodies not yet understood.
    ///
    /// # Errors
    /// The disk refuses, or there are more than any exercise has.
    pub fn stored(&self) -> Result<Vec<Stored>, StoreError> {
        let entry = |row: &rusqlite::Row<'_>| {
            let id: i64 = row.get(0)?;
            let id = u64::try_from(id).unwrap_or(0);
            Ok(Stored { id, bytes: lossy(row.get_ref(1)?), hash: lossy(row.get_ref(2)?) })
        };
        let sql = "SELECT id, bytes, hash FROM entry NOT INDEXED ORDER BY id";
        self.rows(sql, entry, |entry| entry.bytes.len() + entry.hash.len())
    }

    /// Rows, as long as they stay within bounds: pages that point at each other can seem to hold any number of them.
    fn rows<T>(
        &self,
        sql: &str,
        read: impl Fn(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
        length: impl Fn(&T) -> usize,
    ) -> Result<Vec<T>, StoreError> {
        self.watch.begin();
        let refuse = |cause| self.refused(cause);
        let mut statement = self.connection.prepare(sql).map_err(refuse)?;
        let mut rows = statement.query([]).map_err(refuse)?;
        let (mut found, mut bytes) = (Vec::new(), 0);
        while let Some(row) = rows.next().map_err(refuse)? {
            let item = read(row).map_err(refuse)?;
            bytes += length(&item);
            found.push(item);
            if found.len() > MOST_ENTRIES || bytes > MOST_READ {
                return Err(StoreError::TooBig { path: self.path.clone() });
            }
        }
        Ok(found)
    }

    /// Everything in the file, as it was at one moment.
    ///
    /// # Errors
    /// A text is missing or foreign, or the disk refuses.
    pub fn contents(&self) -> Result<Contents, StoreError> {
        let moment = self.begin()?;
        let end = if self.marks_its_end() {
            mark::read(&self.connection).map_err(|cause| self.refused(cause))?
        } else {
            End::Open
        };
        let contents = Contents { texts: self.texts()?, entries: self.stored()?, settings: self.settings()?, end };
        drop(moment);
        Ok(contents)
    }

    /// Everything in the file, if it is consistent in itself.
    pub(super) fn sound(&self) -> Result<Contents, StoreError> {
        let contents = self.contents()?;
        match check(&contents) {
            Some(found) => Err(StoreError::Altered { path: self.path.clone(), found }),
            None => Ok(contents),
        }
    }

    /// The run in this file, its head at the last entry.
    ///
    /// # Errors
    /// As for [`Self::read`].
    pub fn session(&self) -> Result<Session, StoreError> {
        Ok(self.read()?.session)
    }

    /// The run in this file with its settings, from one reading of what is consistent in itself.
    ///
    /// # Errors
    /// Something was altered or cannot be read, or the texts make no rulebook.
    pub fn read(&self) -> Result<Reading, StoreError> {
        restored(&self.path, self.sound()?)
    }

    /// Checks texts, hash chain, end mark and settings, then computes every decision again.
    ///
    /// # Errors
    /// The disk refuses, an entry cannot be read, or the texts make no rulebook.
    pub fn verify(&self) -> Result<Verdict, StoreError> {
        self.verdict(self.contents()?)
    }

    /// The same of what was read already.
    ///
    /// # Errors
    /// As for [`Self::verify`].
    pub fn verdict(&self, contents: Contents) -> Result<Verdict, StoreError> {
        match check(&contents) {
            Some(verdict) => Ok(verdict),
            None => Ok(restored(&self.path, contents)?.verdict()),
        }
    }
}

/// The run that texts and entries make.
pub(super) fn restored(path: &Path, contents: Contents) -> Result<Reading, StoreError> {
    let root = contents.root();
    let Contents { texts: [scenario, toolbox, states, rules], entries, settings, end: _ } = contents;
    let book = saved_rulebook(&scenario, &DataTexts { toolbox, states, rules })
        .map_err(|error| StoreError::rulebook(path, &error))?;
    let entries = entries.into_iter().map(|stored| entry(path, stored)).collect::<Result<_, _>>()?;
    Ok(Reading { session: Session::restore(book, root, entries), settings })
}

fn entry(path: &Path, stored: Stored) -> Result<Entry, StoreError> {
    let Stored { id, bytes, hash } = stored;
    let refuse = |cause: String| StoreError::Entry { path: path.to_owned(), entry: id, cause };
    let body = upcast::read(&bytes).map_err(|error| refuse(error.to_string()))?;
    // Only forwards, or a path through the tree would never end.
    let follows = body.parent.map_or(id == 1, |parent| (1..id).contains(&parent.0));
    if !follows {
        return Err(refuse("its place in the tree".to_owned()));
    }
    Ok(Entry { id: EntryId(id), body, bytes, hash })
}

/// What a file holds: a run whose bytes fit each other, and the settings.
pub struct Reading {
    /// The run, its head at the last entry.
    pub session: Session,
    /// The settings, by name.
    pub settings: Vec<Setting>,
}

impl Reading {
    /// Computes every decision again.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        recompute(self.session.book(), self.session.entries())
    }

    /// A setting.
    #[must_use]
    pub fn setting(&self, name: &str) -> Option<&str> {
        self.settings.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The hash of the last entry, which all entries and texts go into.
    #[must_use]
    pub fn head(&self) -> &str {
        self.session.entries().last().map_or(self.session.root(), |entry| entry.hash.as_str())
    }
}
