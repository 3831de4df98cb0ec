//! The ledger of evidence: one grid for its head and its rows; how an own item is shared stands below its title.

use egui::{Align, Layout, Rect, TextStyle, Ui, UiBuilder, vec2};

use super::super::{Intent, Play};
use super::column;
use crate::model::evidence::ShareMode;
use crate::ui::glossary::explained;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::attribution::weight_bar_ui;
use crate::ui::kit::card::list_card_ui;
use crate::ui::kit::parts::{self, Weight};
use crate::ui::kit::row::selectable_row_ui;
use crate::ui::kit::segmented::segmented_ui;
use crate::ui::kit::tile::hypothesis_mark_ui;
use crate::ui::shell::Shared;
use crate::ui::theme::Palette;
use crate::ui::{access, fonts};
use crate::view::evidence::{EvidenceView, GroupView, ItemView};
use crate::words::text;

/// What a row keeps free at both ends, as the kit's rows do.
const MARGIN: f32 = 16.0;
/// The width of a weight's column.
const BAR: f32 = 54.0;
/// The span of the bars: weights beyond it fill the half.
const SPAN: i32 = 100;
/// The width of the grade's column.
const GRADE: f32 = 48.0;
/// The width of the last column: who has it.
const HOLDER: f32 = 112.0;
/// The narrowest title beside the bars; below it the bars go, and the rows only say their weights.
const TITLE: f32 = 150.0;
/// The height of the line on which one chooses how an item is shared.
const SHARING: f32 = 34.0;

/// From which width on the list of States has its button beside the forms.
const BESIDE: f32 = 700.0;

/// Widths of the columns, shared by head and rows.
struct Columns {
    title: f32,
    bars: usize,
}

impl Columns {
    fn of(width: f32, view: &EvidenceView) -> Self {
        let rest = width - 2.0 * MARGIN - GRADE - HOLDER;
        let bars = BAR * parts::count(view.hypotheses.len());
        if rest - bars < TITLE {
            return Self { title: rest.max(TITLE), bars: 0 };
        }
        Self { title: rest - bars, bars: view.hypotheses.len() }
    }
}

impl Play {
    pub(super) fn ledger_of_evidence(&mut self, ui: &mut Ui, shared: &Shared, view: &EvidenceView) -> Option<Intent> {
        column(ui, |ui| {
            let mut intent = None;
            list_card_ui(ui, |ui| {
                ui.set_width(ui.available_width());
                let columns = Columns::of(ui.available_width(), view);
                head(ui, shared, view, &columns);
                for group in &view.groups {
                    group_head(ui, group);
                    for item in &group.items {
                        intent = self.item(ui, shared, item, view, &columns).or(intent.take());
                    }
                }
            });
            intent
        })
    }

    fn item(
        &mut self,
        ui: &mut Ui,
        shared: &Shared,
        item: &ItemView,
        view: &EvidenceView,
        columns: &Columns,
    ) -> Option<Intent> {
        let key = item.title.clone();
        let selected = self.selections.evidence.item.as_ref() == Some(&key);
        let modes: Vec<ShareMode> =
            item.modes.iter().filter(|(_, refusal)| refusal.is_none()).map(|(mode, _)| *mode).collect();
        let choosing = view.closed.is_none() && modes.len() > 1;
        let lines = row_height(ui, shared, item, columns);
        let beside = ui.available_width() >= BESIDE;
        let height = lines
            + 10.0
            + SHARING
                * if !choosing {
                    0.0
                } else if beside {
                    1.0
                } else {
                    2.0
                };
        let row = selectable_row_ui(ui, selected, &item.accessible, height, |ui| {
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let line = vec2(ui.available_width(), lines + 2.0);
                ui.allocate_ui_with_layout(line, Layout::left_to_right(Align::Center), |ui| {
                    cells(ui, shared, item, columns, lines);
                });
                if choosing {
                    ui.allocate_ui_with_layout(
                        vec2(ui.available_width(), SHARING),
                        Layout::left_to_right(Align::Center),
                        |ui| {
                            self.sharing(ui, shared, item, view, &modes);
                            if let Some(key) = item.key.as_ref().filter(|_| beside) {
                                ui.add_space(12.0);
                                self.only_to(ui, shared, key);
                            }
                        },
                    );
                    if let Some(key) = item.key.as_ref().filter(|_| !beside) {
                        self.only_to(ui, shared, key);
                    }
                }
            });
        });
        if row.clicked() {
            self.selections.evidence.item = if selected { None } else { Some(key) };
        }
        if selected && !item.text.is_empty() {
            egui::Frame::new().inner_margin(egui::Margin::symmetric(16, 8)).show(ui, |ui| {
                ui.add(egui::Label::new(&item.text).wrap());
            });
        }
        if choosing { self.partners(ui, shared, item) } else { None }
    }

    fn sharing(&mut self, ui: &mut Ui, shared: &Shared, item: &ItemView, view: &EvidenceView, modes: &[ShareMode]) {
        let Some(key) = &item.key else { return };
        ui.label(fonts::muted(ui, shared.say("share-with-27")));
        ui.add_space(8.0);
        let sealed = if view.sealed { item.shared } else { ShareMode::Nothing };
        let now = self.room.drafts().sharing.get(key).copied().unwrap_or(sealed);
        let before = !view.sealed && item.shared != ShareMode::Nothing;
        let name = |mode: &ShareMode| match mode {
            ShareMode::Nothing if before => shared.say("nothing-more"),
            mode => shared.say(&format!("share-{}", mode.slug())),
        };
        let names: Vec<String> = modes.iter().map(name).collect();
        let mut place = modes.iter().position(|mode| *mode == now).unwrap_or(modes.len());
        let group = shared.words.with("share-item", &[("item", text(item.title.clone()))]);
        if segmented_ui(ui, &names, &mut place, &group)
            && let Some(mode) = modes.get(place)
        {
            self.room.choose_sharing(key, *mode);
        }
    }
}

fn head(ui: &mut Ui, shared: &Shared, view: &EvidenceView, columns: &Columns) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), egui::Sense::hover());
    let inside = Rect::from_min_max(rect.min + vec2(MARGIN, 0.0), rect.max - vec2(MARGIN, 0.0));
    let builder = UiBuilder::new().max_rect(inside).layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        cell(ui, columns.title, |ui| {
            ui.add(egui::Label::new(fonts::muted(ui, shared.say("item-and-source"))).truncate())
        });
        cell(ui, GRADE, |ui| {
            explained(ui.label(fonts::muted(ui, shared.say("grade"))), shared, "glossary-grade.about")
        });
        for hypothesis in view.hypotheses.iter().take(columns.bars) {
            cell(ui, BAR, |ui| {
                ui.add_space((BAR - 20.0) / 2.0);
                hypothesis_mark_ui(ui, hypothesis.number).on_hover_text(&hypothesis.name)
            });
        }
        ui.add_space(8.0);
        ui.label(fonts::muted(ui, shared.say("who-has-it")));
    });
    ui.separator();
}

/// Title and source, grade, weights, who has it.
fn cells(ui: &mut Ui, shared: &Shared, item: &ItemView, columns: &Columns, lines: f32) {
    ui.spacing_mut().item_spacing.x = 0.0;
    ui.allocate_ui(vec2(columns.title, lines), |ui| {
        ui.vertical(|ui| {
            ui.set_width(columns.title);
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.set_max_width(columns.title - 12.0);
            ui.add(egui::Label::new(fonts::bold(&item.title)).wrap());
            // Nothing of a caveat may be cut.
            ui.add(egui::Label::new(fonts::muted(ui, &item.source)).wrap());
        });
    });
    cell(ui, GRADE, |ui| explained(ui.label(fonts::bold(&item.grade)), shared, "glossary-grade.about"));
    let wide = BAR * parts::count(columns.bars);
    if let Some(remark) = item.remark.as_ref().filter(|_| columns.bars > 0) {
        ui.allocate_ui(vec2(wide, 36.0), |ui| {
            ui.set_width(wide);
            ui.add(egui::Label::new(fonts::muted(ui, remark)).wrap());
        });
    } else {
        for (place, (weight, figure)) in item.weights.iter().zip(&item.figures).enumerate().take(columns.bars) {
            ui.allocate_ui(vec2(BAR, 36.0), |ui| {
                ui.set_width(BAR);
                weight_bar_ui(ui, place + 1, *weight, SPAN, figure);
            });
        }
    }
    ui.add_space(8.0);
    holder(ui, shared, item);
}

/// Who has an item: we alone, or the 27, and in which form.
fn held(shared: &Shared, item: &ItemView) -> (Icon, String) {
    match (&item.key, item.shared, &item.held) {
        (None, _, Some(held)) | (Some(_), ShareMode::Nothing, Some(held)) => (Icon::Lock, held.clone()),
        (None, _, None) => (Icon::Person, shared.say("held-by-27")),
        (Some(_), ShareMode::Nothing, None) => (Icon::Lock, shared.say("held-by-us")),
        (Some(_), mode, _) => {
            let mode = [("mode", text(shared.say(&format!("share-{}", mode.slug()))))];
            if item.waits {
                (Icon::Lock, shared.words.with("held-sealed", &mode))
            } else {
                (Icon::Person, shared.words.with("held-as", &mode))
            }
        }
    }
}

fn holder(ui: &mut Ui, shared: &Shared, item: &ItemView) {
    let (icon, said) = held(shared, item);
    icons::icon_ui(ui, icon, 14.0, Palette::of(ui.ctx()).muted);
    ui.add_space(4.0);
    ui.add(egui::Label::new(fonts::muted(ui, said)).wrap());
}

/// A cell of fixed width in a row.
fn cell<R>(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.allocate_ui_with_layout(vec2(width, 20.0), Layout::left_to_right(Align::Center), |ui| {
        ui.set_width(width);
        contents(ui)
    })
    .inner
}

/// How high an item's line is: title and source may take several lines, and so may who has it.
fn row_height(ui: &Ui, shared: &Shared, item: &ItemView, columns: &Columns) -> f32 {
    let width = columns.title - 12.0;
    let title = parts::high(ui, &item.title, &TextStyle::Body, Weight::Bold, width);
    let source = parts::high(ui, &item.source, &TextStyle::Small, Weight::Regular, width);
    let holder = parts::high(ui, &held(shared, item).1, &TextStyle::Small, Weight::Regular, HOLDER - 30.0);
    (title + source).max(holder).max(36.0)
}

fn group_head(ui: &mut Ui, group: &GroupView) {
    let palette = Palette::of(ui.ctx());
    egui::Frame::new().fill(palette.raised).inner_margin(egui::Margin::symmetric(12, 5)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            if group.ours {
                icons::icon_ui(ui, Icon::Lock, 14.0, palette.text);
            }
            access::heading(ui, 3, fonts::bold(&group.title), &group.title);
            ui.add(egui::Label::new(fonts::muted(ui, &group.rule)).truncate());
        });
    });
}
