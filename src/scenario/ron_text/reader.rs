//! Reads the tree of spans of a text.
//!
//! **Invariant:** never deeper than [`MAX_DEPTH`], never more than [`MAX_NODES`], whatever the text says.

use super::brackets::{Open, closer_of};
use super::fault::Fault;
use super::scan::Scanner;
use super::tree::{Field, Kind, Node};
use crate::scenario::limits::{MAX_DEPTH, MAX_NODES};

/// A reader of a text.
pub struct Reader<'a> {
    text: &'a str,
    scan: Scanner<'a>,
    open: Vec<Open>,
    nodes: usize,
}

/// Whether brackets match and strings end.
#[must_use]
pub fn well_formed(text: &str) -> bool {
    Reader::new(text).document().is_ok()
}

impl<'a> Reader<'a> {
    /// A reader at the beginning of a text.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { text, scan: Scanner::new(text), open: Vec::new(), nodes: 0 }
    }

    /// The brackets that were open when reading stopped, outermost first.
    #[must_use]
    pub fn open(&self) -> &[Open] {
        &self.open
    }

    /// Reads the whole text.
    ///
    /// # Errors
    /// The first fault, where it is noticed.
    pub fn document(&mut self) -> Result<Node, Fault> {
        self.skip_attributes()?;
        let node = self.value()?;
        self.scan.skip_blank()?;
        let end = self.scan.at();
        match self.scan.peek() {
            Some(')' | ']' | '}') => Err(Fault::Mismatched(end..end + 1, None)),
            Some(',') if !matches!(node.kind, Kind::Leaf) => {
                self.scan.step();
                self.scan.skip_blank()?;
                let early = node.span.end.saturating_sub(1)..node.span.end;
                if self.scan.rest().is_empty() { Ok(node) } else { Err(Fault::Mismatched(early, None)) }
            }
            Some(_) | None => Ok(node),
        }
    }

    fn skip_attributes(&mut self) -> Result<(), Fault> {
        self.scan.skip_blank()?;
        while self.scan.rest().starts_with("#!") {
            self.scan.skip_line();
            self.scan.skip_blank()?;
        }
        Ok(())
    }

    fn value(&mut self) -> Result<Node, Fault> {
        self.scan.skip_blank()?;
        let start = self.scan.at();
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(Fault::TooMany(start..start));
        }
        let kind = match self.scan.peek() {
            Some(bracket @ ('(' | '[' | '{')) => self.group(bracket)?,
            Some(',' | ')' | ']' | '}') | None => Kind::Leaf,
            Some(first) => {
                self.scan.skip_token()?;
                self.named(first)?
            }
        };
        Ok(Node { span: start..self.scan.at(), kind })
    }

    /// What follows a word in round brackets belongs to it.
    fn named(&mut self, first: char) -> Result<Kind, Fault> {
        let quoted = self.text.get(..self.scan.at()).is_some_and(|passed| passed.ends_with('"'));
        let mut ahead = self.scan.clone();
        ahead.skip_blank()?;
        if quoted || !(first.is_alphabetic() || first == '_') || ahead.peek() != Some('(') {
            return Ok(Kind::Leaf);
        }
        self.scan = ahead;
        self.group('(')
    }

    fn group(&mut self, bracket: char) -> Result<Kind, Fault> {
        let at = self.scan.at();
        if self.open.len() >= MAX_DEPTH {
            return Err(Fault::TooDeep(at..at + 1));
        }
        self.open.push(Open { at, bracket });
        self.scan.step();
        let mut items = Vec::new();
        let mut fields = Vec::new();
        loop {
            self.scan.skip_blank()?;
            let here = self.scan.at();
            match self.scan.peek() {
                None => return Err(Fault::Unclosed(at..at + 1, bracket)),
                Some(c) if c == closer_of(bracket) => break,
                Some(')' | ']' | '}') => return Err(Fault::Mismatched(here..here + 1, None)),
                Some(',') => self.scan.step(),
                Some(_) => self.member(&mut items, &mut fields)?,
            }
        }
        self.scan.step();
        self.open.pop();
        Ok(if fields.is_empty() { Kind::Items(items) } else { Kind::Fields(fields) })
    }

    fn member(&mut self, items: &mut Vec<Node>, fields: &mut Vec<Field>) -> Result<(), Fault> {
        let node = self.value()?;
        self.scan.skip_blank()?;
        if self.scan.peek() != Some(':') {
            items.push(node);
            return Ok(());
        }
        self.scan.step();
        let value = self.value()?;
        let name = name_of(self.text.get(node.span.clone()).unwrap_or_default());
        fields.push(Field { name, name_span: node.span, node: value });
        Ok(())
    }
}

/// The name that a piece of text stands for: `"a"`, `r#"a"#` and `"\u{61}"` are one key, `r#a` and `a` one field.
fn name_of(piece: &str) -> String {
    if !piece.contains('"') {
        return piece.strip_prefix("r#").unwrap_or(piece).to_owned();
    }
    ron::from_str(piece).unwrap_or_else(|_| piece.trim_matches('"').to_owned())
}
