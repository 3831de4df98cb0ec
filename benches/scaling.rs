//! How costs grow with a scenario: for each size the median of several rounds, and the exponent that fits them all.
//! 1 is in proportion, 2 is four times as long for twice as much. Nothing here is a threshold.
//!
//! `cargo bench --bench scaling -- turns` measures one table: `evidence`, `turns`, `seats` or `proposals`.

mod common;

use std::hint::black_box;
use std::time::{Duration, Instant};

use common::{
    NIGHT_SHIFT, Seats, acting, book, deliberating, finished, play, played, tabled, text, with_evidence,
    with_proposals, with_seats,
};
use demarche::engine::core::command::{Actor, Command};
use demarche::engine::core::event::Event;
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::state::{Lifecycle, State};
use demarche::engine::decide::decide;
use demarche::engine::evidence::attribution::components;
use demarche::engine::evidence::confidence::Reading;
use demarche::engine::evidence::pictures::evidence_of;
use demarche::lab::simulate::{RunFigures, simulate};
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::session::run::Session;
use demarche::session::verify::recompute;
use demarche::view::audience::Audience;
use demarche::view::evidence::evidence;
use demarche::view::export::export;
use demarche::view::names::ViewContext;
use demarche::view::story::story;
use demarche::view::table::table;
use demarche::view::toolbox::toolbox;
use demarche::words::Words;

/// Rounds in which every size has its turn, so that a busy moment hits all alike.
const ROUNDS: u32 = 7;
/// What is over sooner is repeated for so long.
const LEAST: Duration = Duration::from_millis(10);

/// The sizes of one thing, and what was measured at each.
struct Growth<'a, C> {
    sizes: &'a [u32],
    cases: &'a [C],
}

impl<'a, C> Growth<'a, C> {
    /// Heads a table; `amount` says how much there really is of what has these sizes.
    fn of(what: &str, sizes: &'a [u32], cases: &'a [C], amount: impl Fn(&C) -> usize) -> Self {
        let amounts: Vec<usize> = cases.iter().map(amount).collect();
        assert!(amounts.is_sorted_by(|one, next| one < next), "{what}: only the number grows: {amounts:?}");
        print!("\n{what:<44}");
        for size in sizes {
            print!("{size:>11}");
        }
        println!("   exponent");
        Self { sizes, cases }
    }

    /// Measures something for every size.
    fn row<T>(&self, what: &str, work: impl Fn(&C) -> T) {
        let rounds = if std::env::args().any(|arg| arg == "--bench") { ROUNDS } else { 1 };
        let mut times: Vec<Vec<f64>> = vec![Vec::new(); self.cases.len()];
        for _ in 0..rounds {
            for (case, own) in self.cases.iter().zip(&mut times) {
                own.push(seconds(|| work(case)));
            }
        }
        let mut points = Vec::new();
        print!("  {what:<42}");
        for (size, own) in self.sizes.iter().zip(&mut times) {
            own.sort_by(f64::total_cmp);
            let median = own[own.len() / 2];
            print!("{:>8.3} ms", 1000.0 * median);
            points.push((f64::from(*size).ln(), median.ln()));
        }
        println!("{:>11.2}", slope(&points));
    }
}

/// Seconds that something takes.
fn seconds<T>(work: impl Fn() -> T) -> f64 {
    let begun = Instant::now();
    let mut runs = 0_u32;
    while runs == 0 || begun.elapsed() < LEAST {
        black_box(work());
        runs += 1;
    }
    begun.elapsed().as_secs_f64() / f64::from(runs)
}

/// The slope of the straight line that fits points best.
fn slope(points: &[(f64, f64)]) -> f64 {
    let count = f64::from(u32::try_from(points.len()).expect("few sizes"));
    let across = points.iter().map(|(x, _)| x).sum::<f64>() / count;
    let up = points.iter().map(|(_, y)| y).sum::<f64>() / count;
    let both: f64 = points.iter().map(|(x, y)| (x - across) * (y - up)).sum();
    let alone: f64 = points.iter().map(|(x, _)| (x - across) * (x - across)).sum();
    both / alone
}

/// Facts in the journal.
fn events(session: &Session) -> usize {
    session.entries().iter().map(|entry| entry.body.events.len()).sum()
}

/// Items that anybody holds or shared.
fn items(session: &Session) -> usize {
    let state = session.state();
    state.pool.len() + state.holdings.values().map(Vec::len).sum::<usize>()
}

/// The same exercise in the laboratory.
fn run(session: &Session) -> Vec<RunFigures> {
    simulate(session.book(), 1, session.state().setup.seed, || {}).expect("no run breaks off")
}

/// The same exercise with its seats, in memory and to its end.
fn again(session: &Session) -> Session {
    play(session.book(), session.state().setup.clone(), |state| state.lifecycle == Lifecycle::Over)
}

fn advanced(book: &Rulebook, state: &State) -> Vec<Event> {
    decide(book, state, &Actor::Facilitator, &Command::Advance).expect("it may")
}

fn by_evidence() {
    let sizes = [50, 100, 200, 500];
    let cases: Vec<Session> = sizes.iter().map(|size| finished(&with_evidence(*size), &Seats::new())).collect();
    let words = Words::english();
    let seat = StateKey::from("ee");
    let growth = Growth::of("items of evidence", &sizes, &cases, items);
    growth.row("a run of the laboratory", run);
    growth.row("read the shared picture", |session| {
        let book = session.book();
        Reading::new(book, components(&evidence_of(book, session.state(), &PictureOf::Pool), book))
    });
    growth.row("the evidence on a seat's screen", |session| {
        evidence(&ViewContext::new(session.book(), &words), session.state(), &seat)
    });
}

fn by_turns() {
    let sizes = [10, 20, 30];
    let cases: Vec<Session> = sizes.iter().map(|turns| finished(&book(&text(*turns)), &Seats::new())).collect();
    let words = Words::english();
    let seat = Audience::Seat("ee".into());
    let growth = Growth::of("turns", &sizes, &cases, events);
    growth.row("a run of the laboratory", run);
    growth.row("fold", |session| session.state_at(session.head()));
    growth.row("compute every decision again", |session| recompute(session.book(), session.entries()));
    for (what, audience) in [("story to the facilitator", &Audience::Facilitator), ("story to a seat", &seat)] {
        growth.row(what, |session| story(&ViewContext::new(session.book(), &words), &session.path(), audience));
    }
    growth.row("export to the facilitator", |session| {
        export(&ViewContext::new(session.book(), &words), &session.path(), &Audience::Facilitator)
    });
}

fn by_seats() {
    let sizes = [2, 9, 27];
    let night_shift = book(NIGHT_SHIFT);
    let cases: Vec<Session> = sizes.iter().map(|count| finished(&night_shift, &acting(&night_shift, *count))).collect();
    let growth = Growth::of("delegations that act, the others silent", &sizes, &cases, events);
    growth.row("play in memory", again);

    let cases: Vec<Session> = sizes.iter().map(|count| deliberating(&with_seats(*count), &Seats::new())).collect();
    let words = Words::english();
    let growth = Growth::of("seats", &sizes, &cases, |session| session.state().pictures.len());
    growth.row("play in memory", again);
    growth.row("all screens of one of them", |session| {
        let (context, state) = (ViewContext::new(session.book(), &words), session.state());
        let seat = &context.book.scenario.seats[0].state;
        let audience = Audience::Seat(seat.clone());
        (table(&context, state, &audience), evidence(&context, state, seat), toolbox(&context, state, seat))
    });
}

fn by_proposals() {
    let sizes = [10, 40, 160];
    let book = book(NIGHT_SHIFT);
    let session = played(&book, &Seats::new(), |state| state.phase == Phase::Initiative && tabled(state).is_some());
    let cases: Vec<State> = sizes.iter().map(|more| with_proposals(session.state(), *more)).collect();
    let words = Words::english();
    let context = ViewContext::new(&book, &words);
    let seat = Audience::Seat("ee".into());
    let growth = Growth::of("proposals on the table", &sizes, &cases, |state| advanced(&book, state).len());
    growth.row("close the initiative, all take their stands", |state| advanced(&book, state));
    growth.row("the table on a seat's screen", |state| table(&context, state, &seat));
}

fn main() {
    let tables: [(&str, fn()); 4] =
        [("evidence", by_evidence), ("turns", by_turns), ("seats", by_seats), ("proposals", by_proposals)];
    let wanted = std::env::args().skip(1).find(|arg| !arg.starts_with('-'));
    for (name, measure) in tables {
        if wanted.as_deref().is_none_or(|wanted| wanted == name) {
            measure();
        }
    }
}
