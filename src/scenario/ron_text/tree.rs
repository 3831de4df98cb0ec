//! A tree of spans over RON text: where every field, item and bracket stands.
//!
//! **Invariant:** every span lies within the text, and those of the parts within that of the whole.

use std::ops::Range;

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
