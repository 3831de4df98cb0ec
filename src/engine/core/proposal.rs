//! A proposal on its way from a delegation's draft to what has become of it.
//!
//! **Invariant:** a proposal's measure and addressee never change; its text changes by recorded amendments only.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::argument::Worry;
use super::step::Step;
use crate::model::clause::{Change, DraftText};
use crate::model::key::{AdversaryKey, CandidateKey, MeasureId, StateKey};
use crate::model::procedure::Work;
use crate::model::rulebook::Rulebook;
use crate::model::timetable::Leg;
use crate::model::toolbox::{Trait, Visibility};
use crate::model::voting::Vote;

/// The number of a proposal: its state's place in protocol order times 1,000, and a count from 1 of what that state has
/// brought onto the table; drafts have passing numbers of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ProposalId(pub u32);

/// Where a proposal stands; while it is tabled, `Proposal::station` says where on its road.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// Known to its delegation only.
    Draft,
    /// Submitted by the head of delegation, not yet seen by the others.
    Submitted,
    /// On the table of the 27.
    Tabled,
    /// Adopted in this turn.
    Adopted(u32),
    /// Failed in this turn.
    Failed(u32),
}

/// Why a proposal failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Failure {
    /// A delegation broke the silence.
    SilenceBroken,
    /// A delegation voted against where all are needed.
    Vetoed,
    /// The institution that decides alone would not act.
    Declined,
    /// A preparatory body found no consensus on it.
    NoConsensus,
    /// It did not stand the legal tests.
    NotLawful,
    /// Formal abstentions reached a third of the states and of the population (Art. 31(1) TEU).
    BlockedByAbstentions,
    /// Its initiator withdrew it.
    Withdrawn,
}

impl Failure {
    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::SilenceBroken => "silence-broken",
            Self::Vetoed => "vetoed",
            Self::Declined => "declined",
            Self::NoConsensus => "no-consensus",
            Self::NotLawful => "not-lawful",
            Self::BlockedByAbstentions => "blocked-by-abstentions",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// What a delegation says of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stand {
    /// Supports it.
    Support,
    /// Can accept it.
    Accept,
    /// Could accept it with an amendment.
    Amend,
    /// Would abstain.
    Abstain,
    /// Opposes it.
    Oppose,
}

impl Stand {
    /// All stands, most favourable first.
    pub const ALL: [Self; 5] = [Self::Support, Self::Accept, Self::Amend, Self::Abstain, Self::Oppose];

    /// The vote that follows from the stand.
    #[must_use]
    pub fn vote(self) -> Vote {
        match self {
            Self::Support | Self::Accept => Vote::For,
            Self::Amend | Self::Abstain => Vote::Abstain,
            Self::Oppose => Vote::Against,
        }
    }

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Support => "support",
            Self::Accept => "accept",
            Self::Amend => "amend",
            Self::Abstain => "abstain",
            Self::Oppose => "oppose",
        }
    }
}

/// How an adopted measure is told (`S1-IG §3`, Communicating a decision).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Form {
    /// A formal statement or declaration.
    Formal,
    /// Off the record.
    OffRecord,
    /// A line kept ready for questions.
    Reactive,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 3] = [Self::Formal, Self::OffRecord, Self::Reactive];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Formal => "formal",
            Self::OffRecord => "off-record",
            Self::Reactive => "reactive",
        }
    }
}

/// Whether the reasons for a decision are made known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reasons {
    /// They are given.
    Given,
    /// They are kept back.
    Withheld,
}

/// Whom the telling is meant for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Target {
    /// The world.
    #[default]
    World,
    /// Partners.
    Partners,
    /// The addressee alone.
    Addressee,
}

impl Target {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::World, Self::Partners, Self::Addressee];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::World => "world",
            Self::Partners => "partners",
            Self::Addressee => "addressee",
        }
    }
}

/// When it is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Timing {
    /// At once.
    #[default]
    AtOnce,
    /// A turn later, when it suits.
    Later,
}

impl Timing {
    /// Both.
    pub const ALL: [Self; 2] = [Self::AtOnce, Self::Later];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::AtOnce => "at-once",
            Self::Later => "later",
        }
    }
}

/// What is told of a decision.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Communication {
    /// Its form.
    pub form: Form,
    /// Whether reasons are given.
    pub reasons: Reasons,
    /// The line to take.
    pub line: String,
    /// Whom it is meant for.
    #[serde(default)]
    pub target: Target,
    /// When.
    #[serde(default)]
    pub timing: Timing,
}

impl Communication {
    /// How a proposal is told that nobody says how to tell: formally and at once; what is private to its addressee alone,
    /// and what stays among those who are concerned only to those who ask.
    #[must_use]
    pub fn unsaid(book: &Rulebook, proposal: &Proposal, reasons: Reasons) -> Self {
        let measure = book.measure(&proposal.measure);
        let private = measure.is_some_and(|own| own.visibility == Visibility::Private);
        let target = match measure {
            Some(own) if own.has(Trait::InvitesPartners) => Target::Partners,
            _ if private && proposal.addressee.is_some() => Target::Addressee,
            _ => Target::World,
        };
        let restricted = measure.is_some_and(|own| own.visibility == Visibility::Restricted);
        let (form, reasons) = if restricted { (Form::Reactive, Reasons::Withheld) } else { (Form::Formal, reasons) };
        Self { form, target, ..Self::formal(reasons) }
    }

    /// A formal telling to the world, at once.
    #[must_use]
    pub fn formal(reasons: Reasons) -> Self {
        Self { form: Form::Formal, reasons, line: String::new(), target: Target::World, timing: Timing::AtOnce }
    }
}

/// Why a proposal waits at a station.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Hold {
    /// The agenda was full.
    AgendaFull,
    /// A legal test is not met yet.
    NotLawful,
    /// These delegations oppose, so there is no orientation.
    NoConsensus(Vec<StateKey>),
}

impl Hold {
    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::AgendaFull => "agenda-full",
            Self::NotLawful => "not-lawful",
            Self::NoConsensus(_) => "no-consensus",
        }
    }
}

/// What was known when a decision was taken, so that it can be judged by that later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownThen {
    /// The severity of the situation.
    pub severity: i64,
    /// Items in the shared picture; nothing is ever taken out of it, so these are the first ones.
    pub pooled: usize,
    /// Items on which the last product of Intcen rested, if there was one.
    pub assessed: Option<usize>,
}

/// What became of a decision after it was told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aftermath {
    /// What was known when it was taken.
    pub known: Option<KnownThen>,
    /// When it begins to be felt, in minutes of the exercise.
    pub effect_at: Option<i64>,
    /// The turn in which it was felt.
    pub felt: Option<u32>,
    /// When it is to be reviewed, in minutes of the exercise.
    pub review_at: Option<i64>,
    /// The turn in which it ended.
    pub ended: Option<u32>,
    /// Whether another decision ended it.
    pub repealed: bool,
    /// Who was taken off its list.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub delisted: BTreeSet<CandidateKey>,
    /// Whether the addressee has answered a request in it.
    pub answered: bool,
    /// Whether it calls on others where what that presupposes is not there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub in_vain: bool,
}

/// Where a proposal is on its road.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// The place of the station on the road.
    pub station: u32,
    /// Since when, in minutes of the exercise.
    pub since: i64,
    /// Whether the chair has taken it up.
    pub taken_up: bool,
    /// Why it waits.
    pub hold: Option<Hold>,
    /// How often it has waited at this station.
    pub holds: u32,
    /// How often its silence was broken.
    pub breaks: u32,
    /// The amendments with which the silence is broken, sealed until the reveal.
    pub objections: BTreeMap<StateKey, Change>,
    /// Whether the Presidency has fast-tracked it.
    pub fast: bool,
    /// The turns in which the stations before were passed.
    pub passed: Vec<u32>,
}

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// Its number.
    pub id: ProposalId,
    /// The delegation that took the initiative.
    pub by: StateKey,
    /// The measure.
    pub measure: MeasureId,
    /// Whom it is addressed to.
    pub addressee: Option<AdversaryKey>,
    /// The reasons as written by the initiator.
    pub reasons: String,
    /// The turn of the initiative.
    pub turn: u32,
    /// The turn in which it can be decided.
    pub due: u32,
    /// Where it stands.
    pub stage: Stage,
    /// Why it failed.
    pub failure: Option<Failure>,
    /// Announced stands.
    pub stands: BTreeMap<StateKey, Stand>,
    /// Votes, sealed until the reveal.
    pub votes: BTreeMap<StateKey, Vote>,
    /// What was told of it.
    pub communication: Option<Communication>,
    /// What it says.
    pub text: DraftText,
    /// Its road; empty where an older exercise knew none.
    pub road: Vec<Leg>,
    /// Where on it.
    pub progress: Progress,
    /// Amendments that delegations ask for.
    pub asks: BTreeMap<StateKey, Change>,
    /// Those whose demand was met, with what was known then.
    pub bargains: BTreeMap<StateKey, KnownThen>,
    /// Those who said that they would block alone, and whether they let it pass.
    pub alone: BTreeMap<StateKey, bool>,
    /// What worries delegations, as far as they said it.
    pub worries: BTreeMap<StateKey, Worry>,
    /// States that abstained formally and are exempt.
    pub exempt: BTreeSet<StateKey>,
    /// Member States that act with the initiator, where States act by themselves (`S1-IG §2`: individually or
    /// collectively).
    pub joined: BTreeSet<StateKey>,
    /// What became of it after the decision.
    pub aftermath: Aftermath,
}

impl Proposal {
    /// How far its text goes in answering.
    #[must_use]
    pub fn step(&self, book: &Rulebook) -> Step {
        book.measure(&self.measure).map_or(Step::Nothing, |measure| Step::of(measure, &self.text))
    }

    /// Those whose act it is: the initiator, and whoever joined it.
    pub fn askers(&self) -> impl Iterator<Item = &StateKey> {
        std::iter::once(&self.by).chain(&self.joined)
    }

    /// Whether the 27 can see it.
    #[must_use]
    pub fn is_public_to_the_27(&self) -> bool {
        match self.stage {
            Stage::Draft | Stage::Submitted => false,
            Stage::Tabled | Stage::Adopted(_) | Stage::Failed(_) => true,
        }
    }

    /// Whether it waits for a decision in this turn.
    #[must_use]
    pub fn is_due(&self, turn: u32) -> bool {
        self.stage == Stage::Tabled && self.due <= turn && self.is_deciding()
    }

    /// Whom its communication may be meant for: where nobody is addressed, nobody can be told alone.
    pub fn targets(&self) -> impl Iterator<Item = Target> {
        Target::ALL.into_iter().filter(|target| *target != Target::Addressee || self.addressee.is_some())
    }

    /// The stretch of the road on which it is.
    #[must_use]
    pub fn leg(&self) -> Option<&Leg> {
        usize::try_from(self.progress.station).ok().and_then(|place| self.road.get(place))
    }

    /// Whether it lies before whoever decides.
    #[must_use]
    pub fn is_deciding(&self) -> bool {
        self.leg().is_none_or(|leg| leg.work.decides())
    }

    /// Whether a silence runs on its text.
    #[must_use]
    pub fn is_under_silence(&self) -> bool {
        self.stage == Stage::Tabled && self.leg().is_some_and(|leg| leg.work == Work::Silence)
    }

    /// Whether a delegation is held to the text because its demand was met and no facts have changed since.
    #[must_use]
    pub fn is_bound(&self, state: &StateKey, now: &KnownThen) -> bool {
        self.bargains.get(state).is_some_and(|then| then.severity == now.severity && then.pooled == now.pooled)
    }

    /// Those whom it lists and who were not taken off.
    pub fn listed(&self) -> impl Iterator<Item = &CandidateKey> {
        self.text.names.difference(&self.aftermath.delisted)
    }

    /// Whether it was adopted and has not ended.
    #[must_use]
    pub fn in_force(&self) -> bool {
        self.adopted().is_some() && self.aftermath.ended.is_none()
    }

    /// The turn in which it was adopted.
    #[must_use]
    pub fn adopted(&self) -> Option<u32> {
        match self.stage {
            Stage::Adopted(turn) => Some(turn),
            Stage::Draft | Stage::Submitted | Stage::Tabled | Stage::Failed(_) => None,
        }
    }
}
