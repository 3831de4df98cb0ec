//! The window's size: as large as the screens would like, never larger than the monitor.

use egui::{Context, Vec2, ViewportBuilder, ViewportCommand, vec2};

/// The size that the screens were laid out for.
const WISH: Vec2 = vec2(1440.0, 900.0);
/// The size below which they begin to scroll.
const LEAST: Vec2 = vec2(1180.0, 660.0);
/// What the window's own title and the desktop's bar take of a monitor's height.
const BARS: Vec2 = vec2(0.0, 96.0);

/// How the window is asked for. No least size yet: nobody knows the monitor.
#[must_use]
pub fn viewport() -> ViewportBuilder {
    ViewportBuilder::default().with_title("Démarche").with_app_id("demarche").with_inner_size(WISH)
}

/// The least and the largest size on a monitor, all in points of the monitor.
#[must_use]
pub fn sizes(monitor: Vec2) -> (Vec2, Vec2) {
    let free = (monitor - BARS).max(vec2(1.0, 1.0));
    (LEAST.min(free), free)
}

/// What is known of the monitor that the window is on.
#[derive(Default)]
pub struct Fit {
    known: Option<(Vec2, f32)>,
}

impl Fit {
    /// Fits the window to its monitor, once for each monitor and text size.
    pub fn keep(&mut self, ctx: &Context) {
        let zoom = ctx.zoom_factor();
        let (monitor, size, whole) = ctx.input(|input| {
            let viewport = input.viewport();
            let whole = viewport.maximized == Some(true) || viewport.fullscreen == Some(true);
            (viewport.monitor_size, viewport.inner_rect.map(|rect| rect.size()), whole)
        });
        // A monitor of no size is one that the system has no word of.
        let Some(monitor) = monitor.map(|size| size * zoom).filter(|size| size.min_elem() > 1.0) else { return };
        if self.known == Some((monitor, zoom)) {
            return;
        }
        let first_look = self.known.is_none_or(|(known, _)| known != monitor);
        self.known = Some((monitor, zoom));
        let (least, most) = sizes(monitor);
        ctx.send_viewport_cmd(ViewportCommand::MinInnerSize(least / zoom));
        let size = size.map(|size| size * zoom).filter(|size| size.x > most.x || size.y > most.y);
        if let Some(size) = size.filter(|_| first_look && !whole) {
            ctx.send_viewport_cmd(ViewportCommand::InnerSize(size.min(most) / zoom));
        }
    }
}
