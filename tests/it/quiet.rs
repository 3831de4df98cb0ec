//! What the services do beside answers: a channel where several ask for one, nothing untimely, help where it is needed.

use demarche::engine::core::argument::Worry;
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::proposal::{Proposal, Stage};
use demarche::engine::core::state::State;
use demarche::engine::core::term::Term;
use demarche::model::key::MeasureId;
use demarche::model::procedure::Calendar;
use demarche::model::quantity::Quantity;
use demarche::model::toolbox::Trait;

use crate::procedure::{council, proposal, under};
use crate::proposing::{busy, first_turn, later, open, set, taken, takes_one};

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

/// What suits quiet times waits while the case is graver, and nobody builds for later while hours count.
#[test]
fn quiet_work_that_suits_quiet_times_waits_for_them() {
    let takes = |calendar, severity| {
        let mut book = busy(under(open(council(), &["P2"]), &[("position.base", 30)]));
        book.scenario.meta.calendar = calendar;
        let mut state = later(&book);
        set(&mut state, Quantity::Severity, severity);
        let fresh = State { turn: 1, ..state.clone() };
        (takes_one(&book, &state), takes_one(&book, &fresh))
    };
    // The band of P2 ends at 40, and ten points beyond are tolerated.
    assert_eq!(takes(Calendar::Standard, 50), (true, false), "but not on the day on which something happens");
    assert_eq!(takes(Calendar::Standard, 51), (false, false));
    assert_eq!(takes(Calendar::Urgent, 20), (false, false));
}

/// A private word has its turn: nobody is warned or offered a settlement to whom nobody has turned before, no word says
/// less than an earlier one, and no talks are offered twice.
#[test]
fn a_private_word_waits_for_its_turn() {
    let takes = |id: &str, earlier: Option<&str>| {
        let book = busy(under(open(council(), &[id]), &[("position.base", 60)]));
        let mut state = first_turn(&book);
        state.pictures.insert(PictureOf::Pool, vec![0, -900, -900, -900, -900]);
        if let Some(id) = earlier {
            let own = Proposal { addressee: Some("ostmere".into()), ..proposal(1, id, Stage::Adopted(1)) };
            state.proposals.insert(own);
        }
        takes_one(&book, &state)
    };
    assert!(!takes("S12", None) && takes("S12", Some("S10")), "a warning is no first word");
    assert!(!takes("C1", None) && takes("C1", Some("S10")), "nor is an offer to settle");
    assert!(takes("S10", None) && !takes("S10", Some("S12")), "concern after a warning says less");
    assert!(!takes("C1", Some("C3")), "talks were offered");
}
