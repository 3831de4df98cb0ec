//! Roads: which stations a proposal passes, how long they take, who orders them, and what keeps it there.

use demarche::engine::core::command::Command;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::decision::DecisionEvent;
use demarche::engine::core::event::procedure::ProcedureEvent;
use demarche::engine::core::proposal::{Failure, Hold, ProposalId, Stage, Stand};
use demarche::engine::core::rejection::Rejection;
use demarche::engine::procedure::road::agenda;
use demarche::model::phase::Phase;
use demarche::model::procedure::{Body, Calendar, CrisisMode, LegalTest, Work};
use demarche::model::quantity::Quantity;
use demarche::model::toolbox::Category;
use demarche::model::voting::Vote;
use demarche::view::names::ViewContext;
use demarche::view::negotiation::negotiation;

use crate::procedure::{
    council, initiative, length, next, now, road, set, stations, three, under, unpressed, until_decided, until_due,
    until_it,
};
use crate::support::{DATA, Table, WORDS, audience, given, worked_example};

const DAY: i64 = 24 * 60;

/// `S1-IG §3`, Making a decision: every measure follows existing procedures, which end with the competent level.
#[test]
fn every_measure_has_a_road_and_only_its_last_station_decides() {
    for measure in &DATA.toolbox.measures {
        let road = DATA.toolbox.road(&measure.road).unwrap_or_else(|| panic!("{} has no road", measure.id));
        let (last, before) = road.stations.split_last().expect("stations");
        assert_eq!((last.body, last.work), (measure.decider.body(), measure.decider.rule().work()), "{}", measure.id);
        assert!(before.iter().all(|station| !station.work.decides()), "{} is decided on its way", measure.id);
        assert!(!road.source.is_empty());
    }
}

/// `S1-IG §3`: RELEX leads on the law of restrictive measures, experts of the Legal Services advise on others; whoever acts
/// alone answers for the law itself.
#[test]
fn what_the_council_decides_under_legal_conditions_is_examined() {
    let book = council();
    for measure in book.toolbox.measures.iter().filter(|measure| !measure.tests.is_empty()) {
        let restrictive = measure.category == Category::Restrictive;
        let by = if restrictive { (Body::Relex, Work::LegalTest) } else { (Body::WorkingParty, Work::LegalAdvice) };
        let examined = |mode| stations(&book.legs(measure, mode)).contains(&by);
        let together = measure.decider.rule().is_together();
        assert_eq!(
            (examined(CrisisMode::Monitoring), examined(CrisisMode::Full)),
            (together, together),
            "{}",
            measure.id
        );
    }
}

/// `domain.md` B.3: listings take longest and statements no time to speak of; the hours are a modelling choice.
#[test]
fn a_listing_takes_longer_than_conclusions_than_a_declaration_than_a_statement() {
    for calendar in Calendar::ALL {
        let book = unpressed(worked_example(), calendar, 10);
        let minutes = ["R2", "S8", "S4", "S1"].map(|id| length(&road(&book, id, CrisisMode::Monitoring)));
        assert!(minutes.is_sorted_by(|longer, shorter| longer > shorter), "{calendar:?}: {minutes:?}");
        let timetable = book.timetable();
        let turns =
            ["R2", "S8", "S4", "S1"].map(|id| timetable.decided_in(1, &road(&book, id, CrisisMode::Monitoring)));
        assert!(turns.is_sorted_by(|later, sooner| later >= sooner), "{calendar:?}: {turns:?}");
    }
}

/// `S0 cover note (7825/20)`: a draft of 7 May 2020, comments by the 12th, a revision on the 13th (D+6), silence until
/// the 14th (D+7), transmission on the 15th (D+8).
#[test]
fn the_standard_calendar_is_that_of_note_7825_20() {
    let book = unpressed(worked_example(), Calendar::Standard, 10);
    let minutes = |work| book.parameters.minutes(Calendar::Standard, work);
    let mut day = 0;
    let ends = [Work::Comments, Work::Silence, Work::Transmission].map(|work| {
        day += minutes(work);
        day
    });
    assert_eq!(ends, [6 * DAY, 7 * DAY, 8 * DAY]);
    let contribution = road(&book, "P7", CrisisMode::Monitoring);
    let expected = [(Body::WorkingParty, Work::Comments), (Body::WorkingParty, Work::Silence)];
    assert_eq!((stations(&contribution).as_slice(), length(&contribution)), (expected.as_slice(), 7 * DAY));
    let mut table = three(book);
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "P7");
    assert_eq!(until_decided(&mut table, id).adopted(), Some(8), "a week after the first day");
}

/// Four proposals that wait for the working party, in a calendar of hours.
fn four_on_the_agenda(items: i64) -> (Table, [ProposalId; 4]) {
    let book = under(council(), &[("road.agenda_items", items), ("road.holds_max", 0)]);
    let mut table = three(book);
    table.until(1, Phase::Initiative);
    let ids = [("ee", "P7"), ("ee", "S4"), ("pt", "S8"), ("pt", "S9")].map(|(by, id)| initiative(&mut table, by, id));
    table.until(1, Phase::Deliberation);
    (table, ids)
}

fn taken_up(table: &Table) -> Vec<ProposalId> {
    let events = table.events().into_iter();
    events
        .filter_map(|event| {
            if let Event::Procedure(ProcedureEvent::TakenUp { proposal, .. }) = event { Some(*proposal) } else { None }
        })
        .collect()
}

/// What the chair put first before stays before the rest.
#[test]
fn putting_one_after_another_first_keeps_the_earlier_order() {
    let (mut table, [first, second, third, fourth]) = four_on_the_agenda(2);
    for id in [fourth, second] {
        let order = {
            let context = ViewContext::new(table.book(), &WORDS);
            let view =
                negotiation(&context, table.state(), &audience("hr"), now(&table, id)).expect("a delegation's view");
            view.chair.expect("Croatia chairs").first.expect("it is not first")
        };
        table.when("hr", Command::OrderAgenda(order));
    }
    assert_eq!(agenda(table.book(), table.state()), [second, fourth, first, third]);
}

/// `S1-IG §3`: the chair organises the meetings of the preparatory body; how many items fit is a modelling choice.
#[test]
fn the_chair_orders_the_agenda_and_only_so_many_items_are_taken_up() {
    let (mut table, [first, second, third, fourth]) = four_on_the_agenda(2);
    let mut unordered = table.clone();
    unordered.until(1, Phase::Decision);
    assert_eq!(taken_up(&unordered), [first, second], "without an order, in the order of the catalogue");
    table.when("hr", Command::OrderAgenda(vec![fourth, second])).until(1, Phase::Decision);
    assert_eq!(taken_up(&table), [fourth, second]);
    for waiting in [first, third] {
        assert_eq!(now(&table, waiting).progress.hold, Some(Hold::AgendaFull));
    }
    table.until(2, Phase::Decision);
    assert_eq!(taken_up(&table), [fourth, second, first, third], "the next meeting takes up what is left");
}

/// A modelling choice: a full agenda costs time and nothing else.
#[test]
fn a_full_agenda_holds_a_proposal_and_never_makes_it_fall() {
    let (mut table, ids) = four_on_the_agenda(1);
    table.until(5, Phase::Decision);
    assert_eq!(taken_up(&table), ids, "one a turn");
    let last = now(&table, ids[3]);
    let meeting = table.book().timetable().begins(4, Phase::Decision);
    assert_eq!(
        (last.progress.since >= meeting, last.progress.holds),
        (true, 0),
        "its time counts from the fourth turn"
    );
    let adopted: Vec<Option<u32>> = ids.iter().map(|id| until_decided(&mut table, *id).adopted()).collect();
    assert!(adopted.iter().all(Option::is_some), "{adopted:?}");
}

/// `S1-IG §3`: the agenda is the chair's.
#[test]
fn nobody_but_the_chair_orders_the_agenda_and_only_what_waits_stands_on_it() {
    let (mut table, [first, ..]) = four_on_the_agenda(2);
    assert_eq!(table.refused("ee", &Command::OrderAgenda(vec![first])), Rejection::ChairOnly);
    for wrong in [vec![first, first], vec![ProposalId(77)]] {
        assert_eq!(table.refused("hr", &Command::OrderAgenda(wrong)), Rejection::NotOnAgenda);
    }
    table.until(1, Phase::Decision);
    let phase = Rejection::OtherPhase(Phase::Deliberation);
    assert_eq!(table.refused("hr", &Command::OrderAgenda(vec![first])), phase);
}

/// A proposal for an arms embargo, here with one legal test: whether it is proportionate.
fn embargo(holds: i64, severity: i64) -> (Table, ProposalId) {
    let mut book = under(council(), &[("road.holds_max", holds)]);
    let embargo = book.toolbox.measures.iter_mut().find(|measure| measure.id.as_str() == "R3");
    embargo.expect("R3").tests = vec![LegalTest::Proportionate];
    let mut table = three(book);
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "R3");
    set(&mut table, Quantity::Severity, severity);
    (table, id)
}

fn passed(table: &Table, id: ProposalId, work: Work) -> bool {
    let proposal = now(table, id);
    let place = proposal.road.iter().position(|leg| leg.work == work).expect("a station of the road");
    usize::try_from(proposal.progress.station).expect("small") > place
}

/// `S1-IG §3`: RELEX is in the lead on the legal aspects of restrictive measures; `domain.md` A.0: hard for validity.
#[test]
fn relex_holds_what_fails_a_legal_test_and_passes_it_once_it_is_met() {
    let (mut table, id) = embargo(2, 0);
    until_it(&mut table, id, |proposal| proposal.progress.hold == Some(Hold::NotLawful));
    assert!(!passed(&table, id, Work::LegalTest));
    set(&mut table, Quantity::Severity, 90);
    next(&mut table, Phase::Decision);
    assert!(passed(&table, id, Work::LegalTest));
    assert!(until_decided(&mut table, id).adopted().is_some());
    let examined = table.events().into_iter().filter_map(|event| match event {
        Event::Procedure(ProcedureEvent::Examined { findings, .. }) => Some(findings.iter().all(|finding| finding.met)),
        _ => None,
    });
    assert_eq!(examined.collect::<Vec<_>>(), [false, true], "the lawyers looked twice");
}

/// A modelling choice (`road.holds_max`): what waits too often falls.
#[test]
fn what_fails_its_legal_test_too_often_falls() {
    for most in [0, 1, 2] {
        let (mut table, id) = embargo(most, 0);
        let fallen = until_decided(&mut table, id);
        assert_eq!(fallen.failure, Some(Failure::NotLawful));
        assert_eq!(i64::from(fallen.progress.holds), most, "it waited {most} times before");
    }
}

/// A modelling choice (`road.holds_max`): the times are counted at each station anew.
#[test]
fn waiting_at_one_station_is_not_held_against_a_proposal_at_the_next() {
    let (mut table, id) = embargo(1, 0);
    next(&mut table, Phase::Deliberation).when("pt", Command::AnnounceStand(id, Stand::Oppose));
    until_it(&mut table, id, |proposal| matches!(proposal.progress.hold, Some(Hold::NoConsensus(_))));
    next(&mut table, Phase::Deliberation).when("pt", Command::AnnounceStand(id, Stand::Abstain));
    let held = until_it(&mut table, id, |p| p.progress.hold == Some(Hold::NotLawful) || p.failure.is_some());
    assert_eq!(held.stage, Stage::Tabled, "the lawyers have waited with it once at most");
}

/// `S1-IG §3`: the PSC gives political orientation; that it takes consensus is a modelling choice after Art. 38 TEU.
#[test]
fn the_psc_withholds_orientation_while_a_delegation_opposes() {
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S8");
    table.until(1, Phase::Deliberation).when("pt", Command::AnnounceStand(id, Stand::Oppose));
    until_it(&mut table, id, |proposal| proposal.progress.hold == Some(Hold::NoConsensus(vec!["pt".into()])));
    let mut stubborn = table.clone();
    let fallen = until_decided(&mut stubborn, id);
    assert_eq!(fallen.failure, Some(Failure::NoConsensus));
    assert!(stubborn.events().iter().any(|event| {
        matches!(event, Event::Decision(DecisionEvent::Failed { proposal, objectors, .. }) if *proposal == id && *objectors == ["pt".into()])
    }));
    next(&mut table, Phase::Deliberation).when("pt", Command::AnnounceStand(id, Stand::Abstain));
    assert!(until_decided(&mut table, id).adopted().is_some(), "who would only abstain does not stand in the way");
}

/// `S1-IG §2` (any Member State may act by itself) and `S1-IG Cat. 3` (statements of the High Representative).
#[test]
fn what_a_capital_or_the_high_representative_decides_alone_is_decided_in_the_same_turn() {
    for calendar in Calendar::ALL {
        let book = unpressed(council(), calendar, 10);
        let mut table = given(book).teams(&["pt", "eeas"]).the_rest_silent().opened();
        table.until(1, Phase::Initiative);
        let (national, statement) = (initiative(&mut table, "pt", "N1"), initiative(&mut table, "eeas", "S3"));
        table.until(1, Phase::Decision).when("eeas", Command::SealVote(statement, Vote::For));
        table.until(1, Phase::Communication);
        let adopted = [national, statement].map(|id| now(&table, id).adopted());
        assert_eq!(adopted, [Some(1), Some(1)], "{calendar:?}");
    }
}

/// `S1-IG §3`: a silence of the 27 or a vote comes only after the stations before it.
#[test]
fn a_council_measure_is_due_only_once_it_lies_before_the_council() {
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S8");
    while !now(&table, id).is_due(table.state().turn) {
        let refusal = table.submit(&crate::support::seat("pt"), &Command::SealVote(id, Vote::Against));
        assert!(refusal.is_err());
        table.director(Command::Advance);
    }
    until_due(&mut table, id);
    assert_eq!(now(&table, id).leg().map(|leg| (leg.body, leg.work)), Some((Body::Council, Work::Decision)));
    assert_eq!(now(&table, id).progress.passed.len(), 4);
}
