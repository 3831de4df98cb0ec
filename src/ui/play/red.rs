//! The red cell: an adversary's move, at its own seat or at the facilitator's console.
//!
//! **Invariant:** what can be chosen, and why not, is the view's to say; what is chosen lies among the drafts until it is
//! sealed.

use egui::{Align, Layout, Margin, Panel, Rect, Sense, Stroke, StrokeKind, Ui, vec2};

use super::happened::chapter_ui;
use super::rail::ladder as ladder_section;
use super::{Intent, Play};
use crate::engine::core::command::Command;
use crate::engine::core::red::Move;
use crate::room::holder::Holder;
use crate::ui::icons::Icon;
use crate::ui::kit::badge::badge_ui;
use crate::ui::kit::button::{primary_ui, secondary_ui};
use crate::ui::kit::card::{empty_ui, list_card_ui, note_ui, pane_head_ui, screen_head_ui, section_head_ui};
use crate::ui::kit::nav::nav_item_ui;
use crate::ui::kit::row::selectable_row_ui;
use crate::ui::shell::{Route, Shared, centre, scroll, side, status, titled_banner};
use crate::ui::theme::{self, Palette, Tone};
use crate::ui::{access, fonts};
use crate::view::red::{ActView, MoveView, OptionView, RedScreen};
use crate::words::{number, text};

/// How wide a column of points is.
const COLUMN: f32 = 56.0;
/// How wide the odds are with their bar.
const ODDS: f32 = 176.0;
/// Below this width the points of an act have no room beside its name.
const WIDE: f32 = 620.0;

impl Play {
    /// The screen of whoever plays an adversary.
    pub(super) fn red(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Intent> {
        let screen = self.red_screen.take().or_else(|| self.room.red_screen(&shared.words))?;
        let intent = self.red_with(ui, shared, &screen);
        if !matches!(intent, Some(Intent::Order(_))) {
            self.red_screen = Some(screen);
        }
        intent
    }

    fn red_with(&mut self, ui: &mut Ui, shared: &mut Shared, screen: &RedScreen) -> Option<Intent> {
        let marking = [("marking", text(screen.frame.marking.clone()))];
        titled_banner(ui, shared, &screen.frame.title, &shared.words.with("banner-red", &marking));
        self.top_bar(ui, shared, &screen.frame);
        let saved = self.saved(shared);
        status(ui, shared, &saved, &[("Ctrl Enter", "red-seal"), ("F1", "help")]);
        let mut intent = None;
        side(ui, Panel::left("nav"), 168.0, Margin::symmetric(8, 12), |ui| {
            intent = self.red_navigation(ui, shared, &screen.plan);
        });
        let narrow = ui.available_width() < 1100.0;
        side(ui, Panel::right("rail"), if narrow { 272.0 } else { 312.0 }, Margin::same(16), |ui| {
            scroll(ui, "red-rail", |ui| rail(ui, shared, screen));
        });
        let story = self.selections.red_story;
        let central = centre(ui, Margin::same(if narrow { 16 } else { 24 }), |ui| {
            if story {
                happened(ui, shared, screen);
                return None;
            }
            screen_head_ui(ui, &shared.say("red-title"), &shared.say("red-detail"));
            ui.add_space(4.0);
            scroll(ui, "red-move", |ui| self.move_ui(ui, shared, &screen.plan));
            None
        });
        let pressed = self.primary_key(ui, shared).then(|| self.seal_order(&screen.plan));
        intent.or(central).or(pressed.map(Intent::Order))
    }

    fn red_navigation(&mut self, ui: &mut Ui, shared: &Shared, plan: &MoveView) -> Option<Intent> {
        let mut intent = None;
        ui.spacing_mut().item_spacing.y = 2.0;
        for (story, id, icon) in [(false, "red-title", Icon::Flag), (true, "nav-happened", Icon::Situation)] {
            if nav_item_ui(ui, icon, &shared.say(id), None, self.selections.red_story == story).clicked() {
                self.selections.red_story = story;
            }
        }
        ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
            ui.add_space(4.0);
            if secondary_ui(ui, Some(Icon::Home), &shared.say("leave"), true).clicked() {
                intent = Some(Intent::Leave(Route::Home));
            }
            if secondary_ui(ui, Some(Icon::Person), &shared.say("facilitator"), true).clicked() {
                intent = Some(Intent::CallFacilitator);
            }
            ui.add_space(4.0);
            intent = intent.take().or(self.seal_ui(ui, shared, plan));
        });
        intent
    }

    /// What is chosen of a move, or sealed, if nothing was chosen since.
    fn chosen_move(&self, plan: &MoveView) -> Move {
        let drafted = self.room.drafts().moves.get(&plan.of).cloned();
        drafted.or_else(|| plan.sealed.as_ref().map(|(sealed, _)| sealed.clone())).unwrap_or_default()
    }

    fn seal_order(&self, plan: &MoveView) -> Command {
        Command::SealMove { of: plan.of.clone(), chosen: self.chosen_move(plan) }
    }

    /// An adversary's move: acts, answers, the way out, quiet steps.
    fn move_ui(&mut self, ui: &mut Ui, shared: &Shared, plan: &MoveView) {
        if let Some((_, sealed)) = &plan.sealed {
            let args = [("move", text(sealed.clone()))];
            note_ui(ui, Tone::Ok, Icon::Lock, &shared.words.with("red-sealed", &args));
            ui.add_space(8.0);
        }
        if let Some(closed) = &plan.closed {
            note_ui(ui, Tone::Neutral, Icon::Closed, closed);
            return;
        }
        let before = self.chosen_move(plan);
        let mut chosen = before.clone();
        acts_ui(ui, shared, plan, &mut chosen);
        ui.add_space(12.0);
        let asked = [("asked", text(plan.asked.join(", ")))];
        options_ui(
            ui,
            shared,
            ("red-replies", &shared.words.with("red-asked", &asked)),
            &plan.replies,
            &mut chosen.reply,
        );
        options_ui(ui, shared, ("red-way-out", &shared.say("red-way-out-detail")), &plan.ways_out, &mut chosen.way_out);
        options_ui(ui, shared, ("red-quiet", &shared.say("red-quiet-detail")), &plan.steps, &mut chosen.quiet);
        if chosen != before {
            self.room.drafts_mut().moves.insert(plan.of.clone(), chosen);
            self.selections.refusal = None;
        }
    }

    fn seal_ui(&mut self, ui: &mut Ui, shared: &Shared, plan: &MoveView) -> Option<Intent> {
        let order = self.seal_order(plan);
        self.order_ui(shared, Some(order), |ready| {
            primary_ui(ui, Some(Icon::Lock), &shared.say("red-seal"), ready)
                .on_hover_text(shared.say("red-seal-detail"))
        })
    }

    /// The moves of all adversaries, for the facilitator.
    pub(super) fn moves_ui(&mut self, ui: &mut Ui, shared: &Shared, plans: &[MoveView]) -> Option<Intent> {
        let mut intent = None;
        scroll(ui, "moves", |ui| {
            if plans.is_empty() {
                empty_ui(ui, &shared.say("red-nobody"), &shared.say("red-nobody-detail"));
            }
            for plan in plans {
                pane_head_ui(ui, &plan.name, "");
                ui.push_id(plan.of.as_str(), |ui| {
                    self.move_ui(ui, shared, plan);
                    intent = intent.take().or(self.seal_ui(ui, shared, plan));
                });
                ui.add_space(16.0);
            }
        });
        intent
    }

    /// The move was sealed: whoever plays the adversary hands the laptop on.
    pub(super) fn pass_on_after_move(&mut self, shared: &mut Shared) {
        if matches!(self.room.holder(), Holder::Red(_))
            && let Err(refused) = self.room.go_on()
        {
            self.refuse(shared, &refused);
        }
    }
}

fn acts_ui(ui: &mut Ui, shared: &Shared, plan: &MoveView, chosen: &mut Move) {
    let wide = ui.available_width() >= WIDE;
    list_card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        if wide {
            heads_ui(ui, shared);
        }
        let dice = shared.say("red-dice");
        if row_ui(ui, chosen.act.is_none(), &dice, &shared.say("red-dice-detail"), None, |_| ()) {
            chosen.act = None;
        }
        for act in &plan.acts {
            let detail = act.closed.as_ref().unwrap_or(&act.seen);
            let open = act.closed.is_none();
            let spoken = spoken(shared, act);
            let clicked = ui
                .add_enabled_ui(open, |ui| {
                    let picked = chosen.act == Some(act.act);
                    row_ui(ui, picked, &act.name, detail, Some(&spoken), |ui| columns_ui(ui, act, wide))
                })
                .inner;
            if clicked && open {
                chosen.act = Some(act.act);
            }
        }
    });
}

fn heads_ui(ui: &mut Ui, shared: &Shared) {
    ui.horizontal(|ui| {
        ui.set_height(26.0);
        ui.add_space(16.0);
        ui.label(fonts::bold(shared.say("red-act")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(16.0);
            head_ui(ui, ODDS, &shared.say("red-odds"));
            for id in ["red-sum", "red-face", "red-risk", "red-threat", "red-gain"] {
                head_ui(ui, COLUMN, &shared.say(id));
            }
        });
    });
    ui.separator();
}

fn head_ui(ui: &mut Ui, width: f32, name: &str) {
    fixed_ui(ui, width, fonts::muted(ui, name));
}

/// Words at the right end of a column.
fn fixed_ui(ui: &mut Ui, width: f32, words: egui::RichText) {
    let width = width * theme::scale(ui);
    ui.allocate_ui_with_layout(vec2(width, 22.0), Layout::right_to_left(Align::Center), |ui| {
        ui.set_width(width);
        ui.add(egui::Label::new(words).truncate());
    });
}

fn columns_ui(ui: &mut Ui, act: &ActView, wide: bool) {
    odds_ui(ui, act);
    if !wide {
        return;
    }
    let palette = Palette::of(ui.ctx());
    for (place, points) in [act.sum, act.face, act.risk, act.threat, act.gain].into_iter().enumerate() {
        let sign = if points < 0 { format!("\u{2212}{}", -points) } else { points.to_string() };
        let color = if points < 0 { palette.danger } else { palette.text };
        let words = if place == 0 { fonts::bold(sign) } else { fonts::small(sign) };
        fixed_ui(ui, COLUMN, words.color(color));
    }
}

/// The odds as a bar up to a half, with the band in which they lie if the weights are a fifth off.
fn odds_ui(ui: &mut Ui, act: &ActView) {
    let k = theme::scale(ui);
    let palette = Palette::of(ui.ctx());
    ui.allocate_ui_with_layout(vec2(ODDS * k, 22.0), Layout::right_to_left(Align::Center), |ui| {
        ui.set_width(ODDS * k);
        let (low, high) = act.band;
        fixed_ui(ui, 40.0, fonts::muted(ui, format!("{low}–{high}")));
        fixed_ui(ui, 40.0, fonts::bold(format!("{} %", act.odds)));
        let (rect, _) = ui.allocate_exact_size(vec2(72.0 * k, 10.0 * k), Sense::hover());
        let at = |percent: u32| {
            let share = f32::from(u16::try_from(percent.min(50)).unwrap_or(50)) / 50.0;
            rect.left() + share * rect.width()
        };
        let painter = ui.painter();
        painter.rect_filled(rect, 1, palette.sunken);
        let band = Rect::from_x_y_ranges(at(low)..=at(high).max(at(low) + 2.0), rect.y_range());
        painter.rect(band, 1, palette.accent_soft, Stroke::new(1.0, palette.accent), StrokeKind::Inside);
        painter.vline(at(act.odds), rect.y_range(), Stroke::new(2.0, palette.text));
    });
}

fn spoken(shared: &Shared, act: &ActView) -> String {
    let args = [
        ("act", text(act.name.clone())),
        ("odds", number(act.odds.into())),
        ("low", number(act.band.0.into())),
        ("high", number(act.band.1.into())),
        ("sum", number(act.sum)),
        ("closed", text(act.closed.clone().unwrap_or_default())),
    ];
    shared.words.with(if act.closed.is_some() { "red-act-closed" } else { "red-act-spoken" }, &args)
}

/// A row that can be chosen: a name, what comes of it, and what stands at its right end.
fn row_ui(
    ui: &mut Ui,
    picked: bool,
    name: &str,
    detail: &str,
    spoken: Option<&str>,
    end: impl FnOnce(&mut Ui),
) -> bool {
    let k = theme::scale(ui);
    let row = selectable_row_ui(ui, picked, spoken.unwrap_or(name), 44.0 * k, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            end(ui);
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let words = if picked { fonts::bold(name) } else { name.into() };
                ui.add(egui::Label::new(words).truncate());
                ui.add(egui::Label::new(fonts::muted(ui, detail)).truncate());
            });
        });
    });
    access::described(&row, detail);
    row.clicked()
}

/// What else can be chosen of one kind; nothing where the author writes of none.
fn options_ui<T: Clone + PartialEq>(
    ui: &mut Ui,
    shared: &Shared,
    (title, line): (&str, &str),
    options: &[OptionView<T>],
    chosen: &mut T,
) {
    if options.is_empty() {
        return;
    }
    section_head_ui(ui, &shared.say(title), line);
    list_card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        for option in options {
            let detail = option.closed.as_ref().unwrap_or(&option.detail);
            let open = option.closed.is_none();
            let clicked = ui
                .add_enabled_ui(open, |ui| {
                    row_ui(ui, *chosen == option.choice, &option.name, detail, None, |ui| found_ui(ui, shared, option))
                })
                .inner;
            if clicked && open {
                *chosen = option.choice.clone();
            }
        }
    });
    ui.add_space(12.0);
}

fn found_ui<T>(ui: &mut Ui, shared: &Shared, option: &OptionView<T>) {
    if let Some(found) = option.found {
        let args = [("percent", number(found.into()))];
        let tone = if found >= 40 { Tone::Caution } else { Tone::Neutral };
        badge_ui(ui, &shared.words.with("red-found", &args), tone);
    }
}

fn rail(ui: &mut Ui, shared: &Shared, screen: &RedScreen) {
    let plan = &screen.plan;
    section_head_ui(ui, &shared.say("red-goals"), "");
    ui.add(egui::Label::new(&plan.goals).wrap());
    if !plan.briefing.is_empty() {
        ui.add_space(6.0);
        ui.add(egui::Label::new(&plan.briefing).wrap());
    }
    for bound in &plan.bounds {
        ui.add_space(4.0);
        note_ui(ui, Tone::Danger, Icon::Closed, bound);
    }
    ui.add_space(12.0);
    section_head_ui(ui, &shared.say("red-heard"), &shared.say("red-heard-detail"));
    if plan.heard.is_empty() {
        ui.label(fonts::muted(ui, shared.say("red-heard-nothing")));
    }
    for line in &plan.heard {
        ui.add(egui::Label::new(line).wrap());
    }
    ui.add_space(12.0);
    ladder_section(ui, shared, &screen.ladder, None);
}

fn happened(ui: &mut Ui, shared: &Shared, screen: &RedScreen) {
    screen_head_ui(ui, &shared.say("happened-title"), &shared.say("red-happened-detail"));
    ui.add_space(8.0);
    scroll(ui, "red-story", |ui| {
        if screen.happened.is_empty() {
            empty_ui(ui, &shared.say("happened-nothing"), &shared.say("happened-nothing-detail"));
        }
        for chapter in &screen.happened {
            chapter_ui(ui, shared, chapter, None);
            ui.add_space(12.0);
        }
    });
}
