//! Preferences of this laptop: theme, text size, language, recent files.
//!
//! Two windows may run at once, and a later program may have written more than this one knows. So saving changes in
//! what is on the disk only what was changed here.
//!
//! **Invariant:** losing them loses nothing of an exercise; what cannot be read costs no more than itself.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::error::StoreError;
use super::folders::home;
use super::path_text;
use super::plain::plain;
use super::whole::{set_aside, write_whole};
use crate::words::{Words, text};

/// How many recent files are remembered.
const MAX_RECENT: usize = 12;
/// How many files are remembered as not to be listed.
const MAX_UNLISTED: usize = 200;
/// The smallest and the largest text, in per cent.
const TEXT_PERCENT: (u32, u32) = (80, 200);
/// More bytes than preferences ever have.
const MAX_BYTES: u64 = 1_000_000;

/// A theme as it is remembered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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

impl ThemeName {
    const ALL: [(Self, &'static str); 4] =
        [(Self::System, "System"), (Self::Light, "Light"), (Self::Dark, "Dark"), (Self::Contrast, "Contrast")];

    fn read(value: &Value) -> Option<Self> {
        let name = value.as_str()?;
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(theme, _)| *theme)
    }

    fn written(self) -> Value {
        Self::ALL.iter().find(|(theme, _)| *theme == self).map_or(Value::Null, |(_, name)| Value::from(*name))
    }
}

/// A file that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// Where it is.
    pub path: PathBuf,
    /// When it was opened last, in seconds since 1970.
    pub opened: i64,
    /// Whether it was closed as it should be; if not, the program stopped in the middle.
    pub closed: bool,
}

impl Recent {
    fn read(value: &Value) -> Option<Self> {
        let path = path_text::read(value.get("path")?)?;
        let opened = value.get("opened").and_then(Value::as_i64).unwrap_or(0);
        let closed = value.get("closed").and_then(Value::as_bool).unwrap_or(true);
        Some(Self { path, opened, closed })
    }

    fn written(&self) -> Value {
        let fields = [
            ("path", path_text::written(&self.path)),
            ("opened", Value::from(self.opened)),
            ("closed", Value::from(self.closed)),
        ];
        fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>().into()
    }
}

/// What was done to the lists here and is not on the disk yet.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Change {
    Remembered(Recent),
    Forgotten(PathBuf),
}

/// What people choose, and no list.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Chosen {
    theme: ThemeName,
    text_percent: u32,
    language: Option<String>,
    hints: bool,
}

/// What is remembered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preferences {
    /// Theme.
    pub theme: ThemeName,
    /// Text size in per cent.
    pub text_percent: u32,
    /// The tag of the language that was chosen; none, where the system's counts.
    pub language: Option<String>,
    /// Whether whoever plays alone is given hints.
    pub hints: bool,
    /// Recent files, latest first.
    pub recent: Vec<Recent>,
    /// Files that were taken from the list, wherever they lie.
    pub unlisted: Vec<PathBuf>,
    /// What was chosen as it was read or saved.
    kept: Chosen,
    changes: Vec<Change>,
    /// What the disk refused to keep: it is asked again when there is more, not all the time.
    refused: Option<(usize, Chosen)>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self::of(&Map::new())
    }
}

/// Preferences that could not be read, and where they are now.
#[derive(Debug)]
pub struct SetAside {
    /// Why they could not be read.
    pub cause: StoreError,
    /// Where the old file is kept; nowhere, if even that failed and it will be written over.
    pub path: Option<PathBuf>,
}

impl SetAside {
    /// What happened, in words.
    #[must_use]
    pub fn describe(&self, words: &Words) -> String {
        let cause = ("cause", text(self.cause.describe(words)));
        match &self.path {
            Some(path) => words.with("store-set-aside", &[cause, ("path", text(path.display().to_string()))]),
            None => words.with("store-not-set-aside", &[cause]),
        }
    }
}

impl Preferences {
    /// Reads them; where there are none, the usual ones. A file that cannot be read is set aside.
    #[must_use]
    pub fn load() -> (Self, Option<SetAside>) {
        Self::load_from(&file())
    }

    /// Reads them from a file.
    #[must_use]
    pub fn load_from(path: &Path) -> (Self, Option<SetAside>) {
        match fields(path) {
            Ok(fields) => (Self::of(&fields), None),
            Err(cause) => {
                let path = set_aside(path);
                (Self::default(), Some(SetAside { cause, path }))
            }
        }
    }

    fn of(fields: &Map<String, Value>) -> Self {
        let theme = fields.get("theme").and_then(ThemeName::read).unwrap_or_default();
        let text_percent = fields.get("text_percent").and_then(percent).unwrap_or(100);
        let language = tag(fields);
        let hints = fields.get("hints").and_then(Value::as_bool).unwrap_or(true);
        let list = |name| fields.get(name).and_then(Value::as_array).into_iter().flatten();
        let mut preferences = Self {
            theme,
            text_percent,
            language: language.clone(),
            hints,
            recent: list("recent").filter_map(Recent::read).collect(),
            unlisted: list("unlisted").filter_map(path_text::read).collect(),
            kept: Chosen { theme, text_percent, language, hints },
            changes: Vec::new(),
            refused: None,
        };
        preferences.tidy();
        preferences
    }

    /// The tag of the language that was chosen on this laptop; where preferences cannot be read, none, and they stay
    /// as they are.
    #[must_use]
    pub fn chosen_language() -> Option<String> {
        tag(&fields(&file()).ok()?)
    }

    /// Whether something is not on the disk yet, and was not refused before.
    #[must_use]
    pub fn want_saving(&self) -> bool {
        let changed = !self.changes.is_empty() || self.kept != self.chosen();
        changed && self.refused != Some(self.now())
    }

    fn now(&self) -> (usize, Chosen) {
        (self.changes.len(), self.chosen())
    }

    fn chosen(&self) -> Chosen {
        Chosen {
            theme: self.theme,
            text_percent: self.text_percent,
            language: self.language.clone(),
            hints: self.hints,
        }
    }

    /// Keeps what was changed; what others wrote meanwhile stays.
    ///
    /// # Errors
    /// The disk refuses; then everything is tried again the next time.
    pub fn save(&mut self) -> Result<(), StoreError> {
        self.save_to(&file())
    }

    /// Keeps what was changed in a file.
    ///
    /// # Errors
    /// As for [`Self::save`].
    pub fn save_to(&mut self, path: &Path) -> Result<(), StoreError> {
        self.refused = Some(self.now());
        let folder = path.parent().unwrap_or(path);
        std::fs::create_dir_all(folder).map_err(StoreError::at(folder))?;
        let (mut fields, mut merged) = if let Ok(fields) = fields(path) {
            let there = Self::of(&fields);
            (fields, there)
        } else {
            // Somebody broke the file meanwhile; what was read from it before is here still.
            let _ = set_aside(path);
            (Map::new(), self.clone())
        };
        for change in &self.changes {
            merged.apply(change);
        }
        let mut keep = |name: &str, value, changed: bool| {
            if changed || !fields.contains_key(name) {
                fields.insert(name.to_owned(), value);
            }
        };
        keep("theme", self.theme.written(), self.theme != self.kept.theme);
        keep("text_percent", Value::from(self.text_percent), self.text_percent != self.kept.text_percent);
        if self.language != self.kept.language {
            keep("language", self.language.clone().into(), true);
        }
        if self.hints != self.kept.hints {
            keep("hints", Value::from(self.hints), true);
        }
        keep("recent", merged.recent.iter().map(Recent::written).collect::<Vec<_>>().into(), true);
        let unlisted: Vec<Value> = merged.unlisted.iter().map(|path| path_text::written(path)).collect();
        keep("unlisted", unlisted.into(), true);
        let text = format!("{:#}\n", Value::Object(fields));
        write_whole(path, text.as_bytes()).map_err(StoreError::at(path))?;
        self.changes.clear();
        self.refused = None;
        self.kept = self.chosen();
        Ok(())
    }

    /// Puts a file first among the recent ones.
    pub fn remember(&mut self, path: &Path, opened: i64, closed: bool) {
        self.change(Change::Remembered(Recent { path: absolute(path), opened, closed }));
    }

    /// Takes a file from the list, also if it lies in the folder whose files are all listed; the file stays.
    pub fn forget(&mut self, path: &Path) {
        self.change(Change::Forgotten(absolute(path)));
    }

    fn change(&mut self, change: Change) {
        self.apply(&change);
        self.changes.push(change);
    }

    fn apply(&mut self, change: &Change) {
        let path = match change {
            Change::Remembered(recent) => &recent.path,
            Change::Forgotten(path) => path,
        };
        self.recent.retain(|recent| recent.path != *path);
        self.unlisted.retain(|unlisted| unlisted != path);
        match change {
            Change::Remembered(recent) => self.recent.insert(0, recent.clone()),
            Change::Forgotten(path) => self.unlisted.insert(0, path.clone()),
        }
        self.tidy();
    }

    fn tidy(&mut self) {
        self.recent.truncate(MAX_RECENT);
        self.unlisted.truncate(MAX_UNLISTED);
    }
}

/// The fields on the disk; none, where there is no file.
fn fields(path: &Path) -> Result<Map<String, Value>, StoreError> {
    let refuse = StoreError::at(path);
    let about = match plain(path) {
        Err(StoreError::File { cause, .. }) if cause.kind() == ErrorKind::NotFound => return Ok(Map::new()),
        about => about?,
    };
    if about.len() > MAX_BYTES {
        return Err(refuse(ErrorKind::InvalidData.into()));
    }
    let bytes = std::fs::read(path).map_err(&refuse)?;
    serde_json::from_slice(&bytes).map_err(|error| refuse(error.into()))
}

fn tag(fields: &Map<String, Value>) -> Option<String> {
    fields.get("language").and_then(Value::as_str).map(str::to_owned)
}

fn percent(value: &Value) -> Option<u32> {
    let (least, most) = TEXT_PERCENT;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a small range before")]
    value.as_f64().map(|percent| percent.clamp(f64::from(least), f64::from(most)).round() as u32)
}

/// The path from the root, so that it leads there from any folder.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn file() -> PathBuf {
    home().join("preferences.json")
}
