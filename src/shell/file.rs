//! Bytes from a file or from standard input. What goes wrong is data: the words for it are elsewhere,
//! in the person's language.

use std::{
    fs::File,
    io::{self, ErrorKind, IsTerminal as _, Read},
    path::Path,
};

/// How many times its size a file takes in memory: itself, and what is made of it.
const TAKES: u64 = 3;

/// Why nothing could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// There is no such file.
    Missing,
    /// The file may not be read by this person.
    Denied,
    /// It is a directory.
    Directory,
    /// What is made of it would not fit into memory.
    TooLarge {
        /// Its bytes, as far as they were read.
        size: u64,
        /// The bytes of memory that there are for it.
        memory: u64,
    },
    /// `-`, but standard input is the keyboard.
    Keyboard,
    /// Something else, in the system's words.
    Other(String),
}

impl From<io::Error> for ReadError {
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

/// Whether it can be read at all, found out before anybody waits for it. What is no plain file (a pipe, a
/// process substitution) can be opened only once, and is not tried.
pub fn reachable(path: &Path) -> Result<(), ReadError> {
    if path == Path::new("-") {
        return if io::stdin().is_terminal() { Err(ReadError::Keyboard) } else { Ok(()) };
    }
    let about = std::fs::metadata(path)?;
    match (about.is_dir(), about.is_file()) {
        (true, _) => Err(ReadError::Directory),
        (_, true) => File::open(path).map(drop).map_err(ReadError::from),
        _ => Ok(()),
    }
}

/// Reads the whole file, or standard input for `-`. Pipes and process substitutions are fine.
pub fn read(path: &Path) -> Result<Vec<u8>, ReadError> {
    if path == Path::new("-") {
        let stdin = io::stdin();
        // A person who typed `--data -` by mistake would sit before a program that seems to hang.
        if stdin.is_terminal() { Err(ReadError::Keyboard) } else { whole(stdin.lock(), 0, memory()) }
    } else {
        let file = File::open(path)?;
        let size = file.metadata().map_or(0, |about| about.len());
        whole(file, size, memory())
    }
}

/// The memory that a program can have without taking it from another; all that there could ever be
/// where the system does not tell.
fn memory() -> u64 {
    let told = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let available = told.lines().find_map(|line| line.strip_prefix("MemAvailable:")?.strip_suffix("kB"));
    available
        .and_then(|kilobytes| kilobytes.trim().parse::<u64>().ok())
        .map_or(u64::MAX, |kilobytes| kilobytes * 1024)
}

/// All of it, which is so long as far as the system knows.
fn whole(source: impl Read, size: u64, memory: u64) -> Result<Vec<u8>, ReadError> {
    let limit = memory / TAKES;
    let mut bytes = Vec::new();
    // All at once: a buffer that doubles would take twice what the file does.
    let reserved = usize::try_from(size).is_ok_and(|size| bytes.try_reserve_exact(size).is_ok());
    if size > limit || !reserved {
        return Err(ReadError::TooLarge { size, memory });
    }
    source.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    let size = bytes.len() as u64;
    if size > limit { Err(ReadError::TooLarge { size, memory }) } else { Ok(bytes) }
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
        assert_eq!(read(&root.join("no such file")), Err(ReadError::Missing));
        assert_eq!(read(&root.join("Cargo.toml/x")), Err(ReadError::Missing));
        assert_eq!(read(&root.join("src")), Err(ReadError::Directory));
    }

    #[test]
    fn what_does_not_fit_into_memory_is_refused() {
        let read = |bytes: u64, size| whole(io::repeat(b'x').take(bytes), size, 26).map(|bytes| bytes.len());
        let refused = |size| Err(ReadError::TooLarge { size, memory: 26 });
        // Told beforehand, found out only while reading, or told wrongly.
        for (bytes, size, got) in [
            (8, 8, Ok(8)),
            (8, 0, Ok(8)),
            (9, 9, refused(9)),
            (9, 0, refused(9)),
            (8, 3, Ok(8)),
            (90, 8, refused(9)),
        ] {
            assert_eq!(read(bytes, size), got, "{bytes} bytes, told as {size}");
        }
        assert_eq!(
            whole(io::empty(), u64::MAX, u64::MAX),
            Err(ReadError::TooLarge { size: u64::MAX, memory: u64::MAX })
        );
    }

    #[test]
    fn a_file_takes_no_more_room_than_it_needs() {
        let bytes = whole(io::repeat(b'x').take(1_000_001), 1_000_001, u64::MAX).unwrap();
        assert_eq!(bytes.capacity(), bytes.len());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_system_tells_how_much_memory_there_is() {
        assert!((1 << 20..u64::MAX).contains(&memory()));
    }
}
