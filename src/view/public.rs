//! The public display: what the plenary sees on the projector.
//!
//! **Invariant:** made of what the public may see and of nothing else; the same whatever anybody keeps secret.

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::curves::Moment;
use super::frame::{FrameView, frame};
use super::names::ViewContext;
use super::rail::{LadderView, ladder};
use super::situation::situation;
use super::told::decision::is_public;
use crate::engine::core::command::NationalLine;
use crate::engine::core::event::Event;
use crate::engine::core::event::decision::DecisionEvent;
use crate::engine::core::proposal::{Form, Proposal, Target};
use crate::engine::core::state::State;
use crate::model::key::StateKey;
use crate::model::voice::Voice;
use crate::session::entry::Entry;
use crate::words::{number, text};

/// A Member State on the map of tiles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TileView {
    /// Code.
    pub code: String,
    /// Column and row.
    pub place: (u8, u8),
    /// Whether something that goes on hits it.
    pub hit: bool,
    /// Whether it has attributed in public.
    pub spoke: bool,
    /// Its last line towards the press, if it had one.
    pub line: Option<NationalLine>,
    /// What a screen reader says.
    pub accessible: String,
}

/// A measure that was adopted and that the public knows of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdoptedView {
    /// Catalogue id.
    pub id: String,
    /// The slug of its category.
    pub category: String,
    /// Name.
    pub name: String,
    /// `turn 3`.
    pub when: String,
}

/// What the plenary sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicView {
    /// Marking, turn, phases, exercise time.
    pub frame: FrameView,
    /// The latest news: what it is, and its headline.
    pub headline: Option<(String, String)>,
    /// The Member States.
    pub tiles: Vec<TileView>,
    /// What the marks on them mean, each with how many there are: hit, attributed, endorsed, distanced.
    pub legend: [String; 4],
    /// Who else is hit, in sentences.
    pub also_hit: Vec<String>,
    /// What was adopted, latest first.
    pub adopted: Vec<AdoptedView>,
    /// The ladder.
    pub ladder: LadderView,
    /// What was last said to the press, if something was.
    pub press: Option<String>,
}

/// What the plenary sees of an exercise, with what it was told of the path.
#[must_use]
pub fn public(context: &ViewContext<'_>, state: &State, path: &[&Entry], moments: &[Moment]) -> PublicView {
    let situation = situation(context, state, &Audience::Public);
    let tiles = tiles(context, state, path);
    let count = |id: &str, counts: &dyn Fn(&TileView) -> bool| {
        let many = tiles.iter().filter(|tile| counts(tile)).count();
        context.words.with(id, &[("count", number(i64::try_from(many).unwrap_or(0)))])
    };
    let legend = [
        count("public-hit", &|tile| tile.hit),
        count("public-spoke", &|tile| tile.spoke),
        count("public-endorses", &|tile| tile.line == Some(NationalLine::Endorse)),
        count("public-distances", &|tile| tile.line == Some(NationalLine::Distance)),
    ];
    let goes_on = situation.activities.iter().filter(|activity| activity.going_on && !activity.also_hit.is_empty());
    PublicView {
        frame: frame(context, state, &Audience::Public),
        headline: situation.news.first().map(|news| (news.kind.clone(), news.title.clone())),
        also_hit: goes_on.map(|activity| activity.also_hit.clone()).collect(),
        tiles,
        legend,
        adopted: adopted(context, state),
        ladder: ladder(context, state, moments),
        press: press(context, state),
    }
}

fn tiles(context: &ViewContext<'_>, state: &State, path: &[&Entry]) -> Vec<TileView> {
    let going = state.activities.iter().filter_map(|key| context.book.scenario.activity(key));
    let hit: Vec<&StateKey> = going.flat_map(|activity| &activity.victims).collect();
    let facts = path.iter().rev().flat_map(|entry| entry.body.events.iter().rev());
    let lines = facts.clone().find_map(|fact| match fact {
        Event::Decision(DecisionEvent::LinesRevealed(lines)) => Some(lines),
        _ => None,
    });
    let spoke =
        |key: &StateKey| state.spoken.iter().any(|word| word.to.is_some() && word.by == Voice::State(key.clone()));
    let view = |(place, key): (usize, &StateKey)| {
        // An older file knows no places: they stand in rows.
        let rows = || Some((u8::try_from(place % 7).ok()?, u8::try_from(place / 7).ok()?));
        let tile = context.book.states.get(key).and_then(|own| own.tile).or_else(rows).unwrap_or_default();
        let (hit, spoke) = (hit.contains(&key), spoke(key));
        let line = lines.and_then(|lines| lines.get(key)).copied();
        TileView {
            code: context.code(key),
            place: tile,
            hit,
            spoke,
            line,
            accessible: accessible(context, key, hit, spoke, line),
        }
    };
    context.book.states.keys().enumerate().map(view).collect()
}

fn accessible(context: &ViewContext<'_>, key: &StateKey, hit: bool, spoke: bool, line: Option<NationalLine>) -> String {
    let line = match line {
        Some(NationalLine::Endorse) => Some("tile-endorses"),
        Some(NationalLine::Distance) => Some("tile-distances"),
        Some(NationalLine::Silent) | None => None,
    };
    let marks = [hit.then_some("tile-hit"), spoke.then_some("tile-spoke"), line];
    let marks: Vec<String> = marks.into_iter().flatten().map(|id| context.words.text(id)).collect();
    let name = context.state(key);
    if marks.is_empty() {
        return name;
    }
    context.words.with("tile-accessible", &[("state", text(name)), ("marks", text(context.list(&marks)))])
}

fn adopted(context: &ViewContext<'_>, state: &State) -> Vec<AdoptedView> {
    let mut known: Vec<&Proposal> =
        state.proposals.values().filter(|own| own.adopted().is_some() && is_public(context.book, own)).collect();
    known.sort_by_key(|own| std::cmp::Reverse((own.adopted(), own.id)));
    let view = |own: &&Proposal| AdoptedView {
        id: own.measure.to_string(),
        category: context.book.measure(&own.measure).map_or("", |measure| measure.category.slug()).to_owned(),
        name: context.title(own),
        when: context.words.with("turn-n", &[("turn", number(own.adopted().unwrap_or(0).into()))]),
    };
    known.iter().map(view).collect()
}

/// The last line that was told to the world.
fn press(context: &ViewContext<'_>, state: &State) -> Option<String> {
    let said = state.proposals.values().filter(|own| own.adopted().is_some() && is_public(context.book, own));
    let lines = said.filter_map(|own| {
        let told = own.communication.as_ref()?;
        let aloud = told.form == Form::Formal && told.target == Target::World && !told.line.trim().is_empty();
        aloud.then(|| ((own.adopted(), own.id), told.line.trim().to_owned()))
    });
    lines.max_by_key(|(when, _)| *when).map(|(_, line)| line)
}
