//! Play on one laptop: the curtain between seats, a seat's screens, the facilitator's console.
//!
//! **Invariant:** draws views and tells the room what people mean; decides nothing.

mod bars;
mod beside;
mod brief;
mod communicate;
mod console;
mod curtain;
mod desk;
mod evidence;
mod finish;
mod happened;
mod hints;
mod holding;
mod listing;
mod messages;
mod offer;
mod ordering;
mod palette;
mod rail;
mod red;
mod relations;
mod result;
mod said;
mod scores;
mod selections;
mod situation;
mod table;
mod toolbox;

use std::collections::BTreeSet;
use std::path::Path;

use egui::{Context, Ui};

use super::plenary::{Plenary, Showing};
use super::shell::{Route, Shared};
use crate::engine::core::command::Command;
use crate::engine::core::proposal::ProposalId;
use crate::lab::record::origins::Origins;
use crate::room::Room;
use crate::room::flow::Flow;
use crate::room::holder::{Holder, Next};
use crate::room::refused::Refused;
use crate::store::exercise::KeptSession;
use crate::ui::icons::Icon;
use crate::view::place::Place;
use crate::view::red::RedScreen;
use crate::view::screen::{ConsoleScreen, ResultScreen, SeatScreen};
use crate::words::{Words, text};

use beside::Beside;
pub(crate) use console::ledger_line_ui;
use said::said;
pub(crate) use scores::scores_ui;
use selections::{Selections, Tab};

/// For so long after a hand-over or a new phase no click ends the phase.
const DOUBLE_CLICK_SECONDS: f64 = 0.7;

/// What a screen asks for.
enum Intent {
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
    /// Open the console in a window of its own.
    Beside,
    /// Pass the laptop to somebody who asks for it.
    Call(Next),
    /// Let the laptop go round otherwise.
    GoRound(Flow),
    /// Pass the laptop back to the first delegation that is not done.
    BackToSeats,
    /// Look at another screen.
    Look(Place),
    /// Look at the screen that the phase is for.
    LookOn,
    /// Write the record of a decision to a file.
    Record(ProposalId),
    /// Look how the model, with the numbers in force, compares with the record.
    Compare(Origins),
    /// Leave the exercise.
    Leave(Route),
}

/// An exercise being played.
pub struct Play {
    room: Room,
    place: Place,
    selections: Selections,
    seat_screen: Option<SeatScreen>,
    console_screen: Option<ConsoleScreen>,
    red_screen: Option<RedScreen>,
    result_screen: Option<ResultScreen>,
    /// With how many entries the screens were computed: another laptop may have acted since.
    drawn: usize,
    /// Whether the console is asked for after the end.
    show_console: bool,
    rail_open: bool,
    /// The screens whose hint was taken.
    hinted: BTreeSet<Place>,
    /// The console in a window of its own.
    beside: Option<Box<Beside>>,
    /// What the whole room sees.
    plenary: Plenary,
    /// Which holder of the laptop the screen is for, and since when, in seconds of the window.
    shown: (u64, f64),
    now: f64,
    /// When somebody's hand was on the laptop last.
    touched: f64,
}

impl Play {
    /// Takes up an exercise exactly where its file stands.
    #[must_use]
    pub fn new(words: &Words, kept: KeptSession) -> Self {
        let mut play = Self {
            room: Room::open(kept),
            place: Place::Situation,
            selections: Selections::default(),
            seat_screen: None,
            console_screen: None,
            red_screen: None,
            result_screen: None,
            drawn: 0,
            show_console: false,
            rail_open: false,
            hinted: BTreeSet::new(),
            beside: None,
            plenary: Plenary::default(),
            shown: (0, 0.0),
            now: 0.0,
            touched: 0.0,
        };
        play.arrive(words);
        // The projector shows the room again what it showed before a crash.
        if play.room.display() && !play.room.is_over() {
            play.plenary.showing = Showing::Window;
        }
        play
    }

    /// The exercise, to look at.
    #[must_use]
    pub fn room(&self) -> &Room {
        &self.room
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
        match self.room.holder() {
            Holder::Curtain(_) => "curtain",
            Holder::Facilitator if self.ends() => "result",
            Holder::Facilitator => "console",
            Holder::Red(_) => "red",
            Holder::Seat(_) => self.place.slug(),
        }
    }

    /// Whether the page with the result is on.
    fn ends(&self) -> bool {
        self.room.is_over() && !self.show_console
    }

    /// Draws the screen and carries out what is asked.
    pub fn ui(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Route> {
        self.tick(ui, shared);
        self.beside_ui(ui, shared);
        // In a break too: a laptop that is left alone is locked.
        if !self.is_curtain() {
            ui.ctx().request_repaint_after(std::time::Duration::from_millis(500));
        }
        if self.plenary_ui(ui, shared) {
            return None;
        }
        let intent = match self.room.holder().clone() {
            Holder::Curtain(next) => self.curtain(ui, shared, &next),
            Holder::Red(_) => self.red(ui, shared),
            Holder::Seat(_) => self.seat(ui, shared),
            Holder::Facilitator if self.ends() => self.result(ui, shared),
            Holder::Facilitator => self.console(ui, shared),
        };
        self.closing_ui(ui.ctx(), shared);
        self.cutting_ui(ui.ctx(), shared);
        self.palette_ui(ui.ctx(), shared);
        intent.and_then(|intent| self.grant(ui.ctx(), shared, intent))
    }

    /// Shows what the whole room sees, where the facilitator wants it; whether it takes this screen.
    fn plenary_ui(&mut self, ui: &mut Ui, shared: &mut Shared) -> bool {
        self.room.set_display(self.plenary.showing == Showing::Window);
        if self.plenary.showing == Showing::Nowhere {
            return false;
        }
        self.follow_plenary(shared);
        let countdown = self.plenary_clock(shared);
        if self.plenary.showing == Showing::Window {
            self.plenary.window(ui.ctx(), shared, &countdown);
            return false;
        }
        if self.plenary.here(ui, shared, &countdown) {
            self.plenary.showing = Showing::Nowhere;
            self.room.call_facilitator();
            self.follow(ui.ctx(), shared);
            ui.ctx().request_repaint();
        }
        true
    }

    /// Makes what the whole room sees anew, if something has happened.
    fn follow_plenary(&mut self, shared: &Shared) {
        let entries = self.room.entries();
        let room = &mut self.room;
        self.plenary.follow(entries, || room.public_screen(&shared.words));
    }

    fn grant(&mut self, ctx: &Context, shared: &mut Shared, intent: Intent) -> Option<Route> {
        match intent {
            Intent::Order(command) => {
                let answer = self.room.submit(&command);
                self.answered(ctx, shared, &command, answer.as_ref().err());
                if answer.is_ok() && matches!(command, Command::SealMove { .. }) {
                    self.pass_on_after_move(shared);
                    self.follow(ctx, shared);
                }
            }
            Intent::Undo => {
                let command = Command::Undo { confirmed: self.room.asks_about_undo() };
                let answer = self.room.undo();
                self.answered(ctx, shared, &command, answer.as_ref().err());
            }
            Intent::Finish => self.finish(ctx, shared),
            Intent::Advance => self.advance(ctx, shared),
            Intent::Continue => self.lift(shared),
            Intent::CallFacilitator => {
                self.room.call_facilitator();
                self.follow(ctx, shared);
            }
            Intent::Beside => self.open_beside(ctx, shared),
            Intent::Call(who) => {
                self.room.call(who);
                self.follow(ctx, shared);
            }
            Intent::GoRound(flow) => {
                self.room.set_flow(flow);
                self.draw_anew(ctx);
            }
            Intent::BackToSeats => {
                self.room.pass_on();
                self.follow(ctx, shared);
            }
            Intent::Look(place) => self.place = place,
            Intent::LookOn => {
                self.place = self.seat_screen.as_ref().map_or(self.place, |screen| screen.after(self.place));
                self.selections.read |= self.place != Place::Situation;
            }
            Intent::Record(id) => self.save_record(ctx, shared, id),
            Intent::Compare(origins) => return Some(Route::Record(Some(origins))),
            Intent::Leave(go) => match self.room.leave() {
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
        self.red_screen = None;
        self.result_screen = None;
        self.selections.draw_anew();
        self.drawn = self.room.entries();
        ctx.request_repaint();
    }

    fn accepted(&mut self, ctx: &Context, shared: &mut Shared, command: &Command) {
        self.show_console &= self.room.is_over();
        // What was refused before has been dealt with, or is not what matters now.
        shared.toasts.clear();
        self.selections.accepted(command);
        if matches!(command, Command::DraftInitiative { .. }) {
            self.place = Place::OF_PROPOSALS;
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
        if matches!(refused, Refused::AmendmentWaits(_)) {
            self.selections.table.tab = Tab::Text;
        }
        shared.toasts.refused(self.room.describe(&shared.words, refused));
    }

    /// Whether what is on the screen is read first, and leads on to where the phase is worked on.
    fn leads_on(&self, screen: &SeatScreen) -> bool {
        let news = screen.after(Place::Happened) == Place::Situation && screen.work != Place::Situation;
        match self.place {
            Place::Happened => true,
            Place::Situation => news && !self.selections.read,
            Place::Evidence | Place::Toolbox | Place::Table | Place::Messages | Place::Brief => false,
        }
    }

    /// A screen of the seat that holds the laptop.
    fn place_ui(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen) -> Option<Intent> {
        match self.place {
            Place::Happened => self.happened(ui, shared, screen),
            Place::Situation => self.situation(ui, shared, screen),
            Place::Evidence => self.evidence(ui, shared, screen),
            Place::Toolbox => self.toolbox(ui, shared, screen),
            Place::Table => self.table(ui, shared, screen),
            Place::Messages => self.messages(ui, shared, screen),
            Place::Brief => {
                brief::brief_ui(ui, shared, screen);
                None
            }
        }
    }
}

/// The icon beside a screen's name.
fn icon_of(place: Place) -> Icon {
    match place {
        Place::Happened => Icon::Flag,
        Place::Situation => Icon::Situation,
        Place::Evidence => Icon::Evidence,
        Place::Toolbox => Icon::Toolbox,
        Place::Table => Icon::Table,
        Place::Messages => Icon::Messages,
        Place::Brief => Icon::Brief,
    }
}
