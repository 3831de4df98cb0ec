//! How a theme is put on: sizes of text, spaces and strokes for egui's own widgets, after `design/look/tokens.md` §3–4
//! and §7.
//!
//! **Invariant:** takes every colour from the palette it is given.

use std::collections::BTreeMap;

use egui::style::{ScrollAnimation, ScrollFadeStyle, ScrollStyle, Spacing, WidgetVisuals};
use egui::{Color32, CornerRadius, FontId, Stroke, TextStyle, Theme, Vec2, Visuals};

use super::{CONTRAST, DARK, LIGHT, Palette, ThemeChoice, bold_family, choice_id};

/// Puts a theme on; costs nothing while the choice stays the same.
pub fn apply(ctx: &egui::Context, choice: ThemeChoice) {
    let before = ctx.data_mut(|data| {
        let before = data.get_temp::<ThemeChoice>(choice_id());
        data.insert_temp(choice_id(), choice);
        before
    });
    if before == Some(choice) {
        return;
    }
    let (preference, light, dark) = match choice {
        ThemeChoice::System => (egui::ThemePreference::System, LIGHT, DARK),
        ThemeChoice::Light => (egui::ThemePreference::Light, LIGHT, DARK),
        ThemeChoice::Dark => (egui::ThemePreference::Dark, LIGHT, DARK),
        ThemeChoice::Contrast => (egui::ThemePreference::Dark, LIGHT, CONTRAST),
    };
    ctx.set_theme(preference);
    for (slot, base, palette) in [(Theme::Light, Visuals::light(), light), (Theme::Dark, Visuals::dark(), dark)] {
        ctx.style_mut_of(slot, |own| {
            own.visuals = visuals(base, &palette);
            own.spacing = spacing();
            own.text_styles = text_styles(&LAPTOP);
            // Text that can be marked would take the clicks of the rows it stands in.
            own.interaction.selectable_labels = false;
            own.animation_time = 0.0;
            own.scroll_animation = ScrollAnimation::none();
        });
    }
}

/// Points of small, body, title, heading, figure, clock, curtain and micro text.
struct Sizes {
    small: f32,
    body: f32,
    title: f32,
    heading: f32,
    figure: f32,
    clock: f32,
    curtain: f32,
    micro: f32,
}

/// Sizes on a laptop.
const LAPTOP: Sizes = Sizes {
    small: 12.0,
    body: 14.0,
    title: 18.0,
    heading: 24.0,
    figure: 17.0,
    clock: 28.0,
    curtain: 48.0,
    micro: 11.0,
};

/// The text styles by name, each in its weight.
fn text_styles(sizes: &Sizes) -> BTreeMap<TextStyle, FontId> {
    let named = |name: &str| TextStyle::Name(name.into());
    let regular = FontId::proportional;
    let bold = |size: f32| FontId::new(size, bold_family());
    BTreeMap::from([
        (TextStyle::Small, regular(sizes.small)),
        (TextStyle::Body, regular(sizes.body)),
        (TextStyle::Button, regular(sizes.body)),
        (TextStyle::Heading, bold(sizes.heading)),
        (TextStyle::Monospace, FontId::monospace(sizes.body - 1.0)),
        (named("title"), bold(sizes.title)),
        (named("figure"), bold(sizes.figure)),
        (named("clock"), bold(sizes.clock)),
        (named("curtain"), bold(sizes.curtain)),
        (named("micro"), regular(sizes.micro)),
    ])
}

/// Spaces on the grid of 4, and scroll bars that stay visible.
fn spacing() -> Spacing {
    Spacing {
        item_spacing: Vec2::splat(8.0),
        window_margin: egui::Margin::same(16),
        button_padding: Vec2::new(12.0, 6.0),
        interact_size: Vec2::new(32.0, 32.0),
        icon_width: 16.0,
        icon_width_inner: 8.0,
        icon_spacing: 8.0,
        tooltip_width: 360.0,
        scroll: ScrollStyle {
            bar_width: 6.0,
            bar_inner_margin: 4.0,
            fade: ScrollFadeStyle { strength: 0.0, ..ScrollFadeStyle::default() },
            ..ScrollStyle::solid()
        },
        ..Spacing::default()
    }
}

/// Flat fills and strokes of one point, from the palette.
fn visuals(base: Visuals, palette: &Palette) -> Visuals {
    let flat = egui::Shadow::NONE;
    let mut visuals = Visuals {
        override_text_color: None,
        weak_text_color: Some(palette.muted),
        hyperlink_color: palette.accent,
        faint_bg_color: palette.raised,
        extreme_bg_color: palette.sunken,
        text_edit_bg_color: Some(palette.surface),
        code_bg_color: palette.sunken,
        warn_fg_color: palette.caution,
        error_fg_color: palette.danger,
        window_corner_radius: CornerRadius::same(6),
        window_shadow: flat,
        window_fill: palette.surface,
        window_stroke: Stroke::new(1.0, palette.stroke),
        menu_corner_radius: CornerRadius::same(4),
        panel_fill: palette.background,
        popup_shadow: flat,
        disabled_alpha: 0.7,
        ..base
    };
    visuals.selection.bg_fill = palette.accent_soft;
    visuals.selection.stroke = Stroke::new(1.0, palette.accent);
    visuals.text_cursor.stroke = Stroke::new(2.0, palette.text);
    visuals.text_cursor.blink = false;
    visuals.widgets.noninteractive = widget(palette, palette.surface, palette.stroke, 1.0);
    visuals.widgets.inactive = widget(palette, palette.surface, palette.control, 1.0);
    visuals.widgets.hovered = widget(palette, palette.raised, palette.text, 1.0);
    visuals.widgets.active = widget(palette, palette.accent_soft, palette.focus, 2.0);
    visuals.widgets.open = widget(palette, palette.raised, palette.control, 1.0);
    visuals
}

fn widget(palette: &Palette, fill: Color32, edge: Color32, width: f32) -> WidgetVisuals {
    WidgetVisuals {
        // egui's scroll bars take this fill, and must stay visible on every ground.
        bg_fill: palette.control,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(width, edge),
        corner_radius: CornerRadius::same(4),
        fg_stroke: Stroke::new(1.0, palette.text),
        expansion: 0.0,
    }
}
