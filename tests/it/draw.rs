//! Draws one thing after another from a number, for random play.

/// Draws one thing after another from a number.
pub struct Draw(pub u64);

impl Draw {
    /// A number below this one.
    pub fn below(&mut self, count: usize) -> usize {
        let count = u64::try_from(count.max(1)).expect("few things");
        let drawn = self.0 % count;
        self.0 /= count;
        usize::try_from(drawn).expect("below a small count")
    }

    /// One of these things, if there are any.
    pub fn one<T: Clone>(&mut self, things: &[T]) -> Option<T> {
        let place = self.below(things.len());
        things.get(place).cloned()
    }
}
