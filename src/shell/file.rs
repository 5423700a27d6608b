//! Bytes from a file or from standard input. What goes wrong is data: the words for it are elsewhere,
//! in the person's language.

use std::{
    fs::File,
    io::{self, ErrorKind, IsTerminal as _, Read},
    os::unix::fs::FileTypeExt as _,
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
    /// It is a device, or a pipe where nobody may be kept waiting.
    Special,
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

/// What a file may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Pipes and process substitutions are fine: a person who named one waits for it.
    Any,
    /// A plain file, which never keeps anybody waiting.
    Plain,
}

/// Whether it can be read at all, found out before anybody waits for it. A pipe or a process substitution can be
/// opened only once, and is not tried.
pub fn reachable(path: &Path) -> Result<(), ReadError> {
    if path == Path::new("-") {
        return if io::stdin().is_terminal() { Err(ReadError::Keyboard) } else { Ok(()) };
    }
    if is_plain(path, Wanted::Any)? { File::open(path).map(drop).map_err(ReadError::from) } else { Ok(()) }
}

/// Whether it is a plain file; an error where it is nothing that may be read. It is not opened: that alone would
/// wait for whoever writes to a pipe, and a device may act on it.
fn is_plain(path: &Path, wanted: Wanted) -> Result<bool, ReadError> {
    let kind = std::fs::metadata(path)?.file_type();
    match wanted {
        _ if kind.is_file() => Ok(true),
        _ if kind.is_dir() => Err(ReadError::Directory),
        Wanted::Any if kind.is_fifo() || kind.is_socket() => Ok(false),
        _ => Err(ReadError::Special),
    }
}

/// Reads the whole file, or standard input for `-`.
pub fn read(path: &Path, wanted: Wanted) -> Result<Vec<u8>, ReadError> {
    if path == Path::new("-") {
        let stdin = io::stdin();
        // A person who typed `--data -` by mistake would sit before a program that seems to hang.
        if stdin.is_terminal() { Err(ReadError::Keyboard) } else { whole(stdin.lock(), 0, memory()) }
    } else {
        is_plain(path, wanted)?;
        let file = File::open(path)?;
        let size = file.metadata().map_or(0, |about| about.len());
        whole(file, size, memory())
    }
}

/// The memory that a program can have without taking it from another or being stopped for it; all that there
/// could ever be where the system does not tell.
fn memory() -> u64 {
    let told = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let available = told.lines().find_map(|line| line.strip_prefix("MemAvailable:")?.strip_suffix("kB"));
    let available = available
        .and_then(|kilobytes| kilobytes.trim().parse::<u64>().ok())
        .map_or(u64::MAX, |kilobytes| kilobytes * 1024);
    available.min(allowed(
        Path::new("/sys/fs/cgroup"),
        &std::fs::read_to_string("/proc/self/cgroup").unwrap_or_default(),
    ))
}

/// What a service manager leaves this program (cgroup v2), whose groups stand under `root`: of all that it is in,
/// the least.
fn allowed(root: &Path, groups: &str) -> u64 {
    let Some(group) = groups.lines().find_map(|line| line.strip_prefix("0::/")) else { return u64::MAX };
    let number = |folder: &Path, name: &str| -> Option<u64> {
        std::fs::read_to_string(folder.join(name)).ok()?.trim().parse().ok()
    };
    let folder = root.join(group);
    let within = folder.ancestors().take_while(|folder| folder.starts_with(root));
    let left = within.filter_map(|folder| {
        Some(
            number(folder, "memory.max")?
                .saturating_sub(number(folder, "memory.current").unwrap_or_default()),
        )
    });
    left.min().unwrap_or(u64::MAX)
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
        assert!(read(&here, Wanted::Plain).unwrap().starts_with(b"[package]"));
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for wanted in [Wanted::Any, Wanted::Plain] {
            for (path, why) in [
                (root.join("no such file"), ReadError::Missing),
                (root.join("Cargo.toml/x"), ReadError::Missing),
                (root.join("src"), ReadError::Directory),
                ("/dev/zero".into(), ReadError::Special),
            ] {
                assert_eq!(read(&path, wanted), Err(why), "{}", path.display());
            }
        }
    }

    #[test]
    fn a_pipe_keeps_nobody_waiting_where_only_plain_files_are_wanted() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        rustix::fs::mkfifoat(rustix::fs::CWD, &pipe, rustix::fs::Mode::RWXU).unwrap();
        assert_eq!(read(&pipe, Wanted::Plain), Err(ReadError::Special));
        assert_eq!(reachable(&pipe), Ok(()), "a person may name one, and it is not opened for that");
        let round = folder.path().join("round");
        std::os::unix::fs::symlink(&round, &round).unwrap();
        assert!(matches!(read(&round, Wanted::Any), Err(ReadError::Other(_))));
    }

    #[test]
    fn a_service_takes_no_more_than_it_is_left() {
        let root = tempfile::tempdir().unwrap();
        let unit = root.path().join("system.slice/mosty.service");
        std::fs::create_dir_all(&unit).unwrap();
        let groups = "1:name=systemd:/other\n0::/system.slice/mosty.service\n";
        assert_eq!(allowed(root.path(), groups), u64::MAX);
        std::fs::write(unit.join("memory.max"), "512\n").unwrap();
        std::fs::write(unit.join("memory.current"), "12\n").unwrap();
        assert_eq!(allowed(root.path(), groups), 500);
        std::fs::write(root.path().join("system.slice/memory.max"), "100\n").unwrap();
        assert_eq!(allowed(root.path(), groups), 100);
        std::fs::write(root.path().join("system.slice/memory.max"), "max\n").unwrap();
        assert_eq!(allowed(root.path(), groups), 500);
        assert_eq!(allowed(root.path(), ""), u64::MAX);
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
