//! Communication: how what was adopted is told, and our line towards the press.
//!
//! **Invariant:** what is not touched stays open; the screen shows as chosen only what would come of leaving it so.

use egui::Ui;

use super::{Intent, Play};
use crate::engine::core::command::{Command, NationalLine};
use crate::engine::core::proposal::{Form, Reasons, Timing};
use crate::room::drafts::Telling;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::button::{secondary_ui, small_ui};
use crate::ui::kit::card::{card_ui, section_head_ui};
use crate::ui::kit::field::line_ui;
use crate::ui::kit::segmented::segmented_ui;
use crate::ui::shell::Shared;
use crate::view::communication::{CommunicationView, LineView, TellView};
use crate::view::screen::SeatScreen;
use crate::words::text;

impl Play {
    pub(super) fn communication(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen) -> Option<Intent> {
        let CommunicationView { tell, line, line_ahead } = &screen.communication;
        if tell.is_empty() && line.is_none() && !line_ahead {
            return None;
        }
        let mut intent = None;
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            for own in tell {
                intent = intent.take().or(self.tell(ui, shared, own));
            }
            if let Some(line) = line {
                intent = intent.take().or(self.line(ui, shared, line));
            }
            if *line_ahead {
                self.line_ahead(ui, shared);
            }
        });
        ui.add_space(8.0);
        intent
    }

    /// How one of ours is told.
    fn tell(&mut self, ui: &mut Ui, shared: &Shared, own: &TellView) -> Option<Intent> {
        let title = shared.words.with("tell-title", &[("name", text(own.name.clone()))]);
        section_head_ui(ui, &title, &shared.say("tell-detail"));
        let drafted = self.room.drafts().telling.get(&own.id);
        let mut telling = own.settled.clone().map_or_else(|| drafted.cloned().unwrap_or_default(), Telling::of);
        let mut intent = None;
        // What is settled stays where it stood, so that nothing below moves under the hand.
        ui.add_enabled_ui(own.settled.is_none(), |ui| {
            telling_ui(ui, shared, own, &mut telling);
            ui.horizontal_wrapped(|ui| {
                let width = (ui.available_width() - 170.0).max(120.0);
                line_ui(ui, &mut telling.line, &shared.say("line-to-take"), width, 400);
                if secondary_ui(ui, Some(Icon::Check), &shared.say("tell-it"), own.settled.is_none()).clicked() {
                    intent = Some(Intent::Order(Command::tell(own.id, telling.filled(&own.usual))));
                }
            });
        });
        self.effect(ui, shared, own, &telling);
        let hint = match (&own.settled, telling.is_touched()) {
            (Some(_), _) => "tell-settled",
            (None, true) => "tell-touched",
            (None, false) => "tell-untouched",
        };
        ui.add(egui::Label::new(fonts::muted(ui, shared.say(hint))).truncate());
        let drafts = self.room.drafts_mut();
        if own.settled.is_none() && telling.is_touched() {
            drafts.telling.insert(own.id, telling);
        } else {
            drafts.telling.remove(&own.id);
        }
        ui.add_space(4.0);
        intent
    }

    /// What would come of it, as chosen.
    fn effect(&self, ui: &mut Ui, shared: &Shared, own: &TellView, telling: &Telling) {
        if let Some(effect) = self.room.told_effect(&shared.words, own.id, &telling.filled(&own.usual)) {
            ui.add(egui::Label::new(fonts::muted(ui, effect)).wrap());
        }
    }

    /// How one of ours is told if it is adopted as it reads.
    pub(super) fn tell_ahead(&mut self, ui: &mut Ui, shared: &Shared, own: &TellView) {
        section_head_ui(ui, &shared.say("tell-ahead"), &shared.say("tell-ahead-detail"));
        let before = self.room.telling_ahead(own.id);
        let mut telling = before.clone().unwrap_or_default();
        telling_ui(ui, shared, own, &mut telling);
        ui.horizontal_wrapped(|ui| {
            let width = (ui.available_width() - 170.0).max(120.0);
            line_ui(ui, &mut telling.line, &shared.say("line-to-take"), width, 400);
            if telling.is_touched() && small_ui(ui, Some(Icon::Undo), &shared.say("decide-then"), true).clicked() {
                telling = Telling::default();
            }
        });
        self.effect(ui, shared, own, &telling);
        let chosen = Some(telling).filter(Telling::is_touched);
        if chosen != before {
            self.room.choose_telling_ahead(own.id, chosen);
        }
        ui.add_space(4.0);
    }

    /// Our line on whatever is decided, until we change it.
    fn line_ahead(&mut self, ui: &mut Ui, shared: &Shared) {
        let name = shared.say("line-ahead");
        section_head_ui(ui, &name, &shared.say("line-ahead-detail"));
        let mut all: Vec<(Option<NationalLine>, String)> = vec![(None, shared.say("decide-then"))];
        all.extend(NationalLine::ALL.map(|line| (Some(line), shared.say(&format!("line-{}", line.slug())))));
        let shown = self.room.line_ahead();
        pick(ui, &all, shown, &name, |chosen| self.room.choose_line_ahead(chosen));
    }

    fn line(&mut self, ui: &mut Ui, shared: &Shared, view: &LineView) -> Option<Intent> {
        section_head_ui(ui, &shared.say("national-line"), &view.detail);
        let name = |line: NationalLine| shared.say(&format!("line-{}", line.slug()));
        if let Some(line) = view.sealed.filter(|_| self.room.drafts().line.is_none()) {
            ui.horizontal_wrapped(|ui| {
                ui.label(shared.words.with("line-is-sealed", &[("line", text(name(line)))]));
                if small_ui(ui, Some(Icon::Undo), &shared.say("change-our-line"), true).clicked() {
                    self.room.drafts_mut().line = Some(line);
                }
            });
            return None;
        }
        let mut intent = None;
        ui.horizontal_wrapped(|ui| {
            let lines = NationalLine::ALL.map(|line| (line, name(line)));
            let shown = self.room.drafts().line.unwrap_or(NationalLine::Silent);
            pick(ui, &lines, shown, &shared.say("national-line"), |line| self.room.drafts_mut().line = Some(line));
            if secondary_ui(ui, Some(Icon::Lock), &shared.say("seal-line"), true).clicked() {
                intent = Some(Intent::Order(Command::SealLine(shown)));
            }
        });
        intent
    }
}

/// Form, reasons, audience and time of a telling.
fn telling_ui(ui: &mut Ui, shared: &Shared, own: &TellView, telling: &mut Telling) {
    let shown = telling.filled(&own.usual);
    let name = |id: String| shared.say(&id);
    ui.horizontal_wrapped(|ui| {
        let forms = Form::ALL.map(|form| (form, name(format!("form-{}", form.slug()))));
        pick(ui, &forms, shown.form, &shared.say("form"), |form| telling.form = Some(form));
        let reasons =
            [(Reasons::Given, shared.say("reasons-given")), (Reasons::Withheld, shared.say("reasons-withheld"))];
        pick(ui, &reasons, shown.reasons, &shared.say("reasons-known"), |reasons| telling.reasons = Some(reasons));
    });
    ui.horizontal_wrapped(|ui| {
        let targets: Vec<_> =
            own.targets.iter().map(|target| (*target, name(format!("target-{}", target.slug())))).collect();
        pick(ui, &targets, shown.target, &shared.say("form-target"), |target| telling.target = Some(target));
        let timings = Timing::ALL.map(|timing| (timing, name(format!("timing-{}", timing.slug()))));
        pick(ui, &timings, shown.timing, &shared.say("form-timing"), |timing| telling.timing = Some(timing));
    });
}

/// A choice of a few, of which one is `shown`.
fn pick<T: Copy + PartialEq>(ui: &mut Ui, all: &[(T, String)], shown: T, name: &str, chosen: impl FnOnce(T)) {
    let names: Vec<String> = all.iter().map(|(_, name)| name.clone()).collect();
    let mut place = all.iter().position(|(one, _)| *one == shown).unwrap_or(all.len());
    if segmented_ui(ui, &names, &mut place, name)
        && let Some((one, _)) = all.get(place)
    {
        chosen(*one);
    }
}
