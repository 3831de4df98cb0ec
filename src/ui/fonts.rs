//! The two weights of Noto Sans, and the text roles that widgets and screens ask for by name.
//!
//! **Invariant:** never italic, never another family; egui's own fonts serve only as fallback.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, RichText, TextStyle};

use crate::ui::theme::{Palette, bold_family};

const REGULAR: &str = "noto-sans-regular";
const BOLD: &str = "noto-sans-bold";

/// Makes Noto Sans the proportional family and its bold weight the family `bold`.
///
/// Call it once before the first frame: text in the bold family panics inside egui without it.
pub fn install(ctx: &egui::Context) {
    let mut fonts = FontDefinitions::default();
    let regular = include_bytes!("../../assets/fonts/NotoSans-Regular.ttf");
    let bold = include_bytes!("../../assets/fonts/NotoSans-Bold.ttf");
    fonts.font_data.insert(REGULAR.to_owned(), Arc::new(FontData::from_static(regular)));
    fonts.font_data.insert(BOLD.to_owned(), Arc::new(FontData::from_static(bold)));

    // The monospace family has the arrows that Noto Sans lacks.
    let mut fallback = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    fallback.extend(fonts.families.get(&FontFamily::Monospace).cloned().unwrap_or_default());
    let led_by = |first: &str| std::iter::once(first.to_owned()).chain(fallback.iter().cloned()).collect::<Vec<_>>();
    fonts.families.insert(FontFamily::Proportional, led_by(REGULAR));
    fonts.families.insert(bold_family(), led_by(BOLD));
    ctx.set_fonts(fonts);
}

/// Text in the bold weight, at the size of its surroundings.
pub fn bold(text: impl Into<String>) -> RichText {
    RichText::new(text).family(bold_family())
}

/// The name of a card or pane, 18 bold.
pub fn title(text: impl Into<String>) -> RichText {
    named(text, "title")
}

/// The name of the screen, 24 bold, once per screen.
pub fn heading(text: impl Into<String>) -> RichText {
    RichText::new(text).text_style(TextStyle::Heading)
}

/// Second lines, chips and table heads, 12.
pub fn small(text: impl Into<String>) -> RichText {
    RichText::new(text).text_style(TextStyle::Small)
}

/// Second lines in the secondary colour, 12.
pub fn muted(ui: &egui::Ui, text: impl Into<String>) -> RichText {
    small(text).color(Palette::of(ui.ctx()).muted)
}

/// A value in a card, 17 bold.
pub fn figure(text: impl Into<String>) -> RichText {
    named(text, "figure")
}

/// Captions of stations and axes only, 11.
pub fn micro(text: impl Into<String>) -> RichText {
    named(text, "micro")
}

/// The digits of the countdown, 28 bold.
pub fn clock(text: impl Into<String>) -> RichText {
    named(text, "clock")
}

/// The seat's name at hand-over, 48 bold.
pub fn curtain(text: impl Into<String>) -> RichText {
    named(text, "curtain")
}

fn named(text: impl Into<String>, style: &str) -> RichText {
    RichText::new(text).text_style(TextStyle::Name(style.into()))
}
