//! The toolbox screen: the catalogue with what is open and why not, and a measure's card.

use egui::{Align, ComboBox, Layout, TextStyle, Ui, vec2};

use super::listing::candidates_ui;
use super::relations::relations_ui;
use super::{Intent, Play};
use crate::engine::core::command::Command;
use crate::model::key::MeasureId;
use crate::model::toolbox::Category;
use crate::room::drafts::Thought;
use crate::ui::glossary::explained;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::badge::badge_ui;
use crate::ui::kit::button::{closed_ui, link_ui, primary_ui};
use crate::ui::kit::card::{card_ui, empty_ui, list_card_ui, screen_head_ui, section_head_ui};
use crate::ui::kit::check::check_ui;
use crate::ui::kit::field::{line_ui, search_ui};
use crate::ui::kit::parts::{self, Weight};
use crate::ui::kit::row::selectable_row_ui;
use crate::ui::kit::scale::{Scale, scale_ui};
use crate::ui::kit::tabs::tabs_ui;
use crate::ui::kit::tile::measure_tile_ui;
use crate::ui::shell::{Shared, scroll};
use crate::ui::theme::{Palette, Tone};
use crate::ui::{access, fonts};
use crate::view::screen::SeatScreen;
use crate::view::toolbox::{MeasureCard, MeasureRow};
use crate::words::{number, text};

impl Play {
    pub(super) fn toolbox(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen) -> Option<Intent> {
        let width = ui.available_width();
        self.toolbox_head(ui, shared, screen);
        if self.selections.toolbox.relations {
            ui.add_space(4.0);
            if let Some(measure) = relations_ui(ui, shared, &screen.relations) {
                let row = screen.toolbox.measures.iter().find(|row| row.id == measure);
                let pad = &mut self.selections.toolbox;
                pad.relations = false;
                pad.search.clear();
                pad.hide_closed = false;
                pad.category = row.map(|row| row.category);
                pad.measure = Some(measure);
            }
            return None;
        }
        let desk = if screen.assesses { self.desk(ui, shared, screen) } else { None };
        self.categories(ui, shared, screen);
        ui.add_space(4.0);
        let list = (width * 0.40).clamp(290.0, 380.0);
        let mut intent = None;
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(list);
                self.measures(ui, screen);
            });
            ui.vertical(|ui| {
                ui.set_width(width - list - 8.0);
                intent = self.card(ui, shared, screen);
            });
        });
        desk.or(intent)
    }

    fn toolbox_head(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen) {
        let open = screen.toolbox.measures.iter().filter(|measure| measure.closed.is_none()).count();
        let args = [
            ("count", number(i64::try_from(screen.toolbox.measures.len()).unwrap_or(0))),
            ("open", number(i64::try_from(open).unwrap_or(0))),
        ];
        ui.horizontal(|ui| {
            screen_head_ui(ui, &shared.say("nav-toolbox"), &shared.words.with("toolbox-line", &args));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if self.selections.toolbox.relations {
                    return;
                }
                check_ui(ui, &mut self.selections.toolbox.hide_closed, &shared.say("hide-closed"));
                let name = shared.say("find-measure");
                search_ui(ui, &mut self.selections.toolbox.search, &name, 150.0);
            });
        });
        let relations = self.selections.toolbox.relations;
        let label = shared.say(if relations { "back-to-measures" } else { "what-relations-open" });
        if link_ui(ui, &label).clicked() {
            self.selections.toolbox.relations = !relations;
        }
    }

    fn categories(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen) {
        let labels: Vec<String> = Category::ALL
            .iter()
            .map(|category| {
                let count = screen.toolbox.measures.iter().filter(|measure| measure.category == *category).count();
                format!("{} {count}", shared.say(&format!("category-{}", category.slug())))
            })
            .collect();
        let now = self.selections.toolbox.category.unwrap_or(Category::Stability);
        let mut place = Category::ALL.iter().position(|category| *category == now).unwrap_or(0);
        tabs_ui(ui, &labels, &mut place, &shared.say("categories"));
        self.selections.toolbox.category = Category::ALL.get(place).copied();
    }

    fn measures(&mut self, ui: &mut Ui, screen: &SeatScreen) {
        let category = self.selections.toolbox.category.unwrap_or(Category::Stability);
        let wanted = self.selections.toolbox.search.to_lowercase();
        let shown: Vec<&MeasureRow> = screen
            .toolbox
            .measures
            .iter()
            .filter(|row| if wanted.is_empty() { row.category == category } else { matches(row, &wanted) })
            .filter(|row| !self.selections.toolbox.hide_closed || row.closed.is_none())
            .collect();
        if !shown.iter().any(|row| self.selections.toolbox.measure.as_ref() == Some(&row.id)) {
            self.selections.toolbox.measure = shown.first().map(|row| row.id.clone());
            self.selections.toolbox.card = None;
        }
        scroll(ui, "measures", |ui| {
            list_card_ui(ui, |ui| {
                ui.set_width(ui.available_width());
                for row in shown {
                    let selected = self.selections.toolbox.measure.as_ref() == Some(&row.id);
                    let lines =
                        parts::high(ui, &row.name, &TextStyle::Body, Weight::Regular, ui.available_width() - NAMES);
                    let more = row.closed.is_some() || row.used.is_some() || row.advised.is_some();
                    let height = lines + if more { 48.0 } else { 30.0 };
                    let response = selectable_row_ui(ui, selected, &row.accessible, height, |ui| measure_row(ui, row));
                    if response.clicked() {
                        self.selections.toolbox.measure = Some(row.id.clone());
                        self.selections.toolbox.card = None;
                    }
                }
            });
        });
    }

    fn card(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen) -> Option<Intent> {
        let Some(card) = self.selections.toolbox.card(&self.room, &shared.words).cloned() else {
            empty_ui(ui, &shared.say("no-measure"), &shared.say("no-measure-detail"));
            return None;
        };
        let mut intent = None;
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            let foot = if screen.assesses { 136.0 } else { 104.0 };
            let height = (ui.available_height() - foot).max(160.0);
            egui::ScrollArea::vertical()
                .id_salt(("card", &card.id))
                .max_height(height)
                // As high for every card, so that what is pressed below stays where it is.
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 3.0;
                    card_head(ui, &card);
                    two_columns(ui, shared, &card);
                    certainty(ui, shared, &card);
                    law(ui, shared, &card);
                    candidates_ui(ui, shared, &card.candidates);
                    proportion(ui, shared, &card);
                    expected(ui, shared, &card);
                    explained(section_head_ui(ui, &shared.say("source"), ""), shared, "glossary-sources.about");
                    ui.label(fonts::muted(ui, &card.source));
                    ui.label(fonts::muted(ui, &card.legal_basis));
                    said_there(ui, shared, &card);
                });
            ui.add_space(4.0);
            ui.separator();
            intent = self.card_foot(ui, shared, &card, screen);
        });
        intent
    }

    fn card_foot(&mut self, ui: &mut Ui, shared: &Shared, card: &MeasureCard, screen: &SeatScreen) -> Option<Intent> {
        let mut intent = None;
        let name = shared.say("reasons");
        ui.horizontal(|ui| {
            if card.needs_addressee {
                self.addressee(ui, shared, card);
            }
            let width = ui.available_width() - 4.0;
            line_ui(ui, &mut self.thought(&card.id).reasons, &name, width, 400);
        });
        ui.horizontal(|ui| {
            let label = shared.say("draft-initiative");
            match &card.closed {
                Some(reason) => {
                    closed_ui(ui, &label, reason);
                }
                None => {
                    if primary_ui(ui, Some(Icon::Pencil), &label, true).clicked() {
                        intent = Some(Intent::Order(Command::DraftInitiative {
                            measure: card.id.clone(),
                            addressee: card.addressee.clone(),
                            reasons: self.thought(&card.id).reasons.trim().to_owned(),
                        }));
                    }
                }
            }
            if card.closed.is_some() || screen.assesses {
                return;
            }
            let args = [("left", number(screen.toolbox.left)), ("most", number(screen.toolbox.most))];
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(fonts::muted(ui, shared.words.with("initiatives-left", &args)));
            });
        });
        if screen.assesses {
            self.on_paper(ui, shared, &card.id);
        }
        intent
    }

    /// The initiative that is thought about on a measure's card.
    fn thought(&mut self, measure: &MeasureId) -> &mut Thought {
        self.room.drafts_mut().thoughts.entry(measure.clone()).or_default()
    }

    fn addressee(&mut self, ui: &mut Ui, shared: &Shared, card: &MeasureCard) {
        let chosen = card
            .addressees
            .iter()
            .find(|(key, _, _)| Some(key) == card.addressee.as_ref())
            .map_or_else(|| shared.say("choose-addressee"), |(_, name, _)| name.clone());
        let label = shared.words.with("addressed-to", &[("name", text(chosen))]);
        let combo = ComboBox::from_id_salt("addressee").selected_text(&label).width(190.0).show_ui(ui, |ui| {
            for (key, name, refusal) in &card.addressees {
                let selected = card.addressee.as_ref() == Some(key);
                let mut response = ui.add_enabled(refusal.is_none(), egui::Button::selectable(selected, name));
                if let Some(refusal) = refusal {
                    response = response.on_disabled_hover_text(refusal);
                }
                if response.clicked() {
                    self.thought(&card.id).addressee = Some(key.clone());
                    self.selections.toolbox.card = None;
                }
            }
        });
        combo.response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &label));
    }
}

fn matches(row: &MeasureRow, wanted: &str) -> bool {
    row.name.to_lowercase().contains(wanted) || row.id.as_str().to_lowercase() == wanted
}

/// What stands beside the names of measures in their rows: the margins and the tile.
const NAMES: f32 = 76.0;

fn measure_row(ui: &mut Ui, row: &MeasureRow) {
    measure_tile_ui(ui, row.id.as_str(), row.category.slug(), row.closed.is_none());
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let palette = Palette::of(ui.ctx());
        let color = if row.closed.is_some() { palette.muted } else { palette.text };
        ui.add(egui::Label::new(egui::RichText::new(&row.name).color(color)).wrap());
        ui.add(egui::Label::new(fonts::muted(ui, &row.subtitle)).truncate());
        if let Some(reason) = &row.closed {
            ui.horizontal(|ui| {
                icons::icon_ui(ui, Icon::Closed, 12.0, palette.text);
                ui.add(egui::Label::new(fonts::small(reason)).truncate());
            });
        } else if let Some(used) = row.used.as_ref().or(row.advised.as_ref()) {
            ui.add(egui::Label::new(fonts::muted(ui, used)).truncate());
        }
    });
}

/// The documents that a card cites, each with a sentence of it, for who wants to see them.
fn said_there(ui: &mut Ui, shared: &Shared, card: &MeasureCard) {
    if card.sources.is_empty() {
        return;
    }
    ui.push_id(&card.id, |ui| {
        ui.collapsing(shared.say("source-says"), |ui| {
            for source in &card.sources {
                ui.add(egui::Label::new(fonts::small(&source.document)).wrap());
                if let Some(quote) = &source.quote {
                    ui.add(egui::Label::new(fonts::muted(ui, quote)).wrap());
                }
                ui.add_space(4.0);
            }
        });
    });
}

fn card_head(ui: &mut Ui, card: &MeasureCard) {
    ui.horizontal(|ui| {
        measure_tile_ui(ui, card.id.as_str(), card.category.slug(), true);
        badge_ui(ui, &card.visibility, Tone::Neutral);
    });
    // On lines of its own, so that a long name is read whole.
    access::heading(ui, 2, fonts::title(&card.name), &card.name);
    ui.label(&card.purpose);
    ui.add_space(4.0);
    ui.separator();
}

fn two_columns(ui: &mut Ui, shared: &Shared, card: &MeasureCard) {
    let width = (ui.available_width() - 24.0) / 2.0;
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(width);
            explained(section_head_ui(ui, &shared.say("who-decides"), ""), shared, card.decided_by.glossary_id());
            ui.label(fonts::bold(&card.decides));
            ui.label(fonts::muted(ui, &card.initiator));
            ui.label(fonts::muted(ui, &card.procedure));
        });
        ui.add_space(8.0);
        ui.vertical(|ui| {
            ui.set_width(width);
            explained(section_head_ui(ui, &shared.say("road"), ""), shared, "glossary-road.about");
            ui.label(fonts::bold(&card.road));
            for station in &card.stations {
                ui.label(fonts::muted(ui, station));
            }
            let audience = [("audience", text(card.audience.clone()))];
            ui.label(fonts::muted(ui, shared.words.with("meant-for", &audience)));
        });
    });
    ui.separator();
}

fn certainty(ui: &mut Ui, shared: &Shared, card: &MeasureCard) {
    explained(section_head_ui(ui, &shared.say("certainty"), &card.gate), shared, "glossary-gate.about");
    if let Some((asked, ours, pool)) = card.certainty {
        let figure = |id: &str, value: i64| shared.words.with(id, &[("percent", number(value))]);
        let accessible = shared.words.with(
            "certainty-accessible",
            &[("asked", number(asked)), ("ours", number(ours)), ("shared", number(pool))],
        );
        scale_ui(
            ui,
            &Scale {
                min: 0,
                max: 100,
                band: None,
                asked: Some((asked, figure("we-ask", asked))),
                ours: Some((ours, figure("ours-is", ours))),
                shared: Some((pool, String::new())),
                accessible,
            },
        );
    }
    for line in &card.certainty_of {
        ui.label(fonts::muted(ui, line));
    }
    verdict(ui, card.gate_met, &card.gate_verdict);
    ui.separator();
}

fn law(ui: &mut Ui, shared: &Shared, card: &MeasureCard) {
    if card.tests.is_empty() {
        return;
    }
    explained(section_head_ui(ui, &shared.say("legal-conditions"), ""), shared, "glossary-legal-test.about");
    for test in &card.tests {
        verdict(ui, test.met, &test.sentence);
    }
    ui.separator();
}

fn proportion(ui: &mut Ui, shared: &Shared, card: &MeasureCard) {
    let band = [("low", number(card.band.0)), ("high", number(card.band.1)), ("severity", number(card.severity))];
    let head = section_head_ui(ui, &shared.say("proportionality"), &shared.words.with("proportion-band", &band));
    explained(head, shared, "glossary-proportionality.about");
    scale_ui(
        ui,
        &Scale {
            min: 0,
            max: 100,
            band: Some(card.band),
            asked: None,
            ours: Some((card.severity, shared.words.with("severity-today", &band))),
            shared: None,
            accessible: shared.words.with("proportion-accessible", &band),
        },
    );
    verdict(ui, card.proportionate, &card.proportion_verdict);
    ui.separator();
}

fn verdict(ui: &mut Ui, good: bool, text: &str) {
    let palette = Palette::of(ui.ctx());
    ui.horizontal_top(|ui| {
        let (icon, color) = if good { (Icon::Check, palette.ok) } else { (Icon::Warning, palette.caution) };
        icons::icon_ui(ui, icon, 14.0, color);
        ui.add(egui::Label::new(fonts::small(text).color(color)).wrap());
    });
}

/// The width from which four figures stand side by side.
const FOUR_COLUMNS: f32 = 560.0;

fn expected(ui: &mut Ui, shared: &Shared, card: &MeasureCard) {
    section_head_ui(ui, &shared.say("what-we-expect"), "");
    // Long words need the room of two columns; four are read side by side where they fit.
    let columns = if ui.available_width() < FOUR_COLUMNS { 2 } else { 4 };
    let width = (ui.available_width() - 8.0 * parts::count(columns - 1)) / parts::count(columns);
    for rows in card.expected.chunks(columns) {
        ui.horizontal(|ui| {
            for row in rows {
                ui.allocate_ui(vec2(width, 54.0), |ui| {
                    ui.vertical(|ui| {
                        ui.set_width(width);
                        ui.spacing_mut().item_spacing.y = 0.0;
                        ui.label(fonts::muted(ui, &row.name));
                        ui.label(fonts::figure(&row.figure));
                        ui.add(egui::Label::new(fonts::muted(ui, &row.origin)).truncate());
                    });
                });
            }
        });
    }
    ui.separator();
}
