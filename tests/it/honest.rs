//! What people read agrees with what the rules count: cards, titles, ledger lines, notes, facts, lists.

use demarche::engine::command::Command;
use demarche::engine::persuasion::Worry;
use demarche::engine::rejection::Rejection;
use demarche::model::clause::{Change, Naming};
use demarche::model::delegation::{Interest, Matter};
use demarche::model::key::{AdversaryKey, StateKey};
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::severity::proportionality;
use demarche::model::states::LegalFlag;
use demarche::view::audience::Audience;
use demarche::view::brief::brief;
use demarche::view::console::console;
use demarche::view::messages::{messages, received};
use demarche::view::names::Lens;
use demarche::view::rail::rail;
use demarche::view::story::story;
use demarche::view::table::table as proposals;
use demarche::view::toolbox::{MeasureCard, card};

use crate::procedure::{at_once, council, initiative, now, set, three};
use crate::screens::shown_to;
use crate::support::{Table, WORDS, audience, first_call, given, night_shift, shipped};

fn card_of(table: &Table, seat: &str, measure: &str, whom: Option<&str>) -> MeasureCard {
    let lens = Lens { book: table.book(), words: &WORDS };
    let whom = whom.map(AdversaryKey::from);
    card(&lens, table.state(), &seat.into(), &measure.into(), whom.as_ref()).expect("a card")
}

/// S1 fits severities from 10 to 45: beside that, the card says on which side, and what the score makes of it.
#[test]
fn a_card_says_on_which_side_of_its_band_severity_lies_as_the_score_counts_it() {
    let mut table = three(council());
    let tolerance = table.book().parameters.severity_tolerance;
    let (low, high) = table.book().measure(&"S1".into()).expect("S1").band;
    for severity in 0..=100 {
        set(&mut table, Quantity::Severity, severity);
        let card = card_of(&table, "ee", "S1", None);
        let fit = proportionality((low, high), severity, tolerance);
        let said = card.proportion_verdict.as_str();
        assert_eq!(card.proportionate, (low..=high).contains(&severity), "{severity}");
        assert_eq!(said.starts_with("Proportionate"), card.proportionate, "{severity}: {said}");
        assert_eq!(severity < low, said.contains("ore than today's case warrants") || said.contains("more than today"), "{severity}: {said}");
        assert_eq!(severity > high, said.contains("ess than today's case"), "{severity}: {said}");
        assert_eq!(fit < 100, said.contains(&format!("{fit} of 100")), "{severity}: {said}");
    }
}

/// The bar of a card is a sum: the card says of what.
#[test]
fn a_card_names_the_hypotheses_that_it_adds_up() {
    let table = given(night_shift()).team("ee").opened();
    let (book, mut several) = (table.book(), 0);
    for measure in &book.toolbox.measures {
        for adversary in &book.scenario.adversaries {
            let card = card_of(&table, "ee", measure.id.as_str(), Some(adversary.key.as_str()));
            let Some((_, ours, _)) = card.certainty else {
                assert!(card.certainty_of.is_empty(), "{} adds up nothing", measure.id);
                continue;
            };
            let last = card.certainty_of.last().unwrap_or_else(|| panic!("{} says nothing", measure.id));
            let shown = last.split("ours ").nth(1).and_then(|rest| rest.split('.').next()).expect("a figure");
            let close = shown.parse::<i64>().expect("a number") - ours;
            assert!((0..=1).contains(&close), "{}: {last} beside {ours}", measure.id);
            let parts = card.certainty_of.iter().filter(|line| line.starts_with(|c: char| c.is_ascii_digit())).count();
            assert!(parts < 2 || last.starts_with("Together"), "{}: {:?}", measure.id, card.certainty_of);
            several += usize::from(parts > 1);
        }
    }
    assert!(several > 0, "some card adds up several hypotheses");
}

/// A declaration that names a State as responsible is for a State.
#[test]
fn a_declaration_naming_the_state_cannot_be_addressed_to_a_group() {
    let mut table = given(night_shift()).team("ee").opened();
    table.until(1, Phase::Initiative);
    let order =
        Command::DraftInitiative { measure: "S7".into(), addressee: Some("grey-heron".into()), reasons: String::new() };
    assert_eq!(table.refused("ee", &order), Rejection::NotAState("grey-heron".into()));
    let card = card_of(&table, "ee", "S7", None);
    let group = card.addressees.iter().find(|(key, _, _)| key.as_str() == "grey-heron").expect("it is listed");
    assert!(group.2.as_ref().is_some_and(|why| why.contains("is no State")), "{group:?}");
}

/// Who may start a measure stands on its card.
#[test]
fn every_card_says_who_may_start_it() {
    let table = three(council());
    for measure in &table.book().toolbox.measures {
        let card = card_of(&table, "ee", measure.id.as_str(), Some("ostmere"));
        assert!(card.initiator.contains(&measure.initiator), "{}: {}", measure.id, card.initiator);
    }
}

/// An amended text is called what it says, in its title and in its clauses.
#[test]
fn title_and_clauses_follow_an_amendment_that_names_nobody() {
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S7");
    table.until(1, Phase::Deliberation);
    let seen = |table: &Table| {
        let lens = Lens { book: table.book(), words: &WORDS };
        let all = proposals(&lens, table.state(), &audience("pt"));
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
    let lens = Lens { book: table.book(), words: &WORDS };
    let all = proposals(&lens, table.state(), &audience("pt"));
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
        let lens = Lens { book: table.book(), words: &WORDS };
        for who in [audience("ee"), Audience::Facilitator] {
            for line in story(&lens, &table.session.path(), &who).iter().filter_map(|line| line.ledger.as_ref()) {
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
    let lens = Lens { book: table.book(), words: &WORDS };
    let lines = story(&lens, &table.session.path(), &Audience::Facilitator);
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
        "cli-try-intro", "cli-played", "cli-verify-intact", "simulate-title", "found-inject-unreachable",
        "fast-track-gain", "fast-track-no-gain", "scenario-line", "story-implemented-review",
        "story-implemented-later-review", "recent-line", "evidence-line", "file-verified", "condition-harm",
        "condition-cohesion",
    ];
    let names = ["turns", "entries", "runs", "points", "minutes", "seats", "weeks", "count"];
    let args: Vec<_> = names.into_iter().map(|name| (name, one.clone())).collect();
    for id in ids {
        let said = WORDS.with(id, &args);
        let plural = ["1 turns", "1 entries", "1 runs", "1 points", "1 minutes", "1 seats", "1 weeks", "1 steps", "1 items"];
        assert!(!plural.iter().any(|wrong| said.contains(wrong)), "{id}: {said}");
    }
}

/// What authors write for facilitators reaches facilitators, and nobody else.
#[test]
fn notes_and_goals_stand_on_the_console_and_on_no_other_screen() {
    for (name, book) in shipped() {
        let table = given(book).team("ee").opened();
        let lens = Lens { book: table.book(), words: &WORDS };
        let notes = console(&lens, table.state(), &table.session.path()).notes;
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
    let lens = Lens { book: &book, words: &WORDS };
    for state in &book.states.states {
        let told = brief(&lens, &state.key).documented;
        assert!(state.conduct.is_empty() || told.contains(&state.conduct), "{}", state.name);
        assert_eq!(told.iter().any(|fact| fact == "Member of NATO."), state.nato, "{}", state.name);
        let positions = told.iter().filter(|fact| fact.starts_with("Holds that")).count();
        assert_eq!(positions, state.flags.len(), "{}", state.name);
    }
    assert!(brief(&lens, &StateKey::desk()).documented.is_empty(), "the desk is no State");
    assert_eq!(LegalFlag::ALL.len(), 4);
}

/// One's own message is no news, and one's own proposal needs no announcement.
#[test]
fn what_we_said_ourselves_waits_for_nobody() {
    let mut table = three(at_once(council()));
    table.when("ee", Command::SendMessage { to: None, text: "Good morning.".to_owned() });
    let lens = Lens { book: table.book(), words: &WORDS };
    let unread = |code: &str| received(&messages(&lens, table.state(), &audience(code)));
    assert_eq!((unread("ee"), unread("pt")), (0, 1));
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S8");
    table.until(1, Phase::Deliberation);
    let lens = Lens { book: table.book(), words: &WORDS };
    let seen = |code: &str| proposals(&lens, table.state(), &audience(code));
    let ours = |code: &str| seen(code).into_iter().find(|proposal| proposal.id == id).expect("on the table");
    assert!(!ours("ee").waits_for_us && ours("pt").waits_for_us);
    let stand = ours("pt").stands.into_iter().find(|stand| stand.state.as_str() == "ee").expect("Estonia");
    assert_eq!(stand.stand, Some(demarche::engine::proposal::Stand::Support));
    let wanted = rail(&lens, table.state(), &table.session.path(), &"ee".into(), &seen("ee")).wanted;
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
    let lens = Lens { book: &book, words: &WORDS };
    let mut codes: Vec<String> = book.seats().map(|seat| lens.code(&seat)).collect();
    codes.extend(["working-party", "relex", "psc", "coreper", "council", "high-representative"].map(|body| WORDS.text(&format!("body-{body}"))));
    let distinct: std::collections::BTreeSet<&String> = codes.iter().collect();
    assert_eq!(distinct.len(), codes.len(), "{codes:?}");
}
