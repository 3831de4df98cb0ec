//! Where the numbers of the model come from, counted by what their sources say.
//!
//! **Invariant:** a number whose source calls it a modelling choice counts as one, whatever text it leans on.

use super::fit::FITTED;
use crate::model::parameter::ParameterList;
use crate::scenario::data::DataTexts;
use crate::scenario::parse::read_data;

/// What stands at the beginning of the source of a number that was read off the record by hand.
const RECORD: &str = "record";

/// What the source of a number says that somebody settled on.
const CHOICE: &str = "modelling choice";

/// How many numbers of the model come from where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Origins {
    /// Fitted to the cases.
    pub fitted: usize,
    /// Read off the cases by hand.
    pub record: usize,
    /// Taken from a source that is cited.
    pub cited: usize,
    /// Modelling choices.
    pub chosen: usize,
    /// Those modelling choices that say which text they lean on, or why.
    pub leaning: usize,
    /// Numbers that the scenario changes.
    pub changed: usize,
}

impl Origins {
    /// Counts sources.
    #[must_use]
    pub fn of<'a>(sources: impl IntoIterator<Item = &'a str>) -> Self {
        let mut origins = Self::default();
        for source in sources {
            if source.starts_with(FITTED) {
                origins.fitted += 1;
            } else if source.contains(CHOICE) {
                origins.chosen += 1;
                origins.leaning += usize::from(source != CHOICE);
            } else if source.starts_with(RECORD) {
                origins.record += 1;
            } else {
                origins.cited += 1;
            }
        }
        origins
    }

    /// Those of the program's own numbers; none where they cannot be read.
    #[must_use]
    pub fn shipped() -> Self {
        let list = read_data::<ParameterList>(&DataTexts::shipped().rules);
        list.map(|list| Self::of(list.parameters.iter().map(|parameter| parameter.source.as_str()))).unwrap_or_default()
    }

    /// All numbers.
    #[must_use]
    pub fn all(&self) -> usize {
        self.fitted + self.record + self.cited + self.chosen
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_counts_once_and_a_choice_stays_a_choice() {
        let sources = [
            "fitted to the record",
            "record: two cases",
            "Art. 31(1) TEU",
            "modelling choice",
            "modelling choice after S1-IG §3",
            "S1-IG §2; the weight is a modelling choice",
        ];
        let expected = Origins { fitted: 1, record: 1, cited: 1, chosen: 3, leaning: 2, changed: 0 };
        assert_eq!(Origins::of(sources), expected);
        assert_eq!(expected.all(), sources.len());
    }
}
