//! The fine print of the procedure: what nobody may gain by a trick, and what belongs to whom.

use demarche::engine::core::command::{Command, NationalLine, SeatMode};
use demarche::engine::core::event::Event;
use demarche::engine::core::event::course::CourseEvent;
use demarche::engine::core::event::procedure::ProcedureEvent;
use demarche::engine::core::ledger::Rule;
use demarche::engine::core::proposal::{Failure, Hold, ProposalId, Stand};
use demarche::engine::core::rejection::Rejection;
use demarche::model::clause::{Change, Clause, Reference, Tone};
use demarche::model::key::MeasureId;
use demarche::model::phase::Phase;
use demarche::model::procedure::{Calendar, CrisisMode, Work};
use demarche::model::quantity::Quantity;
use demarche::model::voting::Vote;

use crate::procedure::{
    at_once, council, initiative, next, now, set, three, under, unpressed, until_decided, until_due, until_it,
};
use crate::support::{Table, given};

const CLAUSE: Change = Change::Add(Clause::Reference(Reference::HumanRights));

/// Drafts without submitting.
fn drafted(table: &mut Table, by: &str, measure: &str) -> ProposalId {
    let id = table.state().next_proposal(table.book(), &by.into());
    table.when(by, Command::DraftInitiative { measure: measure.into(), addressee: None, reasons: String::new() });
    id
}

/// A modelling choice: who asks for the same in the same words supports it, and who asks for something else does not.
#[test]
fn a_twin_initiative_counts_as_support_only_if_it_says_the_same() {
    for (change, support) in [(None, Some(Stand::Support)), (Some(Tone::StronglyCondemn), None)] {
        let mut table = three(council());
        table.until(1, Phase::Initiative);
        let first = initiative(&mut table, "ee", "S4");
        let twin = drafted(&mut table, "pt", "S4");
        if let Some(tone) = change {
            table.when("pt", Command::ReviseText(twin, Change::Tone(tone)));
        }
        table.when("pt", Command::SubmitInitiative(twin)).until(1, Phase::Deliberation);
        assert!(!table.state().proposals.contains_key(&twin), "one text is on the table");
        assert_eq!(now(&table, first).stands.get("pt").copied(), support, "{change:?}");
    }
}

/// `S1-IG §3`: the chair deals with what has waited longest where it gives no other order.
#[test]
fn what_has_waited_longest_comes_first() {
    let mut table = three(under(council(), &[("road.agenda_items", 1)]));
    table.until(1, Phase::Initiative);
    let (first, waiting) = (initiative(&mut table, "pt", "S4"), initiative(&mut table, "pt", "P7"));
    table.until(2, Phase::Initiative);
    let newer = initiative(&mut table, "ee", "S8");
    assert!(newer < waiting, "though its number is lower");
    table.until(2, Phase::Communication);
    let taken = [first, waiting, newer].map(|id| now(&table, id).progress.taken_up);
    assert_eq!(taken, [true, true, false]);
}

/// `domain.md` B.2: a break returns to the text, so the text is open for a whole Deliberation, however short the road.
#[test]
fn a_text_that_came_back_can_be_changed_before_it_goes_out_again() {
    let mut table = three(at_once(council()));
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S4");
    until_due(&mut table, id);
    table.when("pt", Command::BreakSilence { proposal: id, amendment: Some(CLAUSE) });
    table.until(2, Phase::Deliberation);
    assert_eq!(now(&table, id).leg().map(|leg| leg.work), Some(Work::Agenda));
    table.when("ee", Command::ReviseText(id, CLAUSE));
    assert_eq!(until_decided(&mut table, id).adopted(), Some(2));
}

/// `S1-IG §3`: the PSC orients on a text, so what it oriented on keeps whom it names and how it speaks.
#[test]
fn after_the_orientation_tone_and_naming_are_settled() {
    let book = unpressed(council(), Calendar::Standard, 20);
    let mut table = three(book);
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S8");
    let oriented = |work| matches!(work, Work::Transmission | Work::Decision);
    until_it(&mut table, id, |proposal| proposal.leg().is_some_and(|leg| oriented(leg.work)));
    next(&mut table, Phase::Deliberation);
    let harsh = Command::ReviseText(id, Change::Tone(Tone::StronglyCondemn));
    assert_eq!(table.refused("ee", &harsh), Rejection::ChangesNothing);
    table.when("ee", Command::ReviseText(id, CLAUSE));
}

/// `S1-IG §3`: RELEX and the PSC decide in their meetings and not in between.
#[test]
fn bodies_with_a_say_let_a_proposal_pass_only_when_they_meet() {
    for measure in ["S8", "R2", "S12"] {
        let mut table = three(council());
        table.until(1, Phase::Initiative);
        let id = initiative(&mut table, "ee", measure);
        until_due(&mut table, id);
        let road = now(&table, id).road.clone();
        let mut phase = Phase::Situation;
        for event in table.events() {
            match event {
                Event::Course(CourseEvent::PhaseBegan { phase: begun, .. }) => phase = *begun,
                Event::Procedure(ProcedureEvent::StationReached { station: station @ 1.., .. }) => {
                    let left = road[usize::try_from(station - 1).expect("small")].work;
                    let has_a_say = matches!(left, Work::LegalTest | Work::Orientation);
                    assert!(!has_a_say || phase == Phase::Decision, "{measure}: {left:?} in {phase:?}");
                }
                _ => {}
            }
        }
    }
}

/// A modelling choice: a stand is taken on a text, so a new text needs a new stand.
#[test]
fn what_a_team_said_of_the_old_text_does_not_stand_for_the_new_one() {
    let mut table = given(council()).teams(&["ee", "pt", "hr"]).the_rest_silent().program("lu").opened();
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S8");
    table.until(1, Phase::Deliberation).when("pt", Command::AnnounceStand(id, Stand::Support));
    table.when("ee", Command::ReviseText(id, CLAUSE));
    let stands = now(&table, id).stands.clone();
    assert_eq!(
        (stands.contains_key("pt"), stands.contains_key("lu")),
        (false, true),
        "the program looks again at once"
    );
    table.when("pt", Command::AnnounceStand(id, Stand::Oppose));
    until_it(&mut table, id, |proposal| matches!(proposal.progress.hold, Some(Hold::NoConsensus(_))));
}

/// `S0 cover note (7825/20)`: a silence runs to its end, and its initiator does not call it off.
#[test]
fn nothing_is_withdrawn_while_a_silence_runs() {
    let mut table = three(unpressed(council(), Calendar::Standard, 10));
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S4");
    until_it(&mut table, id, demarche::engine::core::proposal::Proposal::is_under_silence);
    next(&mut table, Phase::Deliberation);
    assert_eq!(table.refused("ee", &Command::Withdraw(id)), Rejection::SilenceRuns);
    assert!(until_decided(&mut table, id).adopted().is_some());
}

/// A modelling choice: one changes one's own text and does not ask oneself.
#[test]
fn an_initiator_asks_itself_for_nothing() {
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S8");
    table.until(1, Phase::Deliberation);
    assert_eq!(table.refused("ee", &Command::AskAmendment(id, CLAUSE)), Rejection::ChangesNothing);
}

/// `S1-IG §3`, Art. 222 TFEU: the clause answers a disaster; invoked for less it is a national step and no more.
#[test]
fn the_solidarity_clause_without_a_disaster_activates_nothing() {
    for severity in [20, 90] {
        let mut table = three(council());
        table.until(1, Phase::Initiative);
        // However grave it is for all: a disaster is what hits the State that calls.
        set(&mut table, Quantity::Severity, severity);
        let id = initiative(&mut table, "pt", "L6");
        table.until(1, Phase::Communication);
        assert_eq!((now(&table, id).adopted(), table.state().crisis_mode), (Some(1), CrisisMode::Monitoring));
    }
}

/// Art. 31(1) TEU: who declared its abstention is not bound, and may keep its distance without breaking ranks.
#[test]
fn a_declared_abstainer_may_keep_its_distance_in_public() {
    let cost = |vote: Vote| {
        let everybody = given(at_once(council())).modes(|place| SeatMode::Team(format!("team {place}")));
        let mut table = everybody.opened();
        table.until(1, Phase::Initiative);
        let id = initiative(&mut table, "ee", "S8");
        table.until(1, Phase::Decision).when("pt", Command::SealVote(id, vote));
        table.until(1, Phase::Communication).when("pt", Command::SealLine(NationalLine::Distance));
        table.until(1, Phase::Consequences);
        table.moves_by(Rule::CohesionSoloLine).count()
    };
    assert_eq!((cost(Vote::Abstain), cost(Vote::AbstainDeclare)), (1, 0));
}

/// `S1-IG §3`: an options paper offers what can be taken, each once.
#[test]
fn an_options_paper_names_each_open_measure_once() {
    let mut book = council();
    book.scenario.measures.push(demarche::model::scenario::MeasureChange {
        id: "R4".into(),
        lead_turns: None,
        band: None,
        closed: true,
        capitals: false,
    });
    let mut table = given(book).teams(&["ee", "eeas"]).the_rest_silent().opened();
    let offer = |ids: &[&str]| Command::OfferOptions(ids.iter().map(|id| MeasureId::from(*id)).collect());
    assert_eq!(table.refused("eeas", &offer(&["S4", "R4"])), Rejection::Closed("R4".into()));
    table.when("eeas", offer(&["S4", "S10", "S4"]));
    assert_eq!(table.state().options.len(), 2);
}

/// A modelling choice: who asks is also told where the delegation stands.
#[test]
fn an_answer_says_where_the_delegation_stands() {
    let mut table = given(council()).teams(&["ee", "hr"]).the_rest_silent().program("pt").opened();
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S4");
    table.until(1, Phase::Deliberation).when("ee", Command::Ask { of: "pt".into(), proposal: id });
    let said = table.state().explanations.last().expect("an answer");
    assert_eq!(Some(&said.stand), now(&table, id).stands.get("pt"));
}

/// `S1-IG §3`, Following a decision: a repeal follows up a decision, and is not taken in the same meeting.
#[test]
fn nothing_is_repealed_in_the_meeting_that_adopts_it() {
    let mut table = three(at_once(council()));
    table.until(1, Phase::Initiative);
    initiative(&mut table, "ee", "R2");
    table.until(2, Phase::Initiative);
    let repeal = initiative(&mut table, "ee", "R5");
    let listing = initiative(&mut table, "pt", "R1");
    table.until(3, Phase::Situation);
    assert!(now(&table, listing).failure != Some(Failure::Vetoed) && now(&table, repeal).in_force());
    assert!(now(&table, listing).in_force(), "it was adopted in the same meeting");
}
