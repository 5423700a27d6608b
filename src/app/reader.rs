//! Reading a sheet: which fact the cursor is on, and which lines are in view.

use crate::sheets::{Item, Line, Setting, Sheet, wrap};

/// How many items of a sheet are its beginning, which must be in view when it opens.
const BEGINNING: usize = 9;

/// A sheet, wrapped for the pane that it is read in.
#[derive(Default)]
pub struct Reader {
    sheet: Sheet,
    lines: Vec<Line>,
    columns: usize,
    rows: usize,
    item: usize,
    top: usize,
}

impl Reader {
    /// Opens a sheet at its beginning.
    pub fn open(sheet: Sheet) -> Self {
        // Where there is something to ask "says who?" about, or somewhere to go, if that is near the beginning.
        let leads = |item: &Item| !item.sources.is_empty() || item.target.is_some();
        let leading = sheet.items.iter().take(BEGINNING).position(leads);
        let item = leading.or_else(|| sheet.selectable(0, true)).unwrap_or_default();
        Self { sheet, item, ..Self::default() }
    }

    /// Puts another sheet about the same thing in its place: another language, another day.
    pub fn replace(&mut self, sheet: Sheet) {
        self.sheet = sheet;
        self.columns = 0;
        self.item = self
            .sheet
            .selectable(self.item, true)
            .or_else(|| self.sheet.selectable(self.item, false))
            .unwrap_or_default();
    }

    /// Puts a changed sheet in its place, with the cursor on the last item that the test holds for,
    /// on the row of the pane where it was.
    pub fn replace_with(&mut self, sheet: Sheet, same: impl Fn(&Item) -> bool) {
        let row = self.extent(self.item).0.saturating_sub(self.top);
        let columns = self.columns;
        self.replace(sheet);
        if let Some(item) = self.sheet.items.iter().rposition(same) {
            self.item = item;
        }
        self.fit(columns, self.rows);
        self.top = self.extent(self.item).0.saturating_sub(row);
    }

    /// Brings the fact under the cursor to the top of the pane, the line above it too: what follows is to be read.
    pub fn raise(&mut self) {
        self.top = self.extent(self.item).0.saturating_sub(1);
    }

    /// Puts the cursor on the first item that the test holds for.
    pub fn seek(&mut self, wanted: impl Fn(&Item) -> bool) {
        if let Some(item) = self.sheet.items.iter().position(wanted) {
            self.item = item;
        }
    }

    /// Fits the sheet into a pane, with the fact under the cursor in view.
    pub fn fit(&mut self, columns: usize, rows: usize) {
        if self.columns != columns {
            self.lines = wrap(&self.sheet, columns);
            self.columns = columns;
        }
        self.rows = rows;
        let (first, last) = self.extent(self.item);
        // A fact near the top brings the top of the sheet with it.
        let first = if first < rows / 2 { 0 } else { first };
        let end = (last + 1).saturating_sub(rows);
        // Of one that is taller than the pane some part is in view; of any other all.
        self.top = if end > first { self.top.clamp(first, end) } else { self.top.max(end).min(first) };
        self.top = self.top.min(self.lines.len().saturating_sub(rows));
    }

    /// The lines in view.
    pub fn view(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().skip(self.top).take(self.rows)
    }

    /// How many lines there are above the view, in it at most, and in all.
    pub fn extent_of_view(&self) -> (usize, usize, usize) {
        (self.top, self.rows, self.lines.len())
    }

    /// The place of the fact under the cursor.
    pub fn cursor(&self) -> usize {
        self.item
    }

    /// The fact under the cursor.
    pub fn item(&self) -> Option<&Item> {
        self.sheet.items.get(self.item)
    }

    /// All facts.
    pub fn sheet(&self) -> &Sheet {
        &self.sheet
    }

    /// Whether a row of the pane has a line of the sheet.
    pub fn has_row(&self, row: usize) -> bool {
        row < self.rows && self.top + row < self.lines.len()
    }

    /// Puts the cursor on the fact shown in a row of the pane; whether it was there already.
    pub fn point(&mut self, row: usize) -> bool {
        let Some(line) = self.lines.get(self.top + row) else { return false };
        let Some(item) = self.sheet.selectable(line.item, true) else { return false };
        let same = self.item == item;
        self.item = item;
        same
    }

    /// Whether a row of the pane shows the fact under the cursor, and that leads somewhere.
    pub fn opens(&self, row: usize) -> bool {
        let shows = self.lines.get(self.top + row).is_some_and(|line| line.item == self.item);
        shows && self.item().is_some_and(|item| item.target.is_some() || !item.sources.is_empty())
    }

    /// To the next fact, or the one before; through a fact that is taller than the pane, line by line.
    pub fn step(&mut self, forward: bool) {
        let (first, last) = self.extent(self.item);
        if forward && last >= self.top + self.rows {
            self.top += 1;
            return;
        }
        if !forward && first < self.top {
            self.top -= 1;
            return;
        }
        let next = if forward {
            self.next_shown()
        } else {
            self.item
                .checked_sub(1)
                .and_then(|before| self.sheet.selectable(before, false))
                .map(|at| self.opener(at))
        };
        if let Some(next) = next {
            self.item = next;
            if !forward {
                let (_, last) = self.extent(next);
                self.top = self.top.max((last + 1).saturating_sub(self.rows)).min(last);
            }
        }
    }

    /// Whether there is anything below the fact under the cursor.
    pub fn goes_on(&self) -> bool {
        self.next_shown().is_some() || self.top + self.rows < self.lines.len()
    }

    /// A number of lines on or back.
    pub fn scroll(&mut self, lines: usize, forward: bool) {
        let most = self.lines.len().saturating_sub(self.rows);
        let seen = self.top + self.rows;
        let moved = if forward { self.top.saturating_add(lines) } else { self.top.saturating_sub(lines) };
        let end = if forward { moved > most } else { moved == 0 };
        self.top = moved.min(most);
        let line = match (end, forward) {
            (true, true) => self.lines.last(),
            (true, false) => self.lines.first(),
            _ => self.lines.get(self.top),
        };
        let item = line.and_then(|line| self.sheet.selectable(line.item, !end || !forward));
        let Some(item) = item.map(|item| self.opener(item)) else { return };
        // Who has seen all of a fact goes on to the next.
        let whole = forward && item == self.item && self.extent(item).1 < seen;
        self.item = if whole { self.next_shown().unwrap_or(item) } else { item };
    }

    /// To the first fact under the next heading, or under the one before.
    pub fn section(&mut self, forward: bool) {
        let heading =
            |at: &usize| self.sheet.items.get(*at).is_some_and(|item| item.setting == Setting::Heading);
        let found = if forward {
            (self.item..self.sheet.items.len()).find(heading)
        } else {
            let own = (0..self.item).rev().find(heading).unwrap_or_default();
            (0..own).rev().find(heading).or(Some(0))
        };
        if let Some(item) = found.and_then(|at| self.sheet.selectable(at, true)) {
            self.item = item;
            // The heading comes along.
            self.top = self.extent(item).0.saturating_sub(1);
        }
    }

    /// To the first fact under the heading with this text.
    pub fn heading(&mut self, text: &str) {
        let is = |item: &Item| item.setting == Setting::Heading && item.label == text;
        if let Some(at) = self.sheet.items.iter().position(is) {
            self.item = at;
            self.section(true);
        }
    }

    /// To a fact by its place, if it can be selected.
    pub fn stand_on(&mut self, item: usize) {
        if self.sheet.selectable(item, true) == Some(item) {
            self.item = item;
        }
    }

    /// To the beginning, whatever there is to ask further down.
    pub fn rewind(&mut self) {
        self.item = self.sheet.selectable(0, true).unwrap_or_default();
        self.top = 0;
    }

    /// To the last fact that the test holds for, if there is one.
    pub fn go_to(&mut self, holds: impl Fn(&Item) -> bool) {
        if let Some(item) = self.sheet.items.iter().rposition(holds) {
            self.item = self.opener(item);
        }
    }

    /// To the next fact that the test holds for, or the one before.
    pub fn find(&mut self, forward: bool, holds: impl Fn(&Item) -> bool) -> bool {
        let wanted = |at: &usize| self.sheet.items.get(*at).is_some_and(&holds);
        let found = if forward {
            (self.item + 1..self.sheet.items.len()).find(wanted)
        } else {
            (0..self.item).rev().find(wanted)
        };
        if let Some(item) = found {
            self.item = self.opener(item);
        }
        found.is_some()
    }

    /// The first and last line of a fact, the heading before it included.
    fn extent(&self, item: usize) -> (usize, usize) {
        let first = self.lines.iter().position(|line| line.item == item);
        let last = self.lines.iter().rposition(|line| line.item == item);
        (first.unwrap_or_default(), last.unwrap_or_default())
    }

    /// The next fact that begins a line of its own.
    fn next_shown(&self) -> Option<usize> {
        let next = self.lines.iter().map(|line| line.item).find(|item| *item > self.item)?;
        self.sheet.selectable(next, true)
    }

    /// The fact whose line this one shares.
    fn opener(&self, item: usize) -> usize {
        // The lines of another sheet say nothing of this one.
        if self.columns == 0 {
            return item;
        }
        let shown = self.lines.iter().map(|line| line.item);
        shown
            .filter(|shown| *shown <= item)
            .max()
            .and_then(|at| self.sheet.selectable(at, true))
            .unwrap_or(item)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(items: usize) -> Reader {
        let mut all = vec![Item::new(Setting::Bare, "", "title"), Item::heading("heading")];
        all.extend(
            (0..items).map(|at| Item::new(Setting::Point, "", format!("fact number {at} that is long"))),
        );
        let mut reader = Reader::open(Sheet { items: all, ..Sheet::default() });
        reader.fit(16, 5);
        reader
    }

    #[test]
    fn the_cursor_walks_from_fact_to_fact_and_stays_in_view() {
        let mut reader = reader(20);
        let mut seen = vec![reader.cursor()];
        for _ in 0..200 {
            reader.step(true);
            reader.fit(16, 5);
            let cursor = reader.cursor();
            assert!(reader.view().any(|line| line.item == cursor), "{cursor}");
            seen.push(cursor);
        }
        seen.dedup();
        assert_eq!(seen, [vec![0], (2..22).collect()].concat());
        for _ in 0..200 {
            reader.step(false);
            reader.fit(16, 5);
        }
        assert_eq!((reader.cursor(), reader.extent_of_view().0), (0, 0));
    }

    #[test]
    fn a_fact_taller_than_the_pane_is_read_to_its_end() {
        let tall = || Item::new(Setting::Point, "", "word ".repeat(40));
        let step = |reader: &mut Reader| reader.step(true);
        let leaf = |reader: &mut Reader| reader.scroll(4, true);
        for (on, rounds) in [(&step as &dyn Fn(&mut Reader), 100), (&leaf, 40)] {
            let mut reader = Reader::open(Sheet { items: vec![tall(), tall(), tall()], ..Sheet::default() });
            reader.fit(16, 5);
            let mut seen = vec![false; reader.extent_of_view().2];
            for _ in 0..rounds {
                let (top, rows, _) = reader.extent_of_view();
                seen.iter_mut().skip(top).take(rows).for_each(|line| *line = true);
                on(&mut reader);
                reader.fit(16, 5);
            }
            assert!(seen.iter().all(|line| *line), "{seen:?}");
        }
    }

    #[test]
    fn pages_reach_both_ends() {
        let mut reader = reader(20);
        for _ in 0..30 {
            reader.scroll(5, true);
            reader.fit(16, 5);
        }
        assert_eq!(reader.cursor(), 21);
        for _ in 0..30 {
            reader.scroll(5, false);
            reader.fit(16, 5);
        }
        assert_eq!(reader.cursor(), 0);
    }
}
