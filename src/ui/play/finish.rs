//! A delegation says that it is done, or the facilitator closes the phase: what is open is named and asked about.
//!
//! **Invariant:** nothing is sent and nothing is dropped that was not on the sheet.

use egui::{Context, Ui};

use super::{Hands, Play};
use crate::engine::core::command::Command;
use crate::engine::core::proposal::ProposalId;
use crate::model::key::StateKey;
use crate::room::open::{Answer, Open, open};
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::button::{primary_ui, secondary_ui};
use crate::ui::kit::card::pane_head_ui;
use crate::ui::kit::segmented::segmented_ui;
use crate::ui::shell::{Shared, primary_pressed, sheet};
use crate::view::names::Lens;
use crate::view::rail::Place;
use crate::words::text;

/// The sheet of what is open, with what is to become of each.
pub struct Closing {
    seat: StateKey,
    items: Vec<(Open, Answer)>,
}

/// What was chosen on the sheet.
enum Chosen {
    Go,
    Back,
    Show(ProposalId),
}

impl Play {
    /// The delegation is done, unless something is open that it has not been asked about.
    pub(super) fn finish(&mut self, ctx: &Context, shared: &mut Shared) {
        let Hands::Seat(seat) = self.hands.clone() else { return };
        let items = self.open_of(&seat);
        if items.is_empty() {
            self.done(ctx, shared);
            return;
        }
        let usual = |open: Open| {
            let answer = open.answers().first().copied().unwrap_or(Answer::Leave);
            (open, answer)
        };
        self.pad.closing = Some(Closing { seat, items: items.into_iter().map(usual).collect() });
    }

    /// Whether whoever holds the laptop has something that can be sealed or sent.
    pub(super) fn is_something_open(&self) -> bool {
        let Hands::Seat(seat) = &self.hands else { return false };
        self.open_of(seat).iter().any(|open| open.answers().contains(&Answer::Send))
    }

    fn open_of(&self, seat: &StateKey) -> Vec<Open> {
        open(self.kept.session.book(), self.kept.session.state(), seat, &self.drafts_of(seat))
    }

    fn done(&mut self, ctx: &Context, shared: &mut Shared) {
        if !self.order(ctx, shared, &Command::Finish) {
            return;
        }
        if self.is_solo() {
            self.take_hands(Hands::Facilitator);
            self.advance(ctx, shared);
        } else {
            let next = self.next_hands();
            self.draw_curtain(ctx, shared, next);
        }
    }

    /// Teams that are not done, each with what closing the phase now would cut off.
    pub(super) fn cut_off(&self) -> Vec<(StateKey, Vec<Open>)> {
        let state = self.kept.session.state();
        let waiting = self.teams().into_iter().filter(|team| !state.finished.contains(team));
        waiting
            .map(|team| {
                let lost = self.open_of(&team).into_iter().filter(Open::ends_with_the_phase).collect();
                (team, lost)
            })
            .collect()
    }

    /// Draws the question whether a phase is closed over teams that are not done, if it is asked.
    pub(super) fn cutting_ui(&mut self, ctx: &Context, shared: &mut Shared) {
        let Some(teams) = self.pad.cutting.take() else { return };
        let lens = Lens { book: self.kept.session.book(), words: &shared.words };
        let state = self.kept.session.state();
        let modal = sheet(ctx, "cutting", 620.0, |ui| {
            pane_head_ui(ui, &shared.say("close-anyway-title"), "");
            ui.label(fonts::muted(ui, shared.say("close-anyway-detail")));
            ui.add_space(8.0);
            let most = (ui.ctx().content_rect().height() - 220.0).max(120.0);
            egui::ScrollArea::vertical().max_height(most).show(ui, |ui| {
                for (team, lost) in &teams {
                    let what: Vec<String> = lost.iter().map(|open| open.brief(&lens, state)).collect();
                    let args = [("state", text(lens.state(team))), ("what", text(what.join("; ")))];
                    let id = if what.is_empty() { "cut-off-nothing" } else { "cut-off-line" };
                    ui.add(egui::Label::new(shared.words.with(id, &args)).wrap());
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
            self.close_phase(ctx, shared);
        } else if !back && !modal.should_close() {
            self.pad.cutting = Some(teams);
        }
    }

    /// Draws the sheet, if there is one, and does what is chosen.
    pub(super) fn closing_ui(&mut self, ctx: &Context, shared: &mut Shared) {
        let Some(mut closing) = self.pad.closing.take() else { return };
        let lens = Lens { book: self.kept.session.book(), words: &shared.words };
        let state = self.kept.session.state();
        let modal = sheet(ctx, "closing", 620.0, |ui| {
            pane_head_ui(ui, &shared.say("before-done"), "");
            ui.label(fonts::muted(ui, shared.say("before-done-detail")));
            ui.add_space(8.0);
            let mut chosen = None;
            let most = (ui.ctx().content_rect().height() - 220.0).max(120.0);
            egui::ScrollArea::vertical().max_height(most).show(ui, |ui| {
                for (open, answer) in &mut closing.items {
                    if let Some(id) = item_ui(ui, shared, &lens, open, &open.sentence(&lens, state), answer) {
                        chosen = Some(Chosen::Show(id));
                    }
                }
            });
            ui.add_space(8.0);
            ui.horizontal(|ui| {
                let go = shared.say(if self.is_solo() { "do-this-next" } else { "do-this-hand-over" });
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
            Some(Chosen::Go) => self.close_all(ctx, shared, &closing),
            Some(Chosen::Show(id)) => {
                self.pad.proposal = Some(id);
                self.pad.tab = super::table::Tab::default();
                self.pad.filter = 0;
                self.place = Place::Table;
            }
            Some(Chosen::Back) => {}
            None if modal.should_close() => {}
            None => self.pad.closing = Some(closing),
        }
    }

    /// Sends what is to be sent, lets go of what is to be left, and is done; stops at the first refusal.
    fn close_all(&mut self, ctx: &Context, shared: &mut Shared, closing: &Closing) {
        let thrown_away = |id| {
            let draft = |(open, answer): &(Open, Answer)| *answer == Answer::Leave && *open == Open::Draft(id);
            closing.items.iter().any(draft)
        };
        for (open, answer) in &closing.items {
            let command = match (answer, open) {
                // No amendment goes into what is thrown away.
                (Answer::Send, Open::Amendment(id, _)) if thrown_away(*id) => None,
                (Answer::Send, _) => open.command(self.kept.session.book(), self.kept.session.state(), &closing.seat),
                (Answer::Leave, Open::Draft(id)) => Some(Command::DiscardInitiative(*id)),
                (Answer::Leave | Answer::Keep, _) => None,
            };
            if command.is_some_and(|command| !self.order(ctx, shared, &command)) {
                return;
            }
            if *answer == Answer::Leave {
                open.leave(&mut self.pad.drafts);
            }
        }
        self.done(ctx, shared);
    }
}

/// One open thing: its sentence, and what may become of it.
fn item_ui(
    ui: &mut Ui,
    shared: &Shared,
    lens: &Lens<'_>,
    open: &Open,
    sentence: &str,
    answer: &mut Answer,
) -> Option<ProposalId> {
    let mut shown = None;
    ui.add(egui::Label::new(sentence).wrap());
    if let Open::Message(_, message) = open {
        ui.add(egui::Label::new(fonts::muted(ui, format!("“{message}”"))).wrap());
    }
    ui.horizontal_wrapped(|ui| {
        let answers = open.answers();
        let names: Vec<String> = answers.iter().map(|answer| lens.words.text(&open.answer_id(*answer))).collect();
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
