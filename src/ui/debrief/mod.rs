//! Debrief: a saved exercise, stepped through as an audience may know it, with curves that explain themselves.

mod charts;

use std::path::{Path, PathBuf};

use egui::{Align, Layout, Margin, Panel, Slider, Ui};

use super::icons::Icon;
use super::kit::button::{primary_ui, secondary_ui, small_ui};
use super::kit::card::{empty_ui, pane_head_ui};
use super::kit::row::selectable_row_ui;
use super::kit::segmented::segmented_ui;
use super::kit::tabs::tabs_ui;
use super::play::{ledger_line_ui, scores_ui};
use super::shell::{Go, Shared, banner, bar, centre, scroll, side, status};
use super::{access, fonts};
use crate::model::key::StateKey;
use crate::session::counterfactual::harm_without_measures_on;
use crate::session::entry::Entry;
use crate::session::run::Session;
use crate::session::verify::Verdict;
use crate::store::error::StoreError;
use crate::store::exercise::{Access, ExerciseFile};
use crate::store::pins::guarded;
use crate::store::verdict::{short, told};
use crate::view::audience::Audience;
use crate::view::curves::{Moment, moments};
use crate::view::names::Lens;
use crate::view::scores::{ScoresView, scores_compared};
use crate::view::story::{StoryLine, Telling, story};
use crate::words::{number, text};

/// The place of the public among those who look.
const PUBLIC: usize = 2;

/// Seconds that an entry is shown at speed 1.
const SECONDS_PER_ENTRY: f64 = 1.5;

/// What an audience can see of the whole exercise.
struct Seen {
    audience: Audience,
    moments: Vec<Moment>,
    lines: Vec<StoryLine>,
}

/// The screen.
pub struct Debrief {
    session: Session,
    verdict: Verdict,
    path: PathBuf,
    /// The hash of the last entry, in the form that people note down.
    head: String,
    /// The program that wrote it.
    program: String,
    seen: Option<Seen>,
    scores: Option<(usize, ScoresView)>,
    who: usize,
    seat: usize,
    seats: Vec<StateKey>,
    /// Whether PINs still guard a running exercise: then only the public view is open.
    guarded: bool,
    /// Place of the moment on screen within the moments.
    at: usize,
    tab: usize,
    playing: bool,
    speed: usize,
    since: f64,
}

impl Debrief {
    /// Opens a saved exercise to look back on it.
    ///
    /// # Errors
    /// It cannot be opened or read.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let file = ExerciseFile::open(path, Access::Read)?;
        let verdict = file.verify()?;
        let session = file.session()?;
        let program = file.setting("program")?.unwrap_or_default();
        let guarded = guarded(&file, &session)?;
        let written: Vec<StateKey> = session.book().scenario.seats.iter().map(|seat| seat.state.clone()).collect();
        let teams: Vec<StateKey> = session.state().teams().cloned().collect();
        let seats: Vec<StateKey> =
            session.book().seats().filter(|key| written.contains(key) || teams.contains(key)).collect();
        Ok(Self {
            session,
            verdict,
            path: path.to_owned(),
            head: short(&file.contents()?.head()),
            program,
            seen: None,
            scores: None,
            who: if guarded { PUBLIC } else { 0 },
            guarded,
            seat: 0,
            seats,
            at: 0,
            tab: 0,
            playing: false,
            speed: 0,
            since: 0.0,
        })
    }

    /// Opens on the moment after an entry, and not on the first.
    pub fn start_at(&mut self, entry: u64) {
        let place = self.session.path().iter().position(|own| own.id.0 == entry);
        self.at = place.unwrap_or(0);
    }

    fn audience(&self) -> Audience {
        match (self.who, self.seats.get(self.seat)) {
            (1, Some(seat)) => Audience::Seat(seat.clone()),
            (0, _) => Audience::Facilitator,
            _ => Audience::Public,
        }
    }

    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Go> {
        let audience = self.audience();
        let seen = match self.seen.take() {
            Some(seen) if seen.audience == audience => seen,
            Some(_) | None => self.look(shared, audience),
        };
        self.at = self.at.min(seen.moments.len().saturating_sub(1));
        self.play_on(ui, &seen);
        let go = self.draw(ui, shared, &seen);
        self.seen = Some(seen);
        go
    }

    fn look(&mut self, shared: &Shared, audience: Audience) -> Seen {
        let lens = Lens { book: self.session.book(), words: &shared.words };
        let path: Vec<&Entry> = self.session.path();
        let moments = moments(lens.book, &path, &audience);
        let lines = story(&lens, &path, &audience);
        Seen { audience, moments, lines }
    }

    fn play_on(&mut self, ui: &Ui, seen: &Seen) {
        if !self.playing {
            return;
        }
        let now = ui.input(|input| input.time);
        let speed = [1.0, 4.0, 16.0].get(self.speed).copied().unwrap_or(1.0);
        if now - self.since >= SECONDS_PER_ENTRY / speed {
            self.since = now;
            self.at += 1;
            self.playing = self.at + 1 < seen.moments.len();
        }
        ui.ctx().request_repaint_after(std::time::Duration::from_millis(60));
    }

    fn draw(&mut self, ui: &mut Ui, shared: &Shared, seen: &Seen) -> Option<Go> {
        let meta = &self.session.book().scenario.meta;
        let marking = [("title", text(meta.title.clone())), ("marking", text(meta.marking.clone()))];
        banner(ui, shared, &shared.words.with("banner", &marking));
        let mut go = None;
        bar(ui, "debrief-bar", 56.0, |ui| {
            if secondary_ui(ui, Some(Icon::Home), &shared.say("home"), true).clicked() {
                go = Some(Go::Home);
            }
            ui.add_space(8.0);
            let title = shared
                .words
                .with("debrief-title-bar", &[("title", text(self.session.book().scenario.meta.title.clone()))]);
            access::heading(ui, 1, fonts::title(&title), &title);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| self.looking_as(ui, shared));
        });
        let verified = match self.verdict {
            Verdict::Intact { entries } => {
                let args =
                    [("entries", number(i64::try_from(entries).unwrap_or(0))), ("head", text(self.head.clone()))];
                shared.words.with("file-fits-itself", &args)
            }
            found => told(&shared.words, &self.path, found, &self.program),
        };
        status(ui, shared, &verified, &[("← →", "step"), ("F1", "help")]);
        side(ui, Panel::right("why"), 400.0, Margin::same(16), |ui| self.why(ui, shared, seen));
        centre(ui, Margin::same(16), |ui| {
            if seen.moments.is_empty() {
                empty_ui(ui, &shared.say("nothing-played"), "");
                return;
            }
            self.transport(ui, shared, seen);
            ui.add_space(8.0);
            scroll(ui, "charts", |ui| {
                let book = self.session.book();
                let lens = Lens { book, words: &shared.words };
                if let Some(at) = charts::charts_ui(ui, &lens, &seen.moments, &seen.lines, self.at) {
                    self.at = at;
                    self.playing = false;
                }
            });
        });
        self.keys(ui, seen);
        go
    }

    fn looking_as(&mut self, ui: &mut Ui, shared: &Shared) {
        if self.guarded {
            ui.label(fonts::muted(ui, shared.say("guarded-by-pins")));
            return;
        }
        let names = ["facilitator", "a-seat", "public"].map(|id| shared.say(id));
        if self.who == 1 {
            let lens = Lens { book: self.session.book(), words: &shared.words };
            let shown = self.seats.get(self.seat).map_or_else(String::new, |seat| lens.state(seat));
            let combo = egui::ComboBox::from_id_salt("seat").selected_text(&shown).show_ui(ui, |ui| {
                for (place, seat) in self.seats.iter().enumerate() {
                    ui.selectable_value(&mut self.seat, place, lens.state(seat));
                }
            });
            combo.response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &shown));
        }
        ui.allocate_ui_with_layout(egui::vec2(236.0, 32.0), Layout::left_to_right(Align::Center), |ui| {
            segmented_ui(ui, &names, &mut self.who, &shared.say("looking-as"));
        });
        ui.label(fonts::muted(ui, shared.say("looking-as")));
    }

    fn transport(&mut self, ui: &mut Ui, shared: &Shared, seen: &Seen) {
        let last = seen.moments.len().saturating_sub(1);
        ui.horizontal(|ui| {
            if small_ui(ui, Some(Icon::Back), &shared.say("decision-before"), true).clicked() {
                self.jump(seen, false);
            }
            let label = shared.say(if self.playing { "pause" } else { "play" });
            if primary_ui(ui, Some(if self.playing { Icon::Pause } else { Icon::Play }), &label, true).clicked() {
                self.playing = !self.playing;
                self.since = ui.input(|input| input.time);
            }
            if small_ui(ui, Some(Icon::Forward), &shared.say("decision-after"), true).clicked() {
                self.jump(seen, true);
            }
            let speeds = ["1×", "4×", "16×"].map(str::to_owned);
            segmented_ui(ui, &speeds, &mut self.speed, &shared.say("speed"));
            if let Some(moment) = seen.moments.get(self.at) {
                let lens = Lens { book: self.session.book(), words: &shared.words };
                let args = [
                    ("turn", number(moment.turn.into())),
                    ("phase", text(lens.phase(moment.phase))),
                    ("time", text(lens.exercise_time(moment.turn, moment.phase))),
                    ("entry", number(i64::try_from(self.at + 1).unwrap_or(0))),
                    ("entries", number(i64::try_from(last + 1).unwrap_or(0))),
                ];
                ui.label(fonts::bold(shared.words.with("debrief-where", &args)));
                ui.label(fonts::muted(ui, shared.words.with("debrief-where-detail", &args)));
            }
        });
        ui.spacing_mut().slider_width = (ui.available_width() - 8.0).max(100.0);
        let name = shared.say("scrub");
        let slider = ui.add(Slider::new(&mut self.at, 0..=last).show_value(false));
        slider.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Slider, true, &name));
        if slider.dragged() {
            self.playing = false;
        }
    }

    /// To the decision before or after.
    fn jump(&mut self, seen: &Seen, forward: bool) {
        self.playing = false;
        let decided = |moment: &Moment| {
            seen.lines.iter().any(|line| line.entry == moment.entry && line.telling == Telling::Decision)
        };
        let places = seen.moments.iter().enumerate().filter(|(_, moment)| decided(moment)).map(|(place, _)| place);
        let mut places = places;
        let next = if forward { places.find(|place| *place > self.at) } else { places.rfind(|place| *place < self.at) };
        self.at = next.unwrap_or(self.at);
    }

    fn keys(&mut self, ui: &Ui, seen: &Seen) {
        if ui.ctx().egui_wants_keyboard_input() || ui.memory(|memory| memory.focused().is_some()) {
            return;
        }
        let step = ui.input(|input| {
            i32::from(input.key_pressed(egui::Key::ArrowRight)) - i32::from(input.key_pressed(egui::Key::ArrowLeft))
        });
        self.at = self.at.saturating_add_signed(step as isize).min(seen.moments.len().saturating_sub(1));
    }

    fn why(&mut self, ui: &mut Ui, shared: &Shared, seen: &Seen) {
        let tabs = ["tab-why", "tab-story", "tab-scores"].map(|id| shared.say(id));
        let count = if self.who == 0 { 3 } else { 2 };
        self.tab = self.tab.min(count - 1);
        tabs_ui(ui, tabs.get(..count).unwrap_or(&tabs), &mut self.tab, &shared.say("tab-why"));
        ui.add_space(4.0);
        match self.tab {
            0 => self.ledger(ui, shared, seen),
            1 => self.story(ui, seen),
            _ => self.scores(ui, shared),
        }
    }

    fn ledger(&self, ui: &mut Ui, shared: &Shared, seen: &Seen) {
        let Some(moment) = seen.moments.get(self.at) else { return };
        let lines: Vec<&StoryLine> = seen.lines.iter().filter(|line| line.entry == moment.entry).collect();
        let moved = lines.iter().filter(|line| line.ledger.is_some()).count();
        let args = [("count", number(i64::try_from(moved).unwrap_or(0)))];
        pane_head_ui(ui, &shared.say("why-it-moved"), &shared.words.with("ledger-count", &args));
        scroll(ui, "why", |ui| {
            for line in lines.iter().filter(|line| line.ledger.is_none() && line.telling != Telling::Heading) {
                ui.label(&line.text);
            }
            ui.separator();
            if moved == 0 {
                empty_ui(ui, &shared.say("nothing-moved"), &shared.say("nothing-moved-detail"));
            }
            for line in lines.iter().filter_map(|line| line.ledger.as_ref()) {
                ledger_line_ui(ui, line);
            }
        });
    }

    fn story(&mut self, ui: &mut Ui, seen: &Seen) {
        let now = seen.moments.get(self.at).map_or(0, |moment| moment.entry);
        let mut chosen = None;
        scroll(ui, "story", |ui| {
            for line in seen.lines.iter().filter(|line| line.telling != Telling::Ledger) {
                if line.telling == Telling::Heading {
                    ui.add_space(6.0);
                    ui.label(fonts::bold(&line.text));
                    continue;
                }
                let height = lines_of(ui, &line.text) + 12.0;
                let row = selectable_row_ui(ui, line.entry == now, &line.text, height, |ui| {
                    ui.add(egui::Label::new(&line.text).wrap());
                });
                if row.clicked() {
                    chosen = seen.moments.iter().position(|moment| moment.entry == line.entry);
                }
            }
        });
        self.at = chosen.unwrap_or(self.at);
    }

    fn scores(&mut self, ui: &mut Ui, shared: &Shared) {
        let id = self.session.path().get(self.at).map(|entry| entry.id);
        let outdated = self.scores.as_ref().is_none_or(|(at, _)| *at != self.at);
        if outdated {
            let lens = Lens { book: self.session.book(), words: &shared.words };
            let without = harm_without_measures_on(self.session.book(), &self.session.path_to(id));
            let state = self.session.state_at(id);
            self.scores = Some((self.at, scores_compared(&lens, &state, Some(without))));
        }
        if let Some((_, view)) = &self.scores {
            let (name, percent) = &view.truth;
            let args = [("name", text(name.clone())), ("percent", text(percent.clone()))];
            ui.label(shared.words.with("truth-is", &args));
            scores_ui(ui, shared, view);
        }
    }
}

/// How high a sentence is once it is wrapped into a row of this width.
fn lines_of(ui: &Ui, sentence: &str) -> f32 {
    let font = egui::TextStyle::Body.resolve(ui.style());
    let width = (ui.available_width() - 40.0).max(80.0);
    ui.painter().layout(sentence.to_owned(), font, ui.visuals().text_color(), width).size().y
}
