//! Conditions of law: each test met and unmet by construction, and what lawyers may look at.

use demarche::engine::core::finding::Finding;
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::pool::PoolItem;
use demarche::engine::core::proposal::{Aftermath, Proposal, Stage};
use demarche::engine::core::question::Question;
use demarche::engine::core::state::{Line, State};
use demarche::engine::procedure::legal::{examine, is_lawful};
use demarche::model::evidence::ShareMode;
use demarche::model::grade::{Grade, Reliability};
use demarche::model::key::{AdversaryKey, StateKey};
use demarche::model::procedure::LegalTest;
use demarche::model::quantity::Quantity;
use demarche::model::relation::Relation;
use demarche::model::rulebook::Rulebook;
use demarche::model::severity::Dimensions;
use demarche::model::toolbox::{Measure, Trait};

use crate::procedure::{council, proposal};

/// A case before the lawyers: what is known, what has happened, and what is asked for.
struct Case {
    book: Rulebook,
    state: State,
    measure: Measure,
    by: StateKey,
    towards: AdversaryKey,
}

/// A measure that has to meet one test, asked for by Portugal, which is hit, with nothing known.
fn case(test: LegalTest) -> Case {
    let book = council();
    let mut measure = book.measure(&"L2".into()).expect("L2").clone();
    measure.tests = vec![test];
    let mut state = State::new(&book);
    state.activities_seen.insert("locked-registry".into(), 1);
    Case { state, measure, book, by: "pt".into(), towards: "ostmere".into() }
}

impl Case {
    fn findings(&self) -> Vec<Finding> {
        let text = self.measure.usual_text();
        let (measure, addressee, by) = (&self.measure, Some(&self.towards), &self.by);
        examine(&self.book, &self.state, &Question { measure, addressee, by, text: &text, proposal: None })
    }

    fn met(&self) -> bool {
        let findings = self.findings();
        let [finding] = findings.as_slice() else { panic!("one test, one finding: {findings:?}") };
        assert_eq!(finding.test, self.measure.tests[0]);
        assert_eq!(finding.met, finding.value >= finding.asked);
        finding.met
    }

    fn severity(mut self, value: i64) -> Self {
        self.state.quantities.insert(Quantity::Severity, Line { shown: value, engine: value });
        self
    }

    /// The activity that was seen, of this depth and impact and else at its worst.
    fn hit_like(mut self, intensity: u8, impact: u8) -> Self {
        for activity in &mut self.book.scenario.activities {
            let all =
                Dimensions { scope: 4, scale: 4, duration: 4, intensity, complexity: 4, sophistication: 4, impact };
            activity.dimensions = all;
        }
        self
    }

    fn going_on(mut self) -> Self {
        self.state.activities.insert("locked-registry".into());
        self
    }

    /// The shared picture, in log weights of the example's hypotheses: its State, tolerated, false flag, crime, other.
    fn picture(mut self, weights: [i32; 5]) -> Self {
        self.state.pictures.insert(PictureOf::Pool, weights.to_vec());
        self
    }

    /// An item in the shared picture that speaks clearly for the first hypothesis.
    fn item(mut self, mode: ShareMode, releasable: bool) -> Self {
        let id = format!("item-{}", self.state.pool.len());
        self.state.pool.push(PoolItem {
            id: id.as_str().into(),
            from: None,
            mode,
            evidence: None,
            grade: Grade(Reliability::A, 1),
            group: id.as_str().into(),
            roots: vec![id.into()],
            weights: vec![0, -200, -200, -200, -200],
            releasable,
        });
        self
    }

    /// Something that was adopted before, towards this addressee, and that has been felt or not.
    fn before(mut self, measure: &str, towards: &str, felt: bool) -> Self {
        let aftermath = Aftermath { felt: felt.then_some(1), ..Aftermath::default() };
        let earlier = proposal(6_001, measure, Stage::Adopted(1));
        let earlier = Proposal { addressee: Some(towards.into()), aftermath, ..earlier };
        self.state.proposals.insert(earlier);
        self
    }
}

/// A severity at which a parameter is just met.
fn at(parameter: fn(&Rulebook) -> i64) -> i64 {
    parameter(&council())
}

/// `domain.md` A.0, gate GL: a listing names a person or entity with enough certainty of taking part.
#[test]
fn a_person_or_entity_can_be_named_when_the_shared_picture_is_sure_that_it_takes_part() {
    assert!(case(LegalTest::NamedPerson).picture([0, -300, -300, -300, -300]).met());
    assert!(case(LegalTest::NamedPerson).picture([-300, 0, -300, -300, -300]).met(), "toleration is taking part");
    assert!(!case(LegalTest::NamedPerson).picture([0, -300, 0, 0, -300]).met());
    assert!(!case(LegalTest::NamedPerson).picture([-300, -300, -300, 0, -300]).met());
}

/// `domain.md` A.0, gate GL: enough of the evidence may be laid before a court.
#[test]
fn evidence_counts_before_a_court_only_in_full_and_if_it_may_be_released() {
    let with =
        |mode, releasable| (0..8).fold(case(LegalTest::ReleasableEvidence), |case, _| case.item(mode, releasable));
    assert!(with(ShareMode::Full, true).met());
    assert!(!with(ShareMode::Full, false).met());
    assert!(!with(ShareMode::Sanitised, true).met());
    assert!(!case(LegalTest::ReleasableEvidence).met(), "nothing is nothing");
}

/// `S1-IG §2` (a) to (c), gate G5: a State is responsible for what it does, directs or adopts, not for what it tolerates.
#[test]
fn a_state_is_responsible_for_its_own_act_and_not_for_what_it_tolerates() {
    assert!(case(LegalTest::StateResponsibility).picture([0, -300, -300, -300, -300]).met());
    assert!(!case(LegalTest::StateResponsibility).picture([-300, 0, -300, -300, -300]).met());
    assert!(!case(LegalTest::StateResponsibility).picture([0, 0, -300, -300, -300]).met(), "fifty per cent are not 95");
}

/// `S1-IG Cat. 5`: a victim of an internationally wrongful act; `S1-IG §2`: below that an act is merely unfriendly.
#[test]
fn an_act_is_wrongful_from_a_severity_on() {
    let from = at(|book| book.parameters.legal_wrongful_severity);
    assert!(case(LegalTest::WrongfulAct).severity(from).met());
    assert!(!case(LegalTest::WrongfulAct).severity(from - 1).met());
}

/// The law of State responsibility (Art. 52 ARSIWA) behind `S1-IG Cat. 5`: call on the other side to stop first.
#[test]
fn the_other_side_was_asked_to_stop_by_something_that_reached_it() {
    assert!(case(LegalTest::PriorDemand).before("S10", "ostmere", true).met());
    assert!(!case(LegalTest::PriorDemand).before("S10", "ostmere", false).met(), "adopted, but nobody has felt it");
    assert!(!case(LegalTest::PriorDemand).before("S10", "elsewhere", true).met(), "somebody else was asked");
    assert!(
        !case(LegalTest::PriorDemand).before("C3", "ostmere", true).met(),
        "an offer of talks is no demand to stop"
    );
    assert!(!case(LegalTest::PriorDemand).met());
}

/// `S1-IG Cat. 5`: non-forcible and proportionate countermeasures.
#[test]
fn a_response_is_proportionate_within_its_band_and_not_far_beyond() {
    let (low, high) = case(LegalTest::Proportionate).measure.band;
    for severity in [low, i64::midpoint(low, high), high] {
        assert!(case(LegalTest::Proportionate).severity(severity).met());
    }
    assert!(!case(LegalTest::Proportionate).severity(0).met());
}

/// `S1-IG Cat. 5`: countermeasures are non-forcible; self-defence is another matter.
#[test]
fn a_response_does_without_force_unless_it_is_self_defence() {
    assert!(case(LegalTest::NonForcible).met());
    let mut forcible = case(LegalTest::NonForcible);
    forcible.measure =
        Measure { tests: vec![LegalTest::NonForcible], ..council().measure(&"L4".into()).expect("L4").clone() };
    assert!(forcible.measure.has(Trait::VictimOnly));
    assert!(!forcible.met());
}

/// `S1-IG Cat. 5`: the support goes to a Member State that is the victim, and that asks for it.
#[test]
fn only_a_state_that_is_hit_can_ask_for_support() {
    assert!(case(LegalTest::VictimsRequest).met());
    let other = Case { by: "ee".into(), ..case(LegalTest::VictimsRequest) };
    assert!(!other.met());
}

/// `S1-IG Cat. 5`: in grave instances, Art. 51 of the Charter and Art. 42(7) TEU.
#[test]
fn only_grave_instances_amount_to_an_armed_attack() {
    let attack = |intensity, impact| case(LegalTest::ArmedAttack).severity(100).hit_like(intensity, impact);
    assert!(attack(4, 4).met(), "destruction, and lives");
    assert!(!attack(4, 3).met() && !attack(3, 4).met(), "as severe as can be, and no armed attack");
}

/// `S1-IG §3`: the solidarity clause (Art. 222 TFEU), for a disaster that overwhelms a state.
#[test]
fn only_a_disaster_overwhelms() {
    let hit = || case(LegalTest::Overwhelmed).severity(100).going_on();
    assert!(hit().hit_like(4, 4).met());
    assert!(!hit().hit_like(1, 1).met(), "the Union is in a grave situation, and the state that calls is not");
    let mut other = hit().hit_like(4, 4);
    other.by = "ee".into();
    assert!(!other.met(), "others are hit");
}

/// Regulation (EU) 2019/796, Art. 1(2): an external threat comes from outside the Union; who sits inside it is none.
#[test]
fn a_threat_is_external_as_far_as_the_shared_picture_says_that_it_comes_from_outside() {
    let from = |weights: [i32; 5]| {
        let mut case = case(LegalTest::ExternalThreat).picture(weights);
        case.book.scenario.hypotheses[4].relation = Relation::Other;
        case.met()
    };
    assert!(from([0, -300, -300, -300, -300]), "a State");
    assert!(from([-300, -300, 0, -300, -300]), "a group");
    assert!(!from([-300, -300, -300, -300, 0]), "an insider");
    assert!(!from([0, -300, -300, -300, 1]), "an insider is as likely");
}

/// Regulation (EU) 2019/796, Art. 2: any one of its factors makes an effect significant.
#[test]
fn an_effect_is_significant_by_any_one_of_its_factors() {
    let level = at(|book| book.parameters.legal_significant_level);
    let level = u8::try_from(level).expect("a level");
    let like = |scope: u8, scale: u8, impact: u8| {
        let mut case = case(LegalTest::SignificantEffect);
        case.book.scenario.activities[0].dimensions =
            Dimensions { scope, scale, impact, ..case.book.scenario.activities[0].dimensions };
        case.met()
    };
    let below = level - 1;
    assert!(!like(below, below, below));
    assert!(like(level, below, below) && like(below, level, below) && like(below, below, level));
}

/// `S1-IG Cat. 4 and 5`: every test is applied by itself; one that fails is enough.
#[test]
fn each_test_is_found_by_itself_and_one_that_fails_is_enough() {
    let all = |tests: Vec<LegalTest>| {
        let mut case = case(LegalTest::Overwhelmed).severity(80).picture([0, -300, -300, -300, -300]);
        case = case.before("S10", "ostmere", true).going_on().hit_like(3, 4);
        case.measure.tests = tests;
        case
    };
    let met = |case: &Case| {
        let text = case.measure.usual_text();
        let (measure, addressee, by) = (&case.measure, Some(&case.towards), &case.by);
        is_lawful(&case.book, &case.state, &Question { measure, addressee, by, text: &text, proposal: None })
    };
    let lawful = all(council().measure(&"L2".into()).expect("L2").tests.clone());
    assert_eq!(lawful.findings().iter().map(|finding| finding.test).collect::<Vec<_>>(), lawful.measure.tests);
    assert!(met(&lawful), "{:?}", lawful.findings());
    let unlawful = all(LegalTest::ALL.to_vec());
    let failed: Vec<LegalTest> = unlawful.findings().iter().filter(|f| !f.met).map(|f| f.test).collect();
    assert_eq!(failed, [LegalTest::ReleasableEvidence, LegalTest::ArmedAttack]);
    assert!(!met(&unlawful));
}

/// `S1-IG §3`: nobody has to reveal evidence, so lawyers see what was shared and nobody's secrets or the truth.
#[test]
fn lawyers_know_neither_secrets_nor_the_truth() {
    let findings = |mut case: Case| {
        case.measure.tests = LegalTest::ALL.to_vec();
        case.findings()
    };
    let plain = case(LegalTest::NamedPerson);
    let mut knowing = case(LegalTest::NamedPerson);
    knowing.book.scenario.truth = Some("crim".into());
    knowing.state.pictures.insert(PictureOf::State("ee".into()), vec![0, -900, -900, -900, -900]);
    knowing.state.holdings.insert("ee".into(), vec!["e4".into()]);
    assert_eq!(findings(plain), findings(knowing));
}
