//! The words that people read, from Fluent files.
//!
//! **Invariant:** no sentence for people stands in code; a missing id is shown as such, never left blank.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// A name and a value for a placeable of a message.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

const ENGLISH: &[&str] = &[
    include_str!("../../assets/locales/en/common.ftl"),
    include_str!("../../assets/locales/en/cli.ftl"),
    include_str!("../../assets/locales/en/diagnostics.ftl"),
    include_str!("../../assets/locales/en/files.ftl"),
    include_str!("../../assets/locales/en/ledger.ftl"),
    include_str!("../../assets/locales/en/play.ftl"),
    include_str!("../../assets/locales/en/procedure.ftl"),
    include_str!("../../assets/locales/en/rejections.ftl"),
    include_str!("../../assets/locales/en/room.ftl"),
    include_str!("../../assets/locales/en/scores.ftl"),
    include_str!("../../assets/locales/en/story.ftl"),
    include_str!("../../assets/locales/en/ui.ftl"),
    include_str!("../../assets/locales/en/setup.ftl"),
];

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// English, the language that the program is written in.
    #[must_use]
    pub fn english() -> Self {
        let language: LanguageIdentifier = "en".parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        for source in ENGLISH {
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
    }

    /// A message without placeables.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with its placeables filled.
    #[must_use]
    pub fn with(&self, id: &str, args: &[Arg<'_>]) -> String {
        self.find(id, args).unwrap_or_else(|| format!("⟦{id}⟧"))
    }

    /// A message, or nothing if there is none of this id; `id.attribute` finds an attribute.
    #[must_use]
    pub fn find(&self, id: &str, args: &[Arg<'_>]) -> Option<String> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
        let message = self.bundle.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut filled = FluentArgs::new();
        for (name, value) in args {
            filled.set(*name, value.clone());
        }
        let mut errors = Vec::new();
        let text: Cow<'_, str> = self.bundle.format_pattern(pattern, Some(&filled), &mut errors);
        Some(text.into_owned())
    }
}

/// A text for a placeable.
#[must_use]
pub fn text<'a>(value: impl Into<Cow<'a, str>>) -> FluentValue<'a> {
    FluentValue::String(value.into())
}

/// A number for a placeable; selects plural forms and is written without separators.
#[must_use]
pub fn number<'a>(value: i64) -> FluentValue<'a> {
    FluentValue::from(value)
}

/// A number with its sign, minus as U+2212.
#[must_use]
pub fn signed(value: i64) -> String {
    match value {
        ..0 => format!("\u{2212}{}", value.unsigned_abs()),
        0 => "0".to_owned(),
        1.. => format!("+{value}"),
    }
}

/// Millionths as whole per cent, `<1` below a half (look: numbers on screen).
#[must_use]
pub fn percent(ppm: u32) -> String {
    if ppm > 0 && ppm < 5_000 { "<1".to_owned() } else { format!("{}", (ppm + 5_000) / 10_000) }
}

/// Millionths as per cent with one decimal, as the ledger shows them.
#[must_use]
pub fn percent_exact(ppm: u32) -> String {
    let tenths = (ppm + 500) / 1_000;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// Centibans as decibans with one decimal and sign.
#[must_use]
pub fn decibans(centibans: i64) -> String {
    let size = centibans.unsigned_abs();
    let sign = match centibans {
        ..0 => "\u{2212}",
        0 => "",
        1.. => "+",
    };
    format!("{sign}{}.{}", size / 10, size % 10)
}
