//! The palette: everything on the screens of whoever holds the laptop, found by its words and gone to.
//!
//! **Invariant:** finds what these screens show, and nothing else.

use egui::{Context, Key, Modifiers, Ui};

use super::Play;
use crate::engine::core::proposal::ProposalId;
use crate::model::key::{InjectKey, MeasureId};
use crate::model::toolbox::Category;
use crate::ui::kit::card::pane_head_ui;
use crate::ui::kit::field::line_ui;
use crate::ui::kit::row::selectable_row_ui;
use crate::ui::shell::{Shared, sheet};
use crate::ui::{access, fonts};
use crate::view::place::Place;
use crate::view::screen::{ConsoleScreen, SeatScreen};
use crate::words::{number, text};

/// How many are shown at once.
const SHOWN: usize = 9;

/// What is searched.
#[derive(Default)]
pub struct Palette {
    text: String,
    at: usize,
}

/// Where something found is.
#[derive(Clone)]
enum Found {
    Place(Place),
    Measure(MeasureId, Category),
    Proposal(ProposalId),
    News(usize),
    Live(usize),
    Inspector(usize),
    Inject(InjectKey),
}

impl Play {
    /// Opens it with Ctrl and K, draws it, and goes where it is told to.
    pub(super) fn palette_ui(&mut self, ctx: &Context, shared: &Shared) {
        let asked = ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::K));
        if asked && self.selections.palette.take().is_none() && !self.is_curtain() && !self.selections.asks() {
            self.selections.palette = Some(Palette::default());
        }
        let Some(mut palette) = self.selections.palette.take() else { return };
        let all = self.everything(shared);
        let wanted = palette.text.to_lowercase();
        let fits = |line: &(String, String, Found)| {
            wanted
                .split_whitespace()
                .all(|word| line.0.to_lowercase().contains(word) || line.1.to_lowercase().contains(word))
        };
        let found: Vec<(String, String, Found)> = all.into_iter().filter(fits).take(SHOWN).collect();
        let step = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let last = found.len().saturating_sub(1);
        if step(Key::ArrowDown) {
            palette.at += 1;
        }
        if step(Key::ArrowUp) {
            palette.at = palette.at.saturating_sub(1);
        }
        palette.at = palette.at.min(last);
        let entered = step(Key::Enter);
        let modal = sheet(ctx, "palette", 560.0, |ui| lines_ui(ui, shared, &mut palette, &found));
        let chosen =
            modal.inner.or(entered.then_some(palette.at)).and_then(|at| found.get(at)).map(|line| line.2.clone());
        match chosen {
            Some(found) => self.go_to(found),
            None if modal.should_close() => {}
            None => self.selections.palette = Some(palette),
        }
    }

    /// Everything on the screens, in the order in which they are gone through: what it is called, and what it is.
    fn everything(&self, shared: &Shared) -> Vec<(String, String, Found)> {
        let seat = self.seat_screen.as_ref().map(|screen| of_seat(shared, screen));
        let console = self.console_screen.as_ref().map(|screen| of_console(shared, screen));
        seat.or(console).unwrap_or_default()
    }

    fn go_to(&mut self, found: Found) {
        let pad = &mut self.selections;
        match found {
            Found::Place(place) => self.place = place,
            Found::Measure(id, category) => {
                pad.toolbox.search.clear();
                (pad.toolbox.category, pad.toolbox.hide_closed) = (Some(category), false);
                (pad.toolbox.measure, pad.toolbox.card, pad.toolbox.relations) = (Some(id), None, false);
                self.place = Place::Toolbox;
            }
            Found::Proposal(id) => {
                (pad.table.proposal, pad.table.filter) = (Some(id), 0);
                self.place = Place::OF_PROPOSALS;
            }
            Found::News(at) => {
                pad.news = Some(at);
                self.place = Place::Situation;
            }
            Found::Live(tab) => pad.console.live_tab = tab,
            Found::Inspector(tab) => pad.console.inspector_tab = tab,
            Found::Inject(key) => {
                let screen = self.console_screen.as_ref();
                let inject = screen.and_then(|screen| screen.console.injects.iter().find(|one| one.key == key));
                if let Some(inject) = inject {
                    pad.console.inject_tab = super::console::list_of(inject.place);
                    pad.console.find.clone_from(&inject.msel);
                }
                pad.console.inject = Some(key);
            }
        }
    }
}

fn of_seat(shared: &Shared, screen: &SeatScreen) -> Vec<(String, String, Found)> {
    let screens = shared.say("find-screen");
    let places = Place::ALL
        .iter()
        .map(|place| (shared.say(&format!("nav-{}", place.slug())), screens.clone(), Found::Place(*place)));
    let wanted =
        screen.rail.wanted.iter().map(|own| (own.what.clone(), shared.say("next-from-us"), Found::Place(own.place)));
    let proposals = screen.table.iter().map(|own| {
        let name = shared
            .words
            .with("measure-numbered", &[("id", text(own.measure.clone())), ("name", text(own.name.clone()))]);
        (name, shared.say("nav-table"), Found::Proposal(own.id))
    });
    let measures = screen.toolbox.measures.iter().map(|row| {
        let name = [("id", text(row.id.to_string())), ("name", text(row.name.clone()))];
        (
            shared.words.with("measure-numbered", &name),
            shared.say("nav-toolbox"),
            Found::Measure(row.id.clone(), row.category),
        )
    });
    let news = screen.situation.news.iter().enumerate();
    let news = news.map(|(at, news)| (news.title.clone(), news.kind.clone(), Found::News(at)));
    places.chain(wanted).chain(proposals).chain(news).chain(measures).collect()
}

fn of_console(shared: &Shared, screen: &ConsoleScreen) -> Vec<(String, String, Found)> {
    let pane = |id: &str| shared.say(id);
    let live = super::console::LIVE.iter().enumerate().map(|(at, id)| (pane(id), pane("table-live"), Found::Live(at)));
    let inspector = super::console::INSPECTOR.iter().enumerate();
    let inspector = inspector.map(|(at, id)| (pane(id), pane("inspector"), Found::Inspector(at)));
    let injects = screen.console.injects.iter().map(|inject| {
        (format!("{} {}", inject.msel, inject.title), inject.detail.clone(), Found::Inject(inject.key.clone()))
    });
    live.chain(inspector).chain(injects).collect()
}

/// The field and what was found; the place of what was clicked.
fn lines_ui(ui: &mut Ui, shared: &Shared, palette: &mut Palette, found: &[(String, String, Found)]) -> Option<usize> {
    pane_head_ui(ui, &shared.say("find-anything"), "");
    let width = ui.available_width() - 8.0;
    let field = line_ui(ui, &mut palette.text, &shared.say("find-anything"), width, 80);
    field.request_focus();
    if field.changed() {
        palette.at = 0;
    }
    ui.add_space(4.0);
    let count = [("count", number(i64::try_from(found.len()).unwrap_or(0)))];
    let said = shared.words.with("find-count", &count);
    let status = ui.label(fonts::muted(ui, &said));
    access::status(&status, &said);
    let mut clicked = None;
    for (at, (name, what, _)) in found.iter().enumerate() {
        let row = selectable_row_ui(ui, at == palette.at, &format!("{name}, {what}"), 34.0, |ui| {
            ui.label(fonts::bold(name));
            ui.label(fonts::muted(ui, what));
        });
        if row.clicked() {
            clicked = Some(at);
        }
    }
    clicked
}
