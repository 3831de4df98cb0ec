//! The five relations of a State to the activity: what each means, how likely it is to a holder, what it opens.
//!
//! **Invariant:** which measures a relation opens is worked out from the catalogue; nothing of the hidden truth is asked.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::names::ViewContext;
use super::toolbox::gate_id;
use crate::engine::core::arithmetic::posterior;
use crate::engine::core::state::State;
use crate::engine::evidence::confidence::Word;
use crate::model::key::{MeasureId, StateKey};
use crate::model::relation::{Footing, Obstacle, Relation};
use crate::model::scenario::Hypothesis;
use crate::model::toolbox::{Gate, Measure};
use crate::words::{number, percent, text};

/// Measures that a relation opens, or does not, for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RangeView {
    /// What they rest on, or why they are not opened.
    pub heading: String,
    /// Their numbers.
    pub ids: Vec<MeasureId>,
}

/// Measures that rest on the same and are opened by the same relations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowView {
    /// What they rest on.
    pub heading: String,
    /// Each with its name.
    pub measures: Vec<(MeasureId, String)>,
    /// Which certainty they ask for, and what has to be shown in law.
    pub asks: Vec<String>,
    /// For each relation, why it does not open them, if it does not.
    pub closed: Vec<Option<String>>,
}

/// A relation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RelationView {
    /// Its name.
    pub name: String,
    /// What it means.
    pub meaning: String,
    /// Where it comes from.
    pub source: String,
    /// How likely it is, all explanations of it together.
    pub likely: String,
    /// The explanations of this scenario that are of it, each with how likely it is.
    pub hypotheses: Vec<String>,
    /// What it opens.
    pub opens: Vec<RangeView>,
    /// What it does not open.
    pub closes: Vec<RangeView>,
    /// `opens 40 of 55 measures`.
    pub count: String,
}

/// All of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RelationsView {
    /// The five.
    pub relations: Vec<RelationView>,
    /// What they open, side by side.
    pub rows: Vec<RowView>,
    /// Explanations that settle no relation: a false flag, something else.
    pub others: Vec<String>,
}

/// The relations in a seat's picture.
#[must_use]
pub fn relations(context: &ViewContext<'_>, state: &State, seat: &StateKey) -> RelationsView {
    relations_at(context, &posterior(state.picture(seat)))
}

/// The relations to somebody who gives the hypotheses these likelihoods, in millionths.
#[must_use]
pub fn relations_at(context: &ViewContext<'_>, ppm: &[u32]) -> RelationsView {
    let of = |wanted: &dyn Fn(Relation) -> bool| -> Vec<(usize, &Hypothesis, u32)> {
        let all = context.book.scenario.hypotheses.iter().enumerate();
        all.filter(|(_, one)| wanted(one.relation))
            .map(|(place, one)| (place + 1, one, ppm.get(place).copied().unwrap_or(0)))
            .collect()
    };
    let line = |(place, one, ppm): &(usize, &Hypothesis, u32)| {
        let args = [
            ("number", number(i64::try_from(*place).unwrap_or(0))),
            ("hypothesis", text(one.text.clone())),
            ("likely", text(likely(context, *ppm))),
        ];
        context.words.with("hypothesis-is-likely", &args)
    };
    let told_apart = |relation: Relation| !of(&|one| one == relation).is_empty();
    let view = |relation: Relation| {
        let own = of(&|one| one == relation);
        let within = relation.is_act_of_state() && told_apart(Relation::State);
        let said = match (own.is_empty(), within) {
            (false, _) => likely(context, own.iter().map(|(_, _, ppm)| *ppm).sum()),
            (true, true) => context.words.text("within-own-act"),
            (true, false) => context.words.text("no-such-explanation"),
        };
        relation_view(context, relation, said, own.iter().map(line).collect())
    };
    RelationsView {
        relations: Relation::OF_A_STATE.into_iter().map(view).collect(),
        rows: rows(context),
        others: of(&|one| !Relation::OF_A_STATE.contains(&one)).iter().map(line).collect(),
    }
}

fn likely(context: &ViewContext<'_>, ppm: u32) -> String {
    let word = context.words.text(&format!("word-{}", Word::of(ppm).slug()));
    context.words.with("word-and-percent", &[("word", text(word)), ("percent", text(percent(ppm)))])
}

fn relation_view(
    context: &ViewContext<'_>,
    relation: Relation,
    likely: String,
    hypotheses: Vec<String>,
) -> RelationView {
    let (words, slug) = (context.words, relation.slug());
    let measures = in_play(context);
    let that = |wanted: Result<Footing, Obstacle>| -> Vec<&Measure> {
        measures.iter().copied().filter(|measure| relation.opens(measure) == wanted).collect()
    };
    let opens: Vec<RangeView> = Footing::ALL
        .into_iter()
        .map(|footing| range(words.text(&format!("opens-{}", footing.slug())), &that(Ok(footing))))
        .filter(|range| !range.ids.is_empty())
        .collect();
    let closes = Obstacle::ALL
        .into_iter()
        .map(|obstacle| range(words.text(&format!("closed-as-{}", obstacle.slug())), &that(Err(obstacle))))
        .filter(|range| !range.ids.is_empty())
        .collect();
    let count = |count: usize| number(i64::try_from(count).unwrap_or(0));
    let opened = opens.iter().map(|range| range.ids.len()).sum();
    RelationView {
        name: words.text(&format!("relation-{slug}")),
        meaning: words.text(&format!("relation-{slug}-meaning")),
        source: words.text(&format!("relation-{slug}-source")),
        likely,
        hypotheses,
        opens,
        closes,
        count: words.with("relation-opens", &[("open", count(opened)), ("all", count(measures.len()))]),
    }
}

fn in_play<'a>(context: &ViewContext<'a>) -> Vec<&'a Measure> {
    context.book.toolbox.measures.iter().filter(|measure| !context.book.is_closed(&measure.id)).collect()
}

fn range(heading: String, measures: &[&Measure]) -> RangeView {
    RangeView { heading, ids: measures.iter().map(|measure| measure.id.clone()).collect() }
}

/// The measures in play, by what they rest on and by which relations open them; first what tells relations apart.
fn rows(context: &ViewContext<'_>) -> Vec<RowView> {
    let closed_by = |measure: &Measure| Relation::OF_A_STATE.map(|relation| relation.opens(measure).err());
    let mut rows: BTreeMap<(usize, [Option<Obstacle>; 5]), Vec<&Measure>> = BTreeMap::new();
    for measure in in_play(context) {
        let footing = Footing::of(measure);
        let place = Footing::ALL.iter().position(|own| *own == footing).unwrap_or(0);
        rows.entry((place, closed_by(measure))).or_default().push(measure);
    }
    let row = |((place, closed), measures): ((usize, [Option<Obstacle>; 5]), Vec<&Measure>)| {
        let reason = |obstacle: Obstacle| context.words.text(&format!("closed-as-{}", obstacle.slug()));
        let footing = Footing::ALL.get(place).map_or("", |footing| footing.slug());
        RowView {
            heading: context.words.text(&format!("opens-{footing}")),
            measures: measures.iter().map(|own| (own.id.clone(), context.numbered(&own.id))).collect(),
            asks: asks(context, &measures),
            closed: closed.map(|obstacle| obstacle.map(reason)).into(),
        }
    };
    let (told_apart, alike): (Vec<RowView>, Vec<RowView>) =
        rows.into_iter().map(row).partition(|row| row.closed.iter().any(Option::is_some));
    told_apart.into_iter().chain(alike).collect()
}

/// Which certainty measures ask for, and what has to be shown in law.
fn asks(context: &ViewContext<'_>, measures: &[&Measure]) -> Vec<String> {
    let words = context.words;
    let gates: BTreeSet<Gate> = measures.iter().map(|measure| measure.gate).filter(|gate| *gate > Gate::G0).collect();
    let gates: Vec<String> = gates.into_iter().map(|gate| words.text(gate_id(gate))).collect();
    let tests: BTreeSet<&str> =
        measures.iter().flat_map(|measure| measure.tests.iter().map(|test| test.slug())).collect();
    let tests: Vec<String> = tests.into_iter().map(|slug| words.text(&format!("test-{slug}"))).collect();
    let asks =
        |id: &str, list: &[String]| (!list.is_empty()).then(|| words.with(id, &[("list", text(list.join("; ")))]));
    [asks("range-certainty", &gates), asks("range-law", &tests)].into_iter().flatten().collect()
}
