//! The clauses of which the text of an initiative is made (`S1-IG §3`, Making a decision).
//!
//! **Invariant:** a text is data; its words stand in the locale files, its effects in `assets/rules.ron`.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::key::CandidateKey;

macro_rules! slugs {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $slug:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name by which words and parameters refer to it.
            #[must_use]
            pub fn slug(self) -> &'static str {
                match self {
                    $(Self::$variant => $slug,)+
                }
            }
        }
    };
}

slugs! {
    /// Whom the text names.
    Naming {
        /// Nobody.
        Nobody = "nobody",
        /// The State whose territory is used, without calling it the author.
        Territory = "territory",
        /// The addressee, as those see it who have attributed: their assessment is backed.
        Backing = "backing",
        /// The addressee, as the author.
        Author = "author",
    }
}

slugs! {
    /// How strongly the text speaks.
    Tone {
        /// Expresses concern.
        Concern = "concern",
        /// Deplores.
        Deplore = "deplore",
        /// Condemns.
        Condemn = "condemn",
        /// Condemns in the strongest terms.
        StronglyCondemn = "strongly-condemn",
    }
}

slugs! {
    /// What law, norm or commitment the text refers to.
    Reference {
        /// International law and the UN Charter.
        Charter = "charter",
        /// The norms of responsible State behaviour of 2015.
        Norms = "norms",
        /// Due diligence: not to let territory be used, norm 13(c).
        DueDiligence = "due-diligence",
        /// Human rights.
        HumanRights = "human-rights",
        /// OSCE confidence-building measures.
        ConfidenceBuilding = "confidence-building",
        /// The law of State responsibility.
        StateResponsibility = "state-responsibility",
        /// The Framework and the Council conclusions of 2017.
        Framework = "framework",
        /// Article 29 TEU, with Article 215 TFEU where it applies.
        RestrictiveMeasures = "restrictive-measures",
        /// Article 222 TFEU.
        SolidarityClause = "solidarity-clause",
        /// Article 42(7) TEU.
        MutualAssistance = "mutual-assistance",
        /// Article 51 of the UN Charter.
        SelfDefence = "self-defence",
    }
}

slugs! {
    /// What the text asks of the addressee.
    Demand {
        /// To stop.
        Stop = "stop",
        /// To answer a request for assistance, norm 13(h).
        Assist = "assist",
        /// To investigate and prosecute.
        Investigate = "investigate",
        /// To talk.
        Talks = "talks",
    }
}

slugs! {
    /// What the text tasks the services and the Member States with.
    Task {
        /// The EEAS reports back.
        Report = "report",
        /// Intcen keeps the shared picture up to date.
        Assess = "assess",
        /// A proposal for coordinated action of Member States is prepared (`S1-IG Cat. 3`).
        CoordinateAction = "coordinate-action",
        /// Listings are prepared.
        PrepareListings = "prepare-listings",
        /// Those who are hit get technical help.
        HelpVictims = "help-victims",
        /// Those who bear the cost get replacement.
        Replace = "replace",
        /// A channel to the addressee is kept open.
        KeepChannel = "keep-channel",
    }
}

slugs! {
    /// What the text says besides, which binds nobody and is heard by somebody.
    Word {
        /// It stands by those who are hit.
        Solidarity = "solidarity",
        /// It keeps further steps open.
        Reserve = "reserve",
        /// It welcomes cooperation.
        Welcome = "welcome",
        /// It assures that measures end when their cause does.
        Assure = "assure",
        /// It invites other States to align themselves with it.
        Align = "align",
    }
}

/// A clause that a text has or lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Clause {
    /// A reference.
    Reference(Reference),
    /// A demand.
    Demand(Demand),
    /// A task.
    Task(Task),
    /// A word.
    Word(Word),
}

impl Clause {
    /// Every clause there is.
    pub fn all() -> impl Iterator<Item = Self> {
        let references = Reference::ALL.iter().copied().map(Self::Reference);
        let demands = Demand::ALL.iter().copied().map(Self::Demand);
        let tasks = Task::ALL.iter().copied().map(Self::Task);
        references.chain(demands).chain(tasks).chain(Word::ALL.iter().copied().map(Self::Word))
    }
}

/// A change of a text: one clause at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Change {
    /// Names somebody else, or nobody.
    Naming(Naming),
    /// Speaks more strongly or more mildly.
    Tone(Tone),
    /// Takes a clause in.
    Add(Clause),
    /// Leaves a clause out.
    Drop(Clause),
    /// Sets the review after this many weeks; 0 for none.
    Review(u32),
}

impl Change {
    /// The name by which words refer to its kind.
    #[must_use]
    pub fn kind(self) -> &'static str {
        match self {
            Self::Naming(_) => "naming",
            Self::Tone(_) => "tone",
            Self::Add(_) => "add",
            Self::Drop(_) => "drop",
            Self::Review(_) => "review",
        }
    }
}

/// The text of an initiative.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DraftText {
    /// Whom it names.
    pub naming: Naming,
    /// How strongly it speaks.
    pub tone: Tone,
    /// What else it says.
    #[serde(default)]
    pub clauses: BTreeSet<Clause>,
    /// Weeks until it is reviewed; 0 for no review.
    #[serde(default)]
    pub review_weeks: u32,
    /// Whom it lists, or takes off a list.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub names: BTreeSet<CandidateKey>,
}

impl Default for DraftText {
    fn default() -> Self {
        Self {
            naming: Naming::Nobody,
            tone: Tone::Deplore,
            clauses: BTreeSet::new(),
            review_weeks: 0,
            names: BTreeSet::new(),
        }
    }
}

impl DraftText {
    /// The text after a change.
    #[must_use]
    pub fn with(&self, change: Change) -> Self {
        let mut text = self.clone();
        match change {
            Change::Naming(naming) => text.naming = naming,
            Change::Tone(tone) => text.tone = tone,
            Change::Add(clause) => {
                text.clauses.insert(clause);
            }
            Change::Drop(clause) => {
                text.clauses.remove(&clause);
            }
            Change::Review(weeks) => text.review_weeks = weeks,
        }
        text
    }

    /// Whether the text has a clause.
    #[must_use]
    pub fn has(&self, clause: Clause) -> bool {
        self.clauses.contains(&clause)
    }
}
