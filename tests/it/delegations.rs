//! Delegations that the program plays: stands as sums, interests, red lines, arguments, and what they answer.

use demarche::engine::core::argument::{Argument, Worry};
use demarche::engine::core::command::{Command, SeatMode};
use demarche::engine::core::event::Event;
use demarche::engine::core::event::decision::DecisionEvent;
use demarche::engine::core::event::delegation::DelegationEvent;
use demarche::engine::core::event::evidence::EvidenceEvent;
use demarche::engine::core::event::procedure::ProcedureEvent;
use demarche::engine::core::proposal::{Proposal, ProposalId, Stand};
use demarche::engine::core::question::Question;
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::state::State;
use demarche::engine::core::term::{Term, Terms};
use demarche::engine::delegation::case::terms;
use demarche::engine::delegation::position::{position, stand};
use demarche::engine::delegation::who::Delegation;
use demarche::model::clause::{Change, Clause, Naming, Task};
use demarche::model::delegation::{Interest, Matter};
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;

use crate::procedure::{answering, at_once, council, initiative, now};
use crate::support::{Table, given, shipped};

/// `model.md` §5: a stand is the sum of named terms read on a scale, and nothing else.
#[test]
fn every_stand_of_the_program_is_the_sum_of_its_terms_at_that_moment() {
    let mut seen = 0;
    for (name, book) in shipped() {
        for seed in 1..=4 {
            let mut table = given(answering(book.clone())).seed(seed).opened();
            table.until_the_end();
            let mut state = State::new(table.book());
            for event in table.events() {
                if let Event::Delegation(fact) = event
                    && let DelegationEvent::StandTaken { proposal, by, stand, terms: Some(terms), amendment, worry } =
                        fact
                {
                    seen += 1;
                    let own = Question::of(table.book(), state.proposals.get(proposal).expect("on the table"));
                    let found = position(table.book(), &state, &own.expect("a question"), by);
                    assert_eq!((*stand, terms, *amendment), (found.stand, &found.terms, found.amendment));
                    assert_eq!(worry.unwrap_or(Worry::Nothing), found.worry);
                    reads(table.book(), *stand, terms, *amendment, &format!("{name}, seed {seed}: {by}"));
                }
                state.apply(event);
            }
        }
    }
    assert!(seen > 200, "{seen} stands were taken");
}

/// A stand is the reading of its sum, except that somebody whom one amendment would bring in asks for it.
fn reads(book: &Rulebook, taken: Stand, terms: &Terms, amendment: Option<Change>, who: &str) {
    let plain = stand(book, terms.total());
    match taken {
        Stand::Amend => assert!(plain > Stand::Accept && amendment.is_some(), "{who}: {terms:?}"),
        other => assert_eq!(other, plain, "{who}: {terms:?}"),
    }
    assert!(taken > Stand::Accept || amendment.is_none(), "{who} accepts and still asks");
}

/// The council's book with interests of Portugal.
fn with(interests: &[Interest]) -> Rulebook {
    let mut book = council();
    let seat = book.scenario.seats.iter_mut().find(|seat| seat.state.as_str() == "pt").expect("Portugal's seat");
    seat.interests = interests.to_vec();
    book
}

fn interest(on: &str, points: i64, met_by: Option<Clause>, red_line: bool) -> Interest {
    let because = "our counters stay closed by words alone".to_owned();
    Interest { on: Matter::Measure(on.into()), towards: None, points, because, met_by, red_line }
}

/// Teams that argue with Portugal: the same argument comes from each only once in a turn.
const SPEAKERS: [&str; 5] = ["ee", "hr", "fi", "se", "at"];

/// Estonia's declaration in Deliberation, with Portugal played by the program and everybody else silent.
fn before_portugal(interests: &[Interest], measure: &str) -> (Table, ProposalId) {
    let mut table = given(with(interests)).teams(&SPEAKERS).the_rest_silent().program("pt").opened();
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", measure);
    table.until(1, Phase::Deliberation);
    (table, id)
}

fn portugals(table: &Table, id: ProposalId) -> Terms {
    let question = Question::of(table.book(), now(table, id)).expect("a question");
    terms(table.book(), table.state(), &question, &Delegation::of(table.book(), 1, &"pt".into()))
}

fn sum(table: &Table, id: ProposalId, wanted: Option<Term>) -> i64 {
    let terms = portugals(table, id);
    wanted.map_or_else(|| terms.total(), |wanted| terms.points(wanted))
}

fn help() -> Clause {
    Clause::Task(Task::HelpVictims)
}

/// `model.md` §5: interests are authored, and a clause of the text can meet them.
#[test]
fn an_interest_vanishes_when_the_text_meets_it() {
    let (mut table, id) = before_portugal(&[interest("S4", -9, Some(help()), false)], "S4");
    assert_eq!(sum(&table, id, Some(Term::Interest)), -9);
    let before = sum(&table, id, None);
    table.when("ee", Command::ReviseText(id, Change::Add(help())));
    assert_eq!((sum(&table, id, Some(Term::Interest)), sum(&table, id, None)), (0, before + 9));
    table.when("ee", Command::ReviseText(id, Change::Drop(help())));
    assert_eq!(sum(&table, id, Some(Term::Interest)), -9, "and comes back with the clause gone");
}

/// `model.md` §5: an interest counts where it is touched, and towards whom it is meant.
#[test]
fn an_interest_counts_only_where_it_is_touched() {
    let naming = Interest { on: Matter::Naming, ..interest("S4", -9, None, false) };
    let (mut table, id) = before_portugal(&[naming.clone(), interest("S8", -5, None, false)], "S7");
    assert_eq!(sum(&table, id, Some(Term::Interest)), -9, "it names the author, and is no S8");
    table.when("ee", Command::ReviseText(id, Change::Naming(Naming::Territory)));
    assert_eq!(sum(&table, id, Some(Term::Interest)), 0);
    let (table, id) = before_portugal(&[Interest { towards: Some("elsewhere".into()), ..naming }], "S7");
    assert_eq!(sum(&table, id, Some(Term::Interest)), 0, "somebody else is named");
}

/// What a line of arguments moves, one after the other.
fn moved(table: &Table, id: ProposalId, arguments: &[Argument]) -> Vec<i64> {
    let mut table = table.clone();
    for (place, argument) in arguments.iter().enumerate() {
        let by = if arguments.iter().filter(|other| *other == argument).count() > 1 { SPEAKERS[place] } else { "ee" };
        table.when(by, Command::Argue { to: "pt".into(), proposal: id, argument: *argument, rests_on: None });
    }
    let points: Vec<i64> = table.state().arguments.iter().map(|said| said.points).collect();
    assert_eq!(sum(&table, id, Some(Term::Persuasion)), points.iter().sum::<i64>());
    points
}

/// `model.md` §5: persuasion by arguments, with diminishing returns.
#[test]
fn an_argument_that_answers_the_largest_worry_moves_more_and_less_each_time() {
    let (table, id) = before_portugal(&[interest("S4", -30, None, false)], "S4");
    let answering = moved(&table, id, &[Argument::Interest; 4]);
    let others: Vec<Argument> = Argument::ALL.into_iter().filter(|one| *one != Argument::Interest).collect();
    for other in others {
        let general = moved(&table, id, &[other; 4]);
        assert!(general[0] > 0 && general[0] < answering[0], "{other:?}: {general:?} after {answering:?}");
        assert!(general.is_sorted_by(|more, less| more >= less), "{general:?}");
    }
    let parameters = &table.book().parameters;
    assert_eq!(answering[0], parameters.persuasion_answers);
    assert!(answering[..3].is_sorted_by(|more, less| more > less), "{answering:?}");
    let all: i64 = answering.iter().sum();
    assert!(all < 2 * parameters.persuasion_answers, "no number of arguments moves more than twice the first");
}

/// A modelling choice (`persuasion.max_per_turn`): nobody talks a turn away.
#[test]
fn a_delegation_has_only_so_many_arguments_in_a_turn() {
    let (mut table, id) = before_portugal(&[], "S4");
    let most = table.book().parameters.persuasion_max_per_turn;
    let argue = |to: &str, argument| Command::Argue { to: to.into(), proposal: id, argument, rests_on: None };
    let put = usize::try_from(most).expect("few");
    for argument in Argument::ALL.iter().cycle().take(put) {
        let fresh = table.state().arguments.iter().all(|said| said.argument != *argument);
        table.when("ee", argue(if fresh { "pt" } else { "mt" }, *argument));
    }
    assert_eq!(table.refused("ee", &argue("cy", Argument::Facts)), Rejection::NoArgumentLeft(most));
    table.when("hr", argue("pt", Argument::Facts));
}

/// `model.md` §5: a red line is authored, and no argument moves it.
#[test]
fn a_red_line_is_not_moved_by_arguments() {
    let line = interest("S4", -40, Some(help()), true);
    let (table, id) = before_portugal(std::slice::from_ref(&line), "S4");
    assert_eq!(sum(&table, id, Some(Term::RedLine)), -40);
    assert_eq!(moved(&table, id, &Argument::ALL), [0; 6]);
    let (mut met, id) = before_portugal(&[line], "S4");
    met.when("ee", Command::ReviseText(id, Change::Add(help())));
    assert!(moved(&met, id, &Argument::ALL).iter().sum::<i64>() > 0, "once the text respects it, one may talk");
}

/// `model.md` §5: the same where something else weighs even more than the red line.
#[test]
fn a_red_line_is_not_talked_over_beside_a_larger_worry() {
    let (table, id) = before_portugal(&[interest("S4", -5, None, true), interest("S4", -30, None, false)], "S4");
    assert_eq!(portugals(&table, id).heaviest(), Some(Term::Interest));
    assert_eq!(moved(&table, id, &Argument::ALL), [0; 6]);
}

fn asked(table: &mut Table, id: ProposalId) -> (Worry, Option<Change>) {
    table.when("ee", Command::Ask { of: "pt".into(), proposal: id });
    let said = table.state().explanations.last().expect("an answer").clone();
    assert_eq!((said.of.as_str(), said.to.as_str(), said.proposal), ("pt", "ee", id));
    (said.worry, said.amendment)
}

/// `model.md` §5: needs amendment X, the amendment that would lift the largest negative term.
#[test]
fn a_delegation_that_is_asked_names_its_worry_and_the_amendment_that_brings_it_in() {
    let (mut table, id) = before_portugal(&[interest("S4", -30, Some(help()), false)], "S4");
    assert_eq!(now(&table, id).stands["pt"], Stand::Amend);
    assert_eq!(asked(&mut table, id), (Worry::Interest(0), Some(Change::Add(help()))));
    table.when("ee", Command::ReviseText(id, Change::Add(help())));
    assert!(now(&table, id).stands["pt"] <= Stand::Accept);
    assert_eq!(asked(&mut table, id), (Worry::Nothing, None));
    let (mut red, id) = before_portugal(&[interest("S4", -60, None, true)], "S4");
    assert_eq!(asked(&mut red, id).0, Worry::RedLine(0));
    assert_eq!(now(&red, id).stands["pt"], Stand::Oppose, "nothing in the text would lift it");
    assert_eq!(
        red.refused("ee", &Command::Ask { of: "hr".into(), proposal: id }),
        Rejection::NotSimulated("hr".into())
    );
}

/// `model.md` §5: whoever asks for an amendment accepts the text that has it, in every shipped scenario.
#[test]
fn taking_the_amendment_that_a_delegation_asks_for_makes_it_accept() {
    let mut seen = 0;
    for (name, book) in shipped() {
        for measure in ["S4", "S6", "S7", "S9"] {
            let mut table = given(at_once(book.clone())).team("ee").opened();
            table.until(2, Phase::Initiative);
            let id = initiative(&mut table, "ee", measure);
            table.until(2, Phase::Deliberation);
            if !table.state().proposals.contains_key(&id) {
                continue; // somebody else had asked for the same
            }
            let asks: Vec<_> = now(&table, id).asks.clone().into_iter().collect();
            for (by, change) in asks.into_iter().filter(|(by, _)| now(&table, id).stands[by] == Stand::Amend) {
                let mut taken = table.clone();
                taken.when("ee", Command::ReviseText(id, change));
                let stand = now(&taken, id).stands[&by];
                assert!(stand <= Stand::Accept, "{name}, {measure}: {by} asked for {change:?} and takes {stand:?}");
                seen += 1;
            }
        }
    }
    assert!(seen > 20, "{seen} amendments were asked for");
}

/// `S1-IG §3`: every Member State decides for itself; so the program never speaks where people sit.
#[test]
fn where_all_27_are_teams_the_program_takes_no_stand_no_initiative_and_no_vote() {
    for (_, book) in shipped() {
        let mut table = given(at_once(book)).modes(|place| SeatMode::Team(format!("team {place}"))).opened();
        let mut table = table.until(1, Phase::Initiative).clone();
        let id = initiative(&mut table, "ee", "S4");
        table.until_the_end();
        for event in table.events() {
            match event {
                Event::Delegation(DelegationEvent::StandTaken { by, terms, .. }) => {
                    assert!(terms.is_none(), "{by} took a stand by itself");
                }
                Event::Procedure(ProcedureEvent::InitiativeDrafted { by, .. }) => assert_eq!(by.as_str(), "ee"),
                Event::Decision(DecisionEvent::VotesRevealed { votes, .. }) => {
                    assert!(votes.values().all(|vote| *vote == demarche::model::voting::Vote::For), "{votes:?}");
                }
                Event::Evidence(EvidenceEvent::SharingSealed { by, .. }) => panic!("{by} shared by itself"),
                _ => {}
            }
        }
        assert_eq!(now(&table, id).adopted(), Some(1), "27 times silence");
    }
}

/// `S1-IG §3`: the High Representative and the EEAS may take the initiative; where nobody sits, the program does.
#[test]
fn with_27_teams_only_the_desk_takes_the_initiative() {
    let mut takers: Vec<String> = Vec::new();
    for seed in 1..=4 {
        for (_, book) in shipped() {
            let seated = given(book).modes(|place| SeatMode::Team(format!("team {place}"))).program("eeas");
            let mut table = seated.seed(seed).opened();
            table.until_the_end();
            takers.extend(table.events().into_iter().filter_map(|event| match event {
                Event::Procedure(ProcedureEvent::InitiativeDrafted { by, .. }) => Some(by.to_string()),
                _ => None,
            }));
        }
    }
    assert!(!takers.is_empty() && takers.iter().all(|by| by == "eeas"), "{takers:?}");
}

/// A whole exercise plays by itself, and things come to decisions in it.
#[test]
fn with_27_simulated_delegations_an_exercise_needs_nothing_but_advance() {
    for (name, book) in shipped() {
        let mut decided = 0;
        for seed in 1..=2 {
            let mut table = given(book.clone()).seed(seed).opened();
            table.until_the_end();
            let done = |proposal: &&Proposal| proposal.adopted().is_some() || proposal.failure.is_some();
            decided += table.state().proposals.values().filter(done).count();
        }
        assert!(decided > 2, "{name}: {decided} decisions in two exercises");
    }
}
