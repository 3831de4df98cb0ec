//! What speaks for an answer and against it: gravity, who has spoken, a file for a court, how strong the text is.

use demarche::engine::core::event::decision::DecisionEvent;
use demarche::engine::core::term::Term;
use demarche::model::clause::{Change, Tone};
use demarche::model::quantity::Quantity;

use crate::stands::case;

#[test]
fn a_file_for_a_court_adds_as_much_to_a_listing_as_its_lack_takes_away() {
    let certain = [0, -1000, -1000, -1000, -1000];
    let court = |measure: &str, wide: &[i32]| {
        let case = case(measure).towards().picture(certain);
        wide.iter().fold(case, |case, wide| case.item(*wide)).term(Term::Court)
    };
    // Half a point of evidence for each centiban of an item; 60 are asked for.
    let points = [&[][..], &[40], &[80], &[119], &[120], &[160], &[200]].map(|wide| court("R2", wide));
    assert_eq!(points, [-12, -8, -4, 0, 0, 4, 8]);
    assert_eq!(court("S7", &[]), 0, "a text is not laid before a court");
}

#[test]
fn whoever_points_at_somebody_wants_not_to_be_the_first() {
    let attributed = |measure: &str, by: &[&str], to: &str| {
        let mut case = case(measure).towards();
        for by in by {
            case.state.apply(&DecisionEvent::Attributed { by: (*by).into(), adversary: to.into() }.into());
        }
        case.term(Term::Attributed)
    };
    let who = [&[][..], &["ee"], &["pt"], &["pt", "ee"], &["pt", "ee", "fi", "se"]];
    let heard = |measure| who.map(|by| attributed(measure, by, "ostmere"));
    assert_eq!(
        heard("S4"),
        [0, 3, 7, 10, 13],
        "who points at nobody waits for nobody, and a victim's word carries most"
    );
    assert_eq!(heard("S5"), [-17, -4, 0, 3, 6], "to point at somebody costs, and to be the first more");
    assert_eq!(attributed("S5", &["pt"], "elsewhere"), -17, "somebody else was named");
    assert_eq!(heard("S6"), [-12, -4, 0, 3, 6], "being the first costs half for a territory");
    assert_eq!(heard("S7"), [-21, -8, -4, -1, 2], "and naming has its price");
    assert_eq!(heard("R2"), [-19, -6, -2, 1, 4], "and what binds in law");
    assert_eq!(heard("P4"), [0; 5], "what answers nothing hears nothing");
    assert_eq!(attributed("N1", &[], "ostmere"), 0, "somebody has to be the first");
    let mut outside = case("S7").towards();
    outside.state.activities_seen.clear();
    assert_eq!(outside.term(Term::Attributed), -10 - 7 - 4 - 12, "naming is for those who are hit");
}

#[test]
fn gravity_speaks_for_an_answer_above_its_pivot_and_against_one_below() {
    let gravity = |measure: &str, severity| case(measure).value(Quantity::Severity, severity).term(Term::Gravity);
    assert_eq!([17, 38, 45, 52, 73].map(|severity| gravity("S4", severity)), [-4, -1, 0, 1, 4]);
    for measure in ["P4", "C2", "X1", "N2"] {
        assert_eq!([0, 100].map(|severity| gravity(measure, severity)), [0, 0], "{measure} needs none");
    }
    let mut feeling = case("S4").value(Quantity::Severity, 73);
    feeling.book.scenario.seats[0].profile.solidarity_permille = 1700;
    assert_eq!(feeling.term(Term::Gravity), 6, "4 times 1.7");
}

#[test]
fn a_measure_costs_where_it_goes_beyond_its_band_and_never_where_it_falls_short() {
    let fit = |severity| {
        let case = case("S4").measure(|measure| measure.band = (40, 60)).value(Quantity::Severity, severity);
        case.term(Term::Proportion)
    };
    assert_eq!([20, 30, 50, 70, 80, 100].map(fit), [-10, 0, 0, 0, 0, 0]);
}

#[test]
fn a_tone_worries_by_what_severity_is_short_of_it_and_never_by_being_mild() {
    let wording = |measure: &str, severity, tone| {
        let case = case(measure).value(Quantity::Severity, severity).says(Change::Tone(tone));
        case.term(Term::Wording)
    };
    let at = |severity| Tone::ALL.iter().map(|tone| wording("S8", severity, *tone)).collect::<Vec<_>>();
    assert_eq!(at(20), [0, -2, -7, -13], "30, 50 and 75 are asked for, and four points cost one");
    assert_eq!(at(49), [0, 0, 0, -6]);
    assert_eq!(at(100), [0; 4], "however mild");
    assert_eq!(wording("R2", 0, Tone::Condemn), 0, "a freeze is worded as freezes are");
}
