//! Words: every sentence that the program asks for stands in the locale files, and nothing else does.

use std::collections::{BTreeMap, BTreeSet};

use demarche::engine::core::argument::{Argument, Support};
use demarche::engine::core::command::{Command, NationalLine};
use demarche::engine::core::proposal::{Communication, ProposalId, Reasons, Target, Timing};
use demarche::model::clause::{Change, Demand, Naming, Reference, Task, Tone};
use demarche::model::condition::Action;
use demarche::model::norm::Norm;
use demarche::model::procedure::{LegalTest, Work};
use demarche::model::voting::{DecisionRule, Vote};
use demarche::room::drafts::{Ballot, Opinion};
use demarche::room::open::Open;
use demarche::scenario::code::Code;

use crate::after_action::of_pages;
use crate::reasons::of_arguments;
use crate::support::{DATA, WORDS, data, files, read, root};

/// Ids of messages with the files that they stand in.
fn messages() -> BTreeMap<String, Vec<String>> {
    let mut messages: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in files(&root().join("assets/locales/en"), "ftl") {
        for line in read(&path).lines() {
            if let (true, Some((id, _))) = (line.starts_with(|c: char| c.is_ascii_lowercase()), line.split_once(" =")) {
                messages.entry(id.to_owned()).or_default().push(path.display().to_string());
            }
        }
    }
    messages
}

/// The sources, all in one text.
fn sources() -> String {
    files(&root().join("src"), "rs").iter().map(|path| read(path)).collect()
}

/// Everything between quotation marks that could be an id or the beginning of one.
fn literals(text: &str) -> BTreeSet<String> {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.{}_".contains(c);
    let fits = |part: &&str| !part.is_empty() && part.chars().all(allowed);
    text.lines().flat_map(|line| line.split('"').skip(1).step_by(2)).filter(fits).map(str::to_owned).collect()
}

/// The slugs that an enum gives in its source file: the texts of `Self::Name => "slug"`.
pub fn slugs(file: &str, name: &str) -> Vec<String> {
    let text = read(&root().join("src").join(file));
    let from = text.find(&format!("\nimpl {name} {{")).unwrap_or_else(|| panic!("{file} has no {name}"));
    let block = &text[from..];
    let block = &block[..block.find("\n}\n").unwrap_or(block.len())];
    let slug = |line: &str| line.split_once("=> \"")?.1.split('"').next().map(str::to_owned);
    let slugs: Vec<String> = block.lines().filter(|line| line.trim().starts_with("Self::")).filter_map(slug).collect();
    assert!(slugs.len() > 1, "{name} has slugs");
    slugs
}

/// Ids that are put together from a beginning and a name.
fn composed() -> Vec<(&'static str, Vec<String>)> {
    let counted = |range: std::ops::RangeInclusive<usize>| range.map(|n| n.to_string()).collect::<Vec<_>>();
    let deciders = slugs("model/voting.rs", "Decider");
    vec![
        ("phase-", slugs("model/phase.rs", "Phase")),
        // Exercises of before named no rungs.
        ("rung-", counted(0..=10)),
        ("", DATA.rules.parameters.iter().filter_map(|one| one.words.clone()).collect()),
        ("quantity-", slugs("model/quantity.rs", "Quantity")),
        ("category-", slugs("model/toolbox.rs", "Category")),
        ("visibility-", slugs("model/toolbox.rs", "Visibility")),
        ("", institutions()),
        ("story-adopted-", deciders.clone()),
        ("story-failed-", slugs("engine/core/proposal.rs", "Failure")),
        ("decider-", deciders),
        ("no-", slugs("engine/core/rejection.rs", "Rejection")),
        ("ledger-", slugs("engine/core/ledger.rs", "Rule")),
        ("rule-", slugs("engine/core/ledger.rs", "Rule")),
        ("principle-", with_why(&slugs("model/principle.rs", "Principle"))),
        ("ground-", slugs("engine/scoring/ground.rs", "Ground")),
        ("documented-", slugs("model/states.rs", "LegalFlag")),
        ("term-", slugs("engine/core/term.rs", "Term")),
        ("word-", slugs("engine/evidence/confidence.rs", "Word")),
        ("word-range-", slugs("engine/evidence/confidence.rs", "Word")),
        ("service-nothing-", slugs("model/service.rs", "Service")),
        ("product-confidence-", slugs("model/confidence.rs", "Confidence")),
        ("confidence-", slugs("model/confidence.rs", "Confidence")),
        ("share-", slugs("model/evidence.rs", "ShareMode")),
        ("flow-", slugs("room/flow.rs", "Stops")),
        ("stand-", slugs("engine/core/proposal.rs", "Stand")),
        ("vote-", slugs("model/voting.rs", "Vote")),
        ("form-", slugs("engine/core/proposal.rs", "Form")),
        ("outcome-", slugs("engine/core/proposal.rs", "Failure")),
        ("failure-", slugs("engine/core/proposal.rs", "Failure")),
        ("line-", slugs("engine/core/command.rs", "NationalLine")),
        ("kind-", slugs("model/inject.rs", "InjectKind")),
        ("outsider-", slugs("model/victim.rs", "OutsiderKind")),
        ("found-", Code::ALL.iter().map(|code| code.slug().to_owned()).collect()),
        ("act-a", counted(0..=Action::ALL.len() - 1)),
        ("move-a", counted(0..=Action::ALL.len() - 1)),
        ("reckoning-a", counted(0..=Action::ALL.len() - 1)),
        ("weekday-", counted(1..=7)),
        ("month-", counted(1..=12)),
        ("cut-", open_things().iter().map(|open| open.slug().to_owned()).collect()),
        ("open-", opens()),
        ("report-", of_pages()),
        ("part-", ["public", "wrong", "reasons", "confidence", "channel"].map(str::to_owned).to_vec()),
    ]
    .into_iter()
    .chain(composed_of_the_procedure())
    .collect()
}

/// What the institutions of the data are called.
fn institutions() -> Vec<String> {
    let words = || DATA.states.institutions.iter().map(|one| one.words.clone());
    words()
        .chain(words().map(|name| format!("code-{name}")))
        .chain(words().map(|name| format!("{name}-brief")))
        .collect()
}

/// What a seat can leave open, one of each kind.
pub fn open_things() -> Vec<Open> {
    let (id, rule) = (ProposalId(1), |rule| Open::NoVote(ProposalId(1), rule));
    vec![
        Open::Draft(id),
        Open::Sharing(Command::Finish),
        Open::Judgement(Opinion::default()),
        Open::Anew(Box::new(Open::Judgement(Opinion::default()))),
        Open::Vote(id, Ballot { vote: Vote::For, amendment: None }),
        rule(DecisionRule::Silence),
        rule(DecisionRule::Consensus),
        rule(DecisionRule::Alone),
        rule(DecisionRule::Unanimity),
        Open::Amendment(id, Change::Review(1)),
        Open::Argument(id, "pt".into(), (Argument::Facts, Support::Harm)),
        Open::Telling(id, Communication::formal(Reasons::Given)),
        Open::NotTold(id),
        Open::Line(NationalLine::Silent),
        Open::Options(Vec::new()),
        Open::Message(None, [].into(), String::new()),
        Open::Request(String::new()),
        Open::Reasons("S1".into()),
        Open::Question("note".into(), None),
        Open::Question("note".into(), Some("decline".into())),
        Open::Anew(Box::new(Open::Sharing(Command::Finish))),
        Open::Anew(Box::new(Open::Line(NationalLine::Silent))),
        Open::Anew(Box::new(Open::Vote(id, Ballot { vote: Vote::For, amendment: None }))),
    ]
}

/// Their names, each alone and with what may become of it.
fn opens() -> Vec<String> {
    let ids = |open: &Open| {
        let answers = open.answers().iter().map(|answer| open.answer_id(*answer));
        answers.map(|id| id.trim_start_matches("open-").to_owned()).chain([open.slug().to_owned()]).collect::<Vec<_>>()
    };
    open_things().iter().flat_map(ids).collect()
}

/// A name and what it counts.
fn with_why(names: &[String]) -> Vec<String> {
    names.iter().flat_map(|name| [name.clone(), format!("{name}-why")]).collect()
}

/// The same for roads, texts, law and negotiation.
fn composed_of_the_procedure() -> Vec<(&'static str, Vec<String>)> {
    fn named<T: Copy>(all: &[T], slug: fn(T) -> &'static str) -> Vec<String> {
        all.iter().map(|one| slug(*one).to_owned()).collect()
    }
    fn with(endings: &[&str], names: &[String]) -> Vec<String> {
        names.iter().flat_map(|name| endings.iter().map(move |ending| format!("{name}{ending}"))).collect()
    }
    let (tones, namings) = (named(Tone::ALL, Tone::slug), named(Naming::ALL, Naming::slug));
    let (references, tasks) = (named(Reference::ALL, Reference::slug), named(Task::ALL, Task::slug));
    let demands = named(Demand::ALL, Demand::slug);
    let openings = tones.iter().flat_map(|tone| namings.iter().map(move |naming| format!("{tone}-{naming}")));
    vec![
        ("body-", with(&["", "-long"], &slugs("model/procedure.rs", "Body"))),
        ("work-", with(&["", "-done"], &named(&Work::ALL, Work::slug))),
        ("crisis-", slugs("model/procedure.rs", "CrisisMode")),
        ("test-", with(&["", "-met", "-unmet"], &named(&LegalTest::ALL, LegalTest::slug))),
        ("", of_arguments()),
        ("answer-", slugs("engine/core/term.rs", "Term")),
        ("service-", with(&["", "-about"], &slugs("model/service.rs", "Service"))),
        ("hold-", slugs("engine/core/proposal.rs", "Hold")),
        ("reply-", slugs("model/adversary.rs", "Reply")),
        ("target-", named(&Target::ALL, Target::slug)),
        ("timing-", named(&Timing::ALL, Timing::slug)),
        ("norm-", named(&Norm::ALL, Norm::slug)),
        ("text-opening-", openings.collect()),
        ("text-reference-", references.clone()),
        ("text-demand-", with(&["", "-nobody"], &demands)),
        ("text-task-", tasks.clone()),
        ("reference-", references),
        ("demand-", demands),
        ("task-", tasks),
        ("changes-", slugs("model/clause.rs", "Change")),
        ("change-naming-", namings.clone()),
        ("change-tone-", tones.clone()),
        ("measure-that-names-", namings.clone()),
        ("story-spoke-", namings.clone()),
        ("naming-", namings),
        ("tone-", tones),
    ]
}

#[test]
fn no_message_stands_twice() {
    let twice: Vec<_> = messages().into_iter().filter(|(_, files)| files.len() > 1).collect();
    assert!(twice.is_empty(), "{twice:#?}");
}

#[test]
fn every_composed_message_exists() {
    let known = messages();
    let mut missing = Vec::new();
    for (beginning, names) in composed() {
        missing.extend(names.iter().map(|name| format!("{beginning}{name}")).filter(|id| !known.contains_key(id)));
    }
    assert!(missing.is_empty(), "no words for {missing:?}");
}

/// Golden transcripts are what people read.
#[test]
fn no_transcript_lacks_a_word() {
    for path in files(&data("golden"), "txt") {
        assert!(!read(&path).contains('⟦'), "{}", path.display());
    }
}

#[test]
fn every_finding_has_a_way_out() {
    let hint = |code: &&Code| WORDS.find(&format!("found-{}.hint", code.slug()), &[]).is_none();
    let missing: Vec<&str> = Code::ALL.iter().filter(hint).map(|code| code.slug()).collect();
    assert!(missing.is_empty(), "no hint for {missing:?}");
}

#[test]
fn every_message_that_the_program_asks_for_exists() {
    let known = messages();
    let calls = "words.text( words.with( shared.say( text( with( find( say( say_with( instead_of_window(".split(' ');
    let source = sources();
    // A call may stand on several lines.
    let tests: String = source.split("#[cfg(test)]").flat_map(str::lines).map(str::trim).collect();
    let mut missing = BTreeSet::new();
    for call in calls.map(|call| format!("{call}\"")) {
        for (at, _) in tests.match_indices(&call) {
            let id = tests[at + call.len()..].split('"').next().unwrap_or_default();
            let name = id.split('.').next().unwrap_or_default();
            // Who asks the words by name means an id; elsewhere a name of one word may be anything.
            let is_id = (name.contains('-') || call.contains('.'))
                && literals(&format!("\"{id}\"")).contains(id)
                && !id.contains('{');
            if is_id && !known.contains_key(name) {
                missing.insert(id.to_owned());
            }
        }
    }
    assert!(missing.is_empty(), "no words for {missing:?}");
}

#[test]
fn every_member_of_a_family_of_messages_exists() {
    let known = messages();
    let families = ["story", "want", "cli", "store", "simulate", "assess", "ballot", "team", "stage", "gate"];
    let literals = literals(&sources());
    let missing: Vec<&String> = literals
        .iter()
        .filter(|id| !id.contains(['{', '.', '_']))
        .filter(|id| id.split_once('-').is_some_and(|(family, rest)| families.contains(&family) && !rest.is_empty()))
        .filter(|id| !known.contains_key(*id))
        .collect();
    assert!(missing.is_empty(), "no words for {missing:?}");
}

#[test]
fn every_message_is_used() {
    let literals = literals(&sources());
    let patterns: Vec<(&str, &str)> = literals
        .iter()
        .filter_map(|literal| Some((literal.split_once('{')?.0, literal.rsplit_once('}')?.1)))
        .map(|(start, end)| (start, end.split('.').next().unwrap_or_default()))
        .filter(|(start, end)| start.ends_with('-') || end.starts_with('-') || *start == "act-a")
        .collect();
    let put_together: BTreeSet<String> = composed()
        .into_iter()
        .flat_map(|(beginning, names)| names.into_iter().map(move |name| format!("{beginning}{name}")))
        .collect();
    let used = |id: &str| {
        literals.contains(id)
            || put_together.contains(id)
            || patterns.iter().any(|(start, end)| id.starts_with(start) && id.ends_with(end))
    };
    let unused: Vec<String> = messages().into_keys().filter(|id| !used(id)).collect();
    assert!(unused.is_empty(), "nobody says {unused:#?}");
}
