//! An author's file: read by one set of rules, written back as it was, and never over what somebody else wrote.

use std::path::{Path, PathBuf};

use demarche::scenario::limits::MAX_BYTES;
use demarche::store::document::{Document, Outside};
use demarche::store::error::StoreError;
use demarche::store::line_ends::with_ends_of;
use demarche::store::records;
use proptest::prelude::{prop_assert_eq, proptest};

use crate::support::WORDS;

/// A folder with a file in it.
fn file(bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("mine.ron");
    std::fs::write(&path, bytes).expect("written");
    (folder, path)
}

fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).expect("a file")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn refusal(path: &Path) -> String {
    Document::open(path).expect_err("a refusal").describe(&WORDS)
}

/// Another program writes, and the file keeps its size and the time of its last change.
fn written_unnoticed(path: &Path, bytes: &[u8]) {
    let before = std::fs::metadata(path).expect("a file");
    assert_eq!(before.len(), u64::try_from(bytes.len()).expect("small"), "same size");
    std::fs::write(path, bytes).expect("written");
    let file = std::fs::File::options().write(true).open(path).expect("a file");
    file.set_modified(before.modified().expect("a time")).expect("set back");
}

#[test]
fn every_line_end_and_mark_comes_out_as_it_went_in() {
    for raw in ["a\nb\n", "a\r\nb\r\n", "a\rb\r", "a\r\nb\nc\rd", "\u{feff}a\r\nb", "\u{feff}a\n", "", "\n\r\n"] {
        let (_folder, path) = file(raw.as_bytes());
        let mut document = Document::open(&path).expect("read");
        let text = document.text().to_owned();
        assert!(!text.contains(['\r', '\u{feff}']), "{raw:?} is edited as {text:?}");
        document.overwrite(&text).expect("written");
        assert_eq!(bytes(&path), raw.as_bytes(), "unedited");
    }
}

#[test]
fn a_new_line_gets_the_ends_of_its_neighbours() {
    for (raw, edited, kept) in [
        ("a\r\nb\r\n", "a\nnew\nb\n", "a\r\nnew\r\nb\r\n"),
        ("a\rb\r", "a\nb\nnew\n", "a\rb\rnew\r"),
        ("a\r\nb\nc\r\nd", "a\nb\nnew\nc\nd", "a\r\nb\nnew\r\nc\r\nd"),
        ("\u{feff}a\r\nb", "b\n", "\u{feff}b\r\n"),
        ("", "a\nb", "a\nb"),
    ] {
        let (_folder, path) = file(raw.as_bytes());
        let mut document = Document::open(&path).expect("read");
        document.save(edited).expect("saved");
        assert_eq!(String::from_utf8(bytes(&path)).expect("text"), kept, "from {raw:?} by {edited:?}");
        assert_eq!(Document::open(&path).expect("read").text(), edited);
    }
}

proptest! {
    #[test]
    fn an_edited_text_is_never_altered_by_its_line_ends(raw in "[ab\r\n]{0,12}", text in "[ab\n]{0,12}") {
        let written = with_ends_of(&raw, &text);
        prop_assert_eq!(written.replace("\r\n", "\n").replace('\r', "\n"), text.clone());
        let plain = raw.replace("\r\n", "\n").replace('\r', "\n");
        prop_assert_eq!(with_ends_of(&raw, &plain), raw);
    }
}

#[test]
fn other_encodings_are_refused_by_name_with_a_way_out() {
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let cases: [(Vec<u8>, &str); 4] = [
        (b"(\n  // caf\xe9\n)".to_vec(), "ANSI"),
        ([b"\xff\xfe".to_vec(), utf16("( format: 1 )")].concat(), "UTF-16"),
        (utf16("( format: 1 )"), "UTF-16"),
        (b"\x89PNG\x1a\x00\x01\x02\xff\xff\xff\xff".to_vec(), "saved as UTF-8"),
    ];
    for (raw, named) in cases {
        let (_folder, path) = file(&raw);
        let said = refusal(&path);
        assert!(said.contains(named) && said.contains("UTF-8") && said.contains("mine.ron"), "{said}");
        assert_eq!(bytes(&path), raw);
    }
    let (_folder, path) = file(b"(\n  // caf\xe9\n)");
    assert!(refusal(&path).contains("Line 2"));
}

#[cfg(unix)]
#[test]
fn pipes_devices_and_folders_are_refused_at_once() {
    let (folder, _) = file(b"");
    let pipe = folder.path().join("pipe.ron");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
    let link = folder.path().join("link.ron");
    std::os::unix::fs::symlink(&pipe, &link).expect("a link");
    for path in [&pipe, &link, Path::new("/dev/zero"), folder.path()] {
        assert!(refusal(path).contains("no ordinary file"), "{}", path.display());
        let refused = Document::unwritten(path.to_owned(), String::new()).overwrite("x");
        assert!(matches!(refused, Err(StoreError::NotAFile { .. })), "{}: {refused:?}", path.display());
    }
}

#[test]
fn nothing_is_saved_over_what_somebody_else_saved() {
    let (_folder, path) = file(b"first");
    let mut document = Document::open(&path).expect("read");
    written_unnoticed(&path, b"other");
    let refused = document.save("mine");
    assert!(matches!(refused, Err(StoreError::Changed { .. })), "{refused:?}");
    assert_eq!(bytes(&path), b"other");

    document.reload().expect("taken in");
    assert_eq!(document.text(), "other");
    document.save("mine").expect("saved");
    assert_eq!(bytes(&path), b"mine");
    std::fs::write(&path, "more of theirs").expect("written");
    assert_eq!(document.look(), Outside::Changed);
    document.overwrite("on purpose").expect("written");
    assert_eq!((bytes(&path), document.look()), (b"on purpose".to_vec(), Outside::Same));
}

#[test]
fn a_file_that_is_gone_is_noticed_and_not_made_again_unasked() {
    let (folder, path) = file(b"first");
    let mut document = Document::open(&path).expect("read");
    std::fs::rename(&path, folder.path().join("elsewhere.ron")).expect("renamed");
    assert_eq!(document.look(), Outside::Gone);
    assert!(matches!(document.save("mine"), Err(StoreError::Vanished { .. })));
    assert_eq!(names(folder.path()), ["elsewhere.ron"]);
    document.overwrite("mine").expect("written");
    assert_eq!((bytes(&path), document.look()), (b"mine".to_vec(), Outside::Same));
}

#[test]
fn a_file_that_was_only_touched_is_the_same() {
    let (_folder, path) = file(b"first");
    let mut document = Document::open(&path).expect("read");
    std::fs::write(&path, "first").expect("written");
    assert_eq!(document.look(), Outside::Same);
    document.save("mine").expect("saved");
}

#[test]
fn both_texts_are_kept_under_a_name_that_is_free() {
    let (folder, path) = file(b"first");
    let mut document = Document::open(&path).expect("read");
    std::fs::write(&path, "theirs").expect("written");
    std::fs::write(folder.path().join("mine-mine-1.ron"), "an older one").expect("written");
    document.keep_beside("mine").expect("kept");
    assert_eq!(names(folder.path()), ["mine-mine-1.ron", "mine-mine-2.ron", "mine.ron"]);
    assert_eq!(bytes(&path), b"theirs");
    assert_eq!(bytes(document.path()), b"mine");
    assert_eq!(document.path().file_name().expect("a name"), "mine-mine-2.ron");
    assert_eq!(bytes(&folder.path().join("mine-mine-1.ron")), b"an older one");
}

/// The same time, size and inode: what is found at the moment of writing is not forgotten at the next look.
#[test]
fn a_change_that_the_system_does_not_tell_stays_known_once_it_is_found() {
    let (_folder, path) = file(b"mine");
    let mut document = Document::open(&path).expect("read");
    let before = std::fs::metadata(&path).expect("facts").modified().expect("a time");
    std::fs::write(&path, b"ours").expect("written");
    let written = std::fs::File::options().write(true).open(&path).expect("the file");
    written.set_modified(before).expect("its old time");
    assert_eq!(document.look(), Outside::Same, "the system tells nothing");
    assert!(matches!(document.save("more"), Err(StoreError::Changed { .. })));
    assert_eq!(document.look(), Outside::Changed, "and it is known from now on");
    assert_eq!(bytes(&path), b"ours");
}

#[test]
fn a_folder_that_vanished_is_made_again_when_its_file_is_written_on_purpose() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("inner").join("mine.ron");
    std::fs::create_dir(path.parent().expect("inner")).expect("made");
    std::fs::write(&path, b"mine").expect("written");
    let mut document = Document::open(&path).expect("read");
    std::fs::remove_dir_all(path.parent().expect("inner")).expect("gone");
    assert!(matches!(document.save("more"), Err(StoreError::Vanished { .. })));
    document.overwrite("more").expect("written again");
    assert_eq!(bytes(&path), b"more");
}

#[test]
fn what_cannot_be_taken_in_leaves_the_text_as_it_was() {
    let (_folder, path) = file("é".as_bytes());
    let mut document = Document::open(&path).expect("read");
    for (outside, said) in [(b"\xe9".to_vec(), "ANSI"), (vec![b' '; MAX_BYTES + 1], "2000001 bytes")] {
        std::fs::write(&path, &outside).expect("written");
        let error = document.reload().expect_err("a refusal").describe(&WORDS);
        assert!(error.contains(said), "{error}");
        assert_eq!(document.text(), "é");
        assert!(matches!(document.save("é!"), Err(StoreError::Changed { .. })));
        assert_eq!(bytes(&path), outside);
    }
}

#[test]
fn another_name_never_takes_the_place_of_a_file_unasked() {
    let (folder, path) = file(b"first");
    let other = folder.path().join("new/other.ron");
    let mut document = Document::open(&path).expect("read");
    document.save_as(&other, "mine").expect("saved");
    let mut again = Document::open(&path).expect("read");
    assert!(matches!(again.save_as(&other, "second"), Err(StoreError::Exists { .. })));
    assert_eq!(bytes(&other), b"mine");
    assert_eq!(again.path(), path, "it stays where it was");
    again.overwrite_as(&other, "second").expect("on purpose");
    assert_eq!((bytes(&other), again.path()), (b"second".to_vec(), other.as_path()));
}

#[cfg(unix)]
#[test]
fn saving_goes_through_links_and_keeps_permissions_and_leaves_no_litter() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, path) = file(b"first");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).expect("set");
    let link = folder.path().join("link.ron");
    std::os::unix::fs::symlink("mine.ron", &link).expect("a link");
    let mut document = Document::open(&link).expect("read");
    document.save("mine").expect("saved");
    assert!(link.symlink_metadata().expect("there").is_symlink());
    assert_eq!(bytes(&path), b"mine");
    assert_eq!(path.metadata().expect("there").permissions().mode() & 0o777, 0o600);

    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o400)).expect("set");
    assert!(document.save("more").is_err(), "it may only be read");
    assert!(!document.is_as_it_was("more"));
    assert_eq!(bytes(&path), b"mine");
    assert_eq!(names(folder.path()), ["link.ron", "mine.ron"]);
}

#[test]
fn a_folder_that_takes_nothing_leaves_the_old_text() {
    let (folder, path) = file(b"first");
    let mut document = Document::open(&path).expect("read");
    // In the place of a folder that is full or may not be written: one that is no folder.
    let blocked = path.join("mine.ron");
    assert!(document.save_as(&blocked, "mine").is_err());
    assert_eq!((bytes(&path), names(folder.path()).len()), (b"first".to_vec(), 1));
    document.save("second").expect("its own place takes it");
}

#[test]
fn a_record_that_somebody_wrote_on_is_never_written_over() {
    let (folder, _) = file(b"");
    let exercise = folder.path().join("night.demarche");
    let first = records::save(&exercise, "S4-turn-1-1", "md", "the record").expect("saved");
    assert_eq!(records::save(&exercise, "S4-turn-1-1", "md", "the record").expect("saved"), first, "the same text");
    std::fs::write(&first, "the record, and our remarks").expect("written");
    let second = records::save(&exercise, "S4-turn-1-1", "md", "the record").expect("saved");
    assert_eq!(second.file_name().expect("a name"), "night-S4-turn-1-1-2.md");
    assert_eq!(bytes(&first), b"the record, and our remarks");
    assert_eq!(records::save(&exercise, "S4-turn-1-1", "md", "the record").expect("saved"), second);
}
