//! What a list may be sorted by. How records compare then is for the list.

use strum::{EnumString, IntoStaticStr, VariantArray};

/// What the list is sorted by, within its parts; in the order of the key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Sort {
    /// Beginning, the oldest first; those without one last.
    #[default]
    #[strum(serialize = "since")]
    Start,
    /// Name.
    Name,
    /// Name of the country, then name.
    Country,
    /// What stands at the other end, which then also makes the parts.
    Type,
    /// Last sign of life, the oldest first; those without one before all.
    #[strum(serialize = "sign")]
    LastSign,
    /// End of the term, the first to end first; those without one last.
    Term,
    /// Distance from the home city, the nearest first; those without a place last.
    Distance,
}

impl Sort {
    /// Its name, by which a person asks for it.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// Whether another day may put the records in another order.
    pub fn of_day(self) -> bool {
        matches!(self, Self::LastSign | Self::Term)
    }
}
