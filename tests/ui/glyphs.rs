//! Glyphs: the check of scenarios says of every character what the window does.

use demarche::scenario::glyphs::can_be_shown;
use demarche::ui::fonts;
use egui::{FontFamily, FontId};

/// Every character that both weights of the window's typeface can show.
fn shown() -> Vec<char> {
    let ctx = egui::Context::default();
    fonts::install(&ctx);
    let mut shown = Vec::new();
    let mut out = ctx.run_ui(egui::RawInput::default(), |ui| {
        let bold = demarche::ui::theme::bold_family();
        let [plain, bold] = [FontFamily::Proportional, bold].map(|family| FontId::new(14.0, family));
        shown = ui.fonts_mut(|fonts| {
            let all = ' '..=char::MAX;
            all.filter(|c| fonts.has_glyph(&plain, *c) && fonts.has_glyph(&bold, *c)).collect()
        });
    });
    out.textures_delta.clear();
    shown
}

#[test]
fn the_check_knows_the_characters_of_the_windows_fonts() {
    let shown = shown();
    if std::env::var_os("DEMARCHE_BLESS").is_some() {
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for c in shown.iter().map(|c| u32::from(*c)) {
            match ranges.last_mut() {
                Some((_, last)) if *last + 1 == c => *last = c,
                _ => ranges.push((c, c)),
            }
        }
        let lines: Vec<String> = ranges.iter().map(|(from, to)| format!("{from:04X}-{to:04X}\n")).collect();
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts/characters.txt");
        std::fs::write(path, lines.concat()).expect("written");
        return;
    }
    let shown: std::collections::BTreeSet<char> = shown.into_iter().collect();
    let wrong: Vec<char> = (' '..=char::MAX).filter(|c| can_be_shown(*c) != shown.contains(c)).take(20).collect();
    assert!(wrong.is_empty(), "run this test with DEMARCHE_BLESS=1 after a change of fonts: {wrong:?}");
}
