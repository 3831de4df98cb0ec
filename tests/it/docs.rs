//! The scenario format's guide: every RON block in it is read as a scenario file would be.

use demarche::scenario::code::Code;
use demarche::scenario::compile::compile;
use demarche::scenario::ron_text::place::line_and_column;
use demarche::scenario::ron_text::read::read as tree;

use crate::support::{DATA, data, read, root};

/// What a block of the guide must not show.
const BROKEN: [Code; 9] = [
    Code::EmptyFile,
    Code::TooDeep,
    Code::UnclosedBracket,
    Code::MismatchedBracket,
    Code::UnterminatedString,
    Code::Syntax,
    Code::UnknownField,
    Code::DuplicateField,
    Code::MissingField,
];

/// A block with the line of the guide on which it begins.
struct Block {
    line: usize,
    text: String,
}

fn blocks(guide: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for (place, line) in guide.lines().enumerate() {
        match (&mut open, line.trim()) {
            (None, "```ron") => open = Some(Block { line: place + 2, text: String::new() }),
            (Some(_), "```") => blocks.extend(open.take()),
            (Some(block), _) => {
                block.text.push_str(line);
                block.text.push('\n');
            }
            (None, _) => {}
        }
    }
    assert!(open.is_none(), "the last block is never closed");
    blocks
}

/// The section that a block belongs to, if it is not a whole file.
fn section(block: &str) -> Option<&str> {
    block.lines().find_map(|line| line.trim().strip_prefix("// in:")).map(str::trim)
}

/// The clean scenario with a block in the place of a section.
fn inserted(clean: &str, section: &str, block: &str) -> String {
    let base = tree(clean).expect("the clean scenario");
    let block = value_of(section, block);
    if let Some(field) = base.field(section) {
        let span = field.node.span.clone();
        return format!("{}{block}{}", &clean[..span.start], &clean[span.end..]);
    }
    let end = clean.rfind(')').expect("the clean scenario is a struct");
    format!("{}    {section}: {block},\n{}", &clean[..end], &clean[end..])
}

/// The value of a section from a block that shows items of a list, entries of a map, or the value itself.
fn value_of(section: &str, block: &str) -> String {
    match section {
        "objectives" | "seats" | "adversaries" | "hypotheses" | "evidence" | "injects" | "activities" | "listable"
        | "measures" => {
            format!("[\n{block}\n]")
        }
        "cards" | "groups" | "parameters" => format!("{{\n{block}\n}}"),
        _ => block.to_owned(),
    }
}

#[test]
fn every_block_of_the_guide_can_be_read() {
    let guide = read(&root().join("scenarios/README.md"));
    let clean = read(&data("diagnostics/clean.ron"));
    let blocks = blocks(&guide);
    assert!(!blocks.is_empty(), "the guide shows nothing");
    for block in blocks {
        let text = match section(&block.text) {
            Some(section) => inserted(&clean, section, &block.text),
            None => block.text.clone(),
        };
        let (_, found) = compile(&text, &DATA);
        if let Some(found) = found.iter().find(|found| BROKEN.contains(&found.code)) {
            let (line, column) = line_and_column(&text, found.span.start);
            let code = found.code.slug();
            panic!("README.md, block from line {}: {code} {:?} at {line}:{column} of\n{text}", block.line, found.args);
        }
    }
}

#[test]
fn a_whole_file_of_the_guide_can_be_played() {
    let guide = read(&root().join("scenarios/README.md"));
    for block in blocks(&guide).iter().filter(|block| section(&block.text).is_none()) {
        let (scenario, found) = compile(&block.text, &DATA);
        assert!(scenario.is_some(), "scenarios/README.md, block from line {}: {found:?}", block.line);
    }
}

#[test]
fn a_block_that_is_wrong_would_be_noticed() {
    let clean = read(&data("diagnostics/clean.ron"));
    let fits = |section, block| {
        let text = inserted(&clean, section, block);
        compile(&text, &DATA).1.iter().all(|found| !BROKEN.contains(&found.code))
    };
    assert!(fits("start", "// in: start\n(tension: 100, belief: 300)"));
    assert!(!fits("start", "// in: start\n(tensions: 100)"), "an unknown field");
    assert!(fits("measures", "// in: measures\n(id: \"R2\", lead_turns: 2),\n(id: \"R4\", closed: true),"));
    assert!(!fits("measures", "// in: measures\n(lead_turns: 2)"), "a missing field");
    assert!(!fits("truth", "// in: truth\n(\"host\""), "an open bracket");
}
