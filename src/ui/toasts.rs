//! Short messages over the status line: refusals stay, everything else goes by itself.

use egui::Context;

use super::kit::toast::toast_ui;
use super::theme::Tone;

/// Seconds that a message stays.
const SECONDS: f64 = 8.0;
/// Messages shown at once.
const MOST: usize = 2;

/// Messages waiting to be read.
#[derive(Default)]
pub struct Toasts {
    waiting: Vec<Toast>,
}

struct Toast {
    text: String,
    tone: Tone,
    until: Option<f64>,
}

impl Toasts {
    /// Says that something was done.
    pub fn done(&mut self, ctx: &Context, text: String) {
        let until = ctx.input(|input| input.time) + SECONDS;
        self.push(Toast { text, tone: Tone::Ok, until: Some(until) });
    }

    /// Says why something was refused; stays until it is closed.
    pub fn refused(&mut self, text: String) {
        self.push(Toast { text, tone: Tone::Danger, until: None });
    }

    /// Takes all messages away, as before a hand-over.
    pub fn clear(&mut self) {
        self.waiting.clear();
    }

    fn push(&mut self, toast: Toast) {
        self.waiting.retain(|waiting| waiting.text != toast.text);
        self.waiting.push(toast);
        let surplus = self.waiting.len().saturating_sub(MOST);
        self.waiting.drain(..surplus);
    }

    /// Draws them.
    pub fn ui(&mut self, ctx: &Context) {
        let now = ctx.input(|input| input.time);
        self.waiting.retain(|toast| toast.until.is_none_or(|until| until > now));
        self.waiting.retain(|toast| !toast_ui(ctx, &toast.text, toast.tone).clicked());
    }
}
