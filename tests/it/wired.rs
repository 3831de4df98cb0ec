//! What the shipped scenarios and the catalogue do with the rules: each test names the row that it rests on.

use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::state::State;
use demarche::engine::procedure::initiative::check_measure;
use demarche::engine::world::condition::holds;
use demarche::model::clause::{Clause, Naming, Word};
use demarche::model::condition::Condition;
use demarche::model::evidence::ShareMode;
use demarche::model::inject::Trigger;
use demarche::model::rulebook::Rulebook;

use crate::support::{night_shift, shipped};

/// What an inject waits for, part by part.
fn waits(book: &Rulebook, key: &str) -> Vec<Condition> {
    let inject = book.scenario.inject(&key.into()).unwrap_or_else(|| panic!("no {key}"));
    match &inject.trigger {
        Trigger::When(condition) => condition.parts().into_iter().cloned().collect(),
        other => panic!("{key} waits for {other:?}"),
    }
}

fn key_of(book: &Rulebook, msel: &str) -> String {
    let found = book.scenario.injects.iter().find(|inject| inject.msel == msel);
    found.unwrap_or_else(|| panic!("no {msel}")).key.to_string()
}

/// Wards come back because systems do, and not because somebody adopted a text.
#[test]
fn wards_come_back_by_what_is_left_of_the_attack() {
    let book = night_shift();
    let parts = waits(&book, &key_of(&book, "I-33"));
    assert!(parts.iter().any(|part| matches!(part, Condition::Not(own) if matches!(**own, Condition::GoesOn(..)))));
    assert!(!parts.iter().any(|part| matches!(part, Condition::Adopted(_))), "{parts:?}");
}

/// The way out opens on its own terms: a welcome and an assurance in public.
#[test]
fn the_way_out_opens_on_its_own_terms() {
    let book = night_shift();
    let parts = waits(&book, &key_of(&book, "I-34"));
    for word in [Word::Welcome, Word::Assure] {
        assert!(parts.contains(&Condition::Said(Clause::Word(word))), "{word:?}: {parts:?}");
    }
}

/// Whoever names Norvania pays for it, with the 27 or alone.
#[test]
fn naming_norvania_has_its_price_whoever_does_it() {
    let book = night_shift();
    let parts = waits(&book, &key_of(&book, "I-29"));
    let named = |part: &Condition| matches!(part, Condition::Named(of, naming) if of.as_str() == "norvania" && *naming <= Naming::Backing);
    assert!(parts.iter().any(named), "{parts:?}");
}

/// What partners said of their sources comes true.
#[test]
fn a_source_that_was_quoted_is_lost() {
    let book = night_shift();
    let gave = |msel: &str, by: &str, mode: ShareMode| {
        let parts = waits(&book, &key_of(&book, msel));
        parts.iter().any(|part| matches!(part, Condition::Gave(own, _, given) if own.as_str() == by && *given == mode))
    };
    assert!(gave("I-39", "ee", ShareMode::Sanitised) && gave("I-40", "fi", ShareMode::Full));
}

/// Decision (CFSP) 2019/797 took months from evidence to a listing (`domain.md` B.3): no shipped exercise is long enough.
#[test]
fn a_listing_comes_too_late_in_every_shipped_exercise() {
    for (name, book) in shipped() {
        let mut state = State::new(&book);
        state.turn = 1;
        for id in ["R1", "R2"] {
            let measure = book.measure(&id.into()).expect("a measure");
            let by = &book.scenario.seats[0].state;
            assert_eq!(check_measure(&book, &state, by, measure), Err(Rejection::TooLate), "{id} in {name}");
        }
    }
}

/// S1-IG §3, Attributing: sharing has its own phase and is no measure.
#[test]
fn sharing_is_no_measure() {
    assert!(shipped().iter().all(|(_, book)| book.measure(&"X3".into()).is_none()));
}

/// Partner N gives more to whoever kept its conditions, and nothing to whoever did not.
#[test]
fn the_next_envelope_comes_only_where_the_conditions_of_the_last_were_kept() {
    let book = night_shift();
    let next = book.scenario.injects.iter().find(|inject| inject.msel == "I-23").expect("I-23");
    let Trigger::When(condition) = &next.trigger else { panic!("it waits: {:?}", next.trigger) };
    let kept = |mode: Option<ShareMode>| {
        let mut state = State::new(&book);
        state.turn = 4;
        state.shared.extend(mode.map(|mode| (("ee".into(), "e4".into()), mode)));
        holds(&book, &state, condition)
    };
    assert_eq!([None, Some(ShareMode::Assessment)].map(kept), [true; 2]);
    assert_eq!([ShareMode::Sanitised, ShareMode::Full].map(|mode| kept(Some(mode))), [false; 2]);
}
