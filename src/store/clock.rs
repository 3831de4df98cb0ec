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

/// Whole minutes that have passed since a second, none if it is still to come.
#[must_use]
pub fn minutes_since(then: i64) -> i64 {
    now_seconds().saturating_sub(then).max(0) / 60
}

/// Local date and time of a second since 1970-01-01T00:00 UTC.
#[must_use]
pub fn local(seconds: i64) -> jiff::civil::DateTime {
    let moment = jiff::Timestamp::from_second(seconds).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    moment.to_zoned(jiff::tz::TimeZone::system()).datetime()
}
