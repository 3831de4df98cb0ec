//! Something that is written beside the window; where it was saved, or why it was not, is said.
//!
//! **Invariant:** one thing at a time; nothing that was refused is passed over in silence.

use std::path::PathBuf;

use super::shell::Shared;
use super::task::{Job, Standing, Task};
use crate::words::text;

/// What is being written.
#[derive(Default)]
pub struct Saving(Option<Task<Result<PathBuf, String>>>);

impl Saving {
    /// Whether something else may be written.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.0.is_none()
    }

    /// How far it has come.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.0.as_ref().map_or(Standing::Idle, Task::standing)
    }

    /// Begins to write.
    pub fn start(&mut self, shared: &Shared, work: impl FnOnce(&Job) -> Result<PathBuf, String> + Send + 'static) {
        self.0 = Some(Task::start(&shared.ctx, work));
    }

    /// Says where it was saved, by the message of this id, or why it was not.
    pub fn poll(&mut self, shared: &mut Shared, id: &str) {
        match Task::poll(&mut self.0) {
            Some(Ok(Ok(path))) => {
                let path = [("path", text(path.display().to_string()))];
                shared.toasts.done(&shared.ctx.clone(), shared.words.with(id, &path));
            }
            Some(Ok(Err(refused))) => shared.toasts.refused(refused),
            Some(Err(broken)) => shared.toasts.refused(broken.describe(&shared.words)),
            None => {}
        }
    }
}
