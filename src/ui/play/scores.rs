//! The panel of scores: joint figures, the six principles, norms, judgements, objectives.

use egui::{Align, Layout, Ui};

use crate::ui::fonts;
use crate::ui::kit::badge::badge_ui;
use crate::ui::kit::card::{card_ui, section_head_ui};
use crate::ui::shell::Shared;
use crate::ui::theme::Tone;
use crate::view::changed::Changed;
use crate::view::principles::PrincipleView;
use crate::view::scores::ScoresView;

/// What each decision changed, and what sharing did.
pub(super) fn changed_ui(ui: &mut Ui, all: &[Changed]) {
    for changed in all {
        ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
            if let Some(spared) = &changed.spared {
                ui.label(fonts::bold(spared));
            }
            ui.with_layout(Layout::left_to_right(Align::TOP), |ui| {
                ui.add(egui::Label::new(fonts::bold(&changed.title)).wrap());
            });
        });
        ui.add(egui::Label::new(fonts::muted(ui, changed.what.join(" · "))).wrap());
        ui.add_space(4.0);
    }
}

/// A heading with its explanation below, whole.
fn headed_ui(ui: &mut Ui, shared: &Shared, id: &str) {
    section_head_ui(ui, &shared.say(id), "");
    ui.add(egui::Label::new(fonts::muted(ui, shared.say(&format!("{id}-detail")))).wrap());
}

/// Joint figures and objectives.
pub(crate) fn scores_ui(ui: &mut Ui, shared: &Shared, scores: &ScoresView) {
    for (name, figure) in &scores.figures {
        ui.label(fonts::muted(ui, name));
        ui.label(fonts::figure(figure));
    }
    if !scores.changed.is_empty() {
        ui.add_space(8.0);
        headed_ui(ui, shared, "changed-title");
        changed_ui(ui, &scores.changed);
    }
    ui.add_space(8.0);
    headed_ui(ui, shared, "principles");
    for principle in &scores.principles {
        principle_ui(ui, shared, principle);
    }
    ui.add_space(8.0);
    headed_ui(ui, shared, "norms");
    for norm in &scores.norms {
        ui.horizontal_top(|ui| {
            let tone = if norm.upheld { Tone::Ok } else { Tone::Danger };
            badge_ui(ui, &norm.letter, tone);
            ui.vertical(|ui| {
                ui.add(egui::Label::new(fonts::bold(&norm.text)).wrap());
                ui.add(egui::Label::new(fonts::small(&norm.sentence)).wrap());
            });
        });
    }
    ui.add_space(8.0);
    headed_ui(ui, shared, "judged");
    if scores.judged.is_empty() {
        ui.add(egui::Label::new(fonts::small(shared.say("nobody-judged"))).wrap());
    }
    for judged in &scores.judged {
        ui.add(egui::Label::new(fonts::bold(&judged.seat)).wrap());
        for sentence in &judged.sentences {
            ui.add(egui::Label::new(fonts::small(sentence)).wrap());
        }
    }
    ui.add_space(8.0);
    section_head_ui(ui, &shared.say("objectives"), "");
    for objective in &scores.objectives {
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.add(egui::Label::new(fonts::bold(&objective.text)).wrap());
            for criterion in &objective.criteria {
                ui.horizontal_top(|ui| {
                    let (id, tone) = match criterion.met {
                        Some(true) => ("criterion-met", Tone::Ok),
                        Some(false) => ("criterion-not-met", Tone::Caution),
                        None => ("criterion-observe", Tone::Neutral),
                    };
                    badge_ui(ui, &shared.say(id), tone);
                    ui.add(egui::Label::new(fonts::small(&criterion.text)).wrap());
                });
            }
        });
        ui.add_space(4.0);
    }
}

/// A principle with its score, and the contributions that it is the sum of.
fn principle_ui(ui: &mut Ui, shared: &Shared, principle: &PrincipleView) {
    card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        let score = principle.score.map_or_else(|| shared.say("not-computed"), |score| score.to_string());
        ui.add(egui::Label::new(fonts::bold(&principle.name)).wrap()).on_hover_text(&principle.why);
        ui.label(fonts::figure(&score));
        for reason in &principle.reasons {
            ui.add(egui::Label::new(fonts::small(reason)).wrap());
        }
    });
    ui.add_space(4.0);
}
