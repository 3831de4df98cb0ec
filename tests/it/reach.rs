//! Reach: an inject that can come is never refused as unreachable, and one that cannot is.

use demarche::engine::core::command::Command;
use demarche::engine::world::condition::holds;
use demarche::model::condition::{Action, Condition};
use demarche::model::key::MeasureId;
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::model::voice::Voice;
use demarche::scenario::code::Code;
use demarche::scenario::compile::compile;
use demarche::scenario::data::DataTexts;
use demarche::scenario::diagnostic::Diagnostic;
use demarche::scenario::rulebook::rulebook;
use demarche::store::scenarios::SHIPPED;
use proptest::prelude::{any, proptest};

use crate::chance::{modes, moves, play, seated};
use crate::support::{DATA, Table, data, given, questions, read};

/// A scenario's text with one inject more, which waits for a condition.
fn waiting(text: &str, condition: &str) -> String {
    let inject = format!(
        "    injects: [\n(key: \"waiting\", msel: \"I-W\", title: \"It comes\", text: \"It comes.\", kind: Media, \
         trigger: When({condition}), recipients: Public, expected: \"Read it.\"),\n"
    );
    text.replacen("    injects: [\n", &inject, 1)
}

/// Whether the checks refuse an inject that waits for a condition.
fn refused(text: &str, condition: &str) -> bool {
    let (_, found) = compile(&waiting(text, condition), &DATA);
    let ours = |found: &Diagnostic| found.args.iter().any(|(_, value)| value == "waiting");
    found.iter().any(|found| found.code == Code::InjectUnreachable && ours(found))
}

fn every() -> String {
    read(&data("every-parameter.ron"))
}

/// Conditions of every kind that depends on decisions, acts or the calendar, as an author writes them.
fn conditions(book: &Rulebook) -> Vec<(String, Condition)> {
    let mut all = vec![("AnythingAdopted".to_owned(), Condition::AnythingAdopted)];
    for measure in &book.toolbox.measures {
        let id = MeasureId::from(measure.id.as_str());
        all.push((format!("Adopted(\"{id}\")"), Condition::Adopted(id.clone())));
        all.push((format!("Failed(\"{id}\")"), Condition::Failed(id)));
    }
    for adversary in &book.scenario.adversaries {
        let key = &adversary.key;
        all.push((format!("ChannelOpen(\"{key}\")"), Condition::ChannelOpen(key.clone())));
        all.push((format!("Did(\"{key}\", A2)"), Condition::Did(key.clone(), Action::A2)));
    }
    all.extend(["ee", "pt"].map(|state| (format!("Attributed(\"{state}\")"), Condition::Attributed(state.into()))));
    for state in ["ee", "pt"] {
        let voice = || Voice::State(state.into());
        all.push((format!("Spoke(State(\"{state}\"))"), Condition::Spoke(voice())));
        all.push((format!("Requested(State(\"{state}\"))"), Condition::Requested(voice())));
    }
    all.push(("Spoke(Unnamed)".to_owned(), Condition::Spoke(Voice::Unnamed)));
    all
}

/// The conditions that hold when a turn begins, with that turn.
fn held(table: &Table, wanted: &[(String, Condition)]) -> Vec<usize> {
    let (book, state) = (table.book(), table.state());
    let places = wanted.iter().enumerate().filter(|(_, (_, condition))| holds(book, state, condition));
    places.map(|(place, _)| place).collect()
}

proptest! {
    #![proptest_config(questions(24))]

    #[test]
    fn nothing_that_came_true_in_time_was_called_unreachable(
        which in 0_usize..4, modes in modes(), moves in moves(300), seed in any::<u64>(),
    ) {
        let hasty = every().replacen("turn_hours: 240,", "turn_hours: 24, procedure: Urgent,", 1);
        let text = [SHIPPED[0].text, SHIPPED[1].text, &every(), &hasty][which].to_owned();
        let book = rulebook(&text, &DataTexts::shipped()).expect("a scenario that can be played");
        let wanted = conditions(&book);
        let mut table = seated(given(book), &modes).teams(&["ee", "nl"]).seed(seed).opened();
        let mut came = std::collections::BTreeSet::new();
        play(&mut table, &moves, |table, _, _, _| {
            if table.state().phase == Phase::Situation {
                came.extend(held(table, &wanted));
            }
        });
        for place in came {
            let condition = &wanted[place].0;
            assert!(!refused(&text, condition), "{condition} held in a play and is called unreachable");
        }
    }
}

/// What is withdrawn in the first turn has failed when the second begins.
#[test]
fn a_proposal_can_fail_long_before_it_could_be_decided() {
    for measure in ["S8", "S9"] {
        assert!(!refused(SHIPPED[0].text, &format!("Failed(\"{measure}\")")), "{measure}");
        let book = rulebook(&waiting(SHIPPED[0].text, &format!("Failed(\"{measure}\")")), &DataTexts::shipped());
        let mut table = given(book.expect("it can be played")).team("ee").the_rest_silent().opened();
        table.until(1, Phase::Initiative);
        let id = crate::procedure::initiative(&mut table, "ee", measure);
        table.until(1, Phase::Deliberation).when("ee", Command::Withdraw(id)).until(2, Phase::Situation);
        let came = table.state().injects.keys().any(|key| key.as_str() == "waiting");
        assert!(came, "{measure}: the inject comes");
    }
}

/// A chair at the table may shorten roads, and full activation of the crisis response takes its own.
#[test]
fn a_shorter_road_counts_where_somebody_can_open_it() {
    let short = every().replacen("turns: 7", "turns: 3", 1);
    let days = short.replacen("    truth:", "    measures: [(id: \"L6\", closed: true)],\n    truth:", 1);
    let unchaired = days.replacen("    presidency: \"nl\",\n", "", 1);
    assert!(!refused(&days, "Adopted(\"S9\")"), "the Netherlands may fast-track it");
    assert!(refused(&unchaired, "Adopted(\"S9\")"), "nobody can");
    let clause = short.replacen("    presidency: \"nl\",\n", "", 1);
    let clause = clause.replacen("turns: 3", "turns: 4", 1);
    assert!(!refused(&clause, "Adopted(\"S9\")"), "the solidarity clause opens the road of the crisis response");
}

#[test]
fn what_can_never_come_true_is_still_refused() {
    let text = SHIPPED[0].text;
    let never = [
        "Adopted(\"R4\")",
        "Failed(\"R4\")",
        "RungAtLeast(11)",
        "CohesionAtMost(-1)",
        "Any([])",
        "All([TurnAtLeast(2), Released(\"waiting\")])",
        "TurnAtLeast(4)",
    ];
    for condition in never {
        assert!(refused(text, condition), "{condition}");
    }
    assert!(refused(SHIPPED[1].text, "Did(\"velmora\", A4)"), "Velmora never acts by itself");
    for condition in ["Spoke(Unnamed)", "Requested(State(\"ee\"))"] {
        assert!(refused(text, condition), "{condition}: no inject lets it");
    }
    assert!(!refused(SHIPPED[1].text, "Spoke(Partner(\"northmere\"))"), "Northmere attributes in an inject");
    let asks = text.replacen("kind: Intelligence,", "kind: Intelligence, effects: [Requests(State(\"ee\"))],", 1);
    assert!(!refused(&asks, "Requested(State(\"ee\"))") && refused(&asks, "Requested(State(\"pt\"))"));
    let closed = text.replacen("    measures: [\n", "    measures: [\n        (id: \"N1\", closed: true),\n", 1);
    assert!(!refused(text, "Attributed(\"ee\")") && refused(&closed, "Attributed(\"ee\")"), "nobody can attribute");
}
