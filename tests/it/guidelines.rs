//! The catalogue and its roads against the texts: each test names the sentence that it rests on.
//!
//! S1-IG is the draft of the Implementing Guidelines of 2017; regulations and decisions are named by their numbers.

use demarche::engine::core::event::Event;
use demarche::engine::core::event::decision::DecisionEvent;
use demarche::engine::core::event::delegation::DelegationEvent;
use demarche::engine::core::proposal::{ProposalId, Stand};
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::state::State;
use demarche::engine::core::step::Step;
use demarche::engine::procedure::initiative::{check_address, check_measure};
use demarche::model::clause::{Clause, Task, Word};
use demarche::model::procedure::{Body, CrisisMode, LegalTest, Work};
use demarche::model::rulebook::Rulebook;
use demarche::model::toolbox::{Category, Gate, Measure, Trait};
use demarche::view::names::ViewContext;

use crate::procedure::{road, unpressed};
use crate::support::{WORDS, given, night_shift, read, root};

fn measure(id: &str) -> Measure {
    night_shift().measure(&id.into()).unwrap_or_else(|| panic!("no {id}")).clone()
}

fn bodies(id: &str, mode: CrisisMode) -> Vec<(Body, Work)> {
    let book = unpressed(night_shift(), night_shift().scenario.meta.calendar, 40);
    road(&book, id, mode).iter().map(|leg| (leg.body, leg.work)).collect()
}

/// Turn one of the exercise, in which hospitals in Portugal are hit.
fn begun() -> (Rulebook, State) {
    let book = night_shift();
    let mut state = State::new(&book);
    state.turn = 1;
    state.activities_seen.insert("first-wave".into(), 1);
    (book, state)
}

/// S1-IG §3: RELEX "is in the lead on all legal, technical and horizontal aspects of the proposed restrictive measures".
#[test]
fn every_restrictive_measure_passes_relex_and_nothing_else_does() {
    for own in &night_shift().toolbox.measures {
        for mode in CrisisMode::ALL {
            let passes = bodies(own.id.as_str(), mode).iter().any(|(body, _)| *body == Body::Relex);
            assert_eq!(passes, own.category == Category::Restrictive, "{} in {mode:?}", own.id);
        }
    }
}

/// S1-IG Cat. 3: declarations are by the High Representative on behalf of the EU, "consulted with Member States, usually
/// by means of COREU silence procedure".
#[test]
fn a_declaration_lies_with_the_capitals_and_not_with_the_council() {
    for id in ["S4", "S5", "S6", "S7"] {
        let stations = bodies(id, CrisisMode::Monitoring);
        assert_eq!(stations.last(), Some(&(Body::Capitals, Work::Silence)), "{id}");
        assert!(stations.iter().all(|(body, _)| *body != Body::Council), "{id}");
    }
}

/// S1-IG §3: orientation "notably on the type of measure selected for further proceedings", so before the legal work.
#[test]
fn the_psc_orients_a_listing_before_its_text_is_tested() {
    let stations = bodies("R2", CrisisMode::Monitoring);
    let place = |work| stations.iter().position(|(_, own)| *own == work).expect("it passes");
    assert!(place(Work::Orientation) < place(Work::LegalTest));
}

/// S1-IG §3 with Art. 38 TEU: the PSC decides "when it is authorised to do so by the Council".
#[test]
fn the_psc_decides_only_what_the_council_has_authorised() {
    for own in &night_shift().toolbox.measures {
        let stations = bodies(own.id.as_str(), CrisisMode::Monitoring);
        if stations.last() == Some(&(Body::PoliticalCommittee, Work::Decision)) {
            assert!(stations.contains(&(Body::Council, Work::Authorisation)), "{}", own.id);
        }
    }
}

/// S1-IG §3: in a crisis the response is decided "at the EU political level (COREPER/Council)".
#[test]
fn coreper_prepares_what_the_council_decides_in_a_crisis_too() {
    for id in ["S8", "S9", "R1", "R2", "R5", "L2", "L3"] {
        for mode in CrisisMode::ALL {
            assert!(bodies(id, mode).iter().any(|(body, _)| *body == Body::Coreper), "{id} in {mode:?}");
        }
    }
}

/// S1-IG Cat. 5 and §3: RELEX leads on restrictive measures; on countermeasures experts of the Legal Services advise.
#[test]
fn countermeasures_get_legal_advice_and_come_in_time() {
    for id in ["L2", "L3"] {
        let stations = bodies(id, CrisisMode::Monitoring);
        assert!(stations.contains(&(Body::WorkingParty, Work::LegalAdvice)), "{id}");
        let book = night_shift();
        let own = book.measure(&id.into()).expect("in the catalogue");
        assert!(book.turns_away(own, CrisisMode::Monitoring) < book.scenario.meta.turns, "{id} fits into six days");
    }
}

/// S1-IG Cat. 1: "EU-supported Confidence Building Measures", for "international and regional dialogue"; no channel of
/// States leads to criminals.
#[test]
fn confidence_building_is_the_unions_too_and_for_states() {
    let (book, state) = begun();
    let own = measure("P1");
    assert_eq!(check_measure(&book, &state, &"eeas".into(), &own), Ok(()));
    assert_eq!(check_address(&book, &state, &own, Some(&"norvania".into())), Ok(()));
    let group = "grey-heron".into();
    for own in book.toolbox.measures.iter().filter(|own| own.has(Trait::OpensChannel)) {
        assert_eq!(check_address(&book, &state, own, Some(&group)), Err(Rejection::NotAState("grey-heron".into())));
    }
}

/// S1-IG Cat. 1: "EU cyber capacity building in third countries".
#[test]
fn capacity_is_built_in_a_third_country() {
    for id in ["P4", "P5"] {
        let own = measure(id);
        assert!(own.has(Trait::NeedsAddressee) && own.has(Trait::NeedsState), "{id}");
        assert!(!own.usual_text().has(Clause::Task(Task::HelpVictims)), "{id} heals no hospital of the Union");
    }
}

/// S1-IG Cat. 5: "upon request of the concerned Member State(s), provide support"; no attribution is asked for.
#[test]
fn support_for_national_steps_is_given_on_request() {
    let (book, state) = begun();
    let own = measure("L1");
    assert_eq!(check_measure(&book, &state, &"pt".into(), &own), Ok(()), "nobody has attributed");
    assert_eq!(check_measure(&book, &state, &"fi".into(), &own), Err(Rejection::VictimOnly));
    assert_eq!(Step::of(&own, &own.usual_text()), Step::Backing);
}

/// Art. 42(7) TEU speaks of armed aggression on a State's territory and of nobody who did it; S1-IG Cat. 5: it calls on
/// the others "to provide aid and assistance".
#[test]
fn mutual_assistance_needs_no_author_and_asks_for_aid() {
    let own = measure("L5");
    assert!(!own.has(Trait::NeedsAddressee) && !own.has(Trait::NeedsState) && !own.has(Trait::NamesActor));
    assert_eq!((own.gate, own.tests.as_slice()), (Gate::G1, &[LegalTest::ArmedAttack][..]));
    assert!(own.usual_text().has(Clause::Task(Task::HelpVictims)));
    for said in ["NATO", "neutrality"] {
        assert!(own.procedure.contains(said), "Art. 42(7), second part: {said}");
    }
}

/// Implementing Decision (EU) 2018/1993: activation and deactivation are the Presidency's; services may ask for the sharing
/// of information. It never wraps round.
#[test]
fn the_crisis_response_is_raised_and_lowered_by_the_presidency_one_mode_at_a_time() {
    let (book, mut state) = begun();
    let (up, down) = (measure("X1"), measure("X8"));
    let chair = book.scenario.presidency.clone().expect("the Netherlands chair");
    assert_eq!(check_measure(&book, &state, &chair, &up), Ok(()));
    assert_eq!(check_measure(&book, &state, &"eeas".into(), &up), Ok(()));
    assert_eq!(check_measure(&book, &state, &"pt".into(), &up), Err(Rejection::PresidencyOnly));
    assert_eq!(check_measure(&book, &state, &chair, &down), Err(Rejection::CrisisModeLowest));
    state.crisis_mode = CrisisMode::Full;
    assert_eq!(check_measure(&book, &state, &chair, &up), Err(Rejection::CrisisModeHighest));
    assert_eq!(check_measure(&book, &state, &chair, &down), Ok(()));
    assert!(check_measure(&book, &state, &"eeas".into(), &down).is_err());
    assert_eq!((CrisisMode::Full.next(), CrisisMode::Full.lower()), (CrisisMode::Full, CrisisMode::InformationSharing));
}

/// Decision (CFSP) 2019/797 and Regulation (EU) 2019/796, Art. 1: a significant effect and an external threat.
#[test]
fn a_listing_stands_on_the_cyber_sanctions_regime() {
    for id in ["R1", "R2"] {
        let own = measure(id);
        assert!(own.legal_basis.contains("2019/797"), "{id}");
        assert!(own.tests.starts_with(&[LegalTest::SignificantEffect, LegalTest::ExternalThreat]), "{id}");
        assert!(!own.usual_text().has(Clause::Task(Task::PrepareListings)), "{id} lists, and does not prepare to");
    }
    assert!(measure("R2").legal_basis.contains("2019/796") && !measure("R1").legal_basis.contains("2019/796"));
}

/// S1-IG §1 (signalling further consequences), practice of declarations: solidarity with those who are hit.
#[test]
fn texts_stand_by_those_who_are_hit_and_keep_further_steps_open() {
    for id in ["S4", "S5", "S6", "S7", "S9"] {
        let text = measure(id).usual_text();
        assert!(text.has(Clause::Word(Word::Solidarity)) && text.has(Clause::Word(Word::Reserve)), "{id}");
    }
}

/// `S1-IG §3`: what lies in national competence is a State's own, with which the others coordinate; nobody else's stand is
/// asked for, and nobody else changes its text.
#[test]
fn what_a_state_does_by_itself_is_put_to_nobody() {
    let mut table = given(night_shift()).seed(3).opened();
    table.until_the_end();
    let own = |id: &ProposalId| {
        let own = table.state().proposals.get(id).expect("a proposal");
        table.book().measure(&own.measure).is_some_and(Measure::is_national).then(|| own.by.clone())
    };
    let (mut decided, path) = (0, table.session.path());
    for event in path.iter().flat_map(|entry| &entry.body.events) {
        match event {
            Event::Delegation(DelegationEvent::StandTaken { proposal, .. }) => assert_eq!(own(proposal), None),
            Event::Delegation(DelegationEvent::TextRevised { proposal, by, .. }) => {
                assert!(own(proposal).is_none_or(|initiator| initiator == *by));
            }
            Event::Decision(DecisionEvent::Adopted(proposal)) => decided += usize::from(own(proposal).is_some()),
            _ => {}
        }
    }
    assert!(decided > 2, "only {decided} national steps");
}

/// `S1-IG §3`: under a silence a delegation keeps silent or breaks it; there is nothing to abstain from.
#[test]
fn nobody_abstains_from_a_silence() {
    let book = night_shift();
    let context = ViewContext::new(&book, &WORDS);
    let said = |id: &str| context.stand(Some(measure(id).decider.rule()), Stand::Abstain);
    assert_eq!(
        ["S4", "P7", "S8", "R1", "L1"].map(said),
        ["let it pass, not content", "let it pass, not content", "abstain", "abstain", "let it pass, not content"]
    );
}

/// S1-IG Cat. 3: conclusions may "prepare a proposal for coordinated Member States' action".
#[test]
fn specific_conclusions_ask_for_coordinated_action() {
    assert!(measure("S9").usual_text().has(Clause::Task(Task::CoordinateAction)));
}

/// What came after the guidelines stands in a later edition, each with the act that it rests on.
#[test]
fn a_later_edition_stands_on_the_first_and_names_its_sources() {
    let book = night_shift();
    let later: Vec<&Measure> = book.toolbox.measures.iter().filter(|own| own.since.is_some()).collect();
    assert_eq!(later.iter().map(|own| own.id.as_str()).collect::<Vec<_>>(), ["X4", "X5", "X6", "X7"]);
    assert!(later.iter().all(|own| own.legal_basis.contains("Art. ")), "each names an article");
    let first = book.toolbox.of_edition(None);
    assert!(
        first.measures.iter().all(|own| own.since.is_none()) && first.measures.len() + 4 == book.toolbox.measures.len()
    );
    // North Atlantic Treaty, Art. 4: any of the Parties.
    let (_, state) = begun();
    let mut hit = book.clone();
    hit.scenario.activities[0].victims = vec!["pt".into(), "at".into()];
    assert_eq!(check_measure(&hit, &state, &"pt".into(), &measure("X7")), Ok(()));
    assert_eq!(check_measure(&hit, &state, &"at".into(), &measure("X7")), Err(Rejection::AlliesOnly));
}

/// `S1-IG Cat. 4`: restrictive measures are "in line with the objectives set out in the Council decision".
#[test]
fn each_restrictive_measure_says_what_it_does_and_what_for() {
    let says = |id: &str| measure(id).operative.unwrap_or_default();
    for (id, does) in [("R1", "may not enter"), ("R2", "funds"), ("R3", "arms"), ("R4", "Trade and finance")] {
        let said = says(id);
        assert!(said.contains(does) && (said.contains("so that") || said.contains("until")), "{id}: {said}");
    }
    assert_eq!(says("P1"), "", "confidence is not built by freezing funds");
    let restrictive = ["funds", "enter the territories", "arms to the State", "Trade and finance"];
    let others = night_shift().toolbox.measures.into_iter().filter(|own| own.category != Category::Restrictive);
    for own in others {
        let said = own.operative.unwrap_or_default();
        assert!(!restrictive.iter().any(|word| said.contains(word)), "{}: {said}", own.id);
    }
}

/// `S1-IG Cat. 3`; practice: the working party hears of a démarche that says where it came from before it is delivered.
#[test]
fn the_working_party_hears_first_of_a_demarche_that_names_an_origin() {
    let way = [
        (Body::WorkingParty, Work::Agenda),
        (Body::HighRepresentative, Work::Guidance),
        (Body::HighRepresentative, Work::Alone),
    ];
    assert_eq!(bodies("S11", CrisisMode::Monitoring), way);
}

/// `S1-IG §3`: a line to take is a form of telling, and sharing has its phase: neither is a measure.
#[test]
fn what_is_no_measure_is_not_in_the_catalogue() {
    for id in ["X2", "X3"] {
        assert!(night_shift().toolbox.get(&id.into()).is_none(), "{id}");
    }
}

/// What a ministry would open: a whole address of good standing, or a document by its name.
#[test]
fn facts_about_member_states_rest_on_whole_addresses() {
    let text = read(&root().join("assets/states.ron"));
    for unfit in ["…", "wikimili", "instant.com.pk", "intelwar", "krone.at", "databreaches", "rustavi2"] {
        assert!(!text.contains(unfit), "{unfit}");
    }
}
