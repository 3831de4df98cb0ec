//! How facts change the state, one by one.
//!
//! **Invariant:** `apply` is total: it holds no rule, rolls no dice and cannot fail.

use std::collections::{BTreeMap, BTreeSet};

use super::command::Setup;
use super::event::Event;
use super::proposal::{Aftermath, Progress, Proposal, ProposalId, Stage};
use super::said::{Explained, Message, Product, Said};
use super::state::{Course, InjectFate, Line, State};
use crate::model::evidence::ShareMode;
use crate::model::phase::Phase;

impl State {
    /// Takes in a fact.
    pub fn apply(&mut self, event: &Event) {
        match event {
            Event::Opened(setup) => self.open(setup),
            Event::PhaseBegan { turn, phase } => self.begin(*turn, *phase),
            Event::Ended => self.course = Course::Over,
            Event::EvidenceReceived { by, evidence } => {
                self.holdings.entry(by.clone()).or_default().push(evidence.clone());
            }
            Event::Pooled(item) => self.pool.push(item.clone()),
            Event::InjectReleased(key) => {
                self.injects.insert(key.clone(), InjectFate::Released(self.turn, self.phase));
            }
            Event::InjectSkipped(key) => {
                self.injects.insert(key.clone(), InjectFate::Skipped);
            }
            Event::ActivityStarted(key) => {
                self.activities.insert(key.clone());
                self.activities_seen.entry(key.clone()).or_insert(self.turn);
            }
            Event::ActivityEnded(key) => {
                self.activities.remove(key);
            }
            Event::ChannelOpened(adversary) => {
                self.channels.insert(adversary.clone());
            }
            Event::WayOutOffered(adversary) => {
                self.ways_out.insert(adversary.clone());
            }
            Event::Moved(entry) => {
                let line = Line { shown: entry.after, engine: entry.engine_after };
                self.quantities.insert(entry.quantity.clone(), line);
            }
            Event::Reassessed(entry) => {
                self.pictures.insert(entry.holder.clone(), entry.after.clone());
            }
            Event::SharingSealed { by, choices } => {
                self.sealed_sharing.insert(by.clone(), choices.clone());
            }
            Event::SharingRevealed => self.open_sharing(),
            Event::InitiativeDrafted { id, by, measure, addressee, reasons, due, text } => {
                let proposal = Proposal {
                    id: *id,
                    by: by.clone(),
                    measure: measure.clone(),
                    addressee: addressee.clone(),
                    reasons: reasons.clone(),
                    turn: self.turn,
                    due: *due,
                    stage: Stage::Draft,
                    failure: None,
                    stands: BTreeMap::new(),
                    votes: BTreeMap::new(),
                    communication: None,
                    text: text.clone(),
                    road: Vec::new(),
                    progress: Progress::default(),
                    asks: BTreeMap::new(),
                    worries: BTreeMap::new(),
                    exempt: BTreeSet::new(),
                    aftermath: Aftermath::default(),
                };
                self.proposals.insert(proposal);
            }
            Event::InitiativeDiscarded(id) => {
                self.proposals.remove(id);
            }
            Event::InitiativeNumbered { draft, number } => {
                if let Some(proposal) = self.proposals.remove(draft) {
                    self.proposals.insert(Proposal { id: *number, ..proposal });
                }
            }
            Event::InitiativeSubmitted(id) => self.set_stage(*id, Stage::Submitted),
            Event::InitiativeTabled(id) => self.set_stage(*id, Stage::Tabled),
            Event::StandTaken { proposal, by, stand, terms: _, amendment, worry } => {
                self.change(*proposal, |own| own.take_stand(by, *stand, *amendment, *worry));
            }
            Event::MessageSent { from, to, text } => {
                self.messages.push(Message { turn: self.turn, from: from.clone(), to: to.clone(), text: text.clone() });
            }
            Event::VoteSealed { proposal, by, vote, amendment } => {
                self.change(*proposal, |proposal| {
                    proposal.votes.insert(by.clone(), *vote);
                    proposal.progress.objections.remove(by);
                    proposal.progress.objections.extend(amendment.map(|amendment| (by.clone(), amendment)));
                });
            }
            Event::VotesRevealed { proposal, votes } => {
                self.change(*proposal, |proposal| proposal.votes.clone_from(votes));
            }
            Event::Adopted(id) => {
                let known = self.known();
                self.set_stage(*id, Stage::Adopted(self.turn));
                self.change(*id, |own| own.aftermath.known = Some(known));
            }
            Event::Failed { proposal, failure, objectors: _ } => {
                self.set_stage(*proposal, Stage::Failed(self.turn));
                self.change(*proposal, |proposal| proposal.failure = Some(*failure));
            }
            Event::Attributed { by, adversary } => {
                self.attributions.insert((by.clone(), adversary.clone()));
            }
            Event::Communicated { proposal, communication } => {
                self.change(*proposal, |proposal| proposal.communication = Some(communication.clone()));
            }
            Event::LineSealed { by, line } => {
                self.sealed_lines.insert(by.clone(), *line);
            }
            Event::LinesRevealed(_) => self.sealed_lines.clear(),
            Event::Rolled(_) => self.rolls += 1,
            Event::Acted(act) => {
                self.rolls += 1;
                self.acts.push((self.turn, act.clone()));
            }
            Event::Finished(state) => {
                self.finished.insert(state.clone());
            }
            Event::TextRevised { proposal, by: _, change } => self.change(*proposal, |own| own.revise(*change)),
            Event::AgendaOrdered { by: _, order } => self.agenda.clone_from(order),
            Event::TakenUp { proposal, since, due } => self.change(*proposal, |own| own.take_up(*since, *due)),
            Event::FastTracked { proposal, by: _, road, due } => {
                self.change(*proposal, |own| own.hurry(road, *due));
            }
            Event::RoadLaid { proposal, road } => self.change(*proposal, |own| own.road.clone_from(road)),
            Event::StationReached { proposal, station, since, due } => {
                let turn = self.turn;
                self.change(*proposal, |own| own.reach(*station, *since, *due, turn));
            }
            Event::Held { proposal, why } => {
                let turn = self.turn;
                self.change(*proposal, |own| own.wait(why, turn));
            }
            Event::SilenceBroken { proposal, by, station, since, due } => {
                self.change(*proposal, |own| own.go_back(by, *station, *since, *due));
            }
            Event::AbstentionsDeclared { proposal, by } => {
                self.change(*proposal, |own| own.exempt = by.iter().cloned().collect());
            }
            Event::Implemented { proposal, effect_at, review_at } => self.change(*proposal, |own| {
                own.aftermath.effect_at = Some(*effect_at);
                own.aftermath.review_at = *review_at;
            }),
            Event::TookEffect(proposal) => {
                let turn = self.turn;
                self.change(*proposal, |own| own.aftermath.felt = Some(turn));
            }
            Event::EffectEnded { proposal, by } => {
                let turn = self.turn;
                self.change(*proposal, |own| {
                    own.aftermath.ended = Some(turn);
                    own.aftermath.repealed = by.is_some();
                });
            }
            Event::ProductIssued { ppm, items } => {
                let items = usize::try_from(*items).unwrap_or(usize::MAX);
                self.product = Some(Product { turn: self.turn, ppm: ppm.clone(), items });
            }
            Event::OptionsOffered(options) => self.options.clone_from(options),
            Event::Argued { from, to, proposal, argument, points } => self.arguments.push(Said {
                turn: self.turn,
                from: from.clone(),
                to: to.clone(),
                proposal: *proposal,
                argument: *argument,
                points: *points,
            }),
            Event::PositionExplained { of, to, proposal, stand, worry, amendment } => {
                self.explanations.push(Explained {
                    turn: self.turn,
                    of: of.clone(),
                    to: to.clone(),
                    proposal: *proposal,
                    stand: *stand,
                    worry: *worry,
                    amendment: *amendment,
                });
            }
            Event::CrisisModeChanged(mode) => self.crisis_mode = *mode,
            Event::Replied { adversary, proposal, reply } => {
                self.replies.push((self.turn, adversary.clone(), *reply));
                self.change(*proposal, |proposal| proposal.aftermath.answered = true);
            }
            Event::PartnerJoined(partner) => {
                self.partners.insert(partner.clone());
            }
            Event::Noted { .. } | Event::Undone | Event::Examined { .. } => {}
        }
    }

    fn open(&mut self, setup: &Setup) {
        self.setup = setup.clone();
        self.course = Course::Running;
    }

    fn begin(&mut self, turn: u32, phase: Phase) {
        if turn != self.turn {
            self.agenda.clear();
        }
        self.turn = turn;
        self.phase = phase;
        self.finished.clear();
    }

    fn open_sharing(&mut self) {
        for (state, choices) in std::mem::take(&mut self.sealed_sharing) {
            for (evidence, mode) in choices {
                let best = self.shared.entry((state.clone(), evidence)).or_insert(ShareMode::Nothing);
                *best = (*best).max(mode);
            }
        }
    }

    fn set_stage(&mut self, id: ProposalId, stage: Stage) {
        self.change(id, |proposal| proposal.stage = stage);
    }

    fn change(&mut self, id: ProposalId, change: impl FnOnce(&mut Proposal)) {
        if let Some(proposal) = self.proposals.get_mut(&id) {
            change(proposal);
        }
    }
}
