//! Communication: how what was adopted is told, and our line towards the press.

use egui::Ui;

use super::screen::SeatScreen;
use super::{Play, Wish};
use crate::engine::command::{Command, NationalLine};
use crate::engine::proposal::{Form, ProposalId, Reasons, Timing};
use crate::engine::seats::{check_communicate, check_line};
use crate::model::key::StateKey;
use crate::ui::icons::Icon;
use crate::ui::kit::button::primary_ui;
use crate::ui::kit::card::{card_ui, section_head_ui};
use crate::ui::kit::field::line_ui;
use crate::ui::kit::segmented::segmented_ui;
use crate::ui::shell::Shared;
use crate::view::table::ProposalView;
use crate::words::text;

impl Play {
    pub(super) fn communication(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen) -> Option<Wish> {
        let super::Hands::Seat(seat) = self.hands.clone() else { return None };
        let ours = self.to_tell(&seat);
        let line_open = check_line(self.kept.session.state(), &seat).is_ok();
        if ours.is_empty() && !line_open {
            return None;
        }
        let mut wish = None;
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            // One after the other, so that what is written for one does not stand under the next.
            for id in ours.into_iter().take(1) {
                if let Some(proposal) = screen.table.iter().find(|proposal| proposal.id == id) {
                    wish = wish.take().or(self.tell(ui, shared, &seat, proposal));
                }
            }
            if line_open {
                wish = wish.take().or(self.line(ui, shared));
            }
        });
        ui.add_space(8.0);
        wish
    }

    fn to_tell(&self, seat: &StateKey) -> Vec<ProposalId> {
        let state = self.kept.session.state();
        let adopted = state.adopted_now().map(|proposal| proposal.id);
        adopted.filter(|id| check_communicate(state, seat, *id).is_ok()).collect()
    }

    /// How everything of ours that is not settled yet would be told as the screen shows it.
    pub(super) fn communications(&self, seat: &StateKey) -> Vec<Command> {
        let untold = self.to_tell(seat).into_iter().enumerate();
        untold
            .map(|(place, proposal)| {
                let shown = place == 0;
                Command::Communicate {
                    proposal,
                    form: self.pad.form.filter(|_| shown).unwrap_or(Form::Formal),
                    reasons: self.pad.give.filter(|_| shown).unwrap_or(Reasons::Given),
                    line: if shown { self.pad.line_text.trim().to_owned() } else { String::new() },
                    target: self.pad.target.filter(|_| shown).unwrap_or_default(),
                    timing: self.pad.timing.filter(|_| shown).unwrap_or_default(),
                }
            })
            .collect()
    }

    /// How the first of ours that is not told yet is told.
    fn tell(&mut self, ui: &mut Ui, shared: &Shared, seat: &StateKey, proposal: &ProposalView) -> Option<Wish> {
        let title = shared.words.with("tell-title", &[("name", text(proposal.name.clone()))]);
        section_head_ui(ui, &title, &shared.say("tell-detail"));
        let mut wish = None;
        ui.horizontal_wrapped(|ui| {
            let forms: Vec<String> = Form::ALL.iter().map(|f| shared.say(&format!("form-{}", f.slug()))).collect();
            let mut form = Form::ALL.iter().position(|form| Some(*form) == self.pad.form).unwrap_or(0);
            segmented_ui(ui, &forms, &mut form, &shared.say("form"));
            self.pad.form = Form::ALL.get(form).copied();
            let reasons = [shared.say("reasons-given"), shared.say("reasons-withheld")];
            let mut place = usize::from(self.pad.give == Some(Reasons::Withheld));
            segmented_ui(ui, &reasons, &mut place, &shared.say("reasons-known"));
            self.pad.give = Some(if place == 0 { Reasons::Given } else { Reasons::Withheld });
        });
        ui.horizontal_wrapped(|ui| {
            let names = |prefix: &str, slugs: &[&str]| -> Vec<String> {
                slugs.iter().map(|slug| shared.say(&format!("{prefix}-{slug}"))).collect()
            };
            let slugs: Vec<&str> = proposal.targets.iter().map(|target| target.slug()).collect();
            let mut place = proposal.targets.iter().position(|one| Some(*one) == self.pad.target).unwrap_or(0);
            segmented_ui(ui, &names("target", &slugs), &mut place, &shared.say("form-target"));
            self.pad.target = proposal.targets.get(place).copied();
            let timings = names("timing", &Timing::ALL.map(Timing::slug));
            let mut place = Timing::ALL.iter().position(|one| Some(*one) == self.pad.timing).unwrap_or(0);
            segmented_ui(ui, &timings, &mut place, &shared.say("form-timing"));
            self.pad.timing = Timing::ALL.get(place).copied();
        });
        ui.horizontal(|ui| {
            let name = shared.say("line-to-take");
            let width = (ui.available_width() - 170.0).max(120.0);
            line_ui(ui, &mut self.pad.line_text, &name, width, 400);
            if primary_ui(ui, Some(Icon::Check), &shared.say("tell-it"), true).clicked() {
                wish = self.communications(seat).into_iter().next().map(Wish::Order);
            }
        });
        ui.add_space(4.0);
        wish
    }

    fn line(&mut self, ui: &mut Ui, shared: &Shared) -> Option<Wish> {
        section_head_ui(ui, &shared.say("national-line"), &shared.say("national-line-detail"));
        let mut wish = None;
        ui.horizontal_wrapped(|ui| {
            let lines: Vec<String> =
                NationalLine::ALL.iter().map(|line| shared.say(&format!("line-{}", line.slug()))).collect();
            let mut place = NationalLine::ALL.iter().position(|line| Some(*line) == self.pad.line).unwrap_or(1);
            segmented_ui(ui, &lines, &mut place, &shared.say("national-line"));
            self.pad.line = NationalLine::ALL.get(place).copied();
            if primary_ui(ui, Some(Icon::Lock), &shared.say("seal-line"), true).clicked() {
                wish = Some(Wish::Order(Command::SealLine(self.pad.line.unwrap_or(NationalLine::Silent))));
            }
        });
        wish
    }
}
