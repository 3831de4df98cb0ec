//! The exercise told in sentences, entry by entry, as an audience may know it.

use serde::Serialize;

use super::audience::Audience;
use super::ledger::{LedgerLine, attribution_line, ledger_line};
use super::minutes::{minute, stands_taken};
use super::names::Lens;
use super::redact::seen;
use super::wording::{paragraphs, with_change};
use crate::engine::core::command::NationalLine;
use crate::engine::core::event::{Event, PoolItem};
use crate::engine::core::proposal::{Failure, ProposalId, Reasons, Stage};
use crate::engine::core::state::State;
use crate::model::evidence::ShareMode;
use crate::model::key::StateKey;
use crate::model::phase::Phase;
use crate::model::voting::{DecisionRule, Vote};
use crate::session::entry::Entry;
use crate::words::{Arg, number, text};

/// What a line tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Telling {
    /// A turn or phase begins.
    Heading,
    /// Something from outside.
    World,
    /// Something that delegations did.
    Table,
    /// A decision.
    Decision,
    /// A secret of the audience's own.
    Own,
    /// A number moved.
    Ledger,
}

/// A line of the story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StoryLine {
    /// The entry that it belongs to.
    pub entry: u64,
    /// Turn.
    pub turn: u32,
    /// Phase.
    pub phase: Phase,
    /// What it tells of.
    pub telling: Telling,
    /// The measure it is about, for the timeline.
    pub measure: Option<String>,
    /// The sentence.
    pub text: String,
    /// For ledger lines, all parts.
    pub ledger: Option<LedgerLine>,
    /// For votes that are opened, who voted how.
    pub votes: Vec<VoteGroup>,
}

/// Those who voted alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct VoteGroup {
    /// How.
    pub vote: Vote,
    /// Codes and names in protocol order.
    pub members: Vec<(String, String)>,
}

/// Tells a path of entries; the stands that an entry brings on one proposal are told together.
#[must_use]
pub fn story(lens: &Lens<'_>, path: &[&Entry], audience: &Audience) -> Vec<StoryLine> {
    let mut state = State::new(lens.book);
    let mut lines = Vec::new();
    for entry in path {
        let mut stands = Stands::default();
        for event in &entry.body.events {
            // What is thrown away can be told of only while it is there.
            if matches!(event, Event::InitiativeDiscarded(_)) {
                hear(lens, (entry, event), &state, audience, &mut stands, &mut lines);
                state.apply(event);
            } else {
                state.apply(event);
                hear(lens, (entry, event), &state, audience, &mut stands, &mut lines);
            }
        }
        stands.tell(lens, entry, &mut lines);
    }
    lines
}

/// Tells a fact as an audience sees it, after the stands before it.
fn hear(
    lens: &Lens<'_>,
    (entry, event): (&Entry, &Event),
    state: &State,
    audience: &Audience,
    stands: &mut Stands,
    lines: &mut Vec<StoryLine>,
) {
    let Some(seen) = seen(lens.book, state, event, audience) else { return };
    if !stands.go_on_with(&seen) {
        stands.tell(lens, entry, lines);
    }
    if let Event::StandTaken { proposal, .. } = &seen {
        stands.push(lens, state, *proposal, seen.clone());
        if *audience != Audience::Facilitator {
            return;
        }
    }
    if let Some((telling, text)) = tell(lens, state, &seen, audience) {
        let mut line = line(entry, (state.turn, state.phase), telling, &text);
        line.measure = measure_of(state, &seen);
        line.ledger = ledger(lens, state, &seen);
        line.votes = votes(lens, &seen);
        lines.push(line);
    }
}

fn line(entry: &Entry, (turn, phase): (u32, Phase), telling: Telling, text: &str) -> StoryLine {
    StoryLine {
        entry: entry.id.0,
        turn,
        phase,
        telling,
        measure: None,
        text: text.trim_end().to_owned(),
        ledger: None,
        votes: Vec::new(),
    }
}

/// Who voted how, where votes are opened.
fn votes(lens: &Lens<'_>, event: &Event) -> Vec<VoteGroup> {
    let Event::VotesRevealed { votes, .. } = event else { return Vec::new() };
    let alike = |wanted: Vote| -> Vec<(String, String)> {
        let states = lens.book.states.keys().filter(|key| votes.get(*key) == Some(&wanted));
        states.map(|key| (lens.code(key), lens.state(key))).collect()
    };
    let groups = Vote::ALL.map(|vote| VoteGroup { vote, members: alike(vote) });
    groups.into_iter().filter(|group| !group.members.is_empty()).collect()
}

/// Stands on one proposal that wait to be told together.
#[derive(Default)]
struct Stands {
    taken: Vec<Event>,
    /// What they are on, and when they were taken.
    on: Option<(String, (u32, Phase))>,
}

impl Stands {
    /// Whether a fact is one more of them, or there is none yet.
    fn go_on_with(&self, event: &Event) -> bool {
        match (self.taken.last(), event) {
            (Some(Event::StandTaken { proposal: last, .. }), Event::StandTaken { proposal, .. }) => last == proposal,
            (None, _) => true,
            (Some(_), _) => false,
        }
    }

    fn push(&mut self, lens: &Lens<'_>, state: &State, id: ProposalId, stand: Event) {
        self.on.get_or_insert_with(|| (lens.proposal(state, id), (state.turn, state.phase)));
        self.taken.push(stand);
    }

    /// Tells them before the lines that give their terms; none is left.
    fn tell(&mut self, lens: &Lens<'_>, entry: &Entry, lines: &mut Vec<StoryLine>) {
        let Self { taken, on } = std::mem::take(self);
        let Some((proposal, when)) = on else { return };
        let text = stands_taken(lens, proposal, &taken);
        let own = |line: &&StoryLine| line.telling == Telling::Ledger && line.entry == entry.id.0;
        let place = lines.len() - lines.iter().rev().take_while(own).count().min(taken.len());
        lines.insert(place, line(entry, when, Telling::Table, &text));
    }
}

fn measure_of(state: &State, event: &Event) -> Option<String> {
    let (Event::Adopted(id) | Event::Failed { proposal: id, .. }) = event else { return None };
    state.proposals.get(id).map(|proposal| proposal.measure.to_string())
}

fn ledger(lens: &Lens<'_>, state: &State, event: &Event) -> Option<LedgerLine> {
    match event {
        Event::Moved(entry) => Some(ledger_line(lens, state, entry)),
        Event::Reassessed(entry) => Some(attribution_line(lens, state, entry)),
        _ => None,
    }
}

fn tell(lens: &Lens<'_>, state: &State, event: &Event, audience: &Audience) -> Option<(Telling, String)> {
    let words = lens.words;
    let scenario = &lens.book.scenario;
    let name = |id: &ProposalId| text(lens.proposal(state, *id));
    let who = |key: &StateKey| text(lens.state(key));
    let say = |id: &str, args: &[Arg<'_>]| words.with(id, args);
    Some(match event {
        Event::Opened(setup) => {
            let teams: Vec<StateKey> = setup.seats.keys().filter(|key| state.is_team(key)).cloned().collect();
            let args = [("title", text(scenario.meta.title.clone())), ("teams", text(lens.states(&teams)))];
            (Telling::Heading, say("story-opened", &args))
        }
        Event::PhaseBegan { turn, phase } => {
            let args = [
                ("turn", number(i64::from(*turn))),
                ("turns", number(i64::from(scenario.meta.turns))),
                ("phase", text(lens.phase(*phase))),
                ("time", text(lens.exercise_time(*turn, *phase))),
            ];
            (Telling::Heading, say("story-phase", &args))
        }
        Event::Ended => (Telling::Heading, say("story-ended", &[])),
        Event::EvidenceReceived { by, evidence } => {
            let evidence = scenario.evidence(evidence)?;
            let args = [
                ("state", who(by)),
                ("title", text(evidence.title.clone())),
                ("grade", text(evidence.grade.to_string())),
            ];
            (Telling::Own, say("story-evidence-received", &args))
        }
        Event::Pooled(item) => (Telling::World, pooled(lens, item)),
        Event::InjectReleased(key) => {
            let inject = scenario.inject(key)?;
            let args = [("msel", text(inject.msel.clone())), ("title", text(inject.title.clone()))];
            (Telling::World, say("story-inject", &args))
        }
        Event::InjectSkipped(key) => {
            let inject = scenario.inject(key)?;
            (Telling::Own, say("story-inject-skipped", &[("msel", text(inject.msel.clone()))]))
        }
        Event::ActivityStarted(key) => {
            let activity = scenario.activity(key)?;
            let args = [("title", text(activity.title.clone())), ("victims", text(lens.states(&activity.victims)))];
            (Telling::World, say("story-activity-started", &args))
        }
        Event::ActivityEnded(key) => {
            let activity = scenario.activity(key)?;
            (Telling::World, say("story-activity-ended", &[("title", text(activity.title.clone()))]))
        }
        Event::ChannelOpened(key) => {
            (Telling::World, say("story-channel", &[("adversary", text(lens.adversary(key)))]))
        }
        Event::WayOutOffered(key) => {
            (Telling::World, say("story-way-out", &[("adversary", text(lens.adversary(key)))]))
        }
        Event::Moved(entry) => {
            let line = ledger_line(lens, state, entry);
            (Telling::Ledger, say("story-moved", &[("head", text(line.head)), ("sentence", text(line.sentence))]))
        }
        Event::Reassessed(entry) => {
            let line = attribution_line(lens, state, entry);
            (Telling::Ledger, say("story-moved", &[("head", text(line.head)), ("sentence", text(line.sentence))]))
        }
        Event::SharingSealed { by, .. } => (Telling::Own, say("story-sharing-sealed", &[("state", who(by))])),
        Event::SharingRevealed => (Telling::Table, say("story-sharing-revealed", &[])),
        Event::InitiativeDrafted { id, by, .. } => {
            (Telling::Own, say("story-drafted", &[("state", who(by)), ("proposal", name(id))]))
        }
        Event::InitiativeDiscarded(id) => {
            // What was submitted and is not tabled stands on the table already, in the words of another.
            let submitted = state.proposals.get(id).is_some_and(|own| own.stage == Stage::Submitted);
            let id_of = if submitted { "story-twin" } else { "story-discarded" };
            (Telling::Own, say(id_of, &[("proposal", name(id))]))
        }
        Event::InitiativeSubmitted(id) => (Telling::Own, say("story-submitted", &[("proposal", name(id))])),
        Event::InitiativeTabled(id) => (Telling::Table, tabled(lens, state, *id)?),
        Event::StandTaken { proposal, by, stand, terms: Some(terms), .. } => {
            let stand = words.text(&format!("stand-{}", stand.slug()));
            let terms: Vec<String> = terms
                .listed()
                .iter()
                .map(|term| {
                    let args = [("points", text(crate::words::signed(term.points)))];
                    words.with(&format!("term-{}", term.term.slug()), &args)
                })
                .collect();
            let args = [
                ("state", who(by)),
                ("proposal", name(proposal)),
                ("stand", text(stand)),
                ("terms", text(terms.join(", "))),
            ];
            (Telling::Ledger, say("story-stand-terms", &args))
        }
        Event::StandTaken { .. } | Event::InitiativeNumbered { .. } => return None,
        Event::MessageSent { from, to, text: message } => {
            let to = to.as_ref().map_or_else(|| words.text("all-27"), |to| lens.state(to));
            let args = [("from", who(from)), ("to", text(to)), ("text", text(message.clone()))];
            (Telling::Table, say("story-message", &args))
        }
        Event::VoteSealed { by, vote, proposal, amendment } => {
            let vote = with_change(lens, words.text(&format!("vote-{}", vote.slug())), *amendment);
            let args = [("state", who(by)), ("vote", text(vote)), ("proposal", name(proposal))];
            (Telling::Own, say("story-vote-sealed", &args))
        }
        Event::VotesRevealed { proposal, votes } => {
            let count = |wanted: Vote| votes.values().filter(|vote| **vote == wanted).count();
            let size = |wanted| number(i64::try_from(count(wanted)).unwrap_or(0));
            let args = [
                ("proposal", name(proposal)),
                ("for", size(Vote::For)),
                ("abstain", size(Vote::Abstain)),
                ("declared", size(Vote::AbstainDeclare)),
                ("against", size(Vote::Against)),
            ];
            let rule = state.proposals.get(proposal).and_then(|proposal| lens.book.measure(&proposal.measure));
            let id = rule.map_or(DecisionRule::Unanimity, |measure| measure.decider.rule()).told_id();
            (Telling::Decision, say(id, &args))
        }
        Event::Adopted(id) => {
            let measure = state.proposals.get(id).and_then(|proposal| lens.book.measure(&proposal.measure))?;
            let body = words.text(&format!("decider-{}", measure.decider.slug()));
            let by = state.proposals.get(id).map(|proposal| lens.state(&proposal.by)).unwrap_or_default();
            let args = [("proposal", name(id)), ("body", text(body)), ("state", text(by))];
            let adopted = say(&format!("story-adopted-{}", measure.decider.slug()), &args);
            if !audience.is_at_the_table() {
                return Some((Telling::Decision, adopted));
            }
            let says = state.proposals.get(id).map(|proposal| paragraphs(lens, state, proposal).join(" "));
            let args = [("adopted", text(adopted)), ("text", text(says.unwrap_or_default()))];
            (Telling::Decision, say("story-adopted-text", &args))
        }
        Event::Failed { proposal, failure, objectors } => {
            let by = state.proposals.get(proposal).map(|proposal| lens.state(&proposal.by)).unwrap_or_default();
            let objectors = text(lens.states(objectors));
            let args = [("proposal", name(proposal)), ("objectors", objectors), ("initiator", text(by))];
            let id = match failure {
                Failure::SilenceBroken => "story-silence-broken",
                Failure::Vetoed => "story-vetoed",
                Failure::Declined => "story-declined",
                Failure::NoConsensus => "story-no-consensus",
                Failure::NotLawful => "story-not-lawful-failed",
                Failure::BlockedByAbstentions => "story-blocked-by-abstentions",
                Failure::Withdrawn => "story-withdrawn",
            };
            (Telling::Decision, say(id, &args))
        }
        Event::Attributed { by, adversary } => {
            let args = [("state", who(by)), ("adversary", text(lens.adversary(adversary)))];
            (Telling::Decision, say("story-attributed", &args))
        }
        Event::Communicated { proposal, communication } => {
            let form = words.text(&format!("form-{}", communication.form.slug()));
            let id = match communication.reasons {
                Reasons::Given => "story-told-with-reasons",
                Reasons::Withheld => "story-told-without-reasons",
            };
            let args = [("proposal", name(proposal)), ("form", text(form)), ("line", text(communication.line.clone()))];
            (Telling::Table, say(id, &args))
        }
        Event::LineSealed { by, line } => {
            let line = words.text(&format!("line-{}", line.slug()));
            (Telling::Own, say("story-line-sealed", &[("state", who(by)), ("line", text(line))]))
        }
        Event::LinesRevealed(lines) => {
            let with = |wanted: NationalLine| {
                lens.states(lines.iter().filter(|(_, line)| **line == wanted).map(|(state, _)| state))
            };
            let args =
                [("endorse", text(with(NationalLine::Endorse))), ("distance", text(with(NationalLine::Distance)))];
            (Telling::Table, say("story-lines", &args))
        }
        Event::Rolled(roll) => {
            let args = [("n", number(i64::try_from(roll.n).unwrap_or(0)))];
            (Telling::Ledger, say("story-rolled", &args))
        }
        Event::Acted(act) => {
            let (title, body) = lens.act(&act.adversary, act.action);
            let odds = act.ppm.get(act.action.index()).copied().map(crate::words::percent);
            let args = [
                ("adversary", text(lens.adversary(&act.adversary))),
                ("title", text(title)),
                ("text", text(body)),
                ("odds", text(odds.clone().unwrap_or_default())),
            ];
            let id =
                if odds.is_some() && *audience == Audience::Facilitator { "story-acted-odds" } else { "story-acted" };
            (Telling::World, say(id, &args))
        }
        Event::Finished(by) => (Telling::Own, say("story-finished", &[("state", who(by))])),
        Event::Noted { text: note, .. } => (Telling::Own, say("story-noted", &[("text", text(note.clone()))])),
        Event::Undone => (Telling::Heading, say("story-undone", &[])),
        Event::TextRevised { .. }
        | Event::AgendaOrdered { .. }
        | Event::TakenUp { .. }
        | Event::FastTracked { .. }
        | Event::RoadLaid { .. }
        | Event::StationReached { .. }
        | Event::Held { .. }
        | Event::Examined { .. }
        | Event::OptionsOffered(_)
        | Event::Argued { .. }
        | Event::Implemented { .. } => (Telling::Table, minute(lens, state, event)?),
        Event::SilenceBroken { .. }
        | Event::AbstentionsDeclared { .. }
        | Event::CrisisModeChanged(_)
        | Event::EffectEnded { .. } => (Telling::Decision, minute(lens, state, event)?),
        Event::ProductIssued { .. } | Event::TookEffect(_) | Event::Replied { .. } | Event::PartnerJoined(_) => {
            (Telling::World, minute(lens, state, event)?)
        }
        Event::PositionExplained { .. } => (Telling::Own, minute(lens, state, event)?),
    })
}

fn tabled(lens: &Lens<'_>, state: &State, id: ProposalId) -> Option<String> {
    let proposal = state.proposals.get(&id)?;
    let args = [
        ("state", text(lens.state(&proposal.by))),
        ("proposal", text(lens.proposed(proposal))),
        ("reasons", text(proposal.reasons.clone())),
        ("due", number(i64::from(proposal.due))),
    ];
    let message = if proposal.reasons.is_empty() { "story-tabled" } else { "story-tabled-reasons" };
    Some(lens.words.with(message, &args))
}

fn pooled(lens: &Lens<'_>, item: &PoolItem) -> String {
    let title = item
        .evidence
        .as_ref()
        .and_then(|key| lens.book.scenario.evidence(key))
        .map_or_else(String::new, |evidence| evidence.title.clone());
    let from = item.from.as_ref().map_or_else(String::new, |from| lens.state(from));
    let args = [("title", text(title)), ("state", text(from)), ("grade", text(item.grade.to_string()))];
    let id = match (&item.from, item.mode) {
        (None, _) => "story-pooled",
        (Some(_), ShareMode::Full) => "story-pooled-full",
        (Some(_), ShareMode::Sanitised) => "story-pooled-sanitised",
        (Some(_), ShareMode::Assessment | ShareMode::Nothing) => "story-pooled-assessment",
    };
    lens.words.with(id, &args)
}
