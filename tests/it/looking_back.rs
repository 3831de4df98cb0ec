//! Looking back: what is told of a saved exercise, how it is scored, and who may look, whoever asks.

use std::collections::BTreeMap;

use demarche::engine::core::command::{Actor, SeatMode, Setup};
use demarche::report::exercise::Exercise;
use demarche::report::told::Told;
use demarche::report::verified::{Noted, Verified};
use demarche::room::begin::begin;
use demarche::session::autoplay::next_command;
use demarche::session::counterfactual::harm_without_measures_on;
use demarche::session::verify::Verdict;
use demarche::store::pins::FACILITATOR;
use demarche::store::scenarios::SHIPPED;
use demarche::view::audience::Audience;
use demarche::view::scores::scores_compared;
use demarche::view::told::sentence::LineKind;

use crate::support::{WORDS, home};

/// The shortest exercise, played without people.
pub fn played(name: &str) -> Exercise {
    played_with(name, SHIPPED[0].text, 1)
}

/// A scenario, played without people under a seed.
pub fn played_with(name: &str, text: &str, seed: u64) -> Exercise {
    let _ = home();
    let setup = Setup { seed, seats: BTreeMap::new(), ..Setup::default() };
    let mut kept = begin(name, text, setup, &[]).expect("a file");
    while let Some((at_ms, command)) = next_command(&kept.session, seed) {
        kept.submit(at_ms, &Actor::Facilitator, &command).expect("nothing is refused");
    }
    let path = kept.file.path().to_owned();
    drop(kept);
    Exercise::read(&path).expect("the file")
}

#[test]
fn scores_are_those_that_are_reckoned_for_a_moment_alone() {
    let exercise = played("scored.ron");
    let context = exercise.context(&WORDS);
    let path = exercise.session.path();
    let all = exercise.scores(&WORDS, 0..path.len());
    assert_eq!(all.len(), path.len());
    for (place, entry) in path.iter().enumerate() {
        let harm = harm_without_measures_on(context.book, &exercise.session.path_to(Some(entry.id)));
        let alone = scores_compared(
            &context,
            &exercise.session.state_at(Some(entry.id)),
            &path[..=place],
            &Audience::Facilitator,
            Some(harm),
        );
        assert_eq!(all[place], (place, alone), "entry {}", entry.id.0);
    }
    assert_eq!(exercise.scores(&WORDS, 7..9), all[7..9], "wherever one begins");
}

#[test]
fn what_is_told_finds_lines_and_decisions_of_moments() {
    // In most exercises so short nothing is decided.
    let decides = |told: &Told| told.lines.iter().any(|line| line.telling == LineKind::Decision);
    let mut all = (1..40).map(|seed| {
        played_with(&format!("told-{seed}.ron"), SHIPPED[0].text, seed).tell(&WORDS, &Audience::Facilitator)
    });
    let told = all.find(decides).expect("an exercise with a decision");
    let of = |moment: usize| told.lines_of(moment);
    assert_eq!((0..told.moments.len()).map(|moment| of(moment).len()).sum::<usize>(), told.lines.len());
    for (moment, at) in told.moments.iter().enumerate() {
        assert!(told.lines[of(moment)].iter().all(|line| line.entry == at.entry));
        let first = told.lines[of(moment)].iter().find(|line| line.telling != LineKind::Ledger);
        let found = told.row_of(moment).map(|row| &told.lines[told.story[row]]);
        assert_eq!(found, first);
    }
    let decides = |moment: &usize| told.lines[of(*moment)].iter().any(|line| line.telling == LineKind::Decision);
    let decisions: Vec<usize> = (0..told.moments.len()).filter(decides).collect();
    assert!(!decisions.is_empty());
    for pair in decisions.windows(2) {
        assert_eq!((told.decision_after(pair[0]), told.decision_before(pair[1])), (Some(pair[1]), Some(pair[0])));
    }
    assert_eq!((told.decision_before(0), told.decision_after(0)), (None, Some(decisions[0])));
}

#[test]
fn charts_say_each_moment_and_give_the_public_no_picture() {
    let exercise = played("charts.ron");
    for audience in [Audience::Facilitator, Audience::Seat("ee".into()), Audience::Public] {
        let told = exercise.tell(&WORDS, &audience);
        let charts = &told.charts;
        let tension = charts.tension.as_ref().expect("everybody knows of it");
        assert_eq!((charts.axis.places.len(), tension.points.len()), (told.moments.len(), told.moments.len()));
        for (point, moment) in tension.points.iter().zip(&told.moments) {
            assert_eq!(point.value, moment.tension);
            assert!((tension.range.0..=tension.range.1).contains(&point.value) && !point.said.contains('⟦'));
        }
        let at_the_table = audience.is_at_the_table();
        assert_eq!((charts.attribution.is_some(), charts.others.len() > 1), (at_the_table, at_the_table));
        let decided = told.lines.iter().filter(|line| line.telling == LineKind::Decision && line.about.is_some());
        assert_eq!(charts.decisions.len(), decided.count());
    }
}

#[test]
fn while_pins_guard_an_exercise_only_the_public_may_look() {
    let _ = home();
    let setup = Setup { seed: 1, seats: [("ee".into(), SeatMode::Team(String::new()))].into(), ..Setup::default() };
    let kept = begin("looked-at.ron", SHIPPED[0].text, setup, &[(FACILITATOR, "1111")]).expect("a file");
    let path = kept.file.path().to_owned();
    drop(kept);
    let exercise = Exercise::read(&path).expect("the file");
    let open = |audience| exercise.is_open_to(&audience);
    assert!(open(Audience::Public) && !open(Audience::Facilitator) && !open(Audience::Seat("ee".into())));
    assert!(played("over.ron").is_open_to(&Audience::Facilitator));
}

#[test]
fn an_exercise_that_is_read_and_a_file_that_is_verified_come_to_the_same() {
    let exercise = played("verified.ron");
    let entries = exercise.session.entries();
    let verified = Verified::read(&exercise.path).expect("the file");
    assert_eq!(verified.verdict, Verdict::Intact { entries: entries.len() });
    assert_eq!(exercise.verify(|_, _| true), Some(verified.verdict));
    assert_eq!(exercise.verify(|done, all| 2 * done < all), None, "nobody wants to know any more");
    assert_eq!((verified.compare(&verified.head), verified.end_marked), (Noted::Same, true));
    assert_eq!(verified.compare(&entries[2].hash), Noted::Earlier { entry: 3, later: entries.len() - 3 });
    assert_eq!(verified.compare("00000000000000000000"), Noted::Other);
    assert_eq!(verified.program, exercise.program);
}
