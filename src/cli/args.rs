//! The arguments of the command line.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::error::ErrorKind;
use clap::{Command, CommandFactory, Parser, Subcommand, ValueEnum};

use crate::scenario::diagnostic::nearest;
use crate::words::{Words, text};

/// How the language is named.
const NAMED: &str = "--language";
const NAMED_AS: &str = "--language=";

/// Tabletop exercises on the EU Cyber Diplomacy Toolbox.
///
/// Without a command: the desktop program. Exit status: 0 done, 1 done but problems were found, 2 wrong usage,
/// 3 a file could not be read or written.
#[derive(Parser)]
#[command(name = "demarche", version, args_conflicts_with_subcommands = true)]
pub struct Arguments<O: Subcommand> {
    /// Scenario or exercise file to open in the window
    pub file: Option<PathBuf>,
    /// What draws the window; the other one is tried where this one cannot
    #[arg(long, value_enum)]
    pub renderer: Option<Renderer>,
    /// Language of the program, by its tag; without it, as chosen in the window, else as the system has it
    #[arg(long, global = true, value_name = "TAG")]
    pub language: Option<String>,
    #[command(subcommand)]
    pub order: Option<O>,
}

/// What draws the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Renderer {
    /// OpenGL
    Glow,
    /// Vulkan, Metal, Direct3D or OpenGL (needs a program built with feature wgpu)
    Wgpu,
}

impl Renderer {
    /// Its name, as the arguments write it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Glow => "glow",
            Self::Wgpu => "wgpu",
        }
    }
}

/// How results are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Text,
    /// One JSON document with stable keys
    Json,
}

/// Takes the language out of the arguments, before or behind a command, so that all else is told in it.
pub fn take_language(arguments: &mut Vec<OsString>) -> Option<String> {
    let place = arguments
        .iter()
        .take_while(|argument| *argument != "--")
        .position(|argument| argument.to_str().is_some_and(|text| text == NAMED || text.starts_with(NAMED_AS)))?;
    let tag = arguments.get(place)?.to_str()?.strip_prefix(NAMED_AS).map(str::to_owned);
    let tag = tag.or_else(|| arguments.get(place + 1)?.to_str().map(str::to_owned))?;
    let many = if arguments.get(place)? == NAMED { 2 } else { 1 };
    arguments.drain(place..place + many);
    Some(tag)
}

/// Reads the arguments, with orders of a kind; help and version are printed here, and end the program.
///
/// # Errors
/// What is wrong with them, in words.
pub fn read<O: Subcommand>(words: &Words, arguments: Vec<OsString>) -> Result<Arguments<O>, String> {
    let command = Arguments::<O>::command();
    if let Some(name) = arguments.get(1).and_then(|first| unknown_command(&command, first)) {
        let near = nearest(name, command.get_subcommands().map(Command::get_name));
        let name = ("name", text(name.to_owned()));
        return Err(match near {
            Some(near) => words.with("cli-no-command-near", &[name, ("near", text(near.to_owned()))]),
            None => words.with("cli-no-command", &[name]),
        });
    }
    match Arguments::try_parse_from(arguments) {
        Ok(arguments) => Ok(arguments),
        Err(asked) if matches!(asked.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => asked.exit(),
        Err(wrong) => Err(wrong.to_string()),
    }
}

/// A first argument that reads like a command, is none, and names no file either.
fn unknown_command<'a>(command: &Command, first: &'a OsString) -> Option<&'a str> {
    let name = first.to_str()?;
    let word = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    let known = name == "help" || command.find_subcommand(name).is_some();
    (word && !known && !Path::new(name).exists()).then_some(name)
}
