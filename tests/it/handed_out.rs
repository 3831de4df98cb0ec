//! The law of secrecy over what leaves the program: a sign is planted in every text of the scenario format and in what people
//! write to each other, and looked for in every byte of everything that is handed to a seat or to the public.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{Cursor, Read};

use demarche::engine::core::command::{Actor, Command, Direction};
use demarche::engine::core::observation::{Kind, Observation};
use demarche::model::inject::Recipients;
use demarche::report::after_action::after_action;
use demarche::report::copy::copy_for;
use demarche::report::exercise::Exercise;
use demarche::report::workbook::workbook;
use demarche::scenario::data::DataTexts;
use demarche::scenario::rulebook::rulebook;
use demarche::store::exercise::Reading;
use demarche::store::scenarios::SHIPPED;
use demarche::view::audience::Audience;
use demarche::view::export::export;
use demarche::words::Words;

use crate::secrecy::secrets;
use crate::support::{Table, audience, given};

/// What every sign begins with; it stands nowhere else.
const SIGN: &str = "Qzj";

/// A scenario's text with a sign of its own at the end of everything in quotation marks that has more than one word.
pub fn planted(text: &str) -> (String, usize) {
    let (mut out, mut count, mut rest) = (String::new(), 0, text);
    while let Some(at) = rest.find(['"', '/']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        if from.starts_with("//") {
            let end = from.find('\n').unwrap_or(from.len());
            out.push_str(&from[..end]);
            rest = &from[end..];
            continue;
        }
        if let Some(behind) = from.strip_prefix('/') {
            out.push('/');
            rest = behind;
            continue;
        }
        let mut escaped = false;
        let end = from[1..].find(|c: char| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        });
        let end = end.expect("a text ends") + 1;
        out.push_str(&from[..end]);
        if from[..end].contains(' ') {
            let _ = write!(out, " {SIGN}{count}x");
            count += 1;
        }
        out.push('"');
        rest = &from[end + 1..];
    }
    out.push_str(rest);
    (out, count)
}

/// The signs in a text.
pub fn signs(text: &str) -> BTreeSet<String> {
    text.match_indices(SIGN).filter_map(|(at, _)| Some(text[at..].split_once('x')?.0.to_owned() + "x")).collect()
}

/// Two teams that write, draft, judge and are written to; what else happens is the program's.
fn played(scenario: usize) -> Table {
    let (text, count) = planted(SHIPPED[scenario].text);
    assert!(count > 100, "{count} texts");
    let book = rulebook(&text, &DataTexts::shipped()).expect("it can still be played");
    let codes: Vec<String> = book.scenario.seats.iter().take(2).map(|seat| seat.state.to_string()).collect();
    let [one, two] = [codes[0].as_str(), codes[1].as_str()];
    let mut table = given(book).teams(&[one, two]).seed(7_340_172_985_316).opened();
    let word = |what: &str| format!("{SIGN}{what}x said");
    let only = |code: &str| Recipients::States(vec![code.into()]);
    for order in [
        Command::Direct(Direction::Improvise { to: only(one), title: word("headline"), text: word("improvised") }),
        Command::Direct(Direction::Write { to: Some(one.into()), text: word("letter") }),
        Command::Note(Observation { text: word("observation"), ..Observation::default() }),
    ] {
        table.director(order);
    }
    table.director(Command::Advance);
    table.when(one, Command::AskDirection(word("question")));
    table.director(Command::Advance);
    table.when(one, Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons: word("reasons") });
    table.until_the_end();
    let to_do = Kind::ToDo { owner: word("owner"), due: word("due") };
    for kind in [Kind::Bookmark, Kind::OfItself, to_do] {
        let told = Observation { text: word("looking-back"), seat: Some(one.into()), kind, ..Observation::default() };
        table.submit(&Actor::Facilitator, &Command::Note(told)).expect("may");
    }
    table
}

/// Signs that an audience must not find.
fn forbidden(table: &Table, who: &Audience) -> BTreeSet<String> {
    let scenario = &table.book().scenario;
    let mut hidden: BTreeSet<String> = secrets(table, who).iter().flat_map(|secret| signs(secret)).collect();
    let mut hide = |text: &str| hidden.extend(signs(text));
    hide(&scenario.meta.notes);
    for adversary in scenario.adversaries.iter().filter(|own| *who != Audience::Red(own.key.clone())) {
        hide(&adversary.goals);
        adversary.playbook.values().for_each(|play| hide(&play.reckoning));
    }
    scenario.injects.iter().for_each(|inject| hide(&inject.expected));
    for seat in scenario.seats.iter().filter(|seat| !who.is(&seat.state)) {
        hide(&format!("{seat:?}"));
    }
    let one = &scenario.seats[0].state;
    let of_people = ["observation", "looking-back", "owner", "due"];
    let of_one = ["headline", "improvised", "letter", "question", "reasons"];
    hidden.extend(of_people.map(|what| format!("{SIGN}{what}x")));
    if !who.is(one) {
        hidden.extend(of_one.map(|what| format!("{SIGN}{what}x")));
    }
    hidden
}

/// All bytes of a workbook, its parts unpacked.
fn unpacked(bytes: Vec<u8>) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut all = String::new();
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).expect("a part");
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("whole");
        all.push_str(&String::from_utf8_lossy(&bytes));
    }
    all
}

/// Everything that is handed out, by what it is called.
fn handed_out(exercise: &Exercise, who: &Audience) -> Vec<(String, String)> {
    let mut papers = vec![("copy".to_owned(), copy_for(exercise, who))];
    for tag in ["en", "de", "fr"] {
        let words = Words::of(tag);
        papers.push((format!("report in {tag}"), after_action(exercise, &words, who).expect("a page")));
        let tables = workbook(exercise, &words, who).expect("a workbook");
        papers.push((format!("workbook in {tag}"), unpacked(tables)));
        let journal = export(&exercise.context(&words), &exercise.session.path(), who);
        papers.push((format!("journal in {tag}"), serde_json::to_string(&journal).expect("JSON")));
    }
    papers
}

#[test]
fn nothing_that_is_handed_out_holds_a_secret_of_others() {
    for scenario in 0..SHIPPED.len() {
        let table = played(scenario);
        let exercise =
            Exercise::of("planted.demarche".into(), Reading { session: table.session.clone(), settings: Vec::new() });
        let seats = table.book().scenario.seats.iter().map(|seat| audience(seat.state.as_str()));
        let red = Audience::Red(table.book().scenario.adversaries[0].key.clone());
        for who in seats.chain([Audience::Public, red, audience("lu")]) {
            let hidden = forbidden(&table, &who);
            assert!(hidden.len() > 40, "{who:?}: {}", hidden.len());
            for (what, text) in handed_out(&exercise, &who) {
                let found: Vec<String> = signs(&text).intersection(&hidden).cloned().collect();
                let around = found.first().map(|sign| {
                    let at = text.find(sign.as_str()).expect("found");
                    text[..at].chars().rev().take(200).collect::<Vec<_>>().into_iter().rev().collect::<String>()
                });
                assert!(found.is_empty(), "scenario {scenario}, {what} of {who:?} holds {found:?}: {around:?}");
            }
        }
        // The signs are found where they may be: by the facilitator, and by the team that was written to.
        let all = handed_out(&exercise, &Audience::Facilitator);
        let told: BTreeSet<String> = all.iter().flat_map(|(_, text)| signs(text)).collect();
        assert!(
            told.len() > 60 && told.contains("Qzjobservationx") && told.contains("Qzjlooking-backx"),
            "{}",
            told.len()
        );
        let own = audience(table.book().scenario.seats[0].state.as_str());
        let told: BTreeSet<String> = handed_out(&exercise, &own).iter().flat_map(|(_, text)| signs(text)).collect();
        assert!(told.contains("Qzjimprovisedx"), "{told:?}");
    }
}
