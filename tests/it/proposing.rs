//! What the program proposes for the seats that it plays, and what its options papers name.

use std::collections::BTreeSet;

use demarche::engine::core::arithmetic::posterior;
use demarche::engine::core::command::SeatMode;
use demarche::engine::core::dice::roll;
use demarche::engine::core::draft::Draft;
use demarche::engine::core::event::decision::DecisionEvent;
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::proposal::{Proposal, Stage};
use demarche::engine::core::question::Question;
use demarche::engine::core::state::{Line, State};
use demarche::engine::delegation::case::terms;
use demarche::engine::delegation::desk::offer_by_program;
use demarche::engine::delegation::initiatives::take_initiatives;
use demarche::engine::delegation::who::Delegation;
use demarche::model::key::MeasureId;
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::scenario::MeasureChange;
use demarche::model::toolbox::{Category, Trait};

use crate::procedure::{at_once, council, proposal, under};
use crate::support::given;

/// The book with nothing open but these measures, and Portugal as the only seat of the scenario.
fn open(book: Rulebook, ids: &[&str]) -> Rulebook {
    let mut book = at_once(book);
    for change in &mut book.scenario.measures {
        change.closed = !ids.contains(&change.id.as_str());
    }
    let listed = |id: &MeasureId| book.scenario.measures.iter().any(|change| change.id == *id);
    let unlisted: Vec<MeasureId> =
        book.toolbox.measures.iter().map(|measure| measure.id.clone()).filter(|id| !listed(id)).collect();
    let closed = |id| MeasureChange { id, lead_turns: None, band: None, closed: true };
    book.scenario.measures.extend(unlisted.into_iter().map(closed));
    book.scenario.seats.retain(|seat| seat.state.as_str() == "pt");
    book
}

/// Everybody who may take an initiative takes one, and the desk takes none.
fn eager(book: Rulebook) -> Rulebook {
    under(book, &[("initiative.simulated_permille", 1000), ("desk.initiative_permille", 0)])
}

/// The first turn, in which Portugal has been hit and facts are on the table.
fn first_turn(book: &Rulebook) -> State {
    let mut table = given(book.clone()).the_rest_silent().opened();
    let mut state = table.until(1, Phase::Initiative).state().clone();
    state.setup.seats.clear();
    set(&mut state, Quantity::Severity, 49);
    state
}

fn set(state: &mut State, quantity: Quantity, value: i64) {
    state.quantities.insert(quantity, Line { shown: value, engine: value });
}

/// What is proposed at this moment, with whom it is addressed to.
fn taken(book: &Rulebook, state: &State) -> Vec<(MeasureId, Option<String>)> {
    let mut draft = Draft::new(book, state);
    take_initiatives(&mut draft);
    let new = draft.state.proposals.values().filter(|proposal| !state.proposals.contains_key(&proposal.id));
    new.map(|proposal| (proposal.measure.clone(), proposal.addressee.as_ref().map(ToString::to_string))).collect()
}

fn takes_one(book: &Rulebook, state: &State) -> bool {
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
fn a_seat_takes_an_initiative_as_often_as_its_chance_says() {
    let first = |permille| {
        let changes = [("initiative.simulated_permille", permille), ("desk.initiative_permille", 0)];
        let book = under(at_points(open(council(), &["S4"]), "S4", first_turn, 10), &changes);
        let state = first_turn(&book);
        takes_one(&book, &state)
    };
    let book = council();
    let state = first_turn(&book);
    let rolled = i64::try_from(roll(state.setup.seed, state.rolls, 1000).value).expect("small");
    assert!(rolled > 0 && rolled < 1000);
    assert_eq!([0, rolled, rolled + 1, 1000].map(first), [false, false, true, true]);
}

/// Ambition counts: a sixth of the signal, 15 points for a declaration.
#[test]
fn a_seat_proposes_what_it_would_support_with_its_ambition_and_could_live_with_by_itself() {
    let takes = |own, advised: bool| {
        let book = eager(at_points(open(council(), &["S4"]), "S4", first_turn, own));
        let mut state = first_turn(&book);
        state.options.extend(advised.then(|| MeasureId::from("S4")));
        takes_one(&book, &state)
    };
    assert_eq!([-4, -5, -6].map(|own| takes(own, false)), [true, true, false], "15 points of ambition, ten to support");
    assert_eq!(
        [-6, -7, -8].map(|own| takes(own, true)),
        [true, true, false],
        "advice helps; what one opposes one leaves"
    );
}

/// Signal 40 is 6 points of ambition, a first channel 6 more.
#[test]
fn a_first_channel_is_worth_something_and_a_second_is_not() {
    let takes = |own, channel: bool| {
        let book = eager(at_points(open(council(), &["C5"]), "C5", first_turn, own));
        let mut state = first_turn(&book);
        state.channels.extend(channel.then(|| "ostmere".into()));
        takes_one(&book, &state)
    };
    assert_eq!(council().measure(&"C5".into()).expect("C5").signal, 30);
    assert_eq!([-1, -2].map(|own| takes(own, false)), [true, false], "5 of ambition and 6 for the channel");
    assert_eq!([5, 4].map(|own| takes(own, true)), [true, false]);
    let statement = |own| {
        let book = eager(at_points(open(council(), &["S2"]), "S2", first_turn, own));
        takes_one(&book, &first_turn(&book))
    };
    assert!(!statement(-7), "what opens no channel is worth no more");
}

#[test]
fn the_better_of_two_measures_is_nearly_always_taken() {
    let book = under(open(council(), &["S4", "S1"]), &[("initiative.choice_centibans", 20)]);
    let book = eager(at_points(book, "S4", first_turn, 20));
    let mut chosen: Vec<String> = Vec::new();
    for seed in 0..60 {
        let mut state = first_turn(&book);
        state.setup.seed = seed;
        state.options = vec!["S4".into()];
        chosen.extend(taken(&book, &state).into_iter().map(|(measure, _)| measure.to_string()));
    }
    let better = chosen.iter().filter(|measure| *measure == "S4").count();
    assert_eq!(chosen.len(), 60);
    assert!((50..60).contains(&better), "{better} of 60, and now and then the other");
}

#[test]
fn what_signals_nothing_is_never_proposed() {
    let book = eager(under(open(council(), &["X3"]), &[("position.base", 50)]));
    assert!(!takes_one(&book, &first_turn(&book)));
    let book = eager(under(open(council(), &["N2"]), &[("position.base", 50)]));
    assert!(takes_one(&book, &first_turn(&book)), "another of a capital's own measures is");
}

/// Art. 222 TFEU: what a capital decides alone has to be lawful before it is proposed.
#[test]
fn a_capital_proposes_of_its_own_only_what_is_lawful_and_the_council_may_still_examine_the_rest() {
    let takes = |measure: &str, severity| {
        let book = eager(under(open(council(), &[measure]), &[("position.base", 50)]));
        let mut state = first_turn(&book);
        set(&mut state, Quantity::Severity, severity);
        takes_one(&book, &state)
    };
    assert_eq!([74, 75].map(|severity| takes("L6", severity)), [false, true], "the clause wants a disaster");
    assert!(takes("R2", 75), "no evidence may be released, and RELEX will say so");
}

/// Two adversaries and a picture of both: what speaks for the one, what speaks for the other.
fn suspects(weights: [i32; 5]) -> (Rulebook, State) {
    let mut book = council();
    let mut rival = book.scenario.adversaries[0].clone();
    rival.key = "rival".into();
    book.scenario.adversaries.push(rival);
    book.scenario.hypotheses[2].actor = Some("rival".into());
    book.scenario.hypotheses[2].relation = book.scenario.hypotheses[0].relation;
    let book = eager(under(open(book, &["S10"]), &[("position.base", 50)]));
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
    assert_eq!(even(50), names(&["ostmere"]), "fifty per cent are fifty, and of two the first adversary is addressed");
    let crime = [-900, -900, -900, 0, -900];
    assert_eq!(addressed(crime), names(&["ostmere"]), "where no State is behind it, the first is asked");
}

/// The options paper of the desk that the program plays.
fn paper(book: &Rulebook, state: &State) -> Vec<MeasureId> {
    let mut draft = Draft::new(book, state);
    offer_by_program(&mut draft);
    draft.state.options.clone()
}

/// A grave moment in which a victim has attributed what was done, and Intcen is sure of it.
fn grave(book: &Rulebook) -> State {
    let mut state = first_turn(book);
    set(&mut state, Quantity::Severity, 65);
    set(&mut state, Quantity::Tension, 0);
    state.apply(&DecisionEvent::Attributed { by: "pt".into(), adversary: "ostmere".into() }.into());
    state.pictures.insert(PictureOf::Pool, vec![0, -900, -900, -900, -900]);
    state
}

/// `S1-IG §3`: the desk advises on what the Union does, and on what it may itself propose.
#[test]
fn an_options_paper_names_outward_measures_that_the_desk_may_propose_and_that_are_open() {
    let book = under(at_once(council()), &[("position.base", 40), ("desk.options_most", 42)]);
    let named = paper(&book, &grave(&book));
    assert!(named.len() > 10, "{named:?}");
    for measure in &book.toolbox.measures {
        let inward = matches!(measure.category, Category::CrossCutting | Category::National);
        let of_a_state = measure.has(Trait::VictimOnly) || measure.decider.rule().is_national();
        let expected = !(inward || of_a_state || measure.has(Trait::NeedsRestrictiveInForce));
        assert_eq!(named.contains(&measure.id), expected, "{}", measure.id);
    }
    let mut closed = book;
    for change in closed.scenario.measures.iter_mut().filter(|change| change.id.as_str() == "S4") {
        change.closed = true;
    }
    assert!(!paper(&closed, &grave(&closed)).contains(&"S4".into()));
}

#[test]
fn an_options_paper_names_what_fits_best_first_and_only_what_the_desk_would_support() {
    let book = under(at_once(council()), &[("position.base", 15), ("desk.options_most", 42)]);
    let state = grave(&book);
    let institution = Delegation::institution(&book);
    let value = |id: &MeasureId| {
        let own = Proposal {
            by: "eeas".into(),
            addressee: book.measure(id).filter(|it| it.has(Trait::NeedsAddressee)).map(|_| "ostmere".into()),
            ..proposal(1, id.as_str(), Stage::Tabled)
        };
        let question = Question { proposal: None, ..Question::of(&book, &own).expect("a question") };
        let points = terms(&book, &state, &question, &institution).total();
        (points, points + question.measure.signal / book.parameters.initiative_signal_divisor)
    };
    let named = paper(&book, &state);
    assert!(named.len() > 3 && named.is_sorted_by(|a, b| value(a).1 >= value(b).1), "{named:?}");
    assert!(named.iter().all(|id| value(id).0 >= book.parameters.position_support_from));
    let short = under(at_once(council()), &[("position.base", 15), ("desk.options_most", 3)]);
    assert_eq!(paper(&short, &grave(&short)), named[..3]);
}

#[test]
fn an_options_paper_is_not_issued_twice_and_not_by_a_desk_that_people_play() {
    let book = under(at_once(council()), &[("position.base", 40)]);
    let mut state = grave(&book);
    state.options = paper(&book, &state);
    let again = |state: &State| {
        let mut draft = Draft::new(&book, state);
        offer_by_program(&mut draft);
        draft.finish().len()
    };
    assert_eq!(again(&state), 0, "it would say the same");
    state.options = vec!["P1".into()];
    assert_eq!(again(&state), 1);
    state.setup.seats.insert("eeas".into(), SeatMode::Team("the desk".to_owned()));
    assert_eq!(again(&state), 0);
}
