//! Ledger entries in sentences.

use serde::{Deserialize, Serialize};

use super::names::ViewContext;
use crate::engine::core::arithmetic::{posterior, top};
use crate::engine::core::ledger::{AttributionEntry, Cause, LedgerEntry, PictureOf, Rule};
use crate::engine::core::state::State;
use crate::words::{Arg, number, percent_exact, signed, text};

/// A ledger entry as people read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LedgerLine {
    /// What people call the quantity, or whose picture it is.
    pub quantity: String,
    /// Its value before and after; a picture has many.
    pub moved: Option<(i64, i64)>,
    /// `Tension 236 → 276`.
    pub head: String,
    /// Why.
    pub sentence: String,
    /// The rule's name, and what brought it about.
    pub origin: String,
    /// Both values, when the facilitator's and the engine's differ.
    pub engine: Option<String>,
}

/// A quantity's entry in words.
#[must_use]
pub fn ledger_line(context: &ViewContext<'_>, state: &State, entry: &LedgerEntry) -> LedgerLine {
    let words = context.words;
    let head = [
        ("quantity", text(context.quantity(&entry.quantity))),
        ("before", number(entry.before)),
        ("after", number(entry.after)),
    ];
    let engine = (entry.engine_after != entry.after)
        .then(|| words.with("ledger-engine", &[("engine", number(entry.engine_after)), ("set", number(entry.after))]));
    LedgerLine {
        quantity: context.quantity(&entry.quantity),
        moved: Some((entry.before, entry.after)),
        head: words.with("ledger-head", &head),
        sentence: sentence(context, state, entry),
        origin: words.with(
            "ledger-origin",
            &[("rule", text(rule_name(context, entry.rule))), ("cause", text(cause(context, state, &entry.cause)))],
        ),
        engine,
    }
}

/// What a rule is called.
fn rule_name(context: &ViewContext<'_>, rule: Rule) -> String {
    context.words.text(&format!("rule-{}", rule.slug()))
}

fn sentence(context: &ViewContext<'_>, state: &State, entry: &LedgerEntry) -> String {
    let cause = cause(context, state, &entry.cause);
    let adversary = entry.quantity.adversary().map_or_else(String::new, |key| context.adversary(key));
    let mut args: Vec<Arg<'_>> = vec![
        ("cause", text(cause)),
        ("change", text(signed(entry.after - entry.before))),
        ("before", number(entry.before)),
        ("after", number(entry.after)),
        ("share", text(per_cent(share(entry)))),
        ("adversary", text(adversary)),
        ("unit", text(context.book.scenario.meta.harm_unit.clone())),
        ("reason", text(reason(&entry.cause))),
    ];
    for (name, value) in &entry.inputs {
        args.push((name, if *value < 0 { text(signed(*value)) } else { number(*value) }));
    }
    if entry.rule == Rule::PressureMeasure {
        args.push(("parts", text(parts(context, entry))));
        args.push(("times", text(factor(entry))));
        if entry.inputs.is_empty() {
            let eased = entry.after < entry.before;
            return context
                .words
                .with(if eased { "ledger-pressure-eased" } else { "ledger-pressure-measure-plain" }, &args);
        }
    }
    if entry.rule == Rule::HarmDone && entry.inputs.contains_key("left") {
        return context.words.with("ledger-harm-done-activity", &args);
    }
    if entry.rule == Rule::BeliefNoReply && entry.inputs.get("first") == Some(&1) {
        return context.words.with("ledger-belief-no-reply-first", &args);
    }
    context.words.with(&format!("ledger-{}", entry.rule.slug()), &args)
}

/// The share of a whole that a rule speaks of, in thousandths: what stays, or what a signal closes.
fn share(entry: &LedgerEntry) -> i64 {
    let of = |name: &str| entry.inputs.get(name).copied();
    of("permille").or_else(|| of("signal")).unwrap_or(0)
}

/// Thousandths as per cent: `92.5`, `95`.
fn per_cent(permille: i64) -> String {
    let (whole, tenth) = (permille / 10, permille % 10);
    if tenth == 0 { whole.to_string() } else { format!("{whole}.{}", tenth.abs()) }
}

/// The factor on pressure as a decimal: `1.15`.
fn factor(entry: &LedgerEntry) -> String {
    let permille = entry.inputs.get("factor").copied().unwrap_or(1000);
    format!("{}.{:02}", permille / 1000, permille % 1000 / 10)
}

/// The parts of the factor that apply: `public +25 %, reasons given −10 %`.
fn parts(context: &ViewContext<'_>, entry: &LedgerEntry) -> String {
    let names = ["public", "wrong", "reasons", "confidence", "channel"];
    let parts: Vec<String> = names
        .iter()
        .filter_map(|name| entry.inputs.get(*name).map(|value| (name, *value)))
        .filter(|(_, value)| *value != 0)
        .map(|(name, value)| context.words.with(&format!("part-{name}"), &[("percent", text(signed(value / 10)))]))
        .collect();
    if parts.is_empty() { context.words.text("part-none") } else { parts.join(", ") }
}

fn reason(cause: &Cause) -> String {
    match cause {
        Cause::Facilitator(reason) => reason.clone(),
        Cause::Measure(_)
        | Cause::Failure(_)
        | Cause::Act(..)
        | Cause::Inject(_)
        | Cause::Red(_)
        | Cause::Activity(_)
        | Cause::Evidence(_)
        | Cause::Shared(_)
        | Cause::Passed(_)
        | Cause::Delegation(_)
        | Cause::Partner(_)
        | Cause::Reply(_)
        | Cause::Time => String::new(),
    }
}

/// What brought a change about, in words.
#[must_use]
pub fn cause(context: &ViewContext<'_>, state: &State, cause: &Cause) -> String {
    let words = context.words;
    let scenario = &context.book.scenario;
    match cause {
        Cause::Measure(id) | Cause::Failure(id) => context.decided(state, *id),
        Cause::Act(adversary, action) => {
            let last = state.last_act(adversary).filter(|act| act.action == *action).map_or(0, |act| act.before);
            let (name, act) = (context.adversary(adversary), context.act(adversary, *action, last).0);
            if act.contains(&name) {
                return act;
            }
            words.with("cause-act", &[("adversary", text(name)), ("act", text(act))])
        }
        Cause::Inject(key) => scenario.inject(key).map_or_else(
            || key.to_string(),
            |inject| {
                let (msel, title) = (text(inject.msel.clone()), text(context.inject(state, inject).0.to_owned()));
                let given = state.answers.get(key).and_then(|given| inject.offer.as_ref()?.answer(&given.answer));
                match given {
                    Some(answer) => {
                        let args = [("msel", msel), ("title", title), ("answer", text(answer.text.clone()))];
                        words.with("cause-answer", &args)
                    }
                    None => words.with("cause-inject", &[("msel", msel), ("title", title)]),
                }
            },
        ),
        Cause::Red(adversary) => words.with("cause-red", &[("adversary", text(context.adversary(adversary)))]),
        Cause::Activity(key) => {
            scenario.activity(key).map_or_else(|| key.to_string(), |activity| activity.title.clone())
        }
        Cause::Evidence(key) => {
            scenario.evidence(key).map_or_else(|| key.to_string(), |evidence| evidence.title.clone())
        }
        Cause::Shared(by) => words.with("cause-shared", &[("state", text(context.state(by)))]),
        Cause::Passed(by) => words.with("cause-passed", &[("state", text(context.state(by)))]),
        Cause::Delegation(by) => context.state(by),
        Cause::Partner(key) => context.partner(key),
        Cause::Reply(adversary) => words.with("cause-reply", &[("adversary", text(context.adversary(adversary)))]),
        Cause::Time => words.text("cause-time"),
        Cause::Facilitator(_) => words.text("cause-facilitator"),
    }
}

/// A picture's change in words: the likeliest hypothesis before and after, and beside it another that is looked at, such
/// as the true one for those who know it.
#[must_use]
pub fn attribution_line(
    context: &ViewContext<'_>,
    state: &State,
    entry: &AttributionEntry,
    beside: Option<usize>,
) -> LedgerLine {
    let (before, after) = (posterior(&entry.before), posterior(&entry.after));
    let lead = top(&after);
    let hypothesis = |place: usize| {
        context.book.scenario.hypotheses.get(place).map_or_else(String::new, |hypothesis| hypothesis.text.clone())
    };
    let holder = match &entry.holder {
        PictureOf::Pool => context.words.text("picture-shared"),
        PictureOf::State(key) => context.words.with("picture-of", &[("state", text(context.state(key)))]),
    };
    let cause = cause(context, state, &entry.cause);
    let value = |ppm: &[u32], place: usize| {
        ppm.get(place).map_or_else(String::new, |ppm| context.words.decimal(&percent_exact(*ppm)))
    };
    let moved = |place: usize| {
        let [before, after] = [&before, &after].map(|ppm| text(value(ppm, place)));
        [("hypothesis", text(hypothesis(place))), ("before", before), ("after", after)]
    };
    let likeliest = [vec![("holder", text(holder.clone()))], moved(lead).to_vec()].concat();
    let head = context.words.with("ledger-attribution-head", &likeliest);
    let head = match beside.filter(|place| *place != lead) {
        Some(place) => {
            let args = [vec![("head", text(head))], moved(place).to_vec()].concat();
            context.words.with("ledger-attribution-beside", &args)
        }
        None => head,
    };
    LedgerLine {
        quantity: holder,
        moved: None,
        head,
        sentence: context.words.with("ledger-attribution", &[("cause", text(cause.clone()))]),
        origin: context
            .words
            .with("ledger-origin", &[("rule", text(context.words.text("rule-attribution"))), ("cause", text(cause))]),
        engine: None,
    }
}
