//! What a reason rests on, by name: the item, the clause, the test, the word of the text, who has spoken.
//!
//! **Invariant:** reads what all 27 can see and nobody's holdings or picture; an item goes by the name under which it was
//! shared.

use std::cmp::Reverse;

use super::reason::Reason;
use crate::engine::core::arithmetic::posterior;
use crate::engine::core::pool::PoolItem;
use crate::engine::core::proposal::Proposal;
use crate::engine::core::question::Question;
use crate::engine::core::state::State;
use crate::engine::core::term::Term;
use crate::engine::core::wording::{gate, missing};
use crate::engine::delegation::case::is_form;
use crate::engine::evidence::gate::{counted, looked_at};
use crate::engine::evidence::heard::Heard;
use crate::engine::procedure::legal::examine;
use crate::model::clause::{Clause, Naming};
use crate::model::evidence::ShareMode;
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::procedure::LegalTest;
use crate::model::toolbox::{Gate, Measure};
use crate::model::voice::Voice;
use crate::view::names::ViewContext;
use crate::view::wording::{clause_name, headline};
use crate::words::text;

/// A proposal as the table sees it.
pub struct Cited<'a> {
    /// With what it is said.
    pub context: ViewContext<'a>,
    /// The state.
    pub state: &'a State,
    /// The proposal.
    pub proposal: &'a Proposal,
    /// Its measure.
    pub measure: &'a Measure,
    /// Its gate, by its text.
    pub gate: Gate,
    /// What was heard in public.
    pub heard: Heard<'a>,
}

impl<'a> Cited<'a> {
    /// A proposal at one moment.
    #[must_use]
    pub fn of(context: &ViewContext<'a>, state: &'a State, proposal: &'a Proposal) -> Option<Self> {
        let measure = context.book.measure(&proposal.measure)?;
        let gate = gate(measure, &proposal.text);
        Some(Self { context: *context, state, proposal, measure, gate, heard: Heard::of(context.book, state) })
    }

    /// What a reason of a delegation rests on; empty where it rests on nothing that could be named.
    #[must_use]
    pub fn cite(&self, by: &StateKey, reason: Reason) -> String {
        let words = self.context.words;
        let named = |id: &str| words.with(id, &[("measure", text(self.context.title(self.proposal)))]);
        match reason {
            Reason::Interest(place) | Reason::RedLine(place) => self.because(by, place),
            Reason::Unconvinced | Reason::TooWeak => String::new(),
            Reason::Term(term) => match term {
                Term::Gate => self.certainty(),
                Term::Proportion => named("cite-measure-graver"),
                Term::Publicity => named("cite-measure-read"),
                Term::Risk => self.risk(by),
                Term::Picture if self.state.product.is_none() => words.text("cite-no-product"),
                Term::Picture => words.text("cite-old-product"),
                Term::Law => self.law(),
                Term::Wording => {
                    let tone = words.text(&format!("said-{}", self.proposal.text.tone.slug()));
                    words.with("cite-tone", &[("tone", text(tone))])
                }
                Term::Haste => words.text("cite-fast"),
                Term::Gravity => {
                    let activity = headline(&self.context, self.state, self.proposal);
                    words.with("cite-activity", &[("activity", text(activity))])
                }
                Term::Attributed => self.attributed(),
                Term::Court => self.court(),
                Term::Base
                | Term::Solidarity
                | Term::Interest
                | Term::RedLine
                | Term::Persuasion
                | Term::Bargain
                | Term::Courted => String::new(),
            },
        }
    }

    /// What has changed since a delegation agreed to the text; nothing where it did not, or nothing has.
    #[must_use]
    pub fn news(&self, by: &StateKey) -> Option<String> {
        let (words, then, now) = (self.context.words, self.proposal.bargains.get(by)?, self.state.known());
        let fresh = self.state.pool.get(then.pooled..).unwrap_or_default();
        if let Some(item) = fresh.iter().max_by_key(|item| (width(item), Reverse(&item.id))) {
            return Some(words.with("news-item", &[("item", text(self.item(item)))]));
        }
        let id = if now.severity > then.severity { "news-graver" } else { "news-milder" };
        (!self.proposal.is_bound(by, &now)).then(|| words.text(id))
    }

    /// Whom the proposal points to: its addressee, else whom the shared picture points to most.
    #[must_use]
    pub fn actor(&self) -> Option<&AdversaryKey> {
        let ppm = posterior(self.state.pool_picture());
        looked_at(self.context.book, self.gate, self.proposal.addressee.as_ref(), &ppm)
    }

    /// The first test of form that is not met.
    #[must_use]
    pub fn unmet(&self) -> Option<LegalTest> {
        let question = Question::of(self.context.book, self.proposal)?;
        let findings = examine(self.context.book, self.state, &question);
        findings.iter().find(|finding| !finding.met && is_form(finding.test)).map(|finding| finding.test)
    }

    /// The first usual clause that the text lacks.
    #[must_use]
    pub fn lacking(&self) -> Option<Clause> {
        missing(self.measure, &self.proposal.text).into_iter().next()
    }

    fn because(&self, by: &StateKey, place: u32) -> String {
        let seat = self.context.book.scenario.seat(by);
        let interest = seat.and_then(|seat| seat.interests.get(usize::try_from(place).ok()?));
        interest.map(|interest| interest.because.clone()).unwrap_or_default()
    }

    fn certainty(&self) -> String {
        let words = self.context.words;
        if self.state.pool.is_empty() {
            return words.text("cite-no-facts");
        }
        let Some(actor) = self.actor() else {
            return self.strongest(width).map_or_else(String::new, |item| self.graded("cite-item-alone", item, ""));
        };
        let places = counted(self.context.book, self.gate, actor);
        let name = self.context.adversary(actor);
        let points = |item: &PoolItem| pointing(item, &places);
        let alone = self.state.pool.iter().filter(|item| points(item) > 0).count() == 1;
        match self.strongest(points).filter(|item| points(item) > 0) {
            Some(item) if alone => self.graded("cite-item", item, &name),
            Some(item) => self.graded("cite-item-best", item, &name),
            None => words.with("cite-no-pointer", &[("actor", text(name))]),
        }
    }

    fn graded(&self, id: &str, item: &PoolItem, actor: &str) -> String {
        let args = [
            ("item", text(self.item(item))),
            ("grade", text(item.grade.to_string())),
            ("actor", text(actor.to_owned())),
        ];
        self.context.words.with(id, &args)
    }

    /// The item that counts most; the first of equals.
    fn strongest(&self, counts: impl Fn(&PoolItem) -> i32) -> Option<&PoolItem> {
        self.state.pool.iter().rev().max_by_key(|item| counts(item))
    }

    /// An item by the name under which it was shared.
    fn item(&self, item: &PoolItem) -> String {
        let words = self.context.words;
        let evidence = item.evidence.as_ref().and_then(|key| self.context.book.scenario.evidence(key));
        let from = item.from.as_ref().map_or_else(|| words.text("nobody"), |from| self.context.state(from));
        match (item.mode, evidence) {
            (ShareMode::Full, Some(evidence)) => words.with("item-full", &[("title", text(evidence.title.clone()))]),
            (ShareMode::Sanitised, _) => words.with("item-sanitised", &[("state", text(from))]),
            _ => words.with("item-assessment", &[("state", text(from))]),
        }
    }

    fn risk(&self, by: &StateKey) -> String {
        let words = self.context.words;
        let Some(addressee) = &self.proposal.addressee else { return words.text("cite-whoever") };
        // Whoever asks for other words does not say that it wants a channel.
        let in_words = self.proposal.asks.contains_key(by);
        let id = if in_words || self.state.channels.contains(addressee) { "cite-answered" } else { "cite-no-channel" };
        words.with(id, &[("actor", text(self.context.adversary(addressee)))])
    }

    fn law(&self) -> String {
        let words = self.context.words;
        match (self.unmet(), self.lacking()) {
            (Some(test), _) => words.with("cite-test", &[("test", text(self.test(test)))]),
            (None, Some(clause)) => words.with("cite-clause", &[("clause", text(clause_name(&self.context, clause)))]),
            (None, None) => words.text("cite-form"),
        }
    }

    /// The name of a test.
    #[must_use]
    pub fn test(&self, test: LegalTest) -> String {
        self.context.words.text(&format!("test-{}", test.slug()))
    }

    fn attributed(&self) -> String {
        let (words, addressee) = (self.context.words, self.proposal.addressee.as_ref());
        let names_itself = self.proposal.text.naming == Naming::Author;
        if self.heard.to(addressee).next().is_none() {
            return words.text("cite-nobody-spoke");
        }
        if names_itself && !self.heard.is_ours() {
            return words.text("cite-not-hit");
        }
        if names_itself && self.heard.victim_spoke(addressee) {
            return words.text("cite-own-naming");
        }
        let args = [("voices", text(self.voices())), ("victim", text(self.hit().0))];
        words.with("cite-victim-silent", &args)
    }

    /// Who has spoken of whom the proposal points to.
    fn voices(&self) -> String {
        let to = self.proposal.addressee.as_ref();
        let about = self.state.spoken.iter().filter(|word| to.is_none() || word.to.is_none() || word.to.as_ref() == to);
        let mut voices: Vec<&Voice> = Vec::new();
        for word in about {
            if !voices.contains(&&word.by) {
                voices.push(&word.by);
            }
        }
        let names: Vec<String> = voices.into_iter().map(|voice| self.context.voice(voice)).collect();
        self.context.list(&names)
    }

    /// Who is hit, and as how many; the two nearest by name, more in one word.
    #[must_use]
    pub fn hit(&self) -> (String, usize) {
        let outside: Vec<String> = self.heard.outsiders.iter().map(|outsider| outsider.name.clone()).collect();
        match (self.heard.victims.as_slice(), outside.as_slice()) {
            ([], [] | [_, _, _, ..]) | ([_, _, _, ..], _) => (self.context.words.text("those-hit"), 2),
            ([], names) => (self.context.list(names), names.len()),
            (victims, _) => (self.context.states(victims), victims.len()),
        }
    }

    fn court(&self) -> String {
        let words = self.context.words;
        let shown = |item: &PoolItem| if may_be_shown(item) { width(item) } else { -1 };
        match self.strongest(shown).filter(|item| may_be_shown(item)) {
            Some(item) => words.with("cite-too-little", &[("item", text(self.item(item)))]),
            None => words.text("cite-unshowable"),
        }
    }
}

fn may_be_shown(item: &PoolItem) -> bool {
    item.releasable && item.mode == ShareMode::Full
}

/// How far an item tells the hypotheses apart.
fn width(item: &PoolItem) -> i32 {
    let (most, least) = (item.weights.iter().max(), item.weights.iter().min());
    most.copied().unwrap_or(0) - least.copied().unwrap_or(0)
}

/// How far an item sets the best of these hypotheses above the best of the others.
fn pointing(item: &PoolItem, places: &[usize]) -> i32 {
    let best = |wanted: bool| {
        let those = item.weights.iter().enumerate().filter(move |(place, _)| places.contains(place) == wanted);
        those.map(|(_, weight)| *weight).max()
    };
    best(true).zip(best(false)).map_or(0, |(these, others)| these - others)
}
