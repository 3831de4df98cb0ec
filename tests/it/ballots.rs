//! How the program votes for the delegations that it plays: by their stands, as far as the rule has such a ballot.

use demarche::engine::core::command::Command;
use demarche::engine::core::draft::Draft;
use demarche::engine::core::proposal::{ProposalId, Stage, Stand};
use demarche::engine::core::question::Question;
use demarche::engine::delegation::ballots::cast;
use demarche::engine::delegation::case::terms;
use demarche::engine::delegation::who::Delegation;
use demarche::model::clause::{Change, Clause, Task};
use demarche::model::delegation::{Interest, Matter};
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::model::voting::Vote;

use crate::procedure::{at_once, council, initiative, now, under, until_due};
use crate::support::{Table, given};

const HELP: Clause = Clause::Task(Task::HelpVictims);

/// The council's book in which Portugal minds a measure, by so many points and unless a clause meets it; nobody lets pass
/// what it alone would block, and so much speaks for everything that an interest is the largest worry.
fn minding(measure: &str, points: i64, met_by: Option<Clause>) -> Rulebook {
    let mut book = under(at_once(council()), &[("position.base", 30), ("consensus.alone_from", 0)]);
    let because = "our counters stay closed by words alone".to_owned();
    let on = Matter::Measure(measure.into());
    let interest = Interest { on, towards: None, points, because, met_by, red_line: false };
    let seat = book.scenario.seats.iter_mut().find(|seat| seat.state.as_str() == "pt").expect("Portugal's seat");
    seat.interests = vec![interest];
    book
}

/// Estonia's proposal on its way, with Portugal played by the program and everybody else silent.
fn before_portugal(book: Rulebook, measure: &str) -> (Table, ProposalId) {
    let mut table = given(book).teams(&["ee", "hr"]).the_rest_silent().program("pt").opened();
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", measure);
    table.until(1, Phase::Deliberation);
    (table, id)
}

/// What Portugal makes of it, in all.
fn points(table: &Table, id: ProposalId) -> i64 {
    let question = Question::of(table.book(), now(table, id)).expect("a question");
    terms(table.book(), table.state(), &question, &Delegation::of(table.book(), table.state().setup.seed, &"pt".into()))
        .total()
}

/// What Portugal's points come from.
#[derive(Clone, Copy)]
enum By {
    Goodwill,
    Interest,
    InterestMetByHelp,
}

/// Estonia's proposal, of which Portugal makes just so much.
fn at_points(measure: &str, wanted: i64, by: By) -> (Table, ProposalId) {
    let (plain, id) = before_portugal(minding(measure, 0, None), measure);
    let missing = wanted - points(&plain, id);
    let base = plain.book().parameters.position_base + missing;
    let book = match by {
        By::Goodwill => under(minding(measure, 0, None), &[("position.base", base)]),
        By::Interest => minding(measure, missing, None),
        By::InterestMetByHelp => minding(measure, missing, Some(HELP)),
    };
    let (table, id) = before_portugal(book, measure);
    assert_eq!(points(&table, id), wanted);
    (table, id)
}

/// Portugal's vote when the proposal is decided next.
fn vote(table: &mut Table, id: ProposalId) -> Vote {
    until_due(table, id);
    table.director(Command::Advance);
    now(table, id).votes.get("pt").copied().unwrap_or(Vote::Against)
}

/// What the program casts for those that it plays, if all of them stand like this.
fn cast_as(measure: &str, stand: Stand, breaks: u32) -> Vec<(String, Vote)> {
    let (mut table, id) = before_portugal(minding(measure, 0, None), measure);
    until_due(&mut table, id);
    let mut state = table.state().clone();
    let proposal = state.proposals.get_mut(&id).expect("on the table");
    proposal.stands = ["pt", "hr", "fi"].map(|code| (code.into(), stand)).into();
    proposal.progress.breaks = breaks;
    let cast = cast(&Draft::new(table.book(), &state)).remove(&id).expect("it is due");
    cast.votes.into_iter().map(|(by, vote)| (by.to_string(), vote)).collect()
}

/// Stands from support to opposition, as votes.
#[test]
fn a_delegation_votes_as_it_stands_as_far_as_the_rule_has_such_a_ballot() {
    use Vote::{Abstain, Against, For};
    for (measure, breaks, expected) in [
        ("S8", 0, [For, For, Abstain, Abstain, Against]),
        ("S4", 0, [For, For, Against, For, Against]),
        ("S4", 1, [For, For, For, For, Against]),
    ] {
        for (stand, vote) in Stand::ALL.into_iter().zip(expected) {
            let cast = cast_as(measure, stand, breaks);
            assert_eq!(cast, [("pt".to_owned(), vote)], "{measure}, {breaks}: {stand:?}, and nobody whom people play");
        }
    }
}

/// Art. 31(1) TEU: a declared abstention says that one does not mean to be bound.
#[test]
fn an_abstention_is_declared_where_an_interest_of_ones_own_stands_behind_it() {
    let (mut of_its_own, id) = at_points("S8", -7, By::Interest);
    assert_eq!(now(&of_its_own, id).stands["pt"], Stand::Abstain);
    assert_eq!(vote(&mut of_its_own, id), Vote::AbstainDeclare);
    let (mut unconvinced, id) = at_points("S8", -7, By::Goodwill);
    assert_eq!(now(&unconvinced, id).stands["pt"], Stand::Abstain);
    assert_eq!(vote(&mut unconvinced, id), Vote::Abstain);
}

#[test]
fn under_silence_who_would_only_abstain_lets_it_pass() {
    for by in [By::Goodwill, By::Interest] {
        let (mut table, id) = at_points("S4", -7, by);
        assert_eq!(vote(&mut table, id), Vote::For);
        assert!(matches!(now(&table, id).stage, Stage::Adopted(_)));
    }
}

/// `domain.md` B.2: a silence is broken with the change that would mend it, once.
#[test]
fn who_wants_an_amendment_breaks_the_first_silence_and_lets_the_second_pass() {
    let (mut table, id) = at_points("S4", -4, By::InterestMetByHelp);
    assert_eq!(now(&table, id).stands["pt"], Stand::Amend);
    until_due(&mut table, id);
    table.director(Command::Advance);
    let back = now(&table, id);
    assert_eq!((back.stage, back.progress.breaks), (Stage::Tabled, 1), "the text comes back");
    assert_eq!(back.asks.get("pt"), Some(&Change::Add(HELP)));
    assert_eq!(vote(&mut table, id), Vote::For);
    assert!(matches!(now(&table, id).stage, Stage::Adopted(_)));
}

#[test]
fn in_the_council_who_wants_an_amendment_does_not_block_for_it() {
    let (mut table, id) = at_points("S8", -7, By::InterestMetByHelp);
    assert_eq!(now(&table, id).stands["pt"], Stand::Amend);
    assert_eq!(vote(&mut table, id), Vote::AbstainDeclare);
    let (opposed, id) = at_points("S8", -8, By::InterestMetByHelp);
    assert_eq!(now(&opposed, id).stands["pt"], Stand::Oppose, "there is no silence to break for an amendment");
}
