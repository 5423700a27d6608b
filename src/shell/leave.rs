//! How text leaves the program: to standard output and standard error, to a file, to the clipboard. All but the
//! data file itself goes through [`plain`], so that no blank leaves the screen that only a screen needs.

use std::io::{self, Write};

pub(super) use crate::text::space::plain;

/// Writes to standard output.
pub(super) fn print(text: &str) -> io::Result<()> {
    print_as_it_is(&plain(text))
}

/// The same with every character as it is: for the data file itself.
pub(super) fn print_as_it_is(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// Tells a person on standard error. Nobody is left to tell if this fails.
pub fn complain(text: &str) {
    let _ = writeln!(io::stderr(), "{}", plain(text.trim_end()));
}
