//! The wall clock, asked in one place.

use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds since 1970-01-01T00:00 UTC.
#[must_use]
#[allow(clippy::disallowed_methods, reason = "the one place that asks the wall clock")]
pub fn now_seconds() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |elapsed| i64::try_from(elapsed.as_secs()).unwrap_or(i64::MAX))
}

/// The local time of day is not known without a time-zone library; hours and minutes in UTC serve the status line.
#[must_use]
pub fn hours_and_minutes(seconds: i64) -> String {
    let of_day = seconds.rem_euclid(86_400);
    format!("{:02}:{:02}:{:02}", of_day / 3600, of_day % 3600 / 60, of_day % 60)
}
