//! Intcen's last product, to be read.

use egui::{Label, Ui};

use crate::ui::fonts;
use crate::ui::kit::card::{card_ui, pane_head_ui, section_head_ui};
use crate::view::screen::desk::DeskView;

/// The product in its sections, or that there is none.
pub(super) fn product_ui(ui: &mut Ui, desk: &DeskView) {
    card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        let Some(product) = &desk.whole else {
            ui.add(Label::new(fonts::muted(ui, &desk.product)).wrap());
            return;
        };
        pane_head_ui(ui, &product.title, "");
        for section in &product.sections {
            ui.add_space(6.0);
            section_head_ui(ui, &section.title, "");
            for line in &section.lines {
                ui.add(Label::new(line).wrap());
            }
        }
    });
}
