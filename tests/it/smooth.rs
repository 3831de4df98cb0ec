//! No cliffs: a point of severity moves no stand far, no gate is met by what was thought before, and little is no reason.

use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::proposal::Stage;
use demarche::engine::core::question::Question;
use demarche::engine::core::state::{Line, State};
use demarche::engine::core::term::{Term, Terms};
use demarche::engine::delegation::case::terms;
use demarche::engine::delegation::who::Delegation;
use demarche::engine::evidence::gate::Reading;
use demarche::model::clause::{Change, Tone};
use demarche::model::key::StateKey;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::toolbox::{Category, Gate, Measure, Trait};
use proptest::array::uniform5;
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use proptest::sample::Index;

use crate::procedure::{council, first_adversary, proposal};
use crate::support::{night_shift, questions};

const GATES: [Gate; 7] = [Gate::G0, Gate::G1, Gate::G2, Gate::G3, Gate::G4, Gate::G5, Gate::GL];

/// What a delegation makes of a measure with its usual text.
fn made_of(book: &Rulebook, state: &State, measure: &Measure, by: &StateKey, tone: Option<Tone>) -> Terms {
    let mut own = proposal(6_001, measure.id.as_str(), Stage::Tabled);
    own.addressee = measure.has(Trait::NeedsAddressee).then(|| first_adversary(book));
    own.text = tone.map_or(own.text.clone(), |tone| own.text.with(Change::Tone(tone)));
    let question = Question::of(book, &own).expect("a question");
    terms(book, state, &question, &Delegation::of(book, state.setup.seed, by))
}

/// A moment of the night shift: what is hit, and how a picture looks.
fn moment(book: &Rulebook, severity: i64, tension: i64, evidence: &[i32]) -> State {
    let mut state = State::new(book);
    state.turn = 2;
    state.activities_seen = book.scenario.activities.iter().map(|activity| (activity.key.clone(), 1)).collect();
    let priors = book.scenario.hypotheses.iter().map(|hypothesis| hypothesis.prior_centibans);
    let weights = priors.zip(evidence.iter().chain([&0; 20])).map(|(prior, own)| prior + own).collect();
    state.pictures.insert(PictureOf::Pool, weights);
    for (quantity, value) in [(Quantity::Severity, severity), (Quantity::Tension, tension)] {
        state.quantities.insert(quantity, Line { shown: value, engine: value });
    }
    state
}

/// What simulated delegations propose as an answer; law knows thresholds of its own.
fn answers(book: &Rulebook) -> Vec<&Measure> {
    let answers = |measure: &&Measure| measure.category == Category::Stability || measure.gate == Gate::GL;
    book.toolbox.measures.iter().filter(answers).collect()
}

proptest! {
    #![proptest_config(questions(400))]

    #[test]
    fn a_point_of_severity_moves_no_term_by_more_than_two_points(
        severity in 0_i64..90, tension in 0_i64..400, evidence in uniform5(-150_i32..20),
        seed in 0_u64..50, of in proptest::prelude::any::<Index>(), what in proptest::prelude::any::<Index>(),
    ) {
        let book = night_shift();
        let all: Vec<&StateKey> = book.states.keys().collect();
        let answers = answers(&book);
        let (by, measure) = (all[of.index(all.len())], answers[what.index(answers.len())]);
        let at = |severity| {
            let mut state = moment(&book, severity, tension, &evidence);
            state.setup.seed = seed;
            made_of(&book, &state, measure, by, None)
        };
        let (less, more) = (at(severity), at(severity + 1));
        for term in Term::ALL {
            let moved = more.points(term) - less.points(term);
            prop_assert!((0..=2).contains(&moved), "{}, {by}: {term:?} moves by {moved} at {severity}", measure.id);
        }
        let moved = more.total() - less.total();
        prop_assert!(moved <= 4, "{}, {by}: {moved} at {severity}", measure.id);
        let further = at(severity + 10).total() - less.total();
        prop_assert!(further <= 25, "{}, {by}: {further} in ten points from {severity}", measure.id);
    }

    /// The more the evidence bears, the less speaks against a text, and never by a leap.
    #[test]
    fn a_little_more_evidence_moves_no_stand_far(
        severity in 0_i64..100, weight in -200_i32..200, what in proptest::prelude::any::<Index>(),
    ) {
        let book = council();
        let answers = answers(&book);
        let measure = answers[what.index(answers.len())];
        let at = |weight: i32| {
            let state = moment(&book, severity, 100, &[weight, weight, 0, 0, 0]);
            made_of(&book, &state, measure, &"fi".into(), None).points(Term::Gate)
        };
        let moved = at(weight + 5) - at(weight);
        prop_assert!((0..=2).contains(&moved), "{}: {moved} at {weight}", measure.id);
    }

    /// Gates are met by evidence and not by what was thought before.
    #[test]
    fn a_reading_holds_no_more_than_its_evidence_bears(
        priors in uniform5(-300_i32..0), evidence in uniform5(-300_i32..0),
    ) {
        let mut book = council();
        for (hypothesis, prior) in book.scenario.hypotheses.iter_mut().zip(priors) {
            hypothesis.prior_centibans = prior;
        }
        let ostmere = first_adversary(&book);
        let with_priors: Vec<i32> = priors.iter().zip(evidence).map(|(prior, own)| prior + own).collect();
        let held = |weights: &[i32]| GATES.map(|gate| Reading::of(&book, weights).held(&book, gate, Some(&ostmere)));
        let alone: Vec<u32> = GATES.iter().map(|gate| 200_000 * if gate_of_one(*gate) { 1 } else { 2 }).collect();
        for (held, even) in held(&priors).into_iter().zip(alone) {
            prop_assert!(held <= even + 1, "{held} by priors alone, {even} by even shares");
        }
        let mut plain = book.clone();
        plain.scenario.hypotheses.iter_mut().for_each(|hypothesis| hypothesis.prior_centibans = 0);
        let bears = GATES.map(|gate| Reading::of(&plain, &evidence).held(&plain, gate, Some(&ostmere)));
        for (held, bears) in held(&with_priors).into_iter().zip(bears) {
            prop_assert!(held <= bears, "{held} held, {bears} borne");
        }
        prop_assert_eq!(Reading::of(&plain, &evidence).ppm, demarche::engine::core::arithmetic::posterior(&evidence));
    }
}

/// Whether a gate looks at the State's own act alone, and not at what it tolerates too.
fn gate_of_one(gate: Gate) -> bool {
    matches!(gate, Gate::G4 | Gate::G5)
}

/// A modelling choice: nobody says no because an answer is too little.
#[test]
fn too_little_is_never_a_reason() {
    let book = night_shift();
    let state = moment(&book, 100, 0, &[]);
    for measure in &book.toolbox.measures {
        for by in book.states.keys() {
            for tone in Tone::ALL {
                let made = made_of(&book, &state, measure, by, Some(*tone));
                for term in [Term::Proportion, Term::Wording, Term::Gravity] {
                    assert!(made.points(term) >= 0, "{}, {by}, {tone:?}: {term:?}", measure.id);
                }
            }
        }
    }
}

/// In the record a listing is never a way to be less public than a text that names.
#[test]
fn a_listing_is_at_least_as_public_as_a_text_that_names() {
    let book = council();
    let listings = book.toolbox.measures.iter().filter(|measure| measure.gate == Gate::GL);
    let naming = book.measure(&"S7".into()).expect("S7").publicity;
    assert!(listings.clone().count() >= 2);
    for listing in listings {
        assert!(listing.publicity >= naming, "{}: {} under {naming}", listing.id, listing.publicity);
    }
    for quiet in ["P1", "P3", "S10", "S11"] {
        assert!(book.measure(&quiet.into()).expect("a measure").publicity < naming, "{quiet}");
    }
}
