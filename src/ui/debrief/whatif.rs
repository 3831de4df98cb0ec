//! What if: a decision of the moment on screen, what else could have been done, and what would have come of it.
//!
//! **Invariant:** an answer is the exercise's own, computed beside the window; what was played stays as it is.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{Grid, Label, Ui};

use super::broken::broken_ui;
use super::looked::Of;
use super::seen::Seen;
use super::sensitive::Sensitive;
use crate::report::exercise::Exercise;
use crate::report::otherwise::{Asked, all_asked};
use crate::report::whatif::{Difference, Later, Luck, WhatIf, kept, luck, lucky, what_if};
use crate::session::branch::Question;
use crate::store::error::StoreError;
use crate::store::looking_back::{Named, keep_branches};
use crate::ui::access;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::button::{link_ui, primary_ui, secondary_ui, small_ui};
use crate::ui::kit::card::{empty_ui, note_ui, pane_head_ui, section_head_ui};
use crate::ui::kit::field::{combo_ui, line_ui};
use crate::ui::shell::{Shared, scroll};
use crate::ui::task::{Broken, Job, Standing, Task};
use crate::ui::theme::Tone;
use crate::view::audience::Audience;
use crate::view::charts::ChartsView;
use crate::words::{Words, number, signed, text};

/// With how many other dice both are played.
const WAYS: u32 = 100;
/// The longest name of a branch.
const NAME: usize = 80;

/// What can be asked of each moment, by its place.
type AllAsked = Vec<(usize, Vec<Asked>)>;

/// An answer, or why there is none.
type Answer = Result<Box<WhatIf>, String>;

/// The pane.
#[derive(Default)]
pub(super) struct WhatIfPane {
    /// What can be asked of each moment at which something could have been decided otherwise.
    asked: Option<AllAsked>,
    asking: Option<Task<AllAsked>>,
    /// For each decision of a moment, what is chosen instead.
    chosen: BTreeMap<(usize, usize), usize>,
    /// What is being answered, or was: in words.
    title: (String, String),
    answering: Option<Task<Answer>>,
    answer: Option<Result<Answer, Broken>>,
    /// Whether the curves show the answer.
    laid: bool,
    rolling: Option<Task<Result<Option<Luck>, String>>>,
    luck: Option<Result<Luck, String>>,
    keeping: Option<Task<Result<(), StoreError>>>,
    name: String,
    sensitive: Sensitive,
    /// The branches of the file, once one was kept or thrown away here.
    named: Option<Vec<Named>>,
}

impl WhatIfPane {
    /// How far that has come which the pane waits for.
    pub fn standing(&self) -> Standing {
        let asking = self.asking.as_ref().map_or(Standing::Idle, Task::standing);
        let answering = self.answering.as_ref().map_or(Standing::Idle, Task::standing);
        let rolling = self.rolling.as_ref().map_or(Standing::Idle, Task::standing);
        let keeping = self.keeping.as_ref().map_or(Standing::Idle, Task::standing);
        asking.max(answering).max(rolling).max(keeping).max(self.sensitive.standing())
    }

    /// Takes in what was computed, and lays it beside the curves.
    pub fn lay(&mut self, shared: &Shared, of: &Of, seen: &mut Seen, audience: &Audience) {
        if let Some(Ok(asked)) = Task::poll(&mut self.asking) {
            self.asked = Some(asked);
        }
        if let Some(answer) = Task::poll(&mut self.answering) {
            self.answer = Some(answer);
            self.laid = false;
        }
        match Task::poll(&mut self.rolling) {
            Some(Ok(Ok(luck))) => self.luck = luck.map(Ok),
            Some(Ok(Err(refused))) => self.luck = Some(Err(refused)),
            Some(Err(broken)) => self.luck = Some(Err(broken.describe(&shared.words))),
            None => {}
        }
        if !self.laid || !seen.beside {
            let answer = match &self.answer {
                Some(Ok(Ok(answer))) if matches!(of, Of::Exercise(_)) => Some(answer),
                _ => None,
            };
            let own = &seen.told.charts;
            seen.charts.beside(own, answer.map(|answer| &answer.told.charts), answer.map_or(0, |answer| answer.place));
            (self.laid, seen.beside) = (true, true);
            shared.ctx.request_repaint();
        }
        if *audience == Audience::Facilitator {
            self.sensitive.lay(seen);
        }
    }

    /// Draws the pane; gives the moment to which somebody wants to go.
    pub fn ui(&mut self, ui: &mut Ui, shared: &Shared, of: &mut Of, at: usize) -> Option<usize> {
        let Of::Exercise(exercise) = of else { return None };
        let exercise = Arc::clone(exercise);
        match Task::poll(&mut self.keeping) {
            Some(Ok(Err(refused))) => {
                let note = refused.describe(&shared.words);
                access::alert(&note_ui(ui, Tone::Danger, Icon::Warning, &note), &note);
            }
            Some(Err(broken)) => broken_ui(ui, shared, &broken),
            Some(Ok(Ok(()))) | None => {}
        }
        if self.answering.is_some() {
            pane_head_ui(ui, &shared.say("what-if"), "");
            empty_ui(ui, &shared.say("whatif-computing"), "");
            return None;
        }
        match self.answer.take() {
            Some(Ok(Ok(answer))) => {
                let mut back = false;
                let mut go = None;
                scroll(ui, "what-if", |ui| {
                    (back, go) = self.answered(ui, shared, &exercise, &answer);
                });
                if back {
                    (self.laid, self.luck) = (false, None);
                } else {
                    self.answer = Some(Ok(Ok(answer)));
                }
                return go;
            }
            Some(Ok(Err(refused))) => {
                access::alert(&note_ui(ui, Tone::Caution, Icon::Warning, &refused), &refused);
            }
            Some(Err(broken)) => broken_ui(ui, shared, &broken),
            None => {}
        }
        let mut go = None;
        scroll(ui, "what-if", |ui| {
            go = self.questions(ui, shared, &exercise, at);
            self.kept(ui, shared, &exercise);
            self.sensitive.ui(ui, shared, &exercise);
        });
        go
    }

    /// What can be asked of the moment on screen, or the way to the next that something can be asked of.
    fn questions(&mut self, ui: &mut Ui, shared: &Shared, exercise: &Arc<Exercise>, at: usize) -> Option<usize> {
        pane_head_ui(ui, &shared.say("what-if"), "");
        ui.add(Label::new(fonts::muted(ui, shared.say("what-if-detail"))).wrap());
        let Some(all) = self.asked.take() else {
            if self.asking.is_none() {
                let (exercise, words) = (Arc::clone(exercise), Arc::clone(&shared.words));
                let ask = move |_: &Job| all_asked(&exercise.context(&words), &exercise.session);
                self.asking = Some(Task::start(&shared.ctx, ask));
            }
            empty_ui(ui, &shared.say("whatif-looking"), "");
            return None;
        };
        let before = all.iter().rev().map(|(place, _)| *place).find(|place| *place < at);
        let after = all.iter().map(|(place, _)| *place).find(|place| *place > at);
        let mut go = None;
        ui.horizontal(|ui| {
            for (id, icon, place) in [("whatif-before", Icon::Back, before), ("whatif-after", Icon::Forward, after)] {
                if small_ui(ui, Some(icon), &shared.say(id), place.is_some()).clicked() {
                    go = place;
                }
            }
        });
        ui.add_space(6.0);
        let here = all.iter().find(|(place, _)| *place == at).map(|(_, asked)| asked.as_slice()).unwrap_or_default();
        if here.is_empty() {
            empty_ui(ui, &shared.say("whatif-nothing-here"), &shared.say("whatif-nothing-here-detail"));
        }
        let mut wanted = None;
        for (nth, decision) in here.iter().enumerate() {
            ui.add(Label::new(fonts::bold(&decision.said)).wrap());
            let chosen = self.chosen.entry((at, nth)).or_default();
            let shown = decision.alternatives.get(*chosen).map_or("", |other| other.said.as_str());
            let width = ui.available_width() - 16.0;
            combo_ui(ui, &nth.to_string(), &shared.say("whatif-instead"), shown, width, |ui| {
                for (other, alternative) in decision.alternatives.iter().enumerate() {
                    ui.selectable_value(chosen, other, &alternative.said);
                }
            });
            if secondary_ui(ui, Some(Icon::Branch), &shared.say("whatif-ask"), true).clicked() {
                wanted = decision.alternatives.get(*chosen).map(|other| (decision.said.clone(), other.clone()));
            }
            ui.add_space(8.0);
        }
        self.asked = Some(all);
        if let Some((played, other)) = wanted {
            self.answer_to(shared, exercise, (played, other.said), other.question);
        }
        go
    }

    /// The last moment up to this one at which something about this measure could have been decided otherwise.
    pub fn place_about(&self, measure: &str, up_to: usize) -> Option<usize> {
        let about = |asked: &Asked| asked.measure.as_ref().is_some_and(|own| own.as_str() == measure);
        let asked = self.asked.iter().flatten().rev().filter(|(place, _)| *place <= up_to);
        asked.filter(|(_, asked)| asked.iter().any(about)).map(|(place, _)| *place).next()
    }

    /// Where what was felt at a moment could have been decided otherwise.
    pub fn place_felt(&self, charts: &ChartsView, moment: usize) -> Option<usize> {
        let felt = charts.decisions.iter().filter(|point| point.felt == moment);
        felt.filter_map(|point| self.place_about(&point.measure, point.moment)).next_back()
    }

    fn answer_to(&mut self, shared: &Shared, exercise: &Arc<Exercise>, title: (String, String), question: Question) {
        (self.title, self.luck) = (title, None);
        self.name = [self.title.0.as_str(), self.title.1.as_str()].join(" → ").chars().take(NAME).collect();
        let (exercise, words) = (Arc::clone(exercise), Arc::clone(&shared.words));
        self.answering = Some(Task::start(&shared.ctx, move |_| what_if(&exercise, &words, &question).map(Box::new)));
    }

    /// The answer; whether it is put away, and the moment to which somebody wants to go.
    fn answered(
        &mut self,
        ui: &mut Ui,
        shared: &Shared,
        exercise: &Arc<Exercise>,
        answer: &WhatIf,
    ) -> (bool, Option<usize>) {
        let back = small_ui(ui, Some(Icon::Back), &shared.say("whatif-back"), true).clicked();
        let mut go = None;
        pane_head_ui(ui, &shared.say("whatif-changed"), "");
        ui.add(Label::new(fonts::muted(ui, &self.title.0)).wrap());
        let instead = shared.words.with("whatif-instead-of", &[("what", text(self.title.1.clone()))]);
        ui.add(Label::new(fonts::bold(instead)).wrap());
        ui.add_space(6.0);
        match &answer.first {
            None => {
                ui.add(Label::new(shared.say("whatif-never-part")).wrap());
            }
            Some(first) => {
                if part_ui(ui, shared, first) {
                    go = answer.told.moment_at(first.entry);
                }
            }
        }
        ui.add_space(8.0);
        adopted_ui(ui, shared, answer);
        figures_ui(ui, shared, answer);
        self.luck_ui(ui, shared, exercise, answer);
        self.keep_ui(ui, shared, exercise, answer);
        later_ui(ui, shared, &answer.later);
        (back, go)
    }

    fn luck_ui(&mut self, ui: &mut Ui, shared: &Shared, exercise: &Arc<Exercise>, answer: &WhatIf) {
        ui.add_space(8.0);
        section_head_ui(ui, &shared.say("whatif-luck-title"), "");
        if let Some(luck) = &self.luck {
            let said = match luck {
                Ok(luck) => lucky(&shared.words, luck),
                Err(refused) => refused.clone(),
            };
            ui.add(Label::new(said).wrap());
            return;
        }
        if let Some(rolling) = &self.rolling {
            let percent = [("percent", number(rolling.percent().into()))];
            ui.label(fonts::muted(ui, shared.words.with("whatif-rolling", &percent)));
            return;
        }
        let ways = [("ways", number(WAYS.into()))];
        if secondary_ui(ui, None, &shared.words.with("whatif-roll", &ways), true).clicked() {
            let (exercise, words, question) =
                (Arc::clone(exercise), Arc::clone(&shared.words), answer.question.clone());
            self.rolling = Some(Task::start(&shared.ctx, move |job| {
                let done = std::sync::atomic::AtomicUsize::new(0);
                luck(&exercise, &words, &question, WAYS, || {
                    let done = done.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                    job.note(done, usize::try_from(WAYS).unwrap_or(1));
                    !job.is_unwanted()
                })
            }));
        }
    }

    fn keep_ui(&mut self, ui: &mut Ui, shared: &Shared, exercise: &Arc<Exercise>, answer: &WhatIf) {
        ui.add_space(8.0);
        let named = self.named.as_ref().unwrap_or(&exercise.branches);
        if named.iter().any(|named| named.question == answer.question) {
            section_head_ui(ui, &shared.say("whatif-kept-title"), "");
            return;
        }
        section_head_ui(ui, &shared.say("whatif-keep"), "");
        ui.add(Label::new(fonts::muted(ui, shared.say("whatif-keep-detail"))).wrap());
        ui.horizontal(|ui| {
            let width = (ui.available_width() - 110.0).max(120.0);
            line_ui(ui, &mut self.name, &shared.say("whatif-name"), width, NAME);
            let named = self.named.as_ref().unwrap_or(&exercise.branches);
            let ready = !self.name.trim().is_empty() && self.keeping.is_none();
            if primary_ui(ui, Some(Icon::Save), &shared.say("whatif-save"), ready).clicked() {
                let own = Named { name: self.name.trim().to_owned(), question: answer.question.clone() };
                let all: Vec<Named> = named.iter().cloned().chain([own]).collect();
                self.keep(shared, exercise, all);
            }
        });
    }

    fn keep(&mut self, shared: &Shared, exercise: &Arc<Exercise>, all: Vec<Named>) {
        let (path, kept) = (exercise.path.clone(), all.clone());
        self.keeping = Some(Task::start(&shared.ctx, move |_| keep_branches(&path, &kept)));
        self.named = Some(all);
    }

    /// The branches that the file keeps.
    fn kept(&mut self, ui: &mut Ui, shared: &Shared, exercise: &Arc<Exercise>) {
        let named = self.named.clone().unwrap_or_else(|| exercise.branches.clone());
        if named.is_empty() {
            return;
        }
        ui.add_space(8.0);
        section_head_ui(ui, &shared.say("whatif-kept-title"), "");
        let mut wanted = None;
        let mut thrown = None;
        for (nth, branch) in named.iter().enumerate() {
            ui.horizontal(|ui| {
                if link_ui(ui, &branch.name).clicked() {
                    wanted = Some(branch.clone());
                }
                let throw = shared.words.with("whatif-throw", &[("name", text(branch.name.clone()))]);
                if small_ui(ui, Some(Icon::Cross), &throw, self.keeping.is_none()).clicked() {
                    thrown = Some(nth);
                }
            });
        }
        if let Some(branch) = wanted {
            self.answer_to(shared, exercise, (String::new(), branch.name), branch.question);
        }
        if let Some(thrown) = thrown {
            let left = named.iter().enumerate().filter(|(nth, _)| *nth != thrown).map(|(_, one)| one.clone()).collect();
            self.keep(shared, exercise, left);
        }
    }
}

/// Where they part; whether somebody wants to go there.
fn part_ui(ui: &mut Ui, shared: &Shared, first: &Difference) -> bool {
    let entry = number(i64::try_from(first.entry).unwrap_or(i64::MAX));
    let args = [("entry", entry), ("when", text(first.when.clone()))];
    let clicked = link_ui(ui, &shared.words.with("whatif-part", &args)).clicked();
    let ledger = first.ledger.as_ref();
    let lines = [
        ("whatif-line-played", Some(&first.played)),
        ("whatif-line-instead", Some(&first.instead)),
        ("whatif-ledger", None),
        ("whatif-line-played", ledger.map(|(played, _)| played)),
        ("whatif-line-instead", ledger.map(|(_, instead)| instead)),
    ];
    let same = ledger == Some(&(first.played.clone(), first.instead.clone()));
    let shown = if ledger.is_some() && !same { lines.len() } else { 2 };
    for (id, line) in lines.into_iter().take(shown) {
        let said = match line {
            None => fonts::muted(ui, shared.say(id)),
            Some(line) => {
                let line = line.clone().unwrap_or_else(|| shared.say("whatif-no-line"));
                shared.words.with(id, &[("line", text(line))]).into()
            }
        };
        ui.add(Label::new(said).wrap());
    }
    clicked
}

/// The figures of both, side by side.
fn figures_ui(ui: &mut Ui, shared: &Shared, answer: &WhatIf) {
    section_head_ui(ui, &shared.say("whatif-figures"), "");
    Grid::new("figures").num_columns(4).striped(true).spacing([12.0, 4.0]).show(ui, |ui| {
        ui.label("");
        for id in ["whatif-as-played", "what-if", "whatif-difference"] {
            ui.label(fonts::muted(ui, shared.say(id)));
        }
        ui.end_row();
        for figure in &answer.figures {
            let width = (ui.available_width() - 200.0).clamp(90.0, 190.0);
            ui.scope(|ui| {
                ui.set_max_width(width);
                ui.add(Label::new(fonts::small(&figure.name)).wrap());
            });
            ui.label(figure.played.to_string());
            ui.label(fonts::bold(figure.instead.to_string()));
            ui.label(difference_said(&shared.words, figure.instead - figure.played, figure.better));
            ui.end_row();
        }
    });
}

fn difference_said(words: &Words, difference: i64, better: Option<bool>) -> String {
    let verdict = match better {
        Some(true) => words.text("whatif-better"),
        Some(false) => words.text("whatif-worse"),
        None => String::new(),
    };
    if difference == 0 { "=".to_owned() } else { format!("{} {verdict}", signed(difference)).trim_end().to_owned() }
}

/// What was adopted in one of the two alone.
fn adopted_ui(ui: &mut Ui, shared: &Shared, answer: &WhatIf) {
    ui.add_space(4.0);
    for (id, adopted) in ["whatif-adopted-played", "whatif-adopted-instead"].iter().zip(&answer.adopted) {
        if !adopted.is_empty() {
            let measures = [("measures", text(adopted.join("; ")))];
            ui.add(Label::new(shared.words.with(id, &measures)).wrap());
        }
    }
    let both = [("count", number(i64::try_from(answer.adopted_in_both).unwrap_or(0)))];
    ui.add(Label::new(shared.words.with("whatif-adopted-both", &both)).wrap());
    ui.add(Label::new(fonts::muted(ui, shared.say("whatif-anew"))).wrap());
    ui.add_space(8.0);
}

/// What became of the later decisions.
fn later_ui(ui: &mut Ui, shared: &Shared, later: &[Later]) {
    if later.is_empty() {
        return;
    }
    ui.add_space(8.0);
    section_head_ui(ui, &shared.say("whatif-later-title"), &kept(&shared.words, later));
    for one in later.iter().filter(|one| !one.kept) {
        ui.add(Label::new(fonts::small(format!("{}: {}", one.when, one.text))).wrap());
        ui.add(Label::new(fonts::muted(ui, &one.why)).wrap());
        ui.add_space(4.0);
    }
}
