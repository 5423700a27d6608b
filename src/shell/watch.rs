//! The file watch: tells the loop when the data file may hold something else. The system wakes us; nobody
//! polls.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::mpsc::channel,
};

use notify::{
    Event, EventKind, RecursiveMode, Watcher,
    event::{AccessKind, AccessMode, ModifyKind},
};

use super::call::{Call, Tell, helper};

/// Starts to watch the file, or the place where it will be; `read` if it was read already.
pub(super) fn watch(file: PathBuf, read: bool, calls: &Tell) -> notify::Result<()> {
    let (tell, events) = channel();
    let mut system = notify::recommended_watcher(tell)?;
    let mut watched = nearest(&file);
    system.watch(&watched, RecursiveMode::NonRecursive)?;
    let started = helper("watch", calls, move |calls| {
        // What happened between the first reading and now was seen by nobody.
        let mut changed = read;
        loop {
            let now = nearest(&file);
            if now != watched {
                // The old place may be gone; then it is watched no more anyway.
                let _ = system.unwatch(&watched);
                if system.watch(&now, RecursiveMode::NonRecursive).is_ok() {
                    watched = now;
                }
                changed = true;
            }
            if changed && calls.send(Call::Changed).is_err() {
                return None;
            }
            // An error is a lost event: something may have changed.
            let Ok(event) = events.recv() else { return None };
            changed = event.map_or(true, |event| matters(&event, &file));
        }
    });
    started.map(drop).map_err(notify::Error::io)
}

/// The folder of the file, or of those above it the nearest that exists.
fn nearest(file: &Path) -> PathBuf {
    let folders =
        file.ancestors().skip(1).map(|folder| if folder == Path::new("") { Path::new(".") } else { folder });
    let found = folders.into_iter().find(|folder| folder.is_dir());
    found.unwrap_or(Path::new("/")).to_owned()
}

/// Whether the file may hold something else now. One that is being written does not count before it is
/// closed: half of it would only be a fault. Other names count too: the file may be a link, and one
/// of them what it leads to.
fn matters(event: &Event, file: &Path) -> bool {
    match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write))
        | EventKind::Modify(ModifyKind::Name(_))
        | EventKind::Remove(_)
        | EventKind::Other
        | EventKind::Any => true,
        // A link comes whole; a new file comes empty, and is closed later.
        EventKind::Create(_) => fs::metadata(file).is_ok_and(|file| file.len() > 0),
        EventKind::Access(_) | EventKind::Modify(_) => false,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may")]
mod tests {
    use std::{env, time::Duration};

    use super::*;
    use crate::shell::call::{self, Calls};

    /// A folder of its own for each test.
    fn folder(name: &str) -> PathBuf {
        let folder = env::temp_dir().join(format!("mosty-watch-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    /// Waits until the file, read whenever the watch calls, says this.
    fn read_until(calls: &Calls, file: &Path, wanted: &str) {
        loop {
            if fs::read_to_string(file).is_ok_and(|text| text == wanted) {
                return;
            }
            // Only a watch that has gone deaf waits so long.
            calls.wait(Some(Duration::from_secs(20))).unwrap();
        }
    }

    #[test]
    fn whatever_way_a_file_comes_it_is_heard_of() {
        let folder = folder("ways");
        let file = folder.join("not-there-yet").join("city.json");
        let (tell, calls) = call::line();
        watch(file.clone(), true, &tell).unwrap();
        calls.wait(None).unwrap();
        // The folder appears, then the file in it; then it is written over, replaced, and linked.
        fs::create_dir(file.parent().unwrap()).unwrap();
        calls.wait(Some(Duration::from_secs(20))).unwrap();
        for turn in 0..200 {
            let text = format!("text {turn}");
            match turn % 3 {
                0 => fs::write(&file, &text).unwrap(),
                1 => {
                    let new = file.with_extension("new");
                    fs::write(&new, &text).unwrap();
                    fs::rename(&new, &file).unwrap();
                }
                _ => {
                    let target = folder.join(format!("target-{turn}"));
                    fs::write(&target, &text).unwrap();
                    let link = file.with_extension("link");
                    std::os::unix::fs::symlink(&target, &link).unwrap();
                    fs::rename(&link, &file).unwrap();
                }
            }
            // Each change is followed by a call, so whoever reads then reads the last text.
            while calls.next().is_some() {}
            read_until(&calls, &file, &text);
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn what_is_only_read_or_half_written_is_not_news() {
        let file = Path::new("/no/such/file");
        let event = |kind| Event::new(kind);
        let read = event(EventKind::Access(AccessKind::Close(AccessMode::Read)));
        let writing = event(EventKind::Modify(ModifyKind::Data(notify::event::DataChange::Any)));
        let empty = event(EventKind::Create(notify::event::CreateKind::File));
        for quiet in [read, writing, empty] {
            assert!(!matters(&quiet, file), "{quiet:?}");
        }
        let written = event(EventKind::Access(AccessKind::Close(AccessMode::Write)));
        let renamed = event(EventKind::Modify(ModifyKind::Name(notify::event::RenameMode::To)));
        let gone = event(EventKind::Remove(notify::event::RemoveKind::File));
        for news in [written, renamed, gone] {
            assert!(matters(&news, file), "{news:?}");
        }
    }
}
