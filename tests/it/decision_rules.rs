//! How decisions come about: silence, consensus, unanimity, abstentions, and who decides alone.

use demarche::engine::core::command::{Command, SeatMode};
use demarche::engine::core::event::Event;
use demarche::engine::core::event::decision::DecisionEvent;
use demarche::engine::core::proposal::{Failure, ProposalId, Stage, Stand};
use demarche::engine::core::rejection::Rejection;
use demarche::engine::procedure::voting::{blocks, would_block};
use demarche::model::clause::{Change, Clause, Naming, Reference, Tone};
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::model::procedure::{Calendar, Work};
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::voting::{DecisionRule, Vote};

use crate::procedure::{
    at_once, council, count, initiative, next, now, three, under, unpressed, until_decided, until_due, until_it,
};
use crate::screens::shown_to;
use crate::support::{Table, audience, given};

/// A proposal of Estonia that comes to its decision now, at a table where Portugal and the chair are the others.
fn due(measure: &str) -> (Table, ProposalId) {
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", measure);
    until_due(&mut table, id);
    (table, id)
}

fn closed(table: &mut Table, id: ProposalId) -> Stage {
    let turn = table.state().turn;
    table.until(turn, Phase::Communication);
    now(table, id).stage
}

/// `S1-IG Cat. 3`: declarations are usually agreed by COREU silence; `S0 cover note (7825/20)`: until a deadline.
#[test]
fn a_silence_passes_by_itself_at_its_deadline_and_not_before() {
    let all = Calendar::ALL.into_iter().flat_map(|calendar| ["S4", "P7"].map(|measure| (calendar, measure)));
    for (calendar, measure) in all {
        let book = unpressed(council(), calendar, 10);
        let mut table = three(book);
        table.until(1, Phase::Initiative);
        let id = initiative(&mut table, "ee", measure);
        let silent = until_it(&mut table, id, |proposal| proposal.leg().is_some_and(|leg| leg.work == Work::Silence));
        let deadline = silent.progress.since + silent.leg().expect("a silence").minutes;
        let adopted = until_decided(&mut table, id).adopted().expect("nobody breaks it");
        let ends = |turn| table.book().timetable().begins(turn, Phase::Communication);
        let not_before = adopted == 1 || ends(adopted - 1) < deadline;
        assert!(ends(adopted) >= deadline && not_before, "{calendar:?}, {measure}: turn {adopted}");
        assert!(now(&table, id).votes.values().all(|vote| *vote == Vote::For), "who keeps silent agrees");
    }
}

/// `domain.md` B.2: a broken silence returns to the text with the objector's amendment; the limit is a modelling choice.
#[test]
fn a_first_broken_silence_sends_a_declaration_back_to_its_text_with_the_amendment() {
    let (mut table, id) = due("S4");
    let before = table.state().value(&Quantity::Cohesion);
    let wish = Change::Tone(Tone::Deplore);
    table.when("pt", Command::BreakSilence { proposal: id, amendment: Some(wish) });
    let asked = "with the amendment: say ‘deplore’ instead";
    assert!(shown_to(&table, &audience("pt")).contains(asked), "Portugal reads what it sealed");
    assert!(!shown_to(&table, &audience("ee")).contains(asked), "Estonia waits for the reveal");
    assert_eq!(closed(&mut table, id), Stage::Tabled);
    let back = now(&table, id);
    assert_eq!(back.leg().map(|leg| leg.work), Some(Work::Agenda), "the declaration's road has no comments");
    assert_eq!((back.progress.breaks, back.votes.len(), back.progress.passed.len()), (1, 0, 0));
    assert_eq!(back.asks.get(&StateKey::from("pt")), Some(&wish));
    assert_eq!(table.state().value(&Quantity::Cohesion), before - table.book().parameters.cohesion_against);
    assert!(table.events().iter().any(|event| {
        matches!(event, Event::Decision(DecisionEvent::SilenceBroken { by, .. }) if *by == [(StateKey::from("pt"), Some(wish))].into())
    }));
    next(&mut table, Phase::Deliberation).when("ee", Command::ReviseText(id, wish));
    assert!(until_decided(&mut table, id).adopted().is_some(), "once it says what was asked, nobody objects");
    assert_eq!(now(&table, id).text.tone, Tone::Deplore);
}

/// What is said to block today is what the count makes of the stands, and it names those who oppose.
#[test]
fn only_whoever_opposes_stands_in_the_way_of_what_the_27_decide_together() {
    let (table, id) = due("S4");
    let pt = StateKey::from("pt");
    for stand in Stand::ALL {
        let mut proposal = now(&table, id).clone();
        proposal.stands = [(pt.clone(), stand)].into();
        let who = (stand == Stand::Oppose).then(|| vec![pt.clone()]);
        for rule in [DecisionRule::Silence, DecisionRule::Consensus, DecisionRule::Unanimity] {
            assert_eq!(would_block(table.book(), &proposal, rule), who, "{rule:?}, {stand:?}");
        }
        for rule in [DecisionRule::National, DecisionRule::Alone] {
            assert_eq!(would_block(table.book(), &proposal, rule), None, "{rule:?} asks nobody else");
        }
    }
}

/// `S1-IG Cat. 3` and a modelling choice (`road.silence_breaks_max`): a second objection ends it.
#[test]
fn a_second_broken_silence_makes_a_declaration_fall() {
    let (mut table, id) = due("S4");
    table.when("pt", Command::BreakSilence { proposal: id, amendment: None });
    assert_eq!(closed(&mut table, id), Stage::Tabled);
    until_due(&mut table, id);
    table.when("hr", Command::SealVote(id, Vote::Against));
    let turn = table.state().turn;
    assert_eq!(closed(&mut table, id), Stage::Failed(turn));
    assert_eq!(now(&table, id).failure, Some(Failure::SilenceBroken));
}

/// `domain.md` A.0 after EXT E8: a text is adopted unless a member objects, so there is nothing to abstain from.
#[test]
fn under_silence_and_consensus_nobody_abstains() {
    let (mut declaration, id) = due("S4");
    let mut support = three(council());
    support.until(1, Phase::Initiative);
    initiative(&mut support, "pt", "N1");
    support.until(2, Phase::Initiative);
    let other = initiative(&mut support, "pt", "L1");
    until_due(&mut support, other);
    for (table, id) in [(&mut declaration, id), (&mut support, other)] {
        assert_eq!(table.refused("hr", &Command::SealVote(id, Vote::Abstain)), Rejection::NoAbstentionUnderSilence);
        assert_eq!(table.refused("hr", &Command::SealVote(id, Vote::AbstainDeclare)), Rejection::CouncilOnly);
    }
    let refusal = support.refused("hr", &Command::BreakSilence { proposal: other, amendment: None });
    assert_eq!(refusal, Rejection::NoSilence, "consensus is no silence");
}

/// `S1-IG Cat. 5`; Art. 38 TEU: the PSC decides by consensus, so one who stands against it stops it.
#[test]
fn one_delegation_stops_what_needs_consensus() {
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    initiative(&mut table, "pt", "N1");
    table.until(2, Phase::Initiative);
    let id = initiative(&mut table, "pt", "L1");
    until_due(&mut table, id);
    let mut quiet = table.clone();
    assert!(matches!(closed(&mut quiet, id), Stage::Adopted(_)));
    table.when("ee", Command::SealVote(id, Vote::Against));
    assert!(matches!(closed(&mut table, id), Stage::Failed(_)));
    assert_eq!(now(&table, id).failure, Some(Failure::NoConsensus));
}

/// Art. 31(1) TEU: unanimity; an abstention does not prevent it.
#[test]
fn one_veto_blocks_the_council_and_abstentions_do_not() {
    let (mut table, id) = due("S8");
    let mut vetoed = table.clone();
    for code in ["ee", "pt", "hr"] {
        table.when(code, Command::SealVote(id, Vote::Abstain));
    }
    assert!(matches!(closed(&mut table, id), Stage::Adopted(_)));
    assert!(now(&table, id).votes.values().all(|vote| *vote == Vote::Abstain), "who is absent abstains");
    vetoed.when("pt", Command::SealVote(id, Vote::Against));
    assert!(matches!(closed(&mut vetoed, id), Stage::Failed(_)));
    assert_eq!(now(&vetoed, id).failure, Some(Failure::Vetoed));
}

/// Art. 31(1) TEU, second subparagraph.
#[test]
fn only_the_council_knows_a_declared_abstention() {
    let (mut table, id) = due("S8");
    table.when("pt", Command::SealVote(id, Vote::AbstainDeclare));
    assert!(matches!(closed(&mut table, id), Stage::Adopted(_)));
    let mut alone = given(at_once(council())).teams(&["ee", "eeas"]).the_rest_silent().opened();
    alone.until(1, Phase::Initiative);
    let statement = initiative(&mut alone, "ee", "S1");
    until_due(&mut alone, statement);
    assert_eq!(alone.refused("eeas", &Command::SealVote(statement, Vote::AbstainDeclare)), Rejection::NoVote);
}

fn keys(codes: &[&str]) -> Vec<StateKey> {
    codes.iter().map(|code| StateKey::from(*code)).collect()
}

/// Nine states of 149,737 thousand people; a third of 449,210 is 149,736.67.
const JUST_ENOUGH: [&str; 9] = ["de", "pl", "se", "dk", "fi", "lt", "si", "lv", "lu"];

/// Nine states of 149,736 thousand people.
const JUST_SHORT: [&str; 9] = ["de", "pl", "el", "bg", "ie", "hr", "si", "cy", "mt"];

/// Art. 31(1) TEU: at least a third of the Member States comprising at least a third of the population of the Union.
#[test]
fn abstentions_block_from_a_third_of_the_states_with_a_third_of_the_people() {
    let book = council();
    assert!(blocks(&book, &keys(&JUST_ENOUGH)));
    assert!(!blocks(&book, &keys(&JUST_SHORT)), "a thousand people are missing");
    let most = keys(&["de", "fr", "it", "es", "pl", "ro", "nl", "be"]);
    assert!(!blocks(&book, &most), "three quarters of the people, but eight states only");
    let least = ["mt", "lu", "cy", "ee", "lv", "si", "lt", "hr", "ie", "sk", "fi", "dk", "bg", "at", "hu"];
    assert!(!blocks(&book, &keys(&least)), "fifteen states, but few people");
    assert!(!blocks(&book, &[]));
    assert!(blocks(&book, &book.states.keys().cloned().collect::<Vec<_>>()));
}

/// Council conclusions at a table of 27 teams, with these declared abstentions.
fn with_declared(codes: &[&str]) -> (Table, ProposalId) {
    let book: Rulebook = at_once(council());
    let mut table = given(book).modes(|place| SeatMode::Team(format!("team {place}"))).opened();
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S8");
    table.until(1, Phase::Decision);
    for code in codes {
        table.when(code, Command::SealVote(id, Vote::AbstainDeclare));
    }
    table.when("ee", Command::SealVote(id, Vote::For));
    closed(&mut table, id);
    (table, id)
}

/// Art. 31(1) TEU: those who declare it are not bound, while the Union is.
#[test]
fn constructive_abstainers_are_exempt_and_counted() {
    let start = council().scenario.start.cohesion;
    let (table, id) = with_declared(&JUST_SHORT);
    let adopted = now(&table, id);
    assert_eq!(adopted.adopted(), Some(1));
    assert_eq!(adopted.exempt, JUST_SHORT.map(StateKey::from).into());
    let parameters = &table.book().parameters;
    let expected = start + parameters.cohesion_adopted - 9 * parameters.cohesion_declared;
    assert_eq!(table.state().value(&Quantity::Cohesion), expected);
    assert_eq!(
        count(
            &table,
            |event| matches!(event, Event::Decision(DecisionEvent::AbstentionsDeclared { by, .. }) if by.len() == 9)
        ),
        1
    );
}

/// Art. 31(1) TEU: then the decision shall not be adopted.
#[test]
fn a_third_of_the_states_with_a_third_of_the_people_block_a_full_vote() {
    let (table, id) = with_declared(&JUST_ENOUGH);
    let blocked = now(&table, id);
    assert_eq!((blocked.stage, blocked.failure), (Stage::Failed(1), Some(Failure::BlockedByAbstentions)));
    assert!(blocked.exempt.is_empty(), "nobody is exempt from what was not adopted");
    let (most, other) = with_declared(&["de", "fr", "it", "es", "pl", "ro", "nl", "be"]);
    assert_eq!(now(&most, other).adopted(), Some(1), "eight states are no third");
}

/// `S1-IG §3`: texts change around the table; while a silence runs, it is yes or no.
#[test]
fn a_broken_silence_asks_for_a_change_that_changes_something() {
    let (mut table, id) = due("S4");
    let text = now(&table, id).text.clone();
    let pointless = [Change::Tone(text.tone), Change::Naming(Naming::Author)];
    for change in pointless {
        let refusal = table.refused("pt", &Command::BreakSilence { proposal: id, amendment: Some(change) });
        assert_eq!(refusal, Rejection::ChangesNothing, "{change:?} of a text that names nobody and can name nobody");
    }
    let wish = Change::Add(Clause::Reference(Reference::HumanRights));
    table.when("pt", Command::BreakSilence { proposal: id, amendment: Some(wish) });
}

/// A sealed vote is a secret of its delegation, so until the votes are opened it may be sealed anew.
#[test]
fn a_sealed_vote_can_be_taken_back_until_the_reveal() {
    let (mut table, id) = due("S4");
    let wish = Change::Add(Clause::Reference(Reference::HumanRights));
    table.when("pt", Command::BreakSilence { proposal: id, amendment: Some(wish) });
    table.when("pt", Command::SealVote(id, Vote::For));
    let proposal = now(&table, id);
    assert_eq!(proposal.votes.get("pt"), Some(&Vote::For));
    assert!(proposal.progress.objections.is_empty(), "the amendment of the objection went with it");
    table.when("pt", Command::Finish);
    assert_eq!(table.refused("pt", &Command::SealVote(id, Vote::Against)), Rejection::AlreadyFinished);
}

/// Art. 31(1) TEU says a third; a scenario that says otherwise is told so.
#[test]
fn what_is_said_of_a_rule_says_the_number_in_force() {
    let said = |divisor| {
        let mut table = three(under(council(), &[("abstention.block_divisor", divisor)]));
        table.until(1, Phase::Initiative);
        initiative(&mut table, "ee", "S8");
        shown_to(table.until(1, Phase::Deliberation), &audience("ee"))
    };
    assert!(said(3).contains("by a third of the Member States with a third of the population"));
    assert!(said(4).contains("by one in 4 of the Member States with one in 4 of the population"));
}
