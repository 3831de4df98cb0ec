//! What a seat may do about a proposal besides standing and voting: change its text, ask, argue, chair, withdraw.
//!
//! **Invariant:** what is offered here passes the same checks as the commands.

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::names::ViewContext;
use super::rejections::rejection_text;
use super::wording::change_words;
use crate::engine::core::argument::Argument;
use crate::engine::core::command::Command;
use crate::engine::core::proposal::{Proposal, ProposalId, Stage, Stand};
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::engine::core::wording::{can_take, changes};
use crate::engine::delegation::negotiation::{check_argument, check_ask, check_revision, check_withdraw};
use crate::engine::options::choice;
use crate::engine::procedure::chair::{ahead, check_chair, check_fast_track, hurried};
use crate::engine::procedure::road::agenda;
use crate::engine::procedure::voting::check_vote;
use crate::engine::seats::check_stand;
use crate::model::clause::Change;
use crate::model::key::StateKey;
use crate::model::phase::Business;
use crate::model::seat::Capability;
use crate::model::toolbox::Measure;
use crate::model::voting::Vote;
use crate::words::{number, text};

/// What becomes of a change that is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Amending {
    /// It is our text: it is changed at once.
    Revise,
    /// We ask the initiator for it.
    Ask,
    /// We break the silence with it.
    BreakSilence,
}

/// What the chair may do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChairView {
    /// The agenda with the proposal first, if it waits for the working party and is not first already.
    pub first: Option<Vec<ProposalId>>,
    /// What fast-tracking wins and costs, or why it cannot be.
    pub fast_track: Result<String, String>,
}

/// Another delegation with which one may speak.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counterpart {
    /// Which.
    pub key: StateKey,
    /// Its name, and where it stands, if all know that.
    pub name: String,
    /// Whether it can be asked what it would take.
    pub can_be_asked: bool,
}

/// What a seat may do about a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NegotiationView {
    /// What would become of a change, if one may be chosen now.
    pub amending: Option<Amending>,
    /// The changes to choose from.
    pub changes: Vec<(Change, String)>,
    /// Why no change can be made, if none can.
    pub fixed: Option<String>,
    /// The arguments to choose from.
    pub arguments: Vec<(Argument, String)>,
    /// Why no argument can be put, if none can.
    pub argument_refusal: Option<String>,
    /// The other delegations, those first whom there is something to ask.
    pub others: Vec<Counterpart>,
    /// What the chair may do, if we chair.
    pub chair: Option<ChairView>,
    /// Whether we may withdraw it.
    pub may_withdraw: bool,
    /// Joining it, or leaving it again, with label and refusal, where States act by themselves.
    pub join: Option<(Command, String, Option<String>)>,
}

/// What a seat may do about a proposal; nothing for those who do not negotiate.
#[must_use]
pub fn negotiation(
    context: &ViewContext<'_>,
    state: &State,
    audience: &Audience,
    proposal: &Proposal,
) -> Option<NegotiationView> {
    let Audience::Seat(seat) = audience else { return None };
    let measure = context.book.measure(&proposal.measure)?;
    let mut changes = changes(measure, &proposal.text);
    changes.retain(|change| can_take(context.book, proposal, *change));
    changes.sort_unstable();
    let first = changes.first().copied();
    let revision = first.map(|change| check_revision(context.book, state, seat, proposal.id, change));
    let amending = match (&revision, measure.decider.rule()) {
        (Some(Ok(())), _) => Some(Amending::Revise),
        (_, rule) if rule.sends_back() && check_vote(context.book, state, seat, proposal.id, Vote::Against).is_ok() => {
            Some(Amending::BreakSilence)
        }
        _ if proposal.by != *seat && check_stand(context.book, state, seat, proposal.id).is_ok() => Some(Amending::Ask),
        _ => None,
    };
    let fixed = match revision {
        Some(Err(refusal @ Rejection::SilenceRuns)) if amending.is_none() => Some(rejection_text(context, &refusal)),
        _ => None,
    };
    let asked = || context.book.that_may(Capability::IsAsked).filter(move |key| *key != seat);
    let talking = asked().next().map(|to| {
        check_argument(context.book, state, seat, to, proposal.id)
            .err()
            .map(|refusal| rejection_text(context, &refusal))
    });
    let mut others: Vec<&StateKey> = asked().collect();
    let last = |key: &&StateKey| !matches!(proposal.stands.get(*key), Some(Stand::Oppose | Stand::Amend));
    others.sort_by_key(last);
    Some(NegotiationView {
        amending,
        changes: changes.into_iter().map(|change| (change, change_words(context, change))).collect(),
        fixed,
        arguments: Argument::ALL
            .iter()
            .map(|argument| (*argument, context.words.text(&format!("argument-{}", argument.slug()))))
            .collect(),
        argument_refusal: talking.flatten(),
        others: others.into_iter().map(|key| counterpart(context, state, seat, proposal, key)).collect(),
        chair: chair(context, state, seat, proposal),
        may_withdraw: check_withdraw(state, seat, proposal.id).is_ok(),
        join: join(context, state, seat, proposal),
    })
}

fn counterpart(
    context: &ViewContext<'_>,
    state: &State,
    seat: &StateKey,
    proposal: &Proposal,
    key: &StateKey,
) -> Counterpart {
    let rule = context.book.measure(&proposal.measure).map(|measure| measure.decider.rule());
    let stand = proposal.stands.get(key).filter(|_| proposal.is_public_to_the_27());
    let said = |stand: &Stand| {
        let args = [("state", text(context.state(key))), ("stand", text(context.stand(rule, *stand)))];
        context.words.with("stand-accessible", &args)
    };
    Counterpart {
        key: key.clone(),
        name: stand.map_or_else(|| context.state(key), said),
        can_be_asked: check_ask(context.book, state, seat, key, proposal.id).is_ok(),
    }
}

fn chair(context: &ViewContext<'_>, state: &State, seat: &StateKey, proposal: &Proposal) -> Option<ChairView> {
    check_chair(context.book, state, seat).ok()?;
    let promise = |()| {
        let (now, then) = (ahead(context.book, state, proposal), hurried(context.book, state, proposal).1);
        let id = if then < now { "fast-track-gain" } else { "fast-track-no-gain" };
        let points = ("points", number(context.book.parameters.cohesion_fast_track));
        context.words.with(id, &[("then", number(then.into())), ("now", number(now.into())), points])
    };
    let allowed = check_fast_track(context.book, state, seat, proposal.id);
    let fast_track = allowed.map(promise).map_err(|refusal| rejection_text(context, &refusal));
    let (mut agenda, id) = (agenda(context.book, state), proposal.id);
    let may_come_first = agenda.iter().position(|waiting| *waiting == id).is_some_and(|place| place > 0);
    agenda.retain(|waiting| *waiting != id);
    agenda.insert(0, id);
    Some(ChairView { first: may_come_first.then_some(agenda), fast_track })
}

/// What a Member State may do about an act of another's.
fn join(
    context: &ViewContext<'_>,
    state: &State,
    seat: &StateKey,
    proposal: &Proposal,
) -> Option<(Command, String, Option<String>)> {
    let each_own = context.book.measure(&proposal.measure).is_some_and(Measure::is_each_own);
    let open = state.phase.is_for(Business::Stands) && proposal.stage == Stage::Tabled;
    if !each_own || !open || proposal.by == *seat || !context.book.is_member(seat) {
        return None;
    }
    let joined = proposal.joined.contains(seat);
    let command = if joined { Command::Leave(proposal.id) } else { Command::Join(proposal.id) };
    let refusal = choice(context.book, state, seat, command.clone()).refusal;
    let args = [("state", text(context.state(&proposal.by)))];
    let label = context.words.with(if joined { "leave-act" } else { "join-act" }, &args);
    Some((command, label, refusal.map(|refusal| rejection_text(context, &refusal))))
}
