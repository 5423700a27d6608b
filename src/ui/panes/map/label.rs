//! Where a name stands beside its sign.

use ratatui::layout::{Position, Rect};

/// What names must keep off, or had better.
pub(super) struct Ground<'a> {
    /// Nothing is drawn beside it.
    pub area: Rect,
    /// Signs and names that must stay to be seen.
    pub taken: &'a [Rect],
    /// Where records and the home city lie: no name touches the sign of another one in its row.
    pub signs: &'a [Position],
    /// The way from home, which is covered only where there is no other room.
    pub way: &'a [Position],
}

impl Ground<'_> {
    /// The cells for a name of this width right or left of its sign.
    pub(super) fn beside(&self, width: u16, at: Position) -> Option<Rect> {
        self.best(at, Self::sides(width, at))
    }

    /// The cells for a name beside its sign, or else above or below it.
    pub(super) fn around(&self, width: u16, at: Position) -> Option<Rect> {
        let middle = at.x.saturating_sub(width / 2);
        let mut columns: Vec<u16> = (at.x.saturating_sub(width)..=at.x.saturating_add(1)).collect();
        columns.sort_by_key(|x| x.abs_diff(middle));
        let rows = [at.y.checked_sub(1), at.y.checked_add(1)];
        let near = rows.into_iter().flatten().flat_map(|y| columns.iter().map(move |x| (*x, y)));
        self.best(at, Self::sides(width, at).chain(near.map(|(x, y)| Rect::new(x, y, width, 1))))
    }

    fn sides(width: u16, at: Position) -> impl Iterator<Item = Rect> {
        let sides = [at.x.checked_add(1), at.x.checked_sub(width)];
        sides.into_iter().flatten().map(move |x| Rect::new(x, at.y, width, 1))
    }

    /// The best of the places that are free, the first of equals.
    fn best(&self, at: Position, places: impl Iterator<Item = Rect>) -> Option<Rect> {
        let others =
            |place: Rect| self.signs.iter().filter(|sign| **sign != at && place.contains(**sign)).count();
        // A name has a blank on either side: what it does not cover in its row it does not touch. But a sign right
        // behind the blank would be taken for its own, unless its own is as near.
        let wider = |place: Rect| Rect { x: place.x.saturating_sub(1), width: place.width + 2, ..place };
        let free = places.filter(|place| {
            place.width > 0
                && self.area.intersection(*place) == *place
                && self.taken.iter().all(|other| other.intersection(*place).is_empty())
                && others(if place.y == at.y { *place } else { wider(*place) }) == 0
        });
        let higher = |place: Rect| Rect { y: place.y.saturating_sub(1), height: 3, ..place };
        let covered = |place: Rect| self.way.iter().filter(|cell| place.contains(**cell)).count();
        free.min_by_key(|place| {
            let signs = (others(wider(*place)), others(higher(*place)));
            (covered(*place), place.y != at.y, signs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_inside_and_leave_signs_alone() {
        let area = Rect::new(10, 5, 20, 5);
        let at = |x, y| Position::new(x, y);
        for (x, y, expected) in [
            (12, 7, Some(Rect::new(13, 7, 8, 1))),
            // At the right edge it stands on the left, in the corner too.
            (29, 7, Some(Rect::new(21, 7, 8, 1))),
            (29, 9, Some(Rect::new(21, 9, 8, 1))),
        ] {
            let ground = Ground { area, taken: &[], signs: &[], way: &[] };
            assert_eq!(ground.around(8, at(x, y)), expected, "{x} {y}");
        }
        let place = |width, at, signs: &[Position], way: &[Position]| {
            Ground { area, taken: &[], signs, way }.around(width, at)
        };
        // Where another sign or the way stands in its place, on the other side.
        let left = Some(Rect::new(12, 7, 8, 1));
        assert_eq!(place(8, at(20, 7), &[at(23, 7)], &[]), left);
        assert_eq!(place(8, at(20, 7), &[], &[at(21, 7)]), left);
        // A sign above it had better not be there, but does no harm.
        assert_eq!(place(8, at(20, 7), &[at(23, 6)], &[]), left);
        assert_eq!(place(8, at(20, 7), &[at(23, 6), at(15, 8)], &[]), Some(Rect::new(21, 7, 8, 1)));
        // Signs on both sides: above it, and beside what is there.
        assert_eq!(place(8, at(20, 7), &[at(18, 7), at(22, 7)], &[]), Some(Rect::new(14, 6, 8, 1)));
        assert_eq!(
            place(8, at(20, 7), &[at(18, 7), at(22, 7), at(20, 6)], &[]),
            Some(Rect::new(14, 8, 8, 1))
        );
        // Too wide for either side: above.
        assert_eq!(place(15, at(20, 7), &[], &[]), Some(Rect::new(13, 6, 15, 1)));
        assert_eq!(place(21, at(20, 7), &[], &[]), None);
        let nothing = Ground { area: Rect::default(), taken: &[], signs: &[], way: &[] };
        assert_eq!(nothing.around(5, at(0, 0)), None);
    }
}
