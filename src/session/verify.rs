//! Verification: the hash chain, and every decision computed again.
//!
//! **Invariant:** reports the first entry that differs, and whether bytes or rules are to blame.

use super::entry::{Entry, chain};
use crate::engine::decide::decide;
use crate::engine::state::State;
use crate::model::rulebook::Rulebook;

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

/// What verification found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Everything is as it was written, and computes to the same.
    Intact {
        /// Number of entries.
        entries: usize,
    },
    /// The bytes of an entry were changed after they were written.
    Altered {
        /// Its number.
        entry: u64,
    },
    /// The bytes are as written, but today's rules give something else.
    Differs {
        /// Its number.
        entry: u64,
        /// The place of the first event that differs.
        event: usize,
    },
}

/// Checks the hash chain alone.
#[must_use]
pub fn check_chain(root: &str, stored: &[Stored]) -> Option<Verdict> {
    let mut before = root;
    for (place, entry) in stored.iter().enumerate() {
        let expected = u64::try_from(place).unwrap_or(0) + 1;
        if entry.id != expected || chain(before, &entry.bytes) != entry.hash {
            return Some(Verdict::Altered { entry: entry.id.min(expected) });
        }
        before = &entry.hash;
    }
    None
}

/// Computes every decision of a chain again.
#[must_use]
pub fn recompute(book: &Rulebook, entries: &[Entry]) -> Verdict {
    let mut states: std::collections::BTreeMap<u64, State> = std::collections::BTreeMap::new();
    for entry in entries {
        let parent = entry.body.parent.map_or(0, |id| id.0);
        let known = if parent == 0 { Some(State::new(book)) } else { states.get(&parent).cloned() };
        let Some(mut state) = known else { return Verdict::Differs { entry: entry.id.0, event: 0 } };
        let Ok(again) = decide(book, &state, &entry.body.actor, &entry.body.command) else {
            return Verdict::Differs { entry: entry.id.0, event: 0 };
        };
        if again != entry.body.events {
            let same = again.iter().zip(&entry.body.events).take_while(|(left, right)| left == right).count();
            return Verdict::Differs { entry: entry.id.0, event: same };
        }
        for event in &entry.body.events {
            state.apply(event);
        }
        states.insert(entry.id.0, state);
    }
    Verdict::Intact { entries: entries.len() }
}
