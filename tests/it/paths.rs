//! Paths as people have them: with quotation marks, with `~`, as an address, with a line's end.

use std::path::{Path, PathBuf};

use demarche::store::paths::{Kind, Place, argument, kind, read, written};

use crate::program::folder;

/// What people write or paste, and the file that they mean.
const WRITTEN: [(&str, &str); 22] = [
    ("/srv/a b.ron", "/srv/a b.ron"),
    ("  /srv/a.ron \n", "/srv/a.ron"),
    ("\n/srv/a.ron\n/srv/b.ron", "/srv/a.ron"),
    ("\"/srv/a b.ron\"", "/srv/a b.ron"),
    ("'/srv/a b.ron'", "/srv/a b.ron"),
    ("'/srv/l'\\''été.ron'", "/srv/l'été.ron"),
    ("“/srv/a.ron”", "/srv/a.ron"),
    ("\"/srv/a.ron", "/work/\"/srv/a.ron"),
    ("~", "/home/ana"),
    ("~/x.ron", "/home/ana/x.ron"),
    ("\"~/x y.ron\"", "/home/ana/x y.ron"),
    ("~peter/x.ron", "/work/~peter/x.ron"),
    ("file:///srv/a%20b.ron", "/srv/a b.ron"),
    ("file://localhost/srv/%C3%A9t%C3%A9.ron", "/srv/été.ron"),
    ("FILE:/srv/a.ron", "/srv/a.ron"),
    ("'file:///srv/a%27b.ron'", "/srv/a'b.ron"),
    ("file:///srv/100%.ron", "/srv/100%.ron"),
    ("file:notes.ron", "/work/file:notes.ron"),
    ("a%20b.ron", "/work/a%20b.ron"),
    ("./a.ron", "/work/a.ron"),
    ("../a.ron", "/work/../a.ron"),
    ("a.ron", "/work/a.ron"),
];

#[test]
#[cfg(unix)]
fn a_path_is_read_as_people_have_it() {
    let place = Place { home: Some(Path::new("/home/ana")), here: Some(Path::new("/work")) };
    for (text, meant) in WRITTEN {
        assert_eq!(read(text, place), Some(PathBuf::from(meant)), "{text:?}");
    }
    assert_eq!(read(" \n\t", place), None);
}

#[test]
#[cfg(unix)]
fn an_address_may_hold_bytes_that_are_no_text() {
    use std::os::unix::ffi::OsStrExt;
    let place = Place { home: None, here: None };
    let path = read("file:///srv/caf%e9.demarche", place).expect("a path");
    assert_eq!(path.as_os_str().as_bytes(), b"/srv/caf\xe9.demarche");
    assert_eq!(read("~/x.ron", place), Some(PathBuf::from("~/x.ron")), "where nobody knows a home");
}

#[test]
fn a_file_that_is_there_as_written_is_never_taken_for_another() {
    let folder = folder();
    let odd = folder.path().join("\"odd\"");
    std::fs::write(&odd, "x").expect("a file");
    assert_eq!(written(&odd.display().to_string()), Some(odd.clone()));
    assert_eq!(argument(&odd), odd);
}

#[test]
fn a_file_named_on_the_command_line_may_be_an_address_and_is_whole() {
    let here = std::env::current_dir().expect("a folder");
    assert_eq!(argument(Path::new("no-such.ron")), here.join("no-such.ron"));
    assert_eq!(argument(Path::new("'a.ron'")), here.join("'a.ron'"), "a shell took its own quotation marks away");
    #[cfg(unix)]
    assert_eq!(argument(Path::new("file:///srv/a%20b.ron")), PathBuf::from("/srv/a b.ron"));
}

#[test]
fn a_file_is_known_by_what_it_holds() {
    let folder = folder();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("a file");
        path
    };
    assert_eq!(kind(&file("SCEN.RON", b"(")), Kind::Scenario);
    assert_eq!(kind(&file("saved without an ending", b"(meta: (")), Kind::Scenario);
    assert_eq!(kind(&file("Saturday", b"SQLite format 3\0 and so on")), Kind::Exercise);
    assert_eq!(kind(&file("broken.Demarche", b"")), Kind::Exercise);
    assert_eq!(kind(folder.path()), Kind::Scenario);
}
