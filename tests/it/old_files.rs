//! Frozen exercise files: whatever a program once wrote can be read and told for ever.

use std::collections::BTreeSet;
use std::path::PathBuf;

use demarche::engine::core::event::Event;
use demarche::engine::core::event::delegation::DelegationEvent;
use demarche::engine::core::term::Terms;
use demarche::model::quantity::Quantity;
use demarche::session::upcast::FORM;
use demarche::session::verify::check_chain;
use demarche::store::exercise::{Access, ExerciseFile, KeptSession};
use demarche::view::audience::Audience;
use demarche::view::export::export;
use demarche::view::names::ViewContext;
use demarche::view::story::story;

use crate::support::{WORDS, data, files};

/// Copies of the frozen files, so that opening them cannot change them.
fn copies(folder: &tempfile::TempDir) -> Vec<PathBuf> {
    let frozen = files(&data("exercises"), "demarche");
    assert!(!frozen.is_empty(), "no frozen file is kept");
    let copy = |path: &PathBuf| {
        let to = folder.path().join(path.file_name().expect("a name"));
        std::fs::copy(path, &to).expect("a copy");
        to
    };
    frozen.iter().map(copy).collect()
}

#[test]
fn every_old_file_can_be_opened_and_told() {
    let folder = tempfile::tempdir().expect("a folder");
    for path in copies(&folder) {
        let kept = KeptSession::open(&path, Access::Read).unwrap_or_else(|error| panic!("{error}"));
        let context = ViewContext::new(kept.session.book(), &WORDS);
        let path = kept.session.path();
        assert!(path.len() > 1, "an exercise that went on for a while");
        for audience in [Audience::Facilitator, Audience::Public, Audience::Seat("ee".into())] {
            let told = story(&context, &path, &audience);
            assert!(!told.is_empty());
            assert!(told.iter().all(|line| !line.text.contains('⟦')), "a sentence without words");
            assert!(!export(&context, &path, &audience).is_empty());
        }
    }
}

#[test]
fn a_file_of_every_form_is_kept() {
    let kept = MEANT.map(|(file, _)| file);
    for form in 1..=FORM {
        assert!(kept.iter().any(|file| file.ends_with(&format!("-v{form}.demarche"))), "none of form {form}: {kept:?}");
    }
}

/// Facts that no frozen file has: a file that has them is to be frozen before one of them changes.
const NOT_FROZEN: [&str; 41] = [
    "AbstentionsDeclared",
    "ActJoined",
    "ActLeft",
    "Answered",
    "Appraised",
    "AskedForAction",
    "CalledInVain",
    "ChannelClosed",
    "Delisted",
    "DirectionAsked",
    "DirectionWrote",
    "EndedEarly",
    "InitiativeReopened",
    "InjectFreed",
    "InjectHeld",
    "InjectImprovised",
    "InjectReworded",
    "Judged",
    "Leaked",
    "MoveSealed",
    "NamesChosen",
    "Noticed",
    "PartnerJoined",
    "Passed",
    "PassingSealed",
    "Renewed",
    "SeatPassed",
    "ServiceAnswered",
    "ServiceAsked",
    "ServicesConcluded",
    "SetOff",
    "SourceLost",
    "Spoke",
    "Stemmed",
    "Stepped",
    "StoodAlone",
    "Swayed",
    "TruthCameOut",
    "TruthDrawn",
    "Upheld",
    "WayOutWithdrawn",
];

#[test]
fn every_fact_stands_in_a_frozen_file_but_those_that_are_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut seen = BTreeSet::new();
    for path in copies(&folder) {
        let kept = KeptSession::open(&path, Access::Read).unwrap_or_else(|error| panic!("{error}"));
        let facts = kept.session.entries().iter().flat_map(|entry| &entry.body.events);
        seen.extend(facts.map(|fact| {
            let value = serde_json::to_value(fact).expect("a fact");
            let name = value.as_str().or_else(|| value.as_object()?.keys().next().map(String::as_str));
            name.expect("a name").to_owned()
        }));
    }
    let missing: Vec<&str> = Event::names().filter(|name| !seen.contains(*name)).collect();
    assert_eq!(BTreeSet::from_iter(missing), BTreeSet::from(NOT_FROZEN));
}

#[test]
fn no_old_file_was_altered() {
    let folder = tempfile::tempdir().expect("a folder");
    for path in copies(&folder) {
        let file = ExerciseFile::open(&path, Access::Read).unwrap_or_else(|error| panic!("{error}"));
        let kept = file.session().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(check_chain(kept.root(), &file.stored().expect("entries")), None, "{}", path.display());
    }
}

#[test]
fn folding_an_old_file_leads_to_where_it_ended() {
    let folder = tempfile::tempdir().expect("a folder");
    for path in copies(&folder) {
        let kept = KeptSession::open(&path, Access::Read).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(kept.session.state(), &kept.session.state_at(kept.session.head()));
        assert_eq!(kept.session.state().turn, kept.session.book().scenario.meta.turns);
    }
}

/// What each file came to when it was frozen: entries, turn, tension, cohesion, harm, decisions, stands that were taken.
const MEANT: [(&str, &str); 5] = [
    (
        "first-call-v1.demarche",
        "22 entries, turn 3, tension 90, cohesion 76, harm 12, 4 adopted, 108 stands of 2335 points",
    ),
    (
        "first-call-v3.demarche",
        "22 entries, turn 3, tension 95, cohesion 70, harm 22, 3 adopted, 81 stands of 1085 points",
    ),
    (
        "first-call-v4.demarche",
        "22 entries, turn 3, tension 67, cohesion 73, harm 8, 5 adopted, 135 stands of 1616 points",
    ),
    (
        "night-shift-v2.demarche",
        "43 entries, turn 6, tension 224, cohesion 48, harm 96, 14 adopted, 525 stands of 4954 points",
    ),
    (
        "night-shift-teams-v4.demarche",
        "116 entries, turn 6, tension 244, cohesion 49, harm 986086, 15 adopted, 256 stands of 1763 points",
    ),
];

#[test]
fn every_old_file_still_means_what_it_meant() {
    let folder = tempfile::tempdir().expect("a folder");
    for path in copies(&folder) {
        let file = ExerciseFile::open(&path, Access::Read).unwrap_or_else(|error| panic!("{error}"));
        let session = file.session().unwrap_or_else(|error| panic!("{error}"));
        let state = session.state();
        let value = |quantity: Quantity| state.value(&quantity);
        let entries = session.path();
        let stands = entries.iter().flat_map(|entry| &entry.body.events).filter_map(|event| match event {
            Event::Delegation(DelegationEvent::StandTaken { terms, .. }) => {
                Some(terms.as_ref().map_or(0, Terms::total))
            }
            _ => None,
        });
        let stands: Vec<i64> = stands.collect();
        let adopted = state.proposals.values().filter(|proposal| proposal.adopted().is_some()).count();
        let today = format!(
            "{} entries, turn {}, tension {}, cohesion {}, harm {}, {adopted} adopted, {} stands of {} points",
            session.entries().len(),
            state.turn,
            value(Quantity::Tension),
            value(Quantity::Cohesion),
            value(Quantity::Harm),
            stands.len(),
            stands.iter().sum::<i64>(),
        );
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
        let meant = MEANT.iter().find(|(file, _)| *file == name).map(|(_, meant)| *meant);
        assert_eq!(Some(today.as_str()), meant, "{name}");
    }
}
