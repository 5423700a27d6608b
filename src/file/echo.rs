//! Echoes: faults of sense that only follow from faults of shape. One slip is told once.

use std::collections::HashSet;

use super::fault::FaultKind;
use super::place::{Findings, Path, Segment};

/// What the faults of shape make doubtful: a rule that reasons from something left out, or from a
/// filler, would only name their consequences.
pub(super) struct Shaken {
    /// Where something is wrong.
    things: HashSet<Path>,
    /// Where something is wrong inside.
    around: HashSet<Path>,
    /// Where a filler stands for the whole.
    fillers: HashSet<Path>,
    /// Whether some record has lost its id, and whether one has lost its kind.
    ids: bool,
    kinds: bool,
}

impl Shaken {
    /// Of the faults of shape, all of which must have been kept.
    pub(super) fn new(found: &Findings) -> Self {
        let mut shaken = Self {
            things: HashSet::new(),
            around: HashSet::new(),
            fillers: HashSet::new(),
            ids: false,
            kinds: false,
        };
        for (path, kind) in found.iter() {
            let thing = path.clone().thing();
            if let FaultKind::WrongType { .. }
            | FaultKind::WrongLength { .. }
            | FaultKind::MissingField { .. } = kind
            {
                shaken.fillers.insert(thing.clone());
            }
            // `records[3]` itself, or what it is known by.
            let of_record = thing.0.first() == Some(&Segment::Key("records".into()));
            let is = |field: &str| {
                of_record && thing.0.get(2).is_none_or(|step| *step == Segment::Key(field.into()))
            };
            (shaken.ids, shaken.kinds) = (shaken.ids || is("id"), shaken.kinds || is("kind"));
            shaken.around.extend(thing.ancestors());
            shaken.things.insert(thing);
        }
        shaken
    }

    /// Whether a fault of sense, found in a file with fillers, may be nothing but a consequence.
    pub(super) fn doubts(&self, path: &Path, kind: &FaultKind) -> bool {
        let path = path.clone().thing();
        let whole = |name: &str| self.things.contains(&Path(vec![Segment::Key(name.into())]));
        let near = |up: usize, name: &str| self.around.contains(&path.sibling(up, name));
        if self.things.contains(&path) || path.ancestors().any(|up| self.fillers.contains(&up)) {
            return true;
        }
        match kind {
            FaultKind::NoCity | FaultKind::UnknownCity { .. } | FaultKind::CityNotNamed { .. } => {
                whole("cities")
            }
            FaultKind::UnknownSource { .. } => whole("sources"),
            FaultKind::UnreadQuote { .. } => {
                self.around.contains(&Path(vec![Segment::Key("sources".into())]))
            }
            FaultKind::QuoteElsewhere { .. } => near(2, "sources"),
            FaultKind::UnknownRecord { .. } => self.ids,
            FaultKind::NotAPartner { .. } => self.kinds,
            FaultKind::DateElsewhere { .. } => near(3, "events"),
            FaultKind::MisplacedField { .. } => near(1, "kind"),
            FaultKind::UnknownLocal { .. } => near(1, "name"),
            FaultKind::NoWords | FaultKind::EmptyList | FaultKind::FewClaims => self.around.contains(&path),
            FaultKind::UndatedTurn { .. } => near(1, "date") || near(1, "what") || near(1, "begins"),
            FaultKind::NeedlessBegins { .. }
            | FaultKind::NeedlessHow { .. }
            | FaultKind::NeedlessTerm { .. } => near(1, "what") || near(1, "begins"),
            FaultKind::NeverBegun { .. } | FaultKind::EndsBeforeBeginning { .. } => {
                path.ancestors().any(|up| up.0.len() == 3 && self.around.contains(&up))
            }
            _ => false,
        }
    }
}
