//! Play on one laptop: the curtain between seats, a seat's screens, the facilitator's console.

mod bars;
mod brief;
mod communicate;
mod console;
mod curtain;
mod desk;
mod evidence;
mod messages;
pub mod pins;
mod rail;
mod scores;
mod screen;
mod situation;
mod table;
mod toolbox;

use std::path::Path;

use egui::{Context, Ui};

use super::shell::{Go, Shared};
use crate::engine::command::{Actor, Command, NationalLine};
use crate::engine::event::Event;
use crate::engine::proposal::{ProposalId, Stage};
use crate::engine::rejection::Rejection;
use crate::engine::seats::{check_line, check_seal_sharing};
use crate::engine::state::Course;
use crate::model::key::StateKey;
use crate::session::run::SubmitError;
use crate::store::exercise::{KeepError, KeptSession};
use crate::store::records;
use crate::view::names::Lens;
use crate::view::rail::Place;
use crate::view::record::record;
use crate::view::rejections::rejection_text;

pub(crate) use console::ledger_line_ui;
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

/// Room time of the exercise; it stands still while the program is closed or paused, and behind the curtain.
struct Clock {
    elapsed_ms: f64,
    phase_began_ms: f64,
    last: Option<f64>,
    paused: bool,
}

impl Clock {
    fn tick(&mut self, now_seconds: f64, waits: bool) {
        if let Some(last) = self.last
            && !self.paused
            && !waits
        {
            self.elapsed_ms += ((now_seconds - last) * 1000.0).max(0.0);
        }
        self.last = Some(now_seconds);
    }

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never negative, far below 2^53")]
    fn now_ms(&self) -> u64 {
        self.elapsed_ms as u64
    }

    /// Seconds left of a plan in minutes; nothing without a plan.
    #[allow(clippy::cast_possible_truncation, reason = "a few hours at most")]
    fn left_seconds(&self, planned_minutes: u32) -> Option<i64> {
        let planned = f64::from(planned_minutes) * 60.0;
        let passed = (self.elapsed_ms - self.phase_began_ms) / 1000.0;
        (planned_minutes > 0).then(|| (planned - passed).ceil() as i64)
    }
}

impl Play {
    /// Takes up an exercise exactly where its file stands.
    #[must_use]
    pub fn new(_ctx: &Context, kept: KeptSession) -> Self {
        #[allow(clippy::cast_precision_loss, reason = "milliseconds of a day")]
        let elapsed = kept.session.path().last().map_or(0.0, |entry| entry.body.at_ms as f64);
        #[allow(clippy::cast_precision_loss, reason = "milliseconds of a day")]
        let began = phase_began(&kept).map_or(elapsed, |at_ms| at_ms as f64);
        let mut play = Self {
            kept,
            hands: Hands::Facilitator,
            place: Place::Situation,
            pad: Pad::default(),
            seat_screen: None,
            console_screen: None,
            clock: Clock { elapsed_ms: elapsed, phase_began_ms: began, last: None, paused: false },
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
        use crate::model::scenario::Phase;
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
        let result = self.kept.submit(self.clock.now_ms(), &actor, command);
        self.seat_screen = None;
        self.console_screen = None;
        ctx.request_repaint();
        match result {
            Ok(_) => {
                self.confirm_undo = false;
                self.pad.accepted(command);
                if matches!(command, Command::DraftInitiative { .. }) {
                    self.place = Place::Table;
                }
                if let Command::Argue { to, .. } = command {
                    let told = self.argued(shared, to);
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

    /// Whether the argument that was just put has moved a delegation.
    fn argued(&self, shared: &Shared, to: &StateKey) -> String {
        let lens = Lens { book: self.kept.session.book(), words: &shared.words };
        let events = self.kept.session.entries().last().map(|entry| entry.body.events.as_slice()).unwrap_or_default();
        let stand = events.iter().find_map(|event| match event {
            Event::StandTaken { by, stand, .. } if by == to => Some(*stand),
            _ => None,
        });
        let word = stand.map(|stand| shared.words.text(&format!("stand-{}", stand.slug()))).unwrap_or_default();
        let args = [("state", crate::words::text(lens.state(to))), ("stand", crate::words::text(word))];
        shared.words.with(if stand.is_some() { "said-argued-moved" } else { "said-argued-still" }, &args)
    }

    fn finish(&mut self, ctx: &Context, shared: &mut Shared) {
        if self.has_draft() {
            shared.toasts.refused(shared.words.text("draft-waits"));
            self.place = Place::Table;
            return;
        }
        for command in self.shown_choices() {
            if !self.order(ctx, shared, &command) {
                return;
            }
        }
        if self.asks_for_votes(shared) || !self.order(ctx, shared, &Command::Finish) {
            return;
        }
        if self.is_solo() {
            self.hands = Hands::Facilitator;
            self.advance(ctx, shared);
        } else {
            let next = self.next_hands();
            self.draw_curtain(ctx, shared, next);
        }
    }

    fn has_draft(&self) -> bool {
        let Hands::Seat(seat) = &self.hands else { return false };
        self.kept.session.state().proposals.values().any(|p| p.by == *seat && p.stage == Stage::Draft)
    }

    /// What the screen shows as chosen and nobody sealed yet: being done means that it counts.
    fn shown_choices(&self) -> Vec<Command> {
        let Hands::Seat(seat) = &self.hands else { return Vec::new() };
        let state = self.kept.session.state();
        let mut commands = Vec::new();
        if !self.pad.choices.is_empty() && check_seal_sharing(state, seat).is_ok() {
            commands.push(Command::SealSharing(self.pad.choices.clone()));
        }
        commands.extend(self.sealed_vote());
        commands.extend(self.communications(seat));
        if let Some(line) = self.pad.line.filter(|line| *line != NationalLine::Silent)
            && check_line(state, seat).is_ok()
        {
            commands.push(Command::SealLine(line));
        }
        commands
    }

    fn advance(&mut self, ctx: &Context, shared: &mut Shared) {
        if !self.order(ctx, shared, &Command::Advance) {
            return;
        }
        self.clock.phase_began_ms = self.clock.elapsed_ms;
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

/// When the phase began, in milliseconds of room time.
fn phase_began(kept: &KeptSession) -> Option<u64> {
    let path = kept.session.path();
    let began =
        path.iter().rev().find(|entry| entry.body.events.iter().any(|event| matches!(event, Event::PhaseBegan { .. })));
    began.map(|entry| entry.body.at_ms)
}

/// The message that confirms a command, where the screen itself does not show it at once.
fn said(command: &Command) -> Option<&'static str> {
    match command {
        Command::SealSharing(_) => Some("said-sharing"),
        Command::DraftInitiative { .. } => Some("said-draft"),
        Command::SubmitInitiative(_) => Some("said-submitted"),
        Command::SendMessage { .. } => Some("said-message"),
        Command::SealVote(..) | Command::BreakSilence { .. } => Some("said-vote"),
        Command::SealLine(_) => Some("said-line"),
        Command::Communicate { .. } => Some("said-told"),
        Command::Note { .. } => Some("said-noted"),
        Command::Override { .. } => Some("said-override"),
        Command::Undo { .. } => Some("said-undone"),
        Command::AskAmendment(..) => Some("said-asked"),
        Command::Withdraw(_) => Some("said-withdrawn"),
        Command::FastTrack(_) => Some("said-fast"),
        Command::ReviseText(..) => Some("said-revised"),
        Command::OrderAgenda(_) => Some("said-ordered"),
        Command::IssueProduct => Some("said-product"),
        Command::OfferOptions(_) => Some("said-options"),
        Command::Open(_)
        | Command::Advance
        | Command::ReleaseInject(_)
        | Command::SkipInject(_)
        | Command::DiscardInitiative(_)
        | Command::AnnounceStand(..)
        | Command::Ask { .. }
        | Command::Argue { .. }
        | Command::Finish => None,
    }
}
