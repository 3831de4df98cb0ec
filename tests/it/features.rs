//! Features of the libraries: each that is switched off has its reason in `Cargo.toml`, each that is needed is on.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use crate::support::{read, root};

/// What the program cannot do without: library, feature, and what is lost without it.
const NEEDED: [(&str, &str, &str); 9] = [
    ("egui-winit", "clipboard", "copy and paste with other programs"),
    ("egui-winit", "accesskit", "screen readers"),
    ("eframe", "x11", "windows on X11"),
    ("eframe", "wayland", "windows on Wayland"),
    ("eframe", "glow", "drawing on old laptops"),
    ("eframe", "wgpu", "drawing where OpenGL fails"),
    ("winit", "wayland-csd-adwaita", "a title bar on GNOME"),
    ("winit", "wayland-dlopen", "a start without Wayland's libraries"),
    ("rfd", "xdg-portal", "file dialogs without GTK"),
];

/// What cargo knows of the packages behind this one, on this platform.
fn metadata() -> Value {
    let platform = run("rustc", &["-vV"]);
    let host = platform.lines().find_map(|line| line.strip_prefix("host: ")).expect("a platform");
    let args = ["metadata", "--locked", "--format-version", "1", "--filter-platform", host];
    serde_json::from_str(&run(env!("CARGO"), &args)).expect("JSON")
}

fn run(program: &str, args: &[&str]) -> String {
    let output = Command::new(program).current_dir(root()).args(args).output().expect("the program runs");
    assert!(output.status.success(), "{program} {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn names(value: &Value) -> BTreeSet<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Lines of `Cargo.toml` that name a library, with the comment that stands above.
fn commented() -> BTreeMap<String, (String, String)> {
    let text = read(&root().join("Cargo.toml"));
    let (mut comment, mut lines) = (String::new(), BTreeMap::new());
    for line in text.lines() {
        match (line.strip_prefix('#'), line.split_once(" = ")) {
            (Some(more), _) => comment = format!("{comment}{more}"),
            (None, Some((name, _))) => {
                lines.insert(name.to_owned(), (line.to_owned(), std::mem::take(&mut comment)));
            }
            (None, None) => comment.clear(),
        }
    }
    lines
}

#[test]
fn each_feature_that_is_switched_off_has_its_reason_beside_it() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().expect("packages");
    let own = packages.iter().find(|package| package["name"] == "demarche").expect("this package");
    // Of a library there may be several versions; ours is the one that we name.
    let nodes = metadata["resolve"]["nodes"].as_array().expect("nodes");
    let node = nodes.iter().find(|node| node["id"] == own["id"]).expect("this package");
    let ids: Vec<&Value> = node["deps"].as_array().expect("dependencies").iter().map(|own| &own["pkg"]).collect();
    let lines = commented();
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for dependency in own["dependencies"].as_array().expect("dependencies") {
        if dependency["uses_default_features"] == true {
            continue;
        }
        seen += 1;
        let name = dependency["name"].as_str().expect("a name");
        let (line, comment) = &lines[name];
        let package = packages.iter().find(|package| ids.contains(&&package["id"]) && package["name"] == name);
        let package = package.expect("a package");
        let on = names(&dependency["features"]);
        let dropped: Vec<&str> =
            names(&package["features"]["default"]).into_iter().filter(|feature| !on.contains(feature)).collect();
        if dropped.is_empty() {
            wrong.push(format!("{line}\n    drops nothing; leave `default-features = false` out"));
        }
        let said =
            |feature: &str| comment.split(|c: char| c.is_whitespace() || ",.;:".contains(c)).any(|w| w == feature);
        wrong.extend(
            dropped
                .iter()
                .filter(|feature| !said(feature) && !comment.contains(&format!("{feature}:")))
                .map(|feature| format!("{line}\n    switches {feature} off and does not say why")),
        );
    }
    assert!(seen > 0, "nothing was compared");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn nothing_is_missing_that_the_window_needs() {
    let metadata = metadata();
    let nodes = metadata["resolve"]["nodes"].as_array().expect("nodes");
    let on = |library: &str, feature: &str| {
        let package = |node: &&Value| node["id"].as_str().is_some_and(|id| named(id) == library);
        nodes.iter().filter(package).any(|node| names(&node["features"]).contains(feature))
    };
    let missing: Vec<_> = NEEDED.iter().filter(|(library, feature, _)| !on(library, feature)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The name in a package's id: `registry+https://…#name@1.2.3`.
fn named(id: &str) -> &str {
    let last = id.rsplit_once('#').map_or(id, |(_, last)| last);
    last.split_once('@').map_or(last, |(name, _)| name)
}
