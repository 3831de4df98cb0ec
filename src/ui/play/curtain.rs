//! The curtain between two seats: a name, an optional PIN, and nothing of any delegation.

use egui::{Align, Frame, Layout, Margin, Ui, vec2};

use super::{Intent, Play};
use crate::room::holder::Next;
use crate::store::clock::{minutes_since, now_seconds};
use crate::ui::icons::Icon;
use crate::ui::kit::button::{large_primary_ui, link_ui, small_ui};
use crate::ui::kit::pin::pin_ui;
use crate::ui::kit::tile::state_tile_ui;
use crate::ui::shell::{Route, Shared, pressed_once, status, titled_banner};
use crate::ui::theme::Palette;
use crate::ui::{access, fonts};
use crate::view::curtain::{CurtainView, InTurn};
use crate::words::{number, text};

impl Play {
    pub(super) fn curtain(&mut self, ui: &mut Ui, shared: &Shared, next: &Next) -> Option<Intent> {
        let palette = Palette::of(ui.ctx());
        let view = self.room.curtain(&shared.words, next);
        let pin = self.room.asks_pin(next);
        titled_banner(ui, shared, &view.frame.title, &view.frame.marking);
        let saved = self.saved(shared);
        status(ui, shared, &saved, &[("Enter", "continue"), ("F1", "help")]);
        let mut intent = None;
        egui::CentralPanel::default().frame(Frame::new().fill(palette.sunken)).show(ui, |ui| {
            ui.vertical_centered(|ui| {
                ui.add_space(20.0);
                let when = [("turn", text(view.frame.turn.clone())), ("phase", text(view.frame.phase.clone()))];
                ui.label(fonts::muted(ui, shared.words.with("curtain-line", &when)));
                ui.add_space((ui.available_height() * 0.18).max(12.0));
                Frame::new()
                    .fill(palette.surface)
                    .stroke(egui::Stroke::new(1.0, palette.stroke))
                    .corner_radius(6)
                    .inner_margin(Margin::same(40))
                    .show(ui, |ui| {
                        ui.set_width(540.0);
                        ui.with_layout(Layout::top_down(Align::Min), |ui| {
                            intent = self.panel(ui, shared, next, &view.code, &view.name, pin);
                        });
                    });
            });
            ui.with_layout(Layout::bottom_up(Align::Center), |ui| {
                ui.add_space(24.0);
                ui.allocate_ui(vec2(ui.available_width(), 52.0), |ui| {
                    intent = intent.take().or(order_of_seats(ui, shared, &view));
                });
            });
        });
        intent
    }

    fn panel(
        &mut self,
        ui: &mut Ui,
        shared: &Shared,
        next: &Next,
        code: &str,
        name: &str,
        pin: bool,
    ) -> Option<Intent> {
        let hand_over = shared.words.with("hand-over-to", &[("name", text(name.to_owned()))]);
        let label = ui.label(fonts::title(shared.say("hand-over")));
        access::named_as(ui, &label, egui::accesskit::Role::Dialog, &hand_over);
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            state_tile_ui(ui, code, 72.0, true);
            ui.add_space(12.0);
            ui.label(fonts::curtain(name));
        });
        ui.add_space(12.0);
        ui.label(shared.words.with("curtain-sentence", &[("name", text(name.to_owned()))]));
        ui.add_space(12.0);
        ui.separator();
        ui.add_space(8.0);
        let go_on = shared.words.with("continue-as", &[("name", text(name.to_owned()))]);
        let enter = pressed_once(ui, false);
        if !pin {
            let button = large_primary_ui(ui, Some(Icon::Forward), &go_on, true);
            if ui.memory(|memory| memory.focused().is_none()) {
                button.request_focus();
            }
            return (button.clicked() || enter).then_some(Intent::Continue);
        }
        self.ask_pin(ui, shared, next, &go_on, enter)
    }

    fn ask_pin(&mut self, ui: &mut Ui, shared: &Shared, next: &Next, go_on: &str, enter: bool) -> Option<Intent> {
        let wait = self.room.pin_wait(next, now_seconds());
        ui.label(fonts::bold(shared.say("pin-of-seat")));
        let mut intent = None;
        ui.horizontal(|ui| {
            let boxes = pin_ui(ui, &mut self.selections.pin.digits, |digit| {
                let place = [("number", number(i64::try_from(digit).unwrap_or(0)))];
                shared.words.with("pin-digit", &place)
            });
            if ui.memory(|memory| memory.focused().is_none()) {
                boxes.request_focus();
            }
            if boxes.changed() {
                self.selections.pin.said = None;
            }
            ui.add_space(16.0);
            let whole = self.room.takes_pin(next, &self.selections.pin.digits, now_seconds());
            if large_primary_ui(ui, Some(Icon::Forward), go_on, whole).clicked() || (whole && enter) {
                intent = Some(Intent::Continue);
            }
        });
        let hint = match (wait, &self.selections.pin.said, next) {
            (1.., ..) => shared.words.with("pin-wait", &[("seconds", number(wait))]),
            (_, Some(said), _) => said.clone(),
            (_, None, Next::Seat(_) | Next::Red(_)) => shared.say("pin-hint"),
            (_, None, Next::Facilitator) => shared.say("pin-hint-facilitator"),
        };
        if wait > 0 {
            ui.ctx().request_repaint_after(std::time::Duration::from_millis(500));
        }
        let label = ui.label(fonts::muted(ui, &hint));
        access::status(&label, &hint);
        if *next == Next::Facilitator {
            self.tried_in_vain(ui, shared);
        }
        let instead = match next {
            Next::Seat(_) | Next::Red(_) => {
                link_ui(ui, &shared.say("facilitator-instead")).clicked().then_some(Intent::CallFacilitator)
            }
            Next::Facilitator => link_ui(ui, &shared.say("back-to-seats")).clicked().then_some(Intent::BackToSeats),
        };
        intent.or(instead)
    }

    /// Tells the facilitator who tried PINs that were wrong, how often, and when last.
    fn tried_in_vain(&self, ui: &mut Ui, shared: &Shared) {
        let tried = self.room.tried_in_vain();
        if tried.is_empty() {
            return;
        }
        let holders = tried.iter().map(|(who, tried)| {
            let holder = self.room.holder_name(&shared.words, who);
            let minutes = number(minutes_since(tried.last));
            let args = [("holder", text(holder)), ("wrong", number(tried.wrong.into())), ("minutes", minutes)];
            shared.words.with("pins-tried-by", &args)
        });
        let who = holders.collect::<Vec<_>>().join(", ");
        let told = shared.words.with("pins-tried", &[("who", text(who))]);
        let label = ui.label(fonts::muted(ui, &told));
        access::status(&label, &told);
    }
}

/// Who is finished, who is next, who waits and may take the laptop all the same; what somebody asks for.
fn order_of_seats(ui: &mut Ui, shared: &Shared, view: &CurtainView) -> Option<Intent> {
    let mut intent = None;
    ui.horizontal(|ui| {
        let count = f32::from(u16::try_from(view.seats.len()).unwrap_or(1));
        let width = 148.0 * crate::ui::theme::scale(ui);
        ui.add_space(((ui.available_width() - count * (width + 4.0)) / 2.0).max(8.0));
        for seat in &view.seats {
            let id = match seat.standing {
                InTurn::Next => "seat-next",
                InTurn::Finished => "seat-finished",
                InTurn::Waiting => "seat-waiting",
            };
            ui.allocate_ui(vec2(width, 48.0), |ui| {
                ui.set_width(width);
                ui.horizontal(|ui| {
                    state_tile_ui(ui, &seat.code, 28.0, seat.standing == InTurn::Next);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        ui.label(fonts::bold(&seat.name));
                        if seat.standing != InTurn::Waiting {
                            ui.label(fonts::muted(ui, shared.say(id)));
                            return;
                        }
                        let take = link_ui(ui, &shared.say("take-laptop"));
                        access::described(
                            &take,
                            &shared.words.with("take-laptop-as", &[("name", text(seat.name.clone()))]),
                        );
                        if take.clicked() {
                            intent = Next::of(&seat.whose).map(Intent::Call);
                        }
                    });
                });
            });
        }
        if small_ui(ui, Some(Icon::Home), &shared.say("leave"), true).clicked() {
            intent = Some(Intent::Leave(Route::Home));
        }
    });
    intent
}
