//! An exercise or a text that is being opened, made or read beside the window, and what is on screen until it is there.
//!
//! **Invariant:** the way back stays open; what is not waited for any more never comes on screen.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{Key, Margin, Ui};

use super::choices::Choice;
use super::icons::Icon;
use super::kit::button::secondary_ui;
use super::kit::card::empty_ui;
use super::record::RecordScreen;
use super::shell::{Shared, banner, bar, centre, status};
use super::task::{Job, Standing, Task};
use super::{access, fonts};
use crate::lab::record::origins::Origins;
use crate::model::characters::visible;
use crate::report::copy::SealedCopy;
use crate::report::exercise::Exercise;
use crate::report::found::{Found, found};
use crate::report::record::RecordView;
use crate::room::begin::{Beginning, NotBegun, again, resume, try_exercise};
use crate::store::error::StoreError;
use crate::store::exercise::KeptSession;
use crate::store::scenarios::SHIPPED;
use crate::words::{Words, text};
use crate::writing::manuscript::{Beside, Manuscript};

/// What comes on screen.
pub enum Opened {
    /// An exercise to go on with.
    Play(Box<KeptSession>),
    /// An exercise to look back on, from this entry if one is named.
    Debrief(Box<Exercise>, Option<u64>),
    /// A sealed copy of an exercise, to look back on it.
    Copy(Box<SealedCopy>),
    /// An exercise behind a passphrase.
    Locked(PathBuf),
    /// Scenarios to set up an exercise of.
    Setup(Vec<Choice>),
    /// A text to write.
    Write(Box<Manuscript>),
    /// How the model compares with the record.
    Record(Box<RecordScreen>),
}

/// What is not there yet.
pub struct Opening {
    said: String,
    task: Option<Task<Result<Opened, NotBegun>>>,
}

impl Opening {
    /// A saved exercise to go on with; one that is over, to look back on it.
    #[must_use]
    pub fn resume(shared: &Shared, path: PathBuf) -> Self {
        Self::start(shared, "being-read", &stem(&path), move |_| match resume(&path) {
            Ok(Some(kept)) => Ok(Opened::Play(Box::new(kept))),
            Ok(None) | Err(StoreError::NotAnExercise { .. }) => looked(path, None),
            Err(refused) => Err(refused.into()),
        })
    }

    /// A saved exercise to look back on.
    #[must_use]
    pub fn debrief(shared: &Shared, path: PathBuf, entry: Option<u64>) -> Self {
        Self::start(shared, "being-read", &stem(&path), move |_| looked(path, entry))
    }

    /// A new exercise.
    #[must_use]
    pub fn begin(shared: &Shared, beginning: Beginning) -> Self {
        let name = stem(Path::new(&beginning.name));
        Self::start(shared, "being-made", &name, move |_| Ok(Opened::Play(Box::new(beginning.begin()?))))
    }

    /// The ten-minute exercise for a newcomer.
    #[must_use]
    pub fn newcomer(shared: &Shared, seed: u64) -> Self {
        let name = stem(Path::new(SHIPPED[0].name));
        Self::start(shared, "being-made", &name, move |_| Ok(Opened::Play(Box::new(try_exercise(seed)?))))
    }

    /// An exercise once more from its beginning.
    #[must_use]
    pub fn again(shared: &Shared, path: PathBuf) -> Self {
        Self::start(shared, "being-made", &stem(&path), move |_| Ok(Opened::Play(Box::new(again(&path)?))))
    }

    /// The scenarios that an exercise can be set up of.
    #[must_use]
    pub fn setup(shared: &Shared) -> Self {
        let words = Arc::clone(&shared.words);
        let name = shared.say("setup-title");
        Self::start(shared, "being-made", &name, move |_| Ok(Opened::Setup(Choice::shipped(&words))))
    }

    /// A scenario to write it; without a path, the shipped example.
    #[must_use]
    pub fn write(shared: &Shared, path: Option<PathBuf>) -> Self {
        let (id, name) = match &path {
            Some(path) => ("being-read", stem(path)),
            None => ("being-made", stem(Path::new(SHIPPED[0].name))),
        };
        Self::start(shared, id, &name, move |_| Ok(Opened::Write(Box::new(Manuscript::open(path)?))))
    }

    /// An unsaved text to go on with it.
    #[must_use]
    pub fn draft(shared: &Shared, draft: PathBuf, beside: Beside) -> Self {
        Self::start(shared, "being-read", &stem(&draft), move |_| {
            Ok(Opened::Write(Box::new(Manuscript::take_up(&draft, beside)?)))
        })
    }

    /// How the model compares with the record, with the numbers in force, or else the program's own.
    #[must_use]
    pub fn record(shared: &Shared, origins: Option<Origins>) -> Self {
        let words = Arc::clone(&shared.words);
        Self::start(shared, "being-read", &shared.say("record-screen-title"), move |_| {
            let origins = origins.unwrap_or_else(Origins::shipped);
            Ok(Opened::Record(Box::new(RecordScreen::new(RecordView::shipped(&words), origins))))
        })
    }

    fn start(
        shared: &Shared,
        id: &str,
        name: &str,
        work: impl FnOnce(&Job) -> Result<Opened, NotBegun> + Send + 'static,
    ) -> Self {
        let said = shared.words.with(id, &[("name", text(visible(name).into_owned()))]);
        Self { said, task: Some(Task::start(&shared.ctx, work)) }
    }

    /// What came of it, once that is known; why not, in words.
    pub fn poll(&mut self, words: &Words) -> Option<Result<Opened, String>> {
        let result = Task::poll(&mut self.task)?;
        Some(match result {
            Ok(opened) => opened.map_err(|error| error.describe(words)),
            Err(broken) => Err(broken.describe(words)),
        })
    }

    /// How far it has come.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.task.as_ref().map_or(Standing::Idle, Task::standing)
    }

    /// Draws what is on screen meanwhile; gives whether somebody wants to go back.
    pub fn ui(&self, ui: &mut Ui, shared: &Shared) -> bool {
        banner(ui, shared, &shared.say("banner-home"));
        let back = bar(ui, "opening-bar", 56.0, |ui| {
            let back = secondary_ui(ui, Some(Icon::Back), &shared.say("go-back"), true).clicked();
            ui.add_space(8.0);
            access::heading(ui, 1, fonts::title(shared.say("app-name")), &shared.say("app-name"));
            back
        });
        status(ui, shared, &shared.say("works-offline"), &[("Esc", "go-back"), ("F1", "help")]);
        centre(ui, Margin::same(24), |ui| empty_ui(ui, &self.said, &shared.say("being-opened-detail")));
        back || ui.input(|input| input.key_pressed(Key::Escape))
    }
}

/// What is looked back on, whatever of it the file holds.
fn looked(path: PathBuf, entry: Option<u64>) -> Result<Opened, NotBegun> {
    Ok(match found(&path) {
        Ok(Found::Exercise(exercise)) => Opened::Debrief(exercise, entry),
        Ok(Found::Copy(copy)) => Opened::Copy(copy),
        Err(StoreError::Locked { .. }) => Opened::Locked(path),
        Err(refused) => return Err(refused.into()),
    })
}

/// What a file is called after.
fn stem(path: &Path) -> String {
    path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use egui::epaint::Shape;
    use egui::{FullOutput, RawInput};

    use super::*;

    /// The texts that were drawn where they can be seen.
    fn texts(output: &FullOutput) -> Vec<String> {
        let seen = output.shapes.iter().filter(|one| one.clip_rect.intersects(one.shape.visual_bounding_rect()));
        let text =
            |shape: &Shape| if let Shape::Text(text) = shape { Some(text.galley.text().to_owned()) } else { None };
        seen.filter_map(|one| text(&one.shape)).collect()
    }

    /// A file that does not answer, and one whose reading comes upon a mistake in the program.
    #[test]
    fn the_screen_is_there_at_once_and_a_mistake_is_told() {
        let shared = Shared::bare();
        let (free, wait) = channel::<()>();
        let mut opening = Opening::start(&shared, "being-read", "night", move |_| {
            let _ = wait.recv();
            panic!("a mistake")
        });
        assert!(opening.said.contains("night") && !opening.said.contains('⟦'), "{}", opening.said);
        let mut drawn = 0;
        let mut output = shared.ctx.run_ui(RawInput::default(), |ui| {
            assert!(!opening.ui(ui, &shared), "nobody wants to go back");
            drawn += 1;
        });
        output.textures_delta.clear();
        let said = texts(&output);
        for id in ["works-offline", "go-back", "being-opened-detail"] {
            assert!(said.contains(&shared.say(id)), "{id} is on the first frame: {said:?}");
        }
        assert!(drawn > 0 && opening.poll(&shared.words).is_none(), "it is drawn while the job goes on");
        free.send(()).expect("the job waits");
        let said = loop {
            match opening.poll(&shared.words) {
                Some(Ok(_)) => panic!("nothing can have been opened"),
                Some(Err(said)) => break said,
                None => std::thread::yield_now(),
            }
        };
        assert!(said.contains("a mistake"), "{said}");
        assert_eq!(opening.standing(), Standing::Idle);
    }

    #[test]
    fn whatever_is_opened_is_named_and_nothing_is_waited_for() {
        let shared = Shared::bare();
        let path = || Path::new("nowhere").join("night.ron");
        for (opening, named) in [
            (Opening::setup(&shared), "“Run an exercise”"),
            (Opening::write(&shared, Some(path())), "“night”"),
            (Opening::write(&shared, None), "“first-call”"),
            (Opening::draft(&shared, path(), Beside::Problems), "“night”"),
            (Opening::resume(&shared, path()), "“night”"),
        ] {
            assert!(opening.said.contains(named) && !opening.said.contains('⟦'), "{}", opening.said);
        }
    }
}
