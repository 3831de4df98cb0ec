//! Limits: no text that an author writes is longer than a screen can bear, in whatever field it stands.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use demarche::scenario::compile::compile;
use demarche::scenario::ron_text::read::read as tree;
use demarche::scenario::ron_text::tree::Node;
use demarche::store::scenarios::SHIPPED;

use crate::support::{DATA, data, read, root};

/// Where texts stand in a file: the names of the fields around each, without the numbers and keys of items, and its span.
fn texts(text: &str, node: &Node, path: &str, found: &mut BTreeMap<String, Range<usize>>) {
    if node.parts().next().is_none() && text[node.span.clone()].trim_start().starts_with('"') {
        found.entry(path.to_owned()).or_insert_with(|| node.span.clone());
    }
    for field in node.fields() {
        let keyed = field.name_span.start > 0 && text[..field.name_span.end].ends_with('"')
            || text[field.name_span.clone()].starts_with('"');
        let name = if keyed { "*" } else { &field.name };
        texts(text, &field.node, &format!("{path}.{name}"), found);
    }
    for item in node.items() {
        texts(text, item, &format!("{path}[]"), found);
    }
}

/// A field that nobody thought of would let a file of two megabytes onto a screen.
#[test]
fn no_text_of_any_field_may_be_endless() {
    let guide = read(&root().join("scenarios/README.md"));
    assert!(guide.contains("A line has at most 100 characters, a text 4,000"), "the promise stands in the guide");
    let endless = format!("\"{}\"", "x".repeat(50_000));
    let mut fields = BTreeSet::new();
    let shipped = SHIPPED.map(|one| one.text.to_owned());
    for text in shipped.into_iter().chain([read(&data("every-parameter.ron"))]) {
        let mut found = BTreeMap::new();
        texts(&text, &tree(&text).expect("a whole file"), "", &mut found);
        for (field, span) in found {
            if !fields.insert(field.clone()) {
                continue;
            }
            let text = format!("{}{endless}{}", &text[..span.start], &text[span.end..]);
            assert!(compile(&text, &DATA).0.is_none(), "{field} takes fifty thousand characters");
        }
    }
    for field in ["because", "partners[].text", "replies.Evades.text", "notes", "goals", "languages[]", "group", "root"]
    {
        assert!(fields.iter().any(|found| found.ends_with(field)), "{field} is not among {fields:?}");
    }
}

/// The fields of texts that the format has, as its mirror declares them: each must stand in one of the files above.
#[test]
fn the_files_of_that_law_show_every_text_that_the_format_has() {
    let mirror = [
        "scenario/doc.rs",
        "model/adversary.rs",
        "model/drawn.rs",
        "model/listing.rs",
        "model/red_cell.rs",
        "model/victim.rs",
    ]
    .map(|file| read(&root().join("src").join(file)));
    let mirror = mirror.concat();
    let declared = mirror.lines().filter_map(|line| line.trim().strip_prefix("pub "));
    let declared = declared.filter_map(|line| line.split_once(": "));
    let texts = declared.filter(|(_, kind)| kind.contains("String") && !kind.contains("BTreeMap"));
    let all = SHIPPED.map(|one| one.text).concat() + &read(&data("every-parameter.ron"));
    for (name, _) in texts {
        assert!(all.contains(&format!("{name}: ")), "no file shows `{name}`");
    }
}
