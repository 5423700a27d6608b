//! The real program in a real terminal: what is written, what is left behind, what it costs.
//!
//! What the screens *say* is tested elsewhere; here only as much is asked of them as every mosty has:
//! something is shown, what is typed is searched for, Ctrl+Q leaves.

#![cfg(target_os = "linux")]
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests may")]

#[path = "pty/keys.rs"]
mod keys;
#[path = "pty/kiosk.rs"]
mod kiosk;
#[path = "pty/leaving.rs"]
mod leaving;
#[path = "pty/process.rs"]
mod process;
#[path = "pty/terminal.rs"]
mod terminal;

use std::{fs, thread, time::Duration};

use process::{cost, rest, state, until};
use rustix::process::Signal;
use terminal::{Terminal, has, mosty, script};
use vt100::{MouseProtocolEncoding, MouseProtocolMode};

const CTRL_C: &str = "\x03";
const CTRL_L: &str = "\x0c";
const CTRL_Q: &str = "\x11";
const CTRL_S: &str = "\x13";
const CTRL_Y: &str = "\x19";
const CTRL_Z: &str = "\x1a";
const F6: &str = "\x1b[17~";
const F10: &str = "\x1b[21~";
const F11: &str = "\x1b[23~";

fn opened(args: &[&str]) -> Terminal {
    let terminal = mosty(args).run();
    terminal.wait_for_a_frame();
    terminal
}

// What a person sees.

#[test]
fn the_first_frame_takes_the_terminal_and_asks_it_nothing() {
    let terminal = opened(&[]);
    terminal.screen(|screen| {
        assert!(screen.bracketed_paste());
        assert_eq!(screen.mouse_protocol_mode(), MouseProtocolMode::PressRelease);
        assert_eq!(screen.mouse_protocol_encoding(), MouseProtocolEncoding::Sgr);
    });
    let bytes = terminal.bytes();
    for question in ["\x1b[6n", "\x1b[c", "\x1b[?u", "\x1b]11;?", "\x1b[18t"] {
        assert!(!has(&bytes, question), "{question:?}");
    }
    for flood in ["?1002h", "?1003h"] {
        assert!(!has(&bytes, flood), "{flood}");
    }
}

#[test]
fn typing_and_pasting_show() {
    let mut terminal = opened(&[]);
    terminal.search("łuck");
    terminal.wait_for_text("łuck");
    terminal.screen(|screen| assert!(!screen.hide_cursor(), "whoever types sees the cursor"));
    terminal.paste("-żółw");
    terminal.wait_for_text("łuck-żółw");
}

#[test]
fn a_terminal_of_any_size_will_do_and_the_same_size_is_the_same_screen() {
    let mut terminal = opened(&[]);
    let before = terminal.bytes().len();
    terminal.press(CTRL_L);
    terminal.wait_for_more_than(before);
    let first = terminal.screen(vt100::Screen::contents);
    for (columns, rows) in [(40, 12), (1, 1), (0, 0), (80, 0), (200, 60)] {
        terminal.resize(columns, rows);
        // Answering a key proves that the size did no harm. Whether a frame came of it is not asked:
        // there may be no room for one.
        let before = terminal.bytes().len();
        terminal.press(CTRL_L);
        terminal.wait_for_more_than(before);
    }
    terminal.resize(80, 24);
    terminal.wait_for("the first screen again", |screen| screen.contents() == first);
}

#[test]
fn a_terminal_that_does_not_know_its_size_gets_a_frame_of_the_usual_one() {
    for size in [(0, 0), (0, 24), (80, 0)] {
        let terminal = mosty(&[]).size(size.0, size.1).run();
        // The bytes tell: the emulator cannot be of no size.
        terminal.wait_for_bytes("Szukaj");
        terminal.wait_for_bytes("\x1b[24;");
        terminal.resize(100, 30);
        terminal.wait_for_a_frame();
        terminal.wait_for_bytes("\x1b[30;");
        terminal.signal(Signal::TERM);
        terminal.finish().assert_clean();
    }
}

#[test]
fn a_terminal_that_has_no_room_yet_gets_its_frame_when_it_has_some() {
    let terminal = mosty(&[]).size(1, 1).run();
    terminal.wait_for("the alternate screen", vt100::Screen::alternate_screen);
    terminal.resize(80, 24);
    terminal.wait_for_a_frame();
    terminal.signal(Signal::TERM);
    terminal.finish().assert_clean();
}

#[test]
fn redrawing_repairs_the_screen() {
    let mut terminal = opened(&[]);
    let first = terminal.screen(vt100::Screen::contents);
    let before = terminal.bytes().len();
    terminal.press(CTRL_L);
    terminal.wait_for_bytes_behind(before, "\x1b[2J");
    terminal.wait_for("the whole screen again", |screen| {
        screen.contents().lines().next() == first.lines().next()
    });
}

// How it is written.

#[test]
fn frames_are_marked_except_on_the_linux_console() {
    let bytes = opened(&[]).bytes();
    assert!(has(&bytes, "\x1b[?2026h") && has(&bytes, "\x1b[?2026l"));
    let mut console = mosty(&[]).variable("TERM", "linux").run();
    console.wait_for_a_frame();
    console.press(CTRL_Q);
    let left = console.finish();
    assert!(!has(&left.bytes, "?2026"));
    assert_eq!(left.code, 0);
    left.assert_clean();
}

#[test]
fn colours_for_a_light_ground_are_refused_on_the_linux_console() {
    let mut console = mosty(&["--theme", "light", "--ascii"]).variable("TERM", "linux").run();
    console.wait_for_text("barwy są zwykłe, nie na jasne");
    // Nor does F4 come to them.
    for theme in ["duży kontrast", "bez kolorów", "Kolory: zwykłe"] {
        console.press("\x1bOS");
        console.wait_for_text(theme);
    }
    console.press(CTRL_Q);
    let left = console.finish();
    assert_eq!(left.code, 0);
    left.assert_clean();
}

#[test]
fn where_letters_are_others_the_frame_is_of_ascii_and_why_is_told_in_the_end() {
    let mut terminal = mosty(&[]).variable("LC_ALL", "pl_PL.ISO-8859-2").run();
    terminal.wait_for_text("Szukaj");
    terminal.press(CTRL_Q);
    let left = terminal.finish();
    assert!(!has(&left.bytes, "│") && !has(&left.bytes, "─"));
    left.assert_clean();
    left.assert_readable("LANG=pl_PL.UTF-8");
    // What somebody chose stays.
    let terminal = mosty(&["--symbols", "unicode"]).variable("LC_ALL", "pl_PL.ISO-8859-2").run();
    terminal.wait_for_text("│");
}

#[test]
fn without_colour_there_is_none_but_reverse_stays() {
    let terminal = mosty(&[]).variable("NO_COLOR", "1").run();
    terminal.wait_for_a_frame();
    terminal.screen(|screen| {
        let (rows, columns) = screen.size();
        let cells = || {
            (0..rows.get())
                .flat_map(move |row| (0..columns.get()).map(move |column| (row, column)))
                .filter_map(|(row, column)| screen.cell(row, column))
        };
        assert!(cells().any(vt100::Cell::inverse));
        assert!(cells().all(|cell| cell.fgcolor() == vt100::Color::Default));
        assert!(cells().all(|cell| cell.bgcolor() == vt100::Color::Default));
    });
    let bytes = terminal.bytes();
    let text = String::from_utf8_lossy(&bytes);
    for sequence in text.split("\x1b[").skip(1) {
        let Some((numbers, _)) = sequence.split_once('m') else { continue };
        if !numbers.chars().all(|sign| sign.is_ascii_digit() || sign == ';') {
            continue;
        }
        let colour = |number: u32| matches!(number, 30..=38 | 40..=48 | 90..=97 | 100..=107);
        assert!(!numbers.split(';').filter_map(|number| number.parse().ok()).any(colour), "{numbers}m");
    }
}

#[test]
fn copying_goes_through_the_terminal_except_on_the_linux_console() {
    let mut terminal = opened(&[]);
    terminal.press(CTRL_Y);
    terminal.wait_for_bytes("\x1b]52;c;");
    let mut console = mosty(&[]).variable("TERM", "linux").run();
    console.wait_for_a_frame();
    console.press(&format!("{CTRL_Y}{CTRL_Q}"));
    assert!(!has(&console.finish().bytes, "\x1b]"), "the console takes OSC for its palette");
}

#[test]
fn what_is_saved_is_a_new_file_and_its_name_is_told() {
    let folder = std::env::temp_dir().join(format!("mosty-saving-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("mosty-lista-2026-11-23.csv"), "own").unwrap();
    let mut terminal = mosty(&["--today", "2026-11-23"]).size(120, 36).folder(&folder).run();
    terminal.wait_for_a_frame();
    terminal.press(CTRL_S);
    terminal.wait_for_text("Zapisz do pliku");
    terminal.press("\r");
    terminal.wait_for_text("mosty-lista-2026-11-23-2.csv");
    terminal.press(&format!("{F6}{CTRL_S}"));
    terminal.wait_for_text("Zapisz do pliku");
    terminal.press("\r");
    terminal.wait_for_text("mosty-rocznice-2026.ics");
    terminal.press(F10);
    terminal.finish();
    let own = fs::read_to_string(folder.join("mosty-lista-2026-11-23.csv")).unwrap();
    assert_eq!(own, "own", "nothing is overwritten");
    let table = fs::read_to_string(folder.join("mosty-lista-2026-11-23-2.csv")).unwrap();
    assert!(table.starts_with('\u{feff}') && table.contains(";Łuck;"), "{table}");
    let calendar = fs::read_to_string(folder.join("mosty-rocznice-2026.ics")).unwrap();
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n"), "{calendar}");
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_zone_that_nobody_knows_is_told_on_the_screen() {
    let terminal = mosty(&[]).size(120, 36).variable("TZ", "Europa/Warszawa").run();
    terminal.wait_for_text("Nie ma strefy czasowej");
}

#[test]
fn the_history_plays_by_itself_and_stops_at_a_key() {
    let mut terminal = mosty(&["--today", "2026-11-23"]).size(120, 36).run();
    terminal.wait_for_a_frame();
    terminal.press(&format!("{F11} "));
    // Nobody presses anything, and still the days go by.
    terminal.wait_for_text("1991\u{a0}r.");
    terminal.press("\t");
    terminal.wait_for_text("szukaj");
    let mut still = mosty(&["--no-motion"]).size(120, 36).run();
    still.wait_for_a_frame();
    still.press(&format!("{F11} "));
    still.wait_for_text("Ruch jest");
}

#[test]
fn addresses_are_links_where_the_terminal_takes_them() {
    let keys = "grodno\r\x1b[F";
    let mut terminal = mosty(&[]).size(120, 36).variable("VTE_VERSION", "7600").run();
    terminal.wait_for_a_frame();
    terminal.search(keys);
    terminal.wait_for_bytes("\x1b]8;;\x1b\\");
    let bytes = terminal.bytes();
    let text = String::from_utf8_lossy(&bytes);
    for link in text.split("\x1b]8;").skip(1).filter_map(|rest| rest.split("\x1b\\").next()) {
        assert!(link == ";" || link.starts_with("id=") && link.contains(";http"), "{link}");
        assert!(link.chars().all(|letter| letter.is_ascii_graphic()), "{link}");
    }
    let plain = [("TERM", "xterm-256color"), ("TERM", "linux"), ("STY", "1.pts-0")];
    for (name, value) in plain {
        let vte = if name == "STY" { "7600" } else { "" };
        let mut terminal = mosty(&[]).size(120, 36).variable("VTE_VERSION", vte).variable(name, value).run();
        terminal.wait_for_a_frame();
        terminal.search(keys);
        terminal.wait_for_text("https://");
        assert!(!has(&terminal.bytes(), "\x1b]8"), "{name}={value}");
    }
}

#[test]
fn a_mouse_that_nobody_wants_is_left_alone() {
    let terminal = opened(&["--no-mouse"]);
    let bytes = terminal.bytes();
    for mode in ["?1000h", "?1002h", "?1003h", "?1006h", "?1015h"] {
        assert!(!has(&bytes, mode), "{mode}");
    }
}

// The conversation by lines.

#[test]
fn who_wants_lines_gets_lines_and_no_byte_besides() {
    for (args, variable, value) in [
        (&["--lang", "en"][..], "TERM", "dumb"),
        (&["--lang", "en"], "MOSTY_PLAIN", "1"),
        (&["--lang", "en", "--plain"], "NO_COLOR", "1"),
    ] {
        let mut terminal = mosty(args).size(80, 60).variable(variable, value).run();
        terminal.wait_for_text("0 ends:");
        terminal.press("grod\x7fdno\r");
        terminal.wait_for_text("1. Hrodna");
        terminal.press("1\r");
        terminal.wait_for_text("Hrodna. A number or a word");
        // Broken UTF-8, keys that are no letters, more than a line can hold.
        terminal.press_bytes(b"\xff\xfe\x1b[A\x1b[2J\xc2\r");
        terminal.wait_for_text("Nothing matches");
        terminal.press(&format!("{}\r", "x".repeat(5000)));
        terminal.press("0\r0\r0\r");
        let left = terminal.finish();
        assert_eq!(left.code, 0);
        assert!(has(&left.bytes, "Goodbye."));
        assert!(!left.bytes.contains(&0x1b), "an escape was written");
        left.assert_clean();
    }
}

#[test]
fn a_conversation_ends_as_every_program_in_a_terminal_does() {
    for (key, code) in [("\x04", 0), (CTRL_C, 130), ("\x1c", 130)] {
        let mut terminal = mosty(&["--plain"]).run();
        terminal.wait_for_text("0 kończy:");
        terminal.press("nie skończone");
        terminal.wait_for_text("nie skończone");
        // The first Ctrl+D only hands over what was typed.
        terminal.press(key);
        if code == 0 {
            terminal.press(key);
        }
        let left = terminal.finish();
        assert_eq!(left.code, code, "{key:?}");
        assert!(left.bytes.ends_with(b"\n") && !left.bytes.contains(&0x1b));
        left.assert_clean();
    }
    let terminal = script(r#"trap "" HUP; "$0" --plain; exit $?"#).run();
    terminal.wait_for_text("0 kończy:");
    assert_eq!(terminal.vanish(), 0);
}

#[test]
fn a_conversation_goes_on_after_a_stop() {
    let mut terminal = script(r#"set -m; "$0" --plain; echo zatrzymane; fg >/dev/null; exit $?"#).run();
    terminal.wait_for_text("0 kończy:");
    let before = terminal.bytes().len();
    terminal.press(CTRL_Z);
    terminal.wait_for_bytes_behind(before, "0 kończy:");
    terminal.press("koniec\r");
    assert_eq!(terminal.finish().code, 0);
}

#[test]
fn visitors_talk_on_whatever_they_press() {
    let mut terminal = mosty(&["kiosk"]).size(80, 60).variable("TERM", "dumb").run();
    terminal.wait_for_text("nowy gość:");
    for key in [CTRL_C, CTRL_Z, "\x1c", "\x04", "\x04", "\x13", "\x11", "\x1b"] {
        terminal.press(key);
    }
    terminal.press("\r9\r2\r");
    terminal.wait_for_text("0 for a new visitor:");
    let before = terminal.bytes().len();
    terminal.press("quit\r");
    terminal.wait_for_bytes_behind(before, "0 to nowy gość:");
    for signal in [Signal::INT, Signal::QUIT, Signal::TSTP, Signal::HUP] {
        terminal.signal(signal);
    }
    let before = terminal.bytes().len();
    terminal.press("gori\r");
    terminal.wait_for_bytes_behind(before, "1. Gori");
    terminal.signal(Signal::TERM);
    let left = terminal.finish();
    assert_eq!(left.code, 0);
    assert!(!left.bytes.contains(&0x1b));
    left.assert_clean();
    // A terminal that is really gone ends it all the same.
    let terminal = script(r#"trap "" HUP; "$0" kiosk --plain; exit $?"#).run();
    terminal.wait_for_text("nowy gość:");
    assert_eq!(terminal.vanish(), 0);
}

// The ways out. After each of them the terminal is as it was.

#[test]
fn two_keys_leave_and_a_letter_does_not() {
    for key in [CTRL_Q, F10] {
        let mut terminal = opened(&[]);
        terminal.press("q");
        // A letter is text: it stands behind the word for the query.
        terminal.wait_for("the letter in the query", |screen| {
            screen.contents().lines().nth(1).is_some_and(|line| line.contains(" q"))
        });
        terminal.press(key);
        let left = terminal.finish();
        assert_eq!(left.code, 0);
        left.assert_clean();
        assert_eq!(left.screen.contents().trim(), "", "leaving says nothing");
    }
}

#[test]
fn ctrl_c_breaks_off() {
    let mut terminal = opened(&[]);
    terminal.press(CTRL_C);
    let left = terminal.finish();
    assert_eq!(left.code, 130);
    left.assert_clean();
}

#[test]
fn signals_end_it_in_order() {
    for (signal, code) in [(Signal::TERM, 0), (Signal::HUP, 0), (Signal::INT, 130), (Signal::QUIT, 130)] {
        let terminal = opened(&[]);
        terminal.signal(signal);
        let left = terminal.finish();
        assert_eq!(left.code, code, "{signal:?}");
        left.assert_clean();
    }
}

#[test]
#[cfg(debug_assertions)]
fn a_panic_gives_the_terminal_back_before_it_speaks() {
    let left = mosty(&[]).variable("MOSTY_TEST_PANIC", "1").run().finish();
    assert_eq!(left.code, 101);
    assert!(has(&left.bytes, "?1049h"), "it came as far as the screen");
    left.assert_clean();
    left.assert_readable("MOSTY_TEST_PANIC is set");
}

#[test]
fn an_error_before_the_screen_never_takes_the_terminal() {
    let left = mosty(&["--data", "/nie ma/takiego.json"]).run().finish();
    assert_eq!(left.code, 2);
    assert!(!has(&left.bytes, "?1049h"));
    left.assert_clean();
    left.assert_readable("/nie ma/takiego.json");
}

#[test]
fn without_a_keyboard_it_says_so() {
    // Standard output is a terminal, so a screen is tried; but there is no terminal to read keys from.
    for (command, advice) in [("", "mosty list"), ("kiosk", "TTYPath=")] {
        let left = script(&format!(r#"setsid --wait "$0" {command} </dev/null"#)).run().finish();
        assert_eq!(left.code, 2);
        left.assert_clean();
        left.assert_readable("Nie ma terminala");
        left.assert_readable(advice);
        assert!(!has(&left.bytes, "os error") && !has(&left.bytes, "No such"));
    }
}

#[test]
fn a_terminal_that_vanishes_without_a_word_ends_it() {
    // The kernel sends SIGHUP to the session's leader only, the shell here, which takes no notice.
    let terminal = script(r#"trap "" HUP; "$0"; exit $?"#).run();
    terminal.wait_for_a_frame();
    assert_eq!(terminal.vanish(), 0);
}

// Coming and going.

#[test]
fn ctrl_z_stops_and_the_same_screen_comes_back() {
    let mut terminal = script(r#"set -m; "$0"; echo zatrzymane; read -r; fg >/dev/null; exit $?"#).run();
    terminal.wait_for_a_frame();
    terminal.search("łuck");
    terminal.wait_for_text("łuck");
    let look = |screen: &vt100::Screen| (screen.contents(), screen.cursor_position(), screen.hide_cursor());
    let before = terminal.screen(look);
    terminal.press(CTRL_Z);
    terminal.wait_for_text("zatrzymane");
    let stopped = terminal.grandchild();
    until("the process to stop", || state(stopped) == "T");
    terminal.screen(|screen| {
        assert!(!screen.alternate_screen());
        assert!(!screen.bracketed_paste());
        assert!(!screen.hide_cursor());
        assert_eq!(screen.mouse_protocol_mode(), MouseProtocolMode::None);
    });
    terminal.press("\r");
    terminal.wait_for("the terminal to be taken again", vt100::Screen::alternate_screen);
    // The key itself may show on the screen, so only what was typed is asked for, and where.
    terminal.wait_for_text("łuck");
    terminal.wait_for("the cursor", |screen| {
        screen.cursor_position() == before.1 && screen.hide_cursor() == before.2
    });
    terminal.screen(|screen| {
        assert_eq!(screen.contents().lines().next(), before.0.lines().next());
        assert!(screen.bracketed_paste());
        assert_eq!(screen.mouse_protocol_mode(), MouseProtocolMode::PressRelease);
    });
    terminal.press(CTRL_C);
    let left = terminal.finish();
    assert_eq!(left.code, 130);
    left.assert_clean();
}

#[test]
fn ctrl_z_where_nobody_could_resume_it_is_harmless() {
    // The program leads its session (`xterm -e mosty`): a stop would be for ever.
    let mut terminal = opened(&[]);
    let before = terminal.bytes().len();
    terminal.press(CTRL_Z);
    terminal.wait_for_more_than(before);
    terminal.wait_for_a_frame();
    terminal.press(CTRL_Q);
    assert_eq!(terminal.finish().code, 0);
}

#[test]
fn a_stop_from_outside_is_survived() {
    let mut terminal = opened(&[]);
    // One that was asked for and never came changes nothing: nobody could resume the leader of a session.
    terminal.press(CTRL_Z);
    terminal.wait_for_bytes("\x1b[?1049l");
    terminal.signal(Signal::STOP);
    let pid = terminal.pid();
    until("the process to stop", || state(pid) == "T");
    let before = terminal.bytes().len();
    terminal.resize(60, 20);
    terminal.signal(Signal::CONT);
    terminal.wait_for_bytes_behind(before, "\x1b[?1049h");
    terminal.wait_for_a_frame();
    terminal.press(CTRL_Q);
    let left = terminal.finish();
    assert_eq!(left.code, 0);
    left.assert_clean();
}

#[test]
fn data_from_a_pipe_leaves_the_keyboard_alone() {
    let data = r#"{"format":"mosty/1","updated":"2026-11-23","cities":{"bialystok":{"name":{"pl":"Białystok"},"country":"PL","at":[53.1333,23.1643]}},"records":[],"sources":{}}"#;
    let mut terminal = script(r#"echo "$DATA" | "$0" --data -"#).variable("DATA", data).run();
    terminal.wait_for_a_frame();
    terminal.search("łuck");
    terminal.wait_for_text("łuck");
    terminal.press(CTRL_C);
    let left = terminal.finish();
    assert_eq!(left.code, 130);
    left.assert_clean();
}

/// Asserts that a program that nobody touches takes no processor, no wake-up, and writes nothing.
fn assert_costs_nothing(terminal: &Terminal) {
    let pid = terminal.pid();
    // The threads that start beside the first frame come to rest.
    let last = rest(pid);
    let bytes = terminal.bytes().len();
    // That nothing happens can only be seen by waiting: there is no condition to wait for. Anything that
    // beats at least twice a second is caught; a wake-up is counted, however short.
    thread::sleep(Duration::from_millis(600));
    assert_eq!(cost(pid), last, "woken while nothing happened");
    assert_eq!(terminal.bytes().len(), bytes, "wrote while nothing happened");
}

#[test]
fn a_program_that_nobody_touches_costs_nothing() {
    assert_costs_nothing(&opened(&[]));
}
