//! Reach: the earliest turn at whose start a condition can hold, if everybody at the table wants it to.
//!
//! **Invariant:** never later than in any play: what is doubtful counts as possible, so nothing that can come is refused.

use super::checker::Checker;
use crate::model::condition::Condition;
use crate::model::inject::{Effect, attributes_in_its_text};
use crate::model::key::{AdversaryKey, MeasureId};
use crate::model::parameters::Parameters;
use crate::model::procedure::{CrisisMode, Work};
use crate::model::quantity::Quantity;
use crate::model::timetable::{Leg, Timetable};
use crate::model::toolbox::{Measure, Trait};
use crate::model::voice::Voice;
use crate::scenario::doc::InjectDoc;

/// The earliest turn at whose start a condition of this inject can hold; nothing if it never can.
#[must_use]
pub fn earliest(checker: &Checker<'_>, condition: &Condition, inject: &str) -> Option<u32> {
    // Data that cannot be read is reported elsewhere.
    let Some(parameters) = &checker.parameters else { return Some(1) };
    Reach { checker, parameters }.turn(condition, inject)
}

struct Reach<'a> {
    checker: &'a Checker<'a>,
    parameters: &'a Parameters,
}

impl Reach<'_> {
    fn turn(&self, condition: &Condition, inject: &str) -> Option<u32> {
        let at_once = |possible: bool| possible.then_some(1);
        match condition {
            Condition::TurnAtLeast(turn) => Some((*turn).max(1)),
            Condition::RungAtLeast(rung) => at_once(usize::from(*rung) <= self.parameters.last_rung()),
            Condition::HarmAtLeast(points) => at_once(*points <= Quantity::Harm.range().1),
            Condition::CohesionAtMost(points) => at_once(*points >= Quantity::Cohesion.range().0),
            Condition::Adopted(id) => self.after(self.measure(id).and_then(|measure| self.decided(measure))),
            Condition::AnythingAdopted => self.after(self.first_decision(Measure::is_reply)),
            Condition::Failed(id) => self.after(self.measure(id).and_then(|measure| self.failed(measure))),
            Condition::Attributed(state) => self.spoken(&Voice::State(state.clone())),
            Condition::Spoke(voice) => self.spoken(voice),
            Condition::Requested(voice) => {
                at_once(self.by_inject(|effect| matches!(effect, Effect::Requests(by) if by == voice)))
            }
            // The facilitator may release any other inject in the first turn.
            Condition::Released(other) => at_once(other.as_str() != inject),
            Condition::Answered(other, _) => self.after(at_once(other.as_str() != inject)),
            Condition::Did(adversary, _) => self.after(self.acts_from(adversary)),
            Condition::ChannelOpen(adversary) => self.channel(adversary),
            Condition::All(parts) => {
                let turns: Option<Vec<u32>> = parts.iter().map(|part| self.turn(part, inject)).collect();
                turns.map(|turns| turns.into_iter().max().unwrap_or(1))
            }
            Condition::Any(parts) => parts.iter().filter_map(|part| self.turn(part, inject)).min(),
            Condition::Addressed(id, _) => self.after(self.measure(id).and_then(|measure| self.decided(measure))),
            Condition::Gave(..) | Condition::Leaked(_) => self.after(Some(1)),
            Condition::Listed(_) => self.after(self.first_decision(Measure::lists)),
            Condition::Said(_) | Condition::Named(..) => self.after(self.first_decision(|_| true)),
            Condition::RungAtMost(_)
            | Condition::GoesOn(..)
            | Condition::SharedAtLeast(..)
            | Condition::Truth(_)
            | Condition::WayOutOpen(_)
            | Condition::Not(_) => Some(1),
        }
    }

    /// What happens in a turn is seen when the next one begins.
    #[allow(clippy::unused_self, reason = "reads as a step of the same sentence")]
    fn after(&self, turn: Option<u32>) -> Option<u32> {
        turn.map(|turn| turn.saturating_add(1))
    }

    fn acts_from(&self, adversary: &AdversaryKey) -> Option<u32> {
        let known = self.checker.doc.adversaries.iter().find(|other| other.key == adversary.as_str());
        known.map_or(Some(1), |adversary| adversary.acts_from)
    }

    fn channel(&self, adversary: &AdversaryKey) -> Option<u32> {
        if self.by_inject(|effect| matches!(effect, Effect::OpenChannel(to) if to == adversary)) {
            return Some(1);
        }
        self.after(self.first_decision(|measure| measure.has(Trait::OpensChannel)))
    }

    /// Whether an inject, or an answer to it, has such an effect; the facilitator may release it in the first turn.
    fn by_inject(&self, wanted: impl Fn(&Effect) -> bool) -> bool {
        self.checker.doc.injects.iter().flat_map(InjectDoc::all_effects).any(wanted)
    }

    /// Whether an inject tells in its text alone of an attribution.
    fn by_text(&self) -> bool {
        self.checker.doc.injects.iter().any(|inject| attributes_in_its_text(inject.kind, &inject.effects))
    }

    /// The first turn that can begin after a voice has attributed: by an inject, or as a Member State decides.
    fn spoken(&self, voice: &Voice) -> Option<u32> {
        let by_inject = self.by_inject(|effect| matches!(effect, Effect::Attributes(by, ..) if by == voice));
        match voice {
            _ if by_inject => Some(1),
            Voice::State(_) => self.after(self.first_decision(|measure| measure.has(Trait::NationalAttribution))),
            Voice::Unnamed if self.by_text() => Some(1),
            Voice::Outsider(_) | Voice::Partner(_) | Voice::Unnamed => None,
        }
    }

    /// The measure of this id, unless the scenario closes it or nobody could receive it.
    fn measure(&self, id: &MeasureId) -> Option<&Measure> {
        let doc = self.checker.doc;
        let measure = self.checker.toolbox.get(id)?;
        let closed = doc.measures.iter().any(|change| change.id == *id && change.closed);
        let addressee = !measure.has(Trait::NeedsAddressee)
            || doc.adversaries.iter().any(|adversary| !adversary.non_state || !measure.has(Trait::NeedsState));
        (!closed && addressee).then_some(measure)
    }

    fn first_decision(&self, wanted: impl Fn(&Measure) -> bool) -> Option<u32> {
        let all = self.checker.toolbox.measures.iter().filter(|measure| wanted(measure));
        all.filter_map(|measure| self.decided(self.measure(&measure.id)?)).min()
    }

    /// The earliest turn in which a measure can be decided, by the shortest road that it can come to take.
    fn decided(&self, measure: &Measure) -> Option<u32> {
        self.ways(measure).into_iter().map(|(turn, legs)| self.timetable().decided_in(turn, &self.hurried(&legs))).min()
    }

    /// The earliest turn in which a measure can fail: its initiator may withdraw it as soon as it is on the table, unless a
    /// silence runs on it from the start.
    fn failed(&self, measure: &Measure) -> Option<u32> {
        let fall = |(turn, legs): (u32, Vec<Leg>)| {
            let runs = legs.first().is_some_and(|leg| leg.work == Work::Silence);
            if runs { self.timetable().decided_in(turn, &self.hurried(&legs)) } else { turn }
        };
        self.ways(measure).into_iter().map(fall).min()
    }

    /// The turns in which a measure can be drafted, each with the road that it would take: at first, and once the crisis
    /// response is fully activated. What would be decided after the last turn cannot be drafted.
    fn ways(&self, measure: &Measure) -> Vec<(u32, Vec<Leg>)> {
        let Some(first) = self.open_from(measure) else { return Vec::new() };
        let full = self.fully_activated().map(|turn| (turn.max(first), CrisisMode::Full));
        let modes = [Some((first, CrisisMode::Monitoring)), full].into_iter().flatten();
        let way = |(turn, mode)| (turn, self.timetable().legs(measure, self.pressed(measure), mode));
        let in_time = |(turn, legs): &(u32, Vec<Leg>)| self.timetable().decided_in(*turn, legs) <= self.checker.turns();
        modes.map(way).filter(in_time).collect()
    }

    /// The first turn in which what a measure presupposes can be so.
    fn open_from(&self, measure: &Measure) -> Option<u32> {
        let plainly = |wanted: &dyn Fn(&Measure) -> bool| {
            let all = self.checker.toolbox.measures.iter().filter(|other| wanted(other));
            all.filter_map(|other| self.plainly_decided(self.measure(&other.id)?)).min()
        };
        if measure.has(Trait::NeedsAttribution) {
            if self.by_text() || self.by_inject(|effect| matches!(effect, Effect::Attributes(..))) {
                return Some(1);
            }
            return self.after(plainly(&|other| other.has(Trait::NationalAttribution)));
        }
        if measure.has(Trait::NeedsRestrictiveInForce) {
            return self.after(plainly(&Measure::bites));
        }
        Some(1)
    }

    /// The turn in which a measure that is drafted at once is decided, by its road or a shortened one; presuppositions of
    /// its own are left out, which can only make it sooner.
    fn plainly_decided(&self, measure: &Measure) -> Option<u32> {
        let modes = [CrisisMode::Monitoring, CrisisMode::Full];
        let decided = |mode| {
            let legs = self.timetable().legs(measure, self.pressed(measure), mode);
            self.timetable().decided_in(1, &self.hurried(&legs))
        };
        modes.into_iter().map(decided).min()
    }

    /// The first turn that can begin with the crisis response fully activated: raised twice, or activated at a stroke.
    fn fully_activated(&self) -> Option<u32> {
        let at_a_stroke = self.first_of(1, Trait::ActivatesCrisisResponse);
        let raised = self.first_of(1, Trait::RaisesCrisisMode);
        let twice = self.after(raised).and_then(|turn| self.first_of(turn, Trait::RaisesCrisisMode));
        self.after([at_a_stroke, twice].into_iter().flatten().min())
    }

    /// The turn in which something with this trait that is drafted in a turn is decided.
    fn first_of(&self, turn: u32, wanted: Trait) -> Option<u32> {
        let measures = self.checker.toolbox.measures.iter().filter(|measure| measure.has(wanted));
        let open = measures.filter_map(|measure| self.measure(&measure.id));
        let legs = |measure| self.timetable().legs(measure, self.pressed(measure), CrisisMode::Monitoring);
        open.map(|measure| self.timetable().decided_in(turn, &self.hurried(&legs(measure)))).min()
    }

    fn pressed(&self, measure: &Measure) -> Option<u32> {
        let changes = &self.checker.doc.measures;
        changes.iter().find(|change| change.id == measure.id).and_then(|change| change.lead_turns)
    }

    /// A road as a chair who is at the table may shorten it.
    fn hurried(&self, legs: &[Leg]) -> Vec<Leg> {
        let chaired = self.checker.doc.presidency.is_some();
        let percent = if chaired { self.parameters.road_fast_percent } else { 100 };
        legs.iter().map(|leg| leg.hurried(percent)).collect()
    }

    fn timetable(&self) -> Timetable<'_> {
        Timetable {
            toolbox: &self.checker.toolbox,
            parameters: self.parameters,
            calendar: self.checker.doc.calendar.procedure,
            phases: &self.checker.data.rules.phases,
            turn_hours: self.checker.doc.calendar.turn_hours,
        }
    }
}
