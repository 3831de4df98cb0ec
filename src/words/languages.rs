//! The languages that the program has, each with its files in `assets/locales`.
//!
//! To add one, write its files and a line here; a test holds that it lacks no message and no text of the catalogue. What
//! shipped scenarios say in it stands in `scenario/translate.rs`.

/// A language as it was built in.
pub struct Shipped {
    /// Its tag, which is the name of its folder.
    pub tag: &'static str,
    /// The texts of its files.
    pub texts: &'static [&'static str],
    /// What the program's data say, text by text; nothing for English, in which they are written.
    pub catalogue: &'static str,
}

macro_rules! language {
    ($tag:literal, $catalogue:expr) => {
        language!(
            $tag, $catalogue; "cli", "common", "debrief", "diagnostics", "files", "glossary", "ledger", "pack", "play", "procedure", "record", "report",
            "rejections", "room", "scores", "setup", "sources", "story", "ui", "voices", "voting"
        )
    };
    ($tag:literal, $catalogue:expr; $($file:literal),+) => {
        Shipped {
            tag: $tag,
            texts: &[$(include_str!(concat!("../../assets/locales/", $tag, "/", $file, ".ftl"))),+],
            catalogue: $catalogue,
        }
    };
}

/// English, the language that the program is written in: it has every message.
pub const ENGLISH: Shipped = language!("en", "{}");

/// All languages, English first.
pub const LANGUAGES: &[Shipped] = &[
    ENGLISH,
    language!("de", include_str!("../../assets/locales/de/catalogue.ron")),
    language!("fr", include_str!("../../assets/locales/fr/catalogue.ron")),
];

/// The tag of the language that is meant: `de_AT.UTF-8` means `de-AT`, and `de` where there is no such file.
#[must_use]
pub fn nearest(asked: &str) -> Option<&'static str> {
    let plain = asked.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let mut wanted = plain.as_str();
    loop {
        if let Some(found) = LANGUAGES.iter().find(|language| language.tag.eq_ignore_ascii_case(wanted)) {
            return Some(found.tag);
        }
        wanted = wanted.rsplit_once('-')?.0;
    }
}
