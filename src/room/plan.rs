//! An exercise as it is being set up: who sits where, whose PIN is what, and whether it may begin.
//!
//! **Invariant:** nothing begins that a finding stops; what is shown as ready and what begins are asked the same.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::begin::Beginning;
use super::flow::Flow;
use super::holder::red_name;
use crate::engine::core::command::{SeatMode, Setup};
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::rulebook::Rulebook;
use crate::store::folders::exercises;
use crate::store::pins::{DIGITS, FACILITATOR};
use crate::words::{Words, number, text};

/// Who sits in a seat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// People.
    #[default]
    Team,
    /// The program.
    Simulated,
    /// Nobody.
    Silent,
}

impl Mode {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Team, Self::Simulated, Self::Silent];
}

/// A seat as it is being set up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seat {
    /// Who sits there.
    pub mode: Mode,
    /// The name of the team, as it was typed.
    pub team: String,
    /// Its PIN, as it was typed; empty for none.
    pub pin: String,
}

/// An exercise as it is being set up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The seats.
    pub seats: BTreeMap<StateKey, Seat>,
    /// The adversaries that act and can be played, as seats are.
    pub red: BTreeMap<AdversaryKey, Seat>,
    /// The facilitator's PIN, as it was typed; empty for none.
    pub facilitator_pin: String,
    /// The seed of the dice, as it was typed.
    pub seed: String,
    /// How the laptop goes round, if that was chosen.
    pub flow: Option<Flow>,
}

/// What was chosen to be played.
#[derive(Clone, Copy, Debug)]
pub enum Chosen<'a> {
    /// A scenario that can be played.
    Playable(&'a Rulebook),
    /// One that cannot, with the reason in words.
    Unplayable(&'a str),
    /// None.
    Nothing,
}

/// What somebody should know before they begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The scenario can be played.
    ScenarioFine,
    /// The scenario cannot be played, with the reason in words.
    ScenarioBad(String),
    /// No scenario was chosen.
    NoScenario,
    /// Some teams play.
    Teams(usize),
    /// No team plays.
    NoTeam,
    /// Every team has a brief.
    BriefsFine,
    /// A team has none.
    BriefMissing,
    /// PINs are as they should be.
    PinsFine,
    /// Several teams share the laptop, and none has a PIN.
    NoPins,
    /// Teams have PINs and the facilitator has none.
    FacilitatorWithoutPin,
    /// What was typed is no PIN.
    PinBad,
    /// The seed is a number.
    SeedFine,
    /// It is none.
    SeedBad,
    /// Where the exercise will be kept.
    KeptIn(PathBuf),
}

/// What a finding means for the beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// All is well.
    Fine,
    /// It may begin, and somebody should know.
    Doubtful,
    /// It may not begin.
    Stops,
}

impl Plan {
    /// Offers every seat that a scenario writes for to a team; names and PINs that were typed stay with their seat.
    pub fn deal(&mut self, book: &Rulebook) {
        let mut typed = std::mem::take(&mut self.seats);
        self.seats = book
            .seats()
            .map(|key| {
                let mode = if book.scenario.seat(&key).is_some() { Mode::Team } else { Mode::Simulated };
                let seat = Seat { mode, ..typed.remove(&key).unwrap_or_default() };
                (key, seat)
            })
            .collect();
        let mut typed = std::mem::take(&mut self.red);
        let playable = book.scenario.adversaries.iter().filter(|one| one.acts_from.is_some());
        self.red = playable
            .map(|one| {
                let seat = Seat { mode: Mode::Simulated, ..typed.remove(&one.key).unwrap_or_default() };
                (one.key.clone(), seat)
            })
            .collect();
    }

    fn red_teams(&self) -> impl Iterator<Item = (&AdversaryKey, &Seat)> {
        self.red.iter().filter(|(_, seat)| seat.mode == Mode::Team)
    }

    /// The names under which PINs are kept, with what was typed.
    fn typed_pins(&self) -> impl Iterator<Item = (String, &str)> {
        let seats = self.teams().map(|(key, seat)| (key.to_string(), seat.pin.as_str()));
        let red = self.red_teams().map(|(key, seat)| (red_name(key), seat.pin.as_str()));
        seats.chain(red)
    }

    fn teams(&self) -> impl Iterator<Item = (&StateKey, &Seat)> {
        self.seats.iter().filter(|(_, seat)| seat.mode == Mode::Team)
    }

    /// How many teams play.
    #[must_use]
    pub fn team_count(&self) -> usize {
        self.teams().count()
    }

    /// Whether anybody has a PIN.
    #[must_use]
    pub fn has_pins(&self) -> bool {
        !self.facilitator_pin.is_empty() || self.typed_pins().any(|(_, pin)| !pin.is_empty())
    }

    fn seed(&self) -> Option<u64> {
        self.seed.trim().parse().ok()
    }

    /// What somebody should know before the exercise begins, in the order in which it is read.
    #[must_use]
    pub fn findings(&self, chosen: Chosen<'_>) -> Vec<Finding> {
        let scenario = match chosen {
            Chosen::Playable(_) => Finding::ScenarioFine,
            Chosen::Unplayable(reason) => Finding::ScenarioBad(reason.to_owned()),
            Chosen::Nothing => Finding::NoScenario,
        };
        let teams = match self.team_count() {
            0 => Finding::NoTeam,
            teams => Finding::Teams(teams),
        };
        let seed = if self.seed().is_some() { Finding::SeedFine } else { Finding::SeedBad };
        vec![scenario, teams, self.briefs(chosen), self.pins(), seed, Finding::KeptIn(exercises())]
    }

    fn briefs(&self, chosen: Chosen<'_>) -> Finding {
        let lacks = |book: &Rulebook, key: &StateKey| book.is_member(key) && book.scenario.seat(key).is_none();
        match chosen {
            Chosen::Playable(book) if self.teams().any(|(key, _)| lacks(book, key)) => Finding::BriefMissing,
            Chosen::Playable(_) | Chosen::Unplayable(_) | Chosen::Nothing => Finding::BriefsFine,
        }
    }

    fn pins(&self) -> Finding {
        let with_pin = self.typed_pins().filter(|(_, pin)| !pin.is_empty()).count();
        let fine = self.typed_pins().all(|(_, pin)| is_pin(pin)) && is_pin(&self.facilitator_pin);
        if with_pin > 0 && self.facilitator_pin.is_empty() {
            Finding::FacilitatorWithoutPin
        } else if !fine {
            Finding::PinBad
        } else if with_pin == 0 && self.team_count() + self.red_teams().count() > 1 {
            Finding::NoPins
        } else {
            Finding::PinsFine
        }
    }

    /// The exercise that this plan begins, of a scenario in a file of this name with this text; none if a finding stops
    /// it.
    #[must_use]
    pub fn beginning(&self, name: &str, scenario: &str, chosen: Chosen<'_>) -> Option<Beginning> {
        if self.findings(chosen).iter().any(|finding| finding.weight() == Weight::Stops) {
            return None;
        }
        let mode = |seat: &Seat| match seat.mode {
            Mode::Team => SeatMode::Team(seat.team.trim().to_owned()),
            Mode::Simulated => SeatMode::Simulated,
            Mode::Silent => SeatMode::Silent,
        };
        let seats = self.seats.iter().map(|(key, seat)| (key.clone(), mode(seat))).collect();
        let pins = self
            .typed_pins()
            .chain([(FACILITATOR.to_owned(), self.facilitator_pin.as_str())])
            .filter(|(_, pin)| !pin.is_empty())
            .map(|(who, pin)| (who, pin.to_owned()))
            .collect();
        let red = self.red_teams().map(|(key, seat)| (key.clone(), seat.team.trim().to_owned())).collect();
        let setup = Setup { seed: self.seed()?, seats, red };
        let flow = self.flow();
        Some(Beginning { name: name.to_owned(), scenario: scenario.to_owned(), setup, pins, flow })
    }

    /// How the laptop goes round: as it was chosen, else as suits so many teams.
    #[must_use]
    pub fn flow(&self) -> Flow {
        self.flow.unwrap_or_else(|| Flow::among(self.team_count()))
    }
}

fn is_pin(pin: &str) -> bool {
    pin.is_empty() || (pin.len() == DIGITS && pin.bytes().all(|byte| byte.is_ascii_digit()))
}

impl Finding {
    /// What it means for the beginning.
    #[must_use]
    pub fn weight(&self) -> Weight {
        match self {
            Self::ScenarioFine
            | Self::Teams(_)
            | Self::BriefsFine
            | Self::PinsFine
            | Self::SeedFine
            | Self::KeptIn(_) => Weight::Fine,
            Self::BriefMissing | Self::NoPins => Weight::Doubtful,
            Self::ScenarioBad(_)
            | Self::NoScenario
            | Self::NoTeam
            | Self::FacilitatorWithoutPin
            | Self::PinBad
            | Self::SeedBad => Weight::Stops,
        }
    }

    /// What it is about, in words.
    #[must_use]
    pub fn topic(&self, words: &Words) -> String {
        words.text(match self {
            Self::ScenarioFine | Self::ScenarioBad(_) | Self::NoScenario => "check-scenario",
            Self::Teams(_) | Self::NoTeam => "check-teams",
            Self::BriefsFine | Self::BriefMissing => "check-briefs",
            Self::PinsFine | Self::NoPins | Self::FacilitatorWithoutPin | Self::PinBad => "check-pins",
            Self::SeedFine | Self::SeedBad => "check-seed",
            Self::KeptIn(_) => "check-file",
        })
    }

    /// What was found, in words.
    #[must_use]
    pub fn describe(&self, words: &Words) -> String {
        match self {
            Self::ScenarioFine => words.text("check-scenario-ok"),
            Self::ScenarioBad(reason) => reason.clone(),
            Self::NoScenario => words.text("no-scenario"),
            Self::Teams(count) => {
                words.with("check-teams-ok", &[("teams", number(i64::try_from(*count).unwrap_or(0)))])
            }
            Self::NoTeam => words.text("check-teams-none"),
            Self::BriefsFine => words.text("check-briefs-ok"),
            Self::BriefMissing => words.text("check-briefs-missing"),
            Self::PinsFine => words.text("check-pins-ok"),
            Self::NoPins => words.text("check-pins-none"),
            Self::FacilitatorWithoutPin => words.text("check-pins-facilitator"),
            Self::PinBad => words.text("check-pins-bad"),
            Self::SeedFine => words.text("check-seed-ok"),
            Self::SeedBad => words.text("check-seed-bad"),
            Self::KeptIn(path) => words.with("check-file-ok", &[("path", text(path.display().to_string()))]),
        }
    }
}
