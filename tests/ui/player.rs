//! Somebody who plays in a window that nobody sees, by clicks and keys that follow from a seed.

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, Instant};

use demarche::engine::core::command::Actor;
use demarche::room::Room;
use demarche::room::holder::Holder;
use demarche::words::number;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};

use crate::glass::{Glass, Seen};
use crate::killed::Telling;
use crate::promised::{Line, name, texts};

/// Everything that a player writes begins so: nobody else may read it before it is sent.
const MARK: &str = "zq";
/// Everybody's PIN.
pub const PIN: &str = "4711";

/// How an exercise begins.
#[derive(Clone, Copy)]
pub enum Way {
    /// By one click on Home, for one team.
    Newcomer,
    /// Set up on screen.
    Setup,
    /// Without the window.
    Begun,
}

/// Dice of the player's own.
pub struct Dice(pub u64);

impl Dice {
    /// A number below this one.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(sides.max(1)).expect("small")).expect("small")
    }
}

/// What sends, settles, takes back or opens something, by the ids of its words.
const DEEDS: [&str; 32] = [
    "draft-initiative",
    "submit-initiative",
    "discard-draft",
    "withdraw",
    "seal-choices",
    "change-our-choices",
    "seal-vote",
    "seal-line",
    "change-our-line",
    "tell-it",
    "send",
    "ask-what",
    "put-argument",
    "change-our-text",
    "ask-for-it",
    "take-it",
    "put-first",
    "fast-track",
    "save-record",
    "issue-product",
    "offer-options",
    "release-now",
    "leave-out",
    "add-note",
    "tab-note",
    "tab-override",
    "undo",
    "undo-confirm",
    "pause",
    "go-on",
    "facilitator",
    "back-to-seats",
];

/// Where to look, by the ids of its words.
const PLACES: [&str; 5] = ["nav-evidence", "nav-toolbox", "nav-table", "nav-messages", "nav-messages"];

/// Somebody at a window.
pub struct Player {
    glass: Glass,
    telling: Rc<RefCell<Telling>>,
    dice: Dice,
    written: usize,
    seed: u64,
}

impl Player {
    /// Opens a window on a file or on Home.
    pub fn open(file: Option<PathBuf>, telling: Telling, dice: Dice, seed: u64) -> Self {
        let telling = Rc::new(RefCell::new(telling));
        let listener = Rc::clone(&telling);
        let glass = Glass::open(file, move |second, room| listener.borrow_mut().frame(second, room));
        Self { glass, telling, dice, written: 0, seed }
    }

    /// The exercise, where one is on screen.
    pub fn room(&self) -> Option<&Room> {
        self.glass.room()
    }

    fn say(&self, line: &Line) {
        self.telling.borrow_mut().say(line);
    }

    fn aim(&self, most: usize, at: &str) {
        self.say(&Line::Aims { most, at: at.to_owned() });
    }

    /// Comes into the exercise, from wherever the window is.
    pub fn take_up(&mut self, way: Way) {
        let begun = Instant::now();
        let fresh = self.telling.borrow().is_fresh();
        self.aim(1, "take up");
        while self.room().is_none() {
            assert!(begun.elapsed() < Duration::from_mins(1), "no way into the exercise: {:?}", self.glass.names());
            let ways: &[&str] = match way {
                Way::Newcomer if fresh => &["try-button"],
                Way::Setup if fresh => &["run-button"],
                Way::Newcomer | Way::Setup | Way::Begun => &["resume-there", "resume"],
            };
            let seen = self.glass.seen();
            let door = ways.iter().find_map(|id| self.glass.find(&seen, id));
            match (door, way) {
                (Some(door), _) => self.glass.click(door),
                (None, Way::Setup) if fresh => self.glass.harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter),
                // Home looks at its files beside the window.
                (None, _) => std::thread::sleep(Duration::from_millis(2)),
            }
            self.glass.step();
            // What was waited for comes with the next frame, before anything else is pressed.
            self.glass.step();
        }
        self.say(&Line::Rests);
    }

    /// Whoever opens an exercise of several teams stands before the curtain; a team that plays alone is there again.
    pub fn is_covered(&self) {
        let Some(room) = self.room().filter(|room| !room.is_over()) else { return };
        // Where the program acts for the one team, nobody is left but whoever directs.
        let alone = room.exercise().teams().is_empty();
        let right = if room.is_solo() { alone || room.holder().seat().is_some() } else { room.is_curtain() };
        assert!(right, "{:?} is on the screen at once", room.holder());
        self.is_discreet();
    }

    /// Nothing that another wrote and did not send is on the screen; the facilitator may read what is cut off.
    fn is_discreet(&self) {
        let Some(room) = self.room() else { return };
        let ours = room.actor();
        if ours == Some(Actor::Facilitator) {
            return;
        }
        let (ours, names) = (ours.as_ref().map(name), self.glass.names());
        for (whose, drafts) in self.telling.borrow().told.iter().filter(|(whose, _)| Some(*whose) != ours.as_ref()) {
            let written = texts(drafts).into_iter().filter(|text| text.contains(MARK));
            for text in written {
                let shown = names.iter().any(|name| name.contains(text.trim()));
                assert!(!shown, "{whose} wrote “{text}”, and {:?} reads it", room.holder());
            }
        }
    }

    /// One thing that somebody does.
    pub fn play(&mut self) {
        let Some(room) = self.room() else { return };
        let asks = matches!(room.holder(), Holder::Curtain(next) if room.asks_pin(next));
        let (curtain, solo) = (room.is_curtain(), room.is_solo());
        let open = room.left_open().len();
        let seen = self.glass.seen();
        // The sheet sends all that is open; else one thing is done at a time, and a solo player's phase ends with it.
        let sheet = seen.iter().any(|seen| seen.name == self.glass.words.text("before-done"));
        let most = if sheet { open } else { 0 } + if solo { 2 } else { 1 };
        match self.dice.roll(100) {
            0..=2 => self.leave(&seen),
            3..=5 if curtain => self.click_on(0, &seen, &["facilitator-instead"]),
            _ if curtain => self.lift(asks),
            3..=30 => self.write(most, &seen),
            31..=42 => self.go_on(most),
            43..=57 => self.click_on(most, &seen, &DEEDS),
            58..=69 => self.click_on(most, &seen, &PLACES),
            70..=89 => self.choose(most, &seen, Seen::is_choice),
            _ => self.choose(most, &seen, Seen::can_be_clicked),
        }
        self.glass.step();
        self.say(&Line::Rests);
        self.is_told();
    }

    /// Leaving is asked about where others wait: the second click means it.
    fn leave(&mut self, seen: &[Seen]) {
        self.aim(0, "leave");
        let clicks = 1 + self.dice.roll(2);
        if let Some(door) = self.glass.find(seen, "leave") {
            (0..clicks).for_each(|_| self.glass.click(door));
        }
    }

    fn lift(&mut self, asks: bool) {
        self.aim(0, "lift the curtain");
        if asks {
            self.glass.harness.event(Event::Text(PIN.to_owned()));
        }
        self.glass.harness.key_press(Key::Enter);
        self.glass.step();
        self.is_discreet();
    }

    /// The next step of the screen; whoever writes is done with that first.
    fn go_on(&mut self, most: usize) {
        self.aim(most, "the next step");
        if self.glass.harness.ctx.memory(|memory| memory.focused().is_some()) {
            self.glass.harness.key_press(Key::Escape);
        }
        self.glass.harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    }

    /// Writes into one of the fields a text that nobody wrote before; where there is none, goes where messages are.
    fn write(&mut self, most: usize, seen: &[Seen]) {
        let finding = self.glass.words.text("find-measure");
        let writable = |seen: &Seen| seen.is_field() && seen.name != finding;
        let mut fields: Vec<Seen> = seen.iter().filter(|seen| writable(seen)).cloned().collect();
        if fields.is_empty() {
            self.click_on(most, seen, &["nav-messages"]);
            self.glass.step();
            fields = self.glass.seen().into_iter().filter(writable).collect();
        }
        let Some(field) = fields.get(self.dice.roll(fields.len())) else { return };
        self.written += 1;
        let text = format!(" {MARK}{:x}-{}", self.seed, self.written);
        self.aim(most, &format!("write “{text}” into “{}”", field.name));
        self.glass.click(field.place);
        self.glass.harness.event(Event::Text(text));
    }

    /// Clicks on one of these, if any is there.
    fn click_on(&mut self, most: usize, seen: &[Seen], ids: &[&str]) {
        let names: Vec<String> = ids.iter().map(|id| self.glass.words.text(id)).collect();
        self.choose(most, seen, |seen| seen.can_be_clicked() && names.contains(&seen.name));
    }

    /// Clicks on something, and where that opens a list, on something in it.
    fn choose(&mut self, most: usize, seen: &[Seen], fits: impl Fn(&Seen) -> bool) {
        let leave = self.glass.words.text("leave");
        let choices: Vec<&Seen> = seen.iter().filter(|seen| fits(seen) && seen.name != leave).collect();
        let Some(choice) = choices.get(self.dice.roll(choices.len())) else { return };
        self.aim(most, &choice.name);
        self.glass.click(choice.place);
        if choice.role != Role::ComboBox {
            return;
        }
        self.glass.step();
        let listed = |new: &Seen| new.can_be_clicked() && !seen.iter().any(|old| old.name == new.name);
        let list: Vec<Seen> = self.glass.seen().into_iter().filter(listed).collect();
        if let Some(item) = list.get(self.dice.roll(list.len())) {
            self.glass.click(item.place);
        }
    }

    /// The screen says how many steps are safe.
    fn is_told(&self) {
        let Some(room) = self.room().filter(|room| !room.is_over()) else { return };
        let entries = i64::try_from(room.session().entries().len()).expect("not many");
        let told = self.glass.words.with("saved-entries", &[("entries", number(entries))]);
        assert!(self.glass.names().contains(&told), "the screen does not say “{told}”: {:?}", self.glass.names());
    }
}
