//! The machine of the terminal in city hall, looked at for `doctor`: by its files alone, nothing is started for it.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::Path;

use crate::print::Lack;

/// Where the terminal's data are.
pub(super) const DATA: &str = "/var/lib/mosty/city.json";

/// Fewer free mebibytes than these are too few.
const LEAST: u64 = 200;

/// What is not as it should be on the machine whose files begin at `root`.
pub(super) fn lacks(root: &Path) -> Vec<Lack> {
    let there = |path: String| fs::symlink_metadata(root.join(path)).is_ok();
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap_or_default();
    let enabled = |unit: &str| there(format!("etc/systemd/system/multi-user.target.wants/{unit}.service"));
    // The service manager keeps such a link for every unit that is active.
    let active = |unit: &str| there(format!("run/systemd/units/invocation:{unit}.service"));
    let (console, touch) = (enabled("mosty-kiosk"), enabled("mosty-kiosk-touch"));
    let runs = console && active("mosty-kiosk") || touch && active("mosty-kiosk-touch");
    let passwd = read("etc/passwd");
    let user = passwd.lines().find(|line| line.starts_with("mosty:"));
    let masked = fs::read_link(root.join("etc/systemd/system/ctrl-alt-del.target"));
    let groups = read("etc/group");
    let group = groups.lines().find_map(|line| line.strip_prefix("mosty:")?.split(':').nth(1)?.parse().ok());
    let left = left(root);
    [
        (!console && !touch).then_some(Lack::Unit),
        ((console || touch) && !runs).then_some(Lack::Running),
        (console && !active("mosty-kiosk-console")).then_some(Lack::Console),
        (!user.is_some_and(|user| user.ends_with("/nologin"))).then_some(Lack::User),
        (!there("usr/lib/systemd/system/getty@.service.d/mosty-kiosk.conf".to_owned()))
            .then_some(Lack::Login),
        (!masked.is_ok_and(|to| to == Path::new("/dev/null"))).then_some(Lack::Reset),
        (read("proc/sys/kernel/sysrq").trim() != "0").then_some(Lack::SysRq),
        (!readable(&root.join(DATA.trim_start_matches('/')), group)).then(|| Lack::Rights(DATA.to_owned())),
        left.filter(|left| *left < LEAST).map(Lack::Disk),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whether the file is one that the group reads and cannot write, and that nobody else reads.
fn readable(file: &Path, group: Option<u32>) -> bool {
    fs::metadata(file).is_ok_and(|file| {
        file.is_file()
            && Some(file.gid()) == group
            && file.permissions().mode() & 0o027 == 0
            && file.permissions().mode() & 0o040 != 0
    })
}

/// The mebibytes that are left on the disk, if that can be told.
fn left(root: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(root).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize) >> 20)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may")]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    fn put(root: &Path, path: &str, text: &str) {
        fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        fs::write(root.join(path), text).unwrap();
    }

    #[test]
    fn a_machine_as_the_package_leaves_it_lacks_nothing_and_anything_else_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let without_disk = || {
            let mut lacks = lacks(root);
            lacks.retain(|lack| !matches!(lack, Lack::Disk(_)));
            lacks
        };
        assert_eq!(without_disk().len(), 6, "{:?}", without_disk());
        put(root, "etc/systemd/system/multi-user.target.wants/mosty-kiosk.service", "");
        assert!(without_disk().contains(&Lack::Running) && without_disk().contains(&Lack::Console));
        put(root, "run/systemd/units/invocation:mosty-kiosk.service", "");
        put(root, "run/systemd/units/invocation:mosty-kiosk-console.service", "");
        put(root, "etc/passwd", "root:x:0:0::/root:/bin/sh\nmosty:x:9:9::/:/usr/sbin/nologin\n");
        put(root, "usr/lib/systemd/system/getty@.service.d/mosty-kiosk.conf", "");
        symlink("/dev/null", root.join("etc/systemd/system/ctrl-alt-del.target")).unwrap();
        put(root, "proc/sys/kernel/sysrq", "0\n");
        put(root, "var/lib/mosty/city.json", "{}");
        let data = root.join("var/lib/mosty/city.json");
        put(root, "etc/group", &format!("mosty:x:{}:\n", fs::metadata(&data).unwrap().gid()));
        for (mode, sound) in [(0o640, true), (0o644, false), (0o600, false), (0o660, false)] {
            fs::set_permissions(&data, fs::Permissions::from_mode(mode)).unwrap();
            assert_eq!(without_disk().is_empty(), sound, "{mode:o} {:?}", without_disk());
        }
    }
}
