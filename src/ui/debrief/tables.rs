//! The curves as a table, with who gave whom what and where delegations stood: what a chart shows, to be read and heard.
//!
//! **Invariant:** the same numbers as the curves; a row is a moment at which something moved.

use egui::{Align, Label, Layout, Ui};
use egui_extras::{Column, TableBuilder};

use crate::report::told::Told;
use crate::ui::fonts;
use crate::ui::kit::button::link_ui;
use crate::ui::kit::card::{empty_ui, section_head_ui};
use crate::ui::shell::{Shared, scroll};
use crate::ui::theme;
use crate::view::curves::Moment;
use crate::words::{number, percent, text};

/// Draws the tables up to a moment; gives the moment that was clicked.
pub(super) fn tables_ui(ui: &mut Ui, shared: &Shared, told: &Told, at: usize, up_to: usize) -> Option<usize> {
    let mut chosen = None;
    scroll(ui, "tables", |ui| {
        section_head_ui(ui, &shared.say("table-curves"), &shared.say("table-curves-detail"));
        chosen = curves_ui(ui, shared, told, at, up_to);
        let turn = told.moments.get(up_to.min(told.moments.len().saturating_sub(1))).map_or(0, |moment| moment.turn);
        ui.add_space(12.0);
        section_head_ui(ui, &shared.say("table-gifts"), "");
        let gifts: Vec<_> = told.gifts.iter().filter(|gift| gift.turn <= turn).collect();
        if gifts.is_empty() {
            empty_ui(ui, &shared.say("table-no-gifts"), "");
        }
        for gift in gifts {
            let args = [
                ("turn", number(gift.turn.into())),
                ("by", text(gift.by.clone())),
                ("to", text(gift.to.clone())),
                ("what", text(gift.what.clone())),
                ("form", text(gift.form.clone())),
            ];
            ui.add(Label::new(shared.words.with("gift-said", &args)).wrap());
        }
        ui.add_space(12.0);
        section_head_ui(ui, &shared.say("table-positions"), "");
        // Stands and what became of a text are those of the end.
        let positions = if up_to == usize::MAX { told.positions.as_slice() } else { &[] };
        if positions.is_empty() {
            empty_ui(ui, &shared.say("table-no-positions"), "");
        }
        for own in positions {
            ui.add(Label::new(fonts::bold(&own.name)).wrap());
            ui.label(fonts::muted(ui, &own.became));
            for (stand, by) in &own.stands {
                ui.add(Label::new(fonts::small(format!("{stand} {}: {}", by.len(), by.join(", ")))).wrap());
            }
            ui.add_space(4.0);
        }
    });
    chosen
}

/// What a row shows beside its moment.
fn cells(moment: &Moment) -> Vec<String> {
    let some = |value: Option<i64>| value.map_or_else(|| "–".to_owned(), |value| value.to_string());
    let mut cells =
        vec![moment.tension.to_string(), moment.harm.to_string(), some(moment.cohesion), some(moment.credibility)];
    cells.extend(moment.shared.iter().map(|ppm| percent(*ppm)));
    cells
}

fn curves_ui(ui: &mut Ui, shared: &Shared, told: &Told, at: usize, up_to: usize) -> Option<usize> {
    let k = theme::scale(ui);
    let right = Layout::right_to_left(Align::Center);
    let rows: Vec<(usize, Vec<String>)> = rows(told, up_to);
    let mut heads =
        ["quantity-tension", "quantity-harm", "quantity-cohesion", "credibility"].map(|id| shared.say(id)).to_vec();
    let hypotheses = told.charts.attribution.as_ref().map_or(0, |bands| bands.hypotheses.len());
    heads.extend((1..=hypotheses).map(|nth| format!("{nth} %")));
    let mut chosen = None;
    if let Some(bands) = &told.charts.attribution {
        let named: Vec<String> = (1..).zip(&bands.hypotheses).map(|(nth, name)| format!("{nth} {name}")).collect();
        ui.add(Label::new(fonts::muted(ui, named.join(" · "))).wrap());
    }
    let table = TableBuilder::new(ui)
        .id_salt("curves-table")
        .striped(true)
        .vscroll(false)
        .column(Column::initial(200.0 * k).clip(true))
        .columns(Column::auto().at_least(52.0 * k), heads.len());
    let table = table.header(22.0 * k, |mut row| {
        row.col(|ui| {
            ui.label(fonts::muted(ui, shared.say("table-moment")));
        });
        for head in &heads {
            row.col(|ui| {
                ui.with_layout(right, |ui| ui.label(fonts::muted(ui, head)));
            });
        }
    });
    table.body(|body| {
        body.rows(22.0 * k, rows.len(), |mut row| {
            let Some((moment, cells)) = rows.get(row.index()) else { return };
            row.set_selected(*moment == at);
            row.col(|ui| {
                if link_ui(ui, told.title(*moment)).clicked() {
                    chosen = Some(*moment);
                }
            });
            for cell in cells {
                row.col(|ui| {
                    ui.with_layout(right, |ui| ui.label(cell));
                });
            }
        });
    });
    chosen
}

/// The first moment, and those at which something moved.
fn rows(told: &Told, up_to: usize) -> Vec<(usize, Vec<String>)> {
    let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
    for (place, moment) in told.moments.iter().enumerate().take(up_to.saturating_add(1)) {
        let cells = cells(moment);
        if rows.last().is_none_or(|(_, before)| *before != cells) {
            rows.push((place, cells));
        }
    }
    rows
}
