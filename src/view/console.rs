//! The facilitator's console: injects, who waits for whom, the last ledger lines.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::condition::depends;
use super::frame::seat_name;
use super::happened::title;
use super::names::ViewContext;
use super::offer::{OfferView, offer};
use super::red::{MoveView, moves};
use super::story::StoryLine;
use crate::engine::core::command::{Actor, Command};
use crate::engine::core::event::Event;
use crate::engine::core::event::course::CourseEvent;
use crate::engine::core::proposal::Stage;
use crate::engine::core::state::{InjectFate, State};
use crate::engine::decide::ends;
use crate::model::inject::{Recipients, Trigger};
use crate::model::key::{InjectKey, ObjectiveKey, StateKey};
use crate::model::phase::Business;
use crate::model::quantity::Quantity;
use crate::session::entry::Entry;
use crate::words::{number, text};

/// Where an inject stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum InjectPlace {
    /// Waits for its turn or condition.
    Waiting,
    /// Held by the facilitator: it does not come by itself.
    Held,
    /// Released.
    Released,
    /// Left out.
    Skipped,
}

/// An inject on the console.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InjectView {
    /// Its key.
    pub key: InjectKey,
    /// MSEL number.
    pub msel: String,
    /// Headline.
    pub title: String,
    /// `turn 3 · to Estonia · press`.
    pub detail: String,
    /// What it depends on while it waits, if it does not simply come in its turn.
    pub depends: Option<String>,
    /// Its text.
    pub text: String,
    /// The author's headline and text, where it is told in other words.
    pub original: Option<(String, String)>,
    /// Expected action.
    pub expected: String,
    /// Where it stands.
    pub place: InjectPlace,
    /// What it asks, if it wants an answer and was released.
    pub offer: Option<OfferView>,
}

/// A delegation on the console.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamView {
    /// Its state.
    pub state: StateKey,
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// What it has done in this phase.
    pub status: String,
    /// Whether it is done.
    pub done: bool,
    /// What it did last, as it was told, with its moment.
    pub last: Option<String>,
    /// What of the news and messages it has not had before it, in a sentence.
    pub unread: Option<String>,
}

/// Something that the authors tell facilitators and nobody else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteView {
    /// What it is about.
    pub heading: String,
    /// What it says.
    pub text: String,
}

/// The console.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsoleView {
    /// What the authors tell facilitators: their notes, and what each adversary wants.
    pub notes: Vec<NoteView>,
    /// Injects in MSEL order.
    pub injects: Vec<InjectView>,
    /// Injects that wait for an answer: which, and of whom until when.
    pub questions: Vec<String>,
    /// The objectives on which an observation may bear.
    pub objectives: Vec<(ObjectiveKey, String)>,
    /// Teams.
    pub teams: Vec<TeamView>,
    /// Number of simulated delegations.
    pub simulated: usize,
    /// Quantities that can be overridden, with name and value in force and the engine's own.
    pub quantities: Vec<(Quantity, String, i64, i64)>,
    /// The moves of adversaries.
    pub moves: Vec<MoveView>,
    /// The latest lines, newest first.
    pub ledger: Vec<StoryLine>,
    /// What was observed, with its moment, latest first.
    pub observations: Vec<(String, String)>,
    /// What happens when the phase is closed.
    pub next: String,
    /// What an undo would take back, in a sentence.
    pub undo: Option<String>,
    /// Seats that the program acts for, of those that were a team's: they may be given back.
    pub stood_in: Vec<(StateKey, String)>,
    /// Whom an improvised inject may be meant for.
    pub seats: Vec<(StateKey, String)>,
}

/// How many lines of the ledger the console shows.
const LINES: usize = 60;

/// What a seat did last, as it was told, with its moment.
fn last_act(context: &ViewContext<'_>, lines: &[StoryLine], path: &[&Entry], seat: &StateKey) -> Option<String> {
    let by = Actor::Seat(seat.clone());
    let acts = path.iter().rev().filter(|entry| entry.body.actor == by && entry.body.command != Command::Finish);
    let told = |entry: &&Entry| lines.iter().find(|line| line.entry == entry.id.0);
    let line = acts.copied().find_map(|entry| told(&entry))?;
    Some(format!("{} · {}", title(context, line.turn, line.phase), line.text))
}

/// What was observed on a path, as it was told, with its moment.
fn observations(context: &ViewContext<'_>, lines: &[StoryLine], path: &[&Entry]) -> Vec<(String, String)> {
    let noted = |event: &Event| matches!(event, Event::Course(CourseEvent::Noted(_)));
    let entries: Vec<u64> =
        path.iter().filter(|entry| entry.body.events.iter().any(noted)).map(|entry| entry.id.0).collect();
    let told = lines.iter().rev().filter(|line| entries.contains(&line.entry));
    told.map(|line| (title(context, line.turn, line.phase), line.text.clone())).collect()
}

/// The console, with the path, all lines that the facilitator was told of it, and the teams that are `waited` for.
#[must_use]
pub fn console(
    context: &ViewContext<'_>,
    state: &State,
    (path, lines): (&[&Entry], &[StoryLine]),
    waited: &BTreeSet<StateKey>,
) -> ConsoleView {
    let ledger = lines.iter().rev().filter(|line| line.ledger.is_some()).take(LINES).cloned().collect();
    let team = |key: StateKey| {
        let last = last_act(context, lines, path, &key);
        TeamView { last, ..team(context, state, &key, waited) }
    };
    let teams: Vec<TeamView> = context.book.seats().filter(|key| state.is_team(key)).map(team).collect();
    let simulated = context.book.states.keys().filter(|key| state.is_simulated(key)).count();
    let injects: Vec<InjectView> =
        context.book.scenario.injects.iter().map(|inject| inject_view(context, state, &inject.key)).collect();
    ConsoleView {
        notes: notes(context),
        objectives: context.book.scenario.objectives.iter().map(|own| (own.key.clone(), own.text.clone())).collect(),
        questions: injects.iter().filter_map(|inject| question(context, inject)).collect(),
        injects,
        teams,
        simulated,
        quantities: state
            .quantities
            .iter()
            .map(|(quantity, line)| (quantity.clone(), context.quantity(quantity), line.shown, line.engine))
            .collect(),
        moves: moves(context, state),
        ledger,
        next: next(context, state),
        undo: undone(lines, path),
        observations: observations(context, lines, path),
        stood_in: stood_in(context, state),
        seats: context.book.seats().map(|key| (key.clone(), context.state(&key))).collect(),
    }
}

/// What an undo would take back: the last step that is no undo itself, by what it is told.
fn undone(lines: &[StoryLine], path: &[&Entry]) -> Option<String> {
    let steps = path.iter().rev().filter(|entry| !matches!(entry.body.command, Command::Undo { .. }));
    let last = steps.map(|entry| entry.id.0).next()?;
    // The beginning is never taken back.
    let begins = lines.first().map(|line| line.entry);
    let told = lines.iter().find(|line| line.entry == last && line.ledger.is_none() && begins != Some(last));
    told.map(|line| line.text.clone())
}

/// Seats of the scenario that the program acts for.
fn stood_in(context: &ViewContext<'_>, state: &State) -> Vec<(StateKey, String)> {
    let seats = context.book.scenario.seats.iter().map(|seat| seat.state.clone());
    seats.filter(|key| state.is_simulated(key)).map(|key| (key.clone(), context.state(&key))).collect()
}

/// The authors' notes and the goals of adversaries, as far as they wrote any; for the facilitator's eyes.
#[must_use]
pub fn notes(context: &ViewContext<'_>) -> Vec<NoteView> {
    let scenario = &context.book.scenario;
    let own = NoteView { heading: context.words.text("notes-of-authors"), text: scenario.meta.notes.clone() };
    let goals = scenario.adversaries.iter().map(|adversary| {
        let args = [("adversary", text(adversary.name.clone()))];
        NoteView { heading: context.words.with("goals-of", &args), text: adversary.goals.clone() }
    });
    [own].into_iter().chain(goals).filter(|note| !note.text.trim().is_empty()).collect()
}

fn next(context: &ViewContext<'_>, state: &State) -> String {
    match context.book.phases().after(state.phase) {
        Some(phase) => context.words.with("go-to-phase", &[("phase", text(context.phase(phase)))]),
        None if ends(context.book, state) => context.words.text("end-exercise"),
        None => context.words.with("begin-turn", &[("turn", number((state.turn + 1).into()))]),
    }
}

fn inject_view(context: &ViewContext<'_>, state: &State, key: &InjectKey) -> InjectView {
    let words = context.words;
    let Some(inject) = context.book.scenario.inject(key) else {
        return InjectView {
            key: key.clone(),
            msel: String::new(),
            title: String::new(),
            detail: String::new(),
            depends: None,
            text: String::new(),
            original: None,
            expected: String::new(),
            place: InjectPlace::Waiting,
            offer: None,
        };
    };
    let (place, when) = match state.injects.get(key) {
        Some(InjectFate::Released(turn, _)) => {
            (InjectPlace::Released, words.with("released-in", &[("turn", number((*turn).into()))]))
        }
        Some(InjectFate::Skipped) => (InjectPlace::Skipped, words.text("left-out")),
        None if state.held.contains(key) => (InjectPlace::Held, words.text("inject-is-held")),
        None => (InjectPlace::Waiting, waits(context, &inject.trigger, state.turn)),
    };
    let (title, body) = context.inject(state, inject);
    let to = receivers(context, &inject.recipients);
    let kind = words.text(&format!("kind-{}", inject.kind.slug()));
    let args = [("when", text(when)), ("to", text(to)), ("kind", text(kind))];
    InjectView {
        key: key.clone(),
        msel: inject.msel.clone(),
        title: title.to_owned(),
        detail: words.with("inject-detail", &args),
        depends: (place == InjectPlace::Waiting).then(|| depends(context, &inject.trigger, state.turn)).flatten(),
        text: body.to_owned(),
        original: state.reworded.contains_key(key).then(|| (inject.title.clone(), inject.text.clone())),
        expected: inject.expected.clone(),
        place,
        offer: offer(context, state, inject, &Audience::Facilitator),
    }
}

/// An inject that waits for an answer, in a line.
fn question(context: &ViewContext<'_>, inject: &InjectView) -> Option<String> {
    let offer = inject.offer.as_ref().filter(|offer| offer.open)?;
    let args = [
        ("msel", text(inject.msel.clone())),
        ("title", text(inject.title.clone())),
        ("line", text(offer.line.clone())),
    ];
    Some(context.words.with("question-line", &args))
}

fn waits(context: &ViewContext<'_>, trigger: &Trigger, now: u32) -> String {
    match trigger {
        Trigger::Turn(turn) => context.words.with("due-in", &[("turn", number((*turn).into()))]),
        Trigger::When(_) => context.words.text("waits-for-condition"),
        Trigger::Unless(turn, _) => {
            let id = if now < *turn { "due-unless" } else { "due-forestalled" };
            context.words.with(id, &[("turn", number((*turn).into()))])
        }
    }
}

fn team(context: &ViewContext<'_>, state: &State, key: &StateKey, waited: &BTreeSet<StateKey>) -> TeamView {
    let done = state.finished.contains(key);
    let idle = !done && !waited.contains(key);
    let id = if done {
        "team-done"
    } else if idle {
        "team-idle"
    } else {
        acted(state, key)
    };
    TeamView {
        state: key.clone(),
        code: context.code(key),
        name: seat_name(context, state, key),
        status: context.words.text(id),
        done: done || idle,
        last: None,
        unread: None,
    }
}

fn acted(state: &State, key: &StateKey) -> &'static str {
    let own = |stage: Stage| {
        state
            .proposals
            .values()
            .any(|proposal| proposal.by == *key && proposal.turn == state.turn && proposal.stage == stage)
    };
    let now = |business| state.phase.is_for(business);
    let voted = || state.proposals.values().any(|p| p.is_due(state.turn) && p.votes.contains_key(key));
    let sealed = now(Business::Sharing) && state.has_sealed_sharing(key)
        || now(Business::Votes) && voted()
        || now(Business::Telling) && state.sealed_lines.contains_key(key);
    if sealed {
        "team-sealed"
    } else if now(Business::Drafting) && own(Stage::Submitted) {
        "team-submitted"
    } else if now(Business::Drafting) && own(Stage::Draft) {
        "team-drafting"
    } else {
        "team-working"
    }
}

/// Who receives an inject, in words.
#[must_use]
pub fn receivers(context: &ViewContext<'_>, recipients: &Recipients) -> String {
    match recipients {
        Recipients::Public => context.words.text("to-everybody"),
        Recipients::All => context.words.text("to-the-27"),
        Recipients::States(states) => context.words.with("to-states", &[("states", text(context.states(states)))]),
    }
}
