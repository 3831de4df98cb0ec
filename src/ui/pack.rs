//! The paper pack of the scenario that is chosen, written beside the window into a folder of its own.
//!
//! **Invariant:** nothing is written over; where it was saved is said.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Ui;

use super::icons::Icon;
use super::kit::button::small_ui;
use super::saving::Saving;
use super::shell::Shared;
use super::task::Standing;
use crate::model::rulebook::Rulebook;
use crate::report::pack::pack;
use crate::store::error::StoreError;
use crate::store::folders::exercises;
use crate::store::numbered::make_numbered;
use crate::store::whole::write_whole;
use crate::words::Words;

/// What is being written.
#[derive(Default)]
pub struct PaperPack {
    writing: Saving,
}

impl PaperPack {
    /// How far that has come which is being written.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.writing.standing()
    }

    /// Says where a pack was saved, or why it was not.
    pub fn poll(&mut self, shared: &mut Shared) {
        self.writing.poll(shared, "pack-saved");
    }

    /// Draws the button.
    pub fn ui(&mut self, ui: &mut Ui, shared: &Shared, book: &Rulebook, name: &str, seed: u64) {
        let button = small_ui(ui, Some(Icon::Save), &shared.say("pack-save"), self.writing.is_free());
        if button.on_hover_text(shared.say("pack-save-detail")).clicked() {
            let (book, words, name) = (book.clone(), Arc::clone(&shared.words), name.to_owned());
            self.writing.start(shared, move |_| written(&book, &words, &name, seed));
        }
    }
}

fn written(book: &Rulebook, words: &Words, name: &str, seed: u64) -> Result<PathBuf, String> {
    let sheets = pack(book, words, seed).map_err(|error| error.to_string())?;
    let folder = made(name).map_err(|refused| refused.describe(words))?;
    for sheet in sheets {
        let path = folder.join(&sheet.name);
        write_whole(&path, &sheet.bytes).map_err(|cause| StoreError::at(&path)(cause).describe(words))?;
    }
    Ok(folder)
}

/// Makes a folder after a scenario's name, under the first number that is free.
fn made(name: &str) -> Result<PathBuf, StoreError> {
    let stem = Path::new(name).file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    let folder = exercises();
    std::fs::create_dir_all(&folder).map_err(StoreError::at(&folder))?;
    let named = |number| folder.join(format!("{stem}-papers-{number}"));
    make_numbered(named, |path| std::fs::create_dir(path).map_err(StoreError::making(path)).map(|()| path.to_owned()))
}
