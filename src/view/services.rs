//! Services of the Union: whom a seat may ask, and what they answer.
//!
//! **Invariant:** an answer is the same for everybody at the table.

use serde::{Deserialize, Serialize};

use super::names::ViewContext;
use super::product::next_gap;
use super::rejections::rejection_text;
use crate::engine::core::state::State;
use crate::engine::evidence::asking::check_ask;
use crate::model::key::StateKey;
use crate::model::service::Service;
use crate::words::{number, text};

/// A service that can be asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceView {
    /// Which.
    pub service: Service,
    /// Its name.
    pub name: String,
    /// Who it is, and what it can know.
    pub about: String,
    /// That an answer to our question is on its way.
    pub pending: Option<String>,
    /// Why it cannot be asked now.
    pub refusal: Option<String>,
}

/// All services, as a seat may ask them.
#[must_use]
pub fn services(context: &ViewContext<'_>, state: &State, seat: &StateKey) -> Vec<ServiceView> {
    let pending = |service: Service| {
        let ours = |ask: &&crate::engine::core::said::Asked| ask.by == *seat && ask.service == service;
        let due = state.asks.iter().filter(ours).map(|ask| ask.due).find(|due| *due > state.turn)?;
        Some(context.words.with("service-pending", &[("turn", number(due.into()))]))
    };
    let view = |service: Service| ServiceView {
        service,
        name: service_name(context, service),
        about: context.words.text(&format!("service-{}-about", service.slug())),
        pending: pending(service),
        refusal: check_ask(context.book, state, seat, service).err().map(|refusal| rejection_text(context, &refusal)),
    };
    Service::ALL.map(view).into()
}

/// The name of a service.
#[must_use]
pub fn service_name(context: &ViewContext<'_>, service: Service) -> String {
    context.words.text(&format!("service-{}", service.slug()))
}

/// What an answer is about, and what it says; Intcen without anything new says where it looks next.
#[must_use]
pub fn answer(context: &ViewContext<'_>, state: &State, service: Service, place: Option<u32>) -> (String, String) {
    let place = place.and_then(|place| usize::try_from(place).ok());
    if let Some(authored) = place.and_then(|place| context.book.scenario.answer(service, place)) {
        return (authored.about.clone(), authored.text.clone());
    }
    let id = format!("service-nothing-{}", service.slug());
    let gap = if service == Service::Intcen { next_gap(context, state) } else { String::new() };
    (context.words.text("service-nothing"), context.words.with(&id, &[("gap", text(gap))]))
}
