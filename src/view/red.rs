//! The screen of whoever plays an adversary: its acts with their odds, requests, the way out, quiet steps, what it knows.
//!
//! **Invariant:** of the Union nothing but what the public sees and what was said to the adversary itself.

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::following::Following;
use super::frame::{FrameView, frame};
use super::happened::{Chapter, chapters};
use super::names::ViewContext;
use super::rail::{LadderView, ladder};
use super::rejections::rejection_text;
use super::told::red::sealed;
use crate::engine::core::proposal::{Proposal, Target};
use crate::engine::core::red::{Move, WayOut};
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::engine::world::adversary::{Outlook, odds, outlook, utilities, weigh};
use crate::engine::world::condition::is_told_to_the_world;
use crate::engine::world::red::{check_act, check_open, check_step, check_way_out, requests};
use crate::model::adversary::{Adversary, Reply};
use crate::model::condition::Action;
use crate::model::key::{AdversaryKey, StepKey};
use crate::model::parameter::AdversaryType;
use crate::model::toolbox::Visibility;
use crate::session::entry::Entry;
use crate::words::{number, text};

/// An act that could be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActView {
    /// Which.
    pub act: Action,
    /// What it is.
    pub name: String,
    /// What would be seen of it.
    pub seen: String,
    /// What it gains, in points.
    pub gain: i64,
    /// The cost that the Union threatens.
    pub threat: i64,
    /// The risk of the rung.
    pub risk: i64,
    /// Face and grievance, and relief if a way out is open.
    pub face: i64,
    /// The sum.
    pub sum: i64,
    /// The odds that the program takes it, in per cent.
    pub odds: u32,
    /// The lowest and the highest odds if its weights were a fifth less or more.
    pub band: (u32, u32),
    /// Why it cannot be chosen.
    pub closed: Option<String>,
}

/// Something else that could be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionView<T> {
    /// What is meant.
    pub choice: T,
    /// What it is.
    pub name: String,
    /// What comes of it.
    pub detail: String,
    /// How often it is seen through, in per cent.
    pub found: Option<u8>,
    /// Why it cannot be chosen.
    pub closed: Option<String>,
}

/// What can be moved of an adversary in this turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveView {
    /// Whose.
    pub of: AdversaryKey,
    /// Its name.
    pub name: String,
    /// Why nothing can be sealed now.
    pub closed: Option<String>,
    /// What is sealed, if anything is.
    pub sealed: Option<(Move, String)>,
    /// Acts.
    pub acts: Vec<ActView>,
    /// Answers to requests; empty if nobody asked.
    pub replies: Vec<OptionView<Option<Reply>>>,
    /// What was asked.
    pub asked: Vec<String>,
    /// What can be done about the way out; empty if its author writes of none.
    pub ways_out: Vec<OptionView<WayOut>>,
    /// Quiet steps; empty if its author writes of none.
    pub steps: Vec<OptionView<Option<StepKey>>>,
    /// What those who play it are told.
    pub briefing: String,
    /// What it wants.
    pub goals: String,
    /// What they must not do.
    pub bounds: Vec<String>,
    /// What was said to it or of it, latest first.
    pub heard: Vec<String>,
}

/// The screen of whoever plays an adversary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RedScreen {
    /// What stands around it.
    pub frame: FrameView,
    /// The move.
    pub plan: MoveView,
    /// What happened, as the world saw it.
    pub happened: Vec<Chapter>,
    /// The ladder.
    pub ladder: LadderView,
}

impl RedScreen {
    /// Everything that whoever plays an adversary may see now, with what they were `told` of the path.
    #[must_use]
    pub fn new(
        context: &ViewContext<'_>,
        state: &State,
        path: &[&Entry],
        of: &AdversaryKey,
        told: &Following,
    ) -> Option<Self> {
        let audience = Audience::Red(of.clone());
        Some(Self {
            frame: frame(context, state, &audience),
            plan: plan(context, state, context.book.scenario.adversary(of)?),
            happened: chapters(context, path, &audience, &told.lines),
            ladder: ladder(context, state, &told.moments),
        })
    }
}

/// The moves of all adversaries that act, for the facilitator.
#[must_use]
pub fn moves(context: &ViewContext<'_>, state: &State) -> Vec<MoveView> {
    let acting = context.book.scenario.adversaries.iter().filter(|one| one.acts_from.is_some());
    acting.map(|adversary| plan(context, state, adversary)).collect()
}

fn plan(context: &ViewContext<'_>, state: &State, adversary: &Adversary) -> MoveView {
    let of = &adversary.key;
    let refused = |refused: Result<(), Rejection>| refused.err().map(|error| rejection_text(context, &error));
    MoveView {
        of: of.clone(),
        name: adversary.name.clone(),
        closed: refused(check_open(context.book, state, of).map(|_| ())),
        sealed: state.moves.get(of).map(|chosen| (chosen.clone(), sealed(context, of, chosen))),
        acts: acts(context, state, adversary),
        replies: replies(context, state, adversary),
        asked: requests(state, of).map(|own| context.title(own)).collect(),
        ways_out: ways_out(context, state, adversary),
        steps: steps(context, state, adversary),
        briefing: adversary.red_cell.briefing.clone(),
        goals: adversary.goals.clone(),
        bounds: adversary.red_cell.bounds.clone(),
        heard: heard(context, state, of),
    }
}

fn acts(context: &ViewContext<'_>, state: &State, adversary: &Adversary) -> Vec<ActView> {
    let parameters = &context.book.parameters;
    let Some(kind) = parameters.adversary_type(&adversary.kind) else { return Vec::new() };
    let now = outlook(state, &adversary.key);
    let ppm = |kind: &AdversaryType| odds(&utilities(&now, kind, parameters), &adversary.weights(), kind);
    let usual = ppm(kind);
    let varied: Vec<Vec<u32>> = variants(kind).iter().map(ppm).collect();
    let view = |act: &Action| {
        let at = |odds: &Vec<u32>| percent(odds.get(act.index()).copied().unwrap_or(0));
        let band =
            varied.iter().map(at).fold((at(&usual), at(&usual)), |(low, high), one| (low.min(one), high.max(one)));
        let closed = check_act(context.book, state, adversary, *act).err();
        act_view(context, (adversary, *act), &now, kind, (at(&usual), band), closed)
    };
    Action::ALL.iter().map(view).collect()
}

fn act_view(
    context: &ViewContext<'_>,
    (adversary, act): (&Adversary, Action),
    now: &Outlook,
    kind: &AdversaryType,
    (odds, band): (u32, (u32, u32)),
    closed: Option<Rejection>,
) -> ActView {
    let weighed = weigh(now, kind, &context.book.parameters, act);
    let points = |value: i64| crate::engine::core::arithmetic::divide_rounded(value, 1000);
    let ruled_out = adversary.playbook.get(&act).is_some_and(|play| play.weight_percent == 0);
    let closed = closed
        .map(|refused| if ruled_out { context.words.text("red-ruled-out") } else { rejection_text(context, &refused) });
    ActView {
        act,
        name: context.act_class(act),
        seen: context.act(&adversary.key, act, 0).0,
        gain: points(weighed.gain),
        threat: points(weighed.threat),
        risk: points(weighed.risk),
        face: points(weighed.face + weighed.relief),
        sum: weighed.points(),
        odds,
        band,
        closed,
    }
}

/// A type whose weights are a fifth less or more, one after the other.
fn variants(kind: &AdversaryType) -> Vec<AdversaryType> {
    let scaled = |value: i64, percent: i64| value * percent / 100;
    let with = |percent: i64| {
        [
            AdversaryType { resolve: scaled(kind.resolve, percent), ..*kind },
            AdversaryType { cost: scaled(kind.cost, percent), ..*kind },
            AdversaryType { risk: scaled(kind.risk, percent), ..*kind },
            AdversaryType { face: scaled(kind.face, percent), ..*kind },
        ]
    };
    with(80).into_iter().chain(with(120)).collect()
}

fn percent(ppm: u32) -> u32 {
    (ppm + 5_000) / 10_000
}

fn replies(context: &ViewContext<'_>, state: &State, adversary: &Adversary) -> Vec<OptionView<Option<Reply>>> {
    if requests(state, &adversary.key).next().is_none() {
        return Vec::new();
    }
    let words = context.words;
    let view = |reply: Reply| OptionView {
        choice: Some(reply),
        name: words.text(&format!("move-reply-{}", reply.slug())),
        detail: adversary.replies.get(&reply).map(|answer| answer.text.clone()).unwrap_or_default(),
        found: None,
        closed: None,
    };
    let as_it_acts = OptionView {
        choice: None,
        name: words.text("move-reply-as-it-acts"),
        detail: words.text("move-reply-as-it-acts-detail"),
        found: None,
        closed: None,
    };
    [Reply::Cooperates, Reply::Evades, Reply::Refuses].map(view).into_iter().chain([as_it_acts]).collect()
}

fn ways_out(context: &ViewContext<'_>, state: &State, adversary: &Adversary) -> Vec<OptionView<WayOut>> {
    let Some(ramp) = &adversary.red_cell.off_ramp else { return Vec::new() };
    let words = context.words;
    let turn = [("turn", number(ramp.from_turn.into()))];
    let early = ramp.from_turn > state.turn;
    let view = |way_out: WayOut| OptionView {
        choice: way_out,
        name: words.text(&format!("move-way-out-{}", way_out.slug())),
        detail: match way_out {
            WayOut::Offer => ramp.offer.title.clone(),
            WayOut::Keep => words.text("move-way-out-keep-detail"),
            WayOut::Withdraw => ramp.withdraw.title.clone(),
        },
        found: None,
        closed: check_way_out(state, adversary, way_out).err().map(|refused| {
            if early { words.with("red-way-out-early", &turn) } else { rejection_text(context, &refused) }
        }),
    };
    WayOut::ALL.map(view).into()
}

fn steps(context: &ViewContext<'_>, state: &State, adversary: &Adversary) -> Vec<OptionView<Option<StepKey>>> {
    let written = &adversary.red_cell.quiet;
    if written.is_empty() {
        return Vec::new();
    }
    let words = context.words;
    let none = OptionView {
        choice: None,
        name: words.text("move-quiet-none"),
        detail: words.text("move-quiet-none-detail"),
        found: None,
        closed: None,
    };
    let views = written.iter().map(|quiet| OptionView {
        choice: Some(quiet.key.clone()),
        name: quiet.title.clone(),
        detail: quiet.text.clone(),
        found: Some(quiet.found_percent),
        closed: check_step(state, adversary, &quiet.key).err().map(|_| words.text("red-step-taken")),
    });
    views.chain([none]).collect()
}

/// What was said to an adversary or of it, as it can know it: public texts that name it, and what was told to it alone.
fn heard(context: &ViewContext<'_>, state: &State, of: &AdversaryKey) -> Vec<String> {
    let to_it = |own: &&Proposal| own.addressee.as_ref() == Some(of) && own.adopted().is_some();
    let told = |own: &&Proposal| {
        let private = own.communication.as_ref().is_some_and(|told| told.target == Target::Addressee);
        let quiet = context.book.measure(&own.measure).is_some_and(|one| one.visibility == Visibility::Private);
        is_told_to_the_world(context.book, own) || private || quiet
    };
    let line = |own: &Proposal| {
        let public = is_told_to_the_world(context.book, own);
        let id = if public { "red-heard-public" } else { "red-heard-private" };
        let args = [("proposal", text(context.title(own))), ("turn", number(own.adopted().unwrap_or(0).into()))];
        (own.adopted(), context.words.with(id, &args))
    };
    let texts = state.proposals.values().filter(to_it).filter(told).map(line);
    let words = state.spoken.iter().filter(|word| word.to.as_ref() == Some(of)).map(|word| {
        let args = [("voice", text(context.voice(&word.by))), ("turn", number(word.turn.into()))];
        (Some(word.turn), context.words.with("red-heard-named", &args))
    });
    let mut all: Vec<(Option<u32>, String)> = texts.chain(words).collect();
    all.sort_by_key(|(turn, _)| std::cmp::Reverse(*turn));
    all.into_iter().map(|(_, line)| line).collect()
}
