//! How measures are felt and what their absence costs: misperception, silence, parts that multiply, failures.

use demarche::engine::core::act::Act;
use demarche::engine::core::arithmetic::divide_rounded;
use demarche::engine::core::dice::{Roll, roll};
use demarche::engine::core::draft::Draft;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::course::CourseEvent;
use demarche::engine::core::ledger::{LedgerEntry, Rule};
use demarche::engine::core::proposal::{Aftermath, Proposal, ProposalId, Stage, Timing};
use demarche::engine::core::state::{Line, State};
use demarche::engine::world::aftermath::gather_partners;
use demarche::engine::world::consequences::play_out;
use demarche::engine::world::escalation::{Impact, Step, Viewpoint, impact};
use demarche::engine::world::severity::update_severity;
use demarche::model::adversary::Partner;
use demarche::model::condition::Action;
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::toolbox::{Measure, Visibility};

use crate::procedure::{at_once, council, initiative, proposal, three, under};
use crate::support::Table;

const NOTHING: [i64; 0] = [];

/// The second turn's consequences of the council's book, with an adversary that acts.
fn moment(book: &Rulebook) -> State {
    let mut state = State::new(book);
    (state.turn, state.phase) = (2, Phase::Consequences);
    state
}

fn acting(changes: &[(&str, i64)]) -> Rulebook {
    let mut book = under(council(), changes);
    book.scenario.adversaries[0].acts_from = Some(1);
    book
}

/// A measure that was adopted in this turn and is felt in it.
fn ripe(measure: &str) -> Proposal {
    let aftermath = Aftermath { effect_at: Some(0), ..Aftermath::default() };
    Proposal { turn: 2, due: 2, aftermath, ..proposal(6_001, measure, Stage::Adopted(2)) }
}

/// What a rule enters into the ledger when the turn is played out.
fn ledger(book: &Rulebook, state: &State, rule: Rule) -> Vec<LedgerEntry> {
    let mut draft = Draft::new(book, state);
    play_out(&mut draft);
    let moves = draft.finish().into_iter().filter_map(|event| match event {
        Event::Course(CourseEvent::Moved(entry)) if entry.rule == rule => Some(entry),
        _ => None,
    });
    moves.collect()
}

/// By how much a rule moved what it moves, when the turn is played out.
fn moved(book: &Rulebook, state: &State, rule: Rule) -> Vec<i64> {
    ledger(book, state, rule).iter().map(|entry| entry.after - entry.before).collect()
}

/// A modelling choice (`pressure.noise`): an opaque adversary may feel more or less than was meant, evenly in a span.
#[test]
fn misperception_is_rolled_evenly_on_both_sides_and_touches_pressure_alone() {
    let factor = |noise: i64, measure: &str, seed| {
        let book = under(council(), &[("pressure.noise", noise)]);
        let mut state = moment(&book);
        state.setup.seed = seed;
        state.proposals.insert(ripe(measure));
        let entry = ledger(&book, &state, Rule::PressureMeasure).remove(0);
        (entry.inputs["factor"], entry.after - entry.before)
    };
    let (plain, pressure) = factor(0, "R2", 1);
    assert_eq!(pressure, divide_rounded(35 * plain, 1000));
    for seed in 0..20 {
        let rolled = i64::try_from(roll(seed, 0, 601).value).expect("small");
        let (misread, pressure) = factor(300, "R2", seed);
        assert_eq!(misread, plain + rolled - 300, "no less and no more than 300 thousandths");
        assert_eq!(pressure, divide_rounded(35 * misread, 1000));
        assert_eq!(factor(300, "P1", seed), factor(0, "P1", seed), "what calms is not misread");
    }
}

/// A modelling choice (`belief.no_reply_*`): an act of weight without a reply costs belief; a lesser one does not.
#[test]
fn silence_after_an_act_of_weight_costs_belief() {
    let lost_by = |last: Option<Action>, answered: Option<Proposal>| {
        let book = acting(&[]);
        let mut state = moment(&book);
        let roll = Roll { n: 0, below: 1, value: 0 };
        let act = |action| {
            (
                1,
                Act {
                    adversary: "ostmere".into(),
                    action,
                    utilities: vec![],
                    ppm: vec![],
                    roll,
                    before: 0,
                    chosen: false,
                },
            )
        };
        state.acts.extend(last.map(act));
        if let Some(proposal) = answered {
            state.proposals.insert(proposal);
        }
        moved(&book, &state, Rule::BeliefNoReply)
    };
    let lost = |last, answered: Option<&str>| lost_by(last, answered.map(ripe));
    for act in [Action::A1, Action::A2] {
        assert_eq!(lost(Some(act), None), NOTHING, "{act:?}");
    }
    for act in [Action::A3, Action::A4, Action::A5, Action::A6] {
        assert_eq!(lost(Some(act), None), [-30], "a tenth of 300 after {act:?}");
    }
    assert_eq!(lost(None, None), [-30], "what it had done before the exercise");
    assert_eq!(lost(Some(Action::A5), Some("S4")), NOTHING, "it was answered");
    assert_eq!(lost(Some(Action::A5), Some("X1")).len(), 1, "the Union's own crisis mode is no reply");
    let to_another = |measure| Proposal { addressee: Some("rival".into()), ..ripe(measure) };
    let elsewhere = |measure| lost_by(Some(Action::A5), Some(to_another(measure)));
    assert_eq!(elsewhere("S6"), NOTHING, "what is told to the world everybody hears");
    assert_eq!(elsewhere("S10").len(), 1, "a private word to another nobody hears");
}

/// How a measure is felt as the catalogue has it, but for some change.
fn felt(id: &str, changes: &[(&str, i64)], change: impl FnOnce(&mut Measure)) -> Impact {
    let book = under(council(), changes);
    let state = moment(&book);
    let mut measure = book.measure(&id.into()).expect("a measure").clone();
    change(&mut measure);
    let (text, told) = (measure.usual_text(), None);
    let step = Step {
        measure: &measure,
        addressee: None,
        text: &text,
        told,
        viewpoint: Viewpoint::Engine,
        before: None,
        together: 1,
    };
    impact(&book, &state, &step)
}

#[test]
fn pressure_is_multiplied_by_its_base_and_what_calms_is_not() {
    let at = |id, base| felt(id, &[("pressure.base", base)], |_| ()).pressure;
    assert_eq!([1000, 2000].map(|base| at("S4", base)), [18, 32], "14 points, a quarter more in public");
    assert_eq!([1000, 2000].map(|base| at("P1", base)), [-10, -10]);
    assert_eq!([1000, 2000].map(|base| at("P4", base)), [0, 0]);
}

#[test]
fn only_what_is_seen_and_meant_to_be_seen_presses_in_public() {
    assert_eq!(felt("S4", &[], |measure| measure.publicity = 0).pressure, 14, "nobody hears of it");
    assert_eq!(
        felt("S4", &[], |measure| measure.visibility = Visibility::Private).pressure,
        14,
        "it is no public step"
    );
}

/// A modelling choice (`belief.signal_divisor`): 4 is the reading of those who doubt that signals deter.
#[test]
fn a_signal_is_believed_as_far_as_signals_are() {
    let signal = |divisor| felt("S4", &[("belief.signal_divisor", divisor)], |_| ()).signal;
    assert_eq!([1, 2, 4].map(signal), [90, 45, 22]);
    assert_eq!(felt("S4", &[], |measure| measure.signal = 900).signal, 250, "and no more than the strongest");
}

/// A modelling choice (`fade.act_factor`, `fade.engagement`): acts heat by their class, and who engages cools.
#[test]
fn an_act_heats_by_its_class_and_who_engages_cools() {
    for (action, class, points) in [("a0", -2, -15), ("a1", 0, 0), ("a2", 4, 8), ("a5", 28, 56)] {
        let (gain, threat) = (format!("action.{action}.gain"), format!("action.{action}.threat"));
        let book = acting(&[(&gain, 300), (&threat, 0), ("adversary.revisionist.choice", 20)]);
        let mut state = moment(&book);
        state.quantities.insert(Quantity::Tension, Line { shown: 100, engine: 100 });
        let moves = moved(&book, &state, Rule::AdversaryAct);
        assert_eq!(moves.iter().sum::<i64>(), points, "{action} of class {class}");
    }
}

/// `S1-IG Cat. 2`: what is said behind closed doors opens a channel, and with it a way out; once.
#[test]
fn a_step_behind_closed_doors_opens_a_channel_and_a_way_out_once() {
    let book = acting(&[]);
    let after = |channel: bool, way_out: bool, measure: &str| {
        let mut state = moment(&book);
        state.channels.extend(channel.then(|| "ostmere".into()));
        state.ways_out.extend(way_out.then(|| "ostmere".into()));
        state.proposals.insert(Proposal { addressee: Some("ostmere".into()), ..ripe(measure) });
        let mut draft = Draft::new(&book, &state);
        play_out(&mut draft);
        let open = (draft.state.channels.len(), draft.state.ways_out.len());
        (open, draft.finish().len())
    };
    assert_eq!(after(false, false, "S2").0, (0, 0), "a public statement opens nothing");
    let (open, facts) = after(false, false, "S10");
    assert_eq!(open, (1, 1));
    assert_eq!(after(true, false, "S10").0, (1, 1));
    assert_eq!((after(true, true, "S10").1, after(false, true, "S10").1), (facts - 2, facts - 1), "not once more");
}

#[test]
fn a_grievance_is_forgotten_with_the_turn() {
    let mut table = three(at_once(acting(&[])));
    table.until(1, Phase::Initiative);
    initiative(&mut table, "ee", "R2");
    table.until(1, Phase::Consequences);
    let grievance = |table: &Table| table.state().value(&Quantity::Grievance("ostmere".into()));
    assert!(grievance(&table) > 0);
    table.until(2, Phase::Situation);
    assert_eq!(grievance(&table), 0);
}

#[test]
fn partners_come_only_to_what_invites_them_and_is_felt() {
    let joined = |measure: &str, felt: Option<u32>| {
        let mut book = acting(&[]);
        let (name, text) = ("Northmere".to_owned(), "It joins.".to_owned());
        book.scenario.partners = vec![Partner { key: "northmere".into(), name, text, joins_when: None }];
        let mut state = moment(&book);
        let aftermath = Aftermath { felt, ..Aftermath::default() };
        state.proposals.insert(Proposal { aftermath, ..proposal(1, measure, Stage::Adopted(1)) });
        let mut draft = Draft::new(&book, &state);
        gather_partners(&mut draft);
        draft.state.partners.len()
    };
    assert_eq!((joined("C4", Some(2)), joined("C4", None), joined("S4", Some(2))), (1, 0, 0));
}

#[test]
fn severity_moves_by_the_difference_alone() {
    let book = council();
    let mut state = moment(&book);
    state.activities.insert("locked-registry".into());
    state.quantities.insert(Quantity::Severity, Line { shown: 49, engine: 49 });
    let mut draft = Draft::new(&book, &state);
    update_severity(&mut draft);
    assert!(draft.finish().is_empty(), "as severe as before");
}

#[test]
fn what_is_told_later_takes_effect_a_turn_later() {
    use demarche::engine::core::proposal::{Communication, Reasons};
    use demarche::engine::world::aftermath::implement;

    let book = council();
    let effect = |timing, hours: i64| {
        let mut book = book.clone();
        let measure = book.toolbox.measures.iter_mut().find(|measure| measure.id.as_str() == "S4").expect("S4");
        measure.effect_hours = hours;
        let mut state = moment(&book);
        let communication = Some(Communication { timing, ..Communication::formal(Reasons::Given) });
        let mut adopted = Proposal { communication, ..proposal(6_001, "S4", Stage::Adopted(2)) };
        adopted.text.review_weeks = 1;
        state.proposals.insert(adopted);
        let mut draft = Draft::new(&book, &state);
        implement(&mut draft);
        let aftermath = draft.state.proposals.get(&ProposalId(6_001)).expect("adopted").aftermath.clone();
        (aftermath.effect_at, aftermath.review_at)
    };
    let begins = |turn| book.timetable().begins(turn, Phase::Consequences);
    let week = 7 * 24 * 60;
    let both = |at: i64| (Some(at), Some(at + week));
    assert_eq!(effect(Timing::AtOnce, 0), both(begins(2)));
    assert_eq!(effect(Timing::Later, 0), both(begins(3)));
    assert_eq!(effect(Timing::AtOnce, 5), both(begins(2) + 5 * 60));
}
