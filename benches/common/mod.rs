//! What the benches share: night-shift and scenarios like it of other sizes, and exercises played on them.

#![allow(dead_code, reason = "no bench needs all of it")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use demarche::engine::core::command::{Actor, Command, SeatMode, Setup};
use demarche::engine::core::proposal::{Proposal, ProposalId, Stage};
use demarche::engine::core::state::{Lifecycle, State};
use demarche::model::delegation::SeatBrief;
use demarche::model::evidence::{Appears, Evidence};
use demarche::model::key::{EvidenceKey, GroupKey, RootKey, StateKey};
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::model::scenario::{Group, Scenario};
use demarche::scenario::compile::compile;
use demarche::scenario::data::{Data, DataTexts};
use demarche::scenario::limits::MAX_ITEMS;
use demarche::scenario::rulebook::rulebook;
use demarche::session::run::Session;
use demarche::store::exercise::KeptSession;

/// The longer of the shipped scenarios, of six turns.
pub const NIGHT_SHIFT: &str = include_str!("../../scenarios/night-shift.ron");

/// Who acts for whom; who is left out is simulated.
pub type Seats = BTreeMap<StateKey, SeatMode>;

/// Night-shift's text with so many turns.
pub fn text(turns: u32) -> String {
    let (before, after) = NIGHT_SHIFT.split_once("turns: 6,").expect("night-shift has six turns");
    format!("{before}turns: {turns},{after}")
}

/// Night-shift's text at the limits of the format: thirty turns, a seat for each of the 27, five hundred items of evidence.
pub fn longest() -> String {
    let own = book(NIGHT_SHIFT);
    let keys: Vec<StateKey> = own.states.keys().cloned().collect();
    let written = |key: &StateKey| own.scenario.seats.iter().any(|seat| seat.state == *key);
    let mut seats = String::new();
    for key in keys.iter().filter(|key| !written(key)) {
        let _ = write!(
            seats,
            "\n(state: \"{key}\", brief: \"Exercise role.\", objectives: [\"Agree.\"], red_lines: [\"No haste.\"]),"
        );
    }
    let mut items = String::new();
    for number in own.scenario.evidence.len()..MAX_ITEMS {
        let (holder, turn) = (&keys[number % keys.len()], 1 + number % 30);
        let _ = write!(
            items,
            "\n(key: \"more-{number}\", title: \"Report {number} of a long night\", text: \"One more report.\", source: \"A service\", \
             level: Operational, grade: (B, 2), likelihood: {{ \"service\": 2, \"tolerates\": 0, \"alone\": 1, \"false-flag\": 3, \"other\": 5 }}, \
             group: \"binary\", holder: State(\"{holder}\"), appears: Turn({turn})),"
        );
    }
    let text = text(30);
    let (before, rest) = text.split_once("\n    seats: [").expect("night-shift has seats");
    let (between, after) = rest.split_once("\n    evidence: [").expect("night-shift has evidence");
    format!("{before}\n    seats: [{seats}{between}\n    evidence: [{items}{after}")
}

/// The rulebook of a scenario's text.
pub fn book(text: &str) -> Rulebook {
    rulebook(text, &DataTexts::shipped()).expect("the scenario can be played")
}

/// The rulebook of night-shift, changed; limits of files do not count here.
pub fn changed(change: impl FnOnce(&mut Scenario)) -> Rulebook {
    let data = Data::read(&DataTexts::shipped()).expect("the shipped data can be read");
    let mut scenario = compile(NIGHT_SHIFT, &data).0.expect("night-shift has no errors");
    change(&mut scenario);
    Rulebook::new(scenario, &data.toolbox, data.states, &data.rules).expect("no parameter is missing")
}

/// Night-shift with so many items of evidence: its own, and others like them that all appear by themselves. Half of
/// those are of groups of their own, and a third of them shares a root with two others.
pub fn with_evidence(items: u32) -> Rulebook {
    changed(|scenario| {
        let shipped = scenario.evidence.clone();
        let own = u32::try_from(shipped.len()).expect("few items");
        for (number, model) in (0..items.saturating_sub(own)).zip(shipped.iter().cycle()) {
            let key = format!("more-{number}");
            let root = if number.is_multiple_of(3) { format!("root-{}", number / 9) } else { key.clone() };
            let group = if number.is_multiple_of(2) {
                GroupKey::new(format!("group-{}", number / 10))
            } else {
                model.group.clone()
            };
            scenario
                .groups
                .entry(group.clone())
                .or_insert_with(|| Group { title: "Another group".to_owned(), rho_permille: 300 });
            scenario.evidence.push(Evidence {
                key: EvidenceKey::new(key),
                group,
                root: RootKey::new(root),
                appears: Appears::Turn(1 + number % 5),
                ..model.clone()
            });
        }
    })
}

/// Night-shift with so many seats, in protocol order, each with a picture of its own.
pub fn with_seats(count: u32) -> Rulebook {
    let states: Vec<StateKey> = book(NIGHT_SHIFT).states.keys().cloned().collect();
    changed(|scenario| {
        let models = std::mem::take(&mut scenario.seats);
        let briefs = (0..count).zip(states).zip(models.iter().cycle());
        scenario.seats = briefs.map(|((_, state), model)| SeatBrief { state, ..model.clone() }).collect();
    })
}

/// A state with so many more proposals on the table, like those that are there; nobody has said where it stands.
pub fn with_proposals(state: &State, more: u32) -> State {
    let tabled = state.proposals.values().filter(|proposal| proposal.stage == Stage::Tabled);
    let models: Vec<Proposal> = tabled.cloned().collect();
    let mut state = state.clone();
    for (number, model) in (0..more).zip(models.iter().cycle()) {
        let id = ProposalId(90_000 + number);
        let (stands, asks, worries) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        state.proposals.insert(Proposal { id, stands, asks, worries, ..model.clone() });
    }
    state
}

/// So many delegations act, and nobody acts for the others.
pub fn acting(book: &Rulebook, count: u32) -> Seats {
    let mode = |place: u32| if place < count { SeatMode::Simulated } else { SeatMode::Silent };
    (0..).zip(book.states.keys()).map(|(place, key)| (key.clone(), mode(place))).collect()
}

/// One team that gives no orders.
pub fn team(code: &str) -> Seats {
    [(StateKey::from(code), SeatMode::Team(String::new()))].into()
}

/// An exercise that only the facilitator drives, until it has come to a moment, or to its end.
pub fn play(book: &Rulebook, setup: Setup, reached: impl Fn(&State) -> bool) -> Session {
    let mut session = Session::new(book.clone(), String::new());
    let mut order = Command::Open(setup);
    while !reached(session.state()) && session.state().lifecycle != Lifecycle::Over {
        let at_ms = 60_000 * u64::try_from(session.entries().len()).expect("few entries");
        session.submit(at_ms, &Actor::Facilitator, &order).expect("the facilitator is not refused");
        order = Command::Advance;
    }
    session
}

/// The same with the first dice by which it comes to that moment.
pub fn played(book: &Rulebook, seats: &Seats, reached: impl Fn(&State) -> bool) -> Session {
    let mut tries = (1..=50).map(|seed| play(book, Setup { seed, seats: seats.clone(), ..Setup::default() }, &reached));
    tries.find(|session| reached(session.state())).expect("some dice lead there")
}

/// An exercise to the end of its last turn.
pub fn finished(book: &Rulebook, seats: &Seats) -> Session {
    played(book, seats, |state| state.lifecycle == Lifecycle::Over && state.turn == book.scenario.meta.turns)
}

/// An exercise in a deliberation of its second half, with something on the table.
pub fn deliberating(book: &Rulebook, seats: &Seats) -> Session {
    let half = book.scenario.meta.turns / 2;
    played(book, seats, |state| state.turn > half && state.phase == Phase::Deliberation && tabled(state).is_some())
}

/// The first proposal on the table.
pub fn tabled(state: &State) -> Option<&Proposal> {
    state.proposals.values().find(|proposal| proposal.stage == Stage::Tabled)
}

/// The same exercise in a file, entry by entry.
pub fn save(session: &Session, text: &str, path: &Path) -> KeptSession {
    let mut kept = KeptSession::create_shipped(path, text).expect("a file");
    for entry in session.entries() {
        let body = &entry.body;
        kept.submit(body.at_ms, &body.actor, &body.command).expect("it is accepted and durable");
    }
    kept
}
