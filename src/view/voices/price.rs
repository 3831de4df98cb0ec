//! The price that a delegation names: an amendment, else a step that would answer its reason and is no clause.
//!
//! **Invariant:** a step is something that somebody at the table could still do; a red line has no price.

use super::cite::Cited;
use super::reason::Reason;
use crate::engine::core::proposal::Stand;
use crate::engine::core::term::Term;
use crate::model::clause::Change;
use crate::model::procedure::LegalTest;
use crate::model::toolbox::Gate;
use crate::view::wording::change_words;
use crate::words::{number, text};

/// A price, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Price {
    /// With this change it would join.
    Join(String),
    /// With this change it would no longer stand in the way.
    Bear(String),
    /// This step would bring it nearer.
    Step(String),
    /// There is none.
    None,
}

impl Price {
    /// What a delegation asks for.
    #[must_use]
    pub fn of(cited: &Cited<'_>, stand: Stand, reason: Reason, amendment: Option<Change>) -> Self {
        match amendment.map(|change| change_words(&cited.context, change)) {
            Some(change) if stand == Stand::Oppose => Self::Bear(change),
            Some(change) => Self::Join(change),
            None => step(cited, reason).map_or(Self::None, Self::Step),
        }
    }
}

/// The step that answers a reason.
fn step(cited: &Cited<'_>, reason: Reason) -> Option<String> {
    let words = cited.context.words;
    let id = match reason {
        Reason::RedLine(_) => return None,
        Reason::Interest(_) => "step-interest",
        Reason::Unconvinced => "step-argument",
        Reason::TooWeak => "step-stronger",
        Reason::Term(term) => match term {
            Term::RedLine | Term::Bargain => return None,
            Term::Gate => return Some(certainty(cited)),
            Term::Attributed => return Some(attributed(cited)),
            Term::Law => return Some(law(cited)),
            Term::Risk => return Some(risk(cited)),
            Term::Picture => "step-product",
            Term::Proportion => "step-milder",
            Term::Gravity => "step-talks",
            Term::Court => "step-file",
            Term::Publicity => "step-private",
            Term::Wording => "step-softer",
            Term::Haste => "step-time",
            Term::Interest | Term::Courted => "step-interest",
            Term::Solidarity => "step-help",
            Term::Base | Term::Persuasion => "step-argument",
        },
    };
    Some(words.text(id))
}

/// Facts first, then what Intcen makes of them, then more of them; a threshold of its own it does not say.
fn certainty(cited: &Cited<'_>) -> String {
    let (words, parameters) = (cited.context.words, &cited.context.book.parameters);
    if cited.state.pool.is_empty() {
        return words.text("step-facts");
    }
    if !cited.state.has_current_product() {
        return words.text("step-product");
    }
    let asked = match cited.gate {
        Gate::G2 => parameters.gate_g2_percent,
        Gate::G5 => parameters.gate_g5_percent,
        Gate::GL => parameters.gate_gl_percent,
        Gate::G0 | Gate::G1 | Gate::G3 | Gate::G4 => return words.text("step-doubt"),
    };
    words.with("step-percent", &[("percent", number(asked))])
}

fn attributed(cited: &Cited<'_>) -> String {
    if cited.heard.victim_spoke(cited.proposal.addressee.as_ref()) {
        return cited.context.words.text("step-others");
    }
    let (victim, count) = cited.hit();
    let args = [("victim", text(victim)), ("count", number(i64::try_from(count).unwrap_or(2)))];
    cited.context.words.with("step-victim", &args)
}

fn law(cited: &Cited<'_>) -> String {
    let words = cited.context.words;
    match (cited.unmet(), &cited.proposal.addressee) {
        (Some(LegalTest::VictimsRequest), _) => words.text("step-request"),
        (Some(LegalTest::PriorDemand), Some(to)) => {
            words.with("step-demand", &[("actor", text(cited.context.adversary(to)))])
        }
        (Some(test), _) => words.with("step-condition", &[("test", text(cited.test(test)))]),
        (None, _) => words.text("step-form"),
    }
}

/// A channel calms what follows a step; where one is open, a private step comes first.
fn risk(cited: &Cited<'_>) -> String {
    let words = cited.context.words;
    let closed = cited.proposal.addressee.as_ref().filter(|to| !cited.state.channels.contains(*to));
    closed.map_or_else(
        || words.text("step-private"),
        |to| words.with("step-channel", &[("actor", text(cited.context.adversary(to)))]),
    )
}
