//! The checks that a document must pass to be played, one file per room of the document.
//!
//! **Invariant:** a check reports everything it finds and changes nothing.

pub mod activities;
pub mod adversaries;
pub mod bodies;
pub mod characters;
pub mod checker;
pub mod conditions;
pub mod evidence;
pub mod frame;
pub mod hypotheses;
pub mod injects;
pub mod keys;
pub mod listable;
pub mod outsiders;
pub mod reach;
pub mod seats;
pub mod texts;

use self::checker::Checker;
use super::data::Data;
use super::diagnostic::Diagnostic;
use super::doc::ScenarioDoc;
use super::ron_text::tree::Node;

/// Runs every check on a document.
#[must_use]
pub fn run(doc: &ScenarioDoc, data: &Data, tree: &Node) -> Vec<Diagnostic> {
    let checks: [fn(&mut Checker<'_>); 12] = [
        frame::check,
        keys::check,
        texts::check,
        seats::check,
        hypotheses::check,
        adversaries::check,
        evidence::check,
        injects::check,
        activities::check,
        outsiders::check,
        bodies::check,
        listable::check,
    ];
    let mut checker = Checker::new(doc, data, tree);
    for check in checks {
        check(&mut checker);
    }
    checker.found()
}
