//! When something was, as people say it.

use jiff::civil::DateTime;

use crate::words::{Words, text};

/// `yesterday 14:05`, or the day by its date.
#[must_use]
pub fn when(words: &Words, then: DateTime, now: DateTime) -> String {
    let time = ("time", text(format!("{:02}:{:02}", then.hour(), then.minute())));
    if then.date() == now.date() {
        words.with("when-today", &[time])
    } else if then.date().tomorrow().is_ok_and(|next| next == now.date()) {
        words.with("when-yesterday", &[time])
    } else {
        words.with("when-day", &[("date", text(then.date().to_string())), time])
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn yesterday_is_the_day_before_and_no_number_of_hours() {
        let words = Words::english();
        let now = date(2027, 3, 1).at(0, 5, 0, 0);
        assert_eq!(when(&words, date(2027, 3, 1).at(0, 1, 0, 0), now), "today 00:01");
        assert_eq!(when(&words, date(2027, 2, 28).at(9, 30, 0, 0), now), "yesterday 09:30");
        assert_eq!(when(&words, date(2027, 2, 27).at(23, 59, 0, 0), now), "2027-02-27 23:59");
        assert_eq!(when(&words, date(2027, 3, 2).at(1, 0, 0, 0), now), "2027-03-02 01:00");
    }
}
