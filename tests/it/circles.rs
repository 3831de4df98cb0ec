//! Circles: no file of the program imports one that leads back to it, and each room only those that may come before it.

use std::collections::{BTreeMap, BTreeSet};

use crate::tidy::{Source, none, sources};

/// Files that open their own rooms and are named there: what they name of those rooms is not counted.
const DOORS: [(&str, &str); 1] =
    [("ui::play", "the exercise as it is played is one type, and its screens are what it can do")];

/// The rooms of the engine; each may import those before it.
const ROOMS: [&str; 6] = ["core", "evidence", "world", "procedure", "delegation", "scoring"];

/// Files of the engine that may import every room.
const OPENERS: [&str; 5] = ["engine::decide", "engine::direction", "engine::options", "engine::seats", "engine::tasks"];

/// Each module with the modules whose files it imports from; the root of the crate has no name.
type Imports = BTreeMap<String, BTreeSet<String>>;

/// The module of a file: `engine::core` for `src/engine/core/mod.rs`.
fn module_of(source: &Source) -> String {
    let stem = source.name.trim_start_matches("src/").trim_end_matches(".rs");
    let stem = stem.strip_suffix("/mod").unwrap_or(stem);
    if stem == "lib" { String::new() } else { stem.replace('/', "::") }
}

fn imports_of_all() -> Imports {
    let sources = sources();
    let modules: BTreeSet<String> = sources.iter().map(module_of).collect();
    let imports = |source: &Source| {
        let module = module_of(source);
        let door = DOORS.iter().any(|(door, _)| *door == module);
        let mut found = imports(&source.code, &module, &modules);
        found.retain(|other| !door || !other.starts_with(&format!("{module}::")));
        (module, found)
    };
    sources.iter().map(imports).collect()
}

/// The other modules from whose files a text takes something, by `use` or by a path where it is needed.
fn imports(code: &str, module: &str, modules: &BTreeSet<String>) -> BTreeSet<String> {
    let tokens = tokens(code);
    let children = tokens.windows(3).filter(|three| three[0] == "mod" && three[2] == ";").map(|three| three[1]);
    let children: BTreeSet<&str> = children.collect();
    let mut paths = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let first = ["crate", "self", "super"].contains(token) || children.contains(token);
        let before = &tokens[at.saturating_sub(2)..at];
        // `pub(in crate::engine)` says who may import and imports nothing.
        let inside = matches!(before, [.., "::" | "."] | ["(", "in"]);
        if first && !inside && tokens.get(at + 1) == Some(&"::") {
            open(&tokens, at, &[], &mut paths);
        }
    }
    paths.iter().filter_map(|path| resolved(path, module, modules)).filter(|other| other != module).collect()
}

fn is_of_a_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The words and signs of a text.
fn tokens(code: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            c if is_of_a_word(c) => rest.find(|c: char| !is_of_a_word(c)).unwrap_or(rest.len()),
            _ if rest.starts_with("::") => 2,
            c => c.len_utf8(),
        };
        let (token, behind) = rest.split_at(length);
        tokens.push(token);
        rest = behind.trim_start();
    }
    tokens
}

/// Opens the path that begins at a place, through its braces; gives the place behind it.
fn open<'t>(tokens: &[&'t str], mut at: usize, before: &[&'t str], paths: &mut Vec<Vec<&'t str>>) -> usize {
    let mut path = before.to_vec();
    while let Some(&token) = tokens.get(at) {
        if token == "{" {
            at += 1;
            while let Some(&inside) = tokens.get(at).filter(|inside| **inside != "}") {
                at = match inside {
                    "as" => at + 2,
                    word if word.starts_with(is_of_a_word) => open(tokens, at, &path, paths),
                    _ => at + 1,
                };
            }
            return at + 1;
        }
        if !token.starts_with(is_of_a_word) {
            break;
        }
        path.push(token);
        at += 1;
        if tokens.get(at) != Some(&"::") {
            break;
        }
        at += 1;
    }
    paths.push(path);
    at
}

/// The module whose file holds what a path names.
fn resolved(path: &[&str], module: &str, modules: &BTreeSet<String>) -> Option<String> {
    let mut names: Vec<&str> = match path {
        ["crate", ..] => Vec::new(),
        _ => module.split("::").filter(|name| !name.is_empty()).collect(),
    };
    for name in path {
        match *name {
            "crate" | "self" => {}
            "super" => {
                names.pop();
            }
            name => names.push(name),
        }
    }
    (1..=names.len()).rev().map(|length| names[..length].join("::")).find(|name| modules.contains(name))
}

/// Everything that a module imports from, directly or over others.
fn reached<'i>(imports: &'i Imports, module: &str) -> BTreeSet<&'i str> {
    let mut reached = BTreeSet::new();
    let mut next: Vec<&str> = imports[module].iter().map(String::as_str).collect();
    while let Some(module) = next.pop() {
        if reached.insert(module) {
            next.extend(imports[module].iter().map(String::as_str));
        }
    }
    reached
}

/// The place of a module of the engine among its rooms.
fn room(module: &str) -> Option<usize> {
    let name = module.strip_prefix("engine::")?.split("::").next();
    ROOMS.iter().position(|room| Some(*room) == name)
}

#[test]
fn no_file_imports_one_that_leads_back_to_it() {
    let imports = imports_of_all();
    let all: BTreeMap<&str, BTreeSet<&str>> =
        imports.keys().map(|module| (module.as_str(), reached(&imports, module))).collect();
    let mut wrong = Vec::new();
    for (module, others) in &imports {
        for other in others.iter().filter(|other| all[other.as_str()].contains(module.as_str())) {
            wrong.push(format!("{module} imports {other}, which leads back to it"));
        }
    }
    none(&wrong);
}

#[test]
fn the_rooms_of_the_engine_import_only_those_before_them() {
    let imports = imports_of_all();
    let of_the_engine = |module: &str| module == "engine" || module.starts_with("engine::");
    let mut wrong = Vec::new();
    for (module, others) in imports.iter().filter(|(module, _)| of_the_engine(module)) {
        let own = room(module);
        let before = |other: &str| room(other).zip(own).is_some_and(|(other, own)| other <= own);
        let opens = OPENERS.contains(&module.as_str());
        for other in others.iter().filter(|other| of_the_engine(other) && !opens && !before(other)) {
            wrong.push(format!("{module} imports {other}, which does not come before it"));
        }
    }
    none(&wrong);
}

#[test]
fn the_room_of_ron_text_knows_no_scenario() {
    let room = "scenario::ron_text";
    let mut wrong = Vec::new();
    for (module, others) in imports_of_all().iter().filter(|(module, _)| module.starts_with(room)) {
        for other in others.iter().filter(|other| !other.starts_with(room) && *other != "scenario::limits") {
            wrong.push(format!("{module} imports {other}"));
        }
    }
    none(&wrong);
}

#[test]
fn every_way_to_import_is_seen() {
    let modules: BTreeSet<String> = ["a", "a::b", "a::c", "a::c::d", "e", "e::f"].map(str::to_owned).into();
    let from = |code: &str| imports(code, "a::c", &modules).into_iter().collect::<Vec<_>>();
    assert_eq!(from("use crate::{a::{b::X as Y, c::{self, Z}}, e::{f::{g, h}, I}};"), ["a::b", "e", "e::f"]);
    assert_eq!(from("use super::b;\nuse super::super::e::f::g;"), ["a::b", "e::f"]);
    assert_eq!(from("fn x() -> super::Y { crate::e::f::<Z>() }"), ["a", "e::f"]);
    assert_eq!(from("mod d;\nuse self::d::X;"), ["a::c::d"]);
    assert_eq!(from("pub mod d;\nfn x() { d::x() }"), ["a::c::d"]);
    assert_eq!(from("mod d;\npub(in crate::a) fn x() { x::d::y(); self.d() }\npub(super) struct S;"), [""; 0]);
}
