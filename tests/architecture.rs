//! The shape of the house, held by a test: which room may see which, who may touch the world, and
//! that what is written about the house is true.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::indexing_slicing, clippy::string_slice)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::slice;
use std::sync::LazyLock;

use mosty::lang::{Lang, Speech};

#[path = "architecture/names.rs"]
mod names;

use names::Names;

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

/// What the rooms below the shell may name of the standard library and of other crates, and which
/// of them may; none named means all. What is not here they may not: files, clock, threads, terminal.
const OUTSIDE: &[(&str, &[&str])] = &[
    ("any_ascii", &["text"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("csv", &["print"]),
    ("edtf_core", &["records"]),
    ("fluent_bundle", &["lang"]),
    ("foldhash", &["lang", "search", "text"]),
    ("fuzzy_matcher", &["search"]),
    ("icalendar", &["print"]),
    ("icu_collator", &["lang"]),
    ("icu_locale_core", &["lang"]),
    ("icu_properties", &["text"]),
    ("jiff::Span", &[]),
    ("jiff::ToSpan", &[]),
    ("jiff::civil", &["records"]),
    ("ratatui::Frame", &["ui"]),
    ("ratatui::buffer", &["ui"]),
    ("ratatui::layout", &["app", "ui"]),
    ("ratatui::style", &["ui"]),
    ("ratatui::symbols", &["ui"]),
    ("ratatui::text", &["ui"]),
    ("ratatui::widgets", &["ui"]),
    ("rayon", &["file", "history"]),
    ("memchr", &["lang", "search", "text"]),
    ("schemars", &["file", "print", "records"]),
    ("serde", &[]),
    ("serde_json", &[]),
    ("std::ffi::OsString", &["cli"]),
    ("std::path", &["app", "cli"]),
    ("compact_str", &["records"]),
    ("strsim", &["search", "text"]),
    ("strum", &[]),
    ("thin_vec", &["records"]),
    ("unic_langid", &["file", "lang"]),
    ("unicode_normalization", &["text", "ui"]),
    ("unicode_segmentation", &[]),
    ("unicode_width", &["text"]),
];

/// The parts of the standard library that know nothing of the world.
const PURE: &[&str] = &[
    "borrow",
    "cell",
    "cmp",
    "collections",
    "convert",
    "error",
    "fmt",
    "iter",
    "marker",
    "mem",
    "num",
    "ops",
    "ptr",
    "slice",
    "str",
    "string",
    "sync",
    "hash",
];

/// What reaches the world without being named by a path: methods of paths, zones and addresses.
const REACHING: &[&str] = &[
    "canonicalize",
    "exists",
    "in_tz",
    "is_dir",
    "is_file",
    "is_symlink",
    "metadata",
    "read_dir",
    "read_link",
    "symlink_metadata",
    "to_socket_addrs",
    "try_exists",
];

/// Macros that write to the world, or that bring in what is not read here.
const SPEAKING: &[&str] = &["dbg!", "eprint!", "eprintln!", "include!", "print!", "println!"];

/// Types of which a path may begin: they are no crates.
const PRIMITIVE: &[&str] = &[
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16", "u32",
    "u64", "u128", "usize",
];

/// The rooms that are the real world.
const WORLD: &[&str] = &["shell", "main"];

/// The longest file, its tests left out.
const LONGEST: usize = 420;

/// A file of the program.
struct Source {
    path: PathBuf,
    /// The module that it is, from `crate`.
    module: Vec<String>,
    /// The room that it belongs to.
    room: String,
    /// All of it.
    text: String,
    /// What is compiled into the program: no comments, no tests.
    code: String,
    /// What it names.
    names: Names,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of the program, those left out that are for tests alone.
static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let mut sources = Vec::new();
    gather(&root().join("src"), &mut sources);
    assert!(sources.len() > 50, "there is something to look at");
    let below = |source: &Source| {
        let names = source.names.tests.iter();
        names.map(|name| [&source.module[..], slice::from_ref(name)].concat()).collect::<Vec<_>>()
    };
    let tests: BTreeSet<Vec<String>> = sources.iter().flat_map(below).collect();
    sources.retain(|source| !tests.contains(&source.module));
    sources
});

fn gather(folder: &Path, sources: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, sources);
        }
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let inner = path.strip_prefix(root()).unwrap().with_extension("");
        let inner = inner.iter().skip(1);
        let inner: Vec<String> = inner.map(|part| part.to_string_lossy().into_owned()).collect();
        let room = inner[0].clone();
        let below = if room == "lib" { &[] } else { &inner[..] };
        let module = [&["crate".to_owned()], below].concat();
        let shipped = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        let code = shipped.lines().filter(|line| !line.trim_start().starts_with("//"));
        let code = code.collect::<Vec<_>>().join("\n");
        let names = Names::read(&text, &module);
        sources.push(Source { path, module, room, text, code, names });
    }
}

/// Whether a room below the shell may name this.
fn harmless(path: &[String], room: &str) -> bool {
    let Some((first, rest)) = path.split_first() else { return true };
    if rest.is_empty() {
        return !SPEAKING.contains(&first.as_str());
    }
    let own =
        first == "crate" || first.starts_with(char::is_uppercase) || PRIMITIVE.contains(&first.as_str());
    let pure = ["core", "std"].contains(&first.as_str()) && PURE.contains(&rest[0].as_str());
    let whole = path.join("::");
    let begins =
        |with: &str| whole.strip_prefix(with).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'));
    own || pure
        || OUTSIDE.iter().any(|(name, rooms)| begins(name) && (rooms.is_empty() || rooms.contains(&room)))
}

#[test]
fn only_the_shell_touches_the_world() {
    for source in SOURCES.iter() {
        let path = source.path.display();
        assert_eq!(source.names.hidden, BTreeSet::new(), "{path} brings in what nobody can follow");
        if WORLD.contains(&source.room.as_str()) {
            continue;
        }
        for named in source.names.used.iter().chain(source.names.handed_on.values()) {
            assert!(harmless(named, &source.room), "{path} may not say {}", named.join("::"));
        }
        for method in REACHING {
            assert!(!source.names.methods.contains(*method), "{path} calls {method}");
        }
    }
}

#[test]
fn no_way_of_writing_it_hides_what_is_named() {
    let module = ["crate", "app", "view"].map(str::to_owned);
    for code in [
        "use std::{env, fmt}; fn f() { env::var(\"A\"); }",
        "use std::io; fn f() { io::stdout(); }",
        "use std::io::{self as other, Write}; fn f() { other::stdout(); }",
        "use std::{process, thread};",
        "use std as all; fn f() { all::fs::read(\"a\"); }",
        "fn f() { use core as all; ::std::thread::spawn(g); }",
        "fn f() { format!(\"{:?}\", std::time::Instant::now()); }",
        "fn f() { if a != b { assert!(vec![[std::env::args()]].len() > 0); } }",
        "fn f() { println!(); }",
        "fn f() { format!(\"{}\", { eprintln!(); 1 }); }",
        "pub use std::fs;",
        "use jiff::Zoned; fn f() { Zoned::now(); }",
        "use ratatui::crossterm::terminal::size;",
        "fn f<T: std::io::Read>(x: T) {}",
        "#[derive(rustix::Whatever)] struct S;",
    ] {
        let names = Names::read(code, &module);
        let mut all = names.used.iter().chain(names.handed_on.values());
        assert!(all.any(|path| !harmless(path, "app")), "{code}");
    }
    for code in ["use std::*;", "extern crate std as a;", "#[path = \"a.rs\"] mod a;", "mod a { fn f() {} }"]
    {
        assert!(!Names::read(code, &module).hidden.is_empty(), "{code}");
    }
    let code = "use crate::{text, records::{self, Day as D}}; use super::super::look::Look; mod tabs;
        use std::{fmt::{self, Debug}, collections::BTreeMap as Map}; #[cfg(test)] mod tests { use std::fs; }
        fn f() { D::new(); text::fold(a); tabs::all(); self::g(); format!(\"{}\", records::Date::x(b)); Map::new(); }";
    let names = Names::read(code, &module);
    let said = names.used.iter().filter(|path| path.len() > 1).map(|path| path.join("::"));
    assert_eq!(
        said.collect::<Vec<_>>(),
        [
            "crate::app::view::g",
            "crate::app::view::tabs::all",
            "crate::look::Look",
            "crate::records",
            "crate::records::Date::x",
            "crate::records::Day",
            "crate::records::Day::new",
            "crate::text",
            "crate::text::fold",
            "std::collections::BTreeMap",
            "std::collections::BTreeMap::new",
            "std::fmt",
            "std::fmt::Debug",
        ]
    );
    assert!(names.used.iter().all(|path| harmless(path, "app")));
}

#[test]
fn rooms_see_only_those_below_them() {
    let step = |room: &str| LADDER.iter().position(|rooms| rooms.contains(&room));
    for source in SOURCES.iter().filter(|source| source.room != "lib") {
        let path = source.path.display();
        let own = step(&source.room).unwrap_or_else(|| panic!("{path} stands on no step"));
        let handed_on = source.names.handed_on.values();
        for named in source.names.used.iter().chain(handed_on).filter(|named| named[0] == "crate") {
            let below = step(&named[1]).is_some_and(|other| other < own);
            assert!(named[1] == source.room || below, "{path} may not see {}", named.join("::"));
        }
    }
}

#[test]
fn the_fuzzy_matcher_stands_behind_one_file() {
    let named =
        SOURCES.iter().filter(|source| source.names.used.iter().any(|path| path[0] == "fuzzy_matcher"));
    let files: Vec<_> = named.map(|source| source.path.strip_prefix(root()).unwrap()).collect();
    assert_eq!(files, [Path::new("src/search/matcher.rs")]);
}

type Module = Vec<String>;

/// The file that a path leads to, by way of those that hand its name on. A module by itself is no
/// use of it yet.
fn home(files: &BTreeMap<&[String], &Source>, path: &[String]) -> Option<Module> {
    let length = (1..=path.len()).rev().find(|length| files.contains_key(&path[..*length]))?;
    let handed_on = &files[&path[..length]].names.handed_on;
    match path.get(length).map(|name| handed_on.get(name)) {
        None => None,
        Some(None) => Some(path[..length].to_vec()),
        Some(Some(further)) => home(files, &[further, &path[length + 1..]].concat()),
    }
}

/// Which files of its room each file makes use of.
fn uses() -> BTreeMap<Module, BTreeSet<Module>> {
    let files = SOURCES.iter().map(|source| (&source.module[..], source)).collect();
    let inside = SOURCES.iter().filter(|source| source.module.len() > 1);
    let uses = inside.map(|source| {
        let room = &source.module[..2];
        let homes = source.names.used.iter().filter(|path| path.starts_with(room));
        let homes = homes.filter_map(|path| home(&files, path)).filter(|home| *home != source.module);
        (source.module.clone(), homes.collect())
    });
    uses.collect()
}

/// All that a file leads to in the end.
fn reached(uses: &BTreeMap<Module, BTreeSet<Module>>, from: &Module) -> BTreeSet<Module> {
    let mut reached = BTreeSet::new();
    let mut next = vec![from];
    while let Some(file) = next.pop() {
        next.extend(uses[file].iter().filter(|other| reached.insert((*other).clone())));
    }
    reached
}

#[test]
fn files_inside_a_room_form_no_circle() {
    let uses = uses();
    let said = |module: &Module| module[1..].join("::");
    let circles: Vec<_> = uses.keys().filter(|file| reached(&uses, file).contains(*file)).map(said).collect();
    assert!(circles.is_empty(), "in a circle: {circles:?}");
    let module = |path: &str| path.split("::").map(str::to_owned).collect::<Module>();
    let (dataset, turns) = (module("crate::history::dataset"), module("crate::history::turns"));
    assert!(reached(&uses, &dataset).contains(&turns), "uses are followed through files between");
}

#[test]
fn one_word_means_one_thing() {
    let mut meant: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for source in SOURCES.iter() {
        for name in &source.names.types {
            meant.entry(name).or_default().push(source.module[1..].join("::"));
        }
    }
    let doubled: Vec<_> = meant.iter().filter(|(_, files)| files.len() > 1).collect();
    assert!(doubled.is_empty(), "types that mean more than one thing: {doubled:?}");
}

#[test]
fn every_file_says_what_lives_there_and_fits_in_the_head() {
    let mut files = Vec::new();
    gather(&root().join("src"), &mut files);
    for Source { path, text, code, .. } in files {
        let path = path.display();
        assert!(text.starts_with("//! "), "{path} begins without saying what it is");
        assert!(!path.to_string().ends_with("mod.rs"), "{path} has a name that says nothing");
        let lines = code.lines().count();
        assert!(lines <= LONGEST, "{path} has {lines} lines");
    }
}

#[test]
fn no_property_that_fails_writes_into_the_tree() {
    let mut files = Vec::new();
    gather(&root().join("src"), &mut files);
    gather(&root().join("tests"), &mut files);
    for Source { path, text, .. } in files.iter().filter(|source| !source.path.ends_with(file!())) {
        let count = |words: &str| text.matches(words).count();
        assert_eq!(count("proptest! {"), count("failure_persistence: None"), "{}", path.display());
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
    let code: String = SOURCES.iter().map(|source| &*source.code).collect();
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
