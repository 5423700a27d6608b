//! The terminal in city hall in a real terminal: what its keyboard and its signals can do there (nothing),
//! what is asked of the system (little), and what becomes of it when files change or it fails.

use std::{fs, os::unix::net::UnixDatagram, path::PathBuf, process::Command};

use rustix::process::Signal;

use crate::{
    process::{state, timeout, until},
    terminal::{MOSTY, Start, Terminal, has, mosty, program},
};

const SHIPPED: &str = include_str!("../../data/bialystok.json");
const F10: &str = "\x1b[21~";

/// A terminal that nobody has touched; time stands still for it.
fn kiosk(args: &[&str]) -> Start {
    let fixed = ["kiosk", "--no-attract", "--today", "2026-11-23"];
    mosty(&[fixed.as_slice(), args].concat()).variable("TERM", "linux")
}

fn opened(start: Start) -> Terminal {
    let terminal = start.run();
    terminal.wait_for_text("Miasta partnerskie");
    terminal
}

/// A folder of its own for each test.
fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("mosty-kiosk-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// The records as of a day of December.
fn of_december(day: u32) -> String {
    let updated = format!("\"updated\": \"2026-12-{day:02}\"");
    let file = SHIPPED.replacen("\"updated\": \"2026-11-23\"", &updated, 1);
    assert_ne!(file, SHIPPED);
    file
}

/// Everything that a keyboard can send which elsewhere ends, stops or freezes a program.
const ORDERS: [&str; 30] = [
    "\x03",
    "\x1a",
    "\x1c",
    "\x04",
    "\x13",
    "\x11",
    "\x16",
    "\x0f",
    "\x19",
    "\x14",
    "\x15",
    "\x17",
    "\x12",
    "\x1b",
    "\x1b\x1b",
    "\x1b[",
    "\x1b[12;2n",
    "\x1b[9;0]",
    "\x1bOP",
    "\x1b[11~",
    "\x1b[23~",
    "\x1b[24~",
    "\x1b[1;3A",
    "\x1b[1;5D",
    "\x1b[25~",
    "\x1bc",
    "\x1b[>0c",
    "\x1b]0;x\x07",
    "\x1b[200~q\x03:q!\n\x1b[201~",
    "\x1b[M !!",
];

#[test]
fn no_key_ends_stops_or_freezes_it() {
    let mut terminal = opened(kiosk(&[]));
    for order in ORDERS {
        terminal.press(order);
        // A lone Esc is known from the beginning of a sequence by what follows: nothing else but a pause.
        terminal.press(F10);
    }
    terminal.press(F10);
    terminal.wait_for_text("Miasta partnerskie");
    terminal.press("4");
    terminal.wait_for_text("EUROCITIES");
    let bytes = terminal.bytes();
    assert!(!has(&bytes, "\x1b]"), "the console takes OSC for its palette");
    terminal.signal(Signal::TERM);
    terminal.finish().assert_clean();
}

/// A kernel holds 4096 bytes that nobody has read yet; what comes in bursts larger than any buffer is read whole.
#[test]
fn a_flood_of_bytes_is_read_to_its_end() {
    let mut terminal = opened(kiosk(&[]));
    for byte in [b'a', b'\xff', b'\x1b', b'7'] {
        terminal.press_bytes(&vec![byte; 20_000]);
    }
    let paste = format!("\x1b[200~{}\x1b[201~", "łódź".repeat(20_000));
    terminal.press(&paste);
    terminal.press(F10);
    terminal.wait_for_text("Miasta partnerskie");
    terminal.press("4");
    terminal.wait_for_text("EUROCITIES");
}

#[test]
fn neither_links_nor_the_clipboard_are_ever_written_to() {
    let start =
        kiosk(&["--symbols", "unicode"]).variable("TERM", "xterm-256color").variable("VTE_VERSION", "7600");
    let mut terminal = opened(start);
    terminal.press("eindhoven\r\r");
    terminal.wait_for_text("1992");
    terminal.press("\x19\x19yY\r");
    terminal.press(F10);
    terminal.wait_for_text("Miasta partnerskie");
    assert!(!has(&terminal.bytes(), "\x1b]"));
}

#[test]
fn only_the_system_ends_it() {
    let mut terminal = opened(kiosk(&[]));
    for signal in [Signal::INT, Signal::QUIT, Signal::TSTP, Signal::HUP] {
        terminal.signal(signal);
        terminal.press("4");
        terminal.wait_for_text("EUROCITIES");
        terminal.press(F10);
        terminal.wait_for_text("Miasta partnerskie");
        until("it to wait for more", || state(terminal.pid()) == "S");
    }
    terminal.signal(Signal::TERM);
    let left = terminal.finish();
    assert_eq!(left.code, 0);
    left.assert_clean();
}

#[test]
fn a_terminal_that_is_really_gone_ends_it() {
    assert_eq!(opened(kiosk(&[])).vanish(), 0);
}

#[test]
#[cfg(debug_assertions)]
fn a_panic_says_sorry_to_the_visitor_and_the_rest_to_the_log() {
    let left = kiosk(&[]).variable("MOSTY_TEST_PANIC", "1").run().finish();
    assert_ne!(left.code, 0, "so that it is started again");
    left.assert_clean();
    left.assert_readable("mosty");
    let screen = left.screen.contents();
    for technical in ["panicked", ".rs", "MOSTY_TEST_PANIC", "RUST_BACKTRACE", "/"] {
        assert!(!screen.contains(technical), "{technical} in\n{screen}");
    }
}

#[test]
fn without_records_it_waits_for_them_and_opens_by_itself() {
    let folder = folder("waits");
    let file = folder.join("city.json");
    let terminal = kiosk(&["--data", file.to_str().unwrap()]).run();
    terminal.wait_for_text("Chwilowo niedostępne");
    terminal.screen(|screen| assert!(!screen.contents().contains("city.json"), "no file names"));
    fs::write(&file, "{").unwrap();
    fs::write(&file, SHIPPED).unwrap();
    terminal.wait_for_text("Miasta partnerskie");
    fs::remove_dir_all(folder).unwrap();
}

/// New files, half of them faulty, a thousand times over, under a visitor's hands and between visitors: not one
/// frame without anything on it, never a fault on the screen, and at last the last good file.
#[test]
fn a_thousand_new_files_never_blank_the_screen() {
    let folder = folder("thousand");
    let (file, new) = (folder.join("city.json"), folder.join("new"));
    fs::write(&file, SHIPPED).unwrap();
    // A terminal whose frames are marked, so that the end of each is seen.
    let start = kiosk(&["--data", file.to_str().unwrap(), "--symbols", "console"]);
    let mut terminal = opened(start.variable("TERM", "xterm-256color"));
    // The alternate screen comes up empty.
    let before = terminal.blank_frames();
    let good: Vec<String> = (1..=4).map(of_december).collect();
    for turn in 0..1000 {
        let text = match turn % 4 {
            1 => SHIPPED.split_at(SHIPPED.find("records").unwrap()).0,
            3 => "",
            _ => good[turn / 2 % good.len()].as_str(),
        };
        fs::write(&new, text).unwrap();
        fs::rename(&new, &file).unwrap();
        if turn % 50 == 0 {
            terminal.press(if turn % 100 == 0 { "4" } else { F10 });
        }
    }
    let last = of_december(24);
    fs::write(&new, &last).unwrap();
    fs::rename(&new, &file).unwrap();
    terminal.press(F10);
    terminal.wait_for("the last good file", |screen| screen.contents().contains("24\u{a0}grudnia"));
    assert_eq!(terminal.blank_frames(), before, "frames without anything on them");
    fs::write(&new, "zepsuty").unwrap();
    fs::rename(&new, &file).unwrap();
    terminal.press("4");
    terminal.wait_for_text("EUROCITIES");
    terminal.press(F10);
    terminal.wait_for("the same file", |screen| screen.contents().contains("24\u{a0}grudnia"));
    terminal.signal(Signal::TERM);
    terminal.finish().assert_clean();
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_faulty_file_is_told_to_the_log_alone() {
    let folder = folder("log");
    let (file, log) = (folder.join("city.json"), folder.join("log"));
    fs::write(&file, SHIPPED).unwrap();
    let script = format!("exec \"$0\" kiosk --no-attract --data {} 2>{}", file.display(), log.display());
    let mut terminal = crate::terminal::script(&script).variable("TERM", "linux").run();
    terminal.wait_for_text("Miasta partnerskie");
    fs::write(folder.join("new"), "{\"format\": 1}").unwrap();
    fs::rename(folder.join("new"), &file).unwrap();
    let told = |what: &str| fs::read_to_string(&log).is_ok_and(|log| log.contains(what));
    until("the fault in the log", || told("zostają poprzednie"));
    fs::write(folder.join("new"), of_december(3)).unwrap();
    fs::rename(folder.join("new"), &file).unwrap();
    until("the new data in the log", || told("mosty: dane z 3\u{a0}grudnia 2026"));
    terminal.press("łuck");
    terminal.wait_for_text("Ukraina");
    let logged = fs::read_to_string(&log).unwrap();
    assert!(!logged.to_lowercase().contains("łuck"), "nobody's searches are written down: {logged}");
    assert!(!logged.contains('\x1b'));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn the_service_manager_hears_of_every_frame_that_it_waits_for_and_only_if_it_asks() {
    let folder = folder("service");
    let path = folder.join("notify");
    let socket = UnixDatagram::bind(&path).unwrap();
    socket.set_read_timeout(Some(timeout())).unwrap();
    let hear = || {
        let mut told = [0; 4096];
        let length = socket.recv(&mut told).unwrap();
        String::from_utf8_lossy(&told[..length]).into_owned()
    };
    // Asked for nothing more, it says that it is ready, and then is silent until it ends.
    let quiet = opened(kiosk(&[]).variable("NOTIFY_SOCKET", path.to_str().unwrap()));
    assert_eq!(hear().trim(), "READY=1");
    quiet.signal(Signal::TERM);
    quiet.finish();
    assert_eq!(hear().trim(), "STOPPING=1");
    // Asked for a sign of life, it gives one as often as it must, though nothing happens on the screen.
    let watched = kiosk(&[]).variable("NOTIFY_SOCKET", path.to_str().unwrap());
    let watched = opened(watched.variable("WATCHDOG_USEC", "200000"));
    assert_eq!(hear().trim(), "READY=1");
    for _ in 0..5 {
        assert_eq!(hear().trim(), "WATCHDOG=1");
    }
    watched.signal(Signal::TERM);
    watched.finish();
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn where_nobody_is_and_nothing_plays_it_costs_nothing() {
    crate::assert_costs_nothing(&opened(kiosk(&[])));
}

/// What the system is asked for while a visitor does everything that can be done: no program is started, no file is
/// opened for writing or made. `strace` sees it; `.ci/run` installs that and runs this test.
#[test]
#[ignore = "needs strace"]
fn a_traced_visit_starts_nothing_and_writes_nothing() {
    let folder = folder("trace");
    let (file, trace) = (folder.join("city.json"), folder.join("trace"));
    fs::write(&file, SHIPPED).unwrap();
    assert!(
        Command::new("strace").arg("-V").output().is_ok_and(|out| out.status.success()),
        "strace is missing"
    );
    let calls = "trace=execve,execveat,fork,vfork,clone,clone3,open,openat,openat2,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,link,linkat,symlink,symlinkat,truncate,ftruncate,connect,socket";
    let args =
        ["-f", "-o", trace.to_str().unwrap(), "-e", calls, MOSTY, "kiosk", "--data", file.to_str().unwrap()];
    let mut terminal = program("strace", &args).variable("TERM", "linux").run();
    terminal.wait_for_text("Miasta partnerskie");
    for keys in [
        "1\r\r\r",
        "2\r",
        "3\x1b[D\x1b[D",
        "4\r",
        "5",
        "6",
        "7",
        "łuck\r\r",
        "/",
        "yYeEoOpPqQ:!\x03\x1a\x1c\x04",
        "\x1bOP\x1bOQ\x1bOR\x1bOS",
    ] {
        terminal.press(keys);
        terminal.press(F10);
    }
    for order in ORDERS {
        terminal.press(order);
    }
    // Bytes of no meaning, the same ones each time.
    let mut seed: u32 = 1;
    for _ in 0..20 {
        let noise: Vec<u8> = (0..200)
            .map(|_| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (seed >> 24) as u8
            })
            .collect();
        terminal.press_bytes(&noise);
    }
    // Whatever sequence was begun is ended by the first of these.
    terminal.press(&format!("\x1b[201~{F10}{F10}"));
    fs::write(folder.join("new"), of_december(24)).unwrap();
    fs::rename(folder.join("new"), &file).unwrap();
    terminal.wait_for("the new file", |screen| screen.contents().contains("24\u{a0}grudnia"));
    crate::process::signal_children(terminal.pid(), Signal::TERM);
    let left = terminal.finish();
    left.assert_clean();
    let trace = fs::read_to_string(&trace).unwrap();
    let mut calls = trace.lines().filter(|line| line.contains('('));
    let first = calls.next().unwrap_or_default();
    assert!(first.contains("execve(") && first.contains(MOSTY), "its own start: {first}");
    assert!(trace.contains("city.json"), "the trace sees files");
    for line in calls {
        let starts = ["execve", "execveat", "fork(", "vfork("].iter().any(|call| line.contains(call));
        assert!(!starts, "{line}");
        assert!(
            !line.contains("clone") || line.contains("CLONE_THREAD") || line.contains("resumed"),
            "{line}"
        );
        let opens = line.contains("open") && !line.contains("resumed");
        let writes =
            ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND"].iter().any(|flag| line.contains(flag));
        assert!(!opens || !writes || line.contains("\"/dev/tty\"") || line.contains("\"/dev/pts/"), "{line}");
        for call in ["creat(", "rename", "unlink", "mkdir", "link(", "linkat(", "truncate", "connect("] {
            assert!(!line.contains(call), "{line}");
        }
        assert!(!line.contains("socket(") || line.contains("AF_UNIX"), "{line}");
    }
    fs::remove_dir_all(folder).unwrap();
}

/// K30: the mouse reports of old terminals and of gpm, in bytes and not in numbers.
#[test]
fn old_reports_of_a_pointer_are_understood() {
    let mut terminal = opened(kiosk(&[]));
    let row = terminal.screen(|screen| {
        let at = screen.contents().lines().position(|line| line.contains("Członkostwa")).unwrap();
        u8::try_from(at).unwrap()
    });
    terminal.press_bytes(&[0x1b, b'[', b'M', 32, 32 + 1 + 5, 32 + 1 + row]);
    terminal.wait_for_text("EUROCITIES");
}
