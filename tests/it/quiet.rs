//! What the services do beside answers: a channel where several ask for one, nothing untimely, help where it is needed.

use demarche::engine::core::argument::Worry;
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::proposal::{Proposal, Stage};
use demarche::engine::core::term::Term;
use demarche::model::key::MeasureId;
use demarche::model::procedure::Calendar;
use demarche::model::quantity::Quantity;
use demarche::model::severity::Touch;
use demarche::model::toolbox::Trait;

use crate::procedure::{council, proposal, under};
use crate::proposing::{busy, first_turn, open, set, taken, takes_one};

/// A price that several name brings the services to pay it: a channel to whom they fear to provoke, opened once.
#[test]
fn the_services_open_a_channel_where_several_fear_what_follows() {
    let takes = |afraid: usize, open: bool| {
        let book = under(council(), &[("desk.initiative_permille", 0), ("initiative.channel_from", 3)]);
        let mut state = first_turn(&book);
        let mut asked = Proposal { addressee: Some("ostmere".into()), ..proposal(22_001, "S7", Stage::Failed(1)) };
        asked.worries = book.states.keys().take(afraid).map(|own| (own.clone(), Worry::Term(Term::Risk))).collect();
        state.proposals.insert(asked);
        if open {
            state.channels.insert("ostmere".into());
        }
        let opens = |id: &MeasureId| book.measure(id).is_some_and(|measure| measure.has(Trait::OpensChannel));
        let taken = taken(&book, &state);
        taken.into_iter().filter(|(id, to)| opens(id) && to.as_deref() == Some("ostmere")).count()
    };
    assert_eq!([takes(2, false), takes(3, false), takes(3, true)], [0, 1, 0]);
}

/// While hours count, nobody spends the hour on what suits quiet times.
#[test]
fn quiet_work_that_suits_quiet_times_waits_while_hours_count() {
    let takes = |calendar, severity| {
        let mut book = busy(under(open(council(), &["P2"]), &[("position.base", 30)]));
        book.scenario.meta.calendar = calendar;
        let mut state = first_turn(&book);
        set(&mut state, Quantity::Severity, severity);
        takes_one(&book, &state)
    };
    // The band of P2 ends at 40, and in days ten points beyond are tolerated.
    for (calendar, most) in [(Calendar::Urgent, 40), (Calendar::Standard, 50)] {
        assert!(takes(calendar, most) && !takes(calendar, most + 1), "{calendar:?}");
    }
}

/// Where people depend on what was hit, the services offer rapid help at once, and once.
#[test]
fn rapid_help_is_offered_where_lives_or_critical_services_are_touched() {
    let takes = |touches: &[Touch], done: bool| {
        let mut book = under(open(council(), &["P4", "P5"]), &[("desk.initiative_permille", 0)]);
        book.scenario.activities.iter_mut().for_each(|activity| activity.touches = touches.to_vec());
        let mut state = first_turn(&book);
        if done {
            state.proposals.insert(Proposal { by: "eeas".into(), ..proposal(1, "P4", Stage::Adopted(1)) });
        }
        taken(&book, &state).into_iter().map(|(id, _)| id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(takes(&[Touch::Lives], false), ["P4"]);
    assert_eq!(takes(&[Touch::CriticalServices], false), ["P4"]);
    assert_eq!(takes(&[Touch::Democracy], false), [""; 0]);
    assert_eq!(takes(&[Touch::Lives], true), [""; 0]);
}

/// Nobody is held to account in private to whom nobody has turned before.
#[test]
fn a_warning_is_no_first_word() {
    let takes = |earlier: Option<&str>| {
        let book = busy(under(open(council(), &["S12"]), &[("position.base", 60)]));
        let mut state = first_turn(&book);
        state.pictures.insert(PictureOf::Pool, vec![0, -900, -900, -900, -900]);
        if let Some(id) = earlier {
            let own = Proposal { addressee: Some("ostmere".into()), ..proposal(1, id, Stage::Adopted(1)) };
            state.proposals.insert(own);
        }
        takes_one(&book, &state)
    };
    assert!(!takes(None) && takes(Some("S10")));
}
