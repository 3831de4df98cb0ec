//! Translations: no language lacks a message, a variable or a text of the catalogue, and each can be read whole.

use std::collections::{BTreeMap, BTreeSet};

use demarche::words::Words;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use crate::support::{DATA, files, read, root};

/// What a message says with: its variables, and the categories of number that it tells apart.
#[derive(Debug, Default, PartialEq, Eq)]
struct Said {
    variables: BTreeSet<String>,
    categories: BTreeSet<String>,
}

fn pattern(pattern: &Pattern<String>, said: &mut Said) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_of(expression, said);
        }
    }
}

fn expression_of(expression: &Expression<String>, said: &mut Said) {
    match expression {
        Expression::Inline(inline) => inline_of(inline, said),
        Expression::Select { selector, variants } => {
            inline_of(selector, said);
            for variant in variants {
                if let VariantKey::Identifier { name } = &variant.key {
                    said.categories.insert(name.clone());
                }
                pattern(&variant.value, said);
            }
        }
    }
}

fn inline_of(inline: &InlineExpression<String>, said: &mut Said) {
    match inline {
        InlineExpression::VariableReference { id } => {
            said.variables.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => expression_of(expression, said),
        _ => {}
    }
}

/// All messages of a language, with their attributes as messages of their own.
fn messages(tag: &str) -> BTreeMap<String, Said> {
    let mut messages = BTreeMap::new();
    for path in files(&root().join("assets/locales").join(tag), "ftl") {
        let parsed = parser::parse(read(&path));
        let parsed = parsed.unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in parsed.body {
            let Entry::Message(message) = entry else { continue };
            let own = message.value.iter().map(|value| (message.id.name.clone(), value));
            let beside =
                message.attributes.iter().map(|one| (format!("{}.{}", message.id.name, one.id.name), &one.value));
            for (id, value) in own.chain(beside) {
                let mut said = Said::default();
                pattern(value, &mut said);
                assert!(messages.insert(id.clone(), said).is_none(), "{tag}: {id} twice");
            }
        }
    }
    messages
}

fn others() -> impl Iterator<Item = &'static str> {
    Words::languages().iter().map(|language| language.tag).filter(|tag| *tag != "en")
}

#[test]
fn no_language_lacks_a_message_or_a_variable() {
    let english = messages("en");
    assert!(others().count() >= 2);
    for tag in others() {
        let own = messages(tag);
        let ids = |messages: &BTreeMap<String, Said>| messages.keys().cloned().collect::<BTreeSet<_>>();
        let (lacks, more) = (ids(&english), ids(&own));
        assert_eq!(lacks.difference(&more).collect::<Vec<_>>(), Vec::<&String>::new(), "{tag} lacks them");
        assert_eq!(more.difference(&lacks).collect::<Vec<_>>(), Vec::<&String>::new(), "{tag} says them for nobody");
        for (id, said) in &own {
            assert_eq!(said.variables, english[id].variables, "{tag}: {id}");
        }
    }
}

/// Categories that the language never selects would stand there in vain, and hint at a slip.
#[test]
fn messages_tell_apart_the_numbers_that_their_language_tells_apart() {
    for (tag, known) in [("de", ["one", "other"].as_slice()), ("fr", ["one", "many", "other"].as_slice())] {
        let english = messages("en");
        for (id, said) in messages(tag) {
            let of_numbers = ["zero", "one", "two", "few", "many"];
            let own = said.categories.difference(&english[&id].categories);
            for name in own.filter(|name| of_numbers.contains(&name.as_str())) {
                assert!(known.contains(&name.as_str()), "{tag}: {id}: {name}");
            }
        }
    }
}

/// The texts of the program's data that people read.
fn shipped() -> BTreeSet<String> {
    let toolbox = &DATA.toolbox;
    let measures = toolbox.measures.iter().flat_map(|one| {
        let whole =
            [&one.name, &one.purpose, &one.initiator, &one.procedure, &one.legal_basis, &one.audience, &one.source];
        whole.into_iter().chain(&one.form).chain(&one.operative).cloned().collect::<Vec<_>>()
    });
    let states = DATA.states.states.iter().flat_map(|one| [one.name.clone(), one.conduct.clone()]);
    let rules = DATA.rules.parameters.iter().flat_map(|one| [one.about.clone(), one.source.clone(), one.unit.clone()]);
    let framework = [toolbox.framework.clone()];
    measures.chain(states).chain(rules).chain(framework).filter(|text| !text.is_empty()).collect()
}

#[test]
fn every_text_of_the_catalogue_is_said_in_every_language_and_what_an_author_wrote_stays() {
    for tag in others() {
        let path = root().join("assets/locales").join(tag).join("catalogue.ron");
        let own: BTreeMap<String, String> = ron::from_str(&read(&path)).expect("a map of texts");
        let lacks: Vec<String> = shipped().into_iter().filter(|text| !own.contains_key(text)).collect();
        assert_eq!(lacks, Vec::<String>::new(), "{tag}");
        assert!(own.values().all(|text| !text.trim().is_empty()), "{tag}");
    }
    let german = Words::of("de");
    assert_eq!(
        (german.data("Netherlands").as_str(), german.data("Nether lands").as_str()),
        ("Niederlande", "Nether lands")
    );
    assert_eq!(Words::english().data("Netherlands"), "Netherlands");
}

#[test]
fn decimals_are_written_as_the_language_writes_them() {
    let said = |tag| Words::of(tag).decimal("70.7");
    assert_eq!([said("en"), said("de"), said("fr")], ["70.7", "70,7", "70,7"]);
}
