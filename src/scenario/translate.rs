//! A scenario's text in other languages: each of its texts that is known in one is said there.
//!
//! What a shipped scenario says is known text by text, as what the catalogue says is; what an author has changed or
//! written anew is not, and stays.
//!
//! **Invariant:** changes what stands in quotation marks and nothing else, so that a translation is the same scenario.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::ron_text::scan::Scanner;

macro_rules! shipped {
    ($tag:literal: $($name:literal),+) => {
        ($tag, [$(include_str!(concat!("../../assets/locales/", $tag, "/", $name, ".ron"))),+])
    };
}

/// What the shipped scenarios say in other languages than English, text by text.
const SHIPPED: [(&str, [&str; 3]); 2] = [
    shipped!("de": "first-call", "night-shift", "broken-seal"),
    shipped!("fr": "first-call", "night-shift", "broken-seal"),
];

static KNOWN: LazyLock<Vec<(&str, BTreeMap<String, String>)>> = LazyLock::new(|| {
    let read = |text: &str| ron::from_str::<BTreeMap<String, String>>(text).unwrap_or_default();
    SHIPPED.iter().map(|(tag, texts)| (*tag, texts.iter().flat_map(|text| read(text)).collect())).collect()
});

/// The text of a scenario in each language in which something of it is known, by the tag of the language.
pub fn translations(text: &str) -> impl Iterator<Item = (&'static str, String)> {
    KNOWN.iter().filter_map(move |(tag, known)| Some((*tag, translate(text, known)?)))
}

/// Nothing, where no text of it is known.
fn translate(text: &str, known: &BTreeMap<String, String>) -> Option<String> {
    let mut scan = Scanner::new(text);
    let mut said = String::with_capacity(text.len() * 5 / 4);
    let (mut copied, mut any) = (0, false);
    while scan.skip_blank().is_ok() && !scan.rest().is_empty() {
        let start = scan.at();
        scan.skip_token().ok()?;
        let Some(token) = text.get(start..scan.at()).filter(|token| token.ends_with(['"', '#'])) else { continue };
        let Some(other) = ron::from_str::<String>(token).ok().and_then(|text| known.get(&text)) else { continue };
        said.push_str(text.get(copied..start)?);
        said.push_str(&ron::to_string(other).ok()?);
        (copied, any) = (scan.at(), true);
    }
    said.push_str(text.get(copied..)?);
    any.then_some(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_it_knows_and_leaves_all_else_as_it_stands() {
        let known = [("One ferry", "Eine „Fähre\"\n"), ("key", "Schlüssel"), ("a: 1", "nie")];
        let known = known.map(|(english, other)| (english.to_owned(), other.to_owned())).into();
        let text = "( /* \"One ferry\" */ a: 1, key: \"One ferry\", // key\n b: r#\"One ferry\"#, c: \"Two\" )";
        let said = translate(text, &known).expect("something is known");
        let texts: BTreeMap<String, ron::Value> = ron::from_str(
            &said
                .replacen('(', "{", 1)
                .replacen(')', "}", 1)
                .replace("a:", "\"a\":")
                .replace("key:", "\"key\":")
                .replace(" b:", "\"b\":")
                .replace(" c:", "\"c\":"),
        )
        .expect("the same fields");
        let one = ron::Value::String("Eine „Fähre\"\n".to_owned());
        assert_eq!((&texts["key"], &texts["b"], &texts["c"]), (&one, &one, &ron::Value::String("Two".to_owned())));
        assert!(said.starts_with("( /* \"One ferry\" */ a: 1, key: "));
        assert_eq!(translate("( c: \"Two\" )", &known), None);
    }
}
