//! The stable codes of diagnostics, with how bad each is.
//!
//! **Invariant:** a code is never renamed or reused; its words stand in the locale files, its example in the fixtures.

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The scenario cannot be played.
    Error,
    /// It plays, but surely is not meant so.
    Warning,
    /// Style.
    Note,
}

impl Severity {
    /// The name by which words and reports refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $slug:literal $severity:ident),+ $(,)?) => {
        /// What a diagnostic is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code {
            $($(#[$doc])* $name,)+
        }

        impl Code {
            /// All codes.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The code as authors see it.
            #[must_use]
            pub fn slug(self) -> &'static str {
                match self {
                    $(Self::$name => $slug,)+
                }
            }

            /// How bad it is.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self {
                    $(Self::$name => Severity::$severity,)+
                }
            }
        }
    };
}

codes! {
    /// The file has no content.
    EmptyFile = "empty-file" Error,
    /// The file is not text.
    NotText = "not-text" Error,
    /// The file is larger than allowed.
    TooLarge = "too-large" Error,
    /// Brackets are deeper than allowed.
    TooDeep = "too-deep" Error,
    /// More values, or more items in a list, than allowed.
    TooMany = "too-many" Error,
    /// A bracket is never closed.
    UnclosedBracket = "unclosed-bracket" Error,
    /// A closing bracket fits no open one.
    MismatchedBracket = "mismatched-bracket" Error,
    /// A string or comment never ends.
    UnterminatedString = "unterminated-string" Error,
    /// The text is not RON, or a value is of the wrong type.
    Syntax = "syntax" Error,
    /// A field that the format does not have.
    UnknownField = "unknown-field" Error,
    /// A field or map entry written twice.
    DuplicateField = "duplicate-field" Error,
    /// A required field is missing.
    MissingField = "missing-field" Error,
    /// A version of the format that this program does not read.
    WrongFormat = "wrong-format" Error,
    /// Two things of a kind with one key.
    DuplicateKey = "duplicate-key" Error,
    /// A reference to something that is not there.
    UnknownKey = "unknown-key" Error,
    /// A key that is not a slug.
    BadKey = "bad-key" Error,
    /// A state that is not one of the 27.
    UnknownState = "unknown-state" Error,
    /// A measure that the catalogue does not have.
    UnknownMeasure = "unknown-measure" Error,
    /// A parameter that the engine does not have.
    UnknownParameter = "unknown-parameter" Error,
    /// A type of adversary that the parameters do not describe.
    UnknownAdversaryType = "unknown-adversary-type" Error,
    /// A number outside its range.
    OutOfRange = "out-of-range" Error,
    /// A start date and time that cannot be read.
    BadDate = "bad-date" Error,
    /// A text that must say something is empty.
    EmptyText = "empty-text" Error,
    /// A text longer than allowed.
    TextTooLong = "text-too-long" Error,
    /// A character that nobody can see or that turns others around, or a line break in a line.
    Unprintable = "unprintable" Error,
    /// The same in a comment or between fields.
    HiddenOutside = "hidden-outside" Warning,
    /// A character that none of the program's fonts has.
    CannotBeShown = "cannot-be-shown" Note,
    /// Nobody can be seated.
    NoSeats = "no-seats" Error,
    /// A seat without a national brief.
    SeatWithoutBrief = "seat-without-brief" Error,
    /// A chair of the working party that has no seat.
    PresidencyWithoutSeat = "presidency-without-seat" Error,
    /// More languages than the texts can be written in.
    LanguagesUnread = "languages-unread" Warning,
    /// A seat whose capital wants nothing or refuses nothing.
    SeatWithoutPull = "seat-without-pull" Warning,
    /// No hypothesis of a false flag, or none for everything else.
    MissingHypothesis = "missing-hypothesis" Error,
    /// Neither a truth nor dice to choose it, or both.
    TruthUnsettled = "truth-unsettled" Error,
    /// A condition on the truth where it is always the same.
    TruthAlwaysSo = "truth-always-so" Warning,
    /// Evidence that says the same whatever the dice choose.
    OtherwiseMissing = "otherwise-missing" Warning,
    /// What evidence would say otherwise, where nothing is left to the dice.
    OtherwiseUnused = "otherwise-unused" Warning,
    /// A likelihood row that leaves out a hypothesis.
    LikelihoodIncomplete = "likelihood-incomplete" Error,
    /// A likelihood row that says nothing.
    LikelihoodSaysNothing = "likelihood-says-nothing" Warning,
    /// A penalty between the steps of the scale.
    LikelihoodOffScale = "likelihood-off-scale" Note,
    /// A grade under which the item counts for nothing.
    GradeWithoutWeight = "grade-without-weight" Note,
    /// Evidence that nobody can ever hold.
    EvidenceNeverHeld = "evidence-never-held" Error,
    /// An inject that can never be released.
    InjectUnreachable = "inject-unreachable" Error,
    /// A secret sent to people who must not have it.
    SecretSentToPublic = "secret-sent-to-public" Error,
    /// An inject that reaches nobody.
    NoRecipients = "no-recipients" Error,
    /// An inject that wants an answer with fewer answers than two, or more than five.
    AnswersCount = "answers-count" Error,
    /// An answer that is asked of a seat which does not receive the inject.
    AnswerByStranger = "answer-by-stranger" Error,
    /// Evidence revealed to people who do not hold it, or not to who does.
    RevealedToStranger = "revealed-to-stranger" Error,
    /// An inject without an expected action.
    InjectWithoutExpectation = "inject-without-expectation" Note,
    /// An inject that serves no objective.
    InjectWithoutObjective = "inject-without-objective" Note,
    /// Nothing is to be learnt.
    NoObjectives = "no-objectives" Warning,
    /// An objective without a criterion.
    ObjectiveWithoutCriterion = "objective-without-criterion" Error,
    /// An objective that no inject serves.
    ObjectiveUntested = "objective-untested" Warning,
    /// An activity that never starts.
    ActivityNeverStarts = "activity-never-starts" Warning,
    /// An activity that hits nobody.
    ActivityWithoutVictim = "activity-without-victim" Warning,
    /// An end that waits for somebody whom the activity does not name.
    StopWithoutWhom = "stop-without-whom" Error,
    /// An adversary that neither acts nor is suspected.
    AdversaryUnused = "adversary-unused" Warning,
    /// An adversary that acts without words for what it does.
    PlaybookIncomplete = "playbook-incomplete" Note,
    /// A correlation group without items.
    GroupUnused = "group-unused" Note,
    /// A correlation group of items that the scenario does not describe.
    GroupUndeclared = "group-undeclared" Note,
    /// Somebody without a seat whom no activity hits.
    OutsiderUnused = "outsider-unused" Warning,
    /// Somebody who can be listed and of whom no evidence could be laid before a court.
    ListableWithoutFile = "listable-without-file" Note,
    /// An attribution that names nobody.
    AttributesNobody = "attributes-nobody" Error,
    /// A card for a state that has a seat, and so a profile of its own.
    CardIgnored = "card-ignored" Note,
}
