//! What every check works with: the document, the program's data, and a place to report to.
//!
//! **Invariant:** a finding stands at the address that it was reported for, or at the nearest place that exists.

use crate::model::key::{EditionKey, StateKey};
use crate::model::parameter::ParameterList;
use crate::model::parameters::Parameters;
use crate::model::seat::Capability;
use crate::model::toolbox::Toolbox;
use crate::scenario::code::Code;
use crate::scenario::data::Data;
use crate::scenario::diagnostic::{Diagnostic, nearest};
use crate::scenario::doc::{InjectDoc, ScenarioDoc};
use crate::scenario::limits::MAX_TURNS;
use crate::scenario::ron_text::path::DocPath;
use crate::scenario::ron_text::tree::Node;

/// What a check looks at, and where it reports.
pub struct Checker<'a> {
    /// The document.
    pub doc: &'a ScenarioDoc,
    /// The program's data.
    pub data: &'a Data,
    /// The catalogue of the edition that is played.
    pub toolbox: Toolbox,
    /// The parameters with the scenario's changes.
    pub in_force: ParameterList,
    /// The same, typed.
    pub parameters: Option<Parameters>,
    tree: &'a Node,
    found: Vec<Diagnostic>,
}

impl<'a> Checker<'a> {
    /// A checker of a document.
    #[must_use]
    pub fn new(doc: &'a ScenarioDoc, data: &'a Data, tree: &'a Node) -> Self {
        let in_force = data.rules.with(&doc.changes());
        let parameters = Parameters::read(&in_force).ok();
        let toolbox = data.toolbox.of_edition(doc.edition.as_deref().map(EditionKey::new).as_ref());
        Self { doc, data, toolbox, in_force, parameters, tree, found: Vec::new() }
    }

    /// What was found.
    #[must_use]
    pub fn found(self) -> Vec<Diagnostic> {
        self.found
    }

    /// Reports a finding at an address; names and numbers for the words may follow.
    pub fn report(&mut self, code: Code, path: &DocPath, args: &[(&'static str, &dyn ToString)]) {
        self.report_near(code, path, args, None);
    }

    /// Reports a finding with what may have been meant.
    pub fn report_near(
        &mut self,
        code: Code,
        path: &DocPath,
        args: &[(&'static str, &dyn ToString)],
        near: Option<&str>,
    ) {
        let mut diagnostic = Diagnostic::new(code, path.span(self.tree));
        diagnostic.path = path.clone();
        diagnostic.args = args.iter().map(|(name, value)| (*name, value.to_string())).collect();
        self.found.push(diagnostic.near(near));
    }

    /// Turns of the exercise; as many as there can be if it has none, which is reported once and not all over.
    #[must_use]
    pub fn turns(&self) -> u32 {
        match self.doc.calendar.turns {
            0 => MAX_TURNS,
            turns => turns,
        }
    }

    /// Reports a number outside its range.
    pub fn range(&mut self, path: &DocPath, value: i64, low: i64, high: i64) {
        if !(low..=high).contains(&value) {
            self.report(Code::OutOfRange, path, &[("value", &value), ("low", &low), ("high", &high)]);
        }
    }

    /// Reports a reference that names nothing of its kind, with the nearest name that exists.
    pub fn reference(&mut self, kind: Kind, path: &DocPath, name: &str) {
        let known = kind.names(self.doc, self.data, &self.toolbox);
        if known.contains(&name) {
            return;
        }
        let near = match kind {
            Kind::State | Kind::Holder | Kind::Seat => self.state_meant(name),
            Kind::Measure
            | Kind::Edition
            | Kind::Parameter
            | Kind::AdversaryType
            | Kind::Objective
            | Kind::Adversary
            | Kind::Hypothesis
            | Kind::Evidence
            | Kind::Root
            | Kind::Candidate
            | Kind::Inject
            | Kind::Activity
            | Kind::Outsider
            | Kind::Partner => nearest(name, known.into_iter()),
        }
        .map(str::to_owned);
        self.report_near(kind.code(), path, &[("kind", &kind.slug()), ("name", &name)], near.as_deref());
    }

    /// Reports an answer that an inject does not have, with the nearest that it has.
    pub fn answer(&mut self, path: &DocPath, inject: &InjectDoc, name: &str) {
        let mut known = inject.answers.iter().map(|answer| answer.key.as_str());
        if known.clone().all(|key| key != name) {
            let near = nearest(name, &mut known);
            self.report_near(Code::UnknownKey, path, &[("kind", &"answer"), ("name", &name)], near);
        }
    }

    /// The code of a state that was written in capitals, by name, or as elsewhere; codes are too short to be guessed.
    fn state_meant(&self, written: &str) -> Option<&'a str> {
        let written = written.trim().to_lowercase();
        let code = if written == "gr" { "el" } else { &written };
        let mut states = self.data.states.states.iter();
        let meant = states.find(|state| state.key.as_str() == code || state.name.to_lowercase() == written);
        meant.map(|state| state.key.as_str())
    }
}

/// A kind of thing that a document refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A Member State.
    State,
    /// A seat that may hold evidence.
    Holder,
    /// Any seat.
    Seat,
    /// A measure.
    Measure,
    /// An edition of the catalogue.
    Edition,
    /// A parameter.
    Parameter,
    /// A type of adversary.
    AdversaryType,
    /// An objective.
    Objective,
    /// An adversary.
    Adversary,
    /// A hypothesis.
    Hypothesis,
    /// A piece of evidence.
    Evidence,
    /// A source, to which items go back.
    Root,
    /// Somebody who can be listed.
    Candidate,
    /// An inject.
    Inject,
    /// An activity.
    Activity,
    /// Somebody without a seat.
    Outsider,
    /// A partner.
    Partner,
}

impl Kind {
    /// The name by which words refer to the kind.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::State | Self::Holder | Self::Seat => "state",
            Self::Measure => "measure",
            Self::Edition => "edition",
            Self::Parameter => "parameter",
            Self::AdversaryType => "adversary-type",
            Self::Objective => "objective",
            Self::Adversary => "adversary",
            Self::Hypothesis => "hypothesis",
            Self::Evidence => "evidence",
            Self::Root => "root",
            Self::Candidate => "candidate",
            Self::Inject => "inject",
            Self::Activity => "activity",
            Self::Outsider => "outsider",
            Self::Partner => "partner",
        }
    }

    fn code(self) -> Code {
        match self {
            Self::State | Self::Holder | Self::Seat => Code::UnknownState,
            Self::Measure => Code::UnknownMeasure,
            Self::Parameter => Code::UnknownParameter,
            Self::AdversaryType => Code::UnknownAdversaryType,
            Self::Objective
            | Self::Edition
            | Self::Adversary
            | Self::Hypothesis
            | Self::Evidence
            | Self::Root
            | Self::Candidate
            | Self::Inject
            | Self::Activity
            | Self::Outsider
            | Self::Partner => Code::UnknownKey,
        }
    }

    fn names<'n>(self, doc: &'n ScenarioDoc, data: &'n Data, toolbox: &'n Toolbox) -> Vec<&'n str> {
        match self {
            Self::State => data.states.keys().map(StateKey::as_str).collect(),
            Self::Holder => data.states.that_may(Capability::HoldsEvidence).map(StateKey::as_str).collect(),
            Self::Seat => data.states.seats().map(|seat| seat.key().as_str()).collect(),
            Self::Edition => data.toolbox.editions.iter().map(|edition| edition.key.as_str()).collect(),
            Self::Measure => toolbox.measures.iter().map(|measure| measure.id.as_str()).collect(),
            Self::Parameter => data.rules.parameters.iter().map(|parameter| parameter.key.as_str()).collect(),
            Self::AdversaryType => data.rules.adversary_types(),
            Self::Objective => doc.objectives.iter().map(|item| item.key.as_str()).collect(),
            Self::Adversary => doc.adversaries.iter().map(|item| item.key.as_str()).collect(),
            Self::Hypothesis => doc.hypotheses.iter().map(|item| item.key.as_str()).collect(),
            Self::Candidate => doc.listable.iter().map(|one| one.key.as_str()).collect(),
            Self::Evidence => doc.evidence.iter().map(|item| item.key.as_str()).collect(),
            Self::Root => doc.evidence.iter().filter_map(|item| item.root.as_deref()).collect(),
            Self::Inject => doc.injects.iter().map(|item| item.key.as_str()).collect(),
            Self::Activity => doc.activities.iter().map(|item| item.key.as_str()).collect(),
            Self::Outsider => doc.outsiders.iter().map(|item| item.key.as_str()).collect(),
            Self::Partner => doc.partners.iter().map(|item| item.key.as_str()).collect(),
        }
    }
}
