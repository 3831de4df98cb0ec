//! What is shown of an exercise: each seat's screens, the facilitator's, and the page on which it ends.
//!
//! **Invariant:** everything that a screen draws of the exercise is in its view, so that it can be drawn far away.

use super::Room;
use super::exercise::Exercise;
use super::holder::Holder;
use crate::engine::core::command::Actor;
use crate::model::key::{AdversaryKey, StateKey};
use crate::session::counterfactual::harm_without_measures_on;
use crate::view::audience::Audience;
use crate::view::following::Following;
use crate::view::frame::{FrameView, frame};
use crate::view::names::ViewContext;
use crate::view::place::Place;
use crate::view::public::{PublicView, public};
use crate::view::red::RedScreen;
use crate::view::screen::{ConsoleScreen, ResultScreen, SeatScreen, received_by};
use crate::words::Words;

impl Exercise {
    /// The screens of a seat.
    pub fn seat_screen(&mut self, words: &Words, seat: &StateKey) -> SeatScreen {
        let told = self.telling(words, Audience::Seat(seat.clone()));
        let (context, path) = (ViewContext::new(self.book(), words), self.session().path());
        let screen = SeatScreen::new(&context, self.state(), &path, seat, &told);
        self.told.push(told);
        screen.after_reading(self.drafts(&Actor::Seat(seat.clone())).read.clone())
    }

    /// The screen of whoever plays an adversary.
    pub fn red_screen(&mut self, words: &Words, of: &AdversaryKey) -> Option<RedScreen> {
        let told = self.telling(words, Audience::Red(of.clone()));
        let (context, path) = (ViewContext::new(self.book(), words), self.session().path());
        let screen = RedScreen::new(&context, self.state(), &path, of, &told);
        self.told.push(told);
        screen
    }

    /// The facilitator's console.
    pub fn console_screen(&mut self, words: &Words) -> ConsoleScreen {
        self.forget_what_was_taken_back(words);
        let told = self.telling(words, Audience::Facilitator);
        let (context, path) = (ViewContext::new(self.book(), words), self.session().path());
        let without = harm_without_measures_on(context.book, &path);
        let waited = self.teams().into_iter().filter(|team| self.is_waited_for(team)).collect();
        let screen = ConsoleScreen::new(&context, self.state(), &path, &told, (&waited, without));
        let read = |seat: &StateKey| self.drafts(&Actor::Seat(seat.clone())).read.clone();
        let screen = screen.with_receipts(&context, self.state(), read);
        self.told.push(told);
        screen
    }

    /// Nobody has read more than there is: what was taken back is read anew when it comes again.
    fn forget_what_was_taken_back(&mut self, words: &Words) {
        for team in self.teams() {
            let there = received_by(&ViewContext::new(self.book(), words), self.state(), &team);
            let read = &mut self.drafts_mut(&Actor::Seat(team)).read;
            for (place, count) in there {
                if let Some(had) = read.get_mut(&place) {
                    *had = count.min(*had);
                }
            }
        }
    }

    /// What the plenary sees.
    pub fn public_screen(&mut self, words: &Words) -> PublicView {
        let told = self.telling(words, Audience::Public);
        let (context, path) = (ViewContext::new(self.book(), words), self.session().path());
        let screen = public(&context, self.state(), &path, &told.moments);
        self.told.push(told);
        screen
    }

    /// What an audience has been told, gone on with to the head; it is taken out, and put back by whoever asks.
    fn telling(&mut self, words: &Words, audience: Audience) -> Following {
        let place = self.told.iter().position(|told| told.audience == audience);
        let told = place.map(|place| self.told.swap_remove(place));
        let mut told = told.unwrap_or_else(|| Following::new(self.book(), audience));
        told.go_on(&ViewContext::new(self.book(), words), &self.session().path());
        told
    }

    /// The page on which an exercise ends, as whoever plays alone has lived through it; else as it was.
    #[must_use]
    pub fn result_screen(&self, words: &Words) -> ResultScreen {
        let (context, path) = (ViewContext::new(self.book(), words), self.session().path());
        let audience = match self.teams().as_slice() {
            [only] if self.is_solo() => Audience::Seat(only.clone()),
            _ => Audience::Facilitator,
        };
        ResultScreen::new(&context, self.state(), &path, &audience, harm_without_measures_on(context.book, &path))
    }
}

impl Room {
    /// What everybody was told is told anew, in other words.
    pub fn tell_anew(&mut self) {
        self.exercise.told.clear();
    }

    /// The screen of whoever plays an adversary and holds the laptop.
    pub fn red_screen(&mut self, words: &Words) -> Option<RedScreen> {
        let Holder::Red(of) = self.laptop.holder.clone() else { return None };
        self.exercise.red_screen(words, &of)
    }

    /// The screens of the seat that holds the laptop.
    pub fn seat_screen(&mut self, words: &Words) -> Option<SeatScreen> {
        self.laptop.holder.seat().map(|seat| self.exercise.seat_screen(words, seat))
    }

    /// Notes that whoever holds the laptop has so much of a place before it; whether that is new.
    pub fn has_read(&mut self, place: Place, much: usize) -> bool {
        much > 0 && self.drafts_mut().read.insert(place, much) != Some(much)
    }

    /// What a seat sees, for the facilitator to look at.
    pub fn screen_of(&mut self, words: &Words, seat: &StateKey) -> SeatScreen {
        self.exercise.seat_screen(words, seat)
    }

    /// What stands around every screen, as far as everybody may see it.
    #[must_use]
    pub fn frame(&self, words: &Words) -> FrameView {
        frame(&ViewContext::new(self.book(), words), self.state(), &Audience::Public)
    }

    /// What the plenary sees.
    pub fn public_screen(&mut self, words: &Words) -> PublicView {
        self.exercise.public_screen(words)
    }

    /// The facilitator's console.
    pub fn console_screen(&mut self, words: &Words) -> ConsoleScreen {
        self.exercise.console_screen(words)
    }
}
