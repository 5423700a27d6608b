//! Writing what a person asked to have as a file: always a new one, where the program was started.

use std::{
    env,
    fs::{self, File},
    io::{self, ErrorKind, Write as _},
    os::unix::fs::OpenOptionsExt as _,
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
            _ => Self::Other(error.raw_os_error().unwrap_or_default()),
        }
    }
}

/// Writes a new file into the folder that the program was started in.
pub(super) fn here(name: &str, bytes: &[u8]) -> Saved {
    match env::current_dir() {
        Ok(folder) => {
            let file = save(&folder, name, bytes).map_err(|error| Unwritten::from(&error));
            Saved { folder: folder.to_string_lossy().into_owned(), file }
        }
        Err(error) => Saved { folder: ".".to_owned(), file: Err(Unwritten::from(&error)) },
    }
}

/// Writes a new file and says what it is called. No other file is touched, and none is left half
/// written.
fn save(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<String> {
    let (name, mut file) = create(folder, name)?;
    // A full disk may be noticed only when everything must be on it.
    if let Err(error) = file.write_all(bytes).and_then(|()| file.sync_all()) {
        let _ = fs::remove_file(folder.join(&name));
        return Err(error);
    }
    Ok(name)
}

fn create(folder: &Path, name: &str) -> io::Result<(String, File)> {
    let mut options = File::options();
    options.write(true).create_new(true).mode(0o644);
    for number in 1..=NAMES {
        let name = numbered(name, number);
        match options.open(folder.join(&name)) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            opened => return Ok((name, opened?)),
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
    use std::{
        os::unix::fs::{PermissionsExt as _, symlink},
        path::PathBuf,
        process,
    };

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
