//! The table of proposals: roads, stands, votes.

use serde::Serialize;

use super::audience::Audience;
use super::names::Lens;
use super::redact::is_public;
use super::rejections::rejection_text;
use crate::engine::command::Command;
use crate::engine::options::choice;
use crate::engine::proposal::{Proposal, ProposalId, Stage, Stand, Vote};
use crate::engine::state::State;
use crate::model::key::StateKey;
use crate::model::scenario::Phase;
use crate::model::toolbox::{Category, DecisionRule};
use crate::words::{number, text};

/// The most stations that a road is drawn with.
const MOST_STATIONS: u32 = 12;

/// Where a proposal stands at a point of its road.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StationView {
    /// `turn 3`.
    pub caption: String,
    /// Whether it is passed.
    pub done: bool,
    /// Whether it stands here.
    pub here: bool,
    /// Whether this is where it is decided.
    pub decides: bool,
}

/// A delegation's stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StandView {
    /// Whose.
    pub state: StateKey,
    /// Code.
    pub code: String,
    /// The stand, if one was announced.
    pub stand: Option<Stand>,
    /// The vote, once revealed.
    pub vote: Option<Vote>,
    /// Whether it is our own.
    pub ours: bool,
    /// What a screen reader says.
    pub accessible: String,
}

/// A proposal on the table.
#[allow(clippy::struct_excessive_bools, reason = "each is drawn by itself, and any mix of them can occur")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProposalView {
    /// Its number.
    pub id: ProposalId,
    /// Measure.
    pub measure: String,
    /// Category.
    pub category: Category,
    /// Name.
    pub name: String,
    /// `Portugal · turn 2 · Council, unanimity`.
    pub subtitle: String,
    /// `Council decides by unanimity`.
    pub rule: String,
    /// Addressee, if it has one.
    pub addressee: Option<String>,
    /// Reasons.
    pub reasons: String,
    /// Stations of its road.
    pub road: Vec<StationView>,
    /// What is due when.
    pub deadline: String,
    /// More about it.
    pub deadline_detail: String,
    /// Whether it is a draft of ours.
    pub draft: bool,
    /// Whether it is ours and submitted, not yet seen by others.
    pub submitted: bool,
    /// Whether it is open.
    pub open: bool,
    /// Whether it waits for our vote or stand.
    pub waits_for_us: bool,
    /// Outcome in a word, once decided.
    pub outcome: Option<String>,
    /// Whether it was adopted.
    pub adopted: bool,
    /// Where the 27 stand.
    pub stands: Vec<StandView>,
    /// Votes open to us, with label, detail and refusal.
    pub votes: Vec<(Vote, String, String, Option<String>)>,
    /// Our sealed vote.
    pub sealed: Option<String>,
    /// Stands open to us, with label and refusal.
    pub announce: Vec<(Stand, String, Option<String>)>,
    /// What the rule needs, in a sentence.
    pub needs: String,
    /// Whether what has been announced would block it today.
    pub blocked_today: Option<String>,
    /// What a screen reader says.
    pub accessible: String,
}

/// All proposals that a seat can see, open ones first.
#[must_use]
pub fn table(lens: &Lens<'_>, state: &State, audience: &Audience) -> Vec<ProposalView> {
    let mut proposals: Vec<&Proposal> = state
        .proposals
        .values()
        .filter(|proposal| match audience {
            Audience::Public => proposal.adopted().is_some() && is_public(lens.book, proposal),
            Audience::Seat(_) => proposal.is_public_to_the_27() || audience.is(&proposal.by),
            Audience::Facilitator => true,
        })
        .collect();
    proposals.sort_by_key(|proposal| {
        let decided = matches!(proposal.stage, Stage::Adopted(_) | Stage::Failed(_));
        (decided, if decided { u32::MAX - proposal.due } else { proposal.due }, proposal.id)
    });
    proposals.into_iter().map(|proposal| view(lens, state, audience, proposal)).collect()
}

fn view(lens: &Lens<'_>, state: &State, audience: &Audience, proposal: &Proposal) -> ProposalView {
    let words = lens.words;
    let measure = lens.book.measure(&proposal.measure);
    let category = measure.map_or(Category::CrossCutting, |measure| measure.category);
    let decider =
        measure.map_or_else(String::new, |measure| words.text(&format!("decider-{}", measure.decider.slug())));
    let rule = measure.map_or(DecisionRule::Alone, |measure| measure.decider.rule());
    let due_now = proposal.is_due(state.turn);
    let open = matches!(proposal.stage, Stage::Tabled);
    let votes = votes(lens, state, audience, proposal, rule);
    let announce = announce(lens, state, audience, proposal);
    let (deadline, deadline_detail) = deadline(lens, state, proposal, rule);
    let subtitle = [
        ("state", text(lens.state(&proposal.by))),
        ("turn", number(proposal.turn.into())),
        ("decider", text(decider.clone())),
    ];
    let stands = stands(lens, audience, proposal);
    let name = lens.measure(&proposal.measure);
    let args = [
        ("name", text(name.clone())),
        ("state", text(lens.state(&proposal.by))),
        ("decider", text(decider.clone())),
        ("deadline", text(format!("{deadline}, {deadline_detail}"))),
    ];
    let own_vote = match audience {
        Audience::Seat(seat) if open => proposal.votes.get(seat),
        Audience::Seat(_) | Audience::Public | Audience::Facilitator => None,
    };
    let vote_open = votes.iter().any(|(_, _, _, refusal)| refusal.is_none());
    let stand_open = matches!(audience, Audience::Seat(seat) if !proposal.stands.contains_key(seat))
        && announce.iter().any(|(_, _, refusal)| refusal.is_none());
    ProposalView {
        id: proposal.id,
        measure: proposal.measure.to_string(),
        category,
        name,
        subtitle: words.with("proposal-subtitle", &subtitle),
        rule: words.with("rule-badge", &[("decider", text(decider))]),
        addressee: proposal.addressee.as_ref().map(|adversary| lens.adversary(adversary)),
        reasons: if audience.is_at_the_table() { proposal.reasons.clone() } else { String::new() },
        road: road(lens, state, proposal),
        deadline,
        deadline_detail,
        draft: proposal.stage == Stage::Draft,
        submitted: proposal.stage == Stage::Submitted,
        open,
        waits_for_us: (due_now && vote_open) || stand_open || proposal.stage == Stage::Draft,
        outcome: outcome(lens, proposal),
        adopted: proposal.adopted().is_some(),
        needs: words.text(needs_id(rule)),
        blocked_today: blocked(lens, proposal, rule, &stands),
        stands,
        votes,
        sealed: own_vote.map(|vote| vote_word(lens, rule, *vote).0),
        announce,
        accessible: words.with("proposal-accessible", &args),
    }
}

fn needs_id(rule: DecisionRule) -> &'static str {
    match rule {
        DecisionRule::National => "needs-national",
        DecisionRule::Alone => "needs-alone",
        DecisionRule::Silence => "needs-silence",
        DecisionRule::Unanimity => "needs-unanimity",
    }
}

fn blocked(lens: &Lens<'_>, proposal: &Proposal, rule: DecisionRule, stands: &[StandView]) -> Option<String> {
    let together = matches!(rule, DecisionRule::Silence | DecisionRule::Unanimity);
    if !together || proposal.stage != Stage::Tabled {
        return None;
    }
    let against = stands.iter().filter(|stand| stand.stand == Some(Stand::Oppose)).count();
    let count = i64::try_from(against).unwrap_or(0);
    (against > 0).then(|| lens.words.with("would-block", &[("count", number(count))]))
}

fn outcome(lens: &Lens<'_>, proposal: &Proposal) -> Option<String> {
    match proposal.stage {
        Stage::Adopted(turn) => Some(lens.words.with("outcome-adopted", &[("turn", number(turn.into()))])),
        Stage::Failed(turn) => {
            let slug = proposal.failure.map_or("declined", |failure| failure.slug());
            Some(lens.words.with(&format!("outcome-{slug}"), &[("turn", number(turn.into()))]))
        }
        Stage::Draft | Stage::Submitted | Stage::Tabled => None,
    }
}

fn deadline(lens: &Lens<'_>, state: &State, proposal: &Proposal, rule: DecisionRule) -> (String, String) {
    let words = lens.words;
    if let Some(outcome) = outcome(lens, proposal) {
        return (outcome, String::new());
    }
    match proposal.stage {
        Stage::Draft => return (words.text("stage-draft"), words.text("stage-draft-detail")),
        Stage::Submitted => return (words.text("stage-submitted"), words.text("stage-submitted-detail")),
        Stage::Tabled | Stage::Adopted(_) | Stage::Failed(_) => {}
    }
    let turn = words.with("turn-n", &[("turn", number(proposal.due.max(state.turn).into()))]);
    let detail = match (rule, proposal.is_due(state.turn)) {
        (DecisionRule::Silence, true) => "silence-runs",
        (DecisionRule::Unanimity, true) => "vote-in-decision",
        (DecisionRule::Alone | DecisionRule::National, true) => "decided-in-decision",
        (_, false) => "on-its-road",
    };
    (turn, words.text(detail))
}

fn road(lens: &Lens<'_>, state: &State, proposal: &Proposal) -> Vec<StationView> {
    let decided = matches!(proposal.stage, Stage::Adopted(_) | Stage::Failed(_));
    let last = proposal.due.clamp(proposal.turn, proposal.turn.saturating_add(MOST_STATIONS));
    let caption = |turn: u32| lens.words.with("turn-n", &[("turn", number(turn.into()))]);
    (proposal.turn..=last)
        .map(|turn| {
            let here = !decided && (turn == state.turn || (turn == last && state.turn > last));
            StationView { caption: caption(turn), done: decided || turn < state.turn, here, decides: turn == last }
        })
        .collect()
}

fn stands(lens: &Lens<'_>, audience: &Audience, proposal: &Proposal) -> Vec<StandView> {
    let decided = matches!(proposal.stage, Stage::Adopted(_) | Stage::Failed(_));
    let view = |key: &StateKey| {
        let stand = proposal.stands.get(key).copied();
        let vote = proposal.votes.get(key).copied().filter(|_| decided);
        let word = match (vote, stand) {
            (Some(vote), _) => lens.words.text(&format!("vote-{}", vote.slug())),
            (None, Some(stand)) => lens.words.text(&format!("stand-{}", stand.slug())),
            (None, None) => lens.words.text("stand-none"),
        };
        StandView {
            state: key.clone(),
            code: lens.code(key),
            stand,
            vote,
            ours: audience.is(key),
            accessible: lens.words.with("stand-accessible", &[("state", text(lens.state(key))), ("stand", text(word))]),
        }
    };
    if audience.is_at_the_table() && proposal.is_public_to_the_27() {
        lens.book.states.keys().map(view).collect()
    } else {
        Vec::new()
    }
}

fn vote_word(lens: &Lens<'_>, rule: DecisionRule, vote: Vote) -> (String, String) {
    let (label, detail) = match (rule, vote) {
        (DecisionRule::Silence, Vote::For) => ("ballot-silent", "ballot-silent-detail"),
        (DecisionRule::Silence, Vote::Against) => ("ballot-break", "ballot-break-detail"),
        (_, Vote::For) => ("ballot-for", "ballot-for-detail"),
        (_, Vote::Abstain) => ("ballot-abstain", "ballot-abstain-detail"),
        (_, Vote::Against) => ("ballot-against", "ballot-against-detail"),
    };
    (lens.words.text(label), lens.words.text(detail))
}

fn votes(
    lens: &Lens<'_>,
    state: &State,
    audience: &Audience,
    proposal: &Proposal,
    rule: DecisionRule,
) -> Vec<(Vote, String, String, Option<String>)> {
    let Audience::Seat(seat) = audience else { return Vec::new() };
    let together = matches!(rule, DecisionRule::Silence | DecisionRule::Unanimity);
    if !together || state.phase != Phase::Decision || !proposal.is_due(state.turn) {
        return Vec::new();
    }
    let silence = rule == DecisionRule::Silence;
    Vote::ALL
        .iter()
        .filter(|vote| !(silence && **vote == Vote::Abstain))
        .map(|&vote| {
            let refusal = choice(lens.book, state, seat, Command::SealVote(proposal.id, vote)).refusal;
            let (label, detail) = vote_word(lens, rule, vote);
            (vote, label, detail, refusal.map(|refusal| rejection_text(lens, &refusal)))
        })
        .collect()
}

fn announce(
    lens: &Lens<'_>,
    state: &State,
    audience: &Audience,
    proposal: &Proposal,
) -> Vec<(Stand, String, Option<String>)> {
    let Audience::Seat(seat) = audience else { return Vec::new() };
    if state.phase != Phase::Deliberation || proposal.stage != Stage::Tabled {
        return Vec::new();
    }
    Stand::ALL
        .iter()
        .map(|&stand| {
            let refusal = choice(lens.book, state, seat, Command::AnnounceStand(proposal.id, stand)).refusal;
            let label = lens.words.text(&format!("stand-{}", stand.slug()));
            (stand, label, refusal.map(|refusal| rejection_text(lens, &refusal)))
        })
        .collect()
}
