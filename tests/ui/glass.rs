//! The window of somebody who plays: what is on it, clicks on it, and frame after frame of it.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use demarche::room::Room;
use demarche::store::preferences::Preferences;
use demarche::ui::app::App;
use demarche::ui::fonts;
use demarche::ui::task::Standing;
use demarche::ui::theme::{self, ThemeChoice};
use demarche::words::Words;
use egui::accesskit::Role;
use egui::{Event, Modifiers, PointerButton, Pos2, Rect, Vec2};
use egui_kittest::kittest::NodeT;
use egui_kittest::{Harness, HarnessBuilder};

use crate::support::names;

/// The seconds between two frames.
pub const FRAME_SECONDS: f32 = 0.5;
const SIZE: Vec2 = Vec2::new(1440.0, 900.0);

/// Something on the screen.
#[derive(Clone)]
pub struct Seen {
    pub name: String,
    pub role: Role,
    pub place: Rect,
}

impl Seen {
    pub fn is_field(&self) -> bool {
        matches!(self.role, Role::TextInput | Role::MultilineTextInput)
    }

    pub fn is_choice(&self) -> bool {
        matches!(self.role, Role::RadioButton | Role::CheckBox | Role::ComboBox | Role::ListBoxOption | Role::Tab)
    }

    pub fn can_be_clicked(&self) -> bool {
        self.is_choice() || matches!(self.role, Role::Button | Role::Link)
    }
}

/// A window that nobody sees.
pub struct Glass {
    pub harness: Harness<'static, Option<App>>,
    pub words: Words,
}

impl Glass {
    /// Opens it on a file or on Home; whoever listens hears of every frame: its second, and the exercise on screen.
    pub fn open(file: Option<PathBuf>, listen: impl Fn(f64, Option<&Room>) + 'static) -> Self {
        let (preferences, broken) = Preferences::load();
        assert!(broken.is_none(), "the preferences were broken");
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
                    listen(ui.input(|input| input.time), app.room());
                },
                None,
            );
        Self { harness, words: Words::english() }
    }

    /// The exercise, where one is on screen.
    pub fn room(&self) -> Option<&Room> {
        self.harness.state().as_ref().and_then(App::room)
    }

    /// Draws a frame for each event, and waits for what is done beside the window.
    pub fn step(&mut self) {
        self.harness.step();
        let begun = Instant::now();
        while self.harness.state().as_ref().is_some_and(|app| app.standing() == Standing::Working) {
            assert!(begun.elapsed() < Duration::from_mins(1), "a job hangs");
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// Everything that a screen reader could say.
    pub fn names(&self) -> Vec<String> {
        names(&self.harness)
    }

    /// What is on the screen and not closed.
    pub fn seen(&self) -> Vec<Seen> {
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

    /// Where something that can be clicked stands, by the id of its words.
    pub fn find(&self, seen: &[Seen], id: &str) -> Option<Rect> {
        let name = self.words.text(id);
        let mut named = seen.iter().filter(|seen| seen.name == name && seen.can_be_clicked());
        named.next().map(|seen| seen.place)
    }

    /// Moves the pointer there, presses and lets go.
    pub fn click(&mut self, place: Rect) {
        let pos = place.center();
        self.harness.event(Event::PointerMoved(pos));
        for pressed in [true, false] {
            let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
            self.harness.event(Event::PointerButton { pos, button, pressed, modifiers });
        }
        self.harness.step();
    }
}
