//! The window that is killed: it looks whether everything promised is there, takes the exercise up or begins one, plays
//! on, and tells line by line what it does and promises.

use std::collections::BTreeMap;
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};

use demarche::engine::core::command::{Actor, Command, SeatMode, Setup};
use demarche::engine::core::state::Lifecycle;
use demarche::room::Room;
use demarche::room::begin::begin;
use demarche::room::drafts::Drafts;
use demarche::session::verify::Verdict;
use demarche::store::exercise::{Access, KeptSession};
use demarche::store::folders::home;
use demarche::store::scenarios::SHIPPED;

use crate::player::{Dice, PIN, Player, Way};
use crate::promised::{Line, Promised, name, touched};

/// How a life begins and what it is for.
pub struct Life {
    /// What was said before, by windows that were killed.
    pub log: PathBuf,
    /// Which exercise is begun.
    pub round: u64,
    /// Where the clicks come from.
    pub seed: u64,
    /// Whether it only looks whether all is there.
    pub last: bool,
}

/// What the window says, to whoever will kill it.
pub struct Telling {
    promised: Promised,
    /// What was told of each one's unsent work since the exercise was taken up.
    pub told: BTreeMap<String, Drafts>,
    /// How many have held the laptop, and whether nobody does.
    held: Option<(u64, bool)>,
    second: f64,
}

impl Telling {
    /// Says a line, and holds to it.
    pub fn say(&mut self, line: &Line) {
        let text = serde_json::to_string(line).expect("a line is text");
        // Not by `println`, which the harness of the tests would keep for itself.
        stdout().write_all(format!("{text}\n").as_bytes()).and_then(|()| stdout().flush()).expect("somebody listens");
        self.promised.take(line);
    }

    /// Whether no exercise has begun.
    pub fn is_fresh(&self) -> bool {
        self.promised.entries.is_empty() && file().is_none()
    }

    /// Tells what came of the frame of this second.
    pub fn frame(&mut self, second: f64, room: Option<&Room>) {
        self.second = second;
        match room {
            Some(room) => self.playing(room),
            None if self.held.take().is_some() => {
                // Whoever leaves writes down what is unsent.
                self.say(&Line::Kept { second });
                self.say(&Line::Drawn { second });
                self.say(&Line::Opens);
                self.told.clear();
            }
            None => {}
        }
    }

    fn playing(&mut self, room: &Room) {
        let (second, now) = (self.second, (room.holders(), room.is_curtain()));
        for entry in room.session().entries().iter().skip(self.promised.entries.len()) {
            self.say(&Line::Saved { hash: entry.hash.clone() });
        }
        // Whoever lifts the curtain has written nothing yet.
        let handed_over = self.held.is_some_and(|(holders, curtain)| holders != now.0 && !curtain);
        if self.held.replace(now).is_none() {
            self.say(&Line::Plays);
        }
        if room.is_over() {
            return self.say(&Line::Over);
        }
        for seat in room.exercise().teams() {
            self.unsent(room, Actor::Seat(seat.clone()), &room.drafts_of(&seat));
        }
        if room.actor() == Some(Actor::Facilitator) {
            self.unsent(room, Actor::Facilitator, room.drafts());
        }
        if handed_over {
            self.say(&Line::Kept { second });
        }
        self.say(&Line::Drawn { second });
    }

    fn unsent(&mut self, room: &Room, whose: Actor, drafts: &Drafts) {
        let drafts = touched(drafts);
        match self.told.insert(name(&whose), drafts.clone()) {
            Some(told) if told == drafts => return,
            Some(_) => {}
            None => {
                let found = self.promised.judge_unsent(room.session(), &whose, &drafts);
                self.say(&Line::Found(found));
            }
        }
        let (second, entries) = (self.second, room.session().entries().len());
        self.say(&Line::Unsent { whose, second, entries, drafts: Box::new(drafts) });
    }
}

impl Life {
    /// Looks whether everything promised is there, and plays until somebody kills it or the exercise is over.
    pub fn live(&self) {
        // What the harness of the tests says stands on a line of its own.
        println!();
        let log = std::fs::read_to_string(&self.log).expect("what was said before");
        let mut telling = Telling { promised: Promised::read(&log), told: BTreeMap::new(), held: None, second: 0.0 };
        let course = look(&mut telling);
        if course == Some(Lifecycle::Over) {
            return telling.say(&Line::Over);
        }
        if course.is_none() && self.last {
            return;
        }
        telling.say(&Line::Opens);
        let mut dice = Dice(self.seed);
        let file = match (file(), self.way()) {
            // Half of all windows open on Home, and go on from there.
            (Some(path), _) => (dice.roll(2) == 0).then_some(path),
            (None, Way::Newcomer | Way::Setup) => None,
            (None, Way::Begun) => {
                telling.say(&Line::Aims { most: usize::MAX, at: "begin".to_owned() });
                Some(begun(self.round, &mut dice))
            }
        };
        let mut player = Player::open(file, telling, dice, self.seed);
        player.take_up(self.way());
        player.is_covered();
        while !self.last && player.room().is_none_or(|room| !room.is_over()) {
            if player.room().is_some() {
                player.play();
            } else {
                player.take_up(self.way());
            }
        }
    }

    fn way(&self) -> Way {
        match self.round % 4 {
            1 => Way::Newcomer,
            3 => Way::Setup,
            _ => Way::Begun,
        }
    }
}

/// The exercise file, where there is one.
fn file() -> Option<PathBuf> {
    let entries = std::fs::read_dir(home().join("exercises")).ok()?;
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "demarche"));
    assert!(files.len() < 2, "an exercise has two files: {files:?}");
    files.pop()
}

/// Opens the file as the next program would, and looks what is in it.
fn look(telling: &mut Telling) -> Option<Lifecycle> {
    let Some(path) = file() else {
        assert!(telling.promised.entries.is_empty(), "the file is gone");
        return None;
    };
    let kept = KeptSession::open(&path, Access::Write).expect("the next window opens it");
    let (entries, course) = (kept.session.entries(), kept.session.state().lifecycle);
    let verdict = kept.file.verify().expect("it can be read");
    assert_eq!(verdict, Verdict::Intact { entries: entries.len() }, "the file is not whole");
    let figures = telling.promised.judge_entries(entries);
    let hashes: Vec<String> = entries.iter().skip(figures.entries_found).map(|entry| entry.hash.clone()).collect();
    drop(kept);
    are_alone(&path);
    if telling.promised.entries.is_empty() && hashes.is_empty() {
        // Killed between the making of the file and the first command: nobody was told of it, and it can be begun anew.
        std::fs::remove_file(&path).expect("it is nobody's");
        return None;
    }
    for hash in hashes {
        telling.say(&Line::Saved { hash });
    }
    telling.say(&Line::Found(figures));
    Some(course)
}

/// Nothing is beside the exercise that a killed window left and nobody takes away; nothing was set aside as broken.
fn are_alone(path: &Path) {
    let folder = path.parent().expect("a folder");
    let names = |folder: &Path| -> Vec<String> {
        let entries = std::fs::read_dir(folder).into_iter().flatten();
        entries.map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned()).collect()
    };
    // A workshop in which a file was being made is swept away when it is old; records of decisions are kept.
    let ours = |name: &String| {
        let ending = Path::new(name).extension();
        name.starts_with(".new-") || ending.is_some_and(|ending| ending == "demarche" || ending == "md")
    };
    let strange: Vec<String> = names(folder).into_iter().filter(|name| !ours(name)).collect();
    assert!(strange.is_empty(), "left beside the exercise: {strange:?}");
    let unsent = names(&home().join("unsent"));
    let broken = names(&home()).into_iter().chain(unsent).find(|name| name.contains("broken"));
    assert!(broken.is_none(), "set aside: {broken:?}");
}

/// Two teams some phases on: in the longer exercise with PINs, in the shorter without.
fn begun(round: u64, dice: &mut Dice) -> PathBuf {
    let seats = ["ee", "pt"].map(|seat| (seat.into(), SeatMode::Team(String::new()))).into();
    let pins = [("ee", PIN), ("pt", PIN), ("facilitator", PIN)];
    let (shipped, pins) =
        if round.is_multiple_of(4) { (SHIPPED[1], pins.as_slice()) } else { (SHIPPED[0], [].as_slice()) };
    let mut kept = begin(shipped.name, shipped.text, Setup { seed: 6, seats, ..Setup::default() }, pins)
        .expect("the exercise begins");
    for _ in 0..dice.roll(12) {
        kept.submit(0, &Actor::Facilitator, &Command::Advance).expect("the phase is closed");
    }
    kept.file.path().to_owned()
}
