//! The clock: which day it is where the person is, and for how long still. Whether that day can be right is for
//! `sheets` (`day`).
//!
//! The zone is found as tzset(3) finds it. The library could do so too, but lists every zone of the system
//! first, which takes longer than all else that a short answer needs.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;
use std::time::Duration;

use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, Zoned};

use crate::records::Day;

/// A clock may be set, and a machine may sleep: nobody believes one day for longer than this without looking.
const LONGEST: Duration = Duration::from_secs(60);

/// Where the zones of the system are.
const ZONES: &str = "/usr/share/zoneinfo";

/// The calendar day now, where the person is.
#[must_use]
pub fn today() -> Day {
    now().date()
}

/// How long it surely is this day still.
pub(super) fn left() -> Duration {
    let now = now();
    let midnight = now.tomorrow().and_then(|tomorrow| tomorrow.start_of_day());
    let left = midnight.ok().and_then(|midnight| Duration::try_from(now.duration_until(&midnight)).ok());
    // Never at once: a day that does not end must not keep the loop busy.
    left.unwrap_or(LONGEST).clamp(Duration::from_millis(1), LONGEST)
}

/// What `TZ` names, where that is no zone: the day is then that of Greenwich.
pub(super) fn lost_zone() -> Option<String> {
    let named = env::var_os("TZ").filter(|_| own_zone().is_none())?;
    Some(named.to_string_lossy().into_owned())
}

fn now() -> Zoned {
    Timestamp::now().to_zoned(own_zone().cloned().unwrap_or(TimeZone::UTC))
}

/// The zone that `TZ` names, or that of the machine; looked for once.
fn own_zone() -> Option<&'static TimeZone> {
    static ZONE: OnceLock<Option<TimeZone>> = OnceLock::new();
    ZONE.get_or_init(|| zone(env::var_os("TZ").as_deref())).as_ref()
}

/// The zone that is named so: a file, a name, or a rule as POSIX writes it; that of the machine where none is
/// named. None where there is no such zone.
fn zone(named: Option<&OsStr>) -> Option<TimeZone> {
    let Some(named) = named else { return Some(read(Path::new("/etc/localtime")).unwrap_or(TimeZone::UTC)) };
    let named = named.to_str()?;
    let named = named.strip_prefix(':').unwrap_or(named);
    if named.is_empty() {
        return Some(TimeZone::UTC);
    }
    // Joined, an absolute path is itself.
    read(&Path::new(ZONES).join(named))
        .or_else(|| TimeZoneDatabase::bundled().get(named).ok())
        .or_else(|| TimeZone::posix(named).ok())
}

/// A zone from its file (RFC 9636).
fn read(path: &Path) -> Option<TimeZone> {
    // Nothing of a device or a pipe is waited for.
    let file = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
    let bytes = (file.len() <= 1 << 20).then(|| fs::read(path).ok())??;
    TimeZone::tzif("", &bytes).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may")]
mod tests {
    use super::*;

    #[test]
    fn nobody_sleeps_over_midnight() {
        assert!((Duration::from_millis(1)..=LONGEST).contains(&left()));
    }

    #[test]
    fn a_zone_is_a_name_a_file_or_a_rule() {
        let hours = |named: &str| {
            let winter: Timestamp = "2026-01-15T12:00:00Z".parse().unwrap();
            Some(zone(Some(named.as_ref()))?.to_offset(winter).seconds() / 3600)
        };
        for (named, wanted) in [
            ("", Some(0)),
            ("UTC", Some(0)),
            ("Europe/Warsaw", Some(1)),
            (":Europe/Warsaw", Some(1)),
            ("Asia/Tokyo", Some(9)),
            ("/usr/share/zoneinfo/Etc/UTC", Some(0)),
            ("CET-1CEST,M3.5.0,M10.5.0/3", Some(1)),
            ("XYZ5", Some(-5)),
            ("Europe/Nowhere", None),
            ("/dev/zero", None),
            ("/etc/passwd", None),
            ("../../../etc/passwd", None),
        ] {
            assert_eq!(hours(named), wanted, "{named}");
        }
        assert!(zone(None).is_some());
    }
}
