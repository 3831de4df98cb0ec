//! The words of texts: what an initiative says, what a change would change.
//!
//! **Invariant:** a text is read out clause by clause from the locale files; nothing of it is glued here.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use super::names::ViewContext;
use crate::engine::core::finding::Finding;
use crate::engine::core::proposal::Proposal;
use crate::engine::core::state::State;
use crate::engine::core::step::Step;
use crate::engine::procedure::naming::{Names, naming};
use crate::engine::world::affront::affront_before;
use crate::model::clause::{Change, Clause, Demand, Naming, Task, Tone};
use crate::model::force::Force;
use crate::model::key::ActivityKey;
use crate::model::procedure::Body;
use crate::model::scenario::Activity;
use crate::model::toolbox::{Category, Measure, Trait, Visibility};
use crate::model::voice::Voice;
use crate::model::voting::Decider;
use crate::words::{number, text};

/// A legal test with its result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestView {
    /// Whether it is met.
    pub met: bool,
    /// Why.
    pub sentence: String,
}

/// A legal test in words.
#[must_use]
pub fn test_view(context: &ViewContext<'_>, finding: &Finding) -> TestView {
    let slug = finding.test.slug();
    let id = format!("test-{slug}-{}", if finding.met { "met" } else { "unmet" });
    let args = [("value", number(finding.value)), ("asked", number(finding.asked))];
    TestView { met: finding.met, sentence: context.words.with(&id, &args) }
}

/// The name of a clause.
#[must_use]
pub fn clause_name(context: &ViewContext<'_>, clause: Clause) -> String {
    let (kind, slug) = parts(clause);
    context.words.text(&format!("{kind}-{slug}"))
}

fn parts(clause: Clause) -> (&'static str, &'static str) {
    match clause {
        Clause::Reference(reference) => ("reference", reference.slug()),
        Clause::Demand(demand) => ("demand", demand.slug()),
        Clause::Task(task) => ("task", task.slug()),
        Clause::Word(word) => ("word", word.slug()),
    }
}

/// A change as a request: `name nobody`.
#[must_use]
pub fn change_words(context: &ViewContext<'_>, change: Change) -> String {
    let words = context.words;
    let clause = |id: &str, clause| words.with(id, &[("clause", text(clause_name(context, clause)))]);
    match change {
        Change::Naming(naming) => words.text(&format!("change-naming-{}", naming.slug())),
        Change::Tone(tone) => words.text(&format!("change-tone-{}", tone.slug())),
        Change::Add(added) => clause("change-add", added),
        Change::Drop(dropped) => clause("change-drop", dropped),
        Change::Review(weeks) => words.with("change-review", &[("weeks", number(weeks.into()))]),
    }
}

/// A vote with the amendment that would mend it, if it comes with one.
#[must_use]
pub fn with_change(context: &ViewContext<'_>, vote: String, change: Option<Change>) -> String {
    let Some(change) = change else { return vote };
    context.words.with("vote-with-change", &[("vote", text(vote)), ("change", text(change_words(context, change)))])
}

/// The text of a proposal, sentence by sentence: opening, references, demands, tasks, reasons, review.
#[must_use]
pub fn paragraphs(context: &ViewContext<'_>, state: &State, proposal: &Proposal) -> Vec<String> {
    let words = context.words;
    let actor = named(context, proposal);
    let args = [("actor", text(actor.clone().unwrap_or_default())), ("victims", text(hit(context, state, proposal)))];
    let mut sentences = openings(context, state, proposal);
    let measure = context.book.measure(&proposal.measure);
    let says_how = measure.is_some_and(|own| own.operative.is_some() && own.sets_to_work(Force::Help));
    let told = |clause: &&Clause| !(says_how && **clause == Clause::Task(Task::HelpVictims));
    for clause in proposal.text.clauses.iter().filter(told) {
        let (kind, slug) = parts(*clause);
        let nobody = matches!(clause, Clause::Demand(_)) && actor.is_none();
        let stops = *clause == Clause::Demand(Demand::Stop);
        let id = match proposal.text.naming {
            // The opening has called for it already.
            Naming::Territory if stops && proposal.text.tone > Tone::Concern => continue,
            _ if nobody => format!("text-{kind}-{slug}-nobody"),
            Naming::Territory if stops => "text-demand-stop-territory".to_owned(),
            Naming::Nobody if stops => "text-demand-stop-unattributed".to_owned(),
            _ => format!("text-{kind}-{slug}"),
        };
        sentences.push(words.with(&id, &args));
    }
    if !proposal.reasons.is_empty() {
        sentences.push(words.with("text-reasons", &[("reasons", text(proposal.reasons.clone()))]));
    }
    sentences.extend(names(context, proposal));
    let weeks = proposal.text.review_weeks;
    if weeks > 0 {
        sentences.push(words.with("text-review", &[("weeks", number(weeks.into()))]));
    } else if measure.is_some_and(Measure::bites) {
        sentences.push(words.text("text-no-review"));
    }
    sentences
}

/// Those whom a text lists, each with its statement of reasons, or takes off a list.
fn names(context: &ViewContext<'_>, proposal: &Proposal) -> Vec<String> {
    let words = context.words;
    let fate = context.book.measure(&proposal.measure).and_then(|measure| naming(measure, &proposal.text));
    let alone = match fate.filter(|_| !proposal.text.names.is_empty()) {
        None => return Vec::new(),
        Some(Names::Listed) => None,
        Some(Names::Prepared) => Some("text-prepares"),
        Some(Names::TakenOff) => Some("text-delists"),
    };
    if let Some(id) = alone {
        return vec![words.with(id, &[("names", text(context.candidates(&proposal.text.names)))])];
    }
    let named = proposal.text.names.iter().filter_map(|key| context.book.scenario.candidate(key));
    let reasons = named.map(|one| {
        let args = [
            ("name", text(one.name.clone())),
            ("about", text(one.about.clone())),
            ("reasons", text(one.reasons.clone())),
        ];
        words.with("text-lists", &args)
    });
    reasons.collect()
}

/// Who is hit by what a text speaks of.
fn hit(context: &ViewContext<'_>, state: &State, proposal: &Proposal) -> String {
    let mut names: Vec<String> = Vec::new();
    for activity in activities(context, state, proposal) {
        let hit = activity.victims.iter().map(|key| context.state(key));
        // A text calls a body by its name; what kind of body it is, its readers know.
        let outsiders = activity.outsiders.iter().filter_map(|key| context.book.scenario.outsider(key));
        for name in hit.chain(outsiders.map(|outsider| outsider.name.clone())) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    if names.is_empty() { "none".to_owned() } else { context.list(&names) }
}

/// Whom a text speaks of by name: its addressee, unless somebody changed it so as to name nobody.
fn named(context: &ViewContext<'_>, proposal: &Proposal) -> Option<String> {
    let usual = context.book.measure(&proposal.measure).map(Measure::usual_naming);
    let silent = proposal.text.naming == Naming::Nobody && usual != Some(Naming::Nobody);
    proposal.addressee.as_ref().filter(|_| !silent).map(|adversary| context.adversary(adversary))
}

/// What is decided, where the measure is an act, and what is said of the activity, where it is a word or names
/// somebody.
fn openings(context: &ViewContext<'_>, state: &State, proposal: &Proposal) -> Vec<String> {
    let words = context.words;
    let Some(measure) = context.book.measure(&proposal.measure) else { return Vec::new() };
    let own = &proposal.text;
    let actor = named(context, proposal);
    let (subject, voices) = subject(context, proposal, measure);
    let args = [
        ("subject", text(subject)),
        ("voices", number(voices)),
        ("measure", text(context.title(proposal))),
        ("occasion", text(occasion(context, state, proposal, Step::of(measure, own)))),
        ("actor", text(actor.clone().unwrap_or_default())),
        ("speakers", text(speakers(context, state, proposal))),
    ];
    let speaks = measure.category == Category::Stability
        || measure.has(Trait::NationalAttribution)
        || measure.has(Trait::SpeaksOfTrend);
    let mut sentences = Vec::new();
    if let Some(operative) = measure.operative.as_ref().filter(|_| !speaks) {
        sentences.push(words.data(operative));
    } else if !speaks {
        let id = match (measure.decider, &actor) {
            (Decider::Delegation, Some(_)) => "text-operative-delegation",
            (_, Some(_)) => "text-operative-addressed",
            (_, None) => "text-operative",
        };
        sentences.push(words.with(id, &args));
    }
    if speaks || own.naming != Naming::Nobody {
        let id = format!("text-opening-{}-{}", own.tone.slug(), own.naming.slug());
        sentences.push(words.with(&id, &args));
    }
    sentences
}

/// Whose assessment a text backs: those who named its addressee before the text was decided.
fn speakers(context: &ViewContext<'_>, state: &State, proposal: &Proposal) -> String {
    let until = proposal.adopted().unwrap_or(state.turn);
    let mut names: Vec<String> = Vec::new();
    for word in state.spoken.iter().filter(|word| word.turn <= until && word.naming >= Naming::Backing) {
        let points = word.to.is_none() || word.to == proposal.addressee;
        let name = if word.by == Voice::Unnamed { context.words.text("a-partner") } else { context.voice(&word.by) };
        if points && !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() { context.words.text("those-who-attribute") } else { context.list(&names) }
}

/// Who speaks in a text, and as how many voices.
fn subject(context: &ViewContext<'_>, proposal: &Proposal, measure: &Measure) -> (String, i64) {
    match measure.decider {
        Decider::Spokesperson => return (context.words.text("subject-spokesperson"), 1),
        Decider::Delegation if measure.visibility == Visibility::Public => {
            return (context.words.text("subject-delegation"), 1);
        }
        Decider::Council => return (context.words.text("subject-council"), 1),
        _ => {}
    }
    match measure.decider.body() {
        Body::Capital => {
            (context.states(proposal.askers()), i64::try_from(proposal.askers().count()).unwrap_or(i64::MAX))
        }
        Body::HighRepresentative => (context.words.text("subject-high-representative"), 1),
        Body::Presidency => (context.words.text("subject-presidency"), 1),
        Body::WorkingParty
        | Body::Relex
        | Body::PoliticalCommittee
        | Body::Coreper
        | Body::Council
        | Body::Capitals
        | Body::CrisisRoundTable => (context.words.text("subject-union"), 2),
    }
}

/// How many activities a text names.
const NAMED: usize = 3;

/// What a text speaks of: of the gravest activities, in a few words for the press of the gravest one, and a spokesperson
/// of what somebody has done to the Union since, unless something graver began.
fn occasion(context: &ViewContext<'_>, state: &State, proposal: &Proposal, step: Step) -> String {
    let measure = context.book.measure(&proposal.measure);
    if measure.is_some_and(|measure| measure.has(Trait::SpeaksOfTrend)) {
        return context.words.text("text-occasion-trend");
    }
    let known = activities(context, state, proposal);
    let fresh = |key: &ActivityKey| state.activities_seen.get(key) == Some(&proposal.turn);
    let affront = affront_before(context.book, state, proposal.turn).filter(|_| step == Step::Spokesperson);
    if let Some(act) = affront.filter(|_| !known.first().is_some_and(|gravest| fresh(&gravest.key))) {
        let id = format!("text-occasion-act-a{}", act.action.index());
        return context.words.with(&id, &[("adversary", text(context.adversary(&act.adversary)))]);
    }
    let alone = matches!(step, Step::Spokesperson | Step::HighRepresentative);
    let mut named: Vec<&Activity> = known.into_iter().take(if alone { 1 } else { NAMED }).collect();
    if named.is_empty() {
        return context.words.text("the-incident");
    }
    named.sort_by_key(|activity| state.activities_seen.get(&activity.key));
    if named.iter().all(|activity| !activity.public_name.is_empty()) {
        return context.list(&named.iter().map(|activity| activity.public_name.clone()).collect::<Vec<_>>());
    }
    let title =
        |activity: &&Activity| context.words.with("text-occasion-title", &[("title", text(activity.title.clone()))]);
    let titles: Vec<String> = named.iter().map(title).collect();
    let args = [("count", number(i64::try_from(titles.len()).unwrap_or(1))), ("titles", text(context.list(&titles)))];
    context.words.with("text-occasion", &args)
}

/// The gravest activity of which a text could speak.
#[must_use]
pub fn headline(context: &ViewContext<'_>, state: &State, proposal: &Proposal) -> String {
    let gravest = activities(context, state, proposal).into_iter().next();
    gravest.map_or_else(|| context.words.text("the-incident"), |activity| activity.title.clone())
}

/// The activities that were known when a text was proposed, and where it backs an attribution, those that had begun
/// before anybody spoke; the gravest first.
fn activities<'a>(context: &ViewContext<'a>, state: &State, proposal: &Proposal) -> Vec<&'a Activity> {
    let weights = &context.book.parameters.severity_weights;
    let spoken = state.spoken.iter().filter(|word| word.to.is_none() || word.to == proposal.addressee);
    let first = spoken.map(|word| word.turn).min().filter(|_| proposal.text.naming == Naming::Backing);
    let known = |until: u32| {
        let known = state.activities_seen.iter().filter(|(_, since)| **since <= until);
        let mut known: Vec<&Activity> = known.filter_map(|(key, _)| context.book.scenario.activity(key)).collect();
        known.sort_by_key(|activity| (Reverse(activity.dimensions.severity(weights)), activity.key.clone()));
        known
    };
    let before = first.map(|turn| known(turn.saturating_sub(1))).unwrap_or_default();
    if before.is_empty() { known(proposal.turn) } else { before }
}
