//! What a window has promised line by line before it was killed, and whether the next one keeps it.
//!
//! **Invariant:** a line is written after the frame in which the window took what it tells as done, never before.

use std::collections::{BTreeMap, BTreeSet};

use demarche::engine::core::command::{Actor, Command};
use demarche::room::drafts::{Drafts, Thought};
use demarche::session::entry::Entry;
use demarche::session::run::Session;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::glass::FRAME_SECONDS;

/// How long what is unsent may be in memory alone, in seconds of the window.
const UNKEPT_SECONDS: f64 = 2.0;

/// A line of what a window says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Line {
    /// A window opens, or an exercise is taken up again.
    Opens,
    /// The exercise is on screen.
    Plays,
    /// This is about to be done; it makes at most so many entries.
    Aims { most: usize, at: String },
    /// It is done.
    Rests,
    /// This entry is saved.
    Saved { hash: String },
    /// This is what somebody has not sent, at this second, after so many entries.
    Unsent { whose: Actor, second: f64, entries: usize, drafts: Box<Drafts> },
    /// Everything unsent was written down at this second.
    Kept { second: f64 },
    /// The frame of this second is drawn.
    Drawn { second: f64 },
    /// What of the promises was looked for, and found.
    Found(Figures),
    /// The exercise is over.
    Over,
}

/// What was promised, and what was found of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    pub entries_promised: usize,
    pub entries_found: usize,
    pub entries_added: usize,
    pub drafts_promised: usize,
    pub drafts_found: usize,
}

impl std::ops::AddAssign for Figures {
    fn add_assign(&mut self, other: Self) {
        self.entries_promised += other.entries_promised;
        self.entries_found += other.entries_found;
        self.entries_added += other.entries_added;
        self.drafts_promised += other.drafts_promised;
        self.drafts_found += other.drafts_found;
    }
}

/// What somebody had not sent at some moment.
#[derive(Clone, Debug)]
struct Version {
    second: f64,
    entries: usize,
    drafts: Drafts,
}

/// The unsent work of somebody, as the last window in which it could be seen told it.
#[derive(Debug, Default)]
struct Unsent {
    window: usize,
    versions: Vec<Version>,
}

/// How far a window came.
#[derive(Debug, Default)]
struct Reached {
    drawn: f64,
    kept: f64,
}

/// Everything that was promised.
#[derive(Debug, Default)]
pub struct Promised {
    /// The hashes of the entries.
    pub entries: Vec<String>,
    /// How many more there may be, and why.
    most: usize,
    aim: String,
    windows: Vec<Reached>,
    unsent: BTreeMap<String, Unsent>,
}

impl Promised {
    /// What these lines promise; the last may be cut off.
    pub fn read(log: &str) -> Self {
        let mut promised = Self::default();
        for line in log.split_inclusive('\n').filter(|line| line.ends_with('\n')) {
            promised.take(&serde_json::from_str(line).expect("a line of a window"));
        }
        promised
    }

    /// Takes in a line.
    pub fn take(&mut self, line: &Line) {
        match line {
            Line::Opens => {
                self.windows.push(Reached::default());
                // A solo player's phase that was finished is closed by whoever takes the exercise up.
                (self.most, self.aim) = (1, "open".to_owned());
            }
            Line::Aims { most, at } => (self.most, self.aim) = (*most, at.clone()),
            Line::Rests => self.most = 0,
            Line::Saved { hash } => self.entries.push(hash.clone()),
            Line::Unsent { whose, second, entries, drafts } => {
                let window = self.windows.len();
                let own = self.unsent.entry(name(whose)).or_default();
                if own.window != window {
                    *own = Unsent { window, versions: Vec::new() };
                }
                own.versions.push(Version { second: *second, entries: *entries, drafts: (**drafts).clone() });
            }
            Line::Kept { second } => self.reached().kept = *second,
            Line::Drawn { second } => self.reached().drawn = *second,
            Line::Plays | Line::Found(_) | Line::Over => {}
        }
    }

    fn reached(&mut self) -> &mut Reached {
        self.windows.last_mut().expect("a window opens first")
    }

    /// Every promised entry is there once, with the same bytes, and beside them at most what was just being done.
    pub fn judge_entries(&self, entries: &[Entry]) -> Figures {
        let hashes: Vec<&String> = entries.iter().map(|entry| &entry.hash).collect();
        let same = hashes.iter().zip(&self.entries).take_while(|(found, promised)| **found == *promised).count();
        assert_eq!(same, self.entries.len(), "an entry that was promised is not there, or is another");
        let added = entries.len() - same;
        let commands: Vec<&Command> = entries.iter().skip(same).map(|entry| &entry.body.command).collect();
        // Once somebody is done, phases close by themselves, and what was chosen ahead goes out.
        let closes = commands.iter().position(|command| **command == Command::Advance);
        let by_hand = closes.map_or(added, |at| at.max(1));
        assert!(by_hand <= self.most, "“{}” makes {} entries at most, not {commands:?}", self.aim, self.most);
        assert_eq!(hashes.iter().collect::<BTreeSet<_>>().len(), entries.len(), "an entry is there twice");
        let mut texts: Vec<&String> = entries.iter().filter_map(|entry| text(&entry.body.command)).collect();
        texts.sort();
        let twice = texts.windows(2).find(|pair| pair[0] == pair[1]);
        assert!(twice.is_none(), "what was written once was sent twice: {twice:?}");
        Figures { entries_promised: same, entries_found: same, entries_added: added, ..Figures::default() }
    }

    /// What somebody had not sent is offered again, as it stood within the last moments before the end.
    pub fn judge_unsent(&self, session: &Session, whose: &Actor, found: &Drafts) -> Figures {
        let Some(own) = self.unsent.get(&name(whose)) else { return Figures::default() };
        let reached = &self.windows[own.window - 1];
        let since = reached.kept.max(reached.drawn - UNKEPT_SECONDS - f64::from(FRAME_SECONDS));
        let ends = own.versions.iter().skip(1).map(|next| next.second).chain([f64::INFINITY]);
        let possible = own.versions.iter().zip(ends).filter(|(_, end)| *end > since).map(|(version, _)| {
            let mut drafts = version.drafts.clone();
            let later: Vec<&Entry> = session.entries().iter().skip(version.entries).collect();
            later.iter().filter(|entry| entry.body.actor == *whose).for_each(|entry| drafts.sent(&entry.body.command));
            if later.iter().any(|entry| entry.body.command == Command::Advance) {
                keep_possible(session, whose, &mut drafts);
            }
            leaves(&drafts)
        });
        let (possible, found) = (possible.collect::<Vec<_>>(), leaves(found));
        let places: BTreeSet<&String> = possible.iter().flat_map(BTreeMap::keys).chain(found.keys()).collect();
        // What somebody has had before them is remembered, and was never written.
        let written =
            places.into_iter().filter(|place| !["/faced", "/lapsed", "/read"].iter().any(|own| place.starts_with(own)));
        let mut figures = Figures::default();
        for place in written {
            let values: Vec<Option<&Value>> = possible.iter().map(|leaves| leaves.get(place)).collect();
            let there = found.get(place);
            assert!(values.contains(&there), "{whose:?}, {place}: {there:?} is offered, {values:?} was there");
            if values.iter().all(|value| value.is_some() && *value == values[0]) {
                figures.drafts_promised += 1;
                figures.drafts_found += usize::from(there == values[0]);
            }
        }
        figures
    }
}

/// The drafts without what only looking at a card leaves behind.
pub fn touched(drafts: &Drafts) -> Drafts {
    let mut drafts = drafts.clone();
    drafts.thoughts.retain(|_, thought| *thought != Thought::default());
    drafts
}

/// Everything that is written in them.
pub fn texts(drafts: &Drafts) -> Vec<String> {
    leaves(drafts).into_values().filter_map(|leaf| leaf.as_str().map(str::to_owned)).collect()
}

fn keep_possible(session: &Session, whose: &Actor, drafts: &mut Drafts) {
    if let Actor::Seat(seat) = whose {
        drafts.keep_possible(session.book(), session.state(), seat);
    }
}

/// Somebody, as text.
pub fn name(whose: &Actor) -> String {
    serde_json::to_string(whose).expect("an actor is text")
}

/// What somebody wrote and sent as it was.
fn text(command: &Command) -> Option<&String> {
    match command {
        Command::SendMessage { text, .. } => Some(text),
        Command::Note(observation) => Some(&observation.text),
        _ => None,
    }
}

/// Each thing that is chosen or written, by its place.
fn leaves(drafts: &Drafts) -> BTreeMap<String, Value> {
    let mut leaves = BTreeMap::new();
    let value = serde_json::to_value(touched(drafts)).expect("drafts are text");
    gather(String::new(), value, &mut leaves);
    leaves
}

fn gather(place: String, value: Value, leaves: &mut BTreeMap<String, Value>) {
    match value {
        Value::Object(fields) => each(&place, fields, leaves),
        Value::Null => {}
        Value::String(text) if text.is_empty() => {}
        Value::Array(items) if items.is_empty() => {}
        leaf => {
            leaves.insert(place, leaf);
        }
    }
}

fn each(place: &str, fields: Map<String, Value>, leaves: &mut BTreeMap<String, Value>) {
    for (name, value) in fields {
        gather(format!("{place}/{name}"), value, leaves);
    }
}
