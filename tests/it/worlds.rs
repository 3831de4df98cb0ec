//! Exercises that between them use every rule: what teams order in them, and how grave they are.

use crate::procedure::{at_level, at_once, under};
use crate::support::{Given, Table, data, given, read, seat};
use demarche::engine::core::argument::{Argument, Support};
use demarche::engine::core::command::{Actor, Command, NationalLine};
use demarche::engine::core::proposal::{Form, ProposalId, Reasons, Target, Timing};
use demarche::engine::core::state::Lifecycle;
use demarche::model::clause::{Change, Clause, Naming, Reference, Task, Tone};
use demarche::model::delegation::{Interest, Matter, SeatBrief};
use demarche::model::evidence::ShareMode;
use demarche::model::inject::{Effect, Trigger};
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::model::scenario::MeasureChange;
use demarche::model::service::Service;
use demarche::model::toolbox::Category;
use demarche::model::victim::OutsiderKind;
use demarche::model::voice::Voice;
use demarche::model::voting::Vote;
use demarche::store::scenarios::SHIPPED;

/// A way to play a scenario.
pub type World = (&'static str, String, fn(Rulebook) -> Table);

fn simulated(book: Rulebook) -> Table {
    let mut table = given(book).seed(1).opened();
    table.until_the_end();
    table
}

/// What teams order in an exercise that uses every rule: turn, phase, who, what.
fn script() -> Vec<(u32, Phase, &'static str, Command)> {
    use Phase::{Communication, Decision, Deliberation, Initiative, Intelligence};
    let draft = |measure: &str, to: &str| Command::DraftInitiative {
        measure: measure.into(),
        addressee: (!to.is_empty()).then(|| to.into()),
        reasons: String::new(),
    };
    let id = |number| ProposalId(number);
    let tell = |number, form, reasons, target| Command::Communicate {
        proposal: ProposalId(number),
        form,
        reasons,
        line: String::new(),
        target,
        timing: Timing::AtOnce,
    };
    let reference = Change::Drop(Clause::Reference(Reference::Charter));
    let (norms, keep) = (Clause::Reference(Reference::Norms), Clause::Task(Task::KeepChannel));
    let say = |to: &str, number, argument, named| {
        let (to, proposal) = (to.into(), ProposalId(number));
        Command::Argue { to, proposal, argument, rests_on: Some(named) }
    };
    vec![
        // Estonia is 6, Germany 5, Finland 26, the Netherlands 19, Portugal 22, Sweden 27.
        (1, Initiative, "ee", draft("S4", "")),
        (1, Initiative, "ee", Command::ReviseText(id(6_001), Change::Tone(Tone::StronglyCondemn))),
        (1, Initiative, "ee", Command::ReviseText(id(6_001), reference)),
        (1, Initiative, "ee", Command::SubmitInitiative(id(6_001))),
        (1, Initiative, "pt", draft("N1", "spy")),
        (1, Initiative, "pt", Command::ReviseText(id(22_001), Change::Add(Clause::Task(Task::HelpVictims)))),
        (1, Initiative, "pt", Command::SubmitInitiative(id(22_001))),
        (1, Initiative, "pt", draft("R1", "rival")),
        (1, Initiative, "pt", Command::SubmitInitiative(id(22_002))),
        (1, Initiative, "de", draft("P4", "spy")),
        (1, Initiative, "de", Command::SubmitInitiative(id(5_001))),
        (1, Initiative, "de", draft("S9", "")),
        (1, Initiative, "de", Command::SubmitInitiative(id(5_002))),
        (
            1,
            Deliberation,
            "pt",
            Command::Argue { to: "it".into(), proposal: id(6_001), argument: Argument::Law, rests_on: None },
        ),
        (
            1,
            Deliberation,
            "pt",
            Command::Argue { to: "it".into(), proposal: id(6_001), argument: Argument::Facts, rests_on: None },
        ),
        (1, Deliberation, "de", say("fr", 6_001, Argument::Solidarity, Support::Victim(Voice::State("ee".into())))),
        (1, Deliberation, "de", say("fr", 6_001, Argument::Interest, Support::Clause(norms))),
        (1, Deliberation, "nl", Command::FastTrack(id(5_002))),
        (1, Decision, "de", Command::SealVote(id(5_002), Vote::AbstainDeclare)),
        (1, Decision, "fi", Command::SealVote(id(6_001), Vote::Against)),
        (1, Communication, "pt", tell(22_001, Form::OffRecord, Reasons::Withheld, Target::World)),
        (1, Communication, "de", tell(5_001, Form::Formal, Reasons::Given, Target::Partners)),
        (1, Communication, "se", Command::SealLine(NationalLine::Distance)),
        (2, Intelligence, "ee", Command::AskService { service: Service::Ec3 }),
        (2, Intelligence, "ee", Command::AskService { service: Service::Enisa }),
        (2, Intelligence, "ee", Command::SealSharing([("h".into(), ShareMode::Sanitised)].into())),
        (2, Initiative, "ee", draft("N1", "spy")),
        (2, Initiative, "ee", Command::SubmitInitiative(id(6_002))),
        (2, Initiative, "ee", draft("L2", "spy")),
        (2, Initiative, "ee", Command::SubmitInitiative(id(6_003))),
        (2, Initiative, "pt", draft("S5", "spy")),
        (2, Initiative, "pt", Command::SubmitInitiative(id(22_003))),
        (2, Initiative, "pt", draft("S7", "rival")),
        (2, Initiative, "pt", Command::SubmitInitiative(id(22_004))),
        (2, Initiative, "de", draft("S6", "spy")),
        (2, Initiative, "de", Command::ReviseText(id(5_003), Change::Naming(Naming::Author))),
        (2, Initiative, "de", Command::ReviseText(id(5_003), Change::Tone(Tone::Concern))),
        (2, Initiative, "de", Command::SubmitInitiative(id(5_003))),
        (2, Initiative, "fi", draft("S7", "spy")),
        (2, Initiative, "fi", Command::SubmitInitiative(id(26_001))),
        (2, Initiative, "se", draft("C4", "")),
        (2, Initiative, "se", Command::ReviseText(id(27_001), Change::Add(keep))),
        (2, Initiative, "se", Command::ReviseText(id(27_001), Change::Review(26))),
        (2, Initiative, "se", Command::SubmitInitiative(id(27_001))),
        (2, Deliberation, "de", say("es", 27_001, Argument::Risk, Support::Clause(keep))),
        (2, Deliberation, "de", say("fr", 27_001, Argument::Risk, Support::Review)),
        (2, Deliberation, "de", say("fr", 27_001, Argument::Proportion, Support::Harm)),
        (2, Deliberation, "de", say("es", 27_001, Argument::Facts, Support::Word(Voice::State("pt".into())))),
        (2, Deliberation, "pt", say("fr", 26_001, Argument::Facts, Support::Evidence(0))),
        (2, Decision, "fi", Command::SealVote(id(22_003), Vote::Against)),
        (2, Communication, "ee", tell(6_002, Form::Formal, Reasons::Withheld, Target::World)),
        (2, Communication, "pt", tell(22_004, Form::OffRecord, Reasons::Given, Target::World)),
        (2, Communication, "fi", tell(26_001, Form::Formal, Reasons::Given, Target::Partners)),
        (3, Initiative, "ee", draft("L5", "")),
        (3, Initiative, "ee", Command::SubmitInitiative(id(6_004))),
        (3, Initiative, "ee", draft("L6", "")),
        (3, Initiative, "ee", Command::SubmitInitiative(id(6_005))),
        (3, Initiative, "pt", draft("S5", "spy")),
        (3, Initiative, "pt", Command::SubmitInitiative(id(22_005))),
        (3, Initiative, "de", draft("C1", "spy")),
        (3, Initiative, "de", Command::SubmitInitiative(id(5_004))),
        (3, Initiative, "de", draft("P1", "spy")),
        (3, Initiative, "de", Command::SubmitInitiative(id(5_005))),
        (4, Initiative, "director", Command::ReleaseInject("leak".into())),
        (4, Initiative, "se", draft("R2", "spy")),
        (4, Initiative, "se", Command::ReviseText(id(27_002), Change::Review(0))),
        (4, Initiative, "se", Command::SubmitInitiative(id(27_002))),
        (4, Initiative, "nl", draft("N1", "host")),
        (4, Initiative, "nl", Command::SubmitInitiative(id(19_001))),
        (4, Initiative, "nl", draft("N1", "rival")),
        (4, Initiative, "nl", Command::SubmitInitiative(id(19_002))),
        (4, Initiative, "se", draft("S7", "spy")),
        (4, Initiative, "se", Command::SubmitInitiative(id(27_003))),
        (4, Initiative, "fi", draft("S4", "")),
        (4, Initiative, "fi", Command::ReviseText(id(26_002), Change::Tone(Tone::Condemn))),
        (4, Initiative, "fi", Command::SubmitInitiative(id(26_002))),
        (4, Decision, "fi", Command::SealVote(id(26_002), Vote::Against)),
        (4, Decision, "se", Command::SealVote(id(26_002), Vote::Against)),
        (4, Decision, "de", Command::SealVote(id(26_002), Vote::Against)),
        (4, Decision, "pt", Command::SealVote(id(26_002), Vote::Against)),
        (5, Initiative, "se", draft("R5", "spy")),
        (5, Initiative, "se", Command::SubmitInitiative(id(27_004))),
        (5, Initiative, "ee", draft("L1", "spy")),
        (5, Initiative, "ee", Command::SubmitInitiative(id(6_006))),
    ]
}

/// Plays the script; what the rules refuse under other parameters is left out.
fn scripted(given: Given) -> Table {
    let mut table = given.teams(&["ee", "pt", "de", "fi", "se", "nl"]).opened();
    for (turn, phase, by, command) in script() {
        while table.state().lifecycle == Lifecycle::Running && (table.state().turn, table.state().phase) < (turn, phase)
        {
            table.director(Command::Advance);
        }
        let actor = if by == "director" { Actor::Facilitator } else { seat(by) };
        let _ = table.submit(&actor, &command);
    }
    table.until_the_end();
    table
}

/// An exercise of a grave situation, in which somebody hit asks the Union to act, a partner speaks later, and
/// two delegations mind what the Union says, and in some one wants to speak.
fn grave<const SEED: u64, const LEVEL: u8>(book: Rulebook) -> Table {
    let mut book = at_level(under(at_once(book), &[("desk.initiative_permille", 1000)]), LEVEL);
    book.scenario.injects[0].effects.push(Effect::Requests(Voice::State("ee".into())));
    book.scenario.injects[1].trigger = Trigger::Turn(3);
    let word = Effect::Attributes(Voice::Partner("north".into()), "spy".into(), Naming::Author);
    book.scenario.injects[1].effects.push(word);
    let minds = |on, points| Interest {
        on,
        towards: None,
        points,
        because: "our harbours live on quiet".to_owned(),
        met_by: None,
        red_line: false,
    };
    let own = [
        vec![minds(Matter::Category(Category::Stability), -20), minds(Matter::Naming, -40)],
        vec![minds(Matter::Naming, -60)],
        vec![minds(Matter::Measure("N1".into()), 20)],
    ];
    for (code, interests) in ["it", "es", "hu"].into_iter().zip(own).take(if SEED > 4 { 3 } else { 2 }) {
        let seat = SeatBrief { state: code.into(), interests, ..book.scenario.seats[0].clone() };
        book.scenario.seats.push(seat);
    }
    let mut table = given(book).seed(SEED).opened();
    table.until_the_end();
    table
}

/// The script where everybody fears what a step may bring, and no team opens a channel.
fn afraid(book: Rulebook) -> Table {
    let mut book = under(at_once(book), &[("position.risk_offset", 500), ("will.drive", -100)]);
    let closed =
        |id: &str| MeasureChange { id: id.into(), lead_turns: None, band: None, closed: true, capitals: false };
    book.scenario.measures.extend(["P1", "C1", "C5"].map(closed));
    scripted(given(book))
}

/// One capital names the host as the author, shares in full what it holds, and nobody else does anything.
fn too_far(book: Rulebook) -> Table {
    let mut table = given(at_once(book)).teams(&["ee", "nl"]).the_rest_silent().opened();
    table.until(2, Phase::Intelligence);
    let (all, some) = (["h".into()], ["nl".into(), "at".into(), "bg".into()]);
    let [evidence] = all.clone();
    table.when("ee", Command::ShareWith { with: some.into(), evidence, mode: ShareMode::Full });
    table.until(3, Phase::Intelligence);
    let _ = table.submit(&seat("ee"), &Command::SealSharing(all.map(|key| (key, ShareMode::Full)).into()));
    table.until(3, Phase::Initiative);
    let named =
        Command::DraftInitiative { measure: "N1".into(), addressee: Some("host".into()), reasons: String::new() };
    let _ = table.submit(&seat("nl"), &named);
    let _ = table.submit(&seat("nl"), &Command::SubmitInitiative(ProposalId(19_001)));
    table.until_the_end();
    table
}

/// The scenario in which nobody of the 27 is hit, but somebody of this kind.
fn outside(text: &str, kind: OutsiderKind) -> String {
    text.replace("victims: [\"ee\"],", "victims: [],").replace("kind: Candidate", &format!("kind: {kind:?}"))
}

/// Exercises that between them use every rule.
pub fn worlds() -> Vec<World> {
    let every = read(&data("every-parameter.ron"));
    let hasty = every.replacen("turn_hours: 240,", "turn_hours: 24, procedure: Urgent,", 1);
    let among_simulated: fn(Rulebook) -> Table = |book| scripted(given(at_once(book)));
    let among_silent: fn(Rulebook) -> Table = |book| scripted(given(at_once(book)).the_rest_silent());
    let on_roads: fn(Rulebook) -> Table = |book| scripted(given(book));
    let hit = |kind| outside(&every, kind);
    let apart = OutsiderKind::ALL.map(|kind| ("where somebody outside is hit", hit(kind), among_simulated));
    let apart_and_grave = ("grave, and outside", hit(OutsiderKind::ThirdState), grave::<1, 4> as fn(Rulebook) -> Table);
    let seeds: [fn(Rulebook) -> Table; 12] = [
        grave::<1, 4>,
        grave::<2, 4>,
        grave::<3, 4>,
        grave::<1, 3>,
        grave::<2, 3>,
        grave::<3, 3>,
        grave::<4, 3>,
        grave::<1, 2>,
        grave::<2, 2>,
        grave::<3, 2>,
        grave::<5, 3>,
        grave::<6, 2>,
    ];
    let as_grave = seeds.map(|play| ("more or less grave", every.clone(), play));
    let others: Vec<World> = apart.into_iter().chain([apart_and_grave]).chain(as_grave).collect();
    let first = vec![
        ("among simulated delegations", every.clone(), among_simulated),
        ("among silent delegations", every.clone(), among_silent),
        ("on roads of days", every.clone(), on_roads),
        ("on roads of hours", hasty, on_roads),
        ("where a host looks away", every.replacen("truth: \"spy\"", "truth: \"host\"", 1), too_far),
        ("in fear", every.clone(), afraid),
        ("by itself", every, simulated),
        ("the worked example", read(&data("worked-example.ron")), simulated),
        ("first call", SHIPPED[0].text.to_owned(), simulated),
        ("night shift", SHIPPED[1].text.to_owned(), simulated),
    ];
    first.into_iter().chain(others).collect()
}
