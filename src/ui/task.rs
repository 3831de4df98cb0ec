//! A job beside the window: a thread of its own, and how the window hears of it.
//!
//! **Invariant:** the window never waits for a job; one that panics ends in an error that can be told, and one that
//! nobody wants any more is told so.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use egui::Context;

use crate::words::{Words, text};

/// A job that runs beside the window; dropping it tells the job that nobody wants its result.
pub struct Task<T> {
    result: Receiver<Result<T, Broken>>,
    signs: Arc<Signs>,
}

/// What a job says to the window, and hears from it.
pub struct Job {
    signs: Arc<Signs>,
}

#[derive(Default)]
struct Signs {
    unwanted: AtomicBool,
    over: AtomicBool,
    percent: AtomicU32,
}

/// Why a job has no result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// The system gave no thread for it, with its message.
    NoThread(String),
    /// It came upon a mistake in the program, with its message.
    Panicked(String),
}

/// How far what a screen waits for has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Nothing is waited for.
    Idle,
    /// The next frames take it in.
    Ready,
    /// A job works on it.
    Working,
}

impl<T: Send + 'static> Task<T> {
    /// Begins a job; the window is drawn anew when it is over.
    #[must_use]
    pub fn start(ctx: &Context, work: impl FnOnce(&Job) -> T + Send + 'static) -> Self {
        let signs = Arc::new(Signs::default());
        let (sender, result) = channel();
        let (answer, job, ctx) = (sender.clone(), Job { signs: Arc::clone(&signs) }, ctx.clone());
        let run = move || {
            let done = catch_unwind(AssertUnwindSafe(|| work(&job)));
            // Whoever went on meanwhile waits for nothing.
            let _ = answer.send(done.map_err(|cause| Broken::Panicked(message(&*cause))));
            job.signs.over.store(true, Ordering::Release);
            ctx.request_repaint();
        };
        if let Err(cause) = std::thread::Builder::new().spawn(run) {
            let _ = sender.send(Err(Broken::NoThread(cause.to_string())));
            signs.over.store(true, Ordering::Release);
        }
        Self { result, signs }
    }

    /// The result once it is there; the job is gone with it.
    pub fn poll(task: &mut Option<Self>) -> Option<Result<T, Broken>> {
        let result = match task.as_ref()?.result.try_recv() {
            Ok(result) => result,
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => Err(Broken::Panicked(String::new())),
        };
        *task = None;
        Some(result)
    }

    /// How far a job has come, as whoever waits for it sees it.
    #[must_use]
    pub fn standing(&self) -> Standing {
        if self.signs.over.load(Ordering::Acquire) { Standing::Ready } else { Standing::Working }
    }

    /// How much the job says that it has done, in per cent.
    #[must_use]
    pub fn percent(&self) -> u32 {
        self.signs.percent.load(Ordering::Relaxed)
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.signs.unwanted.store(true, Ordering::Relaxed);
    }
}

impl Job {
    /// Whether nobody waits for the result any more.
    #[must_use]
    pub fn is_unwanted(&self) -> bool {
        self.signs.unwanted.load(Ordering::Relaxed)
    }

    /// Notes how many of the steps are done.
    pub fn note(&self, done: usize, steps: usize) {
        let percent = done.saturating_mul(100) / steps.max(1);
        self.signs.percent.store(u32::try_from(percent).unwrap_or(100).min(100), Ordering::Relaxed);
    }
}

impl Broken {
    /// The reason in words.
    #[must_use]
    pub fn describe(&self, words: &Words) -> String {
        let (id, cause) = match self {
            Self::NoThread(cause) => ("job-without-thread", cause),
            Self::Panicked(cause) => ("job-panicked", cause),
        };
        words.with(id, &[("cause", text(cause.as_str()))])
    }
}

/// What a panic said, if it said it in words.
fn message(cause: &(dyn Any + Send)) -> String {
    let plain = cause.downcast_ref::<&str>().map(|said| (*said).to_owned());
    plain.or_else(|| cause.downcast_ref::<String>().cloned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Waits for a job as no window ever does.
    fn result<T: Send + 'static>(task: Task<T>) -> Result<T, Broken> {
        let mut task = Some(task);
        let begun = std::time::Instant::now();
        loop {
            if let Some(result) = Task::poll(&mut task) {
                assert!(task.is_none(), "it is over");
                return result;
            }
            assert!(begun.elapsed().as_secs() < 60, "the job hangs");
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
    }

    #[test]
    fn a_job_gives_its_result_once_and_says_how_far_it_is() {
        let (tell, told) = channel();
        let (free, wait) = channel::<()>();
        let task = Task::start(&Context::default(), move |job| {
            job.note(1, 4);
            tell.send(()).expect("somebody listens");
            wait.recv().expect("somebody speaks");
            7
        });
        told.recv().expect("the job begins");
        assert_eq!((task.percent(), task.standing()), (25, Standing::Working));
        free.send(()).expect("the job listens");
        assert_eq!(result(task), Ok(7));
    }

    #[test]
    fn a_job_that_panics_is_told_and_never_waited_for() {
        let broken = result(Task::start(&Context::default(), |_| -> u8 { panic!("a mistake {}", 1 + 1) }));
        assert_eq!(broken, Err(Broken::Panicked("a mistake 2".to_owned())));
        let said = broken.expect_err("it panicked").describe(&Words::english());
        assert!(said.contains("a mistake 2") && !said.contains('⟦'), "{said}");
        assert!(!Broken::NoThread("none".to_owned()).describe(&Words::english()).contains('⟦'));
    }

    #[test]
    fn a_job_that_nobody_wants_any_more_hears_of_it() {
        let (tell, told) = channel();
        let task = Task::start(&Context::default(), move |job| {
            while !job.is_unwanted() {
                std::thread::yield_now();
            }
            tell.send(()).expect("somebody listens");
        });
        drop(task);
        told.recv_timeout(std::time::Duration::from_mins(1)).expect("the job ends");
    }
}
