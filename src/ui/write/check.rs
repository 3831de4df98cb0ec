//! Checking the text beside the window: once nobody has typed for a moment, and the newest text only.
//!
//! **Invariant:** what is known of an older text is never taken for what is known of the newest; what is played was
//! checked as it stands.

use std::ops::Range;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use crate::model::scenario::Scenario;
use crate::scenario::compile::compile;
use crate::scenario::data::{Data, DataTexts};
use crate::scenario::diagnostic::Diagnostic;
use crate::scenario::limits::MAX_BYTES;
use crate::scenario::ron_text::read::read;
use crate::scenario::ron_text::tree::Node;
use crate::ui::shell::Shared;
use crate::ui::task::{Broken, Standing, Task};
use crate::view::diagnostics::{DiagnosticView, diagnostic_view};
use crate::words::Words;

/// How long nobody may have typed before a text is checked.
const PAUSE: Duration = Duration::from_millis(150);

/// The program's data, read once and by a job.
static DATA: LazyLock<Option<Data>> = LazyLock::new(|| Data::read(&DataTexts::shipped()).ok());

/// What a text came to when it was checked.
pub(super) struct Checked {
    /// The text.
    pub text: Arc<str>,
    /// Whether it was checked at all: before the first check, nothing is known of nothing.
    pub is_there: bool,
    /// Why the check came to no end.
    pub broken: Option<Broken>,
    /// The scenario, if it can be played.
    pub scenario: Option<Scenario>,
    /// What was found.
    pub found: Vec<Diagnostic>,
    /// The same in words.
    pub views: Vec<DiagnosticView>,
    /// What the text consists of, if its brackets fit.
    pub outline: Option<Vec<Part>>,
}

/// A part of the text: a field, or an item of the field before.
pub(super) struct Part {
    /// Its name, with the number of its items.
    pub label: String,
    /// Its name.
    pub name: String,
    /// How many items it has; none for an item.
    pub items: Option<usize>,
    /// Where it begins.
    pub start: usize,
}

/// Where two texts differ: what lies between the same beginning and the same end.
pub(super) struct Edit {
    head: usize,
    /// Where the same end begins, in the older text and in the newer.
    tails: (usize, usize),
}

/// Follows a text that is being written.
pub(super) struct Checker {
    last: Arc<Checked>,
    newest: Arc<str>,
    /// When somebody typed last.
    typed: f64,
    is_urgent: bool,
    task: Option<Task<Checked>>,
    /// The text that the task checks.
    asked: Arc<str>,
}

impl Checked {
    fn none(text: Arc<str>) -> Self {
        let (found, views) = (Vec::new(), Vec::new());
        Self { text, is_there: false, broken: None, scenario: None, found, views, outline: None }
    }

    fn of(text: Arc<str>, words: &Words) -> Self {
        let (scenario, found) = DATA.as_ref().map_or_else(|| (None, Vec::new()), |data| compile(&text, data));
        let views = found.iter().map(|diagnostic| diagnostic_view(words, &text, diagnostic)).collect();
        let tree = if text.len() < MAX_BYTES { read(&text).ok() } else { None };
        let outline = tree.map(|tree| parts(&text, &tree));
        Self { text, is_there: true, broken: None, scenario, found, views, outline }
    }
}

impl Checker {
    pub fn new() -> Self {
        let nothing: Arc<str> = Arc::from("");
        Self {
            last: Arc::new(Checked::none(Arc::clone(&nothing))),
            newest: Arc::clone(&nothing),
            typed: f64::NEG_INFINITY,
            is_urgent: false,
            task: None,
            asked: nothing,
        }
    }

    /// What the last text that was checked came to.
    pub fn last(&self) -> Arc<Checked> {
        Arc::clone(&self.last)
    }

    /// Whether the newest text is the one that was checked last.
    pub fn is_current(&self) -> bool {
        self.last.is_there && self.last.text == self.newest
    }

    /// What was found is said anew, in other words.
    pub fn speak_anew(&mut self) {
        self.last = Arc::new(Checked::none(Arc::clone(&self.newest)));
        self.task = None;
        self.is_urgent = true;
    }

    /// Has the newest text checked without a pause.
    pub fn hurry(&mut self) {
        self.is_urgent = true;
    }

    /// Notes how the text stands, takes in what was found, and has the newest text checked when it is time.
    pub fn follow(&mut self, shared: &Shared, now: f64, text: &str) {
        if *self.newest != *text {
            self.newest = Arc::from(text);
            self.typed = now;
        }
        match Task::poll(&mut self.task) {
            Some(Ok(checked)) if checked.text == self.newest => self.last = Arc::new(checked),
            Some(Err(broken)) if self.asked == self.newest => {
                let none = Checked::none(Arc::clone(&self.newest));
                self.last = Arc::new(Checked { is_there: true, broken: Some(broken), ..none });
            }
            // What an older text came to, nobody needs to know.
            Some(Ok(_) | Err(_)) | None => {}
        }
        if self.task.is_some() || self.is_current() {
            return;
        }
        let left = PAUSE.as_secs_f64() - (now - self.typed);
        if self.last.is_there && !self.is_urgent && left > 0.0 {
            shared.ctx.request_repaint_after(Duration::from_secs_f64(left));
            return;
        }
        self.is_urgent = false;
        self.asked = Arc::clone(&self.newest);
        let (text, words) = (Arc::clone(&self.newest), Arc::clone(&shared.words));
        self.task = Some(Task::start(&shared.ctx, move |_| Checked::of(text, &words)));
    }

    /// How far the check of the newest text has come.
    pub fn standing(&self) -> Standing {
        match &self.task {
            _ if self.is_current() => Standing::Idle,
            Some(task) => task.standing(),
            None => Standing::Ready,
        }
    }
}

impl Edit {
    /// How the older text became the newer one.
    pub fn between(older: &str, newer: &str) -> Self {
        let same = older.bytes().zip(newer.bytes()).take_while(|(a, b)| a == b).count();
        let head = older.floor_char_boundary(same);
        let (a, b) = (older.get(head..).unwrap_or_default(), newer.get(head..).unwrap_or_default());
        let tail = a.bytes().rev().zip(b.bytes().rev()).take_while(|(a, b)| a == b).count();
        Self { head, tails: (older.len() - tail, newer.len() - tail) }
    }

    /// Where a place of the older text is now.
    pub fn moved(&self, place: usize) -> usize {
        if place <= self.head { place } else { place.saturating_sub(self.tails.0).saturating_add(self.tails.1) }
    }

    /// Where a stretch of the older text is now; nothing if somebody wrote in it.
    pub fn stretch(&self, stretch: &Range<usize>) -> Option<Range<usize>> {
        let untouched = stretch.end <= self.head || stretch.start >= self.tails.0;
        untouched.then(|| self.moved(stretch.start)..self.moved(stretch.end))
    }
}

/// Fields and their items.
fn parts(text: &str, tree: &Node) -> Vec<Part> {
    let mut parts = Vec::new();
    for field in tree.fields() {
        let items = field.node.items().len().max(field.node.fields().len());
        let label = if items > 0 { format!("{} {items}", field.name) } else { field.name.clone() };
        let (name, start) = (field.name.clone(), field.name_span.start);
        parts.push(Part { label, name, items: Some(items), start });
        for item in field.node.items() {
            if let Some(name) = item_name(text, item) {
                parts.push(Part { label: name.clone(), name, items: None, start: item.span.start });
            }
        }
    }
    parts
}

/// The name by which an item is known in the outline: its key, state or id.
fn item_name(source: &str, item: &Node) -> Option<String> {
    let field = ["key", "state", "id"].iter().find_map(|name| item.field(name))?;
    source.get(field.node.span.clone()).map(|key| key.trim_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_move_with_the_text_that_they_are_in() {
        let edit = Edit::between("abc def ghi", "abc déf! ghi");
        assert_eq!(edit.stretch(&(0..3)), Some(0..3));
        assert_eq!(edit.stretch(&(8..11)), Some(10..13));
        assert_eq!(edit.stretch(&(4..7)), None);
        let same = Edit::between("abc", "abc");
        assert_eq!(same.stretch(&(1..3)), Some(1..3));
        let doubled = Edit::between("aa", "aaa");
        assert_eq!(doubled.stretch(&(0..2)), Some(0..2));
        assert_eq!(Edit::between("", "new").moved(0), 0);
    }

    /// Lets the window's clock go on until the newest text was checked.
    fn wait(checker: &mut Checker, shared: &Shared, text: &str, from: f64) {
        let mut now = from;
        while !checker.is_current() {
            now += 0.01;
            checker.follow(shared, now, text);
            std::thread::yield_now();
        }
    }

    #[test]
    fn only_the_newest_text_is_checked_and_only_after_a_pause() {
        let shared = Shared::bare();
        let mut checker = Checker::new();
        checker.follow(&shared, 0.0, "(");
        assert!(checker.task.is_some(), "what is opened is checked at once");
        wait(&mut checker, &shared, "(", 0.0);
        assert!(checker.last().is_there && !checker.last().found.is_empty());
        checker.follow(&shared, 100.0, "(a");
        checker.follow(&shared, 100.1, "(ab");
        checker.follow(&shared, 100.2, "(ab");
        assert!(checker.task.is_none() && !checker.is_current(), "somebody types");
        assert_eq!(&*checker.last().text, "(", "what is known stays until more is known");
        checker.follow(&shared, 100.3, "(ab");
        assert!(checker.task.is_some());
        checker.follow(&shared, 100.31, "(abc");
        wait(&mut checker, &shared, "(abc", 100.31);
        assert_eq!(&*checker.last().text, "(abc", "what the older text came to is thrown away");
        checker.follow(&shared, 200.0, "(a");
        checker.hurry();
        checker.follow(&shared, 200.0, "(a");
        assert!(checker.task.is_some(), "whoever plays waits for no pause");
    }

    #[test]
    fn a_check_that_breaks_is_told_once() {
        let shared = Shared::bare();
        let mut checker = Checker::new();
        checker.newest = Arc::from("(");
        checker.asked = Arc::from("(");
        checker.task = Some(Task::start(&shared.ctx, |_| panic!("a mistake")));
        wait(&mut checker, &shared, "(", 0.0);
        assert_eq!(checker.last().broken, Some(Broken::Panicked("a mistake".to_owned())));
        checker.follow(&shared, 1.0, "(");
        assert!(checker.task.is_none() && checker.standing() == Standing::Idle);
    }
}
