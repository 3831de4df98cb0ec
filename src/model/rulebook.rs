//! Everything that stays the same during an exercise: scenario, catalogue, states, parameters in force.
//!
//! **Invariant:** two rulebooks made of the same texts are equal, so a saved exercise can be computed again.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::delegation::{Card, Profile};
use super::drawn::Drawn;
use super::evidence::Holder;
use super::key::{AdversaryKey, GroupKey, HypothesisKey, MeasureId, StateKey};
use super::parameter::ParameterList;
use super::parameters::Parameters;
use super::phase::Phases;
use super::procedure::CrisisMode;
use super::relation::Relation;
use super::roads::{Roads, Way};
use super::scenario::{Hypothesis, Scenario};
use super::seat::Capability;
use super::states::States;
use super::timetable::{Leg, Timetable};
use super::toolbox::{Measure, Toolbox};
use super::voting::Decider;

/// What `decide` and the views look things up in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rulebook {
    /// The scenario.
    pub scenario: Scenario,
    /// The catalogue, with the scenario's changes.
    pub toolbox: Toolbox,
    /// The 27 and the institutions.
    pub states: States,
    /// The parameters in force, typed.
    pub parameters: Parameters,
    /// The parameters in force, as they are shown and saved.
    pub in_force: ParameterList,
    /// What the dice chose in the exercise that is played, where the scenario leaves its truth to them.
    pub drawn: Option<Drawn>,
    /// The same in other languages, by their tags, where the scenario's texts are known in them. Only people read them: no
    /// rule does.
    pub told: BTreeMap<&'static str, Arc<Self>>,
    observers: Vec<StateKey>,
    roads: Roads,
}

impl Rulebook {
    /// Puts a scenario on top of the program's data.
    ///
    /// # Errors
    /// The names of parameters that the data file lacks.
    pub fn new(
        scenario: Scenario,
        toolbox: &Toolbox,
        states: States,
        list: &ParameterList,
    ) -> Result<Self, Vec<String>> {
        let in_force = list.with(&scenario.parameters);
        let parameters = Parameters::read(&in_force)?;
        let toolbox = changed(toolbox, &scenario);
        let observers = observers(&scenario, &states);
        let (told, roads) = (BTreeMap::new(), Roads::default());
        Ok(Self { scenario, toolbox, states, parameters, in_force, drawn: None, told, observers, roads })
    }

    /// The same with other numbers in its rules.
    ///
    /// # Errors
    /// The names of parameters that the list lacks.
    pub fn with_numbers(&self, list: &ParameterList) -> Result<Self, Vec<String>> {
        let parameters = Parameters::read(list)?;
        Ok(Self { parameters, in_force: list.clone(), roads: Roads::default(), ..self.clone() })
    }

    /// The rulebook as it is told in the language of this tag; as its author wrote it, where nobody has translated it.
    #[must_use]
    pub fn told_in(&self, tag: &str) -> &Self {
        self.told.get(tag).map_or(self, Arc::as_ref)
    }

    /// The measure of this id, with the scenario's changes.
    #[must_use]
    pub fn measure(&self, id: &MeasureId) -> Option<&Measure> {
        self.toolbox.get(id)
    }

    /// Whether the scenario closes a measure.
    #[must_use]
    pub fn is_closed(&self, id: &MeasureId) -> bool {
        self.scenario.measures.iter().any(|change| change.id == *id && change.closed)
    }

    /// Whether the scenario lets capitals that the program plays ask for a measure that they would leave alone.
    #[must_use]
    pub fn is_opened_to_capitals(&self, id: &MeasureId) -> bool {
        self.scenario.measures.iter().any(|change| change.id == *id && change.capitals)
    }

    /// The phases of a turn, in their order.
    #[must_use]
    pub fn phases(&self) -> &Phases {
        &self.in_force.phases
    }

    /// How long roads are and when phases begin.
    #[must_use]
    pub fn timetable(&self) -> Timetable<'_> {
        Timetable {
            toolbox: &self.toolbox,
            parameters: &self.parameters,
            calendar: self.scenario.meta.calendar,
            phases: self.phases(),
            turn_hours: self.scenario.meta.turn_hours,
        }
    }

    /// The road of a measure in a mode of the crisis response.
    #[must_use]
    pub fn legs(&self, measure: &Measure, mode: CrisisMode) -> Cow<'_, [Leg]> {
        match self.way(measure, mode) {
            Some(way) => Cow::Borrowed(&way.legs),
            None => Cow::Owned(self.way_of(measure, mode).legs),
        }
    }

    /// How many turns after that of its initiative a measure comes to its decision, if nothing holds it up.
    #[must_use]
    pub fn turns_away(&self, measure: &Measure, mode: CrisisMode) -> u32 {
        self.way(measure, mode).map_or_else(|| self.way_of(measure, mode).turns_away, |way| way.turns_away)
    }

    /// The road that was worked out for a measure of the catalogue.
    fn way(&self, measure: &Measure, mode: CrisisMode) -> Option<&Way> {
        let of = |measure: &Measure| CrisisMode::ALL.map(|mode| self.way_of(measure, mode));
        let all = self.roads.0.get_or_init(|| self.toolbox.measures.iter().map(of).collect());
        let place = self.toolbox.measures.iter().position(|own| own.id == measure.id)?;
        all.get(place)?.get(mode as usize)
    }

    fn way_of(&self, measure: &Measure, mode: CrisisMode) -> Way {
        let timetable = self.timetable();
        let legs = timetable.legs(measure, self.pressed_into(&measure.id), mode);
        Way { turns_away: timetable.decided_in(1, &legs).saturating_sub(1), legs }
    }

    /// The seats at the table: the 27 in protocol order, then the institutions in the order of the data.
    pub fn seats(&self) -> impl Iterator<Item = StateKey> + '_ {
        self.states.seats().map(|seat| seat.key().clone())
    }

    /// Whether there is such a seat.
    #[must_use]
    pub fn knows_seat(&self, key: &StateKey) -> bool {
        self.states.seat(key).is_some()
    }

    /// Whether a seat is a Member State's.
    #[must_use]
    pub fn is_member(&self, key: &StateKey) -> bool {
        self.states.get(key).is_some()
    }

    /// Whether a seat may do this; what is no seat may nothing.
    #[must_use]
    pub fn may(&self, key: &StateKey, wanted: Capability) -> bool {
        self.states.seat(key).is_some_and(|seat| seat.may(wanted))
    }

    /// The seats that may do this, in the order in which they sit.
    pub fn that_may(&self, wanted: Capability) -> impl Iterator<Item = &StateKey> {
        self.states.that_may(wanted)
    }

    /// The seat whose say it is where an institution decides alone; nobody where the program acts for it.
    #[must_use]
    pub fn decides_alone(&self, decider: Decider) -> Option<StateKey> {
        if decider == Decider::Presidency {
            return self.scenario.presidency.clone();
        }
        let competent = self.states.institutions.iter().find(|one| one.decides.contains(&decider));
        competent.map(|one| one.key.clone())
    }

    /// The number of turns into which the scenario presses a measure's road, if it does.
    #[must_use]
    pub fn pressed_into(&self, id: &MeasureId) -> Option<u32> {
        self.scenario.measures.iter().find(|change| change.id == *id).and_then(|change| change.lead_turns)
    }

    /// The seats whose picture can differ from the shared one: those with a brief or with evidence of their own.
    #[must_use]
    pub fn observers(&self) -> &[StateKey] {
        &self.observers
    }

    /// How a delegation weighs proposals: its seat's profile, else the card dealt to it.
    #[must_use]
    pub fn profile(&self, state: &StateKey) -> Profile {
        self.scenario.seat(state).map_or_else(
            || self.parameters.card(self.scenario.cards.get(state).copied().unwrap_or(Card::Default)),
            |seat| seat.profile,
        )
    }

    /// How far the items of a group say the same, in thousandths.
    #[must_use]
    pub fn correlation(&self, group: &GroupKey) -> i64 {
        self.scenario.groups.get(group).map_or(self.parameters.default_rho, |group| group.rho_permille)
    }

    /// The hypothesis that is true.
    #[must_use]
    pub fn truth(&self) -> Option<&Hypothesis> {
        self.hypothesis(self.scenario.truth.as_ref()?)
    }

    /// The place of the hypothesis that is true.
    #[must_use]
    pub fn truth_index(&self) -> Option<usize> {
        self.scenario.hypothesis_index(self.scenario.truth.as_ref()?)
    }

    /// The hypothesis of this key.
    #[must_use]
    pub fn hypothesis(&self, key: &HypothesisKey) -> Option<&Hypothesis> {
        self.scenario.hypotheses.iter().find(|hypothesis| hypothesis.key == *key)
    }

    /// The hypotheses in which an adversary is behind the activity by its own act (not merely tolerating it).
    pub fn own_act<'a>(&'a self, adversary: &'a AdversaryKey) -> impl Iterator<Item = usize> + 'a {
        self.pointing(adversary).filter(|&index| {
            self.scenario.hypotheses.get(index).is_some_and(|hypothesis| hypothesis.relation != Relation::Tolerates)
        })
    }

    /// The hypotheses in which an adversary is a State that acted itself, directed the act or adopted it (`S1-IG §2`).
    pub fn state_act<'a>(&'a self, adversary: &'a AdversaryKey) -> impl Iterator<Item = usize> + 'a {
        self.own_act(adversary).filter(|&index| {
            self.scenario.hypotheses.get(index).is_some_and(|hypothesis| hypothesis.relation.is_act_of_state())
        })
    }

    /// The hypotheses that point to an adversary: its own act, or its territory.
    pub fn pointing<'a>(&'a self, adversary: &'a AdversaryKey) -> impl Iterator<Item = usize> + 'a {
        self.scenario
            .hypotheses
            .iter()
            .enumerate()
            .filter(|(_, hypothesis)| hypothesis.actor.as_ref() == Some(adversary))
            .map(|(index, _)| index)
    }

    /// The hypotheses in which an adversary takes part at all, which is what a listing needs.
    pub fn involving<'a>(&'a self, adversary: &'a AdversaryKey) -> impl Iterator<Item = usize> + 'a {
        self.scenario
            .hypotheses
            .iter()
            .enumerate()
            .filter(|(_, hypothesis)| {
                hypothesis.actor.as_ref() == Some(adversary) || hypothesis.involves.contains(adversary)
            })
            .map(|(index, _)| index)
    }
}

fn changed(toolbox: &Toolbox, scenario: &Scenario) -> Toolbox {
    let mut toolbox = toolbox.of_edition(scenario.edition.as_ref());
    for measure in &mut toolbox.measures {
        for change in scenario.measures.iter().filter(|change| change.id == measure.id) {
            measure.band = change.band.unwrap_or(measure.band);
        }
    }
    toolbox
}

fn observers(scenario: &Scenario, states: &States) -> Vec<StateKey> {
    let seats = scenario.seats.iter().map(|seat| &seat.state);
    let holders = scenario.evidence.iter().filter_map(|evidence| match &evidence.holder {
        Holder::State(state) => Some(state),
        Holder::Pool => None,
    });
    let wanted: BTreeSet<&StateKey> = seats.chain(holders).collect();
    states.that_may(Capability::HoldsEvidence).filter(|key| wanted.contains(key)).cloned().collect()
}
