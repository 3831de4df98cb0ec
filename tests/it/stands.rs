//! The terms of a stand, each by construction: what moves it, by how much, and what leaves it alone (`model.md` §5).

use demarche::engine::core::arithmetic::posterior;
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::pool::PoolItem;
use demarche::engine::core::proposal::{Aftermath, Proposal, Stage, Stand};
use demarche::engine::core::question::Question;
use demarche::engine::core::said::Product;
use demarche::engine::core::state::{Line, State};
use demarche::engine::core::term::{Term, Terms};
use demarche::engine::delegation::case::{self, Cases};
use demarche::engine::delegation::moment::Moment;
use demarche::engine::delegation::position::stand;
use demarche::engine::delegation::who::Delegation;
use demarche::engine::evidence::gate::odds_centibans;
use demarche::model::clause::{Change, Clause, Naming, Reference, Task};
use demarche::model::delegation::{Interest, Matter};
use demarche::model::evidence::ShareMode;
use demarche::model::grade::{Grade, Reliability};
use demarche::model::procedure::LegalTest;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::toolbox::Measure;

use crate::procedure::{council, proposal, under};

/// A moment at which a proposal lies on the table: Portugal is hit, and whoever is asked weighs everything plainly.
pub struct Case {
    /// What everything is looked up in.
    pub book: Rulebook,
    /// The moment.
    pub state: State,
    /// What is asked for.
    pub proposal: Proposal,
}

/// A measure at that moment, with its usual text, asked for by Estonia.
pub fn case(measure: &str) -> Case {
    let mut book = under(council(), &[("deal.spread_permille", 0)]);
    // Nobody thought anything likelier than anything else before.
    book.scenario.hypotheses.iter_mut().for_each(|hypothesis| hypothesis.prior_centibans = 0);
    for seat in &mut book.scenario.seats {
        let profile = &mut seat.profile;
        (profile.risk_permille, profile.solidarity_permille, profile.proportion_permille) = (1000, 1000, 1000);
        (profile.publicity_permille, profile.law_permille, profile.threshold_percent) = (1000, 1000, 80);
    }
    let mut state = State::new(&book);
    state.activities_seen.insert("locked-registry".into(), 1);
    state.turn = 2;
    let proposal = proposal(6_001, measure, Stage::Tabled);
    Case { book, state, proposal }.value(Quantity::Severity, 49).value(Quantity::Tension, 150)
}

impl Case {
    pub fn value(mut self, quantity: Quantity, value: i64) -> Self {
        self.state.quantities.insert(quantity, Line { shown: value, engine: value });
        self
    }

    fn by(mut self, code: &str) -> Self {
        self.proposal.by = code.into();
        self
    }

    pub fn towards(mut self) -> Self {
        self.proposal.addressee = Some("ostmere".into());
        self
    }

    pub fn says(mut self, change: Change) -> Self {
        self.proposal.text = self.proposal.text.with(change);
        self
    }

    pub fn measure(mut self, change: impl FnOnce(&mut Measure)) -> Self {
        let id = self.proposal.measure.clone();
        change(self.book.toolbox.measures.iter_mut().find(|measure| measure.id == id).expect("a measure"));
        self
    }

    /// Estonia's own picture: its State, tolerated, false flag, crime, other.
    pub fn picture(mut self, weights: [i32; 5]) -> Self {
        self.state.pictures.insert(PictureOf::State("ee".into()), weights.to_vec());
        self
    }

    /// An item that may be shown to a court, so wide in centibans.
    pub fn item(mut self, wide: i32) -> Self {
        let id = format!("item-{}", self.state.pool.len());
        self.state.pool.push(PoolItem {
            id: id.as_str().into(),
            from: None,
            mode: ShareMode::Full,
            evidence: None,
            grade: Grade(Reliability::A, 1),
            group: id.as_str().into(),
            roots: vec![id.into()],
            weights: vec![0, -wide, -wide, -wide, -wide],
            releasable: true,
        });
        self
    }

    fn terms(&self, of: &str) -> Terms {
        let question = Question::of(&self.book, &self.proposal).expect("a question");
        case::terms(&self.book, &self.state, &question, &Delegation::of(&self.book, 1, &of.into()))
    }

    pub fn term(&self, term: Term) -> i64 {
        self.terms("ee").points(term)
    }
}

#[test]
fn a_stand_is_read_on_a_scale_of_points() {
    let read = [10, 9, 0, -1, -7, -8].map(|points| stand(&council(), points));
    assert_eq!(read, [Stand::Support, Stand::Accept, Stand::Accept, Stand::Abstain, Stand::Abstain, Stand::Oppose]);
}

#[test]
fn solidarity_is_with_who_is_hit_and_grows_where_one_is_hit_asks_or_asked_oneself() {
    let points = |by: &str| ["ee", "fi", "pt", "eeas"].map(|of| case("S4").by(by).terms(of).points(Term::Solidarity));
    assert_eq!(points("ee"), [5 + 8, 5, 5 + 8, 5], "who asks, a bystander, the victim, an institution");
    assert_eq!(points("pt"), [5 + 4, 5 + 4, 5 + 4 + 8, 5 + 4], "the victim itself asks");
    let mut feeling = case("S4");
    feeling.book.scenario.seats[0].profile.solidarity_permille = 1700;
    assert_eq!(feeling.by("fi").term(Term::Solidarity), 8, "5 times 1.7");
    let mut peace = case("S4");
    peace.state.activities_seen.clear();
    assert_eq!(peace.by("ee").term(Term::Solidarity), 0, "nobody is hit");
}

#[test]
fn what_rests_on_facts_wants_a_product_of_intcen_that_knows_all_of_them() {
    let picture = |measure: &str, issued: Option<usize>| {
        let mut case = case(measure).item(10).item(10);
        case.state.product = issued.map(|items| Product { turn: 1, ppm: Vec::new(), items });
        case.term(Term::Picture)
    };
    assert_eq!([None, Some(1), Some(2)].map(|issued| picture("S4", issued)), [-4, -2, 0]);
    assert_eq!([None, Some(1), Some(2)].map(|issued| picture("S1", issued)), [0, 0, 0], "it rests on none");
}

#[test]
fn a_condemnation_of_the_incident_wants_facts_on_the_table() {
    assert_eq!((case("S4").term(Term::Gate), case("S4").item(10).term(Term::Gate)), (-12, 0));
    assert_eq!((case("S1").term(Term::Gate), case("S1").item(10).term(Term::Gate)), (0, 0));
}

/// What a picture of so many centibans for its State's own act holds of it, and the odds that are asked for.
fn gate_of(measure: &str, weights: [i32; 5]) -> i64 {
    case(measure).towards().picture(weights).term(Term::Gate)
}

#[test]
fn certainty_is_compared_with_what_the_measure_asks_for() {
    // 50, 45 and 5 per cent: its State, tolerated, crime.
    let even = [0, -5, -1000, -100, -1000];
    let ppm = posterior(&even);
    let short = |held: u32, asked: u32| {
        let points = (odds_centibans(held) - odds_centibans(asked * 10_000)) / 15;
        points.clamp(-10, 10)
    };
    assert_eq!(gate_of("S7", even), short(ppm[0], 80), "its own act, by the delegation's own threshold");
    assert_eq!(gate_of("S6", even), short(ppm[0] + ppm[1], 55), "act or toleration");
    assert_eq!(gate_of("S5", even), short(ppm[0] + ppm[1], 60), "to back another's word takes 20 per cent less");
    assert_eq!(gate_of("L2", even), short(ppm[0], 95), "the State's own act");
    assert_eq!(gate_of("R2", even), short(ppm[0] + ppm[1], 80), "taking part");
    let (certain, absurd) = ([0, -1000, -1000, -1000, -1000], [-1000, -1000, -1000, 0, -1000]);
    assert_eq!([certain, absurd].map(|weights| gate_of("S6", weights)), [10, -10], "to one limit both ways");
}

#[test]
fn certainty_adds_as_much_as_it_takes_away() {
    for wide in [3, 13, 40, 77, 90, 130, 400] {
        let at = |weight: i32| {
            let mut case = case("S6").towards().picture([weight, -2000, -2000, 0, -2000]);
            case.book = under(case.book, &[("gate.g2_percent", 50)]);
            case.term(Term::Gate)
        };
        assert!((at(wide) + at(-wide)).abs() <= 1, "{wide}: {} and {}", at(wide), at(-wide));
    }
}

#[test]
fn risk_is_the_expected_pressure_at_the_heat_of_the_moment() {
    // 35 points of pressure, a quarter more in public, a tenth less with reasons: 40.
    let risk = |tension| case("R2").towards().value(Quantity::Tension, tension).term(Term::Risk);
    assert_eq!([0, 150, 390].map(risk), [-4, -10, -20], "110 points of heat lie under all tension");
    let calm = |tension| case("R5").towards().value(Quantity::Tension, tension).term(Term::Risk);
    assert_eq!([90, 190, 900].map(calm), [3, 4, 6], "what calms is welcome up to a limit");
}

#[test]
fn publicity_worries_who_prefers_quiet_and_wears_off_with_each_use_of_the_same_measure() {
    let publicity = |earlier: Option<&str>| {
        let mut case = case("R2").towards();
        if let Some(earlier) = earlier {
            let aftermath = Aftermath { felt: Some(1), ..Aftermath::default() };
            case.state.proposals.insert(Proposal { aftermath, ..proposal(1, earlier, Stage::Adopted(1)) });
        }
        case.term(Term::Publicity)
    };
    assert_eq!([None, Some("S8"), Some("R2")].map(publicity), [-9, -9, -4], "38 points, and 19 the second time");
}

#[test]
fn haste_unmet_tests_and_missing_references_cost_goodwill() {
    let mut fast = case("S4");
    assert_eq!(fast.term(Term::Haste), 0);
    fast.proposal.progress.fast = true;
    assert_eq!(fast.term(Term::Haste), -4);
    let tests = vec![LegalTest::WrongfulAct, LegalTest::Overwhelmed, LegalTest::NonForcible];
    let mut two = case("L2").towards().measure(|measure| measure.tests = tests).value(Quantity::Severity, 39);
    assert_eq!(two.term(Term::Law), -2 * 6, "one of three is met");
    two = two.says(Change::Drop(Clause::Reference(Reference::StateResponsibility)));
    assert_eq!(two.term(Term::Law), -2 * 6 - 3, "and a usual reference is missing");
}

#[test]
fn nobody_asks_for_what_meets_an_interest_of_no_weight() {
    let help = Clause::Task(Task::HelpVictims);
    let asks = |points| {
        let mut case = case("S4");
        let because = "our counters stay closed by words alone".to_owned();
        let on = Matter::Measure("S4".into());
        case.book.scenario.seats.iter_mut().find(|seat| seat.state.as_str() == "ee").expect("Estonia").interests =
            vec![Interest { on, towards: None, points, because, met_by: Some(help), red_line: false }];
        let question = Question::of(&case.book, &case.proposal).expect("a question");
        let (moment, estonia) = (Moment::of(&case.book, &case.state), "ee".into());
        let (cases, delegation) = (Cases::of(&moment, question), Delegation::of(&case.book, 1, &estonia));
        cases.asked_by(&delegation).any(|(change, _)| change == Change::Add(help))
    };
    assert_eq!([-1, 0, 1].map(asks), [true, false, false]);
}

#[test]
fn nobody_asks_for_another_tone_of_a_restrictive_measure_or_for_clearer_naming() {
    let asked = |case: Case| {
        let question = Question::of(&case.book, &case.proposal).expect("a question");
        let moment = Moment::of(&case.book, &case.state);
        let (cases, estonia) = (Cases::of(&moment, question), "ee".into());
        cases.asked_by(&Delegation::of(&case.book, 1, &estonia)).map(|(change, _)| change).collect::<Vec<_>>()
    };
    let tone = |change: &Change| matches!(change, Change::Tone(_));
    assert!(!asked(case("R2").towards()).iter().any(tone));
    assert_eq!(
        asked(case("S7").towards()).iter().filter(|change| tone(change)).count(),
        1,
        "milder alone, and concern is too little for who names"
    );
    let namings = |text| {
        let mut found = asked(case("S7").towards().says(Change::Naming(text)));
        found.retain(|change| matches!(change, Change::Naming(_)));
        found
    };
    assert_eq!(namings(Naming::Author), [Naming::Nobody, Naming::Territory].map(Change::Naming), "nobody has spoken");
    assert_eq!(namings(Naming::Territory), [Change::Naming(Naming::Nobody)]);
    assert_eq!(namings(Naming::Nobody), []);
}
