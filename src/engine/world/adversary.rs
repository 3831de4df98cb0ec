//! The adversary's choice: a logit over seven classes of action (`model.md` §3.2).
//!
//! **Invariant:** integers only, and the same table as attribution.

use crate::engine::core::arithmetic::{divide_rounded, power, shares};
use crate::engine::core::state::State;
use crate::model::condition::Action;
use crate::model::key::AdversaryKey;
use crate::model::parameter::AdversaryType;
use crate::model::parameters::Parameters;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;

/// What an adversary's choice depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// Tension.
    pub tension: i64,
    /// Belief that the EU will respond, in thousandths.
    pub belief: i64,
    /// Publicity stock.
    pub publicity: i64,
    /// Grievance of this turn.
    pub grievance: i64,
    /// Cost imposed so far.
    pub cost: i64,
    /// Whether a channel is open.
    pub channel: bool,
    /// Whether a way out was shown.
    pub way_out: bool,
}

/// What an adversary's choice depends on now.
#[must_use]
pub fn outlook(state: &State, of: &AdversaryKey) -> Outlook {
    Outlook {
        tension: state.value(&Quantity::Tension),
        belief: state.value(&Quantity::Belief(of.clone())),
        publicity: state.value(&Quantity::Publicity),
        grievance: state.value(&Quantity::Grievance(of.clone())),
        cost: state.value(&Quantity::Cost(of.clone())),
        channel: state.channels.contains(of),
        way_out: state.ways_out.contains(of),
    }
}

/// The utility of each act to an adversary now, in points, and its odds in millionths; nothing if its type is not known.
#[must_use]
pub fn reckon(book: &Rulebook, state: &State, of: &AdversaryKey) -> Option<(Vec<i64>, Vec<u32>)> {
    let adversary = book.scenario.adversary(of)?;
    let kind = book.parameters.adversary_type(&adversary.kind)?;
    let utilities = utilities(&outlook(state, of), kind, &book.parameters);
    let ppm = odds(&utilities, &adversary.weights(), kind);
    Some((utilities, ppm))
}

/// The utility of each action, in points.
#[must_use]
pub fn utilities(outlook: &Outlook, kind: &AdversaryType, parameters: &Parameters) -> Vec<i64> {
    Action::ALL.iter().map(|&action| weigh(outlook, kind, parameters, action).points()).collect()
}

/// What speaks for an act and against it, in thousandths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weighing {
    /// What it gains.
    pub gain: i64,
    /// The cost that it expects the Union to impose, as far as it believes in an answer.
    pub threat: i64,
    /// The risk of climbing the ladder.
    pub risk: i64,
    /// Face before a public, and what it resents.
    pub face: i64,
    /// Cost that it would be rid of.
    pub relief: i64,
}

impl Weighing {
    /// The utility, in points.
    #[must_use]
    pub fn points(&self) -> i64 {
        divide_rounded(self.gain + self.threat + self.risk + self.face + self.relief, 1000)
    }
}

/// What speaks for an act and against it.
#[must_use]
pub fn weigh(outlook: &Outlook, kind: &AdversaryType, parameters: &Parameters, action: Action) -> Weighing {
    let row = parameters.action(action);
    let softened = |percent: i64| if percent < 0 && outlook.channel { divide_rounded(percent, 2) } else { percent };
    let risk = divide_rounded(kind.risk * row.class.max(0) * (200 + outlook.tension), 100);
    let face = divide_rounded(kind.face * outlook.publicity * softened(row.face_percent), 10);
    let grievance = divide_rounded(kind.face * outlook.grievance * softened(row.grievance_percent), 10);
    let relief = if row.class < 0 && outlook.way_out {
        divide_rounded(kind.cost * outlook.cost * 100 * parameters.way_out_factor, 100)
    } else {
        0
    };
    let threat = divide_rounded(kind.cost * outlook.belief * row.threat, 100);
    Weighing { gain: 10 * kind.resolve * row.gain, threat: -threat, risk: -risk, face: face + grievance, relief }
}

/// The odds of each action in millionths; its author may make an action rarer, or rule it out, in per cent.
#[must_use]
pub fn odds(utilities: &[i64], weights: &[u32], kind: &AdversaryType) -> Vec<u32> {
    let most = utilities.iter().max().copied().unwrap_or(0);
    let part = |(utility, weight): (&i64, &u32)| power(kind.choice * (most - utility)) * u64::from(*weight) / 100;
    let parts: Vec<u64> = utilities.iter().zip(weights).map(part).collect();
    shares(&parts)
}
