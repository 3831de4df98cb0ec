//! Folders of the program, without administrator rights.
//!
//! **Invariant:** `DEMARCHE_HOME` puts everything into one folder, for portable use.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use directories::ProjectDirs;

static CHOSEN: OnceLock<PathBuf> = OnceLock::new();

/// Keeps everything in this folder from now on; only the first choice counts.
pub fn choose_home(folder: PathBuf) {
    let _ = CHOSEN.set(folder);
}

/// Where preferences and exercises are kept.
#[must_use]
pub fn home() -> PathBuf {
    if let Some(folder) = CHOSEN.get() {
        return folder.clone();
    }
    if let Some(folder) = std::env::var_os("DEMARCHE_HOME") {
        return PathBuf::from(folder);
    }
    ProjectDirs::from("", "", "demarche").map_or_else(|| PathBuf::from("."), |dirs| dirs.data_dir().to_owned())
}

/// Makes a folder in the program's own that nobody else may look into: unsent and unsaved work stands there.
///
/// # Errors
/// The disk refuses.
pub fn private_folder(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(home())?;
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Where exercises are saved unless somebody chooses another place.
#[must_use]
pub fn exercises() -> PathBuf {
    home().join("exercises")
}
