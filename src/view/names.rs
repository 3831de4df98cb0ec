//! Names of things as people read them.

use std::collections::BTreeSet;

use jiff::civil::DateTime;

use super::audience::Audience;
use crate::engine::core::proposal::{Proposal, ProposalId, Stand};
use crate::engine::core::state::State;
use crate::model::adversary::Play;
use crate::model::condition::Action;
use crate::model::inject::Inject;
use crate::model::key::{AdversaryKey, CandidateKey, MeasureId, PartnerKey, StateKey, VictimKey};
use crate::model::phase::Phase;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::scenario::Activity;
use crate::model::states::Seat;
use crate::model::toolbox::Measure;
use crate::model::voice::Voice;
use crate::model::voting::DecisionRule;
use crate::words::{Arg, Words, number, text};

/// What a view is made with.
#[derive(Clone, Copy)]
pub struct ViewContext<'a> {
    /// What everything is looked up in, in the language of the words.
    pub book: &'a Rulebook,
    /// The words.
    pub words: &'a Words,
}

impl<'a> ViewContext<'a> {
    /// Tells a rulebook in the language of the words.
    #[must_use]
    pub fn new(book: &'a Rulebook, words: &'a Words) -> Self {
        Self { book: book.told_in(words.tag()), words }
    }
}

impl ViewContext<'_> {
    /// The name of a state or an institution.
    #[must_use]
    pub fn state(&self, key: &StateKey) -> String {
        match self.book.states.seat(key) {
            Some(Seat::Member(state)) => self.words.data(&state.name),
            Some(Seat::Institution(one)) => self.words.find(&one.words, &[]).unwrap_or_else(|| self.code(key)),
            None => key.to_string(),
        }
    }

    /// The code of a state or an institution as chips show it.
    #[must_use]
    pub fn code(&self, key: &StateKey) -> String {
        let institution = self.book.states.institution(key);
        let own = institution.and_then(|one| self.words.find(&format!("code-{}", one.words), &[]));
        own.unwrap_or_else(|| key.as_str().to_uppercase())
    }

    /// A list of states in protocol order, `Estonia, Portugal and Slovenia`.
    #[must_use]
    pub fn states<'k>(&self, keys: impl IntoIterator<Item = &'k StateKey>) -> String {
        let names = self.state_names(keys);
        if names.is_empty() { self.words.text("nobody") } else { self.list(&names) }
    }

    /// To whom a message goes; all, where nobody is named.
    #[must_use]
    pub fn recipients(&self, to: Option<&StateKey>, also: &BTreeSet<StateKey>) -> String {
        to.map_or_else(|| self.words.text("all-27"), |to| self.states(also.iter().chain([to])))
    }

    /// The names of states in protocol order.
    fn state_names<'k>(&self, keys: impl IntoIterator<Item = &'k StateKey>) -> Vec<String> {
        let mut keys: Vec<&StateKey> = keys.into_iter().collect();
        keys.sort_by_key(|key| self.book.states.keys().position(|state| state == *key));
        keys.into_iter().map(|key| self.state(key)).collect()
    }

    /// A list, `one, two and three`.
    #[must_use]
    pub fn list(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                self.words.with("list-and", &[("first", text(first.join(", "))), ("last", text(last.clone()))])
            }
        }
    }

    /// A measure's name.
    #[must_use]
    pub fn measure(&self, id: &MeasureId) -> String {
        self.book.measure(id).map_or_else(|| id.to_string(), |measure| self.words.data(&measure.name))
    }

    /// A measure with its number in the toolbox, `S7 Declaration naming the State responsible`.
    #[must_use]
    pub fn numbered(&self, id: &MeasureId) -> String {
        self.words.with("measure-numbered", &[("id", text(id.to_string())), ("name", text(self.measure(id)))])
    }

    /// An inject's headline and text as they are told: the direction's words, where it chose others than the author's.
    #[must_use]
    pub fn inject<'w>(&self, state: &'w State, inject: &'w Inject) -> (&'w str, &'w str) {
        let told = state.reworded.get(&inject.key).map(|(title, text)| (title.as_str(), text.as_str()));
        told.unwrap_or((&inject.title, &inject.text))
    }

    /// An adversary's name.
    #[must_use]
    pub fn adversary(&self, key: &AdversaryKey) -> String {
        self.book.scenario.adversary(key).map_or_else(|| key.to_string(), |adversary| adversary.name.clone())
    }

    /// Who sits at a seat, among the 27 or against them.
    #[must_use]
    pub fn seated(&self, seat: &Audience) -> String {
        match seat {
            Audience::Seat(state) => self.state(state),
            Audience::Red(adversary) => self.adversary(adversary),
            Audience::Public | Audience::Facilitator => String::new(),
        }
    }

    /// What an audience is called.
    #[must_use]
    pub fn audience(&self, who: &Audience) -> String {
        match who {
            Audience::Public => self.words.text("public"),
            Audience::Facilitator => self.words.text("facilitator"),
            Audience::Seat(_) | Audience::Red(_) => self.seated(who),
        }
    }

    /// The name of somebody who can be listed.
    #[must_use]
    pub fn candidate(&self, key: &CandidateKey) -> String {
        self.book.scenario.candidate(key).map_or_else(|| key.to_string(), |candidate| candidate.name.clone())
    }

    /// The names of some of them.
    #[must_use]
    pub fn candidates<'k>(&self, keys: impl IntoIterator<Item = &'k CandidateKey>) -> String {
        self.list(&keys.into_iter().map(|key| self.candidate(key)).collect::<Vec<_>>())
    }

    /// A partner's name.
    #[must_use]
    pub fn partner(&self, key: &PartnerKey) -> String {
        let partner = self.book.scenario.partners.iter().find(|partner| partner.key == *key);
        partner.map_or_else(|| key.to_string(), |partner| partner.name.clone())
    }

    /// Somebody without a seat, with what it is: `Mirrenia (candidate country)`.
    #[must_use]
    pub fn outsider(&self, key: &VictimKey) -> String {
        let Some(outsider) = self.book.scenario.outsider(key) else { return key.to_string() };
        let kind = self.words.text(&format!("outsider-{}", outsider.kind.slug()));
        self.words.with("outsider-named", &[("name", text(outsider.name.clone())), ("kind", text(kind))])
    }

    /// Those without a seat whom an activity hits, in a list; empty if there are none.
    #[must_use]
    pub fn outsiders(&self, activity: &Activity) -> String {
        let names: Vec<String> = activity.outsiders.iter().map(|key| self.outsider(key)).collect();
        self.list(&names)
    }

    /// Everybody whom an activity hits, in a list: Member States in protocol order, then those without a seat.
    #[must_use]
    pub fn victims(&self, activity: &Activity) -> String {
        let names = self.state_names(&activity.victims).into_iter();
        let names: Vec<String> = names.chain(activity.outsiders.iter().map(|key| self.outsider(key))).collect();
        if names.is_empty() { self.words.text("nobody") } else { self.list(&names) }
    }

    /// A voice, as it begins a sentence.
    #[must_use]
    pub fn voice(&self, voice: &Voice) -> String {
        match voice {
            Voice::State(state) => self.state(state),
            Voice::Outsider(outsider) => self.outsider(outsider),
            Voice::Partner(partner) => self.partner(partner),
            Voice::Unnamed => self.words.text("voice-unnamed"),
        }
    }

    /// A phase's name.
    #[must_use]
    pub fn phase(&self, phase: Phase) -> String {
        self.words.text(&format!("phase-{}", phase.slug()))
    }

    /// A rung's name.
    #[must_use]
    pub fn rung(&self, rung: usize) -> String {
        self.words.text(&self.book.parameters.rung_id(rung))
    }

    /// The numbers that votes are compared with, for sentences about rules and votes.
    #[must_use]
    pub fn thresholds(&self) -> Vec<Arg<'static>> {
        self.book.parameters.thresholds.named().into_iter().map(|(name, value)| (name, number(value))).collect()
    }

    /// A quantity's name.
    #[must_use]
    pub fn quantity(&self, quantity: &Quantity) -> String {
        let adversary = quantity.adversary().map_or_else(String::new, |key| self.adversary(key));
        self.words.with(&format!("quantity-{}", quantity.slug()), &[("adversary", text(adversary))])
    }

    /// A proposal as sentences name it: `S7, Declaration naming the State responsible (Norvania)`.
    #[must_use]
    pub fn proposal(&self, state: &State, id: ProposalId) -> String {
        state.proposals.get(&id).map_or_else(|| self.words.text("a-proposal"), |proposal| self.proposed(proposal))
    }

    /// What a proposal is called as its text stands now: an amendment that names somebody else shows in its title.
    #[must_use]
    pub fn title(&self, proposal: &Proposal) -> String {
        let Some(measure) = self.book.measure(&proposal.measure) else { return self.measure(&proposal.measure) };
        let naming = proposal.text.naming;
        if naming == measure.usual_naming() {
            return self.words.data(&measure.name);
        }
        let form = measure.form.as_ref().unwrap_or(&measure.name);
        self.words.with(&format!("measure-that-names-{}", naming.slug()), &[("form", text(self.words.data(form)))])
    }

    /// A decision by its name; a State's own with the State.
    #[must_use]
    pub fn decided(&self, state: &State, id: ProposalId) -> String {
        let name = self.proposal(state, id);
        let national = |own: &&Proposal| self.book.measure(&own.measure).is_some_and(Measure::is_national);
        let Some(own) = state.proposals.get(&id).filter(national) else { return name };
        let args = [("decision", text(name)), ("state", text(self.states(own.askers())))];
        self.words.with("decided-by-a-state", &args)
    }

    /// By which rule a proposal is decided; nothing of a measure that the catalogue does not hold.
    #[must_use]
    pub fn rule(&self, state: &State, id: ProposalId) -> Option<DecisionRule> {
        let measure = state.proposals.get(&id).and_then(|proposal| self.book.measure(&proposal.measure));
        measure.map(|measure| measure.decider.rule())
    }

    /// A stand in words: where a silence or a consensus decides, nobody abstains; whoever is not content lets it pass.
    #[must_use]
    pub fn stand(&self, rule: Option<DecisionRule>, stand: Stand) -> String {
        if stand == Stand::Abstain && rule.is_some_and(|rule| !rule.is_abstained_from()) {
            return self.words.text("stand-lets-pass");
        }
        self.words.text(&format!("stand-{}", stand.slug()))
    }

    /// A proposal as sentences name it.
    #[must_use]
    pub fn proposed(&self, proposal: &Proposal) -> String {
        let args = [("id", text(proposal.measure.to_string())), ("name", text(self.title(proposal)))];
        let base = self.words.with("measure-numbered", &args);
        match &proposal.addressee {
            Some(adversary) => {
                let args = [("base", text(base)), ("addressee", text(self.adversary(adversary)))];
                self.words.with("proposal-addressed", &args)
            }
            None => base,
        }
    }

    /// What an adversary does in a class of action: the playbook's headline, else general words.
    #[must_use]
    pub fn act(&self, adversary: &AdversaryKey, action: Action, before: u32) -> (String, String) {
        let play = self.book.scenario.adversary(adversary).and_then(|adversary| adversary.playbook.get(&action));
        play.map_or_else(
            || {
                let args = [("adversary", text(self.adversary(adversary)))];
                (self.words.with(&format!("act-a{}", action.index()), &args), String::new())
            },
            |play| self.telling(play, before),
        )
    }

    /// What acts of a class have in common, in a few words.
    #[must_use]
    pub fn act_class(&self, action: Action) -> String {
        self.words.text(&format!("move-a{}", action.index()))
    }

    /// What is seen of an act that was done so often before: its own words, and once they have all been used, that it is the
    /// same again.
    fn telling(&self, play: &Play, before: u32) -> (String, String) {
        let Some(place) = usize::try_from(before).ok().and_then(|before| before.checked_sub(1)) else {
            return (play.title.clone(), play.text.clone());
        };
        if let Some(telling) = play.variants.get(place) {
            return (telling.title.clone(), telling.text.clone());
        }
        let args = [("title", text(play.title.clone())), ("before", number(before.into()))];
        (self.words.with("act-again", &args), self.words.with("act-again-text", &args))
    }

    /// The exercise time at which a turn's phase stands: `Thu 11 March, 09:30`.
    #[must_use]
    pub fn exercise_time(&self, turn: u32, phase: Phase) -> String {
        self.moment(self.book.timetable().begins(turn, phase))
    }

    /// Exercise time, given in minutes since the exercise began, to five minutes.
    #[must_use]
    pub fn moment(&self, minutes: i64) -> String {
        let start = self.book.scenario.meta.start_minutes;
        let minutes = start.saturating_add(minutes.clamp(0, 1_000_000_000).div_euclid(5) * 5);
        let Some(moment) = moment(minutes) else { return String::new() };
        let args = [
            ("weekday", text(self.words.text(&format!("weekday-{}", moment.weekday().to_monday_one_offset())))),
            ("day", number(i64::from(moment.day()))),
            ("month", text(self.words.text(&format!("month-{}", moment.month())))),
            ("time", text(format!("{:02}:{:02}", moment.hour(), moment.minute()))),
        ];
        self.words.with("exercise-time", &args)
    }
}

fn moment(minutes: i64) -> Option<DateTime> {
    let epoch = jiff::civil::date(1970, 1, 1).at(0, 0, 0, 0);
    epoch.checked_add(jiff::SignedDuration::from_mins(minutes)).ok()
}
