//! What the comparison with the record comes to, in a few sentences for people who read no statistics.
//!
//! **Invariant:** chosen by the figures alone: where a rule of thumb does better, it says so.

use crate::lab::record::naive::Naive;
use crate::lab::record::shown::{Figures, Shown, Weights};
use crate::words::{Words, number, text};

/// Rank correlations nearer to each other than this, in thousandths, are told as the same.
const ALIKE_MILLI: i64 = 50;

/// The sentences.
#[must_use]
pub fn sentences(words: &Words, shown: &Shown) -> Vec<String> {
    let (held, fitted) = (&shown.figures(Weights::HeldOut).score, &shown.figures(Weights::Fitted).score);
    let cases = ("cases", number(count(held.cases)));
    let mut told = vec![words.with("record-short-within", &[("within", number(count(held.within))), cases.clone()])];
    told.extend(against_thumbs(words, shown));
    told.extend(order(words, shown));
    let kept = [("kept", number(count(held.quiet.1))), ("quiet", number(count(held.quiet.0)))];
    told.push(words.with("record-short-quiet", &kept));
    let scattered = shown.scattered(Weights::HeldOut);
    if scattered > 0 {
        told.push(words.with("record-short-scattered", &[("count", number(count(scattered)))]));
    }
    told.push(words.with("record-short-fitted", &[("within", number(count(fitted.within))), cases]));
    told.push(words.text("record-short-few"));
    told
}

/// How often it comes near, against the rule of thumb that does so most often.
fn against_thumbs(words: &Words, shown: &Shown) -> Option<String> {
    let held = shown.figures(Weights::HeldOut).score.within;
    let (rule, best) = shown.thumbs.iter().max_by_key(|(_, figures)| figures.score.within)?;
    let id = match held.cmp(&best.score.within) {
        std::cmp::Ordering::Greater => "record-short-within-better",
        std::cmp::Ordering::Equal => "record-short-within-same",
        std::cmp::Ordering::Less => "record-short-within-worse",
    };
    Some(words.with(id, &[("thumb", text(thumb(words, *rule))), ("best", number(count(best.score.within)))]))
}

/// How well it orders the cases, against the rule of thumb that does so best.
fn order(words: &Words, shown: &Shown) -> Option<String> {
    let held = shown.figures(Weights::HeldOut).score.spearman_milli?;
    let known = |(rule, figures): &(Naive, Figures)| Some((*rule, figures.score.spearman_milli?));
    let (rule, best) = shown.thumbs.iter().filter_map(known).max_by_key(|(_, milli)| *milli)?;
    let id = match held - best {
        ALIKE_MILLI.. => "record-short-order-better",
        difference if difference <= -ALIKE_MILLI => "record-short-order-worse",
        _ => "record-short-order-same",
    };
    let args = [
        ("thumb", text(thumb(words, rule))),
        ("order", text(decimal(words, held))),
        ("best", text(decimal(words, best))),
    ];
    Some(words.with(id, &args))
}

/// What a rule of thumb is called.
#[must_use]
pub fn thumb(words: &Words, rule: Naive) -> String {
    words.text(match rule {
        Naive::Silent => "record-thumb-silent",
        Naive::File => "record-thumb-file",
        Naive::Government => "record-thumb-government",
        Naive::Strongest => "record-thumb-strongest",
    })
}

/// Thousandths with two decimals.
#[must_use]
pub fn decimal(words: &Words, milli: i64) -> String {
    let hundredths = (milli.abs() + 5) / 10;
    let sign = if milli < 0 && hundredths > 0 { "\u{2212}" } else { "" };
    let args = [
        ("sign", text(sign)),
        ("whole", number(hundredths / 100)),
        ("hundredths", text(format!("{:02}", hundredths % 100))),
    ];
    words.with("record-decimal", &args)
}

fn count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
