//! Sealed copies and exercises behind a passphrase: made, opened, refused, and never written over.

use assert_cmd::Command as Program;
use demarche::report::copy::{copy_for, is_copy, read_copy};
use demarche::report::found::{Found, found};
use demarche::report::told::Told;
use demarche::store::error::StoreError;
use demarche::store::locked::{is_locked, lock, lock_beside, unlock, unlock_into};
use demarche::view::audience::Audience;
use demarche::words::Words;
use serde_json::{Value, json};

use crate::looking_back::played;
use crate::support::{audience, home};

#[test]
fn a_sealed_copy_tells_what_its_audience_is_told_in_every_language() {
    let exercise = played("sealed.ron");
    for who in [Audience::Public, audience("ee"), Audience::Facilitator] {
        let text = copy_for(&exercise, &who);
        let path = home().join("sealed.copy");
        assert!(is_copy(text.as_bytes()));
        let copy = read_copy(&path, text.as_bytes()).expect("it is one");
        assert_eq!((&copy.audience, &copy.head), (&who, &exercise.head));
        for tag in ["en", "de", "fr"] {
            let told = Told::from(copy.page(tag).told.clone());
            let own = exercise.tell(&Words::of(tag), &who);
            assert_eq!((told.lines, told.charts, told.titles), (own.lines, own.charts, own.titles), "{tag}, {who:?}");
        }
    }
}

#[test]
fn a_copy_is_opened_whatever_it_is_called_and_a_later_one_is_refused_with_a_sentence() {
    let exercise = played("sealed-open.ron");
    let path = home().join("from a stranger.demarche");
    let text = copy_for(&exercise, &Audience::Public);
    std::fs::write(&path, &text).expect("written");
    assert!(matches!(found(&path), Ok(Found::Copy(_))));
    std::fs::write(&path, text.replacen("\"demarche_copy\":1", "\"demarche_copy\":2", 1)).expect("written");
    assert!(matches!(found(&path), Err(StoreError::Newer { found: 2, known: 1, .. })));
    for broken in [&text[..text.len() / 2], "{\"demarche_copy\":1}", "{\"demarche_copy\":", "no exercise at all", ""] {
        std::fs::write(&path, broken).expect("written");
        assert!(matches!(found(&path), Err(StoreError::NotAnExercise { .. })), "{broken:.40}");
    }
}

/// What somebody may have changed in a copy, and what of it would be read past its end.
#[test]
fn a_copy_whose_parts_do_not_belong_together_is_refused() {
    let exercise = played("sealed-broken.ron");
    let path = home().join("broken.copy");
    let whole: Value = serde_json::from_str(&copy_for(&exercise, &audience("ee"))).expect("JSON");
    let refused = |at: &str, value: Value| {
        let mut copy = whole.clone();
        *copy.pointer_mut(&format!("/pages/de/told{at}")).unwrap_or_else(|| panic!("no {at}")) = value;
        let read = read_copy(&path, copy.to_string().as_bytes());
        assert!(matches!(read, Err(StoreError::NotAnExercise { .. })), "{at}");
    };
    assert!(read_copy(&path, whole.to_string().as_bytes()).is_ok());
    let huge = json!(i64::MAX);
    for list in ["/moments", "/titles", "/charts/axis/places", "/charts/attribution/shared", "/charts/attribution/said"]
    {
        refused(list, json!([]));
    }
    for place in ["/charts/decisions/0/moment", "/charts/decisions/0/felt", "/charts/tension/points/0/moment"] {
        refused(place, json!(9_999));
    }
    for value in
        ["/charts/tension/points/0/value", "/moments/0/tension", "/charts/rungs/0/to", "/charts/others/0/range/1"]
    {
        refused(value, huge.clone());
    }
    refused("/charts/tension/points", json!([]));
    refused("/charts/tension/range", json!([5, 5]));
    refused("/charts/axis/places/0", json!(20_000));
    refused("/charts/attribution/ends_with", json!(99));
    refused("/charts/attribution/shared/0", json!([1]));
    refused("/charts/attribution/ours/0/0", json!(9_999));
    refused("/lines/0/entry", json!(9_999));
}

#[test]
fn behind_a_passphrase_is_the_whole_exercise_and_nothing_can_be_read() {
    let exercise = played("locked.ron");
    let locked = lock_beside(&exercise.path, "a long passphrase").expect("written");
    let bytes = std::fs::read(&locked).expect("there");
    assert!(is_locked(&bytes) && !bytes.windows(6).any(|part| part == b"SQLite"));
    assert!(!String::from_utf8_lossy(&bytes).contains("ferries"));
    assert!(matches!(found(&locked), Err(StoreError::Locked { .. })));
    let again = lock_beside(&exercise.path, "another passphrase").expect("beside the first");
    assert!(again != locked && std::fs::read(&locked).expect("there") == bytes, "nothing is written over");
    let refused = lock(&exercise.path, "a long passphrase", &locked);
    assert!(matches!(refused, Err(StoreError::Exists { .. })));

    let opened = home().join("opened.demarche");
    assert!(matches!(unlock(&locked, "a wrong passphrase", &opened), Err(StoreError::WrongPassphrase { .. })));
    assert!(!opened.exists());
    unlock(&locked, "a long passphrase", &opened).expect("opened");
    let Ok(Found::Exercise(own)) = found(&opened) else { panic!("an exercise") };
    assert_eq!((own.head, own.session.entries().len()), (exercise.head, exercise.session.entries().len()));
    let folder = home().join("unlocked");
    let [one, two] = [0, 1].map(|_| unlock_into(&locked, "a long passphrase", &folder).expect("opened"));
    assert!(one != two && one.is_file() && two.is_file());
    // A byte that was changed on its way is found.
    let mut changed = bytes.clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    let path = home().join("changed.age");
    std::fs::write(&path, changed).expect("written");
    assert!(unlock(&path, "a long passphrase", &home().join("never.demarche")).is_err());
    assert!(!home().join("never.demarche").exists());
}

#[test]
fn the_commands_copy_lock_and_unlock() {
    let exercise = played("carried.ron");
    let folder = home().join("carried");
    std::fs::create_dir_all(&folder).expect("a folder");
    let run = |args: &[&str], passphrase: &str| {
        let mut program = Program::cargo_bin("demarche").expect("built");
        program.env("DEMARCHE_PASSPHRASE", passphrase).args(args).assert()
    };
    let at = |name: &str| folder.join(name).display().to_string();
    let file = exercise.path.display().to_string();
    run(&["copy", &file, "--as", "ee", "--out", &at("ee.copy")], "").success();
    run(&["copy", &file, "--as", "ee", "--out", &at("ee.copy")], "").code(3);
    let told = run(&["replay", &at("ee.copy")], "").success();
    let told = String::from_utf8_lossy(&told.get_output().stdout).into_owned();
    assert!(told.starts_with("EXERCISE") && told.contains("Copy for: Estonia"), "{told}");
    let refused = run(&["report", &at("ee.copy")], "").code(2);
    assert!(String::from_utf8_lossy(&refused.get_output().stderr).contains("sealed copy"));
    run(&["lock", &file, "--out", &at("all.age")], "short").code(2);
    run(&["lock", &file, "--out", &at("all.age")], "long enough").success();
    for command in ["replay", "report", "export", "whatif", "compare"] {
        let refused = run(&[command, &at("all.age")], "").code(3);
        assert!(String::from_utf8_lossy(&refused.get_output().stderr).contains("passphrase"), "{command}");
    }
    run(&["unlock", &at("all.age"), "--out", &at("all.demarche")], "not this one").code(3);
    run(&["unlock", &at("all.age"), "--out", &at("all.demarche")], "long enough").success();
    run(&["verify", &at("all.demarche")], "").success();
}
