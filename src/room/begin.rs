//! How an exercise begins, begins again and is taken up: a file of its own, its PINs, its first command.
//!
//! **Invariant:** nothing is written over; whoever is refused is told by what, and then no file is left behind.

use std::collections::BTreeMap;
use std::path::Path;

use super::flow::Flow;
use super::shelf::Shelf;
use crate::engine::core::command::{Actor, Command, SeatMode, Setup};
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::Lifecycle;
use crate::model::key::StateKey;
use crate::model::rulebook::Rulebook;
use crate::model::scenario::Scenario;
use crate::session::run::SubmitError;
use crate::store::error::StoreError;
use crate::store::exercise::{Access, KeptSession, Newborn};
use crate::store::folders::exercises;
use crate::store::numbered::make_numbered;
use crate::store::pins;
use crate::store::scenarios::SHIPPED;
use crate::view::names::ViewContext;
use crate::view::rejections::rejection_text;
use crate::words::Words;

/// Why an exercise did not begin.
#[derive(Debug, thiserror::Error)]
pub enum NotBegun {
    /// The disk says no, or the texts make no rulebook.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A rule says no to how it is set up; with what the rule looks things up in.
    #[error("{1:?}")]
    Rule(Box<Rulebook>, Rejection),
}

impl NotBegun {
    /// Why, in words.
    #[must_use]
    pub fn describe(&self, words: &Words) -> String {
        match self {
            Self::Store(error) => error.describe(words),
            Self::Rule(book, rejection) => rejection_text(&ViewContext::new(book.as_ref(), words), rejection),
        }
    }
}

/// An exercise that is about to begin.
pub struct Beginning {
    /// What its file is called after.
    pub name: String,
    /// The scenario's text.
    pub scenario: String,
    /// Its seed and seats.
    pub setup: Setup,
    /// Whose PIN is what.
    pub pins: Vec<(String, String)>,
    /// How the laptop goes round.
    pub flow: Flow,
}

impl Beginning {
    /// A scenario tried out while it is written: the first seat is a team's, all others are simulated, and the dice are
    /// always the same. Nothing if it has no seat.
    #[must_use]
    pub fn rehearsal(name: &str, text: String, scenario: &Scenario) -> Option<Self> {
        let seat = scenario.seats.first()?.state.clone();
        let setup =
            Setup { seed: 1, seats: BTreeMap::from([(seat, SeatMode::Team(String::new()))]), ..Setup::default() };
        Some(Self { name: format!("try-{name}"), scenario: text, setup, pins: Vec::new(), flow: Flow::default() })
    }

    /// Begins it.
    ///
    /// # Errors
    /// As for [`begin`].
    pub fn begin(self) -> Result<KeptSession, NotBegun> {
        let pins: Vec<(&str, &str)> = self.pins.iter().map(|(who, pin)| (who.as_str(), pin.as_str())).collect();
        let kept = begin(&self.name, &self.scenario, self.setup, &pins)?;
        go_round(&kept, self.flow)?;
        Ok(kept)
    }
}

/// A new exercise in a file of its own, opened.
///
/// # Errors
/// The texts make no rulebook, a rule says no, or the file cannot be made; then there is no file.
pub fn begin(name: &str, scenario: &str, setup: Setup, pins: &[(&str, &str)]) -> Result<KeptSession, NotBegun> {
    let path = exercises().join(name);
    let pins = pins.iter().map(|(who, pin)| pins::marked(&path, who, pin)).collect::<Result<_, _>>()?;
    opened(&path, Newborn::shipped(&path, scenario, pins)?, setup)
}

/// An exercise once more from the beginning, with the same scenario, seats, dice and PINs.
///
/// # Errors
/// The file cannot be read, or as for [`begin`].
pub fn again(path: &Path) -> Result<KeptSession, NotBegun> {
    let before = KeptSession::open(path, Access::Read)?;
    let stem = path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    let name = stem.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('-');
    let name = exercises().join(name);
    let newborn = Newborn::again(&name, &before.file, pins::among(before.file.settings()?))?;
    let setup = super::exercise::opened(&before.session).cloned().unwrap_or_default();
    let kept = opened(&name, newborn, setup)?;
    go_round(&kept, Shelf::of(path, &before.session).flow())?;
    Ok(kept)
}

/// The ten-minute exercise: a newcomer is Estonia, everybody else is simulated.
///
/// # Errors
/// The file cannot be made.
pub fn try_exercise(seed: u64) -> Result<KeptSession, NotBegun> {
    let shipped = SHIPPED[0];
    let seats = BTreeMap::from([(StateKey::from("ee"), SeatMode::Team(String::new()))]);
    begin(shipped.name, shipped.text, Setup { seed, seats, ..Setup::default() }, &[])
}

/// Keeps how the laptop goes round.
fn go_round(kept: &KeptSession, flow: Flow) -> Result<(), StoreError> {
    let mut unsent = Shelf::of(kept.file.path(), &kept.session);
    unsent.set_flow(flow);
    unsent.keep(unsent.clock(), &kept.session)
}

/// The exercise of a file, to go on with it; nothing if there is nothing to go on with.
///
/// # Errors
/// The file cannot be read, or may only be read.
pub fn resume(path: &Path) -> Result<Option<KeptSession>, StoreError> {
    let kept = KeptSession::open(path, Access::Write)?;
    Ok(Some(kept).filter(|kept| kept.session.state().lifecycle == Lifecycle::Running))
}

/// Gives the first command, and then makes a file after this name, under the first number that is free.
fn opened(name: &Path, mut newborn: Newborn, setup: Setup) -> Result<KeptSession, NotBegun> {
    newborn.submit(0, &Actor::Facilitator, &Command::Open(setup)).map_err(|error| match error {
        SubmitError::Rejected(rejection) => NotBegun::Rule(Box::new(newborn.session().book().clone()), rejection),
        SubmitError::Unwritable(message) => StoreError::at(name)(std::io::Error::other(message)).into(),
    })?;
    let folder = exercises();
    std::fs::create_dir_all(&folder).map_err(StoreError::at(&folder))?;
    let stem = name.file_name().unwrap_or_default().to_string_lossy();
    let stem = stem.trim_end_matches(".ron");
    let numbered = |number| folder.join(format!("{stem}-{number}.demarche"));
    Ok(make_numbered(numbered, |path| KeptSession::keep(path, &newborn))?)
}
