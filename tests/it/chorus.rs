//! Stands as the story tells them over whole exercises: nobody repeats another, and most who object name a price.

use std::collections::{BTreeMap, BTreeSet};

use demarche::engine::core::command::Command;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::delegation::DelegationEvent;
use demarche::engine::core::proposal::Stage;
use demarche::engine::core::state::{Lifecycle, State};
use demarche::engine::core::term::Term;
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::view::audience::Audience;
use demarche::view::names::ViewContext;
use demarche::view::story::story;
use demarche::view::voices::choir::Choir;
use demarche::view::voices::price::Price;
use demarche::view::voices::reason::Reason;
use demarche::view::voices::temper::Temper;
use demarche::view::voices::voice::{Said, Says, Voice};

use crate::support::{Table, WORDS, given, night_shift, seat};

/// Voices of these delegations that all have the same to say.
fn alike(book: &Rulebook, codes: &[&str]) -> Vec<Voice> {
    let says = Says {
        reason: Reason::Term(Term::Gate),
        cite: "nobody has put a fact on the table".to_owned(),
        price: Price::Step("those who hold facts shared them".to_owned()),
        news: None,
    };
    let voice = |code: &&str| {
        let by: StateKey = (*code).into();
        Voice { temper: Temper::of(book, &by), by, start: 0, says: says.clone() }
    };
    codes.iter().map(voice).collect()
}

#[test]
fn those_who_have_nothing_to_add_align_themselves_and_later_the_reason_is_told_in_brief() {
    let book = night_shift();
    let context = ViewContext::new(&book, &WORDS);
    let voices = alike(&book, &["at", "be", "dk", "mt", "si"]);
    let mut choir = Choir::default();
    choir.begin(1);
    let first = choir.sing(&context, &voices);
    assert!(first[0].starts_with("Austria: “We are not certain enough"), "{first:?}");
    assert_eq!(first[1..], ["Belgium, Denmark, Malta and Slovenia align themselves with Austria."]);
    let mut said: BTreeSet<String> = first.iter().cloned().collect();
    let brief = loop {
        let next = choir.sing(&context, &voices);
        assert!(next.iter().all(|sentence| said.insert(sentence.clone())), "{next:?}");
        assert!(said.len() < 40, "{said:?}");
        if let [brief] = next.as_slice() {
            break brief.clone();
        }
    };
    assert!(
        said.iter().any(|sentence| sentence.starts_with("Belgium: “")),
        "the next speaks when one has no more to say"
    );
    assert!(brief.contains("point to certainty about who did it; it would help if"), "{brief}");
    choir.begin(2);
    assert_eq!(choir.sing(&context, &voices), first, "in another turn it may be said again");
}

/// Night Shift, in which Estonia's team proposes whatever it may and the program plays everybody else: the program
/// itself tables only what it expects to be carried, so that few would have anything against it.
fn played(seed: u64) -> Table {
    let mut table = given(night_shift()).team("ee").seed(seed).opened();
    let ids: Vec<_> = table.book().toolbox.measures.iter().map(|measure| measure.id.clone()).collect();
    let start = usize::try_from(seed * 7).expect("a place") % ids.len();
    let mut next = ids.iter().cycle().skip(start);
    for turn in 1..=table.book().scenario.meta.turns {
        if table.state().lifecycle != Lifecycle::Running {
            break;
        }
        table.until(turn, Phase::Initiative);
        for measure in next.by_ref().take(12) {
            let draft =
                |addressee| Command::DraftInitiative { measure: measure.clone(), addressee, reasons: String::new() };
            let drafted =
                [Some("norvania".into()), None].into_iter().any(|to| table.submit(&seat("ee"), &draft(to)).is_ok());
            let own = table.state().proposals.values().find(|own| own.stage == Stage::Draft).map(|own| own.id);
            if let (true, Some(id)) = (drafted, own) {
                table.when("ee", Command::SubmitInitiative(id));
            }
        }
        table.until(turn, Phase::Decision);
    }
    table.until_the_end();
    table
}

/// What is said between quotation marks in a story, sentence by sentence.
fn sentences(line: &str) -> Vec<String> {
    let quoted = line.split(": “").skip(1).filter_map(|rest| rest.split_once('”')).map(|(said, _)| said.to_owned());
    let ends = |said: String| {
        let parts = said.replace("? ", "?|").replace(". ", ".|");
        parts.split('|').map(str::to_owned).collect::<Vec<_>>()
    };
    quoted.flat_map(ends).collect()
}

#[test]
fn nobody_repeats_another_in_a_turn() {
    let (mut all, mut most) = (BTreeSet::new(), 0);
    for seed in 1..=8 {
        let table = played(seed);
        let context = ViewContext::new(table.book(), &WORDS);
        let path = table.session.path();
        for audience in [Audience::Seat("ee".into()), Audience::Facilitator] {
            let mut heard: BTreeMap<u32, BTreeSet<String>> = BTreeMap::new();
            for line in story(&context, &path, &audience) {
                if !line.text.starts_with("New stands") {
                    continue;
                }
                for sentence in sentences(&line.text) {
                    let opening = sentence.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
                    let turn = heard.entry(line.turn).or_default();
                    assert!(turn.insert(opening), "seed {seed}, turn {}: {sentence}", line.turn);
                    all.insert(sentence);
                }
            }
            most = most.max(heard.values().map(BTreeSet::len).max().unwrap_or(0));
        }
    }
    println!("{} different sentences, up to {most} in a turn", all.len());
    assert!(all.len() >= 40);
}

/// Also counts how many prices would do by themselves: what the price answers is all that keeps the delegation away.
#[test]
fn most_stands_against_a_text_come_with_a_price() {
    let (mut against, mut amendments, mut steps, mut enough) = (0, 0, 0, 0);
    for seed in 1..=40 {
        let table = played(seed);
        let context = ViewContext::new(table.book(), &WORDS);
        let accept = table.book().parameters.position_accept_from;
        let mut state = State::new(table.book());
        for event in table.events() {
            state.apply(event);
            let Event::Delegation(DelegationEvent::StandTaken { proposal, by, stand, terms, amendment, worry }) = event
            else {
                continue;
            };
            let (Some(worry), Some(own)) = (*worry, state.proposals.get(proposal)) else { continue };
            let said = Said { by, stand: *stand, worry, amendment: *amendment };
            let voice = Voice::of(&context, &state, own, &said).expect("a voice");
            against += 1;
            match voice.says.price {
                Price::Join(_) | Price::Bear(_) => amendments += 1,
                Price::Step(_) => {
                    steps += 1;
                    let rest = terms.map(|terms| terms.total() - terms.heaviest().map_or(0, |term| terms.points(term)));
                    enough += i32::from(rest.is_some_and(|rest| rest >= accept));
                }
                Price::None => {}
            }
        }
    }
    let share = |part: i32| part * 100 / against.max(1);
    println!(
        "{against} stands against: {} % with a price ({} % an amendment, {} % a step, {} % a step that is enough)",
        share(amendments + steps),
        share(amendments),
        share(steps),
        share(enough)
    );
    assert!(against > 0 && (amendments + steps) * 3 >= against * 2);
}
