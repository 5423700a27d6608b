//! The clock: which day it is where the person is, and for how long still. Whether that day can be right is for
//! `sheets` (`day`).

use std::env;
use std::time::Duration;

use jiff::Zoned;
use jiff::tz::TimeZone;

use crate::records::Day;

/// A clock may be set, and a machine may sleep: nobody believes one day for longer than this without looking.
const LONGEST: Duration = Duration::from_secs(60);

/// The calendar day now, where the person is.
#[must_use]
pub fn today() -> Day {
    Zoned::now().date()
}

/// How long it surely is this day still.
pub(super) fn left() -> Duration {
    let now = Zoned::now();
    let midnight = now.tomorrow().and_then(|tomorrow| tomorrow.start_of_day());
    let left = midnight.ok().and_then(|midnight| Duration::try_from(now.duration_until(&midnight)).ok());
    // Never at once: a day that does not end must not keep the loop busy.
    left.unwrap_or(LONGEST).clamp(Duration::from_millis(1), LONGEST)
}

/// What `TZ` names, where that is no zone: the day is then that of Greenwich.
pub(super) fn lost_zone() -> Option<String> {
    let named = env::var_os("TZ").filter(|_| TimeZone::try_system().is_err())?;
    Some(named.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_sleeps_over_midnight() {
        assert!((Duration::from_millis(1)..=LONGEST).contains(&left()));
    }
}
