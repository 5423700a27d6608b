//! What comes from a terminal besides whole keys, one by one: pieces, reports, answers to others, pastes, noise.
//! What the bytes say is tested beside the code that reads them; here that the program hears it so.

use std::{env, fs, process};

use crate::{
    opened,
    process::{state, until},
    terminal::{Terminal, mosty},
};

/// Ctrl+Q.
const LEAVE: &str = "\x11";
const CTRL_C: &str = "\x03";
const F10: &str = "\x1b[21~";

/// The line in which a search is typed.
fn field(screen: &vt100::Screen) -> String {
    screen.contents().lines().nth(1).unwrap_or_default().trim_matches(['│', ' ']).to_owned()
}

/// The row that the mark stands on, counted from the first one.
fn marked(screen: &vt100::Screen) -> Option<usize> {
    screen
        .contents()
        .lines()
        .position(|line| line.starts_with(['│', '|']) && line.chars().nth(1) == Some('>'))
}

/// Types these packets, each when the one before is read. The first holds what tells ESC from the key.
fn press_apart(terminal: &mut Terminal, packets: &[&str]) {
    for packet in packets {
        terminal.press(packet);
        let pid = terminal.pid();
        until("the packet to be read", || state(pid) == "S");
    }
}

fn visited() -> Terminal {
    let mut terminal = mosty(&["kiosk", "--no-attract"]).run();
    terminal.wait_for_text("Miasta partnerskie");
    terminal.press("1");
    terminal.wait_for("the list", |screen| marked(screen).is_some());
    terminal
}

#[test]
fn a_key_whose_bytes_come_apart_is_one_key() {
    let mut terminal = visited();
    let before = terminal.screen(marked);
    press_apart(&mut terminal, &["\x1b[", "B"]);
    terminal.wait_for("the next row", |screen| marked(screen) > before);
    assert!(!terminal.screen(field).ends_with('B'));
    let mut terminal = opened(&["--today", "2026-11-23"]);
    press_apart(&mut terminal, &["\x1bO", "P"]);
    terminal.wait_for_text("Pomoc");
    press_apart(&mut terminal, &["\x1b[", "1", "1", "~"]);
    terminal.press(LEAVE);
    assert_eq!(terminal.finish().code, 0);
}

#[test]
fn reports_and_answers_to_others_stop_nothing_type_nothing_and_save_nothing() {
    let folder = env::temp_dir().join(format!("mosty-reports-{}", process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir(&folder).unwrap();
    let reports = [
        "\x1b[?997;1n",
        "\x1b[?2026;2$y",
        "\x1b[?6;1R",
        "\x1b[24;80R",
        "\x1b[?62;22c",
        "\x1b[>1;10;0c",
        "\x1b]11;rgb:1e1e/1e1e/2e2e\x1b\\",
        "\x1b]11;rgb:1e1e/1e1e/2e2e\x07",
        "\x1bP>|term 1.0\x1b\\",
        "\x1bP!|00000000\x1b\\",
        "\x1b_Gi=1;OK\x1b\\",
        "\x1b[I",
    ];
    let mut terminal = mosty(&[]).folder(&folder).run();
    terminal.wait_for_a_frame();
    for report in reports {
        terminal.press(report);
    }
    terminal.press("/");
    for report in reports {
        terminal.press(report);
    }
    terminal.press("z");
    terminal.wait_for("the letter alone", |screen| field(screen) == "Szukaj: z");
    terminal.press(CTRL_C);
    assert_eq!(terminal.finish().code, 130);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    fs::remove_dir_all(folder).unwrap();
    let mut terminal = visited();
    let first = terminal.screen(marked);
    for report in reports {
        terminal.press(report);
        terminal.press("\x1b[B");
        terminal.wait_for("the next row", |screen| marked(screen) > first);
        terminal.press(report);
        terminal.press("\x1b[A");
        terminal.wait_for("the first row", |screen| marked(screen) == first);
    }
}

#[test]
fn esc_and_the_next_key_in_one_packet_are_two_keys() {
    let mut terminal = opened(&[]);
    terminal.search("luck");
    terminal.wait_for("the text", |screen| field(screen) == "Szukaj: luck");
    // The search is left, and another begun.
    terminal.press("\x1bd");
    terminal.wait_for("another text", |screen| field(screen) == "Szukaj: d");
    terminal.press(&format!("\x1b\x1b\x1b{LEAVE}"));
    assert_eq!(terminal.finish().code, 0);
    let mut terminal = visited();
    let before = terminal.screen(marked);
    terminal.press("\x1b[B\x1b[B\x1b[A\x1b[B");
    terminal.wait_for("two rows on", |screen| marked(screen) == before.map(|row| row + 2));
    terminal.press("\x1b\x1b[B");
    terminal.wait_for_text("Członkostwa");
    terminal.screen(|screen| assert!(!screen.contents().contains('[')));
}

#[test]
fn a_paste_is_text_in_pieces_unmarked_and_without_an_end() {
    let mut terminal = opened(&[]);
    press_apart(&mut terminal, &["\x1b[", "2", "0", "0", "~", "Q", "u", "ito\x1b[2", "01", "~"]);
    terminal.wait_for("the text", |screen| field(screen) == "Szukaj: Quito");
    let mut terminal = opened(&[]);
    terminal.press("Quito");
    terminal.wait_for("the text", |screen| field(screen) == "Szukaj: Quito");
    // What came shows though its end never comes, and then keys are keys.
    let mut terminal = opened(&[]);
    terminal.press("\x1b[200~Quito");
    terminal.wait_for("the text", |screen| field(screen) == "Szukaj: Quito");
    terminal.press("\x1b");
    terminal.wait_for("nothing looked for", |screen| !screen.contents().contains("Quito"));
    terminal.press(LEAVE);
    assert_eq!(terminal.finish().code, 0);
}

#[test]
fn breaking_off_is_heard_in_the_middle_of_anything() {
    for begun in ["\x1b[", "\x1b[1;", "\x1bO", "\x1b]11;rgb:", "\x1bP1+r", "\x1b[M ", "\x1b[200~Quito"] {
        let mut terminal = opened(&[]);
        terminal.press(begun);
        terminal.press(CTRL_C);
        let left = terminal.finish();
        assert_eq!(left.code, 130, "{begun:?}");
        left.assert_clean();
    }
}

#[test]
fn noise_is_survived_in_little_room_and_the_next_key_works() {
    let mut terminal = visited();
    let mut seed: u32 = 7;
    let noise: Vec<u8> = (0..100_000)
        .map(|_| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            seed.to_be_bytes()[0]
        })
        .collect();
    let room = |pid: rustix::process::Pid| {
        let status = fs::read_to_string(format!("/proc/{}/status", pid.as_raw_pid())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap().to_owned();
        line.trim().trim_end_matches(" kB").parse::<u64>().unwrap()
    };
    let before = room(terminal.pid());
    terminal.press_bytes(&noise);
    terminal.press(F10);
    terminal.wait_for_text("Miasta partnerskie");
    terminal.press("4");
    terminal.wait_for_text("EUROCITIES");
    let after = room(terminal.pid());
    assert!(after < before + 16_384, "{before} kB, then {after} kB");
}
