//! What delegations ask for: a change that goes with their reason, and no milder a word than all have used.

use demarche::engine::core::proposal::Stage;
use demarche::engine::core::question::Question;
use demarche::engine::core::term::Terms;
use demarche::engine::delegation::case::Cases;
use demarche::engine::delegation::moment::Moment;
use demarche::engine::delegation::persuasion::amendment;
use demarche::engine::delegation::who::Delegation;
use demarche::model::clause::{Change, Tone};

use crate::procedure::proposal;
use crate::stands::case;

#[test]
fn nobody_asks_for_a_milder_tone_than_all_have_used() {
    let milder = |used: Option<Tone>| {
        let mut case = case("S7").towards().says(Change::Tone(Tone::Condemn));
        if let Some(tone) = used {
            let mut own = proposal(26_001, "S4", Stage::Adopted(1));
            own.text.tone = tone;
            case.state.proposals.insert(own);
        }
        let question = Question::of(&case.book, &case.proposal).expect("a question");
        let moment = Moment::of(&case.book, &case.state);
        let (cases, estonia) = (Cases::of(&moment, question), "ee".into());
        let of = Delegation::of(&case.book, 1, &estonia);
        let asked = cases.asked_by(&of).map(|(change, _)| change);
        asked.filter(|change| matches!(change, Change::Tone(_))).count()
    };
    assert_eq!([None, Some(Tone::Concern), Some(Tone::Deplore), Some(Tone::Condemn)].map(milder), [1, 1, 1, 0]);
}

/// A price goes with its reason: where a change that suffices answers the largest worry, such a one is asked for.
#[test]
fn an_amendment_answers_the_largest_worry_where_one_can() {
    let mut asked = 0;
    for measure in ["S4", "S6", "S7"] {
        let case = case(measure).towards();
        let question = Question::of(&case.book, &case.proposal).expect("a question");
        let moment = Moment::of(&case.book, &case.state);
        let cases = Cases::of(&moment, question);
        for state in case.book.states.keys() {
            let of = Delegation::of(&case.book, 1, state);
            let terms = cases.plain.terms(&of);
            let Some(worry) = terms.heaviest() else { continue };
            let answers = |then: &Terms| then.points(worry) > terms.points(worry);
            for floor in terms.total() + 1..terms.total() + 30 {
                let enough: Vec<_> = cases.asked_by(&of).filter(|(_, then)| then.total() >= floor).collect();
                let chosen = amendment(&cases, &of, &terms, floor);
                assert_eq!(chosen.is_some(), !enough.is_empty());
                if enough.iter().any(|(_, then)| answers(then)) {
                    let chosen =
                        enough.iter().find(|(change, _)| Some(*change) == chosen).expect("of those that suffice");
                    assert!(answers(&chosen.1), "{measure}, {state}: {:?} for {worry:?}", chosen.0);
                    asked += 1;
                }
            }
        }
    }
    assert!(asked > 50, "{asked}");
}
