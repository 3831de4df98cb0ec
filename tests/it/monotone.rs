//! Laws of common sense: more of one thing never turns into less of another (`model.md` §1.4).

use demarche::engine::core::command::Command;
use demarche::engine::core::proposal::{Communication, Form, Proposal, ProposalId, Reasons};
use demarche::engine::core::state::State;
use demarche::engine::world::escalation::{Step, Viewpoint, impact};
use demarche::model::key::AdversaryKey;
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::model::toolbox::{Measure, Trait};
use demarche::model::voting::{Decider, DecisionRule, Vote};
use proptest::prelude::{any, prop_assert, proptest};
use proptest::sample::Index;

use crate::chance::{modes, moves, play, seated};
use crate::procedure::{at_once, pressed};
use crate::support::{Table, first_call, given, night_shift, questions};

fn told(form: Form, reasons: Reasons) -> Communication {
    Communication { form, ..Communication::formal(reasons) }
}

fn pressure(book: &Rulebook, state: &State, measure: &Measure, whom: &AdversaryKey, reasons: Reasons) -> i64 {
    let told = told(Form::Formal, reasons);
    let text = measure.usual_text();
    let (addressee, told, viewpoint, before) = (Some(whom), Some(&told), Viewpoint::Engine, None);
    impact(book, state, &Step { measure, addressee, text: &text, told, viewpoint, before, together: 1 }).pressure
}

/// The turn in which Estonia's proposal is adopted on a road pressed into so many turns, when nobody objects.
fn adopted_with_lead(book: &Rulebook, measure: &Measure, lead: u32, seed: u64) -> Option<u32> {
    let book = pressed(book.clone(), measure.id.as_str(), lead);
    let addressee = measure.has(Trait::NeedsAddressee).then(|| book.scenario.adversaries[0].key.clone());
    let mut table = given(book).team("ee").the_rest_silent().seed(seed).opened();
    table.until(1, Phase::Initiative);
    let order = Command::DraftInitiative { measure: measure.id.clone(), addressee, reasons: String::new() };
    table.submit(&crate::support::seat("ee"), &order).ok()?;
    table.when("ee", Command::SubmitInitiative(ProposalId(6_001))).until_the_end();
    table.state().proposals.get(&ProposalId(6_001)).expect("on the table").adopted()
}

proptest! {
    #![proptest_config(questions(32))]

    #[test]
    fn giving_reasons_or_keeping_a_channel_open_never_raises_pressure(
        long in any::<bool>(), modes in modes(), moves in moves(100),
    ) {
        let mut table = seated(given(if long { night_shift() } else { first_call() }), &modes).opened();
        play(&mut table, &moves, |_, _, _, _| ());
        let (book, state) = (table.book(), table.state());
        for adversary in &book.scenario.adversaries {
            let mut open = state.clone();
            open.channels.insert(adversary.key.clone());
            for measure in &book.toolbox.measures {
                let bare = pressure(book, state, measure, &adversary.key, Reasons::Withheld);
                let reasoned = pressure(book, state, measure, &adversary.key, Reasons::Given);
                let channelled = pressure(book, &open, measure, &adversary.key, Reasons::Withheld);
                prop_assert!(reasoned <= bare, "{} with reasons: {reasoned} over {bare}", measure.id);
                prop_assert!(channelled <= bare, "{} by a channel: {channelled} over {bare}", measure.id);
            }
        }
    }

    #[test]
    fn a_longer_lead_never_makes_a_proposal_pass_sooner(
        long in any::<bool>(), place in any::<Index>(), seed in 0_u64..100, short_lead in 0_u32..3, more in 1_u32..3,
    ) {
        let mut book = if long { night_shift() } else { first_call() };
        book.scenario.candidates.clear();
        let measure = &book.toolbox.measures[place.index(book.toolbox.measures.len())];
        let soon = adopted_with_lead(&book, measure, short_lead, seed);
        let late = adopted_with_lead(&book, measure, short_lead + more, seed);
        if let (Some(soon), Some(late)) = (soon, late) {
            prop_assert!(late > soon, "{}: {late} after a longer road than {soon}", measure.id);
        }
    }
}

/// A proposal of Estonia that is due, in the decision phase of its turn.
fn due(decider: Decider, modes: fn(crate::support::Given) -> crate::support::Given) -> (Table, ProposalId) {
    let mut book = at_once(first_call());
    let measure = book.toolbox.measures.iter_mut().find(|entry| entry.id.as_str() == "S4").expect("S4");
    measure.decider = decider;
    let mut table = modes(given(book).teams(&["ee", "pt"])).opened();
    table.until(1, Phase::Initiative);
    let order = Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons: String::new() };
    table.when("ee", order).when("ee", Command::SubmitInitiative(ProposalId(6_001)));
    table.until(1, Phase::Decision);
    (table, ProposalId(6_001))
}

fn outcome(table: &mut Table, id: ProposalId) -> Proposal {
    table.until(1, Phase::Communication).state().proposals.get(&id).expect("on the table").clone()
}

#[test]
fn one_broken_silence_stops_a_declaration_and_one_veto_stops_the_council() {
    let deciders = [Decider::CoreuSilence, Decider::WorkingParty, Decider::PoliticalCommittee, Decider::Council];
    for decider in deciders {
        let (mut table, id) = due(decider, crate::support::Given::the_rest_silent);
        let mut against = table.clone();
        assert_eq!(outcome(&mut table, id).adopted(), Some(1), "{decider:?}: nobody objects");
        against.when("pt", Command::SealVote(id, Vote::Against));
        assert_eq!(outcome(&mut against, id).adopted(), None, "{decider:?}: Portugal objects");
    }
}

#[test]
fn an_abstention_does_not_block_the_council() {
    let (mut table, id) = due(Decider::Council, crate::support::Given::the_rest_silent);
    table.when("pt", Command::SealVote(id, Vote::Abstain)).when("ee", Command::SealVote(id, Vote::Abstain));
    assert_eq!(outcome(&mut table, id).adopted(), Some(1));
}

#[test]
fn what_an_institution_decides_alone_knows_no_votes() {
    let (mut table, id) = due(Decider::HighRepresentative, |given| given);
    assert_eq!(Decider::HighRepresentative.rule(), DecisionRule::Alone);
    let no = table.refused("pt", &Command::SealVote(id, Vote::Against));
    assert_eq!(no, demarche::engine::core::rejection::Rejection::NoVote);
}
