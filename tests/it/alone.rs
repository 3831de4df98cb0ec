//! Votes and their secrecy, and those who decide alone.

use demarche::engine::core::command::Command;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::decision::DecisionEvent;
use demarche::engine::core::proposal::{Failure, ProposalId, Stage};
use demarche::engine::core::rejection::Rejection;
use demarche::model::clause::{Change, Tone};
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::voting::Vote;
use demarche::view::audience::Audience;
use demarche::view::names::ViewContext;
use demarche::view::record::record;
use demarche::view::table::table as proposals;

use crate::procedure::{at_once, council, count, initiative, now, set, three, until_due};
use crate::screens::{first_difference, shown_to};
use crate::support::{Table, WORDS, audience, given};

/// `domain.md` B.2 and a modelling choice: votes are sealed, and opened for all at once.
#[test]
fn votes_stay_sealed_until_they_are_revealed_together() {
    let mut table = three(at_once(council()));
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S8");
    until_due(&mut table, id);
    let mut other = table.clone();
    table.when("pt", Command::SealVote(id, Vote::For));
    other.when("pt", Command::SealVote(id, Vote::Against));
    for who in [audience("ee"), audience("lu"), Audience::Public] {
        assert_eq!(first_difference(&shown_to(&table, &who), &shown_to(&other, &who)), None, "{who:?}");
    }
    assert_ne!(shown_to(&table, &audience("pt")), shown_to(&other, &audience("pt")), "Portugal knows its vote");
    table.until(1, Phase::Communication);
    let revealed = |event: &Event| matches!(event, Event::Decision(DecisionEvent::VotesRevealed { votes, .. }) if votes.len() == 27);
    assert_eq!(count(&table, revealed), 1, "27 votes in one fact");
}

/// A modelling choice: with which amendment a silence is broken is as secret as that it is.
#[test]
fn the_amendment_of_a_broken_silence_stays_sealed_with_it() {
    let mut table = three(at_once(council()));
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S4");
    until_due(&mut table, id);
    let mut other = table.clone();
    table.when("pt", Command::BreakSilence { proposal: id, amendment: Some(Change::Tone(Tone::Condemn)) });
    other.when("pt", Command::SealVote(id, Vote::For));
    for who in [audience("ee"), audience("lu"), Audience::Public] {
        assert_eq!(first_difference(&shown_to(&table, &who), &shown_to(&other, &who)), None, "{who:?}");
    }
    table.until(1, Phase::Communication);
    assert_eq!(now(&table, id).asks.get("pt"), Some(&Change::Tone(Tone::Condemn)), "then everybody knows");
}

/// Estonia asks for something that an institution decides alone, in a situation of this severity.
fn asked_of(measure: &str, teams: &[&str], severity: i64) -> (Table, ProposalId) {
    let mut table = given(at_once(council())).team("ee").teams(teams).the_rest_silent().opened();
    table.until(1, Phase::Initiative);
    set(&mut table, Quantity::Severity, severity);
    let id = initiative(&mut table, "ee", measure);
    until_due(&mut table, id);
    (table, id)
}

fn outcome(table: &mut Table, id: ProposalId) -> (Stage, Option<Failure>) {
    table.until(1, Phase::Communication);
    (now(table, id).stage, now(table, id).failure)
}

const ADOPTED: (Stage, Option<Failure>) = (Stage::Adopted(1), None);
const DECLINED: (Stage, Option<Failure>) = (Stage::Failed(1), Some(Failure::Declined));

/// `S1-IG Cat. 3` (High Representative, spokesperson, Delegations) and Impl. Dec. (EU) 2018/1993 (Presidency).
#[test]
fn a_team_that_is_competent_alone_decides_by_its_vote() {
    for (measure, seat) in [("S1", "eeas"), ("S3", "eeas"), ("S10", "eeas"), ("P4", "eeas"), ("X1", "hr")] {
        for (vote, expected) in [(Vote::For, ADOPTED), (Vote::Against, DECLINED)] {
            let (mut table, id) = asked_of(measure, &[seat], 49);
            table.when(seat, Command::SealVote(id, vote));
            assert_eq!(outcome(&mut table, id), expected, "{measure} by {seat}: {vote:?}");
            assert_eq!(
                count(&table, |event| matches!(event, Event::Decision(DecisionEvent::VotesRevealed { .. }))),
                0,
                "there is no ballot"
            );
            let context = ViewContext::new(table.book(), &WORDS);
            let told = record(&context, table.state(), id);
            assert_eq!(told.is_some(), vote == Vote::For, "a record of what was adopted");
            assert!(told.is_none_or(|told| !told.contains("Abstaining")), "{measure}: the 27 did not vote");
            let shown = proposals(&context, table.state(), &audience("ee"));
            assert!(shown.iter().flat_map(|proposal| &proposal.stands).all(|stand| stand.vote.is_none()), "{measure}");
        }
    }
}

/// A modelling choice: where nobody sits, the program decides by the default profile.
#[test]
fn without_a_team_the_program_decides_by_its_profile() {
    let all = [("S1", 30, ADOPTED), ("S1", 100, ADOPTED), ("X1", 80, ADOPTED), ("X1", 0, DECLINED)];
    for (measure, severity, expected) in all {
        let (mut table, id) = asked_of(measure, &[], severity);
        assert_eq!(outcome(&mut table, id), expected, "{measure} at severity {severity}: too little is no reason");
    }
}

/// `S1-IG §3`, Making a decision: what falls to people is not decided over their heads.
#[test]
fn a_team_that_is_competent_alone_and_says_nothing_does_not_go_ahead() {
    for measure in ["S1", "X1"] {
        let (mut table, id) = asked_of(measure, &["eeas", "hr"], if measure == "S1" { 30 } else { 80 });
        assert_eq!(outcome(&mut table, id), DECLINED, "{measure}");
    }
}

/// `S1-IG Cat. 3`: whoever is not competent has no say, and neither has the desk where the 27 decide.
#[test]
fn nobody_votes_on_what_is_not_theirs() {
    let (mut table, id) = asked_of("S1", &["eeas", "hr", "pt"], 30);
    for code in ["ee", "pt", "hr"] {
        assert_eq!(table.refused(code, &Command::SealVote(id, Vote::Against)), Rejection::NoVote);
    }
    assert_eq!(table.refused("eeas", &Command::SealVote(id, Vote::Abstain)), Rejection::NoVote);
    let (mut chair, activation) = asked_of("X1", &["eeas", "hr"], 80);
    assert_eq!(chair.refused("eeas", &Command::SealVote(activation, Vote::For)), Rejection::NoVote);
    let (mut together, declaration) = asked_of("S4", &["eeas"], 49);
    let refusal = together.refused("eeas", &Command::SealVote(declaration, Vote::Against));
    assert_eq!(refusal, Rejection::NotForTheDesk);
}

/// `S1-IG §3`: any Member State, the High Representative or the EEAS may take the initiative; L and N are for states.
#[test]
fn the_desk_proposes_what_the_27_decide_and_nothing_that_is_a_states_own() {
    let mut table = given(at_once(council())).teams(&["ee", "eeas"]).the_rest_silent().opened();
    table.until(1, Phase::Initiative);
    for measure in ["N1", "L2", "L4"] {
        let order = Command::DraftInitiative {
            measure: measure.into(),
            addressee: Some("ostmere".into()),
            reasons: String::new(),
        };
        assert_eq!(table.refused("eeas", &order), Rejection::NotForTheDesk, "{measure}");
    }
    let id = initiative(&mut table, "eeas", "S8");
    table.until(1, Phase::Deliberation);
    let stand = Command::AnnounceStand(id, demarche::engine::core::proposal::Stand::Support);
    assert_eq!(table.refused("eeas", &stand), Rejection::NotForTheDesk);
    table.until(1, Phase::Communication);
    assert_eq!(now(&table, id).adopted(), Some(1));
    assert!(!now(&table, id).votes.contains_key("eeas"));
}

/// `S1-IG §3`: Intcen aggregates what is shared, and the EEAS analyses precede initiatives.
#[test]
fn only_the_desk_issues_products_and_options_and_only_on_what_is_new() {
    let mut table = given(council()).teams(&["ee", "eeas"]).the_rest_silent().opened();
    table.until(1, Phase::Intelligence);
    for command in [Command::IssueProduct, Command::OfferOptions(vec!["S4".into()])] {
        assert_eq!(table.refused("ee", &command), Rejection::DeskOnly);
    }
    table.when("eeas", Command::IssueProduct);
    assert_eq!(table.refused("eeas", &Command::IssueProduct), Rejection::NothingNew);
    assert_eq!(table.refused("eeas", &Command::OfferOptions(vec!["Z9".into()])), Rejection::NoSuchMeasure);
    table.when("eeas", Command::OfferOptions(vec!["S4".into(), "S10".into()]));
    let product = table.state().product.clone().expect("a product");
    assert_eq!(product.items, table.state().pool.len());
    table.until(2, Phase::Intelligence);
    assert!(table.state().pool.len() > product.items, "the second turn brings an assessment");
    table.when("eeas", Command::IssueProduct);
}
