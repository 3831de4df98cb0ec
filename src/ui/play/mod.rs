//! Play on one laptop: the curtain between seats, a seat's screens, the facilitator's console.

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
mod rail;
mod result;
mod said;
mod scores;
mod screen;
mod situation;
mod table;
mod toolbox;

use std::path::Path;

use egui::{Context, OutputCommand, Ui};

use super::shell::{Go, Shared};
use crate::engine::core::command::{Actor, Command};
use crate::engine::core::proposal::ProposalId;
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::Course;
use crate::model::key::StateKey;
use crate::room::clock::Clock;
use crate::room::shelf::Shelf;
use crate::session::run::SubmitError;
use crate::store::exercise::{KeepError, KeptSession};
use crate::store::records;
use crate::view::happened::is_worth_a_look;
use crate::view::names::Lens;
use crate::view::rail::Place;
use crate::view::record::record;
use crate::view::rejections::rejection_text;
use crate::words::Words;

pub(crate) use console::ledger_line_ui;
use happened::Told;
use holding::close_what_was_finished;
use result::ResultScreen;
use said::said;
pub(crate) use scores::scores_ui;
use screen::{ConsoleScreen, Pad, SeatScreen};

/// For so long after a hand-over or a new phase no click ends the phase.
const DOUBLE_CLICK_SECONDS: f64 = 0.7;

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
    /// Look at the screen that the phase is for.
    LookOn,
    /// Write the record of a decision to a file.
    Record(ProposalId),
    /// Leave the exercise.
    Leave(Go),
}

/// Something that is done only when it is ordered a second time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    /// To take back a step after which something was revealed.
    Undo,
    /// To leave the exercise while a team sits at it.
    Leave,
}

/// An exercise being played.
pub struct Play {
    kept: KeptSession,
    hands: Hands,
    place: Place,
    pad: Pad,
    shelf: Shelf,
    seat_screen: Option<SeatScreen>,
    told: Option<Told>,
    console_screen: Option<ConsoleScreen>,
    result_screen: Option<ResultScreen>,
    /// Whether the console is asked for after the end.
    show_console: bool,
    clock: Clock,
    /// What was asked about, and is meant if it is ordered again.
    asked: Option<Asked>,
    rail_open: bool,
    /// How many have held the laptop, and since when the last one does, in seconds of the window.
    turn_taking: (u64, f64),
    now: f64,
    /// Whether the disk has refused what is unsent, and that was said.
    unkept: bool,
}

impl Play {
    /// Takes up an exercise exactly where its file stands.
    #[must_use]
    pub fn new(words: &Words, mut kept: KeptSession) -> Self {
        close_what_was_finished(&mut kept);
        let shelf = Shelf::of(kept.file.path(), &kept.session);
        let mut play = Self {
            clock: Clock::of(&kept.session, shelf.clock()),
            shelf,
            kept,
            // Nobody's yet: what lies on the shelf is taken by whoever takes the laptop.
            hands: Hands::Curtain(Next::Facilitator),
            place: Place::Situation,
            pad: Pad::default(),
            seat_screen: None,
            told: None,
            console_screen: None,
            result_screen: None,
            show_console: false,
            asked: None,
            rail_open: false,
            turn_taking: (0, 0.0),
            now: 0.0,
            unkept: false,
        };
        let hands = play.next_hands();
        play.take_hands(hands);
        play.place = play.first_place(words);
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

    /// What the scroll positions of this screen belong to: whoever takes the laptop next begins at the top.
    #[must_use]
    pub fn scroll_key(&self) -> u64 {
        self.turn_taking.0
    }

    /// Whether the screen has just come up, so that the second of two clicks was meant for the one before.
    fn is_just_here(&self) -> bool {
        self.now - self.turn_taking.1 < DOUBLE_CLICK_SECONDS
    }

    /// The topic of the help for this screen.
    #[must_use]
    pub fn topic(&self) -> &'static str {
        match (&self.hands, self.place) {
            (Hands::Curtain(_), _) => "curtain",
            (Hands::Facilitator, _) if self.ends() => "result",
            (Hands::Facilitator, _) => "console",
            (Hands::Seat(_), Place::Happened) => "happened",
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

    /// Whether the page with the result is on.
    fn ends(&self) -> bool {
        self.kept.session.state().course == Course::Over && !self.show_console
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
            None if self.is_solo() => Hands::Facilitator,
            None => Hands::Curtain(Next::Facilitator),
        }
    }

    /// Where a seat begins: with what happened, if anything did; else with what the phase is for.
    fn first_place(&mut self, words: &Words) -> Place {
        let missed = !self.pad.drafts.missed.is_empty();
        let seated = matches!(self.hands, Hands::Seat(_));
        let news = seated && (missed || self.told(words).is_some_and(|chapters| is_worth_a_look(&chapters)));
        if news { Place::Happened } else { self.phase_place() }
    }

    /// The screen that the phase is for.
    fn phase_place(&self) -> Place {
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
        self.tick(ui, shared);
        if !self.clock.paused && !self.is_curtain() {
            ui.ctx().request_repaint_after(std::time::Duration::from_millis(500));
        }
        let wish = match self.hands.clone() {
            Hands::Curtain(next) => self.curtain(ui, shared, &next),
            Hands::Seat(seat) => self.seat(ui, shared, &seat),
            Hands::Facilitator if self.ends() => self.result(ui, shared),
            Hands::Facilitator => self.console(ui, shared),
        };
        self.closing_ui(ui.ctx(), shared);
        self.cutting_ui(ui.ctx(), shared);
        wish.and_then(|wish| self.grant(ui.ctx(), shared, wish))
    }

    fn grant(&mut self, ctx: &Context, shared: &mut Shared, wish: Wish) -> Option<Go> {
        match wish {
            Wish::Order(command) => {
                self.order(ctx, shared, &command);
            }
            Wish::Finish => self.finish(ctx, shared),
            Wish::Advance => self.advance(ctx, shared),
            Wish::Continue => self.lift_curtain(shared),
            Wish::CallFacilitator => self.draw_curtain(ctx, shared, Hands::Curtain(Next::Facilitator)),
            Wish::BackToSeats => {
                let next = self.next_hands();
                self.draw_curtain(ctx, shared, next);
            }
            Wish::Look(place) => self.place = place,
            Wish::LookOn => self.place = self.phase_place(),
            Wish::Record(id) => self.keep_record(ctx, shared, id),
            Wish::Leave(go) => {
                let running = self.kept.session.state().course == Course::Running && !self.is_curtain();
                if running && !self.is_solo() && self.asked != Some(Asked::Leave) {
                    self.asked = Some(Asked::Leave);
                    shared.toasts.refused(shared.words.text("leave-for-all"));
                    return None;
                }
                self.clear_away(ctx, shared);
                return Some(go);
            }
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
        if let Command::SubmitInitiative(id) = command
            && self.pad.drafts.changes.contains_key(id)
        {
            shared.toasts.refused(shared.words.text("amendment-waits"));
            self.pad.tab = table::Tab::Text;
            return false;
        }
        let actor = self.actor();
        let result = self.kept.submit(self.clock.now_ms(), &actor, command);
        self.seat_screen = None;
        self.console_screen = None;
        self.result_screen = None;
        ctx.request_repaint();
        match result {
            Ok(_) => {
                self.asked = None;
                self.show_console &= self.kept.session.state().course == Course::Over;
                self.clock.follow(&self.kept.session);
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
                true
            }
            Err(KeepError::Rule(SubmitError::Rejected(rejection))) => {
                self.asked = (rejection == Rejection::RevealedSince).then_some(Asked::Undo);
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
        let waiting = self.cut_off();
        if waiting.is_empty() {
            self.close_phase(ctx, shared);
        } else {
            self.pad.cutting = Some(waiting);
        }
    }

    /// Closes the phase; whoever was not done is told what was open.
    fn close_phase(&mut self, ctx: &Context, shared: &mut Shared) {
        let lens = Lens { book: self.kept.session.book(), words: &shared.words };
        let state = self.kept.session.state();
        let missed: Vec<(StateKey, Vec<String>)> = self
            .cut_off()
            .into_iter()
            .filter(|(_, lost)| !lost.is_empty())
            .map(|(team, lost)| (team, lost.iter().map(|open| open.sentence(&lens, state)).collect()))
            .collect();
        if !self.order(ctx, shared, &Command::Advance) {
            return;
        }
        self.shelf.keep_possible(self.kept.session.book(), self.kept.session.state());
        for (team, lines) in missed {
            self.shelf.missed(&team, lines);
        }
        shared.toasts.clear();
        let next = self.next_hands();
        self.draw_curtain(ctx, shared, next);
    }

    /// Nothing of a delegation stays on the laptop: no scroll position, no selection, no clipboard, no message.
    fn clear_away(&self, ctx: &Context, shared: &mut Shared) {
        if !self.is_solo() {
            ctx.data_mut(egui::util::IdTypeMap::clear);
            ctx.copy_text(String::new());
            // What was only marked waits under the middle button of the mouse, on X11 and Wayland.
            ctx.send_cmd(OutputCommand::TextSelectionSettled(String::new()));
            shared.toasts.clear();
        }
    }

    /// Between two who use the laptop.
    fn draw_curtain(&mut self, ctx: &Context, shared: &mut Shared, hands: Hands) {
        self.clear_away(ctx, shared);
        self.seat_screen = None;
        self.console_screen = None;
        self.take_hands(hands);
        self.place = self.first_place(&shared.words);
        self.keep_unsent(shared);
    }

    fn lift_curtain(&mut self, shared: &Shared) {
        let hands = match &self.hands {
            Hands::Curtain(Next::Seat(seat)) => Hands::Seat(seat.clone()),
            Hands::Curtain(Next::Facilitator) | Hands::Seat(_) | Hands::Facilitator => Hands::Facilitator,
        };
        self.take_hands(hands);
        self.place = self.first_place(&shared.words);
    }
}
