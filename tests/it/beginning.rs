//! Beginning: what may begin is decided by the plan, and what is refused leaves nothing behind.

use demarche::engine::core::command::{SeatMode, Setup};
use demarche::engine::core::rejection::Rejection;
use demarche::room::begin::{NotBegun, begin};
use demarche::room::plan::{Chosen, Finding, Mode, Plan, Weight};
use demarche::session::verify::Verdict;
use demarche::store::folders::exercises;
use demarche::store::pins::{FACILITATOR, guarded};
use demarche::store::scenarios::SHIPPED;

use crate::support::{WORDS, first_call, home};

#[test]
fn an_exercise_that_is_refused_leaves_no_file_behind() {
    let _ = home();
    let begun = |scenario: &str, team: &str| {
        let setup = Setup { seed: 6, seats: [(team.into(), SeatMode::Team(String::new()))].into(), ..Setup::default() };
        begin("refused.ron", scenario, setup, &[(FACILITATOR, "1111")])
    };
    let left = || {
        let files = std::fs::read_dir(exercises()).into_iter().flatten().flatten();
        files.filter(|file| file.file_name().to_string_lossy().starts_with("refused")).count()
    };
    assert!(matches!(begun(SHIPPED[0].text, "xx"), Err(NotBegun::Rule(_, Rejection::NoTeam(_)))));
    assert!(matches!(begun("()", "ee"), Err(NotBegun::Store(_))), "no scenario");
    assert_eq!(left(), 0);
    let kept = begun(SHIPPED[0].text, "ee").expect("nothing is wrong with it");
    assert_eq!((left(), kept.session.entries().len()), (1, 1));
    assert!(guarded(&kept.file, &kept.session).expect("an answer"), "its PINs are there with it");
    assert_eq!(kept.file.verify().expect("it can be read"), Verdict::Intact { entries: 1 });
}

/// The plan of the ten-minute exercise as it is offered, with everything changed that is wanted.
fn plan(change: impl FnOnce(&mut Plan)) -> Plan {
    let mut plan = Plan { seed: "6".to_owned(), ..Plan::default() };
    plan.deal(&first_call());
    change(&mut plan);
    plan
}

fn pin(plan: &mut Plan, seat: &str, pin: &str) {
    pin.clone_into(&mut plan.seats.get_mut(seat).expect("a seat").pin);
}

fn nobody_plays(plan: &mut Plan) {
    plan.seats.values_mut().for_each(|seat| seat.mode = Mode::Simulated);
}

#[test]
fn what_a_finding_stops_never_begins_and_everything_else_does() {
    let book = first_call();
    let plans = [
        (plan(|_| ()), None),
        (plan(nobody_plays), Some(Finding::NoTeam)),
        (plan(|plan| plan.seed = "six".to_owned()), Some(Finding::SeedBad)),
        (plan(|plan| pin(plan, "ee", "1111")), Some(Finding::FacilitatorWithoutPin)),
        (plan(|plan| plan.facilitator_pin = "12a4".to_owned()), Some(Finding::PinBad)),
    ];
    let begins = |plan: &Plan, chosen| plan.beginning("planned.ron", SHIPPED[0].text, chosen).is_some();
    for (plan, stop) in &plans {
        let stops = |finding: &Finding| finding.weight() == Weight::Stops;
        let found = plan.findings(Chosen::Playable(&book)).into_iter().find(stops);
        assert_eq!(&found, stop);
        assert_eq!(begins(plan, Chosen::Playable(&book)), stop.is_none(), "{found:?}");
        assert!(!begins(plan, Chosen::Unplayable("one error")) && !begins(plan, Chosen::Nothing));
        for finding in plan.findings(Chosen::Playable(&book)) {
            assert!(!(finding.topic(&WORDS) + &finding.describe(&WORDS)).contains('⟦'), "{finding:?}");
        }
    }
}

#[test]
fn a_plan_begins_with_the_teams_names_and_pins_that_were_typed() {
    let book = first_call();
    let plan = plan(|plan| {
        nobody_plays(plan);
        pin(plan, "pt", "3333");
        plan.facilitator_pin = "2222".to_owned();
        let ours = plan.seats.get_mut("ee").expect("a seat");
        (ours.mode, ours.team, ours.pin) = (Mode::Team, " Tallinn ".to_owned(), "1111".to_owned());
    });
    let beginning = plan.beginning("planned.ron", SHIPPED[0].text, Chosen::Playable(&book)).expect("nothing stops it");
    assert_eq!(beginning.setup.seed, 6);
    assert_eq!(beginning.setup.seats.get("ee"), Some(&SeatMode::Team("Tallinn".to_owned())));
    assert_eq!(beginning.setup.seats.get("pt"), Some(&SeatMode::Simulated));
    let pins = [("ee", "1111"), (FACILITATOR, "2222")].map(|(who, pin)| (who.to_owned(), pin.to_owned()));
    assert_eq!(beginning.pins, pins, "the PIN of a seat that no team has is nobody's");
}

#[test]
fn what_was_typed_stays_with_its_seat_when_another_scenario_is_chosen() {
    let mut plan = plan(|plan| {
        pin(plan, "ee", "1111");
        nobody_plays(plan);
    });
    plan.deal(&first_call());
    let ours = plan.seats.get("ee").expect("a seat");
    assert_eq!((ours.mode, ours.pin.as_str()), (Mode::Team, "1111"), "it is offered to a team again");
}
