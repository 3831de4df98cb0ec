//! What is kept up step by step is what would be computed from the beginning.

use demarche::engine::core::arithmetic::spread;
use demarche::engine::core::command::{Actor, Command};
use demarche::engine::core::state::State;
use demarche::engine::core::tally::{Counted, Tallies, Tally};
use demarche::engine::decide::{carry_out, decide};
use demarche::engine::evidence::attribution::{Weighed, components, log_weights};
use demarche::engine::evidence::passing::partners;
use demarche::engine::evidence::pictures::{picture, releasable_score};
use demarche::model::evidence::ShareMode;
use demarche::model::key::StateKey;
use demarche::model::rulebook::Rulebook;
use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_assert_eq, proptest};
use proptest::sample::Index;

use crate::chance::{courses, meant, play};
use crate::support::{questions, worked_example};

/// An item: group, root, weights. Few of each, so that groups hang together over roots and roots are reported twice.
fn items() -> impl Strategy<Value = Vec<(u8, u8, Vec<i32>)>> {
    vec((0_u8..6, 0_u8..9, vec(-300_i32..=0, 5)), 0..24)
}

fn weighed(items: &[(u8, u8, Vec<i32>)]) -> Vec<Weighed> {
    let item = |(number, (group, root, weights)): (usize, &(u8, u8, Vec<i32>))| Weighed {
        id: format!("i{number:02}").into(),
        group: format!("g{group}").into(),
        roots: vec![format!("r{root}").into()],
        weights: weights.clone(),
    };
    items.iter().enumerate().map(item).collect()
}

fn tally(book: &Rulebook, items: &[Weighed]) -> Tally {
    let mut tally = Tally::default();
    for Weighed { id, group, roots, weights } in items.iter().cloned() {
        let root = roots.into_iter().next().expect("a root");
        tally.add(Counted::new(book, id, group, root, weights));
    }
    tally
}

proptest! {
    #![proptest_config(questions(400))]

    #[test]
    fn a_tally_is_what_its_components_add_up_to(items in items(), turn in 0_usize..24) {
        let book = worked_example();
        let mut items = weighed(&items);
        let parts = components(&items, &book);
        let whole = |tally: &Tally| (tally.log_weights(&book), tally.spreads().sum::<i64>());
        let wanted = (log_weights(&book, &parts), parts.iter().map(|part| i64::from(spread(&part.weights))).sum());
        prop_assert_eq!(whole(&tally(&book, &items)), wanted.clone());
        if !items.is_empty() {
            let by = turn % items.len();
            items.rotate_left(by);
            items.swap(0, by);
            prop_assert_eq!(whole(&tally(&book, &items)), wanted, "in another order");
        }
    }
}

proptest! {
    #![proptest_config(questions(24))]

    #[test]
    fn to_carry_out_is_to_decide_and_to_apply_and_a_refusal_leaves_everything_as_it_was(course in courses(160)) {
        let mut table = course.opened();
        let mut kept: State = table.state().clone();
        for one in &course.moves {
            let (actor, command) = meant(&table, *one);
            let decided = decide(table.book(), table.state(), &actor, &command);
            let before = kept.clone();
            let carried = carry_out(table.book(), &mut kept, &actor, &command);
            prop_assert_eq!(&decided, &carried);
            let mut wanted = before;
            decided.iter().flatten().for_each(|event| wanted.apply(event));
            prop_assert_eq!(&kept, &wanted);
            let _ = table.submit(&actor, &command);
            kept = table.state().clone();
        }
    }

    #[test]
    fn pictures_and_what_a_court_may_see_are_the_same_for_a_state_that_was_just_read(course in courses(160)) {
        let table = course.played();
        let mut state = table.state().clone();
        let kept = releasable_score(table.book(), &state);
        state.tallies = Tallies::default();
        prop_assert_eq!(kept, releasable_score(table.book(), &state));
        for (holder, weights) in &state.pictures {
            prop_assert_eq!(&picture(table.book(), &state, holder), weights);
        }
    }

    #[test]
    fn what_is_passed_on_alone_counts_in_a_tally_as_it_counts_from_the_beginning(
        course in courses(100), drawn in vec(any::<Index>(), 8),
    ) {
        let mut table = course.opened();
        for (place, one) in course.moves.iter().enumerate() {
            for by in table.state().teams().cloned().collect::<Vec<_>>() {
                let (holdings, draw) = (table.state().holdings(&by).to_vec(), &drawn[place % drawn.len()]);
                let partners: Vec<StateKey> = partners(table.book(), &by).cloned().collect();
                if !holdings.is_empty() && !partners.is_empty() {
                    let (evidence, mode) = (draw.get(&holdings).clone(), *draw.get(&ShareMode::ALL));
                    let with = [draw.get(&partners).clone()].into();
                    let _ = table.submit(&Actor::Seat(by), &Command::ShareWith { with, evidence, mode });
                }
            }
            play(&mut table, &[*one], |_, _, _, _| ());
            for (holder, weights) in &table.state().pictures {
                prop_assert_eq!(&picture(table.book(), table.state(), holder), weights);
            }
        }
        let fresh = table.state().unadded();
        let advance = |state| decide(table.book(), state, &Actor::Facilitator, &Command::Advance);
        prop_assert_eq!(advance(&fresh), advance(table.state()), "a state that was just read goes on alike");
    }
}
