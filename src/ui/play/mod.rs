//! Play on one laptop: the curtain between seats, a seat's screens, the facilitator's console.

mod bars;
mod brief;
mod clock;
mod communicate;
mod console;
mod curtain;
mod desk;
mod evidence;
mod finish;
mod messages;
pub mod pins;
mod rail;
mod said;
mod scores;
mod screen;
mod situation;
mod table;
mod toolbox;

use std::path::Path;

use egui::{Context, Ui};

use super::shell::{Go, Shared};
use crate::engine::command::{Actor, Command};
use crate::engine::proposal::ProposalId;
use crate::engine::rejection::Rejection;
use crate::engine::state::Course;
use crate::model::key::StateKey;
use crate::session::run::SubmitError;
use crate::store::exercise::{KeepError, KeptSession};
use crate::store::records;
use crate::view::names::Lens;
use crate::view::rail::Place;
use crate::view::record::record;
use crate::view::rejections::rejection_text;

use clock::Clock;
pub(crate) use console::ledger_line_ui;
use said::said;
pub(crate) use scores::scores_ui;
use screen::{ConsoleScreen, Pad, SeatScreen};

/// Whose hands the laptop is in.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Hands {
    /// Between two seats: nothing secret is on the screen.
    Curtain(Next),
    /// A delegation's.
    Seat(StateKey),
    /// The facilitator's.
    Facilitator,
}

/// Who takes over next.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Next {
    Seat(StateKey),
    Facilitator,
}

/// What a screen asks for.
enum Wish {
    /// Give a command as whoever holds the laptop.
    Order(Command),
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
    /// Write the record of a decision to a file.
    Record(ProposalId),
    /// Leave the exercise.
    Leave(Go),
}

/// An exercise being played.
pub struct Play {
    kept: KeptSession,
    hands: Hands,
    place: Place,
    pad: Pad,
    seat_screen: Option<SeatScreen>,
    console_screen: Option<ConsoleScreen>,
    clock: Clock,
    confirm_undo: bool,
    rail_open: bool,
}

impl Play {
    /// Takes up an exercise exactly where its file stands.
    #[must_use]
    pub fn new(_ctx: &Context, kept: KeptSession) -> Self {
        let mut play = Self {
            clock: Clock::of(&kept.session),
            kept,
            hands: Hands::Facilitator,
            place: Place::Situation,
            pad: Pad::default(),
            seat_screen: None,
            console_screen: None,
            confirm_undo: false,
            rail_open: false,
        };
        play.hands = play.next_hands();
        play.place = play.first_place();
        play
    }

    /// Where the exercise is kept.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.kept.file.path()
    }

    /// Whether the curtain is drawn.
    #[must_use]
    pub fn is_curtain(&self) -> bool {
        matches!(self.hands, Hands::Curtain(_))
    }

    /// The topic of the help for this screen.
    #[must_use]
    pub fn topic(&self) -> &'static str {
        match (&self.hands, self.place) {
            (Hands::Curtain(_), _) => "curtain",
            (Hands::Facilitator, _) => "console",
            (Hands::Seat(_), Place::Situation) => "situation",
            (Hands::Seat(_), Place::Evidence) => "evidence",
            (Hands::Seat(_), Place::Toolbox) => "toolbox",
            (Hands::Seat(_), Place::Table) => "table",
            (Hands::Seat(_), Place::Messages) => "messages",
            (Hands::Seat(_), Place::Brief) => "brief",
        }
    }

    fn teams(&self) -> Vec<StateKey> {
        let state = self.kept.session.state();
        self.kept.session.book().seats().filter(|key| state.is_team(key)).collect()
    }

    /// A single team needs neither curtain nor facilitator.
    fn is_solo(&self) -> bool {
        self.teams().len() == 1
    }

    /// Who is next: the first team that is not done with the phase, else the facilitator.
    fn next_hands(&self) -> Hands {
        let state = self.kept.session.state();
        if state.course != Course::Running {
            return Hands::Facilitator;
        }
        let waiting = self.teams().into_iter().find(|team| !state.finished.contains(team));
        match waiting {
            Some(team) if self.is_solo() => Hands::Seat(team),
            Some(team) => Hands::Curtain(Next::Seat(team)),
            None if self.teams().is_empty() => Hands::Facilitator,
            // A solo player's phase was finished but not closed when the program stopped.
            None if self.is_solo() => Hands::Facilitator,
            None => Hands::Curtain(Next::Facilitator),
        }
    }

    fn first_place(&self) -> Place {
        use crate::model::phase::Phase;
        match self.kept.session.state().phase {
            Phase::Situation | Phase::Consequences => Place::Situation,
            Phase::Intelligence => Place::Evidence,
            Phase::Initiative => Place::Toolbox,
            Phase::Deliberation | Phase::Decision | Phase::Communication => Place::Table,
        }
    }

    /// Draws the screen and carries out what is asked.
    pub fn ui(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Go> {
        let now = ui.input(|input| input.time);
        self.clock.tick(now, self.is_curtain());
        if !self.clock.paused && !self.is_curtain() {
            ui.ctx().request_repaint_after(std::time::Duration::from_millis(500));
        }
        let wish = match self.hands.clone() {
            Hands::Curtain(next) => self.curtain(ui, shared, &next),
            Hands::Seat(seat) => self.seat(ui, shared, &seat),
            Hands::Facilitator => self.console(ui, shared),
        };
        wish.and_then(|wish| self.grant(ui.ctx(), shared, wish))
    }

    fn grant(&mut self, ctx: &Context, shared: &mut Shared, wish: Wish) -> Option<Go> {
        match wish {
            Wish::Order(command) => {
                self.order(ctx, shared, &command);
            }
            Wish::Finish => self.finish(ctx, shared),
            Wish::Advance => self.advance(ctx, shared),
            Wish::Continue => self.lift_curtain(),
            Wish::CallFacilitator => self.draw_curtain(ctx, shared, Hands::Curtain(Next::Facilitator)),
            Wish::BackToSeats => {
                let next = self.next_hands();
                self.draw_curtain(ctx, shared, next);
            }
            Wish::Look(place) => self.place = place,
            Wish::Record(id) => self.keep_record(ctx, shared, id),
            Wish::Leave(go) => return Some(go),
        }
        None
    }

    fn keep_record(&self, ctx: &Context, shared: &mut Shared, id: ProposalId) {
        let lens = Lens { book: self.kept.session.book(), words: &shared.words };
        let Some(text) = record(&lens, self.kept.session.state(), id) else { return };
        let proposal = self.kept.session.state().proposals.get(&id);
        // The same measure may be decided twice in a turn: its number keeps the records apart.
        let name = proposal
            .map_or_else(String::new, |own| format!("{}-turn-{}-{}", own.measure, own.adopted().unwrap_or(0), id.0));
        match records::save(self.path(), &name, &text) {
            Ok(path) => {
                let path = path.display().to_string();
                let said = shared.words.with("said-record", &[("path", crate::words::text(path))]);
                shared.toasts.done(ctx, said);
            }
            Err(error) => shared.toasts.refused(error.describe(&shared.words)),
        }
    }

    fn actor(&self) -> Actor {
        match &self.hands {
            Hands::Seat(seat) => Actor::Seat(seat.clone()),
            Hands::Facilitator | Hands::Curtain(_) => Actor::Facilitator,
        }
    }

    /// Gives a command; whether it was accepted.
    fn order(&mut self, ctx: &Context, shared: &mut Shared, command: &Command) -> bool {
        let actor = self.actor();
        let stood = self.stand_before(command);
        let result = self.kept.submit(self.clock.now_ms(), &actor, command);
        self.seat_screen = None;
        self.console_screen = None;
        ctx.request_repaint();
        match result {
            Ok(_) => {
                self.confirm_undo = false;
                // What was refused before has been dealt with, or is not what matters now.
                shared.toasts.clear();
                self.pad.accepted(command);
                if matches!(command, Command::DraftInitiative { .. }) {
                    self.place = Place::Table;
                }
                if let Command::Argue { to, .. } = command {
                    let told = self.argued(shared, to, stood);
                    shared.toasts.done(ctx, told);
                }
                if let Some(id) = said(command) {
                    shared.toasts.done(ctx, shared.words.text(id));
                }
                true
            }
            Err(KeepError::Rule(SubmitError::Rejected(rejection))) => {
                self.confirm_undo = rejection == Rejection::RevealedSince;
                let lens = Lens { book: self.kept.session.book(), words: &shared.words };
                let text = rejection_text(&lens, &rejection);
                shared.toasts.refused(text);
                false
            }
            Err(KeepError::Rule(SubmitError::Unwritable(message))) => {
                shared.toasts.refused(message);
                false
            }
            Err(KeepError::Store(error)) => {
                shared.toasts.refused(error.describe(&shared.words));
                false
            }
        }
    }

    fn advance(&mut self, ctx: &Context, shared: &mut Shared) {
        if !self.order(ctx, shared, &Command::Advance) {
            return;
        }
        self.clock.begin_phase();
        shared.toasts.clear();
        let next = self.next_hands();
        self.draw_curtain(ctx, shared, next);
        self.place = self.first_place();
    }

    /// Nothing of a delegation stays: no scroll position, no selection, no clipboard, no undo of a text field.
    fn draw_curtain(&mut self, ctx: &Context, shared: &mut Shared, hands: Hands) {
        if !self.is_solo() {
            ctx.data_mut(egui::util::IdTypeMap::clear);
            ctx.copy_text(String::new());
            shared.toasts.clear();
        }
        self.pad = Pad::default();
        self.seat_screen = None;
        self.console_screen = None;
        self.hands = hands;
        self.place = self.first_place();
    }

    fn lift_curtain(&mut self) {
        self.hands = match &self.hands {
            Hands::Curtain(Next::Seat(seat)) => Hands::Seat(seat.clone()),
            Hands::Curtain(Next::Facilitator) | Hands::Seat(_) | Hands::Facilitator => Hands::Facilitator,
        };
        self.pad.pin.clear();
    }
}
