//! Where something stands: as a path through the data while looking, as a line and a column when
//! told. The only place that knows how the two belong together.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::value::RawValue;

use super::fault::{Fault, FaultKind, Faults, MOST, quote};
use super::literal;

/// One step into the data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Segment {
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
                    steps.push(Segment::Key(short(key)));
                    up
                }
                Trail::Name(up, key) => {
                    steps.push(Segment::Name(short(key)));
                    up
                }
                Trail::Index(up, index) => {
                    steps.push(Segment::Index(*index));
                    up
                }
            };
        }
        steps.reverse();
        Path(steps)
    }
}

/// How many bytes of a key a path keeps: far more than any id has.
const LONGEST: usize = 250;

/// A key as a path keeps it, so that no path is longer than the file is deep.
fn short(key: &str) -> Box<str> {
    if key.len() <= LONGEST {
        return key.into();
    }
    let kept = (0..=LONGEST).rev().find_map(|end| key.get(..end)).unwrap_or_default();
    format!("{kept}…{}", key.len()).into()
}

/// A way through the data, kept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Path(pub(super) Vec<Segment>);

impl Path {
    /// This path and all that lead to it.
    pub(super) fn ancestors(&self) -> impl Iterator<Item = Path> {
        (0..=self.0.len()).map(|length| Path(self.0.iter().take(length).cloned().collect()))
    }

    /// The path to a field beside the last steps.
    pub(super) fn sibling(&self, up: usize, name: &str) -> Path {
        let kept = self.0.len().saturating_sub(up);
        Path(self.0.iter().take(kept).cloned().chain([Segment::Key(name.into())]).collect())
    }

    /// This path with a name taken for its value: two faults there are about one thing.
    pub(super) fn thing(mut self) -> Path {
        if let Some(last) = self.0.last_mut()
            && let Segment::Name(key) = last
        {
            *last = Segment::Key(std::mem::take(key));
        }
        self
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            match step {
                Segment::Index(index) => write!(f, "[{index}]")?,
                Segment::Key(key) | Segment::Name(key) if is_plain(key) => {
                    write!(f, "{}{key}", if at == 0 { "" } else { "." })?;
                }
                Segment::Key(key) | Segment::Name(key) => write!(f, "[\"{}\"]", quote(key))?,
            }
        }
        Ok(())
    }
}

fn is_plain(key: &str) -> bool {
    (1..=60).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_$".contains(&b))
}

/// The faults found so far: the first of them in the order of the text, and how many there are. It
/// never grows beyond those that are told, however many are added.
#[derive(Default)]
pub(super) struct Findings {
    /// By the byte where they stand; of several at one byte the one added first.
    first: BTreeMap<(usize, usize), (Path, FaultKind)>,
    count: usize,
}

impl Findings {
    /// Adds a fault at a byte. Only one that will be told costs more than counting.
    pub(super) fn add(&mut self, offset: usize, fault: impl FnOnce() -> (Path, FaultKind)) {
        let key = (offset, self.count);
        self.count += 1;
        if self.first.len() == MOST {
            if self.first.last_key_value().is_some_and(|(last, _)| *last < key) {
                return;
            }
            self.first.pop_last();
        }
        self.first.insert(key, fault());
    }

    /// Adds a fault of the text itself, which stands nowhere in the data.
    pub(super) fn add_to_text(&mut self, offset: usize, kind: impl FnOnce() -> FaultKind) {
        self.add(offset, || (Path(Vec::new()), kind()));
    }

    /// Adds all that were found elsewhere in the same text.
    pub(super) fn add_all(&mut self, other: Findings) {
        let more = other.count - other.first.len();
        other.first.into_iter().for_each(|((offset, _), fault)| self.add(offset, || fault));
        self.count_more(more);
    }

    /// Counts so many that stand where nobody will read of them.
    pub(super) fn count_more(&mut self, more: usize) {
        self.count += more;
    }

    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// Whether there are more than are told.
    pub(super) fn is_full(&self) -> bool {
        self.count > MOST
    }

    /// The byte of the first.
    pub(super) fn start(&self) -> Option<usize> {
        self.first.keys().next().map(|(offset, _)| *offset)
    }

    /// Those that are kept, in the order of the text.
    pub(super) fn iter(&self) -> impl Iterator<Item = &(Path, FaultKind)> {
        self.first.values()
    }

    /// The faults with their lines and columns. One sweep, however many there are and however long
    /// the lines.
    pub(super) fn tell(self, text: &str) -> Faults {
        let (mut line, mut column, mut at) = (1, 1, 0);
        let more = self.count - self.first.len();
        let tell = |((offset, _), (path, kind)): ((usize, usize), (Path, FaultKind))| {
            for c in text.get(at..offset).unwrap_or_default().chars() {
                (line, column) = if c == '\n' { (line + 1, 1) } else { (line, column + 1) };
            }
            at = offset.max(at);
            Fault { line, column, path: path.to_string(), kind }
        };
        Faults { first: self.first.into_iter().map(tell).collect(), more }
    }
}

/// Where `part`, a piece of `text`, begins in it.
pub(super) fn offset(text: &str, part: &str) -> usize {
    part.as_ptr().addr().wrapping_sub(text.as_ptr().addr())
}

/// Finds the bytes that paths through `raw` lead to, `depth` steps from the whole. A part that is not
/// there (a field left out) is taken to stand where that begins which should hold it.
pub(super) fn find(
    text: &str,
    raw: &RawValue,
    depth: usize,
    wanted: Vec<(Path, FaultKind)>,
    found: &mut Findings,
) {
    let here = offset(text, raw.get());
    let mut below: BTreeMap<Segment, Vec<(Path, FaultKind)>> = BTreeMap::new();
    for (path, kind) in wanted {
        match path.0.get(depth).cloned() {
            None => found.add(here, || (path, kind)),
            Some(step) => below.entry(step).or_default().push((path, kind)),
        }
    }
    if below.is_empty() {
        return;
    }
    let mut index = 0;
    literal::each_item(raw, |item| {
        if let Some(wanted) = below.remove(&Segment::Index(index)) {
            find(text, item, depth + 1, wanted, found);
        }
        index += 1;
    });
    literal::each_entry(raw, |name, value| {
        let Some(key) = literal::decode(name).map(|key| short(&key)) else { return };
        for fault in below.remove(&Segment::Name(key.clone())).into_iter().flatten() {
            found.add(offset(text, name.get()), || fault);
        }
        if let Some(wanted) = below.remove(&Segment::Key(key)) {
            find(text, value, depth + 1, wanted, found);
        }
    });
    below.into_values().flatten().for_each(|fault| found.add(here, || fault));
}
