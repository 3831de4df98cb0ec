//! First call teaches in ten minutes that 27 decide: a text is contested, somebody says why, and a clause wins them.

use demarche::engine::core::command::Command;
use demarche::engine::core::proposal::{ProposalId, Stage, Stand};
use demarche::model::clause::{Change, Clause, Task};
use demarche::model::phase::Phase;
use demarche::room::Room;
use demarche::view::place::Place;

use crate::room_running::flowing;
use crate::support::{Table, WORDS, first_call, given};

/// Estonia's declaration of concern, on the table in a turn.
fn declared(seed: u64, turn: u32) -> (Table, ProposalId) {
    let mut table = given(first_call()).team("ee").seed(seed).opened();
    table.until(turn, Phase::Initiative);
    table.when("ee", Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons: String::new() });
    let ours = |own: &&demarche::engine::core::proposal::Proposal| own.by.as_str() == "ee" && own.stage == Stage::Draft;
    let id = table.state().proposals.values().find(ours).expect("a draft").id;
    table.when("ee", Command::SubmitInitiative(id)).until(turn, Phase::Deliberation);
    (table, id)
}

#[test]
fn a_declaration_is_contested_and_a_clause_wins_it() {
    let help = Change::Add(Clause::Task(Task::HelpVictims));
    for (seed, turn) in (1..=10).flat_map(|seed| [(seed, 1), (seed, 2)]) {
        let (mut table, id) = declared(seed, turn);
        let own = table.state().proposals.get(&id).expect("it");
        assert_eq!(own.stands.get("pt"), Some(&Stand::Amend), "seed {seed}, turn {turn}: {:?}", own.stands);
        assert_eq!(own.asks.get("pt"), Some(&help));
        let mut plain = declared(seed, turn).0;
        plain.until(turn, Phase::Communication);
        assert_eq!(plain.state().proposals.get(&id).expect("it").adopted(), None, "seed {seed}: the silence is broken");
        table.when("ee", Command::ReviseText(id, help)).until(turn, Phase::Communication);
        assert!(
            table.state().proposals.get(&id).expect("it").adopted().is_some(),
            "seed {seed}, turn {turn}: nobody objects any more"
        );
    }
}

/// The chair's hint at a quiet word is for those who have not spoken one.
#[test]
fn nobody_is_told_to_do_what_they_have_done() {
    let fate = |quiet: bool| {
        let mut table = given(first_call()).team("ee").the_rest_silent().opened();
        table.until(1, Phase::Initiative);
        if quiet {
            let draft = Command::DraftInitiative {
                measure: "S10".into(),
                addressee: Some("kestria".into()),
                reasons: String::new(),
            };
            table.when("ee", draft);
            let id = table.state().proposals.values().find(|own| own.by.as_str() == "ee").expect("it").id;
            table.when("ee", Command::SubmitInitiative(id));
        }
        table.until(2, Phase::Intelligence);
        table.state().injects.contains_key("open-floor")
    };
    assert_eq!((fate(false), fate(true)), (true, false));
}

/// The best decision of the exercise showed in no report once: what comes of one's own act at once is news when one looks
/// the next time, and then no more.
#[test]
fn what_an_answer_brought_about_is_told_when_one_looks_the_next_time() {
    let mut room = flowing(&["ee"]);
    let fresh = |room: &mut Room| {
        let screen = room.seat_screen(&WORDS).expect("a seat");
        let lines = screen.happened.iter().filter(|chapter| chapter.fresh).flat_map(|chapter| &chapter.lines);
        let told = lines.filter(|line| line.text.contains("To Kestria's police")).count();
        (told > 0, screen.begins(false) == Place::Happened)
    };
    while room.state().turn < 2 {
        room.done().expect("nothing is open");
    }
    let answer = Command::Answer { inject: "addresses".into(), answer: "send".into() };
    room.submit(&answer).expect("it is asked");
    room.done().expect("nothing is open");
    assert_eq!(fresh(&mut room), (true, true), "in the next phase");
    room.done().expect("nothing is open");
    assert!(!fresh(&mut room).0, "it was told");
}
