//! The address of a value in a text: `injects["mail"].recipients[1]`.
//!
//! **Invariant:** resolves to the nearest place that exists, so an address always points somewhere.

use std::fmt;
use std::ops::Range;

use super::tree::Node;

/// An address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocPath(Vec<Step>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Field(String),
    Item(usize, String),
    Inner(usize),
    Entry(String),
}

impl DocPath {
    /// The whole document.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// A field of the value.
    #[must_use]
    pub fn field(&self, name: &str) -> Self {
        self.with(Step::Field(name.to_owned()))
    }

    /// An item of a list, shown by its key.
    #[must_use]
    pub fn item(&self, index: usize, key: &str) -> Self {
        self.with(Step::Item(index, key.to_owned()))
    }

    /// An item of a list, shown by its number.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.with(Step::Item(index, String::new()))
    }

    /// A value in the brackets of a choice or a pair, which the address does not show.
    #[must_use]
    pub fn inner(&self, index: usize) -> Self {
        self.with(Step::Inner(index))
    }

    /// An entry of a map.
    #[must_use]
    pub fn entry(&self, key: &str) -> Self {
        self.with(Step::Entry(key.to_owned()))
    }

    fn with(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    /// Where the value stands, or the nearest value around it that exists.
    #[must_use]
    pub fn span(&self, root: &Node) -> Range<usize> {
        let mut node = root;
        let mut span = root.span.start..root.span.start;
        for step in &self.0 {
            let next = match step {
                Step::Field(name) | Step::Entry(name) => node.field(name).map(|field| &field.node),
                Step::Item(index, _) | Step::Inner(index) => node.items().get(*index),
            };
            let Some(next) = next else { break };
            span = next.span.clone();
            node = next;
        }
        span
    }
}

impl fmt::Display for DocPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, step) in self.0.iter().enumerate() {
            match step {
                Step::Field(name) if place == 0 => write!(f, "{name}")?,
                Step::Field(name) => write!(f, ".{name}")?,
                Step::Inner(_) => {}
                Step::Item(index, key) if key.is_empty() => write!(f, "[{index}]")?,
                Step::Item(_, key) | Step::Entry(key) => write!(f, "[\"{key}\"]")?,
            }
        }
        Ok(())
    }
}
