//! Preferences of this laptop: theme, text size, recent files.
//!
//! **Invariant:** losing them loses nothing of an exercise; unreadable preferences are replaced by the usual ones.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::StoreError;
use super::folders::home;

/// How many recent files are remembered.
const MAX_RECENT: usize = 12;

/// A theme as it is remembered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ThemeName {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
}

/// A file that was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Where it is.
    pub path: PathBuf,
    /// When it was opened last, in seconds since 1970.
    pub opened: i64,
    /// Whether it was closed as it should be; if not, the program stopped in the middle.
    pub closed: bool,
}

/// What is remembered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Theme.
    pub theme: ThemeName,
    /// Text size in per cent.
    pub text_percent: u32,
    /// Recent files, latest first.
    pub recent: Vec<Recent>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { theme: ThemeName::System, text_percent: 100, recent: Vec::new() }
    }
}

impl Preferences {
    /// Reads them; where there are none, the usual ones.
    #[must_use]
    pub fn load() -> Self {
        std::fs::read_to_string(file()).ok().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }

    /// Keeps them.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn save(&self) -> Result<(), StoreError> {
        let path = file();
        let refuse = |cause| StoreError::File { path: path.clone(), cause };
        std::fs::create_dir_all(home()).map_err(refuse)?;
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        let scratch = path.with_extension("new");
        std::fs::write(&scratch, text).map_err(refuse)?;
        std::fs::rename(&scratch, &path).map_err(refuse)
    }

    /// Puts a file first among the recent ones.
    pub fn remember(&mut self, path: &Path, opened: i64, closed: bool) {
        self.recent.retain(|recent| recent.path != path);
        self.recent.insert(0, Recent { path: path.to_owned(), opened, closed });
        self.recent.truncate(MAX_RECENT);
    }
}

fn file() -> PathBuf {
    home().join("preferences.json")
}
