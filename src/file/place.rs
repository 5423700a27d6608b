//! Where something stands: as a path through the data while looking, as a line and a column when
//! told. The only place that knows how the two belong together.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::value::RawValue;

use super::fault::{Fault, FaultKind, quote};
use super::literal;

/// One step into the data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Step {
    /// Into a field, or the entry with this id.
    Key(Box<str>),
    /// Into an item of a list.
    Index(usize),
    /// To the name of a field rather than its value.
    Name(Box<str>),
}

/// The way from the whole to a part, as a chain that costs nothing until somebody asks for it.
#[derive(Clone, Copy)]
pub(super) enum Trail<'t> {
    Whole,
    Key(&'t Trail<'t>, &'t str),
    Index(&'t Trail<'t>, usize),
    Name(&'t Trail<'t>, &'t str),
}

impl<'t> Trail<'t> {
    pub(super) fn key(&'t self, key: &'t str) -> Self {
        Trail::Key(self, key)
    }

    pub(super) fn index(&'t self, index: usize) -> Self {
        Trail::Index(self, index)
    }

    pub(super) fn name(&'t self, key: &'t str) -> Self {
        Trail::Name(self, key)
    }

    pub(super) fn path(&self) -> Path {
        let mut steps = Vec::new();
        let mut here = self;
        loop {
            here = match here {
                Trail::Whole => break,
                Trail::Key(up, key) => {
                    steps.push(Step::Key((*key).into()));
                    up
                }
                Trail::Name(up, key) => {
                    steps.push(Step::Name((*key).into()));
                    up
                }
                Trail::Index(up, index) => {
                    steps.push(Step::Index(*index));
                    up
                }
            };
        }
        steps.reverse();
        Path(steps)
    }
}

/// A way through the data, kept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Path(pub(super) Vec<Step>);

impl Path {
    /// This path and all that lead to it.
    pub(super) fn ancestors(&self) -> impl Iterator<Item = Path> {
        (0..=self.0.len()).map(|length| Path(self.0.iter().take(length).cloned().collect()))
    }

    /// The path to a field beside the last steps.
    pub(super) fn sibling(&self, up: usize, name: &str) -> Path {
        let kept = self.0.len().saturating_sub(up);
        Path(self.0.iter().take(kept).cloned().chain([Step::Key(name.into())]).collect())
    }

    /// This path with a name taken for its value: two faults there are about one thing.
    pub(super) fn thing(mut self) -> Path {
        if let Some(last) = self.0.last_mut()
            && let Step::Name(key) = last
        {
            *last = Step::Key(std::mem::take(key));
        }
        self
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            match step {
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Key(key) | Step::Name(key) if is_plain(key) => {
                    write!(f, "{}{key}", if at == 0 { "" } else { "." })?;
                }
                Step::Key(key) | Step::Name(key) => write!(f, "[\"{}\"]", quote(key))?,
            }
        }
        Ok(())
    }
}

fn is_plain(key: &str) -> bool {
    (1..=60).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_$".contains(&b))
}

/// Something wrong at a byte of the text.
pub(super) struct Found {
    pub(super) offset: usize,
    pub(super) path: Path,
    pub(super) kind: FaultKind,
}

/// Where `part`, a piece of `text`, begins in it.
pub(super) fn offset(text: &str, part: &str) -> usize {
    part.as_ptr().addr().wrapping_sub(text.as_ptr().addr())
}

/// Finds the bytes that paths lead to, in one walk through the text. A part that is not there
/// (a field left out) is taken to stand where that begins which should hold it.
pub(super) fn find(text: &str, mut wanted: Vec<(Path, FaultKind)>) -> Vec<Found> {
    wanted.sort_by(|one, other| one.0.cmp(&other.0));
    let mut found = Vec::with_capacity(wanted.len());
    if let Ok(raw) = serde_json::from_str::<&RawValue>(text) {
        descend(text, raw, 0, wanted, &mut found);
    }
    found
}

fn descend(text: &str, raw: &RawValue, depth: usize, wanted: Vec<(Path, FaultKind)>, found: &mut Vec<Found>) {
    let here = offset(text, raw.get());
    let mut below: BTreeMap<Step, Vec<(Path, FaultKind)>> = BTreeMap::new();
    for (path, kind) in wanted {
        match path.0.get(depth).cloned() {
            None => found.push(Found { offset: here, path, kind }),
            Some(step) => below.entry(step).or_default().push((path, kind)),
        }
    }
    if below.is_empty() {
        return;
    }
    for (index, item) in literal::items(raw).iter().enumerate() {
        if let Some(wanted) = below.remove(&Step::Index(index)) {
            descend(text, item, depth + 1, wanted, found);
        }
    }
    for (name, value) in literal::entries(raw) {
        let Some(key) = literal::decode(name) else { continue };
        for (path, kind) in below.remove(&Step::Name(key.as_str().into())).into_iter().flatten() {
            found.push(Found { offset: offset(text, name.get()), path, kind });
        }
        if let Some(wanted) = below.remove(&Step::Key(key.into())) {
            descend(text, value, depth + 1, wanted, found);
        }
    }
    found.extend(below.into_values().flatten().map(|(path, kind)| Found { offset: here, path, kind }));
}

/// The faults with their lines and columns, in the order of the text. One sweep, however many
/// there are and however long the lines.
pub(super) fn tell(text: &str, mut found: Vec<Found>) -> Vec<Fault> {
    found.sort_by_key(|fault| fault.offset);
    let (mut line, mut column, mut at) = (1, 1, 0);
    let mut faults = Vec::with_capacity(found.len());
    for Found { offset, path, kind } in found {
        for c in text.get(at..offset).unwrap_or_default().chars() {
            (line, column) = if c == '\n' { (line + 1, 1) } else { (line, column + 1) };
        }
        at = offset.max(at);
        faults.push(Fault { line, column, path: path.to_string(), kind });
    }
    faults
}
