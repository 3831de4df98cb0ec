//! Frozen exercise files: whatever a program once wrote can be read and told for ever.

use std::path::PathBuf;

use demarche::session::verify::check_chain;
use demarche::store::exercise::{Access, ExerciseFile, KeptSession};
use demarche::view::audience::Audience;
use demarche::view::export::export;
use demarche::view::names::Lens;
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
        let lens = Lens { book: kept.session.book(), words: &WORDS };
        let path = kept.session.path();
        assert!(path.len() > 1, "an exercise that went on for a while");
        for audience in [Audience::Facilitator, Audience::Public, Audience::Seat("ee".into())] {
            let told = story(&lens, &path, &audience);
            assert!(!told.is_empty());
            assert!(told.iter().all(|line| !line.text.contains('⟦')), "a sentence without words");
            assert!(!export(&lens, &path, &audience).is_empty());
        }
    }
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
