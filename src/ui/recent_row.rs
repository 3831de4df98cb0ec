//! A row of Home's list: what the file is, what became of it, and what can be done about it.
//!
//! **Invariant:** what can be done is never cut; names give way to it.

use egui::{Align, Layout, Rect, RichText, Ui, vec2};

use super::icons::{self, Icon};
use super::kit::badge::badge_ui;
use super::kit::button::small_ui;
use super::recent::{Exercise, Look, Row, Seen};
use super::shell::{Route, Shared};
use super::theme::{Palette, Tone};
use super::{access, fonts};
use crate::engine::core::state::Lifecycle;
use crate::model::characters::visible;
use crate::store::clock::{local, now_seconds};
use crate::view::when::when;
use crate::words::{Arg, number, text};

/// What somebody wants of a row.
pub enum Intent {
    /// To open it.
    Go(Route),
    /// To take it from the list.
    Forget,
}

/// Draws a row: what it is, what became of it, and what can be done.
pub fn row_ui(ui: &mut Ui, shared: &Shared, row: &mut Row) -> Option<Intent> {
    let size = vec2(ui.available_width(), 50.0);
    if ui.is_rect_visible(Rect::from_min_size(ui.cursor().min, size)) {
        row.want();
    }
    let told = told(shared, row);
    let mut intent = None;
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        ui.add_space(16.0);
        let forget = small_ui(ui, None, &shared.say("remove-from-list"), true);
        access::described(&forget, &told.described);
        if forget.clicked() {
            intent = Some(Intent::Forget);
        }
        if let Some((id, next)) = told.way {
            let button = small_ui(ui, None, &shared.say(id), true);
            access::described(&button, &told.described);
            if button.clicked() {
                intent = Some(Intent::Go(next));
            }
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add_space(16.0);
            let palette = Palette::of(ui.ctx());
            icons::icon_ui(ui, if row.is_scenario() { Icon::File } else { Icon::Table }, 16.0, palette.muted);
            let width = (ui.available_width() * 0.6).min(440.0);
            ui.allocate_ui(vec2(width, 44.0), |ui| {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.add_space(4.0);
                    one_line(ui, fonts::bold(&told.name), &told.name);
                    one_line(ui, fonts::muted(ui, &told.detail), &told.hover);
                });
            });
            let badge = badge_ui(ui, &told.state, told.tone);
            if told.full != told.state {
                badge.on_hover_text(&told.full);
            }
        });
    });
    intent
}

/// One line, cut where it must be; all of it where the pointer rests.
pub fn one_line(ui: &mut Ui, line: RichText, full: &str) {
    ui.add(egui::Label::new(line).truncate().show_tooltip_when_elided(false)).on_hover_text(full);
}

/// A row in words.
pub struct Told {
    /// Title, or the name of the file.
    pub name: String,
    /// When it was opened, and what it holds.
    pub detail: String,
    /// Name and path, which tells apart what has one name.
    described: String,
    hover: String,
    state: String,
    full: String,
    tone: Tone,
    way: Option<(&'static str, Route)>,
}

/// A row in words; names of files and titles may come from strangers: what hides in them is written out.
#[must_use]
pub fn told(shared: &Shared, row: &Row) -> Told {
    let path = visible(&row.path.display().to_string()).into_owned();
    let when = when(&shared.words, local(row.when), local(now_seconds()));
    let plain = |id: &str| (shared.say(id), Tone::Neutral);
    let (state, tone) = match &row.look {
        Look::Unasked | Look::Asked(_) => plain("state-looking"),
        Look::Silent => (shared.say("state-silent"), Tone::Caution),
        Look::Seen(seen) => match seen.as_ref() {
            Seen::Exercise(exercise) => exercise_state(shared, exercise, row.closed),
            Seen::Scenario => plain("state-scenario"),
            Seen::Missing => (shared.say("state-missing"), Tone::Caution),
            Seen::InUse => plain("state-in-use"),
            Seen::NotAFile => (shared.say("state-not-a-file"), Tone::Danger),
            Seen::Refused(error) => (error.describe(&shared.words), Tone::Danger),
            Seen::Broken(broken) => (broken.describe(&shared.words), Tone::Danger),
        },
    };
    let stem = || row.path.file_stem().map(|stem| visible(&stem.to_string_lossy()).into_owned());
    let exercise = row.exercise();
    let line = |exercise: &Exercise| {
        let file = text(stem().unwrap_or_default());
        let called = text(visible(&exercise.called).into_owned());
        let args = [numbers(shared, exercise).to_vec(), vec![("file", file), ("called", called)]].concat();
        shared.words.with("recent-line", &args)
    };
    let what = exercise.map_or_else(|| path.clone(), line);
    let name = exercise
        .map_or_else(|| stem().unwrap_or_default(), |exercise| visible(exercise.title(&shared.words)).into_owned());
    Told {
        described: shared.words.with("recent-row", &[("name", text(name.clone())), ("path", text(path.clone()))]),
        name,
        detail: shared.words.with("recent-when", &[("when", text(when)), ("what", text(what))]),
        hover: path.clone(),
        full: visible(&state).into_owned(),
        state: shorter(&visible(&state), &path),
        tone,
        way: way(row),
    }
}

impl Told {
    /// Whether what is searched stands in it: its name, its place, when it was opened, what became of it.
    #[must_use]
    pub fn has(&self, searched: &str) -> bool {
        let searched = searched.trim().to_lowercase();
        [&self.name, &self.detail, &self.hover, &self.state].iter().any(|part| part.to_lowercase().contains(&searched))
    }
}

/// What an error says of a file, without its path, which stands beside it.
fn shorter(said: &str, path: &str) -> String {
    said.strip_prefix(path).map_or(said, |rest| rest.trim_start_matches(": ")).to_owned()
}

fn exercise_state(shared: &Shared, exercise: &Exercise, closed: bool) -> (String, Tone) {
    let args = numbers(shared, exercise);
    match (exercise.lifecycle, closed) {
        (Lifecycle::Over, _) => (shared.say("state-finished"), Tone::Ok),
        (Lifecycle::Ahead | Lifecycle::Running, true) => (shared.words.with("state-paused", &args), Tone::Info),
        (Lifecycle::Ahead | Lifecycle::Running, false) => {
            (shared.words.with("state-interrupted", &args), Tone::Caution)
        }
    }
}

fn numbers(shared: &Shared, exercise: &Exercise) -> [Arg<'static>; 5] {
    [
        ("turn", number(exercise.turn.into())),
        ("turns", number(exercise.turns.into())),
        ("phase", text(shared.say(&format!("phase-{}", exercise.phase.slug())))),
        ("entries", number(i64::try_from(exercise.entries).unwrap_or(0))),
        ("teams", number(i64::try_from(exercise.teams).unwrap_or(0))),
    ]
}

/// What can be done with a file; with one that is not there, nothing.
fn way(row: &Row) -> Option<(&'static str, Route)> {
    let path = || row.path.clone();
    if let Look::Seen(seen) = &row.look
        && matches!(seen.as_ref(), Seen::Missing | Seen::NotAFile)
    {
        return None;
    }
    Some(match row.exercise() {
        _ if row.is_scenario() => ("edit", Route::Write(Some(path()))),
        Some(exercise) if exercise.lifecycle == Lifecycle::Running => ("resume", Route::Resume(path())),
        Some(_) | None => ("debrief-short", Route::Debrief(path())),
    })
}
