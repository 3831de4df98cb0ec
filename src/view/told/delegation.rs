//! What delegations and institutions think and say: who may know of it, and how it is told.

use super::procedure::initiated;
use super::sentence::{LineKind, Sentence};
use crate::engine::core::argument::Worry;
use crate::engine::core::arithmetic::top;
use crate::engine::core::event::Event;
use crate::engine::core::event::delegation::DelegationEvent;
use crate::engine::core::proposal::{Proposal, ProposalId, Stand};
use crate::engine::core::state::State;
use crate::engine::core::term::{Term, Terms};
use crate::model::key::StateKey;
use crate::model::voting::DecisionRule;
use crate::view::audience::Audience;
use crate::view::grounds::argued;
use crate::view::names::ViewContext;
use crate::view::product::product_in_line;
use crate::view::voices::choir::answer;
use crate::view::voices::voice::{Said, Voice};
use crate::view::wording::change_words;
use crate::words::{Arg, number, percent, signed, text};

/// What an audience other than the facilitator may know of a fact.
#[must_use]
pub(in crate::view) fn seen(state: &State, event: &DelegationEvent, audience: &Audience) -> Option<DelegationEvent> {
    let table = audience.is_at_the_table();
    let whole = |visible: bool| visible.then(|| event.clone());
    match event {
        DelegationEvent::StandTaken { proposal, by, stand, terms: _, amendment, worry } => {
            table.then(|| DelegationEvent::StandTaken {
                proposal: *proposal,
                by: by.clone(),
                stand: *stand,
                terms: None,
                amendment: *amendment,
                worry: worry.map(|worry| spoken(worry, audience.is(by))),
            })
        }
        DelegationEvent::TextRevised { proposal, .. } => {
            let tabled = state.proposals.get(proposal).is_some_and(Proposal::is_public_to_the_27);
            whole(table && (tabled || initiated(state, *proposal, audience)))
        }
        DelegationEvent::Argued { from, to, proposal, argument, rests_on, points: _ } => {
            let between = audience.is(from) || audience.is(to);
            between.then(|| DelegationEvent::Argued {
                from: from.clone(),
                to: to.clone(),
                proposal: *proposal,
                argument: *argument,
                rests_on: rests_on.clone(),
                points: 0,
            })
        }
        DelegationEvent::PositionExplained { of: _, to, .. } => whole(audience.is(to)),
        DelegationEvent::MessageSent { from, to, also, .. } => {
            let ours = to.iter().chain(also).chain([from]).any(|seat| audience.is(seat));
            whole(table && (to.is_none() || ours))
        }
        DelegationEvent::StoodAlone { .. }
        | DelegationEvent::OptionsOffered(_)
        | DelegationEvent::ProductIssued { .. } => whole(table),
    }
}

/// What a delegation says aloud: that an interest of its own is at stake, not which.
#[must_use]
pub fn spoken(worry: Worry, own: bool) -> Worry {
    match worry {
        Worry::Interest(_) if !own => Worry::Term(Term::Interest),
        Worry::RedLine(_) if !own => Worry::Term(Term::RedLine),
        other => other,
    }
}

/// A fact in a sentence; nothing of a stand whose terms are not known, for stands are told together.
#[must_use]
pub(super) fn tell(context: &ViewContext<'_>, state: &State, event: &DelegationEvent) -> Option<Sentence> {
    let words = context.words;
    let name = |id: &ProposalId| text(context.proposal(state, *id));
    let who = |key: &StateKey| text(context.state(key));
    let say = |telling, id: &str, args: &[Arg<'_>]| Sentence::new(telling, words.with(id, args));
    Some(match event {
        DelegationEvent::StandTaken { proposal, by, stand, terms, .. } => {
            let args = [
                ("state", who(by)),
                ("proposal", name(proposal)),
                ("stand", text(context.stand(context.rule(state, *proposal), *stand))),
                ("terms", text(summed(context, terms.as_ref()?))),
            ];
            say(LineKind::Ledger, "story-stand-terms", &args)
        }
        DelegationEvent::TextRevised { proposal, by, change } => {
            let change = text(change_words(context, *change));
            let args = [("state", who(by)), ("proposal", name(proposal)), ("change", change)];
            say(LineKind::Table, "story-revised", &args)
        }
        DelegationEvent::Argued { from, to, proposal, argument, rests_on, .. } => {
            let said = argued(context, state, *proposal, *argument, rests_on.as_ref());
            say(LineKind::Table, "story-message", &[("from", who(from)), ("to", who(to)), ("text", text(said))])
        }
        DelegationEvent::PositionExplained { of, to, proposal, stand, worry, amendment } => {
            let said = Said { by: of, stand: *stand, worry: *worry, amendment: *amendment };
            let answer = text(answer(context, state, state.proposals.get(proposal), &said));
            let args = [("of", who(of)), ("to", who(to)), ("proposal", name(proposal)), ("answer", answer)];
            say(LineKind::Own, "story-explained", &args)
        }
        DelegationEvent::StoodAlone { proposal, by, passes } => {
            let id = if *passes { "story-alone-passes" } else { "story-alone-blocks" };
            say(LineKind::Table, id, &[("state", who(by)), ("proposal", name(proposal))])
        }
        DelegationEvent::MessageSent { from, to, also, text: message } => {
            let to = context.recipients(to.as_ref(), also);
            let args = [("from", who(from)), ("to", text(to)), ("text", text(message.clone()))];
            say(LineKind::Table, "story-message", &args)
        }
        DelegationEvent::OptionsOffered(options) => {
            let list: Vec<String> = options.iter().map(|id| context.numbered(id)).collect();
            say(LineKind::Table, "story-options", &[("list", text(list.join("; ")))])
        }
        DelegationEvent::ProductIssued { ppm, items } => {
            let lead = top(ppm);
            let hypothesis = context.book.scenario.hypotheses.get(lead).map_or_else(String::new, |h| h.text.clone());
            let args = [
                ("hypothesis", text(hypothesis)),
                ("percent", text(percent(ppm.get(lead).copied().unwrap_or(0)))),
                ("items", number(i64::from(*items))),
                ("product", text(product_in_line(context, state))),
            ];
            say(LineKind::World, "story-product", &args)
        }
    })
}

/// The terms that a stand is the sum of.
fn summed(context: &ViewContext<'_>, terms: &Terms) -> String {
    let told = terms.listed().into_iter().map(|term| {
        context.words.with(&format!("term-{}", term.term.slug()), &[("points", text(signed(term.points)))])
    });
    told.collect::<Vec<_>>().join(", ")
}

/// A proposal by name, with the rule by which it is decided.
pub type Subject = (String, Option<DecisionRule>);

/// Where delegations stand on a proposal, told together: who supports, who accepts, and what the others say.
#[must_use]
pub fn stands_taken(
    context: &ViewContext<'_>,
    (proposal, rule): Subject,
    stands: &[Event],
    voices: &[String],
) -> String {
    let words = context.words;
    let groups = Stand::ALL.into_iter().filter_map(|wanted| {
        let members = stands.iter().filter_map(|event| match event {
            Event::Delegation(DelegationEvent::StandTaken { by, stand, .. }) if *stand == wanted => Some(by),
            _ => None,
        });
        let members: Vec<&StateKey> = members.collect();
        (!members.is_empty()).then(|| group(context, &context.stand(rule, wanted), &members))
    });
    let groups: Vec<String> = groups.collect();
    let args = [("proposal", text(proposal)), ("groups", text(groups.join("; "))), ("voices", text(voices.join(" ")))];
    words.with("story-stands", &args)
}

/// What a delegation says with a stand, unless nothing stands in its way or its reason is not told.
#[must_use]
pub fn voice(context: &ViewContext<'_>, state: &State, event: &Event) -> Option<Voice> {
    let Event::Delegation(DelegationEvent::StandTaken { proposal, by, stand, amendment, worry, .. }) = event else {
        return None;
    };
    let said = Said { by, stand: *stand, worry: (*worry)?, amendment: *amendment };
    Voice::of(context, state, state.proposals.get(proposal)?, &said)
}

fn group(context: &ViewContext<'_>, stand: &str, members: &[&StateKey]) -> String {
    let args = [
        ("stand", text(stand)),
        ("count", number(i64::try_from(members.len()).unwrap_or(0))),
        ("states", text(context.states(members.iter().copied()))),
    ];
    let all = members.len() == context.book.states.keys().count();
    context.words.with(if all { "story-stand-all" } else { "story-stand-group" }, &args)
}
