//! Play on one laptop: the curtain between seats, a seat's screens, the facilitator's console.
//!
//! **Invariant:** draws views and tells the room what people mean; decides nothing.

mod bars;
mod brief;
mod communicate;
mod console;
mod curtain;
mod desk;
mod evidence;
mod finish;
mod happened;
mod holding;
mod messages;
mod pad;
mod rail;
mod result;
mod said;
mod scores;
mod screen;
mod situation;
mod table;
mod toolbox;

use std::path::Path;

use egui::{Context, Ui};

use super::shell::{Go, Shared};
use crate::engine::core::command::Command;
use crate::engine::core::proposal::ProposalId;
use crate::model::phase::Phase;
use crate::room::Room;
use crate::room::holder::Holder;
use crate::room::refused::Refused;
use crate::store::exercise::KeptSession;
use crate::view::happened::is_worth_a_look;
use crate::view::names::Lens;
use crate::view::rail::Place;
use crate::view::rejections::rejection_text;
use crate::words::{Words, text};

pub(crate) use console::ledger_line_ui;
use happened::Told;
use pad::{Pad, Tab};
use result::ResultScreen;
use said::said;
pub(crate) use scores::scores_ui;
use screen::{ConsoleScreen, SeatScreen};

/// For so long after a hand-over or a new phase no click ends the phase.
const DOUBLE_CLICK_SECONDS: f64 = 0.7;

/// What a screen asks for.
enum Wish {
    /// Give a command as whoever holds the laptop.
    Order(Command),
    /// Take the last step back.
    Undo,
    /// The delegation is done: hand over.
    Finish,
    /// The facilitator closes the phase.
    Advance,
    /// Continue behind the curtain.
    Continue,
    /// Pass the laptop to the facilitator.
    CallFacilitator,
    /// Pass the laptop back to the first delegation that is not done.
    BackToSeats,
    /// Look at another screen.
    Look(Place),
    /// Look at the screen that the phase is for.
    LookOn,
    /// Write the record of a decision to a file.
    Record(ProposalId),
    /// Leave the exercise.
    Leave(Go),
}

/// An exercise being played.
pub struct Play {
    room: Room,
    place: Place,
    pad: Pad,
    seat_screen: Option<SeatScreen>,
    told: Option<Told>,
    console_screen: Option<ConsoleScreen>,
    result_screen: Option<ResultScreen>,
    /// Whether the console is asked for after the end.
    show_console: bool,
    rail_open: bool,
    /// Which holder of the laptop the screen is for, and since when, in seconds of the window.
    shown: (u64, f64),
    now: f64,
}

impl Play {
    /// Takes up an exercise exactly where its file stands.
    #[must_use]
    pub fn new(words: &Words, kept: KeptSession) -> Self {
        let mut play = Self {
            room: Room::open(kept),
            place: Place::Situation,
            pad: Pad::default(),
            seat_screen: None,
            told: None,
            console_screen: None,
            result_screen: None,
            show_console: false,
            rail_open: false,
            shown: (0, 0.0),
            now: 0.0,
        };
        play.arrive(words);
        play
    }

    /// Where the exercise is kept.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.room.path()
    }

    /// Whether the curtain is drawn.
    #[must_use]
    pub fn is_curtain(&self) -> bool {
        self.room.is_curtain()
    }

    /// What the scroll positions of this screen belong to: whoever takes the laptop next begins at the top.
    #[must_use]
    pub fn scroll_key(&self) -> u64 {
        self.room.holders()
    }

    /// Whether the screen has just come up, so that the second of two clicks was meant for the one before.
    fn is_just_here(&self) -> bool {
        self.now - self.shown.1 < DOUBLE_CLICK_SECONDS
    }

    /// The topic of the help for this screen.
    #[must_use]
    pub fn topic(&self) -> &'static str {
        match (self.room.holder(), self.place) {
            (Holder::Curtain(_), _) => "curtain",
            (Holder::Facilitator, _) if self.ends() => "result",
            (Holder::Facilitator, _) => "console",
            (Holder::Seat(_), Place::Happened) => "happened",
            (Holder::Seat(_), Place::Situation) => "situation",
            (Holder::Seat(_), Place::Evidence) => "evidence",
            (Holder::Seat(_), Place::Toolbox) => "toolbox",
            (Holder::Seat(_), Place::Table) => "table",
            (Holder::Seat(_), Place::Messages) => "messages",
            (Holder::Seat(_), Place::Brief) => "brief",
        }
    }

    /// Whether the page with the result is on.
    fn ends(&self) -> bool {
        self.room.is_over() && !self.show_console
    }

    /// Where a seat begins: with what happened, if anything did; else with what the phase is for.
    fn first_place(&mut self, words: &Words) -> Place {
        let missed = !self.room.drafts().missed.is_empty();
        let seated = self.room.holder().seat().is_some();
        let news = seated && (missed || self.told(words).is_some_and(|chapters| is_worth_a_look(&chapters)));
        if news { Place::Happened } else { self.phase_place() }
    }

    /// The screen that the phase is for.
    fn phase_place(&self) -> Place {
        match self.room.state().phase {
            Phase::Situation | Phase::Consequences => Place::Situation,
            Phase::Intelligence => Place::Evidence,
            Phase::Initiative => Place::Toolbox,
            Phase::Deliberation | Phase::Decision | Phase::Communication => Place::Table,
        }
    }

    /// Draws the screen and carries out what is asked.
    pub fn ui(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Go> {
        self.tick(ui, shared);
        if !self.room.clock().paused && !self.is_curtain() {
            ui.ctx().request_repaint_after(std::time::Duration::from_millis(500));
        }
        let wish = match self.room.holder().clone() {
            Holder::Curtain(next) => self.curtain(ui, shared, &next),
            Holder::Seat(seat) => self.seat(ui, shared, &seat),
            Holder::Facilitator if self.ends() => self.result(ui, shared),
            Holder::Facilitator => self.console(ui, shared),
        };
        self.closing_ui(ui.ctx(), shared);
        self.cutting_ui(ui.ctx(), shared);
        wish.and_then(|wish| self.grant(ui.ctx(), shared, wish))
    }

    fn grant(&mut self, ctx: &Context, shared: &mut Shared, wish: Wish) -> Option<Go> {
        match wish {
            Wish::Order(command) => {
                let answer = self.room.submit(&command);
                self.answered(ctx, shared, &command, answer.as_ref().err());
            }
            Wish::Undo => {
                let command = Command::Undo { confirmed: self.room.asks_about_undo() };
                let answer = self.room.undo();
                self.answered(ctx, shared, &command, answer.as_ref().err());
            }
            Wish::Finish => self.finish(ctx, shared),
            Wish::Advance => self.advance(ctx, shared),
            Wish::Continue => self.lift(shared),
            Wish::CallFacilitator => {
                self.room.call_facilitator();
                self.follow(ctx, shared);
            }
            Wish::BackToSeats => {
                self.room.pass_on();
                self.follow(ctx, shared);
            }
            Wish::Look(place) => self.place = place,
            Wish::LookOn => self.place = self.phase_place(),
            Wish::Record(id) => self.save_record(ctx, shared, id),
            Wish::Leave(go) => match self.room.leave() {
                Ok(()) => {
                    self.clear_away(ctx, shared);
                    return Some(go);
                }
                Err(refused) => self.refuse(shared, &refused),
            },
        }
        None
    }

    fn save_record(&self, ctx: &Context, shared: &mut Shared, id: ProposalId) {
        match self.room.save_record(&shared.words, id) {
            Ok(Some(path)) => {
                let said = shared.words.with("said-record", &[("path", text(path.display().to_string()))]);
                shared.toasts.done(ctx, said);
            }
            Ok(None) => {}
            Err(error) => shared.toasts.refused(error.describe(&shared.words)),
        }
    }

    /// Says what came of a command.
    fn answered(&mut self, ctx: &Context, shared: &mut Shared, command: &Command, refused: Option<&Refused>) {
        self.draw_anew(ctx);
        match refused {
            None => self.accepted(ctx, shared, command),
            Some(refused) => self.refuse(shared, refused),
        }
    }

    /// What is on the screen is computed once more.
    fn draw_anew(&mut self, ctx: &Context) {
        self.seat_screen = None;
        self.console_screen = None;
        self.result_screen = None;
        ctx.request_repaint();
    }

    fn accepted(&mut self, ctx: &Context, shared: &mut Shared, command: &Command) {
        self.show_console &= self.room.is_over();
        // What was refused before has been dealt with, or is not what matters now.
        shared.toasts.clear();
        self.pad.accepted(command);
        if matches!(command, Command::DraftInitiative { .. }) {
            self.place = Place::Table;
        }
        if matches!(command, Command::Argue { .. } | Command::Ask { .. })
            && let Some(told) = self.talked(shared)
        {
            shared.toasts.done(ctx, told);
        }
        if let Some(id) = said(command) {
            shared.toasts.done(ctx, shared.words.text(id));
        }
    }

    /// Says what stopped somebody, and shows where it can be mended.
    fn refuse(&mut self, shared: &mut Shared, refused: &Refused) {
        let said = match refused {
            Refused::Rule(rejection) => {
                let lens = Lens { book: self.room.book(), words: &shared.words };
                rejection_text(&lens, rejection)
            }
            Refused::Unwritable(message) => message.clone(),
            Refused::Store(error) => error.describe(&shared.words),
            Refused::AmendmentWaits(_) => {
                self.pad.table.tab = Tab::Text;
                shared.say("amendment-waits")
            }
            Refused::StopsAll => shared.say("leave-for-all"),
            Refused::Curtain => shared.say("handed-over-first"),
            Refused::AsksFirst => shared.say("asks-first"),
        };
        shared.toasts.refused(said);
    }
}
