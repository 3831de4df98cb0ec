//! Buttons: one filled primary per pane, outlined secondaries, dashed where something is not open.
//!
//! **Invariant:** a button that is not open looks dashed, not only paler, and never clicks.

use egui::accesskit::Role;
use egui::{Align2, Label, Rect, Response, Sense, Stroke, StrokeKind, TextStyle, Ui, Vec2, pos2, vec2};

use crate::ui::icons::{self, Icon};
use crate::ui::kit::parts::{self, Weight};
use crate::ui::theme::{self, Palette};
use crate::ui::{access, fonts};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Primary,
    Secondary,
    Closed,
}

/// Height, padding and icon in points, and the style of the label.
struct Size {
    height: f32,
    padding: f32,
    icon: f32,
    text: TextStyle,
}

const SMALL: Size = Size { height: 26.0, padding: 8.0, icon: 12.0, text: TextStyle::Small };
const NORMAL: Size = Size { height: 32.0, padding: 12.0, icon: 16.0, text: TextStyle::Button };
const LARGE: Size = Size { height: 40.0, padding: 16.0, icon: 16.0, text: TextStyle::Button };

/// The one filled button of a pane; an arrow forward stands behind its label.
pub fn primary_ui(ui: &mut Ui, icon: Option<Icon>, label: &str, enabled: bool) -> Response {
    press_ui(ui, Kind::Primary, &NORMAL, icon, label, enabled)
}

/// An outlined button.
pub fn secondary_ui(ui: &mut Ui, icon: Option<Icon>, label: &str, enabled: bool) -> Response {
    press_ui(ui, Kind::Secondary, &NORMAL, icon, label, enabled)
}

/// A filled button for rows and bars, 26 high.
pub fn small_primary_ui(ui: &mut Ui, icon: Option<Icon>, label: &str, enabled: bool) -> Response {
    press_ui(ui, Kind::Primary, &SMALL, icon, label, enabled)
}

/// An outlined button for rows and bars, 26 high.
pub fn small_ui(ui: &mut Ui, icon: Option<Icon>, label: &str, enabled: bool) -> Response {
    press_ui(ui, Kind::Secondary, &SMALL, icon, label, enabled)
}

/// A filled button for curtains and dialogs, 40 high.
pub fn large_primary_ui(ui: &mut Ui, icon: Option<Icon>, label: &str, enabled: bool) -> Response {
    press_ui(ui, Kind::Primary, &LARGE, icon, label, enabled)
}

/// What is not open, dashed, with its reason beside it; reachable by keyboard, but never clicked.
pub fn closed_ui(ui: &mut Ui, label: &str, reason: &str) -> Response {
    ui.horizontal(|ui| {
        let room = ui.available_width() / 2.0;
        let face = Face::new(ui, Kind::Closed, &NORMAL, Some(Icon::Closed), label, room);
        let (rect, response) = ui.allocate_exact_size(face.size, Sense::focusable_noninteractive());
        access::named_as(ui, &response, Role::Button, label);
        access::described(&response, reason);
        response.ctx.accesskit_node_builder(response.id, egui::accesskit::Node::set_disabled);
        face.paint(ui, rect, &response);
        ui.add(Label::new(fonts::muted(ui, reason)).wrap());
        response
    })
    .inner
}

/// Words that lead somewhere, in the accent and underlined.
pub fn link_ui(ui: &mut Ui, label: &str) -> Response {
    let palette = Palette::of(ui.ctx());
    let font = parts::font(ui, &TextStyle::Body, Weight::Regular);
    let text = parts::line(ui, label, font, palette.accent, ui.available_width());
    let size = vec2(text.size().x, text.size().y.max(24.0));
    let response = parts::press(ui, size, ui.is_enabled());
    access::named_as(ui, &response, Role::Link, label);

    let words = Rect::from_center_size(response.rect.center(), text.size());
    parts::put(ui, text, Align2::LEFT_CENTER, response.rect.left_center());
    let width = if response.hovered() { 2.0 } else { 1.0 };
    ui.painter().hline(words.x_range(), words.bottom() - 2.0, Stroke::new(width, palette.accent));
    parts::focus_ring(ui, &response, words, 2);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

fn press_ui(ui: &mut Ui, kind: Kind, size: &Size, icon: Option<Icon>, label: &str, enabled: bool) -> Response {
    let kind = if enabled && ui.is_enabled() { kind } else { Kind::Closed };
    // Where a row goes on in the next line, a button has that line for itself before its label is cut.
    let room = if ui.layout().main_wrap() { ui.max_rect().width() } else { ui.available_width() };
    let face = Face::new(ui, kind, size, icon, label, room);
    let response = parts::press(ui, face.size, enabled);
    access::named_as(ui, &response, Role::Button, label);
    if ui.is_rect_visible(response.rect) {
        // A justified layout hands out more room than asked for; the face fills it.
        let rect = Rect::from_center_size(response.rect.center(), vec2(response.rect.width(), face.size.y));
        face.paint(ui, rect, &response);
    }
    if face.cut { response.on_hover_text(label) } else { response }
}

/// A measured button before it has a place.
struct Face {
    kind: Kind,
    icon: Option<Icon>,
    text: std::sync::Arc<egui::Galley>,
    size: Vec2,
    icon_size: f32,
    gap: f32,
    cut: bool,
}

impl Face {
    fn new(ui: &Ui, kind: Kind, size: &Size, icon: Option<Icon>, label: &str, room: f32) -> Self {
        let k = theme::scale(ui);
        let palette = Palette::of(ui.ctx());
        let (weight, color) = match kind {
            Kind::Primary => (Weight::Bold, palette.on_accent),
            Kind::Secondary => (Weight::Regular, palette.text),
            Kind::Closed => (Weight::Regular, palette.muted),
        };
        let icon_size = size.icon * k;
        let gap = icon_size / 2.0;
        let sides = 2.0 * size.padding * k + if icon.is_some() { icon_size + gap } else { 0.0 };
        let text = parts::line(ui, label, parts::font(ui, &size.text, weight), color, room - sides);
        let cut = text.elided;
        let size = vec2(sides + text.size().x, size.height * k);
        Self { kind, icon, text, size, icon_size, gap, cut }
    }

    fn paint(&self, ui: &Ui, rect: Rect, response: &Response) {
        let palette = Palette::of(ui.ctx());
        let painter = ui.painter();
        let held = response.is_pointer_button_down_on();
        let edge = if response.hovered() { palette.text } else { palette.control };
        let color = match self.kind {
            Kind::Primary => {
                painter.rect_filled(rect, 4, palette.accent);
                if response.hovered() {
                    let inner = Stroke::new(1.0, palette.on_accent);
                    painter.rect_stroke(rect.shrink(2.0), 3, inner, StrokeKind::Inside);
                }
                palette.on_accent
            }
            Kind::Secondary => {
                let fill = if held { palette.accent_soft } else { palette.surface };
                painter.rect(rect, 4, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
                palette.text
            }
            Kind::Closed => {
                parts::dashed_box(painter, rect, 4.0, Stroke::new(1.0, palette.control));
                palette.muted
            }
        };
        let text_width = self.text.size().x;
        let content = text_width + self.icon.map_or(0.0, |_| self.icon_size + self.gap);
        let left = rect.center().x - content / 2.0;
        let behind = self.icon == Some(Icon::Forward);
        let text_left = if self.icon.is_none() || behind { left } else { left + self.icon_size + self.gap };
        let icon_left = if behind { left + text_width + self.gap } else { left };
        if let Some(icon) = self.icon {
            let top = rect.center().y - self.icon_size / 2.0;
            let square = Rect::from_min_size(pos2(icon_left, top), Vec2::splat(self.icon_size));
            icons::paint(painter, square, icon, color);
        }
        parts::put(ui, self.text.clone(), Align2::LEFT_CENTER, pos2(text_left, rect.center().y));
        parts::focus_ring(ui, response, rect, 4);
    }
}
