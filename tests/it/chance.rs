//! Random play: commands that somebody might give, most of them sensible, some of them not.

use demarche::engine::core::command::{Actor, Command, NationalLine, SeatMode};
use demarche::engine::core::observation::Observation;
use demarche::engine::core::proposal::{Form, Proposal, ProposalId, Reasons, Stage, Stand, Target, Timing};
use demarche::engine::core::rejection::Rejection;
use demarche::model::evidence::ShareMode;
use demarche::model::inject::Effect;
use demarche::model::key::{AdversaryKey, StateKey};
use demarche::model::phase::Phase;
use demarche::model::procedure::CrisisMode;
use demarche::model::rulebook::Rulebook;
use demarche::model::toolbox::{Measure, Trait};
use demarche::model::voice::Voice;
use demarche::model::voting::Vote;
use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use proptest::sample::select;

use crate::bargains::{at_the_desk, bargain, objection, revision};
use crate::directing::{by_hand, overridden};
use crate::draw::Draw;
use crate::drawing::leave_to_the_dice;
use crate::learning::{answered, learning, offer};
use crate::listing::{chosen, somebody};
use crate::procedure::{answering, at_once, first_adversary, under};
use crate::red_cell::sealed_move;
use crate::support::{Given, Table, first_call, given, night_shift};

/// A move: who acts, and a number from which the command is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Move {
    who: u8,
    what: u64,
}

/// Moves of a random length.
pub fn moves(most: usize) -> impl Strategy<Value = Vec<Move>> {
    vec((any::<u8>(), any::<u64>()).prop_map(|(who, what)| Move { who, what }), 0..most)
}

/// Who acts for each of the 27, and for the desk.
pub fn modes() -> impl Strategy<Value = Vec<u8>> {
    vec(0_u8..4, 28)
}

/// Seats teams, simulated and silent delegations as drawn.
pub fn seated(given: Given, modes: &[u8]) -> Given {
    given.modes(|place| match modes.get(place) {
        Some(0 | 1) => SeatMode::Team(format!("team {place}")),
        Some(2) => SeatMode::Silent,
        _ => SeatMode::Simulated,
    })
}

/// A random exercise: scenario, seats, dice, and what people do.
#[derive(Clone, Debug)]
pub struct Course {
    long: bool,
    hurried: bool,
    willing: bool,
    modes: Vec<u8>,
    seed: u64,
    noise: i64,
    /// What people do.
    pub moves: Vec<Move>,
}

impl Course {
    fn book(&self) -> Rulebook {
        let mut book = if self.long { night_shift() } else { first_call() };
        if self.willing {
            let at_all = [
                ("will.listing_gap", -50),
                ("gate.gl_releasable", 0),
                ("gate.gl_percent", 0),
                ("will.file_lacking", 0),
            ];
            book = under(answering(book), &[&at_all[..], &[("desk.initiative_permille", 1000)]].concat());
        }
        book.parameters.pressure_noise = self.noise;
        book.scenario.presidency.get_or_insert_with(|| "pt".into());
        let first = first_adversary(&book);
        let voices = [Effect::Requests(Voice::State("pt".into())), Effect::Concludes("ee".into(), first.clone())];
        let gone = [Effect::OpenChannel(first.clone()), Effect::OfferWayOut(first.clone())];
        let back = [Effect::CloseChannel(first.clone()), Effect::WithdrawWayOut(first)];
        book.scenario.injects[1].effects.extend(gone.into_iter().chain(back));
        book.scenario.injects[0].effects.extend(voices);
        book.scenario.injects[0].offer = Some(offer());
        somebody(&mut book);
        if self.seed.is_multiple_of(5) {
            leave_to_the_dice(&mut book);
        }
        if self.hurried { at_once(book) } else { book }
    }

    /// The table before the moves.
    pub fn opened(&self) -> Table {
        // Where the Union answers whenever it can, few people sit who could stop it.
        let few = |(place, mode): (usize, &u8)| if self.willing && place % 4 > 0 { (*mode).max(2) } else { *mode };
        let modes: Vec<u8> = self.modes.iter().enumerate().map(few).collect();
        seated(given(self.book()), &modes).seed(self.seed).opened()
    }

    /// The table after the moves.
    pub fn played(&self) -> Table {
        let mut table = self.opened();
        play(&mut table, &self.moves, |_, _, _, _| ());
        table
    }
}

/// Random exercises with fewer moves than this.
pub fn courses(most: usize) -> impl Strategy<Value = Course> {
    let noise = select(vec![0, 100]);
    let frame = (any::<bool>(), 0_u8..4, any::<bool>());
    (frame, modes(), 0_u64..1_000, noise, moves(most)).prop_map(
        |((long, hurry, willing), modes, seed, noise, moves)| Course {
            long,
            hurried: hurry == 0,
            willing,
            modes,
            seed,
            noise,
            moves,
        },
    )
}

/// Plays moves; `after` sees the table, the command and the answer after each of them.
pub fn play(
    table: &mut Table,
    moves: &[Move],
    mut after: impl FnMut(&Table, &Actor, &Command, &Result<(), Rejection>),
) {
    for one in moves {
        let (actor, command) = meant(table, *one);
        let answer = table.submit(&actor, &command);
        after(table, &actor, &command, &answer);
    }
}

/// The command that a move means at this table.
pub fn meant(table: &Table, one: Move) -> (Actor, Command) {
    let mut draw = Draw(one.what);
    match one.who {
        0..50 => (Actor::Facilitator, Command::Advance),
        50..62 => (Actor::Facilitator, directed(table, &mut draw)),
        62..245 => {
            let teams: Vec<StateKey> = table.state().teams().cloned().collect();
            let chair = table.book().scenario.presidency.clone().filter(|chair| table.state().is_team(chair));
            let chairs = table.state().phase == Phase::Deliberation && draw.below(4) == 0;
            let by = chair.filter(|_| chairs).or_else(|| draw.one(&teams)).unwrap_or_else(|| "ee".into());
            let command = in_phase(table, &by, &mut draw);
            (Actor::Seat(by), command)
        }
        245.. => {
            let states: Vec<StateKey> = table.book().states.keys().cloned().collect();
            let by = draw.one(&states).expect("27 states");
            let command = out_of_place(table, &by, &mut draw);
            (Actor::Seat(by), command)
        }
    }
}

/// What the facilitator might do beside advancing.
fn directed(table: &Table, draw: &mut Draw) -> Command {
    let inject = |draw: &mut Draw| draw.one(&table.book().scenario.injects).expect("a scenario has injects").key;
    match draw.below(8) {
        6 => sealed_move(table, draw),
        7 => by_hand(table, inject(draw), draw.below(10)),
        0 => Command::ReleaseInject(inject(draw)),
        1 => Command::SkipInject(inject(draw)),
        2 | 3 => overridden(table, draw),
        4 => Command::Note(Observation { text: "Seen.".to_owned(), ..Observation::default() }),
        _ => Command::Undo { confirmed: draw.below(2) == 0 },
    }
}

/// What a delegation would do in this phase.
fn in_phase(table: &Table, by: &StateKey, draw: &mut Draw) -> Command {
    let state = table.state();
    if draw.below(12) == 0 {
        return if draw.below(6) == 0 { Command::AskDirection("May we?".to_owned()) } else { Command::Finish };
    }
    let all: Vec<ProposalId> = state.proposals.keys().copied().collect();
    let known = draw.one(&all).unwrap_or(ProposalId(6_001));
    if by.as_str() == "eeas" && draw.below(4) == 0 {
        return at_the_desk(table, draw);
    }
    match state.phase {
        Phase::Intelligence => learning(table, by, draw),
        Phase::Initiative => match draw.below(3) {
            0 => draft(table, draw),
            1 if draw.below(3) == 0 => chosen(table, own_draft(table, by).unwrap_or(known), draw),
            1 => Command::SubmitInitiative(own_draft(table, by).unwrap_or(known)),
            _ => match draw.below(4) {
                0 => Command::DiscardInitiative(own_draft(table, by).unwrap_or(known)),
                2 if draw.below(2) == 0 => Command::ReopenInitiative(known),
                1 => revision(table, own_draft(table, by).unwrap_or(known), draw),
                _ => draft(table, draw),
            },
        },
        Phase::Decision => {
            let due: Vec<ProposalId> =
                state.proposals.values().filter(|proposal| proposal.is_due(state.turn)).map(|p| p.id).collect();
            let due = draw.one(&due).unwrap_or(known);
            if draw.below(8) == 0 { objection(table, due, draw) } else { vote(due, draw) }
        }
        Phase::Communication if draw.below(2) == 0 => Command::SealLine(draw.one(&NationalLine::ALL).expect("lines")),
        Phase::Communication => told(known, draw),
        Phase::Deliberation => match draw.below(8) {
            0 => message(table, draw),
            1 | 2 => Command::AnnounceStand(known, draw.one(&Stand::ALL).expect("stands")),
            _ => bargain(table, by, known, draw),
        },
        _ if draw.below(2) == 0 => answered(table, draw),
        _ => message(table, draw),
    }
}

/// A vote, more often for than not: with votes that may be sealed anew, few texts would pass otherwise.
fn vote(proposal: ProposalId, draw: &mut Draw) -> Command {
    let vote = if draw.below(3) > 0 { Some(Vote::For) } else { draw.one(&Vote::ALL) };
    Command::SealVote(proposal, vote.expect("votes"))
}

fn own_draft(table: &Table, by: &StateKey) -> Option<ProposalId> {
    table
        .state()
        .proposals
        .values()
        .rev()
        .find(|proposal| proposal.by == *by && proposal.stage == Stage::Draft)
        .map(|proposal| proposal.id)
}

fn told(proposal: ProposalId, draw: &mut Draw) -> Command {
    let form = draw.one(&Form::ALL).expect("forms");
    let reasons = if draw.below(2) == 0 { Reasons::Given } else { Reasons::Withheld };
    let target = draw.one(&Target::ALL).expect("targets");
    let timing = draw.one(&Timing::ALL).expect("timings");
    Command::Communicate { proposal, form, reasons, line: "We act together.".to_owned(), target, timing }
}

fn message(table: &Table, draw: &mut Draw) -> Command {
    let states: Vec<StateKey> = table.book().states.keys().cloned().collect();
    let to = if draw.below(2) == 0 { None } else { draw.one(&states) };
    // Now and then to a group.
    let also = to.iter().filter(|to| to.as_str() < "fi").map(|_| StateKey::new("se")).collect();
    Command::SendMessage { to, also, text: "What do you know?".to_owned() }
}

fn draft(table: &Table, draw: &mut Draw) -> Command {
    let book = table.book();
    let length =
        |measure: &&Measure| book.legs(measure, CrisisMode::Monitoring).iter().map(|leg| leg.minutes).sum::<i64>();
    let quick: Vec<_> = book.toolbox.measures.iter().filter(|measure| length(measure) < 2_880).cloned().collect();
    let measure = if draw.below(3) > 0 { draw.one(&quick) } else { draw.one(&book.toolbox.measures) };
    let bites = |own: &&Proposal| own.in_force() && own.measure.as_str().starts_with('R');
    let eased = table.state().proposals.values().find(bites).filter(|_| draw.below(2) == 0);
    let rare = if eased.is_some() {
        Some(if draw.below(3) == 0 { "R6" } else { "R5" })
    } else {
        (draw.below(4) == 0).then(|| draw.one(&["X1", "X1", "L5", "L1", "L2", "L5", "L6"])).flatten()
    };
    let rare = rare.and_then(|id| book.measure(&id.into()).cloned());
    let measure = rare.or(measure).expect("a catalogue");
    let addressees: Vec<AdversaryKey> = book.scenario.adversaries.iter().map(|a| a.key.clone()).collect();
    let addressee = if measure.has(Trait::NeedsAddressee) { draw.one(&addressees) } else { None };
    let addressee = eased.and_then(|own| own.addressee.clone()).or(addressee);
    Command::DraftInitiative { measure: measure.id, addressee, reasons: "It fits.".to_owned() }
}

/// What somebody may try who did not read the rules.
fn out_of_place(table: &Table, by: &StateKey, draw: &mut Draw) -> Command {
    let strange = [
        Command::Advance,
        Command::Undo { confirmed: true },
        Command::SealSharing([("somebody-elses".into(), ShareMode::Full)].into()),
        Command::DraftInitiative { measure: "Z9".into(), addressee: None, reasons: String::new() },
        Command::DraftInitiative { measure: "S10".into(), addressee: Some("nobody".into()), reasons: String::new() },
        Command::SubmitInitiative(ProposalId(77)),
        Command::SealVote(ProposalId(77), Vote::For),
        Command::SendMessage { also: [].into(), to: Some(by.clone()), text: "To myself.".to_owned() },
        Command::SendMessage { also: [].into(), to: None, text: "  ".to_owned() },
        Command::SealLine(NationalLine::Distance),
        Command::Withdraw(ProposalId(77)),
        Command::FastTrack(ProposalId(77)),
        Command::OrderAgenda(vec![ProposalId(77)]),
        Command::IssueProduct,
        Command::OfferOptions(vec!["Z9".into()]),
        Command::Ask { of: by.clone(), proposal: ProposalId(77) },
    ];
    draw.one(&strange).unwrap_or_else(|| message(table, draw))
}
