//! Drafts: what was not saved is there at the next start, whatever ended the last one.

use std::path::{Path, PathBuf};

use demarche::store::document::{Document, Outside};
use demarche::store::drafts::{self, Draft, Place};
use demarche::store::error::StoreError;

use crate::support::home;

/// A scenario of a name that no other test uses; drafts of all tests lie in one folder.
fn scenario(name: &str) -> PathBuf {
    let path = home().join(name);
    std::fs::write(&path, "first").expect("written");
    path
}

fn kept(path: &Path, text: &str) -> Place {
    let document = Document::open(path).expect("read");
    let place = Place::new(path).expect("a place");
    place.keep(&Draft::new(path, document.version(), 7, text.to_owned())).expect("kept");
    place
}

fn offered(path: &Path) -> Vec<drafts::Found> {
    drafts::found().into_iter().filter(|found| found.draft.path() == path).collect()
}

#[test]
fn a_draft_is_offered_when_nobody_works_on_it_and_only_then() {
    let path = scenario("worked-on.ron");
    let place = kept(&path, "mine");
    assert!(offered(&path).is_empty(), "a window works on it");
    assert!(matches!(drafts::take_up(place.file()), Err(StoreError::InUse { .. })));
    assert!(drafts::throw_away(place.file()).is_err(), "nor can it be thrown away");
    drop(place);
    let found = offered(&path);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].draft.text, "mine");
    let (place, draft) = drafts::take_up(&found[0].file).expect("taken up");
    assert_eq!((draft.kept, offered(&path).len()), (7, 0));
    place.clear().expect("saved");
    assert!(offered(&path).is_empty());
}

#[test]
fn two_windows_on_one_file_keep_a_draft_each() {
    let path = scenario("twice.ron");
    drop((kept(&path, "one"), kept(&path, "two")));
    let found = offered(&path);
    let mut texts: Vec<&str> = found.iter().map(|found| found.draft.text.as_str()).collect();
    texts.sort_unstable();
    assert_eq!(texts, ["one", "two"]);
    for found in &found {
        drafts::throw_away(&found.file).expect("thrown away");
    }
    assert!(offered(&path).is_empty());
}

#[test]
fn a_draft_knows_whether_its_file_moved_on() {
    let path = scenario("moved-on.ron");
    drop(kept(&path, "mine"));
    let found = offered(&path).remove(0);
    let take = || Document::remembered(path.clone(), found.draft.based_on.as_deref(), found.draft.text.clone());
    let mut document = take();
    assert_eq!((document.look(), document.text()), (Outside::Same, "first"));
    std::fs::write(&path, "theirs").expect("written");
    let mut document = take();
    assert_eq!(document.look(), Outside::Changed);
    assert!(matches!(document.save("mine"), Err(StoreError::Changed { .. })));
    std::fs::remove_file(&path).expect("removed");
    let mut document = take();
    assert_eq!(document.look(), Outside::Gone);
    document.overwrite("mine").expect("written again");
    assert_eq!(std::fs::read(&path).expect("a file"), b"mine");
    drafts::throw_away(&found.file).expect("thrown away");
}

#[cfg(unix)]
#[test]
fn names_that_are_no_text_are_kept_as_they_are() {
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::PermissionsExt;
    let mut path = scenario("plain.ron");
    path.set_file_name(std::ffi::OsStr::from_bytes(b"caf\xe9.ron"));
    std::fs::write(&path, "first").expect("written");
    drop(kept(&path, "mine"));
    let found = offered(&path);
    assert_eq!(found.len(), 1, "the path comes back byte by byte");
    let folder = found[0].file.parent().expect("a folder").metadata().expect("there");
    assert_eq!(folder.permissions().mode() & 0o077, 0, "what a scenario hides is nobody else's business");
    drafts::throw_away(&found[0].file).expect("thrown away");
}
