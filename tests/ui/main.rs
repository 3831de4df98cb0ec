//! Tests of the window without a display: by accessible names, by clicks and keys.

mod beside;
mod clipboard;
mod exercise;
mod files;
mod glyphs;
mod home;
mod kit;
mod pending;
mod pins;
mod reach;
mod screens;
mod support;
mod windowless;
mod writing;
