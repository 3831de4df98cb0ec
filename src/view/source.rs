//! What a card's source is: the document that a diplomat can ask for, and a sentence of it.

use serde::{Deserialize, Serialize};

use super::names::ViewContext;

/// The sources that cards cite, as they cite them, by the ids of their words.
const SOURCES: [(&str, &[&str], &str); 12] = [
    ("S1-IG", &["Cat. 1"], "source-s1-ig-cat-1"),
    ("S1-IG", &["Cat. 2"], "source-s1-ig-cat-2"),
    ("S1-IG", &["Cat. 3", "2 and 3"], "source-s1-ig-cat-3"),
    ("S1-IG", &["Cat. 4"], "source-s1-ig-cat-4"),
    ("S1-IG", &["Cat. 5"], "source-s1-ig-cat-5"),
    ("S1-IG", &["§1"], "source-s1-ig-section-1"),
    ("S1-IG", &["§2"], "source-s1-ig-section-2"),
    ("S1-IG", &["§3"], "source-s1-ig-section-3"),
    ("S1-CC", &["¶"], "source-s1-cc"),
    ("S0", &[""], "source-s0"),
    ("S1-UN", &[""], "source-s1-un"),
    ("S2", &[""], "source-s2"),
];

/// A source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceView {
    /// The document, with number and date.
    pub document: String,
    /// A sentence of it, as it stands there.
    pub quote: Option<String>,
}

/// The sources that a card's line cites.
#[must_use]
pub fn sources(context: &ViewContext<'_>, cited: &str) -> Vec<SourceView> {
    // Other documents are cited behind a semicolon and have sections of their own.
    let is_in =
        |document: &str, part: &str| cited.split(';').any(|piece| piece.contains(document) && piece.contains(part));
    let known = SOURCES.iter().filter(|(document, parts, _)| parts.iter().any(|part| is_in(document, part)));
    let view = |(_, _, id): &(&str, &[&str], &str)| SourceView {
        document: context.words.text(id),
        quote: context.words.find(&format!("{id}.quote"), &[]),
    };
    known.map(view).collect()
}
