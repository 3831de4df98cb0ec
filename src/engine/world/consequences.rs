//! Consequences: measures are felt, adversaries act, harm is done, and things fade (`model.md` §3.2).
//!
//! **Invariant:** the order is fixed: measures by what they are, whoever proposed them and when, then silence, then
//! adversaries in the order of the file.

use super::adversary::reckon;
use super::aftermath::{answer_requests, ease, gather_partners, renew, ripe};
use super::appraisal::appraise;
use super::beside::step;
use super::escalation::{Step, Viewpoint, acting, belief_after, felt_by, impact, replied};
use super::forces::{stem, suffer};
use super::severity::update_severity;
use super::solidarity::stand_by_victims;
use super::truth::is_wronged;
use crate::engine::core::act::Act;
use crate::engine::core::arithmetic::divide_rounded;
use crate::engine::core::dice::pick;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::world::WorldEvent;
use crate::engine::core::ledger::{Cause, Rule};
use crate::engine::core::proposal::Proposal;
use crate::model::condition::Action;
use crate::model::key::AdversaryKey;
use crate::model::quantity::Quantity;
use crate::model::toolbox::{Measure, Trait};

/// Plays out the turn.
pub fn play_out(draft: &mut Draft<'_>) {
    let ripe = ripe(draft.book, &draft.state);
    let book = draft.book;
    for proposal in &ripe {
        draft.emit(WorldEvent::TookEffect(proposal.id));
    }
    let measures = || ripe.iter().filter_map(|proposal| Some((proposal, book.measure(&proposal.measure)?)));
    for (proposal, measure) in measures() {
        open_channel(draft, proposal, measure);
    }
    for (proposal, measure) in measures() {
        if !draft.state.proposals.get(&proposal.id).is_some_and(Proposal::in_force) {
            continue;
        }
        feel(draft, proposal, measure);
        if measure.has(Trait::Eases) {
            ease(draft, proposal);
        }
        if measure.has(Trait::Renews) {
            renew(draft, proposal);
        }
    }
    let acting = acting(draft.book, &draft.state);
    for adversary in &acting {
        notice_silence(draft, adversary);
        resent(draft, adversary);
    }
    let acts: Vec<(AdversaryKey, Action)> = acting.into_iter().filter_map(|key| choose(draft, key)).collect();
    answer_requests(draft);
    gather_partners(draft);
    stem(draft, &acts);
    suffer(draft, &acts);
    stand_by_victims(draft);
    fade(draft, &acts);
    update_severity(draft);
    appraise(draft);
}

fn open_channel(draft: &mut Draft<'_>, proposal: &Proposal, measure: &Measure) {
    if !measure.has(Trait::OpensChannel) {
        return;
    }
    // No démarche reaches a group.
    let is_state = |key: &AdversaryKey| draft.book.scenario.adversary(key).is_some_and(|one| !one.non_state);
    for adversary in felt_by(draft.book, &draft.state, proposal).into_iter().filter(is_state).collect::<Vec<_>>() {
        if !draft.state.channels.contains(&adversary) {
            draft.emit(WorldEvent::ChannelOpened(adversary.clone()));
        }
        if !draft.state.ways_out.contains(&adversary) {
            draft.emit(WorldEvent::WayOutOffered(adversary));
        }
    }
}

fn feel(draft: &mut Draft<'_>, proposal: &Proposal, measure: &Measure) {
    let addressee = proposal.addressee.as_ref();
    let step = Step {
        measure,
        addressee,
        text: &proposal.text,
        told: proposal.communication.as_ref(),
        viewpoint: Viewpoint::Engine,
        before: Some(proposal),
        together: proposal.askers().count(),
    };
    let mut felt = impact(draft.book, &draft.state, &step);
    if proposal.aftermath.in_vain {
        // A call that nobody follows frightens nobody.
        (felt.signal, felt.cost) = (0, 0);
    }
    let noise = noise(draft);
    if felt.base > 0 {
        felt.factor = (felt.factor + noise).max(0);
        felt.pressure = divide_rounded(felt.base * felt.factor, 1000);
    }
    let cause = Cause::Measure(proposal.id);
    let inputs = [
        ("base", felt.base),
        ("factor", felt.factor - felt.wrong_part),
        ("earlier", i64::from(felt.earlier_uses)),
        ("public", felt.public_part),
        ("reasons", felt.reasons_part),
        ("confidence", felt.confidence_part),
        ("channel", felt.channel_part),
    ];
    // Whether it met the right one is resented or not, and shows in what the adversary does; tension tells nobody.
    let factor = (felt.factor - felt.wrong_part).max(0);
    let open = if felt.base > 0 { divide_rounded(felt.base * factor, 1000) } else { felt.pressure };
    draft.change(Quantity::Tension, Rule::PressureMeasure, cause.clone(), &inputs, |x| x + open);
    draft.add(Quantity::Publicity, Rule::PublicityMeasure, cause.clone(), felt.publicity);
    for adversary in felt_by(draft.book, &draft.state, proposal) {
        let grievance = felt.pressure.max(0);
        draft.add(Quantity::Grievance(adversary.clone()), Rule::GrievanceMeasure, cause.clone(), grievance);
        draft.add(Quantity::Cost(adversary.clone()), Rule::CostMeasure, cause.clone(), felt.cost);
        let inputs = [("signal", felt.signal)];
        draft.change(Quantity::Belief(adversary), Rule::BeliefSignal, cause.clone(), &inputs, |belief| {
            belief_after(belief, felt.signal)
        });
    }
}

/// Misperception of an opaque adversary, in thousandths; no roll where the parameter is zero.
fn noise(draft: &mut Draft<'_>) -> i64 {
    let span = draft.book.parameters.pressure_noise;
    match u64::try_from(2 * span + 1) {
        Ok(below) if span > 0 => i64::try_from(draft.roll(below).value).unwrap_or(span) - span,
        Ok(_) | Err(_) => 0,
    }
}

/// A wrong word in public is resented in every turn in which it stands.
fn resent(draft: &mut Draft<'_>, adversary: &AdversaryKey) {
    if is_wronged(draft.book, &draft.state, adversary) {
        let points = draft.book.parameters.truth_grievance;
        draft.add(Quantity::Grievance(adversary.clone()), Rule::GrievanceWronged, Cause::Time, points);
    }
}

fn notice_silence(draft: &mut Draft<'_>, adversary: &AdversaryKey) {
    let parameters = &draft.book.parameters;
    let last = draft.state.last_act(adversary);
    let class = last.map_or(parameters.belief_first_act_class, |act| parameters.action(act.action).class);
    if class < parameters.belief_no_reply_from_class || replied(draft.book, &draft.state, adversary) {
        return;
    }
    let permille = parameters.belief_no_reply_permille;
    let inputs = [("permille", permille), ("class", class), ("first", i64::from(last.is_none()))];
    draft.change(Quantity::Belief(adversary.clone()), Rule::BeliefNoReply, Cause::Time, &inputs, |belief| {
        belief - belief * permille / 1000
    });
}

/// One draw of an adversary; its act, if its type is known. What people have sealed is done; the dice fall all the same.
fn choose(draft: &mut Draft<'_>, key: AdversaryKey) -> Option<(AdversaryKey, Action)> {
    let (utilities, ppm) = reckon(draft.book, &draft.state, &key)?;
    let roll = draft.next_roll(crate::engine::core::arithmetic::MILLION);
    let sealed = draft.state.moves.get(&key).and_then(|chosen| chosen.act);
    let action = sealed.or_else(|| Action::ALL.get(pick(&ppm, roll)).copied())?;
    let same = draft.state.acts.iter().filter(|(_, act)| act.adversary == key && act.action == action);
    let before = u32::try_from(same.count()).unwrap_or(u32::MAX);
    let chosen = sealed.is_some();
    draft.emit(WorldEvent::Acted(Act { adversary: key.clone(), action, utilities, ppm, roll, before, chosen }));
    hurt(draft, &key, action);
    step(draft, &key);
    Some((key, action))
}

fn hurt(draft: &mut Draft<'_>, key: &AdversaryKey, action: Action) {
    let harm = draft
        .book
        .scenario
        .adversary(key)
        .and_then(|adversary| adversary.playbook.get(&action))
        .map_or(0, |play| play.harm);
    draft.add(Quantity::Harm, Rule::HarmDone, Cause::Act(key.clone(), action), harm);
}

/// Tension fades and takes in what adversaries did; publicity and cost fade.
fn fade(draft: &mut Draft<'_>, acts: &[(AdversaryKey, Action)]) {
    let parameters = &draft.book.parameters;
    let faded = |permille: i64| move |value: i64| value * permille / 1000;
    let inputs = |permille| [("permille", permille)];
    let (tension, publicity, cost) = (parameters.fade_tension, parameters.fade_publicity, parameters.fade_cost);
    draft.change(Quantity::Tension, Rule::Fade, Cause::Time, &inputs(tension), faded(tension));
    for (key, action) in acts {
        let class = parameters.action(*action).class;
        let points = if class >= 0 { parameters.fade_act_factor * class } else { -parameters.fade_engagement };
        let cause = Cause::Act(key.clone(), *action);
        draft.add(Quantity::Tension, Rule::AdversaryAct, cause, points);
    }
    draft.change(Quantity::Publicity, Rule::Fade, Cause::Time, &inputs(publicity), faded(publicity));
    for adversary in &draft.book.scenario.adversaries {
        let quantity = Quantity::Cost(adversary.key.clone());
        draft.change(quantity, Rule::Fade, Cause::Time, &inputs(cost), faded(cost));
    }
}
