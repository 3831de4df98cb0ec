//! `demarche try` and `demarche play`: whole exercises by simulated delegations.

use std::path::Path;

use super::guard::ask;
use super::opening::open_scenario;
use super::outcome::{Outcome, UsageError};
use super::printing::{print_line, say};
use super::telling::{Detail, banner, print, print_changed};
use crate::room::unattended::Unattended;
use crate::scenario::data::DataTexts;
use crate::scenario::rulebook::rulebook;
use crate::session::run::{Session, SubmitError};
use crate::store::error::StoreError;
use crate::store::exercise::KeepError;
use crate::store::pins::FACILITATOR;
use crate::store::scenarios::SHIPPED;
use crate::view::audience::Audience;
use crate::view::names::ViewContext;
use crate::view::rejections::rejection_text;
use crate::view::story::story;
use crate::words::{Words, number, text};

/// Plays the shortest shipped scenario and tells it.
pub fn try_it(words: &Words, seed: u64) -> anyhow::Result<Outcome> {
    let shipped = SHIPPED[0];
    let book = rulebook(shipped.text, &DataTexts::shipped())
        .map_err(|error| StoreError::rulebook(Path::new(shipped.name), &error))?;
    let mut session = Session::new(book, String::new());
    crate::session::autoplay::play(&mut session, seed).map_err(|error| refused(words, &session, &error))?;
    let context = ViewContext::new(session.book(), words);
    banner(&context)?;
    let meta = &session.book().scenario.meta;
    let args = [
        ("title", text(meta.title.clone())),
        ("turns", number(meta.turns.into())),
        ("seed", number(i64::try_from(seed).unwrap_or(i64::MAX))),
    ];
    print_line(&words.with("cli-try-intro", &args))?;
    print_line(&meta.summary)?;
    print(&story(&context, &session.path(), &Audience::Facilitator), Detail::Story)?;
    print_changed(&context, &session)?;
    print_line("")?;
    print_line(&words.text("cli-try-end"))?;
    Ok(Outcome::Done)
}

/// Plays a scenario and saves it, or goes on with one that was interrupted.
pub fn play(words: &Words, file: &Path, seed: u64, out: &Path, resume: bool) -> anyhow::Result<Outcome> {
    let (scenario, _) = open_scenario(words, file)?;
    let mut exercise = if resume && out.exists() {
        let exercise = Unattended::resume(out, seed)?;
        check_same(words, &exercise, &scenario, out)?;
        ask(words, exercise.kept(), FACILITATOR)?;
        exercise
    } else {
        Unattended::begin(out, &scenario, seed)?
    };
    loop {
        let stepped = exercise.step();
        let session = &exercise.kept().session;
        let entry = match stepped {
            Ok(Some(entry)) => entry,
            Ok(None) => break,
            Err(KeepError::Rule(error)) => return Err(refused(words, session, &error)),
            Err(KeepError::Store(error)) => return Err(error.into()),
        };
        let state = session.state();
        let context = ViewContext::new(session.book(), words);
        let args = [
            ("entry", number(i64::try_from(entry.0).unwrap_or(i64::MAX))),
            ("turn", number(state.turn.into())),
            ("phase", text(context.phase(state.phase))),
        ];
        say(&words.with("cli-saved", &args));
    }
    let session = &exercise.kept().session;
    let args = [
        ("turns", number(session.state().turn.into())),
        ("entries", number(i64::try_from(session.entries().len()).unwrap_or(0))),
        ("file", text(out.display().to_string())),
    ];
    print_line(&words.with("cli-played", &args))?;
    Ok(Outcome::Done)
}

fn check_same(words: &Words, exercise: &Unattended, scenario: &str, out: &Path) -> anyhow::Result<()> {
    if exercise.is_of(scenario)? {
        return Ok(());
    }
    let args = [("file", text(out.display().to_string()))];
    Err(UsageError(words.with("cli-other-exercise", &args)).into())
}

fn refused(words: &Words, session: &Session, error: &SubmitError) -> anyhow::Error {
    let context = ViewContext::new(session.book(), words);
    match error {
        SubmitError::Rejected(rejection) => anyhow::anyhow!(rejection_text(&context, rejection)),
        SubmitError::Unwritable(message) => anyhow::anyhow!(message.clone()),
    }
}
