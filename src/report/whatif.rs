//! What if: an exercise beside itself with one thing done otherwise. Where they part, what became of the later decisions,
//! what both came to, and how much of that was luck.
//!
//! **Invariant:** for the facilitator's eyes; what the same question was answered with once, it is answered with again.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::Serialize;

use super::exercise::Exercise;
use super::told::Told;
use crate::engine::core::command::{Actor, Command};
use crate::engine::core::state::State;
use crate::model::key::MeasureId;
use crate::model::quantity::Quantity;
use crate::session::branch::{Branch, Dice, Fate, NoBranch, Question, branch};
use crate::session::counterfactual::harm_without_measures_on;
use crate::session::entry::Entry;
use crate::view::audience::Audience;
use crate::view::figures::{Better, Figure, figures};
use crate::view::happened::title;
use crate::view::names::ViewContext;
use crate::view::rejections::rejection_text;
use crate::view::story::StoryLine;
use crate::words::{Words, number, text};

/// An exercise beside itself.
pub struct WhatIf {
    /// What was asked.
    pub question: Question,
    /// The place of the moment at which it was asked.
    pub place: usize,
    /// What the facilitator is told of the branch.
    pub told: Told,
    /// Where the two part; nothing where they never do.
    pub first: Option<Difference>,
    /// The figures of both.
    pub figures: Vec<Compared>,
    /// What became of the decisions after it.
    pub later: Vec<Later>,
    /// What was adopted only as played, and only with the change.
    pub adopted: [Vec<String>; 2],
    /// How much was adopted in both.
    pub adopted_in_both: usize,
}

/// Where two exercises part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The entry.
    pub entry: u64,
    /// `Decision · turn 2`.
    pub when: String,
    /// What happened as it was played, if anything did.
    pub played: Option<String>,
    /// What happens instead, if anything does.
    pub instead: Option<String>,
    /// The first line of the ledger that differs: as played, and instead.
    pub ledger: Option<(Option<String>, Option<String>)>,
}

/// A figure of both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Compared {
    /// Its stable name.
    pub key: String,
    /// What people call it.
    pub name: String,
    /// As played.
    pub played: i64,
    /// What if.
    pub instead: i64,
    /// Whether what if is better, if either is.
    pub better: Option<bool>,
}

/// What became of a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Later {
    /// `Decision · turn 2`.
    pub when: String,
    /// What was decided.
    pub text: String,
    /// The measure that it was about.
    pub measure: Option<MeasureId>,
    /// Whether it is as it was.
    pub kept: bool,
    /// Why not.
    pub why: String,
}

/// How much of a difference was luck: both played with the same other dice, a number of times.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Luck {
    /// How often.
    pub ways: usize,
    /// The final tension as played, in order.
    pub played: Vec<i64>,
    /// What if, in order.
    pub instead: Vec<i64>,
    /// In how many of the pairs what if ended lower.
    pub lower: usize,
    /// The mean difference of the pairs: what if less as played.
    pub mean: i64,
}

impl Luck {
    /// The values between which four of five lie.
    #[must_use]
    pub fn middle(sorted: &[i64]) -> (i64, i64) {
        let at = |percent: usize| sorted.get(sorted.len().saturating_sub(1) * percent / 100).copied().unwrap_or(0);
        (at(10), at(90))
    }
}

/// Computes the branch, and sets it beside the exercise.
///
/// # Errors
/// Why there is no branch, in words.
pub fn what_if(exercise: &Exercise, words: &Words, question: &Question) -> Result<WhatIf, String> {
    let session = &exercise.session;
    let branch = branch(session, Some(question), Dice::Same).map_err(|no| refused(exercise, words, &no))?;
    let (context, other) = (exercise.context(words), ViewContext::new(&branch.book, words));
    let (path, instead) = (session.path(), branch.path());
    let place = path.iter().position(|entry| entry.id == question.entry).unwrap_or(0);
    let played = exercise.tell(words, &Audience::Facilitator);
    let told = Told::of(&other, &instead, &Audience::Facilitator);
    let first = difference(&context, &played.lines, &told.lines);
    let both = [(&context, session.state(), &path), (&other, &branch.state, &instead)].map(|(context, state, path)| {
        figures(context, state, path, Some(harm_without_measures_on(context.book, path)))
    });
    let later = later(&context, &path, &branch, place);
    let (own, others) = (adopted(&context, session.state()), adopted(&other, &branch.state));
    let adopted_in_both = own.iter().filter(|said| others.contains(said)).count();
    let adopted = only_in_one([own, others]);
    Ok(WhatIf {
        question: question.clone(),
        place,
        told,
        first,
        figures: compared(&both),
        later,
        adopted,
        adopted_in_both,
    })
}

/// The measures that were adopted, each with who brought it and in which turn.
fn adopted(context: &ViewContext<'_>, state: &State) -> Vec<String> {
    let adopted = state.proposals.values().filter_map(|own| own.adopted().map(|turn| (turn, own)));
    adopted
        .map(|(turn, own)| {
            let args = [
                ("measure", text(context.numbered(&own.measure))),
                ("state", text(context.state(&own.by))),
                ("turn", number(turn.into())),
            ];
            context.words.with("whatif-adopted", &args)
        })
        .collect()
}

/// What only the one has, and only the other.
fn only_in_one([one, other]: [Vec<String>; 2]) -> [Vec<String>; 2] {
    let without = |own: &[String], other: &[String]| own.iter().filter(|said| !other.contains(said)).cloned().collect();
    [without(&one, &other), without(&other, &one)]
}

/// How much of the final tension was luck: the exercise and the branch, each with so many other dice from the question on.
///
/// # Errors
/// Why there is no branch, in words.
pub fn luck(
    exercise: &Exercise,
    words: &Words,
    question: &Question,
    ways: u32,
    note: impl Fn() -> bool + Sync,
) -> Result<Option<Luck>, String> {
    let session = &exercise.session;
    let ends = |question: Option<&Question>, dice| {
        branch(session, question, dice).map(|branch| branch.state.value(&Quantity::Tension))
    };
    let pair = |way| {
        if !note() {
            return Ok(None);
        }
        let dice = Dice::Other { from: question.entry, way };
        Ok(Some((ends(None, dice)?, ends(Some(question), dice)?)))
    };
    let pairs: Result<Option<Vec<(i64, i64)>>, NoBranch> = (1..=ways).into_par_iter().map(pair).collect();
    let Some(pairs) = pairs.map_err(|no| refused(exercise, words, &no))? else { return Ok(None) };
    let (mut played, mut instead): (Vec<i64>, Vec<i64>) = pairs.iter().copied().unzip();
    played.sort_unstable();
    instead.sort_unstable();
    let count = i64::try_from(pairs.len()).unwrap_or(1).max(1);
    Ok(Some(Luck {
        ways: pairs.len(),
        played,
        instead,
        lower: pairs.iter().filter(|(played, instead)| instead < played).count(),
        mean: pairs.iter().map(|(played, instead)| instead - played).sum::<i64>() / count,
    }))
}

fn refused(exercise: &Exercise, words: &Words, no: &NoBranch) -> String {
    match no {
        NoBranch::NoSuchEntry => words.text("whatif-no-such-entry"),
        NoBranch::NotThere => words.text("whatif-not-there"),
        NoBranch::Rejected(rejection) => rejection_text(&exercise.context(words), rejection),
    }
}

/// Where two stories part: at the first entry of which another thing is told, what is told of it in the one alone and in the
/// other alone.
fn difference(context: &ViewContext<'_>, played: &[StoryLine], instead: &[StoryLine]) -> Option<Difference> {
    let (entry, was, is) = unlike(played, instead, |_| true)?;
    let when = was.or(is)?;
    let said = |line: Option<&StoryLine>| line.map(|line| line.text.clone());
    let ledger = unlike(played, instead, |line| line.ledger.is_some());
    Some(Difference {
        entry,
        when: title(context, when.turn, when.phase),
        played: said(was),
        instead: said(is),
        ledger: ledger.map(|(_, was, is)| (said(was), said(is))),
    })
}

/// The first entry whose lines of a kind are others, with the first line that the one alone has, and the other alone.
fn unlike<'l>(
    played: &'l [StoryLine],
    instead: &'l [StoryLine],
    wanted: impl Fn(&StoryLine) -> bool,
) -> Option<(u64, Option<&'l StoryLine>, Option<&'l StoryLine>)> {
    let mut entries: BTreeMap<u64, [Vec<&StoryLine>; 2]> = BTreeMap::new();
    for (nth, lines) in [played, instead].into_iter().enumerate() {
        for line in lines.iter().filter(|line| wanted(line)) {
            if let Some(of) = entries.entry(line.entry).or_default().get_mut(nth) {
                of.push(line);
            }
        }
    }
    entries.into_iter().find_map(|(entry, [was, is])| {
        let alone = |own: &[&'l StoryLine], other: &[&'l StoryLine]| {
            own.iter().find(|line| other.iter().all(|one| one.text != line.text)).copied()
        };
        let (was, is) = (alone(&was, &is), alone(&is, &was));
        (was.is_some() || is.is_some()).then_some((entry, was, is))
    })
}

fn compared([played, instead]: &[Vec<Figure>; 2]) -> Vec<Compared> {
    let instead: BTreeMap<&str, &Figure> = instead.iter().map(|figure| (figure.key.as_str(), figure)).collect();
    let both = played.iter().filter_map(|figure| Some((figure, instead.get(figure.key.as_str())?)));
    both.map(|(played, instead)| Compared {
        key: played.key.clone(),
        name: played.name.clone(),
        played: played.value,
        instead: instead.value,
        better: match played.better {
            _ if played.value == instead.value => None,
            Better::Less => Some(instead.value < played.value),
            Better::More => Some(instead.value > played.value),
            Better::Neither => None,
        },
    })
    .collect()
}

/// The decisions of delegations after the one that was asked about, and what became of each.
fn later(context: &ViewContext<'_>, path: &[&Entry], branch: &Branch, place: usize) -> Vec<Later> {
    let mut state = State::new(context.book);
    let mut later = Vec::new();
    for (at, entry) in path.iter().enumerate() {
        let command = &entry.body.command;
        if at > place
            && let Actor::Seat(by) = &entry.body.actor
            && let Some(fate) = branch.fates.get(at)
            && command.decides()
        {
            let mut about = None;
            let _ = command.about(|id| {
                about = about.or(Some(id));
                Some(id)
            });
            let proposal = about.map(|id| context.proposal(&state, id)).unwrap_or_default();
            let args =
                [("state", text(context.state(by))), ("kind", text(kind(command))), ("proposal", text(proposal))];
            later.push(Later {
                when: title(context, state.turn, state.phase),
                text: context.words.with("whatif-later", &args),
                measure: about.and_then(|id| state.proposals.get(&id)).map(|own| own.measure.clone()),
                kept: fate.is_kept(),
                why: why(context, fate),
            });
        }
        for event in &entry.body.events {
            state.apply(event);
        }
    }
    later
}

fn kind(command: &Command) -> &'static str {
    match command {
        Command::SubmitInitiative(_) => "proposed",
        Command::AnnounceStand(..) => "stood",
        Command::SealVote(..) | Command::BreakSilence { .. } => "voted",
        Command::Communicate { .. } => "told",
        Command::SealLine(_) => "lined",
        Command::Answer { .. } => "answered",
        Command::IssueProduct | Command::OfferOptions(_) => "issued",
        _ => "shared",
    }
}

fn why(context: &ViewContext<'_>, fate: &Fate) -> String {
    match fate {
        Fate::Kept | Fate::Changed => String::new(),
        Fate::WentWithIt => context.words.text("whatif-went-with-it"),
        Fate::NotThere => context.words.text("whatif-by-profile-not-there"),
        Fate::Refused(rejection) => {
            let why = [("why", text(rejection_text(context, rejection)))];
            context.words.with("whatif-by-profile", &why)
        }
    }
}

/// How many of the later decisions were kept, and how many not, in a sentence.
#[must_use]
pub fn kept(words: &Words, later: &[Later]) -> String {
    let kept = later.iter().filter(|later| later.kept).count();
    let count = |many: usize| number(i64::try_from(many).unwrap_or(i64::MAX));
    words.with("whatif-kept", &[("kept", count(kept)), ("other", count(later.len() - kept))])
}

/// How much was luck, in a sentence.
#[must_use]
pub fn lucky(words: &Words, luck: &Luck) -> String {
    let ((low, high), (instead_low, instead_high)) = (Luck::middle(&luck.played), Luck::middle(&luck.instead));
    let count = |many: usize| number(i64::try_from(many).unwrap_or(i64::MAX));
    let args = [
        ("ways", count(luck.ways)),
        ("low", number(low)),
        ("high", number(high)),
        ("insteadlow", number(instead_low)),
        ("insteadhigh", number(instead_high)),
        ("lower", count(luck.lower)),
        ("mean", text(crate::words::signed(luck.mean))),
    ];
    words.with("whatif-luck", &args)
}
