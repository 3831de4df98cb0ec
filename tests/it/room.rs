//! The room: what seats leave open is named, and every phase tells what came of the last.

use demarche::engine::core::command::{Command, NationalLine};
use demarche::engine::core::proposal::{Communication, Form, ProposalId, Reasons, Stage, Target};
use demarche::model::clause::{Change, Tone};
use demarche::model::evidence::ShareMode;
use demarche::model::phase::Phase;
use demarche::model::voting::DecisionRule;
use demarche::model::voting::Vote;
use demarche::room::drafts::{Ballot, Drafts, Telling, Thought};
use demarche::room::open::{Answer, Open, open};
use demarche::view::audience::Audience;
use demarche::view::happened::happened;
use demarche::view::names::ViewContext;

use crate::procedure::{council, initiative, now, three, until_due};
use crate::support::{Table, WORDS, first_call, given};

fn left_open(table: &Table, code: &str, drafts: &Drafts) -> Vec<Open> {
    open(table.book(), table.state(), &code.into(), drafts)
}

fn due(measure: &str) -> (Table, ProposalId) {
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", measure);
    until_due(&mut table, id);
    (table, id)
}

#[test]
fn a_silence_that_nobody_speaks_in_is_named_as_consent() {
    let (table, id) = due("S4");
    let left = left_open(&table, "pt", &Drafts::default());
    assert_eq!(left, vec![Open::NoVote(id, DecisionRule::Silence)]);
    let context = ViewContext::new(table.book(), &WORDS);
    let said = left[0].sentence(&context, table.state());
    assert!(said.contains("S4") && said.contains("consent"), "{said}");
}

#[test]
fn a_vote_that_is_chosen_stays_with_its_proposal_and_means_what_it_says() {
    let (mut table, id) = due("S4");
    let ballot = Ballot { vote: Vote::Against, amendment: Some(Change::Tone(Tone::Deplore)) };
    let drafts = Drafts { ballots: [(id, ballot), (ProposalId(9), ballot)].into(), ..Drafts::default() };
    let left = left_open(&table, "pt", &drafts);
    assert_eq!(left, vec![Open::Vote(id, ballot)], "a vote on what is not there is not open");
    let command = left[0].command(table.book(), table.state(), &"pt".into()).expect("it can be sealed");
    assert_eq!(command, Command::BreakSilence { proposal: id, amendment: ballot.amendment });
    table.when("pt", command);
    assert!(left_open(&table, "pt", &Drafts::default()).is_empty(), "what is sealed is not open");
    let turn = table.state().turn;
    table.until(turn, Phase::Communication);
    assert_eq!(now(&table, id).stage, Stage::Tabled, "the silence was broken");
}

#[test]
fn what_is_drafted_written_and_ticked_is_named_and_each_has_an_answer() {
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    table.when("ee", Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons: String::new() });
    let drafts = Drafts {
        message: " wait for us ".to_owned(),
        message_to: Some("pt".into()),
        options: vec!["S1".into()],
        thoughts: [("S8".into(), Thought { reasons: "because".to_owned(), addressee: None })].into(),
        ..Drafts::default()
    };
    let left = left_open(&table, "ee", &drafts);
    let slugs: Vec<&str> = left.iter().map(Open::slug).collect();
    assert_eq!(slugs, ["draft", "options", "message", "reasons"]);
    let context = ViewContext::new(table.book(), &WORDS);
    for open in &left {
        assert!(!open.answers().is_empty() && !open.sentence(&context, table.state()).contains('⟦'), "{open:?}");
    }
    assert_eq!(left[0].answers(), [Answer::Send, Answer::Leave]);
    let message = left[2].command(table.book(), table.state(), &"ee".into());
    assert_eq!(
        message,
        Some(Command::SendMessage { also: [].into(), to: Some("pt".into()), text: "wait for us".to_owned() })
    );
}

/// The same inaction has one outcome, whether the team says that it is done or the facilitator closes the phase.
#[test]
fn who_says_nothing_of_how_a_text_is_told_gives_no_reasons_however_the_phase_ends() {
    let told = |finishes: bool| {
        let (mut table, id) = due("S4");
        let turn = table.state().turn;
        table.until(turn, Phase::Communication);
        let left = left_open(&table, "ee", &Drafts::default());
        assert_eq!(left, vec![Open::NotTold(id)], "it is named");
        assert_eq!(left[0].command(table.book(), table.state(), &"ee".into()), None, "and nothing is sent for it");
        if finishes {
            table.when("ee", Command::Finish);
        }
        table.until(turn, Phase::Consequences);
        now(&table, id).communication.clone().expect("it is settled")
    };
    assert_eq!(told(true), told(false));
    assert_eq!(told(true).reasons, Reasons::Withheld);
}

#[test]
fn what_is_private_is_told_to_its_addressee_alone_unless_somebody_chooses_otherwise() {
    let (mut table, id) = (three(council()), ProposalId(0));
    table.until(1, Phase::Initiative);
    let addressee = table.book().scenario.adversaries[0].key.clone();
    let private = |table: &Table| {
        let all = table.book().toolbox.measures.iter();
        let mut fit = all.filter(|own| own.visibility == demarche::model::toolbox::Visibility::Private);
        fit.find(|own| own.has(demarche::model::toolbox::Trait::NeedsAddressee)).expect("a private démarche").id.clone()
    };
    let measure = private(&table);
    table.when("ee", Command::DraftInitiative { measure, addressee: Some(addressee), reasons: String::new() });
    let own = table.state().proposals.values().find(|own| own.by.as_str() == "ee").expect("the draft");
    assert_ne!(own.id, id);
    let unsaid = Communication::unsaid(table.book(), own, Reasons::Withheld);
    assert_eq!(unsaid.target, Target::Addressee);
    let chosen = Telling { form: Some(Form::OffRecord), ..Telling::default() }.filled(&unsaid);
    assert_eq!((chosen.form, chosen.target, chosen.reasons), (Form::OffRecord, Target::Addressee, Reasons::Withheld));
}

#[test]
fn what_can_no_longer_be_sent_is_let_go_and_the_rest_stays() {
    let mut table = given(first_call()).team("ee").opened();
    table.until(1, Phase::Intelligence);
    let item = table.state().holdings(&"ee".into())[0].clone();
    let mut drafts = Drafts {
        sharing: [(item, ShareMode::Full)].into(),
        line: Some(NationalLine::Distance),
        message: "still here".to_owned(),
        ..Drafts::default()
    };
    drafts.keep_possible(table.book(), table.state(), &"ee".into());
    assert_eq!((drafts.sharing.len(), drafts.line), (1, None), "nothing was adopted that a line could be about");
    table.until(1, Phase::Initiative);
    drafts.keep_possible(table.book(), table.state(), &"ee".into());
    assert!(drafts.sharing.is_empty(), "the reveal is over");
    assert_eq!(drafts.message, "still here");
}

#[test]
fn every_phase_tells_what_came_of_the_one_before_with_names_and_reasons() {
    let (mut table, id) = due("S4");
    table.when("pt", Command::SealVote(id, Vote::Against));
    table.when("pt", Command::Finish).when("ee", Command::Finish);
    let turn = table.state().turn;
    table.until(turn, Phase::Communication);
    let context = ViewContext::new(table.book(), &WORDS);
    let chapters = happened(&context, &table.session.path(), &Audience::Seat("ee".into()));
    let decision =
        chapters.iter().find(|chapter| chapter.fresh && chapter.phase == Phase::Decision).expect("it is told");
    let against: Vec<&str> = decision
        .lines
        .iter()
        .flat_map(|line| &line.votes)
        .filter(|group| group.vote == Vote::Against)
        .flat_map(|group| group.members.iter().map(|(code, _)| code.as_str()))
        .collect();
    assert_eq!(against, ["PT"], "who broke it");
    assert!(decision.lines.iter().any(|line| line.text.contains("goes back")), "and what came of it");
    let moved = decision.lines.iter().filter_map(|line| line.ledger.as_ref());
    assert!(moved.clone().any(|line| line.head.contains("Cohesion") && !line.sentence.is_empty()), "with its price");
    let heads: Vec<bool> = chapters.iter().map(|chapter| chapter.fresh).collect();
    assert!(heads.contains(&false), "what was read before does not come back as new");
}

#[test]
fn what_one_did_oneself_is_told_and_is_no_news() {
    let (mut table, id) = due("S4");
    table.when("pt", Command::SealVote(id, Vote::For));
    let context = ViewContext::new(table.book(), &WORDS);
    let chapters = happened(&context, &table.session.path(), &Audience::Seat("pt".into()));
    let now = chapters.iter().find(|chapter| chapter.lines.iter().any(|line| line.text.contains("seals its vote")));
    assert!(now.is_some(), "it can be read again");
    let mut again = table.clone();
    again.when("pt", Command::Finish);
    let told = happened(&context, &again.session.path(), &Audience::Seat("pt".into()));
    assert!(told.iter().all(|chapter| !chapter.fresh), "nothing has happened since");
    assert!(!told.iter().flat_map(|chapter| &chapter.lines).any(|line| line.text.contains("is done")));
}

#[test]
fn whoever_submits_what_another_tabled_in_other_words_is_told_so() {
    let mut table = given(council()).teams(&["ee", "pt"]).the_rest_silent().opened();
    table.until(1, Phase::Initiative);
    for team in ["ee", "pt"] {
        table.when(team, Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons: String::new() });
        let mine = table.state().proposals.values().find(|own| own.by.as_str() == team).expect("a draft").id;
        if team == "pt" {
            table.when(team, Command::ReviseText(mine, Change::Tone(Tone::Deplore)));
        }
        table.when(team, Command::SubmitInitiative(mine));
    }
    table.until(1, Phase::Deliberation);
    let tabled = table.state().proposals.values().filter(|own| own.measure.as_str() == "S4").count();
    assert_eq!(tabled, 1, "one text is enough");
    let context = ViewContext::new(table.book(), &WORDS);
    let says = |code: &str| {
        let chapters = happened(&context, &table.session.path(), &Audience::Seat(code.into()));
        let mut lines = chapters.into_iter().flat_map(|chapter| chapter.lines);
        lines.any(|line| line.text.contains("Ours is not tabled beside it"))
    };
    let first = table.state().proposals.values().find(|own| own.measure.as_str() == "S4").expect("it").by.clone();
    assert!(says("ee") != says("pt") && !says(first.as_str()), "only the one whose text is not tabled is told");
}

fn ballot(vote: Vote) -> Ballot {
    Ballot { vote, amendment: None }
}

/// What is sealed counts until it is sealed anew, and a change that is not sealed is asked about.
#[test]
fn a_change_of_what_is_sealed_is_named_and_leaving_it_keeps_what_is_sealed() {
    let (mut table, id) = due("S4");
    table.when("pt", Command::SealVote(id, Vote::For));
    let same = Drafts { ballots: [(id, ballot(Vote::For))].into(), ..Drafts::default() };
    assert!(left_open(&table, "pt", &same).is_empty(), "nothing was changed");
    let mut drafts = Drafts { ballots: [(id, ballot(Vote::Against))].into(), ..Drafts::default() };
    let left = left_open(&table, "pt", &drafts);
    assert_eq!(left, vec![Open::Anew(Box::new(Open::Vote(id, ballot(Vote::Against))))]);
    let context = ViewContext::new(table.book(), &WORDS);
    let said = left[0].sentence(&context, table.state());
    assert!(said.contains("the vote that was sealed counts") && said.contains("S4"), "{said}");
    left[0].leave(&mut drafts);
    assert!(drafts.ballots.is_empty() && left_open(&table, "pt", &drafts).is_empty());
    assert_eq!(left[0].command(table.book(), table.state(), &"pt".into()), Some(Command::SealVote(id, Vote::Against)));
}

#[test]
fn an_amendment_to_our_draft_comes_before_its_submission() {
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    table.when("ee", Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons: String::new() });
    let id = table.state().proposals.values().find(|own| own.by.as_str() == "ee").expect("a draft").id;
    let mut drafts = Drafts { changes: [(id, Change::Tone(Tone::Deplore))].into(), ..Drafts::default() };
    let left = left_open(&table, "ee", &drafts);
    assert_eq!(left, vec![Open::Amendment(id, Change::Tone(Tone::Deplore)), Open::Draft(id)]);
    for open in &left {
        let command = open.command(table.book(), table.state(), &"ee".into()).expect("a command");
        drafts.sent(&command);
        table.when("ee", command);
    }
    assert_eq!(now(&table, id).text.tone, Tone::Deplore, "what was submitted is what was chosen");
    assert_eq!(drafts, Drafts::default());
}

#[test]
fn nothing_is_offered_that_would_be_refused() {
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S4");
    table.until(1, Phase::Deliberation);
    let text = now(&table, id).text.clone();
    let drafts = Drafts { changes: [(id, Change::Tone(text.tone))].into(), ..Drafts::default() };
    assert!(left_open(&table, "pt", &drafts).is_empty(), "the text says that already");
}

#[test]
fn a_change_of_a_draft_that_is_thrown_away_does_not_come_back_with_its_number() {
    let mut drafts = Drafts { changes: [(ProposalId(6_001), Change::Review(2))].into(), ..Drafts::default() };
    drafts.sent(&Command::DiscardInitiative(ProposalId(6_001)));
    assert!(drafts.changes.is_empty());
}
