//! Messages to a group: those whom they are meant for, and nobody else at the table.

use demarche::engine::core::command::Command;
use demarche::engine::core::rejection::Rejection;
use demarche::model::phase::Phase;
use demarche::view::audience::Audience;
use demarche::view::messages::messages;
use demarche::view::names::ViewContext;

use crate::secrecy::outsiders;
use crate::support::{Table, WORDS, audience, first_call, given};

fn write(to: Option<&str>, also: &[&str]) -> Command {
    let also = also.iter().map(|code| (*code).into()).collect();
    Command::SendMessage { to: to.map(Into::into), also, text: "Before the others come.".to_owned() }
}

fn table() -> Table {
    let mut table = given(first_call()).teams(&["ee", "pt", "fi", "fr"]).opened();
    table.until(1, Phase::Situation);
    table
}

#[test]
fn a_message_to_a_group_reaches_the_group_and_nobody_else() {
    let mut table = table();
    table.when("ee", write(Some("pt"), &["fi"]));
    let context = ViewContext::new(table.book(), &WORDS);
    let to = |who: &Audience| messages(&context, table.state(), who).first().map(|one| one.to.clone());
    for code in ["ee", "pt", "fi"] {
        assert_eq!(to(&audience(code)).as_deref(), Some("Portugal and Finland"), "{code}");
    }
    assert_eq!(to(&Audience::Facilitator).as_deref(), Some("Portugal and Finland"));
    let insiders = ["ee", "pt", "fi"].map(Into::into);
    for who in outsiders(&table, &insiders.iter().collect::<Vec<_>>()) {
        assert_eq!(to(&who), None, "{who:?}");
    }
}

#[test]
fn a_group_has_no_strangers_nobody_twice_and_not_oneself() {
    let mut table = table();
    for order in
        [write(None, &["pt"]), write(Some("pt"), &["pt"]), write(Some("pt"), &["xx"]), write(Some("pt"), &["ee"])]
    {
        assert_eq!(table.refused("ee", &order), Rejection::NoSuchRecipient, "{order:?}");
    }
}

/// What was written before is written as it was: hashes are over these bytes.
#[test]
fn a_message_to_one_is_written_as_ever() {
    let bytes = r#"{"SendMessage":{"to":"pt","text":"Before the others come."}}"#;
    let read: Command = serde_json::from_str(bytes).expect("as it was written");
    assert_eq!(read, write(Some("pt"), &[]));
    assert_eq!(serde_json::to_string(&read).expect("plain data"), bytes);
}
