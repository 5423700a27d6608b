//! Writing what a person asked to have as a file: always a new one, where the program was started.
//!
//! A file is written under a name of its own and gets the right one only when it is whole, so that the
//! program may end at any moment.

use std::{
    env,
    fs::Permissions,
    io::{self, ErrorKind, Write as _},
    os::unix::fs::PermissionsExt as _,
    path::Path,
};

use crate::app::{Saved, Unwritten};

/// How many names are tried: "list.txt", "list-2.txt" and so on.
const NAMES: u32 = 999;

impl From<&io::Error> for Unwritten {
    fn from(error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::Full,
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::Missing,
            ErrorKind::AlreadyExists => Self::Taken,
            _ => Self::Other(number(error).unwrap_or_default()),
        }
    }
}

/// The number that the system gives to an error, be it wrapped in another that names the file.
fn number(error: &io::Error) -> Option<i32> {
    let wrapped = || error.get_ref()?.source()?.downcast_ref::<io::Error>()?.raw_os_error();
    error.raw_os_error().or_else(wrapped)
}

/// The folder that files are saved in: where the program was started.
#[must_use]
pub fn folder() -> String {
    env::current_dir().map_or_else(|_| ".".to_owned(), |folder| folder.to_string_lossy().into_owned())
}

/// Writes a new file into that folder.
pub(super) fn here(name: &str, bytes: &[u8]) -> Saved {
    let file = env::current_dir().and_then(|folder| save(&folder, name, bytes));
    Saved { folder: folder(), file: file.map_err(|error| Unwritten::from(&error)) }
}

/// Writes a new file and says what it is called. No other file is touched, and none is left half
/// written.
fn save(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<String> {
    let mut new = tempfile::Builder::new();
    let mut file = new.prefix(".mosty-").permissions(Permissions::from_mode(0o644)).tempfile_in(folder)?;
    // A full disk may be noticed only when everything must be on it.
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    for number in 1..=NAMES {
        let name = numbered(name, number);
        match file.persist_noclobber(folder.join(&name)) {
            Err(taken) if taken.error.kind() == ErrorKind::AlreadyExists => file = taken.file,
            kept => return kept.map(|_| name).map_err(io::Error::from),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// "list.txt", "list-2.txt".
fn numbered(name: &str, number: u32) -> String {
    match name.rsplit_once('.') {
        _ if number == 1 => name.to_owned(),
        Some((stem, ending)) => format!("{stem}-{number}.{ending}"),
        None => format!("{name}-{number}"),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may")]
mod tests {
    use std::{fs, os::unix::fs::symlink, path::PathBuf, process};

    use super::*;

    /// A folder that goes with the test.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = env::temp_dir().join(format!("mosty-{}-{name}", process::id()));
            fs::create_dir(&path).unwrap();
            Self(path)
        }

        fn files(&self) -> Vec<String> {
            let names = fs::read_dir(&self.0).unwrap();
            let mut names: Vec<_> =
                names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            names.sort();
            names
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn every_file_is_a_new_one() {
        let folder = Folder::new("new");
        for (bytes, expected) in [("one", "list.txt"), ("two", "list-2.txt"), ("three", "list-3.txt")] {
            assert_eq!(save(&folder.0, "list.txt", bytes.as_bytes()).unwrap(), expected);
        }
        for (name, bytes) in [("list.txt", "one"), ("list-2.txt", "two"), ("list-3.txt", "three")] {
            assert_eq!(fs::read_to_string(folder.0.join(name)).unwrap(), bytes);
        }
        assert_eq!(folder.files().len(), 3, "nothing else is left");
        let mode = fs::metadata(folder.0.join("list.txt")).unwrap().permissions().mode();
        assert_eq!(mode & 0o7133, 0, "{mode:o}: others may read it at most");
    }

    #[test]
    fn a_link_is_not_followed() {
        let folder = Folder::new("link");
        symlink(folder.0.join("elsewhere"), folder.0.join("list.txt")).unwrap();
        assert_eq!(save(&folder.0, "list.txt", b"one").unwrap(), "list-2.txt");
        assert_eq!(folder.files(), ["list-2.txt", "list.txt"]);
    }

    #[test]
    fn names_do_not_last_for_ever() {
        let folder = Folder::new("taken");
        for number in 1..=NAMES {
            fs::write(folder.0.join(numbered("list", number)), "").unwrap();
        }
        let error = save(&folder.0, "list", b"one").unwrap_err();
        assert_eq!(Unwritten::from(&error), Unwritten::Taken);
        assert_eq!(folder.files().len(), 999);
    }

    #[test]
    fn what_cannot_be_written_says_why() {
        let folder = Folder::new("faults");
        let error = save(&folder.0.join("nowhere"), "list.txt", b"one").unwrap_err();
        assert_eq!(Unwritten::from(&error), Unwritten::Missing);
        for (number, expected) in [
            (13, Unwritten::Denied),
            (30, Unwritten::ReadOnly),
            (28, Unwritten::Full),
            (122, Unwritten::Full),
            (2, Unwritten::Missing),
            (5, Unwritten::Other(5)),
        ] {
            assert_eq!(Unwritten::from(&io::Error::from_raw_os_error(number)), expected, "{number}");
        }
    }
}
