//! Sealed copies: an exercise as one audience may know it, written down in every language of the program and opened like an
//! exercise. What the others kept secret is not hidden in it but absent: it is made of what this audience is told.
//!
//! **Invariant:** made from the views of its audience and from nothing else; neither texts, seeds, orders nor facts of the
//! exercise stand in it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::exercise::Exercise;
use super::told::Written;
use crate::store::error::StoreError;
use crate::store::paths::COPY;
use crate::view::audience::Audience;
use crate::words::{Words, text};

/// The format that is written.
const FORMAT: u32 = 1;

/// A copy as it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealedCopy {
    demarche_copy: u32,
    /// For whom it is.
    pub audience: Audience,
    /// The head of the exercise that it tells of.
    pub head: String,
    /// The program that wrote it.
    pub program: String,
    pages: BTreeMap<String, Page>,
}

/// A copy in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// The exercise's title.
    pub title: String,
    /// Its marking.
    pub marking: String,
    /// For whom it is, in words.
    pub whose: String,
    /// What is told.
    pub told: Written,
}

impl SealedCopy {
    /// The page in this language, or in English; a copy without any is not read.
    ///
    /// # Panics
    /// Never: a copy has at least one page.
    #[must_use]
    pub fn page(&self, tag: &str) -> &Page {
        let page = self.pages.get(tag).or_else(|| self.pages.get("en")).or_else(|| self.pages.values().next());
        page.expect("reading a copy looks for a page")
    }
}

/// A copy of an exercise for an audience, as its file says it.
#[must_use]
pub fn copy_for(exercise: &Exercise, audience: &Audience) -> String {
    let page = |tag: &str| {
        let words = Words::of(tag);
        let context = exercise.context(&words);
        let whose = context.audience(audience);
        let meta = &context.book.scenario.meta;
        Page {
            title: meta.title.clone(),
            marking: meta.marking.clone(),
            whose: words.with("copy-for", &[("whose", text(whose))]),
            told: exercise.tell(&words, audience).written(),
        }
    };
    let pages = Words::languages().iter().map(|language| (language.tag.to_owned(), page(language.tag))).collect();
    let copy = SealedCopy {
        demarche_copy: FORMAT,
        audience: audience.clone(),
        head: exercise.head.clone(),
        program: exercise.program.clone(),
        pages,
    };
    serde_json::to_string(&copy).unwrap_or_default()
}

/// Whether a file begins as a copy does.
#[must_use]
pub fn is_copy(bytes: &[u8]) -> bool {
    bytes.starts_with(COPY.as_bytes())
}

/// Reads a copy.
///
/// # Errors
/// It is none, or one of a later program.
pub fn read_copy(path: &std::path::Path, bytes: &[u8]) -> Result<SealedCopy, StoreError> {
    #[derive(Deserialize)]
    struct Format {
        demarche_copy: u32,
    }
    let no = || StoreError::NotAnExercise { path: path.to_owned() };
    let format: Format = serde_json::from_slice(bytes).map_err(|_| no())?;
    if format.demarche_copy > FORMAT {
        let (found, known) = (i64::from(format.demarche_copy), i64::from(FORMAT));
        return Err(StoreError::Newer { path: path.to_owned(), found, known });
    }
    let copy: SealedCopy = serde_json::from_slice(bytes).map_err(|_| no())?;
    let is_whole = !copy.pages.is_empty() && copy.pages.values().all(|page| page.told.is_sound());
    if is_whole { Ok(copy) } else { Err(no()) }
}
