//! Our judgement: a slider for each hypothesis, the yardstick's word, the confidence, and stating it.

use egui::{Label, Slider, Ui, vec2};

use super::super::{Intent, Play};
use super::column;
use crate::model::confidence::Confidence;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::button::primary_ui;
use crate::ui::kit::card::{card_ui, pane_head_ui};
use crate::ui::kit::segmented::segmented_ui;
use crate::ui::kit::tile::hypothesis_mark_ui;
use crate::ui::shell::Shared;
use crate::ui::theme::Palette;
use crate::view::judgement::GivenView;
use crate::words::{number, text};

/// How much of the width a hypothesis's name and its word take, and the slider's width.
const NAME: f32 = 0.36;
const SLIDER: f32 = 0.34;
const WIDEST: f32 = 420.0;

impl Play {
    pub(super) fn judging(&mut self, ui: &mut Ui, shared: &Shared) -> Option<Intent> {
        let view = self.room.judgement(&shared.words)?;
        let mut intent = None;
        column(ui, |ui| {
            card_ui(ui, |ui| {
                ui.set_width(ui.available_width());
                pane_head_ui(ui, &shared.say("our-judgement"), "");
                ui.add(Label::new(fonts::muted(ui, shared.say("our-judgement-detail"))).wrap());
                ui.add_space(6.0);
                for given in &view.given {
                    self.likelihood(ui, shared, given, view.closed.is_none());
                }
                ui.add_space(6.0);
                self.confidence(ui, shared, view.closed.is_none());
                ui.add_space(6.0);
                let label = shared.say("state-judgement");
                let button = |ready: bool| primary_ui(ui, Some(Icon::Lock), &label, ready);
                intent = self.order_ui(shared, self.room.judge_command(), button);
                // Below the button, so that it stays where it is.
                let untouched = || self.room.is_untouched().then(|| shared.say("judgement-untouched"));
                if let Some(reason) = view.closed.clone().or_else(untouched) {
                    ui.add(Label::new(fonts::muted(ui, reason)).wrap());
                }
                let stated = view.stated.clone().unwrap_or_else(|| shared.say("judgement-not-stated"));
                ui.add(Label::new(stated).wrap());
            });
        });
        intent
    }

    /// Its mark and name, the slider, and what that is in figures and in the yardstick's word.
    fn likelihood(&mut self, ui: &mut Ui, shared: &Shared, given: &GivenView, open: bool) {
        let width = ui.available_width();
        ui.horizontal(|ui| {
            hypothesis_mark_ui(ui, given.number);
            ui.allocate_ui(vec2(width * NAME, 20.0), |ui| {
                ui.set_width(width * NAME);
                ui.add(Label::new(&given.name).truncate()).on_hover_text(&given.name);
            });
            let mut percent = given.percent;
            ui.spacing_mut().slider_width = (width * SLIDER).min(WIDEST);
            ui.visuals_mut().selection.bg_fill = Palette::of(ui.ctx()).hypothesis(given.number);
            let slider = Slider::new(&mut percent, 0..=100).step_by(1.0).show_value(false).trailing_fill(true);
            let slider = ui.add_enabled(open, slider);
            let name = shared.words.with("likelihood-of", &[("hypothesis", text(given.name.clone()))]);
            slider.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Slider, open, &name));
            if slider.changed() {
                self.room.choose_likelihood(&given.key, percent);
            }
            let args = [("percent", number(given.percent.into())), ("word", text(given.word.clone()))];
            ui.add(Label::new(shared.words.with("likelihood-in-words", &args)).truncate());
            if let Some(stated) = given.stated.filter(|stated| *stated != given.percent) {
                ui.label(fonts::muted(
                    ui,
                    shared.words.with("likelihood-stated", &[("percent", number(stated.into()))]),
                ));
            }
        });
    }

    fn confidence(&mut self, ui: &mut Ui, shared: &Shared, open: bool) {
        ui.horizontal(|ui| {
            ui.label(fonts::muted(ui, shared.say("judgement-confidence")));
            let names = Confidence::ALL.map(|one| shared.say(&format!("confidence-{}", one.slug())));
            let now = self.room.opinion().confidence;
            let mut place = Confidence::ALL.iter().position(|one| *one == now).unwrap_or(0);
            let group = shared.say("judgement-confidence");
            let changed = ui.add_enabled_ui(open, |ui| segmented_ui(ui, &names, &mut place, &group)).inner;
            if changed && let Some(chosen) = Confidence::ALL.get(place) {
                self.room.choose_confidence(*chosen);
            }
        });
    }
}
