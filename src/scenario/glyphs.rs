//! Which characters the window's fonts have.
//!
//! **Invariant:** says of every character what the window does; a test of the window compares all of them.

use std::sync::LazyLock;

/// Ranges of the characters in Noto Sans and in the fonts that egui falls back on: `0041-005A`, a line each.
const RANGES: &str = include_str!("../../assets/fonts/characters.txt");

static SHOWN: LazyLock<Vec<(u32, u32)>> = LazyLock::new(|| {
    let number = |hex: &str| u32::from_str_radix(hex, 16).ok();
    let range = |line: &str| line.split_once('-').and_then(|(from, to)| Some((number(from)?, number(to)?)));
    RANGES.lines().filter_map(range).collect()
});

/// Whether some font of the program has a shape for a character.
#[must_use]
pub fn can_be_shown(c: char) -> bool {
    let c = u32::from(c);
    let after = SHOWN.partition_point(|(from, _)| *from <= c);
    after.checked_sub(1).and_then(|place| SHOWN.get(place)).is_some_and(|(_, to)| c <= *to)
}
