//! The public display: what the whole room sees, and nothing of what it may not.

use std::collections::BTreeMap;

use demarche::engine::core::command::{Command, NationalLine};
use demarche::engine::core::proposal::{Form, Reasons, Target, Timing};
use demarche::model::evidence::ShareMode;
use demarche::model::phase::Phase;
use demarche::view::audience::Audience;
use demarche::view::following::Following;
use demarche::view::names::ViewContext;
use demarche::view::public::{PublicView, public};

use crate::forces::take;
use crate::procedure::{at_once, council, without_initiatives};
use crate::support::{Table, WORDS, given, shipped};

fn shown(table: &Table) -> PublicView {
    let context = ViewContext::new(table.book(), &WORDS);
    let path = table.session.path();
    let told = Following::of(&context, &path, Audience::Public);
    public(&context, table.state(), &path, &told.moments)
}

fn table() -> Table {
    let mut table =
        given(without_initiatives(at_once(council()))).teams(&["ee", "pt", "de"]).the_rest_silent().opened();
    table.until(1, Phase::Initiative);
    table
}

#[test]
fn who_is_hit_who_has_attributed_and_what_capitals_said_to_the_press_stands_on_the_map() {
    let mut table = table();
    take(&mut table, "ee", "N1", Some("ostmere"));
    table.until(1, Phase::Communication);
    table.when("de", Command::SealLine(NationalLine::Distance)).when("pt", Command::SealLine(NationalLine::Endorse));
    table.until(2, Phase::Situation);
    let view = shown(&table);
    let of = |code: &str| view.tiles.iter().find(|tile| tile.code == code).expect("27 of them");
    assert_eq!(view.tiles.len(), 27);
    assert!(of("PT").hit && !of("EE").hit && of("EE").spoke && !of("PT").spoke);
    assert_eq!((of("DE").line, of("PT").line), (Some(NationalLine::Distance), Some(NationalLine::Endorse)));
    assert_eq!(of("EE").accessible, "Estonia: has attributed in public");
    assert_eq!(view.legend[1], "1 has attributed");
}

#[test]
fn every_member_state_has_a_tile_of_its_own() {
    for (name, book) in shipped() {
        let places: BTreeMap<(u8, u8), &str> =
            book.states.keys().filter_map(|key| Some((book.states.get(key)?.tile?, key.as_str()))).collect();
        assert_eq!(places.len(), 27, "{name}");
    }
}

#[test]
fn what_is_private_or_restricted_or_under_way_is_not_shown_and_the_line_is() {
    let mut table = table();
    for (by, measure, to) in [("ee", "S8", None), ("pt", "N2", None), ("de", "S10", Some("ostmere"))] {
        take(&mut table, by, measure, to);
    }
    table.until(1, Phase::Deliberation);
    assert!(shown(&table).adopted.is_empty(), "what lies on the table is nobody's yet");
    table.until(1, Phase::Communication);
    let id = table.state().adopted_now().find(|own| own.measure.as_str() == "S8").expect("nobody objects").id;
    let line = "The 27 stand by those who wait at the counters.".to_owned();
    let told = |form: Form| Command::Communicate {
        proposal: id,
        form,
        reasons: Reasons::Given,
        line: line.clone(),
        target: Target::World,
        timing: Timing::AtOnce,
    };
    let mut quiet = table.clone();
    table.when("ee", told(Form::Formal)).until(2, Phase::Situation);
    quiet.when("ee", told(Form::Reactive)).until(2, Phase::Situation);
    let ids = |view: &PublicView| view.adopted.iter().map(|own| own.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&shown(&table)), ["S8"]);
    assert_eq!((shown(&table).press, shown(&quiet).press), (Some(line.clone()), None));
}

/// The law of the barrier: what one seat holds, shares or writes to another changes nothing that the room sees.
#[test]
fn secrets_of_a_seat_leave_the_picture_alike() {
    let mut alike = given(council()).teams(&["ee", "pt", "de"]).the_rest_silent().opened();
    let mut other = alike.clone();
    for table in [&mut alike, &mut other] {
        table.until(1, Phase::Intelligence);
    }
    let held = other.state().holdings(&"ee".into()).first().cloned().expect("Estonia holds something");
    other.when("ee", Command::SealSharing([(held, ShareMode::Full)].into()));
    other
        .when("ee", Command::SendMessage { also: [].into(), to: Some("pt".into()), text: "zebra-crossing".to_owned() });
    for table in [&mut alike, &mut other] {
        table.until(1, Phase::Initiative);
    }
    let draft = Command::DraftInitiative {
        measure: "S10".into(),
        addressee: Some("ostmere".into()),
        reasons: "zebra-crossing".to_owned(),
    };
    other.when("ee", draft);
    assert_eq!(shown(&alike), shown(&other));
    assert!(!format!("{:?}", shown(&other)).contains("zebra"));
}
