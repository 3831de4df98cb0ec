//! Tests of the window without a display: by accessible names, by clicks and keys.

mod arguing;
mod beside;
mod clipboard;
mod console;
mod contrast;
mod debriefing;
mod exercise;
mod files;
mod flow;
#[cfg(unix)]
mod glass;
mod glyphs;
mod home;
mod keys;
#[cfg(unix)]
mod kill;
#[cfg(unix)]
mod killed;
mod kit;
mod offers;
mod pending;
mod pins;
#[cfg(unix)]
mod planted;
mod player;
mod plenary;
#[cfg(unix)]
mod promised;
mod reach;
mod record;
mod red_cell;
mod screens;
mod support;
mod tongues;
mod tree;
mod windowless;
mod writing;
