//! What the program proposes for the seats that it plays: answers of the Union, and the desk's quiet work.

use std::collections::BTreeSet;

use demarche::engine::core::arithmetic::posterior;
use demarche::engine::core::dice::roll;
use demarche::engine::core::draft::Draft;
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::proposal::{Proposal, Stage};
use demarche::engine::core::question::Question;
use demarche::engine::core::said::Spoken;
use demarche::engine::core::state::{Line, State};
use demarche::engine::delegation::case::terms;
use demarche::engine::delegation::initiatives::take_initiatives;
use demarche::engine::delegation::who::Delegation;
use demarche::model::clause::{Change, Naming};
use demarche::model::delegation::{Interest, Matter};
use demarche::model::key::MeasureId;
use demarche::model::phase::Phase;
use demarche::model::procedure::Calendar;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::scenario::MeasureChange;
use demarche::model::voice::Voice;

use crate::procedure::{answering, at_once, council, proposal, under};
use crate::support::given;

/// The book with nothing open but these measures, and Portugal as the only seat of the scenario.
pub fn open(book: Rulebook, ids: &[&str]) -> Rulebook {
    let mut book = at_once(book);
    for change in &mut book.scenario.measures {
        change.closed = !ids.contains(&change.id.as_str());
    }
    let listed = |id: &MeasureId| book.scenario.measures.iter().any(|change| change.id == *id);
    let unlisted: Vec<MeasureId> =
        book.toolbox.measures.iter().map(|measure| measure.id.clone()).filter(|id| !listed(id)).collect();
    let closed = |id| MeasureChange { id, lead_turns: None, band: None, closed: true, capitals: false };
    book.scenario.measures.extend(unlisted.into_iter().map(closed));
    book.scenario.seats.retain(|seat| seat.state.as_str() == "pt");
    book
}

/// The Union answers whenever it can, and the desk does no quiet work.
pub fn eager(book: Rulebook) -> Rulebook {
    under(answering(book), &[("desk.initiative_permille", 0)])
}

/// The desk works in every turn of a quiet rhythm, and nobody answers.
pub fn busy(book: Rulebook) -> Rulebook {
    let mut book = under(book, &[("desk.initiative_permille", 1000)]);
    book.scenario.meta.calendar = Calendar::Standard;
    book
}

/// The first turn, in which Portugal has been hit and facts are on the table.
pub fn first_turn(book: &Rulebook) -> State {
    let mut table = given(book.clone()).the_rest_silent().opened();
    let mut state = table.until(1, Phase::Initiative).state().clone();
    state.setup.seats.clear();
    set(&mut state, Quantity::Severity, 49);
    state
}

/// Sets a quantity of a moment.
pub fn set(state: &mut State, quantity: Quantity, value: i64) {
    state.quantities.insert(quantity, Line { shown: value, engine: value });
}

/// What is proposed at this moment, with whom it is addressed to.
pub fn taken(book: &Rulebook, state: &State) -> Vec<(MeasureId, Option<String>)> {
    let mut draft = Draft::new(book, state);
    take_initiatives(&mut draft);
    let new = draft.state.proposals.values().filter(|proposal| !state.proposals.contains_key(&proposal.id));
    new.map(|proposal| (proposal.measure.clone(), proposal.addressee.as_ref().map(ToString::to_string))).collect()
}

pub fn takes_one(book: &Rulebook, state: &State) -> bool {
    !taken(book, state).is_empty()
}

/// The book under which Portugal's own stand on its own measure has just so many points.
fn at_points(book: Rulebook, measure: &str, state: impl Fn(&Rulebook) -> State, wanted: i64) -> Rulebook {
    let own = {
        let (state, by) = (state(&book), "pt".into());
        let own = Proposal { by, ..proposal(1, measure, Stage::Tabled) };
        let question = Question { proposal: None, ..Question::of(&book, &own).expect("a question") };
        terms(&book, &state, &question, &Delegation::of(&book, state.setup.seed, &"pt".into())).total()
    };
    let base = book.parameters.position_base + wanted - own;
    under(book, &[("position.base", base)])
}

#[test]
fn the_desk_works_quietly_as_often_as_its_chance_says() {
    let takes = |permille| {
        let changes = [("desk.initiative_permille", permille), ("position.base", 20)];
        let book = under(busy(open(council(), &["P2"])), &changes);
        takes_one(&book, &later(&book))
    };
    let state = first_turn(&council());
    let rolled = i64::try_from(roll(state.setup.seed, state.rolls, 1000).value).expect("small");
    assert!(rolled > 0 && rolled < 1000);
    assert_eq!([0, rolled, rolled + 1, 1000].map(takes), [false, false, true, true]);
}

#[test]
fn the_desk_does_each_thing_once_and_few_things_in_all() {
    let takes = |done: &[&str]| {
        let book = busy(under(open(council(), &["P2", "P6", "P7"]), &[("position.base", 20)]));
        let mut state = later(&book);
        for (place, id) in (1..).zip(done) {
            state.proposals.insert(Proposal { by: "eeas".into(), ..proposal(place, id, Stage::Failed(1)) });
        }
        taken(&book, &state).into_iter().map(|(measure, _)| measure.to_string()).collect::<Vec<_>>()
    };
    let once = takes(&["P2"]);
    assert!(once.len() == 1 && once[0] != "P2", "{once:?}: though it failed");
    assert_eq!(takes(&["P2", "P6"]), [""; 0], "two are enough");
}

#[test]
fn the_better_of_two_measures_is_nearly_always_taken() {
    let mut book = under(open(council(), &["P2", "P6"]), &[("initiative.choice_centibans", 20), ("position.base", 20)]);
    book.toolbox.measures.iter_mut().find(|own| own.id.as_str() == "P6").expect("P6").publicity = 60;
    let book = busy(book);
    let mut chosen: Vec<String> = Vec::new();
    for seed in 0..60 {
        let mut state = later(&book);
        state.setup.seed = seed;
        chosen.extend(taken(&book, &state).into_iter().map(|(measure, _)| measure.to_string()));
    }
    let better = chosen.iter().filter(|measure| *measure == "P2").count();
    assert_eq!(chosen.len(), 60);
    assert!((40..60).contains(&better), "{better} of 60, and now and then the other");
}

/// A sponsor tables what it can live with itself, and what so few stand against that they may be met half-way.
#[test]
fn a_sponsor_tables_what_it_can_accept_and_what_the_table_might_bear() {
    let own = |points| {
        let book = under(open(council(), &["S4"]), &[("initiative.optimism", 27)]);
        let book = eager(at_points(book, "S4", |book| severe(book, 90), points));
        takes_one(&book, &severe(&book, 90))
    };
    assert_eq!([1, 0, -1, -9].map(own), [true, true, false, false]);
    let against = |count: usize, open_: &[&str]| {
        let mut book = eager(under(open(council(), open_), &[("position.base", 50)]));
        for code in ["fi", "se", "dk", "hu", "mt"].iter().take(count) {
            let mut seat = book.scenario.seats[0].clone();
            let (on, because) = (Matter::Measure("S4".into()), "we would rather not".to_owned());
            let minds = Interest { on, towards: None, points: -200, because, met_by: None, red_line: false };
            (seat.state, seat.interests) = ((*code).into(), vec![minds]);
            book.scenario.seats.push(seat);
        }
        taken(&book, &severe(&book, 90)).into_iter().map(|(measure, _)| measure.to_string()).collect::<Vec<_>>()
    };
    let most = council().parameters.initiative_optimism;
    assert_eq!(most, 4);
    assert_eq!([0, 4, 5].map(|count| against(count, &["S4"]).len()), [1, 1, 0]);
    assert_eq!(against(4, &["S3", "S4"]), ["S4"]);
    assert_eq!(against(5, &["S3", "S4"]), ["S3"], "the High Representative speaks where no text would be carried");
}

/// A turn later in a mild case, when nothing is new.
pub fn later(book: &Rulebook) -> State {
    let mut state = severe(book, 40);
    state.turn = 2;
    state
}

/// The moment at another severity.
fn severe(book: &Rulebook, severity: i64) -> State {
    let mut state = first_turn(book);
    set(&mut state, Quantity::Severity, severity);
    state
}

#[test]
fn the_highest_step_is_tabled_that_there_is_a_will_to_and_nothing_below_what_was_said() {
    let answer = |severity, open_: &[&str], said: &[(&str, Stage)]| {
        let book = eager(under(open(council(), open_), &[("position.base", 50)]));
        let mut state = severe(&book, severity);
        for (place, (id, stage)) in (1..).zip(said) {
            state.proposals.insert(proposal(place, id, *stage));
        }
        taken(&book, &state).into_iter().map(|(measure, _)| measure.to_string()).collect::<Vec<_>>()
    };
    let all = ["S1", "S3", "S4", "S7"];
    assert_eq!(answer(90, &all, &[]), ["S7"], "grave enough to point at somebody");
    assert_eq!(answer(90, &all[..3], &[]), ["S4"], "of what is open");
    let little: Vec<Vec<String>> = (0..=90).map(|severity| answer(severity, &all, &[])).collect();
    assert!(little[0].is_empty(), "most incidents end in nothing");
    let order: Vec<usize> =
        little.iter().flatten().map(|id| all.iter().position(|one| one == id).expect("one of them")).collect();
    assert!(order.is_sorted() && order.contains(&0) && order.contains(&1), "graver goes further: {little:?}");
    for stage in [Stage::Tabled, Stage::Submitted, Stage::Adopted(1)] {
        assert_eq!(answer(90, &["S4", "S9"], &[("S8", stage)]), [""; 0], "{stage:?}: as much was said");
        assert_eq!(answer(90, &["S1", "S3"], &[("S8", stage)]), [""; 0], "{stage:?}: nobody says less after more");
        assert_eq!(answer(90, &["S7"], &[("S8", stage)]), ["S7"], "{stage:?}");
    }
    assert_eq!(answer(90, &["S9"], &[("S8", Stage::Failed(1))]), ["S9"], "what fell was not said");
}

#[test]
fn what_fell_or_was_softened_is_not_asked_for_again_before_somebody_speaks() {
    let again = |stage, text: Naming, spoken: Option<u32>| {
        let book = eager(under(open(council(), &["S7"]), &[("position.base", 50)]));
        let mut state = severe(&book, 90);
        (state.turn, state.phase) = (3, Phase::Initiative);
        let addressee = Some("ostmere".into());
        let own = Proposal { addressee, ..proposal(1, "S7", stage) };
        state.proposals.insert(Proposal { text: own.text.with(Change::Naming(text)), ..own });
        let word = |turn| Spoken { turn, by: Voice::Unnamed, to: Some("ostmere".into()), naming: Naming::Author };
        state.spoken.extend(spoken.map(word));
        takes_one(&book, &state)
    };
    for (stage, text) in [(Stage::Failed(2), Naming::Author), (Stage::Adopted(2), Naming::Territory)] {
        assert!(!again(stage, text, None), "{stage:?}");
        assert!(!again(stage, text, Some(2)), "{stage:?}: it was known then");
        assert!(again(stage, text, Some(3)), "{stage:?}: somebody has spoken since");
    }
}

/// Art. 222 TFEU: support is each State's own wish, and a listing wants a file that stands before a court.
#[test]
fn the_program_asks_for_no_support_and_for_no_listing_without_a_file() {
    let takes = |measure: &str, severity, file: bool| {
        let asked = if file { 0 } else { 100 };
        let lists = [("will.listing_gap", -50), ("gate.gl_releasable", asked), ("gate.gl_percent", asked)];
        let book = under(eager(under(open(council(), &[measure]), &[("position.base", 50)])), &lists);
        takes_one(&book, &severe(&book, severity))
    };
    for measure in ["L1", "L2", "L3", "L4", "L5", "L6"] {
        assert!(!takes(measure, 100, true), "{measure}");
    }
    assert_eq!([false, true].map(|file| takes("R1", 100, file)), [false, true]);
}

/// Two adversaries and a picture of both: what speaks for the one, what speaks for the other.
fn suspects(weights: [i32; 5]) -> (Rulebook, State) {
    let mut book = council();
    let mut rival = book.scenario.adversaries[0].clone();
    rival.key = "rival".into();
    book.scenario.adversaries.push(rival);
    book.scenario.hypotheses[2].actor = Some("rival".into());
    book.scenario.hypotheses[2].relation = book.scenario.hypotheses[0].relation;
    let book = busy(under(open(book, &["S10"]), &[("position.base", 50)]));
    let mut state = first_turn(&book);
    state.pictures.insert(PictureOf::State("pt".into()), weights.to_vec());
    state.pictures.insert(PictureOf::Pool, weights.to_vec());
    (book, state)
}

fn addressed(weights: [i32; 5]) -> BTreeSet<String> {
    let (book, state) = suspects(weights);
    let seeds = (0..30).map(|seed| {
        let mut state = state.clone();
        state.setup.seed = seed;
        state
    });
    seeds.flat_map(|state| taken(&book, &state)).filter_map(|(_, to)| to).collect()
}

#[test]
fn only_who_is_suspected_or_likely_to_take_part_is_addressed() {
    let names = |names: &[&str]| names.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
    let at = |weights: [i32; 5]| {
        let ppm = posterior(&weights);
        ((ppm[0] + ppm[1]) / 10_000, ppm[2] / 10_000)
    };
    let (likely, unlikely, alone) = ([-10, -10, 0, -900, -900], [-25, -25, 0, -900, -900], [-900, -900, 0, -900, -900]);
    assert_eq!((at(likely), at(unlikely), at(alone)), ((61, 38), (52, 47), (0, 100)));
    assert_eq!(addressed(unlikely), names(&["rival"]), "the likeliest reading, and nobody else");
    assert_eq!(addressed(alone), names(&["rival"]));
    assert!(addressed(likely).contains("ostmere"), "together its hypotheses are likely");
    let even = |percent| {
        let (mut book, mut state) = suspects([0, -1000, 0, -1000, -1000]);
        book.scenario.hypotheses[0].actor = Some("rival".into());
        book.scenario.hypotheses[2].actor = Some("ostmere".into());
        let book = under(book, &[("gate.g2_percent", percent)]);
        let seeds = (0..30).map(|seed| {
            state.setup.seed = seed;
            taken(&book, &state)
        });
        seeds.flatten().filter_map(|(_, to)| to).collect::<BTreeSet<_>>()
    };
    assert_eq!(even(51), names(&["rival"]), "as likely: the reading that is named first");
    assert_eq!(even(50), names(&["ostmere", "rival"]), "fifty per cent are fifty, and either may be addressed");
    let crime = [-900, -900, -900, 0, -900];
    assert_eq!(addressed(crime), names(&["ostmere"]), "where no State is behind it, the first is asked");
}
