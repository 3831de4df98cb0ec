//! A delegation says that it is done, or the facilitator closes the phase: the sheets on which the room asks.
//!
//! **Invariant:** what becomes of each open thing is on the sheet before it is done.

use egui::{Context, Ui};

use super::Play;
use super::selections::Tab;
use crate::engine::core::proposal::ProposalId;
use crate::room::closing::{Closing, Done};
use crate::room::open::{Answer, Open};
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::button::{primary_ui, secondary_ui};
use crate::ui::kit::card::pane_head_ui;
use crate::ui::kit::segmented::segmented_ui;
use crate::ui::shell::{Shared, primary_pressed, sheet};
use crate::view::place::Place;

/// What was chosen on the sheet.
enum Chosen {
    Go,
    Back,
    Show(ProposalId),
}

impl Play {
    /// The delegation is done, unless something is open that it has not been asked about.
    pub(super) fn finish(&mut self, ctx: &Context, shared: &mut Shared) {
        match self.room.done() {
            Ok(Done::HandedOver) => self.handed_over(ctx, shared),
            Ok(Done::Asks(open)) => self.selections.closing = Some(open.into_iter().map(with_usual_answer).collect()),
            Err(refused) => self.stopped(ctx, shared, &refused),
        }
    }

    /// The facilitator closes the phase, unless teams are not done.
    pub(super) fn advance(&mut self, ctx: &Context, shared: &mut Shared) {
        match self.room.close_phase() {
            Ok(Closing::Closed) => self.handed_over(ctx, shared),
            Ok(Closing::Asks(teams)) => self.selections.cutting = Some(teams),
            Err(refused) => self.stopped(ctx, shared, &refused),
        }
    }

    /// Draws the question whether a phase is closed over teams that are not done, if it is asked.
    pub(super) fn cutting_ui(&mut self, ctx: &Context, shared: &mut Shared) {
        let Some(teams) = self.selections.cutting.take() else { return };
        let modal = sheet(ctx, "cutting", 620.0, |ui| {
            pane_head_ui(ui, &shared.say("close-anyway-title"), "");
            ui.label(fonts::muted(ui, shared.say("close-anyway-detail")));
            ui.add_space(8.0);
            let most = (ui.ctx().content_rect().height() - 220.0).max(120.0);
            egui::ScrollArea::vertical().max_height(most).show(ui, |ui| {
                for cut in &teams {
                    ui.add(egui::Label::new(self.room.cut_off_sentence(&shared.words, cut)).wrap());
                }
            });
            ui.add_space(8.0);
            ui.horizontal(|ui| {
                let close = primary_ui(ui, Some(Icon::Forward), &shared.say("close-anyway"), true).clicked();
                let back = secondary_ui(ui, None, &shared.say("go-back"), true).clicked();
                (close || primary_pressed(ui), back)
            })
            .inner
        });
        let (close, back) = modal.inner;
        if close {
            match self.room.close_over(&shared.words) {
                Ok(_) => self.handed_over(ctx, shared),
                Err(refused) => self.stopped(ctx, shared, &refused),
            }
        } else if !back && !modal.should_close() {
            self.selections.cutting = Some(teams);
        }
    }

    /// Draws the sheet, if there is one, and does what is chosen.
    pub(super) fn closing_ui(&mut self, ctx: &Context, shared: &mut Shared) {
        let Some(mut closing) = self.selections.closing.take() else { return };
        let modal = sheet(ctx, "closing", 620.0, |ui| {
            pane_head_ui(ui, &shared.say("before-done"), "");
            ui.label(fonts::muted(ui, shared.say("before-done-detail")));
            ui.add_space(8.0);
            let mut chosen = None;
            let most = (ui.ctx().content_rect().height() - 220.0).max(120.0);
            egui::ScrollArea::vertical().max_height(most).show(ui, |ui| {
                for (open, answer) in &mut closing {
                    let sentence = self.room.sentence(&shared.words, open);
                    if let Some(id) = item_ui(ui, shared, open, &sentence, answer) {
                        chosen = Some(Chosen::Show(id));
                    }
                }
            });
            ui.add_space(8.0);
            ui.horizontal(|ui| {
                let go = shared.say(if self.room.is_solo() { "do-this-next" } else { "do-this-hand-over" });
                if primary_ui(ui, Some(Icon::Check), &go, true).clicked() || primary_pressed(ui) {
                    chosen = Some(Chosen::Go);
                }
                if secondary_ui(ui, None, &shared.say("go-back"), true).clicked() {
                    chosen = Some(Chosen::Back);
                }
            });
            chosen
        });
        match modal.inner {
            Some(Chosen::Go) => self.settle(ctx, shared, &closing),
            Some(Chosen::Show(id)) => {
                self.selections.table.proposal = Some(id);
                self.selections.table.tab = Tab::default();
                self.selections.table.filter = 0;
                self.place = Place::OF_PROPOSALS;
            }
            Some(Chosen::Back) => {}
            None if modal.should_close() => {}
            None => self.selections.closing = Some(closing),
        }
    }

    /// Does with each open thing what is chosen, and is done.
    fn settle(&mut self, ctx: &Context, shared: &mut Shared, answers: &[(Open, Answer)]) {
        let settled = self.room.settle(answers);
        for command in &settled.sent {
            self.accepted(ctx, shared, command);
        }
        match settled.stopped {
            None => self.handed_over(ctx, shared),
            Some(refused) => self.stopped(ctx, shared, &refused),
        }
    }
}

/// What becomes of something open, unless somebody chooses otherwise.
fn with_usual_answer(open: Open) -> (Open, Answer) {
    let answer = open.answers().first().copied().unwrap_or(Answer::Leave);
    (open, answer)
}

/// One open thing: its sentence, and what may become of it.
fn item_ui(ui: &mut Ui, shared: &Shared, open: &Open, sentence: &str, answer: &mut Answer) -> Option<ProposalId> {
    let mut shown = None;
    ui.add(egui::Label::new(sentence).wrap());
    if let Open::Message(_, _, message) | Open::Request(message) = open {
        ui.add(egui::Label::new(fonts::muted(ui, shared.quoted(message))).wrap());
    }
    ui.horizontal_wrapped(|ui| {
        let answers = open.answers();
        let names: Vec<String> = answers.iter().map(|answer| shared.say(&open.answer_id(*answer))).collect();
        let mut place = answers.iter().position(|one| one == answer).unwrap_or(0);
        if let [only] = names.as_slice() {
            ui.label(fonts::muted(ui, only));
        } else if segmented_ui(ui, &names, &mut place, sentence)
            && let Some(chosen) = answers.get(place)
        {
            *answer = *chosen;
        }
        if let Some(id) = open.proposal()
            && secondary_ui(ui, None, &shared.say("show-it"), true).clicked()
        {
            shown = Some(id);
        }
    });
    ui.add_space(6.0);
    ui.separator();
    shown
}
