//! What a note is about: a seat, an objective, a rating. The same lists at the console and in the debriefing.
//!
//! **Invariant:** nothing in particular is always among them, and chosen first.

use egui::Ui;

use super::kit::field::optional_ui;
use super::shell::Shared;
use crate::engine::core::observation::Rating;
use crate::model::key::{ObjectiveKey, StateKey};

/// What is chosen.
pub struct About<'a> {
    /// The seat.
    pub seat: &'a mut Option<StateKey>,
    /// The objective.
    pub objective: &'a mut Option<ObjectiveKey>,
    /// The rating, where one is asked for.
    pub rating: Option<&'a mut Option<Rating>>,
}

/// Draws the lists.
pub fn about_ui(
    ui: &mut Ui,
    shared: &Shared,
    seats: &[(StateKey, String)],
    objectives: &[(ObjectiveKey, String)],
    about: About<'_>,
) {
    let say = |id: &str| shared.say(id);
    optional_ui(ui, "note-seat", &say("note-seat"), &say("no-seat-in-particular"), seats, about.seat);
    optional_ui(ui, "note-objective", &say("note-objective"), &say("no-objective"), objectives, about.objective);
    if let Some(rating) = about.rating {
        let ratings = Rating::ALL.map(|rating| (rating, say(&format!("rating-{}", rating.slug()))));
        optional_ui(ui, "note-rating", &say("note-rating"), &say("no-rating"), &ratings, rating);
    }
}
