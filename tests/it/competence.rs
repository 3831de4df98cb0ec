//! Who speaks, who decides, who is asked, and in which words it is told.

use demarche::engine::core::command::Command;
use demarche::engine::core::draft::Draft;
use demarche::engine::core::proposal::{Aftermath, Failure, Form, Proposal, ProposalId, Stage, Stand, Target};
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::state::State;
use demarche::engine::procedure::communication::settle_communication;
use demarche::engine::procedure::initiative::check_address;
use demarche::engine::world::consequences::play_out;
use demarche::model::clause::{Change, Clause, Reference};
use demarche::model::key::AdversaryKey;
use demarche::model::phase::Phase;
use demarche::model::procedure::{Body, Calendar, CrisisMode, Work};
use demarche::model::toolbox::Trait;
use demarche::model::voting::{Decider, DecisionRule, Vote};
use demarche::view::audience::Audience;
use demarche::view::names::ViewContext;
use demarche::view::road::road_sentence;
use demarche::view::story::story;
use demarche::view::table::table as proposals;
use demarche::view::wording::paragraphs;

use crate::procedure::{
    at_once, council, first_adversary, initiative, now, proposal, road, stations, three, unpressed, until_decided,
    until_due, until_it,
};
use crate::screens::shown_to;
use crate::support::{Table, WORDS, audience, given, night_shift, worked_example};

/// What an audience is told, line by line.
fn told(table: &Table, who: &Audience) -> Vec<String> {
    let context = ViewContext::new(table.book(), &WORDS);
    story(&context, &table.session.path(), who).into_iter().map(|line| line.text).collect()
}

/// `S1-IG Cat. 3`: a declaration is the High Representative's on behalf of the EU; capitals are consulted by COREU.
#[test]
fn a_declaration_lies_with_the_capitals_and_the_high_representative_issues_it() {
    for measure in ["S4", "S5", "S6", "S7"] {
        let mut table = three(council());
        table.until(1, Phase::Initiative);
        initiative(&mut table, "pt", "N1");
        table.until(2, Phase::Initiative);
        let id = initiative(&mut table, "ee", measure);
        until_it(&mut table, id, Proposal::is_under_silence);
        let context = ViewContext::new(table.book(), &WORDS);
        let lies = road_sentence(&context, now(&table, id));
        assert!(lies.starts_with("Before the 27 capitals, by COREU: silence"), "{measure}: {lies}");
        assert!(until_decided(&mut table, id).adopted().is_some(), "{measure}: nobody breaks it");
        let issued = format!("the High Representative issues, on behalf of the European Union, {measure} ");
        for who in [Audience::Public, audience("pt")] {
            let told = told(&table, &who);
            let says = |words: &str| told.iter().any(|line| line.contains(words));
            assert!(says(&issued), "{measure}: {who:?}");
            assert!(!says("The Council adopts") && !says("the Council of the European Union"), "{measure}: {who:?}");
            let next = says("the next step lies with the 27 capitals, by COREU");
            assert_eq!(next, who != Audience::Public, "{measure}: {who:?}");
        }
    }
}

/// The road of what a Delegation says or does.
const OF_A_DELEGATION: [(Body, Work); 2] =
    [(Body::HighRepresentative, Work::Guidance), (Body::HighRepresentative, Work::Alone)];

/// `S1-IG Cat. 1`: third States are made aware by EU démarches and in dialogues. Either is with a government.
#[test]
fn awareness_is_raised_in_a_demarche_as_well_as_in_a_dialogue() {
    let book = unpressed(night_shift(), Calendar::Urgent, 40);
    let own = book.measure(&"P3".into()).expect("P3");
    assert_eq!(stations(&road(&book, "P3", CrisisMode::Monitoring)), OF_A_DELEGATION);
    for said in [&own.name, &own.purpose] {
        assert!(said.contains("démarche") && said.contains("dialogue"), "{said}");
    }
    assert!(own.procedure.starts_with("The Delegation calls on the ministry, or "), "{}", own.procedure);
    let [group, country] = ["grey-heron", "norvania"].map(AdversaryKey::from);
    let to = |key: Option<&AdversaryKey>| check_address(&book, &State::new(&book), own, key);
    assert_eq!(to(None), Err(Rejection::NeedsAddressee));
    assert_eq!(to(Some(&group)), Err(Rejection::NotAState(group.clone())));
    assert_eq!(to(Some(&country)), Ok(()));
}

/// `S1-IG Cat. 3`: a local statement is a Delegation's and agreed before; others speak at once (a modelling choice).
#[test]
fn a_local_statement_waits_for_guidance() {
    for calendar in Calendar::ALL {
        let book = unpressed(council(), calendar, 10);
        for (measure, from) in [("S1", 1), ("S2", 0), ("S3", 1)] {
            let way = stations(&road(&book, measure, CrisisMode::Monitoring));
            assert_eq!(way, OF_A_DELEGATION[from..], "{measure}");
        }
        let mut table = given(book).teams(&["ee", "eeas"]).the_rest_silent().opened();
        table.until(1, Phase::Initiative);
        let [said, waiting] = ["S1", "S2"].map(|measure| initiative(&mut table, "ee", measure));
        table.until(1, Phase::Decision).when("eeas", Command::SealVote(said, Vote::For));
        assert_eq!(table.refused("eeas", &Command::SealVote(waiting, Vote::For)), Rejection::NotDue, "{calendar:?}");
        assert_eq!(now(&table, waiting).leg().map(|leg| leg.work), Some(Work::Guidance), "{calendar:?}");
        table.until(1, Phase::Communication);
        assert_eq!(now(&table, said).adopted(), Some(1), "{calendar:?}");
        until_due(&mut table, waiting);
        table.when("eeas", Command::SealVote(waiting, Vote::For));
        assert_eq!(until_decided(&mut table, waiting).adopted(), Some(2), "{calendar:?}");
    }
}

/// `S1-IG Cat. 2`: démarches and dialogues go to governments of third States, and a group has no foreign ministry.
#[test]
fn no_channel_leads_to_a_group() {
    let mut book = night_shift();
    let own = book.toolbox.measures.iter_mut().find(|own| own.id.as_str() == "S10").expect("S10");
    own.traits.retain(|own| *own == Trait::OpensChannel);
    let opened = |to: Option<&str>| {
        let mut state = State::new(&book);
        (state.turn, state.phase) = (2, Phase::Consequences);
        let (addressee, effect_at) = (to.map(Into::into), Some(0));
        let aftermath = Aftermath { effect_at, ..Aftermath::default() };
        state.proposals.insert(Proposal { addressee, aftermath, ..proposal(6_001, "S10", Stage::Adopted(2)) });
        let mut draft = Draft::new(&book, &state);
        play_out(&mut draft);
        let felt = draft.state.proposals.get(&ProposalId(6_001)).and_then(|own| own.aftermath.felt);
        assert_eq!(felt, Some(2), "{to:?}");
        assert_eq!(draft.state.channels, draft.state.ways_out, "{to:?}");
        draft.state.channels.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert!(opened(Some("grey-heron")).is_empty(), "it is a group");
    assert_eq!(opened(Some("norvania")), ["norvania"]);
    assert_eq!(opened(None), ["norvania"], "it is felt by the group too, and opens nothing there");
}

/// The mode of the crisis response after Croatia, in the chair, has agreed in a turn to what a seat asked for.
fn after(table: &mut Table, turn: u32, by: &str, measure: &str) -> CrisisMode {
    table.until(turn, Phase::Initiative);
    let id = initiative(table, by, measure);
    table.until(turn, Phase::Decision).when("hr", Command::SealVote(id, Vote::For)).until(turn, Phase::Communication);
    table.state().crisis_mode
}

/// Impl. Dec. (EU) 2018/1993: the EEAS, too, may ask for the sharing of information; the Presidency activates the
/// arrangements, in full at most, and alone steps them down.
#[test]
fn the_eeas_asks_for_the_sharing_of_information_and_the_presidency_decides() {
    // The crisis response is the Presidency's, as in the catalogue.
    let mut book = council();
    book.toolbox = worked_example().toolbox;
    let mut table = given(at_once(book)).teams(&["ee", "hr", "eeas"]).the_rest_silent().opened();
    let order = |measure: &str| {
        let measure = measure.into();
        Command::DraftInitiative { measure, addressee: None, reasons: String::new() }
    };
    table.until(1, Phase::Initiative);
    assert_eq!(table.refused("ee", &order("X1")), Rejection::PresidencyOnly);
    let mut without = table.clone();
    let asked = initiative(&mut without, "eeas", "X1");
    without.until(1, Phase::Decision);
    assert_eq!(without.refused("eeas", &Command::SealVote(asked, Vote::For)), Rejection::NoVote);
    without.until(1, Phase::Communication);
    let unasked = (now(&without, asked).failure, without.state().crisis_mode);
    assert_eq!(unasked, (Some(Failure::Declined), CrisisMode::Monitoring), "the chair has said nothing");
    assert_eq!(after(&mut table, 1, "eeas", "X1"), CrisisMode::InformationSharing, "one mode and no more");
    assert_eq!(table.until(2, Phase::Initiative).refused("eeas", &order("X1")), Rejection::PresidencyOnly, "no more");
    assert_eq!(after(&mut table, 2, "hr", "X1"), CrisisMode::Full);
    table.until(3, Phase::Initiative);
    let refused =
        [("hr", "X1"), ("eeas", "X1"), ("ee", "X8"), ("eeas", "X8")].map(|(by, it)| table.refused(by, &order(it)));
    assert_eq!(refused[..2], [Rejection::CrisisModeHighest, Rejection::PresidencyOnly], "nothing wraps round");
    assert_eq!(refused[2..], [Rejection::PresidencyOnly, Rejection::PresidencyOnly], "only who activates steps down");
    assert_eq!(after(&mut table, 3, "hr", "X8"), CrisisMode::InformationSharing);
}

/// `S1-IG Cat. 3`: four types of statements, each with its speaker; conclusions are the Council's.
#[test]
fn each_kind_of_text_has_its_own_speaker() {
    let book = council();
    let mut state = State::new(&book);
    state.turn = 1;
    state.activities_seen.insert("locked-registry".into(), 1);
    let context = ViewContext::new(&book, &WORDS);
    for (measure, opening) in [
        ("S1", "The Spokesperson of the High Representative follows with concern "),
        ("S2", "The Delegation of the European Union follows with concern "),
        ("S3", "The High Representative deplores "),
        ("S4", "The European Union and its Member States follow with concern "),
        ("S8", "The Council deplores "),
        ("S9", "The Council condemns "),
        ("N1", "Estonia condemns "),
        ("N2", "An investigation is opened"),
    ] {
        let needs = book.measure(&measure.into()).expect("a measure").has(Trait::NeedsAddressee);
        let addressee = needs.then(|| first_adversary(&book));
        let adopted = Proposal { addressee, by: "ee".into(), ..proposal(6_001, measure, Stage::Adopted(1)) };
        let text = paragraphs(&context, &state, &adopted);
        assert!(text[0].starts_with(opening), "{measure}: {text:?}");
    }
}

/// Art. 38 TEU, `S1-IG §3`: the PSC orients and decides by consensus, so that it neither votes nor is unanimous.
#[test]
fn what_is_said_of_a_consensus_knows_no_vote_and_no_unanimity() {
    let rule = Decider::PoliticalCommittee.rule();
    assert_eq!(rule, DecisionRule::Consensus);
    let ballots = rule.ballots().iter().map(|vote| rule.ballot_ids(*vote));
    let mut ids: Vec<&str> = ballots.flat_map(|(word, meaning)| [word, meaning]).chain(rule.blocked_id()).collect();
    ids.extend([rule.needs_id(), rule.told_id(), "decider-psc", "story-adopted-psc"]);
    ids.extend(["work-orientation", "work-orientation-done", "hold-no-consensus", "story-failed-no-consensus"]);
    let no_vote = |said: &str| !["vote", "unanim", "⟦"].iter().any(|word| said.to_lowercase().contains(*word));
    for id in ids {
        let said = WORDS.text(id);
        assert!(no_vote(&said), "{id}: {said}");
    }
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "pt", "L1");
    assert!(until_decided(&mut table, id).adopted().is_some(), "nobody stands against it");
    let lines: Vec<String> = told(&table, &audience("ee")).into_iter().filter(|line| line.contains("L1 ")).collect();
    for wanted in ["Around the table on L1 ", "The PSC agrees to L1 "] {
        assert!(lines.iter().any(|line| line.contains(wanted)), "{wanted}: {lines:#?}");
    }
    assert!(lines.iter().all(|line| no_vote(line)), "{lines:#?}");
}

/// `S0 cover note (7825/20)`: a silence is kept or broken, so nobody abstains; in the Council one may (Art. 31 TEU).
#[test]
fn whoever_is_not_content_with_a_text_under_silence_lets_it_pass() {
    let (abstain, lets_pass) = ("abstain", "let it pass, not content");
    for (measure, word, other) in
        [("S4", lets_pass, abstain), ("P7", lets_pass, abstain), ("S8", abstain, lets_pass), ("L1", lets_pass, abstain)]
    {
        let mut table = three(council());
        table.until(1, Phase::Initiative);
        let id = initiative(&mut table, "pt", measure);
        table.until(1, Phase::Deliberation);
        let context = ViewContext::new(table.book(), &WORDS);
        let own = proposals(&context, table.state(), &audience("ee")).remove(0);
        let offered: Vec<&str> = own.announce.iter().map(|(_, label, _)| label.as_str()).collect();
        assert!(offered.contains(&word) && !offered.contains(&other), "{measure}: {offered:?}");
        table.when("ee", Command::AnnounceStand(id, Stand::Abstain));
        let shown = shown_to(&table, &audience("hr"));
        let said =
            |stand: &str| [format!("Estonia: {stand}"), format!("{stand}: Estonia")].map(|it| shown.contains(&it));
        assert_eq!((said(word), said(other)), ([true; 2], [false; 2]), "{measure}: in the table and in the story");
    }
}

/// `S1-IG §3`, Communicating a decision: where nobody says how, a private step is told to its addressee alone and a
/// restricted one to those who ask, whether people took the initiative or the program did.
#[test]
fn what_nobody_tells_stays_where_it_belongs_whoever_asked_for_it() {
    let mut table = given(at_once(council())).teams(&["ee", "eeas"]).the_rest_silent().program("pt").opened();
    table.until(1, Phase::Communication);
    let telling = |by: &str, measure: &str| {
        let needs = table.book().measure(&measure.into()).expect("a measure").has(Trait::NeedsAddressee);
        let addressee = needs.then(|| first_adversary(table.book()));
        let mut state = table.state().clone();
        state.proposals.insert(Proposal { by: by.into(), addressee, ..proposal(6_001, measure, Stage::Adopted(1)) });
        let mut draft = Draft::new(table.book(), &state);
        settle_communication(&mut draft);
        let told = draft.state.proposals.get(&ProposalId(6_001)).and_then(|own| own.communication.clone());
        told.map(|told| (told.form, told.target)).expect("it is told")
    };
    for by in ["ee", "pt"] {
        let private = ["P3", "C2", "C3", "S10", "S12", "S13"].map(|measure| telling(by, measure));
        assert_eq!(private, [(Form::Formal, Target::Addressee); 6], "{by}");
        let open = ["N2", "S8"].map(|measure| telling(by, measure));
        assert_eq!(open, [(Form::Reactive, Target::World), (Form::Formal, Target::World)], "{by}");
    }
    table.until(2, Phase::Initiative);
    let [private, _] = ["S10", "N2"].map(|measure| initiative(&mut table, "ee", measure));
    table.until(2, Phase::Decision).when("eeas", Command::SealVote(private, Vote::For)).until(2, Phase::Consequences);
    let lines = told(&table, &audience("ee"));
    let said = |begins, says: &str| lines.iter().any(|line: &String| line.starts_with(begins) && line.contains(says));
    assert!(said("S10 ", "is told to its addressee alone; nothing is published"), "{lines:#?}");
    assert!(said("Communication on N2 ", "a line for questions only"), "{lines:#?}");
}

/// `S1-IG §2` and `§3`: a State may act by itself, so nobody else takes a stand, changes its text or votes.
#[test]
fn nobody_takes_a_stand_on_what_a_state_does_by_itself() {
    let mut table = given(council()).teams(&["pt", "hr"]).opened();
    table.until(1, Phase::Initiative);
    let acts = ["N1", "N2"].map(|measure| initiative(&mut table, "pt", measure));
    let declaration = initiative(&mut table, "hr", "S4");
    table.until(1, Phase::Deliberation);
    assert_eq!(now(&table, declaration).stands.len(), 25, "the program speaks for all others on what is for all");
    let change = Change::Add(Clause::Reference(Reference::HumanRights));
    for id in acts {
        for order in [Command::AnnounceStand(id, Stand::Oppose), Command::AskAmendment(id, change)] {
            assert_eq!(table.refused("hr", &order), Rejection::NoVote);
        }
        assert_eq!(table.refused("hr", &Command::ReviseText(id, change)), Rejection::NotOurText("pt".into()));
    }
    let vote = acts.map(|id| table.until(1, Phase::Decision).refused("hr", &Command::SealVote(id, Vote::Against)));
    assert_eq!(vote, [Rejection::NoVote, Rejection::NoVote]);
    table.until(1, Phase::Communication);
    for id in acts {
        let own = now(&table, id);
        let usual = table.book().measure(&own.measure).expect("it").usual_text();
        assert_eq!((own.adopted(), own.stands.len(), &own.text), (Some(1), 0, &usual), "{}", own.measure);
    }
}
