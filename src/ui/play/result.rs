//! The page on which an exercise ends: what it came to, what was true, what turned it, and where to go from here.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Margin, TextStyle, Ui, vec2};

use super::rail::ladder as ladder_section;
use super::scores::changed_ui;
use super::{Intent, Play};
use crate::ui::access;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::badge::badge_ui;
use crate::ui::kit::button::{primary_ui, secondary_ui, small_ui};
use crate::ui::kit::card::{card_ui, pane_head_ui};
use crate::ui::kit::tile::hypothesis_mark_ui;
use crate::ui::shell::{Route, Shared, banner, bar, centre, scroll, status};
use crate::ui::theme::Tone;
use crate::view::result::{ResultView, TurningPoint};
use crate::view::screen::ResultScreen;
use crate::words::text;

impl Play {
    pub(super) fn result(&mut self, ui: &mut Ui, shared: &Shared) -> Option<Intent> {
        let screen = self.result_screen.take();
        let screen = screen.unwrap_or_else(|| self.room.exercise().result_screen(&shared.words));
        let intent = self.result_with(ui, shared, &screen);
        self.result_screen = Some(screen);
        intent
    }

    fn result_with(&mut self, ui: &mut Ui, shared: &Shared, screen: &ResultScreen) -> Option<Intent> {
        let marking = [("marking", text(screen.frame.marking.clone()))];
        banner(ui, shared, &shared.words.with("banner-result", &marking));
        let mut intent = None;
        bar(ui, "result-bar", 64.0, |ui| {
            ui.label(fonts::title(shared.say("result-title")));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                if primary_ui(ui, Some(Icon::Branch), &shared.say("look-back"), true).clicked() {
                    intent = Some(Intent::Leave(Route::Debrief(self.path().to_owned())));
                }
                if secondary_ui(ui, Some(Icon::Undo), &shared.say("play-again"), true).clicked() {
                    intent = Some(Intent::Leave(Route::Again(self.path().to_owned())));
                }
                if secondary_ui(ui, Some(Icon::Person), &shared.say("run-with-teams"), true).clicked() {
                    intent = Some(Intent::Leave(Route::Setup));
                }
                if secondary_ui(ui, None, &shared.say("to-the-console"), true).clicked() {
                    self.show_console = true;
                }
                if secondary_ui(ui, Some(Icon::Home), &shared.say("leave"), true).clicked() {
                    intent = Some(Intent::Leave(Route::Home));
                }
            });
        });
        let saved = self.saved(shared);
        status(ui, shared, &saved, &[("F1", "help")]);
        centre(ui, Margin::symmetric(24, 16), |ui| {
            scroll(ui, "result", |ui| {
                let result = &screen.result;
                access::heading(ui, 1, fonts::heading(&result.headline), &result.headline);
                ui.add_space(8.0);
                let width = ui.available_width();
                let left = width * 0.62 - 8.0;
                ui.horizontal_top(|ui| {
                    column(ui, left, |ui| {
                        known(ui, shared, result);
                        if let Some(entry) = turning(ui, shared, &result.turning) {
                            intent = Some(Intent::Leave(Route::LookBack(self.path().to_owned(), entry)));
                        }
                        card(ui, &shared.say("changed-title"), &shared.say("changed-title-detail"), |ui| {
                            changed_ui(ui, &result.scores.changed);
                        });
                        principles(ui, shared, result);
                    });
                    column(ui, width - left - 24.0, |ui| {
                        card_ui(ui, |ui| {
                            ui.set_width(ui.available_width());
                            ladder_section(ui, shared, &screen.ladder, None);
                        });
                        ui.add_space(12.0);
                        figures(ui, shared, result);
                        judged(ui, shared, result);
                        objectives(ui, shared, result);
                    });
                });
            });
        });
        intent
    }
}

fn column(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui)) {
    ui.allocate_ui(vec2(width, 0.0), |ui| {
        ui.vertical(|ui| {
            ui.set_width(width);
            contents(ui);
        });
    });
}

fn card(ui: &mut Ui, title: &str, detail: &str, contents: impl FnOnce(&mut Ui)) {
    card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        pane_head_ui(ui, title, detail);
        ui.add_space(2.0);
        contents(ui);
    });
    ui.add_space(12.0);
}

/// What was true, and what we and the 27 gave it when.
fn known(ui: &mut Ui, shared: &Shared, result: &ResultView) {
    card(ui, &shared.say("what-was-true"), "", |ui| {
        ui.horizontal_top(|ui| {
            hypothesis_mark_ui(ui, result.truth);
            ui.add(egui::Label::new(fonts::bold(&result.truth_text)).wrap());
        });
        for known in &result.knowledge {
            let args = [
                ("turn", text(known.turn.clone())),
                ("shared", text(known.shared.clone())),
                ("ours", text(known.ours.clone().unwrap_or_default())),
            ];
            let id = if known.ours.is_some() { "knew-ours-and-shared" } else { "knew-shared" };
            ui.add(egui::Label::new(shared.words.with(id, &args)).wrap());
        }
    });
}

/// The turning points; the one that was chosen.
fn turning(ui: &mut Ui, shared: &Shared, points: &[TurningPoint]) -> Option<u64> {
    let mut chosen = None;
    card(ui, &shared.say("turning-points"), &shared.say("turning-points-detail"), |ui| {
        if points.is_empty() {
            ui.label(fonts::muted(ui, shared.say("nothing-turned")));
        }
        for point in points {
            ui.horizontal_wrapped(|ui| {
                ui.label(fonts::bold(&point.title));
                let name = shared.words.with("look-at-point", &[("point", text(point.title.clone()))]);
                if small_ui(ui, Some(Icon::Right), &name, true).clicked() {
                    chosen = Some(point.entry);
                }
            });
            brief_ui(ui, &point.text);
            ui.add(egui::Label::new(fonts::muted(ui, point.changes.join(" · "))).wrap());
            ui.add_space(6.0);
        }
    });
    chosen
}

/// The beginning of what may be a whole assessment; the rest is where “Look at” leads, and in the hover.
fn brief_ui(ui: &mut Ui, words: &str) {
    let format = TextFormat::simple(TextStyle::Body.resolve(ui.style()), ui.visuals().text_color());
    let mut job = LayoutJob::single_section(words.to_owned(), format);
    job.wrap = TextWrapping { max_rows: 3, ..TextWrapping::default() };
    ui.add(egui::Label::new(job).wrap());
}

/// The six principles, each with its score and the reason that weighs most.
fn principles(ui: &mut Ui, shared: &Shared, result: &ResultView) {
    card(ui, &shared.say("principles"), &shared.say("principles-detail"), |ui| {
        for principle in &result.scores.principles {
            let score = principle.score.map_or_else(|| shared.say("not-computed"), |score| score.to_string());
            ui.horizontal_top(|ui| {
                ui.allocate_ui(vec2(44.0, 20.0), |ui| {
                    ui.set_width(44.0);
                    ui.label(fonts::figure(&score));
                });
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.add(egui::Label::new(fonts::bold(&principle.name)).wrap()).on_hover_text(&principle.why);
                    if let Some(reason) = principle.reasons.get(1).or(principle.reasons.first()) {
                        ui.add(egui::Label::new(fonts::muted(ui, reason)).wrap());
                    }
                });
            });
            ui.add_space(4.0);
        }
    });
}

fn figures(ui: &mut Ui, shared: &Shared, result: &ResultView) {
    card(ui, &shared.say("figures"), "", |ui| {
        for (name, figure) in &result.scores.figures {
            ui.label(fonts::muted(ui, name));
            ui.add(egui::Label::new(fonts::bold(figure)).wrap());
        }
    });
}

/// How our own judgements did, if anybody stated one.
fn judged(ui: &mut Ui, shared: &Shared, result: &ResultView) {
    if result.scores.judged.is_empty() {
        return;
    }
    card(ui, &shared.say("judged"), "", |ui| {
        for judged in &result.scores.judged {
            ui.add(egui::Label::new(fonts::bold(&judged.seat)).wrap());
            for sentence in &judged.sentences {
                ui.add(egui::Label::new(fonts::small(sentence)).wrap());
            }
        }
    });
}

fn objectives(ui: &mut Ui, shared: &Shared, result: &ResultView) {
    card(ui, &shared.say("objectives"), "", |ui| {
        for objective in &result.scores.objectives {
            ui.add(egui::Label::new(fonts::bold(&objective.text)).wrap());
            for criterion in &objective.criteria {
                let (id, tone) = match criterion.met {
                    Some(true) => ("criterion-met", Tone::Ok),
                    Some(false) => ("criterion-not-met", Tone::Caution),
                    None => ("criterion-observe", Tone::Neutral),
                };
                ui.horizontal_top(|ui| {
                    badge_ui(ui, &shared.say(id), tone);
                    ui.add(egui::Label::new(fonts::small(&criterion.text)).wrap());
                });
            }
        }
    });
}
