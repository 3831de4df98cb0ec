//! From a text to its tree, or to the fault that is most likely to blame.
//!
//! RON's own reader reports the first error only and puts an unclosed bracket at the end of the file, so brackets are
//! matched here first, and the place of a value is found through the tree.
//!
//! **Invariant:** gives a tree exactly when brackets match and strings end.

use super::blame::blamed;
use super::fault::Fault;
use super::reader::Reader;
use super::tree::Node;

/// Reads the tree of a text.
///
/// # Errors
/// The first fault of its brackets or strings, at the place that is most likely to blame.
pub fn read(text: &str) -> Result<Node, Fault> {
    let mut reader = Reader::new(text);
    let result = reader.document();
    result.map_err(|fault| blamed(fault, text, reader.open()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::ron_text::fault::Endless;

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
