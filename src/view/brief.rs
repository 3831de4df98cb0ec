//! A delegation's brief, and its own objectives and red lines.

use serde::Serialize;

use super::names::Lens;
use crate::model::key::StateKey;
use crate::words::number;

/// A brief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BriefView {
    /// The national brief.
    pub brief: String,
    /// What the capital wants.
    pub objectives: Vec<String>,
    /// What it will not accept.
    pub red_lines: Vec<String>,
    /// Our threshold of certainty, in a sentence.
    pub threshold: String,
    /// What the exercise is about.
    pub summary: String,
    /// Exercise objectives, texts only: how they are observed would give things away.
    pub exercise: Vec<String>,
}

/// The brief of a seat; a seat that the scenario does not write for has the summary alone.
#[must_use]
pub fn brief(lens: &Lens<'_>, seat: &StateKey) -> BriefView {
    let scenario = &lens.book.scenario;
    let written = scenario.seat(seat);
    let percent = i64::from(lens.book.profile(seat).threshold_percent);
    BriefView {
        brief: written.map_or_else(|| lens.words.text("no-brief"), |seat| seat.brief.clone()),
        objectives: written.map(|seat| seat.objectives.clone()).unwrap_or_default(),
        red_lines: written.map(|seat| seat.red_lines.clone()).unwrap_or_default(),
        threshold: lens.words.with("own-threshold", &[("percent", number(percent))]),
        summary: scenario.meta.summary.clone(),
        exercise: scenario.objectives.iter().map(|objective| objective.text.clone()).collect(),
    }
}
