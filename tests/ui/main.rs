//! Tests of the window without a display: by accessible names, by clicks and keys.

mod exercise;
mod kit;
mod pending;
mod pins;
mod screens;
mod support;
mod writing;
