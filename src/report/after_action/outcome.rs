//! What the exercise came to, and how it is scored; for the facilitator's edition.

use crate::report::exercise::Exercise;
use crate::report::paper::Part;
use crate::report::record::step_in_the_record;
use crate::view::result::ResultView;
use crate::words::Words;

/// The headline, the truth, what was known of it when, and what turned it.
pub(super) fn result(exercise: &Exercise, words: &Words, result: &ResultView) -> Vec<Part> {
    let known = result.knowledge.iter().map(|known| format!("{}: {} %", known.turn, known.shared));
    let known = known.collect::<Vec<_>>().join("; ");
    let mut parts = vec![
        Part::Chapter(words.text("report-result")),
        Part::Text(result.headline.clone()),
        Part::Text(format!("{} {}", words.text("report-truth"), result.truth_text)),
        Part::Text(format!("{} {known}", words.text("report-knew"))),
    ];
    let session = &exercise.session;
    parts.extend(step_in_the_record(words, exercise.context(words).book, session.state()).map(Part::Text));
    let turning = result.turning.iter();
    let turning = turning.map(|point| format!("{}: {} ({})", point.title, point.text, point.changes.join("; ")));
    parts.extend([Part::Section(words.text("report-turning")), Part::List(turning.collect())]);
    let changed: Vec<String> =
        result.scores.changed.iter().map(|one| format!("{}: {}", one.title, one.what.join("; "))).collect();
    if !changed.is_empty() {
        parts.extend([Part::Section(words.text("report-changed")), Part::List(changed)]);
    }
    parts
}

/// Figures, principles, norms, and how teams judged.
pub(super) fn scores(words: &Words, result: &ResultView) -> Vec<Part> {
    let scores = &result.scores;
    let figures = scores.figures.iter().map(|(name, figure)| vec![name.clone(), figure.clone()]);
    let mut parts = vec![Part::Chapter(words.text("report-scores")), Part::facts(figures.collect())];
    for principle in &scores.principles {
        let title = match principle.score {
            Some(score) => format!("{}: {score}", principle.name),
            None => principle.name.clone(),
        };
        parts.extend([Part::Section(title), Part::Aside(principle.why.clone())]);
        if !principle.reasons.is_empty() {
            parts.push(Part::List(principle.reasons.clone()));
        }
    }
    if !scores.norms.is_empty() {
        let norms = scores.norms.iter().map(|norm| format!("{}: {}", norm.text, norm.sentence));
        parts.extend([Part::Section(words.text("report-norms")), Part::List(norms.collect())]);
    }
    if !scores.judged.is_empty() {
        parts.extend([
            Part::Section(words.text("report-calibration")),
            Part::Aside(words.text("report-calibration-detail")),
        ]);
        for judged in &scores.judged {
            parts.extend([Part::Section(judged.seat.clone()), Part::List(judged.sentences.clone())]);
        }
    }
    parts
}
