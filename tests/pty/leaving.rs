//! Leaving always works: whatever is being saved, typed or written, and whether or not anybody reads it.

use std::{env, fs, path::PathBuf, process};

use rustix::process::Signal;

use crate::{
    process::rest,
    terminal::{Terminal, mosty},
};

const CTRL_L: &str = "\x0c";
const DOWN: &str = "\x1b[B";
const CTRL_Q: &str = "\x11";
/// The page of files, and the first of them.
const SAVE: &str = "\x131";

/// Signals, and the exit codes that they lead to.
const SIGNALS: [(Signal, u32); 3] = [(Signal::TERM, 0), (Signal::HUP, 0), (Signal::INT, 130)];

/// A folder that goes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("mosty-leaving-{}-{name}", process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    /// Asserts that the folder holds nothing but whole lists of the day.
    #[track_caller]
    fn assert_whole(&self, least: usize) {
        let files: Vec<_> = fs::read_dir(&self.0).unwrap().map(|file| file.unwrap().path()).collect();
        assert!(files.len() >= least, "{files:?}");
        for file in files {
            let name = file.file_name().unwrap().to_str().unwrap();
            assert!(name.starts_with("mosty-lista-2026-11-23"), "{name}");
            let table = fs::read_to_string(&file).unwrap();
            assert_eq!(table.lines().count(), table_rows(), "{name}");
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The rows of the whole list as a table, its head included.
fn table_rows() -> usize {
    let printed = process::Command::new(crate::terminal::MOSTY).args(["list", "--csv"]).output().unwrap();
    String::from_utf8(printed.stdout).unwrap().lines().count()
}

fn opened(folder: &Folder) -> Terminal {
    let terminal = mosty(&["--today", "2026-11-23"]).folder(&folder.0).run();
    terminal.wait_for_a_frame();
    terminal
}

#[test]
fn a_flood_behind_saving_and_leaving_holds_nothing_up() {
    for keys in [300, 1100, 6000] {
        let folder = Folder::new(&format!("flood-{keys}"));
        let mut terminal = opened(&folder);
        terminal.flood(&format!("{SAVE}{CTRL_Q}{}", DOWN.repeat(keys)), 1);
        let left = terminal.finish();
        assert_eq!(left.code, 0, "{keys}");
        left.assert_clean();
        folder.assert_whole(1);
    }
}

#[test]
fn a_signal_does_not_wait_behind_keys() {
    for (signal, code) in SIGNALS {
        for keys in [300, 1100, 6000, 200_000] {
            let folder = Folder::new(&format!("signal-{keys}-{}", signal.as_raw()));
            let mut terminal = opened(&folder);
            terminal.flood("j", keys);
            terminal.signal(signal);
            let left = terminal.finish();
            assert_eq!(left.code, code, "{signal:?} behind {keys}");
            left.assert_clean();
        }
    }
}

#[test]
fn a_signal_while_saving_leaves_whole_files_only() {
    for (signal, code) in SIGNALS {
        for keys in [0, 300, 1100, 6000] {
            let folder = Folder::new(&format!("saving-{keys}-{}", signal.as_raw()));
            let mut terminal = opened(&folder);
            terminal.flood(&format!("{}{}", format!("{SAVE}{DOWN}").repeat(20), DOWN.repeat(keys)), 1);
            terminal.signal(signal);
            let left = terminal.finish();
            assert_eq!(left.code, code, "{signal:?} behind {keys}");
            left.assert_clean();
            folder.assert_whole(0);
        }
    }
}

/// A program that is held up by a terminal that nobody reads, with so many keys behind.
fn held_up(folder: &Folder, keys: usize) -> Terminal {
    let mut terminal = mosty(&["--today", "2026-11-23"]).size(200, 60).folder(&folder.0).run();
    terminal.wait_for_a_frame();
    terminal.hold();
    let pid = terminal.pid();
    // More frames than the system keeps for whoever does not read them.
    for _ in 0..12 {
        terminal.press(CTRL_L);
        rest(pid);
    }
    terminal.press(&"j".repeat(keys));
    rest(pid);
    terminal
}

#[test]
fn a_terminal_that_nobody_reads_holds_up_no_signal() {
    for (signal, code) in SIGNALS {
        let folder = Folder::new(&format!("unread-{}", signal.as_raw()));
        let terminal = held_up(&folder, 0);
        terminal.signal(signal);
        let left = terminal.finish();
        assert_eq!(left.code, code, "{signal:?}");
        left.assert_clean();
    }
}

#[test]
fn nor_do_the_keys_behind() {
    for keys in [300, 1100, 6000] {
        let folder = Folder::new(&format!("unread-{keys}"));
        let terminal = held_up(&folder, keys);
        // A return from a stop must not wait behind them either, with the thread that hears of signals.
        terminal.signal(Signal::CONT);
        rest(terminal.pid());
        terminal.signal(Signal::TERM);
        let left = terminal.finish();
        assert_eq!(left.code, 0, "{keys}");
        left.assert_clean();
    }
}
