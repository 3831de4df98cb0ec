//! Where no window can open: the true reason, a way out, and never another exercise than the one asked for.

use std::ffi::OsString;
use std::net::TcpListener;
use std::path::Path;

use assert_cmd::Command;
use demarche::ui::display::{Absent, Display, look};
use demarche::ui::start::{Failure, is_library};
use demarche::words::Words;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/night-shift.ron");

/// Runs the program with these displays; gives status, output and messages.
fn run(displays: &[(&str, &str)], args: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_demarche"));
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "XDG_RUNTIME_DIR"] {
        command.env_remove(name);
    }
    let output = command.envs(displays.iter().copied()).args(args).output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("a status"), text(output.stdout), text(output.stderr))
}

#[test]
#[cfg(target_os = "linux")]
fn where_nobody_answers_the_file_is_named_and_no_other_exercise_is_played() {
    for display in [
        [("DISPLAY", ":9977"), ("XDG_RUNTIME_DIR", "/nowhere")],
        [("WAYLAND_DISPLAY", "wayland-9977"), ("XDG_RUNTIME_DIR", "/nowhere")],
    ] {
        let (status, out, err) = run(&display, &[FILE]);
        let (name, value) = display[0];
        assert_eq!((status, out.as_str()), (2, ""), "{err}");
        assert!(err.contains(&format!("{name}={value}")) && err.contains("nobody answers"), "{err}");
        assert!(err.contains(FILE) && err.contains("demarche check"), "{err}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn without_a_file_the_reason_is_said_before_the_demonstration() {
    let (status, out, err) = run(&[("DISPLAY", ":9977")], &[]);
    assert_eq!(status, 0);
    assert!(out.contains("Turn 3 of 3") && err.contains("DISPLAY=:9977"), "{err}");
    let (_, _, err) = run(&[], &[]);
    assert!(err.contains("neither WAYLAND_DISPLAY nor DISPLAY"), "{err}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_file_handed_over_as_an_address_is_named_as_a_file() {
    let (status, _, err) = run(&[], &[&format!("file://{FILE}")]);
    assert_eq!(status, 2);
    assert!(err.contains(FILE) && !err.contains("file://"), "{err}");
}

#[test]
#[cfg(unix)]
fn the_display_that_answers_is_taken_whatever_else_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let x = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let number = x.local_addr().expect("an address").port().checked_sub(6000).expect("a high port");
    let display = format!("127.0.0.1:{number}.0");
    let socket = folder.path().join("wayland-7");
    let named = |pairs: Vec<(&'static str, OsString)>| {
        look(&move |name| pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone()))
    };
    let runtime = || ("XDG_RUNTIME_DIR", folder.path().as_os_str().to_owned());
    let wayland = || ("WAYLAND_DISPLAY", OsString::from("wayland-7"));
    let both = || vec![wayland(), runtime(), ("DISPLAY", display.clone().into())];

    assert_eq!(named(vec![]), Err(Absent::Unnamed));
    assert_eq!(named(vec![("DISPLAY", OsString::new())]), Err(Absent::Unnamed));
    assert_eq!(named(both()), Ok(Display::X11), "no compositor answers");
    let silent = Err(Absent::Silent(vec!["WAYLAND_DISPLAY=wayland-7".to_owned()]));
    assert_eq!(named(vec![wayland(), runtime()]), silent);
    assert_eq!(named(vec![wayland()]), silent, "without a folder there is no socket");
    let listener = std::os::unix::net::UnixListener::bind(&socket).expect("a socket");
    assert_eq!(named(both()), Ok(Display::Wayland));
    assert_eq!(named(vec![("WAYLAND_DISPLAY", socket.clone().into())]), Ok(Display::Wayland));
    drop(listener);
    assert!(Path::new(&socket).exists(), "the dead socket is still there");
    assert_eq!(named(both()), Ok(Display::X11), "a socket that nobody listens at");
}

#[test]
fn each_failure_has_its_own_words_and_the_cause_on_one_line() {
    let words = Words::english();
    let cause = "first\n  second libfoo.so.3: cannot open".to_owned();
    let failures = [
        (Failure::Refused(cause.clone()), "does not let this program in"),
        (Failure::Graphics(cause.clone()), "LIBGL_ALWAYS_SOFTWARE=1"),
        (Failure::Library(cause.clone()), "libfoo.so.3 is missing"),
        (Failure::Other(cause.clone()), "No window can open"),
        (Failure::Broken(cause), "is saved"),
    ];
    for (failure, part) in failures {
        let said = failure.describe(&words);
        assert!(said.contains(part), "{said}");
        assert!(said.ends_with("first second libfoo.so.3: cannot open"), "{said}");
        assert_eq!(failure.is_at_start(), !matches!(failure, Failure::Broken(_)));
    }
    assert!(is_library("Library libxkbcommon-x11.so could not be loaded."));
    assert!(is_library("Failed to load one of xlib's shared libraries"));
    assert!(!is_library("Failed to open connection to X server"));
}
