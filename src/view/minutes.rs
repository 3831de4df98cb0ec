//! The procedure told as minutes: where proposals stand, who asks for what, what came of decisions.
//!
//! **Invariant:** tells only what `redact::seen` lets through.

use super::names::Lens;
use super::redact::spoken;
use super::wording::{answer, change_words, test_view, worry_words};
use crate::engine::core::arithmetic::top;
use crate::engine::core::event::Event;
use crate::engine::core::proposal::{Hold, Proposal, ProposalId, Stand};
use crate::engine::core::state::State;
use crate::model::clause::Change;
use crate::model::key::StateKey;
use crate::model::procedure::Work;
use crate::words::{Arg, number, percent, text};

/// Minutes of a week.
const WEEK: i64 = 7 * 24 * 60;

/// A procedural event in a sentence; nothing for events that others tell better.
#[must_use]
pub fn minute(lens: &Lens<'_>, state: &State, event: &Event) -> Option<String> {
    let words = lens.words;
    let say = |id: &str, args: &[Arg<'_>]| words.with(id, args);
    let name = |id: &ProposalId| text(lens.proposal(state, *id));
    match event {
        Event::TextRevised { proposal, by, change } => {
            let args = [
                ("state", text(lens.state(by))),
                ("proposal", name(proposal)),
                ("change", text(change_words(lens, *change))),
            ];
            Some(say("story-revised", &args))
        }
        Event::AgendaOrdered { by, order } => {
            let first = order.iter().map(|id| lens.proposal(state, *id)).collect::<Vec<_>>().join(", ");
            let args = [("state", text(lens.state(by))), ("order", text(first))];
            Some(say("story-agenda", &args))
        }
        Event::TakenUp { proposal, .. } => Some(say("story-taken-up", &[("proposal", name(proposal))])),
        Event::FastTracked { proposal, by, .. } => {
            let args = [("state", text(lens.state(by))), ("proposal", name(proposal))];
            Some(say("story-fast-tracked", &args))
        }
        Event::StationReached { proposal, station, .. } => station_reached(lens, state, *proposal, *station),
        Event::Held { proposal, why } => held(lens, state, *proposal, why),
        Event::Examined { proposal, findings } => {
            let unmet = findings.iter().filter(|finding| !finding.met).map(|finding| test_view(lens, finding).sentence);
            let unmet: Vec<String> = unmet.collect();
            let args = [("proposal", name(proposal)), ("unmet", text(unmet.join("; ")))];
            let id = if unmet.is_empty() { "story-lawful" } else { "story-not-lawful" };
            Some(say(id, &args))
        }
        Event::SilenceBroken { proposal, by, .. } => {
            let own = state.proposals.get(proposal);
            let mut voices: Vec<(String, Vec<&StateKey>)> = Vec::new();
            for (state, change) in by {
                voice(&mut voices, state, objection(lens, own, state, *change));
            }
            let each = voices.into_iter().map(|(said, states)| match said.as_str() {
                "" => lens.states(states),
                _ => say("objector-says", &[("states", text(lens.states(states))), ("text", text(said))]),
            });
            let args = [("proposal", name(proposal)), ("objectors", text(each.collect::<Vec<_>>().join("; ")))];
            Some(say("story-silence-back", &args))
        }
        Event::AbstentionsDeclared { proposal, by } => {
            let args = [("states", text(lens.states(by))), ("proposal", name(proposal))];
            Some(say("story-declared", &args))
        }
        Event::ProductIssued { ppm, items } => {
            let lead = top(ppm);
            let hypothesis = lens.book.scenario.hypotheses.get(lead).map_or_else(String::new, |h| h.text.clone());
            let args = [
                ("hypothesis", text(hypothesis)),
                ("percent", text(percent(ppm.get(lead).copied().unwrap_or(0)))),
                ("items", number(i64::from(*items))),
            ];
            Some(say("story-product", &args))
        }
        Event::OptionsOffered(options) => {
            let list: Vec<String> = options.iter().map(|id| lens.numbered(id)).collect();
            Some(say("story-options", &[("list", text(list.join("; ")))]))
        }
        Event::Argued { from, to, proposal, argument, .. } => {
            let said = say(&format!("argument-{}-said", argument.slug()), &[("proposal", name(proposal))]);
            let args = [("from", text(lens.state(from))), ("to", text(lens.state(to))), ("text", text(said))];
            Some(say("story-message", &args))
        }
        Event::PositionExplained { of, to, proposal, stand, worry, amendment } => {
            let args = [
                ("of", text(lens.state(of))),
                ("to", text(lens.state(to))),
                ("proposal", name(proposal)),
                ("answer", text(answer(lens, of, *stand, *worry, *amendment))),
            ];
            Some(say("story-explained", &args))
        }
        Event::CrisisModeChanged(mode) => {
            let mode = words.text(&format!("crisis-{}", mode.slug()));
            Some(say("story-crisis-mode", &[("mode", text(mode))]))
        }
        Event::Implemented { proposal, effect_at, review_at } => {
            implemented(lens, state, *proposal, *effect_at, *review_at)
        }
        Event::TookEffect(id) => {
            let late = state.proposals.get(id).is_some_and(|proposal| proposal.adopted() < Some(state.turn));
            late.then(|| say("story-took-effect", &[("proposal", name(id))]))
        }
        Event::EffectEnded { proposal, by } => {
            let id = if by.is_some() { "story-repealed" } else { "story-lapsed" };
            Some(say(id, &[("proposal", name(proposal))]))
        }
        Event::Replied { adversary, reply, .. } => {
            let args = [("adversary", text(lens.adversary(adversary)))];
            let general = say(&format!("reply-{}", reply.slug()), &args);
            let scenario = lens.book.scenario.adversary(adversary);
            let authored =
                scenario.and_then(|adversary| adversary.replies.get(reply)).map(|answer| answer.text.clone());
            let args = [("general", text(general)), ("text", text(authored.unwrap_or_default()))];
            Some(say("story-replied", &args))
        }
        Event::PartnerJoined(key) => {
            let partner = lens.book.scenario.partners.iter().find(|partner| partner.key == *key);
            let words = partner.map_or_else(String::new, |partner| partner.text.clone());
            let args = [("partner", text(lens.partner(key))), ("text", text(words))];
            Some(say("story-partner", &args))
        }
        Event::Opened(_)
        | Event::PhaseBegan { .. }
        | Event::Ended
        | Event::EvidenceReceived { .. }
        | Event::Pooled(_)
        | Event::InjectReleased(_)
        | Event::InjectSkipped(_)
        | Event::ActivityStarted(_)
        | Event::ActivityEnded(_)
        | Event::ChannelOpened(_)
        | Event::WayOutOffered(_)
        | Event::Moved(_)
        | Event::Reassessed(_)
        | Event::SharingSealed { .. }
        | Event::SharingRevealed
        | Event::InitiativeDrafted { .. }
        | Event::InitiativeDiscarded(_)
        | Event::InitiativeSubmitted(_)
        | Event::InitiativeNumbered { .. }
        | Event::InitiativeTabled(_)
        | Event::StandTaken { .. }
        | Event::MessageSent { .. }
        | Event::VoteSealed { .. }
        | Event::VotesRevealed { .. }
        | Event::Adopted(_)
        | Event::Failed { .. }
        | Event::Attributed { .. }
        | Event::Communicated { .. }
        | Event::LineSealed { .. }
        | Event::LinesRevealed(_)
        | Event::Rolled(_)
        | Event::Acted(_)
        | Event::Finished(_)
        | Event::Noted { .. }
        | Event::Undone
        | Event::RoadLaid { .. } => None,
    }
}

/// What an objector says: what it asks for, else what it has said aloud of the text; nothing if it has said nothing.
fn objection(lens: &Lens<'_>, proposal: Option<&Proposal>, by: &StateKey, change: Option<Change>) -> String {
    if let Some(change) = change {
        return lens.words.with("objector-asks", &[("change", text(change_words(lens, change)))]);
    }
    let worry = proposal.and_then(|proposal| proposal.worries.get(by));
    worry.map_or_else(String::new, |worry| worry_words(lens, by, spoken(*worry, false)))
}

/// Where delegations stand on a proposal, told together: who supports, who accepts, and what the others say.
#[must_use]
pub fn stands_taken(lens: &Lens<'_>, proposal: String, stands: &[Event]) -> String {
    let words = lens.words;
    let mut groups: Vec<String> = Vec::new();
    let mut voices: Vec<(String, Vec<&StateKey>)> = Vec::new();
    for wanted in Stand::ALL {
        let mut members: Vec<&StateKey> = Vec::new();
        for event in stands {
            let Event::StandTaken { by, stand, amendment, worry, .. } = event else { continue };
            if *stand != wanted {
                continue;
            }
            members.push(by);
            if let Some(worry) = worry {
                voice(&mut voices, by, answer(lens, by, *stand, *worry, *amendment));
            }
        }
        if !members.is_empty() {
            groups.push(group(lens, wanted, &members));
        }
    }
    let voices = voices.into_iter().map(|(answer, states)| {
        words.with("story-voice", &[("states", text(lens.states(states))), ("answer", text(answer))])
    });
    let voices: Vec<String> = voices.collect();
    let args = [("proposal", text(proposal)), ("groups", text(groups.join("; "))), ("voices", text(voices.join(" ")))];
    words.with("story-stands", &args)
}

/// Adds a delegation to those who say the same.
fn voice<'a>(voices: &mut Vec<(String, Vec<&'a StateKey>)>, by: &'a StateKey, answer: String) {
    match voices.iter_mut().find(|(said, _)| *said == answer) {
        Some((_, states)) => states.push(by),
        None => voices.push((answer, vec![by])),
    }
}

fn group(lens: &Lens<'_>, stand: Stand, members: &[&StateKey]) -> String {
    let args = [
        ("stand", text(lens.words.text(&format!("stand-{}", stand.slug())))),
        ("count", number(i64::try_from(members.len()).unwrap_or(0))),
        ("states", text(lens.states(members.iter().copied()))),
    ];
    let all = members.len() == lens.book.states.keys().count();
    lens.words.with(if all { "story-stand-all" } else { "story-stand-group" }, &args)
}

fn station_reached(lens: &Lens<'_>, state: &State, id: ProposalId, station: u32) -> Option<String> {
    let proposal = state.proposals.get(&id)?;
    let place = usize::try_from(station).ok()?;
    let before = place.checked_sub(1).and_then(|before| proposal.road.get(before))?;
    // That the services agreed among themselves what they then do is no minute.
    let next = proposal.road.get(place).filter(|next| next.body != before.body || before.work != Work::Guidance)?;
    let words = lens.words;
    let args = [
        ("body", text(words.text(&format!("body-{}-long", before.body.slug())))),
        ("done", text(words.text(&format!("work-{}-done", before.work.slug())))),
        ("next", text(words.text(&format!("body-{}-long", next.body.slug())))),
        ("proposal", text(lens.proposed(proposal))),
        ("turn", number(proposal.due.into())),
    ];
    Some(words.with("story-station", &args))
}

fn held(lens: &Lens<'_>, state: &State, id: ProposalId, why: &Hold) -> Option<String> {
    let proposal = state.proposals.get(&id)?;
    Some(hold_words(lens, proposal, why))
}

/// Why a proposal waits, in a sentence.
#[must_use]
pub fn hold_words(lens: &Lens<'_>, proposal: &Proposal, why: &Hold) -> String {
    let opposed = match why {
        Hold::NoConsensus(states) => lens.states(states),
        Hold::AgendaFull | Hold::NotLawful => String::new(),
    };
    let args = [("proposal", text(lens.proposed(proposal))), ("states", text(opposed))];
    lens.words.with(&format!("hold-{}", why.slug()), &args)
}

fn implemented(
    lens: &Lens<'_>,
    state: &State,
    id: ProposalId,
    effect_at: i64,
    review_at: Option<i64>,
) -> Option<String> {
    let now = lens.book.timetable().begins(state.turn, crate::model::phase::Phase::Consequences);
    let args = [
        ("proposal", text(lens.proposal(state, id))),
        ("when", text(lens.moment(effect_at))),
        ("weeks", number(review_at.map_or(0, |at| (at - effect_at) / WEEK))),
    ];
    let message = match (effect_at > now, review_at.is_some()) {
        (true, true) => "story-implemented-later-review",
        (true, false) => "story-implemented-later",
        (false, true) => "story-implemented-review",
        (false, false) => return None,
    };
    Some(lens.words.with(message, &args))
}
