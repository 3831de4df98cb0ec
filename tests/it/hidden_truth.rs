//! The law of the hidden truth: until an adversary acts otherwise, or it comes out, nothing that anybody sees depends on it.

use std::collections::BTreeMap;

use demarche::engine::core::command::{Actor, Command, SeatMode, Setup};
use demarche::engine::core::event::Event;
use demarche::engine::core::event::world::WorldEvent;
use demarche::engine::core::ledger::Rule;
use demarche::engine::core::state::{Lifecycle, State};
use demarche::engine::decide::carry_out;
use demarche::engine::world::truth::{Verdict, verdict};
use demarche::lab::policy::Players;
use demarche::lab::policy::kind::Policy;
use demarche::model::clause::Naming;
use demarche::model::condition::Action;
use demarche::model::key::HypothesisKey;
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::severity::Dimensions;
use demarche::view::audience::Audience;
use demarche::view::names::ViewContext;
use demarche::view::redact::seen;
use demarche::view::story::story;

use crate::support::{WORDS, audience, first_call, given, night_shift, worked_example};

/// What an audience sees of an exercise, step by step, and what adversaries did in each; the facts apart by which it comes
/// out in the end.
fn watched(book: &Rulebook, players: &Players, seed: u64) -> Vec<(Vec<Action>, BTreeMap<String, String>)> {
    let book = &players.rules(book);
    let mut state = State::new(book);
    let mut steps = Vec::new();
    while let Some(command) = players.next(book, &state, seed) {
        let mut events = carry_out(book, &mut state, &Actor::Facilitator, &command).expect("an order");
        players.act(book, &mut state, |state, actor, command| {
            events.extend(carry_out(book, state, actor, command).unwrap_or_default());
        });
        if state.lifecycle == Lifecycle::Over {
            break;
        }
        let acts = events.iter().filter_map(|event| match event {
            Event::World(WorldEvent::Acted(act)) => Some(act.action),
            _ => None,
        });
        let acts = acts.collect();
        let audiences = [Audience::Public, Audience::Seat("ee".into()), Audience::Seat("fr".into())];
        let view = |audience: &Audience| {
            let facts: Vec<Event> = events.iter().filter_map(|event| seen(book, &state, event, audience)).collect();
            (format!("{audience:?}"), format!("{facts:?}"))
        };
        steps.push((acts, audiences.iter().map(view).collect()));
    }
    steps
}

/// Holds the law for a scenario under each of its truths: alike until the first step in which somebody acts otherwise.
fn holds_for(book: &Rulebook, policy: &Policy, seed: u64) -> usize {
    let truths: Vec<HypothesisKey> = book.scenario.hypotheses.iter().map(|one| one.key.clone()).collect();
    let under = |truth: &HypothesisKey| {
        let mut book = book.clone();
        book.scenario.truth = Some(truth.clone());
        let players = Players::of(&book, policy.clone(), None);
        watched(&book, &players, seed)
    };
    let first = under(&truths[0]);
    let mut compared = 0;
    for other in &truths[1..] {
        for (step, (one, two)) in first.iter().zip(under(other)).enumerate() {
            if one.0 != two.0 {
                break;
            }
            assert_eq!(one.1, two.1, "step {step}, {policy:?}, seed {seed}, {other:?}");
            compared += 1;
        }
    }
    compared
}

/// A scenario drawn by a seed out of the worked example: other priors, likelihoods, dimensions, actors and start.
fn drawn(seed: u64) -> Rulebook {
    let mut book = if seed.is_multiple_of(3) { first_call() } else { worked_example() };
    let mut n = 0;
    let mut die = |below: u64| {
        n += 1;
        demarche::engine::core::dice::roll(seed ^ 0xbeef, n, below).value
    };
    let mut number = |below: u64| i64::try_from(die(below)).expect("a small number");
    for hypothesis in &mut book.scenario.hypotheses {
        hypothesis.prior_centibans = -i32::try_from(number(150)).expect("small");
        if number(3) == 0 {
            hypothesis.actor = None;
        }
    }
    let likelihoods = [0, 20, 50, 100, 150, 200];
    for evidence in &mut book.scenario.evidence {
        for value in &mut evidence.likelihood_centibans {
            *value = likelihoods[usize::try_from(number(6)).expect("a place")];
        }
        evidence.releasable = number(2) == 0;
    }
    for activity in &mut book.scenario.activities {
        let mut level = || u8::try_from(number(5)).expect("a level");
        activity.dimensions = Dimensions {
            scope: level(),
            scale: level(),
            duration: level(),
            intensity: level(),
            complexity: level(),
            sophistication: level(),
            impact: level(),
        };
    }
    book.scenario.start.tension = number(400);
    book.scenario.start.belief = number(900);
    book
}

#[test]
fn until_somebody_acts_otherwise_nothing_shows_the_truth_in_the_shipped_scenarios() {
    let mut compared = 0;
    for book in [first_call(), night_shift()] {
        for policy in [Policy::Everything, Policy::Contrarian] {
            compared += holds_for(&book, &policy, 3);
        }
    }
    assert!(compared > 100, "{compared} steps were alike");
}

#[test]
fn until_somebody_acts_otherwise_nothing_shows_the_truth_in_drawn_scenarios() {
    let policies = [Policy::Everything, Policy::Contrarian, Policy::Random, Policy::Loud];
    // `DEMARCHE_DRAWN=500 cargo test --release --test it -- drawn_scenarios --nocapture` asks more of them.
    let asked = std::env::var("DEMARCHE_DRAWN").ok().and_then(|number| number.parse().ok()).unwrap_or(24_u64);
    let hold = |seed: u64| {
        let place = usize::try_from(seed).expect("a place") % policies.len();
        holds_for(&drawn(seed), &policies[place], seed)
    };
    let compared: usize = (0..asked).map(hold).sum();
    println!("{compared} steps of {asked} scenarios were alike under every truth");
    assert!(compared > 400, "{compared} steps were alike");
}

/// `model.md` §3; the relation in the truth decides, not whether somebody has any part in it.
#[test]
fn naming_is_judged_by_the_relation() {
    let book = night_shift();
    let said = |of: &str, naming| verdict(&book, &of.into(), naming);
    assert_eq!(said("norvania", Naming::Author), Some(Verdict::TooFar), "it tolerates and did not order");
    assert_eq!(said("norvania", Naming::Backing), Some(Verdict::TooFar));
    assert_eq!(said("norvania", Naming::Territory), Some(Verdict::Right));
    assert_eq!(said("norvania", Naming::Nobody), None);
    assert_eq!(said("grey-heron", Naming::Author), Some(Verdict::Right), "it did it");
    assert_eq!(said("velmora", Naming::Author), Some(Verdict::Wrong));
    let mut ordered = book.clone();
    ordered.scenario.truth = Some("service".into());
    assert_eq!(verdict(&ordered, &"norvania".into(), Naming::Author), Some(Verdict::Right));
    assert_eq!(verdict(&ordered, &"norvania".into(), Naming::Territory), Some(Verdict::Right), "less, and not wrong");
}

/// Cohesion and credibility at the end where Estonia alone names somebody on the first day.
fn named(truth: &str, of: Option<&str>) -> (i64, i64, Vec<Rule>) {
    let mut book = night_shift();
    book.scenario.truth = Some(truth.into());
    for adversary in &mut book.scenario.adversaries {
        adversary.acts_from = adversary.acts_from.map(|_| 1);
        for play in adversary.playbook.values_mut() {
            play.weight_percent = 0;
        }
        if let Some(play) = adversary.playbook.get_mut(&Action::A2) {
            play.weight_percent = 100;
        }
    }
    let mut table = given(book).team("ee").the_rest_silent().opened();
    table.until(1, Phase::Initiative);
    if let Some(of) = of {
        let order =
            Command::DraftInitiative { measure: "N1".into(), addressee: Some(of.into()), reasons: String::new() };
        table.when("ee", order);
        let id = table.state().proposals.values().next().expect("a draft").id;
        table.when("ee", Command::SubmitInitiative(id));
    }
    table.until_the_end();
    let rules = table.moves().map(|entry| entry.rule);
    let rules = rules.filter(|rule| matches!(rule, Rule::NamedRightly | Rule::NamedWrongly)).collect();
    let belief = table.state().value(&Quantity::Belief("norvania".into()));
    (table.state().value(&Quantity::Cohesion), belief, rules)
}

#[test]
fn a_wrong_national_word_costs_when_it_comes_out_and_a_right_one_pays() {
    let (right, wrong) = (named("service", Some("norvania")), named("tolerates", Some("norvania")));
    assert!(right.0 > wrong.0 && right.1 > wrong.1, "{right:?} {wrong:?}");
    assert!(right.2.contains(&Rule::NamedRightly) && !right.2.contains(&Rule::NamedWrongly));
    assert!(wrong.2.contains(&Rule::NamedWrongly) && !wrong.2.contains(&Rule::NamedRightly));
    assert_eq!(named("tolerates", None).2, [], "who named nobody is not judged");
}

#[test]
fn a_wrong_word_is_resented_in_every_turn_and_nobody_is_shown_it() {
    let mut book = night_shift();
    book.scenario.truth = Some("tolerates".into());
    for adversary in &mut book.scenario.adversaries {
        adversary.acts_from = Some(1);
    }
    let setup =
        Setup { seed: 1, seats: book.seats().map(|seat| (seat, SeatMode::Silent)).collect(), ..Setup::default() };
    let mut state = State::new(&book);
    carry_out(&book, &mut state, &Actor::Facilitator, &Command::Open(setup)).expect("opens");
    state.attributions.insert(("ee".into(), "norvania".into()));
    state.spoken.push(demarche::engine::core::said::Spoken {
        turn: 1,
        by: demarche::model::voice::Voice::State("ee".into()),
        to: Some("norvania".into()),
        naming: Naming::Author,
    });
    let mut resented = 0;
    while state.turn < 3 {
        let events = carry_out(&book, &mut state, &Actor::Facilitator, &Command::Advance).expect("goes on");
        for event in &events {
            let Event::Course(demarche::engine::core::event::course::CourseEvent::Moved(entry)) = event else {
                continue;
            };
            if entry.rule == Rule::GrievanceWronged {
                resented += 1;
                assert_eq!(seen(&book, &state, event, &Audience::Seat("ee".into())), None);
                assert_eq!(seen(&book, &state, event, &Audience::Public), None);
            }
        }
    }
    assert_eq!(resented, 2);
}

/// The minutes of whoever knows the truth say where it stands while another explanation leads; nobody else's do.
#[test]
fn the_facilitators_minutes_tell_the_true_explanation_beside_the_likeliest() {
    let mut book = first_call();
    book.scenario.truth = Some("false-flag".into());
    let mut table = given(book).opened();
    table.until(2, Phase::Initiative);
    let context = ViewContext::new(table.book(), &WORDS);
    let beside = |who: &Audience| {
        let lines = story(&context, &table.session.path(), who);
        lines.iter().filter(|line| line.text.contains("what is true, Somebody else, to blame Kestria")).count()
    };
    assert!(beside(&Audience::Facilitator) > 0);
    assert_eq!([audience("ee"), audience("pt"), Audience::Public].map(|who| beside(&who)), [0, 0, 0]);
}
