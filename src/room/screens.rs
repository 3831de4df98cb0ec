//! What is shown of an exercise: each seat's screens, the facilitator's, and the page on which it ends.
//!
//! **Invariant:** everything that a screen draws of the exercise is in its view, so that it can be drawn far away.

use super::Room;
use super::exercise::Exercise;
use crate::model::key::StateKey;
use crate::session::counterfactual::harm_without_measures_on;
use crate::view::audience::Audience;
use crate::view::names::Lens;
use crate::view::screen::{ConsoleScreen, ResultScreen, SeatScreen};
use crate::words::Words;

impl Exercise {
    /// The screens of a seat.
    #[must_use]
    pub fn seat_screen(&self, words: &Words, seat: &StateKey) -> SeatScreen {
        SeatScreen::new(&Lens { book: self.book(), words }, self.state(), &self.session().path(), seat)
    }

    /// The facilitator's console.
    #[must_use]
    pub fn console_screen(&self, words: &Words) -> ConsoleScreen {
        let (lens, path) = (Lens { book: self.book(), words }, self.session().path());
        ConsoleScreen::new(&lens, self.state(), &path, harm_without_measures_on(lens.book, &path))
    }

    /// The page on which an exercise ends, as whoever plays alone has lived through it; else as it was.
    #[must_use]
    pub fn result_screen(&self, words: &Words) -> ResultScreen {
        let (lens, path) = (Lens { book: self.book(), words }, self.session().path());
        let audience = match self.teams().as_slice() {
            [only] => Audience::Seat(only.clone()),
            _ => Audience::Facilitator,
        };
        ResultScreen::new(&lens, self.state(), &path, &audience, harm_without_measures_on(lens.book, &path))
    }
}

impl Room {
    /// The screens of the seat that holds the laptop.
    #[must_use]
    pub fn seat_screen(&self, words: &Words) -> Option<SeatScreen> {
        self.laptop.holder.seat().map(|seat| self.exercise.seat_screen(words, seat))
    }
}
