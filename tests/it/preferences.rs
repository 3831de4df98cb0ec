//! Preferences: what cannot be read costs no more than itself, and nothing that another wrote is lost.

use std::path::{Path, PathBuf};

use demarche::store::preferences::{Preferences, ThemeName};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::WORDS;

/// Preferences in a folder of their own.
struct Kept {
    folder: TempDir,
}

impl Kept {
    fn of(value: &Value) -> Self {
        let kept = Self { folder: tempfile::tempdir().expect("a folder") };
        kept.write(&value.to_string());
        kept
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("preferences.json")
    }

    fn write(&self, text: &str) {
        std::fs::write(self.file(), text).expect("written");
    }

    fn load(&self) -> Preferences {
        Preferences::load_from(&self.file()).0
    }

    fn save(&self, preferences: &mut Preferences) {
        preferences.save_to(&self.file()).expect("saved");
    }

    fn now(&self) -> Value {
        serde_json::from_slice(&std::fs::read(self.file()).expect("a file")).expect("JSON")
    }
}

fn recent(path: &str) -> Value {
    json!({ "path": path, "opened": 5, "closed": true })
}

fn paths(preferences: &Preferences) -> Vec<&Path> {
    preferences.recent.iter().map(|recent| recent.path.as_path()).collect()
}

#[test]
fn one_field_that_cannot_be_read_leaves_the_others_as_they_are() {
    let kept = Kept::of(
        &json!({ "theme": "Sepia", "text_percent": 150, "recent": [recent("/a"), 3, { "path": [-1] }, recent("/b")] }),
    );
    let preferences = kept.load();
    assert_eq!((preferences.theme, preferences.text_percent), (ThemeName::System, 150));
    assert_eq!(paths(&preferences), [Path::new("/a"), Path::new("/b")]);
    let kept = Kept::of(&json!({ "theme": "Dark", "text_percent": "big", "recent": "none" }));
    assert_eq!((kept.load().theme, kept.load().text_percent), (ThemeName::Dark, 100));
}

#[test]
fn the_size_of_text_stays_in_its_range_whatever_the_file_says() {
    for (written, read) in
        [(json!(0), 80), (json!(-5), 80), (json!(u32::MAX), 200), (json!(1e300), 200), (json!(110.4), 110)]
    {
        assert_eq!(Kept::of(&json!({ "text_percent": written })).load().text_percent, read);
    }
}

#[test]
fn what_a_later_program_wrote_survives_a_save() {
    let kept = Kept::of(
        &json!({ "theme": "Sepia", "text_percent": 125, "recent": [], "language": "fr", "rooms": { "a": 1 } }),
    );
    let mut preferences = kept.load();
    preferences.remember(Path::new("/x.ron"), 7, true);
    kept.save(&mut preferences);
    let now = kept.now();
    assert_eq!((&now["theme"], &now["language"], &now["rooms"]["a"]), (&json!("Sepia"), &json!("fr"), &json!(1)));
    preferences.theme = ThemeName::Contrast;
    kept.save(&mut preferences);
    assert_eq!(kept.now()["theme"], "Contrast", "what was chosen here counts");
}

#[test]
fn two_windows_lose_nothing_of_each_other() {
    let kept = Kept::of(&json!({ "recent": [recent("/a"), recent("/b")] }));
    let (mut one, mut other) = (kept.load(), kept.load());
    one.remember(Path::new("/one.ron"), 10, true);
    one.theme = ThemeName::Dark;
    kept.save(&mut one);
    other.remember(Path::new("/other.ron"), 11, true);
    other.forget(Path::new("/b"));
    other.text_percent = 175;
    kept.save(&mut other);
    let both = kept.load();
    assert_eq!(paths(&both), ["/other.ron", "/one.ron", "/a"].map(Path::new));
    assert_eq!((both.theme, both.text_percent), (ThemeName::Dark, 175));
    one.remember(Path::new("/one.ron"), 12, true);
    kept.save(&mut one);
    assert_eq!(paths(&kept.load()), ["/one.ron", "/other.ron", "/a"].map(Path::new), "what is forgotten stays so");
}

#[test]
fn a_path_that_leads_somewhere_from_one_folder_only_is_remembered_from_the_root() {
    let mut preferences = Preferences::default();
    preferences.remember(Path::new("w/B.demarche"), 1, true);
    assert_eq!(preferences.recent[0].path, std::env::current_dir().expect("a folder").join("w/B.demarche"));
    preferences.forget(Path::new("w/B.demarche"));
    assert!(preferences.recent.is_empty() && preferences.unlisted.len() == 1);
    preferences.remember(Path::new("w/B.demarche"), 2, true);
    assert!(preferences.unlisted.is_empty(), "opened again, it is listed again");
}

#[cfg(unix)]
#[test]
fn a_path_that_is_no_text_comes_back_as_it_was() {
    use std::os::unix::ffi::OsStrExt;

    let odd = Path::new(std::ffi::OsStr::from_bytes(b"/caf\xe9 \x01.demarche"));
    let kept = Kept::of(&json!({ "theme": "Dark", "recent": [recent("/a")] }));
    let mut preferences = kept.load();
    preferences.remember(odd, 9, false);
    kept.save(&mut preferences);
    assert_eq!(paths(&kept.load()), [odd, Path::new("/a")]);
    assert_eq!(kept.load().theme, ThemeName::Dark);
    assert_eq!(kept.now()["recent"][1]["path"], "/a", "a plain path stays a plain text");
}

#[test]
fn preferences_that_cannot_be_read_are_set_aside_and_it_is_said() {
    for broken in ["", "{", "[1]", "\0\0", "{\"theme\": \"Dark\""] {
        let kept = Kept::of(&json!({}));
        kept.write(broken);
        kept.write(broken);
        let (mut preferences, said) = Preferences::load_from(&kept.file());
        let said = said.unwrap_or_else(|| panic!("{broken:?}: nothing is said"));
        let aside = said.path.clone().expect("set aside");
        assert_eq!(std::fs::read_to_string(&aside).expect("kept"), broken);
        let words = said.describe(&WORDS);
        assert!(words.contains("preferences.json.broken") && !words.contains('⟦'), "{words}");
        preferences.text_percent = 90;
        kept.save(&mut preferences);
        assert!(Preferences::load_from(&kept.file()).1.is_none());
        kept.write(broken);
        let again = Preferences::load_from(&kept.file()).1.and_then(|said| said.path).expect("set aside");
        assert_ne!(again, aside, "the first one is not written over");
    }
    let kept = Kept::of(&json!({}));
    std::fs::remove_file(kept.file()).expect("removed");
    assert!(Preferences::load_from(&kept.file()).1.is_none(), "none are no broken ones");
}

#[test]
fn a_save_that_the_disk_refuses_leaves_what_was_there() {
    let kept = Kept::of(&json!({ "theme": "Dark" }));
    let mut preferences = kept.load();
    preferences.remember(Path::new("/x"), 1, true);
    assert!(preferences.save_to(&kept.file().join("below/preferences.json")).is_err());
    assert!(!preferences.want_saving(), "the disk is not asked with every frame");
    assert_eq!(kept.now()["theme"], "Dark");
    preferences.text_percent = 125;
    assert!(preferences.want_saving(), "it is tried again with the next change");
    kept.save(&mut preferences);
    assert!(!preferences.want_saving() && paths(&kept.load()) == [Path::new("/x")]);
}

#[test]
fn what_a_program_left_that_was_killed_while_it_wrote_is_taken_away_once_it_is_old() {
    let kept = Kept::of(&json!({}));
    let make = |name: &str, old: bool| {
        let made = kept.folder.path().join(name);
        std::fs::write(&made, "half").expect("a file");
        let age = std::time::UNIX_EPOCH + std::time::Duration::from_hours(400_000);
        if old {
            std::fs::File::options().write(true).open(&made).and_then(|file| file.set_modified(age)).expect("an age");
        }
        made
    };
    let (left, young, theirs) =
        (make(".demarche-AbCdEf", true), make(".demarche-young1", false), make("demarche-AbCdEf", true));
    let mut preferences = Preferences::load_from(&kept.file()).0;
    preferences.remember(Path::new("a.demarche"), 1, true);
    preferences.save_to(&kept.file()).expect("kept");
    assert!(!left.exists(), "unsent work of a delegation may stand in it");
    assert!(young.exists() && theirs.exists(), "another program may be writing");
}
