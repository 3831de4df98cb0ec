//! What is decided together is judged together: neither a seat's place nor the order of proposals changes an outcome.

use std::collections::BTreeSet;

use demarche::engine::core::command::Command;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::decision::DecisionEvent;
use demarche::engine::core::ledger::Rule;
use demarche::engine::core::proposal::{Form, Reasons, Target, Timing};
use demarche::engine::scoring::ground::PrincipleScore;
use demarche::engine::scoring::principles::principles;
use demarche::model::key::{AdversaryKey, StateKey};
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::toolbox::Trait;
use demarche::model::voting::Vote;
use demarche::view::names::ViewContext;
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, prop_assert_eq, proptest};

use crate::procedure::{at_once, council, count, without_initiatives};
use crate::support::{Table, WORDS, given, night_shift, questions};

/// Delegations without a seat, a victim or evidence of their own: only their place in protocol order tells them apart.
const ALIKE: [&str; 6] = ["be", "bg", "hr", "lu", "mt", "se"];

/// What a delegation wants: a measure, the place of an addressee, and how it would tell it.
type Wish = (String, usize, Reasons, Form);

fn measures(book: &Rulebook) -> Vec<String> {
    let open = |measure: &&demarche::model::toolbox::Measure| {
        !measure.has(Trait::VictimOnly) && !measure.has(Trait::NeedsRestrictiveInForce)
    };
    book.toolbox.measures.iter().filter(open).map(|measure| measure.id.to_string()).collect()
}

fn wishes() -> impl Strategy<Value = Vec<Wish>> {
    let count = measures(&night_shift()).len();
    let reasons = proptest::sample::select(vec![Reasons::Given, Reasons::Withheld]);
    let forms = proptest::sample::select(Form::ALL.to_vec());
    vec((0..count, 0_usize..2, reasons, forms), 6).prop_map(|drawn| {
        let ids = measures(&night_shift());
        drawn.into_iter().map(|(place, to, reasons, form)| (ids[place].clone(), to, reasons, form)).collect()
    })
}

fn addressee(book: &Rulebook, measure: &str, place: usize) -> Option<AdversaryKey> {
    let measure = book.measure(&measure.into()).expect("a measure");
    let fits =
        |adversary: &&demarche::model::adversary::Adversary| !adversary.non_state || !measure.has(Trait::NeedsState);
    let all: Vec<_> = book.scenario.adversaries.iter().filter(fits).map(|adversary| adversary.key.clone()).collect();
    measure.has(Trait::NeedsAddressee).then(|| all[place % all.len()].clone())
}

/// The wishes, each taken up by the delegation at its place, and played to the end of the second turn.
fn played(wishes: &[Wish], seats: &[usize], room: i64) -> Table {
    let mut book = without_initiatives(at_once(night_shift()));
    book.scenario.candidates.clear();
    book.parameters.road_agenda_items = room;
    let mut table = given(book).teams(&ALIKE).opened();
    table.until(1, Phase::Initiative);
    for ((measure, to, _, _), seat) in wishes.iter().zip(seats) {
        let addressee = addressee(table.book(), measure, *to);
        let by = ALIKE[*seat];
        let id = table.state().next_proposal(table.book(), &by.into());
        let order = Command::DraftInitiative { measure: measure.as_str().into(), addressee, reasons: String::new() };
        if table.submit(&crate::support::seat(by), &order).is_ok() {
            table.when(by, Command::SubmitInitiative(id));
        }
    }
    table.until(1, Phase::Communication);
    let own: Vec<_> = table.state().adopted_now().map(|proposal| (proposal.id, proposal.by.clone())).collect();
    for (proposal, by) in own {
        let Some(place) = seats.iter().position(|seat| by.as_str() == ALIKE[*seat]) else { continue };
        let (_, _, reasons, form) = wishes[place];
        let (line, target, timing) = (String::new(), Target::World, Timing::AtOnce);
        let tell = Command::Communicate { proposal, form, reasons, line, target, timing };
        let _ = table.submit(&crate::support::seat(by.as_str()), &tell);
    }
    table.until(3, Phase::Situation);
    table
}

/// Everything that is scored, and the mode of the crisis response.
fn scored(table: &Table) -> String {
    let (book, state) = (table.book(), table.state());
    let points: Vec<_> = principles(book, state, Some(500)).iter().map(PrincipleScore::score).collect();
    format!("{:?} {points:?} {:?} {:?} {:?}", state.quantities, state.crisis_mode, state.channels, state.replies)
}

/// Whether two wishes ask for the same, so that one of them only joins the other.
fn is_twin(wishes: &[Wish]) -> bool {
    wishes.iter().enumerate().any(|(place, one)| wishes[..place].iter().any(|other| other.0 == one.0))
}

proptest! {
    #![proptest_config(questions(48))]

    #[test]
    fn which_seat_proposes_what_changes_no_score(
        wishes in wishes(), seats in Just((0..6).collect::<Vec<usize>>()).prop_shuffle(), room in 2_i64..6,
    ) {
        if is_twin(&wishes) {
            return Ok(());
        }
        let straight: Vec<usize> = (0..6).collect();
        let (one, other) = (played(&wishes, &straight, room), played(&wishes, &seats, room));
        prop_assert_eq!(scored(&one), scored(&other), "{:?} by {:?}", wishes, seats);
    }
}

/// A State that names an adversary in the hour in which the 27 or another State does has not gone alone, wherever it stands
/// in protocol (`S1-IG §2`: Member States act "individually or collectively").
#[test]
fn naming_together_in_the_same_decision_is_not_naming_alone() {
    for (together, measure) in [("be", "S7"), ("se", "S7"), ("be", "N1"), ("se", "N1")] {
        let mut table = given(at_once(council())).teams(&["ee", together]).the_rest_silent().opened();
        table.until(1, Phase::Initiative);
        crate::procedure::initiative(&mut table, "ee", "N1");
        crate::procedure::initiative(&mut table, together, measure);
        table.until(1, Phase::Communication);
        assert_eq!(count(&table, |event| matches!(event, Event::Decision(DecisionEvent::Adopted(_)))), 2);
        assert_eq!(table.moves_by(Rule::CohesionSoloAttribution).count(), 0, "{measure} by {together}");
    }
}

/// The solidarity clause activates the crisis response in full, whoever raises it by a step in the same hour.
#[test]
fn the_crisis_mode_does_not_depend_on_which_decision_is_counted_first() {
    let modes: Vec<_> = [("ee", "pt"), ("pt", "ee")]
        .into_iter()
        .map(|(clause, step)| {
            let mut book = at_once(council());
            for activity in &mut book.scenario.activities {
                activity.victims.extend([StateKey::from("ee"), StateKey::from("pt")]);
            }
            let mut table = given(book).teams(&["ee", "pt", "hr"]).the_rest_silent().opened();
            crate::procedure::set(&mut table, Quantity::Severity, 95);
            table.until(1, Phase::Initiative);
            crate::procedure::initiative(&mut table, clause, "L6");
            let raise = crate::procedure::initiative(&mut table, step, "X1");
            table.until(1, Phase::Decision).when("hr", Command::SealVote(raise, Vote::For));
            table.until(1, Phase::Communication);
            (
                table.state().crisis_mode,
                count(&table, |event| matches!(event, Event::Decision(DecisionEvent::CrisisModeChanged(_)))),
            )
        })
        .collect();
    assert_eq!(modes[0], modes[1]);
}

/// The console says what the next press will do.
#[test]
fn the_console_announces_the_end_that_the_next_step_brings() {
    let mut table = given(council()).opened();
    let next = |table: &Table| {
        let context = ViewContext::new(table.book(), &WORDS);
        demarche::view::console::console(&context, table.state(), (&[], &[]), &BTreeSet::new()).next
    };
    table.until(1, Phase::Consequences);
    assert_eq!(next(&table), "Begin turn 2");
    crate::procedure::set(&mut table, Quantity::Tension, 1000);
    assert_eq!(next(&table), "End the exercise");
    table.director(Command::Advance);
    assert_eq!(table.state().lifecycle, demarche::engine::core::state::Lifecycle::Over);
}
