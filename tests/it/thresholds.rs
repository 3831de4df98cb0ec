//! Thresholds: what stands exactly on a line, what stands just beside it, and what undoing has to ask about.

use demarche::engine::core::command::{Actor, Command};
use demarche::engine::core::draft::Draft;
use demarche::engine::core::proposal::{
    Aftermath, Communication, Form, Proposal, ProposalId, Reasons, Stage, Stand, Target,
};
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::state::{Line, State};
use demarche::engine::core::wording::gate;
use demarche::engine::decide::ends;
use demarche::engine::delegation::case::touches;
use demarche::engine::procedure::voting::blocks;
use demarche::engine::world::aftermath::lapse;
use demarche::engine::world::escalation::{Step, Viewpoint, impact};
use demarche::model::clause::{Change, Clause, Naming, Reference, Task};
use demarche::model::delegation::{Interest, Matter};
use demarche::model::evidence::ShareMode;
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::model::procedure::Work;
use demarche::model::quantity::Quantity;
use demarche::model::toolbox::{Category, Gate, Visibility};
use demarche::model::voting::Vote;

use crate::procedure::{at_once, council, initiative, now, proposal, three, under};
use crate::support::{Table, given};

#[test]
fn an_exercise_ends_after_its_last_turn_or_at_the_top_of_the_ladder() {
    let book = council();
    let over = |turn, tension| {
        let mut state = State::new(&book);
        state.turn = turn;
        state.quantities.insert(Quantity::Tension, Line { shown: tension, engine: tension });
        ends(&book, &state)
    };
    assert_eq!(book.scenario.meta.turns, 10);
    assert_eq!([over(9, 0), over(10, 0)], [false, true]);
    assert_eq!([over(1, 949), over(1, 950)], [false, true]);
}

/// Art. 31(1) TEU: at least a third, so exactly the share is enough.
#[test]
fn exactly_the_share_of_states_and_people_is_enough_to_block() {
    let book = under(council(), &[("abstention.block_divisor", 1)]);
    let all: Vec<StateKey> = book.states.keys().cloned().collect();
    assert!(blocks(&book, &all), "all of them are all of them");
    assert!(!blocks(&book, &all[1..]) && !blocks(&book, &all[..26]));
}

/// Seven hours a turn: an hour for each phase.
#[test]
fn a_station_is_passed_at_the_very_minute_at_which_its_time_is_over() {
    let station = |hours| {
        let mut book = under(council(), &[("road.urgent.comments_hours", hours)]);
        book.scenario.meta.turn_hours = 7;
        let mut table = three(book);
        table.until(1, Phase::Initiative);
        let id = initiative(&mut table, "ee", "P7");
        table.until(2, Phase::Situation);
        now(&table, id).leg().map(|leg| leg.work)
    };
    assert_eq!(station(4), Some(Work::Silence), "from Deliberation to the next Situation it is four hours");
    assert_eq!(station(5), Some(Work::Comments));
}

#[test]
fn a_measure_lapses_at_the_very_minute_of_its_review() {
    let book = council();
    let lapsed = |minutes: i64, felt: bool| {
        let mut state = State::new(&book);
        (state.turn, state.phase) = (3, Phase::Situation);
        let review_at = Some(book.timetable().begins(3, Phase::Situation) + minutes);
        let aftermath = Aftermath { review_at, felt: felt.then_some(1), ..Aftermath::default() };
        state.proposals.insert(Proposal { aftermath, ..proposal(1, "S9", Stage::Adopted(1)) });
        let mut draft = Draft::new(&book, &state);
        lapse(&mut draft);
        draft.state.proposals.get(&ProposalId(1)).expect("adopted").aftermath.ended
    };
    assert_eq!([lapsed(0, true), lapsed(-1, true), lapsed(1, true)], [Some(3), Some(3), None]);
}

/// `domain.md` A.0: who names a territory says that the origin is likely, and never less than the measure asks for.
#[test]
fn naming_a_territory_asks_for_a_likely_origin_and_for_what_the_measure_asks_for_itself() {
    use Naming::{Author, Nobody, Territory};

    let book = council();
    let asks = |id: &str, naming| {
        let measure = book.measure(&id.into()).expect("a measure");
        gate(measure, &measure.usual_text().with(Change::Naming(naming)))
    };
    assert_eq!([Nobody, Territory, Author].map(|naming| asks("S10", naming)), [Gate::G0, Gate::G2, Gate::G4]);
    assert_eq!([Nobody, Territory, Author].map(|naming| asks("S7", naming)), [Gate::G1, Gate::G2, Gate::G4]);
    assert_eq!([Nobody, Territory, Author].map(|naming| asks("L1", naming)), [Gate::G3, Gate::G3, Gate::G4]);
    assert_eq!([Nobody, Territory, Author].map(|naming| asks("R2", naming)), [Gate::GL; 3], "listings ask for more");
}

#[test]
fn an_interest_is_touched_by_its_measure_its_kind_a_name_or_a_public_step() {
    let book = council();
    let touched = |on: Matter, id: &str| {
        let interest = Interest {
            on,
            towards: None,
            points: -5,
            because: "fish".to_owned(),
            met_by: Some(Clause::Task(Task::Replace)),
            red_line: false,
        };
        let measure = book.measure(&id.into()).expect("a measure");
        let text = measure.usual_text();
        let met = text.with(Change::Add(Clause::Task(Task::Replace)));
        assert!(!touches(measure, None, &met, &interest), "{id} meets it");
        touches(measure, None, &text, &interest)
    };
    assert!(touched(Matter::Measure("S4".into()), "S4") && !touched(Matter::Measure("S4".into()), "S8"));
    let kind = || Matter::Category(Category::Restrictive);
    assert!(touched(kind(), "R2") && !touched(kind(), "S4"));
    assert!(touched(Matter::Naming, "S7") && !touched(Matter::Naming, "S6") && !touched(Matter::Naming, "S4"));
    assert!(touched(Matter::PublicStep, "S4"));
    assert!(!touched(Matter::PublicStep, "P1"), "nobody hears of it");
    let mut quiet = book.measure(&"S4".into()).expect("S4").clone();
    quiet.visibility = Visibility::Private;
    let because = "fish".to_owned();
    let public = Interest { on: Matter::PublicStep, towards: None, points: -5, because, met_by: None, red_line: false };
    assert!(!touches(&quiet, None, &quiet.usual_text(), &public), "it is no public step");
}

/// `S1-IG §3`, Communicating a decision: what nobody speaks of is told to the world, but for what is private by nature.
#[test]
fn what_nobody_tells_goes_to_the_world_and_what_is_private_to_its_addressee() {
    let book = council();
    let told = |measure: &str, to: Option<&str>| {
        let addressee = to.map(Into::into);
        let adopted = Proposal { addressee, ..proposal(1, measure, Stage::Adopted(1)) };
        let unsaid = Communication::unsaid(&book, &adopted, Reasons::Given);
        assert_eq!(unsaid.form == Form::Reactive, measure == "N2", "{measure}");
        unsaid.target
    };
    assert_eq!(told("S4", None), Target::World);
    assert_eq!(told("S7", Some("ostmere")), Target::World, "a public step towards somebody");
    assert_eq!(told("S10", Some("ostmere")), Target::Addressee);
    assert_eq!(told("C4", None), Target::Partners, "an invitation goes to who is invited");
    assert_eq!(told("N2", None), Target::World, "prosecutors say what they say if they are asked");
}

/// A modelling choice (`pressure.habituation_turns`): what was felt in the span before wears off, and first things first.
#[test]
fn habit_counts_what_was_felt_before_within_its_span() {
    let book = council();
    let span = u32::try_from(book.parameters.habituation_turns).expect("a few turns");
    let uses = |felt: Option<u32>, earlier: u32, own: Option<u32>| {
        let mut state = State::new(&book);
        state.turn = 10;
        let aftermath = Aftermath { felt, ..Aftermath::default() };
        state.proposals.insert(Proposal { aftermath, ..proposal(earlier, "S4", Stage::Adopted(1)) });
        let measure = book.measure(&"S4".into()).expect("S4");
        let (text, told) = (measure.usual_text(), None);
        let own = own.map(|number| proposal(number, "S4", Stage::Adopted(10)));
        let step = Step {
            measure,
            addressee: None,
            text: &text,
            told,
            viewpoint: Viewpoint::Engine,
            before: own.as_ref(),
            together: 1,
        };
        impact(&book, &state, &step).earlier_uses
    };
    for own in [None, Some(5)] {
        assert_eq!([uses(Some(9), 1, own), uses(Some(10 - span), 1, own)], [1, 1]);
        assert_eq!([uses(Some(9 - span), 1, own), uses(None, 1, own)], [0, 0], "too long ago, not felt yet");
    }
    assert_eq!([uses(Some(10), 1, Some(5)), uses(Some(10), 9, Some(5))], [1, 0], "of one turn, the first comes first");
    assert_eq!(uses(Some(10), 1, None), 0);
}

/// A modelling choice: nothing is undone in silence that somebody else has read since.
#[test]
fn undoing_what_others_have_seen_asks_first_and_undoing_what_nobody_saw_does_not() {
    let free = |table: &Table| {
        let answer = table.clone().submit(&Actor::Facilitator, &Command::Undo { confirmed: false });
        assert!(answer.is_ok() || answer == Err(Rejection::RevealedSince), "{answer:?}");
        answer.is_ok()
    };
    let mut table = given(at_once(council())).teams(&["ee", "pt", "hr", "eeas"]).the_rest_silent().opened();
    table.director(Command::SkipInject("second-assessment".into()));
    assert!(free(&table), "what does not come is read by nobody");
    table.until(1, Phase::Intelligence).when("ee", Command::SealSharing([("e4".into(), ShareMode::Full)].into()));
    assert!(free(&table), "a choice is sealed");
    table.until(1, Phase::Initiative);
    assert!(!free(&table), "what was shared is known");
    table.when("eeas", Command::OfferOptions(vec!["S4".into()]));
    assert!(free(&table), "a paper can be taken back");
    table.when("ee", Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons: String::new() });
    assert!(free(&table), "a draft is nobody else's");
    let id = table.state().proposals.values().next().expect("a draft").id;
    table.when("ee", Command::SubmitInitiative(id));
    assert!(free(&table));
    table.when(
        "pt",
        Command::SendMessage { also: [].into(), to: Some("ee".into()), text: "We would join you.".to_owned() },
    );
    assert!(!free(&table), "Estonia has read it");
    table.until(1, Phase::Deliberation);
    assert!(!free(&table), "initiatives came to the table");
    table.when("hr", Command::OrderAgenda(vec![id]));
    assert!(free(&table));
    table.when("pt", Command::AnnounceStand(id, Stand::Support));
    assert!(!free(&table));
    table.when("ee", Command::ReviseText(id, Change::Add(Clause::Reference(Reference::HumanRights))));
    assert!(!free(&table));
    table.until(1, Phase::Decision).when("pt", Command::SealVote(id, Vote::For));
    assert!(free(&table), "a vote is sealed");
    table.until(1, Phase::Communication);
    assert!(!free(&table), "votes are open");
}
