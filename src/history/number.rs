//! The numbers that records and events go by: their places in the order that a [`Dataset`](super::Dataset)
//! puts them in. Each sort has a type of its own, so that a number of one is never taken for another's,
//! for a row of the screen or for a count. They hold for one dataset; a file knows records by their ids.

/// A type for the places of things that stand in a row. There are fewer of them than `u32::MAX`: where
/// places are packed, that number says "none".
macro_rules! number {
    ($(#[$told:meta])* $Number:ident) => {
        $(#[$told])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Number(u32);

        impl $Number {
            /// Of what stands in this place, counted from 0; none beyond all that there can be.
            pub fn new(index: usize) -> Option<Self> {
                u32::try_from(index).ok().filter(|number| *number < u32::MAX).map(Self)
            }

            /// The place, counted from 0.
            pub fn index(self) -> usize {
                self.0 as usize
            }

            /// Every number in order, to be told off against what they are the places of.
            pub fn all() -> impl Iterator<Item = Self> {
                (0..u32::MAX).map(Self)
            }
        }

        impl From<$Number> for u32 {
            fn from(number: $Number) -> Self {
                number.0
            }
        }

        impl From<u16> for $Number {
            fn from(index: u16) -> Self {
                Self(index.into())
            }
        }
    };
}

number! {
    /// The place of a record in its dataset.
    RecordNo
}

number! {
    /// The place of an event among those of its record or city, oldest first.
    EventNo
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_a_place_and_never_the_one_that_says_none() {
        let last = u32::MAX as usize - 1;
        for index in [0, 1, 65_535, 65_536, last] {
            assert_eq!(RecordNo::new(index).map(RecordNo::index), Some(index));
        }
        assert_eq!([last + 1, usize::MAX].map(EventNo::new), [None, None]);
        assert!(EventNo::all().take(3).eq([0, 1, 2].map(EventNo::from)));
        assert_eq!(size_of::<RecordNo>(), 4);
    }
}
