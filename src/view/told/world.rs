//! What comes from outside and what measures do there: who may know of it, and how it is told.

use super::sentence::{About, Became, LineKind, Sentence};
use crate::engine::core::act::Act;
use crate::engine::core::dice::Roll;
use crate::engine::core::event::world::WorldEvent;
use crate::engine::core::ledger::Cause;
use crate::engine::core::proposal::ProposalId;
use crate::engine::core::state::State;
use crate::model::adversary::Reply;
use crate::model::clause::Naming;
use crate::model::inject::Recipients;
use crate::model::key::{AdversaryKey, AnswerKey, InjectKey, StateKey};
use crate::model::phase::Phase;
use crate::model::rulebook::Rulebook;
use crate::model::voice::Voice;
use crate::view::audience::Audience;
use crate::view::ledger;
use crate::view::names::ViewContext;
use crate::words::{Arg, number, percent, text};

/// Minutes of a week.
const WEEK: i64 = 7 * 24 * 60;

/// What an audience other than the facilitator may know of a fact.
#[must_use]
pub(in crate::view) fn seen(book: &Rulebook, event: &WorldEvent, audience: &Audience) -> Option<WorldEvent> {
    let table = audience.is_at_the_table();
    let whole = |visible: bool| visible.then(|| event.clone());
    match event {
        WorldEvent::InjectReleased(key) => whole(receives(book, key, audience)),
        WorldEvent::Answered { inject, .. } => whole(receives(book, inject, audience)),
        WorldEvent::InjectSkipped(_)
        // What an inject waits for is its author's.
        | WorldEvent::SetOff { .. }
        | WorldEvent::SourceLost(_)
        | WorldEvent::Appraised { .. } => None,
        WorldEvent::ActivityStarted(_)
        | WorldEvent::ActivityEnded(_)
        | WorldEvent::PartnerJoined(_)
        // Lists are published.
        | WorldEvent::Delisted { .. }
        | WorldEvent::Upheld(_)
        | WorldEvent::TruthCameOut => whole(true),
        WorldEvent::Acted(act) if audience.plays(&act.adversary) => whole(true),
        WorldEvent::Acted(act) => Some(WorldEvent::Acted(outside(act))),
        // What lies between it and the Union it knows itself.
        WorldEvent::ChannelOpened(of)
        | WorldEvent::ChannelClosed(of)
        | WorldEvent::WayOutOffered(of)
        | WorldEvent::WayOutWithdrawn(of)
        | WorldEvent::Replied { adversary: of, .. }
            if audience.plays(of) =>
        {
            whole(true)
        }
        // What it came of is known to those who decided it.
        WorldEvent::Stemmed { activity, force, before, left, by, parts, cause } => {
            let (by, parts) = if table { (by.clone(), parts.clone()) } else { Default::default() };
            let knows = |cause: &&Cause| matches!(cause, Cause::Inject(key) if receives(book, key, audience));
            let (activity, force, before, left) = (activity.clone(), *force, *before, *left);
            let cause = cause.as_ref().filter(knows).cloned();
            Some(WorldEvent::Stemmed { activity, force, before, left, by, parts, cause })
        }
        // What an inject tells in its text alone is known to whoever receives the inject.
        WorldEvent::Spoke { to, .. } => whole(to.is_some()),
        // A government's word is not its services' word: this stays in the house, whatever is said later.
        WorldEvent::ServicesConcluded { of, .. } => whole(audience.is(of)),
        WorldEvent::ChannelOpened(_)
        | WorldEvent::ChannelClosed(_)
        | WorldEvent::WayOutOffered(_)
        | WorldEvent::WayOutWithdrawn(_)
        | WorldEvent::AskedForAction(_)
        | WorldEvent::Implemented { .. }
        | WorldEvent::TookEffect(_)
        | WorldEvent::EffectEnded { .. }
        | WorldEvent::Renewed { .. }
        | WorldEvent::Replied { .. } => whole(table),
    }
}

/// Whether an audience receives an inject.
#[must_use]
pub fn receives(book: &Rulebook, key: &InjectKey, audience: &Audience) -> bool {
    let Some(inject) = book.scenario.inject(key) else { return false };
    match audience {
        Audience::Facilitator => true,
        Audience::Seat(own) => inject.recipients.reach(own),
        Audience::Public | Audience::Red(_) => inject.recipients == Recipients::Public,
    }
}

/// An act as it is seen from outside: neither odds nor dice.
fn outside(act: &Act) -> Act {
    Act {
        adversary: act.adversary.clone(),
        action: act.action,
        utilities: Vec::new(),
        ppm: Vec::new(),
        roll: Roll { n: 0, below: 0, value: 0 },
        before: act.before,
        chosen: false,
    }
}

/// A fact in a sentence; nothing of what the scenario does not hold, and of effects that are felt at once.
#[must_use]
pub(super) fn tell(
    context: &ViewContext<'_>,
    state: &State,
    event: &WorldEvent,
    audience: &Audience,
) -> Option<Sentence> {
    let scenario = &context.book.scenario;
    let name = |id: &ProposalId| text(context.decided(state, *id));
    let say = |telling, id: &str, args: &[Arg<'_>]| Sentence::new(telling, context.words.with(id, args));
    Some(match event {
        WorldEvent::InjectReleased(key) => {
            let inject = scenario.inject(key)?;
            let title = context.inject(state, inject).0.to_owned();
            say(LineKind::World, "story-inject", &[("msel", text(inject.msel.clone())), ("title", text(title))])
        }
        WorldEvent::SetOff { inject, by } => {
            let inject = scenario.inject(inject)?;
            let causes: Vec<String> = by.iter().map(|cause| ledger::cause(context, state, cause)).collect();
            let args = [("msel", text(inject.msel.clone())), ("causes", text(context.list(&causes)))];
            say(LineKind::Own, "story-set-off", &args)
        }
        WorldEvent::InjectSkipped(key) => {
            let inject = scenario.inject(key)?;
            say(LineKind::Own, "story-inject-skipped", &[("msel", text(inject.msel.clone()))])
        }
        WorldEvent::Answered { inject, by, answer } => {
            let told = answered(context, state, inject, (by.as_ref(), answer))?;
            Sentence::new(LineKind::World, told)
        }
        WorldEvent::ActivityStarted(key) => {
            let activity = scenario.activity(key)?;
            let args = [("title", text(activity.title.clone())), ("victims", text(context.victims(activity)))];
            say(LineKind::World, "story-activity-started", &args)
        }
        WorldEvent::ActivityEnded(key) => {
            let activity = scenario.activity(key)?;
            let left = state.strength(key);
            let args = [("title", text(activity.title.clone())), ("left", number(left))];
            say(LineKind::World, if left > 0 { "story-activity-ended-at" } else { "story-activity-ended" }, &args)
        }
        WorldEvent::Stemmed { activity, force, before, left, by, parts, cause } => {
            let activity = scenario.activity(activity)?;
            if let Some(cause) = cause {
                let args = [
                    ("title", text(activity.title.clone())),
                    ("before", number(*before)),
                    ("left", number(*left)),
                    ("cause", text(ledger::cause(context, state, cause))),
                ];
                return Some(say(LineKind::World, "story-stemmed-cause", &args));
            }
            let (thanks, slug) = (thanks(context, state, by, parts), force.slug());
            // Its author's words are told once.
            let first = state.stems.get(&(activity.key.clone(), *force)).is_none_or(|times| *times <= 1);
            let written = activity.stopped_by.get(force).filter(|_| first);
            let args = [
                ("title", text(activity.title.clone())),
                ("force", text(context.words.text(&format!("force-{slug}{}", if first { "" } else { "-on" })))),
                ("before", number(*before)),
                ("left", number(*left)),
                ("text", text(written.map(|stop| stop.text.clone()).unwrap_or_default())),
                ("thanks", text(context.list(&thanks))),
            ];
            let id = match (first, thanks.is_empty()) {
                (true, true) => "story-stemmed",
                (true, false) => "story-stemmed-by",
                (false, true) => "story-stemmed-on",
                (false, false) => "story-stemmed-on-by",
            };
            say(LineKind::World, id, &args)
        }
        WorldEvent::TruthCameOut => {
            let truth = context.book.truth().map(|truth| truth.text.clone()).unwrap_or_default();
            say(LineKind::World, "story-came-out", &[("truth", text(truth))])
        }
        WorldEvent::SourceLost(root) => say(LineKind::Own, "story-source-lost", &[("root", text(root.to_string()))]),
        WorldEvent::ChannelClosed(key) => {
            say(LineKind::World, "story-channel-closed", &[("adversary", text(context.adversary(key)))])
        }
        WorldEvent::WayOutWithdrawn(key) => {
            say(LineKind::World, "story-way-out-withdrawn", &[("adversary", text(context.adversary(key)))])
        }
        WorldEvent::ChannelOpened(key) => {
            say(LineKind::World, "story-channel", &[("adversary", text(context.adversary(key)))])
        }
        WorldEvent::WayOutOffered(key) => {
            say(LineKind::World, "story-way-out", &[("adversary", text(context.adversary(key)))])
        }
        WorldEvent::Acted(act) => {
            let (title, body) = context.act(&act.adversary, act.action, act.before);
            let odds = act.ppm.get(act.action.index()).copied().map(percent);
            let told = odds.is_some() && (*audience == Audience::Facilitator || audience.plays(&act.adversary));
            let args = [
                ("adversary", text(context.adversary(&act.adversary))),
                ("title", text(title)),
                ("text", text(body)),
                ("odds", text(odds.unwrap_or_default())),
                ("why", text(reckoning(context, act))),
            ];
            let id = match (told, act.chosen) {
                (true, true) => "story-acted-chosen",
                (true, false) => "story-acted-odds",
                (false, _) => "story-acted",
            };
            say(LineKind::World, id, &args)
        }
        WorldEvent::Implemented { proposal, effect_at, review_at } => {
            let text = implemented(context, state, *proposal, *effect_at, *review_at)?;
            Sentence::new(LineKind::Table, text)
        }
        WorldEvent::TookEffect(id) => {
            state.proposals.get(id).filter(|proposal| proposal.adopted() < Some(state.turn))?;
            let about = About::of(state, *id, Became::Felt);
            Sentence { about, ..say(LineKind::World, "story-took-effect", &[("proposal", name(id))]) }
        }
        WorldEvent::EffectEnded { proposal, by } => {
            let id = if by.is_some() { "story-repealed" } else { "story-lapsed" };
            say(LineKind::Decision, id, &[("proposal", name(proposal))])
        }
        WorldEvent::Renewed { proposal, review_at, .. } => {
            let when = text(context.moment(*review_at));
            say(LineKind::Decision, "story-renewed", &[("proposal", name(proposal)), ("when", when)])
        }
        WorldEvent::Delisted { names, by, .. } => {
            let id = if by.is_some() { "story-delisted" } else { "story-annulled" };
            say(LineKind::World, id, &[("names", text(context.candidates(names)))])
        }
        WorldEvent::Upheld(key) => say(LineKind::World, "story-upheld", &[("name", text(context.candidate(key)))]),
        WorldEvent::Replied { adversary, reply, proposal } => {
            let same = |(turn, by, what): &&(u32, AdversaryKey, Reply)| {
                *turn == state.turn && by == adversary && what == reply
            };
            if state.replies.iter().filter(same).count() > 1 {
                let args = [("adversary", text(context.adversary(adversary))), ("proposal", name(proposal))];
                return Some(say(LineKind::World, "story-replied-alike", &args));
            }
            let general = context
                .words
                .with(&format!("reply-{}", reply.slug()), &[("adversary", text(context.adversary(adversary)))]);
            let authored = scenario.adversary(adversary).and_then(|adversary| adversary.replies.get(reply));
            let authored = authored.map(|answer| answer.text.clone()).unwrap_or_default();
            let args = [("general", text(general)), ("text", text(authored)), ("proposal", name(proposal))];
            say(LineKind::World, "story-replied", &args)
        }
        WorldEvent::PartnerJoined(key) => {
            let partner = scenario.partners.iter().find(|partner| partner.key == *key);
            let words = partner.map_or_else(String::new, |partner| partner.text.clone());
            say(LineKind::World, "story-partner", &[("partner", text(context.partner(key))), ("text", text(words))])
        }
        // Told by the attribution that follows; and whoever judges reads in the scores what stood at the end of a turn.
        WorldEvent::Spoke { by: Voice::State(_), .. } | WorldEvent::Appraised { .. } => return None,
        WorldEvent::Spoke { by, to, naming } => {
            Sentence::new(LineKind::World, attribution(context, by, to.as_ref()?, *naming))
        }
        WorldEvent::AskedForAction(by) => say(LineKind::World, "story-asked", &[("voice", text(context.voice(by)))]),
        WorldEvent::ServicesConcluded { of, adversary } => {
            let args = [("state", text(context.state(of))), ("adversary", text(context.adversary(adversary)))];
            say(LineKind::Own, "story-services-concluded", &args)
        }
    })
}

/// The decisions to which something is due, each name once; with their points where there are several.
fn thanks(context: &ViewContext<'_>, state: &State, by: &[ProposalId], parts: &[u32]) -> Vec<String> {
    let mut names: Vec<(String, u32)> = Vec::new();
    for (place, id) in by.iter().enumerate() {
        let name = context.decided(state, *id);
        let part = parts.get(place).copied().unwrap_or(0);
        match names.iter_mut().find(|(known, _)| *known == name) {
            Some((_, points)) => *points += part,
            None => names.push((name, part)),
        }
    }
    // What came to less than a point in this turn is nobody's.
    if names.iter().any(|(_, points)| *points > 0) {
        names.retain(|(_, points)| *points > 0);
    }
    let several = names.len() > 1 && !parts.is_empty();
    let tell = |(name, points): (String, u32)| {
        let args = [("decision", text(name.clone())), ("points", number(points.into()))];
        if several { context.words.with("story-stemmed-part", &args) } else { name }
    };
    names.into_iter().map(tell).collect()
}

/// Why an adversary does what it does, as its author sees it.
fn reckoning(context: &ViewContext<'_>, act: &Act) -> String {
    let play = context.book.scenario.adversary(&act.adversary).and_then(|own| own.playbook.get(&act.action));
    let written = play.map(|play| play.reckoning.clone()).filter(|written| !written.is_empty());
    written.unwrap_or_else(|| context.words.text(&format!("reckoning-a{}", act.action.index())))
}

/// Who attributes to whom, and how it names whom.
#[must_use]
pub(super) fn attribution(context: &ViewContext<'_>, by: &Voice, to: &AdversaryKey, naming: Naming) -> String {
    let args = [("voice", text(context.voice(by))), ("adversary", text(context.adversary(to)))];
    context.words.with(&format!("story-spoke-{}", naming.slug()), &args)
}

/// Who answered an inject, how, and what the asker sent back.
fn answered(
    context: &ViewContext<'_>,
    state: &State,
    inject: &InjectKey,
    (by, answer): (Option<&StateKey>, &AnswerKey),
) -> Option<String> {
    let inject = context.book.scenario.inject(inject)?;
    let answer = inject.offer.as_ref()?.answer(answer)?;
    let args = [
        ("msel", text(inject.msel.clone())),
        ("title", text(context.inject(state, inject).0.to_owned())),
        ("state", text(by.map(|by| context.state(by)).unwrap_or_default())),
        ("answer", text(answer.text.clone())),
    ];
    let said = context.words.with(if by.is_some() { "story-answered" } else { "story-unanswered" }, &args);
    if answer.reply.is_empty() {
        return Some(said);
    }
    Some(context.words.with("story-answer-reply", &[("said", text(said)), ("reply", text(answer.reply.clone()))]))
}

fn implemented(
    context: &ViewContext<'_>,
    state: &State,
    id: ProposalId,
    effect_at: i64,
    review_at: Option<i64>,
) -> Option<String> {
    let now = context.book.timetable().begins(state.turn, Phase::Consequences);
    let args = [
        ("proposal", text(context.proposal(state, id))),
        ("when", text(context.moment(effect_at))),
        ("weeks", number(review_at.map_or(0, |at| (at - effect_at) / WEEK))),
    ];
    let message = match (effect_at > now, review_at.is_some()) {
        (true, true) => "story-implemented-later-review",
        (true, false) => "story-implemented-later",
        (false, true) => "story-implemented-review",
        (false, false) => return None,
    };
    Some(context.words.with(message, &args))
}
