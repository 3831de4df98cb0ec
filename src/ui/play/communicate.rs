//! Communication: how what was adopted is told, and our line towards the press.
//!
//! **Invariant:** what is not touched stays open; the screen shows as chosen only what would come of leaving it so.

use egui::Ui;

use super::{Intent, Play};
use crate::engine::core::command::{Command, NationalLine};
use crate::engine::core::proposal::{Form, Reasons, Timing};
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
        let CommunicationView { tell, line } = &screen.communication;
        if tell.is_empty() && line.is_none() {
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
        });
        ui.add_space(8.0);
        intent
    }

    /// How one of ours is told.
    fn tell(&mut self, ui: &mut Ui, shared: &Shared, own: &TellView) -> Option<Intent> {
        let telling = self.room.drafts_mut().telling.entry(own.id).or_default();
        let shown = telling.filled(&own.usual);
        let title = shared.words.with("tell-title", &[("name", text(own.name.clone()))]);
        section_head_ui(ui, &title, &shared.say("tell-detail"));
        ui.horizontal_wrapped(|ui| {
            let name = |id: String| shared.say(&id);
            let forms = Form::ALL.map(|form| (form, name(format!("form-{}", form.slug()))));
            pick(ui, &forms, shown.form, &shared.say("form"), &mut telling.form);
            let reasons =
                [(Reasons::Given, shared.say("reasons-given")), (Reasons::Withheld, shared.say("reasons-withheld"))];
            pick(ui, &reasons, shown.reasons, &shared.say("reasons-known"), &mut telling.reasons);
        });
        ui.horizontal_wrapped(|ui| {
            let name = |id: String| shared.say(&id);
            let targets: Vec<_> =
                own.targets.iter().map(|target| (*target, name(format!("target-{}", target.slug())))).collect();
            pick(ui, &targets, shown.target, &shared.say("form-target"), &mut telling.target);
            let timings = Timing::ALL.map(|timing| (timing, name(format!("timing-{}", timing.slug()))));
            pick(ui, &timings, shown.timing, &shared.say("form-timing"), &mut telling.timing);
        });
        let mut intent = None;
        ui.horizontal_wrapped(|ui| {
            let width = (ui.available_width() - 170.0).max(120.0);
            line_ui(ui, &mut telling.line, &shared.say("line-to-take"), width, 400);
            if secondary_ui(ui, Some(Icon::Check), &shared.say("tell-it"), true).clicked() {
                intent = Some(Intent::Order(Command::tell(own.id, telling.filled(&own.usual))));
            }
        });
        let touched = telling.is_touched();
        let hint = if touched { "tell-touched" } else { "tell-untouched" };
        ui.add(egui::Label::new(fonts::muted(ui, shared.say(hint))).truncate());
        if !touched {
            self.room.drafts_mut().telling.remove(&own.id);
        }
        ui.add_space(4.0);
        intent
    }

    fn line(&mut self, ui: &mut Ui, shared: &Shared, view: &LineView) -> Option<Intent> {
        section_head_ui(ui, &shared.say("national-line"), &shared.say("national-line-detail"));
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
            pick(ui, &lines, shown, &shared.say("national-line"), &mut self.room.drafts_mut().line);
            if secondary_ui(ui, Some(Icon::Lock), &shared.say("seal-line"), true).clicked() {
                intent = Some(Intent::Order(Command::SealLine(shown)));
            }
        });
        intent
    }
}

/// A choice of a few: nothing is chosen until somebody does.
fn pick<T: Copy + PartialEq>(ui: &mut Ui, all: &[(T, String)], shown: T, name: &str, chosen: &mut Option<T>) {
    let names: Vec<String> = all.iter().map(|(_, name)| name.clone()).collect();
    let mut place = all.iter().position(|(one, _)| *one == shown).unwrap_or(all.len());
    if segmented_ui(ui, &names, &mut place, name) {
        *chosen = all.get(place).map(|(one, _)| *one);
    }
}
