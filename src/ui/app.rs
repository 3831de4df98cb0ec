//! The window's program: which screen is shown, and what every screen shares.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::CreationContext;
use egui::{Context, Key, Ui, ViewportCommand};

use super::debrief::Debrief;
use super::fit::Fit;
use super::help::{Asked, Parts, help_ui};
use super::home::Home;
use super::locked::Locked;
use super::opening::{Opened, Opening};
use super::play::Play;
use super::record::RecordScreen;
use super::regions;
use super::setup::Setup;
use super::shell::{Route, Shared, fitted};
use super::task::Standing;
use super::theme::{self, ThemeChoice, Tone};
use super::toasts::Toasts;
use super::write::Write;
use super::{drops, fonts};
use crate::room::Room;
use crate::store::clock::now_seconds;
use crate::store::exercise::KeptSession;
use crate::store::paths::{self, Kind};
use crate::store::preferences::{Preferences, ThemeName};
use crate::words::{Words, text};

/// The width that the curtain's card needs, in points.
const CURTAIN: f32 = 660.0;

enum Screen {
    Home(Home),
    Setup(Box<Setup>),
    Play(Box<Play>),
    Debrief(Box<Debrief>),
    Locked(Locked),
    Write(Box<Write>),
}

/// The program in its window.
pub struct App {
    shared: Shared,
    screen: Screen,
    /// What is being opened, over the screen that one came from.
    opening: Option<Opening>,
    /// How the model compares with the record, over the screen that one came from.
    record: Option<Box<RecordScreen>>,
    /// What is being written, while it is played.
    writing: Option<Box<Write>>,
    help: bool,
    /// What of it is open.
    opened: Parts,
    title: String,
    fit: Fit,
    /// In which language, by its own name, everything on the screen is said.
    spoken: String,
}

/// A seed that changes every second, short enough to be read out.
fn clock_seed() -> u64 {
    u64::try_from(now_seconds().rem_euclid(1_000_000)).unwrap_or(1)
}

/// The room in points for which the screens are laid out at most; beyond, everything grows.
const LARGE: egui::Vec2 = egui::vec2(1920.0, 1050.0);

impl App {
    /// The program in the window that has just opened.
    #[must_use]
    pub fn new(context: &CreationContext<'_>, words: Arc<Words>, file: Option<PathBuf>) -> Self {
        fonts::install(&context.egui_ctx);
        context.egui_ctx.options_mut(|options| options.quit_shortcuts.clear());
        let (preferences, set_aside) = Preferences::load();
        let mut app = Self::speaking(&context.egui_ctx, words, preferences, file, clock_seed);
        if let Some(broken) = set_aside {
            app.shared.toasts.refused(broken.describe(&app.shared.words));
        }
        app
    }

    /// The program with given preferences and seeds, for the window and for tests.
    #[must_use]
    pub fn start(ctx: &Context, preferences: Preferences, file: Option<PathBuf>, fresh_seed: fn() -> u64) -> Self {
        let words = Words::of(preferences.language.as_deref().unwrap_or_default());
        Self::speaking(ctx, Arc::new(words), preferences, file, fresh_seed)
    }

    fn speaking(
        ctx: &Context,
        words: Arc<Words>,
        preferences: Preferences,
        file: Option<PathBuf>,
        fresh_seed: fn() -> u64,
    ) -> Self {
        theme::style::apply(ctx, theme_choice(preferences.theme));
        let toasts = Toasts::default();
        let shared = Shared { words, preferences, toasts, fresh_seed, ctx: ctx.clone() };
        let screen = Screen::Home(Home::new(&shared));
        let spoken = shared.say("language-name");
        let mut app = Self {
            screen,
            opening: None,
            record: None,
            writing: None,
            shared,
            help: false,
            opened: Parts::default(),
            title: String::new(),
            fit: Fit::default(),
            spoken,
        };
        if let Some(path) = file {
            app.open(&path);
        }
        app
    }

    fn open(&mut self, path: &Path) {
        self.go(way_to(path.to_owned()));
    }

    /// How far that has come which the screen waits for.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let screen = match &self.screen {
            // What waits under the record is taken in when it is seen again.
            _ if self.record.is_some() => Standing::Idle,
            Screen::Play(_) => Standing::Idle,
            Screen::Home(home) => home.standing(),
            Screen::Setup(setup) => setup.standing(),
            Screen::Debrief(debrief) => debrief.standing(),
            Screen::Locked(locked) => locked.standing(),
            Screen::Write(write) => write.standing(),
        };
        self.opening.as_ref().map_or(screen, Opening::standing)
    }

    /// The room of the exercise that is played, to look at.
    #[must_use]
    pub fn room(&self) -> Option<&Room> {
        match &self.screen {
            Screen::Play(play) => Some(play.room()),
            Screen::Home(_) | Screen::Setup(_) | Screen::Debrief(_) | Screen::Locked(_) | Screen::Write(_) => None,
        }
    }

    /// Opens what was dropped on the window, as by its kind; an exercise that is being played is never left for it.
    fn receive(&mut self, dropped: Vec<PathBuf>) -> Option<Route> {
        if let Screen::Setup(setup) = &mut self.screen {
            let (scenarios, others): (Vec<_>, Vec<_>) = dropped.into_iter().partition(|path| is_scenario(path));
            for path in scenarios {
                setup.add(path);
            }
            return others.into_iter().next().map(way_to);
        }
        let path = dropped.into_iter().next()?;
        let shown = [("path", text(path.display().to_string()))];
        if matches!(self.screen, Screen::Play(_)) {
            self.shared.toasts.refused(self.shared.words.with("drop-while-playing", &shown));
            return None;
        }
        Some(way_to(path))
    }

    fn drop_hint(&self, ctx: &Context) {
        let (id, tone) = match &self.screen {
            Screen::Play(_) => ("drop-hint-playing", Tone::Caution),
            Screen::Setup(_) => ("drop-hint-setup", Tone::Info),
            Screen::Home(_) | Screen::Debrief(_) | Screen::Locked(_) | Screen::Write(_) => ("drop-hint", Tone::Info),
        };
        drops::hint_ui(ctx, &self.shared.say(id), tone);
    }

    fn go(&mut self, go: Route) {
        if !self.keep_writing() {
            return;
        }
        // Whoever goes on waits no more for what was being opened.
        self.opening = None;
        self.record = None;
        self.let_go(&go);
        if matches!(go, Route::Home)
            && let Some(mut writing) = self.writing.take()
        {
            writing.come_back();
            self.screen = Screen::Write(writing);
            self.help = false;
            return;
        }
        self.help = false;
        let shared = &self.shared;
        self.opening = Some(match go {
            Route::Home => {
                let home = Home::new(shared);
                return self.show(Screen::Home(home));
            }
            Route::Setup => Opening::setup(shared),
            Route::Write(path) => Opening::write(shared, path),
            Route::Draft(draft, beside) => Opening::draft(shared, draft, beside),
            Route::Begin(beginning) => Opening::begin(shared, *beginning),
            Route::Try => Opening::newcomer(shared, (shared.fresh_seed)()),
            Route::Again(path) => Opening::again(shared, path),
            Route::Resume(path) => Opening::resume(shared, path),
            Route::Debrief(path) => Opening::debrief(shared, path, None),
            Route::LookBack(path, entry) => Opening::debrief(shared, path, Some(entry)),
            Route::Record(origins) => Opening::record(shared, origins),
        });
    }

    fn show(&mut self, screen: Screen) {
        let left = std::mem::replace(&mut self.screen, screen);
        if let (Screen::Write(writing), Screen::Play(_)) = (left, &self.screen) {
            self.writing = Some(writing);
        }
        self.help = false;
    }

    /// Shows what was opened; where that failed, the screen that one came from is there again and says why.
    fn take_in(&mut self) {
        let Some(opening) = &mut self.opening else { return };
        let Some(result) = opening.poll(&self.shared.words) else { return };
        self.opening = None;
        match result {
            Ok(Opened::Play(kept)) => {
                let screen = self.play(*kept);
                self.show(screen);
            }
            Ok(Opened::Debrief(exercise, entry)) => {
                self.remember(&exercise.path, true);
                let debrief = Debrief::new(&self.shared, *exercise, entry);
                self.show(Screen::Debrief(Box::new(debrief)));
            }
            Ok(Opened::Copy(copy)) => {
                let debrief = Debrief::of_copy(&self.shared, *copy);
                self.show(Screen::Debrief(Box::new(debrief)));
            }
            Ok(Opened::Locked(path)) => self.show(Screen::Locked(Locked::new(path))),
            Ok(Opened::Setup(choices)) => {
                let setup = Setup::new(&self.shared, choices);
                self.show(Screen::Setup(Box::new(setup)));
            }
            Ok(Opened::Write(manuscript)) => {
                let write = Write::new(*manuscript);
                let screen = self.write(write);
                self.show(screen);
            }
            Ok(Opened::Record(record)) => {
                self.record = Some(record);
                self.help = false;
            }
            Err(said) => self.shared.toasts.refused(said),
        }
    }

    /// Lets go of the exercise or the text on screen: file and draft stay locked for as long as they are open. A text
    /// that is played stays.
    fn let_go(&mut self, go: &Route) {
        let closes = match &self.screen {
            _ if matches!(go, Route::Record(_)) => false,
            Screen::Play(_) => true,
            Screen::Write(_) => !matches!(go, Route::Begin(_)),
            Screen::Home(_) | Screen::Setup(_) | Screen::Debrief(_) | Screen::Locked(_) => false,
        };
        if closes {
            self.leave();
            self.screen = Screen::Home(Home::default());
            self.screen = Screen::Home(Home::new(&self.shared));
        }
    }

    fn play(&mut self, kept: KeptSession) -> Screen {
        self.remember(kept.file.path(), false);
        Screen::Play(Box::new(Play::new(&self.shared.words, kept)))
    }

    fn write(&mut self, write: Write) -> Screen {
        if write.has_file() {
            self.remember(write.path(), true);
        }
        Screen::Write(Box::new(write))
    }

    /// Keeps what is written and not saved; whether the window may close.
    fn keep_writing(&mut self) -> bool {
        let on_screen = if let Screen::Write(write) = &mut self.screen { Some(write) } else { None };
        match on_screen.or(self.writing.as_mut()) {
            Some(write) => write.leave(&mut self.shared),
            None => true,
        }
    }

    /// Notes that the exercise on screen was left as it should be.
    fn leave(&mut self) {
        if let Screen::Play(play) = &mut self.screen {
            play.keep_unsent(&mut self.shared);
            let path = play.path().to_owned();
            self.remember(&path, true);
        }
    }

    fn remember(&mut self, path: &Path, closed: bool) {
        self.shared.preferences.remember(path, now_seconds(), closed);
        self.save_preferences();
    }

    fn save_preferences(&mut self) {
        if let Err(error) = self.shared.preferences.save() {
            self.shared.toasts.refused(error.describe(&self.shared.words));
        }
    }

    fn keys(&mut self, ui: &Ui) {
        if ui.input(|input| input.key_pressed(Key::F1)) {
            self.help = !self.help;
        }
        if ui.input(|input| input.key_pressed(Key::F11)) {
            let full = ui.input(|input| input.viewport().fullscreen.unwrap_or(false));
            ui.ctx().send_viewport_cmd(ViewportCommand::Fullscreen(!full));
        }
    }

    fn screen_ui(&mut self, ui: &mut Ui) -> Option<Route> {
        if let Some(opening) = &self.opening {
            if !opening.ui(ui, &self.shared) {
                return None;
            }
            self.opening = None;
            ui.ctx().request_repaint();
            // The screen that one came from is still there; Home may know of a text that is being written.
            return matches!(self.screen, Screen::Home(_)).then_some(Route::Home);
        }
        if let Some(record) = &mut self.record {
            if fitted(ui, 0, |ui| record.ui(ui, &self.shared)) {
                self.record = None;
                ui.ctx().request_repaint();
            }
            return None;
        }
        let (screen, shared) = (&mut self.screen, &mut self.shared);
        match screen {
            // The first screen stacks by itself what does not stand side by side.
            Screen::Home(home) => home.ui(ui, shared),
            Screen::Setup(setup) => fitted(ui, 0, |ui| setup.ui(ui, shared)),
            // The curtain is a card in the middle, and fits by itself.
            Screen::Play(play) if play.is_curtain() && ui.available_width() >= CURTAIN => play.ui(ui, shared),
            Screen::Play(play) => fitted(ui, play.scroll_key(), |ui| play.ui(ui, shared)),
            Screen::Debrief(debrief) => fitted(ui, 0, |ui| debrief.ui(ui, shared)),
            Screen::Locked(locked) => locked.ui(ui, shared),
            Screen::Write(write) => fitted(ui, 0, |ui| write.ui(ui, shared)),
        }
    }

    fn topic(&self) -> &'static str {
        if self.opening.is_some() {
            return "home";
        }
        if self.record.is_some() {
            return "record";
        }
        match &self.screen {
            Screen::Home(_) | Screen::Locked(_) => "home",
            Screen::Setup(_) => "setup",
            Screen::Play(play) => play.topic(),
            Screen::Debrief(_) => "debrief",
            Screen::Write(_) => "write",
        }
    }

    /// The window's title never says more than the public may know.
    fn keep_title(&mut self, ctx: &Context) {
        let title = match &self.screen {
            Screen::Play(play) if play.is_curtain() => self.shared.say("window-hand-over"),
            _ => self.shared.say("app-name"),
        };
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    /// Says everything anew where another language was chosen.
    fn speak(&mut self) {
        let spoken = self.shared.say("language-name");
        if self.spoken == spoken {
            return;
        }
        self.spoken = spoken;
        self.title.clear();
        match &mut self.screen {
            Screen::Home(home) => *home = Home::new(&self.shared),
            Screen::Setup(_) | Screen::Locked(_) => {}
            Screen::Play(play) => play.speak_anew(),
            Screen::Debrief(debrief) => debrief.speak_anew(),
            Screen::Write(write) => write.speak_anew(),
        }
        if let Some(write) = &mut self.writing {
            write.speak_anew();
        }
        if self.record.take().is_some() {
            self.go(Route::Record(None));
        }
    }

    /// Draws the screen.
    pub fn draw(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        theme::style::apply(&ctx, theme_choice(self.shared.preferences.theme));
        let zoom = zoom(&ctx, self.shared.preferences.text_percent);
        // What is known of the monitor in this frame is in points of the size before.
        let settled = (zoom - ctx.zoom_factor()).abs() < f32::EPSILON;
        ctx.set_zoom_factor(zoom);
        if ctx.input(|input| input.viewport().close_requested()) && !self.keep_writing() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        }
        if settled {
            self.fit.keep(&ctx);
        }
        self.speak();
        self.keys(ui);
        self.take_in();
        let mut go = self.screen_ui(ui);
        if self.shared.preferences.want_saving() {
            self.save_preferences();
        }
        let dropped = drops::dropped(&ctx);
        if go.is_none() && !dropped.is_empty() {
            go = self.receive(dropped);
        }
        if let Some(go) = go {
            self.go(go);
            ctx.request_repaint();
        }
        if self.help {
            let topic = self.topic();
            match help_ui(&ctx, &mut self.shared, topic, &mut self.opened) {
                Some(Asked::Close) => self.help = false,
                Some(Asked::Record) => self.go(Route::Record(None)),
                None => {}
            }
        }
        regions::keys(ui);
        self.shared.toasts.ui(&ctx);
        if drops::are_hovering(&ctx) {
            self.drop_hint(&ctx);
        }
        self.keep_title(&ctx);
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.draw(ui);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.keep_writing();
        self.leave();
    }
}

fn is_scenario(path: &Path) -> bool {
    paths::kind(path) == Kind::Scenario
}

/// Where a file is opened: a scenario to write it, an exercise to go on with it or to look back on it.
fn way_to(path: PathBuf) -> Route {
    if is_scenario(&path) { Route::Write(Some(path)) } else { Route::Resume(path) }
}

/// How large everything is drawn: as the text was chosen, and larger on a screen of such size that the layout would be lost
/// in it and its text too small to read.
fn zoom(ctx: &Context, text_percent: u32) -> f32 {
    let chosen = f32::from(u16::try_from(text_percent).unwrap_or(100)) / 100.0;
    let room = ctx.content_rect().size() * ctx.zoom_factor();
    let times = (room.x / LARGE.x).min(room.y / LARGE.y);
    // In steps, so that the size of the window does not tremble while it is drawn with the mouse.
    let grown = if times < 1.2 { 1.0 } else { (times * 4.0).floor() / 4.0 };
    chosen * grown.min(2.0)
}

fn theme_choice(name: ThemeName) -> ThemeChoice {
    match name {
        ThemeName::System => ThemeChoice::System,
        ThemeName::Light => ThemeChoice::Light,
        ThemeName::Dark => ThemeChoice::Dark,
        ThemeName::Contrast => ThemeChoice::Contrast,
    }
}
