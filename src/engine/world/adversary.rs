//! The adversary's choice: a logit over seven classes of action (`model.md` §3.2).
//!
//! **Invariant:** integers only, and the same table as attribution.

use crate::engine::core::arithmetic::{divide_rounded, power, shares};
use crate::model::condition::Action;
use crate::model::parameter::AdversaryType;
use crate::model::parameters::Parameters;

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

/// The utility of each action, in points.
#[must_use]
pub fn utilities(outlook: &Outlook, kind: &AdversaryType, parameters: &Parameters) -> Vec<i64> {
    Action::ALL.iter().map(|&action| utility(outlook, kind, parameters, action)).collect()
}

fn utility(outlook: &Outlook, kind: &AdversaryType, parameters: &Parameters, action: Action) -> i64 {
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
    divide_rounded(10 * kind.resolve * row.gain - threat - risk + face + grievance + relief, 1000)
}

/// The odds of each action in millionths; its author may make an action rarer, or rule it out, in per cent.
#[must_use]
pub fn odds(utilities: &[i64], weights: &[u32], kind: &AdversaryType) -> Vec<u32> {
    let most = utilities.iter().max().copied().unwrap_or(0);
    let part = |(utility, weight): (&i64, &u32)| power(kind.choice * (most - utility)) * u64::from(*weight) / 100;
    let parts: Vec<u64> = utilities.iter().zip(weights).map(part).collect();
    shares(&parts)
}
