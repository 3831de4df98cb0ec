//! Which display a window can be opened on: asked before anything is opened.
//!
//! **Invariant:** opens no window and changes nothing.

use std::ffi::{OsStr, OsString};
use std::net::{TcpStream, ToSocketAddrs};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long a display on another machine may take to answer.
const PATIENCE: Duration = Duration::from_secs(3);
/// The port of display 0; the others follow.
const FIRST_PORT: u16 = 6000;

/// What a window is opened on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Display {
    /// The one that the system always has.
    System,
    /// A Wayland compositor.
    Wayland,
    /// An X server.
    X11,
}

/// Why there is nothing to open a window on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Absent {
    /// The environment names no display.
    Unnamed,
    /// The displays that the environment names do not answer.
    Silent(Vec<String>),
}

/// The display to open on: always there on Windows and macOS, elsewhere the first that is named and answers.
///
/// # Errors
/// None is named, or none answers.
pub fn find() -> Result<Display, Absent> {
    if cfg!(any(target_os = "windows", target_os = "macos")) {
        return Ok(Display::System);
    }
    look(&|name| std::env::var_os(name))
}

/// The same for a given environment.
///
/// # Errors
/// None is named, or none answers.
pub fn look(environment: &dyn Fn(&str) -> Option<OsString>) -> Result<Display, Absent> {
    let named = |name: &str| environment(name).filter(|value| !value.is_empty());
    if named("WAYLAND_SOCKET").is_some() {
        return Ok(Display::Wayland);
    }
    let mut silent = Vec::new();
    if let Some(name) = named("WAYLAND_DISPLAY") {
        if wayland_socket(&name, named("XDG_RUNTIME_DIR")).is_some_and(|path| answers(&path)) {
            return Ok(Display::Wayland);
        }
        silent.push(format!("WAYLAND_DISPLAY={}", name.display()));
    }
    if let Some(name) = named("DISPLAY") {
        if x_answers(&name.to_string_lossy()) {
            return Ok(Display::X11);
        }
        silent.push(format!("DISPLAY={}", name.display()));
    }
    Err(if silent.is_empty() { Absent::Unnamed } else { Absent::Silent(silent) })
}

fn wayland_socket(name: &OsStr, runtime: Option<OsString>) -> Option<PathBuf> {
    let name = Path::new(name);
    if name.is_absolute() { Some(name.to_owned()) } else { Some(PathBuf::from(runtime?).join(name)) }
}

/// `host:number.screen`; without a host, a socket of this machine. A name that cannot be taken apart is left to the
/// library that opens it.
fn x_answers(name: &str) -> bool {
    let Some((host, number)) = name.rsplit_once(':') else { return true };
    let Ok(number) = number.split('.').next().unwrap_or(number).parse::<u16>() else { return true };
    if host.is_empty() || host == "unix" {
        let path = format!("/tmp/.X11-unix/X{number}");
        return answers(Path::new(&path)) || answers_without_file(&path);
    }
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let addresses = (host, FIRST_PORT.saturating_add(number)).to_socket_addrs();
    addresses.is_ok_and(|mut found| found.any(|address| TcpStream::connect_timeout(&address, PATIENCE).is_ok()))
}

#[cfg(unix)]
fn answers(path: &Path) -> bool {
    std::os::unix::net::UnixStream::connect(path).is_ok()
}

#[cfg(not(unix))]
fn answers(_path: &Path) -> bool {
    false
}

/// Linux knows sockets that have a name but no file; servers in containers often have only these.
#[cfg(target_os = "linux")]
fn answers_without_file(name: &str) -> bool {
    use std::os::linux::net::SocketAddrExt;
    use std::os::unix::net::{SocketAddr, UnixStream};
    SocketAddr::from_abstract_name(name).is_ok_and(|address| UnixStream::connect_addr(&address).is_ok())
}

#[cfg(not(target_os = "linux"))]
fn answers_without_file(_name: &str) -> bool {
    false
}
