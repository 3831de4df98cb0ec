//! What a seat chooses ahead, as a delegation has its instructions: how it votes on a text if that is decided as it reads,
//! how it tells an own decision, and, until it changes that, its line on what is decided.
//!
//! **Invariant:** what was chosen ahead is sent as the seat's own order, in the phase for it, and only on the very text
//! that was read; else the seat is asked as if nothing had been chosen, and told so.

use std::collections::BTreeMap;

use super::Room;
use super::drafts::{Ahead, Drafts, Telling};
use super::exercise::Exercise;
use super::refused::Refused;
use crate::engine::core::checks::is_decided_together;
use crate::engine::core::command::{Actor, Command, NationalLine};
use crate::engine::core::proposal::{Communication, Proposal, ProposalId, Reasons, Stage};
use crate::engine::core::state::State;
use crate::engine::procedure::communication::check_line;
use crate::engine::procedure::voting::check_vote;
use crate::model::key::StateKey;
use crate::model::voting::Vote;
use crate::view::communication::to_tell;
use crate::view::names::ViewContext;
use crate::words::{Words, text};

impl Drafts {
    /// How a seat would vote on a text as it reads now, if it has chosen that ahead.
    #[must_use]
    pub fn vote_ahead(&self, proposal: &Proposal) -> Option<Vote> {
        self.votes_ahead.get(&proposal.id)?.on(proposal).copied()
    }

    /// How an own decision would be told, if that is chosen ahead.
    #[must_use]
    pub fn telling_ahead(&self, proposal: &Proposal) -> Option<&Telling> {
        self.tellings_ahead.get(&proposal.id)?.on(proposal)
    }

    /// Lets go of what was chosen on texts that are no longer on their way.
    pub(super) fn keep_ahead(&mut self, state: &State) {
        let of = |id: &ProposalId| state.proposals.get(id);
        self.votes_ahead.retain(|id, _| of(id).is_some_and(|own| own.stage == Stage::Tabled));
        let told = |own: &Proposal| own.communication.is_some() || matches!(own.stage, Stage::Failed(_));
        self.tellings_ahead.retain(|id, _| of(id).is_some_and(|own| !told(own)));
    }
}

impl Exercise {
    /// Sends for all teams what they chose ahead for the phase that has begun.
    pub(super) fn send_ahead(&mut self) -> Result<(), Refused> {
        for team in self.teams() {
            let actor = Actor::Seat(team.clone());
            let due: Vec<ProposalId> = self.due_for(&team).collect();
            for id in due {
                match self.state().proposals.get(&id).and_then(|own| self.drafts(&actor).vote_ahead(own)) {
                    Some(vote) => drop(self.give(&actor, &Command::SealVote(id, vote))?),
                    // It was chosen on another text: the vote is asked for, and this is said.
                    None if self.drafts_mut(&actor).votes_ahead.remove(&id).is_some() => {
                        self.drafts_mut(&actor).lapsed.push(id);
                    }
                    None => {}
                }
            }
            self.ask_about_tellings(&team);
            for command in self.told_ahead(&team) {
                self.give(&actor, &command)?;
            }
        }
        Ok(())
    }

    /// A telling that was chosen on another text is not sent: it is asked about as if it had been chosen now.
    fn ask_about_tellings(&mut self, team: &StateKey) {
        let actor = Actor::Seat(team.clone());
        let ours: Vec<ProposalId> = to_tell(self.state(), team).map(|own| own.id).collect();
        for id in ours {
            let same = self.state().proposals.get(&id).and_then(|own| self.drafts(&actor).telling_ahead(own)).is_some();
            if !same && let Some(ahead) = self.drafts_mut(&actor).tellings_ahead.remove(&id) {
                self.drafts_mut(&actor).telling.insert(id, ahead.choice);
            }
        }
    }

    /// The votes that are open to a team and not sealed.
    fn due_for(&self, team: &StateKey) -> impl Iterator<Item = ProposalId> {
        let (book, state) = (self.book(), self.state());
        let unsealed = state.proposals.values().filter(|own| !own.votes.contains_key(team));
        unsealed.filter(|own| check_vote(book, state, team, own.id, Vote::For).is_ok()).map(|own| own.id)
    }

    /// How a team tells its decisions, and its line, where it chose that ahead.
    fn told_ahead(&self, team: &StateKey) -> Vec<Command> {
        let (book, state, drafts) = (self.book(), self.state(), self.drafts(&Actor::Seat(team.clone())));
        let told = to_tell(state, team).filter_map(|own| {
            let usual = Communication::unsaid(book, own, Reasons::Withheld);
            Some(Command::tell(own.id, drafts.telling_ahead(own)?.filled(&usual)))
        });
        let line = drafts.line_ahead.filter(|_| {
            state.adopted_now().any(|own| is_decided_together(book, own))
                && !state.sealed_lines.contains_key(team)
                && check_line(book, state, team).is_ok()
        });
        told.chain(line.map(Command::SealLine)).collect()
    }
}

impl Room {
    /// How the seat that holds the laptop votes on a text, if that is chosen ahead.
    #[must_use]
    pub fn vote_ahead(&self, id: ProposalId) -> Option<Vote> {
        self.drafts().vote_ahead(self.state().proposals.get(&id)?)
    }

    /// How an own decision is told, if that is chosen ahead.
    #[must_use]
    pub fn telling_ahead(&self, id: ProposalId) -> Option<Telling> {
        self.drafts().telling_ahead(self.state().proposals.get(&id)?).cloned()
    }

    /// The line that is chosen ahead.
    #[must_use]
    pub fn line_ahead(&self) -> Option<NationalLine> {
        self.drafts().line_ahead
    }

    /// Chooses the line on whatever is decided from now on, until it is changed, or nothing.
    pub fn choose_line_ahead(&mut self, line: Option<NationalLine>) {
        self.drafts_mut().line_ahead = line;
    }

    /// Says of a vote that was chosen ahead why it was not sent.
    #[must_use]
    pub fn lapsed_sentence(&self, words: &Words, id: ProposalId) -> String {
        let proposal = ViewContext::new(self.book(), words).proposal(self.state(), id);
        words.with("vote-ahead-lapsed", &[("proposal", text(proposal))])
    }

    /// Chooses ahead how the seat that holds the laptop votes on a text as it reads now, or nothing.
    pub fn choose_vote_ahead(&mut self, id: ProposalId, vote: Option<Vote>) {
        let ahead = self.as_it_reads(id, vote);
        put(&mut self.drafts_mut().votes_ahead, id, ahead);
    }

    /// Chooses ahead how an own decision is told, or nothing.
    pub fn choose_telling_ahead(&mut self, id: ProposalId, telling: Option<Telling>) {
        let ahead = self.as_it_reads(id, telling);
        put(&mut self.drafts_mut().tellings_ahead, id, ahead);
    }

    /// What is chosen, with the text it is chosen on.
    fn as_it_reads<T>(&self, id: ProposalId, choice: Option<T>) -> Option<Ahead<T>> {
        let text = self.state().proposals.get(&id)?.text.clone();
        choice.map(|choice| Ahead { text, choice })
    }
}

fn put<T>(chosen: &mut BTreeMap<ProposalId, Ahead<T>>, id: ProposalId, ahead: Option<Ahead<T>>) {
    match ahead {
        Some(ahead) => chosen.insert(id, ahead),
        None => chosen.remove(&id),
    };
}
