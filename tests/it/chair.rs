//! The Presidency: fast tracks, and the crisis response with its round table.

use demarche::engine::core::command::Command;
use demarche::engine::core::ledger::Rule;
use demarche::engine::core::proposal::{Hold, ProposalId, Stand};
use demarche::engine::core::question::Question;
use demarche::engine::core::rejection::Rejection;
use demarche::engine::delegation::case::terms;
use demarche::engine::delegation::who::Delegation;
use demarche::engine::procedure::chair::{ahead, hurried};
use demarche::model::delegation::{Interest, Matter};
use demarche::model::phase::Phase;
use demarche::model::procedure::{Body, CrisisMode, Work};
use demarche::model::quantity::Quantity;
use demarche::model::timetable::Leg;
use demarche::model::voting::Vote;

use crate::procedure::{
    at_level, at_once, council, initiative, length, now, pressed, road, stations, three, under, until_decided,
    until_due,
};
use crate::screens::shown_to;
use crate::support::{Table, audience, given};

fn in_deliberation(measure: &str) -> (Table, ProposalId) {
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", measure);
    table.until(1, Phase::Deliberation);
    (table, id)
}

/// A modelling choice after 9 of the adoption note (the Presidency sets the pace): haste shortens preparation alone.
#[test]
fn a_fast_track_shortens_preparation_but_never_the_legal_test_the_silence_or_the_vote() {
    for measure in ["S4", "S8", "R2", "L2", "S12"] {
        let (mut table, id) = if measure == "L2" {
            let mut table = three(council());
            table.until(1, Phase::Initiative);
            let id = initiative(&mut table, "pt", measure);
            table.until(1, Phase::Deliberation);
            (table, id)
        } else {
            in_deliberation(measure)
        };
        let (before, due) = (now(&table, id).road.clone(), now(&table, id).due);
        table.when("hr", Command::FastTrack(id));
        let (after, due_now) = (now(&table, id).road.clone(), now(&table, id).due);
        let kept = |leg: &Leg| {
            matches!(leg.work, Work::LegalTest | Work::LegalAdvice | Work::Silence | Work::Decision | Work::Alone)
        };
        // What the PSC is not asked for (below) is gone.
        let before: Vec<Leg> = before.into_iter().filter(|leg| leg.work != Work::Orientation).collect();
        for (before, after) in before.iter().zip(&after) {
            let percent = if kept(before) { 100 } else { table.book().parameters.road_fast_percent };
            assert_eq!(after.minutes, before.minutes * percent / 100, "{measure}: {before:?}");
        }
        assert!(length(&after) < length(&before) && due_now <= due, "{measure}");
        assert_eq!(stations(&after), stations(&before), "{measure}: no other station is left out");
    }
}

/// `S1-IG §3`: the PSC gives orientation where that is considered appropriate; in the PSC it is not the Presidency that is in
/// the chair (European Council Decision 2009/881/EU, Art. 2). That whoever goes on without it pays for it is a modelling choice.
#[test]
fn the_presidency_may_go_on_without_the_psc_but_never_hurries_it() {
    let (mut table, id) = in_deliberation("S8");
    let has_psc = |table: &Table| now(table, id).road.iter().any(|leg| leg.body == Body::PoliticalCommittee);
    assert!(has_psc(&table));
    table.when("hr", Command::FastTrack(id));
    assert!(!has_psc(&table), "it is not asked");
    assert_eq!(table.moves_by(Rule::CohesionFastTrack).count(), 1);
    assert!(until_decided(&mut table, id).adopted().is_some());
    let there = Leg { body: Body::PoliticalCommittee, work: Work::Orientation, minutes: 60 };
    assert_eq!(there.hurried(25), there, "once it is there, it keeps its time");
}

/// A modelling choice: what the agenda left over begins anew, and the chair is promised no more than comes true.
#[test]
fn the_chair_is_promised_what_comes_true_for_a_proposal_that_was_left_over() {
    let mut table = three(under(council(), &[("road.agenda_items", 1)]));
    table.until(1, Phase::Initiative);
    initiative(&mut table, "ee", "S4");
    let id = initiative(&mut table, "pt", "S8");
    table.until(2, Phase::Deliberation);
    assert_eq!(now(&table, id).progress.hold, Some(Hold::AgendaFull), "it was left over");
    let (book, state) = (table.book(), table.state());
    let promised = [hurried(book, state, now(&table, id)).1, ahead(book, state, now(&table, id))];
    let mut slow = table.clone();
    table.when("hr", Command::FastTrack(id));
    let turns = [&mut table, &mut slow].map(|table| until_decided(table, id).adopted().expect("nobody objects"));
    assert_eq!(turns, promised);
}

/// A modelling choice: being passed over costs cohesion.
#[test]
fn a_fast_track_costs_cohesion_and_brings_the_decision_forward() {
    let (mut table, id) = in_deliberation("S8");
    let mut slow = table.clone();
    let before = table.state().value(&Quantity::Cohesion);
    let offered = shown_to(&table, &audience("hr"));
    table.when("hr", Command::FastTrack(id));
    let lost = table.book().parameters.cohesion_fast_track;
    assert_eq!(table.state().value(&Quantity::Cohesion), before - lost);
    assert_eq!(table.moves_by(Rule::CohesionFastTrack).count(), 1);
    let turns = [&mut table, &mut slow].map(|table| until_decided(table, id).adopted().expect("nobody objects"));
    assert!(turns[0] < turns[1], "{turns:?}");
    let gain = format!("Could be decided in turn {} instead of turn {}", turns[0], turns[1]);
    assert!(offered.contains(&gain), "the chair knew what it would win: {gain}");
}

/// `S1-IG §3`: the chair organises the work; a modelling choice that it can be hurried once.
#[test]
fn only_the_chair_may_fast_track_and_only_once() {
    let (mut table, id) = in_deliberation("S8");
    assert_eq!(table.refused("ee", &Command::FastTrack(id)), Rejection::ChairOnly);
    assert_eq!(table.refused("hr", &Command::FastTrack(ProposalId(77))), Rejection::NoSuchProposal);
    table.when("hr", Command::FastTrack(id));
    assert_eq!(table.refused("hr", &Command::FastTrack(id)), Rejection::AlreadyFast);
    let (mut alone, statement) = in_deliberation("S10");
    assert_eq!(alone.refused("hr", &Command::FastTrack(statement)), Rejection::NothingToShorten);
}

/// Conclusions before Portugal, which the program plays and which has so many points against them.
fn before_portugal(points: i64) -> (Table, ProposalId) {
    let mut book = council();
    let seat = book.scenario.seats.iter_mut().find(|seat| seat.state.as_str() == "pt").expect("Portugal's seat");
    let (on, because) = (Matter::Measure("S8".into()), "we prefer deeds".to_owned());
    seat.interests = vec![Interest { on, towards: None, points, because, met_by: None, red_line: false }];
    let mut table = given(book).teams(&["ee", "hr"]).the_rest_silent().program("pt").opened();
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S8");
    table.until(1, Phase::Deliberation);
    (table, id)
}

fn sum(table: &Table, id: ProposalId) -> i64 {
    let question = Question::of(table.book(), now(table, id)).expect("a question");
    terms(table.book(), table.state(), &question, &Delegation::of(table.book(), table.state().setup.seed, &"pt".into()))
        .total()
}

/// A modelling choice: what was fast-tracked loses goodwill with those who were passed over, and they say so at once.
#[test]
fn haste_costs_goodwill() {
    let (plain, id) = before_portugal(0);
    let parameters = plain.book().parameters.clone();
    let (mut table, id) = before_portugal(parameters.position_accept_from - sum(&plain, id));
    assert_eq!(now(&table, id).stands["pt"], Stand::Accept, "only just");
    table.when("hr", Command::FastTrack(id));
    assert_eq!(sum(&table, id), parameters.position_accept_from - parameters.position_haste);
    assert!(now(&table, id).stands["pt"] > Stand::Accept);
}

fn mode(table: &Table) -> CrisisMode {
    table.state().crisis_mode
}

/// Impl. Dec. (EU) 2018/1993: the Presidency activates the arrangements, first to share information, then in full, and
/// steps them down again.
#[test]
fn the_presidency_raises_the_crisis_response_by_one_mode_at_a_time() {
    let mut table = three(at_once(council()));
    let modes =
        [("X1", CrisisMode::InformationSharing), ("X1", CrisisMode::Full), ("X8", CrisisMode::InformationSharing)];
    for (turn, (measure, wanted)) in (1..).zip(modes) {
        table.until(turn, Phase::Initiative);
        let id = initiative(&mut table, "ee", measure);
        table.until(turn, Phase::Decision).when("hr", Command::SealVote(id, Vote::For));
        table.until(turn, Phase::Communication);
        assert_eq!((now(&table, id).adopted(), mode(&table)), (Some(turn), wanted));
    }
}

/// `S1-IG §3`: the arrangements coordinate the response to the solidarity clause; `domain.md` B.4: in full mode.
#[test]
fn the_solidarity_clause_activates_the_crisis_response_in_full() {
    let mut table = three(at_level(council(), 4));
    table.until(1, Phase::Initiative);
    assert_eq!(
        table
            .refused("ee", &Command::DraftInitiative { measure: "L6".into(), addressee: None, reasons: String::new() }),
        Rejection::VictimOnly
    );
    let id = initiative(&mut table, "pt", "L6");
    assert_eq!(mode(&table), CrisisMode::Monitoring);
    table.until(1, Phase::Communication);
    assert_eq!((now(&table, id).adopted(), mode(&table)), (Some(1), CrisisMode::Full));
}

/// `S1-IG §3`: once the crisis response is activated, its decision process applies (COREPER and Council).
#[test]
fn in_full_mode_a_council_measure_goes_over_the_round_table() {
    let mut table = three(at_level(council(), 4));
    table.until(1, Phase::Initiative);
    initiative(&mut table, "pt", "L6");
    let before = initiative(&mut table, "ee", "S8");
    table.until(2, Phase::Initiative);
    let conclusions = initiative(&mut table, "ee", "S9");
    let listing = initiative(&mut table, "ee", "R2");
    let declaration = initiative(&mut table, "pt", "S4");
    table.until(2, Phase::Deliberation);
    let way = |id| stations(&now(&table, id).road);
    let whole = [
        (Body::CrisisRoundTable, Work::Transmission),
        (Body::Coreper, Work::Transmission),
        (Body::Council, Work::Decision),
    ];
    assert_eq!(way(conclusions), whole);
    assert_eq!(way(listing)[1], (Body::Relex, Work::LegalTest), "no crisis does without the lawyers");
    assert_eq!(way(declaration), stations(&road(table.book(), "S4", CrisisMode::Monitoring)), "COREU stays as it is");
    assert_eq!(
        way(before),
        stations(&road(table.book(), "S8", CrisisMode::Monitoring)),
        "what is on its way stays on it"
    );
    assert_eq!(until_decided(&mut table, conclusions).adopted(), Some(2));
}

/// `S1-IG §3`: the arrangements allow a timely response, so no road gets longer by them.
#[test]
fn the_round_table_is_never_the_longer_way_for_what_the_council_decides() {
    for calendar in demarche::model::procedure::Calendar::ALL {
        let book = crate::procedure::unpressed(council(), calendar, 10);
        for measure in ["S8", "S9", "R1", "R2", "R3", "R4", "R5", "L2", "L3"] {
            let [usual, crisis] = [CrisisMode::Monitoring, CrisisMode::Full].map(|m| length(&road(&book, measure, m)));
            let shared = road(&book, measure, CrisisMode::InformationSharing);
            assert_eq!(shared, road(&book, measure, CrisisMode::Monitoring), "to share information changes no road");
            assert!(crisis <= usual, "{measure} in {calendar:?}: {crisis} after {usual}");
        }
    }
}

/// A modelling choice: a scenario may press a road into so many turns, and then no mode makes it longer.
#[test]
fn a_road_that_is_pressed_takes_as_long_as_the_scenario_says() {
    for (turns, mode) in [(0, CrisisMode::Monitoring), (1, CrisisMode::Monitoring), (2, CrisisMode::Full)] {
        let book = pressed(council(), "R2", turns);
        assert_eq!(length(&road(&book, "R2", mode)), i64::from(turns) * 24 * 60);
        let mut table = three(book);
        table.until(1, Phase::Initiative);
        let id = initiative(&mut table, "ee", "R2");
        if mode == CrisisMode::Monitoring {
            until_due(&mut table, id);
            assert_eq!(table.state().turn, 1 + turns);
        }
    }
}
