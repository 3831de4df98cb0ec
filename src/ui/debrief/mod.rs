//! Debrief: a saved exercise, stepped through as an audience may know it, with curves that explain themselves.
//!
//! **Invariant:** a frame draws what is known and reckons nothing; what takes time is done beside the window.

mod charts;
mod rows;
mod scored;
mod seen;
mod tellings;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use egui::{Align, Layout, Margin, Panel, Slider, Ui};

use self::rows::{StoryRows, WhyRows};
use self::scored::Scored;
use self::seen::Seen;
use self::tellings::Tellings;
use super::icons::Icon;
use super::kit::button::{primary_ui, secondary_ui, small_ui};
use super::kit::card::{empty_ui, note_ui, pane_head_ui};
use super::kit::long::Long;
use super::kit::segmented::segmented_ui;
use super::kit::tabs::tabs_ui;
use super::limits::limits_ui;
use super::play::scores_ui;
use super::shell::{Route, Shared, bar, centre, scroll, side, status, titled_banner};
use super::task::{Broken, Standing, Task};
use super::theme::Tone;
use super::{access, fonts};
use crate::report::after_action::after_action;
use crate::report::exercise::Exercise;
use crate::report::told::Told;
use crate::session::verify::Verdict;
use crate::store::records::save;
use crate::store::verdict::told;
use crate::view::audience::Audience;
use crate::words::{number, text};

/// The place of the public among those who look.
const PUBLIC: usize = 2;

/// Seconds that an entry is shown at speed 1.
const SECONDS_PER_ENTRY: f64 = 1.5;

/// How often the window says how much of the file was checked.
const CHECK_AGAIN: Duration = Duration::from_millis(100);

/// The screen.
pub struct Debrief {
    exercise: Arc<Exercise>,
    verifying: Option<Task<Option<Verdict>>>,
    /// What verification found, or why it found nothing.
    verdict: Option<Result<Verdict, Broken>>,
    tellings: Tellings,
    scored: Scored,
    /// The report that is being written.
    reporting: Option<Task<Result<PathBuf, String>>>,
    who: usize,
    seat: usize,
    /// Place of the moment on screen within the moments.
    at: usize,
    /// The moment to which the story was scrolled last.
    followed: Option<usize>,
    tab: usize,
    playing: bool,
    speed: usize,
    since: f64,
}

impl Debrief {
    /// The screen of an exercise that was read: on the moment after an entry if one is named, else on the last, where the
    /// scores are whole.
    #[must_use]
    pub fn new(shared: &Shared, exercise: Exercise, entry: Option<u64>) -> Self {
        let place = |entry: u64| exercise.session.path().iter().position(|own| own.id.0 == entry);
        let at = entry.and_then(place).unwrap_or(usize::MAX);
        let exercise = Arc::new(exercise);
        let checked = Arc::clone(&exercise);
        let mut debrief = Self {
            verifying: None,
            verdict: None,
            tellings: Tellings::new(),
            scored: Scored::default(),
            reporting: None,
            who: if exercise.is_open_to(&Audience::Facilitator) { 0 } else { PUBLIC },
            exercise,
            seat: 0,
            at,
            followed: None,
            tab: 0,
            playing: false,
            speed: 0,
            since: 0.0,
        };
        // LineKind comes first, because it is looked at first.
        let audience = debrief.audience();
        debrief.tellings.want(shared, &debrief.exercise, &audience);
        debrief.verifying = Some(Task::start(&shared.ctx, move |job| {
            checked.verify(|done, all| {
                job.note(done, all);
                !job.is_unwanted()
            })
        }));
        debrief
    }

    /// What was told and reckoned is said anew, in another language.
    pub fn speak_anew(&mut self) {
        (self.tellings, self.scored) = (Tellings::new(), Scored::default());
    }

    /// How far that has come which the screen waits for.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let verifying = self.verifying.as_ref().map_or(Standing::Idle, Task::standing);
        self.tellings.standing(&self.audience()).max(verifying).max(self.scored.standing())
    }

    fn audience(&self) -> Audience {
        match (self.who, self.exercise.seats.get(self.seat)) {
            (1, Some(seat)) => seat.clone(),
            (0, _) => Audience::Facilitator,
            _ => Audience::Public,
        }
    }

    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Route> {
        let audience = self.audience();
        self.tellings.want(shared, &self.exercise, &audience);
        match Task::poll(&mut self.verifying) {
            Some(Ok(verdict)) => self.verdict = verdict.map(Ok),
            Some(Err(broken)) => self.verdict = Some(Err(broken)),
            None => {}
        }
        match Task::poll(&mut self.reporting) {
            Some(Ok(Ok(path))) => {
                let path = [("path", text(path.display().to_string()))];
                shared.toasts.done(ui.ctx(), shared.words.with("report-saved", &path));
            }
            Some(Ok(Err(refused))) => shared.toasts.refused(refused),
            Some(Err(broken)) => shared.toasts.refused(broken.describe(&shared.words)),
            None => {}
        }
        let mut seen = self.tellings.take(&audience);
        if let Some(seen) = &seen {
            self.at = self.at.min(seen.told.moments.len().saturating_sub(1));
            self.play_on(ui, &seen.told);
        }
        let go = self.draw(ui, shared, &audience, seen.as_deref_mut());
        if self.audience() != audience {
            // Another audience has another story, which is scrolled to the moment anew.
            self.followed = None;
        }
        if let Some(seen) = seen {
            self.tellings.put(audience, seen);
        }
        go
    }

    fn play_on(&mut self, ui: &Ui, told: &Told) {
        if !self.playing {
            return;
        }
        let now = ui.input(|input| input.time);
        let speed = [1.0, 4.0, 16.0].get(self.speed).copied().unwrap_or(1.0);
        if now - self.since >= SECONDS_PER_ENTRY / speed {
            self.since = now;
            self.at += 1;
            self.playing = self.at + 1 < told.moments.len();
        }
        ui.ctx().request_repaint_after(Duration::from_millis(60));
    }

    fn draw(
        &mut self,
        ui: &mut Ui,
        shared: &Shared,
        audience: &Audience,
        mut seen: Option<&mut Seen>,
    ) -> Option<Route> {
        let meta = &self.exercise.session.book().told_in(shared.words.tag()).scenario.meta;
        titled_banner(ui, shared, &meta.title, &meta.marking);
        let title = shared.words.with("debrief-title-bar", &[("title", text(meta.title.clone()))]);
        let mut go = None;
        bar(ui, "debrief-bar", 56.0, |ui| {
            if secondary_ui(ui, Some(Icon::Home), &shared.say("home"), true).clicked() {
                go = Some(Route::Home);
            }
            ui.add_space(8.0);
            access::heading(ui, 1, fonts::title(&title), &title);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if secondary_ui(ui, Some(Icon::Rows), &shared.say("save-report"), self.reporting.is_none())
                    .on_hover_text(shared.say("save-report-detail"))
                    .clicked()
                {
                    self.write_report(shared, audience);
                }
                ui.add_space(12.0);
                self.looking_as(ui, shared);
            });
        });
        let verified = self.verified(ui, shared);
        status(ui, shared, &verified, &[("← →", "step"), ("F1", "help")]);
        side(ui, Panel::right("why"), 400.0, Margin::same(16), |ui| {
            if let Some(seen) = seen.as_deref_mut() {
                go = go.take().or(self.why(ui, shared, seen));
            }
        });
        centre(ui, Margin::same(16), |ui| {
            let Some(seen) = seen.as_deref_mut() else {
                self.untold(ui, shared, audience);
                return;
            };
            if seen.told.moments.is_empty() {
                empty_ui(ui, &shared.say("nothing-played"), "");
                return;
            }
            self.transport(ui, shared, &seen.told);
            ui.add_space(8.0);
            scroll(ui, "charts", |ui| {
                if let Some(at) = seen.charts.ui(ui, self.at) {
                    self.at = at;
                    self.playing = false;
                }
            });
        });
        if let Some(seen) = seen {
            self.keys(ui, &seen.told);
        }
        go
    }

    /// Writes the report of who looks beside the exercise, beside the window.
    fn write_report(&mut self, shared: &Shared, audience: &Audience) {
        let (exercise, words, audience) = (Arc::clone(&self.exercise), Arc::clone(&shared.words), audience.clone());
        let whose = match &audience {
            Audience::Facilitator => "full",
            Audience::Public => "public",
            Audience::Seat(seat) => seat.as_str(),
            Audience::Red(adversary) => adversary.as_str(),
        };
        let edition = ["report", whose].join("-");
        self.reporting = Some(Task::start(&shared.ctx, move |_| {
            let page = after_action(&exercise, &words, &audience).map_err(|error| error.to_string())?;
            save(&exercise.path, &edition, "html", &page).map_err(|error| error.describe(&words))
        }));
    }

    /// What verification found, or how far it has come.
    fn verified(&self, ui: &Ui, shared: &Shared) -> String {
        match &self.verdict {
            None => {
                ui.ctx().request_repaint_after(CHECK_AGAIN);
                let percent = self.verifying.as_ref().map_or(0, Task::percent);
                shared.words.with("file-being-checked", &[("percent", number(percent.into()))])
            }
            Some(Err(broken)) => broken.describe(&shared.words),
            Some(Ok(Verdict::Intact { entries })) => {
                let entries = ("entries", number(i64::try_from(*entries).unwrap_or(0)));
                shared.words.with("file-fits-itself", &[entries, ("head", text(self.exercise.head.clone()))])
            }
            Some(Ok(found)) => told(&shared.words, &self.exercise.path, *found, &self.exercise.program),
        }
    }

    /// In the place of what an audience sees, while it is still being told.
    fn untold(&self, ui: &mut Ui, shared: &Shared, audience: &Audience) {
        if let Some(broken) = self.tellings.broken(audience) {
            broken_ui(ui, shared, broken);
        } else {
            empty_ui(ui, &shared.say("being-told"), "");
        }
    }

    fn looking_as(&mut self, ui: &mut Ui, shared: &Shared) {
        if !self.exercise.is_open_to(&Audience::Facilitator) {
            ui.label(fonts::muted(ui, shared.say("guarded-by-pins")));
            return;
        }
        let names = ["facilitator", "a-seat", "public"].map(|id| shared.say(id));
        // What is always there comes first, so that it does not move when a seat is to be chosen beside it.
        ui.allocate_ui_with_layout(egui::vec2(236.0, 32.0), Layout::left_to_right(Align::Center), |ui| {
            segmented_ui(ui, &names, &mut self.who, &shared.say("looking-as"));
        });
        ui.label(fonts::muted(ui, shared.say("looking-as")));
        if self.who == 1 {
            let context = self.exercise.context(&shared.words);
            let seats = &self.exercise.seats;
            let shown = seats.get(self.seat).map_or_else(String::new, |seat| context.seated(seat));
            let combo = egui::ComboBox::from_id_salt("seat").selected_text(&shown).show_ui(ui, |ui| {
                for (place, seat) in seats.iter().enumerate() {
                    ui.selectable_value(&mut self.seat, place, context.seated(seat));
                }
            });
            combo.response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &shown));
        }
    }

    fn transport(&mut self, ui: &mut Ui, shared: &Shared, told: &Told) {
        let last = told.moments.len().saturating_sub(1);
        ui.horizontal(|ui| {
            if small_ui(ui, Some(Icon::Back), &shared.say("decision-before"), true).clicked() {
                self.jump(told.decision_before(self.at));
            }
            let label = shared.say(if self.playing { "pause" } else { "play" });
            if primary_ui(ui, Some(if self.playing { Icon::Pause } else { Icon::Play }), &label, true).clicked() {
                self.playing = !self.playing;
                self.since = ui.input(|input| input.time);
            }
            if small_ui(ui, Some(Icon::Forward), &shared.say("decision-after"), true).clicked() {
                self.jump(told.decision_after(self.at));
            }
            let speeds = ["1×", "4×", "16×"].map(str::to_owned);
            segmented_ui(ui, &speeds, &mut self.speed, &shared.say("speed"));
            if let Some(moment) = told.moments.get(self.at) {
                let context = self.exercise.context(&shared.words);
                let args = [
                    ("turn", number(moment.turn.into())),
                    ("phase", text(context.phase(moment.phase))),
                    ("time", text(context.exercise_time(moment.turn, moment.phase))),
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

    /// To the moment of a decision, if there is one.
    fn jump(&mut self, decision: Option<usize>) {
        self.playing = false;
        self.at = decision.unwrap_or(self.at);
    }

    fn keys(&mut self, ui: &Ui, told: &Told) {
        if ui.ctx().egui_wants_keyboard_input() || ui.memory(|memory| memory.focused().is_some()) {
            return;
        }
        let step = ui.input(|input| {
            i32::from(input.key_pressed(egui::Key::ArrowRight)) - i32::from(input.key_pressed(egui::Key::ArrowLeft))
        });
        self.at = self.at.saturating_add_signed(step as isize).min(told.moments.len().saturating_sub(1));
    }

    fn why(&mut self, ui: &mut Ui, shared: &Shared, seen: &mut Seen) -> Option<Route> {
        // The scores, which only the facilitator sees, stand last.
        let tabs = ["tab-why", "tab-story", "tab-limits", "tab-scores"].map(|id| shared.say(id));
        let count = if self.who == 0 { 4 } else { 3 };
        self.tab = self.tab.min(count - 1);
        tabs_ui(ui, tabs.get(..count).unwrap_or(&tabs), &mut self.tab, &shared.say("tab-why"));
        ui.add_space(4.0);
        match self.tab {
            0 => self.ledger(ui, shared, seen),
            1 => self.story(ui, seen),
            2 => return limits(ui, shared),
            _ => self.scores(ui, shared, seen.told.moments.len()),
        }
        None
    }

    fn ledger(&self, ui: &mut Ui, shared: &Shared, seen: &mut Seen) {
        let Some(lines) = seen.told.lines.get(seen.told.lines_of(self.at)) else { return };
        let mut rows = WhyRows::new(shared, lines);
        let args = [("count", number(i64::try_from(rows.moved()).unwrap_or(0)))];
        pane_head_ui(ui, &shared.say("why-it-moved"), &shared.words.with("ledger-count", &args));
        if seen.why.0 != self.at {
            seen.why = (self.at, Long::default());
        }
        seen.why.1.ui(ui, "why", &mut rows);
    }

    /// The story, scrolled to the moment on screen where that is another than before.
    fn story(&mut self, ui: &mut Ui, seen: &mut Seen) {
        if self.followed != Some(self.at) {
            self.followed = Some(self.at);
            if let Some(row) = seen.told.row_of(self.at) {
                seen.story.jump(row);
            }
        }
        let now = seen.told.moments.get(self.at).map_or(0, |moment| moment.entry);
        let mut rows = StoryRows::new(&seen.told, now);
        seen.story.ui(ui, "story", &mut rows);
        if let Some(chosen) = rows.chosen.and_then(|line| seen.told.moment_of(line)) {
            // What was clicked is seen, and stays where it is.
            (self.at, self.followed) = (chosen, Some(chosen));
        }
    }

    fn scores(&mut self, ui: &mut Ui, shared: &Shared, moments: usize) {
        self.scored.want(shared, &self.exercise, self.at, moments);
        if let Some(view) = self.scored.at(self.at) {
            let (name, percent) = &view.truth;
            let args = [("name", text(name.clone())), ("percent", text(percent.clone()))];
            ui.label(shared.words.with("truth-is", &args));
            scores_ui(ui, shared, view);
        } else if let Some(broken) = self.scored.broken() {
            broken_ui(ui, shared, broken);
        } else {
            empty_ui(ui, &shared.say("being-scored"), "");
        }
    }
}

/// What the model cannot do, and the way to how it compares with the record.
fn limits(ui: &mut Ui, shared: &Shared) -> Option<Route> {
    pane_head_ui(ui, &shared.say("limits-title"), "");
    scroll(ui, "limits", |ui| {
        limits_ui(ui, shared);
        ui.add_space(8.0);
        let compare = small_ui(ui, Some(Icon::Forward), &shared.say("record-open"), true).clicked();
        compare.then_some(Route::Record(None))
    })
}

/// Says why something is not there.
fn broken_ui(ui: &mut Ui, shared: &Shared, broken: &Broken) {
    let said = broken.describe(&shared.words);
    let note = note_ui(ui, Tone::Danger, Icon::Warning, &said);
    access::alert(&note, &said);
}
