//! PINs of seats and of the facilitator: they keep people at one laptop from each other's screens.
//!
//! They cannot keep anybody from the file itself, which holds everything in clear.
//!
//! **Invariant:** a PIN is never stored, only a slow, salted mark of it; an attempt is on the disk before it is
//! answered, so that stopping the program forgets none.

use std::path::Path;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};

use super::error::StoreError;
use super::exercise::ExerciseFile;
use crate::engine::core::state::Lifecycle;
use crate::session::run::Session;
use crate::session::verify::Setting;

/// Whose PIN opens the facilitator's console and the debriefing of an exercise that is still running.
pub const FACILITATOR: &str = "facilitator";

/// How many digits a PIN has.
pub const DIGITS: usize = 4;

/// Memory for one mark, in KiB; with the rounds, some 50 to 100 ms on a laptop.
const MEMORY_KIB: u32 = 32 * 1024;
/// Rounds over that memory.
const ROUNDS: u32 = 2;
/// How a mark of this program begins. A stranger's file may ask for gigabytes and hours; it gets an answer of no.
const MARK: &str = "$argon2id$v=19$m=32768,t=2,p=1$";

/// How many wrong PINs in a row cost nothing.
const FREE: u32 = 2;
/// How long the next one must wait, in seconds; it doubles with each wrong one.
const FIRST_WAIT: i64 = 5;
/// The longest wait.
const LONGEST_WAIT: i64 = 300;

/// The attempts on one PIN.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attempts {
    /// Wrong ones since the last right one.
    pub in_a_row: u32,
    /// Wrong ones in all.
    pub wrong: u32,
    /// When the last wrong one was, in seconds since 1970.
    pub last: i64,
}

/// What an attempt came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// That is the PIN.
    Right,
    /// It is not; the next attempt must wait for so many seconds.
    Wrong(i64),
    /// It was not looked at: so many seconds are left to wait.
    TooEarly(i64),
}

impl Attempts {
    /// How many seconds the next attempt must wait.
    #[must_use]
    pub fn wait(&self, now: i64) -> i64 {
        if self.in_a_row <= FREE {
            return 0;
        }
        let doubled = self.in_a_row - FREE - 1;
        let wait = if doubled > 16 { LONGEST_WAIT } else { (FIRST_WAIT << doubled).min(LONGEST_WAIT) };
        // A clock that was set back makes nobody wait for longer than the longest wait.
        self.last.saturating_add(wait).saturating_sub(now).clamp(0, wait)
    }

    fn read(value: &str) -> Self {
        let mut words = value.split(' ');
        let mut next = || words.next().and_then(|word| word.parse::<i64>().ok()).unwrap_or(0);
        let counted = |value: i64| u32::try_from(value).unwrap_or(u32::MAX);
        Self { in_a_row: counted(next()), wrong: counted(next()), last: next() }
    }

    fn written(&self) -> String {
        format!("{} {} {}", self.in_a_row, self.wrong, self.last)
    }
}

/// Gives somebody a PIN.
///
/// # Errors
/// The disk refuses, or as for [`marked`].
pub fn set(file: &ExerciseFile, who: &str, pin: &str) -> Result<(), StoreError> {
    let (name, mark) = marked(file.path(), who, pin)?;
    file.keep_setting(&name, &mark)
}

/// The setting that gives somebody a PIN in the exercise of this path.
///
/// # Errors
/// The system has no randomness or memory for the mark.
pub fn marked(path: &Path, who: &str, pin: &str) -> Result<Setting, StoreError> {
    let refuse = |cause: argon2::password_hash::Error| StoreError::at(path)(std::io::Error::other(cause.to_string()));
    let mark = slow().hash_password(&secret(who, pin)).map_err(refuse)?.to_string();
    Ok((setting(who), mark))
}

/// Whether somebody has a PIN.
///
/// # Errors
/// The disk refuses.
pub fn has(file: &ExerciseFile, who: &str) -> Result<bool, StoreError> {
    Ok(file.setting(&setting(who))?.is_some())
}

/// Tries a PIN; `root` is the exercise's, to which marks of earlier programs are bound.
///
/// # Errors
/// The disk refuses to keep the attempt; then it has no answer.
pub fn attempt(file: &ExerciseFile, root: &str, who: &str, pin: &str, now: i64) -> Result<Answer, StoreError> {
    let Some(mark) = file.setting(&setting(who))? else { return Ok(Answer::Right) };
    let mut tried = attempts(file, who)?;
    let wait = tried.wait(now);
    if wait > 0 {
        return Ok(Answer::TooEarly(wait));
    }
    let before = tried;
    tried.in_a_row = tried.in_a_row.saturating_add(1);
    tried.wrong = tried.wrong.saturating_add(1);
    tried.last = now;
    file.keep_setting(&attempts_setting(who), &tried.written())?;
    if !fits(&mark, root, who, pin) {
        return Ok(Answer::Wrong(tried.wait(now)));
    }
    let right = Attempts { in_a_row: 0, ..before };
    file.keep_setting(&attempts_setting(who), &right.written())?;
    if !mark.starts_with(MARK) {
        set(file, who, pin)?;
    }
    Ok(Answer::Right)
}

/// The attempts on somebody's PIN.
///
/// # Errors
/// The disk refuses.
pub fn attempts(file: &ExerciseFile, who: &str) -> Result<Attempts, StoreError> {
    Ok(file.setting(&attempts_setting(who))?.map_or_else(Attempts::default, |value| Attempts::read(&value)))
}

/// Everybody whose PIN was tried in vain, for the facilitator to know.
///
/// # Errors
/// The disk refuses.
pub fn tried_in_vain(file: &ExerciseFile) -> Result<Vec<(String, Attempts)>, StoreError> {
    let of = |(name, value): (String, String)| Some((name.strip_prefix(ATTEMPTS)?.to_owned(), Attempts::read(&value)));
    Ok(file.settings()?.into_iter().filter_map(of).filter(|(_, tried)| tried.wrong > 0).collect())
}

/// Whether PINs still guard an exercise: while it runs, what is not public opens with a PIN only.
///
/// # Errors
/// The disk refuses.
pub fn guarded(file: &ExerciseFile, session: &Session) -> Result<bool, StoreError> {
    Ok(guards(&file.settings()?, session))
}

/// The same of settings that were read already.
#[must_use]
pub fn guards(settings: &[Setting], session: &Session) -> bool {
    let running = session.state().lifecycle == Lifecycle::Running;
    running && settings.iter().any(|(name, _)| name.starts_with(PIN))
}

/// Whose PIN opens what this one may know: the own one, else the facilitator's.
///
/// # Errors
/// The disk refuses.
pub fn key_holder<'a>(file: &ExerciseFile, who: &'a str) -> Result<Option<&'a str>, StoreError> {
    for holder in [who, FACILITATOR] {
        if has(file, holder)? {
            return Ok(Some(holder));
        }
    }
    Ok(None)
}

/// The PINs among settings, for an exercise that repeats another.
#[must_use]
pub fn among(settings: Vec<Setting>) -> Vec<Setting> {
    settings.into_iter().filter(|(name, _)| name.starts_with(PIN)).collect()
}

const PIN: &str = "pin:";
const ATTEMPTS: &str = "attempts:";

fn setting(who: &str) -> String {
    format!("{PIN}{who}")
}

fn attempts_setting(who: &str) -> String {
    format!("{ATTEMPTS}{who}")
}

fn slow() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, ROUNDS, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// Bound to its holder, so that nobody opens a seat with the mark of another.
fn secret(who: &str, pin: &str) -> Vec<u8> {
    format!("{who}\n{pin}").into_bytes()
}

fn fits(mark: &str, root: &str, who: &str, pin: &str) -> bool {
    if mark.starts_with(MARK) {
        return PasswordHash::new(mark).is_ok_and(|mark| slow().verify_password(&secret(who, pin), &mark).is_ok());
    }
    // Marks of programs before format 3.
    blake3::hash(format!("{root}\n{who}\n{pin}").as_bytes()).to_hex().as_str() == mark
}
