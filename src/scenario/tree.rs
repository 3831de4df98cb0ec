//! A tree of spans over RON text: where every field, item and bracket stands.
//!
//! RON's reader reports the first error only and puts an unclosed bracket at the end of the file, so brackets are
//! matched here first, and the checks find the place of a value through this tree.
//!
//! **Invariant:** every span lies within the text, and those of the parts within that of the whole.

use std::ops::Range;

use super::fault::Fault;
use super::reader::Reader;

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

    /// The values inside, in their order.
    pub fn parts(&self) -> impl Iterator<Item = &Self> {
        self.items().iter().chain(self.fields().iter().map(|field| &field.node))
    }

    /// The innermost value in brackets around a place.
    #[must_use]
    pub fn innermost(&self, place: usize) -> Option<&Self> {
        if matches!(self.kind, Kind::Leaf) || !self.span.contains(&place) {
            return None;
        }
        self.parts().find_map(|part| part.innermost(place)).or(Some(self))
    }

    /// The field whose name stands at or just before a place.
    #[must_use]
    pub fn field_at(&self, name: &str, place: usize) -> Option<&Field> {
        let here = |field: &&Field| field.name == name && field.name_span.contains(&place);
        let deeper =
            || self.parts().filter(|part| part.span.contains(&place)).find_map(|part| part.field_at(name, place));
        self.fields().iter().find(here).or_else(deeper)
    }
}

/// Reads the tree of a text.
///
/// # Errors
/// The first fault of its brackets or strings, at the place that is most likely to blame.
pub fn read(text: &str) -> Result<Node, Fault> {
    let mut reader = Reader::new(text);
    let result = reader.document();
    result.map_err(|fault| fault.blamed(text, reader.open()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::fault::Endless;

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
        assert_eq!(read("( a: 1 ]"), Err(Fault::Mismatched(7..8, Some(')'))));
        assert_eq!(read("( a: \"x )"), Err(Fault::Unterminated(5..6, Endless::Text)));
        assert_eq!(read("(\n  a: (b: 1,\n  c: 2,\n)"), Err(Fault::Unclosed(7..8, '(')));
    }

    #[test]
    fn blames_the_bracket_that_is_too_many() {
        assert_eq!(read("(\n  a: [(b: [1]]),\n  ]\n)"), Err(Fault::Mismatched(15..16, None)));
        assert_eq!(read("(\n  a: (b: 1)),\n  c: 2,\n)"), Err(Fault::Mismatched(13..14, None)));
    }

    #[test]
    fn blames_the_text_that_runs_over_the_next_fields() {
        let text = "(\n  t: \"legit\n  note: x\",\n  a: \"one,\n  b: \"two\",\n)";
        assert_eq!(read(text), Err(Fault::Unterminated(31..36, Endless::Fields)));
    }

    #[test]
    fn ten_thousand_levels_are_refused_without_descending() {
        let text = "(".repeat(10_000);
        assert!(matches!(read(&text), Err(Fault::TooDeep(_))));
    }
}
