//! Contrast of all tokens in all themes: 4.5 : 1 for text, 3 : 1 for what is drawn (WCAG 2, 1.4.3 and 1.4.11).

use demarche::ui::theme::{CONTRAST, DARK, LIGHT, Palette};
use egui::Color32;

fn luminance(color: Color32) -> f64 {
    let linear = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
}

fn contrast(one: Color32, other: Color32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// What stands out, its colour, and that of its ground.
type Pair = (&'static str, Color32, Color32);

/// What is written on what, and what is drawn on what.
fn pairs(p: &Palette) -> (Vec<Pair>, Vec<Pair>) {
    let grounds = [p.background, p.surface, p.raised, p.accent_soft];
    let on_grounds = |name, color| grounds.map(|ground| (name, color, ground)).to_vec();
    let mut text = [on_grounds("text", p.text), on_grounds("muted", p.muted)].concat();
    text.extend([
        ("accent", p.accent, p.surface),
        ("on accent", p.on_accent, p.accent),
        ("on exercise", p.on_exercise, p.exercise),
        ("ok", p.ok, p.ok_soft),
        ("caution", p.caution, p.caution_soft),
        ("caution, clock", p.caution, p.surface),
        ("danger", p.danger, p.danger_soft),
        ("danger, clock", p.danger, p.surface),
        ("info", p.info, p.info_soft),
        ("preventive", p.on_category, p.preventive),
        ("cooperative", p.on_category, p.cooperative),
        ("stability", p.on_category, p.stability),
        ("restrictive", p.on_category, p.restrictive),
        ("support", p.on_category, p.support),
    ]);
    let mut drawn = vec![
        ("edge of a control", p.control, p.surface),
        ("edge on the window", p.control, p.background),
        ("focus", p.focus, p.surface),
        ("glyph on ok", p.on_status, p.ok),
        ("glyph on danger", p.on_status, p.danger),
        ("glyph on caution", p.on_status, p.caution),
    ];
    drawn.extend(p.hypotheses.map(|fill| ("a hypothesis", fill, p.surface)));
    (text, drawn)
}

#[test]
fn every_text_and_every_graphic_stands_out_in_every_theme() {
    for (theme, palette) in [("light", LIGHT), ("dark", DARK), ("high contrast", CONTRAST)] {
        let (text, drawn) = pairs(&palette);
        for (pairs, least) in [(text, 4.5), (drawn, 3.0)] {
            for (name, one, other) in pairs {
                let found = contrast(one, other);
                assert!(found >= least, "{theme}: {name}: {found:.2} : 1, {least} wanted");
            }
        }
    }
}
