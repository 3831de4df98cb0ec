//! Secrets: what a delegation is shown is a function of what it may know (`model.md` §1.6).

use demarche::engine::core::command::{Actor, Command};
use demarche::engine::core::observation::Observation;
use demarche::engine::core::pool::PoolItem;
use demarche::engine::core::proposal::ProposalId;
use demarche::engine::options::options;
use demarche::model::evidence::{Evidence, Holder, ShareMode};
use demarche::model::inject::Recipients;
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::view::audience::Audience;
use proptest::collection::vec;
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use proptest::sample::{Index, select};

use crate::chance::{meant, modes, moves, play, seated};
use crate::screens::{first_difference, inside, shown_to};
use crate::support::{Table, audience, first_call, given, night_shift, questions, seat};

/// A seed whose digits stand nowhere else.
const SEED: u64 = 7_340_172_985_316;

fn book(long: bool) -> Rulebook {
    if long { night_shift() } else { first_call() }
}

/// Some who must not notice what a delegation does in secret: two with secrets of their own, one without, the public,
/// whoever plays an adversary.
pub fn outsiders(table: &Table, insiders: &[&StateKey]) -> Vec<Audience> {
    let holders = table.book().observers().iter().filter(|key| !insiders.contains(key)).take(2).cloned();
    let others = ["lu", "mt"].map(StateKey::from).into_iter().filter(|key| !insiders.contains(&key)).take(1);
    let red = Audience::Red(table.book().scenario.adversaries[0].key.clone());
    holders.chain(others).map(Audience::Seat).chain([Audience::Public, red]).collect()
}

/// The kind of a command that nobody else may notice before a reveal.
fn kind(table: &Table, command: &Command) -> Option<&'static str> {
    match command {
        Command::ReviseText(..) if table.state().phase == Phase::Initiative => Some("changes its draft"),
        Command::SealSharing(_) => Some("shares"),
        Command::ShareWith { .. } => Some("passes on"),
        Command::Judge { .. } => Some("judges"),
        Command::DraftInitiative { .. } => Some("drafts"),
        Command::SubmitInitiative(_) | Command::DiscardInitiative(_) => Some("submits or discards"),
        Command::SealVote(..) | Command::BreakSilence { .. } => Some("votes"),
        Command::SealLine(_) => Some("settles its line"),
        _ => None,
    }
}

/// Two commands of one kind that a delegation could give in secret now.
fn alternatives(table: &Table, by: &StateKey, first: Index, second: Index) -> Option<(Command, Command)> {
    let open: Vec<Command> = options(table.book(), table.state(), by)
        .into_iter()
        .filter(|choice| choice.refusal.is_none())
        .map(|choice| choice.command)
        .filter(|command| kind(table, command).is_some())
        .collect();
    if open.is_empty() {
        return None;
    }
    let one = open[first.index(open.len())].clone();
    let same: Vec<&Command> = open.iter().filter(|other| kind(table, other) == kind(table, &one)).collect();
    let other = same[second.index(same.len())].clone();
    Some((one, other))
}

fn assert_alike(one: &Table, other: &Table, insiders: &[&StateKey], what: &Command) {
    for who in outsiders(one, insiders) {
        assert_eq!(first_difference(&shown_to(one, &who), &shown_to(other, &who)), None, "{who:?} notices {what:?}");
        if let Audience::Seat(key) = &who {
            let offered = |table: &Table| options(table.book(), table.state(), key);
            assert_eq!(offered(one), offered(other), "{key} can tell {what:?} by what it may do");
        }
    }
}

proptest! {
    #![proptest_config(questions(9))]

    #[test]
    fn nobody_notices_what_another_delegation_seals(
        long in any::<bool>(), modes in modes(), before in moves(60), after in moves(12),
        (who, first, second) in (any::<Index>(), any::<Index>(), any::<Index>()),
    ) {
        let mut table = seated(given(book(long)), &modes).teams(&["ee", "pt"]).seed(SEED).opened();
        play(&mut table, &before, |_, _, _, _| ());
        let teams: Vec<StateKey> = table.state().teams().cloned().collect();
        let by = teams[who.index(teams.len())].clone();
        let Some((one, other)) = alternatives(&table, &by, first, second) else { return Ok(()) };
        let mut here = table.clone();
        let mut there = table;
        here.when(by.as_str(), one);
        there.when(by.as_str(), other.clone());
        assert_alike(&here, &there, &[&by], &other);
        for one in after {
            let (actor, command) = meant(&here, one);
            if actor == Actor::Facilitator || actor == Actor::Seat(by.clone()) {
                continue;
            }
            let answer = here.submit(&actor, &command);
            prop_assert_eq!(there.submit(&actor, &command), answer, "{:?} by {:?}", command, actor);
        }
        assert_alike(&here, &there, &[&by], &other);
    }

    #[test]
    fn nobody_ever_notices_what_two_others_tell_each_other(
        long in any::<bool>(), modes in modes(), before in moves(30), after in moves(60),
    ) {
        let mut table = seated(given(book(long)), &modes).teams(&["ee", "pt"]).seed(SEED).opened();
        play(&mut table, &before, |_, _, _, _| ());
        let mut silent = table.clone();
        let say = |text: &str| Command::SendMessage { also: [].into(), to: Some("pt".into()), text: text.to_owned() };
        let heard = table.submit(&seat("ee"), &say("They were warned."));
        prop_assert_eq!(silent.submit(&seat("ee"), &say("Nothing new here.")), heard);
        for one in after {
            let (actor, command) = meant(&table, one);
            let answer = table.submit(&actor, &command);
            prop_assert_eq!(silent.submit(&actor, &command), answer);
        }
        assert_alike(&table, &silent, &[&"ee".into(), &"pt".into()], &say("They were warned."));
    }

    #[test]
    fn nothing_that_is_told_gives_a_secret_away(
        long in any::<bool>(), modes in modes(), moves in moves(140), who in select(vec!["ee", "pt", "si", "lu"]),
    ) {
        let mut table = seated(given(book(long)), &modes).seed(SEED).opened();
        play(&mut table, &moves, |_, _, _, _| ());
        for who in [audience(who), Audience::Public] {
            let told = shown_to(&table, &who);
            for secret in secrets(&table, &who) {
                prop_assert!(!told.contains(&secret), "{:?} reads {}", who, secret);
            }
        }
    }

    #[test]
    fn a_dropped_draft_leaves_no_trace(
        long in any::<bool>(), after in moves(40), measures in vec(any::<Index>(), 2),
    ) {
        let mut table = given(book(long)).teams(&["ee", "pt"]).seed(SEED).opened();
        table.until(1, Phase::Initiative);
        let drafts: Vec<Command> = options(table.book(), table.state(), &"ee".into())
            .into_iter()
            .filter(|choice| choice.refusal.is_none() && kind(&table, &choice.command) == Some("drafts"))
            .map(|choice| choice.command)
            .collect();
        let mut worlds: Vec<Table> = measures
            .iter()
            .map(|place| {
                let mut world = table.clone();
                world.when("ee", drafts[place.index(drafts.len())].clone());
                world.when("ee", Command::DiscardInitiative(ProposalId(6_001)));
                world.until(1, Phase::Deliberation);
                world
            })
            .collect();
        for one in after {
            let (actor, command) = meant(&worlds[0], one);
            for world in &mut worlds {
                let _ = world.submit(&actor, &command);
            }
        }
        assert_alike(&worlds[0], &worlds[1], &[&"ee".into()], &drafts[0]);
    }
}

/// Estonia drafts these measures one after another, submits those that it keeps and throws the others away: at once, or
/// only when the next draft that it keeps is written.
fn with_dropped(drafts: &[(&str, bool)], late: bool) -> Table {
    let mut book = first_call();
    book.parameters.initiative_max_per_turn = 6;
    let mut table = given(book).teams(&["ee", "pt"]).seed(SEED).opened();
    table.until(1, Phase::Initiative);
    let (mut kept, mut waste) = (Vec::new(), Vec::new());
    for (measure, keeps) in drafts {
        let id = table.state().next_proposal(table.book(), &"ee".into());
        let measure = (*measure).into();
        table.when("ee", Command::DraftInitiative { measure, addressee: None, reasons: String::new() });
        if *keeps {
            kept.push(id);
        } else {
            waste.push(id);
        }
        if *keeps || !late {
            for id in waste.drain(..) {
                table.when("ee", Command::DiscardInitiative(id));
            }
        }
    }
    for id in kept {
        table.when("ee", Command::SubmitInitiative(id));
    }
    // Steps are counted for everybody; notes that only the facilitator sees make the count the same.
    while table.session.entries().len() < 20 {
        table.director(Command::Note(Observation { text: "Seen.".to_owned(), ..Observation::default() }));
    }
    table.until(1, Phase::Deliberation);
    table
}

/// A number tells nothing of what a delegation thought better of.
#[test]
fn nobody_can_tell_whether_drafts_were_thrown_away_at_all() {
    let none = with_dropped(&[("S4", true), ("S8", true)], false);
    let waste: [&[(&str, bool)]; 3] = [
        &[("S3", false), ("S4", true), ("S8", true)],
        &[("S4", true), ("S3", false), ("S8", true)],
        &[("S3", false), ("S14", false), ("S4", true), ("P2", false), ("S8", true)],
    ];
    for (drafts, late) in waste.into_iter().flat_map(|drafts| [(drafts, false), (drafts, true)]) {
        let some = with_dropped(drafts, late);
        assert_alike(&none, &some, &[&"ee".into()], &Command::DiscardInitiative(ProposalId(6_001)));
        let numbers = |table: &Table| table.state().proposals.keys().copied().collect::<Vec<_>>();
        assert_eq!(numbers(&none), numbers(&some), "after {drafts:?}");
    }
}

/// However often a delegation changes its mind, it never gets another's number.
#[test]
fn no_number_is_ever_given_twice() {
    let mut table = given(first_call()).teams(&["ee", "fr"]).seed(SEED).opened();
    table.until(1, Phase::Initiative);
    let order = || Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons: String::new() };
    table.when("fr", order());
    let theirs: Vec<ProposalId> = table.state().proposals.keys().copied().collect();
    for _ in 0..1_050 {
        let id = table.state().next_proposal(table.book(), &"ee".into());
        assert!(!theirs.contains(&id), "{id:?}");
        let state = table.session.state().clone();
        let mut next = state.clone();
        for command in [order(), Command::DiscardInitiative(id)] {
            for event in demarche::engine::decide::decide(table.book(), &next, &seat("ee"), &command).expect("it may") {
                next.apply(&event);
            }
        }
        assert_eq!(next, state, "nothing is left of it");
    }
}

/// Whether an audience may know an item of evidence by its name.
fn knows(table: &Table, who: &Audience, item: &Evidence) -> bool {
    let whole = |pooled: &PoolItem| pooled.evidence.as_ref() == Some(&item.key) && pooled.mode == ShareMode::Full;
    let shared = table.state().pool.iter().any(whole);
    let passed = |to: &StateKey| table.state().passed(to).iter().any(whole);
    match &item.holder {
        Holder::Pool => who.is_at_the_table(),
        Holder::State(holder) => {
            who.is(holder) || (shared && who.is_at_the_table()) || matches!(who, Audience::Seat(to) if passed(to))
        }
    }
}

/// Texts that an audience must never read.
pub fn secrets(table: &Table, who: &Audience) -> Vec<String> {
    let scenario = &table.book().scenario;
    let mut secrets = vec![SEED.to_string(), "met_when".to_owned(), "SharedAtLeast".to_owned()];
    secrets.push("\"truth\"".to_owned());
    for criterion in scenario.objectives.iter().flat_map(|objective| &objective.criteria) {
        secrets.push(inside(&criterion.text));
    }
    let (known, hidden): (Vec<_>, Vec<_>) = scenario.evidence.iter().partition(|item| knows(table, who, item));
    for item in hidden {
        secrets.extend([inside(&item.title), format!("\"{}\"", item.key)]);
        let elsewhere = |text: &str| known.iter().any(|other| other.text == text || other.source == text);
        secrets.extend([&item.text, &item.source].into_iter().filter(|text| !elsewhere(text)).map(|text| inside(text)));
    }
    for inject in &scenario.injects {
        let addressed = match (&inject.recipients, who) {
            (Recipients::Public, _) | (_, Audience::Facilitator) | (Recipients::All, Audience::Seat(_)) => true,
            (Recipients::States(states), Audience::Seat(own)) => states.contains(own),
            (_, Audience::Public | Audience::Red(_)) => false,
        };
        if !addressed {
            secrets.extend([inside(&inject.text), inside(&inject.title), format!("\"{}\"", inject.key)]);
        }
    }
    secrets
}
