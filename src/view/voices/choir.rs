//! All voices of a turn together: nobody repeats what was said, and who has nothing to add says with whom it agrees.
//!
//! **Invariant:** within a turn no sentence is used twice; the same voices in the same order give the same words.

use std::collections::BTreeSet;

use super::price::Price;
use super::voice::{Said, Says, Voice};
use crate::engine::core::proposal::Proposal;
use crate::engine::core::state::State;
use crate::model::key::StateKey;
use crate::view::names::ViewContext;
use crate::words::{Arg, number, text};

/// What was said in a turn.
#[derive(Clone, Debug, Default)]
pub struct Choir {
    turn: u32,
    used: BTreeSet<String>,
}

impl Choir {
    /// Forgets what was said in another turn.
    pub fn begin(&mut self, turn: u32) {
        if self.turn != turn {
            *self = Self { turn, used: BTreeSet::new() };
        }
    }

    /// The voices on one proposal, sentence by sentence.
    pub fn sing(&mut self, context: &ViewContext<'_>, voices: &[Voice]) -> Vec<String> {
        let mut groups: Vec<Vec<&Voice>> = Vec::new();
        for voice in voices {
            match groups.iter_mut().find(|group| group.first().is_some_and(|first| first.says == voice.says)) {
                Some(group) => group.push(voice),
                None => groups.push(vec![voice]),
            }
        }
        groups.iter().flat_map(|group| self.group(context, group)).collect()
    }

    /// Those who say the same: one of them in its own words, the others with it.
    fn group(&mut self, context: &ViewContext<'_>, group: &[&Voice]) -> Vec<String> {
        let Some(first) = group.first() else { return Vec::new() };
        let round = group.iter().cycle().skip(first.start % group.len()).take(group.len());
        let quoted = round.copied().find_map(|voice| Some((voice, self.speak(context, voice)?)));
        let is_quoted = |by: &StateKey| quoted.as_ref().is_some_and(|(voice, _)| voice.by == *by);
        let others: Vec<&StateKey> = group.iter().map(|voice| &voice.by).filter(|by| !is_quoted(by)).collect();
        let Some((speaker, answer)) = &quoted else { return vec![self.brief(context, &others, &first.says)] };
        let args = [("states", text(context.state(&speaker.by))), ("answer", text(answer.clone()))];
        let said = context.words.with("story-voice", &args);
        let with = (!others.is_empty()).then(|| self.aligned(context, &others, &speaker.by));
        [said].into_iter().chain(with).collect()
    }

    /// What a delegation says in its own words; nothing where all of them were used.
    pub fn speak(&mut self, context: &ViewContext<'_>, voice: &Voice) -> Option<String> {
        let (words, temper, says) = (context.words, voice.temper.slug(), &voice.says);
        let news = match &says.news {
            Some(news) => Some((self.unused(context, voice.start, &two("voice-changed", temper))?, news)),
            None => None,
        };
        let reason = self.unused(context, voice.start, &two(&format!("voice-{}", says.reason.slug()), temper))?;
        let (kind, change) = match &says.price {
            Price::Join(change) => ("join", change.as_str()),
            Price::Bear(change) => ("bear", change.as_str()),
            Price::Step(step) => ("step", step.as_str()),
            Price::None => ("none", ""),
        };
        let prices: Vec<String> = (1..=4).map(|n| format!("price-{kind}-{temper}-{n}")).collect();
        let price = self.unused(context, voice.start, &prices)?;
        let first = words.with(&reason, &[("cite", text(says.cite.clone()))]);
        let second = words.with(&price, &[("change", text(change.to_owned())), ("step", text(change.to_owned()))]);
        let both = words.with("two-sentences", &[("first", text(first)), ("second", text(second))]);
        self.used.extend([reason, price]);
        let Some((changed, news)) = news else { return Some(both) };
        let changed_words = words.with(&changed, &[("news", text(news.clone()))]);
        self.used.insert(changed);
        Some(words.with("two-sentences", &[("first", text(changed_words)), ("second", text(both))]))
    }

    /// The first of these messages, from some place on, that exists and was not used.
    fn unused(&self, context: &ViewContext<'_>, from: usize, ids: &[String]) -> Option<String> {
        let known: Vec<&String> = ids.iter().filter(|id| context.words.find(id, &[]).is_some()).collect();
        let round = known.iter().cycle().skip(from % known.len().max(1)).take(known.len());
        round.copied().find(|id| !self.used.contains(*id)).cloned()
    }

    fn aligned(&mut self, context: &ViewContext<'_>, others: &[&StateKey], speaker: &StateKey) -> String {
        let ids = (1..=6).map(|n| format!("aligned-{n}"));
        let mut args = who(context, others);
        args.push(("speaker", text(context.state(speaker))));
        self.fresh(context, ids, &args)
    }

    fn brief(&mut self, context: &ViewContext<'_>, others: &[&StateKey], says: &Says) -> String {
        let words = context.words;
        let (kind, change) = match &says.price {
            Price::Join(change) | Price::Bear(change) => ("change", change.clone()),
            Price::Step(step) => ("step", step.clone()),
            Price::None => ("none", String::new()),
        };
        let mut args = who(context, others);
        args.extend([
            ("concern", text(words.text(&format!("answer-{}", says.reason.concern())))),
            ("change", text(change.clone())),
            ("step", text(change)),
        ]);
        let brief = self.fresh(context, (1..=3).map(|n| format!("brief-{kind}-{n}")), &args);
        let Some(news) = &says.news else { return brief };
        words.with("brief-changed", &[("brief", text(brief)), ("news", text(news.clone()))])
    }

    /// The first of these messages that says something new with these names; the last, where none does.
    fn fresh(&mut self, context: &ViewContext<'_>, ids: impl Iterator<Item = String>, args: &[Arg<'_>]) -> String {
        let mut said = String::new();
        for id in ids {
            said = context.words.with(&id, args);
            if !self.used.contains(&said) {
                break;
            }
        }
        self.used.insert(said.clone());
        said
    }
}

/// What a delegation answers when it is asked what it would take.
#[must_use]
pub fn answer(context: &ViewContext<'_>, state: &State, proposal: Option<&Proposal>, said: &Said<'_>) -> String {
    let voice = proposal.and_then(|proposal| Voice::of(context, state, proposal, said));
    let spoken = voice.and_then(|voice| Choir::default().speak(context, &voice));
    spoken.unwrap_or_else(|| context.words.text("answer-none"))
}

/// The two ways in which a temperament may say something.
fn two(what: &str, temper: &str) -> [String; 2] {
    [format!("{what}-{temper}"), format!("{what}-{temper}-again")]
}

fn who(context: &ViewContext<'_>, states: &[&StateKey]) -> Vec<Arg<'static>> {
    let count = i64::try_from(states.len()).unwrap_or(2);
    vec![("states", text(context.states(states.iter().copied()))), ("count", number(count))]
}
