//! Random negotiation: what delegations might do about each other's texts, most of it sensible, some of it not.

use demarche::engine::core::argument::{Argument, Support};
use demarche::engine::core::command::Command;
use demarche::engine::core::proposal::{ProposalId, Stage};
use demarche::engine::core::wording::changes;
use demarche::engine::delegation::grounds::supports;
use demarche::engine::procedure::road::{agenda, can_be_shortened};
use demarche::model::clause::{Change, Tone};
use demarche::model::key::{MeasureId, StateKey};

use crate::draw::Draw;
use crate::support::Table;

/// What a delegation does about a proposal in Deliberation; whoever chairs also chairs.
pub fn bargain(table: &Table, by: &StateKey, known: ProposalId, draw: &mut Draw) -> Command {
    let chairs = table.book().scenario.presidency.as_ref() == Some(by);
    let kinds = if chairs { 11 } else { 7 };
    match draw.below(kinds) {
        0 => Command::AskAmendment(known, change(table, known, draw)),
        1 => revision(table, own(table, by, draw).unwrap_or(known), draw),
        2 => Command::Ask { of: somebody(table, draw), proposal: known },
        3 if draw.below(4) == 0 => Command::Withdraw(own(table, by, draw).unwrap_or(known)),
        3 | 4 => {
            let argument = draw.one(&Argument::ALL).expect("arguments");
            let to = somebody(table, draw);
            let rests_on = ground(table, known, &to, argument, draw);
            Command::Argue { to, proposal: known, argument, rests_on }
        }
        5 | 6 => {
            let joined = table.state().proposals.values().find(|own| own.joined.contains(by)).map(|own| own.id);
            joined.filter(|_| draw.below(2) == 0).map_or(Command::Join(known), Command::Leave)
        }
        7 | 8 => Command::OrderAgenda(order(table, known, draw)),
        _ => Command::FastTrack(slow(table, draw).unwrap_or(known)),
    }
}

/// Something that an argument may rest on; now and then nothing, as in exercises of before.
fn ground(table: &Table, known: ProposalId, to: &StateKey, argument: Argument, draw: &mut Draw) -> Option<Support> {
    let proposal = table.state().proposals.get(&known)?;
    let possible = supports(table.book(), table.state(), proposal, to, argument);
    draw.one(&possible).filter(|_| draw.below(6) > 0)
}

/// A proposal whose preparation could be shortened.
fn slow(table: &Table, draw: &mut Draw) -> Option<ProposalId> {
    let tabled = table.state().proposals.values().filter(|proposal| proposal.stage == Stage::Tabled);
    let slow: Vec<ProposalId> =
        tabled.filter(|proposal| can_be_shortened(proposal)).map(|proposal| proposal.id).collect();
    draw.one(&slow)
}

/// A change of a text, whoever's it is.
pub fn revision(table: &Table, id: ProposalId, draw: &mut Draw) -> Command {
    Command::ReviseText(id, change(table, id, draw))
}

/// A broken silence, with an amendment or without.
pub fn objection(table: &Table, proposal: ProposalId, draw: &mut Draw) -> Command {
    let amendment = (draw.below(2) == 0).then(|| change(table, proposal, draw));
    Command::BreakSilence { proposal, amendment }
}

/// What only the desk may do.
pub fn at_the_desk(table: &Table, draw: &mut Draw) -> Command {
    let measures: Vec<MeasureId> = table.book().toolbox.measures.iter().map(|measure| measure.id.clone()).collect();
    match draw.below(2) {
        0 => Command::IssueProduct,
        _ => Command::OfferOptions((0..draw.below(4)).filter_map(|_| draw.one(&measures)).collect()),
    }
}

/// A change that makes sense for a proposal.
fn change(table: &Table, id: ProposalId, draw: &mut Draw) -> Change {
    let proposal = table.state().proposals.get(&id);
    let sensible = proposal
        .and_then(|proposal| table.book().measure(&proposal.measure).map(|measure| changes(measure, &proposal.text)));
    sensible.and_then(|sensible| draw.one(&sensible)).unwrap_or(Change::Tone(Tone::Concern))
}

/// A proposal of the delegation's own that is on the table.
fn own(table: &Table, by: &StateKey, draw: &mut Draw) -> Option<ProposalId> {
    let own = table.state().proposals.values().filter(|proposal| proposal.by == *by && proposal.stage == Stage::Tabled);
    let own: Vec<ProposalId> = own.map(|proposal| proposal.id).collect();
    draw.one(&own)
}

fn somebody(table: &Table, draw: &mut Draw) -> StateKey {
    let seats: Vec<StateKey> = table.book().seats().collect();
    draw.one(&seats).expect("seats")
}

/// The agenda turned round, cut, or with something on it that does not wait.
fn order(table: &Table, known: ProposalId, draw: &mut Draw) -> Vec<ProposalId> {
    let mut order = agenda(table.book(), table.state());
    match draw.below(4) {
        0 => order.reverse(),
        1 => order.truncate(draw.below(3)),
        2 => {
            let by = draw.below(order.len()).min(order.len());
            order.rotate_left(by);
        }
        _ => order.push(known),
    }
    order
}
