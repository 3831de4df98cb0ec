//! Texts: what wording makes of a measure, who changes it, and that what was adopted is what it says.

use demarche::engine::core::command::Command;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::world::WorldEvent;
use demarche::engine::core::ledger::Rule;
use demarche::engine::core::proposal::{Communication, Form, Reasons, Stage, Target};
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::state::State;
use demarche::engine::core::wording::{changes, gate, makes_sense, missing, strength};
use demarche::engine::world::escalation::{Impact, Step, Viewpoint, impact};
use demarche::model::clause::{Change, Clause, DraftText, Naming, Reference, Task, Tone};
use demarche::model::phase::Phase;
use demarche::model::procedure::{Calendar, Work};
use demarche::model::rulebook::Rulebook;
use demarche::model::toolbox::{Category, Gate, Measure, Trait};
use demarche::view::names::ViewContext;
use demarche::view::wording::paragraphs;

use crate::procedure::{council, initiative, next, now, proposal, three, unpressed, until_decided, until_it};
use crate::support::{WORDS, given, night_shift, seat};

fn measure<'b>(book: &'b Rulebook, id: &str) -> &'b Measure {
    book.measure(&id.into()).expect("a measure")
}

fn felt(book: &Rulebook, measure: &Measure, text: &DraftText, told: &Communication) -> Impact {
    let addressee = "ostmere".into();
    let addressee = measure.has(Trait::NeedsAddressee).then_some(&addressee);
    let (told, viewpoint, before) = (Some(told), Viewpoint::Delegation, None);
    impact(book, &State::new(book), &Step { measure, addressee, text, told, viewpoint, before, together: 1 })
}

/// A modelling choice: the catalogue's numbers are those of the usual text.
#[test]
fn the_usual_text_leaves_the_numbers_of_the_catalogue_as_they_are() {
    let book = council();
    let told = Communication::formal(Reasons::Withheld);
    for measure in &book.toolbox.measures {
        let text = measure.usual_text();
        assert_eq!(strength(measure, &text, &book.parameters), 1000, "{}", measure.id);
        assert_eq!(gate(measure, &text), measure.gate, "{}", measure.id);
        assert!(missing(measure, &text).is_empty(), "{}", measure.id);
        let felt = felt(&book, measure, &text, &told);
        let signal = measure.signal / book.parameters.belief_signal_divisor;
        assert_eq!((felt.base, felt.signal, felt.publicity), (measure.pressure, signal, measure.publicity));
    }
}

/// `S1-CC ¶4` and `S1-IG §3`: the use of measures can be tailored to the degree of certainty.
#[test]
fn whom_the_text_names_decides_how_certain_one_has_to_be() {
    let book = council();
    for measure in &book.toolbox.measures {
        let named = |naming| gate(measure, &measure.usual_text().with(Change::Naming(naming)));
        if matches!(measure.gate, Gate::G5 | Gate::GL) {
            assert!(Naming::ALL.iter().all(|naming| named(*naming) == measure.gate), "{}: the law asks", measure.id);
            continue;
        }
        for naming in Naming::ALL.iter().filter(|naming| **naming != measure.usual_naming()) {
            let expected = match naming {
                Naming::Author => named(Naming::Author) == Gate::G4,
                Naming::Territory => named(Naming::Territory) >= Gate::G2 && named(Naming::Territory) <= Gate::G4,
                Naming::Backing => named(Naming::Backing) == Gate::G3,
                Naming::Nobody => named(Naming::Nobody) <= Gate::G1,
            };
            assert!(expected, "{} names {naming:?}: {:?}", measure.id, named(*naming));
        }
    }
    let gates = |id| {
        Naming::ALL.iter().map(move |naming| {
            let book = council();
            let measure = measure(&book, id).clone();
            gate(&measure, &measure.usual_text().with(Change::Naming(*naming)))
        })
    };
    assert_eq!(gates("S6").collect::<Vec<_>>(), [Gate::G1, Gate::G2, Gate::G3, Gate::G4]);
    assert_eq!(gates("S7").collect::<Vec<_>>(), [Gate::G1, Gate::G2, Gate::G3, Gate::G4]);
    assert_eq!(gates("S10").collect::<Vec<_>>(), [Gate::G0, Gate::G2, Gate::G3, Gate::G4]);
}

/// A modelling choice: a stronger word is felt more, and a name more than none.
#[test]
fn a_stronger_tone_and_a_clearer_name_press_and_signal_more() {
    let book = council();
    for id in ["S3", "S4", "S6", "S7", "S8", "S11", "L1"] {
        let measure = measure(&book, id);
        let told = Communication::formal(Reasons::Given);
        let with = |change| {
            let felt = felt(&book, measure, &measure.usual_text().with(change), &told);
            (felt.pressure, felt.signal)
        };
        let tones: Vec<(i64, i64)> = Tone::ALL.iter().map(|tone| with(Change::Tone(*tone))).collect();
        let namings: Vec<(i64, i64)> = Naming::ALL.iter().map(|naming| with(Change::Naming(*naming))).collect();
        for steps in [&tones, &namings] {
            assert!(steps.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 < pair[1].1), "{id}: {steps:?}");
        }
    }
}

/// A modelling choice: words make nothing calm that presses, and nothing press that calms.
#[test]
fn no_wording_turns_what_calms_into_pressure() {
    let book = council();
    let told = Communication::formal(Reasons::Given);
    for measure in &book.toolbox.measures {
        for change in changes(measure, &measure.usual_text()) {
            let felt = felt(&book, measure, &measure.usual_text().with(change), &told);
            assert!(felt.pressure.signum() * measure.pressure.signum() >= 0, "{}: {change:?}", measure.id);
            assert!(felt.signal <= 250, "{}: {change:?}", measure.id);
        }
    }
}

/// `S1-IG §3`, Following a decision: form and audience; what they weigh is a modelling choice.
#[test]
fn whom_it_is_told_to_and_how_decides_how_public_it_is() {
    let book = council();
    let measure = measure(&book, "S7");
    let public = |form, target| {
        let told = Communication { form, target, ..Communication::formal(Reasons::Given) };
        let felt = felt(&book, measure, &measure.usual_text(), &told);
        (felt.publicity, felt.public_part > 0)
    };
    let parameters = &book.parameters;
    assert_eq!(public(Form::Formal, Target::World), (measure.publicity, true));
    let partners = measure.publicity * parameters.partners_percent / 100;
    assert_eq!(public(Form::Formal, Target::Partners), (partners, false));
    assert_eq!(public(Form::Formal, Target::Addressee), (0, false));
    let quiet = measure.publicity * parameters.off_record_percent / 100;
    for form in [Form::OffRecord, Form::Reactive] {
        assert_eq!(public(form, Target::World), (quiet, false));
        assert_eq!(public(form, Target::Addressee), (0, false));
    }
}

/// A modelling choice: naming somebody needs somebody who could be named. A listing attributes nothing to a State
/// (recital of Decision (CFSP) 2019/797), and a national attribution names an author or a territory by itself.
#[test]
fn only_a_measure_with_an_addressee_can_name_it() {
    let book = council();
    for measure in &book.toolbox.measures {
        let text = measure.usual_text().with(Change::Naming(Naming::Nobody));
        for naming in [Naming::Territory, Naming::Backing, Naming::Author] {
            let sensible = makes_sense(measure, &text, Change::Naming(naming));
            let backs = measure.has(Trait::NationalAttribution) && naming == Naming::Backing;
            let kept = measure.category == Category::Restrictive || backs;
            assert_eq!(sensible, measure.has(Trait::NeedsAddressee) && !kept, "{}: {naming:?}", measure.id);
        }
        assert!(changes(measure, &text).iter().all(|change| text.with(*change) != text), "{}", measure.id);
    }
}

const WISH: Change = Change::Add(Clause::Reference(Reference::HumanRights));

/// `S1-IG §3`: delegations comment, the initiator holds the pen; a modelling choice.
#[test]
fn only_the_initiator_changes_a_text_and_the_others_ask() {
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    let order = Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons: String::new() };
    let id = table.state().next_proposal(table.book(), &"ee".into());
    table.when("ee", order).when("ee", Command::ReviseText(id, Change::Tone(Tone::Deplore)));
    let hidden = table.refused("pt", &Command::ReviseText(id, WISH));
    assert_eq!(hidden, Rejection::NoSuchProposal, "a draft is nobody else's business");
    table.when("ee", Command::SubmitInitiative(id)).until(1, Phase::Deliberation);
    assert_eq!(now(&table, id).text.tone, Tone::Deplore);
    assert_eq!(table.refused("pt", &Command::ReviseText(id, WISH)), Rejection::NotOurText("ee".into()));
    table.when("pt", Command::AskAmendment(id, WISH));
    assert_eq!(now(&table, id).asks.get("pt"), Some(&WISH));
    table.when("ee", Command::ReviseText(id, WISH));
    assert!(now(&table, id).asks.is_empty(), "nobody asks for what it says");
    assert_eq!(table.refused("ee", &Command::ReviseText(id, WISH)), Rejection::ChangesNothing);
    assert_eq!(table.refused("pt", &Command::AskAmendment(id, WISH)), Rejection::ChangesNothing);
}

/// `S0 cover note (7825/20)`: a text under silence is adopted as it stands or broken, and nobody changes it.
#[test]
fn nobody_changes_a_text_while_a_silence_runs() {
    let mut table = three(unpressed(council(), Calendar::Standard, 10));
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S4");
    until_it(&mut table, id, |proposal| proposal.leg().is_some_and(|leg| leg.work == Work::Silence));
    next(&mut table, Phase::Deliberation);
    assert!(now(&table, id).is_under_silence());
    assert_eq!(table.refused("ee", &Command::ReviseText(id, WISH)), Rejection::SilenceRuns);
    assert_eq!(table.refused("pt", &Command::ReviseText(id, WISH)), Rejection::NotOurText("ee".into()));
    assert!(until_decided(&mut table, id).adopted().is_some());
}

/// `S1-IG §3`, Making a decision: the decision sets out what it refers to and its tasks, and that is what is scored.
#[test]
fn the_adopted_text_is_the_revised_one_and_is_what_is_felt() {
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S7");
    table.until(1, Phase::Deliberation);
    let mut usual = table.clone();
    let harsh = [Change::Tone(Tone::StronglyCondemn), Change::Add(Clause::Task(Task::HelpVictims)), Change::Review(26)];
    let expected = harsh.iter().fold(now(&table, id).text.clone(), |text, change| text.with(*change));
    for change in harsh {
        table.when("ee", Command::ReviseText(id, change));
    }
    assert_eq!(until_decided(&mut table, id).text, expected);
    let tension = |table: &mut crate::support::Table| {
        until_decided(table, id);
        next(table, Phase::Consequences);
        let moved = table.moves_by(Rule::PressureMeasure).next().expect("pressure");
        moved.after - moved.before
    };
    assert!(tension(&mut table) > tension(&mut usual));
    let late = table.submit(&seat("ee"), &Command::ReviseText(id, WISH));
    assert!(late.is_err(), "what was adopted stays as it is");
}

/// A modelling choice: whoever proposed it may take it back while it is on the table.
#[test]
fn only_the_initiator_withdraws() {
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S8");
    table.until(1, Phase::Deliberation);
    assert_eq!(table.refused("pt", &Command::Withdraw(id)), Rejection::NotOurText("ee".into()));
    let cohesion = table.state().value(&demarche::model::quantity::Quantity::Cohesion);
    table.when("ee", Command::Withdraw(id));
    assert_eq!(now(&table, id).failure, Some(demarche::engine::core::proposal::Failure::Withdrawn));
    assert_eq!(table.state().value(&demarche::model::quantity::Quantity::Cohesion), cohesion, "nobody was against it");
    assert_eq!(table.refused("ee", &Command::Withdraw(id)), Rejection::NoSuchProposal);
    let mut other = given(council()).team("ee").the_rest_silent().opened();
    other.until(1, Phase::Initiative);
    let unseen = initiative(&mut other, "ee", "S8");
    assert!(other.submit(&seat("ee"), &Command::Withdraw(unseen)).is_err(), "not yet on the table");
}

/// What was said stays said: a graver activity that begins later does not change a text that speaks of the first.
#[test]
fn a_text_speaks_of_what_was_known_when_it_was_proposed() {
    let mut table = given(night_shift()).opened();
    table.until(3, Phase::Situation);
    let context = ViewContext::new(table.book(), &WORDS);
    let told = |state: &State| -> Vec<Vec<String>> {
        state.proposals.values().map(|proposal| paragraphs(&context, state, proposal)).collect()
    };
    let mut later = table.state().clone();
    for activity in &table.book().scenario.activities {
        later.apply(&Event::World(WorldEvent::ActivityStarted(activity.key.clone())));
    }
    assert!(later.activities_seen.len() > table.state().activities_seen.len(), "something new began");
    assert_eq!(told(&later), told(table.state()));
}

/// What a measure decides its text says in a sentence of its own, so that two kinds of help are not one text (NIS 2,
/// Art. 11(3)(f); Cyber Solidarity Act, Art. 16).
#[test]
fn each_kind_of_help_says_what_it_is() {
    let mut table = given(night_shift()).team("pt").the_rest_silent().opened();
    table.until(1, Phase::Initiative);
    let texts = ["X4", "X6"].map(|measure| {
        let order = Command::DraftInitiative { measure: measure.into(), addressee: None, reasons: String::new() };
        table.when("pt", order);
        let book = table.book().clone();
        let own = table.state().proposals.values().find(|own| own.measure.as_str() == measure).expect("a draft");
        paragraphs(&ViewContext::new(&book, &WORDS), table.state(), own)
    });
    let [mutual, reserve] = texts;
    assert!(mutual.len() == 1 && mutual[0].contains("through the CSIRTs network"), "{mutual:?}");
    assert!(reserve.len() == 1 && reserve[0].contains("within 48 hours"), "{reserve:?}");
}

/// `S1-IG Cat. 1 and 3`: the framework is made known, and cyber trends are spoken of, without a case.
#[test]
fn publicity_for_the_framework_speaks_of_the_trend_and_of_no_case() {
    let book = night_shift();
    let mut state = State::new(&book);
    state.turn = 1;
    state.activities_seen.insert("first-wave".into(), 1);
    let context = ViewContext::new(&book, &WORDS);
    let publicity = proposal(1, "P2", Stage::Adopted(1));
    let text = paragraphs(&context, &state, &publicity).join(" ");
    assert!(text.starts_with("The High Representative follows with concern") && !text.contains("hospital"), "{text}");
}
