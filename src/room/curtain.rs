//! The curtain: who takes the laptop next, and the PIN that lifts it.
//!
//! **Invariant:** a file that cannot tell whether there is a PIN keeps the curtain closed.

use super::Room;
use super::holder::{Holder, Next};
use super::house::HOUSE;
use crate::store::error::StoreError;
use crate::store::pins::{self, Answer, Attempts};
use crate::view::audience::Audience;
use crate::view::curtain::{CurtainView, curtain};
use crate::view::names::ViewContext;
use crate::words::Words;

impl Room {
    /// Passes the laptop to the facilitator.
    pub fn call_facilitator(&mut self) {
        self.call(Next::Facilitator);
    }

    /// Passes the laptop to somebody who asks for it, whether or not they are next.
    pub fn call(&mut self, who: Next) {
        self.take_over(Holder::Curtain(who));
    }

    /// Draws the curtain before whoever holds the laptop, where several share it and nobody has touched it for so many
    /// seconds; whether it fell.
    pub fn lock(&mut self, idle_seconds: f64) -> bool {
        let who = match self.holder() {
            Holder::Seat(seat) => Next::Seat(seat.clone()),
            Holder::Red(adversary) => Next::Red(adversary.clone()),
            Holder::Facilitator => Next::Facilitator,
            Holder::Curtain(_) => return false,
        };
        let falls = idle_seconds >= f64::from(HOUSE.lock_after)
            && self.exercise.is_played()
            && !self.is_solo()
            && !self.is_over();
        if falls {
            self.call(who);
        }
        falls
    }

    /// Passes the laptop to whoever is next, unless it stays with somebody.
    pub fn pass_on(&mut self) {
        let next = self.laptop.goes_to(self.next_holder());
        self.take_over(next);
    }

    /// Lifts the curtain for whoever is next, if the PIN is theirs; where there is none, any text is.
    ///
    /// # Errors
    /// The disk refuses to keep the attempt; then the curtain stays.
    pub fn lift(&mut self, pin: &str, now: i64) -> Result<Answer, StoreError> {
        let Holder::Curtain(next) = &self.laptop.holder else { return Ok(Answer::Right) };
        let answer = pins::attempt(&self.exercise.kept.file, self.exercise.session().root(), &next.name(), pin, now)?;
        if answer == Answer::Right {
            let holder = next.holder();
            self.take_over(holder);
        }
        Ok(answer)
    }

    /// Whether somebody is asked for a PIN.
    #[must_use]
    pub fn asks_pin(&self, next: &Next) -> bool {
        pins::has(&self.exercise.kept.file, &next.name()).unwrap_or(true)
    }

    /// The seconds that the next attempt on somebody's PIN must wait; a file that cannot be asked says so when the PIN
    /// is tried.
    #[must_use]
    pub fn pin_wait(&self, next: &Next, now: i64) -> i64 {
        pins::attempts(&self.exercise.kept.file, &next.name()).map_or(0, |tried| tried.wait(now))
    }

    /// Whether so many digits may be tried now as somebody's PIN.
    #[must_use]
    pub fn takes_pin(&self, next: &Next, digits: &str, now: i64) -> bool {
        digits.len() == pins::DIGITS && self.pin_wait(next, now) == 0
    }

    /// What is shown while somebody is to take the laptop.
    #[must_use]
    pub fn curtain(&self, words: &Words, next: &Next) -> CurtainView {
        let seat = match next {
            Next::Seat(seat) => Audience::Seat(seat.clone()),
            Next::Red(adversary) => Audience::Red(adversary.clone()),
            Next::Facilitator => Audience::Facilitator,
        };
        curtain(&ViewContext::new(self.book(), words), self.state(), &seat)
    }

    /// What somebody is called who may take the laptop.
    #[must_use]
    pub fn holder_name(&self, words: &Words, next: &Next) -> String {
        match next {
            Next::Seat(seat) => ViewContext::new(self.book(), words).state(seat),
            Next::Red(adversary) => ViewContext::new(self.book(), words).adversary(adversary),
            Next::Facilitator => words.text("facilitator"),
        }
    }

    /// Everybody whose PIN was tried in vain, for the facilitator to know; nobody where the file cannot tell.
    #[must_use]
    pub fn tried_in_vain(&self) -> Vec<(Next, Attempts)> {
        let tried = pins::tried_in_vain(&self.exercise.kept.file).unwrap_or_default();
        tried.into_iter().map(|(name, tried)| (Next::named(&name), tried)).collect()
    }
}
