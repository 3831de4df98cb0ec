//! Decisions and what is told of them outside: who may know of it, and how it is told.

use std::collections::BTreeMap;

use super::delegation::spoken;
use super::sentence::{About, Became, LineKind, Sentence, VoteGroup};
use super::world::attribution;
use crate::engine::core::command::NationalLine;
use crate::engine::core::event::decision::DecisionEvent;
use crate::engine::core::proposal::{Form, Proposal, ProposalId, Reasons, Target};
use crate::engine::core::state::State;
use crate::model::clause::{Change, Naming};
use crate::model::key::StateKey;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::Visibility;
use crate::model::voice::Voice;
use crate::model::voting::{DecisionRule, Vote};
use crate::view::audience::Audience;
use crate::view::names::ViewContext;
use crate::view::voices::reason::Reason;
use crate::view::wording::{change_words, paragraphs, with_change};
use crate::words::{Arg, number, text};

/// What an audience other than the facilitator may know of a fact.
#[must_use]
pub(in crate::view) fn seen(
    book: &Rulebook,
    state: &State,
    event: &DecisionEvent,
    audience: &Audience,
) -> Option<DecisionEvent> {
    let table = audience.is_at_the_table();
    let whole = |visible: bool| visible.then(|| event.clone());
    let public = |id: &ProposalId| state.proposals.get(id).is_some_and(|proposal| is_public(book, proposal));
    match event {
        DecisionEvent::VoteSealed { by, .. } | DecisionEvent::LineSealed { by, .. } => whole(audience.is(by)),
        DecisionEvent::VotesRevealed { .. }
        | DecisionEvent::SilenceBroken { .. }
        | DecisionEvent::AbstentionsDeclared { .. }
        | DecisionEvent::Failed { .. } => whole(table),
        DecisionEvent::Adopted(id) => whole(table || public(id)),
        DecisionEvent::Communicated { proposal, communication } => {
            let aloud = communication.form == Form::Formal && communication.target == Target::World;
            whole(table || (aloud && public(proposal)))
        }
        // Whoever calls on others in their own name does so in public.
        DecisionEvent::Attributed { .. }
        | DecisionEvent::CalledInVain(_)
        | DecisionEvent::CrisisModeChanged(_)
        | DecisionEvent::LinesRevealed(_) => whole(true),
    }
}

/// Whether the public can see that a measure was taken.
#[must_use]
pub fn is_public(book: &Rulebook, proposal: &Proposal) -> bool {
    book.measure(&proposal.measure).is_some_and(|measure| match measure.visibility {
        Visibility::Private | Visibility::Restricted => false,
        Visibility::SemiPublic | Visibility::Mixed | Visibility::Public => true,
    })
}

/// A fact in a sentence; nothing of a measure that the catalogue does not hold.
#[must_use]
pub(super) fn tell(
    context: &ViewContext<'_>,
    state: &State,
    event: &DecisionEvent,
    audience: &Audience,
) -> Option<Sentence> {
    let words = context.words;
    let name = |id: &ProposalId| text(context.proposal(state, *id));
    let who = |key: &StateKey| text(context.state(key));
    let say = |telling, id: &str, args: &[Arg<'_>]| Sentence::new(telling, words.with(id, args));
    Some(match event {
        DecisionEvent::VoteSealed { by, vote, proposal, amendment } => {
            let vote = with_change(context, words.text(&format!("vote-{}", vote.slug())), *amendment);
            let args = [("state", who(by)), ("vote", text(vote)), ("proposal", name(proposal))];
            say(LineKind::Own, "story-vote-sealed", &args)
        }
        DecisionEvent::VotesRevealed { proposal, votes } => {
            let text = votes_revealed(context, state, *proposal, votes);
            Sentence { votes: groups(context, votes), ..Sentence::new(LineKind::Decision, text) }
        }
        DecisionEvent::SilenceBroken { proposal, by, .. } => {
            let text = silence_broken(context, state, *proposal, by);
            Sentence { about: About::of(state, *proposal, Became::Stopped), ..Sentence::new(LineKind::Decision, text) }
        }
        DecisionEvent::Adopted(id) => {
            let text = adopted(context, state, *id, audience)?;
            Sentence { about: About::of(state, *id, Became::Adopted), ..Sentence::new(LineKind::Decision, text) }
        }
        DecisionEvent::AbstentionsDeclared { proposal, by } => {
            let args = [("states", text(context.states(by))), ("proposal", name(proposal))];
            say(LineKind::Decision, "story-declared", &args)
        }
        DecisionEvent::Failed { proposal, failure, objectors } => {
            let by = state.proposals.get(proposal).map(|proposal| context.state(&proposal.by)).unwrap_or_default();
            let objectors = text(context.states(objectors));
            let mut args = context.thresholds();
            args.extend([("proposal", name(proposal)), ("objectors", objectors), ("initiator", text(by))]);
            let text = words.with(&format!("story-failed-{}", failure.slug()), &args);
            Sentence { about: About::of(state, *proposal, Became::Stopped), ..Sentence::new(LineKind::Decision, text) }
        }
        DecisionEvent::Attributed { by, adversary } => {
            let voice = Voice::State(by.clone());
            let naming = state.last_word(&voice, adversary).map_or(Naming::Author, |word| word.naming);
            Sentence::new(LineKind::Decision, attribution(context, &voice, adversary, naming))
        }
        DecisionEvent::CalledInVain(id) => say(LineKind::Decision, "story-called-in-vain", &[("proposal", name(id))]),
        DecisionEvent::CrisisModeChanged(mode) => {
            let mode = words.text(&format!("crisis-{}", mode.slug()));
            say(LineKind::Decision, "story-crisis-mode", &[("mode", text(mode))])
        }
        DecisionEvent::Communicated { proposal, communication } => {
            let form = words.text(&format!("form-{}", communication.form.slug()));
            let alone = communication.target == Target::Addressee;
            let id = match communication.reasons {
                _ if alone => "story-told-to-the-addressee",
                _ if communication.target == Target::Partners => "story-told-to-partners",
                Reasons::Given => "story-told-with-reasons",
                Reasons::Withheld if communication.form != Form::Formal => "story-told-quietly",
                Reasons::Withheld => "story-told-without-reasons",
            };
            let args = [("proposal", name(proposal)), ("form", text(form)), ("line", text(communication.line.clone()))];
            say(LineKind::Table, id, &args)
        }
        DecisionEvent::LineSealed { by, line } => {
            let line = words.text(&format!("line-{}", line.slug()));
            say(LineKind::Own, "story-line-sealed", &[("state", who(by)), ("line", text(line))])
        }
        DecisionEvent::LinesRevealed(lines) => {
            let with = |wanted: NationalLine| {
                context.states(lines.iter().filter(|(_, line)| **line == wanted).map(|(state, _)| state))
            };
            let args =
                [("endorse", text(with(NationalLine::Endorse))), ("distance", text(with(NationalLine::Distance)))];
            say(LineKind::Table, "story-lines", &args)
        }
    })
}

fn votes_revealed(
    context: &ViewContext<'_>,
    state: &State,
    id: ProposalId,
    votes: &BTreeMap<StateKey, Vote>,
) -> String {
    let count = |wanted: Vote| votes.values().filter(|vote| **vote == wanted).count();
    let size = |wanted| number(i64::try_from(count(wanted)).unwrap_or(0));
    let mut args = context.thresholds();
    args.extend([
        ("proposal", text(context.proposal(state, id))),
        ("for", size(Vote::For)),
        ("abstain", size(Vote::Abstain)),
        ("declared", size(Vote::AbstainDeclare)),
        ("against", size(Vote::Against)),
    ]);
    let measure = state.proposals.get(&id).and_then(|proposal| context.book.measure(&proposal.measure));
    let rule = measure.map_or(DecisionRule::Unanimity, |measure| measure.decider.rule());
    context.words.with(rule.told_id(), &args)
}

/// Who voted how.
fn groups(context: &ViewContext<'_>, votes: &BTreeMap<StateKey, Vote>) -> Vec<VoteGroup> {
    let alike = |wanted: Vote| -> Vec<(String, String)> {
        let states = context.book.states.keys().filter(|key| votes.get(*key) == Some(&wanted));
        states.map(|key| (context.code(key), context.state(key))).collect()
    };
    let groups = Vote::ALL.map(|vote| VoteGroup { vote, members: alike(vote) });
    groups.into_iter().filter(|group| !group.members.is_empty()).collect()
}

/// The public hears that something was adopted, the table what it says.
fn adopted(context: &ViewContext<'_>, state: &State, id: ProposalId, audience: &Audience) -> Option<String> {
    let words = context.words;
    let proposal = state.proposals.get(&id)?;
    let decider = context.book.measure(&proposal.measure)?.decider;
    let args = [
        ("proposal", text(context.proposal(state, id))),
        ("body", text(words.text(&format!("decider-{}", decider.slug())))),
        ("state", text(context.states(proposal.askers()))),
        ("states", number(i64::try_from(proposal.askers().count()).unwrap_or(i64::MAX))),
    ];
    let adopted = words.with(&format!("story-adopted-{}", decider.slug()), &args);
    if !audience.is_at_the_table() {
        return Some(adopted);
    }
    let says = paragraphs(context, state, proposal).join(" ");
    Some(words.with("story-adopted-text", &[("adopted", text(adopted)), ("text", text(says))]))
}

fn silence_broken(
    context: &ViewContext<'_>,
    state: &State,
    id: ProposalId,
    by: &BTreeMap<StateKey, Option<Change>>,
) -> String {
    let words = context.words;
    let proposal = state.proposals.get(&id);
    let mut voices: Vec<(String, Vec<&StateKey>)> = Vec::new();
    for (state, change) in by {
        let said = objection(context, proposal, state, *change);
        match voices.iter_mut().find(|(known, _)| *known == said) {
            Some((_, states)) => states.push(state),
            None => voices.push((said, vec![state])),
        }
    }
    let each = voices.into_iter().map(|(said, states)| match said.as_str() {
        "" => context.states(states),
        _ => words.with("objector-says", &[("states", text(context.states(states))), ("text", text(said))]),
    });
    let objectors = each.collect::<Vec<_>>().join("; ");
    let args = [("proposal", text(context.proposal(state, id))), ("objectors", text(objectors))];
    words.with("story-silence-back", &args)
}

/// What an objector says: what it asks for, else what its worry is about; nothing if it has said nothing.
fn objection(context: &ViewContext<'_>, proposal: Option<&Proposal>, by: &StateKey, change: Option<Change>) -> String {
    if let Some(change) = change {
        return context.words.with("objector-asks", &[("change", text(change_words(context, change)))]);
    }
    let worry = proposal.and_then(|proposal| proposal.worries.get(by));
    let reason = worry.and_then(|worry| Reason::of(spoken(*worry, false)));
    reason.map_or_else(String::new, |reason| context.words.text(&format!("answer-{}", reason.concern())))
}
