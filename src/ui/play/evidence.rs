//! The evidence screen: what we hold, what is shared, and what sharing would do.

use egui::{Align, Layout, Ui, vec2};

use super::screen::SeatScreen;
use super::{Play, Wish};
use crate::engine::command::Command;
use crate::model::evidence::ShareMode;
use crate::model::key::StateKey;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::attribution::{stacked_ui, weight_bar_ui};
use crate::ui::kit::button::primary_ui;
use crate::ui::kit::card::{card_ui, list_card_ui, screen_head_ui, section_head_ui};
use crate::ui::kit::row::selectable_row_ui;
use crate::ui::kit::segmented::segmented_ui;
use crate::ui::kit::tile::hypothesis_mark_ui;
use crate::ui::shell::{Shared, scroll};
use crate::ui::theme::Palette;
use crate::ui::{access, fonts};
use crate::view::evidence::{EvidenceView, GroupView, ItemView, SharePreview};
use crate::view::names::Lens;
use crate::words::{number, percent, text};

/// Width of a weight's column.
const BAR: f32 = 54.0;
/// Width of the sharing column where there is something to share.
const SHARE: f32 = 292.0;
/// Its width where all items are in the shared picture.
const SHARED: f32 = 180.0;
/// The span of the bars: weights beyond it fill the half.
const SPAN: i32 = 100;

impl Play {
    pub(super) fn evidence(
        &mut self,
        ui: &mut Ui,
        shared: &Shared,
        seat: &StateKey,
        screen: &SeatScreen,
    ) -> Option<Wish> {
        let view = &screen.evidence;
        let counts = [
            ("count", number(i64::try_from(view.count).unwrap_or(0))),
            ("own", number(i64::try_from(view.own).unwrap_or(0))),
        ];
        screen_head_ui(ui, &shared.say("nav-evidence"), &shared.words.with("evidence-line", &counts));
        let desk = self.desk(ui, shared, screen);
        ui.add_space(4.0);
        let sealing = view.own > 0 && view.closed.is_none();
        let below = if sealing { 190.0 } else { 40.0 };
        let height = (ui.available_height() - below).max(160.0);
        ui.allocate_ui(vec2(ui.available_width(), height), |ui| {
            scroll(ui, "evidence", |ui| {
                list_card_ui(ui, |ui| {
                    ui.set_width(ui.available_width());
                    Self::head_ui(ui, shared, screen);
                    for group in &view.groups {
                        group_head(ui, group);
                        for item in &group.items {
                            self.item(ui, shared, item, view);
                        }
                    }
                });
            });
        });
        ui.add_space(8.0);
        if !sealing {
            let reason = view.closed.clone().unwrap_or_else(|| shared.say("nothing-to-share"));
            ui.label(fonts::muted(ui, reason));
            return desk;
        }
        desk.or(self.sealing(ui, shared, seat))
    }

    fn head_ui(ui: &mut Ui, shared: &Shared, screen: &SeatScreen) {
        ui.horizontal(|ui| {
            ui.set_height(30.0);
            ui.add_space(12.0);
            let fit = bars_fit(ui.available_width(), &screen.evidence);
            let width = title_width(ui, &screen.evidence);
            cell(ui, width, |ui| ui.label(fonts::muted(ui, shared.say("item-and-source"))));
            cell(ui, 40.0, |ui| ui.label(fonts::muted(ui, shared.say("grade"))));
            for hypothesis in screen.evidence.hypotheses.iter().filter(|_| fit) {
                ui.allocate_ui_with_layout(vec2(BAR, 20.0), Layout::left_to_right(Align::Center), |ui| {
                    ui.set_width(BAR);
                    ui.add_space(17.0);
                    hypothesis_mark_ui(ui, hypothesis.number).on_hover_text(&hypothesis.name);
                });
            }
            ui.add_space(12.0);
            ui.label(fonts::muted(ui, shared.say("share-with-27")));
        });
        ui.separator();
    }

    fn item(&mut self, ui: &mut Ui, shared: &Shared, item: &ItemView, view: &EvidenceView) {
        let key = format!("{}{}", item.id, item.title);
        let selected = self.pad.item.as_ref() == Some(&key);
        let fit = bars_fit(ui.available_width(), view);
        let row = selectable_row_ui(ui, selected, &item.accessible, 48.0, |ui| {
            let width = title_width(ui, view) - 4.0;
            ui.allocate_ui(vec2(width, 44.0), |ui| {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.add(egui::Label::new(fonts::bold(&item.title)).truncate());
                    let line = format!("{} · {}", item.id, item.source);
                    ui.add(egui::Label::new(fonts::muted(ui, line)).truncate());
                });
            });
            cell(ui, 40.0, |ui| ui.label(fonts::bold(&item.grade)));
            if let Some(remark) = item.remark.as_ref().filter(|_| fit) {
                let wide = bars_width(view) - 8.0;
                ui.allocate_ui(vec2(wide, 40.0), |ui| {
                    ui.set_width(wide);
                    ui.add(egui::Label::new(fonts::muted(ui, remark)).wrap());
                });
            } else if fit {
                for (place, (weight, figure)) in item.weights.iter().zip(&item.figures).enumerate() {
                    ui.allocate_ui(vec2(BAR, 40.0), |ui| {
                        ui.set_width(BAR);
                        weight_bar_ui(ui, place + 1, *weight, SPAN, figure);
                    });
                }
            }
            ui.add_space(12.0);
            self.sharing(ui, shared, item, view.closed.is_some());
        });
        if row.clicked() {
            self.pad.item = if selected { None } else { Some(key) };
        }
        if selected && !item.text.is_empty() {
            egui::Frame::new().inner_margin(egui::Margin::symmetric(16, 8)).show(ui, |ui| {
                ui.label(&item.text);
            });
        }
    }

    fn sharing(&mut self, ui: &mut Ui, shared: &Shared, item: &ItemView, closed: bool) {
        let Some(key) = &item.key else {
            let palette = Palette::of(ui.ctx());
            icons::icon_ui(ui, Icon::Person, 16.0, palette.muted);
            ui.label(fonts::muted(ui, shared.say("in-the-shared-picture")));
            return;
        };
        let open: Vec<ShareMode> =
            item.modes.iter().filter(|(_, refusal)| refusal.is_none()).map(|(mode, _)| *mode).collect();
        let shown = |mode: ShareMode| shared.say(&format!("share-{}", mode.slug()));
        if closed || open.len() < 2 {
            let args = [("mode", text(shown(item.shared)))];
            let id = if item.shared == ShareMode::Nothing { "not-shared" } else { "shared-as" };
            ui.label(fonts::muted(ui, shared.words.with(id, &args)));
            return;
        }
        let names: Vec<String> = open.iter().map(|mode| shown(*mode)).collect();
        let now = self.pad.choices.get(key).copied().unwrap_or(ShareMode::Nothing);
        let mut place = open.iter().position(|mode| *mode == now).unwrap_or(0);
        let group = shared.words.with("share-item", &[("item", text(item.title.clone()))]);
        if segmented_ui(ui, &names, &mut place, &group)
            && let Some(mode) = open.get(place)
        {
            self.pad.choices.insert(key.clone(), *mode);
        }
    }

    fn sealing(&mut self, ui: &mut Ui, shared: &Shared, seat: &StateKey) -> Option<Wish> {
        let lens = Lens { book: self.kept.session.book(), words: &shared.words };
        let state = self.kept.session.state();
        let preview = self.pad.preview(&lens, state, seat).clone();
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            section_head_ui(ui, &shared.say("if-we-share"), &shared.say("if-we-share-detail"));
            bar(ui, shared, "share-now", &preview.now, preview.top, &preview.word_now);
            bar(ui, shared, "share-after", &preview.after, preview.top, &preview.word_after);
            ui.label(fonts::muted(ui, who_sees(shared, &preview)));
        });
        ui.add_space(4.0);
        let mut wish = None;
        ui.horizontal(|ui| {
            let palette = Palette::of(ui.ctx());
            icons::icon_ui(ui, Icon::Info, 16.0, palette.muted);
            ui.label(fonts::muted(ui, shared.say("no-duty-to-share")));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if primary_ui(ui, Some(Icon::Lock), &shared.say("seal-choices"), true).clicked() {
                    wish = Some(Wish::Order(Command::SealSharing(self.pad.choices.clone())));
                }
            });
        });
        wish
    }
}

/// A cell of fixed width in a row.
fn cell<R>(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.allocate_ui_with_layout(vec2(width, 20.0), Layout::left_to_right(Align::Center), |ui| {
        ui.set_width(width);
        contents(ui)
    })
    .inner
}

fn bars_width(view: &EvidenceView) -> f32 {
    f32::from(u16::try_from(view.hypotheses.len()).unwrap_or(5)) * (BAR + 8.0)
}

fn share_width(view: &EvidenceView) -> f32 {
    if view.own > 0 { SHARE } else { SHARED }
}

/// Whether the weights have room beside title and choice; without it the rows still say them to a screen reader.
fn bars_fit(width: f32, view: &EvidenceView) -> bool {
    width >= bars_width(view) + share_width(view) + 240.0
}

fn title_width(ui: &Ui, view: &EvidenceView) -> f32 {
    let width = ui.available_width();
    let bars = if bars_fit(width, view) { bars_width(view) } else { 0.0 };
    (width - bars - share_width(view) - 80.0).clamp(150.0, 520.0)
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
            ui.label(fonts::muted(ui, &group.rule));
        });
    });
}

fn bar(ui: &mut Ui, shared: &Shared, id: &str, ppm: &[u32], top: usize, word: &str) {
    ui.horizontal(|ui| {
        ui.allocate_ui(vec2(150.0, 20.0), |ui| {
            ui.set_width(150.0);
            ui.label(fonts::bold(shared.say(id)));
        });
        let parts: Vec<(usize, u32)> = ppm.iter().enumerate().map(|(place, ppm)| (place + 1, *ppm)).collect();
        let value = percent(ppm.get(top).copied().unwrap_or(0));
        let args = [("percent", text(value.clone())), ("word", text(word.to_owned()))];
        let sentence = shared.words.with("share-figure", &args);
        let width = (ui.available_width() - 190.0).max(120.0);
        ui.allocate_ui(vec2(width, 22.0), |ui| {
            ui.set_width(width);
            stacked_ui(ui, &parts, 20.0, &sentence);
        });
        ui.label(sentence);
    });
}

fn who_sees(shared: &Shared, preview: &SharePreview) -> String {
    match preview.fragile {
        Some(weakest) => shared.words.with("share-fragile", &[("percent", text(percent(weakest)))]),
        None => shared.say("share-who-sees"),
    }
}
