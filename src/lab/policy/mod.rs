//! Policies: ways of playing that the laboratory holds against each other, for all seats of a scenario or for one.
//!
//! A policy is a caricature on purpose. It shows what a scenario rewards: if one of them is best at everything, or makes
//! no difference, the scenario teaches the wrong lesson.
//!
//! **Invariant:** a policy plays through the same door as people do, and knows no more than its seats may know.

pub mod kind;
mod orders;

use self::kind::Policy;
use crate::engine::core::command::{Actor, Command, SeatMode};
use crate::engine::core::state::{Lifecycle, State};
use crate::model::key::StateKey;
use crate::model::rulebook::Rulebook;
use crate::model::seat::Capability;
use crate::session::autoplay::next_order;

/// Who plays by a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Players {
    policy: Policy,
    seats: Vec<StateKey>,
}

impl Players {
    /// Everybody by profile.
    #[must_use]
    pub fn by_profile() -> Self {
        Self { policy: Policy::Profile, seats: Vec::new() }
    }

    /// All seats of the scenario and the institution that proposes, or one seat.
    #[must_use]
    pub fn of(book: &Rulebook, policy: Policy, one: Option<StateKey>) -> Self {
        let institutions = book.states.institutions.iter().filter(|seat| seat.may(Capability::Proposes));
        let all = || {
            let seats = book.scenario.seats.iter().map(|seat| seat.state.clone());
            seats.chain(institutions.map(|seat| seat.key.clone())).collect()
        };
        Self { seats: one.map_or_else(all, |seat| vec![seat]), policy }
    }

    /// The rules under which they play: where all seats keep to a policy, the program's capitals take stands and vote, and
    /// table nothing of their own, so that what comes of it comes of the policy.
    #[must_use]
    pub fn rules(&self, book: &Rulebook) -> Rulebook {
        let mut book = book.clone();
        let whole_table = self.seats.len() > 1 && self.policy != Policy::Profile && !self.policy.is_of_sharing();
        if whole_table {
            let parameters = &mut book.parameters;
            parameters.will_drive = i64::from(i16::MIN);
            for chance in [
                &mut parameters.initiative_quiet_most,
                &mut parameters.police_permille,
                &mut parameters.help_permille,
                &mut parameters.attributing_wanted,
                &mut parameters.attributing_hit,
                &mut parameters.attributing_other,
            ] {
                *chance = 0;
            }
        }
        book
    }

    /// The facilitator's next order: as in a run without people, but for the seats that play by the policy.
    #[must_use]
    pub fn next(&self, book: &Rulebook, state: &State, seed: u64) -> Option<Command> {
        let mut order = next_order(book, state, seed)?;
        if let Command::Open(setup) = &mut order {
            let mode = match self.policy {
                Policy::Profile | Policy::ShareAll | Policy::ShareNothing => SeatMode::Simulated,
                Policy::Nothing => SeatMode::Silent,
                _ => SeatMode::Team(self.policy.name()),
            };
            setup.seats.extend(self.seats.iter().map(|seat| (seat.clone(), mode.clone())));
        }
        Some(order)
    }

    /// What the seats do in the phase that has begun; what is refused does not happen.
    pub fn act(&self, book: &Rulebook, state: &mut State, mut give: impl FnMut(&mut State, &Actor, &Command)) {
        if state.lifecycle != Lifecycle::Running {
            return;
        }
        for (place, seat) in self.seats.iter().enumerate() {
            let people = self.policy.is_of_sharing().then(|| SeatMode::Team(self.policy.name()));
            let program = people.and_then(|people| state.setup.seats.insert(seat.clone(), people));
            orders::act(&self.policy, book, state, (place, seat), &mut give);
            if let Some(program) = program {
                state.setup.seats.insert(seat.clone(), program);
            }
        }
    }
}
