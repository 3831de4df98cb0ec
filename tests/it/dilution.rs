//! Dilution: a text that several would block is softened one concession at a time, and a demand that was met binds.

use demarche::engine::core::draft::Draft;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::delegation::DelegationEvent;
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::pool::PoolItem;
use demarche::engine::core::proposal::{Proposal, ProposalId, Stage, Stand};
use demarche::engine::core::question::Question;
use demarche::engine::core::said::Spoken;
use demarche::engine::core::state::{Line, State};
use demarche::engine::core::term::Term;
use demarche::engine::delegation::case::{Cases, terms};
use demarche::engine::delegation::moment::Moment;
use demarche::engine::delegation::position::stand;
use demarche::engine::delegation::simulated::revise_texts;
use demarche::engine::delegation::who::Delegation;
use demarche::model::clause::{Change, Clause, Naming, Reference, Task, Tone};
use demarche::model::delegation::{Interest, Matter};
use demarche::model::evidence::ShareMode;
use demarche::model::grade::{Grade, Reliability};
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::voice::Voice;

use crate::procedure::{council, proposal, under};
use crate::support::given;

const NUMBER: ProposalId = ProposalId(6_001);
const HELP: Change = Change::Add(Clause::Task(Task::HelpVictims));
const RIGHTS: Change = Change::Add(Clause::Reference(Reference::HumanRights));

/// The council's book in which everybody could live with anything, were it not for interests.
fn easy() -> Rulebook {
    under(council(), &[("position.base", 50)])
}

/// The book in which these delegations mind something by so many points, unless a clause meets it.
fn minding(mut book: Rulebook, who: &[&str], on: &Matter, points: i64, met_by: Option<Change>) -> Rulebook {
    for code in who {
        let met_by = met_by.and_then(|change| if let Change::Add(clause) = change { Some(clause) } else { None });
        let because = "our harbours live on quiet".to_owned();
        let interest = Interest { on: on.clone(), towards: None, points, because, met_by, red_line: false };
        if !book.scenario.seats.iter().any(|seat| seat.state.as_str() == *code) {
            let mut seat = book.scenario.seats[0].clone();
            (seat.state, seat.interests) = ((*code).into(), Vec::new());
            book.scenario.seats.push(seat);
        }
        let own = book.scenario.seats.iter_mut().find(|seat| seat.state.as_str() == *code).expect("a seat");
        own.interests.push(interest);
    }
    book
}

/// Portugal's text that names Ostmere, on a table at which the program plays a few and all others are silent.
fn named(stands: &[(&str, Stand)], asks: &[(&str, Change)]) -> Proposal {
    Proposal {
        by: "pt".into(),
        addressee: Some("ostmere".into()),
        stands: stands.iter().map(|(by, stand)| ((*by).into(), *stand)).collect(),
        asks: asks.iter().map(|(by, change)| ((*by).into(), *change)).collect(),
        ..proposal(NUMBER.0, "S7", Stage::Tabled)
    }
}

fn moment(book: &Rulebook, spoken: bool) -> State {
    let mut table =
        given(book.clone()).the_rest_silent().program("pt").program("fi").program("se").program("dk").opened();
    let mut state = table.until(1, Phase::Deliberation).state().clone();
    let word = Spoken { turn: 1, by: Voice::State("pt".into()), to: Some("ostmere".into()), naming: Naming::Author };
    state.spoken.extend(spoken.then_some(word));
    state
}

/// What the initiator changes in its text, in order.
fn changes(book: &Rulebook, spoken: bool, proposal: &Proposal) -> Vec<Change> {
    let mut state = moment(book, spoken);
    state.proposals.insert(proposal.clone());
    let mut draft = Draft::new(book, &state);
    revise_texts(&mut draft);
    let change = |event: &Event| match event {
        Event::Delegation(DelegationEvent::TextRevised { change, .. }) => Some(*change),
        _ => None,
    };
    draft.finish().iter().filter_map(change).collect()
}

const TWO_AGAINST: [(&str, Stand); 2] = [("fi", Stand::Oppose), ("se", Stand::Oppose)];

#[test]
fn what_costs_the_text_least_is_given_first_clauses_then_tone_then_whom_it_names() {
    let step = |spoken, asks: &[(&str, Change)]| changes(&easy(), spoken, &named(&TWO_AGAINST, asks));
    let milder = Change::Tone(Tone::Deplore);
    assert_eq!(step(true, &[("fi", milder), ("se", HELP)]), [HELP], "a clause, and then nobody is against it");
    assert_eq!(step(true, &[("fi", milder), ("se", Change::Naming(Naming::Nobody))]), [milder]);
    assert_eq!(step(true, &[]), [Change::Naming(Naming::Backing)], "nobody has to ask");
    assert_eq!(step(false, &[]), [Change::Naming(Naming::Territory)], "there is no word to back");
}

#[test]
fn a_text_is_softened_only_while_two_or_more_would_block_it() {
    let book = minding(easy(), &["fi", "se", "dk"], &Matter::Naming, -100, None);
    let alone = [("fi", Stand::Oppose)];
    assert_eq!(changes(&book, true, &named(&alone, &[])), [], "who is alone lets it pass");
    assert_eq!(changes(&book, true, &named(&TWO_AGAINST, &[])), [Change::Naming(Naming::Backing)]);
    let wavering = [("fi", Stand::Amend), ("se", Stand::Amend)];
    assert_eq!(changes(&book, true, &named(&wavering, &[])), [Change::Naming(Naming::Backing)], "they break a silence");
    let abstaining = [("fi", Stand::Abstain), ("se", Stand::Abstain)];
    assert_eq!(changes(&book, true, &named(&abstaining, &[])), [], "who abstains blocks nothing");
    for pressed in [|proposal: &mut Proposal| proposal.progress.breaks = 1, |own: &mut Proposal| own.progress.holds = 1]
    {
        let mut proposal = named(&alone, &[]);
        pressed(&mut proposal);
        assert_eq!(changes(&book, true, &proposal), [Change::Naming(Naming::Backing)], "it has come to grief before");
    }
}

/// One after the other, and no further than it takes.
#[test]
fn concessions_are_made_one_at_a_time_and_end_where_one_alone_is_left() {
    let clause = Matter::Measure("S7".into());
    let book = minding(easy(), &["fi", "se"], &Matter::Naming, -100, None);
    let book = minding(book, &["dk"], &clause, -160, None);
    let all = [("fi", Stand::Oppose), ("se", Stand::Oppose), ("dk", Stand::Oppose)];
    assert_eq!(changes(&book, true, &named(&all, &[])), [Change::Naming(Naming::Backing)], "Denmark is left alone");
    let help = minding(easy(), &["fi"], &clause, -100, Some(HELP));
    let both = minding(help, &["se"], &clause, -100, Some(RIGHTS));
    let book = minding(both, &["dk"], &clause, -160, None);
    let asks = [("fi", HELP), ("se", RIGHTS)];
    let made = changes(&book, true, &named(&all, &asks));
    assert_eq!(made.len(), 2, "{made:?}");
    assert!(made.contains(&HELP) && made.contains(&RIGHTS), "each brings one in: {made:?}");
    let once = under(book, &[("initiative.revisions", 1)]);
    assert_eq!(changes(&once, true, &named(&all, &asks)).len(), 1, "so many in a turn");
}

#[test]
fn an_initiator_softens_nothing_below_what_it_can_accept_itself() {
    let against = minding(easy(), &["fi", "se"], &Matter::Naming, -100, None);
    let wanted = |points| minding(against.clone(), &["pt"], &Matter::Naming, points, None);
    assert_eq!(changes(&wanted(0), true, &named(&TWO_AGAINST, &[])), [Change::Naming(Naming::Backing)]);
    let own = |book: &Rulebook, naming| {
        let proposal = named(&TWO_AGAINST, &[]);
        let softer = Proposal { text: proposal.text.with(Change::Naming(naming)), ..proposal };
        let question = Question::of(book, &softer).expect("a question");
        let state = moment(book, true);
        terms(book, &state, &question, &Delegation::of(book, state.setup.seed, &"pt".into())).total()
    };
    let spare = Naming::ALL.iter().filter(|naming| **naming < Naming::Author);
    let most = spare.map(|naming| own(&wanted(0), *naming)).max().expect("three");
    let proud = under(wanted(0), &[("position.base", 50 - most - 1)]);
    assert!(own(&proud, Naming::Backing) < 0 && own(&proud, Naming::Territory) < 0);
    assert_eq!(changes(&proud, true, &named(&TWO_AGAINST, &[])), [], "then it stands or falls as it is");
}

#[test]
fn backing_is_asked_for_only_where_somebody_has_spoken_of_the_same() {
    let book = easy();
    let offered = |spoken: bool, to: &str| {
        let mut state = moment(&book, false);
        let word = Spoken { turn: 1, by: Voice::Unnamed, to: Some(to.into()), naming: Naming::Author };
        state.spoken.extend(spoken.then_some(word));
        let proposal = named(&[], &[]);
        let (moment, question) = (Moment::of(&book, &state), Question::of(&book, &proposal).expect("a question"));
        Cases::of(&moment, question).softer_namings().collect::<Vec<_>>()
    };
    let all = [Naming::Nobody, Naming::Territory, Naming::Backing].map(Change::Naming);
    assert_eq!(offered(true, "ostmere"), all);
    assert_eq!(offered(false, "ostmere"), all[..2]);
    assert_eq!(offered(true, "elsewhere"), all[..2], "of somebody else");
}

/// A text of which Portugal asked something, once it is given, in a book in which Portugal still minds the rest.
fn met(asked: Change, given_: Change) -> (Rulebook, State) {
    let book = minding(council(), &["pt"], &Matter::Measure("S7".into()), -60, None);
    let mut state = moment(&book, true);
    state.proposals.insert(Proposal { by: "ee".into(), ..named(&[("pt", Stand::Amend)], &[("pt", asked)]) });
    state.apply(&DelegationEvent::TextRevised { proposal: NUMBER, by: "ee".into(), change: given_ }.into());
    (book, state)
}

fn bargain(book: &Rulebook, state: &State, by: &str) -> (i64, Stand) {
    let question = Question::of(book, state.proposals.get(&NUMBER).expect("it")).expect("a question");
    let terms = terms(book, state, &question, &Delegation::of(book, state.setup.seed, &by.into()));
    (terms.points(Term::Bargain), stand(book, terms.total()))
}

#[test]
fn a_demand_that_was_met_binds_whoever_made_it_until_facts_change() {
    let (book, state) = met(HELP, HELP);
    let (points, stands) = bargain(&book, &state, "pt");
    assert!(points > 0 && stands == Stand::Accept, "{points}: it is lifted to acceptance and no further");
    assert_eq!(bargain(&book, &state, "fi").0, 0, "nobody else is");
    let (other, given_) = met(HELP, RIGHTS);
    assert_eq!(bargain(&other, &given_, "pt"), (0, Stand::Oppose), "something else was given");
    let mut graver = state.clone();
    let severity = graver.value(&Quantity::Severity) + 1;
    graver.quantities.insert(Quantity::Severity, Line { shown: severity, engine: severity });
    assert_eq!(bargain(&book, &graver, "pt"), (0, Stand::Oppose), "severity has changed");
    let mut shared = state.clone();
    shared.pool.push(PoolItem {
        id: "new".into(),
        from: None,
        mode: ShareMode::Full,
        evidence: None,
        grade: Grade(Reliability::A, 1),
        group: "new".into(),
        roots: vec!["new".into()],
        weights: vec![0; 5],
        releasable: true,
    });
    assert_eq!(bargain(&book, &shared, "pt"), (0, Stand::Oppose), "something was shared since");
    let mut own = state.clone();
    own.pictures.insert(PictureOf::State("pt".into()), vec![-900, -900, 0, 0, 0]);
    assert_eq!(bargain(&book, &own, "pt").1, Stand::Accept, "what one makes of it alone is no new fact");
}

#[test]
fn who_accepts_anyway_is_lifted_by_no_bargain() {
    let book = easy();
    let mut state = moment(&book, true);
    state.proposals.insert(Proposal { by: "ee".into(), ..named(&[("pt", Stand::Amend)], &[("pt", HELP)]) });
    state.apply(&DelegationEvent::TextRevised { proposal: NUMBER, by: "ee".into(), change: HELP }.into());
    assert_eq!(bargain(&book, &state, "pt"), (0, Stand::Support));
}
