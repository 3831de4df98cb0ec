//! A proposal's road as stations in fixed columns: HWPCI, RELEX, PSC, COREPER, and who decides.
//!
//! **Invariant:** the columns are the same for all proposals, so that a glance down the table compares them.

use serde::{Deserialize, Serialize};

use super::names::ViewContext;
use crate::engine::core::proposal::{Proposal, Stage};
use crate::engine::core::state::State;
use crate::model::procedure::{Body, Work};
use crate::model::timetable::Leg;
use crate::words::{number, text};

/// The columns in which stations stand: their names, and what the glossary says of them.
const COLUMNS: [(&str, &str); 5] = [
    ("column-working-party", "glossary-hwpci.about"),
    ("column-relex", "glossary-relex.about"),
    ("column-psc", "glossary-psc.about"),
    ("column-coreper", "glossary-coreper.about"),
    ("column-decides", "glossary-council.about"),
];

/// How a proposal stands to a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// The road does not lead there.
    Absent,
    /// Passed.
    Done,
    /// Lies there now.
    Here,
    /// Waits there longer than planned.
    Held,
    /// Still to come.
    Ahead,
    /// It fell there.
    Fell,
}

/// A body on the road of a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StationView {
    /// `turn 3`, or what happens there now.
    pub caption: String,
    /// How the proposal stands to it.
    pub standing: Standing,
    /// Whether this is where it is decided.
    pub decides: bool,
}

/// The headings of a list of proposals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headings {
    /// Over the names.
    pub proposal: String,
    /// Over the stations, each with what the glossary says of it.
    pub stations: Vec<(String, String)>,
    /// Over the deadlines.
    pub deadline: String,
}

/// The headings of a list of proposals.
#[must_use]
pub fn headings(context: &ViewContext<'_>) -> Headings {
    Headings {
        proposal: context.words.text("column-proposal"),
        stations: COLUMNS.iter().map(|(name, about)| (context.words.text(name), context.words.text(about))).collect(),
        deadline: context.words.text("column-deadline"),
    }
}

/// The column of a leg: who decides has the last one, except that the PSC and the working party keep their own.
fn column(leg: &Leg) -> usize {
    match (leg.body, leg.work) {
        (Body::WorkingParty, _) => 0,
        (Body::Relex, _) => 1,
        (Body::PoliticalCommittee, _) => 2,
        (Body::Coreper | Body::CrisisRoundTable, _) => 3,
        (Body::Council | Body::Capitals | Body::HighRepresentative | Body::Presidency | Body::Capital, _) => 4,
    }
}

/// The road of a proposal, one view per column.
#[must_use]
pub fn road(context: &ViewContext<'_>, state: &State, proposal: &Proposal) -> Vec<StationView> {
    let planned = match proposal.stage {
        Stage::Draft | Stage::Submitted => context.book.measure(&proposal.measure),
        Stage::Tabled | Stage::Adopted(_) | Stage::Failed(_) => None,
    };
    let whole = planned
        .map_or_else(|| proposal.road.clone(), |measure| context.book.legs(measure, state.crisis_mode).into_owned());
    (0..COLUMNS.len()).map(|place| station(context, proposal, &whole, place)).collect()
}

fn station(context: &ViewContext<'_>, proposal: &Proposal, road: &[Leg], place: usize) -> StationView {
    let here: Vec<(usize, &Leg)> = road.iter().enumerate().filter(|(_, leg)| column(leg) == place).collect();
    let at = usize::try_from(proposal.progress.station).unwrap_or(0);
    let current = here.iter().find(|(place, _)| proposal.stage == Stage::Tabled && *place == at);
    let over = matches!(proposal.stage, Stage::Adopted(_) | Stage::Failed(_));
    let last = here.last().map(|(place, _)| *place);
    let standing = match (last, current) {
        (None, _) => Standing::Absent,
        (_, Some(_)) if proposal.progress.hold.is_some() => Standing::Held,
        (_, Some(_)) => Standing::Here,
        (Some(last), None) if over && last == at && proposal.adopted().is_none() => Standing::Fell,
        (Some(last), None) if last < at || (over && last == at) => Standing::Done,
        (Some(_), None) => Standing::Ahead,
    };
    let caption = match (current, last) {
        (Some((_, leg)), _) => work(context, leg.work),
        (None, Some(last)) => turn_of(context, proposal, last, last + 1 == road.len()),
        (None, None) => String::new(),
    };
    StationView { caption, standing, decides: here.iter().any(|(_, leg)| leg.work.decides()) }
}

/// What happens at a station, in a word.
#[must_use]
pub fn work(context: &ViewContext<'_>, work: Work) -> String {
    context.words.text(&format!("work-{}", work.slug()))
}

/// The turn in which a station was passed or will be, as far as it is known.
fn turn_of(context: &ViewContext<'_>, proposal: &Proposal, place: usize, deciding: bool) -> String {
    let at = usize::try_from(proposal.progress.station).unwrap_or(0);
    let decision = match proposal.stage {
        Stage::Adopted(turn) | Stage::Failed(turn) if place == at => Some(turn),
        Stage::Draft | Stage::Submitted | Stage::Tabled if deciding => Some(proposal.due),
        Stage::Draft | Stage::Submitted | Stage::Tabled | Stage::Adopted(_) | Stage::Failed(_) => None,
    };
    let passed = proposal.progress.passed.get(place).copied().filter(|_| place < at);
    let turn = decision.or(passed);
    turn.map_or_else(String::new, |turn| context.words.with("turn-n", &[("turn", number(turn.into()))]))
}

/// The road in one sentence, for those who do not see it.
#[must_use]
pub fn road_sentence(context: &ViewContext<'_>, proposal: &Proposal) -> String {
    let Some(leg) = proposal.leg().filter(|_| proposal.stage == Stage::Tabled) else { return String::new() };
    let args = [
        ("body", text(context.words.text(&format!("body-{}-long", leg.body.slug())))),
        ("work", text(work(context, leg.work))),
        ("turn", number(proposal.due.into())),
    ];
    context.words.with("road-now", &args)
}
