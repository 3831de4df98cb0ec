//! The record of a decision, beside the exercise that it comes from.
//!
//! **Invariant:** the same measure may be decided twice in a turn: its number keeps the records apart.

use std::path::PathBuf;

use super::Room;
use crate::engine::core::proposal::ProposalId;
use crate::store::error::StoreError;
use crate::store::records;
use crate::view::names::ViewContext;
use crate::view::record::record;
use crate::words::Words;

impl Room {
    /// Writes the record of a decision, and says where; nothing if there is nothing to record.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn save_record(&self, words: &Words, id: ProposalId) -> Result<Option<PathBuf>, StoreError> {
        let context = ViewContext::new(self.book(), words);
        let Some(text) = record(&context, self.state(), id) else { return Ok(None) };
        let own = self.state().proposals.get(&id);
        let name =
            own.map_or_else(String::new, |own| format!("{}-turn-{}-{}", own.measure, own.adopted().unwrap_or(0), id.0));
        records::save(self.path(), &name, "md", &text).map(Some)
    }
}
