//! The program's own data: catalogue, states, parameters; shipped inside the program, saved with every exercise.
//!
//! **Invariant:** no number of a text that was read lies outside its range and no seat beyond what one may be, whoever
//! wrote the text.

use super::diagnostic::Diagnostic;
use super::parse::read_data;
use crate::model::parameter::{LADDER, Parameter, ParameterList};
use crate::model::parameters::Parameters;
use crate::model::states::States;
use crate::model::toolbox::{Measure, Toolbox};

/// The texts of the program's data files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataTexts {
    /// `assets/toolbox.ron`
    pub toolbox: String,
    /// `assets/states.ron`
    pub states: String,
    /// `assets/rules.ron`
    pub rules: String,
}

impl DataTexts {
    /// The texts that this program was built with.
    #[must_use]
    pub fn shipped() -> Self {
        Self {
            toolbox: include_str!("../../assets/toolbox.ron").to_owned(),
            states: include_str!("../../assets/states.ron").to_owned(),
            rules: include_str!("../../assets/rules.ron").to_owned(),
        }
    }
}

/// The data, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Data {
    /// Catalogue.
    pub toolbox: Toolbox,
    /// States.
    pub states: States,
    /// Parameters.
    pub rules: ParameterList,
}

/// Why texts do not make a rulebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DataError {
    /// A data file cannot be read: its name and the reader's message.
    Data(&'static str, String),
    /// The scenario has errors.
    Scenario(Vec<Diagnostic>),
}

impl Data {
    /// Reads the texts.
    ///
    /// # Errors
    /// The data file at fault, with the reader's message.
    pub fn read(texts: &DataTexts) -> Result<Self, DataError> {
        let data = Self::parse(texts)?;
        data.check_seats()?;
        data.check_numbers()?;
        Parameters::read(&data.rules).map_err(|missing| DataError::Data("rules.ron", missing.join(", ")))?;
        Ok(data)
    }

    /// Reads the texts of a saved exercise: parameters that it did not know are those of this program.
    ///
    /// # Errors
    /// The data file at fault, with the reader's message.
    pub fn read_saved(texts: &DataTexts) -> Result<Self, DataError> {
        let mut data = Self::parse(texts)?;
        data.complete(&Self::read(&DataTexts::shipped())?.rules);
        data.check_seats()?;
        data.check_numbers()?;
        Ok(data)
    }

    fn parse(texts: &DataTexts) -> Result<Self, DataError> {
        let fault = |name| move |message| DataError::Data(name, message);
        Ok(Self {
            toolbox: read_data(&texts.toolbox).map_err(fault("toolbox.ron"))?,
            states: read_data(&texts.states).map_err(fault("states.ron"))?,
            rules: read_data(&texts.rules).map_err(fault("rules.ron"))?,
        })
    }

    /// Nobody has a seat whom another could be taken for, or who votes beside the 27.
    fn check_seats(&self) -> Result<(), DataError> {
        match self.states.unseated() {
            Some(institution) => Err(DataError::Data("states.ron", institution.key.to_string())),
            None => Ok(()),
        }
    }

    /// Saved data may have been written by anybody: numbers outside their range could run over.
    fn check_numbers(&self) -> Result<(), DataError> {
        let wide = |p: &Parameter| p.max > 1_000_000 || p.min < -1_000_000;
        let beyond = self.rules.parameters.iter().find(|p| !(p.min..=p.max).contains(&p.value) || wide(p));
        if let Some(parameter) = beyond {
            return Err(DataError::Data("rules.ron", format!("{} = {}", parameter.key, parameter.value)));
        }
        let fits = |measure: &Measure| {
            let numbers = [measure.pressure, measure.cost, measure.signal, measure.publicity];
            let band = (-1_000..=1_000).contains(&measure.band.0) && (-1_000..=1_000).contains(&measure.band.1);
            let times = (0..=100_000).contains(&measure.effect_hours) && measure.review_weeks <= 5_200;
            numbers.iter().all(|number| (-1_000..=1_000).contains(number))
                && measure.lead_turns <= 1_000
                && band
                && times
        };
        match self.toolbox.measures.iter().find(|measure| !fits(measure)) {
            Some(measure) => Err(DataError::Data("toolbox.ron", measure.id.to_string())),
            None => Ok(()),
        }
    }

    /// Parameters that a later program needs and an earlier one did not save; its ladder had the rungs that it had.
    fn complete(&mut self, shipped: &ParameterList) {
        let has_ladder = self.rules.parameters.iter().any(|known| known.key.starts_with(LADDER));
        for parameter in &shipped.parameters {
            let lacks = self.rules.get(&parameter.key).is_none();
            if lacks && !(has_ladder && parameter.key.starts_with(LADDER)) {
                self.rules.parameters.push(parameter.clone());
            }
        }
    }
}
