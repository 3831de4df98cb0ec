//! The program itself, run as people run it: arguments in, text and status out.

use std::collections::BTreeSet;
use std::path::Path;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

use crate::support::root;

/// Where the program was built.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_demarche");

/// What a run of the program came to.
pub struct Run {
    /// Exit status.
    pub status: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

/// Runs the program where there is no display.
pub fn demarche(args: &[&str]) -> Run {
    let mut command = Command::new(PROGRAM);
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    let output = command.args(args).output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Run { status: output.status.code().expect("a status"), out: text(output.stdout), err: text(output.stderr) }
}

/// The JSON document that it prints.
pub fn json(args: &[&str]) -> Value {
    let run = demarche(args);
    serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{args:?}: {error}\n{}", run.out))
}

/// The keys of a JSON object.
pub fn keys(value: &Value) -> BTreeSet<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

/// A path as an argument.
pub fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// A shipped scenario as an argument.
pub fn scenario(name: &str) -> String {
    shown(&root().join("scenarios").join(name))
}

/// A folder that goes away with the test.
pub fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder for the test")
}
