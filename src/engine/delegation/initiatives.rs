//! What the program proposes for seats that it plays: seldom, with a view to what the table would bear.
//!
//! First governments speak that are ready to. Then the Union answers as far as there is a will to (`will.rs`): one
//! sponsor tables the highest step that it thinks the others would carry. Nobody repeats what was said, says less after
//! more, or asks again for what fell while nothing has changed. Beside it the services do quiet work.
//!
//! **Invariant:** everything goes through the same checks as for teams.

use std::cmp::Reverse;

use super::attributing::ready;
use super::case::Case;
use super::moment::Moment;
use super::who::Delegation;
use super::will::{ambition, file_is_ready, will, will_to_list, will_to_speak};
use crate::engine::core::arithmetic::{MILLION, power, shares, top};
use crate::engine::core::dice::pick;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::procedure::ProcedureEvent;
use crate::engine::core::proposal::{Proposal, Stage};
use crate::engine::core::question::Question;
use crate::engine::core::state::State;
use crate::engine::core::step::Step;
use crate::engine::core::victims::victims;
use crate::engine::evidence::gate::sum;
use crate::engine::procedure::initiative::{
    check_address, check_measure, check_new, has_initiative_left, on_their_way, propose,
};
use crate::engine::procedure::legal::is_lawful;
use crate::engine::world::voices::conclude;
use crate::model::clause::{Clause, Demand, DraftText, Naming, Task, Tone};
use crate::model::key::{AdversaryKey, MeasureId, StateKey};
use crate::model::rulebook::Rulebook;
use crate::model::seat::Capability;
use crate::model::toolbox::{Category, Gate, Measure, Visibility};

/// What a law-enforcement track asks for.
const INVESTIGATE: Clause = Clause::Demand(Demand::Investigate);

/// Something that a seat would propose.
struct Plan {
    by: StateKey,
    measure: MeasureId,
    to: Option<AdversaryKey>,
    text: DraftText,
}

/// Lets governments speak, the Union answer and the services work, where the program plays them.
pub fn take_initiatives(draft: &mut Draft<'_>) {
    speak(draft);
    for plan in [answer(draft).or_else(|| comment(draft)), list(draft), call_on_law(draft)].into_iter().flatten() {
        table(draft, plan);
    }
    investigate(draft);
    work_quietly(draft);
}

fn table(draft: &mut Draft<'_>, plan: Plan) {
    let id = propose(draft, &plan.by, &plan.measure, plan.to.as_ref(), "", Some(plan.text));
    draft.emit(ProcedureEvent::InitiativeSubmitted(id));
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

/// The text or statement with which the Union would answer now.
fn answer(draft: &Draft<'_>) -> Option<Plan> {
    let moment = Moment::of(draft.book, &draft.state);
    let ambition = ambition(&moment, will_to_speak(&moment));
    let said = said(draft.book, &draft.state);
    let sponsor = if ambition > Step::HighRepresentative { sponsor(&moment) } else { desk(&moment) }?;
    let fits = |measure: &&Measure| {
        let step = Step::of(measure, &measure.usual_text());
        let spoken = measure.category == Category::Stability;
        spoken
            && step > said
            && step <= ambition
            && (step > Step::HighRepresentative) == (ambition > Step::HighRepresentative)
    };
    let measures = draft.book.toolbox.measures.iter().filter(fits);
    let all = measures.flat_map(|measure| addresses(&moment, sponsor, measure));
    let all = all.filter(|(measure, to)| measure.usual_naming() != Naming::Backing || moment.can_be_backed(*to));
    let carried = all.filter_map(|(measure, to)| {
        let text = in_tone(&moment, measure);
        let points = carried(&moment, sponsor, measure, to, &text)?;
        let away = draft.book.turns_away(measure, draft.state.crisis_mode);
        Some(((Step::of(measure, &text), to.is_none(), Reverse(away), points), measure, to, text))
    });
    let (_, measure, to, text) = carried.max_by_key(|(rank, ..)| *rank)?;
    Some(Plan { by: sponsor.clone(), measure: measure.id.clone(), to: to.cloned(), text })
}

/// What a spokesperson says of a further and graver activity that began in this turn, whatever was said of those before.
fn comment(draft: &Draft<'_>) -> Option<Plan> {
    let moment = Moment::of(draft.book, &draft.state);
    if !is_gravest_new(&moment) || ambition(&moment, will(&moment)) < Step::Spokesperson {
        return None;
    }
    let by = desk(&moment)?;
    let spoken = |measure: &&Measure| {
        let text = measure.usual_text();
        measure.category == Category::Stability && Step::of(measure, &text) == Step::Spokesperson
    };
    let measures = draft.book.toolbox.measures.iter().filter(spoken);
    let open = measures.flat_map(|measure| addresses(&moment, by, measure)).filter(|(_, to)| to.is_none());
    let mut carried = open.filter_map(|(measure, to)| {
        let text = in_tone(&moment, measure);
        carried(&moment, by, measure, to, &text).map(|_| (measure, text))
    });
    let (measure, text) = carried.next()?;
    Some(Plan { by: by.clone(), measure: measure.id.clone(), to: None, text })
}

/// Whether an activity began in this turn that is graver than all before it, so that a text would speak of that one.
fn is_gravest_new(moment: &Moment<'_>) -> bool {
    let (book, state) = (moment.book, moment.state);
    let severity =
        |key| book.scenario.activity(key).map(|own| own.dimensions.severity(&book.parameters.severity_weights));
    let gravest = state.activities_seen.iter().max_by_key(|(key, since)| (severity(key), **since));
    gravest.is_some_and(|(_, since)| *since == state.turn && *since > 1)
}

/// A measure's usual text, in no milder a tone than what was said before, and than what gravity bears up to condemning.
fn in_tone(moment: &Moment<'_>, measure: &Measure) -> DraftText {
    let apt = moment.book.parameters.apt_tone(moment.severity).min(Tone::Condemn);
    let spoken = moment.state.proposals.values().filter(|proposal| proposal.adopted().is_some());
    let public = spoken.filter(|own| {
        moment.book.measure(&own.measure).is_some_and(|measure| Step::of(measure, &own.text) > Step::Nothing)
    });
    let before = public.map(|proposal| proposal.text.tone).max().unwrap_or(Tone::Concern);
    let usual = measure.usual_text();
    let together = measure.decider.rule().is_together();
    let tone = if together { usual.tone.max(before).max(apt) } else { usual.tone.max(before) };
    DraftText { tone, ..usual }
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
        .filter(|(measure, to)| carried(&moment, sponsor, measure, *to, &measure.usual_text()).is_some())
        .collect();
    if carried.is_empty() {
        return prepare_listing(&moment, sponsor);
    }
    let place = usize::try_from(coin).unwrap_or(0) % carried.len();
    let (measure, to) = carried.get(place)?;
    Some(Plan { by: sponsor.clone(), measure: measure.id.clone(), to: to.cloned(), text: measure.usual_text() })
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
        Some((carried(moment, sponsor, measure, to, &text)?, measure, to, text))
    });
    let (_, measure, to, text) = carried.max_by_key(|(points, ..)| *points)?;
    Some(Plan { by: sponsor.clone(), measure: measure.id.clone(), to: to.cloned(), text })
}

/// The highest step that was said or lies on the table.
#[must_use]
pub fn said(book: &Rulebook, state: &State) -> Step {
    let counts = |proposal: &&Proposal| matches!(proposal.stage, Stage::Submitted | Stage::Tabled | Stage::Adopted(_));
    let steps = state.proposals.values().filter(counts).filter_map(|proposal| {
        let step = Step::of(book.measure(&proposal.measure)?, &proposal.text);
        (step < Step::Listing).then_some(step)
    });
    steps.max().unwrap_or_default()
}

/// Who would table an answer: a seat that is hit, one that has spoken, one of the scenario where nobody of the 27 is hit,
/// else whoever proposes for the High Representative.
fn sponsor<'a>(moment: &'a Moment<'a>) -> Option<&'a StateKey> {
    let speakers = moment.heard.words.iter().filter_map(|word| word.by.as_ref());
    let seats = moment.book.scenario.seats.iter().map(|seat| &seat.state).filter(|_| !moment.heard.is_ours());
    let neighbours = moment.heard.outsiders.iter().flat_map(|outsider| &outsider.neighbours);
    let mut members = moment.heard.victims.iter().chain(speakers).chain(neighbours).chain(seats);
    members.find(|by| may_propose(moment, by)).or_else(|| desk(moment))
}

fn desk<'a>(moment: &'a Moment<'a>) -> Option<&'a StateKey> {
    let institutions = moment.book.states.institutions.iter().filter(|one| one.may(Capability::Proposes));
    institutions.map(|one| &one.key).find(|by| may_propose(moment, by))
}

fn may_propose(moment: &Moment<'_>, by: &StateKey) -> bool {
    moment.state.is_simulated(by) && has_initiative_left(moment.book, moment.state, by)
}

/// A measure with everybody to whom a seat may address it now and who takes part by its own picture.
fn addresses<'a>(
    moment: &'a Moment<'a>,
    by: &'a StateKey,
    measure: &'a Measure,
) -> Vec<(&'a Measure, Option<&'a AdversaryKey>)> {
    let (book, state) = (moment.book, moment.state);
    if check_measure(book, state, by, measure).is_err() {
        return Vec::new();
    }
    let part = takes_part(moment, by);
    let all = part.into_iter().map(Some).chain([None]);
    let open = all.filter(|to| {
        check_address(book, state, measure, *to).is_ok()
            && check_new(state, by, measure, *to, on_their_way(state, measure)).is_ok()
            && !fell_before(moment, measure, *to)
    });
    open.map(|to| (measure, to)).collect()
}

/// Whether the same was asked for in vain, or had to be softened, and nobody has spoken since.
fn fell_before(moment: &Moment<'_>, measure: &Measure, to: Option<&AdversaryKey>) -> bool {
    let latest = moment.heard.words.iter().map(|word| word.turn).max().unwrap_or(0);
    let in_vain = |proposal: &Proposal| match proposal.stage {
        Stage::Failed(turn) => turn >= latest,
        Stage::Adopted(turn) => turn >= latest && proposal.text.naming < measure.usual_naming(),
        Stage::Draft | Stage::Submitted | Stage::Tabled => false,
    };
    let same = |proposal: &&Proposal| proposal.measure == measure.id && proposal.addressee.as_ref() == to;
    moment.state.proposals.values().filter(same).any(in_vain)
}

/// The adversaries that a seat's picture takes to be part of it: the one that it points to first, and whoever is likely.
fn takes_part<'a>(moment: &'a Moment<'a>, by: &StateKey) -> Vec<&'a AdversaryKey> {
    let (book, ppm) = (moment.book, &moment.reading(Some(by)).ppm);
    let likely = book.parameters.gate_g2_percent * 10_000;
    let suspect = suspected(book, ppm);
    let all = book.scenario.adversaries.iter().map(|adversary| &adversary.key);
    all.filter(|key| suspect == Some(key) || i64::from(sum(book, Gate::GL, key, ppm)) >= likely).collect()
}

/// What a seat makes of its own text, if it can live with it, it is lawful, and so few others would stand against it that
/// they may be talked round or met half-way.
fn carried(
    moment: &Moment<'_>,
    by: &StateKey,
    measure: &Measure,
    to: Option<&AdversaryKey>,
    text: &DraftText,
) -> Option<i64> {
    let question = Question { measure, addressee: to, by, text, proposal: None };
    if !is_lawful(moment.book, moment.state, &question) {
        return None;
    }
    let (case, seed, parameters) = (Case::of(moment, &question), moment.state.setup.seed, &moment.book.parameters);
    let own = case.terms(&Delegation::of(moment.book, seed, by)).total();
    if own < parameters.position_accept_from {
        return None;
    }
    if !measure.decider.rule().is_together() {
        return Some(own);
    }
    let others = moment.book.states.keys().filter(|state| *state != by && moment.state.is_simulated(state));
    let points = others.map(|state| case.terms(&Delegation::of(moment.book, seed, state)).total());
    let against = points.filter(|points| *points < parameters.position_abstain_from).count();
    (i64::try_from(against).unwrap_or(i64::MAX) <= parameters.initiative_optimism).then_some(own)
}

/// Beside answers, the services prevent, help and talk: seldom, and each thing once.
fn work_quietly(draft: &mut Draft<'_>) {
    let parameters = &draft.book.parameters;
    let (permille, most) = (parameters.desk_initiative_permille, parameters.initiative_quiet_most);
    let Some(by) = desk(&Moment::of(draft.book, &draft.state)).cloned() else { return };
    let own = |proposal: &&Proposal| proposal.by == by && is_quiet(draft.book, &proposal.measure);
    let done = draft.state.proposals.values().filter(own).count();
    let urged = i64::try_from(draft.roll(1000).value).is_ok_and(|rolled| rolled < permille);
    if !urged || i64::try_from(done).unwrap_or(i64::MAX) >= most {
        return;
    }
    let roll = draft.roll(MILLION);
    let moment = Moment::of(draft.book, &draft.state);
    let fresh = |measure: &&Measure| {
        let mut made = draft.state.proposals.values();
        is_quiet(draft.book, &measure.id) && !made.any(|proposal| proposal.measure == measure.id)
    };
    let open = draft.book.toolbox.measures.iter().filter(fresh).flat_map(|measure| addresses(&moment, &by, measure));
    let open = open.filter(|(measure, to)| !says_less(&moment, measure, *to) && !crosses(&moment, *to));
    let wanted: Vec<_> = open
        .filter_map(|(measure, to)| Some((carried(&moment, &by, measure, to, &measure.usual_text())?, measure, to)))
        .collect();
    let best = wanted.iter().map(|(points, ..)| *points).max().unwrap_or(0);
    let parts: Vec<u64> =
        wanted.iter().map(|(points, ..)| power(parameters.initiative_choice_centibans * (best - points))).collect();
    let chosen = wanted.get(pick(&shares(&parts), roll)).map(|(_, measure, to)| Plan {
        by: by.clone(),
        measure: measure.id.clone(),
        to: to.cloned(),
        text: measure.usual_text(),
    });
    if let Some(plan) = chosen {
        table(draft, plan);
    }
}

/// Whether somebody is publicly pointed at or addressed in what is tabled now, so that a private word would cross it.
fn crosses(moment: &Moment<'_>, to: Option<&AdversaryKey>) -> bool {
    let fresh = |proposal: &&Proposal| proposal.stage == Stage::Submitted && proposal.turn == moment.state.turn;
    let mut tabled = moment.state.proposals.values().filter(fresh);
    to.is_some() && tabled.any(|proposal| proposal.addressee.as_ref() == to)
}

/// Whether a private word says less than was said in public already: whoever was pointed at is not asked for help or
/// told of concern, though talks stay open.
#[must_use]
pub fn says_less(moment: &Moment<'_>, measure: &Measure, to: Option<&AdversaryKey>) -> bool {
    let talks = measure.clauses.contains(&Clause::Demand(Demand::Talks));
    let pointed = said(moment.book, moment.state) >= Step::Backing;
    pointed && to.is_some() && Step::of(measure, &measure.usual_text()) == Step::Nothing && !talks
}

/// Whether a measure prevents, cooperates or is said in private.
fn is_quiet(book: &Rulebook, id: &MeasureId) -> bool {
    let quiet = |measure: &Measure| match measure.category {
        Category::Preventive | Category::Cooperative => true,
        Category::Stability => measure.visibility == Visibility::Private,
        Category::Restrictive | Category::Support | Category::CrossCutting | Category::National => false,
    };
    book.measure(id).is_some_and(quiet)
}

/// Governments that are hit let their police investigate, once.
fn investigate(draft: &mut Draft<'_>) {
    let track = |measure: &&Measure| measure.category == Category::National && measure.clauses.contains(&INVESTIGATE);
    let Some(measure) = draft.book.toolbox.measures.iter().find(track) else { return };
    let moment = Moment::of(draft.book, &draft.state);
    let began = |by: &StateKey| draft.state.proposals.values().any(|own| own.by == *by && own.measure == measure.id);
    let hit = moment.heard.victims.iter().filter(|by| may_propose(&moment, by) && !began(by));
    let ready: Vec<StateKey> = hit.filter(|by| !addresses(&moment, by, measure).is_empty()).cloned().collect();
    for by in ready {
        let rolled = draft.roll(1000).value;
        if i64::try_from(rolled).is_ok_and(|rolled| rolled < draft.book.parameters.police_permille) {
            table(draft, Plan { by, measure: measure.id.clone(), to: None, text: measure.usual_text() });
        }
    }
}

/// The adversary that a seat's own picture points to first.
#[must_use]
pub fn suspect(book: &Rulebook, state: &State, by: &StateKey) -> Option<AdversaryKey> {
    suspected(book, &crate::engine::core::arithmetic::posterior(state.picture(by))).cloned()
}

fn suspected<'a>(book: &'a Rulebook, ppm: &[u32]) -> Option<&'a AdversaryKey> {
    let likeliest = book.scenario.hypotheses.get(top(ppm));
    let first = || book.scenario.adversaries.first().map(|adversary| &adversary.key);
    likeliest.and_then(|hypothesis| hypothesis.actor.as_ref()).or_else(first)
}
