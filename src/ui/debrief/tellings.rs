//! The tellings of an exercise, one for each audience, made beside the window when they are asked for.
//!
//! **Invariant:** an audience is told once; at most one telling is made at a time, and the newest intent comes next.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::looked::Of;
use super::seen::Seen;
use crate::ui::shell::Shared;
use crate::ui::task::{Broken, Standing, Task};
use crate::view::audience::Audience;

/// What audiences were told.
pub(super) struct Tellings {
    told: BTreeMap<Audience, Result<Box<Seen>, Broken>>,
    task: Option<Task<Seen>>,
    /// Whom the task tells.
    whom: Audience,
}

impl Tellings {
    pub fn new() -> Self {
        Self { told: BTreeMap::new(), task: None, whom: Audience::Public }
    }

    /// Takes in what was told, and has this audience told if nobody did yet.
    pub fn want(&mut self, shared: &Shared, of: &Of, audience: &Audience) {
        if let Some(result) = Task::poll(&mut self.task) {
            self.told.insert(self.whom.clone(), result.map(Box::new));
        }
        if self.task.is_some() || self.told.contains_key(audience) {
            return;
        }
        self.whom = audience.clone();
        let (of, words, whom) = (of.clone(), Arc::clone(&shared.words), audience.clone());
        self.task = Some(Task::start(&shared.ctx, move |_| Seen::new(&words, of.tell(&words, &whom))));
    }

    /// Has these audiences told as well, one after the other, while nobody waits for another telling.
    pub fn ahead(&mut self, shared: &Shared, of: &Of, audiences: impl IntoIterator<Item = Audience>) {
        if self.task.is_none()
            && let Some(next) = audiences.into_iter().find(|audience| !self.told.contains_key(audience))
        {
            self.want(shared, of, &next);
        }
    }

    /// What an audience was told, if it was; whoever draws it puts it back.
    pub fn take(&mut self, audience: &Audience) -> Option<Box<Seen>> {
        match self.told.remove(audience)? {
            Ok(seen) => Some(seen),
            Err(broken) => {
                self.told.insert(audience.clone(), Err(broken));
                None
            }
        }
    }

    pub fn put(&mut self, audience: Audience, seen: Box<Seen>) {
        self.told.insert(audience, Ok(seen));
    }

    /// Why an audience cannot be told.
    pub fn broken(&self, audience: &Audience) -> Option<&Broken> {
        self.told.get(audience).and_then(|told| told.as_ref().err())
    }

    pub fn standing(&self, audience: &Audience) -> Standing {
        match &self.task {
            _ if self.told.contains_key(audience) => Standing::Idle,
            Some(task) => task.standing(),
            None => Standing::Ready,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::exercise::Exercise;
    use crate::scenario::data::DataTexts;
    use crate::scenario::rulebook::rulebook;
    use crate::session::autoplay::play;
    use crate::session::run::Session;
    use crate::store::exercise::Reading;
    use crate::store::scenarios::SHIPPED;

    /// The shortest exercise, played without people.
    fn played() -> Exercise {
        let book = rulebook(SHIPPED[0].text, &DataTexts::shipped()).expect("it can be played");
        let mut session = Session::new(book, String::new());
        play(&mut session, 1).expect("nothing is refused");
        Exercise::of("played.demarche".into(), Reading { session, settings: Vec::new() })
    }

    /// Draws frames until an audience was told.
    fn wait(tellings: &mut Tellings, shared: &Shared, of: &Of, audience: &Audience) {
        while tellings.standing(audience) != Standing::Idle {
            tellings.want(shared, of, audience);
            std::thread::yield_now();
        }
    }

    #[test]
    fn an_audience_is_told_once_however_often_one_looks_as_another() {
        let (shared, exercise) = (Shared::bare(), Of::Exercise(Arc::new(played())));
        let mut tellings = Tellings::new();
        let audiences = [Audience::Facilitator, Audience::Public, Audience::Seat("ee".into())];
        for audience in &audiences {
            assert!(tellings.take(audience).is_none(), "nobody told {audience:?}");
            tellings.want(&shared, &exercise, audience);
            assert!(tellings.take(audience).is_none(), "a frame waits for no telling");
            wait(&mut tellings, &shared, &exercise, audience);
            assert!(tellings.broken(audience).is_none());
        }
        let lines: Vec<usize> = audiences
            .iter()
            .map(|audience| {
                tellings.want(&shared, &exercise, audience);
                assert!(tellings.task.is_none(), "{audience:?} is told again");
                let seen = tellings.take(audience).expect("it was told");
                let lines = seen.told.lines.len();
                tellings.put(audience.clone(), seen);
                lines
            })
            .collect();
        assert!(lines[0] > lines[1] && lines[0] > lines[2] && lines[2] > lines[1], "{lines:?}");
    }

    #[test]
    fn a_telling_that_breaks_is_told_and_not_tried_again() {
        let (shared, exercise) = (Shared::bare(), Of::Exercise(Arc::new(played())));
        let mut tellings = Tellings::new();
        tellings.whom = Audience::Facilitator;
        tellings.task = Some(Task::start(&shared.ctx, |_| panic!("a mistake")));
        wait(&mut tellings, &shared, &exercise, &Audience::Facilitator);
        assert_eq!(tellings.broken(&Audience::Facilitator), Some(&Broken::Panicked("a mistake".to_owned())));
        assert!(tellings.take(&Audience::Facilitator).is_none() && tellings.broken(&Audience::Facilitator).is_some());
        wait(&mut tellings, &shared, &exercise, &Audience::Public);
        assert!(tellings.take(&Audience::Public).is_some(), "the others are told");
    }
}
