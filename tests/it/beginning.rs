//! Beginning: what may begin is decided by the plan, and what is refused leaves nothing behind.

use demarche::engine::core::command::{SeatMode, Setup};
use demarche::engine::core::rejection::Rejection;
use demarche::room::begin::{NotBegun, begin};
use demarche::session::verify::Verdict;
use demarche::store::folders::exercises;
use demarche::store::pins::{FACILITATOR, guarded};
use demarche::store::scenarios::SHIPPED;

use crate::support::home;

#[test]
fn an_exercise_that_is_refused_leaves_no_file_behind() {
    let _ = home();
    let begun = |scenario: &str, team: &str| {
        let setup = Setup { seed: 6, seats: [(team.into(), SeatMode::Team(String::new()))].into() };
        begin("refused.ron", scenario, setup, &[(FACILITATOR, "1111")])
    };
    let left = || {
        let files = std::fs::read_dir(exercises()).into_iter().flatten().flatten();
        files.filter(|file| file.file_name().to_string_lossy().starts_with("refused")).count()
    };
    assert!(matches!(begun(SHIPPED[0].text, "xx"), Err(NotBegun::Rule(_, Rejection::NoTeam(_)))));
    assert!(matches!(begun("()", "ee"), Err(NotBegun::Store(_))), "no scenario");
    assert_eq!(left(), 0);
    let kept = begun(SHIPPED[0].text, "ee").expect("nothing is wrong with it");
    assert_eq!((left(), kept.session.entries().len()), (1, 1));
    assert!(guarded(&kept.file, &kept.session).expect("an answer"), "its PINs are there with it");
    assert_eq!(kept.file.verify().expect("it can be read"), Verdict::Intact { entries: 1 });
}
