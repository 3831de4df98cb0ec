//! Folders of the program, without administrator rights.
//!
//! **Invariant:** `DEMARCHE_HOME` puts everything into one folder, for portable use.

use std::path::PathBuf;
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

/// Where exercises are saved unless somebody chooses another place.
#[must_use]
pub fn exercises() -> PathBuf {
    home().join("exercises")
}
