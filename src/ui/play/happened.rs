//! What happened: opens a phase with what was revealed, decided and moved, and can be read again.

use egui::{Ui, vec2};

use super::{Intent, Play};
use crate::model::key::StateKey;
use crate::model::voting::Vote;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::button::{primary_ui, secondary_ui, small_ui};
use crate::ui::kit::card::{card_ui, empty_ui, note_ui, screen_head_ui, section_head_ui};
use crate::ui::kit::chip::{StandGlyph, delegation_chip_ui};
use crate::ui::shell::{Shared, scroll};
use crate::ui::theme::{Palette, Tone};
use crate::ui::{access, fonts};
use crate::view::happened::Chapter;
use crate::view::ledger::LedgerLine;
use crate::view::screen::SeatScreen;
use crate::view::story::StoryLine;
use crate::view::told::sentence::{LineKind, VoteGroup};
use crate::words::{number, text};

impl Play {
    /// The screen of a seat; `Go on` leads to what the phase is for.
    pub(super) fn happened(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen) -> Option<Intent> {
        let whole = self.selections.whole_story;
        let chapters = &screen.happened;
        let fresh = chapters.iter().filter(|chapter| chapter.fresh).count();
        // What is new is read in its order; all of it from the latest back.
        let mut shown: Vec<&Chapter> = chapters.iter().filter(|chapter| whole || chapter.fresh).collect();
        if !whole {
            shown.reverse();
        }
        let mut intent = None;
        let line = if whole { "happened-all-detail" } else { "happened-detail" };
        screen_head_ui(ui, &shared.say("happened-title"), &shared.say(line));
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            if primary_ui(ui, Some(Icon::Forward), &shared.say("go-on-to-phase"), true).clicked() {
                intent = Some(Intent::LookOn);
            }
            let earlier = chapters.len() - fresh;
            if whole {
                if secondary_ui(ui, None, &shared.say("happened-fresh-only"), true).clicked() {
                    self.selections.whole_story = false;
                }
            } else if earlier > 0 {
                let count = [("count", number(i64::try_from(earlier).unwrap_or(0)))];
                if secondary_ui(ui, Some(Icon::Rows), &shared.words.with("happened-earlier", &count), true).clicked() {
                    self.selections.whole_story = true;
                }
            }
        });
        ui.add_space(8.0);
        scroll(ui, "happened", |ui| {
            if !self.room.drafts().missed.is_empty() {
                let missed = [("what", text(self.room.drafts().missed.join(" ")))];
                note_ui(ui, Tone::Caution, Icon::Warning, &shared.words.with("closed-before-done", &missed));
                ui.add_space(12.0);
            }
            for id in self.room.drafts().lapsed.clone() {
                let lapsed = self.room.lapsed_sentence(&shared.words, id);
                note_ui(ui, Tone::Caution, Icon::Warning, &lapsed);
                ui.add_space(12.0);
            }
            if shown.is_empty() {
                empty_ui(ui, &shared.say("happened-nothing"), &shared.say("happened-nothing-detail"));
            }
            for chapter in shown {
                chapter_ui(ui, shared, chapter, self.room.holder().seat());
                ui.add_space(12.0);
            }
        });
        intent
    }
}

/// What happened in a phase: sentences, votes chip by chip, then the numbers that moved, with their reasons.
pub(super) fn chapter_ui(ui: &mut Ui, shared: &Shared, chapter: &Chapter, ours: Option<&StateKey>) {
    card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        access::heading(ui, 2, fonts::title(&chapter.title), &chapter.title);
        let (moved, said): (Vec<&StoryLine>, Vec<&StoryLine>) =
            chapter.lines.iter().partition(|line| line.telling == LineKind::Ledger);
        for line in said {
            line_ui(ui, shared, line);
            for group in &line.votes {
                votes_ui(ui, shared, group, ours);
            }
        }
        if moved.is_empty() {
            return;
        }
        ui.add_space(2.0);
        section_head_ui(ui, &shared.say("why-it-moved"), "");
        for line in moved.iter().filter_map(|line| line.ledger.as_ref()) {
            moved_ui(ui, line);
        }
    });
}

/// A longer text is read on when it is asked for, so that what happened can be seen at a glance.
const AT_A_GLANCE: usize = 320;

/// The beginning of a text that is longer than a glance, up to the end of a sentence or a word.
fn beginning(text: &str) -> Option<&str> {
    let (end, _) = text.char_indices().nth(AT_A_GLANCE)?;
    let glance = text.get(..end)?;
    let whole = glance.rfind(". ").map(|place| place + 1).filter(|place| *place > end / 2);
    glance.get(..whole.or_else(|| glance.rfind(' ')).unwrap_or(end))
}

fn line_ui(ui: &mut Ui, shared: &Shared, line: &StoryLine) {
    let palette = Palette::of(ui.ctx());
    let (icon, color) = match line.telling {
        LineKind::Decision => (Icon::Flag, palette.accent),
        LineKind::Own => (Icon::Lock, palette.muted),
        LineKind::World => (Icon::Situation, palette.muted),
        LineKind::Table | LineKind::Heading | LineKind::Ledger => (Icon::Table, palette.muted),
    };
    ui.horizontal_top(|ui| {
        icons::icon_ui(ui, icon, 16.0, color);
        let whole = ui.make_persistent_id(("whole", line.entry, &line.text));
        let is_whole = ui.data(|data| data.get_temp::<bool>(whole).unwrap_or(false));
        let beginning = beginning(&line.text).filter(|_| !is_whole);
        let said = beginning.map_or_else(|| line.text.clone(), |said| format!("{said} …"));
        ui.vertical(|ui| {
            let words = if line.telling == LineKind::Decision { fonts::bold(said) } else { said.into() };
            ui.add(egui::Label::new(words).wrap());
            if beginning.is_some() && small_ui(ui, Some(Icon::Down), &shared.say("read-whole"), true).clicked() {
                ui.data_mut(|data| data.insert_temp(whole, true));
            }
        });
    });
}

/// Those who voted alike, with their names under the pointer and for a screen reader.
fn votes_ui(ui: &mut Ui, shared: &Shared, group: &VoteGroup, ours: Option<&StateKey>) {
    let glyph = match group.vote {
        Vote::For => StandGlyph::Support,
        Vote::Abstain => StandGlyph::Abstain,
        Vote::AbstainDeclare => StandGlyph::AbstainDeclare,
        Vote::Against => StandGlyph::Oppose,
    };
    let vote = shared.say(&format!("vote-{}", group.vote.slug()));
    ui.horizontal_top(|ui| {
        ui.add_space(24.0);
        ui.vertical(|ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
                for (code, name) in &group.members {
                    let here = ours.is_some_and(|seat| seat.as_str().eq_ignore_ascii_case(code));
                    let args = [("state", text(name.clone())), ("vote", text(vote.clone()))];
                    let said = shared.words.with("state-and-vote", &args);
                    delegation_chip_ui(ui, code, glyph, false, here, &said).on_hover_text(said);
                }
            });
        });
    });
}

fn moved_ui(ui: &mut Ui, line: &LedgerLine) {
    ui.horizontal_wrapped(|ui| {
        let head = ui.label(fonts::bold(&line.head));
        access::described(&head, &line.sentence);
        ui.add(egui::Label::new(fonts::small(&line.sentence)).wrap());
    });
}
