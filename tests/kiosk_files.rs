//! What is shipped for the machine in city hall: that its files say what the checklist asks, that the two packages
//! hold them, and that the guide speaks of all of it, in both languages. Whether it works is seen in `tests/box`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;

fn shipped(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect(name)
}

fn of_kiosk(name: &str) -> String {
    shipped(&format!("data/kiosk/{name}"))
}

/// The lines that say something.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[test]
fn the_service_has_the_console_to_itself_and_is_watched_and_confined() {
    let unit = of_kiosk("mosty-kiosk.service");
    for line in [
        "User=mosty",
        "TTYPath=/dev/tty1",
        "TTYReset=yes",
        "TTYVHangup=yes",
        "TTYVTDisallocate=yes",
        "StandardInput=tty",
        "StandardError=journal",
        "Type=notify",
        "WatchdogSec=30",
        "Restart=always",
        "StartLimitIntervalSec=0",
        "NoNewPrivileges=yes",
        "PrivateNetwork=yes",
        "ProtectSystem=strict",
        "NoExecPaths=/",
        "MemoryDenyWriteExecute=yes",
    ] {
        assert!(lines(&unit).any(|other| other == line), "{line}");
    }
    for unit in [unit, of_kiosk("mosty-kiosk-touch.service")] {
        for line in [
            "Type=notify",
            "WatchdogSec=30",
            "Restart=always",
            "StartLimitIntervalSec=0",
            "TimeoutStopSec=5",
            "MemorySwapMax=0",
            "WantedBy=multi-user.target",
        ] {
            assert!(lines(&unit).any(|other| other == line), "{line}");
        }
        assert!(lines(&unit).any(|line| line.starts_with("TemporaryFileSystem=/tmp:")));
        assert!(lines(&unit).any(|line| line == "DevicePolicy=closed"));
        // Both make a folder on the disk, which may be full.
        for line in ["PrivateTmp", "PrivateDevices"] {
            assert!(!lines(&unit).any(|other| other.starts_with(line)), "{line}");
        }
        // A session of logind takes the processes out of the unit, away from its limits and its watchdog.
        assert!(!lines(&unit).any(|line| line.starts_with("PAMName")));
        assert!(lines(&unit).any(|line| line.starts_with("Conflicts=getty@tty1.service gpm.service")));
        let starts: Vec<&str> = lines(&unit).filter(|line| line.starts_with("ExecStart")).collect();
        assert_eq!(starts.len(), 1, "{starts:?}");
        assert!(
            starts[0].contains("/usr/bin/mosty kiosk --data ") && !starts[0].contains("/bin/sh"),
            "{starts:?}"
        );
    }
}

#[test]
fn the_keyboard_has_no_key_that_switches_stops_or_tells() {
    let keys = of_kiosk("mosty.kmap");
    let forbidden = [
        "Console",
        "Boot",
        "Spawn",
        "Show_",
        "KeyboardSignal",
        "Scroll",
        "SAK",
        "Last_",
        "Break",
        "Control",
        "Alt ",
        "Hold",
        "Compose",
        "Lock",
    ];
    for line in lines(&keys) {
        let found = forbidden.iter().find(|name| line.contains(**name));
        assert!(found.is_none(), "{found:?} in {line}");
    }
    for letter in "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ".chars() {
        assert!(keys.contains(&format!("U+{:04x}", u32::from(letter))), "{letter}");
    }
    let codes = keys.lines().filter(|line| line.starts_with("keycode ")).count();
    assert_eq!(codes, 127, "a key that is left out keeps what it had");
}

#[test]
fn the_touch_screen_is_watched_like_the_console() {
    let unit = of_kiosk("mosty-kiosk-touch.service");
    for line in ["NotifyAccess=all", "UnsetEnvironment=WATCHDOG_PID", "RuntimeDirectory=mosty-kiosk"] {
        assert!(lines(&unit).any(|other| other == line), "{line}");
    }
    assert!(unit.contains("XDG_RUNTIME_DIR=/run/mosty-kiosk") && unit.contains("LIBSEAT_BACKEND=seatd"));
}

#[test]
fn logins_stay_away_as_long_as_one_of_the_two_is_switched_on() {
    let getty = of_kiosk("getty.conf");
    for unit in ["mosty-kiosk", "mosty-kiosk-touch"] {
        let wanted =
            format!("ConditionPathExists=!/etc/systemd/system/multi-user.target.wants/{unit}.service");
        assert!(lines(&getty).any(|line| line == wanted), "{wanted}");
    }
}

#[test]
fn font_and_kernel_are_set() {
    let font = of_kiosk("console-setup");
    assert!(font.contains("CODESET=\"Uni2\"") && font.contains("FONTSIZE=\"16x32\""));
    assert!(of_kiosk("journald.conf").contains("SystemMaxUse="));
    assert!(of_kiosk("sysctl.conf").contains("kernel.sysrq = 0"));
    assert!(of_kiosk("system.conf").contains("CtrlAltDelBurstAction=none"));
    let consoles = of_kiosk("logind.conf");
    assert!(consoles.contains("NAutoVTs=0") && consoles.contains("ReserveVT=0"));
    assert!(of_kiosk("grub.cfg").contains("consoleblank=0"));
}

#[test]
fn the_guide_speaks_of_every_file_in_both_languages() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/kiosk");
    let guides = [of_kiosk("README.md"), of_kiosk("README.en.md")];
    let checks = guides.each_ref().map(|guide| {
        let rows = guide.lines().filter_map(|line| line.strip_prefix("| K")?.split(' ').next());
        rows.map(str::to_owned).collect::<Vec<_>>()
    });
    assert_eq!(checks[0], checks[1]);
    assert!(checks[0].len() > 10);
    let folder = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let names: Vec<String> = folder.collect();
    let deb = variant("kiosk");
    for name in &names {
        let asset =
            deb.lines().find_map(|line| line.trim().strip_prefix(&format!("[\"data/kiosk/{name}\", \"")));
        let Some(target) = asset.and_then(|rest| rest.split('"').next()) else {
            assert!(name.starts_with("README"), "{name} is in no package");
            continue;
        };
        // These make the user and the folder of the data, which the guide speaks of by themselves.
        if ["sysusers.conf", "tmpfiles.conf"].contains(&name.as_str()) {
            continue;
        }
        let place = if target.ends_with('/') { name.as_str() } else { target };
        let spoken: Vec<&str> = place.rsplit('/').collect();
        let spoken = match *spoken.as_slice() {
            [file, folder, ..] if file == "mosty-kiosk.conf" && folder != "mosty" => {
                format!("{folder}/{file}")
            }
            [file, ..] => file.trim_start_matches("90-").to_owned(),
            [] => name.clone(),
        };
        assert!(guides.iter().all(|guide| guide.contains(&spoken)), "{spoken}");
    }
}

/// What `Cargo.toml` says of one of the two packages.
fn variant(name: &str) -> String {
    let cargo = shipped("Cargo.toml");
    let (_, deb) = cargo.split_once("[package.metadata.deb]").unwrap();
    let (program, kiosk) = deb.split_once("[package.metadata.deb.variants.kiosk]").unwrap();
    if name == "kiosk" { kiosk.split_once("\n[").unwrap().0.to_owned() } else { program.to_owned() }
}

#[test]
fn the_packages_hold_what_there_is() {
    for name in ["", "kiosk"] {
        let deb = variant(name);
        let assets = deb.lines().filter_map(|line| line.trim().strip_prefix("[\"")?.split('"').next());
        let mut count = 0;
        for asset in assets {
            let path = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join(asset.trim_end_matches('*').trim_end_matches("README*.md"));
            assert!(asset.starts_with("target/") || path.exists(), "{asset}");
            count += 1;
        }
        assert!(count > 10);
    }
    // The program alone switches nothing on.
    assert!(!variant("").contains("systemd"));
}

#[test]
fn the_terminal_and_the_program_are_of_one_version() {
    let version = env!("CARGO_PKG_VERSION");
    assert!(variant("kiosk").contains(&format!("mosty (= {version}-1)")));
    assert!(shipped("data/deb/changelog").starts_with(&format!("mosty ({version}-1)")));
}

#[test]
fn what_the_package_switches_on_it_switches_off() {
    let script = |name: &str| shipped(&format!("data/deb/kiosk/{name}"));
    for line in lines(&script("postinst")) {
        if let Some(units) = line.strip_prefix("deb-systemd-helper mask ") {
            assert!(script("postrm").contains(&format!("deb-systemd-helper unmask {units}")), "{units}");
        }
    }
    assert!(script("postinst").contains("deb-systemd-helper enable mosty-kiosk.service"));
    assert!(
        script("postrm").contains("deb-systemd-helper purge mosty-kiosk.service mosty-kiosk-touch.service")
    );
    assert!(script("postrm").contains("userdel mosty"));
}
