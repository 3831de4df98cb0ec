//! Arguments that name something: what each may rest on, whom it moves and how far, and that none moves twice.

use demarche::engine::core::argument::{Argument, Support};
use demarche::engine::core::command::Command;
use demarche::engine::core::proposal::ProposalId;
use demarche::engine::core::question::Question;
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::state::State;
use demarche::engine::core::term::{Term, Terms};
use demarche::engine::delegation::case::terms;
use demarche::engine::delegation::grounds::supports;
use demarche::engine::delegation::who::Delegation;
use demarche::model::clause::{Change, Clause, Reference, Task};
use demarche::model::delegation::{Interest, Matter};
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::voice::Voice;
use demarche::view::conversation::{Moved, conversation};
use demarche::view::names::ViewContext;
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use crate::chance::{courses, play};
use crate::procedure::{council, initiative, now, set, under};
use crate::support::{Table, WORDS, given, questions};

const HELP: Clause = Clause::Task(Task::HelpVictims);

/// Estonia's text in Deliberation, before Portugal and Finland, which the program plays.
fn before(book: Rulebook, measure: &str, clauses: &[Clause]) -> (Table, ProposalId) {
    let teams = given(book).teams(&["ee", "hr"]).the_rest_silent();
    let mut table = teams.program("pt").program("fi").opened();
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", measure);
    table.until(1, Phase::Deliberation);
    for clause in clauses {
        table.when("ee", Command::ReviseText(id, Change::Add(*clause)));
    }
    (table, id)
}

fn argue(to: &str, proposal: ProposalId, argument: Argument, named: Support) -> Command {
    Command::Argue { to: to.into(), proposal, argument, rests_on: Some(named) }
}

/// What one argument of Estonia's moves, with nothing said before.
fn moves(table: &Table, id: ProposalId, to: &str, argument: Argument, named: Support) -> i64 {
    let mut table = table.clone();
    table.when("ee", argue(to, id, argument, named));
    table.state().arguments.last().expect("it was put").points
}

/// The item of the shared picture that comes from this evidence.
fn item(table: &Table, key: &str) -> Support {
    let place =
        table.state().pool.iter().position(|item| item.evidence.as_ref().is_some_and(|own| own.as_str() == key));
    Support::Evidence(u32::try_from(place.expect("it is shared")).expect("few"))
}

fn now_terms(book: &Rulebook, state: &State, id: ProposalId, of: &StateKey) -> Terms {
    let question = Question::of(book, state.proposals.get(&id).expect("it")).expect("a question");
    terms(book, state, &question, &Delegation::of(book, state.setup.seed, of))
}

fn worry(table: &Table, id: ProposalId, of: &str) -> Option<Term> {
    now_terms(table.book(), table.state(), id, &of.into()).heaviest()
}

/// The council, in which nothing worries anybody so much as certainty.
fn uncertain() -> Rulebook {
    let changes = [
        ("position.gate_divisor", 1),
        ("position.gate_cap", 50),
        ("position.nobody_attributed", 0),
        ("position.joint_naming", 0),
    ];
    under(council(), &changes)
}

fn interest(points: i64, met_by: Option<Clause>, red_line: bool) -> Interest {
    Interest { on: Matter::Measure("S4".into()), towards: None, points, because: "of ferries".into(), met_by, red_line }
}

fn portugal(interests: &[Interest]) -> Rulebook {
    let mut book = council();
    let seat = book.scenario.seats.iter_mut().find(|seat| seat.state.as_str() == "pt").expect("Portugal's seat");
    seat.interests = interests.to_vec();
    book
}

/// A modelling choice: evidence moves as far as it tells the addressee from everybody else, and against it not at all.
#[test]
fn facts_move_as_far_as_the_item_separates_and_not_against_what_it_says() {
    let (table, id) = before(uncertain(), "S7", &[]);
    assert_eq!(worry(&table, id, "fi"), Some(Term::Gate));
    let moved = |key: &str| moves(&table, id, "fi", Argument::Facts, item(&table, key));
    assert!(moved("e3") > moved("e2") && moved("e2") > 0, "{} and {}", moved("e3"), moved("e2"));
    assert_eq!(moved("e6"), 0, "it speaks for criminals");
    assert!(moved("e3") <= table.book().parameters.persuasion_answers);
}

/// A modelling choice: law is what is usual for the measure, and any other clause is beside the point.
#[test]
fn law_moves_with_the_usual_clause_and_little_with_another() {
    let other = Clause::Reference(Reference::HumanRights);
    let book = under(council(), &[("position.reference_missing", 50)]);
    let (mut table, id) = before(book, "S4", &[other]);
    let charter = Clause::Reference(Reference::Charter);
    table.when("ee", Command::ReviseText(id, Change::Drop(charter)));
    assert_eq!(worry(&table, id, "fi"), Some(Term::Law));
    let usual = Support::Clause(Clause::Reference(Reference::Norms));
    let parameters = table.book().parameters.clone();
    assert_eq!(moves(&table, id, "fi", Argument::Law, usual), parameters.persuasion_answers);
    assert_eq!(moves(&table, id, "fi", Argument::Law, Support::Clause(other)), 1);
    let missing = argue("fi", id, Argument::Law, Support::Clause(charter));
    assert_eq!(table.refused("ee", &missing), Rejection::RestsOnNothing, "the text does not have it");
}

/// A modelling choice: what speaks for one's interest is a clause that meets one; which it is, nobody is shown.
#[test]
fn an_interest_moves_with_the_clause_that_meets_one() {
    let book = portugal(&[interest(-30, None, false), interest(-5, Some(HELP), false)]);
    let (table, id) = before(book, "S4", &[HELP]);
    assert_eq!(worry(&table, id, "pt"), Some(Term::Interest));
    let answers = table.book().parameters.persuasion_answers;
    assert_eq!(moves(&table, id, "pt", Argument::Interest, Support::Clause(HELP)), answers);
    let charter = Support::Clause(Clause::Reference(Reference::Charter));
    assert_eq!(moves(&table, id, "pt", Argument::Interest, charter), 1);
}

/// A modelling choice: who fears that an answer is too much is shown what is answered.
#[test]
fn proportion_moves_with_an_activity_that_is_as_grave_and_with_the_harm() {
    let book = under(council(), &[("position.proportion_divisor", 1), ("severity.tolerance", 0)]);
    let (mut table, id) = before(book, "S4", &[]);
    set(&mut table, Quantity::Severity, 1);
    set(&mut table, Quantity::Harm, 0);
    assert_eq!(worry(&table, id, "fi"), Some(Term::Proportion));
    let activity = Support::Activity("locked-registry".into());
    let (answers, full) = (table.book().parameters.persuasion_answers, table.book().parameters.persuasion_harm_full);
    assert_eq!(moves(&table, id, "fi", Argument::Proportion, activity), answers);
    let harm = argue("fi", id, Argument::Proportion, Support::Harm);
    assert_eq!(table.refused("ee", &harm), Rejection::RestsOnNothing, "none was done");
    let with = |harm: i64| {
        let mut table = table.clone();
        set(&mut table, Quantity::Harm, harm);
        moves(&table, id, "fi", Argument::Proportion, Support::Harm)
    };
    assert_eq!((with(full), with(2 * full), with(full / 2)), (answers, answers, answers / 2));
}

/// A modelling choice: solidarity is felt with somebody, and most with somebody who has asked.
#[test]
fn solidarity_moves_with_a_victim_and_more_if_it_asked() {
    let book = |unasked| under(council(), &[("position.gravity_divisor", 1), ("persuasion.unasked_permille", unasked)]);
    let moved = |unasked| {
        let (mut table, id) = before(book(unasked), "S4", &[]);
        set(&mut table, Quantity::Severity, 20);
        assert_eq!(worry(&table, id, "fi"), Some(Term::Gravity));
        let victim = || Support::Victim(Voice::State("pt".into()));
        let own = argue("pt", id, Argument::Solidarity, victim());
        assert_eq!(table.refused("ee", &own), Rejection::RestsOnNothing, "Portugal knows that it is hit");
        moves(&table, id, "fi", Argument::Solidarity, victim())
    };
    let answers = council().parameters.persuasion_answers;
    assert!(moved(1000) == answers && moved(500) == answers / 2 && moved(0) == 0);
}

/// A modelling choice: fear is answered by what keeps talks open, or ends by itself.
#[test]
fn risk_moves_with_a_way_to_talk_and_with_a_date_for_review() {
    let keep = Clause::Task(Task::KeepChannel);
    let (mut table, id) = before(under(council(), &[("position.risk_offset", 1000)]), "S4", &[keep]);
    let review = argue("fi", id, Argument::Risk, Support::Review);
    assert_eq!(table.refused("ee", &review), Rejection::RestsOnNothing, "there is no date");
    table.when("ee", Command::ReviseText(id, Change::Review(26)));
    set(&mut table, Quantity::Tension, 900);
    assert_eq!(worry(&table, id, "fi"), Some(Term::Risk));
    let (talks, review) = (Support::Clause(keep), Support::Review);
    let moved = [talks, review].map(|named| moves(&table, id, "fi", Argument::Risk, named));
    assert!(moved[0] > moved[1] && moved[1] > 0, "{moved:?}");
    let reference = argue("fi", id, Argument::Risk, Support::Clause(Clause::Reference(Reference::Charter)));
    assert_eq!(table.refused("ee", &reference), Rejection::RestsOnNothing);
    let channel = argue("fi", id, Argument::Risk, Support::Channel("ostmere".into()));
    assert_eq!(table.refused("ee", &channel), Rejection::RestsOnNothing, "none is open");
}

/// A modelling choice: what was named convinces nobody twice, whoever names it and for whatever.
#[test]
fn a_thing_named_convinces_once() {
    let (mut table, id) = before(uncertain(), "S7", &[]);
    let e3 = item(&table, "e3");
    table.when("ee", argue("fi", id, Argument::Facts, e3.clone()));
    assert_eq!(table.refused("ee", &argue("fi", id, Argument::Facts, e3.clone())), Rejection::NamedAlready);
    table.when("ee", argue("pt", id, Argument::Facts, e3.clone()));
    // Another may not know that it was said; it moves nobody, and is told that nothing has changed.
    table.when("hr", argue("fi", id, Argument::Facts, e3));
    assert_eq!(table.state().arguments.last().expect("it").points, 0);
    let context = ViewContext::new(table.book(), &WORDS);
    let told = &conversation(&context, &table.session.path(), &"hr".into())[0];
    assert_eq!(told.moved, Moved::Nothing, "{}", told.outcome);
    assert!(told.said.contains("The control servers come from a state supplier") && told.said.contains("B2"));
}

/// A modelling choice: the same kind of argument wears off, and all of them together have a bound.
#[test]
fn arguments_of_a_kind_wear_off_and_all_have_a_bound() {
    let (table, id) = before(uncertain(), "S7", &[]);
    let fresh = moves(&table, id, "fi", Argument::Facts, item(&table, "e1"));
    let mut worn = table.clone();
    worn.when("ee", argue("fi", id, Argument::Facts, item(&table, "e3")));
    assert_eq!(moves(&worn, id, "fi", Argument::Facts, item(&table, "e1")), fresh / 2);
    let (mut bounded, id) = before(under(uncertain(), &[("persuasion.most", 4)]), "S7", &[]);
    for key in ["e3", "e1", "e2"] {
        bounded.when("ee", argue("fi", id, Argument::Facts, item(&table, key)));
    }
    assert_eq!(bounded.state().arguments.iter().map(|said| said.points).sum::<i64>(), 4);
}

/// `model.md` §5: nothing moves a red line.
#[test]
fn nothing_that_is_named_moves_a_red_line() {
    let (mut table, id) = before(portugal(&[interest(-40, None, true)]), "S4", &[HELP]);
    let mut put = 0;
    for argument in Argument::ALL {
        for named in supports(table.book(), table.state(), &now(&table, id).clone(), &"pt".into(), argument) {
            put += usize::from(table.submit(&crate::support::seat("ee"), &argue("pt", id, argument, named)).is_ok());
        }
    }
    assert!(put > 3 && table.state().arguments.iter().all(|said| said.points == 0));
}

/// Entries of exercises of before name nothing, and read as they were.
#[test]
fn an_argument_of_before_reads() {
    let old = r#"{"Argue":{"to":"pt","proposal":6001,"argument":"Facts"}}"#;
    let read: Command = serde_json::from_str(old).expect("it reads");
    let (to, proposal) = ("pt".into(), ProposalId(6_001));
    assert_eq!(read, Command::Argue { to, proposal, argument: Argument::Facts, rests_on: None });
}

proptest! {
    #![proptest_config(questions(24))]

    /// Over random exercises: no argument lowers anybody's stand, nor moves a red line, and what may be named is accepted.
    #[test]
    fn no_argument_ever_lowers_a_stand(course in courses(160)) {
        let mut table = course.opened();
        let mut before = table.clone();
        let mut failed = None;
        play(&mut table, &course.moves, |table, _, command, answer| {
            if let (Command::Argue { to, proposal, .. }, Ok(())) = (command, answer) {
                let sum = |table: &Table| now_terms(table.book(), table.state(), *proposal, to);
                let (was, is) = (sum(&before), sum(table));
                let moved = table.state().arguments.last().map_or(0, |said| said.points);
                let red = was.points(Term::RedLine) < 0;
                if moved < 0 || is.total() < was.total() || (red && moved != 0) {
                    failed = Some(format!("{command:?} moved {moved}"));
                }
            }
            before = table.clone();
        });
        prop_assert_eq!(failed, None);
    }

    #[test]
    fn whatever_may_be_named_is_accepted_once(course in courses(80)) {
        let table = course.played();
        let Some(by) = table.state().teams().next().cloned() else { return Ok(()) };
        let actor = demarche::engine::core::command::Actor::Seat(by.clone());
        for proposal in table.state().proposals.values() {
            for (to, argument) in [("fi", Argument::Facts), ("pt", Argument::Law), ("lu", Argument::Solidarity)] {
                for named in supports(table.book(), table.state(), proposal, &to.into(), argument) {
                    let mut tried = table.clone();
                    let answer = tried.submit(&actor, &argue(to, proposal.id, argument, named.clone()));
                    let refused = matches!(answer, Err(Rejection::RestsOnNothing));
                    prop_assert!(!refused, "{named:?} is offered");
                }
            }
        }
    }
}
