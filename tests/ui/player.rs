//! Somebody who plays in a window that nobody sees, by clicks and keys that follow from a seed.

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, Instant};

use demarche::engine::core::command::Actor;
use demarche::room::Room;
use demarche::room::holder::Holder;
use demarche::store::preferences::Preferences;
use demarche::ui::app::App;
use demarche::ui::fonts;
use demarche::ui::task::Standing;
use demarche::ui::theme::{self, ThemeChoice};
use demarche::words::{Words, number};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, Vec2};
use egui_kittest::kittest::NodeT;
use egui_kittest::{Harness, HarnessBuilder};

use crate::killed::Telling;
use crate::promised::{FRAME_SECONDS, Line, name, texts};

/// Everything that a player writes begins so: nobody else may read it before it is sent.
const MARK: &str = "zq";
const SIZE: Vec2 = Vec2::new(1440.0, 900.0);
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

/// Something on the screen.
#[derive(Clone)]
struct Seen {
    name: String,
    role: Role,
    place: Rect,
}

impl Seen {
    fn is_field(&self) -> bool {
        matches!(self.role, Role::TextInput | Role::MultilineTextInput)
    }

    fn is_choice(&self) -> bool {
        matches!(self.role, Role::RadioButton | Role::CheckBox | Role::ComboBox | Role::ListBoxOption | Role::Tab)
    }

    fn can_be_clicked(&self) -> bool {
        self.is_choice() || matches!(self.role, Role::Button | Role::Link)
    }
}

/// The window and who sits at it.
pub struct Player {
    harness: Harness<'static, Option<App>>,
    telling: Rc<RefCell<Telling>>,
    dice: Dice,
    words: Words,
    written: usize,
    seed: u64,
}

impl Player {
    /// Opens a window on a file or on Home.
    pub fn open(file: Option<PathBuf>, telling: Telling, dice: Dice, seed: u64) -> Self {
        let (preferences, broken) = Preferences::load();
        assert!(broken.is_none(), "the preferences were broken");
        let telling = Rc::new(RefCell::new(telling));
        let listener = Rc::clone(&telling);
        let harness = HarnessBuilder::<Option<App>>::default()
            .with_size(SIZE)
            .with_max_steps(1)
            .with_step_dt(FRAME_SECONDS)
            .with_context_setup(|ctx| {
                fonts::install(ctx);
                theme::style::apply(ctx, ThemeChoice::Light);
            })
            .build_ui_state(
                move |ui, app: &mut Option<App>| {
                    let app = app.get_or_insert_with(|| App::start(ui.ctx(), preferences.clone(), file.clone(), || 6));
                    app.draw(ui);
                    listener.borrow_mut().frame(ui.input(|input| input.time), app.room());
                },
                None,
            );
        Self { harness, telling, dice, words: Words::english(), written: 0, seed }
    }

    /// The exercise, where one is on screen.
    pub fn room(&self) -> Option<&Room> {
        self.harness.state().as_ref().and_then(App::room)
    }

    fn say(&self, line: &Line) {
        self.telling.borrow_mut().say(line);
    }

    fn aim(&self, most: usize, at: &str) {
        self.say(&Line::Aims { most, at: at.to_owned() });
    }

    /// Draws a frame for each event, and waits for what is done beside the window.
    fn step(&mut self) {
        self.harness.step();
        let begun = Instant::now();
        while self.harness.state().as_ref().is_some_and(|app| app.standing() == Standing::Working) {
            assert!(begun.elapsed() < Duration::from_mins(1), "a job hangs");
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// Comes into the exercise, from wherever the window is.
    pub fn take_up(&mut self, way: Way) {
        let begun = Instant::now();
        let fresh = self.telling.borrow().is_fresh();
        self.aim(1, "take up");
        while self.room().is_none() {
            assert!(begun.elapsed() < Duration::from_mins(1), "no way into the exercise: {:?}", self.names());
            let ways: &[&str] = match way {
                Way::Newcomer if fresh => &["try-button"],
                Way::Setup if fresh => &["run-button"],
                Way::Newcomer | Way::Setup | Way::Begun => &["resume-there", "resume"],
            };
            let seen = self.seen();
            let door = ways.iter().find_map(|id| self.find(&seen, id));
            match (door, way) {
                (Some(door), _) => self.click(door),
                (None, Way::Setup) if fresh => self.harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter),
                // Home looks at its files beside the window.
                (None, _) => std::thread::sleep(Duration::from_millis(2)),
            }
            self.step();
            // What was waited for comes with the next frame, before anything else is pressed.
            self.step();
        }
        self.say(&Line::Rests);
    }

    /// Whoever opens an exercise of several teams stands before the curtain; a team that plays alone is there again.
    pub fn is_covered(&self) {
        let Some(room) = self.room().filter(|room| !room.is_over()) else { return };
        let right = if room.is_solo() { room.holder().seat().is_some() } else { room.is_curtain() };
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
        let (ours, names) = (ours.as_ref().map(name), self.names());
        for (whose, drafts) in self.telling.borrow().told.iter().filter(|(whose, _)| Some(*whose) != ours.as_ref()) {
            let written = texts(drafts).into_iter().filter(|text| text.contains(MARK));
            for text in written {
                let shown = names.iter().any(|name| name.contains(text.trim()));
                assert!(!shown, "{whose} wrote “{text}”, and {:?} reads it", room.holder());
            }
        }
    }

    fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        let mut waiting = vec![self.harness.root()];
        while let Some(node) = waiting.pop() {
            let said = node.accesskit_node();
            names.extend(said.label());
            names.extend(said.value());
            waiting.extend(node.children());
        }
        names
    }

    /// What is on the screen and not closed.
    fn seen(&self) -> Vec<Seen> {
        let screen = Rect::from_min_size(Pos2::ZERO, SIZE);
        let mut seen = Vec::new();
        let mut waiting = vec![self.harness.root()];
        while let Some(node) = waiting.pop() {
            let said = node.accesskit_node();
            if !said.is_disabled() && said.bounding_box().is_some_and(|_| screen.contains(node.rect().center())) {
                let name = said.label().unwrap_or_default();
                seen.push(Seen { name, role: said.role(), place: node.rect() });
            }
            waiting.extend(node.children());
        }
        seen
    }

    fn find(&self, seen: &[Seen], id: &str) -> Option<Rect> {
        let name = self.words.text(id);
        let mut named = seen.iter().filter(|seen| seen.name == name && seen.can_be_clicked());
        named.next().map(|seen| seen.place)
    }

    fn click(&mut self, place: Rect) {
        let pos = place.center();
        self.harness.event(Event::PointerMoved(pos));
        for pressed in [true, false] {
            let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
            self.harness.event(Event::PointerButton { pos, button, pressed, modifiers });
        }
        self.harness.step();
    }

    /// One thing that somebody does.
    pub fn play(&mut self) {
        let Some(room) = self.room() else { return };
        let asks = matches!(room.holder(), Holder::Curtain(next) if room.asks_pin(next));
        let (curtain, solo) = (room.is_curtain(), room.is_solo());
        let open = room.holder().seat().map_or(0, |seat| room.open_of(seat).len());
        let seen = self.seen();
        // The sheet sends all that is open; else one thing is done at a time, and a solo player's phase ends with it.
        let sheet = seen.iter().any(|seen| seen.name == self.words.text("before-done"));
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
        self.step();
        self.say(&Line::Rests);
        self.is_told();
    }

    /// Leaving is asked about where others wait: the second click means it.
    fn leave(&mut self, seen: &[Seen]) {
        self.aim(0, "leave");
        let clicks = 1 + self.dice.roll(2);
        if let Some(door) = self.find(seen, "leave") {
            (0..clicks).for_each(|_| self.click(door));
        }
    }

    fn lift(&mut self, asks: bool) {
        self.aim(0, "lift the curtain");
        if asks {
            self.harness.event(Event::Text(PIN.to_owned()));
        }
        self.harness.key_press(Key::Enter);
        self.step();
        self.is_discreet();
    }

    /// The next step of the screen; whoever writes is done with that first.
    fn go_on(&mut self, most: usize) {
        self.aim(most, "the next step");
        if self.harness.ctx.memory(|memory| memory.focused().is_some()) {
            self.harness.key_press(Key::Escape);
        }
        self.harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    }

    /// Writes into one of the fields a text that nobody wrote before; where there is none, goes where messages are.
    fn write(&mut self, most: usize, seen: &[Seen]) {
        let finding = self.words.text("find-measure");
        let writable = |seen: &Seen| seen.is_field() && seen.name != finding;
        let mut fields: Vec<Seen> = seen.iter().filter(|seen| writable(seen)).cloned().collect();
        if fields.is_empty() {
            self.click_on(most, seen, &["nav-messages"]);
            self.step();
            fields = self.seen().into_iter().filter(writable).collect();
        }
        let Some(field) = fields.get(self.dice.roll(fields.len())) else { return };
        self.written += 1;
        let text = format!(" {MARK}{:x}-{}", self.seed, self.written);
        self.aim(most, &format!("write “{text}” into “{}”", field.name));
        self.click(field.place);
        self.harness.event(Event::Text(text));
    }

    /// Clicks on one of these, if any is there.
    fn click_on(&mut self, most: usize, seen: &[Seen], ids: &[&str]) {
        let names: Vec<String> = ids.iter().map(|id| self.words.text(id)).collect();
        self.choose(most, seen, |seen| seen.can_be_clicked() && names.contains(&seen.name));
    }

    /// Clicks on something, and where that opens a list, on something in it.
    fn choose(&mut self, most: usize, seen: &[Seen], fits: impl Fn(&Seen) -> bool) {
        let leave = self.words.text("leave");
        let choices: Vec<&Seen> = seen.iter().filter(|seen| fits(seen) && seen.name != leave).collect();
        let Some(choice) = choices.get(self.dice.roll(choices.len())) else { return };
        self.aim(most, &choice.name);
        self.click(choice.place);
        if choice.role != Role::ComboBox {
            return;
        }
        self.step();
        let listed = |new: &Seen| new.can_be_clicked() && !seen.iter().any(|old| old.name == new.name);
        let list: Vec<Seen> = self.seen().into_iter().filter(listed).collect();
        if let Some(item) = list.get(self.dice.roll(list.len())) {
            self.click(item.place);
        }
    }

    /// The screen says how many steps are safe.
    fn is_told(&self) {
        let Some(room) = self.room().filter(|room| !room.is_over()) else { return };
        let entries = i64::try_from(room.session().entries().len()).expect("not many");
        let told = self.words.with("saved-entries", &[("entries", number(entries))]);
        assert!(self.names().contains(&told), "the screen does not say “{told}”: {:?}", self.names());
    }
}
