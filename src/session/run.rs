//! A run: the tree of entries, the head, and the state at the head.
//!
//! **Invariant:** the state is always the fold of the path to the head, and nothing else.

use std::borrow::Cow;

use super::entry::{Entry, EntryBody, EntryId};
use super::upcast::seal;
use crate::engine::core::command::{Actor, Command};
use crate::engine::core::event::Event;
use crate::engine::core::event::course::CourseEvent;
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::engine::decide::decide;
use crate::engine::evidence::drawing::{played, played_with};
use crate::model::rulebook::Rulebook;

/// A run of an exercise.
#[derive(Clone, Debug)]
pub struct Session {
    book: Rulebook,
    /// The rulebook before the dice chose something in it, if they did.
    written: Option<Rulebook>,
    root: String,
    entries: Vec<Entry>,
    head: Option<EntryId>,
    state: State,
}

/// Why a command did not get in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubmitError {
    /// A rule says no.
    Rejected(Rejection),
    /// The entry could not be written as text.
    Unwritable(String),
}

impl Session {
    /// A run without entries; `root` is the hash over the texts it is computed from.
    #[must_use]
    pub fn new(book: Rulebook, root: String) -> Self {
        let state = State::new(&book);
        Self { book, written: None, root, entries: Vec::new(), head: None, state }
    }

    /// A run of entries that were stored before; the last one is the head.
    #[must_use]
    pub fn restore(book: Rulebook, root: String, entries: Vec<Entry>) -> Self {
        let head = entries.last().map(|entry| entry.id);
        let (book, written) = match entries.first().and_then(|first| played_by(&book, first)) {
            Some(played) => (played, Some(book)),
            None => (book, None),
        };
        let mut session = Self { state: State::new(&book), book, written, root, entries, head: None };
        session.go_to(head);
        session
    }

    /// What everything is looked up in.
    #[must_use]
    pub fn book(&self) -> &Rulebook {
        &self.book
    }

    /// The same as it was written, before the dice chose who is behind it.
    #[must_use]
    pub fn written(&self) -> &Rulebook {
        self.written.as_ref().unwrap_or(&self.book)
    }

    /// The state at the head.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The hash before the first entry.
    #[must_use]
    pub fn root(&self) -> &str {
        &self.root
    }

    /// All entries in the order of writing.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The head.
    #[must_use]
    pub fn head(&self) -> Option<EntryId> {
        self.head
    }

    /// The entries from the first to the head: what is in force.
    #[must_use]
    pub fn path(&self) -> Vec<&Entry> {
        self.path_to(self.head)
    }

    /// The entries from the first to this one.
    #[must_use]
    pub fn path_to(&self, mut at: Option<EntryId>) -> Vec<&Entry> {
        let mut path = Vec::new();
        while let Some(entry) = at.and_then(|id| self.entry(id)) {
            path.push(entry);
            at = entry.body.parent;
        }
        path.reverse();
        path
    }

    /// The entry of this number.
    #[must_use]
    pub fn entry(&self, id: EntryId) -> Option<&Entry> {
        // Entries are numbered from 1 in the order in which they stand.
        let place = usize::try_from(id.0).ok()?.checked_sub(1)?;
        self.entries.get(place).filter(|entry| entry.id == id)
    }

    /// Moves the head; entries that follow from now on branch off there.
    pub fn go_to(&mut self, head: Option<EntryId>) {
        self.state = self.state_at(head);
        self.head = head;
    }

    /// The state after an entry.
    #[must_use]
    pub fn state_at(&self, at: Option<EntryId>) -> State {
        let mut state = State::new(&self.book);
        for entry in self.path_to(at) {
            for event in &entry.body.events {
                state.apply(event);
            }
        }
        state
    }

    /// Answers a command with the entry that it would become; nothing is changed yet.
    ///
    /// # Errors
    /// The rule that says no.
    pub fn prepare(&self, at_ms: u64, actor: &Actor, command: &Command) -> Result<Entry, SubmitError> {
        let parent = match command {
            Command::Undo { confirmed } if *actor == Actor::Facilitator => {
                self.undo_target(*confirmed).map_err(SubmitError::Rejected)?
            }
            _ => self.head,
        };
        let book = match command {
            Command::Open(setup) => played_with(&self.book, setup.seed),
            _ => Cow::Borrowed(&self.book),
        };
        let events = if parent == self.head {
            decide(&book, &self.state, actor, command)
        } else {
            decide(&book, &self.state_at(parent), actor, command)
        };
        let events = events.map_err(SubmitError::Rejected)?;
        let body = EntryBody { parent, at_ms, actor: actor.clone(), command: command.clone(), events };
        let id = EntryId(self.entries.last().map_or(0, |entry| entry.id.0) + 1);
        let before = self.entries.last().map_or(self.root.as_str(), |entry| entry.hash.as_str());
        seal(id, before, body).map_err(|error| SubmitError::Unwritable(error.to_string()))
    }

    /// Takes in an entry that was prepared here and, where there is a file, made durable.
    pub fn commit(&mut self, entry: Entry) {
        let id = entry.id;
        let follows = entry.body.parent == self.head;
        if let Some(book) = played_by(&self.book, &entry) {
            self.written = Some(std::mem::replace(&mut self.book, book));
        }
        self.entries.push(entry);
        if follows {
            if let Some(entry) = self.entries.last() {
                for event in &entry.body.events {
                    self.state.apply(event);
                }
            }
            self.head = Some(id);
        } else {
            self.go_to(Some(id));
        }
    }

    /// Prepares and commits: the one door for runs without a file.
    ///
    /// # Errors
    /// The rule that says no.
    pub fn submit(&mut self, at_ms: u64, actor: &Actor, command: &Command) -> Result<&Entry, SubmitError> {
        let entry = self.prepare(at_ms, actor, command)?;
        self.commit(entry);
        self.entries.last().ok_or_else(|| SubmitError::Unwritable(String::new()))
    }

    /// The entry to which taking back the last step leads.
    fn undo_target(&self, confirmed: bool) -> Result<Option<EntryId>, Rejection> {
        let path = self.path();
        let steps: Vec<&&Entry> =
            path.iter().filter(|entry| !matches!(entry.body.command, Command::Undo { .. })).collect();
        let last = match steps.as_slice() {
            [] | [_] => return Err(Rejection::NothingToUndo),
            [.., last] => last,
        };
        if !confirmed && last.body.events.iter().any(Event::reveals_secrets) {
            return Err(Rejection::RevealedSince);
        }
        Ok(last.body.parent)
    }
}

/// The rulebook of the exercise that an entry opens, where its dice chose something.
fn played_by(book: &Rulebook, entry: &Entry) -> Option<Rulebook> {
    entry.body.events.iter().find_map(|event| match event {
        Event::Course(CourseEvent::TruthDrawn(drawn)) => Some(played(book, drawn)),
        _ => None,
    })
}
