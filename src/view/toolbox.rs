//! The toolbox of a seat: what is open, what is not and why, and a measure's card.

use serde::{Deserialize, Serialize};

use super::listing::{CandidateView, candidates_of};
use super::names::ViewContext;
use super::rejections::rejection_text;
use super::source::{SourceView, sources};
use super::wording::{TestView, test_view};
use crate::engine::core::ledger::PictureOf;
use crate::engine::core::question::Question;
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::engine::evidence::gate::{Reading, asked_percent, comfort, counted, looked_at};
use crate::engine::procedure::initiative::{check_addressee, check_initiative, check_measure, decided_in};
use crate::engine::procedure::legal::examine;
use crate::engine::world::escalation::{Felt, belief_after, expected_impact};
use crate::model::key::{AdversaryKey, MeasureId, StateKey};
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::severity::proportionality;
use crate::model::timetable::Leg;
use crate::model::toolbox::{Category, Gate, Measure, Trait};
use crate::model::voting::DecisionRule;
use crate::words::{number, percent_exact, text};

/// A measure in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeasureRow {
    /// Catalogue id.
    pub id: MeasureId,
    /// Category.
    pub category: Category,
    /// Name.
    pub name: String,
    /// `27, by COREU silence · 1 turn`.
    pub subtitle: String,
    /// Why it is not open in this situation, phase apart.
    pub closed: Option<String>,
    /// `used before: half the effect`.
    pub used: Option<String>,
    /// Whether the options paper of the EEAS names it.
    pub advised: Option<String>,
    /// What a screen reader says.
    pub accessible: String,
}

/// The expected effect on a quantity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExpectedView {
    /// What.
    pub name: String,
    /// `150 → 179`.
    pub figure: String,
    /// Why.
    pub origin: String,
}

/// A measure's card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeasureCard {
    /// Catalogue id.
    pub id: MeasureId,
    /// Category.
    pub category: Category,
    /// Name.
    pub name: String,
    /// Who sees it.
    pub visibility: String,
    /// What it is for.
    pub purpose: String,
    /// Who may start it.
    pub initiator: String,
    /// Who decides, and how.
    pub decides: String,
    /// By which rule.
    pub decided_by: DecisionRule,
    /// How it comes about.
    pub procedure: String,
    /// How long the road is.
    pub road: String,
    /// Its stations with their hours.
    pub stations: Vec<String>,
    /// Its legal tests today.
    pub tests: Vec<TestView>,
    /// Legal basis.
    pub legal_basis: String,
    /// Whom it is meant for.
    pub audience: String,
    /// Addressees to choose from, with the refusal of each.
    pub addressees: Vec<(AdversaryKey, String, Option<String>)>,
    /// Whether an addressee must be chosen.
    pub needs_addressee: bool,
    /// The addressee that the card is computed for.
    pub addressee: Option<AdversaryKey>,
    /// Certainty: asked, ours, shared, in per cent; nothing if none is asked.
    pub certainty: Option<(i64, i64, i64)>,
    /// Which hypotheses are added up to that certainty: each with what we and what all give it, then the sum.
    pub certainty_of: Vec<String>,
    /// What the gate asks for, in words.
    pub gate: String,
    /// How we stand before it, in words.
    pub gate_verdict: String,
    /// Whether we are comfortable.
    pub gate_met: bool,
    /// Band.
    pub band: (i64, i64),
    /// Severity today.
    pub severity: i64,
    /// Proportionality 0–100.
    pub proportionality: i64,
    /// Whether severity lies within the band; beside it, only the margin keeps the score.
    pub proportionate: bool,
    /// In words.
    pub proportion_verdict: String,
    /// Who could be listed, as far as we have read of them.
    pub candidates: Vec<CandidateView>,
    /// What we expect.
    pub expected: Vec<ExpectedView>,
    /// Tension if it is adopted.
    pub tension_after: i64,
    /// Sources.
    pub source: String,
    /// The documents that it cites.
    pub sources: Vec<SourceView>,
    /// Why it cannot be drafted now.
    pub closed: Option<String>,
}

/// The toolbox screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToolboxView {
    /// Edition of the catalogue.
    pub framework: String,
    /// Measures.
    pub measures: Vec<MeasureRow>,
    /// Initiatives left in this turn.
    pub left: i64,
    /// Initiatives of a turn.
    pub most: i64,
}

/// The list for a seat.
#[must_use]
pub fn toolbox(context: &ViewContext<'_>, state: &State, seat: &StateKey) -> ToolboxView {
    let most = context.book.parameters.initiative_max_per_turn;
    ToolboxView {
        framework: context.book.toolbox.framework.clone(),
        measures: context.book.toolbox.measures.iter().map(|measure| row(context, state, seat, measure)).collect(),
        left: (most - state.initiatives_of(seat)).max(0),
        most,
    }
}

fn row(context: &ViewContext<'_>, state: &State, seat: &StateKey, measure: &Measure) -> MeasureRow {
    let closed =
        check_measure(context.book, state, seat, measure).err().map(|refusal| rejection_text(context, &refusal));
    let felt = Felt::before(context.book, state);
    let earlier = expected_impact(context.book, state, measure, None, &measure.usual_text(), &felt).earlier_uses;
    let used = (earlier > 0).then(|| context.words.with("used-before", &[("times", number(earlier.into()))]));
    let subtitle = [
        ("decider", text(context.words.text(&format!("decider-{}", measure.decider.slug())))),
        ("turns", number(turns_away(context, state, measure))),
    ];
    let subtitle = context.words.with("decider-and-lead", &subtitle);
    let state_words = closed.as_ref().map_or_else(
        || context.words.text("open"),
        |reason| context.words.with("not-open-because", &[("reason", text(reason.clone()))]),
    );
    let args = [
        ("id", text(measure.id.to_string())),
        ("name", text(context.words.data(&measure.name))),
        ("state", text(state_words)),
    ];
    MeasureRow {
        id: measure.id.clone(),
        category: measure.category,
        name: context.words.data(&measure.name),
        subtitle,
        closed,
        used,
        advised: state.options.contains(&measure.id).then(|| context.words.text("on-options-paper")),
        accessible: context.words.with("measure-accessible", &args),
    }
}

/// The card of a measure for a seat, computed for an addressee.
#[must_use]
pub fn card(
    context: &ViewContext<'_>,
    state: &State,
    seat: &StateKey,
    id: &MeasureId,
    addressee: Option<&AdversaryKey>,
) -> Option<MeasureCard> {
    let measure = context.book.measure(id)?;
    let words = context.words;
    let needs_addressee = measure.has(Trait::NeedsAddressee);
    let addressee = addressee.filter(|_| needs_addressee);
    let severity = state.value(&Quantity::Severity);
    let fit = proportionality(measure.band, severity, context.book.parameters.severity_tolerance);
    let (certainty, gate_verdict, gate_met) = gate(context, state, seat, measure, addressee);
    let (expected, tension_after) = expected(context, state, measure, addressee);
    let check = check_initiative(context.book, state, seat, id)
        .and_then(|()| check_addressee(context.book, state, seat, id, addressee));
    Some(MeasureCard {
        id: measure.id.clone(),
        category: measure.category,
        name: words.data(&measure.name),
        visibility: words.text(&format!("visibility-{}", measure.visibility.slug())),
        purpose: words.data(&measure.purpose),
        initiator: words.with("may-start", &[("who", text(words.data(&measure.initiator)))]),
        decides: words.text(&format!("decider-{}", measure.decider.slug())),
        decided_by: measure.decider.rule(),
        procedure: words.data(&measure.procedure),
        road: words.with("road-turns", &[("turns", number(turns_away(context, state, measure)))]),
        stations: stations(context, state, measure),
        tests: tests(context, state, seat, measure, addressee),
        legal_basis: words.data(&measure.legal_basis),
        audience: words.data(&measure.audience),
        addressees: context
            .book
            .scenario
            .adversaries
            .iter()
            .filter(|_| needs_addressee)
            .map(|adversary| {
                let refusal = check_addressee(context.book, state, seat, id, Some(&adversary.key)).err();
                (
                    adversary.key.clone(),
                    adversary.name.clone(),
                    refusal.map(|refusal| rejection_text(context, &refusal)),
                )
            })
            .collect(),
        needs_addressee,
        addressee: addressee.cloned(),
        certainty,
        certainty_of: certainty_of(context, state, seat, measure, addressee),
        gate: words.text(gate_id(measure.gate)),
        gate_verdict,
        gate_met,
        band: measure.band,
        severity,
        proportionality: fit,
        proportionate: (measure.band.0..=measure.band.1).contains(&severity),
        proportion_verdict: proportion(context, measure, severity, fit),
        candidates: if measure.lists() { candidates_of(context, state, seat, addressee) } else { Vec::new() },
        expected,
        tension_after,
        sources: sources(context, &measure.source),
        source: words.with(
            if measure.practice { "source-and-practice" } else { "source-and-edition" },
            &[
                ("source", text(words.data(&measure.source))),
                ("edition", text(words.data(&context.book.toolbox.framework))),
            ],
        ),
        closed: check.err().map(|refusal| closed(context, measure, &refusal)),
    })
}

/// Why a measure cannot be drafted; a listing for which time is too short can at least be prepared.
fn closed(context: &ViewContext<'_>, measure: &Measure, refusal: &Rejection) -> String {
    let too_late = measure.lists() && *refusal == Rejection::TooLate;
    if too_late { context.words.text("too-late-to-list") } else { rejection_text(context, refusal) }
}

/// Turns from now to the decision, if nothing holds it up.
fn turns_away(context: &ViewContext<'_>, state: &State, measure: &Measure) -> i64 {
    i64::from(decided_in(context.book, state, measure)) - i64::from(state.turn)
}

fn stations(context: &ViewContext<'_>, state: &State, measure: &Measure) -> Vec<String> {
    let station = |leg: &Leg| {
        let args = [
            ("body", text(context.words.text(&format!("body-{}", leg.body.slug())))),
            ("work", text(context.words.text(&format!("work-{}", leg.work.slug())))),
            ("hours", number(leg.minutes / 60)),
        ];
        context.words.with("station-and-hours", &args)
    };
    let felt = [("hours", number(measure.effect_hours))];
    let felt = (measure.effect_hours > 0).then(|| context.words.with("felt-after", &felt));
    context.book.legs(measure, state.crisis_mode).iter().map(station).chain(felt).collect()
}

fn tests(
    context: &ViewContext<'_>,
    state: &State,
    seat: &StateKey,
    measure: &Measure,
    addressee: Option<&AdversaryKey>,
) -> Vec<TestView> {
    let text = measure.usual_text();
    let question = Question { measure, addressee, by: seat, text: &text, proposal: None };
    examine(context.book, state, &question).iter().map(|finding| test_view(context, finding)).collect()
}

/// The id of what a gate asks for, in words.
pub(super) fn gate_id(gate: Gate) -> &'static str {
    match gate {
        Gate::G0 => "gate-g0",
        Gate::G1 => "gate-g1",
        Gate::G2 => "gate-g2",
        Gate::G3 => "gate-g3",
        Gate::G4 => "gate-g4",
        Gate::G5 => "gate-g5",
        Gate::GL => "gate-gl",
    }
}

/// How a measure compares with today's severity, as the rules count it: nothing is lost within the margin beside the band.
fn proportion(context: &ViewContext<'_>, measure: &Measure, severity: i64, fit: i64) -> String {
    let (low, high) = measure.band;
    let id = match (severity < low, severity > high, fit) {
        (false, false, _) => "proportionate",
        (true, _, 100) => "rather-strong",
        (true, _, _) => "too-strong",
        (false, true, 100) => "rather-weak",
        (false, true, _) => "too-weak",
    };
    let margin = context.book.parameters.severity_tolerance;
    let args = [("low", number(low)), ("high", number(high)), ("margin", number(margin)), ("fit", number(fit))];
    context.words.with(id, &args)
}

/// The hypotheses that a measure's gate adds up for its addressee, each with its share, their sum, and what of it counts
/// where the evidence bears less.
fn certainty_of(
    context: &ViewContext<'_>,
    state: &State,
    seat: &StateKey,
    measure: &Measure,
    addressee: Option<&AdversaryKey>,
) -> Vec<String> {
    let book = context.book;
    let asks = asked_percent(book, measure.gate, 0).is_some();
    let (own, pool) = (Reading::of(book, state.picture(seat)), Reading::of(book, state.pool_picture()));
    let (ours, shared) = (&own.ppm, &pool.ppm);
    let Some(adversary) = looked_at(book, measure.gate, addressee, ours).filter(|_| asks) else { return Vec::new() };
    let of = |ppm: &[u32], index: usize| ppm.get(index).copied().unwrap_or(0);
    let line = |id: &str, name: &str, number_: i64, ours: u32, shared: u32| {
        let args = [
            ("number", number(number_)),
            ("hypothesis", text(name.to_owned())),
            ("adversary", text(context.adversary(adversary))),
            ("ours", text(context.words.decimal(&percent_exact(ours)))),
            ("shared", text(context.words.decimal(&percent_exact(shared)))),
        ];
        context.words.with(id, &args)
    };
    let added = counted(book, measure.gate, adversary);
    let mut lines: Vec<String> = Vec::new();
    for &index in &added {
        let name = book.scenario.hypotheses.get(index).map_or("", |hypothesis| hypothesis.text.as_str());
        let place = i64::try_from(index).unwrap_or(0) + 1;
        lines.push(line("certainty-part", name, place, of(ours, index), of(shared, index)));
    }
    let sum = |ppm: &[u32]| added.iter().map(|&index| of(ppm, index)).sum::<u32>();
    let (summed, counts) =
        ((sum(ours), sum(shared)), |reading: &Reading| reading.held(book, measure.gate, Some(adversary)));
    let counts = (counts(&own), counts(&pool));
    match added.len() {
        0 => lines.push(line("certainty-none", "", 0, summed.0, summed.1)),
        1 => {}
        _ => lines.push(line("certainty-sum", "", 0, summed.0, summed.1)),
    }
    if counts != summed {
        lines.push(line("certainty-borne", "", 0, counts.0, counts.1));
    }
    lines
}

fn gate(
    context: &ViewContext<'_>,
    state: &State,
    seat: &StateKey,
    measure: &Measure,
    addressee: Option<&AdversaryKey>,
) -> (Option<(i64, i64, i64)>, String, bool) {
    let words = context.words;
    let threshold = i64::from(context.book.profile(seat).threshold_percent);
    let of = |holder| comfort(context.book, state, measure.gate, addressee, &holder, threshold);
    let ours = of(PictureOf::State(seat.clone()));
    let shared = of(PictureOf::Pool);
    // Cut and not rounded, as the rules read it: 79.6 per cent is not 80.
    let percent = |ppm: u32| i64::from(ppm / 10_000);
    match (measure.gate, ours.asked_percent) {
        (_, None) => (None, words.text("gate-nothing-asked"), true),
        (gate, Some(asked)) => {
            let held = percent(ours.held_ppm);
            let releasable = gate != Gate::GL || ours.releasable >= context.book.parameters.gate_gl_releasable;
            let attributed = gate != Gate::G3 || ours.victim_attributed;
            let met = held >= asked && releasable && attributed;
            let id = match (held >= asked, releasable, attributed) {
                (_, false, _) => "gate-not-releasable",
                (_, _, false) => "gate-no-victim-attributed",
                (true, true, true) => "gate-above",
                (false, true, true) => "gate-below",
            };
            let args = [
                ("distance", number((held - asked).abs())),
                ("releasable", number(ours.releasable)),
                ("asked", number(context.book.parameters.gate_gl_releasable)),
            ];
            (Some((asked, held, percent(shared.held_ppm))), words.with(id, &args), met)
        }
    }
}

/// Who hears a signal: whom it is addressed to, else the first adversary that acts.
pub(super) fn heard_by<'a>(book: &'a Rulebook, addressee: Option<&'a AdversaryKey>) -> Option<&'a AdversaryKey> {
    let acts = || book.scenario.adversaries.iter().find(|one| one.acts_from.is_some()).map(|one| &one.key);
    addressee.or_else(acts)
}

fn expected(
    context: &ViewContext<'_>,
    state: &State,
    measure: &Measure,
    addressee: Option<&AdversaryKey>,
) -> (Vec<ExpectedView>, i64) {
    let words = context.words;
    let felt = Felt::before(context.book, state);
    let impact = expected_impact(context.book, state, measure, addressee, &measure.usual_text(), &felt);
    let arrow =
        |before: i64, after: i64| words.with("from-to", &[("before", number(before)), ("after", number(after))]);
    let tension = state.value(&Quantity::Tension);
    let tension_after = (tension + impact.pressure).clamp(0, 1000);
    let base = [("base", number(impact.base)), ("change", text(crate::words::signed(impact.factor / 10 - 100)))];
    let publicity = state.value(&Quantity::Publicity);
    let target = heard_by(context.book, addressee);
    let mut rows = vec![ExpectedView {
        name: words.text("quantity-tension"),
        figure: arrow(tension, tension_after),
        origin: words.with("base-times", &base),
    }];
    if let Some(adversary) = target {
        let belief = state.value(&Quantity::Belief(adversary.clone()));
        rows.push(ExpectedView {
            name: words.text("credibility"),
            figure: arrow(belief, belief_after(belief, impact.signal)),
            origin: context.adversary(adversary),
        });
    }
    rows.push(ExpectedView {
        name: words.text("quantity-publicity"),
        figure: arrow(publicity, (publicity + impact.publicity).min(100)),
        origin: words.text(if impact.publicity > 0 { "hard-to-walk-back" } else { "stays-quiet" }),
    });
    rows.push(ExpectedView {
        name: words.text("cost-to-them"),
        figure: crate::words::signed(impact.cost),
        origin: words.text(if impact.cost > 5 { "material-cost" } else { "reputation-only" }),
    });
    (rows, tension_after)
}
