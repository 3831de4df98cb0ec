//! What the desk of the HR and EEAS has put out: Intcen's last product and the options paper.

use serde::{Deserialize, Serialize};

use crate::engine::core::arithmetic::top;
use crate::engine::core::state::State;
use crate::engine::delegation::desk::check_issue;
use crate::view::names::ViewContext;
use crate::view::product::{ProductView, product as whole_product};
use crate::words::{number, percent, text};

/// The desk's products as everybody at the table sees them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskView {
    /// Intcen's last product in a sentence, or that there is none.
    pub product: String,
    /// The same product whole.
    pub whole: Option<ProductView>,
    /// Whether there is something new that a product could take in.
    pub can_issue: bool,
    /// The mode of the crisis response, in a sentence.
    pub crisis: String,
}

/// The desk's products.
#[must_use]
pub fn desk(context: &ViewContext<'_>, state: &State) -> DeskView {
    let words = context.words;
    let items = state.pool.len();
    let product = state.product.as_ref().map_or_else(
        || words.text("no-product"),
        |product| {
            let lead = top(&product.ppm);
            let hypothesis = context.book.scenario.hypotheses.get(lead).map_or_else(String::new, |h| h.text.clone());
            let args = [
                ("hypothesis", text(hypothesis)),
                ("percent", text(percent(product.ppm.get(lead).copied().unwrap_or(0)))),
                ("turn", number(product.turn.into())),
                ("newer", number(i64::try_from(items.saturating_sub(product.items)).unwrap_or(0))),
            ];
            words.with("last-product", &args)
        },
    );
    let mode = words.text(&format!("crisis-{}", state.crisis_mode.slug()));
    DeskView {
        product,
        whole: whole_product(context, state),
        can_issue: check_issue(state).is_ok(),
        crisis: words.with("crisis-response", &[("mode", text(mode))]),
    }
}
