//! The words that people read, from Fluent files, in the language that was chosen.
//!
//! A message that the chosen language does not have, or that it cannot say with what it is given, is said in English;
//! each is said by the rules of the language that says it. What the catalogue, the States and the parameters say is data
//! of the exercise: what stands there as the program ships it is said in the language that was chosen, what an author has
//! changed as it was written. So it is with what shipped scenarios say, which `scenario::translate` looks up.
//!
//! **Invariant:** no sentence for people stands in code; a missing id is shown as such, never left blank.

mod languages;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use self::languages::{ENGLISH, LANGUAGES};

pub use self::languages::nearest;

/// A name and a value for a placeable of a message.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

/// A language that one may choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag.
    pub tag: &'static str,
    /// What it calls itself.
    pub name: String,
}

static NAMED: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let named = |tag| Language { tag, name: Words::of(tag).text("language-name") };
    LANGUAGES.iter().map(|language| named(language.tag)).collect()
});

/// The words of one language, over those of English.
pub struct Words {
    tag: String,
    /// In the order in which they are asked; English is the last.
    bundles: Vec<FluentBundle<FluentResource>>,
    /// What the program's data say in English, and in this language.
    catalogue: BTreeMap<String, String>,
    /// What stands between a whole number and its decimals.
    point: char,
}

impl Words {
    /// English, the language that the program is written in.
    #[must_use]
    pub fn english() -> Self {
        let bundles = vec![bundle(ENGLISH.tag, ENGLISH.texts)];
        Self { tag: ENGLISH.tag.to_owned(), bundles, catalogue: BTreeMap::new(), point: '.' }
    }

    /// The words of the language that is nearest to what is asked for; English, where none is near.
    #[must_use]
    pub fn of(asked: &str) -> Self {
        let tag = nearest(asked).unwrap_or(ENGLISH.tag);
        match LANGUAGES.iter().find(|language| language.tag == tag && tag != ENGLISH.tag) {
            Some(language) => {
                let catalogue = ron::from_str(language.catalogue).unwrap_or_default();
                let words = Self::read(language.tag, language.texts);
                let point = words.text("decimal-point").chars().next().unwrap_or(words.point);
                Self { catalogue, point, ..words }
            }
            None => Self::english(),
        }
    }

    /// The words of these texts, over those of English.
    #[must_use]
    pub fn read(tag: &str, texts: &[&str]) -> Self {
        let mut words = Self { tag: tag.to_owned(), ..Self::english() };
        words.bundles.insert(0, bundle(tag, texts));
        words
    }

    /// The tag of their language.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The languages that there are, each by its own name.
    #[must_use]
    pub fn languages() -> &'static [Language] {
        &NAMED
    }

    /// A text of the program's data, if it stands as the program ships it; what an author has written stays.
    #[must_use]
    pub fn data(&self, shipped: &str) -> String {
        self.catalogue.get(shipped).cloned().unwrap_or_else(|| shipped.to_owned())
    }

    /// A number that was written with a point, as this language writes it.
    #[must_use]
    pub fn decimal(&self, written: &str) -> String {
        written.replace('.', &self.point.to_string())
    }

    /// The ids of all messages that begin so, without what they begin with.
    pub fn ids_after(first: &str) -> impl Iterator<Item = &'static str> {
        let lines = ENGLISH.texts.iter().flat_map(|text| text.lines());
        lines.filter_map(move |line| line.strip_prefix(first)?.split_once(" =").map(|(id, _)| id))
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
        let mut filled = FluentArgs::new();
        for (name, value) in args {
            filled.set(*name, value.clone());
        }
        let (english, chosen) = self.bundles.split_last()?;
        let whole = chosen.iter().find_map(|bundle| said(bundle, id, &filled).filter(|(_, errors)| errors.is_empty()));
        whole.or_else(|| said(english, id, &filled)).map(|(text, _)| text)
    }
}

static GLOSSARY: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let entry = |line: &'static str| line.strip_prefix("glossary-")?.split_once(" =").map(|(slug, _)| slug);
    ENGLISH.texts.iter().flat_map(|text| text.lines()).filter_map(entry).filter(|slug| *slug != "count").collect()
});

/// The entries of the glossary in their order: `glossary-ENTRY` is the word, its attribute `about` what it means.
#[must_use]
pub fn glossary() -> &'static [&'static str] {
    &GLOSSARY
}

/// What a language makes of texts; numbers and plurals follow its rules, and what is put into sentences from the right
/// to the left is kept apart from them.
fn bundle(tag: &str, texts: &[&str]) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let apart = language.character_direction() == CharacterDirection::RTL;
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(apart);
    for text in texts {
        let resource = match FluentResource::try_new((*text).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// A message as one language says it, with what it could not fill in.
fn said(bundle: &FluentBundle<FluentResource>, id: &str, args: &FluentArgs<'_>) -> Option<(String, Vec<FluentError>)> {
    let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
    let message = bundle.get_message(name)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
    Some((text, errors))
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

/// Thousandths as a decimal fraction, `0.420`.
#[must_use]
pub fn permille(thousandths: i64) -> String {
    let size = thousandths.unsigned_abs();
    let sign = if thousandths < 0 { "\u{2212}" } else { "" };
    format!("{sign}{}.{:03}", size / 1_000, size % 1_000)
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
