//! PINs on the command line: what the window keeps closed while an exercise runs is closed here too.
//!
//! **Invariant:** of an exercise that PINs guard, only the public view is told without one.

use std::io::IsTerminal;
use std::path::Path;

use super::outcome::UsageError;
use super::telling::audience;
use crate::report::exercise::Exercise;
use crate::report::found::{Found, found};
use crate::room::holder::Next;
use crate::store::clock::now_seconds;
use crate::store::exercise::{Access, KeptSession};
use crate::store::pins::{self, Answer};
use crate::view::audience::Audience;
use crate::view::names::ViewContext;
use crate::words::{Arg, Words, number, text};

/// Where scripts put a PIN.
const VARIABLE: &str = "DEMARCHE_PIN";

/// Opens an exercise to look at it as somebody, after asking for a PIN where one guards that view.
pub fn open_as(words: &Words, file: &Path, name: &str) -> anyhow::Result<(Exercise, Audience)> {
    let exercise = match found(file)? {
        Found::Exercise(exercise) => *exercise,
        Found::Copy(_) => {
            let file = [("file", text(file.display().to_string()))];
            return Err(UsageError(words.with("cli-is-a-copy", &file)).into());
        }
    };
    let audience = audience(&exercise.context(words), name)?;
    if exercise.is_open_to(&audience) {
        return Ok((exercise, audience));
    }
    let holder = match &audience {
        Audience::Public | Audience::Facilitator => Next::Facilitator,
        Audience::Seat(seat) => Next::Seat(seat.clone()),
        Audience::Red(adversary) => Next::Red(adversary.clone()),
    };
    // An attempt is written down, so looking alone is not enough.
    ask(words, &KeptSession::open(file, Access::Write)?, &holder.name())?;
    Ok((exercise, audience))
}

/// Asks for the PIN that opens a view, where one guards it.
pub fn ask(words: &Words, kept: &KeptSession, who: &str) -> anyhow::Result<()> {
    if !pins::guarded(&kept.file, &kept.session)? {
        return Ok(());
    }
    let path = ("file", text(kept.file.path().display().to_string()));
    let no = |id: &str, args: &[Arg<'_>]| UsageError(words.with(id, args));
    let Some(holder) = pins::key_holder(&kept.file, who)? else {
        return Err(no("cli-guarded-unopenable", &[path]).into());
    };
    let context = ViewContext::new(kept.session.book(), words);
    let name = match Next::named(holder) {
        Next::Facilitator => words.text("facilitator"),
        Next::Seat(seat) => context.state(&seat),
        Next::Red(adversary) => context.adversary(&adversary),
    };
    let Some(pin) = secret(VARIABLE, &words.with("cli-pin-of", &[("holder", text(name))]))? else {
        return Err(no("cli-guarded", &[path]).into());
    };
    let wait = |seconds: i64| no("cli-pin-wait", &[("seconds", number(seconds))]);
    match pins::attempt(&kept.file, kept.session.root(), holder, pin.trim(), now_seconds())? {
        Answer::Right => Ok(()),
        Answer::Wrong(_) => Err(no("cli-pin-wrong", &[]).into()),
        Answer::TooEarly(seconds) => Err(wait(seconds).into()),
    }
}

/// A PIN or passphrase from the environment, or typed unseen; nothing if there is nobody to ask.
pub fn secret(variable: &str, question: &str) -> anyhow::Result<Option<String>> {
    if let Ok(given) = std::env::var(variable) {
        return Ok(Some(given));
    }
    if !std::io::stdin().is_terminal() {
        return Ok(None);
    }
    Ok(Some(rpassword::prompt_password(format!("{question} "))?))
}
