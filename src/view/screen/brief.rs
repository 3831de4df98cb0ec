//! A delegation's brief, and its own objectives and red lines.

use serde::{Deserialize, Serialize};

use crate::engine::core::state::State;
use crate::engine::core::victims::outsiders_hit;
use crate::model::delegation::{Interest, Matter};
use crate::model::key::StateKey;
use crate::view::names::ViewContext;
use crate::view::wording::clause_name;
use crate::words::{number, text};

/// A brief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BriefView {
    /// The national brief.
    pub brief: String,
    /// What the capital wants.
    pub objectives: Vec<String>,
    /// What it will not accept.
    pub red_lines: Vec<String>,
    /// What would move it at the table, and which clause would meet it.
    pub interests: Vec<String>,
    /// Who is hit now without a seat and is close to us, in sentences.
    pub concerns: Vec<String>,
    /// What is documented of this State: legal positions, alliances, public conduct; nothing of it is invented.
    pub documented: Vec<String>,
    /// Our threshold of certainty, in a sentence.
    pub threshold: String,
    /// What the exercise is about.
    pub summary: String,
    /// Exercise objectives, texts only: how they are observed would give things away.
    pub exercise: Vec<String>,
}

/// The brief of a seat; a seat that the scenario does not write for has the summary alone.
#[must_use]
pub fn brief(context: &ViewContext<'_>, state: &State, seat: &StateKey) -> BriefView {
    let scenario = &context.book.scenario;
    let written = scenario.seat(seat);
    let percent = i64::from(context.book.profile(seat).threshold_percent);
    BriefView {
        brief: written.map_or_else(|| unwritten(context, seat), |seat| seat.brief.clone()),
        objectives: written.map(|seat| seat.objectives.clone()).unwrap_or_default(),
        red_lines: written.map(|seat| seat.red_lines.clone()).unwrap_or_default(),
        interests: written
            .map(|seat| seat.interests.iter().map(|one| interest(context, one)).collect())
            .unwrap_or_default(),
        concerns: concerns(context, state, seat),
        documented: documented(context, seat),
        threshold: context.words.with("own-threshold", &[("percent", number(percent))]),
        summary: scenario.meta.summary.clone(),
        exercise: scenario.objectives.iter().map(|objective| objective.text.clone()).collect(),
    }
}

/// What a seat reads that the scenario does not write for: what it is for, if it is an institution.
fn unwritten(context: &ViewContext<'_>, seat: &StateKey) -> String {
    let institution = context.book.states.institution(seat);
    let own = institution.and_then(|one| context.words.find(&format!("{}-brief", one.words), &[]));
    own.unwrap_or_else(|| context.words.text("no-brief"))
}

/// Who is hit now without a seat, where the scenario says that it concerns this seat especially.
fn concerns(context: &ViewContext<'_>, state: &State, seat: &StateKey) -> Vec<String> {
    let hit = outsiders_hit(context.book, state).into_iter();
    let near = hit.filter(|outsider| outsider.neighbours.contains(seat));
    let say = |key| context.words.with("concerns-us", &[("name", text(context.outsider(key)))]);
    near.map(|outsider| say(&outsider.key)).collect()
}

/// What is documented of a Member State, sentence by sentence; silence is told as silence.
fn documented(context: &ViewContext<'_>, seat: &StateKey) -> Vec<String> {
    let words = context.words;
    let Some(state) = context.book.states.get(seat) else { return Vec::new() };
    let mut facts = vec![words.text(if state.nato { "documented-nato" } else { "documented-no-nato" })];
    facts.extend(state.flags.iter().map(|flag| words.text(&format!("documented-{}", flag.slug()))));
    if state.flags.is_empty() {
        facts.push(words.text("documented-no-position"));
    }
    facts.extend(Some(words.data(&state.conduct)).filter(|conduct| !conduct.is_empty()));
    facts
}

/// An interest in a sentence: on what it bears, why, and what would meet it.
fn interest(context: &ViewContext<'_>, interest: &Interest) -> String {
    let words = context.words;
    let on = match &interest.on {
        Matter::Measure(id) => context.measure(id),
        Matter::Category(category) => words.text(&format!("category-{}", category.slug())),
        Matter::Naming => words.text("matter-naming"),
        Matter::PublicStep => words.text("matter-public"),
    };
    let met = interest.met_by.map(|clause| clause_name(context, clause)).unwrap_or_default();
    let args = [("on", text(on)), ("because", text(interest.because.clone())), ("clause", text(met))];
    let id = match (interest.points >= 0, interest.met_by.is_some()) {
        (true, _) => "interest-for",
        (false, true) => "interest-met-by",
        (false, false) => "interest-against",
    };
    words.with(id, &args)
}
