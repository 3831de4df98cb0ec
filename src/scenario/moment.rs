//! The moment at which an exercise starts, as an author writes it.
//!
//! **Invariant:** a moment is written in one way alone.

/// Minutes since 1970-01-01T00:00 of a local date and time, written `2027-03-08T21:30` and in no other way.
#[must_use]
pub fn start_minutes(text: &str) -> Option<i64> {
    let form = "0000-00-00T00:00".chars();
    let fits = |(c, form): (char, char)| if form == '0' { c.is_ascii_digit() } else { c == form };
    if text.len() != form.clone().count() || !text.chars().zip(form).all(fits) {
        return None;
    }
    let moment: jiff::civil::DateTime = text.parse().ok()?;
    let epoch = jiff::civil::date(1970, 1, 1).at(0, 0, 0, 0);
    let span = moment.since((jiff::Unit::Minute, epoch)).ok()?;
    Some(span.get_minutes())
}
