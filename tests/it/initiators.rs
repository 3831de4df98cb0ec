//! What the program does for a delegation that it plays: which amendments it takes, when it gives up, what it shares.

use demarche::engine::core::draft::Draft;
use demarche::engine::core::proposal::{Failure, Proposal, ProposalId, Stage, Stand};
use demarche::engine::core::question::Question;
use demarche::engine::core::state::State;
use demarche::engine::delegation::case::terms;
use demarche::engine::delegation::simulated::{revise_texts, seal_sharing};
use demarche::engine::delegation::who::Delegation;
use demarche::model::clause::{Change, Clause, DraftText, Naming, Reference, Task, Tone};
use demarche::model::delegation::{Interest, Matter, Openness};
use demarche::model::evidence::ShareMode;
use demarche::model::phase::Phase;
use demarche::model::procedure::{Body, Work};
use demarche::model::rulebook::Rulebook;
use demarche::model::timetable::Leg;

use crate::procedure::{council, proposal, under};
use crate::support::{first_call, given};
use demarche::engine::core::command::Command;
use demarche::engine::core::rejection::Rejection;

const HELP: Change = Change::Add(Clause::Task(Task::HelpVictims));
const RIGHTS: Change = Change::Add(Clause::Reference(Reference::HumanRights));
const NUMBER: ProposalId = ProposalId(6_001);

/// Portugal's proposal on the table, with these amendments asked for, and Portugal played by the program.
fn asked(measure: &str, asks: &[(&str, Change)]) -> Proposal {
    let stands = asks.iter().map(|(by, _)| ((*by).into(), Stand::Amend)).collect();
    let asks = asks.iter().map(|(by, change)| ((*by).into(), *change)).collect();
    Proposal { by: "pt".into(), asks, stands, ..proposal(NUMBER.0, measure, Stage::Tabled) }
}

/// A moment at which facts are on the table and nobody has taken a stand.
fn facts(book: &Rulebook) -> State {
    let mut table = given(book.clone()).the_rest_silent().program("pt").opened();
    table.until(1, Phase::Deliberation).state().clone()
}

/// What has become of a proposal once its initiator has looked at what is asked for.
fn revised_under(book: &Rulebook, proposal: Proposal) -> Proposal {
    let mut state = facts(book);
    state.proposals.insert(proposal);
    let mut draft = Draft::new(book, &state);
    revise_texts(&mut draft);
    draft.state.proposals.get(&NUMBER).expect("a proposal").clone()
}

/// The council's book in which Portugal could live with anything.
fn easy() -> Rulebook {
    under(council(), &[("position.base", 50)])
}

fn revised(proposal: Proposal) -> DraftText {
    revised_under(&easy(), proposal).text
}

#[test]
fn an_initiator_takes_one_change_that_leaves_at_most_one_against_it() {
    let usual = asked("S4", &[]).text;
    let text = revised(asked("S4", &[("ee", RIGHTS), ("fi", HELP), ("lv", HELP)]));
    assert_eq!(text, usual.with(RIGHTS), "either would settle it: references come first, and nothing more is given");
    assert_eq!(revised(asked("S4", &[])), usual);
}

#[test]
fn tone_and_naming_are_given_away_only_under_pressure() {
    let softer = Change::Naming(Naming::Nobody);
    let milder = Change::Tone(Tone::Concern);
    for (measure, change, given_away) in [("S6", softer, true), ("S6", milder, true), ("S7", milder, false)] {
        let mut asked = asked(measure, &[("ee", change)]);
        asked.addressee = Some("ostmere".into());
        let usual = asked.text.clone();
        assert_eq!(revised(asked.clone()), usual, "{measure} without need");
        for (breaks, holds) in [(1, 0), (0, 1), (1, 1)] {
            let mut pressed = asked.clone();
            (pressed.progress.breaks, pressed.progress.holds) = (breaks, holds);
            let now = revised(pressed);
            assert_eq!(now == usual.with(change), given_away, "{measure} after {breaks} breaks and {holds} holds");
        }
    }
}

/// The council's book in which Portugal itself minds what its text says without help for the victims.
fn minding(points: i64) -> Rulebook {
    let mut book = council();
    let Change::Add(help) = HELP else { unreachable!() };
    let because = "our counters stay closed by words alone".to_owned();
    let on = Matter::Measure("S4".into());
    let interest = Interest { on, towards: None, points, because, met_by: Some(help), red_line: false };
    book.scenario.seats.iter_mut().find(|seat| seat.state.as_str() == "pt").expect("a seat").interests = vec![interest];
    book
}

#[test]
fn an_initiator_gives_away_nothing_without_which_it_could_not_accept_its_own_text() {
    let Change::Add(help) = HELP else { unreachable!() };
    let mut proposal = asked("S4", &[("ee", Change::Drop(help)), ("fi", Change::Drop(help))]);
    proposal.text = proposal.text.with(HELP);
    let without = Proposal { text: proposal.text.with(Change::Drop(help)), ..proposal.clone() };
    let points = |book: &Rulebook| {
        let question = Question::of(book, &without).expect("a question");
        terms(book, &facts(book), &question, &Delegation::of(book, 1, &"pt".into())).total()
    };
    let bare = points(&minding(0));
    for (left, taken) in [(0, true), (-1, false)] {
        let book = minding(left - bare);
        assert_eq!(points(&book), left);
        let expected = if taken { &without.text } else { &proposal.text };
        assert_eq!(revised_under(&book, proposal.clone()).text, *expected, "{left} points are left");
    }
}

#[test]
fn what_would_change_nothing_is_not_taken() {
    let mut proposal = asked("S4", &[("ee", HELP), ("fi", HELP)]);
    proposal.text = proposal.text.with(HELP);
    assert_eq!(revised_under(&easy(), proposal.clone()), proposal, "its text says so already");
}

#[test]
fn no_text_is_changed_while_a_silence_runs_on_it_or_once_it_is_decided() {
    let asks = [("ee", HELP), ("fi", HELP)];
    let mut running = asked("S4", &asks);
    running.road = vec![Leg { body: Body::Council, work: Work::Silence, minutes: 60 }];
    assert!(running.is_under_silence());
    assert_eq!(revised_under(&easy(), running.clone()), running);
    for stage in [Stage::Adopted(1), Stage::Failed(1)] {
        let decided = Proposal { stage, ..asked("S4", &asks) };
        assert_eq!(revised_under(&easy(), decided.clone()), decided);
    }
}

#[test]
fn an_initiator_that_has_come_to_oppose_its_own_text_withdraws_it() {
    for (stand, failure) in [(Stand::Oppose, Some(Failure::Withdrawn)), (Stand::Abstain, None)] {
        let mut proposal = asked("S4", &[]);
        proposal.stands.insert("pt".into(), stand);
        proposal.stands.insert("ee".into(), Stand::Oppose);
        assert_eq!(revised_under(&easy(), proposal).failure, failure, "{stand:?}");
    }
}

/// The delegation's openness and the wish of a court: what may be released goes in full once a listing is on the table.
#[test]
fn a_careful_delegation_opens_what_may_be_released_once_a_listing_is_prepared() {
    let shared = |openness, releasable: bool, on_the_table: Option<(&str, Stage)>| {
        let mut book = council();
        let seat = book.scenario.seats.iter_mut().find(|seat| seat.state.as_str() == "ee").expect("Estonia");
        seat.profile.openness = openness;
        book.scenario.evidence.iter_mut().find(|item| item.key.as_str() == "e4").expect("e4").releasable = releasable;
        let mut state = State::new(&book);
        (state.turn, state.phase) = (1, Phase::Intelligence);
        state.holdings.insert("ee".into(), vec!["e4".into()]);
        if let Some((measure, stage)) = on_the_table {
            state.proposals.insert(proposal(1, measure, stage));
        }
        let mut draft = Draft::new(&book, &state);
        seal_sharing(&mut draft);
        draft.state.sealed_sharing.get("ee").and_then(|choices| choices.get("e4")).copied()
    };
    let (listing, text) = (Some(("R2", Stage::Tabled)), Some(("S4", Stage::Tabled)));
    assert_eq!(shared(Openness::Closed, true, listing), None);
    assert_eq!(shared(Openness::Assessments, true, listing), Some(ShareMode::Assessment));
    assert_eq!(shared(Openness::Sanitised, true, listing), Some(ShareMode::Full));
    for without in [None, text, Some(("R2", Stage::Failed(1))), Some(("R2", Stage::Adopted(1)))] {
        assert_eq!(shared(Openness::Sanitised, true, without), Some(ShareMode::Sanitised), "{without:?}");
    }
    assert_eq!(shared(Openness::Sanitised, false, listing), Some(ShareMode::Sanitised), "it may not be released");
    assert_eq!(shared(Openness::Open, true, None), Some(ShareMode::Full));
    assert_eq!(shared(Openness::Open, false, listing), Some(ShareMode::Sanitised));
}

/// What was submitted can be taken back until the phase closes, as sealed choices can: it is a draft again, and nobody else
/// learns of it.
#[test]
fn what_was_submitted_can_be_taken_back_until_the_others_see_it() {
    let mut table = given(first_call()).team("ee").team("pt").opened();
    table.until(1, Phase::Initiative);
    table.when("ee", Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons: String::new() });
    let id = table.state().proposals.values().find(|own| own.by.as_str() == "ee").expect("a draft").id;
    assert_eq!(table.refused("ee", &Command::ReopenInitiative(id)), Rejection::NoSuchProposal, "it is a draft");
    table.when("ee", Command::SubmitInitiative(id));
    assert_eq!(table.refused("pt", &Command::ReopenInitiative(id)), Rejection::NoSuchProposal, "it is not theirs");
    table.when("ee", Command::ReopenInitiative(id));
    assert_eq!(table.state().proposals.get(&id).expect("it").stage, Stage::Draft);
    let change = Change::Tone(Tone::Condemn);
    table.when("ee", Command::ReviseText(id, change)).when("ee", Command::SubmitInitiative(id));
    table.until(1, Phase::Deliberation);
    assert_eq!(table.refused("ee", &Command::ReopenInitiative(id)), Rejection::OtherPhase(Phase::Initiative));
}
