//! The shape of the house, held by a test: which room may see which, who may touch the world, and
//! that what is written about the house is true.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::string_slice)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use mosty::lang::{Lang, Speech};

/// The ladder: each room sees only those on lower steps, and none beside it.
const LADDER: [&[&str]; 11] = [
    &["text"],
    &["records"],
    &["history"],
    &["file", "lang", "look", "search"],
    &["archive"],
    &["sheets"],
    &["print", "app"],
    &["talk", "ui"],
    &["cli"],
    &["shell"],
    &["main"],
];

/// Words of the real world, which only `shell` and `main` may say.
const WORLD: [&str; 12] = [
    "std::env",
    "std::fs",
    "std::io::std",
    "std::net",
    "std::process",
    "std::thread",
    "std::time",
    "Instant::",
    "SystemTime",
    "Zoned::now",
    "crossterm",
    "rustix",
];

/// The longest file, its tests left out.
const LONGEST: usize = 420;

/// A file of the program.
struct Source {
    path: PathBuf,
    /// The room that it belongs to.
    room: String,
    /// All of it.
    text: String,
    /// What is compiled into the program: no comments, no tests.
    code: String,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    gather(&root().join("src"), &mut sources);
    assert!(sources.len() > 50, "there is something to look at");
    sources
}

fn gather(folder: &Path, sources: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, sources);
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let inner = path.strip_prefix(root().join("src")).unwrap().with_extension("");
        let room = inner.iter().next().unwrap().to_string_lossy().into_owned();
        let tests = path.ends_with("tests.rs");
        let shipped = if tests { "" } else { text.split("#[cfg(test)]\nmod tests {").next().unwrap() };
        let code = shipped.lines().filter(|line| !line.trim_start().starts_with("//"));
        let code = code.collect::<Vec<_>>().join("\n");
        sources.push(Source { path, room, text, code });
    }
}

/// The rooms that some code names, as `crate::room` or in a group `crate::{…}`.
fn seen(code: &str, root: &str) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    for (at, _) in code.match_indices(root) {
        let rest = &code[at + root.len()..];
        let Some(group) = rest.strip_prefix('{') else {
            seen.insert(word(rest));
            continue;
        };
        let mut depth = 0;
        let mut first = true;
        for (at, letter) in group.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => first = true,
                letter if first && letter.is_alphabetic() => {
                    seen.insert(word(&group[at..]));
                    first = false;
                }
                _ => {}
            }
        }
    }
    seen
}

fn word(text: &str) -> String {
    text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

#[test]
fn rooms_see_only_those_below_them() {
    let step = |room: &str| LADDER.iter().position(|rooms| rooms.contains(&room));
    for source in sources().iter().filter(|source| source.room != "lib") {
        let own = step(&source.room).unwrap_or_else(|| panic!("{} stands on no step", source.path.display()));
        let root = if source.room == "main" { "mosty::" } else { "crate::" };
        for room in seen(&source.code, root) {
            let below = step(&room).is_some_and(|other| other < own);
            assert!(room == source.room || below, "{} may not see {room}", source.path.display());
        }
    }
}

#[test]
fn groups_of_names_are_read() {
    let code =
        "use crate::{\n    app::{self, Model},\n    records::Day, ui,\n};\nlet x = crate::text::fold(a);";
    assert_eq!(Vec::from_iter(seen(code, "crate::")), ["app", "records", "text", "ui"]);
}

#[test]
fn only_the_shell_touches_the_world() {
    for source in sources().iter().filter(|source| !["shell", "main"].contains(&source.room.as_str())) {
        for name in WORLD {
            assert!(!source.code.contains(name), "{} says {name}", source.path.display());
        }
    }
}

#[test]
fn the_fuzzy_matcher_stands_behind_one_file() {
    let named = sources().into_iter().filter(|source| source.code.contains("fuzzy_matcher"));
    let files: Vec<_> = named.map(|source| source.path.strip_prefix(root()).unwrap().to_owned()).collect();
    assert_eq!(files, [Path::new("src/search/matcher.rs")]);
}

#[test]
fn every_file_says_what_lives_there_and_fits_in_the_head() {
    for Source { path, text, code, .. } in sources() {
        let path = path.display();
        assert!(text.starts_with("//! "), "{path} begins without saying what it is");
        assert!(!path.to_string().ends_with("mod.rs"), "{path} has a name that says nothing");
        let lines = code.lines().count();
        assert!(lines <= LONGEST, "{path} has {lines} lines");
    }
}

/// Whether some code may ask for a message: by its whole name, or by a beginning that it completes.
fn asked(code: &str, id: &str) -> bool {
    let whole = code.contains(&format!("\"{id}\""));
    whole
        || id.match_indices('-').any(|(at, _)| {
            let beginning = &id[..at];
            [format!("\"{beginning}-{{"), format!("named(\"{beginning}\""), format!("=> \"{beginning}\"")]
                .iter()
                .any(|asking| code.contains(asking))
        })
}

#[test]
fn every_message_is_said_and_every_word_said_is_a_message() {
    let code: String = sources().into_iter().map(|source| source.code).collect();
    for lang in Lang::ALL {
        let ids = lang.messages().lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
        for id in ids.filter(|id| id.starts_with(|letter: char| letter.is_ascii_lowercase())) {
            let inside = lang.messages().contains(&format!("{{ {id} }}"));
            assert!(inside || asked(&code, id), "{id} is never said");
        }
        let speech = Speech::new(lang);
        for asking in ["say(\"", "word(\""] {
            for (at, _) in code.match_indices(asking) {
                let id = code[at + asking.len()..].split('"').next().unwrap();
                assert!(speech.has(id), "{id} has no message in {lang:?}");
            }
        }
    }
}

#[test]
fn the_readme_and_the_check_name_the_same_commands() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let check = fs::read_to_string(root().join(".ci/run")).unwrap();
    assert!(readme.contains("\n    cargo run --release\n"));
    assert!(readme.contains("\n    cargo test\n"));
    assert!(check.lines().any(|line| line.ends_with(" cargo test")));
}

#[test]
fn the_lock_file_holds_one_version_of_what_draws() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    for package in
        ["crossterm", "ratatui", "ratatui-core", "serde_json", "unicode-segmentation", "unicode-width"]
    {
        assert_eq!(lock.matches(&format!("name = \"{package}\"\n")).count(), 1, "{package}");
    }
}
