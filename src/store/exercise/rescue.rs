//! Copies of an exercise while it is open: what saves it when its own file is gone.
//!
//! **Invariant:** a copy overwrites nothing, and one that failed leaves nothing behind.

use std::path::{Path, PathBuf};

use rusqlite::limits::Limit;
use rusqlite::params;

use super::file::ExerciseFile;
use super::refused::refused;
use crate::store::error::StoreError;
use crate::store::numbered::free_name;

impl ExerciseFile {
    /// Copies everything beside where the file was, or where copies go, once; nothing if there is no place.
    pub(super) fn rescue(&self) -> Option<PathBuf> {
        let mut rescued = self.rescued.borrow_mut();
        if rescued.is_none() {
            let stem = self.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let folders = [self.path.parent().map(Path::to_owned), Some(crate::store::folders::exercises())];
            let free = |folder: PathBuf| free_name(|number| folder.join(format!("{stem}-rescued-{number}.demarche")));
            let places = folders.into_iter().flatten().filter_map(free);
            *rescued = places.into_iter().find(|place| self.save_copy(place).is_ok());
        }
        rescued.clone()
    }

    /// Writes everything that is kept into a new file; works even when this one's name is gone.
    ///
    /// # Errors
    /// There is a file already, or the disk refuses.
    pub fn save_copy(&self, to: &Path) -> Result<(), StoreError> {
        let refuse = |cause| refused(to, cause);
        if to.symlink_metadata().is_ok() {
            return Err(StoreError::Exists { path: to.to_owned() });
        }
        let unnamable = || StoreError::File { path: to.to_owned(), cause: std::io::ErrorKind::InvalidFilename.into() };
        let name = to.to_str().ok_or_else(unnamable)?;
        self.watch.begin();
        // The copy is a second database for as long as it is being made.
        self.connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1).map_err(refuse)?;
        let copied = self.connection.execute("VACUUM INTO ?1", params![name]);
        self.connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0).map_err(refuse)?;
        copied.map_err(|cause| {
            let _ = std::fs::remove_file(to);
            refuse(cause)
        })?;
        let sync = std::fs::File::options().write(true).open(to).and_then(|file| file.sync_all());
        sync.map_err(StoreError::at(to))
    }
}
