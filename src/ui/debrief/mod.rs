//! Debrief: a saved exercise, or a sealed copy of one, stepped through as an audience may know it, with curves that explain
//! themselves and a branch laid beside them.
//!
//! **Invariant:** a frame draws what is known and reckons nothing; what takes time is done beside the window.

mod axis;
mod broken;
mod charts;
mod looked;
mod notes;
mod outcome;
mod papers;
mod rows;
mod scored;
mod seen;
mod sensitive;
mod tables;
mod tellings;
mod transport;
mod trust;
mod whatif;

use std::sync::Arc;

use egui::{Align, Layout, Margin, Panel, Ui};

use self::broken::broken_ui;
use self::charts::Looked;
use self::looked::Of;
use self::notes::Notes;
use self::outcome::Outcome;
use self::papers::Papers;
use self::rows::{StoryRows, WhyRows};
use self::scored::Scored;
use self::seen::Seen;
use self::tellings::Tellings;
use self::transport::Transport;
use self::whatif::WhatIfPane;
use super::fonts;
use super::icons::Icon;
use super::kit::button::{link_ui, secondary_ui, small_ui};
use super::kit::card::{empty_ui, pane_head_ui};
use super::kit::long::Long;
use super::kit::tabs::tabs_ui;
use super::play::scores_ui;
use super::shell::{Route, Shared, bar, centre, scroll, side, status, titled_banner};
use super::task::{Broken, Standing, Task};
use crate::report::copy::SealedCopy;
use crate::report::exercise::Exercise;
use crate::report::told::Told;
use crate::session::verify::Verdict;
use crate::view::audience::Audience;
use crate::words::{number, text};

/// For how many audiences an exercise is told before anybody looks as them.
const AHEAD: usize = 8;
/// The place of the public among those who look.
const PUBLIC: usize = 2;

/// What stands beside the curves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tab {
    Result,
    Why,
    Story,
    WhatIf,
    Scores,
    Notes,
    Limits,
}

impl Tab {
    /// Those for an audience: what tells the truth is for the facilitator, and not while the end is kept back.
    fn of(facilitator: bool, is_over: bool, up_to_here: bool) -> Vec<Self> {
        let mut tabs = vec![Self::Why, Self::Story];
        if facilitator && !up_to_here {
            if is_over {
                tabs.insert(0, Self::Result);
            }
            tabs.extend([Self::WhatIf, Self::Scores]);
        }
        if facilitator {
            tabs.push(Self::Notes);
        }
        tabs.push(Self::Limits);
        tabs
    }

    fn name(self) -> &'static str {
        match self {
            Self::Result => "tab-result",
            Self::Why => "tab-why",
            Self::Story => "tab-story",
            Self::WhatIf => "tab-what-if",
            Self::Scores => "tab-scores",
            Self::Notes => "tab-notes",
            Self::Limits => "tab-limits",
        }
    }
}

/// The screen.
pub struct Debrief {
    of: Of,
    verifying: Option<Task<Option<Verdict>>>,
    /// What verification found, or why it found nothing.
    verdict: Option<Result<Verdict, Broken>>,
    tellings: Tellings,
    scored: Scored,
    outcome: Outcome,
    what_if: WhatIfPane,
    notes: Notes,
    papers: Papers,
    transport: Transport,
    who: usize,
    seat: usize,
    /// The moment to which the story was scrolled last.
    followed: Option<usize>,
    tab: Tab,
    /// Whether the curves are shown as tables.
    as_tables: bool,
}

impl Debrief {
    /// The screen of an exercise that was read: on the moment after an entry if one is named, else on the last, where the
    /// scores are whole.
    #[must_use]
    pub fn new(shared: &Shared, exercise: Exercise, entry: Option<u64>) -> Self {
        let place = |entry: u64| exercise.session.path().iter().position(|own| own.id.0 == entry);
        let at = entry.and_then(place);
        let is_open = exercise.is_open_to(&Audience::Facilitator);
        let of = Of::Exercise(Arc::new(exercise));
        let mut debrief = Self::looking(of, at.unwrap_or(usize::MAX), if is_open { 0 } else { PUBLIC });
        if at.is_some() {
            debrief.tab = Tab::Why;
        }
        debrief.begin(shared);
        debrief
    }

    /// The screen of a sealed copy.
    #[must_use]
    pub fn of_copy(shared: &Shared, copy: SealedCopy) -> Self {
        let mut debrief = Self::looking(Of::Copy(Arc::new(copy)), usize::MAX, PUBLIC);
        debrief.begin(shared);
        debrief
    }

    fn looking(of: Of, at: usize, who: usize) -> Self {
        Self {
            of,
            verifying: None,
            verdict: None,
            tellings: Tellings::new(),
            scored: Scored::default(),
            outcome: Outcome::default(),
            what_if: WhatIfPane::default(),
            notes: Notes::default(),
            papers: Papers::default(),
            transport: Transport::at(at),
            who,
            seat: 0,
            followed: None,
            tab: Tab::Result,
            as_tables: false,
        }
    }

    /// What is looked at first comes first; then the file is verified.
    fn begin(&mut self, shared: &Shared) {
        let audience = self.audience();
        self.tellings.want(shared, &self.of, &audience);
        let Of::Exercise(exercise) = &self.of else { return };
        let checked = Arc::clone(exercise);
        self.verifying = Some(Task::start(&shared.ctx, move |job| {
            checked.verify(|done, all| {
                job.note(done, all);
                !job.is_unwanted()
            })
        }));
    }

    /// What was told and reckoned is said anew, in another language.
    pub fn speak_anew(&mut self) {
        self.forget();
        self.what_if = WhatIfPane::default();
    }

    /// What was told is told anew: the words are others, or the exercise has one more entry.
    fn forget(&mut self) {
        (self.tellings, self.scored, self.outcome) = (Tellings::new(), Scored::default(), Outcome::default());
    }

    /// How far that has come which the screen waits for.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let verifying = self.verifying.as_ref().map_or(Standing::Idle, Task::standing);
        let told = self.tellings.standing(&self.audience()).max(verifying).max(self.scored.standing());
        let beside = self.what_if.standing().max(self.outcome.standing());
        told.max(beside).max(self.notes.standing()).max(self.papers.standing())
    }

    fn audience(&self) -> Audience {
        match (self.who, &self.of) {
            (_, Of::Copy(copy)) => copy.audience.clone(),
            (1, Of::Exercise(exercise)) => exercise.seats.get(self.seat).cloned().unwrap_or(Audience::Public),
            (0, Of::Exercise(_)) => Audience::Facilitator,
            _ => Audience::Public,
        }
    }

    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Route> {
        let audience = self.audience();
        self.tellings.want(shared, &self.of, &audience);
        match Task::poll(&mut self.verifying) {
            Some(Ok(verdict)) => self.verdict = verdict.map(Ok),
            Some(Err(broken)) => self.verdict = Some(Err(broken)),
            None => {}
        }
        self.papers.poll(shared);
        if let Some(exercise) = self.notes.poll(shared) {
            // What was noted stands in the file: it is read anew, and the page stays where it is.
            self.of = Of::Exercise(Arc::new(exercise));
            self.forget();
            self.tellings.want(shared, &self.of, &audience);
        }
        let mut seen = self.tellings.take(&audience);
        if let Some(seen) = &mut seen {
            self.transport.stay_within(seen.told.moments.len());
            self.transport.play_on(ui, seen.told.moments.len());
            self.what_if.lay(shared, &self.of, seen, &audience);
        }
        let go = self.draw(ui, shared, &audience, seen.as_deref_mut());
        if self.audience() != audience {
            // Another audience has another story, which is scrolled to the moment anew.
            self.followed = None;
        }
        if let Some(seen) = seen {
            self.tellings.put(audience, seen);
            // Whoever looks as another next finds it told.
            self.tellings.ahead(shared, &self.of, self.of.audiences().take(AHEAD));
        }
        go
    }

    fn draw(
        &mut self,
        ui: &mut Ui,
        shared: &Shared,
        audience: &Audience,
        mut seen: Option<&mut Seen>,
    ) -> Option<Route> {
        let (title, marking) = self.of.titled(&shared.words);
        titled_banner(ui, shared, &title, &marking);
        let title = shared.words.with("debrief-title-bar", &[("title", text(title))]);
        let mut go = None;
        bar(ui, "debrief-bar", 56.0, |ui| {
            if secondary_ui(ui, Some(Icon::Home), &shared.say("home"), true).clicked() {
                go = Some(Route::Home);
            }
            ui.add_space(8.0);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                self.papers.ui(ui, shared, &self.of, audience);
                looked::looking_as_ui(ui, shared, &self.of, &mut self.who, &mut self.seat);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let said = egui::Label::new(fonts::title(&title)).truncate();
                    let heading = ui.add(said);
                    ui.ctx().accesskit_node_builder(heading.id, |node| {
                        node.set_role(egui::accesskit::Role::Heading);
                        node.set_level(1);
                        node.clear_value();
                        node.set_label(title.as_str());
                    });
                });
            });
        });
        let verified = self.verified(ui, shared);
        status(ui, shared, &verified, &[("← →", "step"), ("F1", "help")]);
        side(ui, Panel::right("why"), 400.0, Margin::same(16), |ui| {
            if let Some(seen) = seen.as_deref_mut() {
                go = go.take().or(self.beside(ui, shared, seen));
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
            self.transport.ui(ui, shared, &seen.told, &mut self.as_tables);
            ui.add_space(8.0);
            let at = self.transport.at;
            if self.as_tables {
                let up_to = if self.transport.up_to_here { at } else { usize::MAX };
                if let Some(chosen) = tables::tables_ui(ui, shared, &seen.told, at, up_to) {
                    self.transport.go(chosen);
                }
                return;
            }
            let (title, time) = seen.told.titles.get(at).cloned().unwrap_or_default();
            let marks = if *audience == Audience::Facilitator {
                self.notes.marks(&shared.words, &self.of, &seen.told.moments)
            } else {
                Vec::new()
            };
            let said = format!("{title}, {time}");
            let looked = Looked { at, said: &said, marks: &marks, up_to_here: self.transport.up_to_here };
            scroll(ui, "charts", |ui| {
                if let Some(chosen) = seen.charts.ui(ui, &looked) {
                    let asked = (self.tab == Tab::WhatIf).then(|| self.what_if.place_felt(&seen.told.charts, chosen));
                    self.transport.go(asked.flatten().unwrap_or(chosen));
                    if self.tab == Tab::Result {
                        self.tab = Tab::Why;
                    }
                }
            });
        });
        if let Some(seen) = seen {
            self.transport.keys(ui, seen.told.moments.len());
        }
        go
    }

    /// What verification found, or how far it has come.
    fn verified(&self, ui: &Ui, shared: &Shared) -> String {
        self.of.verified(ui, &shared.words, self.verifying.as_ref(), self.verdict.as_ref())
    }

    /// In the place of what an audience sees, while it is still being told.
    fn untold(&self, ui: &mut Ui, shared: &Shared, audience: &Audience) {
        if let Some(broken) = self.tellings.broken(audience) {
            broken_ui(ui, shared, broken);
        } else {
            empty_ui(ui, &shared.say("being-told"), "");
        }
    }

    fn beside(&mut self, ui: &mut Ui, shared: &Shared, seen: &mut Seen) -> Option<Route> {
        let facilitator = matches!(self.of, Of::Exercise(_)) && self.who == 0;
        let tabs = Tab::of(facilitator, self.of.is_over(), self.transport.up_to_here);
        let names: Vec<String> = tabs.iter().map(|tab| shared.say(tab.name())).collect();
        let mut place = tabs.iter().position(|tab| *tab == self.tab).unwrap_or(0);
        tabs_ui(ui, &names, &mut place, &shared.say("tab-why"));
        self.tab = tabs.get(place).copied().unwrap_or(Tab::Why);
        ui.add_space(4.0);
        let at = self.transport.at;
        match self.tab {
            Tab::Result => {
                let chosen = self.outcome.ui(ui, shared, &self.of);
                if let Some(moment) = chosen.and_then(|entry| seen.told.moment_at(entry)) {
                    self.transport.go(moment);
                    self.tab = Tab::Why;
                }
            }
            Tab::Why => self.ledger(ui, shared, seen),
            Tab::Story => self.story(ui, seen),
            Tab::WhatIf => {
                self.decided_there(ui, shared, &seen.told);
                if let Some(moment) = self.what_if.ui(ui, shared, &mut self.of, at) {
                    self.transport.go(moment);
                }
            }
            Tab::Scores => self.scores(ui, shared, seen.told.moments.len()),
            Tab::Notes => {
                let moment = seen.told.moments.get(at).map(|moment| moment.entry);
                let title = seen.told.titles.get(at).map_or("", |(title, _)| title.as_str());
                if let Some(entry) = self.notes.ui(ui, shared, &self.of, moment, title) {
                    self.transport.go(seen.told.moment_at(entry).unwrap_or(at));
                }
            }
            Tab::Limits => {
                let verified = self.verified(ui, shared);
                return trust::limits_ui(ui, shared, &self.of, &verified);
            }
        }
        None
    }

    /// Where something begins to be felt, one click leads to how it was decided, or to where it could have been otherwise.
    fn decided_there(&mut self, ui: &mut Ui, shared: &Shared, told: &Told) {
        let at = self.transport.at;
        let mut led = Vec::new();
        for point in told.charts.decisions.iter().filter(|point| point.felt == at && point.moment != at) {
            let asked = || self.what_if.place_about(&point.measure, point.moment);
            let to = (self.tab == Tab::WhatIf).then(asked).flatten().unwrap_or(point.moment);
            let args = [("measure", text(point.measure.clone())), ("when", text(told.title(to)))];
            let said = shared.words.with("decided-there", &args);
            if led.contains(&said) {
                continue;
            }
            if link_ui(ui, &said).clicked() {
                self.transport.go(to);
            }
            led.push(said);
        }
    }

    fn ledger(&mut self, ui: &mut Ui, shared: &Shared, seen: &mut Seen) {
        let at = self.transport.at;
        let Some(lines) = seen.told.lines.get(seen.told.lines_of(at)) else { return };
        let mut rows = WhyRows::new(shared, lines);
        let args = [("count", number(i64::try_from(rows.moved()).unwrap_or(0)))];
        pane_head_ui(ui, &shared.say("why-it-moved"), &shared.words.with("ledger-count", &args));
        self.decided_there(ui, shared, &seen.told);
        if rows.moved() == 0 && !self.transport.up_to_here {
            ui.horizontal(|ui| {
                for (id, icon, moment) in [
                    ("change-before", Icon::Back, seen.told.change_before(at)),
                    ("change-after", Icon::Forward, seen.told.change_after(at)),
                ] {
                    if small_ui(ui, Some(icon), &shared.say(id), moment.is_some()).clicked() {
                        self.transport.go(moment.unwrap_or(at));
                    }
                }
            });
        }
        if seen.why.0 != at {
            seen.why = (at, Long::default());
        }
        seen.why.1.ui(ui, "why", &mut rows);
    }

    /// The story, scrolled to the moment on screen where that is another than before.
    fn story(&mut self, ui: &mut Ui, seen: &mut Seen) {
        let at = self.transport.at;
        if self.followed != Some(at) {
            self.followed = Some(at);
            if let Some(row) = seen.told.row_of(at) {
                seen.story.jump(row);
            }
        }
        let now = seen.told.moments.get(at).map_or(0, |moment| moment.entry);
        let mut rows = StoryRows::new(&seen.told, now, self.transport.up_to_here);
        seen.story.ui(ui, "story", &mut rows);
        if let Some(chosen) = rows.chosen.and_then(|line| seen.told.moment_of(line)) {
            // What was clicked is seen, and stays where it is.
            self.transport.at = chosen;
            self.followed = Some(chosen);
        }
    }

    fn scores(&mut self, ui: &mut Ui, shared: &Shared, moments: usize) {
        let Of::Exercise(exercise) = &self.of else { return };
        let at = self.transport.at;
        self.scored.want(shared, exercise, at, moments);
        if let Some(view) = self.scored.at(at) {
            let (name, percent) = &view.truth;
            let args = [("name", text(name.clone())), ("percent", text(percent.clone()))];
            ui.label(shared.words.with("truth-is", &args));
            scroll(ui, "scores", |ui| {
                scores_ui(ui, shared, view);
                self.notes.rated_ui(ui, shared, exercise);
            });
        } else if let Some(broken) = self.scored.broken() {
            broken_ui(ui, shared, broken);
        } else {
            empty_ui(ui, &shared.say("being-scored"), "");
        }
    }
}
