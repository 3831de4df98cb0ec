//! What the program proposes for seats that it plays: seldom, with a view to what the table would bear.
//!
//! First governments speak that are ready to. Then the Union answers as far as there is a will to (`will.rs`): one
//! sponsor tables the highest step that it thinks the others would carry. Nobody repeats what was said, says less after
//! more, or asks again for what fell while nothing has changed. Beside it the services do quiet work.
//!
//! **Invariant:** everything goes through the same checks as for teams.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::aid::call_for_help;
use super::attributing::ready;
use super::moment::Moment;
use super::press::{comment, speaks_of_an_act};
use super::quiet::{investigate, work_quietly};
use super::tabling::{Plan, addresses, carried, desk, in_tone, may_propose, said, sponsor, table, usual};
use super::will::{ambition, file_is_ready, will, will_to_list, will_to_speak};
use crate::engine::core::arithmetic::MILLION;
use crate::engine::core::draft::Draft;
use crate::engine::core::proposal::{Proposal, Stage};
use crate::engine::core::step::Step;
use crate::engine::core::victims::victims;
use crate::engine::evidence::listing::on_file;
use crate::engine::world::voices::conclude;
use crate::model::clause::{Clause, Demand, DraftText, Naming, Task};
use crate::model::key::{AdversaryKey, CandidateKey, StateKey};
use crate::model::procedure::Calendar;
use crate::model::toolbox::{Category, Gate, Measure, Trait, Visibility};

/// Lets governments speak, the Union answer and the services work, where the program plays them.
pub fn take_initiatives(draft: &mut Draft<'_>) {
    speak(draft);
    let listing = list(draft);
    // Beside a listing nobody asks for a text that points at nobody.
    let answer = answer(draft).filter(|plan| listing.is_none() || step(draft, plan) >= Step::Backing);
    // A spokesperson speaks where nothing else is said, and of a State's open act on the same day.
    let spoken = comment(draft).filter(|_| listing.is_none()).filter(|_| {
        let moment = Moment::of(draft.book, &draft.state);
        answer.as_ref().is_none_or(|answer| speaks_of_an_act(&moment) && step(draft, answer).is_text())
    });
    let request = answer.as_ref().and_then(|plan| knock(draft, plan));
    for plan in [request, answer, spoken, listing, call_on_law(draft)].into_iter().flatten() {
        table(draft, plan);
    }
    investigate(draft);
    call_for_help(draft);
    work_quietly(draft);
}

/// Governments whose services have concluded speak, each by a roll; others that are hit and have concluded speak with them.
fn speak(draft: &mut Draft<'_>) {
    let moment = Moment::of(draft.book, &draft.state);
    let observers = draft.book.observers().iter().filter(|by| draft.state.is_simulated(by));
    let members = observers.filter(|by| draft.book.is_member(by));
    let ready: Vec<(i64, Plan)> = members
        .filter_map(|by| {
            let word = ready(&moment, by)?;
            let (measure, to) = (word.measure.clone(), Some(word.to.clone()));
            Some((word.permille, Plan { by: by.clone(), measure, to, text: word.text }))
        })
        .collect();
    let mut spoken = Vec::new();
    let mut silent = Vec::new();
    for (permille, plan) in ready {
        if let Some(to) = &plan.to {
            conclude(draft, &plan.by, to);
        }
        let rolled = i64::try_from(draft.roll(1000).value).unwrap_or(i64::MAX);
        if rolled < permille {
            spoken.push(plan);
        } else if permille > 0 {
            silent.push(plan);
        }
    }
    let victims = victims(draft.book, &draft.state);
    let with_them = !spoken.is_empty();
    let joining = silent.into_iter().filter(|plan| with_them && victims.contains(&plan.by));
    for plan in spoken.into_iter().chain(joining.collect::<Vec<_>>()) {
        table(draft, plan);
    }
}

/// How far a plan would go in answering.
fn step(draft: &Draft<'_>, plan: &Plan) -> Step {
    draft.book.measure(&plan.measure).map_or(Step::Nothing, |measure| Step::of(measure, &plan.text))
}

/// The text or statement with which the Union would answer now: tabled by whoever is nearest to it; the High
/// Representative's own voice is left where the table would carry no text.
fn answer(draft: &Draft<'_>) -> Option<Plan> {
    let moment = Moment::of(draft.book, &draft.state);
    let will = will_to_speak(&moment);
    let ambition = ambition(&moment, will);
    let own_voice = ambition.min(Step::HighRepresentative);
    let nearest = sponsor(&moment).filter(|_| ambition > own_voice);
    // Whoever has pointed at somebody rather asks the others to stand by it than for a text that points at nobody.
    let has_pointed = |by: &StateKey| moment.heard.words.iter().any(|word| word.by.as_ref() == Some(by) && word.names);
    let half_way = 2 * will >= moment.book.parameters.will_pointing_gap;
    let seeks = |by: &StateKey| if half_way && has_pointed(by) { ambition.max(Step::Backing) } else { ambition };
    let nearest = nearest.filter(|by| seeks(by) > Step::NoActor || !points_now(&moment, by));
    let text = nearest.and_then(|by| answer_of(&moment, by, seeks(by)));
    text.or_else(|| answer_of(&moment, desk(&moment).filter(|_| !is_old_news(&moment))?, own_voice))
}

/// Whether a government points at somebody in this very turn.
fn points_now(moment: &Moment<'_>, by: &StateKey) -> bool {
    let words = moment.state.proposals.values().filter(|own| own.by == *by && own.turn == moment.state.turn);
    let national = |own: &Proposal| {
        moment.book.measure(&own.measure).is_some_and(|measure| measure.has(Trait::NationalAttribution))
    };
    words.into_iter().any(national)
}

/// Whether a sponsor takes a State for the author rather than for somebody who looks away.
fn believes(moment: &Moment<'_>, sponsor: &StateKey, to: Option<&AdversaryKey>) -> bool {
    let held = |gate| moment.reading(Some(sponsor)).held(moment.book, gate, to);
    2 * held(Gate::G4) >= held(Gate::G2)
}

/// Whether all that was done and said is older than the turn before: who speaks alone speaks at once, or not at all.
fn is_old_news(moment: &Moment<'_>) -> bool {
    let said = moment.heard.words.iter().map(|word| word.turn).max();
    let latest = moment.state.activities_seen.values().copied().max().max(said);
    said.is_some() && latest.is_some_and(|latest| latest + 1 < moment.state.turn)
}

/// A request in private to the State whose territory a text speaks of, at the same hour, where nobody has turned to it
/// before and hours count.
fn knock(draft: &Draft<'_>, plan: &Plan) -> Option<Plan> {
    let moment = Moment::of(draft.book, &draft.state);
    let acute = draft.book.timetable().calendar == Calendar::Urgent;
    let turned_to = |own: &Proposal| own.addressee == plan.to && !matches!(own.stage, Stage::Draft | Stage::Failed(_));
    let known = draft.state.proposals.values().any(turned_to);
    if !acute || plan.text.naming != Naming::Territory || plan.to.is_none() || known {
        return None;
    }
    let by = desk(&moment)?;
    let away = |measure: &Measure| draft.book.turns_away(measure, draft.state.crisis_mode);
    let asks = |measure: &&Measure| {
        measure.visibility == Visibility::Private && measure.clauses.contains(&Clause::Demand(Demand::Assist))
    };
    let measures = draft.book.toolbox.measures.iter().filter(asks);
    let mut open = measures.flat_map(|measure| addresses(&moment, by, measure)).filter(|(measure, to)| {
        let later = away(measure) > draft.book.measure(&plan.measure).map_or(0, away);
        *to == plan.to.as_ref() && !later && carried(&moment, by, measure, *to, &measure.usual_text()).is_some()
    });
    let (measure, to) = open.next()?;
    // It is no milder than what all will read.
    let text = DraftText { tone: plan.text.tone, ..measure.usual_text() };
    Some(Plan { by: by.clone(), measure: measure.id.clone(), to: to.cloned(), text })
}

/// The highest text or statement, up to a step, that a sponsor would table now.
fn answer_of(moment: &Moment<'_>, sponsor: &StateKey, ambition: Step) -> Option<Plan> {
    let said = said(moment.book, moment.state);
    let fits = |measure: &&Measure| {
        let step = Step::of(measure, &measure.usual_text());
        let spoken = measure.category == Category::Stability;
        spoken
            && step > said
            && step <= ambition
            && (step > Step::HighRepresentative) == (ambition > Step::HighRepresentative)
    };
    let measures = moment.book.toolbox.measures.iter().filter(fits);
    let all = measures.flat_map(|measure| addresses(moment, sponsor, measure));
    let all = all.filter(|(measure, to)| match measure.usual_naming() {
        Naming::Backing => moment.can_be_backed(*to),
        Naming::Author => believes(moment, sponsor, *to),
        Naming::Territory | Naming::Nobody => true,
    });
    let carried = all.filter_map(|(measure, to)| {
        let text = in_tone(moment, measure);
        let points = carried(moment, sponsor, measure, to, &text)?;
        let away = moment.book.turns_away(measure, moment.state.crisis_mode);
        Some(((Step::of(measure, &text), to.is_none(), Reverse(away), points), measure, to, text))
    });
    let (_, measure, to, text) = carried.max_by_key(|(rank, ..)| *rank)?;
    Some(Plan { by: sponsor.clone(), measure: measure.id.clone(), to: to.cloned(), text })
}

/// A listing, or where time is too short for one the task to prepare it, once there is a file for a court and a will.
fn list(draft: &mut Draft<'_>) -> Option<Plan> {
    let wanted = {
        let moment = Moment::of(draft.book, &draft.state);
        will_to_list(&moment) >= 0 && file_is_ready(&moment)
    };
    if !wanted {
        return None;
    }
    let coin = draft.roll(MILLION).value;
    let moment = Moment::of(draft.book, &draft.state);
    let sponsor = sponsor(&moment)?;
    let listing =
        |measure: &&Measure| measure.gate == Gate::GL && Step::of(measure, &measure.usual_text()) == Step::Listing;
    let listings: Vec<&Measure> = draft.book.toolbox.measures.iter().filter(listing).collect();
    let asked = |proposal: &Proposal| listings.iter().any(|measure| measure.id == proposal.measure);
    if draft.state.proposals.values().any(asked) {
        return None;
    }
    let open: Vec<(&Measure, Option<&AdversaryKey>)> =
        listings.iter().flat_map(|measure| addresses(&moment, sponsor, measure)).collect();
    let carried: Vec<_> = open
        .into_iter()
        .map(|(measure, to)| (measure, to, usual(&moment, measure, to)))
        .filter(|(measure, to, text)| carried(&moment, sponsor, measure, *to, text).is_some())
        .collect();
    if carried.is_empty() {
        return prepare_listing(&moment, sponsor);
    }
    let place = usize::try_from(coin).unwrap_or(0) % carried.len();
    let (measure, to, text) = carried.into_iter().nth(place)?;
    Some(Plan { by: sponsor.clone(), measure: measure.id.clone(), to: to.cloned(), text })
}

/// What a victim calls for that the law keeps for the gravest cases, where the author has opened it to capitals.
fn call_on_law(draft: &Draft<'_>) -> Option<Plan> {
    let moment = Moment::of(draft.book, &draft.state);
    if will(&moment) < 0 {
        return None;
    }
    let opened =
        |measure: &&Measure| measure.category == Category::Support && draft.book.is_opened_to_capitals(&measure.id);
    let measures: Vec<&Measure> = draft.book.toolbox.measures.iter().filter(opened).collect();
    let calls = moment.heard.victims.iter().filter(|by| may_propose(&moment, by)).find_map(|by| {
        let all = measures.iter().flat_map(|measure| addresses(&moment, by, measure));
        let mut carried = all.filter(|(measure, to)| {
            let mut made = draft.state.proposals.values();
            !made.any(|own| own.measure == measure.id)
                && carried(&moment, by, measure, *to, &measure.usual_text()).is_some()
        });
        carried.next().map(|(measure, to)| (by, measure, to))
    });
    let (by, measure, to) = calls?;
    Some(Plan { by: by.clone(), measure: measure.id.clone(), to: to.cloned(), text: measure.usual_text() })
}

/// Everybody of whom there is a file, of one adversary or of all.
fn all_on_file(moment: &Moment<'_>, to: Option<&AdversaryKey>) -> BTreeSet<CandidateKey> {
    let all = moment.book.scenario.adversaries.iter().map(|adversary| &adversary.key);
    let meant = all.filter(|key| to.is_none_or(|to| to == *key));
    meant.flat_map(|of| on_file(moment.book, moment.state, of)).collect()
}

/// Conclusions that task the services with preparing a listing.
fn prepare_listing(moment: &Moment<'_>, sponsor: &StateKey) -> Option<Plan> {
    let task = Clause::Task(Task::PrepareListings);
    let said = |proposal: &Proposal| proposal.text.has(task) && !matches!(proposal.stage, Stage::Failed(_));
    if moment.state.proposals.values().any(said) {
        return None;
    }
    let tasks = |measure: &&Measure| measure.clauses.iter().any(|clause| matches!(clause, Clause::Task(_)));
    let texts = moment.book.toolbox.measures.iter().filter(tasks);
    let texts = texts.filter(|measure| Step::of(measure, &measure.usual_text()) == Step::NoActor);
    let open = texts.flat_map(|measure| addresses(moment, sponsor, measure));
    let carried = open.filter_map(|(measure, to)| {
        let mut text = measure.usual_text();
        text.clauses.insert(task);
        text.names = all_on_file(moment, to);
        Some((carried(moment, sponsor, measure, to, &text)?, measure, to, text))
    });
    let (_, measure, to, text) = carried.max_by_key(|(points, ..)| *points)?;
    Some(Plan { by: sponsor.clone(), measure: measure.id.clone(), to: to.cloned(), text })
}
