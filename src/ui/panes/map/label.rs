//! Where a name stands beside its sign.

use ratatui::layout::{Position, Rect};

/// The cells for a name of this width beside a sign: inside the area, off what is taken, and
/// covering as few of the other signs as can be. None where there is no room.
pub(super) fn place(
    width: u16,
    at: Position,
    area: Rect,
    taken: &[Rect],
    marked: &[Position],
) -> Option<Rect> {
    let row = |x: u16, y: u16| Rect::new(x, y, width, 1);
    let right = at.x.checked_add(1).map(|x| row(x, at.y));
    let left = at.x.checked_sub(width).map(|x| row(x, at.y));
    let middle = at.x.saturating_sub(width / 2).min(area.right().saturating_sub(width)).max(area.x);
    let beside =
        |y: u16| [Some(row(middle, y)), at.x.checked_sub(width).map(|x| row(x, y)), Some(row(at.x + 1, y))];
    let above = at.y.checked_sub(1).map(beside);
    let below = beside(at.y + 1);
    let places = [right, left].into_iter().chain(above.into_iter().flatten()).chain(below).flatten();
    let free = places.filter(|place| {
        place.width > 0
            && area.intersection(*place) == *place
            && taken.iter().all(|other| other.intersection(*place).is_empty())
    });
    // A sign right beside the name would be taken for its own.
    let near = |place: &Rect| {
        let around = Rect { x: place.x.saturating_sub(1), width: place.width + 2, ..*place };
        marked.iter().filter(|position| **position != at && around.contains(**position)).count()
    };
    free.min_by_key(near)
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
            assert_eq!(place(8, at(x, y), area, &[], &[]), expected, "{x} {y}");
        }
        // Where another sign stands in the way, on the other side.
        assert_eq!(place(8, at(20, 7), area, &[], &[at(23, 7)]), Some(Rect::new(12, 7, 8, 1)));
        // Too wide for either side: above.
        let sign = Rect::new(20, 7, 1, 1);
        assert_eq!(place(15, at(20, 7), area, &[sign], &[]), Some(Rect::new(13, 6, 15, 1)));
        assert_eq!(place(21, at(20, 7), area, &[], &[]), None);
        assert_eq!(place(5, at(0, 0), Rect::default(), &[], &[]), None);
    }
}
