//! What the files that Home lists hold, looked at beside the window's thread.
//!
//! **Invariant:** the window never waits for a file: one that does not answer in time is said to be so.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use egui::Context;

use super::task::{Broken, Task};
use crate::engine::core::command::SeatMode;
use crate::engine::core::state::{Lifecycle, State};
use crate::model::phase::Phase;
use crate::store::error::StoreError;
use crate::store::exercise::{Access, KeptSession};
use crate::store::folders::exercises;
use crate::store::paths::{EXERCISE, is_called};
use crate::store::plain::{open_plain, plain};
use crate::store::preferences::Preferences;
use crate::store::scenarios::is_scenario;
use crate::words::Words;

/// Seconds after which a file is said not to answer.
const PATIENCE: f64 = 3.0;
/// Files that are looked at at once.
const MOST_AT_ONCE: usize = 4;
/// Files that may fail to answer before no more are looked at.
const MOST_SILENT: usize = 24;

/// What a file holds.
pub enum Seen {
    /// An exercise.
    Exercise(Exercise),
    /// A scenario.
    Scenario,
    /// There is no such file.
    Missing,
    /// Another program has it open.
    InUse,
    /// It is a folder, a device or a pipe.
    NotAFile,
    /// It cannot be read.
    Refused(StoreError),
    /// Looking at it came to no end.
    Broken(Broken),
}

/// An exercise at a glance.
pub struct Exercise {
    /// Its title, as its author wrote it, and in the languages of these tags.
    title: String,
    titles: BTreeMap<&'static str, String>,
    /// The turn that it stands in.
    pub turn: u32,
    /// Its turns.
    pub turns: u32,
    /// The phase that it stands in.
    pub phase: Phase,
    /// Entries of its journal.
    pub entries: usize,
    /// Seats with a team.
    pub teams: usize,
    /// What the teams are called, and else the codes of their seats.
    pub called: String,
    /// Whether it goes on.
    pub lifecycle: Lifecycle,
}

impl Exercise {
    /// Its title in the language of the words, where it is known in it.
    #[must_use]
    pub fn title(&self, words: &Words) -> &str {
        self.titles.get(words.tag()).unwrap_or(&self.title)
    }
}

/// How far looking at a file has come.
pub enum Look {
    /// Nobody asked yet.
    Unasked,
    /// Asked at this second of the window's clock.
    Asked(f64),
    /// Asked, and nothing came.
    Silent,
    /// It was seen.
    Seen(Box<Seen>),
}

/// A file of the list.
pub struct Row {
    /// Where it is.
    pub path: PathBuf,
    /// When it was opened last, or else written, in seconds since 1970.
    pub when: i64,
    /// Whether it was closed as it should be.
    pub closed: bool,
    /// What is known of it.
    pub look: Look,
    wanted: bool,
    task: Option<Task<Seen>>,
}

impl Row {
    /// Whether it is a scenario, going by its name.
    #[must_use]
    pub fn is_scenario(&self) -> bool {
        is_scenario(&self.path)
    }

    /// The exercise in it, once it was seen.
    #[must_use]
    pub fn exercise(&self) -> Option<&Exercise> {
        match &self.look {
            Look::Seen(seen) => match seen.as_ref() {
                Seen::Exercise(exercise) => Some(exercise),
                Seen::Scenario | Seen::Missing | Seen::InUse | Seen::NotAFile | Seen::Refused(_) | Seen::Broken(_) => {
                    None
                }
            },
            Look::Unasked | Look::Asked(_) | Look::Silent => None,
        }
    }

    /// Asks for it to be looked at.
    pub fn want(&mut self) {
        self.wanted = true;
    }

    fn new(path: PathBuf, when: i64, closed: bool) -> Self {
        Self { path, when, closed, look: Look::Unasked, wanted: !closed, task: None }
    }
}

/// The recent files and those of the exercises' folder, newest first.
pub struct Recents {
    /// The files.
    pub rows: Vec<Row>,
    look: fn(&Path) -> Seen,
    listing: Option<Task<Vec<(PathBuf, i64)>>>,
}

impl Default for Recents {
    fn default() -> Self {
        Self { rows: Vec::new(), look: look_at, listing: None }
    }
}

impl Recents {
    /// The recent files at once, and the folder's as soon as it answers.
    #[must_use]
    pub fn new(ctx: &Context, preferences: &Preferences) -> Self {
        let unlisted = preferences.unlisted.clone();
        let listing = Task::start(ctx, move |_| {
            let mut files = folder_files(&exercises());
            files.retain(|(path, _)| !unlisted.contains(path));
            files
        });
        let recent = preferences.recent.iter();
        let rows = recent.map(|recent| Row::new(recent.path.clone(), recent.opened, recent.closed)).collect();
        let mut recents = Self { rows, listing: Some(listing), ..Self::default() };
        recents.sort();
        recents
    }

    /// Takes in what has come, and asks for what is wanted; tells whether anything is still to come.
    pub fn poll(&mut self, ctx: &Context, now: f64) -> bool {
        // Without the folder's files, the recent ones are there all the same.
        if let Some(Ok(files)) = Task::poll(&mut self.listing) {
            for (path, when) in files {
                if self.rows.iter().all(|row| row.path != path) {
                    self.rows.push(Row::new(path, when, true));
                }
            }
            self.sort();
        }
        for row in &mut self.rows {
            match Task::poll(&mut row.task) {
                Some(Ok(seen)) => row.look = Look::Seen(Box::new(seen)),
                Some(Err(broken)) => row.look = Look::Seen(Box::new(Seen::Broken(broken))),
                None if matches!(row.look, Look::Asked(since) if now - since > PATIENCE) => row.look = Look::Silent,
                None => {}
            }
        }
        self.ask(ctx, now);
        self.listing.is_some() || self.count(|row| row.wanted && !matches!(row.look, Look::Seen(_))) > 0
    }

    /// Takes a file from the list.
    pub fn remove(&mut self, path: &Path) {
        self.rows.retain(|row| row.path != path);
    }

    fn ask(&mut self, ctx: &Context, now: f64) {
        let mut free = MOST_AT_ONCE.saturating_sub(self.count(|row| matches!(row.look, Look::Asked(_))));
        if self.count(|row| matches!(row.look, Look::Silent)) >= MOST_SILENT {
            free = 0;
        }
        for row in self.rows.iter_mut().filter(|row| row.wanted && matches!(row.look, Look::Unasked)).take(free) {
            let (path, look) = (row.path.clone(), self.look);
            row.task = Some(Task::start(ctx, move |_| look(&path)));
            row.look = Look::Asked(now);
        }
    }

    fn count(&self, fits: impl Fn(&Row) -> bool) -> usize {
        self.rows.iter().filter(|row| fits(row)).count()
    }

    fn sort(&mut self) {
        self.rows.sort_by_key(|row| std::cmp::Reverse(row.when));
    }
}

/// The exercise files of a folder, with the second in which each was written last.
fn folder_files(folder: &Path) -> Vec<(PathBuf, i64)> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let file = |path: PathBuf| {
        let modified = std::fs::metadata(&path).ok()?.modified().ok()?;
        let since = modified.duration_since(std::time::UNIX_EPOCH).ok()?;
        Some((std::path::absolute(path).ok()?, i64::try_from(since.as_secs()).ok()?))
    };
    entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| is_called(path, EXERCISE))
        .filter_map(file)
        .collect()
}

/// Opens a file and looks; only regular ones are opened.
fn look_at(path: &Path) -> Seen {
    match plain(path) {
        Err(StoreError::File { cause, .. }) if cause.kind() == std::io::ErrorKind::NotFound => return Seen::Missing,
        Err(StoreError::NotAFile { .. }) => return Seen::NotAFile,
        Err(error) => return Seen::Refused(error),
        Ok(_) => {}
    }
    if is_scenario(path) {
        return open_plain(path).map_or_else(Seen::Refused, |_| Seen::Scenario);
    }
    match KeptSession::open(path, Access::Read) {
        Ok(kept) => Seen::Exercise(exercise(&kept)),
        Err(StoreError::InUse { .. }) => Seen::InUse,
        Err(error) => Seen::Refused(error),
    }
}

/// The teams by the names that they were given, those without one by their seats.
fn called(state: &State) -> String {
    let named = state.teams().map(|seat| match state.mode(seat) {
        SeatMode::Team(name) if !name.trim().is_empty() => name.trim().to_owned(),
        SeatMode::Team(_) | SeatMode::Simulated | SeatMode::Silent => seat.as_str().to_uppercase(),
    });
    named.collect::<Vec<_>>().join(", ")
}

fn exercise(kept: &KeptSession) -> Exercise {
    let state = kept.session.state();
    let book = kept.session.book();
    let meta = &book.scenario.meta;
    Exercise {
        title: meta.title.clone(),
        titles: book.told.iter().map(|(tag, told)| (*tag, told.scenario.meta.title.clone())).collect(),
        turn: state.turn,
        turns: meta.turns,
        phase: state.phase,
        entries: kept.session.entries().len(),
        teams: state.teams().count(),
        called: called(state),
        lifecycle: state.lifecycle,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn never(_: &Path) -> Seen {
        loop {
            std::thread::park();
        }
    }

    #[test]
    fn files_that_never_answer_are_said_to_and_the_next_are_looked_at() {
        let row = |number: usize| Row::new(format!("/share/{number}.demarche").into(), 0, false);
        let ctx = Context::default();
        let mut recents = Recents { rows: (0..6).map(row).collect(), look: never, ..Recents::default() };
        let begun = std::time::Instant::now();
        let asked = |recents: &Recents| recents.count(|row| matches!(row.look, Look::Asked(_)));
        let silent = |recents: &Recents| recents.count(|row| matches!(row.look, Look::Silent));
        assert!(recents.poll(&ctx, 0.0));
        assert_eq!((asked(&recents), silent(&recents)), (MOST_AT_ONCE, 0));
        assert!(recents.poll(&ctx, PATIENCE + 0.1));
        assert_eq!((asked(&recents), silent(&recents)), (2, MOST_AT_ONCE));
        assert!(recents.poll(&ctx, 2.0 * PATIENCE + 0.2));
        assert_eq!((asked(&recents), silent(&recents)), (0, 6));
        assert!(begun.elapsed().as_secs() < 2, "nobody waited");
    }
}
