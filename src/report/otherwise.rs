//! What could have been done otherwise at a moment: each decision that fell there, with what else its seat could have done.
//!
//! **Invariant:** what is offered passes the same checks as the orders; for the facilitator's eyes.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::engine::core::command::{Actor, Command, NationalLine, SeatMode};
use crate::engine::core::event::Event;
use crate::engine::core::event::decision::DecisionEvent;
use crate::engine::core::event::procedure::ProcedureEvent;
use crate::engine::core::proposal::{Form, Proposal, ProposalId, Stand};
use crate::engine::core::state::State;
use crate::engine::core::wording::changes;
use crate::engine::decide::decide;
use crate::model::evidence::ShareMode;
use crate::model::key::{AdversaryKey, InjectKey, MeasureId, StateKey};
use crate::model::toolbox::Trait;
use crate::model::voting::Vote;
use crate::session::branch::{Instead, Question};
use crate::session::entry::{Entry, EntryId};
use crate::session::run::Session;
use crate::view::names::ViewContext;
use crate::view::table::vote_word;
use crate::view::wording::change_words;
use crate::words::text;

/// How many votes of one decision are asked about.
const MOST_VOTES: usize = 8;

/// What could have been done instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Alternative {
    /// In words.
    pub said: String,
    /// The question that a branch answers.
    pub question: Question,
}

/// A decision that fell at a moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// What was done, in words.
    pub said: String,
    /// The measure that it was about.
    pub measure: Option<MeasureId>,
    /// What else could have been done, at least one thing.
    pub alternatives: Vec<Alternative>,
}

/// The decisions at the entry of this place of what is in force, with what else could have been done.
#[must_use]
pub fn otherwise(context: &ViewContext<'_>, session: &Session, place: usize) -> Vec<Asked> {
    let path = session.path();
    let Some(entry) = path.get(place) else { return Vec::new() };
    let state = session.state_at(entry.body.parent);
    let moment = Moment { context: *context, entry, state };
    let asked = match (&entry.body.actor, &entry.body.command) {
        (_, Command::Open(_)) => moment.truths(),
        (Actor::Facilitator, Command::Advance) => moment.by_the_program(),
        (Actor::Facilitator, order) => moment.directed(order),
        (Actor::Seat(by), order) => moment.ordered(by, order),
        (Actor::Red(_), _) => Vec::new(),
    };
    let mut asked: Vec<Asked> = asked.into_iter().filter(|asked| !asked.alternatives.is_empty()).collect();
    for own in &mut asked {
        // What comes to mind first is to do nothing.
        own.alternatives.sort_by_key(|other| other.question.instead != Instead::Nothing);
    }
    asked
}

/// All that could have been decided otherwise, by the places of its entries among those in force.
#[must_use]
pub fn all_asked(context: &ViewContext<'_>, session: &Session) -> Vec<(usize, Vec<Asked>)> {
    let places = decided(&session.path()).into_iter();
    let asked = places.map(|place| (place, otherwise(context, session, place)));
    asked.filter(|(_, asked)| !asked.is_empty()).collect()
}

/// The places at which something was decided.
fn decided(path: &[&Entry]) -> Vec<usize> {
    let decides = |entry: &Entry| match (&entry.body.actor, &entry.body.command) {
        (_, Command::Open(_)) => true,
        (Actor::Facilitator, Command::Advance) => entry.body.events.iter().any(|event| {
            matches!(
                event,
                Event::Procedure(ProcedureEvent::InitiativeTabled(_))
                    | Event::Decision(DecisionEvent::VotesRevealed { .. } | DecisionEvent::SilenceBroken { .. })
            )
        }),
        (Actor::Seat(_), order) => order.decides() || matches!(order, Command::ReviseText(..)),
        (Actor::Facilitator | Actor::Red(_), _) => false,
    };
    path.iter().enumerate().filter(|(_, entry)| decides(entry)).map(|(place, _)| place).collect()
}

/// An entry, and the state before it.
struct Moment<'a> {
    context: ViewContext<'a>,
    entry: &'a Entry,
    state: State,
}

impl Moment<'_> {
    fn id(&self) -> EntryId {
        self.entry.id
    }

    fn say(&self, id: &str, by: &StateKey, what: String) -> String {
        self.context.words.with(id, &[("state", text(self.context.state(by))), ("what", text(what))])
    }

    fn alternative(&self, said: String, seat: Option<&StateKey>, instead: Instead) -> Alternative {
        Alternative { said, question: Question { entry: self.id(), seat: seat.cloned(), instead } }
    }

    fn nothing(&self, seat: Option<&StateKey>) -> Alternative {
        self.alternative(self.context.words.text("whatif-nothing"), seat, Instead::Nothing)
    }

    /// Those of some orders of a seat that would have been accepted, with their words.
    fn open<'o>(
        &'o self,
        by: &'o StateKey,
        orders: impl IntoIterator<Item = (String, Command)> + 'o,
    ) -> impl Iterator<Item = Alternative> + 'o {
        let actor = Actor::Seat(by.clone());
        let may = move |order: &Command| decide(self.context.book, &self.state, &actor, order).is_ok();
        let orders = orders.into_iter().filter(|(_, order)| *order != self.entry.body.command);
        orders
            .filter(move |(_, order)| may(order))
            .map(|(said, order)| self.alternative(said, None, Instead::Order(order)))
    }

    fn truths(&self) -> Vec<Asked> {
        let book = self.context.book;
        let others =
            book.scenario.hypotheses.iter().filter(|own| book.truth().is_none_or(|truth| truth.key != own.key));
        let other = |own: &crate::model::scenario::Hypothesis| {
            self.alternative(own.text.clone(), None, Instead::Truth(own.key.clone()))
        };
        let truth = book.truth().map_or_else(String::new, |truth| truth.text.clone());
        let said = self.context.words.with("whatif-truth", &[("what", text(truth))]);
        vec![Asked { said, measure: None, alternatives: others.map(other).collect() }]
    }

    fn directed(&self, order: &Command) -> Vec<Asked> {
        let what = match order {
            Command::ReleaseInject(key) | Command::SkipInject(key) => self.inject(key),
            Command::Override { reason, .. } => reason.clone(),
            _ => return Vec::new(),
        };
        let said = self.context.words.with("whatif-directed", &[("what", text(what))]);
        vec![Asked { said, measure: None, alternatives: vec![self.nothing(None)] }]
    }

    fn inject(&self, key: &InjectKey) -> String {
        let inject = self.context.book.scenario.inject(key);
        inject.map_or_else(|| key.to_string(), |inject| self.context.inject(&self.state, inject).0.to_owned())
    }

    /// An order of a seat.
    fn ordered(&self, by: &StateKey, order: &Command) -> Vec<Asked> {
        let words = self.context.words;
        let about = |id: &ProposalId| self.context.proposal(&self.state, *id);
        let measure = |id: &ProposalId| self.state.proposals.get(id).map(|own| own.measure.clone());
        let (said, measure, mut alternatives) = match order {
            Command::SubmitInitiative(id) => {
                let said = self.say("whatif-proposed", by, about(id));
                (said, measure(id), self.proposals(by, None, Some(*id)))
            }
            Command::SealVote(id, vote) => {
                let word = self.vote(*id, *vote);
                let said = self.say("whatif-voted", by, format!("{} · {word}", about(id)));
                let orders = Vote::ALL.map(|vote| (self.vote(*id, vote), Command::SealVote(*id, vote)));
                (said, measure(id), self.open(by, orders).collect())
            }
            Command::AnnounceStand(id, stand) => {
                let rule = self.context.rule(&self.state, *id);
                let said =
                    self.say("whatif-voted", by, format!("{} · {}", about(id), self.context.stand(rule, *stand)));
                let orders = Stand::ALL.map(|own| (self.context.stand(rule, own), Command::AnnounceStand(*id, own)));
                (said, measure(id), self.open(by, orders).collect())
            }
            Command::SealSharing(_) => {
                let keys = self.state.holdings(by);
                let orders = ShareMode::ALL.map(|mode| {
                    let all: BTreeMap<_, _> = keys.iter().map(|key| (key.clone(), mode)).collect();
                    let mode = words.text(&format!("share-{}", mode.slug()));
                    (words.with("whatif-share-all", &[("mode", text(mode))]), Command::SealSharing(all))
                });
                (self.say("whatif-shared", by, String::new()), None, self.open(by, orders).collect())
            }
            Command::SealLine(line) => {
                let name = |line: NationalLine| words.text(&format!("line-{}", line.slug()));
                let orders = NationalLine::ALL.map(|line| (name(line), Command::SealLine(line)));
                (self.say("whatif-lined", by, name(*line)), None, self.open(by, orders).collect())
            }
            Command::Communicate { proposal, form, reasons, line, target, timing } => {
                let name = |form: Form| words.text(&format!("form-{}", form.slug()));
                let orders = Form::ALL.map(|form| {
                    let (reasons, line, target, timing) = (*reasons, line.clone(), *target, *timing);
                    (name(form), Command::Communicate { proposal: *proposal, form, reasons, line, target, timing })
                });
                let said = self.say("whatif-told", by, format!("{} · {}", about(proposal), name(*form)));
                (said, measure(proposal), self.open(by, orders).collect())
            }
            Command::ReviseText(id, change) => {
                let own = self.state.proposals.get(id);
                let others = own.and_then(|own| Some(changes(self.context.book.measure(&own.measure)?, &own.text)));
                let orders: Vec<(String, Command)> = others
                    .unwrap_or_default()
                    .into_iter()
                    .map(|change| (change_words(&self.context, change), Command::ReviseText(*id, change)))
                    .collect();
                let what = format!("{} · {}", about(id), change_words(&self.context, *change));
                (self.say("whatif-revised", by, what), measure(id), self.open(by, orders).collect())
            }
            Command::Answer { inject, answer } => {
                let offered = self.context.book.scenario.inject(inject).and_then(|inject| inject.offer.as_ref());
                let answers = offered.map(|offer| offer.answers.as_slice()).unwrap_or_default();
                let own =
                    answers.iter().find(|own| own.key == *answer).map_or_else(String::new, |own| own.text.clone());
                let order = |key| Command::Answer { inject: inject.clone(), answer: key };
                let orders: Vec<(String, Command)> =
                    answers.iter().map(|own| (own.text.clone(), order(own.key.clone()))).collect();
                let what = format!("{} · {own}", self.inject(inject));
                (self.say("whatif-answered", by, what), None, self.open(by, orders).collect())
            }
            _ => return Vec::new(),
        };
        alternatives.push(self.nothing(None));
        vec![Asked { said, measure, alternatives }]
    }

    fn vote(&self, id: ProposalId, vote: Vote) -> String {
        let rule = self.context.rule(&self.state, id);
        rule.map_or_else(String::new, |rule| vote_word(&self.context, rule, vote).0)
    }

    /// What the program did for capitals as the phase was closed: what they proposed, and how they voted.
    fn by_the_program(&self) -> Vec<Asked> {
        let mut asked = Vec::new();
        let mut after = self.state.clone();
        for event in &self.entry.body.events {
            after.apply(event);
            match event {
                Event::Procedure(ProcedureEvent::InitiativeTabled(id)) => {
                    asked.extend(after.proposals.get(id).and_then(|own| self.proposed_by_the_program(own)));
                }
                Event::Decision(DecisionEvent::VotesRevealed { proposal, votes }) => {
                    asked.extend(self.votes_of_the_program(&after, *proposal, votes));
                }
                Event::Decision(DecisionEvent::SilenceBroken { proposal, by, .. }) => {
                    let votes = by.keys().map(|by| (by.clone(), Vote::Against)).collect();
                    asked.extend(self.votes_of_the_program(&after, *proposal, &votes));
                }
                _ => {}
            }
        }
        asked
    }

    fn proposed_by_the_program(&self, own: &Proposal) -> Option<Asked> {
        if !self.state.is_simulated(&own.by) {
            return None;
        }
        let mut alternatives = self.proposals(&own.by, Some(own), None);
        alternatives.push(self.nothing(Some(&own.by)));
        let said = self.say("whatif-proposed", &own.by, self.context.proposed(own));
        Some(Asked { said, measure: Some(own.measure.clone()), alternatives })
    }

    /// Those that did not simply agree, each with how else it could have voted.
    fn votes_of_the_program<'v>(
        &self,
        after: &State,
        id: ProposalId,
        votes: &'v BTreeMap<StateKey, Vote>,
    ) -> Vec<Asked> {
        let against = votes.iter().filter(|(by, vote)| **vote != Vote::For && self.state.is_simulated(by));
        let asked = |(by, vote): (&'v StateKey, &'v Vote)| {
            let mut held = self.state.clone();
            held.setup.seats.insert(by.clone(), SeatMode::Team(String::new()));
            let others = Vote::ALL.into_iter().filter(|other| other != vote).filter(|other| {
                decide(self.context.book, &held, &Actor::Seat(by.clone()), &Command::SealVote(id, *other)).is_ok()
            });
            let alternatives = others
                .map(|other| {
                    self.alternative(self.vote(id, other), Some(by), Instead::Order(Command::SealVote(id, other)))
                })
                .collect();
            let what = format!("{} · {}", self.context.proposal(after, id), self.vote(id, *vote));
            let measure = after.proposals.get(&id).map(|own| own.measure.clone());
            Asked { said: self.say("whatif-voted", by, what), measure, alternatives }
        };
        against.take(MOST_VOTES).map(asked).collect()
    }

    /// Everything else that a seat could have proposed.
    fn proposals(&self, by: &StateKey, own: Option<&Proposal>, draft: Option<ProposalId>) -> Vec<Alternative> {
        let mut state = self.state.clone();
        if own.is_some() {
            state.setup.seats.insert(by.clone(), SeatMode::Team(String::new()));
        }
        let own = draft.and_then(|id| state.proposals.remove(&id)).or_else(|| own.cloned());
        let actor = Actor::Seat(by.clone());
        let mut found = Vec::new();
        for measure in &self.context.book.toolbox.measures {
            let addressees: Vec<Option<AdversaryKey>> = if measure.has(Trait::NeedsAddressee) {
                self.context.book.scenario.adversaries.iter().map(|one| Some(one.key.clone())).collect()
            } else {
                vec![None]
            };
            for addressee in addressees {
                let same = |own: &Proposal| (&own.measure, &own.addressee) == (&measure.id, &addressee);
                let order = Command::DraftInitiative {
                    measure: measure.id.clone(),
                    addressee: addressee.clone(),
                    reasons: String::new(),
                };
                if own.as_ref().is_some_and(same) || decide(self.context.book, &state, &actor, &order).is_err() {
                    continue;
                }
                let base = self.context.numbered(&measure.id);
                let said = match &addressee {
                    Some(to) => {
                        let args = [("base", text(base)), ("addressee", text(self.context.adversary(to)))];
                        self.context.words.with("proposal-addressed", &args)
                    }
                    None => base,
                };
                let seat = if draft.is_none() { Some(by) } else { None };
                let instead = Instead::Propose { measure: measure.id.clone(), addressee };
                found.push(self.alternative(said, seat, instead));
            }
        }
        found
    }
}
