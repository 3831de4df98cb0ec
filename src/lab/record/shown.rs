//! The comparison as it is looked at: every case with its codes beside how it was played, figures over all of them, and
//! where it goes wrong.
//!
//! **Invariant:** figures and codes only; a reason is given where a code that the model weighs stands for it.

use std::collections::BTreeMap;

use super::case::{self, Case, Record};
use super::comparison::{self, Comparison};
use super::naive::Naive;
use super::table::{Row, Score, pairs, score};
use crate::model::parameter::ParameterList;
use crate::model::parameters::Parameters;
use crate::scenario::data::DataTexts;
use crate::scenario::parse::read_data;

/// The severity from which gravity speaks for an answer, as in `will.gravity`.
const GRAVE: i64 = 50;

/// Most reasons that are given for one case.
const REASONS: usize = 2;

/// With which weights the cases were played.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weights {
    /// Each case with weights that never saw it.
    #[default]
    HeldOut,
    /// All cases with the weights in force.
    Fitted,
}

impl Weights {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::HeldOut, Self::Fitted];

    /// The others.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::HeldOut => Self::Fitted,
            Self::Fitted => Self::HeldOut,
        }
    }
}

/// How most runs of a case err by two steps or more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The Union spoke, and most runs keep quiet.
    TooQuiet,
    /// Most runs answer, and less than the Union did.
    TooCautious,
    /// Most runs go further than the Union.
    TooEager,
}

/// What of the codes speaks for an error, because the model weighs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Nobody of the Union was hit.
    Outside,
    /// Neither a government of the Union nor a partner had attributed.
    Unattributed,
    /// The severity is low.
    Mild,
    /// One Member State was hit, and no partner had spoken.
    Single,
    /// A government of the Union had attributed.
    Government,
    /// A partner had attributed.
    Partner,
    /// There was a file for a court.
    File,
}

/// A case that is off by two steps or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Miss {
    /// How.
    pub fault: Fault,
    /// Why, as far as the codes tell; the weightiest first.
    pub causes: Vec<Cause>,
}

/// A case beside how it was played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownCase {
    /// Its codes.
    pub case: Case,
    /// Their severity.
    pub severity: i64,
    /// The place of the fold in which it was held out.
    pub fold: Option<usize>,
    held_out: Row,
    fitted: Row,
}

impl ShownCase {
    /// How it was played.
    #[must_use]
    pub fn row(&self, weights: Weights) -> &Row {
        match weights {
            Weights::HeldOut => &self.held_out,
            Weights::Fitted => &self.fitted,
        }
    }

    /// How it goes wrong, if by two steps or more.
    #[must_use]
    pub fn miss(&self, weights: Weights) -> Option<Miss> {
        let row = self.row(weights);
        if row.is_within() {
            return None;
        }
        let (case, eager) = (&self.case, row.mode > row.real);
        let fault = match row.mode {
            _ if eager => Fault::TooEager,
            0 | 1 => Fault::TooQuiet,
            2.. => Fault::TooCautious,
        };
        let causes = if eager {
            vec![(Cause::Government, case.national), (Cause::Partner, case.partner), (Cause::File, case.court_file)]
        } else {
            vec![
                (Cause::Outside, case.hit.is_empty()),
                (Cause::Unattributed, !case.partner && !case.national),
                (Cause::Mild, self.severity < GRAVE),
                (Cause::Single, case.hit.len() == 1 && !case.partner),
            ]
        };
        let causes = causes.into_iter().filter_map(|(cause, holds)| holds.then_some(cause)).take(REASONS).collect();
        Some(Miss { fault, causes })
    }
}

/// Figures over all cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// How near they come.
    pub score: Score,
    /// The median of the measures in a case.
    pub measures: usize,
}

/// The comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Exercises of each case.
    pub runs: u64,
    /// The cases: those in which the Union went furthest first, and of these the gravest.
    pub cases: Vec<ShownCase>,
    /// What the simulated Union comes to, held out and fitted.
    pub simulated: [Figures; 2],
    /// What rules of thumb come to.
    pub thumbs: Vec<(Naive, Figures)>,
    /// Sources of the codes, by id.
    pub sources: BTreeMap<String, String>,
}

impl Shown {
    /// The comparison that the program was built with, unless there is none.
    #[must_use]
    pub fn shipped() -> Option<Self> {
        let record = read_data::<Record>(case::SHIPPED).ok()?;
        let comparison = read_data::<Comparison>(comparison::SHIPPED).ok()?;
        let list = read_data::<ParameterList>(&DataTexts::shipped().rules).ok()?;
        Self::of(record, &comparison, &Parameters::read(&list).ok()?.severity_weights)
    }

    /// The cases that were played both ways; nothing where none was.
    #[must_use]
    pub fn of(record: Record, comparison: &Comparison, severity_weights: &[i64; 7]) -> Option<Self> {
        let row = |rows: &[Row], number: u32| rows.iter().find(|row| row.case == number).cloned();
        let mut folds: Vec<&[u32]> = comparison.folds.iter().map(|fold| fold.cases.as_slice()).collect();
        folds.retain(|cases| !cases.is_empty());
        folds.sort_by_key(|cases| cases.iter().min().copied());
        let shown = |case: Case| {
            Some(ShownCase {
                severity: case.dimensions.severity(severity_weights),
                fold: folds.iter().position(|cases| cases.contains(&case.number)),
                held_out: row(&comparison.held_out, case.number)?,
                fitted: row(&comparison.fitted, case.number)?,
                case,
            })
        };
        let mut cases: Vec<ShownCase> = record.cases.into_iter().filter_map(shown).collect();
        cases.sort_by_key(|shown| (std::cmp::Reverse((shown.case.tier, shown.severity)), shown.case.number));
        let simulated = Weights::ALL.map(|weights| simulated(&cases, weights));
        let thumbs = Naive::ALL.map(|rule| (rule, foretold(&cases, rule))).to_vec();
        let shown = Self { runs: comparison.runs, cases, simulated, thumbs, sources: record.sources };
        (!shown.cases.is_empty()).then_some(shown)
    }

    /// What the simulated Union comes to.
    #[must_use]
    pub fn figures(&self, weights: Weights) -> &Figures {
        let [held_out, fitted] = &self.simulated;
        match weights {
            Weights::HeldOut => held_out,
            Weights::Fitted => fitted,
        }
    }

    /// Cases in which fewer than half of the runs end on the step that is counted.
    #[must_use]
    pub fn scattered(&self, weights: Weights) -> usize {
        let most = |row: &Row| row.tiers.get(usize::from(row.mode)).copied().unwrap_or(0);
        self.cases.iter().map(|shown| shown.row(weights)).filter(|row| 2 * most(row) < row.runs).count()
    }

    /// How many steps are shown: all up to a listing, and what lies beyond if any run came to it.
    #[must_use]
    pub fn steps(&self) -> usize {
        let beyond = |row: &Row| row.tiers.last().is_some_and(|runs| *runs > 0);
        let any = |shown: &ShownCase| shown.case.tier > 6 || Weights::ALL.iter().any(|one| beyond(shown.row(*one)));
        if self.cases.iter().any(any) { 8 } else { 7 }
    }
}

fn simulated(cases: &[ShownCase], weights: Weights) -> Figures {
    let rows: Vec<Row> = cases.iter().map(|shown| shown.row(weights).clone()).collect();
    Figures { score: score(&pairs(&rows)), measures: middle(rows.iter().map(|row| row.measures).collect()) }
}

fn foretold(cases: &[ShownCase], rule: Naive) -> Figures {
    let pairs: Vec<(u8, u8)> = cases.iter().map(|shown| (shown.case.tier, rule.tier(&shown.case))).collect();
    let measures = pairs.iter().map(|(_, told)| usize::from(*told > 0)).collect();
    Figures { score: score(&pairs), measures: middle(measures) }
}

/// The lower median.
fn middle(mut values: Vec<usize>) -> usize {
    values.sort_unstable();
    values.get(values.len().saturating_sub(1) / 2).copied().unwrap_or(0)
}
