//! Bytes from a file or from standard input. What goes wrong is data: the words for it are elsewhere,
//! in the person's language.

use std::{
    fs::File,
    io::{self, ErrorKind, IsTerminal as _, Read},
    path::Path,
};

/// More than this is not a data file: the largest city's records take a few megabytes.
pub const LIMIT: u64 = 256 << 20;

/// Why nothing could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no such file.
    Missing,
    /// The file may not be read by this person.
    Denied,
    /// It is a directory.
    Directory,
    /// It is larger than [`LIMIT`].
    TooLarge,
    /// `-`, but standard input is the keyboard.
    Keyboard,
    /// Something else, in the system's words.
    Other(String),
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            // `file.json/x` is no more there than `x`.
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::Missing,
            ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::IsADirectory => Self::Directory,
            _ => Self::Other(error.to_string()),
        }
    }
}

/// Reads the whole file, or standard input for `-`. Pipes and process substitutions are fine.
pub fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    if path == Path::new("-") {
        let stdin = io::stdin();
        // A person who typed `--data -` by mistake would sit before a program that seems to hang.
        if stdin.is_terminal() { Err(Fault::Keyboard) } else { whole(stdin.lock(), LIMIT) }
    } else {
        whole(File::open(path)?, LIMIT)
    }
}

fn whole(source: impl Read, limit: u64) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    let taken = source.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if u64::try_from(taken).is_ok_and(|taken| taken <= limit) { Ok(bytes) } else { Err(Fault::TooLarge) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may")]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_whole() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        assert!(read(&here).unwrap().starts_with(b"[package]"));
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(read(&root.join("no such file")), Err(Fault::Missing));
        assert_eq!(read(&root.join("Cargo.toml/x")), Err(Fault::Missing));
        assert_eq!(read(&root.join("src")), Err(Fault::Directory));
    }

    #[test]
    fn the_limit_is_a_limit() {
        assert_eq!(whole(io::repeat(b'x').take(8), 8).unwrap().len(), 8);
        assert_eq!(whole(io::repeat(b'x'), 8), Err(Fault::TooLarge));
    }
}
