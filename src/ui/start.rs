//! Opening the window: one renderer after the other, and the true reason where none can.
//!
//! **Invariant:** a failure of the libraries below never ends the program without words; one after the window has
//! opened is never taken for one of these.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use eframe::{NativeOptions, Renderer};

use super::app::App;
use super::display::{self, Absent, Display};
use super::fit;
use crate::words::{Words, text};

/// Why no window opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// There is no display.
    Absent(Absent),
    /// The display does not let the program in.
    Refused(String),
    /// Nothing can draw: no OpenGL, no driver.
    Graphics(String),
    /// A library of the system is missing.
    Library(String),
    /// The window had opened, and broke.
    Broken(String),
    /// Something else.
    Other(String),
}

impl Failure {
    /// Reason and way out in words, and the libraries' own message on a line.
    #[must_use]
    pub fn describe(&self, words: &Words) -> String {
        let (reason, cause) = match self {
            Self::Absent(Absent::Unnamed) => return words.text("cli-no-display"),
            Self::Absent(Absent::Silent(names)) => {
                return words.with("cli-display-silent", &[("names", text(names.join(", ")))]);
            }
            Self::Refused(cause) => (words.text("cli-display-refused"), cause),
            Self::Graphics(cause) => (words.text("cli-no-graphics"), cause),
            Self::Library(cause) => {
                let library = library(cause).unwrap_or_else(|| words.text("cli-a-library"));
                (words.with("cli-library-missing", &[("library", text(library))]), cause)
            }
            Self::Broken(cause) => (words.text("cli-window-broken"), cause),
            Self::Other(cause) => (words.text("cli-window-failed"), cause),
        };
        format!("{reason}\n{}", words.with("cli-window-cause", &[("cause", text(one_line(cause)))]))
    }

    /// Whether the failure lies before the window, so that the terminal can take its place.
    #[must_use]
    pub fn is_at_start(&self) -> bool {
        !matches!(self, Self::Broken(_))
    }
}

/// The renderers that were built in, the one that old laptops like first.
#[must_use]
pub fn renderers() -> Vec<Renderer> {
    vec![
        Renderer::Glow,
        #[cfg(feature = "wgpu")]
        Renderer::Wgpu,
    ]
}

/// Opens the window, with the first of these renderers that can draw, and runs until it is closed.
///
/// # Errors
/// No window could be opened, or it broke.
pub fn open(words: &Arc<Words>, file: Option<&PathBuf>, renderers: &[Renderer]) -> Result<(), Failure> {
    let display = display::find().map_err(Failure::Absent)?;
    let watch = Watch::begin();
    let mut causes = Vec::new();
    let mut first = None;
    for renderer in renderers {
        match (watch.attempt(display, *renderer, words, file.cloned()), &first) {
            (Ok(()), _) => return Ok(()),
            (Err(found @ (Failure::Absent(_) | Failure::Refused(_))), None) | (Err(found @ Failure::Broken(_)), _) => {
                return Err(found);
            }
            // The display's library cannot be begun twice when it has failed once; that says nothing new.
            (Err(Failure::Absent(_) | Failure::Refused(_)), Some(_)) => {}
            (Err(Failure::Graphics(cause)), _) => {
                let library = if *renderer == Renderer::Glow { "OpenGL" } else { "wgpu" };
                causes.push(format!("{library}: {}", one_line(&cause)));
                first = first.or(Some(Failure::Graphics as fn(String) -> Failure));
            }
            (Err(Failure::Library(cause)), _) => {
                causes.push(one_line(&cause));
                first = first.or(Some(Failure::Library));
            }
            (Err(Failure::Other(cause)), _) => {
                causes.push(one_line(&cause));
                first = first.or(Some(Failure::Other));
            }
        }
    }
    Err(first.unwrap_or(Failure::Other)(causes.join("; ")))
}

/// Shows a failure where nobody sees the terminal that it is written to.
pub fn show(words: &Words, failure: &Failure) {
    if cfg!(any(target_os = "windows", target_os = "macos")) {
        rfd::MessageDialog::new()
            .set_level(rfd::MessageLevel::Error)
            .set_title(words.text("app-name"))
            .set_description(failure.describe(words))
            .show();
    }
}

/// Tells a panic of the libraries that open a window from one of the window itself.
struct Watch {
    begun: Arc<AtomicBool>,
    said: Arc<Mutex<Option<String>>>,
}

impl Watch {
    /// From now on a panic is told in the usual way only after the window has opened.
    fn begin() -> Self {
        let watch = Self { begun: Arc::default(), said: Arc::default() };
        let (begun, said) = (Arc::clone(&watch.begun), Arc::clone(&watch.said));
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if begun.load(Ordering::Acquire) {
                usual(info);
            } else if let Some(message) = info.payload_as_str() {
                *said.lock().unwrap_or_else(PoisonError::into_inner) = Some(message.to_owned());
            }
        }));
        watch
    }

    fn attempt(
        &self,
        display: Display,
        renderer: Renderer,
        words: &Arc<Words>,
        file: Option<PathBuf>,
    ) -> Result<(), Failure> {
        let words = Arc::clone(words);
        let begun = Arc::clone(&self.begun);
        let options = NativeOptions {
            viewport: fit::viewport(),
            renderer,
            event_loop_builder: Some(Box::new(move |builder| choose(builder, display))),
            ..Default::default()
        };
        let run = || {
            eframe::run_native(
                "demarche",
                options,
                Box::new(move |context| {
                    begun.store(true, Ordering::Release);
                    Ok(Box::new(App::new(context, words, file)))
                }),
            )
        };
        match catch_unwind(AssertUnwindSafe(run)) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) if self.has_begun() => Err(Failure::Broken(error.to_string())),
            Ok(Err(error)) => Err(judge(&error)),
            Err(panic) if self.has_begun() => resume_unwind(panic),
            Err(panic) => Err(self.judge_panic(&*panic)),
        }
    }

    fn has_begun(&self) -> bool {
        self.begun.load(Ordering::Acquire)
    }

    fn judge_panic(&self, panic: &(dyn Any + Send)) -> Failure {
        let said = self.said.lock().unwrap_or_else(PoisonError::into_inner).take();
        let text = said.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default();
        if is_library(&text) { Failure::Library(text) } else { Failure::Other(text) }
    }
}

/// The library below would try Wayland alone where it is named, even if only the X server answers.
#[cfg(all(unix, not(target_os = "macos")))]
fn choose(builder: &mut eframe::EventLoopBuilder<eframe::UserEvent>, display: Display) {
    match display {
        Display::System => {}
        Display::Wayland => {
            winit::platform::wayland::EventLoopBuilderExtWayland::with_wayland(builder);
        }
        Display::X11 => {
            winit::platform::x11::EventLoopBuilderExtX11::with_x11(builder);
        }
    }
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn choose(_builder: &mut eframe::EventLoopBuilder<eframe::UserEvent>, _display: Display) {}

/// What an error of the libraries means to the person at the desk.
fn judge(error: &eframe::Error) -> Failure {
    match error {
        // The template that nothing was found for says nothing to anybody.
        eframe::Error::NoGlutinConfigs(_, cause) => Failure::Graphics(cause.to_string()),
        eframe::Error::Glutin(cause) => Failure::Graphics(cause.to_string()),
        eframe::Error::OpenGL(cause) => Failure::Graphics(cause.to_string()),
        #[cfg(feature = "wgpu")]
        eframe::Error::Wgpu(cause) => Failure::Graphics(cause.to_string()),
        eframe::Error::WinitEventLoop(cause) if is_library(&cause.to_string()) => Failure::Library(cause.to_string()),
        eframe::Error::WinitEventLoop(cause) => Failure::Refused(cause.to_string()),
        eframe::Error::Winit(_) | eframe::Error::AppCreation(_) => Failure::Other(error.to_string()),
    }
}

/// Whether a message speaks of a library that cannot be loaded.
#[must_use]
pub fn is_library(message: &str) -> bool {
    message.contains(".so") || message.contains("shared librar") || message.contains("could not be loaded")
}

/// The library that a message names, such as `libX11.so.6`.
fn library(message: &str) -> Option<String> {
    let part = |c: char| c.is_alphanumeric() || "._-+".contains(c);
    let mut words = message.split(|c| !part(c)).map(|word| word.trim_end_matches('.'));
    words.find(|word| word.starts_with("lib") && word.contains(".so")).map(str::to_owned)
}

/// On one line, without the place in a library's source that some begin with.
fn one_line(message: &str) -> String {
    let bare = message.strip_prefix("os error at ").and_then(|rest| rest.split_once(": ")).map_or(message, |(_, m)| m);
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}
