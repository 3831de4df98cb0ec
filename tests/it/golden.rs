//! Golden transcripts: whole playthroughs of every shipped scenario, as the facilitator and as one seat are told them.

use std::fmt::Write;

use demarche::model::rulebook::Rulebook;
use demarche::view::audience::Audience;
use demarche::view::names::ViewContext;
use demarche::view::story::story;
use demarche::view::told::sentence::LineKind;

use crate::support::{WORDS, audience, data, first_call, given, night_shift, read};

/// Simulated delegations play with this seed.
const SEED: u64 = 1;

fn transcript(book: Rulebook, audience: &Audience) -> String {
    let mut table = given(book).seed(SEED).opened();
    table.until_the_end();
    let context = ViewContext::new(table.book(), &WORDS);
    let mut text = String::new();
    for line in story(&context, &table.session.path(), audience) {
        let mark = match line.telling {
            LineKind::Heading => "\n",
            LineKind::World => "  * ",
            LineKind::Table => "  - ",
            LineKind::Decision => "  > ",
            LineKind::Own => "  . ",
            LineKind::Ledger => "      ",
        };
        writeln!(text, "{mark}{}", line.text).expect("a text grows");
    }
    text
}

/// Compares with the file, or writes it anew where somebody has looked and says so.
fn compare(name: &str, book: Rulebook, audience: &Audience) {
    let path = data("golden").join(name);
    let now = transcript(book, audience);
    if std::env::var_os("DEMARCHE_BLESS").is_some() {
        std::fs::write(&path, now).expect("a golden file");
        return;
    }
    let golden = read(&path);
    if golden == now {
        return;
    }
    let place = golden.lines().zip(now.lines()).take_while(|(left, right)| left == right).count();
    let line = |text: &str| text.lines().nth(place).unwrap_or("(the end)").to_owned();
    panic!(
        "{name}:{} tells another story\n  golden: {}\n     now: {}\nIf that is meant: DEMARCHE_BLESS=1 cargo test --test it golden",
        place + 1,
        line(&golden),
        line(&now),
    );
}

#[test]
fn first_call_as_the_facilitator_is_told_it() {
    compare("first-call.facilitator.txt", first_call(), &Audience::Facilitator);
}

#[test]
fn first_call_as_estonia_is_told_it() {
    compare("first-call.ee.txt", first_call(), &audience("ee"));
}

#[test]
fn first_call_as_the_public_is_told_it() {
    compare("first-call.public.txt", first_call(), &Audience::Public);
}

#[test]
fn night_shift_as_the_facilitator_is_told_it() {
    compare("night-shift.facilitator.txt", night_shift(), &Audience::Facilitator);
}

#[test]
fn night_shift_as_portugal_is_told_it() {
    compare("night-shift.pt.txt", night_shift(), &audience("pt"));
}
