//! A tree of spans over RON text: where every field, item and bracket stands.
//!
//! RON's reader reports the first error only and puts an unclosed bracket at the end of the file, so brackets are
//! matched here first, and the checks find the place of a value through this tree.
//!
//! **Invariant:** never deeper than [`MAX_DEPTH`], never more than [`MAX_NODES`], whatever the text says.

use std::ops::Range;

use super::limits::{MAX_DEPTH, MAX_NODES};

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Bytes of the text.
    pub span: Range<usize>,
    /// What is inside.
    pub kind: Kind,
}

/// What a value consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A word, a number or a string.
    Leaf,
    /// `[…]` or `(…)`, with an optional name before it.
    Items(Vec<Node>),
    /// `(name: …)` or `{key: …}`.
    Fields(Vec<Field>),
}

/// A field of a struct or an entry of a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name, without quotes.
    pub name: String,
    /// Where the name stands.
    pub name_span: Range<usize>,
    /// Its value.
    pub node: Node,
}

impl Node {
    /// The field of this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields().iter().find(|field| field.name == name)
    }

    /// The fields, if it has any.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        match &self.kind {
            Kind::Fields(fields) => fields,
            Kind::Leaf | Kind::Items(_) => &[],
        }
    }

    /// The items, if it has any.
    #[must_use]
    pub fn items(&self) -> &[Node] {
        match &self.kind {
            Kind::Items(items) => items,
            Kind::Leaf | Kind::Fields(_) => &[],
        }
    }
}

/// What is wrong with the brackets or strings of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A bracket that is never closed, at its place.
    Unclosed(Range<usize>, char),
    /// A closing bracket that fits no open one, and the open one if there is one.
    Mismatched(Range<usize>, Option<char>),
    /// A string or comment that never ends, at its start.
    Unterminated(Range<usize>),
    /// Brackets deeper than allowed, at the first that is too deep.
    TooDeep(Range<usize>),
    /// More values than allowed.
    TooMany(Range<usize>),
}

/// Reads the tree of a text.
///
/// # Errors
/// The first fault of its brackets or strings.
pub fn read(text: &str) -> Result<Node, Fault> {
    let mut reader = Reader { text, bytes: text.as_bytes(), at: 0, depth: 0, nodes: 0 };
    reader.skip_attributes()?;
    let node = reader.value()?;
    reader.skip_blank()?;
    match reader.peek() {
        Some(b')' | b']' | b'}') => Err(Fault::Mismatched(reader.at..reader.at + 1, None)),
        Some(_) | None => Ok(node),
    }
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    depth: usize,
    nodes: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn starts_with(&self, prefix: &str) -> bool {
        self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(prefix.as_bytes()))
    }

    fn skip_attributes(&mut self) -> Result<(), Fault> {
        self.skip_blank()?;
        while self.starts_with("#!") {
            while self.peek().is_some_and(|byte| byte != b'\n') {
                self.at += 1;
            }
            self.skip_blank()?;
        }
        Ok(())
    }

    fn skip_blank(&mut self) -> Result<(), Fault> {
        loop {
            if self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
                self.at += 1;
            } else if self.starts_with("//") {
                while self.peek().is_some_and(|byte| byte != b'\n') {
                    self.at += 1;
                }
            } else if self.starts_with("/*") {
                self.skip_block_comment()?;
            } else {
                return Ok(());
            }
        }
    }

    fn skip_block_comment(&mut self) -> Result<(), Fault> {
        let start = self.at;
        let mut open = 0_usize;
        loop {
            if self.starts_with("/*") {
                open += 1;
                self.at += 2;
            } else if self.starts_with("*/") {
                open -= 1;
                self.at += 2;
                if open == 0 {
                    return Ok(());
                }
            } else if self.at >= self.bytes.len() {
                return Err(Fault::Unterminated(start..start + 2));
            } else {
                self.at += 1;
            }
        }
    }

    fn value(&mut self) -> Result<Node, Fault> {
        self.skip_blank()?;
        let start = self.at;
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(Fault::TooMany(start..start));
        }
        let kind = match self.peek() {
            Some(b'"') => self.string(start)?,
            Some(b'r') if self.is_raw_string() => self.raw_string(start)?,
            Some(b'\'') => self.character(),
            Some(b'(') => self.group(b')')?,
            Some(b'[') => self.group(b']')?,
            Some(b'{') => self.group(b'}')?,
            Some(_) => self.word()?,
            None => Kind::Leaf,
        };
        Ok(Node { span: start..self.at, kind })
    }

    fn string(&mut self, start: usize) -> Result<Kind, Fault> {
        self.at += 1;
        loop {
            match self.peek() {
                Some(b'\\') => self.at += 2,
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Kind::Leaf);
                }
                Some(_) => self.at += 1,
                None => return Err(Fault::Unterminated(start..start + 1)),
            }
        }
    }

    fn is_raw_string(&self) -> bool {
        let mut ahead = self.at + 1;
        while self.bytes.get(ahead) == Some(&b'#') {
            ahead += 1;
        }
        self.bytes.get(ahead) == Some(&b'"')
    }

    fn raw_string(&mut self, start: usize) -> Result<Kind, Fault> {
        self.at += 1;
        let hashes = self.bytes.iter().skip(self.at).take_while(|&&byte| byte == b'#').count();
        let end = format!("\"{}", "#".repeat(hashes));
        self.at += hashes + 1;
        match self.text.get(self.at..).and_then(|rest| rest.find(&end)) {
            Some(length) => {
                self.at += length + end.len();
                Ok(Kind::Leaf)
            }
            None => Err(Fault::Unterminated(start..start + 1)),
        }
    }

    fn character(&mut self) -> Kind {
        let rest = self.text.get(self.at + 1..).unwrap_or_default();
        let escaped = rest.starts_with('\\');
        let length = rest.char_indices().skip(usize::from(escaped)).find(|(_, c)| *c == '\'').map_or(0, |(i, _)| i + 1);
        self.at += 1 + length;
        Kind::Leaf
    }

    /// A word or number, which may be the name of what follows in brackets.
    fn word(&mut self) -> Result<Kind, Fault> {
        let start = self.at;
        while self.peek().is_some_and(|byte| !byte.is_ascii_whitespace() && !b",:()[]{}\"".contains(&byte)) {
            self.at += 1;
        }
        if self.at == start {
            self.at += 1;
            return Ok(Kind::Leaf);
        }
        let end = self.at;
        self.skip_blank()?;
        if self.peek() == Some(b'(') {
            return self.group(b')');
        }
        self.at = end;
        Ok(Kind::Leaf)
    }

    fn group(&mut self, closer: u8) -> Result<Kind, Fault> {
        let start = self.at;
        let opener = char::from(self.bytes.get(start).copied().unwrap_or(b'('));
        if self.depth >= MAX_DEPTH {
            return Err(Fault::TooDeep(start..start + 1));
        }
        self.depth += 1;
        self.at += 1;
        let mut items = Vec::new();
        let mut fields = Vec::new();
        loop {
            self.skip_blank()?;
            match self.peek() {
                None => return Err(Fault::Unclosed(start..start + 1, opener)),
                Some(byte) if byte == closer => break,
                Some(b')' | b']' | b'}') => return Err(self.mismatch(start, opener)),
                Some(b',') => self.at += 1,
                Some(_) => self.member(&mut items, &mut fields)?,
            }
        }
        self.at += 1;
        self.depth -= 1;
        Ok(if fields.is_empty() { Kind::Items(items) } else { Kind::Fields(fields) })
    }

    /// A closer that does not fit: the opener is blamed if its line was left open, else the closer.
    fn mismatch(&self, start: usize, opener: char) -> Fault {
        let closer = self.at..self.at + 1;
        let same_line = self.text.get(start..self.at).is_some_and(|between| !between.contains('\n'));
        if same_line { Fault::Mismatched(closer, Some(opener)) } else { Fault::Unclosed(start..start + 1, opener) }
    }

    fn member(&mut self, items: &mut Vec<Node>, fields: &mut Vec<Field>) -> Result<(), Fault> {
        let node = self.value()?;
        self.skip_blank()?;
        if self.peek() != Some(b':') {
            items.push(node);
            return Ok(());
        }
        self.at += 1;
        let value = self.value()?;
        let name = self.text.get(node.span.clone()).unwrap_or_default().trim_matches('"').to_owned();
        fields.push(Field { name, name_span: node.span, node: value });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_fields_through_comments_and_strings() {
        let text = "( a: \"(]\", /* ( */ b: [1, Turn(2)], // {\n c: { \"k\": r#\"\"x\"# } )";
        let tree = read(text).expect("well-formed");
        let names: Vec<&str> = tree.fields().iter().map(|field| field.name.as_str()).collect();
        assert_eq!(names, ["a", "b", "c"]);
        let b = tree.field("b").expect("b");
        assert_eq!(b.node.items().len(), 2);
        assert_eq!(tree.field("c").expect("c").node.fields()[0].name, "k");
    }

    #[test]
    fn blames_the_bracket_that_was_left_open() {
        let text = "(\n  a: [1, 2,\n  b: 3,\n)";
        assert_eq!(read(text), Err(Fault::Unclosed(7..8, '[')));
        assert_eq!(read("( a: 1 ]"), Err(Fault::Mismatched(7..8, Some('('))));
        assert_eq!(read("( a: \"x )"), Err(Fault::Unterminated(5..6)));
    }

    #[test]
    fn ten_thousand_levels_are_refused_without_descending() {
        let text = "(".repeat(10_000);
        assert!(matches!(read(&text), Err(Fault::TooDeep(_))));
    }
}
