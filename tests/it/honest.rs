//! What people read agrees with what the rules count: cards, titles, ledger lines, notes, facts, lists.

use std::collections::BTreeSet;

use demarche::engine::core::argument::Worry;
use demarche::engine::core::command::Command;
use demarche::engine::core::state::State;
use demarche::model::clause::{Change, Naming};
use demarche::model::delegation::{Interest, Matter};
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::states::LegalFlag;
use demarche::view::audience::Audience;
use demarche::view::console::console;
use demarche::view::messages::{messages, received};
use demarche::view::names::ViewContext;
use demarche::view::rail::rail;
use demarche::view::screen::brief::brief;
use demarche::view::story::story;
use demarche::view::table::table as proposals;

use crate::procedure::{at_once, council, initiative, now, set, three};
use crate::screens::shown_to;
use crate::support::{Table, WORDS, audience, first_call, given, shipped};

/// An amended text is called what it says, in its title and in its clauses.
#[test]
fn title_and_clauses_follow_an_amendment_that_names_nobody() {
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S7");
    table.until(1, Phase::Deliberation);
    let seen = |table: &Table| {
        let context = ViewContext::new(table.book(), &WORDS);
        let all = proposals(&context, table.state(), &audience("pt"));
        let one = all.into_iter().find(|proposal| proposal.id == id).expect("it is on the table");
        (one.name, one.paragraphs.join(" "))
    };
    let actor = table.book().scenario.adversaries[0].name.clone();
    let (name, text) = seen(&table);
    assert_eq!(name, "Declaration naming the State responsible");
    assert!(text.contains(&actor));
    table.when("ee", Command::ReviseText(id, Change::Naming(Naming::Nobody)));
    let (name, text) = seen(&table);
    assert_eq!(name, "Declaration that names nobody");
    assert!(!text.contains(&actor), "{text}");
    table.when("ee", Command::ReviseText(id, Change::Naming(Naming::Territory)));
    assert_eq!(seen(&table).0, "Declaration that names the territory only");
    table.when("ee", Command::ReviseText(id, Change::Naming(Naming::Author)));
    assert_eq!(seen(&table).0, "Declaration naming the State responsible");
}

/// A listing names persons and no author, and still says with regard to whom it is.
#[test]
fn a_text_that_never_names_an_author_keeps_its_addressee() {
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S10");
    table.until(1, Phase::Deliberation);
    let context = ViewContext::new(table.book(), &WORDS);
    let all = proposals(&context, table.state(), &audience("pt"));
    let text = all.into_iter().find(|proposal| proposal.id == id).expect("it is on the table").paragraphs.join(" ");
    let actor = &table.book().scenario.adversaries[0].name;
    assert!(!text.contains("Those responsible") || text.contains(actor.as_str()), "{text}");
}

/// Words of the engine that no player should have to learn.
const ENGINE_TALK: [&str; 9] = [
    "thousandths",
    "of 1000 remain",
    "severity class",
    "pressure-measure",
    "adversary-act",
    "belief-signal",
    "permille",
    "equal weights",
    " × ",
];

#[test]
fn no_line_of_the_ledger_speaks_the_language_of_the_engine_or_contradicts_its_number() {
    for (name, book) in shipped() {
        let adversaries: Vec<String> = book.scenario.adversaries.iter().map(|one| one.name.clone()).collect();
        let mut table = given(book).team("ee").seed(3).opened();
        table.until_the_end();
        let context = ViewContext::new(table.book(), &WORDS);
        for who in [audience("ee"), Audience::Facilitator] {
            for line in story(&context, &table.session.path(), &who).iter().filter_map(|line| line.ledger.as_ref()) {
                for talk in ENGINE_TALK {
                    let said = [&line.head, &line.sentence, &line.origin].into_iter().any(|text| text.contains(talk));
                    assert!(!said, "{name}: {talk} in {line:?}");
                }
                for adversary in &adversaries {
                    assert!(!line.sentence.contains(&format!("{adversary}: {adversary}")), "{name}: {line:?}");
                    assert!(!line.origin.contains(&format!("{adversary}: {adversary}")), "{name}: {line:?}");
                }
            }
        }
    }
}

/// What stays is told as a share of what was, cut to a whole number: 95 per cent of 1 is 0.
#[test]
fn what_fades_is_told_so_that_the_figure_follows() {
    let mut table = three(council());
    set(&mut table, Quantity::Cost("ostmere".into()), 1);
    table.until(2, Phase::Situation);
    let context = ViewContext::new(table.book(), &WORDS);
    let lines = story(&context, &table.session.path(), &Audience::Facilitator);
    let lines = lines.iter().filter_map(|line| line.ledger.as_ref());
    let faded = lines.into_iter().find(|line| line.head.starts_with("Cost to") && line.head.ends_with("1 → 0"));
    let sentence = &faded.expect("it fades").sentence;
    assert_eq!(sentence, "Things calm down from turn to turn: 95 % of 1 stay, cut to a whole number.");
}

#[test]
fn one_of_anything_is_told_in_the_singular() {
    use demarche::words::number;
    let one = number(1);
    let ids = [
        "cli-try-intro",
        "cli-played",
        "cli-verify-intact",
        "simulate-title",
        "found-inject-unreachable",
        "fast-track-gain",
        "fast-track-no-gain",
        "scenario-line",
        "story-implemented-review",
        "story-implemented-later-review",
        "recent-line",
        "evidence-line",
        "file-verified",
        "condition-harm",
        "condition-cohesion",
    ];
    let names = ["turns", "entries", "runs", "points", "minutes", "seats", "weeks", "count"];
    let args: Vec<_> = names.into_iter().map(|name| (name, one.clone())).collect();
    for id in ids {
        let said = WORDS.with(id, &args);
        let plural =
            ["1 turns", "1 entries", "1 runs", "1 points", "1 minutes", "1 seats", "1 weeks", "1 steps", "1 items"];
        assert!(!plural.iter().any(|wrong| said.contains(wrong)), "{id}: {said}");
    }
}

/// What authors write for facilitators reaches facilitators, and nobody else.
#[test]
fn notes_and_goals_stand_on_the_console_and_on_no_other_screen() {
    for (name, book) in shipped() {
        let table = given(book).team("ee").opened();
        let context = ViewContext::new(table.book(), &WORDS);
        let notes = console(&context, table.state(), (&[], &[]), &BTreeSet::new()).notes;
        let scenario = &table.book().scenario;
        assert!(!scenario.meta.notes.is_empty() && notes.iter().any(|note| note.text == scenario.meta.notes), "{name}");
        for adversary in scenario.adversaries.iter().filter(|adversary| !adversary.goals.is_empty()) {
            let told = notes.iter().any(|note| note.text == adversary.goals && note.heading.contains(&adversary.name));
            assert!(told, "{name}: {}", adversary.key);
        }
        for who in [audience("ee"), Audience::Public] {
            let shown = shown_to(&table, &who);
            assert!(notes.iter().all(|note| !shown.contains(&crate::screens::inside(&note.text))), "{name}, {who:?}");
        }
    }
}

/// What is documented of a State stands in the brief of that State.
#[test]
fn a_brief_tells_what_is_documented_of_its_own_state() {
    let book = first_call();
    let context = ViewContext::new(&book, &WORDS);
    for state in &book.states.states {
        let told = brief(&context, &State::new(&book), &state.key).documented;
        assert!(state.conduct.is_empty() || told.contains(&state.conduct), "{}", state.name);
        assert_eq!(told.iter().any(|fact| fact == "Member of NATO."), state.nato, "{}", state.name);
        let positions = told.iter().filter(|fact| fact.starts_with("Holds that")).count();
        assert_eq!(positions, state.flags.len(), "{}", state.name);
    }
    assert!(brief(&context, &State::new(&book), &StateKey::from("eeas")).documented.is_empty(), "the desk is no State");
    assert_eq!(LegalFlag::ALL.len(), 4);
}

/// One's own message is no news, and one's own proposal needs no announcement.
#[test]
fn what_we_said_ourselves_waits_for_nobody() {
    let mut table = three(at_once(council()));
    table.when("ee", Command::SendMessage { also: [].into(), to: None, text: "Good morning.".to_owned() });
    let context = ViewContext::new(table.book(), &WORDS);
    let unread = |code: &str| received(&messages(&context, table.state(), &audience(code)));
    assert_eq!((unread("ee"), unread("pt")), (0, 1));
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S8");
    table.until(1, Phase::Deliberation);
    let context = ViewContext::new(table.book(), &WORDS);
    let seen = |code: &str| proposals(&context, table.state(), &audience(code));
    let ours = |code: &str| seen(code).into_iter().find(|proposal| proposal.id == id).expect("on the table");
    assert!(!ours("ee").waits_for_us && ours("pt").waits_for_us);
    let stand = ours("pt").stands.into_iter().find(|stand| stand.state.as_str() == "ee").expect("Estonia");
    assert_eq!(stand.stand, Some(demarche::engine::core::proposal::Stand::Support));
    let wanted = rail(&context, table.state(), &[], &"ee".into(), &seen("ee"), false).wanted;
    assert!(wanted.first().is_some_and(|wish| wish.done), "{wanted:?}");
    assert!(now(&table, id).stands.is_empty(), "nothing was put into its mouth");
}

/// Of several interests at stake, the one that weighs most is the one that is named.
#[test]
fn a_delegation_names_the_interest_that_weighs_most() {
    let interest = |points: i64, red_line: bool| Interest {
        on: Matter::Measure("S8".into()),
        towards: None,
        points,
        because: format!("it weighs {points}"),
        met_by: None,
        red_line,
    };
    for red_line in [false, true] {
        let mut book = council();
        let mut seat = book.scenario.seats[0].clone();
        seat.state = "fr".into();
        seat.interests = vec![interest(-1, red_line), interest(-90, red_line), interest(-40, red_line)];
        book.scenario.seats.push(seat);
        let mut table = given(book).teams(&["ee"]).opened();
        table.until(1, Phase::Initiative);
        let id = initiative(&mut table, "ee", "S8");
        table.until(1, Phase::Deliberation).when("ee", Command::Ask { of: "fr".into(), proposal: id });
        let said = table.state().explanations.last().expect("an answer").worry;
        assert_eq!(said, if red_line { Worry::RedLine(1) } else { Worry::Interest(1) });
    }
}

/// One body, one code: Croatia's chip and the desk's are not the same.
#[test]
fn no_two_seats_and_bodies_share_a_code() {
    let book = first_call();
    let context = ViewContext::new(&book, &WORDS);
    let mut codes: Vec<String> = book.seats().map(|seat| context.code(&seat)).collect();
    codes.extend(
        ["working-party", "relex", "psc", "coreper", "council", "high-representative"]
            .map(|body| WORDS.text(&format!("body-{body}"))),
    );
    let distinct: BTreeSet<&String> = codes.iter().collect();
    assert_eq!(distinct.len(), codes.len(), "{codes:?}");
}
