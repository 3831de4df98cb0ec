//! Tables of the handbook that repeat data: they say what the data says.

use demarche::model::delegation::Card;

use crate::support::{first_call, read, root};

#[test]
fn the_table_of_cards_says_what_the_parameters_say() {
    let (guide, book) = (read(&root().join("scenarios/README.md")), first_call());
    let cards = [
        Card::Default,
        Card::ForensicMaximalist,
        Card::SolidarityFirst,
        Card::QuietChannel,
        Card::LegalFormalist,
        Card::EscalationAverse,
        Card::Victim,
    ];
    for card in cards {
        let own = book.parameters.card(card);
        let row = format!(
            "| `{card:?}` | {} | {} | {} | {} | {} | {} | {:?} |",
            own.threshold_percent,
            own.risk_permille,
            own.solidarity_permille,
            own.proportion_permille,
            own.publicity_permille,
            own.law_permille,
            own.openness
        );
        assert!(guide.contains(&row), "the handbook lacks {row}");
    }
}
