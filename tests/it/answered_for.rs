//! What the Union did and left undone, as the principles answer for it turn by turn.

use demarche::engine::core::command::Command;
use demarche::engine::core::proposal::{Aftermath, Communication, KnownThen, Proposal, ProposalId, Reasons, Stage};
use demarche::engine::core::proposals::Proposals;
use demarche::engine::core::said::Appraisal;
use demarche::engine::core::state::State;
use demarche::engine::scoring::ground::Ground;
use demarche::model::clause::Naming;
use demarche::model::evidence::ShareMode;
use demarche::model::norm::Norm;
use demarche::model::phase::Phase;
use demarche::model::principle::Principle;
use demarche::model::rulebook::Rulebook;

use crate::scores::{add, score, situation, taken};
use crate::support::{given, worked_example};

/// What stood at the end of so many turns.
fn stood(state: &mut State, turns: u32, severity: i64, apart: i64) {
    state.appraisals = (1..=turns).map(|turn| Appraisal { turn, severity, apart }).collect();
}

#[test]
fn whoever_does_nothing_before_grave_harm_answers_for_every_turn() {
    let (book, mut state) = (worked_example(), situation(&worked_example()));
    stood(&mut state, 3, 60, 0);
    let idle = |state: &State| score(&book, state, Principle::Objectives).1;
    assert_eq!(idle(&state), [(Ground::Start, 50), (Ground::Idle(3), -36)]);
    let nothing = score(&book, &state, Principle::Proportionate);
    assert_eq!(
        nothing,
        (40, vec![(Ground::Start, 100), (Ground::NothingDone(3), -60)]),
        "20 and a margin of 10, doubled"
    );
    let silent = score(&book, &state, Principle::Context);
    assert_eq!(silent, (25, vec![(Ground::Start, 50), (Ground::NobodyTurnedTo, -25)]));
    add(&mut state, Proposal { addressee: Some("ostmere".into()), ..taken(1, "S10") });
    assert!(
        !idle(&state).iter().any(|(ground, _)| matches!(ground, Ground::Idle(_))),
        "it is felt from the first turn on"
    );
    assert_eq!(score(&book, &state, Principle::Context), (50, vec![(Ground::Start, 50)]));
    stood(&mut state, 3, 20, 0);
    state.proposals = Proposals::default();
    assert_eq!(score(&book, &state, Principle::Proportionate).0, 100, "a nuisance calls for nothing");
    assert_eq!(idle(&state), [(Ground::Start, 50)]);
}

#[test]
fn repetition_and_procedure_for_show_cost() {
    let (book, mut state) = (worked_example(), situation(&worked_example()));
    let to = Some("ostmere".into());
    for number in 1..=8 {
        add(&mut state, Proposal { addressee: to.clone(), ..taken(number, "S10") });
    }
    let parts = score(&book, &state, Principle::Objectives).1;
    assert!(parts.contains(&(Ground::Repeated(7), -28)), "{parts:?}");
    assert!(parts.contains(&(Ground::Crowded(3), -12)), "five can be carried out in a turn: {parts:?}");
    assert!(parts.contains(&(Ground::WholeRecords(1), 8)), "said eight times, it counts once: {parts:?}");
}

#[test]
fn awareness_is_how_near_the_shared_picture_came_to_what_capitals_knew_together() {
    let (book, mut state) = (worked_example(), situation(&worked_example()));
    stood(&mut state, 2, 49, 40);
    state.appraisals[1].apart = 10;
    let near = (Ground::PictureApart { apart: 25 }, 75);
    assert_eq!(score(&book, &state, Principle::Awareness), (75, vec![near.clone()]));
    let known = Some(KnownThen { severity: 49, pooled: 3, assessed: None });
    let aftermath = Aftermath { known, ..Aftermath::default() };
    let blind = |number, measure| Proposal { aftermath: aftermath.clone(), ..taken(number, measure) };
    add(&mut state, blind(1, "S1"));
    add(&mut state, blind(2, "N1"));
    assert_eq!(score(&book, &state, Principle::Awareness).0, 75, "no facts asked for, or a capital's own affair");
    let before = Ground::BeforeProduct(ProposalId(3));
    add(&mut state, blind(3, "S4"));
    assert_eq!(score(&book, &state, Principle::Awareness), (55, vec![near, (before, -20)]));
    add(&mut state, Proposal { stage: Stage::Adopted(0), ..taken(4, "S3") });
    assert_eq!(score(&book, &state, Principle::Awareness).0, 75, "the first one came after a product");
}

#[test]
fn what_capitals_keep_to_themselves_shows_in_what_is_noted_at_the_end_of_a_turn() {
    let apart = |mode: Option<ShareMode>| {
        let mut table = given(worked_example()).team("ee").the_rest_silent().opened();
        table.until(1, Phase::Intelligence);
        if let Some(mode) = mode {
            table.when("ee", Command::SealSharing([("e4".into(), mode)].into()));
        }
        table.until(1, Phase::Consequences);
        table.state().appraisals.last().expect("one for the turn").apart
    };
    let (kept, assessment, full) = (apart(None), apart(Some(ShareMode::Assessment)), apart(Some(ShareMode::Full)));
    assert!(kept > assessment && assessment > full, "{kept} {assessment} {full}");
    assert_eq!(full, 0);
}

#[test]
fn proportion_is_judged_turn_by_turn_by_the_strongest_measure_felt() {
    let (book, mut state) = (worked_example(), situation(&worked_example()));
    let proportion = |state: &State| score(&book, state, Principle::Proportionate).0;
    stood(&mut state, 1, 49, 0);
    add(&mut state, taken(1, "S1"));
    assert_eq!(proportion(&state), 100, "band 10 to 45, severity 49, margin 10");
    stood(&mut state, 1, 75, 0);
    assert_eq!(proportion(&state), 80, "too weak by twenty");
    add(&mut state, Proposal { aftermath: Aftermath::default(), ..taken(2, "R4") });
    assert_eq!(proportion(&state), 80, "not felt yet");
    add(&mut state, taken(2, "R4"));
    assert_eq!(proportion(&state), 100);
    stood(&mut state, 1, 49, 0);
    assert_eq!(proportion(&state), 68, "from 75, margin 10: 16 doubled");
    stood(&mut state, 2, 49, 0);
    state.appraisals[0].severity = 75;
    assert_eq!(proportion(&state), 84, "one turn of two");
}

#[test]
fn law_gains_by_holding_up_what_was_breached_and_loses_by_unmet_tests_silence_on_reasons_and_lack_of_a_review() {
    let (mut book, mut state) = (worked_example(), situation(&worked_example()));
    let law = |book: &Rulebook, state: &State| score(book, state, Principle::Law).0;
    assert_eq!(law(&book, &state), 50);
    book.scenario.activities[0].breaches = vec![Norm::F];
    state.activities_seen.insert(book.scenario.activities[0].key.clone(), 1);
    stood(&mut state, 1, 60, 0);
    assert_eq!(law(&book, &state), 25, "grave, and nobody said so");
    add(&mut state, taken(1, "S4"));
    assert_eq!(law(&book, &state), 100, "held up, and with reasons");
    let mut listing = taken(2, "R2");
    listing.text.review_weeks = 0;
    listing.communication = Some(Communication::formal(Reasons::Withheld));
    add(&mut state, listing.clone());
    assert_eq!(law(&book, &state), 50 + 25 + 13 - 40 - 20 - 20, "no evidence is shared at all");
    listing.aftermath.ended = Some(2);
    add(&mut state, listing);
    assert_eq!(law(&book, &state), 48, "what ended offends no test today");
}

#[test]
fn relations_suffer_by_a_wrong_name_once_it_comes_out_and_not_before() {
    let (mut book, mut state) = (worked_example(), situation(&worked_example()));
    book.scenario.truth = Some("a-tol".into());
    let to = Some("ostmere".into());
    let mut named = Proposal { addressee: to, ..taken(1, "S7") };
    named.text.naming = Naming::Author;
    add(&mut state, named);
    assert_eq!(score(&book, &state, Principle::Context), (50, vec![(Ground::Start, 50)]));
    state.came_out = Some(2);
    assert_eq!(score(&book, &state, Principle::Context).1[1], (Ground::NamedTooFar, -20));
    book.scenario.truth = Some("crim".into());
    assert_eq!(score(&book, &state, Principle::Context).1[1], (Ground::NamedWrong, -35));
    book.scenario.truth = Some("a-state".into());
    assert_eq!(score(&book, &state, Principle::Context).0, 50);
}
