//! Tests without a window: the rules, the journal, the files and the command line.

mod chance;
mod program;
mod screens;
mod support;
mod tidy;
mod words;

mod cli;
mod cli_exercises;
mod diagnostics;
mod dice;
mod docs;
mod escalation;
mod exercise_files;
mod golden;
mod journal;
mod laws;
mod monotone;
mod offers;
mod old_files;
mod parameters;
mod posterior;
mod redaction;
mod reference;
mod secrecy;
