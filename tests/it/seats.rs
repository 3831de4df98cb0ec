//! Seats and what they may: the desk as data, and a liaison whom a test seats beside it.

use demarche::engine::core::argument::Argument;
use demarche::engine::core::command::{Command, NationalLine};
use demarche::engine::core::event::Event;
use demarche::engine::core::event::course::CourseEvent;
use demarche::engine::core::event::delegation::DelegationEvent;
use demarche::engine::core::proposal::{ProposalId, Stand};
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::state::State;
use demarche::engine::procedure::voting::blocks;
use demarche::model::clause::{Change, Tone};
use demarche::model::evidence::Holder;
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::model::seat::{Capability, Institution};
use demarche::model::voting::Decider;
use demarche::model::voting::Vote;
use demarche::scenario::code::Code;
use demarche::scenario::compile::compile;
use demarche::scenario::data::{Data, DataError, DataTexts};
use demarche::view::audience::Audience;
use demarche::view::names::ViewContext;
use demarche::view::redact::seen;
use demarche::view::screen::brief::brief;
use demarche::view::table::table as proposals;

use crate::procedure::{at_once, council, initiative, now};
use crate::support::{DATA, WORDS, audience, data, first_call, given, read, shipped};

/// An institution of this key that may do so much.
fn institution(key: &str, may: &[Capability]) -> Institution {
    Institution { key: key.into(), words: "liaison".to_owned(), may: may.to_vec(), decides: Vec::new() }
}

/// A partner's liaison, who speaks and watches.
fn liaison() -> Institution {
    institution("nato", &[Capability::Speaks, Capability::Watches])
}

/// The book with one more institution at the table.
fn with(mut book: Rulebook, institution: Institution) -> Rulebook {
    book.states.institutions.push(institution);
    book
}

/// The program's data with one more institution, as text.
fn texts_with(institution: &str) -> DataTexts {
    let mut texts = DataTexts::shipped();
    let end = texts.states.rfind("    ],\n)").expect("the end of the institutions");
    texts.states.insert_str(end, institution);
    texts
}

fn all_that(book: &Rulebook, key: &str) -> Vec<Capability> {
    Capability::ALL.into_iter().filter(|wanted| book.may(&key.into(), *wanted)).collect()
}

/// `S1-IG §3`: the High Representative and the EEAS propose and assess; the 27 decide.
#[test]
fn the_desk_may_what_its_data_say() {
    let book = first_call();
    assert_eq!(DATA.states.institutions, [Institution::desk()]);
    let desk = [Capability::Speaks, Capability::Proposes, Capability::Assesses, Capability::Watches];
    assert_eq!(all_that(&book, "eeas"), desk);
    for state in book.states.keys() {
        let all = all_that(&book, state.as_str());
        assert!(all.len() == Capability::ALL.len() - 1 && !all.contains(&Capability::Assesses), "{state}");
    }
    assert!(all_that(&book, "nato").is_empty(), "who has no seat may nothing");
    assert!(book.knows_seat(&"eeas".into()) && !book.is_member(&"eeas".into()) && !book.knows_seat(&"nato".into()));
    let alone = [Decider::HighRepresentative, Decider::Spokesperson, Decider::Delegation, Decider::Services];
    for decider in alone {
        assert_eq!(book.decides_alone(decider), Some("eeas".into()), "{decider:?}");
    }
    assert_eq!(book.decides_alone(Decider::Council), None);
    assert_eq!(book.decides_alone(Decider::Presidency), book.scenario.presidency);
}

#[test]
fn data_of_before_institutions_were_named_mean_the_desk() {
    let mut texts = DataTexts::shipped();
    let from = texts.states.find("    institutions: [").expect("the institutions");
    texts.states.replace_range(from.., ")\n");
    for read in [Data::read(&texts), Data::read_saved(&texts)] {
        assert_eq!(read.expect("good data").states, DATA.states);
    }
}

/// Art. 15(4) and 31 TEU: the Member States decide; nobody's key may be mistaken for another's.
#[test]
fn data_that_would_seat_somebody_wrongly_are_refused() {
    let cases = [
        ("ee", "may: [Watches]"),
        ("eeas", "may: [Watches]"),
        ("pool", "may: [Watches]"),
        ("public", "may: [Watches]"),
        ("facilitator", "may: [Watches]"),
        ("NATO", "may: [Watches]"),
        ("", "may: [Watches]"),
        ("nato", "may: [Watches, Votes]"),
        ("nato", "may: [Speaks]"),
        ("nato", "may: [Watches], decides: [Council]"),
        ("nato", "may: [Watches], decides: [National]"),
        ("nato", "may: [Watches], decides: [Presidency]"),
        ("nato", "may: [Watches], decides: [Spokesperson]"),
    ];
    for (key, rest) in cases {
        let texts = texts_with(&format!("(key: \"{key}\", words: \"liaison\", {rest}),"));
        let refused = Err(DataError::Data("states.ron", key.to_owned()));
        assert_eq!(Data::read(&texts), refused, "{key}: {rest}");
        assert_eq!(Data::read_saved(&texts), refused, "{key}: {rest}");
    }
    let good = texts_with("(key: \"nato\", words: \"liaison\", may: [Speaks, Watches]),");
    assert_eq!(Data::read(&good).expect("good data").states.institutions, [Institution::desk(), liaison()]);
}

#[test]
fn a_liaison_sits_behind_the_desk_and_has_a_name() {
    let book = with(first_call(), liaison());
    let seats: Vec<StateKey> = book.seats().collect();
    assert_eq!(seats.len(), 29);
    assert_eq!(seats.iter().skip(27).map(StateKey::as_str).collect::<Vec<_>>(), ["eeas", "nato"]);
    let context = ViewContext::new(&book, &WORDS);
    let named = |key: &str| (context.state(&key.into()), context.code(&key.into()));
    assert_eq!(named("eeas"), ("EEAS desk".to_owned(), "EEAS".to_owned()));
    assert_eq!(named("nato"), ("NATO".to_owned(), "NATO".to_owned()), "nobody has words for it");
    assert_eq!(brief(&context, &State::new(&book), &"nato".into()).brief, WORDS.text("no-brief"));
    assert_eq!(brief(&context, &State::new(&book), &"eeas".into()).brief, WORDS.text("desk-brief"));
}

#[test]
fn a_liaison_speaks_and_is_spoken_to() {
    let mut table = given(with(at_once(council()), liaison())).teams(&["ee", "nato"]).the_rest_silent().opened();
    let say = |to: Option<&str>| Command::SendMessage {
        also: [].into(),
        to: to.map(StateKey::from),
        text: "Good morning.".to_owned(),
    };
    table.when("nato", say(None)).when("nato", say(Some("ee"))).when("ee", say(Some("nato")));
    table.when("nato", say(Some("eeas")));
    let read = |who: &Audience| {
        let messages = table
            .events()
            .into_iter()
            .filter(|event| matches!(event, Event::Delegation(DelegationEvent::MessageSent { .. })));
        messages.filter(|event| seen(table.book(), table.state(), event, who).is_some()).count()
    };
    assert_eq!([read(&audience("nato")), read(&audience("ee")), read(&audience("lu"))], [4, 3, 1]);
    assert_eq!(table.refused("nato", &say(Some("nato"))), Rejection::NoSuchRecipient);
    assert_eq!(table.refused("ee", &say(Some("commission"))), Rejection::NoSuchRecipient);
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S8");
    table.until(1, Phase::Deliberation);
    let argue = |to: &str| Command::Argue { to: to.into(), proposal: id, argument: Argument::Facts, rests_on: None };
    table.when("nato", argue("pt"));
    for to in ["nato", "eeas"] {
        assert_eq!(table.refused("ee", &argue(to)), Rejection::NoSuchRecipient, "{to} has no vote to be won");
        let ask = Command::Ask { of: to.into(), proposal: id };
        assert_eq!(table.refused("ee", &ask), Rejection::NoSuchRecipient);
    }
}

#[test]
fn who_only_watches_says_nothing() {
    let observer = institution("observer", &[Capability::Watches]);
    let mut table = given(with(council(), observer)).teams(&["ee", "observer"]).the_rest_silent().opened();
    let say = Command::SendMessage { also: [].into(), to: None, text: "Good morning.".to_owned() };
    assert_eq!(table.refused("observer", &say), Rejection::NotForThisSeat);
    table.when("observer", Command::Finish);
}

#[test]
fn a_liaison_sees_what_the_table_sees() {
    let mut table = given(with(at_once(council()), liaison())).team("ee").the_rest_silent().opened();
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S8");
    table.until(1, Phase::Deliberation);
    let context = ViewContext::new(table.book(), &WORDS);
    let shown = proposals(&context, table.state(), &audience("nato"));
    let proposal = shown.first().expect("what Estonia tabled");
    assert_eq!((shown.len(), proposal.stands.len(), proposal.announce.len()), (1, 27, 0));
    table.until(1, Phase::Decision).when("ee", Command::SealVote(id, Vote::For));
    table.until_the_end();
    let (book, state) = (table.book(), table.state());
    let mut more = 0;
    for event in table.events() {
        let to = |who: &Audience| seen(book, state, event, who);
        assert_eq!(to(&audience("nato")), to(&audience("eeas")), "{event:?}");
        more += usize::from(to(&audience("nato")).is_some() && to(&Audience::Public).is_none());
    }
    assert!(more > 0, "more than the public does");
}

/// Art. 31(1) TEU: the members of the Council vote.
#[test]
fn a_liaison_neither_proposes_nor_decides() {
    let mut table = given(with(at_once(council()), liaison())).teams(&["ee", "nato"]).the_rest_silent().opened();
    table.until(1, Phase::Initiative);
    for measure in ["S8", "S1", "N1", "L2"] {
        let (measure, reasons) = (measure.into(), String::new());
        let order = Command::DraftInitiative { measure, addressee: None, reasons };
        assert_eq!(table.refused("nato", &order), Rejection::NotForThisSeat);
    }
    let id = initiative(&mut table, "ee", "S8");
    table.until(1, Phase::Deliberation);
    let amendment = Change::Tone(Tone::Deplore);
    for (order, refusal) in [
        (Command::AnnounceStand(id, Stand::Oppose), Rejection::NotForThisSeat),
        (Command::AskAmendment(id, amendment), Rejection::NotForThisSeat),
        (Command::IssueProduct, Rejection::DeskOnly),
        (Command::OfferOptions(vec!["S8".into()]), Rejection::DeskOnly),
        (Command::OrderAgenda(Vec::new()), Rejection::ChairOnly),
        (Command::ReviseText(id, amendment), Rejection::NotOurText("ee".into())),
    ] {
        assert_eq!(table.refused("nato", &order), refusal, "{order:?}");
    }
    table.until(1, Phase::Decision);
    for vote in Vote::ALL {
        assert_eq!(table.refused("nato", &Command::SealVote(id, vote)), Rejection::NotForThisSeat, "{vote:?}");
    }
    table.when("ee", Command::SealVote(id, Vote::For)).until(1, Phase::Communication);
    let adopted = now(&table, id);
    assert!(adopted.adopted().is_some() && adopted.votes.len() == 27 && !adopted.votes.contains_key("nato"));
    assert_eq!(table.refused("nato", &Command::SealLine(NationalLine::Distance)), Rejection::NotForThisSeat);
}

/// Art. 31(1) TEU: a third of the Member States comprising a third of the population.
#[test]
fn a_liaison_is_no_part_of_a_third() {
    let book = with(council(), liaison());
    let large = ["de", "fr", "it", "es", "pl", "ro", "nl", "be"];
    let keys = |more: &[&str]| large.iter().chain(more).map(|code| StateKey::from(*code)).collect::<Vec<_>>();
    assert!(!blocks(&book, &keys(&["nato"])), "eight states and a guest are no third");
    assert!(blocks(&book, &keys(&["mt"])));
}

#[test]
fn no_program_acts_for_a_liaison() {
    for (name, book) in shipped() {
        let played = |book: Rulebook| {
            let mut table = given(book).seed(3).opened();
            table.until_the_end();
            table
        };
        let (without, beside) = (played(book.clone()), played(with(book, liaison())));
        let opened = |event: &&Event| !matches!(event, Event::Course(CourseEvent::Opened(_)));
        let (without, beside) = (without.events(), beside.events());
        let differs = without.into_iter().filter(opened).ne(beside.into_iter().filter(opened));
        assert!(!differs, "{name}: nothing is otherwise for its being there");
    }
}

#[test]
fn only_who_may_hold_evidence_is_given_some() {
    let text = read(&data("diagnostics/clean.ron")).replacen("holder: State(\"ee\")", "holder: State(\"nato\")", 1);
    for (may, refused) in [("[Speaks, Watches]", true), ("[HoldsEvidence, Watches]", false)] {
        let texts = texts_with(&format!("(key: \"nato\", words: \"liaison\", may: {may}),"));
        let found = compile(&text, &Data::read(&texts).expect("good data")).1;
        assert_eq!(found.iter().any(|one| one.code == Code::UnknownState), refused, "{may}: {found:?}");
    }
    let holder = institution("certeu", &[Capability::HoldsEvidence, Capability::Watches]);
    let Rulebook { mut scenario, toolbox, states, in_force, .. } = with(first_call(), holder);
    scenario.evidence.first_mut().expect("evidence").holder = Holder::State("certeu".into());
    let book = Rulebook::new(scenario, &toolbox, states, &in_force).expect("complete parameters");
    assert_eq!(book.observers().last(), Some(&"certeu".into()), "it has a picture of its own");
}

/// A number tells nobody how many drafts another institution has thrown away.
#[test]
fn proposals_of_each_institution_are_numbered_by_themselves() {
    let commission = institution("com", &[Capability::Speaks, Capability::Proposes, Capability::Watches]);
    let mut table = given(with(council(), commission)).teams(&["eeas", "com"]).the_rest_silent().opened();
    table.until(1, Phase::Initiative);
    assert_eq!(initiative(&mut table, "eeas", "S8"), ProposalId(1));
    assert_eq!(initiative(&mut table, "com", "S10"), ProposalId(28_001));
}
