//! Papers as what they are made of: headings, sentences, lists, tables, forms to fill in, cards to cut out. How that looks on a
//! screen and in print is the template's; a paper knows its words alone.
//!
//! **Invariant:** every paper is marked and says for whom it is; what is in it was put there by whoever made it, for one audience.

use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use super::page::{fill, said};
use crate::words::Words;

const TEMPLATE: &str = include_str!("../../assets/report/paper.html");

/// A paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Paper {
    /// The language that it is written in.
    pub language: String,
    /// What its file is called, without an ending.
    pub name: String,
    /// The line at its head and foot.
    pub banner: String,
    /// Its title.
    pub title: String,
    /// For whom it is.
    pub whose: String,
    /// Whether it begins with a list of its chapters.
    pub contents: bool,
    /// What it consists of.
    pub parts: Vec<Part>,
}

/// A part of a paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
pub enum Part {
    /// A heading of the first order.
    Chapter(String),
    /// The same on a new page.
    Page(String),
    /// A heading of the second order.
    Section(String),
    /// A paragraph.
    Text(String),
    /// A paragraph that matters less.
    Aside(String),
    /// What stands side by side.
    List(Vec<String>),
    /// What is done one after the other.
    Steps(Vec<String>),
    /// What is ticked off.
    Checks(Vec<String>),
    /// Rows under heads.
    Table(Table),
    /// The same with room to write in.
    Form(Table),
    /// So many lines to write on.
    Lines(usize),
    /// A card to cut out and hand over.
    Card(Card),
    /// A drawing.
    Figure(Figure),
}

/// Rows under heads; without heads, the first cell of each row is its head.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Table {
    /// The heads.
    pub heads: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
    /// How many empty rows follow.
    pub blank: usize,
}

/// A drawing with its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// Its name.
    pub name: String,
    /// All of it in a sentence.
    pub said: String,
    /// The drawing, filled from a template that escapes.
    pub svg: String,
}

/// A card to cut out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Card {
    /// What it is and for whom.
    pub head: String,
    /// Its headline.
    pub title: String,
    /// Its text.
    pub text: String,
    /// What whoever hands it out should know; may be empty.
    pub foot: String,
}

impl Part {
    /// A table.
    #[must_use]
    pub fn table(heads: Vec<String>, rows: Vec<Vec<String>>) -> Self {
        Self::Table(Table { heads, rows, blank: 0 })
    }

    /// Facts, each row with its name before it.
    #[must_use]
    pub fn facts(rows: Vec<Vec<String>>) -> Self {
        Self::table(Vec::new(), rows)
    }

    /// A form with empty rows.
    #[must_use]
    pub fn form(heads: Vec<String>, rows: Vec<Vec<String>>, blank: usize) -> Self {
        Self::Form(Table { heads, rows, blank })
    }
}

impl Paper {
    /// The paper as a page that needs nothing beside it.
    ///
    /// # Errors
    /// The template's message; a test fills it with every kind of part.
    pub fn html(&self, words: &Words) -> Result<String, minijinja::Error> {
        fill(
            "paper.html",
            TEMPLATE,
            minijinja::context! {
                paper => Value::from(Serde(self)),
                said => Value::from(Serde(said(words, "report-"))),
            },
        )
    }
}
