//! The scores of an exercise at each of its moments, reckoned beside the window and kept.
//!
//! **Invariant:** the moment on screen comes first; those after it follow, so that stepping on finds them there.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::report::exercise::Exercise;
use crate::ui::shell::Shared;
use crate::ui::task::{Broken, Standing, Task};
use crate::view::scores::ScoresView;

/// How many moments ahead are reckoned at once.
const AHEAD: usize = 16;

/// The scores that are known.
#[derive(Default)]
pub(super) struct Scored {
    views: BTreeMap<usize, ScoresView>,
    task: Option<Task<Vec<(usize, ScoresView)>>>,
    broken: Option<Broken>,
    wanted: Option<usize>,
}

impl Scored {
    /// Takes in what was reckoned, and asks for the scores at a moment and for those that follow.
    pub fn want(&mut self, shared: &Shared, exercise: &Arc<Exercise>, moment: usize, moments: usize) {
        self.wanted = Some(moment);
        match Task::poll(&mut self.task) {
            Some(Ok(views)) => self.views.extend(views),
            Some(Err(broken)) => self.broken = Some(broken),
            None => {}
        }
        if self.task.is_some() || self.broken.is_some() {
            return;
        }
        let Some(places) = self.missing(moment, moments) else { return };
        let (exercise, words) = (Arc::clone(exercise), Arc::clone(&shared.words));
        self.task = Some(Task::start(&shared.ctx, move |_| exercise.scores(&words, places)));
    }

    /// The moment itself, or else the next ones that nobody reckoned yet.
    fn missing(&self, moment: usize, moments: usize) -> Option<Range<usize>> {
        if moment >= moments {
            return None;
        }
        if !self.views.contains_key(&moment) {
            return Some(moment..moment + 1);
        }
        let end = moments.min(moment + AHEAD);
        let first = (moment..end).find(|place| !self.views.contains_key(place))?;
        Some(first..moments.min(first + AHEAD))
    }

    /// The scores at a moment.
    pub fn at(&self, moment: usize) -> Option<&ScoresView> {
        self.views.get(&moment)
    }

    /// Why nothing more is reckoned.
    pub fn broken(&self) -> Option<&Broken> {
        self.broken.as_ref()
    }

    pub fn standing(&self) -> Standing {
        let waits = self.wanted.is_some_and(|wanted| !self.views.contains_key(&wanted)) && self.broken.is_none();
        if waits { self.task.as_ref().map_or(Standing::Ready, Task::standing) } else { Standing::Idle }
    }
}
