//! The rail beside every screen of a seat: what is wanted next, ladder, attribution, cohesion.

use serde::{Deserialize, Serialize};

use super::assessment::{Certainty, HypothesisView, certainty, hypotheses, reading};
use super::curves::Moment;
use super::names::ViewContext;
use super::place::Place;
use super::table::ProposalView;
use crate::engine::core::ledger::PictureOf;
use crate::engine::core::state::State;
use crate::engine::procedure::communication::check_communicate;
use crate::engine::world::answers::is_open;
use crate::model::inject::Inject;
use crate::model::key::StateKey;
use crate::model::phase::Phase;
use crate::model::quantity::Quantity;
use crate::model::seat::Capability;
use crate::words::{number, text};

/// The ladder with its curve.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LadderView {
    /// Names of the rungs.
    pub rungs: Vec<String>,
    /// Tension from which each begins.
    pub thresholds: Vec<i64>,
    /// The current one.
    pub current: usize,
    /// Tension now.
    pub tension: i64,
    /// Places (ten-thousandths) and tensions up to now.
    pub curve: Vec<(u32, i64)>,
    /// What a screen reader says.
    pub accessible: String,
}

/// Something that the exercise wants of us next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// What.
    pub what: String,
    /// More about it.
    pub detail: String,
    /// Whether it is done.
    pub done: bool,
    /// Whether it is done by reading.
    pub reading: bool,
    /// Which screen it is done on.
    pub place: Place,
    /// The news that it is about.
    pub about: Option<String>,
}

/// The rail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RailView {
    /// What is wanted next.
    pub wanted: Vec<Wanted>,
    /// The ladder.
    pub ladder: LadderView,
    /// Hypotheses.
    pub hypotheses: Vec<HypothesisView>,
    /// Our certainty.
    pub ours: Certainty,
    /// The shared one.
    pub shared: Certainty,
    /// Cohesion.
    pub cohesion: i64,
    /// Cohesion at the end of the turn before.
    pub cohesion_before: Option<i64>,
}

/// The ladder as everybody may see it.
#[must_use]
pub fn ladder(context: &ViewContext<'_>, state: &State, moments: &[Moment]) -> LadderView {
    let tension = state.value(&Quantity::Tension);
    let current = context.book.parameters.rung(tension);
    let mut curve: Vec<(u32, i64)> = Vec::new();
    for moment in moments {
        match curve.last_mut() {
            Some(last) if last.0 == moment.place => last.1 = moment.tension,
            Some(_) | None => curve.push((moment.place, moment.tension)),
        }
    }
    let args = [
        ("rung", number(i64::try_from(current).unwrap_or(0))),
        ("name", text(context.rung(current))),
        ("tension", number(tension)),
    ];
    LadderView {
        rungs: (0..=context.book.parameters.last_rung()).map(|rung| context.rung(rung)).collect(),
        thresholds: context.book.parameters.rungs.clone(),
        current,
        tension,
        curve,
        accessible: context.words.with("ladder-accessible", &args),
    }
}

/// The rail of a seat that has `talked` to somebody in this turn, or not.
#[must_use]
pub fn rail(
    context: &ViewContext<'_>,
    state: &State,
    moments: &[Moment],
    seat: &StateKey,
    proposals: &[ProposalView],
    talked: bool,
) -> RailView {
    let ours = reading(context.book, state, &PictureOf::State(seat.clone()));
    let shared = reading(context.book, state, &PictureOf::Pool);
    let before = moments.iter().rev().find(|moment| moment.turn < state.turn).and_then(|moment| moment.cohesion);
    RailView {
        wanted: wanted(context, state, seat, proposals, talked),
        ladder: ladder(context, state, moments),
        hypotheses: hypotheses(context, &ours, &shared),
        ours: certainty(context, &ours),
        shared: certainty(context, &shared),
        cohesion: state.value(&Quantity::Cohesion),
        cohesion_before: before,
    }
}

fn wanted(
    context: &ViewContext<'_>,
    state: &State,
    seat: &StateKey,
    proposals: &[ProposalView],
    talked: bool,
) -> Vec<Wanted> {
    let say = |what: &str, detail: &str, done: bool, place: Place| Wanted {
        what: context.words.text(what),
        detail: context.words.text(detail),
        done,
        reading: false,
        place,
        about: None,
    };
    let read = |what: &str, detail: &str, place: Place| Wanted { reading: true, ..say(what, detail, false, place) };
    let mut wanted = match state.phase {
        Phase::Situation => vec![
            read("want-read-news", "want-read-news-detail", Place::Situation),
            read("want-read-brief", "want-read-brief-detail", Place::Brief),
        ],
        Phase::Intelligence if state.holdings(seat).is_empty() => {
            vec![read("want-look-evidence", "want-look-evidence-detail", Place::Evidence)]
        }
        Phase::Intelligence => {
            let done = state.sealed_sharing.contains_key(seat);
            vec![say("want-share", "want-share-detail", done, Place::Evidence)]
        }
        Phase::Initiative if !context.book.may(seat, Capability::Proposes) => Vec::new(),
        Phase::Initiative => initiatives(context, state, seat, proposals),
        Phase::Deliberation => {
            let stand = say("want-stand", "want-stand-detail", !proposals.iter().any(|p| p.waits_for_us), Place::Table);
            let any = proposals.iter().any(|proposal| !proposal.announce.is_empty());
            let talk = say("want-talk", "want-talk-detail", talked, Place::Messages);
            any.then_some(stand).into_iter().chain([talk]).collect()
        }
        Phase::Decision => votes(context, proposals),
        Phase::Communication => communication(context, state, seat),
        Phase::Consequences => {
            vec![read("want-read-consequences", "want-read-consequences-detail", Place::Situation)]
        }
    };
    if state.phase == Phase::Intelligence && context.book.may(seat, Capability::Proposes) {
        let done = state.initiatives_of(seat) > 0;
        wanted.push(say("want-initiative-early", "want-initiative-early-detail", done, Place::Toolbox));
    }
    wanted.extend(answers(context, state, seat));
    if wanted.is_empty() {
        wanted.push(say("want-nothing", "want-nothing-detail", true, Place::Table));
    }
    wanted
}

/// Injects that the seat may answer now.
fn answers(context: &ViewContext<'_>, state: &State, seat: &StateKey) -> Vec<Wanted> {
    let open = |inject: &&Inject| inject.is_answered_by(seat) && is_open(context.book, state, inject);
    let asked = context.book.scenario.injects.iter().filter(open);
    asked
        .map(|inject| Wanted {
            what: context.words.with("want-answer", &[("title", text(context.inject(state, inject).0.to_owned()))]),
            detail: context.words.text("want-answer-detail"),
            done: false,
            reading: false,
            place: Place::Situation,
            about: Some(context.inject(state, inject).0.to_owned()),
        })
        .collect()
}

fn initiatives(context: &ViewContext<'_>, state: &State, seat: &StateKey, proposals: &[ProposalView]) -> Vec<Wanted> {
    let most = context.book.parameters.initiative_max_per_turn;
    let left = (most - state.initiatives_of(seat)).max(0);
    let args = [("left", number(left)), ("most", number(most))];
    let drafts = proposals.iter().filter(|proposal| proposal.draft).map(|proposal| Wanted {
        what: context.words.with("want-submit", &[("measure", text(proposal.measure.clone()))]),
        detail: context.words.text("want-submit-detail"),
        done: false,
        reading: false,
        place: Place::Table,
        about: None,
    });
    let another = Wanted {
        what: context.words.with("want-initiative", &args),
        detail: context.words.with("want-initiative-detail", &args),
        done: left == 0,
        reading: false,
        place: Place::Toolbox,
        about: None,
    };
    drafts.chain([another]).collect()
}

fn votes(context: &ViewContext<'_>, proposals: &[ProposalView]) -> Vec<Wanted> {
    let due = proposals.iter().filter(|proposal| !proposal.votes.is_empty());
    due.map(|proposal| Wanted {
        what: context.words.with("want-vote", &[("measure", text(proposal.measure.clone()))]),
        detail: proposal.name.clone(),
        done: proposal.sealed.is_some(),
        reading: false,
        place: Place::Table,
        about: None,
    })
    .collect()
}

fn communication(context: &ViewContext<'_>, state: &State, seat: &StateKey) -> Vec<Wanted> {
    let mut wanted: Vec<Wanted> = state
        .adopted_now()
        .filter(|proposal| proposal.by == *seat)
        .map(|proposal| Wanted {
            what: context.words.with("want-tell", &[("measure", text(proposal.measure.to_string()))]),
            detail: context.words.text("want-tell-detail"),
            done: check_communicate(state, seat, proposal.id).is_err(),
            reading: false,
            place: Place::Table,
            about: None,
        })
        .collect();
    if state.adopted_now().next().is_some() {
        wanted.push(Wanted {
            what: context.words.text("want-line"),
            detail: context.words.text("want-line-detail"),
            done: state.sealed_lines.contains_key(seat),
            reading: false,
            place: Place::Table,
            about: None,
        });
    }
    wanted
}
