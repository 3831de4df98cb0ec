//! Joint acts: Member States respond "individually or collectively" (`S1-IG §2`, Cat. 5).

use demarche::engine::core::command::Command;
use demarche::engine::core::draft::Draft;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::decision::DecisionEvent;
use demarche::engine::core::event::procedure::ProcedureEvent;
use demarche::engine::core::ledger::{PictureOf, Rule};
use demarche::engine::core::proposal::{Proposal, ProposalId, Stage, Stand};
use demarche::engine::core::question::Question;
use demarche::engine::core::rejection::Rejection;
use demarche::engine::delegation::attributing::join_words;
use demarche::model::clause::{Change, Naming};
use demarche::model::force::Force;
use demarche::model::phase::Phase;
use demarche::view::audience::Audience;
use demarche::view::names::ViewContext;
use demarche::view::table::table as shown;

use crate::forces::{after_a_turn, stemmable, take};
use crate::procedure::{at_once, council, proposal, without_initiatives};
use crate::support::{Table, WORDS, given};

/// Estonia attributes to Ostmere, and the table is open.
fn word() -> (Table, ProposalId) {
    let mut table =
        given(without_initiatives(at_once(council()))).teams(&["ee", "pt", "de", "eeas"]).the_rest_silent().opened();
    table.until(1, Phase::Initiative);
    take(&mut table, "ee", "N1", Some("ostmere"));
    table.until(1, Phase::Deliberation);
    let id = table.state().proposals.values().next().expect("a proposal").id;
    (table, id)
}

fn attributed(table: &Table) -> Vec<String> {
    let of = |event: &&Event| match event {
        Event::Decision(DecisionEvent::Attributed { by, .. }) => Some(by.to_string()),
        _ => None,
    };
    table.events().iter().filter_map(of).collect()
}

#[test]
fn whoever_joins_attributes_too_and_nobody_went_ahead_alone() {
    let (mut alone, id) = word();
    let mut together = alone.clone();
    together.when("pt", Command::Join(id)).when("de", Command::Join(id)).when("de", Command::Leave(id));
    for table in [&mut alone, &mut together] {
        table.until(2, Phase::Situation);
    }
    assert_eq!((attributed(&alone), attributed(&together)), (vec!["ee".to_owned()], vec!["ee".into(), "pt".into()]));
    let lost = |table: &Table| table.moves_by(Rule::CohesionSoloAttribution).count();
    assert_eq!((lost(&alone), lost(&together)), (1, 0));
}

/// A modelling choice: as the same word of each in one turn, where the second weighs half.
#[test]
fn a_joint_word_weighs_as_the_same_word_of_each_would() {
    let belief = |table: &mut Table| {
        table.until(2, Phase::Situation);
        let signal = table.moves_by(Rule::BeliefSignal).flat_map(|entry| &entry.inputs);
        signal.filter(|(name, _)| *name == "signal").map(|(_, value)| *value).collect::<Vec<_>>()
    };
    let (mut alone, id) = word();
    let mut together = alone.clone();
    together.when("pt", Command::Join(id));
    let (alone, together) = (belief(&mut alone), belief(&mut together));
    assert_eq!((alone.len(), together.len()), (1, 1));
    assert_eq!(together[0], alone[0] + alone[0] / 2);
}

#[test]
fn only_those_join_who_might_do_the_same_alone() {
    let (mut table, id) = word();
    assert_eq!(table.refused("ee", &Command::Join(id)), Rejection::NotToBeJoined, "it is its own");
    assert_eq!(table.refused("eeas", &Command::Join(id)), Rejection::NotForThisSeat);
    assert_eq!(table.refused("pt", &Command::Leave(id)), Rejection::NotJoined);
    table.when("pt", Command::Join(id));
    assert_eq!(table.refused("pt", &Command::Join(id)), Rejection::JoinedAlready);
    assert_eq!(table.refused("de", &Command::AnnounceStand(id, Stand::Support)), Rejection::NoVote);
    assert_eq!(table.refused("de", &Command::Join(ProposalId(77))), Rejection::NoSuchProposal);
}

#[test]
fn what_the_27_decide_is_not_joined_and_a_victims_request_by_victims_alone() {
    let mut table =
        given(without_initiatives(at_once(council()))).teams(&["ee", "pt", "de"]).the_rest_silent().opened();
    table.until(1, Phase::Initiative);
    take(&mut table, "ee", "S8", None);
    take(&mut table, "pt", "L6", None);
    table.until(1, Phase::Deliberation);
    let of =
        |measure: &str| table.state().proposals.values().find(|own| own.measure.as_str() == measure).expect("one").id;
    let (text, help) = (of("S8"), of("L6"));
    assert_eq!(table.refused("de", &Command::Join(text)), Rejection::NotToBeJoined);
    assert_eq!(table.refused("de", &Command::Join(help)), Rejection::VictimOnly);
}

/// `S1-IG Cat. 5`: "Member State(s) individually or collectively"; each that is hit brings its part.
#[test]
fn several_victims_ask_in_one_act_and_each_has_its_help() {
    let mut book = stemmable(None);
    let activity = book.scenario.activities.first_mut().expect("an activity");
    activity.victims = vec!["pt".into(), "ee".into()];
    activity.stopped_by.get_mut(&Force::Help).expect("help").percent = 40;
    let left = |joined: bool| {
        let mut table = given(book.clone()).teams(&["ee", "pt", "de"]).the_rest_silent().opened();
        table.until(1, Phase::Initiative);
        take(&mut table, "pt", "X4", None);
        table.until(1, Phase::Deliberation);
        let id = table.state().proposals.values().next().expect("a proposal").id;
        if joined {
            table.when("ee", Command::Join(id));
        }
        after_a_turn(table).0
    };
    assert_eq!((left(false), left(true)), (80, 70), "half of 40, and half as much for the second");
}

/// Art. 222 TFEU: a State that is overwhelmed; where several call, the worst hit counts.
#[test]
fn a_joint_call_is_tested_for_whoever_is_hit_most() {
    let mut book = stemmable(None);
    book.parameters.legal_overwhelmed_severity = 60;
    let mut table = given(without_initiatives(book)).teams(&["ee", "pt"]).the_rest_silent().opened();
    table.until(1, Phase::Deliberation);
    let own = proposal(1, "L6", Stage::Tabled);
    let question = |own: &Proposal| {
        let question = Question::of(table.book(), own).expect("a question");
        question.askers().map(ToString::to_string).collect::<Vec<_>>()
    };
    let by = own.by.to_string();
    let joined = Proposal { joined: ["pt".into()].into(), ..own.clone() };
    assert_eq!((question(&own), question(&joined)), (vec![by.clone()], vec![by, "pt".into()]));
}

#[test]
fn simulated_governments_that_are_hit_and_sure_join_a_teams_word() {
    let joined = |sure: bool, permille: i64| {
        let mut book = without_initiatives(at_once(council()));
        book.parameters.attributing_hit = permille;
        let mut table = given(book).team("ee").the_rest_silent().program("pt").opened();
        table.until(1, Phase::Initiative);
        take(&mut table, "ee", "N1", Some("ostmere"));
        let mut state = table.state().clone();
        let evidence = if sure { [0, -900, -900, -900, -900] } else { [0; 5] };
        let priors = table.book().scenario.hypotheses.iter().map(|hypothesis| hypothesis.prior_centibans);
        let picture = priors.zip(evidence).map(|(prior, own)| prior + own).collect();
        state.holdings.insert("pt".into(), vec!["intercept".into()]);
        state.pictures.insert(PictureOf::State("pt".into()), picture);
        let mut own = state.proposals.values().next().expect("a proposal").clone();
        own.stage = Stage::Tabled;
        state.proposals.insert(own);
        state.phase = Phase::Deliberation;
        let mut draft = Draft::new(table.book(), &state);
        join_words(&mut draft);
        draft
            .finish()
            .iter()
            .filter(|event| matches!(event, Event::Procedure(ProcedureEvent::ActJoined { .. })))
            .count()
    };
    assert_eq!((joined(true, 20), joined(false, 20), joined(true, 0)), (1, 0, 0));
}

#[test]
fn the_table_shows_whose_act_it_is_and_offers_to_join_and_to_leave() {
    let (mut table, id) = word();
    let view = |table: &Table, seat: &str| {
        let context = ViewContext::new(table.book(), &WORDS);
        let all = shown(&context, table.state(), &Audience::Seat(seat.into()));
        all.into_iter().find(|own| own.id == id).expect("on the table")
    };
    let before = view(&table, "pt");
    assert_eq!(before.negotiation.and_then(|own| own.join), {
        Some((Command::Join(id), "Join Estonia in this".into(), None))
    });
    assert!(before.announce.is_empty() && before.stands.is_empty(), "nobody takes a stand on what a State does alone");
    assert!(view(&table, "ee").negotiation.and_then(|own| own.join).is_none());
    table.when("pt", Command::Join(id));
    let after = view(&table, "pt");
    assert!(after.subtitle.starts_with("Estonia and Portugal"), "{}", after.subtitle);
    assert_eq!(after.negotiation.and_then(|own| own.join).map(|(command, ..)| command), Some(Command::Leave(id)));
    let says = view(&table, "de").paragraphs.join(" ");
    assert!(says.contains("Estonia and Portugal"), "{says}");
}

/// Whoever joins speaks as the text speaks, joins one such text alone, and is bound to no other than it joined.
#[test]
fn whoever_joins_a_text_joins_that_text() {
    let (mut table, id) = word();
    table.when("ee", Command::ReviseText(id, Change::Naming(Naming::Territory)));
    table.when("pt", Command::Join(id));
    let mut stiffened = table.clone();
    stiffened.when("ee", Command::ReviseText(id, Change::Naming(Naming::Author))).until(2, Phase::Situation);
    assert_eq!(attributed(&stiffened), ["ee"], "it did not join this");
    let left =
        |event: &&&Event| matches!(event, Event::Procedure(ProcedureEvent::ActLeft { by, .. }) if by.as_str() == "pt");
    assert_eq!(stiffened.events().iter().filter(left).count(), 1, "and the table is told");
    table.until(2, Phase::Situation);
    let said = table.state().spoken.iter().map(|word| word.naming).collect::<Vec<_>>();
    assert_eq!((attributed(&table), said), (vec!["ee".to_owned(), "pt".into()], vec![Naming::Territory; 2]));
}

#[test]
fn nobody_joins_two_acts_that_say_the_same() {
    let mut table =
        given(without_initiatives(at_once(council()))).teams(&["ee", "pt", "de"]).the_rest_silent().opened();
    table.until(1, Phase::Initiative);
    take(&mut table, "ee", "N1", Some("ostmere"));
    take(&mut table, "de", "N1", Some("ostmere"));
    table.until(1, Phase::Deliberation);
    let ids: Vec<ProposalId> = table.state().proposals.keys().copied().collect();
    table.when("pt", Command::Join(ids[0]));
    assert_eq!(table.refused("pt", &Command::Join(ids[1])), Rejection::AlreadyTabled("N1".into()));
    assert_eq!(table.refused("ee", &Command::Join(ids[0])), table.refused("de", &Command::Join(ids[1])));
}
