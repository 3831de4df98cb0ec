//! The injects: found, released, held, left out, told in other words, improvised.

use egui::{Align, Margin, TextEdit, Ui};

use super::super::offer::answers_ui;
use super::super::{Intent, Play};
use crate::engine::core::command::{Command, Direction};
use crate::model::inject::Recipients;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::badge::badge_ui;
use crate::ui::kit::button::{small_primary_ui, small_ui};
use crate::ui::kit::card::{card_ui, empty_ui, pane_head_ui};
use crate::ui::kit::field::{combo_ui, line_ui, search_ui};
use crate::ui::kit::row::selectable_row_ui;
use crate::ui::kit::segmented::segmented_ui;
use crate::ui::shell::{Shared, scroll};
use crate::ui::theme::Tone;
use crate::view::console::{InjectPlace, InjectView};
use crate::view::screen::ConsoleScreen;
use crate::words::{number, text};

/// The lists of injects: what stands in each, and its name.
const LISTS: [(&[InjectPlace], &str); 3] = [
    (&[InjectPlace::Waiting, InjectPlace::Held], "injects-waiting"),
    (&[InjectPlace::Released], "injects-released"),
    (&[InjectPlace::Skipped], "injects-skipped"),
];

/// The longest headline that is improvised or written instead of an author's.
const HEADLINE: usize = 120;
/// The longest text.
const LONGEST: usize = 2_000;

/// In which list an inject stands.
pub(in crate::ui::play) fn list_of(place: InjectPlace) -> usize {
    LISTS.iter().position(|(places, _)| places.contains(&place)).unwrap_or(0)
}

impl Play {
    pub(super) fn injects(&mut self, ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) -> Option<Intent> {
        let all = &screen.console.injects;
        let labels = LISTS.map(|(places, id)| {
            let count = all.iter().filter(|inject| places.contains(&inject.place)).count();
            shared.words.with(id, &[("count", number(i64::try_from(count).unwrap_or(0)))])
        });
        pane_head_ui(ui, &shared.say("injects"), "");
        segmented_ui(ui, &labels, &mut self.selections.console.inject_tab, &shared.say("injects"));
        ui.add_space(4.0);
        let width = ui.available_width() - 8.0;
        search_ui(ui, &mut self.selections.console.find, &shared.say("find-inject"), width);
        ui.add_space(4.0);
        let wanted = self.selections.console.find.to_lowercase();
        let (places, _) = LISTS.get(self.selections.console.inject_tab).copied().unwrap_or(LISTS[0]);
        let fits = |inject: &&InjectView| {
            let said = [&inject.msel, &inject.title, &inject.text, &inject.detail];
            places.contains(&inject.place) && said.iter().any(|part| part.to_lowercase().contains(&wanted))
        };
        let shown: Vec<&InjectView> = all.iter().filter(fits).collect();
        let mut intent = None;
        scroll(ui, "injects", |ui| {
            if !screen.frame.over {
                intent = self.improvise(ui, shared, screen);
            }
            if shown.is_empty() {
                empty_ui(ui, &shared.say("no-injects-here"), "");
            }
            for inject in shown {
                intent = intent.take().or(self.inject(ui, shared, inject));
            }
        });
        intent
    }

    fn inject(&mut self, ui: &mut Ui, shared: &Shared, inject: &InjectView) -> Option<Intent> {
        let selected = self.selections.console.inject.as_ref() == Some(&inject.key);
        let name = format!("{} {}", inject.msel, inject.title);
        let row = selectable_row_ui(ui, selected, &name, 46.0, |ui| {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(egui::Label::new(fonts::bold(&name)).truncate());
                ui.add(egui::Label::new(fonts::muted(ui, &inject.detail)).truncate());
            });
        });
        if row.clicked() {
            self.selections.console.inject = if selected { None } else { Some(inject.key.clone()) };
            if !selected {
                // What opens below a row at the edge of the list would otherwise stay out of sight.
                row.scroll_to_me(Some(Align::TOP));
            }
        }
        if !selected {
            return None;
        }
        let opened = egui::Frame::new().inner_margin(Margin::symmetric(12, 6)).show(ui, |ui| {
            // In the row above it may be cut.
            ui.add(egui::Label::new(fonts::bold(&inject.title)).wrap());
            // What is done with it stands above its text, however long that is.
            let order = match inject.place {
                InjectPlace::Waiting | InjectPlace::Held => self.steer(ui, shared, inject),
                InjectPlace::Released | InjectPlace::Skipped => None,
            };
            ui.add_space(4.0);
            ui.label(&inject.text);
            if let Some((title, body)) = &inject.original {
                badge_ui(ui, &shared.say("inject-reworded"), Tone::Caution);
                let original = shared
                    .words
                    .with("inject-original", &[("title", text(title.clone())), ("text", text(body.clone()))]);
                ui.add(egui::Label::new(fonts::muted(ui, original)).wrap());
            }
            if let Some(depends) = &inject.depends {
                ui.label(depends);
            }
            if let Some(offer) = &inject.offer {
                answers_ui(ui, shared, offer);
            }
            let expected = shared.words.with("expected-action", &[("expected", text(inject.expected.clone()))]);
            ui.label(fonts::muted(ui, expected));
            order
        });
        opened.inner
    }

    /// What may be done with an inject that has not come.
    fn steer(&mut self, ui: &mut Ui, shared: &Shared, inject: &InjectView) -> Option<Intent> {
        let key = || inject.key.clone();
        let mut order = None;
        let rewording = self.room.drafts().rewording.contains_key(&inject.key);
        ui.horizontal_wrapped(|ui| {
            let words = self.room.drafts().rewording.get(&inject.key);
            let settled = words.is_none_or(|words| (&words.0, &words.1) == (&inject.title, &inject.text));
            let release = small_primary_ui(ui, Some(Icon::Play), &shared.say("release-now"), settled);
            let release =
                if settled { release } else { release.on_disabled_hover_text(shared.say("keep-words-first")) };
            if release.clicked() {
                order = Some(Command::ReleaseInject(key()));
            }
            let held = inject.place == InjectPlace::Held;
            let (icon, id) = if held { (Icon::Forward, "let-it-come") } else { (Icon::Pause, "hold-inject") };
            if small_ui(ui, Some(icon), &shared.say(id), true).clicked() {
                order = Some(Command::Direct(if held { Direction::Free(key()) } else { Direction::Hold(key()) }));
            }
            if small_ui(ui, Some(Icon::Skip), &shared.say("leave-out"), true).clicked() {
                order = Some(Command::SkipInject(key()));
            }
            if !rewording && small_ui(ui, Some(Icon::Pencil), &shared.say("reword-inject"), true).clicked() {
                let words = (inject.title.clone(), inject.text.clone());
                self.room.drafts_mut().rewording.insert(key(), words);
            }
        });
        if rewording {
            order = order.or(self.reword(ui, shared, inject));
        }
        order.map(Intent::Order)
    }

    /// Other words than the author's, before it is released.
    fn reword(&mut self, ui: &mut Ui, shared: &Shared, inject: &InjectView) -> Option<Command> {
        let (mut order, mut dropped) = (None, false);
        let words = self.room.drafts_mut().rewording.get_mut(&inject.key)?;
        ui.add_space(4.0);
        words_ui(ui, shared, &mut words.0, &mut words.1);
        let written = !words.0.trim().is_empty() && !words.1.trim().is_empty();
        let said = (words.0.trim().to_owned(), words.1.trim().to_owned());
        ui.horizontal_wrapped(|ui| {
            if small_primary_ui(ui, Some(Icon::Check), &shared.say("keep-words"), written).clicked() {
                let words = Some(said.clone());
                order = Some(Command::Direct(Direction::Reword { inject: inject.key.clone(), words }));
            }
            let author = inject.original.is_some();
            let id = if author { "authors-words" } else { "drop-words" };
            if small_ui(ui, Some(Icon::Undo), &shared.say(id), true).clicked() {
                dropped = true;
                order = author.then(|| Command::Direct(Direction::Reword { inject: inject.key.clone(), words: None }));
            }
        });
        if dropped {
            self.room.drafts_mut().rewording.remove(&inject.key);
        }
        order
    }

    /// An inject that no author wrote.
    fn improvise(&mut self, ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) -> Option<Intent> {
        let open = self.selections.console.improvising;
        let icon = if open { Icon::Down } else { Icon::Right };
        if small_ui(ui, Some(icon), &shared.say("improvise-inject"), true).clicked() {
            self.selections.console.improvising = !open;
        }
        if !open {
            ui.add_space(4.0);
            return None;
        }
        let mut intent = None;
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            let names = |to: &Recipients| match to {
                Recipients::Public => shared.say("to-everybody"),
                Recipients::All => shared.say("to-the-27"),
                Recipients::States(states) => {
                    let known = screen.console.seats.iter().filter(|(key, _)| states.contains(key));
                    known.map(|(_, name)| name.clone()).collect::<Vec<_>>().join(", ")
                }
            };
            let drafts = self.room.drafts_mut();
            let (mut title, mut body) = (std::mem::take(&mut drafts.headline), std::mem::take(&mut drafts.improvised));
            let mut to = drafts.improvised_to.take().unwrap_or(Recipients::All);
            let chosen = names(&to);
            let width = ui.available_width() - 16.0;
            combo_ui(ui, "improvised-to", &shared.say("inject-for"), &chosen, width, |ui| {
                ui.selectable_value(&mut to, Recipients::All, shared.say("to-the-27"));
                ui.selectable_value(&mut to, Recipients::Public, shared.say("to-everybody"));
                for (key, name) in &screen.console.seats {
                    ui.selectable_value(&mut to, Recipients::States([key.clone()].into()), name);
                }
            });
            words_ui(ui, shared, &mut title, &mut body);
            let improvised =
                Direction::Improvise { title: title.trim().to_owned(), text: body.trim().to_owned(), to: to.clone() };
            let drafts = self.room.drafts_mut();
            (drafts.headline, drafts.improvised, drafts.improvised_to) = (title, body, Some(to));
            let release = |ready| small_primary_ui(ui, Some(Icon::Play), &shared.say("release-now"), ready);
            intent = self.order_ui(shared, Some(Command::Direct(improvised)), release);
        });
        ui.add_space(8.0);
        intent
    }
}

/// A headline and a text to write.
fn words_ui(ui: &mut Ui, shared: &Shared, title: &mut String, body: &mut String) {
    let width = ui.available_width() - 8.0;
    line_ui(ui, title, &shared.say("inject-headline"), width, HEADLINE);
    let name = shared.say("inject-text");
    let field = TextEdit::multiline(body).hint_text(&name).desired_rows(3).char_limit(LONGEST);
    let field = ui.add(field.desired_width(width));
    field.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, &name));
}
