//! The rail of a seat: next from us, ladder, attribution, cohesion.

use egui::{TextStyle, Ui};

use super::{Intent, Play};
use crate::ui::fonts;
use crate::ui::glossary::explained;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::attribution::{HypothesisRow, attribution_ui};
use crate::ui::kit::card::section_head_ui;
use crate::ui::kit::ladder::{ladder_axis_ui, ladder_ui};
use crate::ui::kit::parts::{self, Weight, between, from_ppm};
use crate::ui::kit::row::selectable_row_ui;
use crate::ui::shell::{Shared, scroll};
use crate::ui::theme::Palette;
use crate::view::assessment::HypothesisView;
use crate::view::rail::{LadderView, RailView, Wanted};
use crate::view::screen::SeatScreen;
use crate::words::{number, percent, text};

impl Play {
    pub(super) fn rail(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen) -> Option<Intent> {
        scroll(ui, "rail", |ui| {
            let rail = &screen.rail;
            let pressed = wanted(ui, shared, rail);
            if let Some(about) = pressed.and_then(|item| item.about.as_ref()) {
                self.selections.news = screen.situation.news.iter().position(|news| news.title == *about);
            }
            let intent = pressed.map(|item| Intent::Look(item.place));
            let expected = self.selections.toolbox.card.as_ref().map(|(_, card)| card.tension_after);
            ladder(ui, shared, &rail.ladder, expected);
            ui.add_space(8.0);
            let figures = section_figures(shared);
            explained(section_head_ui(ui, &shared.say("attribution"), &figures), shared, "glossary-certainty.about");
            attribution_ui(ui, &rows(shared, &rail.hypotheses));
            ui.label(fonts::muted(ui, certainty_sentence(shared, rail)));
            ui.add_space(8.0);
            cohesion(ui, shared, rail);
            intent
        })
    }
}

fn section_figures(shared: &Shared) -> String {
    shared.say("ours-and-shared")
}

/// What is wanted next; what of it was pressed.
fn wanted<'a>(ui: &mut Ui, shared: &Shared, rail: &'a RailView) -> Option<&'a Wanted> {
    let mut pressed = None;
    section_head_ui(ui, &shared.say("next-from-us"), "");
    for item in &rail.wanted {
        let state = shared.say(if item.done { "done" } else { "to-do" });
        let name = format!("{}, {}", item.what, state);
        // What is wanted is read whole: it takes the lines that it needs.
        let lines = parts::high(ui, &item.what, &TextStyle::Body, Weight::Bold, ui.available_width() - 56.0);
        let row = selectable_row_ui(ui, false, &name, (lines + 25.0).max(44.0), |ui| {
            let palette = Palette::of(ui.ctx());
            let (icon, color) = if item.done { (Icon::Check, palette.ok) } else { (Icon::Right, palette.accent) };
            icons::icon_ui(ui, icon, 16.0, color);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(egui::Label::new(fonts::bold(&item.what)).wrap());
                ui.add(egui::Label::new(fonts::muted(ui, &item.detail)).truncate());
            });
        });
        if row.clicked() {
            pressed = Some(item);
        }
    }
    ui.add_space(8.0);
    pressed
}

/// The ladder with its curve.
pub(super) fn ladder(ui: &mut Ui, shared: &Shared, view: &LadderView, expected: Option<i64>) {
    let tension = [("tension", number(view.tension))];
    let head = section_head_ui(ui, &shared.say("escalation"), &shared.words.with("tension-is", &tension));
    explained(head, shared, "glossary-rung.about");
    let last = view.curve.last().map_or(1, |(place, _)| *place).max(1);
    let curve: Vec<(f32, i64)> =
        view.curve.iter().map(|&(place, tension)| (between(place.into(), 0, last.into()), tension)).collect();
    let expected = expected.filter(|value| *value != view.tension);
    ladder_ui(ui, &view.rungs, &view.thresholds, &curve, view.current, expected, 17.0, &view.accessible);
    ladder_axis_ui(ui, &shared.say("turn-1"), &shared.say("now"));
}

/// Hypotheses as the bars draw them.
pub(super) fn rows(shared: &Shared, hypotheses: &[HypothesisView]) -> Vec<HypothesisRow> {
    hypotheses
        .iter()
        .map(|hypothesis| {
            let (ours, shown) = (percent(hypothesis.ours_ppm), percent(hypothesis.shared_ppm));
            let args = [
                ("name", text(hypothesis.name.clone())),
                ("ours", text(ours.clone())),
                ("shared", text(shown.clone())),
            ];
            HypothesisRow {
                number: hypothesis.number,
                name: hypothesis.name.clone(),
                ours_ppm: Some(hypothesis.ours_ppm),
                shared_ppm: hypothesis.shared_ppm,
                figures: format!("{ours} · {shown}"),
                accessible: shared.words.with("hypothesis-accessible", &args),
            }
        })
        .collect()
}

fn certainty_sentence(shared: &Shared, rail: &RailView) -> String {
    let args = [
        ("ours", text(rail.ours.word.clone())),
        ("oursrange", text(rail.ours.range.clone())),
        ("shared", text(rail.shared.word.clone())),
        ("sharedrange", text(rail.shared.range.clone())),
        ("confidence", text(rail.ours.confidence.clone())),
        ("weakest", text(percent(rail.shared.weakest_ppm))),
        ("top", number(i64::try_from(rail.shared.number).unwrap_or(0))),
    ];
    let sentence = shared.words.with("certainty-sentence", &args);
    if rail.shared.fragile { format!("{sentence} {}", shared.words.with("certainty-fragile", &args)) } else { sentence }
}

fn cohesion(ui: &mut Ui, shared: &Shared, rail: &RailView) {
    let args = [
        ("cohesion", number(rail.cohesion)),
        ("change", text(crate::words::signed(rail.cohesion - rail.cohesion_before.unwrap_or(rail.cohesion)))),
    ];
    let id = if rail.cohesion_before.is_some() { "cohesion-and-change" } else { "cohesion-is" };
    let head = section_head_ui(ui, &shared.say("quantity-cohesion"), &shared.words.with(id, &args));
    explained(head, shared, "glossary-cohesion.about");
    let palette = Palette::of(ui.ctx());
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(egui::vec2(width, 8.0), egui::Sense::hover());
    ui.painter().rect_filled(rect, 2.0, palette.sunken);
    let share = u32::try_from(rail.cohesion * 10_000).unwrap_or(0);
    let filled = egui::Rect::from_min_size(rect.min, egui::vec2(width * from_ppm(share), 8.0));
    ui.painter().rect_filled(filled, 2.0, palette.accent);
    crate::ui::access::named(ui, &response, &shared.words.with("cohesion-is", &args));
}
