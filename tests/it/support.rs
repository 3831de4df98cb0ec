//! The words in which the tests speak: given a table, when somebody acts, then something holds.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use demarche::engine::core::arithmetic::posterior;
use demarche::engine::core::command::{Actor, Command, SeatMode, Setup};
use demarche::engine::core::event::Event;
use demarche::engine::core::event::course::CourseEvent;
use demarche::engine::core::ledger::{LedgerEntry, PictureOf, Rule};
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::state::{Lifecycle, State};
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::scenario::data::{Data, DataTexts};
use demarche::scenario::rulebook::rulebook;
use demarche::session::run::{Session, SubmitError};
use demarche::store::folders::choose_home;
use demarche::store::scenarios::SHIPPED;
use demarche::view::audience::Audience;
use demarche::words::Words;
use proptest::test_runner::{Config, RngSeed};
use tempfile::TempDir;

/// The program's words.
pub static WORDS: LazyLock<Words> = LazyLock::new(Words::english);

/// The program's own data.
pub static DATA: LazyLock<Data> = LazyLock::new(|| Data::read(&DataTexts::shipped()).expect("shipped data"));

static HOME: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    choose_home(folder.path().to_owned());
    folder
});

static FIRST_CALL: LazyLock<Rulebook> = LazyLock::new(|| book_of(SHIPPED[0].text));
static NIGHT_SHIFT: LazyLock<Rulebook> = LazyLock::new(|| book_of(SHIPPED[1].text));
static BROKEN_SEAL: LazyLock<Rulebook> = LazyLock::new(|| book_of(SHIPPED[2].text));
static WORKED_EXAMPLE: LazyLock<Rulebook> = LazyLock::new(|| book_of(&read(&data("worked-example.ron"))));

/// The ten-minute exercise.
pub fn first_call() -> Rulebook {
    FIRST_CALL.clone()
}

/// The ninety-minute exercise.
pub fn night_shift() -> Rulebook {
    NIGHT_SHIFT.clone()
}

/// The exercise whose truth the dice choose.
pub fn broken_seal() -> Rulebook {
    BROKEN_SEAL.clone()
}

/// The worked example of the adjudication model.
pub fn worked_example() -> Rulebook {
    WORKED_EXAMPLE.clone()
}

/// The shipped scenarios by the stems of their files.
pub fn shipped() -> [(&'static str, Rulebook); 3] {
    [("first-call", first_call()), ("night-shift", night_shift()), ("broken-seal", broken_seal())]
}

fn book_of(text: &str) -> Rulebook {
    rulebook(text, &DataTexts::shipped()).expect("a scenario that can be played")
}

/// The folder in which the program keeps exercises, drafts and unsent work in these tests.
pub fn home() -> &'static Path {
    HOME.path()
}

/// The folder of the package.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file of the tests.
pub fn data(name: &str) -> PathBuf {
    root().join("tests/data").join(name)
}

/// A file's text.
pub fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Files under a folder, in alphabetical order.
pub fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.expect("an entry of a folder").path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Property tests that ask the same questions on every machine and every day.
pub fn questions(cases: u32) -> Config {
    Config { cases, rng_seed: RngSeed::Fixed(27), failure_persistence: None, ..Config::default() }
}

/// The delegation of a state.
pub fn seat(code: &str) -> Actor {
    Actor::Seat(code.into())
}

/// A table that nobody sits at yet: simulated delegations only, and the program at the desk.
pub fn given(book: Rulebook) -> Given {
    let seats = book.seats().map(|seat| (seat, SeatMode::Simulated)).collect();
    Given { book, setup: Setup { seed: 1, seats, ..Setup::default() } }
}

/// A table before the exercise.
pub struct Given {
    book: Rulebook,
    setup: Setup,
}

impl Given {
    /// Seats a team.
    pub fn team(mut self, code: &str) -> Self {
        self.setup.seats.insert(code.into(), SeatMode::Team(format!("team {code}")));
        self
    }

    /// Seats teams.
    pub fn teams(self, codes: &[&str]) -> Self {
        codes.iter().fold(self, |given, code| given.team(code))
    }

    /// Lets every simulated delegation keep silent, and the desk.
    pub fn the_rest_silent(mut self) -> Self {
        for mode in self.setup.seats.values_mut().filter(|mode| **mode == SeatMode::Simulated) {
            *mode = SeatMode::Silent;
        }
        self
    }

    /// Lets the program play a delegation.
    pub fn program(mut self, code: &str) -> Self {
        self.setup.seats.insert(code.into(), SeatMode::Simulated);
        self
    }

    /// Chooses who acts for everybody.
    pub fn modes(mut self, mode: impl Fn(usize) -> SeatMode) -> Self {
        for (place, seat) in self.setup.seats.values_mut().enumerate() {
            *seat = mode(place);
        }
        self
    }

    /// Lets people play an adversary.
    pub fn red(mut self, adversary: &str) -> Self {
        self.setup.red.insert(adversary.into(), format!("red {adversary}"));
        self
    }

    /// Chooses the dice.
    pub fn seed(mut self, seed: u64) -> Self {
        self.setup.seed = seed;
        self
    }

    /// Opens the exercise.
    pub fn opened(self) -> Table {
        let mut table = Table { session: Session::new(self.book, "root".to_owned()) };
        table.director(Command::Open(self.setup));
        table
    }
}

/// A table at which an exercise goes on.
#[derive(Clone, Debug)]
pub struct Table {
    /// The run.
    pub session: Session,
}

impl Table {
    /// Gives a command, or says why it is refused.
    pub fn submit(&mut self, actor: &Actor, command: &Command) -> Result<(), Rejection> {
        let at_ms = u64::try_from(self.session.entries().len()).expect("few entries") * 1_000;
        match self.session.submit(at_ms, actor, command) {
            Ok(_) => Ok(()),
            Err(SubmitError::Rejected(rejection)) => Err(rejection),
            Err(SubmitError::Unwritable(message)) => panic!("cannot be written: {message}"),
        }
    }

    /// A delegation acts, and may.
    #[allow(clippy::needless_pass_by_value, reason = "a sentence reads better without an ampersand")]
    pub fn when(&mut self, code: &str, command: Command) -> &mut Self {
        self.submit(&seat(code), &command).unwrap_or_else(|no| panic!("{code}: {command:?} refused: {no:?}"));
        self
    }

    /// The facilitator acts, and may.
    #[allow(clippy::needless_pass_by_value, reason = "a sentence reads better without an ampersand")]
    pub fn director(&mut self, command: Command) -> &mut Self {
        self.submit(&Actor::Facilitator, &command).unwrap_or_else(|no| panic!("{command:?} refused: {no:?}"));
        self
    }

    /// A delegation tries what the rules refuse.
    pub fn refused(&mut self, code: &str, command: &Command) -> Rejection {
        self.submit(&seat(code), command).expect_err("a refusal")
    }

    /// Goes on to a phase.
    pub fn until(&mut self, turn: u32, phase: Phase) -> &mut Self {
        while (self.state().turn, self.state().phase) != (turn, phase) {
            assert_eq!(self.state().lifecycle, Lifecycle::Running, "turn {turn} {phase:?} is not reached");
            self.director(Command::Advance);
        }
        self
    }

    /// Goes on to the end.
    pub fn until_the_end(&mut self) -> &mut Self {
        while self.state().lifecycle == Lifecycle::Running {
            self.director(Command::Advance);
        }
        self
    }

    /// The state at the head.
    pub fn state(&self) -> &State {
        self.session.state()
    }

    /// What everything is looked up in.
    pub fn book(&self) -> &Rulebook {
        self.session.book()
    }

    /// The events in force.
    pub fn events(&self) -> Vec<&Event> {
        self.session.path().into_iter().flat_map(|entry| &entry.body.events).collect()
    }

    /// The changes of quantities in force.
    pub fn moves(&self) -> impl Iterator<Item = &LedgerEntry> {
        self.events().into_iter().filter_map(|event| match event {
            Event::Course(CourseEvent::Moved(entry)) => Some(entry),
            _ => None,
        })
    }

    /// Those by one rule.
    pub fn moves_by(&self, rule: Rule) -> impl Iterator<Item = &LedgerEntry> {
        self.moves().filter(move |entry| entry.rule == rule)
    }

    /// The posterior of a holder, in millionths.
    pub fn posterior(&self, holder: &PictureOf) -> Vec<u32> {
        posterior(self.state().pictures.get(holder).expect("a picture that is kept"))
    }
}

/// The audience of a delegation.
pub fn audience(code: &str) -> Audience {
    Audience::Seat(StateKey::from(code))
}
