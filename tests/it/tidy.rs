//! Tidiness: layers point downward, files are headed and short, colours stand in one place.

use std::path::{Path, PathBuf};

use crate::support::{files, read, root};

/// What each layer may name (`architecture.md`); a path such as `session::entry` allows that module alone.
const LAYERS: [(&str, &[&str]); 13] = [
    ("model", &[]),
    ("words", &[]),
    ("engine", &["model"]),
    ("session", &["engine", "model"]),
    (
        "view",
        &["engine", "model", "words", "session::entry", "scenario::code", "scenario::diagnostic", "scenario::ron_text"],
    ),
    ("scenario", &["model"]),
    ("lab", &["scenario", "session", "engine", "model"]),
    ("store", &["scenario", "session", "engine", "model", "words"]),
    ("room", &["store", "view", "session", "engine", "model", "words"]),
    ("report", &["store", "lab", "view", "session", "scenario", "engine", "model", "words"]),
    ("writing", &["store", "words"]),
    ("cli", &["room", "report", "store", "lab", "view", "session", "scenario", "engine", "model", "words"]),
    ("ui", &["room", "report", "writing", "store", "lab", "view", "session", "scenario", "engine", "model", "words"]),
];

/// Layers that know no world outside.
const CORE: [&str; 5] = ["model", "engine", "session", "view", "scenario"];

/// What the core never names.
const WORLD: [&str; 9] =
    ["egui", "std::fs", "std::io", "std::time", "std::thread", "std::env", "std::process", "std::net", "rayon"];

/// The longest file that is still one concept.
const MOST_LINES: usize = 500;

/// Files that are data.
const DATA: [&str; 1] = ["src/engine/core/decibans.rs"];

/// A source file without comments and without its tests.
pub struct Source {
    /// Its path inside the package.
    pub name: String,
    path: PathBuf,
    /// Its text.
    pub code: String,
}

impl Source {
    fn layer(&self) -> &str {
        let rest = self.name.strip_prefix("src/").unwrap_or(&self.name);
        rest.split_once('/').map_or("", |(layer, _)| layer)
    }
}

/// All files of the program.
pub fn sources() -> Vec<Source> {
    let name = |path: &Path| path.strip_prefix(root()).expect("inside the package").display().to_string();
    files(&root().join("src"), "rs")
        .into_iter()
        .map(|path| Source { name: name(&path), code: code(&read(&path)), path })
        .collect()
}

/// Text without comments, up to the tests of the file.
fn code(text: &str) -> String {
    let tests = text.find("#[cfg(test)]").unwrap_or(text.len());
    let bare = |line: &str| if line.trim_start().starts_with("//") { String::new() } else { line.to_owned() };
    text[..tests].lines().map(|line| bare(line) + "\n").collect()
}

/// Paths behind `crate::`, two steps deep: `session::entry`.
fn paths(code: &str) -> Vec<String> {
    let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    code.match_indices("crate::")
        .map(|(at, prefix)| {
            let rest = &code[at + prefix.len()..];
            let first = word(rest);
            let second = rest[first.len()..].strip_prefix("::").map(word).unwrap_or_default();
            if second.is_empty() { first } else { format!("{first}::{second}") }
        })
        .collect()
}

/// Fails if anything is wrong, and says all of it.
pub fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn arrows_between_layers_point_downward() {
    let mut wrong = Vec::new();
    for source in sources() {
        let Some((layer, allowed)) = LAYERS.iter().find(|(layer, _)| *layer == source.layer()) else { continue };
        for path in paths(&source.code) {
            let first = path.split("::").next().unwrap_or_default();
            if first != *layer && !allowed.contains(&first) && !allowed.contains(&path.as_str()) {
                wrong.push(format!("{} names crate::{path}, and {layer} may not", source.name));
            }
        }
    }
    none(&wrong);
}

/// What is drawn of an exercise being played comes from its room: from a whole screen, or as an answer to a question.
#[test]
fn the_screens_of_play_compute_nothing_from_the_state() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| source.name.starts_with("src/ui/play/")) {
        let layers = paths(&source.code).into_iter().filter(|path| path.starts_with("session"));
        let names = ["state::State", "Rulebook", "ViewContext", ".state()", ".book()", ".session()"];
        let found = names.into_iter().filter(|name| source.code.contains(name)).map(str::to_owned);
        wrong.extend(layers.chain(found).map(|name| format!("{} names {name}", source.name)));
    }
    none(&wrong);
}

/// A screen is drawn far from its exercise too.
#[test]
fn no_view_leaves_anything_out_when_it_is_written() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| source.layer() == "view") {
        wrong.extend(
            ["serde(skip", "serde(default"]
                .iter()
                .filter(|word| source.code.contains(**word))
                .map(|word| format!("{} says {word}", source.name)),
        );
    }
    none(&wrong);
}

#[test]
fn every_layer_stands_in_the_table() {
    for source in sources() {
        let known = source.layer().is_empty() || LAYERS.iter().any(|(layer, _)| *layer == source.layer());
        assert!(known, "{} belongs to no layer", source.name);
    }
}

#[test]
fn the_core_knows_no_world_outside() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| CORE.contains(&source.layer())) {
        for name in WORLD.iter().filter(|name| source.code.contains(**name)) {
            wrong.push(format!("{} names {name}", source.name));
        }
    }
    none(&wrong);
}

#[test]
fn every_file_says_what_it_is() {
    let mut wrong = Vec::new();
    let tests = files(&root().join("tests"), "rs").into_iter().chain(files(&root().join("src"), "rs"));
    for path in tests {
        let text = read(&path);
        let header = text.lines().next().unwrap_or_default();
        if !header.starts_with("//! ") || header.len() < 12 {
            wrong.push(format!("{} has no header", path.display()));
        }
    }
    none(&wrong);
}

#[test]
fn no_file_is_too_long_to_be_one_concept() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| !DATA.contains(&source.name.as_str())) {
        let lines = read(&source.path).lines().count();
        if lines > MOST_LINES {
            wrong.push(format!("{} has {lines} lines", source.name));
        }
    }
    none(&wrong);
}

#[test]
fn no_test_file_is_longer_than_three_hundred_lines() {
    for path in files(&root().join("tests/it"), "rs") {
        let lines = read(&path).lines().count();
        assert!(lines <= 300, "{} has {lines} lines", path.display());
    }
}

#[test]
fn nothing_is_left_to_luck_or_for_later() {
    let mut wrong = Vec::new();
    for source in sources() {
        for word in [".unwrap()", "todo!(", "unimplemented!(", "dbg!(", "TODO", "FIXME"] {
            if source.code.contains(word) {
                wrong.push(format!("{} says {word}", source.name));
            }
        }
    }
    none(&wrong);
}

#[test]
fn no_test_is_left_out() {
    for path in files(&root().join("tests"), "rs") {
        let ignored = format!("#[{}", "ignore");
        assert!(!read(&path).contains(&ignored), "{} leaves a test out", path.display());
    }
}

#[test]
fn only_the_theme_names_a_colour() {
    let mut wrong = Vec::new();
    let theme = |name: &str| name == "src/ui/theme.rs" || name.starts_with("src/ui/theme/");
    for source in sources().iter().filter(|source| source.layer() == "ui" && !theme(&source.name)) {
        let hex = |text: &str| text.len() >= 6 && text.chars().take(6).all(|c| c.is_ascii_hexdigit());
        let named = source.code.match_indices("Color32::").map(|(at, name)| &source.code[at + name.len()..]);
        for rest in named.filter(|rest| !rest.starts_with("TRANSPARENT")) {
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            wrong.push(format!("{} names Color32::{name}", source.name));
        }
        if source.code.match_indices("\"#").any(|(at, quote)| hex(&source.code[at + quote.len()..])) {
            wrong.push(format!("{} names a colour by its number", source.name));
        }
    }
    none(&wrong);
}
