//! Characters: nothing in any text or key hides, outside the texts nothing does, and the window can show them all.
//!
//! The tree of the text is walked and not the document, so that no field can be forgotten.
//!
//! **Invariant:** at most one finding of a kind for each text, at its first character to blame.

use std::ops::Range;

use crate::model::characters::{hidden, numbered};
use crate::scenario::code::Code;
use crate::scenario::diagnostic::Diagnostic;
use crate::scenario::glyphs::can_be_shown;
use crate::scenario::limits::MAX_DIAGNOSTICS;
use crate::scenario::ron_text::path::DocPath;
use crate::scenario::ron_text::scan::Scanner;
use crate::scenario::ron_text::tree::{Kind, Node};

/// Fields whose texts may have several lines; so may `text`, but those of hypotheses and of answers to injects are
/// lines.
const LONG: [&str; 8] = ["summary", "notes", "brief", "goals", "expected", "objectives", "red_lines", "reply"];

/// Characters that one finding names.
const MOST_NAMED: usize = 8;

/// Runs the checks on a text whose tree is known.
#[must_use]
pub fn check(text: &str, tree: &Node) -> Vec<Diagnostic> {
    let mut walk = Walk { text, fields: Vec::new(), found: Vec::new() };
    walk.node(tree, &DocPath::root());
    walk.outside();
    walk.found
}

struct Walk<'t> {
    text: &'t str,
    fields: Vec<&'t str>,
    found: Vec<Diagnostic>,
}

impl<'t> Walk<'t> {
    fn node(&mut self, node: &'t Node, path: &DocPath) {
        match &node.kind {
            Kind::Leaf => self.token(&node.span, path, self.is_long()),
            Kind::Items(items) => {
                let list = self.plain(node).ends_with(']');
                for (index, item) in items.iter().enumerate() {
                    let key = item.field("key").or_else(|| item.field("state"));
                    let key = key.map_or("", |field| self.plain(&field.node));
                    let place = if list { path.item(index, key) } else { path.inner(index) };
                    self.node(item, &place);
                }
            }
            Kind::Fields(fields) => {
                for field in fields {
                    let quoted = self.text.get(field.name_span.clone()).is_some_and(|name| name.contains('"'));
                    let place = if quoted { path.entry(&field.name) } else { path.field(&field.name) };
                    self.token(&field.name_span, &place, false);
                    self.fields.push(&field.name);
                    self.node(&field.node, &place);
                    self.fields.pop();
                }
            }
        }
    }

    /// What stands between the quotation marks of a value.
    fn plain(&self, node: &Node) -> &'t str {
        self.text.get(node.span.clone()).unwrap_or_default().trim_matches('"')
    }

    fn is_long(&self) -> bool {
        match self.fields.last() {
            Some(&"text") => self.fields.first() != Some(&"hypotheses") && !self.fields.contains(&"answers"),
            Some(name) => LONG.contains(name),
            None => false,
        }
    }

    fn token(&mut self, span: &Range<usize>, path: &DocPath, long: bool) {
        let token = self.text.get(span.clone()).unwrap_or_default();
        if !token.contains('"') || self.found.len() > MAX_DIAGNOSTICS {
            return;
        }
        let characters = characters(token);
        let blamed = characters.iter().enumerate().find_map(|(place, (at, c))| {
            let before_break = characters.get(place + 1).is_some_and(|(_, next)| *next == '\n');
            let allowed = long && (*c == '\n' || *c == '\r' && before_break);
            hidden(*c).filter(|_| !allowed).map(|why| (at, *c, why.slug()))
        });
        let placed = |at: &Range<usize>| span.start + at.start..span.start + at.end;
        if let Some((at, c, why)) = blamed {
            let what = match c {
                '\n' => "break",
                '\t' => "tab",
                _ => why,
            };
            let found = Diagnostic::new(Code::Unprintable, placed(at)).with("what", &what);
            self.report(found.with("character", &numbered(c)), path);
        }
        let mut boxes = characters.iter().filter(|(_, c)| hidden(*c).is_none() && !can_be_shown(*c)).peekable();
        if let Some((at, _)) = boxes.peek() {
            let span = placed(at);
            let mut named: Vec<String> = Vec::new();
            for (_, c) in boxes {
                let name = format!("{c} ({})", numbered(*c));
                if named.len() < MOST_NAMED && !named.contains(&name) {
                    named.push(name);
                }
            }
            self.report(Diagnostic::new(Code::CannotBeShown, span).with("characters", &named.join(", ")), path);
        }
    }

    fn report(&mut self, mut found: Diagnostic, path: &DocPath) {
        found.path = path.clone();
        self.found.push(found);
    }

    /// Comments and blanks: what hides there can make a file look different from what it says.
    fn outside(&mut self) {
        let mut scan = Scanner::new(self.text);
        loop {
            let start = scan.at();
            if scan.skip_blank().is_err() {
                return;
            }
            let passed = self.text.get(start..scan.at()).unwrap_or_default();
            for line in passed.split_inclusive('\n') {
                let from = start + (line.as_ptr() as usize - passed.as_ptr() as usize);
                self.line(line, from);
            }
            if scan.rest().is_empty() || scan.skip_token().is_err() || self.found.len() > MAX_DIAGNOSTICS {
                return;
            }
        }
    }

    fn line(&mut self, line: &str, from: usize) {
        let ended = line.strip_suffix("\r\n").or_else(|| line.strip_suffix('\n')).unwrap_or(line);
        let blamed = ended.char_indices().find_map(|(at, c)| hidden(c).filter(|_| c != '\t').map(|why| (at, c, why)));
        if let Some((at, c, why)) = blamed {
            let span = from + at..from + at + c.len_utf8();
            let found = Diagnostic::new(Code::HiddenOutside, span).with("what", &why.slug());
            self.found.push(found.with("character", &numbered(c)));
        }
    }
}

/// The characters that a quoted piece of RON stands for, each with its bytes in the piece.
fn characters(token: &str) -> Vec<(Range<usize>, char)> {
    let raw = token.starts_with('r');
    let quote = token.find('"').map_or(0, |quote| quote + 1);
    let end = token.rfind('"').unwrap_or(token.len()).max(quote);
    let mut characters = Vec::new();
    let mut at = quote;
    while let Some(c) = token.get(at..end).and_then(|rest| rest.chars().next()) {
        let rest = token.get(at..end).unwrap_or_default();
        let (length, meant) = if c == '\\' && !raw { escape(rest) } else { (c.len_utf8(), Some(c)) };
        characters.extend(meant.map(|c| (at..at + length, c)));
        at += length;
    }
    characters
}

/// How long an escape is, and what it stands for.
fn escape(rest: &str) -> (usize, Option<char>) {
    let kind = rest.chars().nth(1);
    let length = match kind {
        Some('u') => rest.find('}').map_or(2, |end| end + 1),
        Some('x') => 4,
        Some(other) => 1 + other.len_utf8(),
        None => 1,
    };
    let escape = rest.get(..length).unwrap_or(rest);
    let meant: Option<String> = ron::from_str(&format!("\"{escape}\"")).ok();
    (escape.len(), meant.and_then(|text| text.chars().next()))
}
