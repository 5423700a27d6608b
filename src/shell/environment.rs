//! The environment, read once into a plain struct: nobody else in the program asks for a variable.
//!
//! It says what the variables say. Which of several wins against flags and files is decided elsewhere.

use std::{
    env,
    ffi::OsString,
    io::{self, IsTerminal as _},
};

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
    /// Columns of the terminal on standard output; 80 where it does not say.
    pub columns: usize,
    /// Standard input is a terminal.
    pub stdin_is_terminal: bool,
    /// Standard output is a terminal.
    pub stdout_is_terminal: bool,
}

impl Environment {
    /// Asks the real environment.
    #[must_use]
    pub fn read() -> Self {
        Self {
            columns: columns(),
            stdin_is_terminal: io::stdin().is_terminal(),
            stdout_is_terminal: io::stdout().is_terminal(),
            ..Self::from_variables(|name| env::var_os(name))
        }
    }

    /// Asks `variable`; knows nothing of terminals.
    #[must_use]
    pub fn from_variables(variable: impl Fn(&str) -> Option<OsString>) -> Self {
        let filled = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
        let text = |name: &str| variable(name).and_then(|value| value.into_string().ok()).unwrap_or_default();
        let locales = ["MOSTY_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];
        Self {
            no_color: filled("NO_COLOR") || filled("MOSTY_NO_COLOR"),
            plain: filled("MOSTY_PLAIN"),
            term: text("TERM"),
            colorterm: text("COLORTERM"),
            locales: locales.into_iter().map(text).filter(|locale| !locale.is_empty()).collect(),
            columns: 80,
            stdin_is_terminal: false,
            stdout_is_terminal: false,
        }
    }

    /// Whether colours may be used on standard output, if nobody says more.
    #[must_use]
    pub fn color(&self) -> bool {
        !self.no_color && !self.dumb() && self.stdout_is_terminal
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
}

/// What the terminal says of its width, if there is one that says something sensible.
fn columns() -> usize {
    let size = rustix::termios::tcgetwinsize(io::stdout()).ok();
    size.map(|size| usize::from(size.ws_col)).filter(|columns| *columns >= 20).unwrap_or(80)
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
    fn a_screen_needs_a_terminal_that_can_show_one() {
        assert!(environment(&[("TERM", "linux")]).screen());
        assert!(environment(&[("TERM", "linux")]).console());
        assert!(!environment(&[("TERM", "dumb")]).screen());
        assert!(!environment(&[("MOSTY_PLAIN", "1")]).screen());
        assert!(!Environment { stdout_is_terminal: false, ..environment(&[]) }.screen());
    }
}
