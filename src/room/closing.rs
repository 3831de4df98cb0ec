//! A delegation means to be done, or the facilitator to close the phase: what is open is named and asked about first.
//!
//! **Invariant:** nothing is sent and nothing is dropped that was not asked about; whoever is cut off is told what was
//! open.

use super::Room;
use super::exercise::Exercise;
use super::holder::{Holder, open_to_moves};
use super::open::{Answer, Open};
use super::refused::Refused;
use crate::engine::core::command::{Actor, Command};
use crate::engine::core::proposal::ProposalId;
use crate::engine::core::rejection::Rejection;
use crate::model::key::{AdversaryKey, StateKey};
use crate::view::names::ViewContext;
use crate::words::{Words, text};

/// What came of a delegation's wish to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// It is done, and the laptop goes on.
    HandedOver,
    /// This is open and asked about; [`Room::settle`] takes the answers.
    Asks(Vec<Open>),
}

/// What came of the facilitator's wish to close the phase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closing {
    /// The next phase has begun, and the laptop goes on.
    Closed,
    /// These teams are not done; [`Room::close_over`] closes all the same.
    Asks(Vec<CutOff>),
}

/// What closing the phase now cuts off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CutOff {
    /// A team that is not done.
    Team {
        /// Which.
        team: StateKey,
        /// What it has chosen or left open and would lose.
        lost: Vec<Open>,
    },
    /// An adversary's move that nobody has sealed: the dice would choose.
    Move {
        /// Whose.
        of: AdversaryKey,
        /// Whether one was chosen.
        chosen: bool,
    },
}

impl CutOff {
    /// What a team has chosen or left open and would lose.
    #[must_use]
    pub fn lost(&self) -> &[Open] {
        match self {
            Self::Team { lost, .. } => lost,
            Self::Move { .. } => &[],
        }
    }
}

/// What came of the answers to what was open.
#[derive(Debug)]
pub struct Settled {
    /// What was sent, in order.
    pub sent: Vec<Command>,
    /// What stopped it; nothing if the delegation is done and the laptop goes on.
    pub stopped: Option<Refused>,
}

impl Exercise {
    /// Sends for a seat what is to be sent, and lets go of what is to be left; stops at the first refusal.
    ///
    /// # Errors
    /// As for [`Exercise::submit`]; what was `sent` before stays sent.
    pub fn send(&mut self, by: &StateKey, answers: &[(Open, Answer)], sent: &mut Vec<Command>) -> Result<(), Refused> {
        let actor = Actor::Seat(by.clone());
        for (open, answer) in answers {
            let command = match (answer, open) {
                // No amendment goes into what is thrown away.
                (Answer::Send, Open::Amendment(id, _)) if is_thrown_away(answers, *id) => None,
                (Answer::Send, _) => open.command(self.book(), self.state(), by),
                (Answer::Leave, Open::Draft(id)) => Some(Command::DiscardInitiative(*id)),
                (Answer::Leave | Answer::Keep, _) => None,
            };
            if let Some(command) = command {
                self.submit(&actor, &command)?;
                sent.push(command);
            }
            if *answer == Answer::Leave {
                open.leave(self.drafts_mut(&actor));
            }
        }
        Ok(())
    }

    /// Teams that are not done, each with what closing the phase now would cut off, and moves that are not sealed.
    #[must_use]
    pub fn cut_off(&self) -> Vec<CutOff> {
        let waiting = self.teams().into_iter().filter(|team| !self.state().finished.contains(team));
        let cut = waiting.map(|team| {
            let lost: Vec<Open> = self.open_of(&team).into_iter().filter(Open::ends_with_the_phase).collect();
            (team, lost)
        });
        // Past whom the laptop went, and who has chosen nothing, is not cut off.
        cut.filter(|(team, lost)| !lost.is_empty() || self.is_waited_for(team))
            .map(|(team, lost)| CutOff::Team { team, lost })
            .chain(self.unsealed_moves())
            .collect()
    }

    /// Moves that are chosen and not sealed, or that people have yet to make, where the consequences come next.
    fn unsealed_moves(&self) -> impl Iterator<Item = CutOff> {
        let (book, state) = (self.book(), self.state());
        let open = open_to_moves(book, state);
        open.filter_map(|of| {
            let sealed = state.moves.get(of);
            let by = [Actor::Red(of.clone()), Actor::Facilitator];
            let mut drafted = by.iter().filter_map(|by| self.drafts(by).moves.get(of));
            let chosen = drafted.any(|own| *own != sealed.cloned().unwrap_or_default());
            let wanting = sealed.is_none() && state.is_played(of);
            (chosen || wanting).then(|| CutOff::Move { of: of.clone(), chosen })
        })
    }

    /// Closes the phase; what was chosen ahead for the next one is sent.
    fn begin_next(&mut self) -> Result<(), Refused> {
        self.give(&Actor::Facilitator, &Command::Advance)?;
        self.shelf.keep_possible(self.kept.session.book(), self.kept.session.state());
        self.send_ahead()
    }

    /// Closes phases as long as they close by themselves.
    fn close_by_itself(&mut self) -> Result<(), Refused> {
        while self.closes_by_itself() {
            self.begin_next()?;
        }
        Ok(())
    }

    /// What each team that is cut off has missed, told in `words`.
    fn missed(&self, words: &Words, teams: &[CutOff]) -> Vec<(StateKey, Vec<String>)> {
        let context = ViewContext::new(self.book(), words);
        let told = |lost: &[Open]| lost.iter().map(|open| open.sentence(&context, self.state())).collect();
        let lost = teams.iter().filter_map(|cut| match cut {
            CutOff::Team { team, lost } if !lost.is_empty() => Some((team.clone(), told(lost))),
            CutOff::Team { .. } | CutOff::Move { .. } => None,
        });
        lost.collect()
    }
}

impl Room {
    /// The delegation is done, unless something is open that it has not been asked about.
    ///
    /// # Errors
    /// As for [`Room::submit`].
    pub fn done(&mut self) -> Result<Done, Refused> {
        let open = self.left_open();
        if !open.is_empty() {
            return Ok(Done::Asks(open));
        }
        self.finish()?;
        Ok(Done::HandedOver)
    }

    /// Sends what is to be sent, lets go of what is to be left, and is done; stops at the first refusal.
    pub fn settle(&mut self, answers: &[(Open, Answer)]) -> Settled {
        let mut sent = Vec::new();
        let settled = match self.laptop.holder.clone() {
            Holder::Seat(by) => self.exercise.send(&by, answers, &mut sent),
            Holder::Red(_) | Holder::Facilitator => Err(Refused::Rule(Rejection::DelegationOnly)),
            Holder::Curtain(_) => Err(Refused::Curtain),
        };
        let stopped = settled.and_then(|()| self.finish()).err();
        Settled { sent, stopped }
    }

    /// A solo player's phase ends with that; else the laptop goes on.
    fn finish(&mut self) -> Result<(), Refused> {
        let team = self.laptop.holder.seat().cloned();
        self.give(&Command::Finish)?;
        if self.is_solo() {
            self.take_over(Holder::Facilitator);
            return self.close(Vec::new());
        }
        if let Some(team) = team {
            self.exercise.face(&team);
        }
        self.go_on()
    }

    /// Whether whoever holds the laptop has something that can be sealed or sent.
    #[must_use]
    pub fn is_something_open(&self) -> bool {
        self.left_open().iter().any(|open| open.answers().contains(&Answer::Send))
    }

    /// The facilitator closes the phase, unless teams are not done.
    ///
    /// # Errors
    /// As for [`Room::submit`].
    pub fn close_phase(&mut self) -> Result<Closing, Refused> {
        match self.laptop.holder {
            Holder::Facilitator => {}
            // What other teams have open is not for a delegation that only asked.
            Holder::Seat(_) | Holder::Red(_) => return Err(Refused::Rule(Rejection::FacilitatorOnly)),
            Holder::Curtain(_) => return Err(Refused::Curtain),
        }
        let teams = self.exercise.cut_off();
        if !teams.is_empty() {
            return Ok(Closing::Asks(teams));
        }
        self.close(Vec::new())?;
        Ok(Closing::Closed)
    }

    /// Closes the phase over teams that are not done: who they are, and what they lose. What it was is kept for each of
    /// them to read, in `words`.
    ///
    /// # Errors
    /// As for [`Room::submit`].
    pub fn close_over(&mut self, words: &Words) -> Result<Vec<CutOff>, Refused> {
        let teams = self.exercise.cut_off();
        self.close(self.exercise.missed(words, &teams))?;
        Ok(teams)
    }

    /// Closes the phase; whoever missed something is told.
    fn close(&mut self, missed: Vec<(StateKey, Vec<String>)>) -> Result<(), Refused> {
        self.exercise.begin_next()?;
        self.laptop.asked = None;
        for (team, lines) in missed {
            self.exercise.shelf.missed(&team, lines);
        }
        self.go_on()
    }

    /// Lets phases close that close by themselves, and passes the laptop on.
    ///
    /// # Errors
    /// As for [`Room::submit`].
    pub fn go_on(&mut self) -> Result<(), Refused> {
        let closed = self.exercise.close_by_itself();
        self.pass_on();
        closed
    }

    /// Something open in a sentence, with what becomes of it if nobody does anything.
    #[must_use]
    pub fn sentence(&self, words: &Words, open: &Open) -> String {
        open.sentence(&ViewContext::new(self.book(), words), self.state())
    }

    /// Who would be cut off in a sentence, with what would be lost.
    #[must_use]
    pub fn cut_off_sentence(&self, words: &Words, cut: &CutOff) -> String {
        let context = ViewContext::new(self.book(), words);
        match cut {
            CutOff::Team { team, lost } => {
                let what: Vec<String> = lost.iter().map(|open| open.brief(&context, self.state())).collect();
                let id = if what.is_empty() { "cut-off-nothing" } else { "cut-off-line" };
                words.with(id, &[("state", text(context.state(team))), ("what", text(what.join("; ")))])
            }
            CutOff::Move { of, chosen } => {
                let id = if *chosen { "cut-off-move" } else { "cut-off-no-move" };
                words.with(id, &[("adversary", text(context.adversary(of)))])
            }
        }
    }
}

fn is_thrown_away(answers: &[(Open, Answer)], id: ProposalId) -> bool {
    answers.iter().any(|(open, answer)| *answer == Answer::Leave && *open == Open::Draft(id))
}
