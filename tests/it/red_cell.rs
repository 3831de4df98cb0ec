//! The red cell: people play an adversary, within its odds and what its author allows.

use demarche::engine::core::command::{Actor, Command, SeatMode, Setup};
use demarche::engine::core::event::Event;
use demarche::engine::core::event::course::CourseEvent;
use demarche::engine::core::event::red::RedEvent;
use demarche::engine::core::event::world::WorldEvent;
use demarche::engine::core::ledger::Cause;
use demarche::engine::core::red::{Move, WayOut};
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::term::Term;
use demarche::model::adversary::Reply;
use demarche::model::condition::Action;
use demarche::model::key::StepKey;
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::room::Room;
use demarche::room::begin::begin;
use demarche::room::holder::Holder;
use demarche::room::open::Answer;
use demarche::store::scenarios::SHIPPED;
use demarche::view::audience::Audience;
use demarche::view::redact::seen;

use crate::draw::Draw;
use crate::room_running::{lift, phase_by_phase};
use crate::support::{Table, first_call, given, home};

/// A move that somebody might seal.
pub fn sealed_move(table: &Table, draw: &mut Draw) -> Command {
    let adversaries: Vec<_> = table.book().scenario.adversaries.iter().collect();
    let adversary = draw.one(&adversaries).expect("an adversary");
    let steps: Vec<StepKey> = adversary.red_cell.quiet.iter().map(|step| step.key.clone()).collect();
    let chosen = Move {
        act: draw.one(&Action::ALL).filter(|_| draw.below(2) == 0),
        reply: draw.one(&[Reply::Cooperates, Reply::Evades, Reply::Refuses]).filter(|_| draw.below(8) == 0),
        way_out: draw.one(&WayOut::ALL).filter(|_| draw.below(4) == 0).unwrap_or_default(),
        quiet: draw.one(&steps),
    };
    Command::SealMove { of: adversary.key.clone(), chosen }
}

fn red() -> Actor {
    Actor::Red("kestria".into())
}

fn seal(chosen: Move) -> Command {
    Command::SealMove { of: "kestria".into(), chosen }
}

fn acts(act: Action) -> Command {
    seal(Move { act: Some(act), ..Move::default() })
}

fn steps(key: &str) -> Command {
    seal(Move { quiet: Some(key.into()), ..Move::default() })
}

/// First call with every quiet step seen through in so many per cent.
fn found(percent: u8) -> Rulebook {
    let mut book = first_call();
    for step in &mut book.scenario.adversaries[0].red_cell.quiet {
        step.found_percent = percent;
    }
    book
}

fn played(book: Rulebook) -> Table {
    given(book).team("ee").red("kestria").opened()
}

/// What Kestria did in a turn.
fn act_of(table: &Table, turn: u32) -> Action {
    let acts = table.state().acts.iter().find(|(of, _)| *of == turn);
    acts.expect("an act").1.action
}

#[test]
fn what_is_sealed_is_done_and_the_dice_fall_as_they_would() {
    let mut by_dice = played(first_call());
    by_dice.until(2, Phase::Situation);
    let mut chosen = played(first_call());
    let other =
        Action::ALL.into_iter().find(|act| *act != act_of(&by_dice, 1) && chosen.submit(&red(), &acts(*act)).is_ok());
    chosen.until(2, Phase::Situation);
    assert_eq!(Some(act_of(&chosen, 1)), other, "the last move that was sealed");
    assert_eq!(chosen.state().acts[0].1.roll, by_dice.state().acts[0].1.roll);
    assert!(chosen.state().acts[0].1.chosen && !by_dice.state().acts[0].1.chosen);
    assert!(chosen.state().moves.is_empty(), "a new turn, a new move");
}

#[test]
fn an_act_must_lie_within_the_odds_and_within_what_the_author_allows() {
    let mut table = played(first_call());
    assert_eq!(table.submit(&red(), &acts(Action::A6)), Err(Rejection::TooUnlikely(5)));
    let mut book = first_call();
    book.scenario.adversaries[0].red_cell.least_percent = 0;
    book.scenario.adversaries[0].playbook.get_mut(&Action::A2).expect("a play").weight_percent = 0;
    let mut table = played(book);
    assert_eq!(table.submit(&red(), &acts(Action::A2)), Err(Rejection::TooUnlikely(0)), "never is never");
    assert_eq!(table.submit(&red(), &acts(Action::A5)), Ok(()));
}

#[test]
fn only_whoever_plays_it_or_the_facilitator_moves_an_adversary_and_nothing_else() {
    let mut table = played(first_call());
    assert_eq!(table.refused("ee", &acts(Action::A2)), Rejection::RedCellOnly);
    assert_eq!(table.submit(&red(), &Command::Advance), Err(Rejection::RedCellOnly));
    assert_eq!(table.submit(&Actor::Facilitator, &acts(Action::A2)), Ok(()));
    let mut alone = given(first_call()).team("ee").opened();
    assert_eq!(alone.submit(&red(), &acts(Action::A2)), Err(Rejection::RedCellOnly), "nobody plays it");
    table.until(1, Phase::Consequences);
    assert_eq!(table.submit(&red(), &acts(Action::A2)), Err(Rejection::MoveTooLate));
}

#[test]
fn the_way_out_is_shown_from_its_turn_on_and_can_be_taken_back() {
    let move_it = |way_out| seal(Move { way_out, ..Move::default() });
    let mut table = played(first_call());
    assert_eq!(table.submit(&red(), &move_it(WayOut::Offer)), Err(Rejection::NoWayOut), "from turn 2");
    table.until(2, Phase::Situation);
    assert_eq!(table.submit(&red(), &move_it(WayOut::Withdraw)), Err(Rejection::NoWayOut), "none is open");
    table.submit(&red(), &move_it(WayOut::Offer)).expect("may be offered");
    table.until(3, Phase::Situation);
    assert!(table.state().ways_out.contains("kestria"));
    table.submit(&red(), &move_it(WayOut::Withdraw)).expect("may be taken back");
    table.until(3, Phase::Consequences);
    assert!(!table.state().ways_out.contains("kestria"));
}

#[test]
fn evidence_is_planted_where_nobody_notices_and_told_of_where_somebody_does() {
    for (percent, planted) in [(0, true), (100, false)] {
        let mut table = played(found(percent));
        table.submit(&red(), &steps("second-rental")).expect("may");
        table.until(2, Phase::Situation);
        let item = "second-rental".into();
        let there = table.state().pool.iter().any(|item_| item_.evidence.as_ref() == Some(&item));
        assert_eq!(there, planted);
        let told = table.events().iter().any(|event| matches!(event, Event::Red(RedEvent::Noticed { .. })));
        assert_eq!(told, !planted);
        assert_eq!(table.submit(&red(), &steps("second-rental")), Err(Rejection::NoSuchStep), "each once");
    }
}

#[test]
fn a_capital_that_was_courted_stands_lower_on_every_answer_and_on_nothing_else() {
    let stands = |percent| {
        let mut table = given(found(percent)).red("kestria").opened();
        table.submit(&red(), &steps("harbour-fees")).expect("may");
        table.until_the_end();
        table.state().swayed.get(&("ee".into(), "kestria".into())).copied()
    };
    assert_eq!((stands(0), stands(100)), (Some(-12), None));
    let terms = |swayed: i64| {
        let mut state = given(first_call()).opened().state().clone();
        state.swayed.insert(("fr".into(), "kestria".into()), swayed);
        let book = first_call();
        let on = |measure: &str| {
            let measure = book.measure(&measure.into()).expect("a measure");
            let (text, addressee) = (measure.usual_text(), Some("kestria".into()));
            let question = demarche::engine::core::question::Question {
                measure,
                addressee: addressee.as_ref(),
                text: &text,
                by: &"pt".into(),
                proposal: None,
            };
            let position = demarche::engine::delegation::position::position(&book, &state, &question, &"fr".into());
            position.terms.points(Term::Courted)
        };
        (on("S6"), on("C2"))
    };
    assert_eq!(terms(-12), (-12, 0));
    assert_eq!(terms(0), (0, 0));
}

#[test]
fn a_request_waits_a_turn_for_whoever_is_to_answer_it() {
    let mut table = played(first_call());
    let answers = |table: &Table| table.state().replies.len();
    assert_eq!(
        table.submit(&red(), &seal(Move { reply: Some(Reply::Refuses), ..Move::default() })),
        Err(Rejection::NoRequest)
    );
    table.until(1, Phase::Initiative);
    let order =
        Command::DraftInitiative { measure: "C2".into(), addressee: Some("kestria".into()), reasons: String::new() };
    table.when("ee", order);
    let id = table.state().proposals.values().find(|own| own.by.as_str() == "ee").expect("a draft").id;
    table.when("ee", Command::SubmitInitiative(id));
    table.until(2, Phase::Situation);
    assert_eq!(answers(&table), 0, "asked in turn 1, answered in turn 2");
    table.submit(&red(), &seal(Move { reply: Some(Reply::Refuses), ..Move::default() })).expect("was asked");
    table.until(3, Phase::Situation);
    assert_eq!(
        table.state().replies.iter().map(|(turn, _, reply)| (*turn, *reply)).collect::<Vec<_>>(),
        [(2, Reply::Refuses)]
    );
}

/// Nobody at the table learns who did what beside its act, by a fact or by the cause of a number that moved.
#[test]
fn what_was_done_quietly_names_nobody_to_the_table() {
    for step in ["second-rental", "menu-of-quarrels", "harbour-fees"] {
        let mut table = played(found(0));
        table.submit(&red(), &steps(step)).expect("may");
        table.until(2, Phase::Situation);
        let mut causes = 0;
        for audience in [Audience::Public, Audience::Seat("ee".into()), Audience::Seat("pt".into())] {
            for event in table.events() {
                let told = seen(table.book(), table.state(), event, &audience);
                let named = matches!(told, Some(Event::Red(RedEvent::MoveSealed { .. } | RedEvent::Stepped { .. })));
                assert!(!named, "{step}: {audience:?} is told {told:?}");
                if let Some(Event::Course(CourseEvent::Moved(entry))) = told {
                    assert!(!matches!(entry.cause, Cause::Red(_)), "{step}: {audience:?}");
                    causes += 1;
                }
            }
        }
        assert!(causes > 0);
    }
}

#[test]
fn whoever_plays_it_sees_its_own_odds_and_nothing_of_the_table() {
    let mut table = played(first_call());
    table.until(2, Phase::Situation);
    let red = Audience::Red("kestria".into());
    let mut odds = 0;
    for event in table.events() {
        match (event, seen(table.book(), table.state(), event, &red)) {
            (Event::World(WorldEvent::Acted(act)), Some(Event::World(WorldEvent::Acted(told)))) => {
                assert_eq!(&told, act);
                odds += 1;
            }
            (Event::Evidence(_) | Event::Delegation(_) | Event::Procedure(_), told) => {
                let public = seen(table.book(), table.state(), event, &Audience::Public);
                assert_eq!(told, public, "no more than everybody");
            }
            _ => {}
        }
    }
    assert_eq!(odds, 1);
}

/// The room of an exercise that Estonia's team and those who play Kestria share.
pub fn shared_room() -> Room {
    let _ = home();
    let seats = [("ee".into(), SeatMode::Team(String::new()))].into();
    let setup = Setup { seed: 6, seats, red: [("kestria".into(), String::new())].into() };
    phase_by_phase(Room::open(begin("red.ron", SHIPPED[0].text, setup, &[]).expect("a file")))
}

#[test]
fn the_laptop_comes_to_whoever_plays_an_adversary_once_the_teams_are_done_before_the_consequences() {
    let mut room = shared_room();
    assert!(!room.is_solo(), "somebody plays against the team");
    let mut handed = Vec::new();
    while room.state().phase != Phase::Consequences {
        lift(&mut room);
        handed.push((room.state().phase, room.holder().clone()));
        match room.holder() {
            Holder::Seat(_) => {
                let open: Vec<_> = room.left_open().into_iter().map(|open| (open, Answer::Leave)).collect();
                assert!(room.settle(&open).stopped.is_none());
            }
            Holder::Red(_) => {
                room.submit(&acts(Action::A2)).expect("within the odds");
                room.pass_on();
            }
            Holder::Facilitator | Holder::Curtain(_) => {
                room.close_phase().expect("all are done");
            }
        }
    }
    let red: Vec<Phase> =
        handed.iter().filter(|(_, holder)| matches!(holder, Holder::Red(_))).map(|(phase, _)| *phase).collect();
    assert_eq!(red, [Phase::Communication]);
    assert_eq!(room.state().acts.len(), 1);
    assert!(room.state().acts[0].1.chosen);
}

#[test]
fn what_is_chosen_and_not_sealed_survives_a_hand_over() {
    let mut room = shared_room();
    room.call_facilitator();
    lift(&mut room);
    let chosen = Move { act: Some(Action::A2), ..Move::default() };
    room.drafts_mut().moves.insert("kestria".into(), chosen.clone());
    room.pass_on();
    lift(&mut room);
    assert!(room.drafts().moves.is_empty(), "Estonia sees nothing of it");
    room.call_facilitator();
    lift(&mut room);
    assert_eq!(room.drafts().moves.get("kestria"), Some(&chosen));
    room.submit(&seal(chosen)).expect("may");
    assert!(room.drafts().moves.is_empty(), "what was sent is no draft any more");
}
