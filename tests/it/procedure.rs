//! The words in which the tests of the procedure speak: books with other roads, initiatives, what became of them.

use demarche::engine::core::command::Command;
use demarche::engine::core::event::Event;
use demarche::engine::core::proposal::{Aftermath, Progress, Proposal, ProposalId, Stage};
use demarche::engine::core::state::Lifecycle;
use demarche::model::key::AdversaryKey;
use demarche::model::parameters::Parameters;
use demarche::model::phase::Phase;
use demarche::model::procedure::{Body, Calendar, CrisisMode, Work};
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::scenario::MeasureChange;
use demarche::model::severity::Dimensions;
use demarche::model::timetable::Leg;
use demarche::model::toolbox::{Measure, Trait};

use crate::support::{Table, first_call, given, worked_example};

/// A proposal out of nowhere, with the usual text of its measure.
pub fn proposal(number: u32, measure: &str, stage: Stage) -> Proposal {
    let book = first_call();
    Proposal {
        id: ProposalId(number),
        by: "ee".into(),
        measure: measure.into(),
        addressee: None,
        reasons: String::new(),
        turn: 1,
        due: 1,
        stage,
        failure: None,
        stands: [].into(),
        votes: [].into(),
        communication: None,
        text: book.measure(&measure.into()).map(Measure::usual_text).unwrap_or_default(),
        road: Vec::new(),
        progress: Progress::default(),
        asks: [].into(),
        bargains: [].into(),
        alone: [].into(),
        worries: [].into(),
        exempt: [].into(),
        joined: [].into(),
        aftermath: Aftermath::default(),
    }
}

/// The book with every road pressed into no time, so that everything is decided in the turn of the initiative.
pub fn at_once(book: Rulebook) -> Rulebook {
    let ids: Vec<String> = book.toolbox.measures.iter().map(|measure| measure.id.to_string()).collect();
    ids.iter().fold(book, |book, id| pressed(book, id, 0))
}

/// The book with the road of one measure pressed into so many turns.
pub fn pressed(mut book: Rulebook, id: &str, turns: u32) -> Rulebook {
    book.scenario.measures.retain(|change| change.id.as_str() != id);
    book.scenario.measures.push(MeasureChange {
        id: id.into(),
        lead_turns: Some(turns),
        band: None,
        closed: false,
        capitals: false,
    });
    book
}

/// The book without what its scenario changes about measures, in a calendar, and with so many turns.
pub fn unpressed(mut book: Rulebook, calendar: Calendar, turns: u32) -> Rulebook {
    book.scenario.measures.clear();
    book.scenario.meta.calendar = calendar;
    book.scenario.meta.turns = turns;
    book
}

/// The book under other parameters.
pub fn under(mut book: Rulebook, changes: &[(&str, i64)]) -> Rulebook {
    for (key, _) in changes {
        assert!(book.in_force.get(key).is_some(), "there is no parameter {key}");
    }
    let changes = changes.iter().map(|(key, value)| ((*key).to_owned(), *value)).collect();
    book.in_force = book.in_force.with(&changes);
    book.parameters = Parameters::read(&book.in_force).expect("complete parameters");
    book
}

/// The worked example as a table for the procedure: hours instead of days, ten turns, Croatia in the chair, an
/// adversary that does nothing, lawyers who need two days, a crisis response for which anybody may ask, and nobody who
/// takes an initiative by the program.
pub fn council() -> Rulebook {
    let mut book = unpressed(worked_example(), Calendar::Urgent, 10);
    book = under(book, &[("road.urgent.legal-test_hours", 48)]);
    book.scenario.presidency = Some("hr".into());
    for measure in &mut book.toolbox.measures {
        measure.traits.retain(|own| *own != Trait::PresidencyOnly);
    }
    for adversary in &mut book.scenario.adversaries {
        adversary.acts_from = None;
    }
    without_initiatives(book)
}

/// The book in which the Union answers whenever it can, in every exercise alike.
pub fn answering(book: Rulebook) -> Rulebook {
    let never = [("will.agenda_spread", 0), ("will.file_spread", 0), ("will.unassessed", 0), ("will.after_text", 0)];
    let soon = [("will.text_from", 10), ("will.partner", 24), ("will.government", 40), ("will.assessed_days", 0)];
    under(book, &[&never[..], &soon[..]].concat())
}

/// The book in which the program never takes an initiative: no will is ever large enough, and no government speaks or
/// lets its police investigate.
pub fn without_initiatives(mut book: Rulebook) -> Rulebook {
    let never = [("will.text_from", 10_000), ("will.listing_gap", 10_000)];
    for parameter in &mut book.in_force.parameters {
        if let Some((_, most)) = never.iter().find(|(key, _)| *key == parameter.key) {
            (parameter.value, parameter.max) = (*most, *most);
        }
    }
    let silent = ["attributing.wanted_permille", "attributing.hit_permille", "attributing.other_permille"];
    let quiet = ["desk.initiative_permille", "initiative.police_permille"];
    let changes: Vec<(&str, i64)> = silent.into_iter().chain(quiet).map(|key| (key, 0)).collect();
    under(book, &changes)
}

/// The book in which whatever happens is so grave in every dimension.
pub fn at_level(mut book: Rulebook, level: u8) -> Rulebook {
    let all = Dimensions {
        scope: level,
        scale: level,
        duration: level,
        intensity: level,
        complexity: level,
        sophistication: level,
        impact: level,
    };
    book.scenario.activities.iter_mut().for_each(|activity| activity.dimensions = all);
    book
}

/// A table of Estonia, Portugal and the chair, with nobody else who speaks.
pub fn three(book: Rulebook) -> Table {
    given(book).teams(&["ee", "pt", "hr"]).the_rest_silent().opened()
}

/// The stations of a road.
pub fn stations(road: &[Leg]) -> Vec<(Body, Work)> {
    road.iter().map(|leg| (leg.body, leg.work)).collect()
}

/// How long a road takes, in minutes.
pub fn length(road: &[Leg]) -> i64 {
    road.iter().map(|leg| leg.minutes).sum()
}

/// The road of a measure in a mode of the crisis response.
pub fn road(book: &Rulebook, measure: &str, mode: CrisisMode) -> Vec<Leg> {
    book.legs(book.measure(&measure.into()).expect("a measure"), mode).into_owned()
}

/// What has become of a proposal so far.
pub fn now(table: &Table, id: ProposalId) -> &Proposal {
    table.state().proposals.get(&id).expect("a proposal")
}

/// The facilitator sets a quantity.
pub fn set(table: &mut Table, quantity: Quantity, value: i64) {
    table.director(Command::Override { quantity, value, reason: "The room needs it.".to_owned() });
}

/// Takes an initiative towards the first adversary where the measure needs one, and submits it.
pub fn initiative(table: &mut Table, by: &str, measure: &str) -> ProposalId {
    let needs = table.book().measure(&measure.into()).expect("a measure").has(Trait::NeedsAddressee);
    let addressee = needs.then(|| first_adversary(table.book()));
    let id = table.state().next_proposal(table.book(), &by.into());
    table.when(by, Command::DraftInitiative { measure: measure.into(), addressee, reasons: String::new() });
    table.when(by, Command::SubmitInitiative(id));
    id
}

/// The State that stands first among the adversaries of the scenario.
pub fn first_adversary(book: &Rulebook) -> AdversaryKey {
    book.scenario.adversaries.iter().find(|adversary| !adversary.non_state).expect("an adversary").key.clone()
}

/// Goes on to the next time of a phase, this turn or the next.
pub fn next(table: &mut Table, phase: Phase) -> &mut Table {
    table.director(Command::Advance);
    while table.state().phase != phase {
        table.director(Command::Advance);
    }
    table
}

/// Goes on until something is true of a proposal that is still open.
pub fn until_it(table: &mut Table, id: ProposalId, what: impl Fn(&Proposal) -> bool) -> Proposal {
    while !what(now(table, id)) {
        assert!(matches!(now(table, id).stage, Stage::Submitted | Stage::Tabled), "{:?} before", now(table, id));
        table.director(Command::Advance);
    }
    now(table, id).clone()
}

/// Goes on until a proposal is adopted or has failed.
pub fn until_decided(table: &mut Table, id: ProposalId) -> Proposal {
    until_it(table, id, |proposal| matches!(proposal.stage, Stage::Adopted(_) | Stage::Failed(_)))
}

/// Goes on until a proposal can be decided in this phase.
pub fn until_due(table: &mut Table, id: ProposalId) {
    while table.state().phase != Phase::Decision || !now(table, id).is_due(table.state().turn) {
        assert_eq!(table.state().lifecycle, Lifecycle::Running, "{:?} never comes to its decision", now(table, id));
        table.director(Command::Advance);
    }
}

/// How often something happened.
pub fn count(table: &Table, what: impl Fn(&Event) -> bool) -> usize {
    table.events().into_iter().filter(|event| what(event)).count()
}
