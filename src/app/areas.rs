//! Where everything stands on a screen of a given size. One function serves drawing, paging and
//! the pointer, so that they cannot disagree.

use ratatui::layout::Rect;
use strum::VariantArray;

use super::Size;

/// A pane, or the bar below them, in the order in which Tab goes round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, VariantArray)]
pub enum Focus {
    /// The list of records.
    #[default]
    List,
    /// The details of the selected record.
    Detail,
    /// The timeline.
    Timeline,
    /// The bar of hints.
    Bar,
}

impl Focus {
    /// The order in which Tab goes round.
    pub const ROUND: &[Self] = Self::VARIANTS;
}

/// The areas of the screen. An area that is not shown is empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Areas {
    /// Everything.
    pub screen: Rect,
    /// What is under the cursor, in block letters.
    pub band: Rect,
    /// What is told of it, while the history plays to nobody.
    pub told: Rect,
    /// Title, day, day of the data.
    pub header: Rect,
    /// What there is to say first, before anything is asked.
    pub overview: Rect,
    /// The query.
    pub query: Rect,
    /// The list of records.
    pub list: Rect,
    /// The letters to search with.
    pub letters: Rect,
    /// What the chosen view says of the details, the map …
    pub detail: Rect,
    /// The map, if it is that view.
    pub map: Rect,
    /// The list of distances below the map, where there is room for both.
    pub far: Rect,
    /// The tabs of the views below it.
    pub tabs: Rect,
    /// The timeline.
    pub timeline: Rect,
    /// The bar of hints.
    pub bar: Rect,
    /// What a finger leafs with, at the terminal in city hall.
    pub leaf: Rect,
    /// Whether the panes share the screen, with a frame around them and lines between.
    pub shared: bool,
}

/// Below this there is only room to say so.
pub const SMALLEST: Size = Size { width: 20, height: 5 };
/// From here on list, details and timeline share the screen.
const SHARED: Size = Size { width: 78, height: 20 };

/// The columns of details beside a map: lines of 72 columns, where more are hard to read, the mark of the cursor and
/// air.
const CARD: u16 = 76;
/// The least columns of a map beside them.
const MAP: u16 = 40;

/// From this height on there is room to say first what there is.
const OVERVIEW: u16 = 28;

/// From this height on a timeline has room to tell how many partners there were.
const GROWTH: u16 = 13;

/// The rows of block letters.
pub const BLOCK: u16 = 6;

/// Whether the panes of a screen of this size take turns.
pub fn takes_turns(Size { width, height }: Size) -> bool {
    width < SHARED.width || height < SHARED.height
}

/// The areas of a screen of this size; which pane has the focus decides who has more room, and,
/// where only one has, or is to fill the screen, which one is shown.
pub fn areas(size: Size, focus: Focus, last: Focus, filled: bool) -> Areas {
    let Size { width, height } = size;
    let screen = Rect::new(0, 0, width, height);
    if width < SMALLEST.width || height < SMALLEST.height {
        return Areas { screen, ..Areas::default() };
    }
    let pane = if focus == Focus::Bar { last } else { focus };
    if filled || takes_turns(size) {
        let body = Rect::new(0, 2, width, height - 3);
        let mut areas = Areas {
            screen,
            header: Rect::new(0, 0, width, 1),
            query: Rect::new(0, 1, width, 1),
            bar: Rect::new(0, height - 1, width, 1),
            ..Areas::default()
        };
        match pane {
            Focus::Detail => (areas.detail, areas.tabs) = tabbed(body),
            Focus::Timeline => areas.timeline = body,
            Focus::List | Focus::Bar => areas.list = body,
        }
        (areas.map, areas.far) = if filled { (areas.detail, Rect::default()) } else { halves(areas.detail) };
        return areas;
    }
    // Rows: header, query, overview, line, upper panes, line, timeline, bar.
    let overview = match height {
        OVERVIEW.. if width >= 100 => 2,
        OVERVIEW.. => 1,
        _ => 0,
    };
    let inner = width - 2;
    let room = height - 5 - overview;
    let wanted = if pane == Focus::Timeline { room * 2 / 3 } else { room / 2 };
    let timeline = wanted.clamp(6, 24);
    let upper = room - timeline;
    // On a wide screen the map wants what list and details leave.
    let most = inner.saturating_sub(CARD + MAP + 2).clamp(78, 100);
    let left = ((inner - 1) * if width >= 100 { 47 } else { 50 } / 100).min(most);
    let top = 3 + overview;
    let (detail, tabs) = tabbed(Rect::new(1 + left + 1, top, inner - left - 1, upper));
    let (map, far) = halves(detail);
    Areas {
        screen,
        map,
        far,
        header: Rect::new(0, 0, width, 1),
        overview: Rect::new(1, 2, inner, overview),
        query: Rect::new(1, 1, inner, 1),
        list: Rect::new(1, top, left, upper),
        detail,
        tabs,
        timeline: Rect::new(1, top + upper + 1, inner, timeline),
        bar: Rect::new(0, height - 1, width, 1),
        shared: true,
        ..Areas::default()
    }
}

/// The areas of a screen of this size while the history plays to nobody: what is told above, the map and
/// the timeline below it, beside one another where there is room.
pub fn playing(size: Size) -> Areas {
    let Size { width, height } = size;
    let screen = Rect::new(0, 0, width, height);
    if width < SMALLEST.width || height < SMALLEST.height {
        return Areas { screen, ..Areas::default() };
    }
    let rows = |y: u16, height: u16| Rect::new(0, y, width, height);
    let band = if height >= SHARED.height { BLOCK } else { 1 };
    let told = if height >= SHARED.height { 4 } else { 3.min(height - band - 1) };
    let top = band + told;
    let room = height - top - 1;
    let (map, timeline) = if width >= SHARED.width {
        let left = width / 2;
        (Rect::new(0, top, left, room), Rect::new(left + 1, top, width - left - 1, room))
    } else {
        (rows(top, room), Rect::default())
    };
    Areas {
        screen,
        band: rows(0, band),
        told: rows(band, told),
        detail: map,
        map,
        timeline,
        bar: rows(height - 1, 1),
        ..Areas::default()
    }
}

/// The last row of the pane beside the list for its tabs, where it has two.
fn tabbed(area: Rect) -> (Rect, Rect) {
    let rows = u16::from(area.height > 1);
    let height = area.height - rows;
    (Rect { height, ..area }, Rect { y: area.y + height, height: rows, ..area })
}

/// The map, and below it the list of distances where there is room for both.
fn halves(detail: Rect) -> (Rect, Rect) {
    let list = if detail.height < 8 { 0 } else { detail.height / 3 };
    let height = detail.height - list;
    (Rect { height, ..detail }, Rect { y: detail.y + height, height: list, ..detail })
}

impl Areas {
    /// The same lower down, with room for block letters over it.
    #[must_use]
    pub fn under_band(mut self) -> Self {
        let screen = self.screen;
        self.band = Rect { height: BLOCK, ..screen };
        self.screen.height += BLOCK;
        for area in [
            &mut self.header,
            &mut self.overview,
            &mut self.query,
            &mut self.list,
            &mut self.letters,
            &mut self.detail,
            &mut self.map,
            &mut self.far,
            &mut self.tabs,
            &mut self.timeline,
            &mut self.bar,
        ] {
            area.y += BLOCK;
        }
        self
    }

    /// The same with a row below it to leaf with.
    #[must_use]
    pub fn over_leaf(mut self) -> Self {
        self.leaf = Rect { y: self.screen.bottom(), height: 1, ..self.screen };
        self.screen.height += 1;
        self
    }

    /// The same with the map beside the details, where there is room for both.
    #[must_use]
    pub fn with_map_aside(mut self) -> Self {
        let detail = self.detail;
        if self.shared && detail.width > CARD + MAP {
            let map = Rect { x: detail.x + CARD + 1, width: detail.width - CARD - 1, ..detail };
            (self.map, self.far) = (Rect { height: map.height + self.tabs.height, ..map }, Rect::default());
            (self.detail.width, self.tabs.width) = (CARD, CARD);
        }
        self
    }

    /// Whether the map stands beside the details.
    pub fn has_map_aside(&self) -> bool {
        self.map.x > self.detail.x && !self.map.is_empty()
    }

    /// The same with so many rows of letters below the list, if it keeps some rows itself.
    #[must_use]
    pub fn with_letters(mut self, rows: u16) -> Self {
        if self.list.height > rows + 3 {
            self.list.height -= rows;
            self.letters = Rect { y: self.list.bottom(), height: rows, ..self.list };
        }
        self
    }

    /// The areas of the panes, for whoever asks which one a point lies in.
    pub fn panes(&self) -> [(Focus, Rect); 4] {
        [
            (Focus::List, self.list),
            (Focus::Detail, self.detail),
            (Focus::Timeline, self.timeline),
            (Focus::Bar, self.bar),
        ]
    }

    /// Which pane a cell belongs to.
    pub fn at(&self, column: u16, row: u16) -> Option<Focus> {
        self.panes().into_iter().find(|(_, area)| area.contains((column, row).into())).map(|(focus, _)| focus)
    }

    /// A page laid over the screen: help, a source.
    pub fn page(&self) -> Rect {
        let top = self.band.height;
        let room = self.screen.height.saturating_sub(top + self.leaf.height);
        if !self.shared {
            return Rect { y: top, height: room.saturating_sub(1), ..self.screen };
        }
        let width = self.screen.width.saturating_sub(8).min(84);
        Rect::new((self.screen.width - width) / 2, top + 2, width, room.saturating_sub(4))
    }
}

/// The parts of the timeline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimelineAreas {
    /// What this pane is, beside the line of years.
    pub head: Rect,
    /// The line of years over the bars.
    pub axis: Rect,
    /// How many partners there were, below it, where there is room.
    pub growth: Rect,
    /// The names beside the bars.
    pub names: Rect,
    /// The bars.
    pub bars: Rect,
    /// The line of years under the bars, where these are many.
    pub foot: Rect,
    /// What happened in the year of the cursor.
    pub told: Rect,
    /// What the signs say.
    pub legend: Rect,
}

/// The parts of a timeline in this area.
pub fn timeline(area: Rect) -> TimelineAreas {
    if area.height < 2 || area.width < 12 {
        return TimelineAreas::default();
    }
    let names = (area.width * 3 / 10).clamp(8, 24);
    let (foot, told, legend) = match area.height {
        0..=3 => (0, 0, 0),
        // Narrow ones need two rows for one sentence.
        12..=15 if area.width < 100 => (0, 2, 0),
        4..=15 => (0, 1, 0),
        16..=29 => (0, 2, 1),
        height => (1, (height / 10).min(6), 1),
    };
    let growth = u16::from(area.height >= GROWTH);
    let rows = area.height - 1 - growth - foot - told - legend;
    let (left, right) =
        (Rect { width: names, ..area }, Rect { x: area.x + names, width: area.width - names, ..area });
    let mut y = area.y;
    let mut next = |height: u16, area: Rect| {
        y += height;
        Rect { y: y - height, height, ..area }
    };
    let axis = next(1, right);
    let growth = next(growth, area);
    let bars = next(rows, right);
    TimelineAreas {
        growth,
        head: Rect { height: 1, ..left },
        axis,
        names: Rect { y: bars.y, height: rows, ..left },
        bars,
        foot: next(foot, right),
        told: next(told, area),
        legend: next(legend, area),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_can_be_walked_to_has_an_area() {
        assert_eq!(Areas::default().panes().map(|(focus, _)| focus), Focus::ROUND);
    }

    #[test]
    fn areas_never_overlap_or_leave_the_screen() {
        for width in (0..140).step_by(3).chain([19, 20, 77, 78, 80, 120]) {
            for height in 0..60 {
                for &focus in Focus::ROUND {
                    let areas = areas(Size { width, height }, focus, Focus::List, false);
                    let all = [
                        areas.header,
                        areas.overview,
                        areas.query,
                        areas.list,
                        areas.detail,
                        areas.tabs,
                        areas.timeline,
                        areas.bar,
                    ];
                    for (at, one) in all.iter().enumerate() {
                        assert_eq!(one.intersection(areas.screen), *one, "{width}x{height} {focus:?}");
                        for other in &all[at + 1..] {
                            assert!(one.intersection(*other).is_empty(), "{width}x{height} {focus:?}");
                        }
                    }
                    assert_eq!(areas.page().intersection(areas.screen), areas.page());
                }
            }
        }
    }

    #[test]
    fn all_three_panes_share_the_screen_where_there_is_room() {
        for (width, height) in [(120, 36), (80, 24)] {
            let areas = areas(Size { width, height }, Focus::List, Focus::List, false);
            assert!(areas.list.height >= 9 && areas.detail.width >= 35 && areas.timeline.height >= 6);
        }
    }

    #[test]
    fn they_take_turns_where_there_is_none() {
        let size = Size { width: 40, height: 12 };
        assert!(areas(size, Focus::List, Focus::List, false).detail.is_empty());
        assert!(!areas(size, Focus::Detail, Focus::List, false).detail.is_empty());
        assert!(!areas(size, Focus::Bar, Focus::Timeline, false).timeline.is_empty());
    }
}
