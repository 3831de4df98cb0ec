//! What delegations that the program plays ask for, what worries them, and what arguments move.

use demarche::engine::core::argument::{Argument, Worry};
use demarche::engine::core::command::Command;
use demarche::engine::core::proposal::{Proposal, Stage, Stand};
use demarche::engine::core::question::Question;
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::said::Explained;
use demarche::engine::core::state::{Line, State};
use demarche::engine::core::term::Term;
use demarche::engine::delegation::case::terms;
use demarche::engine::delegation::position::{Position, position};
use demarche::engine::delegation::who::Delegation;
use demarche::model::clause::{Change, Clause, Reference, Task};
use demarche::model::delegation::{Interest, Matter};
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;

use crate::procedure::{council, initiative, now, proposal, under};
use crate::support::given;

const HELP: Clause = Clause::Task(Task::HelpVictims);
const RIGHTS: Clause = Clause::Reference(Reference::HumanRights);

fn interest(points: i64, met_by: Option<Clause>, red_line: bool) -> Interest {
    let because = "our counters stay closed by words alone".to_owned();
    Interest { on: Matter::Measure("S4".into()), towards: None, points, because, met_by, red_line }
}

/// The council's book with interests of Portugal in a declaration and in conclusions.
fn minding(interests: &[Interest]) -> Rulebook {
    let mut book = council();
    let both = ["S4", "S8"].map(|id| Matter::Measure(id.into()));
    let of = |on: &Matter| interests.iter().map(|one| Interest { on: on.clone(), ..one.clone() }).collect::<Vec<_>>();
    let seat = book.scenario.seats.iter_mut().find(|seat| seat.state.as_str() == "pt").expect("a seat");
    seat.interests = both.iter().flat_map(of).collect();
    book
}

/// A moment at which facts are on the table and nobody has taken a stand.
fn at(book: &Rulebook, severity: i64) -> State {
    let mut table = given(book.clone()).the_rest_silent().program("pt").opened();
    let mut state = table.until(1, Phase::Deliberation).state().clone();
    state.quantities.insert(Quantity::Severity, Line { shown: severity, engine: severity });
    state
}

fn portugal(book: &Rulebook, severity: i64, proposal: &Proposal) -> Position {
    let question = Question::of(book, proposal).expect("a question");
    position(book, &at(book, severity), &question, &"pt".into())
}

fn tabled(measure: &str) -> Proposal {
    proposal(6_001, measure, Stage::Tabled)
}

/// `domain.md` B.2: what goes back once can be mended; what cannot go back, or comes back again, is opposed.
#[test]
fn who_opposes_asks_for_an_amendment_only_where_a_broken_silence_would_bring_it() {
    let book = minding(&[interest(-60, Some(HELP), false)]);
    let stand = |measure: &str, breaks| {
        let mut proposal = tabled(measure);
        proposal.progress.breaks = breaks;
        portugal(&book, 49, &proposal)
    };
    let first = stand("S4", 0);
    assert_eq!((first.stand, first.amendment), (Stand::Amend, Some(Change::Add(HELP))));
    for (measure, breaks) in [("S4", 1), ("S8", 0)] {
        let opposed = stand(measure, breaks);
        assert_eq!((opposed.stand, opposed.amendment), (Stand::Oppose, Some(Change::Add(HELP))), "{measure}, {breaks}");
    }
}

#[test]
fn nobody_breaks_a_silence_for_an_amendment_that_would_not_bring_it_in() {
    let nothing_helps = portugal(&minding(&[interest(-60, None, false)]), 49, &tabled("S4"));
    assert_eq!((nothing_helps.stand, nothing_helps.amendment), (Stand::Oppose, None));
}

/// The book in which Portugal makes just so much of a declaration, were it not for these interests.
fn minding_at(points: i64, interests: &[Interest]) -> Rulebook {
    let own = portugal(&minding(&[]), 49, &tabled("S4")).terms.total();
    let base = council().parameters.position_base + points - own;
    under(minding(interests), &[("position.base", base)])
}

/// A modelling choice: the amendment that is asked for is, of those that suffice, the one that takes least from the text.
#[test]
fn of_several_amendments_the_one_that_just_suffices_is_asked_for() {
    let ask = |interests: &[Interest]| portugal(&minding_at(6, interests), 49, &tabled("S4")).amendment;
    let (rights, help) = (interest(-3, Some(RIGHTS), false), interest(-5, Some(HELP), false));
    assert_eq!(ask(&[rights.clone(), help.clone()]), Some(Change::Add(RIGHTS)), "1 point is enough, 3 are more");
    assert_eq!(ask(&[help, rights]), Some(Change::Add(RIGHTS)));
    let (little, enough) = (interest(-3, Some(RIGHTS), false), interest(-7, Some(HELP), false));
    assert_eq!(ask(&[little, enough]), Some(Change::Add(HELP)), "-1 and 3: what does not suffice is not asked for");
    let even = [RIGHTS, HELP].map(|clause| interest(-4, Some(clause), false));
    assert_eq!(ask(&even), Some(Change::Add(RIGHTS)), "as good: what is named first");
    assert_eq!(ask(&[interest(-5, Some(HELP), false), interest(-7, None, false)]), None, "-1 is not enough");
    assert_eq!(ask(&[interest(-5, Some(HELP), false), interest(-6, None, false)]), Some(Change::Add(HELP)), "0 is");
}

#[test]
fn the_worry_that_is_named_is_the_heaviest_interest_of_its_kind() {
    let worry = |interests: &[Interest]| portugal(&minding(interests), 49, &tabled("S4")).worry;
    assert_eq!(worry(&[interest(-10, None, false), interest(-40, None, false)]), Worry::Interest(1));
    assert_eq!(worry(&[interest(-40, None, false), interest(-10, None, false)]), Worry::Interest(0));
    assert_eq!(worry(&[interest(-90, None, true), interest(-40, None, false)]), Worry::RedLine(0));
    assert_eq!(worry(&[interest(-10, None, true), interest(-90, None, false)]), Worry::Interest(1));
    assert_eq!(
        worry(&[interest(9, None, false), interest(-90, None, false)]),
        Worry::Interest(1),
        "not the welcome one"
    );
    let sum = [interest(-70, None, true), interest(-50, None, false), interest(-51, None, false)];
    assert_eq!(worry(&sum), Worry::Interest(2), "two interests weigh more than one red line");
    assert_eq!(worry(&[]), Worry::Nothing);
}

#[test]
fn who_accepts_a_proposal_names_no_worry() {
    let accepting = portugal(&minding_at(9, &[]), 49, &tabled("S4"));
    assert!(accepting.terms.heaviest().is_some(), "though something weighs against it");
    assert_eq!((accepting.stand, accepting.worry), (Stand::Accept, Worry::Nothing));
    let abstaining = portugal(&minding_at(-1, &[]), 49, &tabled("S4"));
    assert_eq!(abstaining.stand, Stand::Abstain);
    assert_ne!(abstaining.worry, Worry::Nothing);
}

/// A modelling choice: too strong an answer is a worry, too weak a one is no reason to say no.
#[test]
fn a_measure_out_of_proportion_worries_only_where_the_situation_is_less_grave() {
    let at = |severity| {
        let mut book = council();
        for seat in &mut book.scenario.seats {
            seat.profile.proportion_permille = 4000;
        }
        let measure = book.toolbox.measures.iter_mut().find(|measure| measure.id.as_str() == "S8").expect("S8");
        measure.band = (40, 50);
        portugal(&book, severity, &tabled("S8"))
    };
    let beyond = at(0);
    assert_eq!((beyond.terms.heaviest(), beyond.worry), (Some(Term::Proportion), Worry::Term(Term::Proportion)));
    for severity in [51, 75, 95, 100] {
        assert_eq!(at(severity).terms.points(Term::Proportion), 0, "{severity}");
    }
}

#[test]
fn only_what_weighs_against_a_proposal_is_a_worry() {
    let mut terms = portugal(&council(), 49, &tabled("S4")).terms;
    for term in Term::ALL {
        terms.set(term, 0);
    }
    assert_eq!(terms.heaviest(), None, "nothing weighs against it");
    terms.set(Term::Law, -1);
    assert_eq!(terms.heaviest(), Some(Term::Law));
    terms.set(Term::Gate, -1);
    assert_eq!(terms.heaviest(), Some(Term::Gate), "as heavy: the one that comes first");
}

/// A modelling choice: what was said counts for the pair, the proposal and the argument that it was about.
#[test]
fn the_same_argument_is_put_again_to_somebody_else_or_on_something_else() {
    let mut table = given(council()).teams(&["ee", "hr"]).the_rest_silent().program("pt").program("fi").opened();
    table.until(1, Phase::Initiative);
    let (first, second) = (initiative(&mut table, "ee", "S4"), initiative(&mut table, "ee", "S8"));
    table.until(1, Phase::Deliberation);
    let argue = |to: &str, proposal, argument| Command::Argue { to: to.into(), proposal, argument, rests_on: None };
    table.when("ee", argue("pt", first, Argument::Facts));
    assert_eq!(table.refused("ee", &argue("pt", first, Argument::Facts)), Rejection::SaidAlready);
    table.when("ee", argue("fi", first, Argument::Facts));
    table.when("ee", argue("pt", second, Argument::Facts));
    table.when("ee", argue("pt", first, Argument::Law));
    table.when("hr", argue("pt", first, Argument::Facts));
}

/// `model.md` §5: an argument on one text wears off on that text alone.
#[test]
fn an_argument_is_as_fresh_as_it_was_for_who_has_not_heard_one_on_this_text() {
    let mut table = given(council()).teams(&["ee", "hr"]).the_rest_silent().program("pt").program("fi").opened();
    table.until(1, Phase::Initiative);
    let (first, second) = (initiative(&mut table, "ee", "S4"), initiative(&mut table, "ee", "S8"));
    table.until(1, Phase::Deliberation);
    for (by, to, on) in [("ee", "pt", first), ("hr", "pt", first), ("ee", "fi", first), ("ee", "pt", second)] {
        table.when(by, Command::Argue { to: to.into(), proposal: on, argument: Argument::Interest, rests_on: None });
    }
    let points: Vec<i64> = table.state().arguments.iter().map(|said| said.points).collect();
    let general = table.book().parameters.persuasion_general;
    assert_eq!(points, [general, general / 2, general, general]);
    let counted = |of: &str, on| {
        let question = Question::of(table.book(), now(&table, on)).expect("a question");
        let delegation = of.into();
        terms(
            table.book(),
            table.state(),
            &question,
            &Delegation::of(table.book(), table.state().setup.seed, &delegation),
        )
        .points(Term::Persuasion)
    };
    assert_eq!(
        [counted("pt", first), counted("pt", second), counted("fi", first)],
        [3 * general / 2, general, general]
    );
}

/// A modelling choice: what a delegation said of its position holds while it still stands there.
#[test]
fn an_explanation_is_current_while_stand_ask_and_worry_are_the_same() {
    let (pt, ask) = (|| "pt".into(), Some(Change::Add(HELP)));
    let said = Explained {
        turn: 1,
        of: pt(),
        to: "ee".into(),
        proposal: tabled("S4").id,
        stand: Stand::Amend,
        worry: Worry::Interest(0),
        amendment: ask,
    };
    let mut now = tabled("S4");
    now.stands.insert(pt(), Stand::Amend);
    now.asks.extend(ask.map(|ask| (pt(), ask)));
    now.worries.insert(pt(), Worry::Interest(0));
    assert!(said.is_current(&now));
    let other = proposal(6_002, "S4", Stage::Tabled);
    assert!(!said.is_current(&Proposal { id: other.id, ..now.clone() }), "another proposal");
    assert!(!said.is_current(&Proposal { stands: [(pt(), Stand::Oppose)].into(), ..now.clone() }));
    assert!(!said.is_current(&Proposal { asks: [].into(), ..now.clone() }));
    assert!(!said.is_current(&Proposal { worries: [(pt(), Worry::Unconvinced)].into(), ..now.clone() }));
    let content = Explained { worry: Worry::Nothing, ..said };
    assert!(!content.is_current(&now), "it worries since");
    assert!(content.is_current(&Proposal { worries: [].into(), ..now }));
}
