//! The situation screen: news on the left, what goes on and what was adopted on the right.

use egui::Ui;

use super::offer::offer_ui;
use super::{Intent, Play};
use crate::ui::fonts;
use crate::ui::glossary::explained;
use crate::ui::icons::Icon;
use crate::ui::kit::badge::badge_ui;
use crate::ui::kit::button::primary_ui;
use crate::ui::kit::card::{card_ui, empty_ui, list_card_ui, screen_head_ui, section_head_ui};
use crate::ui::kit::row::selectable_row_ui;
use crate::ui::kit::tile::state_tile_ui;
use crate::ui::shell::{Shared, scroll};
use crate::ui::theme::Tone;
use crate::view::in_force::InForce;
use crate::view::screen::SeatScreen;
use crate::view::situation::{ActivityView, NewsView, SituationView};
use crate::words::{number, text};

impl Play {
    pub(super) fn situation(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen) -> Option<Intent> {
        let view = &screen.situation;
        let args =
            [("severity", number(view.severity)), ("harm", number(view.harm)), ("unit", text(view.harm_unit.clone()))];
        let head = screen_head_ui(ui, &shared.say("nav-situation"), &shared.words.with("situation-line", &args));
        explained(head, shared, "glossary-severity.about");
        let mut intent = None;
        if self.leads_on(screen) {
            ui.add_space(4.0);
            let on = primary_ui(ui, Some(Icon::Forward), &shared.say("go-on-to-phase"), true).clicked();
            intent = on.then_some(Intent::LookOn);
        }
        ui.add_space(8.0);
        let width = ui.available_width();
        let list = (width * 0.44).clamp(300.0, 460.0);
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(list);
                self.news(ui, shared, view);
            });
            ui.vertical(|ui| {
                ui.set_width(width - list - 8.0);
                self.reading(ui, shared, view)
            })
            .inner
        })
        .inner
        .or(intent)
    }

    fn news(&mut self, ui: &mut Ui, shared: &Shared, view: &SituationView) {
        if view.news.is_empty() {
            empty_ui(ui, &shared.say("no-news"), &shared.say("no-news-detail"));
            return;
        }
        scroll(ui, "news", |ui| {
            list_card_ui(ui, |ui| {
                ui.set_width(ui.available_width());
                for (place, news) in view.news.iter().enumerate() {
                    let selected = self.selections.news.unwrap_or(0) == place;
                    let row = selectable_row_ui(ui, selected, &news.title, 50.0, |ui| {
                        ui.vertical(|ui| {
                            ui.spacing_mut().item_spacing.y = 0.0;
                            let title = if news.fresh { fonts::bold(&news.title) } else { news.title.clone().into() };
                            ui.add(egui::Label::new(title).truncate());
                            ui.horizontal(|ui| {
                                if news.offer.as_ref().is_some_and(|offer| offer.open) {
                                    badge_ui(ui, &shared.say("offer-waits"), Tone::Caution);
                                }
                                ui.add(egui::Label::new(fonts::muted(ui, origin(shared, news))).truncate());
                            });
                        });
                    });
                    if row.clicked() {
                        self.selections.news = Some(place);
                    }
                }
            });
        });
    }

    fn reading(&self, ui: &mut Ui, shared: &Shared, view: &SituationView) -> Option<Intent> {
        let mut intent = None;
        let chosen = self.selections.news.unwrap_or(0);
        // Another item is read from its beginning.
        scroll(ui, &format!("reading {chosen}"), |ui| {
            if let Some(news) = view.news.get(chosen) {
                card_ui(ui, |ui| {
                    ui.set_width(ui.available_width());
                    crate::ui::access::heading(ui, 2, fonts::title(&news.title), &news.title);
                    ui.horizontal(|ui| {
                        ui.label(fonts::muted(ui, origin(shared, news)));
                        if news.ours_alone {
                            badge_ui(ui, &shared.say("for-us-alone"), Tone::Caution);
                        }
                        if !news.marking.is_empty() {
                            badge_ui(ui, &news.marking, Tone::Neutral);
                        }
                    });
                    ui.add_space(4.0);
                    ui.label(&news.text);
                    intent = news.offer.as_ref().and_then(|offer| offer_ui(ui, shared, offer));
                });
                ui.add_space(12.0);
            }
            activities(ui, shared, &view.activities);
            adopted(ui, shared, &view.adopted);
        });
        intent
    }
}

fn origin(shared: &Shared, news: &NewsView) -> String {
    let args =
        [("msel", text(news.msel.clone())), ("kind", text(news.kind.clone())), ("turn", number(news.turn.into()))];
    shared.words.with(if news.msel.is_empty() { "act-origin" } else { "news-origin" }, &args)
}

fn activities(ui: &mut Ui, shared: &Shared, activities: &[ActivityView]) {
    if activities.is_empty() {
        return;
    }
    card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        section_head_ui(ui, &shared.say("what-goes-on"), "");
        for activity in activities {
            ui.add(egui::Label::new(fonts::bold(&activity.title)).wrap());
            ui.horizontal_wrapped(|ui| {
                let tone = if activity.going_on { Tone::Danger } else { Tone::Neutral };
                let severity = [("severity", number(activity.severity)), ("equal", number(activity.severity_equal))];
                let id = if activity.going_on { "severity-badge" } else { "severity-badge-over" };
                let badge = badge_ui(ui, &shared.words.with(id, &severity), tone);
                badge.on_hover_text(shared.words.with("severity-equal", &severity));
                for victim in &activity.victims {
                    state_tile_ui(ui, victim, 24.0, activity.going_on);
                }
            });
            if let Some(left) = &activity.left {
                ui.add(egui::Label::new(fonts::bold(left)).wrap());
            }
            if !activity.also_hit.is_empty() {
                ui.label(&activity.also_hit);
            }
            ui.label(fonts::muted(ui, &activity.text));
            ui.add_space(4.0);
        }
    });
    ui.add_space(12.0);
}

fn adopted(ui: &mut Ui, shared: &Shared, adopted: &[InForce]) {
    card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        section_head_ui(ui, &shared.say("adopted-so-far"), "");
        if adopted.is_empty() {
            ui.label(fonts::muted(ui, shared.say("nothing-adopted")));
        }
        for InForce { turn, id, name, does } in adopted {
            let args = [("turn", number((*turn).into())), ("id", text(id.clone())), ("name", text(name.clone()))];
            ui.label(shared.words.with("adopted-line", &args));
            if !does.is_empty() {
                ui.add(egui::Label::new(fonts::muted(ui, does.join(" · "))).wrap());
            }
        }
    });
}
