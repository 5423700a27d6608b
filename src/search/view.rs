//! Which views of all records words may ask for. What they show, and where they are, is not known here.

use strum::{EnumString, IntoStaticStr, VariantArray};

/// A view that answers what no list does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum AskedView {
    /// Where the partners are, and how far.
    Map,
    /// Which years come round.
    Anniversaries,
    /// How many there are.
    Numbers,
    /// What everything rests on.
    Sources,
    /// What changed.
    Changes,
}

impl AskedView {
    /// The name of its message, after `view-`.
    pub fn name(self) -> &'static str {
        self.into()
    }
}
