//! Verification: the hash chain with its end mark, and every decision computed again.
//!
//! **Invariant:** names what was found and where, and whether bytes or rules are to blame. It shows that a file is
//! consistent in itself; it cannot show that nobody wrote the whole file anew.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::entry::{Entry, chain, root_hash};
use crate::engine::core::command::Command;
use crate::engine::core::state::State;
use crate::engine::decide::carry_out;
use crate::engine::evidence::drawing::played_with;
use crate::model::rulebook::Rulebook;

/// The texts that an exercise is computed from, in the order in which they are hashed.
pub const TEXTS: [&str; 4] = ["scenario", "toolbox", "states", "rules"];

/// An entry as it was read from a file, body not yet understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Its number.
    pub id: u64,
    /// Its bytes.
    pub bytes: String,
    /// Its hash.
    pub hash: String,
}

/// The end mark: what belongs to a file, written together with each entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// How many entries there are.
    pub entries: u64,
    /// The hash of the last one; of the texts, before the first.
    pub head: String,
    /// A hash of each text, in the order of [`TEXTS`].
    pub texts: String,
    /// A hash of all settings.
    pub settings: String,
}

/// A setting: name and value.
pub type Setting = (String, String);

/// Everything that stands in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// The texts, in the order of [`TEXTS`].
    pub texts: [String; 4],
    /// The entries.
    pub entries: Vec<Stored>,
    /// The settings, by name.
    pub settings: Vec<Setting>,
    /// How the file's end is marked.
    pub end: End,
}

/// How a file's end is marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// By a mark.
    Marked(Mark),
    /// Not at all: files of format 1 and 2.
    Open,
    /// By a mark that is gone or does not fit itself.
    Broken,
}

/// What verification found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The file is consistent in itself, and computes to the same.
    Intact {
        /// Number of entries.
        entries: usize,
    },
    /// The bytes of an entry were changed after they were written.
    Altered {
        /// Its number.
        entry: u64,
    },
    /// The chain breaks at its first link, and nothing tells whether a text or the first entry was changed.
    Beginning,
    /// One of the texts that the exercise is computed from was changed.
    Text {
        /// Which of [`TEXTS`].
        name: &'static str,
    },
    /// An entry is not there, though later ones are.
    Missing {
        /// Its number.
        entry: u64,
    },
    /// An entry stands in another's place.
    Displaced {
        /// The place.
        place: u64,
        /// Where the entry that belongs there stands.
        entry: u64,
    },
    /// Entries were cut off at the end.
    Cut {
        /// How many there were.
        marked: u64,
        /// How many are left.
        found: u64,
    },
    /// There are entries behind the end mark.
    Unmarked {
        /// How many there were.
        marked: u64,
        /// How many there are.
        found: u64,
    },
    /// The chain is whole but is not the one that was marked.
    Rewritten,
    /// The end mark itself was changed or is gone.
    Mark,
    /// Settings, such as the marks of PINs, were changed or are gone.
    Settings,
    /// The bytes are as written, but today's rules give something else.
    Differs {
        /// Its number.
        entry: u64,
        /// The place of the first event that differs.
        event: usize,
    },
}

impl Mark {
    /// The mark of a file that holds this.
    #[must_use]
    pub fn of(texts: &[String; 4], settings: &[Setting], entries: &[Stored]) -> Self {
        Self {
            entries: count(entries.len()),
            head: entries.last().map_or_else(|| root(texts), |entry| entry.hash.clone()),
            texts: texts.each_ref().map(|text| root_hash(&[text])).join(" "),
            settings: hash_of_settings(settings),
        }
    }

    /// A hash over the mark: what does not fit it was not written by the program.
    #[must_use]
    pub fn seal(&self) -> String {
        root_hash(&[&self.entries.to_string(), &self.head, &self.texts, &self.settings])
    }
}

impl Contents {
    /// The hash before the first entry.
    #[must_use]
    pub fn root(&self) -> String {
        root(&self.texts)
    }

    /// The hash of the last entry, which all entries and texts go into.
    #[must_use]
    pub fn head(&self) -> String {
        self.entries.last().map_or_else(|| self.root(), |entry| entry.hash.clone())
    }
}

fn root(texts: &[String; 4]) -> String {
    root_hash(&texts.each_ref().map(String::as_str))
}

/// A hash of all settings.
#[must_use]
pub fn hash_of_settings(settings: &[Setting]) -> String {
    let mut sorted: Vec<&Setting> = settings.iter().collect();
    sorted.sort();
    root_hash(&sorted.iter().flat_map(|(name, value)| [name.as_str(), value.as_str()]).collect::<Vec<_>>())
}

/// Checks everything that can be checked without rules; nothing when all of it fits.
#[must_use]
pub fn check(contents: &Contents) -> Option<Verdict> {
    let entries = &contents.entries;
    let mark = match &contents.end {
        End::Broken => return Some(Verdict::Mark),
        End::Open => {
            let broken = check_chain(&contents.root(), entries);
            // Without a mark, nothing tells an altered text from an altered first entry.
            return broken.map(|at| if at == (Verdict::Altered { entry: 1 }) { Verdict::Beginning } else { at });
        }
        End::Marked(mark) => mark,
    };
    let fits = Mark::of(&contents.texts, &contents.settings, entries);
    let mut texts = TEXTS.iter().zip(mark.texts.split(' ').zip(fits.texts.split(' ')));
    if let Some((name, _)) = texts.find(|(_, (was, is))| was != is) {
        return Some(Verdict::Text { name });
    }
    match check_chain(&contents.root(), entries) {
        // Numbered anew, so that no number is missing; but one entry is, and the last one is still the last.
        Some(Verdict::Altered { entry }) if mark.entries == fits.entries + 1 && mark.head == fits.head => {
            return Some(Verdict::Missing { entry });
        }
        Some(broken) => return Some(broken),
        None => {}
    }
    let (marked, found) = (mark.entries, fits.entries);
    match found.cmp(&marked) {
        std::cmp::Ordering::Less => Some(Verdict::Cut { marked, found }),
        std::cmp::Ordering::Greater => Some(Verdict::Unmarked { marked, found }),
        std::cmp::Ordering::Equal if mark.head != fits.head => Some(Verdict::Rewritten),
        std::cmp::Ordering::Equal => (mark.settings != fits.settings).then_some(Verdict::Settings),
    }
}

/// Checks the hash chain alone.
#[must_use]
pub fn check_chain(root: &str, stored: &[Stored]) -> Option<Verdict> {
    let mut before = root;
    for (place, entry) in stored.iter().enumerate() {
        let place = count(place) + 1;
        let follows = |entry: &Stored| chain(before, &entry.bytes) == entry.hash;
        if entry.id > place {
            return Some(Verdict::Missing { entry: place });
        }
        if entry.id < place {
            return Some(Verdict::Altered { entry: entry.id });
        }
        if !follows(entry) {
            let belongs = stored.iter().find(|other| follows(other));
            let altered = Verdict::Altered { entry: place };
            return Some(belongs.map_or(altered, |other| Verdict::Displaced { place, entry: other.id }));
        }
        before = &entry.hash;
    }
    None
}

fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

/// Computes every decision of a chain again.
#[must_use]
pub fn recompute(book: &Rulebook, entries: &[Entry]) -> Verdict {
    let mut recomputation = Recomputation::new(book, entries);
    loop {
        if let Some(verdict) = recomputation.step() {
            return verdict;
        }
    }
}

/// The decisions of a chain while they are computed again, one entry at a time: whoever waits can be told how far it
/// has come, and can stop.
pub struct Recomputation<'a> {
    book: Cow<'a, Rulebook>,
    entries: &'a [Entry],
    done: usize,
    /// The entry that was computed last, and the state after it.
    last: (u64, State),
    /// Entries that another than the next one follows, and the states after them.
    forks: BTreeSet<u64>,
    kept: BTreeMap<u64, State>,
}

impl<'a> Recomputation<'a> {
    /// Nothing is computed yet.
    #[must_use]
    pub fn new(book: &'a Rulebook, entries: &'a [Entry]) -> Self {
        let before = std::iter::once(0).chain(entries.iter().map(|entry| entry.id.0));
        let forks = entries.iter().map(parent).zip(before).filter(|(parent, before)| parent != before);
        let forks = forks.map(|(parent, _)| parent).collect();
        let book = match entries.first().map(|entry| &entry.body.command) {
            Some(Command::Open(setup)) => played_with(book, setup.seed),
            _ => Cow::Borrowed(book),
        };
        Self { last: (0, State::new(&book)), book, entries, done: 0, forks, kept: BTreeMap::new() }
    }

    /// How many entries are done.
    #[must_use]
    pub fn done(&self) -> usize {
        self.done
    }

    /// Computes the next entry; gives the verdict once there is one.
    pub fn step(&mut self) -> Option<Verdict> {
        let Some(entry) = self.entries.get(self.done) else {
            return Some(Verdict::Intact { entries: self.entries.len() });
        };
        let differs = |event| Some(Verdict::Differs { entry: entry.id.0, event });
        let parent = parent(entry);
        if parent != self.last.0 {
            let known = if parent == 0 { Some(State::new(&self.book)) } else { self.kept.get(&parent).cloned() };
            let Some(state) = known else { return differs(0) };
            self.last = (parent, state);
        }
        let state = &mut self.last.1;
        let again = carry_out(&self.book, state, &entry.body.actor, &entry.body.command);
        let Ok(again) = again else { return differs(0) };
        if again != entry.body.events {
            return differs(again.iter().zip(&entry.body.events).take_while(|(left, right)| left == right).count());
        }
        if self.forks.contains(&entry.id.0) {
            self.kept.insert(entry.id.0, state.clone());
        }
        self.last.0 = entry.id.0;
        self.done += 1;
        None
    }
}

/// The number of the entry that this one follows; 0 for the first.
fn parent(entry: &Entry) -> u64 {
    entry.body.parent.map_or(0, |id| id.0)
}
