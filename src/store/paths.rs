//! Paths as people have them: typed, pasted with quotation marks, dragged as `file://`, copied from a shell.
//!
//! **Invariant:** a file that is there under the name as it was written is never taken for another one.

use std::io::Read;
use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;

use super::locked::LOCKED;
use super::plain::open_plain;

/// Marks that people and programs put around a path.
const QUOTES: [(char, char); 5] = [('"', '"'), ('\'', '\''), ('“', '”'), ('‘', '’'), ('«', '»')];
/// How every SQLite file, and so every exercise, begins.
const DATABASE: &[u8] = b"SQLite format 3\0";

/// How a sealed copy of an exercise begins.
pub const COPY: &str = "{\"demarche_copy\":";

/// How a scenario's file name ends.
pub const SCENARIO: &str = "ron";
/// How an exercise's file name ends.
pub const EXERCISE: &str = "demarche";
/// How a sealed copy's file name ends.
pub const SEALED: &str = "demarche-copy";

/// Where short names are counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// The person's own folder, for `~`.
    pub home: Option<&'a Path>,
    /// The folder that the program was started in.
    pub here: Option<&'a Path>,
}

/// What a file is to the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A scenario, or text that might become one.
    Scenario,
    /// A saved exercise.
    Exercise,
}

/// The path that somebody wrote into a field; nothing if nothing is written there.
#[must_use]
pub fn written(text: &str) -> Option<PathBuf> {
    let bare = text.trim();
    if bare.is_empty() {
        return None;
    }
    in_place(
        |place| if Path::new(bare).exists() { Some(absolute(PathBuf::from(bare), place)) } else { read(bare, place) },
    )
}

/// The path of a file named on the command line: a shell has taken quotation marks and `~` away already, but a
/// desktop hands over `file://`.
#[must_use]
pub fn argument(path: &Path) -> PathBuf {
    in_place(|place| {
        let address = path.to_str().filter(|_| !path.exists()).and_then(from_address);
        absolute(address.unwrap_or_else(|| path.to_owned()), place)
    })
}

/// What a text means as a path, counted from a place; looks at no file.
#[must_use]
pub fn read(text: &str, place: Place<'_>) -> Option<PathBuf> {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty())?;
    let bare = without_quotes(line);
    let path = from_address(&bare).or_else(|| from_home(&bare, place.home)).unwrap_or_else(|| PathBuf::from(bare));
    Some(absolute(path, place))
}

/// What a file is, by what it holds, and by its ending where that cannot be read.
#[must_use]
pub fn kind(path: &Path) -> Kind {
    let exercise = is_called(path, EXERCISE) || (!is_called(path, SCENARIO) && is_of_an_exercise(path));
    if exercise { Kind::Exercise } else { Kind::Scenario }
}

/// Whether a file's name ends like this, in small letters or capitals.
#[must_use]
pub fn is_called(path: &Path, wanted: &str) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(wanted))
}

/// Whether it begins as an exercise does, as a sealed copy of one, or as one behind a passphrase.
fn is_of_an_exercise(path: &Path) -> bool {
    let beginnings = [DATABASE, COPY.as_bytes(), LOCKED];
    let longest = beginnings.iter().map(|beginning| beginning.len()).max().and_then(|longest| longest.try_into().ok());
    let mut start = Vec::new();
    let read = |file: std::fs::File| file.take(longest.unwrap_or(0)).read_to_end(&mut start).is_ok();
    open_plain(path).is_ok_and(read) && beginnings.iter().any(|beginning| start.starts_with(beginning))
}

fn in_place<T>(what: impl FnOnce(Place<'_>) -> T) -> T {
    let home = directories::BaseDirs::new().map(|dirs| dirs.home_dir().to_owned());
    let here = std::env::current_dir().ok();
    what(Place { home: home.as_deref(), here: here.as_deref() })
}

/// A shell writes an apostrophe inside apostrophes as `'\''`.
fn without_quotes(text: &str) -> String {
    let inner = |(open, close): &(char, char)| text.strip_prefix(*open)?.strip_suffix(*close);
    match QUOTES.iter().find_map(inner) {
        Some(inner) if text.starts_with('\'') => inner.replace("'\\''", "'"),
        Some(inner) => inner.to_owned(),
        None => text.to_owned(),
    }
}

/// `file:///path` and `file:/path` of this machine, with percent signs decoded.
fn from_address(text: &str) -> Option<PathBuf> {
    let scheme = text.get(..5).filter(|scheme| scheme.eq_ignore_ascii_case("file:"))?;
    let rest = text.get(scheme.len()..)?;
    let local = match rest.strip_prefix("//") {
        Some(rest) => rest.strip_prefix("localhost").filter(|rest| rest.starts_with('/')).unwrap_or(rest),
        None => rest,
    };
    if !local.starts_with('/') {
        return None;
    }
    // A drive letter has a slash of the address before it: file:///C:/Users.
    let drive =
        |path: &str| path.chars().nth(1).is_some_and(|c| c.is_ascii_alphabetic()) && path.get(2..3) == Some(":");
    let local = if cfg!(windows) && drive(local) { local.trim_start_matches('/') } else { local };
    Some(from_bytes(percent_decode_str(local).collect()))
}

#[cfg(unix)]
fn from_bytes(bytes: Vec<u8>) -> PathBuf {
    use std::os::unix::ffi::OsStringExt;
    PathBuf::from(std::ffi::OsString::from_vec(bytes))
}

#[cfg(not(unix))]
fn from_bytes(bytes: Vec<u8>) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(&bytes).into_owned())
}

/// `~` alone or before a separator; `~name` is somebody else's folder, or a file's name.
fn from_home(text: &str, home: Option<&Path>) -> Option<PathBuf> {
    let rest = text.strip_prefix('~')?;
    let separator = |c: char| c == '/' || (cfg!(windows) && c == '\\');
    if !rest.is_empty() && !rest.starts_with(separator) {
        return None;
    }
    Some(home?.join(rest.trim_start_matches(separator)))
}

/// Whole, so that it means the same file when the program is started elsewhere.
fn absolute(path: PathBuf, place: Place<'_>) -> PathBuf {
    match place.here {
        Some(here) if path.is_relative() => here.join(path).components().collect(),
        Some(_) | None => path,
    }
}
