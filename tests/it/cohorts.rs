//! Exercises beside each other: figures as they are told elsewhere, a yardstick of simulated ones, and nothing mixed.

use assert_cmd::Command as Program;
use demarche::report::compare::{Unlike, compare};
use demarche::store::scenarios::SHIPPED;
use demarche::view::figures::figures;

use crate::looking_back::{played, played_with};
use crate::support::{WORDS, home};

/// An exercise that the program played is one of those that it simulates: with one alone, every figure is the same.
#[test]
fn figures_are_those_of_the_simulated_exercise_of_the_same_seed() {
    let exercise = played("cohort-same.ron");
    let path = exercise.session.path();
    let own = figures(&exercise.context(&WORDS), exercise.session.state(), &path, exercise.harm_without());
    let cohort = compare(&[exercise], &WORDS, 1, || ()).expect("alike");
    assert_eq!(cohort.rows.len(), own.len());
    let mut compared = 0;
    for row in &cohort.rows {
        let figure = own.iter().find(|figure| figure.key == row.key).expect("a figure");
        assert_eq!(row.values, [Some(figure.value)], "{}", row.key);
        if let Some(simulated) = row.simulated {
            compared += 1;
            assert_eq!(
                (simulated.low, simulated.median, simulated.high),
                (figure.value, figure.value, figure.value),
                "{}",
                row.key
            );
            assert_eq!(row.above, [Some(0)], "{}", row.key);
        }
    }
    assert!(compared >= 10, "{compared}");
}

#[test]
fn exercises_of_different_scenarios_are_never_mixed() {
    let (one, other) = (played("cohort-one.ron"), played_with("cohort.ron", SHIPPED[1].text, 1));
    let path = other.path.clone();
    assert_eq!(compare(&[one, other], &WORDS, 1, || ()), Err(Unlike::Scenario(path)));
}

#[test]
fn the_command_tells_and_writes_a_table_without_formulas() {
    let exercise = played("cohort-table.ron");
    let out = home().join("cohort.csv");
    let program = || Program::cargo_bin("demarche").expect("built");
    let told =
        program().arg("compare").arg(&exercise.path).arg(&exercise.path).args(["--runs", "20"]).assert().success();
    let told = String::from_utf8_lossy(&told.get_output().stdout).into_owned();
    assert!(told.contains("Final tension") && told.contains("[2]") && !told.contains('⟦'), "{told}");
    program().arg("compare").arg(&exercise.path).args(["--runs", "20", "--out"]).arg(&out).assert().success();
    let table = std::fs::read_to_string(&out).expect("written");
    assert!(told.starts_with("EXERCISE · ") && table.starts_with("EXERCISE · "), "{table}");
    assert!(table.lines().count() > 10 && table.lines().all(|line| !line.starts_with(['=', '+', '-', '@'])), "{table}");
    let json =
        program().arg("compare").arg(&exercise.path).args(["--runs", "5", "--format", "json"]).assert().success();
    let json: serde_json::Value = serde_json::from_slice(&json.get_output().stdout).expect("JSON");
    assert_eq!((&json["schema"], &json["simulated"]), (&1.into(), &5.into()));
    assert!(json["marking"].as_str().is_some_and(|marking| !marking.is_empty()));
}
