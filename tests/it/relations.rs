//! The five relations of a State to the activity: what counts as its act, and which measures each opens (`S1-IG §2`).

use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::state::State;
use demarche::engine::evidence::gate::comfort;
use demarche::model::relation::{Footing, Obstacle, Relation};
use demarche::model::rulebook::Rulebook;
use demarche::model::toolbox::{Gate, Trait};
use demarche::view::names::ViewContext;
use demarche::view::relations::{RelationView, relations_at};

use crate::support::{WORDS, worked_example};

/// The example, its first hypothesis of another relation and none of them likelier than another before any evidence.
fn of(relation: Relation) -> Rulebook {
    let mut book = worked_example();
    book.scenario.hypotheses.iter_mut().for_each(|hypothesis| hypothesis.prior_centibans = 0);
    book.scenario.hypotheses[0].relation = relation;
    book
}

fn opened(book: &Rulebook, relation: Relation, id: &str) -> Result<Footing, Obstacle> {
    relation.opens(book.measure(&id.into()).expect("a measure of the catalogue"))
}

fn shown(book: &Rulebook, ppm: &[u32]) -> Vec<RelationView> {
    relations_at(&ViewContext::new(book, &WORDS), ppm).relations
}

#[test]
fn an_act_under_direction_or_adopted_counts_like_an_own_act() {
    let held = |relation: Relation, gate: Gate| {
        let book = of(relation);
        let mut state = State::new(&book);
        state.pictures.insert(PictureOf::Pool, vec![0, 0, -1000, -1000, -1000]);
        comfort(&book, &state, gate, Some(&"ostmere".into()), &PictureOf::Pool, 77).held_ppm
    };
    for relation in [Relation::State, Relation::Directed, Relation::Adopted] {
        assert!(relation.is_act_of_state());
        assert_eq!((held(relation, Gate::G4), held(relation, Gate::G5)), (500_000, 500_000), "{relation:?}");
    }
    assert_eq!(held(Relation::Tolerates, Gate::G5), 0);
    assert_eq!((held(Relation::Criminal, Gate::G4), held(Relation::Criminal, Gate::G5)), (500_000, 0));
}

#[test]
fn acts_of_a_state_open_the_whole_range() {
    let book = worked_example();
    for relation in [Relation::State, Relation::Directed, Relation::Adopted] {
        let closed = book.toolbox.measures.iter().find(|measure| relation.opens(measure).is_err());
        assert_eq!(closed.map(|measure| &measure.id), None, "{relation:?}");
    }
}

#[test]
fn toleration_opens_calls_on_the_territorial_state_and_no_naming() {
    let book = worked_example();
    for id in ["C2", "S6", "S11"] {
        assert_eq!(opened(&book, Relation::Tolerates, id), Ok(Footing::Territory), "{id}");
    }
    assert_eq!(opened(&book, Relation::Tolerates, "R2"), Ok(Footing::Persons));
    assert_eq!(opened(&book, Relation::Tolerates, "S7"), Err(Obstacle::NotAuthor));
    assert_eq!(opened(&book, Relation::Tolerates, "S5"), Err(Obstacle::NotAuthor), "nor what backs a naming");
    assert_eq!(opened(&book, Relation::Tolerates, "L2"), Err(Obstacle::NotResponsible));
    assert_eq!(opened(&book, Relation::Tolerates, "R3"), Err(Obstacle::NotResponsible));
}

#[test]
fn crime_opens_law_enforcement_and_listings_and_no_step_towards_a_government() {
    let book = worked_example();
    assert_eq!(opened(&book, Relation::Criminal, "N2"), Ok(Footing::Whoever));
    assert_eq!(opened(&book, Relation::Criminal, "R1"), Ok(Footing::Persons));
    assert_eq!(opened(&book, Relation::Criminal, "N1"), Ok(Footing::Author), "a group can be named");
    for measure in book.toolbox.measures.iter().filter(|measure| measure.has(Trait::NeedsState)) {
        assert_eq!(Relation::Criminal.opens(measure), Err(Obstacle::NoState), "{}", measure.id);
    }
}

/// The range is read from the catalogue: another gate or trait is another range.
#[test]
fn the_range_follows_what_the_catalogue_says_of_a_measure() {
    let mut book = worked_example();
    let measure = book.toolbox.measures.iter_mut().find(|measure| measure.id.as_str() == "S10").expect("S10");
    assert_eq!(Relation::Criminal.opens(measure), Err(Obstacle::NoState));
    measure.traits.retain(|one| *one != Trait::NeedsState);
    assert_eq!(Relation::Criminal.opens(measure), Ok(Footing::Anybody));
    measure.gate = Gate::G5;
    assert_eq!(Relation::Criminal.opens(measure), Err(Obstacle::NotResponsible));
    assert_eq!(Relation::Adopted.opens(measure), Ok(Footing::Responsibility));
}

#[test]
fn a_relation_is_as_likely_as_its_explanations_together() {
    let mut book = worked_example();
    book.scenario.hypotheses[1].relation = Relation::Adopted;
    book.scenario.hypotheses[3].relation = Relation::Adopted;
    let ppm = [100_000, 500_000, 50_000, 320_000, 30_000];
    let said: Vec<String> = shown(&book, &ppm).into_iter().map(|relation| relation.likely).collect();
    assert_eq!(said[0], "very unlikely (10 %)");
    assert_eq!(said[1], "counted with a State's own act");
    assert_eq!(said[2], "very likely (82 %)");
    assert_eq!((said[3].as_str(), said[4].as_str()), ("no explanation of this exercise says so", said[3].as_str()));
    let context = ViewContext::new(&book, &WORDS);
    let others = relations_at(&context, &ppm).others;
    assert_eq!(others.len(), 2, "the false flag and the rest: {others:?}");
}

#[test]
fn every_measure_that_the_scenario_leaves_open_stands_once_under_each_relation() {
    let book = worked_example();
    let open = book.toolbox.measures.iter().filter(|measure| !book.is_closed(&measure.id)).count();
    for relation in shown(&book, &[200_000; 5]) {
        let ids = || relation.opens.iter().chain(&relation.closes).flat_map(|range| &range.ids);
        assert_eq!(ids().count(), open, "{}", relation.name);
        assert_eq!(ids().collect::<std::collections::BTreeSet<_>>().len(), open, "{}", relation.name);
    }
}
