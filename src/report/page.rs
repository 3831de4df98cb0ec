//! How papers are filled: one page of HTML that needs nothing beside it.
//!
//! **Invariant:** everything that is put into a page is escaped, and what a template asks for and nobody gave is an error.

use std::collections::BTreeMap;

use minijinja::{Environment, UndefinedBehavior, Value};

use crate::words::Words;

/// What all pages look like and how they are marked.
const FRAME: &str = include_str!("../../assets/report/frame.html");

/// Fills a page.
///
/// # Errors
/// The template's message.
pub fn fill(name: &str, template: &str, values: Value) -> Result<String, minijinja::Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // Names end as a page's do: everything that is put into it is escaped.
    environment.add_template("frame.html", FRAME)?;
    environment.add_template(name, template)?;
    environment.get_template(name)?.render(values)
}

/// The words whose ids begin so, without their first part, and with `_` for `-`.
#[must_use]
pub fn said(words: &Words, first: &str) -> BTreeMap<String, String> {
    let word = |id: &str| (id.replace('-', "_"), words.text(&format!("{first}{id}")));
    Words::ids_after(first).map(word).collect()
}
