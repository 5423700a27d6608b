//! The environment, read once into a plain struct: nothing that is shown or answered depends on any other
//! variable. Two more are asked where a failure or the journal is told of (`terminal`, `log`), and the service
//! manager's are read by its library.
//!
//! It says what the variables say. Which of several wins against flags and files is decided elsewhere.

use std::{
    env,
    ffi::OsString,
    fs,
    io::{self, IsTerminal as _},
};

use super::clock;
use crate::text::clean;

/// What the environment says. Text that is not UTF-8 counts as not set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Environment {
    /// `NO_COLOR` or `MOSTY_NO_COLOR` is there and not empty (<https://no-color.org>).
    pub no_color: bool,
    /// `MOSTY_PLAIN` is there and not empty: lines for a screen reader, no screen.
    pub plain: bool,
    /// `TERM`, empty if not set.
    pub term: String,
    /// `COLORTERM`, empty if not set.
    pub colorterm: String,
    /// `MOSTY_LANG`, `LC_ALL`, `LC_MESSAGES`, `LANG`, those that say something, the weightiest first.
    pub locales: Vec<String>,
    /// `TZ`, where it names no zone that anybody knows.
    pub lost_zone: Option<String>,
    /// The code set of the font that the system gives its consoles (console-setup(5)), on such a console.
    pub codeset: Option<String>,
    /// The locale that decides on letters: `LC_ALL`, `LC_CTYPE`, `LANG`.
    pub ctype: String,
    /// Whether a service manager listens, and whether it wants signs of life (`sd_notify(3)`).
    pub service: (bool, bool),
    /// tmux stands between here and the terminal (`TMUX`), or GNU screen does (`STY`).
    pub between: (bool, bool),
    /// The terminal is known to take hyperlinks (OSC 8).
    pub links: bool,
    /// Columns of the terminal on standard output; 80 where it does not say.
    pub columns: usize,
    /// Its rows; 24 where it does not say.
    pub rows: usize,
    /// Standard input is a terminal.
    pub stdin_is_terminal: bool,
    /// Standard output is a terminal.
    pub stdout_is_terminal: bool,
    /// Standard error is a terminal.
    pub stderr_is_terminal: bool,
}

impl Environment {
    /// Asks the real environment.
    #[must_use]
    pub fn read() -> Self {
        let said = Self::from_variables(|name| env::var_os(name));
        let codeset = || codeset(&fs::read_to_string(CONSOLE_SETUP).ok()?).map(str::to_owned);
        let (columns, rows) = size();
        Self {
            columns,
            rows,
            codeset: said.console().then(codeset).flatten(),
            lost_zone: clock::lost_zone(),
            stdin_is_terminal: io::stdin().is_terminal(),
            stdout_is_terminal: io::stdout().is_terminal(),
            stderr_is_terminal: io::stderr().is_terminal(),
            ..said
        }
    }

    /// Asks `variable`; knows nothing of terminals.
    #[must_use]
    pub fn from_variables(variable: impl Fn(&str) -> Option<OsString>) -> Self {
        let filled = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
        // It may come from afar (ssh), and some of it is told on the terminal.
        let text = |name: &str| {
            let value = variable(name).and_then(|value| value.into_string().ok()).unwrap_or_default();
            clean::visible(&value).into_owned()
        };
        let locales = ["MOSTY_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];
        Self {
            no_color: filled("NO_COLOR") || filled("MOSTY_NO_COLOR"),
            plain: filled("MOSTY_PLAIN"),
            term: text("TERM"),
            colorterm: text("COLORTERM"),
            locales: locales.into_iter().map(text).filter(|locale| !locale.is_empty()).collect(),
            between: (filled("TMUX"), filled("STY")),
            links: links(text),
            codeset: None,
            lost_zone: None,
            ctype: ["LC_ALL", "LC_CTYPE", "LANG"]
                .into_iter()
                .map(text)
                .find(|set| !set.is_empty())
                .unwrap_or_default(),
            service: (filled("NOTIFY_SOCKET"), filled("WATCHDOG_USEC")),
            columns: 80,
            rows: 24,
            stdin_is_terminal: false,
            stdout_is_terminal: false,
            stderr_is_terminal: false,
        }
    }

    /// Whether colours may be used on standard output, if nobody says more.
    #[must_use]
    pub fn color(&self) -> bool {
        !self.no_color && !self.dumb() && self.stdout_is_terminal
    }

    /// Whether the locale names another code set than UTF-8. One that names none (`C`, `pl_PL`) says nothing of it.
    #[must_use]
    pub fn other_letters(&self) -> bool {
        let named = self.ctype.split_once('.').map(|(_, set)| set.to_lowercase().replace('-', ""));
        named.is_some_and(|set| !set.starts_with("utf8"))
    }

    /// Whether this is the Linux text console, with its few glyphs and 16 colours.
    #[must_use]
    pub fn console(&self) -> bool {
        self.term == "linux"
    }

    /// Whether the terminal says that it cannot place its cursor.
    #[must_use]
    pub fn dumb(&self) -> bool {
        self.term == "dumb"
    }

    /// Whether a screen can be shown: standard output is a terminal that can place its cursor, and
    /// nobody asked for plain lines. Standard input may be the data file.
    #[must_use]
    pub fn screen(&self) -> bool {
        self.stdout_is_terminal && !self.dumb() && !self.plain
    }

    /// Whether a person sits at both ends, so that there can be a conversation.
    #[must_use]
    pub fn person(&self) -> bool {
        self.stdin_is_terminal && self.stdout_is_terminal
    }
}

/// Where Debian keeps the font of its consoles.
const CONSOLE_SETUP: &str = "/etc/default/console-setup";

/// The code set that such a file names; the last one counts, as in the shell that reads it.
fn codeset(setup: &str) -> Option<&str> {
    let named = setup.lines().rev().find_map(|line| line.trim().strip_prefix("CODESET="));
    named.map(|name| name.trim_matches(['"', '\'']))
}

/// Whether the terminal takes hyperlinks. None is asked, so only those are believed that are known to
/// take them; others might print the address into the screen.
fn links(variable: impl Fn(&str) -> String) -> bool {
    let text = |name: &str| variable(name);
    let is_set = |name: &str| !text(name).is_empty();
    let at_least = |name: &str, least: u32| text(name).parse().is_ok_and(|version: u32| version >= least);
    let (term, program) = (text("TERM"), text("TERM_PROGRAM"));
    if ["linux", "dumb"].contains(&term.as_str()) || is_set("STY") {
        return false;
    }
    // Within tmux all other variables tell of the terminal that it was started in. From 3.4 on it
    // understands links itself and hands them on only to terminals that are known to take them.
    if is_set("TMUX") {
        return program == "tmux" && tmux_takes_links(&text("TERM_PROGRAM_VERSION"));
    }
    // GNU screen, here or around an SSH connection, prints what is too long for it.
    if term.starts_with("screen") || term.starts_with("tmux") {
        return false;
    }
    let terms = ["xterm-kitty", "xterm-ghostty", "alacritty", "wezterm", "foot"];
    // "alacritty-direct", "foot-extra".
    let known =
        |name: &str| term.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    at_least("VTE_VERSION", 5000)
        || at_least("KONSOLE_VERSION", 201_200)
        || ["KITTY_WINDOW_ID", "WT_SESSION"].into_iter().any(is_set)
        || ["iTerm.app", "WezTerm", "vscode", "ghostty"].contains(&program.as_str())
        || terms.into_iter().any(known)
}

/// "3.4", "3.5a", "next-3.6".
fn tmux_takes_links(version: &str) -> bool {
    let digits = version.trim_start_matches("next-");
    let mut parts =
        digits.split(|letter: char| !letter.is_ascii_digit()).map(|part| part.parse().unwrap_or(0));
    let (major, minor): (u32, u32) = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    (major, minor) >= (3, 4)
}

/// What the terminal says of its columns and rows, if there is one that says something sensible.
fn size() -> (usize, usize) {
    let size = rustix::termios::tcgetwinsize(io::stdout()).ok();
    let said = size.map(|size| (usize::from(size.ws_col), usize::from(size.ws_row)));
    said.filter(|(columns, _)| *columns >= 20).unwrap_or((80, 24))
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    fn environment(variables: &[(&str, &str)]) -> Environment {
        let variables: HashMap<_, _> = variables.iter().copied().collect();
        let environment = Environment::from_variables(|name| variables.get(name).map(OsString::from));
        Environment { stdout_is_terminal: true, ..environment }
    }

    #[test]
    fn an_empty_variable_says_nothing() {
        assert!(environment(&[("NO_COLOR", "")]).color());
        assert!(!environment(&[("NO_COLOR", "0")]).color(), "any text counts, by no-color.org");
        assert!(!environment(&[("MOSTY_NO_COLOR", "1")]).color());
        assert!(!environment(&[("MOSTY_PLAIN", "")]).plain);
        assert!(environment(&[]).locales.is_empty());
    }

    #[test]
    fn the_weightiest_locale_comes_first() {
        let locales = environment(&[
            ("LANG", "pl_PL.UTF-8"),
            ("LC_ALL", ""),
            ("LC_MESSAGES", "en"),
            ("MOSTY_LANG", "be"),
        ])
        .locales;
        assert_eq!(locales, ["be", "en", "pl_PL.UTF-8"]);
    }

    #[test]
    fn only_a_named_code_set_is_another() {
        for (name, value, expected) in [
            ("LC_ALL", "pl_PL.ISO-8859-2", true),
            ("LC_CTYPE", "zh_CN.GBK", true),
            ("LANG", "de_DE.ISO8859-15@euro", true),
            ("LANG", "pl_PL.UTF-8", false),
            ("LANG", "pl_PL.utf8@x", false),
            ("LANG", "C.UTF-8", false),
            ("LANG", "C", false),
            ("LANG", "POSIX", false),
            ("LANG", "pl_PL", false),
            ("LANG", "", false),
        ] {
            assert_eq!(environment(&[(name, value)]).other_letters(), expected, "{value}");
        }
        let both = environment(&[("LC_ALL", "pl_PL.UTF-8"), ("LANG", "pl_PL.ISO-8859-2")]);
        assert!(!both.other_letters(), "the weightiest one counts");
    }

    #[test]
    fn only_terminals_that_are_known_to_take_links_get_them() {
        let table: &[(&[(&str, &str)], bool)] = &[
            (&[], false),
            (&[("TERM", "xterm-256color")], false),
            (&[("TERM", "xterm-256color"), ("VTE_VERSION", "7600")], true),
            (&[("TERM", "xterm-256color"), ("VTE_VERSION", "5000")], true),
            (&[("TERM", "xterm-256color"), ("VTE_VERSION", "4999")], false),
            (&[("TERM", "xterm-256color"), ("VTE_VERSION", "new")], false),
            (&[("TERM", "xterm-256color"), ("KONSOLE_VERSION", "210401")], true),
            (&[("TERM", "xterm-256color"), ("KONSOLE_VERSION", "180403")], false),
            (&[("TERM", "xterm-256color"), ("KITTY_WINDOW_ID", "1")], true),
            (&[("TERM", "xterm-256color"), ("WT_SESSION", "3c1c0e0d")], true),
            (&[("TERM", "xterm-256color"), ("WT_SESSION", "")], false),
            (&[("TERM", "xterm-256color"), ("TERM_PROGRAM", "iTerm.app")], true),
            (&[("TERM", "xterm-256color"), ("TERM_PROGRAM", "WezTerm")], true),
            (&[("TERM", "xterm-256color"), ("TERM_PROGRAM", "vscode")], true),
            (&[("TERM", "xterm-256color"), ("TERM_PROGRAM", "ghostty")], true),
            (&[("TERM", "xterm-256color"), ("TERM_PROGRAM", "Apple_Terminal")], false),
            (&[("TERM", "xterm-kitty")], true),
            (&[("TERM", "xterm-ghostty")], true),
            (&[("TERM", "wezterm")], true),
            (&[("TERM", "alacritty")], true),
            (&[("TERM", "alacritty-direct")], true),
            (&[("TERM", "foot")], true),
            (&[("TERM", "foot-extra")], true),
            (&[("TERM", "football")], false),
            (&[("TERM", "linux")], false),
            (&[("TERM", "linux"), ("VTE_VERSION", "7600")], false),
            (&[("TERM", "dumb"), ("KITTY_WINDOW_ID", "1")], false),
            (&[("TERM", "screen"), ("VTE_VERSION", "7600")], false),
            (&[("TERM", "screen.xterm-256color"), ("WT_SESSION", "x")], false),
            (&[("TERM", "xterm-256color"), ("STY", "1.pts-0"), ("VTE_VERSION", "7600")], false),
            (&[("TERM", "tmux-256color"), ("VTE_VERSION", "7600")], false),
            (&[("TERM", "tmux-256color"), ("TMUX", "/tmp/t,1,0"), ("VTE_VERSION", "7600")], false),
        ];
        for (variables, expected) in table {
            assert_eq!(environment(variables).links, *expected, "{variables:?}");
        }
        for (version, expected) in
            [("3.4", true), ("3.5a", true), ("4.0", true), ("next-3.6", true), ("3.3a", false), ("", false)]
        {
            let tmux = environment(&[
                ("TERM", "screen-256color"),
                ("TMUX", "/tmp/t,1,0"),
                ("TERM_PROGRAM", "tmux"),
                ("TERM_PROGRAM_VERSION", version),
            ]);
            assert_eq!(tmux.links, expected, "{version:?}");
        }
    }

    #[test]
    fn the_last_code_set_of_the_console_counts() {
        assert_eq!(codeset("ACTIVE_CONSOLES=\"/dev/tty[1-6]\"\nCODESET=\"Uni2\"\nFONTSIZE=16"), Some("Uni2"));
        assert_eq!(codeset("CODESET=Lat2\n CODESET='Uni2' \n# CODESET=Lat15"), Some("Uni2"));
        assert_eq!(codeset("#CODESET=Uni2"), None);
    }

    #[test]
    fn a_screen_needs_a_terminal_that_can_show_one() {
        assert!(environment(&[("TERM", "linux")]).screen());
        assert!(environment(&[("TERM", "linux")]).console());
        assert!(!environment(&[("TERM", "dumb")]).screen());
        assert!(!environment(&[("MOSTY_PLAIN", "1")]).screen());
        assert!(!Environment { stdout_is_terminal: false, ..environment(&[]) }.screen());
    }
}
