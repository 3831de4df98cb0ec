//! How a decision is told: what each choice would come to, and what was settled stays where it stood.

use demarche::engine::core::command::Command;
use demarche::engine::core::proposal::{Communication, Form, Reasons, Target};
use demarche::model::clause::{Change, Clause, Task};
use demarche::model::phase::Phase;
use demarche::view::communication::{communication, told_effect};
use demarche::view::names::ViewContext;

use crate::support::{Table, WORDS, first_call, given};

/// Estonia's declaration is adopted and waits to be told.
fn adopted() -> Table {
    let mut table = given(first_call()).team("ee").opened();
    table.until(1, Phase::Initiative);
    table.when("ee", Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons: String::new() });
    let id = table.state().proposals.values().find(|own| own.by.as_str() == "ee").expect("ours").id;
    // With the clause that Portugal asks for.
    table.when("ee", Command::ReviseText(id, Change::Add(Clause::Task(Task::HelpVictims))));
    table.when("ee", Command::SubmitInitiative(id)).until(1, Phase::Communication);
    table
}

#[test]
fn each_way_of_telling_says_what_it_would_come_to() {
    let table = adopted();
    let context = ViewContext::new(table.book(), &WORDS);
    let own = table.state().adopted_now().find(|own| own.by.as_str() == "ee").expect("adopted");
    let effect = |told: &Communication| told_effect(&context, table.state(), own, told).expect("a sentence");
    let formal = Communication::formal(Reasons::Given);
    let ways = [
        effect(&formal),
        effect(&Communication { reasons: Reasons::Withheld, ..formal.clone() }),
        effect(&Communication { form: Form::OffRecord, ..formal.clone() }),
        effect(&Communication { target: Target::Partners, ..formal.clone() }),
    ];
    for (place, way) in ways.iter().enumerate() {
        assert!(!ways[place + 1..].contains(way), "{way}: another choice comes to the same");
    }
    let line = Communication { line: "We are concerned.".to_owned(), ..formal.clone() };
    assert_eq!(effect(&line), effect(&formal), "a line to take moves no number, as it says");
}

#[test]
fn what_was_settled_stays_where_it_stood() {
    let mut table = adopted();
    let seat = "ee".into();
    let view = |table: &Table| communication(&ViewContext::new(table.book(), &WORDS), table.state(), &seat).tell;
    let before = view(&table);
    let own = before.iter().find(|own| own.settled.is_none()).expect("it waits").clone();
    let told = Communication { reasons: Reasons::Given, ..own.usual.clone() };
    table.when("ee", Command::tell(own.id, told.clone()));
    let after = view(&table);
    let ids = |tell: &[demarche::view::communication::TellView]| tell.iter().map(|own| own.id).collect::<Vec<_>>();
    assert_eq!(ids(&after), ids(&before));
    assert_eq!(after.iter().find(|now| now.id == own.id).expect("there").settled, Some(told));
}
