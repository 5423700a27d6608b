//! What an event is on a line of time: what makes, renews, breaks or ends a tie stands out, the signs of its
//! life are quieter, and that somebody named it somewhere is nothing to draw.

use strum::VariantArray;

use crate::records::{Event, Force, What};

/// What is drawn of an event, the quietest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, VariantArray)]
pub enum Mark {
    /// A sign of life: a visit, a project, help, a statement.
    Life,
    /// A deed, or what else the tie began with.
    Deed,
    /// The deed was confirmed or made anew, or the tie was taken up again.
    Renewal,
    /// From here the tie rested.
    Break,
    /// From here it was over.
    End,
}

impl Mark {
    /// The mark of an event; none for somebody's mention, and for what only explains the rest.
    pub fn of(event: &Event) -> Option<Self> {
        match event.force() {
            _ if !event.is_sign() => None,
            Force::Begins if matches!(event.what, What::Renewed | What::Resumed) => Some(Self::Renewal),
            Force::Begins => Some(Self::Deed),
            Force::Pauses => Some(Self::Break),
            Force::Ends => Some(Self::End),
            Force::Doubts => None,
            Force::Silent => Some(Self::Life),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Audience, read};

    #[test]
    fn deeds_stand_out_and_mentions_are_nothing_to_draw() {
        let dataset = read(include_str!("../../data/bialystok.json"), Audience::Staff).unwrap();
        let of = |id: &str, what: What| {
            let record = dataset.record(id).unwrap();
            record.events.iter().find(|event| event.what == what).map(Mark::of).unwrap()
        };
        for (id, what, mark) in [
            ("grodno", What::Signed, Some(Mark::Deed)),
            ("eurocities", What::Joined, Some(Mark::Deed)),
            ("skmbe", What::Founded, Some(Mark::Deed)),
            ("grodno", What::Renewed, Some(Mark::Renewal)),
            ("grodno", What::Suspended, Some(Mark::Break)),
            ("grodno", What::Ended, Some(Mark::End)),
            ("zmp", What::Left, Some(Mark::End)),
            ("tomsk", What::Visit, Some(Mark::Life)),
            ("eindhoven", What::Project, Some(Mark::Life)),
            ("grodno", What::Background, None),
            ("grodno", What::Listed, None),
            ("kaunas", What::Listed, None),
            ("dijon", What::Unlisted, None),
        ] {
            assert_eq!(of(id, what), mark, "{id} {what:?}");
        }
    }
}
