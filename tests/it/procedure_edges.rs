//! The edges of the procedure: how many, how late, how long, once more, and by somebody else.

use demarche::engine::core::command::{Actor, Command, NationalLine};
use demarche::engine::core::ledger::Rule;
use demarche::engine::core::observation::Observation;
use demarche::engine::core::proposal::{Failure, Hold, ProposalId, Stage};
use demarche::engine::core::rejection::Rejection;
use demarche::engine::options::options;
use demarche::engine::procedure::initiative::check_initiative;
use demarche::model::clause::{Change, Clause, Reference};
use demarche::model::key::MeasureId;
use demarche::model::phase::Phase;
use demarche::model::procedure::Work;
use demarche::model::rulebook::Rulebook;
use demarche::model::voting::Vote;

use crate::procedure::{
    at_once, council, initiative, next, now, pressed, three, under, unpressed, until_decided, until_due,
};
use crate::support::{Table, WORDS, given};

const CLAUSE: Change = Change::Add(Clause::Reference(Reference::HumanRights));

fn draft(measure: &str) -> Command {
    Command::DraftInitiative { measure: measure.into(), addressee: None, reasons: String::new() }
}

fn in_initiative(book: Rulebook) -> Table {
    let mut table = three(book);
    table.until(1, Phase::Initiative);
    table
}

/// A modelling choice (`initiative.max_per_turn`).
#[test]
fn a_seat_takes_only_so_many_initiatives_in_a_turn_and_as_many_in_the_next() {
    let mut table = in_initiative(under(council(), &[("initiative.max_per_turn", 2)]));
    table.when("ee", draft("S4")).when("ee", draft("S8"));
    assert_eq!(table.refused("ee", &draft("S1")), Rejection::NoInitiativeLeft(2));
    table.when("pt", draft("S1"));
    table.until(2, Phase::Initiative).when("ee", draft("S1")).when("ee", draft("S3"));
    assert_eq!(table.refused("ee", &draft("P7")), Rejection::NoInitiativeLeft(2));
}

/// `S1-IG §3`: what cannot be decided before the exercise ends is not begun.
#[test]
fn what_comes_too_late_for_a_decision_cannot_be_proposed() {
    let mut book = unpressed(council(), demarche::model::procedure::Calendar::Urgent, 4);
    book.scenario.meta.turns = 4;
    let mut table = in_initiative(book);
    let (id, by): (MeasureId, _) = ("S8".into(), "ee".into());
    let due = |table: &Table| {
        demarche::engine::procedure::initiative::decided_in(
            table.book(),
            table.state(),
            table.book().measure(&id).expect("S8"),
        )
    };
    let early = due(&table);
    assert!(early > 1 && early <= 4, "conclusions take days: {early}");
    table.when("ee", draft("S8"));
    let proposal = table.state().proposals.values().next().expect("a draft");
    assert_eq!(proposal.due, early, "the draft says when");
    table.when("ee", draft("N2"));
    let own = table.state().proposals.values().find(|proposal| proposal.measure.as_str() == "N2").expect("a draft");
    assert_eq!(own.due, 1, "what a capital decides alone is decided in the same turn");
    let mut later = table.clone();
    next(&mut later, Phase::Initiative);
    assert_eq!(due(&later), early + 1);
    while due(&table) <= 4 {
        assert_eq!(check_initiative(table.book(), table.state(), &"pt".into(), &id).err(), None);
        next(&mut table, Phase::Initiative);
    }
    assert_eq!(check_initiative(table.book(), table.state(), &by, &id).err(), Some(Rejection::TooLate));
    assert_eq!(table.refused("ee", &draft("S8")), Rejection::TooLate);
}

/// A modelling choice: one text on one matter, but each capital decides for itself.
#[test]
fn the_same_is_not_proposed_twice_unless_each_decides_for_itself_or_somebody_else_is_addressed() {
    let mut table = in_initiative(under(council(), &[("initiative.max_per_turn", 9)]));
    table.when("ee", draft("S9")).when("ee", draft("N2"));
    for again in ["S9", "N2"] {
        assert_eq!(table.refused("ee", &draft(again)), Rejection::AlreadyTabled(again.into()), "one's own draft");
    }
    table.when("pt", draft("N2"));
    initiative(&mut table, "pt", "S9");
    table.until(2, Phase::Initiative);
    assert_eq!(table.refused("hr", &draft("S9")), Rejection::AlreadyTabled("S9".into()), "it lies on the table");
    table.when("hr", draft("S3"));
    let mut book = under(council(), &[("initiative.max_per_turn", 9)]);
    let mut rival = book.scenario.adversaries[0].clone();
    rival.key = "rival".into();
    book.scenario.adversaries.push(rival);
    let mut two = in_initiative(book);
    let towards = |to: &str| Command::DraftInitiative {
        measure: "S10".into(),
        addressee: Some(to.into()),
        reasons: String::new(),
    };
    two.when("ee", towards("ostmere"));
    assert_eq!(two.refused("ee", &towards("ostmere")), Rejection::AlreadyTabled("S10".into()));
    two.when("ee", towards("rival"));
}

/// A text of a document is no shorter than its words: so many characters are let through, and not one more.
#[test]
fn a_text_is_as_long_as_it_may_be_and_no_longer() {
    let mut table = in_initiative(council());
    let note = |length: usize| Command::Note(Observation { text: "ä".repeat(length), ..Observation::default() });
    table.director(note(2_000));
    assert_eq!(table.submit(&Actor::Facilitator, &note(2_001)), Err(Rejection::TextTooLong(2_000)));
    assert_eq!(table.submit(&Actor::Facilitator, &note(0)), Err(Rejection::EmptyText));
}

#[test]
fn a_review_is_set_within_ten_years() {
    let mut table = in_initiative(council());
    table.when("ee", draft("S9"));
    let id = table.state().proposals.values().next().expect("a draft").id;
    let review = |weeks| Command::ReviseText(id, Change::Review(weeks));
    assert_eq!(table.refused("ee", &review(521)), Rejection::ChangesNothing);
    table.when("ee", review(520)).when("ee", review(0));
}

/// `S1-IG §3`: a draft is its author's affair.
#[test]
fn a_draft_is_offered_to_its_author_and_named_to_nobody_else() {
    let mut table = in_initiative(council());
    table.when("ee", draft("S4"));
    let id = table.state().proposals.values().next().expect("a draft").id;
    let offered = |code: &str| options(table.book(), table.state(), &code.into());
    let own = offered("ee");
    for command in [Command::SubmitInitiative(id), Command::DiscardInitiative(id)] {
        assert!(own.iter().any(|choice| choice.command == command && choice.refusal.is_none()), "{command:?}");
    }
    let others = format!("{:?}", offered("pt"));
    assert!(!others.contains(&format!("{id:?}")), "Portugal is shown that there is a draft");
    let mut sent = table.clone();
    sent.when("ee", Command::SubmitInitiative(id));
    let sent = options(sent.book(), sent.state(), &"ee".into());
    assert!(!sent.iter().any(|choice| choice.command == Command::SubmitInitiative(id)), "it is sent");
}

/// `S1-IG §3`: the chair orders what waits, and what was withdrawn waits no more.
#[test]
fn what_was_withdrawn_cannot_be_put_on_the_agenda() {
    let mut table = in_initiative(council());
    let (gone, stays) = (initiative(&mut table, "ee", "S8"), initiative(&mut table, "pt", "S9"));
    table.until(1, Phase::Deliberation).when("ee", Command::Withdraw(gone));
    assert_eq!(now(&table, gone).failure, Some(Failure::Withdrawn));
    assert_eq!(table.refused("hr", &Command::OrderAgenda(vec![gone, stays])), Rejection::NotOnAgenda);
    table.when("hr", Command::OrderAgenda(vec![stays]));
}

/// `domain.md` B.2: written comments end when their time is over; only a text that came back waits for the meeting.
#[test]
fn comments_end_with_their_time_and_not_with_a_meeting() {
    let mut book = under(council(), &[("road.urgent.comments_hours", 13)]);
    book.scenario.meta.turn_hours = 24;
    let mut table = in_initiative(book);
    let id = initiative(&mut table, "ee", "P7");
    table.until(2, Phase::Situation);
    assert!(now(&table, id).progress.since <= table.book().timetable().begins(2, Phase::Situation));
    assert_eq!(now(&table, id).leg().map(|leg| leg.work), Some(Work::Silence));
}

/// `domain.md` B.2: back to the text is back to its comments, wherever on the road they stand.
#[test]
fn a_text_that_comes_back_returns_to_its_comments_and_not_to_the_beginning() {
    let mut book = council();
    let road = book.measure(&"S4".into()).expect("S4").road.clone();
    let stations = &mut book.toolbox.roads.iter_mut().find(|one| one.key == road).expect("a road").stations;
    let mut comments = stations[0];
    comments.work = Work::Comments;
    stations.insert(1, comments);
    let mut table = in_initiative(book);
    let id = initiative(&mut table, "ee", "S4");
    assert_eq!(now(&table, id).road.first().map(|leg| leg.work), None, "it is laid when the initiative is tabled");
    until_due(&mut table, id);
    assert_eq!(now(&table, id).road.first().map(|leg| leg.work), Some(Work::Agenda));
    table.when("pt", Command::BreakSilence { proposal: id, amendment: Some(CLAUSE) });
    table.director(Command::Advance);
    let back = now(&table, id);
    assert_eq!((back.progress.station, back.leg().map(|leg| leg.work)), (1, Some(Work::Comments)));
}

#[test]
fn a_text_that_comes_back_is_decided_in_the_next_turn_at_the_earliest() {
    let mut table = in_initiative(at_once(council()));
    let id = initiative(&mut table, "ee", "S4");
    until_due(&mut table, id);
    assert_eq!(now(&table, id).due, 1);
    table.when("pt", Command::BreakSilence { proposal: id, amendment: Some(CLAUSE) });
    table.until(1, Phase::Communication);
    assert_eq!(now(&table, id).due, 2);
}

#[test]
fn what_takes_no_time_cannot_be_hurried() {
    let mut table = in_initiative(pressed(council(), "S8", 0));
    let (pressed, usual) = (initiative(&mut table, "ee", "S8"), initiative(&mut table, "pt", "S9"));
    table.until(1, Phase::Deliberation);
    assert_eq!(table.refused("hr", &Command::FastTrack(pressed)), Rejection::NothingToShorten);
    table.when("hr", Command::FastTrack(usual));
    assert_eq!(table.refused("hr", &Command::FastTrack(usual)), Rejection::AlreadyFast);
    assert_eq!(table.refused("pt", &Command::FastTrack(pressed)), Rejection::ChairOnly);
}

#[test]
fn what_holds_a_proposal_and_each_line_beside_a_decision_have_words() {
    let holds =
        [Hold::AgendaFull, Hold::NotLawful, Hold::NoConsensus(Vec::new())].map(|hold| format!("hold-{}", hold.slug()));
    let lines = NationalLine::ALL.map(|line| format!("line-{}", line.slug()));
    for id in holds.iter().chain(&lines) {
        assert!(!WORDS.text(id).contains('⟦'), "{id}");
    }
}

/// What was lost of cohesion and of belief.
fn lost(table: &Table) -> [i64; 2] {
    [Rule::CohesionAgainst, Rule::BeliefFailure]
        .map(|rule| table.moves_by(rule).map(|entry| entry.before - entry.after).sum())
}

/// A modelling choice: what the 27 vote down is seen outside; what an institution declines by itself is not.
#[test]
fn a_vote_that_fails_costs_cohesion_and_belief_and_a_refusal_of_the_services_costs_nothing() {
    let acting = || {
        let mut book = at_once(council());
        book.scenario.adversaries[0].acts_from = Some(1);
        given(book).teams(&["ee", "pt", "eeas"]).the_rest_silent().opened()
    };
    let mut vetoed = acting();
    vetoed.until(1, Phase::Initiative);
    let id = initiative(&mut vetoed, "ee", "S8");
    vetoed.until(1, Phase::Decision).when("pt", Command::SealVote(id, Vote::Against)).until(1, Phase::Communication);
    assert_eq!((now(&vetoed, id).failure, lost(&vetoed)), (Some(Failure::Vetoed), [4, 45]), "of 300: 15 per cent");
    let told = vetoed.moves_by(Rule::CohesionAgainst).next().map(|entry| entry.inputs.clone()).unwrap_or_default();
    assert_eq!((told.get("points"), told.get("against")), (Some(&-4), Some(&1)), "and the ledger says why");
    let mut declined = acting();
    declined.until(1, Phase::Initiative);
    let id = initiative(&mut declined, "ee", "S3");
    declined.until(1, Phase::Communication);
    assert_eq!((now(&declined, id).failure, lost(&declined)), (Some(Failure::Declined), [0, 0]));
    let mut broken = acting();
    broken.until(1, Phase::Initiative);
    let id = initiative(&mut broken, "ee", "S4");
    broken.until(1, Phase::Decision).when("pt", Command::SealVote(id, Vote::Against)).until(1, Phase::Communication);
    assert_eq!((now(&broken, id).stage, lost(&broken)), (Stage::Tabled, [4, 0]), "it comes back");
}

/// A modelling choice (`cohesion.solo_line`).
#[test]
fn a_line_of_ones_own_costs_cohesion_for_each_that_keeps_its_distance() {
    let mut table = in_initiative(at_once(council()));
    initiative(&mut table, "ee", "S8");
    table.until(1, Phase::Communication);
    table.when("pt", Command::SealLine(NationalLine::Distance)).when("hr", Command::SealLine(NationalLine::Distance));
    table.when("ee", Command::SealLine(NationalLine::Endorse)).until(1, Phase::Consequences);
    let costs: Vec<i64> = table.moves_by(Rule::CohesionSoloLine).map(|entry| entry.after - entry.before).collect();
    assert_eq!(costs, [-3, -3]);
}

/// A modelling choice (`cohesion.solo_attribution`): who names an author alone breaks ranks, unless all have named it.
#[test]
fn naming_alone_costs_cohesion_unless_the_27_have_named_the_same() {
    let alone = |together: Option<(&str, bool)>| {
        let mut book = under(at_once(council()), &[("road.silence_breaks_max", 0)]);
        let mut rival = book.scenario.adversaries[0].clone();
        rival.key = "rival".into();
        book.scenario.adversaries.push(rival);
        let mut table = three(book);
        if let Some((to, adopted)) = together {
            table.until(1, Phase::Initiative);
            let id: ProposalId = table.state().next_proposal(table.book(), &"ee".into());
            let order =
                Command::DraftInitiative { measure: "S7".into(), addressee: Some(to.into()), reasons: String::new() };
            table.when("ee", order).when("ee", Command::SubmitInitiative(id)).until(1, Phase::Decision);
            if !adopted {
                table.when("hr", Command::SealVote(id, Vote::Against));
            }
        }
        table.until(2, Phase::Initiative);
        let national = initiative(&mut table, "pt", "N1");
        assert!(until_decided(&mut table, national).adopted().is_some());
        table.moves_by(Rule::CohesionSoloAttribution).map(|entry| entry.after - entry.before).sum::<i64>()
    };
    assert_eq!(alone(None), -2);
    assert_eq!(alone(Some(("ostmere", true))), 0);
    assert_eq!(alone(Some(("rival", true))), -2, "somebody else was named");
    assert_eq!(alone(Some(("ostmere", false))), -2, "it was not adopted");
}
