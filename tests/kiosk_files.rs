//! What is shipped for the machine in city hall: that its files say what the checklist asks, that nothing
//! switches itself on, and that the guide speaks of all of it, in both languages.

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
    assert!(lines(&unit).any(|line| line.starts_with("Conflicts=getty@tty1.service")));
    for unit in [unit, of_kiosk("mosty-kiosk-touch.service")] {
        let starts: Vec<&str> =
            lines(&unit).filter(|line| line.starts_with("Exec") && !line.starts_with("ExecPaths")).collect();
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
fn font_mouse_and_kernel_are_set() {
    let font = of_kiosk("console-setup");
    assert!(font.contains("CODESET=\"Uni2\"") && font.contains("FONTSIZE=\"16x32\""));
    let mouse = of_kiosk("gpm.conf");
    assert!(
        lines(&mouse).any(|line| line == "append='-A'") && !lines(&mouse).any(|line| line.contains("-S"))
    );
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
    for file in fs::read_dir(folder).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        // The package puts these where they belong; the guide speaks of what they make.
        if ["sysusers.conf", "tmpfiles.conf", "README.md", "README.en.md"].contains(&&*name) {
            continue;
        }
        let spoken = if name == "foot.ini" { "foot" } else { name.trim_end_matches(".service") };
        assert!(guides.iter().all(|guide| guide.contains(spoken)), "{name}");
    }
}

#[test]
fn the_package_holds_what_there_is_and_switches_nothing_on() {
    let cargo = shipped("Cargo.toml");
    let (_, deb) = cargo.split_once("[package.metadata.deb]").unwrap();
    let assets = deb.lines().filter_map(|line| line.trim().strip_prefix("[\"")?.split('"').next());
    let mut count = 0;
    for asset in assets.take_while(|asset| !asset.contains("dev")) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(asset.trim_end_matches('*').trim_end_matches("README*.md"));
        assert!(asset.starts_with("target/") || path.exists(), "{asset}");
        count += 1;
    }
    assert!(count > 10);
    assert!(!deb.contains("systemd-units") && !deb.contains("preset"), "cargo-deb would enable the units");
}
