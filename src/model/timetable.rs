//! Exercise time: when phases begin, how long roads are, and in which turn they end.
//!
//! **Invariant:** whole minutes since the exercise began; a longer road is never decided sooner.

use serde::{Deserialize, Serialize};

use super::parameters::Parameters;
use super::phase::{Phase, Phases};
use super::procedure::{Body, Calendar, CrisisMode, Work};
use super::toolbox::{Measure, Toolbox};

/// A stretch of a proposal's road: a station and how long it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leg {
    /// Before whom.
    pub body: Body,
    /// What is done there.
    pub work: Work,
    /// How long it takes, in minutes.
    pub minutes: i64,
}

impl Leg {
    /// Whether the Presidency can shorten it; the legal examination keeps its time, and so does whoever decides. In the
    /// PSC a representative of the High Representative is in the chair (European Council Decision 2009/881/EU, Art. 2).
    #[must_use]
    pub fn can_hurry(self) -> bool {
        self.body != Body::PoliticalCommittee && matches!(self.work, Work::Agenda | Work::Comments | Work::Transmission)
    }

    /// Whether the Presidency can go on without it (`S1-IG §3`: the PSC gives orientation where that is considered
    /// appropriate).
    #[must_use]
    pub fn can_be_left_out(self) -> bool {
        self.work == Work::Orientation
    }

    /// The stretch at this share of its time, if it can be shortened.
    #[must_use]
    pub fn hurried(self, percent: i64) -> Self {
        if self.can_hurry() { Self { minutes: self.minutes * percent / 100, ..self } } else { self }
    }
}

/// What the length of a road depends on.
#[derive(Clone, Copy, Debug)]
pub struct Timetable<'a> {
    /// The catalogue with its roads.
    pub toolbox: &'a Toolbox,
    /// The parameters with the hours.
    pub parameters: &'a Parameters,
    /// The calendar in force.
    pub calendar: Calendar,
    /// The phases of a turn.
    pub phases: &'a Phases,
    /// Hours of a turn.
    pub turn_hours: u32,
}

impl Timetable<'_> {
    /// The road of a measure, leg by leg; `pressed` is the number of turns into which a scenario presses it.
    ///
    /// Once the crisis response is fully activated, what the Council decides goes the short way over its round table
    /// (`S1-IG §3`).
    #[must_use]
    pub fn legs(&self, measure: &Measure, pressed: Option<u32>, mode: CrisisMode) -> Vec<Leg> {
        let stations = self.toolbox.road(&measure.road).map(|road| road.stations.as_slice()).unwrap_or_default();
        let together = measure.decider.body() == Body::Council && measure.decider.rule().work() == Work::Decision;
        let stations = if mode == CrisisMode::Full && together {
            let has = |work| stations.iter().any(|station| station.work == work);
            let of_relex = stations.iter().any(|station| station.body == Body::Relex);
            let key = match () {
                () if has(Work::LegalTest) => Some("crisis-with-legal-test"),
                () if has(Work::LegalAdvice) => Some("crisis-with-legal-advice"),
                // What RELEX leads on keeps its own way.
                () if of_relex => None,
                () => Some("crisis"),
            };
            key.and_then(|key| self.toolbox.road(&key.into())).map_or(stations, |road| &road.stations)
        } else {
            stations
        };
        let leg = |body, work| Leg { body, work, minutes: self.parameters.minutes(self.calendar, work) };
        let mut legs: Vec<Leg> = stations.iter().map(|station| leg(station.body, station.work)).collect();
        let mut into = pressed;
        if legs.is_empty() {
            legs.push(leg(measure.decider.body(), measure.decider.rule().work()));
            into = into.or(Some(measure.lead_turns));
        }
        if let Some(turns) = into {
            press(&mut legs, i64::from(turns) * i64::from(self.turn_hours) * 60);
        }
        legs
    }

    /// When a phase begins, in minutes since the exercise began.
    #[must_use]
    pub fn begins(&self, turn: u32, phase: Phase) -> i64 {
        let length = i64::from(self.turn_hours) * 60;
        let before = length * i64::from(self.phases.place(phase)) / i64::from(self.phases.count());
        i64::from(turn.saturating_sub(1)) * length + before
    }

    /// The turn in which a road that begins when the Initiative phase of `turn` closes comes to its decision.
    #[must_use]
    pub fn decided_in(&self, turn: u32, legs: &[Leg]) -> u32 {
        self.decided_from(turn, self.begins(turn, Phase::Deliberation), legs)
    }

    /// The turn, this one or a later one, in which legs that are left come to their decision.
    #[must_use]
    pub fn decided_from(&self, turn: u32, from: i64, legs: &[Leg]) -> u32 {
        let whole = from + legs.iter().map(|leg| leg.minutes).sum::<i64>();
        let prepared = whole - legs.last().map_or(0, |leg| leg.minutes);
        let day = i64::from(self.turn_hours.max(1)) * 60;
        let latest = (whole - self.begins(1, Phase::Communication)).max(prepared - self.begins(1, Phase::Decision));
        let turns_away = latest.max(0).div_euclid(day) + i64::from(latest.max(0).rem_euclid(day) > 0);
        turn.max(u32::try_from(turns_away + 1).unwrap_or(u32::MAX))
    }
}

/// Scales legs so that they take this long together.
fn press(legs: &mut [Leg], minutes: i64) {
    let whole: i64 = legs.iter().map(|leg| leg.minutes).sum();
    let mut left = minutes;
    let Some((last, before)) = legs.split_last_mut() else { return };
    for leg in before {
        leg.minutes = if whole > 0 { leg.minutes * minutes / whole } else { 0 };
        left -= leg.minutes;
    }
    last.minutes = left;
}
