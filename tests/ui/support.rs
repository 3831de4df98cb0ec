//! The program in a window that nobody sees, with a folder of its own.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use demarche::room::flow::{Flow, Stops};
use demarche::room::shelf::Shelf;
use demarche::store::exercise::KeptSession;
use demarche::store::folders::choose_home;
use demarche::store::preferences::Preferences;
use demarche::ui::app::App;
use demarche::ui::fonts;
use demarche::ui::task::Standing;
use demarche::ui::theme::{self, ThemeChoice};
use egui::{Key, Modifiers, Vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use egui_kittest::{Harness, HarnessBuilder};

static HOME: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder for the tests");
    choose_home(folder.path().to_owned());
    folder
});

/// The dice of every exercise in the tests.
fn seed() -> u64 {
    6
}

/// A folder for files that a test makes.
pub fn folder() -> &'static Path {
    HOME.path()
}

/// The program in a window.
pub struct Window {
    pub harness: Harness<'static, Option<App>>,
}

impl Window {
    /// A window of the laptop's size, on Home or on a file.
    pub fn open(file: Option<PathBuf>) -> Self {
        Self::start(Preferences::default(), Vec2::new(1440.0, 900.0), file)
    }

    /// A window on Home, with preferences.
    pub fn with(preferences: Preferences) -> Self {
        Self::sized(preferences, Vec2::new(1440.0, 900.0))
    }

    /// A window of a size on Home, with preferences.
    pub fn sized(preferences: Preferences, size: Vec2) -> Self {
        Self::start(preferences, size, None)
    }

    /// A window of a size on a file, with preferences.
    pub fn opened(preferences: Preferences, size: Vec2, file: PathBuf) -> Self {
        Self::start(preferences, size, Some(file))
    }

    /// The facilitator's console of a first call that somebody plays alone.
    pub fn console() -> Self {
        let mut window = Self::open(None);
        window.click("Start now").skip_news();
        window.click("Facilitator").press(Key::Enter);
        window
    }

    fn start(preferences: Preferences, size: Vec2, file: Option<PathBuf>) -> Self {
        let _ = folder();
        let harness = HarnessBuilder::<Option<App>>::default()
            .with_size(size)
            .with_max_steps(20)
            .with_context_setup(|ctx| {
                fonts::install(ctx);
                theme::style::apply(ctx, ThemeChoice::Light);
            })
            .build_ui_state(
                move |ui, app: &mut Option<App>| {
                    let start = || App::start(ui.ctx(), preferences.clone(), file.clone(), seed);
                    if app.is_none() {
                        *app = Some(start());
                    }
                    if let Some(app) = app {
                        app.draw(ui);
                    }
                },
                None,
            );
        let mut window = Self { harness };
        window.settle();
        window
    }

    /// Lets the window draw what has changed, and waits for the jobs beside it that the screen waits for. The window
    /// never rests, because the clock runs; while jobs work, its clock stands.
    pub fn settle(&mut self) -> &mut Self {
        for _ in 0..100 {
            self.harness.run_steps(4);
            let begun = Instant::now();
            while self.standing() == Standing::Working {
                assert!(begun.elapsed() < Duration::from_mins(2), "a job hangs:\n{}", self.names().join("\n"));
                std::thread::sleep(Duration::from_millis(1));
            }
            if self.standing() == Standing::Idle {
                return self;
            }
        }
        panic!("the screen waits for ever:\n{}", self.names().join("\n"));
    }

    /// How far that has come which the screen waits for.
    pub fn standing(&self) -> Standing {
        self.harness.state().as_ref().map_or(Standing::Idle, App::standing)
    }

    /// Waits for what is looked at beside the window's thread.
    pub fn wait_for(&mut self, part: &str) -> &mut Self {
        for _ in 0..400 {
            if self.shows_part(part) {
                return self;
            }
            std::thread::sleep(Duration::from_millis(10));
            self.settle();
        }
        panic!("“{part}” never comes:\n{}", self.names().join("\n"));
    }

    pub fn click(&mut self, label: &str) -> &mut Self {
        assert!(self.shows(label), "nothing is called “{label}”:\n{}", self.names().join("\n"));
        self.harness.get_all_by_label(label).next().expect("seen before").click();
        self.settle()
    }

    /// Clicks the one of several controls that is described in these words.
    pub fn click_of(&mut self, label: &str, described: &str) -> &mut Self {
        let fits = |node: &egui_kittest::Node<'_>| {
            node.accesskit_node().description().is_some_and(|words| words.contains(described))
        };
        self.harness.get_all_by_label(label).find(fits).expect("it is shown").click();
        self.settle()
    }

    pub fn press(&mut self, key: Key) -> &mut Self {
        self.harness.key_press(key);
        self.settle()
    }

    /// The next step of the screen.
    pub fn primary(&mut self) -> &mut Self {
        self.harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        self.settle()
    }

    /// The next step until the phase is over: past what happened, and through what is left open.
    pub fn onward(&mut self) -> &mut Self {
        self.skip_news().primary();
        if self.shows("Before we are done") {
            self.primary();
        }
        self.skip_news()
    }

    /// Goes on from what happened, and from the news, to what the phase is for.
    pub fn skip_news(&mut self) -> &mut Self {
        for _ in ["what happened", "the news"] {
            if self.shows("Go on") {
                self.primary();
            }
        }
        self
    }

    /// Writes into a field.
    pub fn write(&mut self, label: &str, text: &str) -> &mut Self {
        let field = self.harness.get_all_by_label(label).next().expect("a field of this name");
        field.focus();
        self.settle();
        let field = self.harness.get_all_by_label(label).next().expect("a field of this name");
        field.type_text(text);
        self.settle()
    }

    pub fn shows(&self, label: &str) -> bool {
        self.harness.query_all_by_label(label).next().is_some()
    }

    /// Where a control stands.
    pub fn place(&self, label: &str) -> egui::Rect {
        self.harness.get_all_by_label(label).next().expect("it is shown").rect()
    }

    pub fn shows_part(&self, part: &str) -> bool {
        self.names().iter().any(|name| name.contains(part))
    }

    /// Everything that a screen reader could say.
    pub fn names(&self) -> Vec<String> {
        names(&self.harness)
    }

    /// The exercise files in the tests' folder.
    pub fn exercises() -> Vec<PathBuf> {
        let Ok(entries) = std::fs::read_dir(folder().join("exercises")) else { return Vec::new() };
        let mut files: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
        files.retain(|path| path.extension().is_some_and(|ending| ending == "demarche"));
        files.sort();
        files
    }
}

/// Everything that a screen reader could say of a window.
/// The laptop comes to the facilitator after each phase of an exercise.
pub fn phase_by_phase(kept: &KeptSession) {
    let mut shelf = Shelf::of(kept.file.path(), &kept.session);
    shelf.set_flow(Flow { stops: Stops::EachPhase, short: false });
    shelf.keep(shelf.clock(), &kept.session).expect("kept");
}

pub fn names<S>(harness: &Harness<'_, S>) -> Vec<String> {
    let mut names = Vec::new();
    let mut waiting = vec![harness.root()];
    while let Some(node) = waiting.pop() {
        let said = node.accesskit_node();
        names.extend(said.label());
        names.extend(said.value());
        waiting.extend(node.children());
    }
    names
}
