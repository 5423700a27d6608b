//! Lines for those who look after the program: on standard error, unless a person looks at that. Never
//! what anybody typed or looked for.

use std::env;
use std::io::{self, IsTerminal as _, Write as _};

use crate::text::clean;

/// How grave a line is, as syslog counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Something does not work.
    Error = 3,
    /// Something does not work as it should.
    Warning = 4,
    /// For information.
    Info = 6,
}

/// Writes the lines of a text, each by itself, if standard error is not somebody's screen.
pub fn log(level: Level, text: &str) {
    if io::stderr().is_terminal() {
        return;
    }
    // The journal reads the level from the beginning of a line (`SyslogLevelPrefix=`, systemd.exec(5)).
    let journal = env::var_os("JOURNAL_STREAM").is_some();
    let _ = io::stderr().write_all(lines(level, text, journal).as_bytes());
}

/// The lines as they are written.
fn lines(level: Level, text: &str, journal: bool) -> String {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let line = |line: &str| {
        let prefix = if journal { format!("<{}>", level as u8) } else { String::new() };
        format!("{prefix}mosty: {}\n", clean::visible(line.trim_end()))
    };
    lines.map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_can_neither_act_nor_break_out() {
        let text = "plik: zły\u{1b}[2J\n\n<0>drugi\u{202e}";
        let plain = lines(Level::Warning, text, false);
        assert_eq!(plain.lines().count(), 2);
        assert!(plain.chars().all(|c| c == '\n' || !clean::is_hostile(c)), "{plain:?}");
        assert!(plain.lines().all(|line| line.starts_with("mosty: ")));
        let journal = lines(Level::Error, text, true);
        assert!(journal.lines().all(|line| line.starts_with("<3>mosty: ")), "{journal}");
    }
}
