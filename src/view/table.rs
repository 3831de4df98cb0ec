//! The table of proposals: roads, stands, votes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::communication::{TellView, tell_ahead};
use super::listing::{CandidateView, nameable};
use super::names::ViewContext;
use super::negotiation::{NegotiationView, negotiation};
use super::rejections::rejection_text;
use super::road::{StationView, road, road_sentence};
use super::told::decision::is_public;
use super::told::delegation::spoken;
use super::told::procedure::hold_words;
use super::voices::choir::answer;
use super::voices::voice::Said;
use super::wording::{TestView, change_words, paragraphs, test_view, with_change};
use crate::engine::core::command::Command;
use crate::engine::core::proposal::{Proposal, ProposalId, Stage, Stand};
use crate::engine::core::question::Question;
use crate::engine::core::said::Explained;
use crate::engine::core::state::State;
use crate::engine::delegation::negotiation::check_revision;
use crate::engine::options::choice;
use crate::engine::procedure::legal::examine;
use crate::engine::procedure::voting::would_block;
use crate::model::clause::Change;
use crate::model::key::StateKey;
use crate::model::phase::Business;
use crate::model::seat::Capability;
use crate::model::toolbox::Category;
use crate::model::voting::{DecisionRule, Vote};
use crate::words::{number, text};

/// A delegation's stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandView {
    /// Whose.
    pub state: StateKey,
    /// Code.
    pub code: String,
    /// The stand, if one was announced.
    pub stand: Option<Stand>,
    /// The vote, once revealed.
    pub vote: Option<Vote>,
    /// The amendment with which it could accept.
    pub asks: Option<String>,
    /// What it says of it, in its own words.
    pub voice: Option<String>,
    /// Whether its vote is sealed.
    pub sealed: bool,
    /// Whether it is our own.
    pub ours: bool,
    /// What a screen reader says.
    pub accessible: String,
}

/// An amendment that delegations ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskView {
    /// The change.
    pub change: Change,
    /// In words.
    pub words: String,
    /// Who asks.
    pub states: String,
    /// Whether we may take it into the text.
    pub can_take: bool,
}

/// A proposal on the table.
#[allow(clippy::struct_excessive_bools, reason = "each is drawn by itself, and any mix of them can occur")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// By which rule it is decided.
    pub decided_by: DecisionRule,
    /// `To: Norvania`, if it has an addressee.
    pub addressed: Option<String>,
    /// Reasons.
    pub reasons: String,
    /// Stations of its road, one per column.
    pub road: Vec<StationView>,
    /// Where it is now, in a sentence.
    pub road_now: String,
    /// Why it waits, if it does.
    pub hold: Option<String>,
    /// What it says, sentence by sentence.
    pub paragraphs: Vec<String>,
    /// Whom it may name, while it is a draft of ours.
    pub names: Vec<CandidateView>,
    /// Its legal tests today.
    pub tests: Vec<TestView>,
    /// Amendments that delegations ask for, with their names.
    pub asks: Vec<AskView>,
    /// What we may do about it besides standing and voting.
    pub negotiation: Option<NegotiationView>,
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
    /// Our sealed vote in words, and as it was sealed.
    pub sealed: Option<(String, Vote, Option<Change>)>,
    /// Stands open to us, with label and refusal.
    pub announce: Vec<(Stand, String, Option<String>)>,
    /// Votes that we may choose ahead, with label, for when it is decided as it reads.
    pub ahead: Vec<(Vote, String)>,
    /// How our own text may be told, to choose that ahead.
    pub tell_ahead: Option<TellView>,
    /// What the rule needs, in a sentence.
    pub needs: String,
    /// Whether what has been announced would block it today.
    pub blocked_today: Option<String>,
    /// What declared abstentions could do, under unanimity.
    pub third_blocks: Option<String>,
    /// What a screen reader says.
    pub accessible: String,
}

/// All proposals that a seat can see: open ones first, and of one turn those on which the 27 decide.
#[must_use]
pub fn table(context: &ViewContext<'_>, state: &State, audience: &Audience) -> Vec<ProposalView> {
    let mut proposals: Vec<&Proposal> = state
        .proposals
        .values()
        .filter(|proposal| match audience {
            Audience::Public | Audience::Red(_) => proposal.adopted().is_some() && is_public(context.book, proposal),
            Audience::Seat(_) => proposal.is_public_to_the_27() || audience.is(&proposal.by),
            Audience::Facilitator => true,
        })
        .collect();
    proposals.sort_by_key(|proposal| {
        let decided = matches!(proposal.stage, Stage::Adopted(_) | Stage::Failed(_));
        let rule = context.book.measure(&proposal.measure).map(|measure| measure.decider.rule());
        let alone = !rule.is_some_and(DecisionRule::is_together);
        (decided, if decided { u32::MAX - proposal.due } else { proposal.due }, alone, proposal.id)
    });
    proposals.into_iter().map(|proposal| view(context, state, audience, proposal)).collect()
}

fn view(context: &ViewContext<'_>, state: &State, audience: &Audience, proposal: &Proposal) -> ProposalView {
    let words = context.words;
    let measure = context.book.measure(&proposal.measure);
    let category = measure.map_or(Category::CrossCutting, |measure| measure.category);
    let decider =
        measure.map_or_else(String::new, |measure| words.text(&format!("decider-{}", measure.decider.slug())));
    let rule = measure.map_or(DecisionRule::Alone, |measure| measure.decider.rule());
    let due_now = proposal.is_due(state.turn);
    let open = matches!(proposal.stage, Stage::Tabled);
    let votes = votes(context, state, audience, proposal, rule);
    let announce = announce(context, state, audience, proposal);
    let (deadline, deadline_detail) = deadline(context, state, proposal, rule);
    let subtitle = [
        ("state", text(context.states(proposal.askers()))),
        ("turn", number(proposal.turn.into())),
        ("decider", text(decider.clone())),
    ];
    let stands = stands(context, state, audience, proposal, rule);
    let name = context.title(proposal);
    let args = [
        ("name", text(name.clone())),
        ("state", text(context.states(proposal.askers()))),
        ("decider", text(decider.clone())),
        ("deadline", text(format!("{deadline}, {deadline_detail}"))),
    ];
    let own_vote = match audience {
        Audience::Seat(seat) if open => proposal.votes.get(seat).map(|vote| {
            let objection = proposal.progress.objections.get(seat).copied();
            (with_change(context, vote_word(context, rule, *vote).0, objection), *vote, objection)
        }),
        Audience::Seat(_) | Audience::Public | Audience::Red(_) | Audience::Facilitator => None,
    };
    let vote_open = votes.iter().any(|(_, _, _, refusal)| refusal.is_none());
    let stand_open = matches!(audience, Audience::Seat(seat) if !proposal.stands.contains_key(seat) && proposal.by != *seat)
        && announce.iter().any(|(_, _, refusal)| refusal.is_none());
    ProposalView {
        id: proposal.id,
        measure: proposal.measure.to_string(),
        category,
        name,
        subtitle: words.with("proposal-subtitle", &subtitle),
        rule: words.with("rule-badge", &[("decider", text(decider))]),
        decided_by: rule,
        addressed: proposal
            .addressee
            .as_ref()
            .map(|adversary| words.with("addressed-to", &[("name", text(context.adversary(adversary)))])),
        reasons: if audience.is_at_the_table() { proposal.reasons.clone() } else { String::new() },
        road: road(context, state, proposal),
        road_now: road_sentence(context, proposal),
        hold: proposal.progress.hold.as_ref().filter(|_| open).map(|why| hold_words(context, proposal, why)),
        paragraphs: if audience.is_at_the_table() { paragraphs(context, state, proposal) } else { Vec::new() },
        names: match audience {
            Audience::Seat(seat) => nameable(context, state, seat, proposal),
            Audience::Public | Audience::Red(_) | Audience::Facilitator => Vec::new(),
        },
        tests: tests(context, state, proposal),
        asks: asks(context, state, audience, proposal),
        negotiation: negotiation(context, state, audience, proposal),
        deadline,
        deadline_detail,
        draft: proposal.stage == Stage::Draft,
        submitted: proposal.stage == Stage::Submitted,
        open,
        waits_for_us: (due_now && vote_open && own_vote.is_none()) || stand_open || proposal.stage == Stage::Draft,
        outcome: outcome(context, proposal),
        adopted: proposal.adopted().is_some(),
        needs: words.with(rule.needs_id(), &context.thresholds()),
        blocked_today: blocked(context, audience, proposal, rule),
        third_blocks: (open && rule.ballots().contains(&Vote::AbstainDeclare))
            .then(|| words.with("third-would-block", &context.thresholds())),
        stands,
        votes,
        sealed: own_vote,
        ahead: ahead(context, state, audience, proposal, rule),
        tell_ahead: match audience {
            Audience::Seat(seat) => tell_ahead(context, state, seat, proposal),
            Audience::Public | Audience::Red(_) | Audience::Facilitator => None,
        },
        announce,
        accessible: words.with("proposal-accessible", &args),
    }
}

fn blocked(context: &ViewContext<'_>, audience: &Audience, proposal: &Proposal, rule: DecisionRule) -> Option<String> {
    if !audience.is_at_the_table() || proposal.stage != Stage::Tabled {
        return None;
    }
    let (id, who) = (rule.blocked_id()?, would_block(context.book, proposal, rule)?);
    let mut args = context.thresholds();
    args.push(("count", number(i64::try_from(who.len()).unwrap_or(i64::MAX))));
    Some(context.words.with(id, &args))
}

fn outcome(context: &ViewContext<'_>, proposal: &Proposal) -> Option<String> {
    match proposal.stage {
        Stage::Adopted(turn) => Some(context.words.with("outcome-adopted", &[("turn", number(turn.into()))])),
        Stage::Failed(turn) => {
            let slug = proposal.failure.map_or("declined", |failure| failure.slug());
            Some(context.words.with(&format!("outcome-{slug}"), &[("turn", number(turn.into()))]))
        }
        Stage::Draft | Stage::Submitted | Stage::Tabled => None,
    }
}

fn deadline(context: &ViewContext<'_>, state: &State, proposal: &Proposal, rule: DecisionRule) -> (String, String) {
    let words = context.words;
    if let Some(outcome) = outcome(context, proposal) {
        let short = if proposal.adopted().is_some() { "outcome-short-adopted" } else { "outcome-short-fell" };
        return (words.text(short), outcome);
    }
    match proposal.stage {
        Stage::Draft => return (words.text("stage-draft"), words.text("stage-draft-detail")),
        Stage::Submitted => return (words.text("stage-submitted"), words.text("stage-submitted-detail")),
        Stage::Tabled | Stage::Adopted(_) | Stage::Failed(_) => {}
    }
    let turn = words.with("turn-n", &[("turn", number(proposal.due.max(state.turn).into()))]);
    let detail = if proposal.is_due(state.turn) { rule.open_id() } else { "on-its-road" };
    (turn, words.text(detail))
}

fn tests(context: &ViewContext<'_>, state: &State, proposal: &Proposal) -> Vec<TestView> {
    let open = !matches!(proposal.stage, Stage::Adopted(_) | Stage::Failed(_));
    let question = Question::of(context.book, proposal).filter(|_| open);
    let findings = question.map(|question| examine(context.book, state, &question)).unwrap_or_default();
    findings.iter().map(|finding| test_view(context, finding)).collect()
}

/// The amendments that are asked for, each with those who ask, the most wanted first.
fn asks(context: &ViewContext<'_>, state: &State, audience: &Audience, proposal: &Proposal) -> Vec<AskView> {
    if proposal.stage != Stage::Tabled {
        return Vec::new();
    }
    let mut by_change: BTreeMap<Change, Vec<&StateKey>> = BTreeMap::new();
    for key in context.book.states.keys() {
        if let Some(change) = proposal.asks.get(key) {
            by_change.entry(*change).or_default().push(key);
        }
    }
    let mut asks: Vec<(Change, Vec<&StateKey>)> = by_change.into_iter().collect();
    asks.sort_by_key(|(change, states)| (std::cmp::Reverse(states.len()), *change));
    let can_take = |change| match audience {
        Audience::Seat(seat) => check_revision(context.book, state, seat, proposal.id, change).is_ok(),
        Audience::Facilitator | Audience::Public | Audience::Red(_) => false,
    };
    let view = |(change, states): (Change, Vec<&StateKey>)| {
        let words = change_words(context, change);
        AskView { change, words, states: context.states(states), can_take: can_take(change) }
    };
    asks.into_iter().map(view).collect()
}

fn stands(
    context: &ViewContext<'_>,
    state: &State,
    audience: &Audience,
    proposal: &Proposal,
    rule: DecisionRule,
) -> Vec<StandView> {
    let decided = matches!(proposal.stage, Stage::Adopted(_) | Stage::Failed(_));
    let view = |key: &StateKey| {
        // Whoever proposes a text supports it until it says otherwise.
        let proposer = (proposal.by == *key && state.is_team(key)).then_some(Stand::Support);
        let stand = proposal.stands.get(key).copied().or(proposer);
        let asks = proposal.asks.get(key).filter(|_| !decided).map(|change| change_words(context, *change));
        let voice = voice(context, state, audience, proposal, key).filter(|_| !decided);
        let vote = proposal.votes.get(key).copied().filter(|_| decided && rule.is_together());
        let word = match (vote, stand) {
            (Some(vote), _) => context.words.text(&format!("vote-{}", vote.slug())),
            (None, Some(stand)) => context.stand(Some(rule), stand),
            (None, None) => context.words.text("stand-none"),
        };
        StandView {
            state: key.clone(),
            code: context.code(key),
            stand,
            vote,
            sealed: !decided && audience.is(key) && proposal.votes.contains_key(key),
            ours: audience.is(key),
            accessible: accessible(context, key, word, asks.as_deref()),
            asks,
            voice,
        }
    };
    if rule.is_together() && audience.is_at_the_table() && proposal.is_public_to_the_27() {
        context.book.states.keys().map(view).collect()
    } else {
        Vec::new()
    }
}

fn accessible(context: &ViewContext<'_>, key: &StateKey, word: String, asks: Option<&str>) -> String {
    let args = [("state", text(context.state(key))), ("stand", text(word)), ("change", text(asks.unwrap_or_default()))];
    context.words.with(if asks.is_some() { "stand-accessible-asks" } else { "stand-accessible" }, &args)
}

/// What a delegation says of a proposal: what it answered us when we asked, else what it said aloud.
fn voice(
    context: &ViewContext<'_>,
    state: &State,
    audience: &Audience,
    proposal: &Proposal,
    of: &StateKey,
) -> Option<String> {
    let heard = |said: &&Explained| *audience == Audience::Facilitator || audience.is(&said.to);
    let mut said = state.explanations.iter().rev().filter(heard);
    let asked = said.find(|said| said.of == *of && said.is_current(proposal));
    let amendment = proposal.asks.get(of).copied();
    let aloud = proposal.worries.get(of).map(|worry| {
        let worry = spoken(*worry, *audience == Audience::Facilitator || audience.is(of));
        let stand = proposal.stands.get(of).copied().unwrap_or(Stand::Amend);
        answer(context, state, Some(proposal), &Said { by: of, stand, worry, amendment })
    });
    let satisfied = proposal.stands.get(of).is_some_and(|stand| *stand <= Stand::Accept) && state.is_simulated(of);
    let calm = satisfied.then(|| context.words.text("answer-none"));
    let told = |said: &Explained| {
        let said = Said { by: of, stand: said.stand, worry: said.worry, amendment: said.amendment };
        answer(context, state, Some(proposal), &said)
    };
    asked.map(told).or(aloud).or(calm)
}

/// A vote and what it means, as its rule calls it.
#[must_use]
pub fn vote_word(context: &ViewContext<'_>, rule: DecisionRule, vote: Vote) -> (String, String) {
    let (label, detail) = rule.ballot_ids(vote);
    (context.words.text(label), context.words.text(detail))
}

fn votes(
    context: &ViewContext<'_>,
    state: &State,
    audience: &Audience,
    proposal: &Proposal,
    rule: DecisionRule,
) -> Vec<(Vote, String, String, Option<String>)> {
    let Audience::Seat(seat) = audience else { return Vec::new() };
    if !decides(context, seat, proposal, rule) || !state.phase.is_for(Business::Votes) || !proposal.is_due(state.turn) {
        return Vec::new();
    }
    rule.ballots()
        .iter()
        .map(|&vote| {
            let refusal = choice(context.book, state, seat, Command::SealVote(proposal.id, vote)).refusal;
            let (label, detail) = vote_word(context, rule, vote);
            (vote, label, detail, refusal.map(|refusal| rejection_text(context, &refusal)))
        })
        .collect()
}

/// Whether a seat has a vote on a proposal, once it is due.
fn decides(context: &ViewContext<'_>, seat: &StateKey, proposal: &Proposal, rule: DecisionRule) -> bool {
    let competent =
        context.book.measure(&proposal.measure).and_then(|measure| context.book.decides_alone(measure.decider));
    rule.is_together() && context.book.may(seat, Capability::Votes) || competent.as_ref() == Some(seat)
}

/// The votes that may be chosen before the phase for them.
fn ahead(
    context: &ViewContext<'_>,
    state: &State,
    audience: &Audience,
    proposal: &Proposal,
    rule: DecisionRule,
) -> Vec<(Vote, String)> {
    let Audience::Seat(seat) = audience else { return Vec::new() };
    let open = state.phase.is_for(Business::Stands) && proposal.stage == Stage::Tabled;
    if !open || !decides(context, seat, proposal, rule) {
        return Vec::new();
    }
    rule.ballots().iter().map(|&vote| (vote, vote_word(context, rule, vote).0)).collect()
}

fn announce(
    context: &ViewContext<'_>,
    state: &State,
    audience: &Audience,
    proposal: &Proposal,
) -> Vec<(Stand, String, Option<String>)> {
    let Audience::Seat(seat) = audience else { return Vec::new() };
    if !state.phase.is_for(Business::Stands) || proposal.stage != Stage::Tabled {
        return Vec::new();
    }
    let together = context.rule(state, proposal.id).is_some_and(DecisionRule::is_together);
    if !together || !context.book.may(seat, Capability::Votes) {
        return Vec::new();
    }
    Stand::ALL
        .iter()
        .filter(|stand| **stand != Stand::Amend)
        .map(|&stand| {
            let refusal = choice(context.book, state, seat, Command::AnnounceStand(proposal.id, stand)).refusal;
            let label = context.stand(context.rule(state, proposal.id), stand);
            (stand, label, refusal.map(|refusal| rejection_text(context, &refusal)))
        })
        .collect()
}
