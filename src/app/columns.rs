//! The columns of the list: how wide each is, what stands over it, and what a click there sorts by.
//! Serves drawing and the pointer.

use super::Model;
use crate::history::State;
use crate::search::Aspect;
use crate::sheets::{Sort, state_word};
use crate::text::width;

/// The column for how something ended is wide enough for "bez przedłużenia".
const HOW: usize = 16;
/// Where names leave room, for "uchwałą Rady Miasta Białystok; umowa wygasła wcześniej, nie wiadomo kiedy".
const HOW_WHOLE: usize = 80;
/// The column of years is wide enough for "≤ 2010*–2022".
const YEARS: usize = 12;
/// Where there is less room, for the later of them: "≤ 2010*" (which some terminals draw with "<="), "–2022".
const YEAR: usize = 8;
/// The column of countries is no wider than their codes.
pub const CODE: usize = 2;
/// The longest short names fit into this, and before one is cut other columns give way.
const NAME: usize = 19;
/// Where there is room for it, names stand in full.
const LONG: usize = 32;
/// A name is told in no less while anything stands beside it.
const SOME: usize = 11;
/// The columns before the first, for the cursor.
const MARK: usize = 2;

/// Widths of the columns; 0 for one that is not shown.
pub struct Columns {
    /// The name.
    pub name: usize,
    /// The country; its code, if there is no room for more.
    pub country: usize,
    /// The state, or how it came about.
    pub state: usize,
    /// The beginning, or what else is asked about.
    pub since: usize,
    /// The last sign of life.
    pub sign: usize,
}

/// What stands over a column.
pub struct Caption {
    /// How wide it is.
    pub width: usize,
    /// The name of its message; none where there is no room for it.
    pub id: Option<&'static str>,
    /// What a click sorts by; by states nothing is.
    pub sort: Option<Sort>,
}

impl Columns {
    /// As many as fit into a list of this width, the name with what is left.
    pub fn new(model: &Model, width: usize) -> Self {
        let width = width.saturating_sub(MARK);
        // The states of the day and not of the rows in sight: columns stay where they are. One that rests on weak
        // grounds bears a question mark.
        let day = model.archive().snapshot(model.day());
        let states = day
            .states()
            .iter()
            .map(|state| width::of(&state_word(model.speech(), *state)) + usize::from(state.lasts()));
        let state = states.max().unwrap_or_default();
        let state = if how(model).is_some() { state.max(HOW) } else { state };
        // What the list is sorted by is seen, or it looks unsorted: countries by their names.
        let (sort, dated) =
            (model.sorted().0, third(model) != Sort::Start || model.sorted().0 == Sort::Start);
        let left = |columns: [usize; 4]| {
            let taken: usize = columns.iter().filter(|column| **column > 0).map(|column| column + 1).sum();
            width.saturating_sub(taken)
        };
        // Each with the narrowest name that it leaves room for.
        let narrow: &[_] = match sort {
            Sort::Country => {
                &[(NAME, [13, state, 0, 0]), (SOME, [10, state, 0, 0]), (SOME, [0, state, 0, 0])]
            }
            _ if dated => &[
                (NAME, [CODE, state, YEARS, 0]),
                (NAME, [0, state, YEARS, 0]),
                (SOME, [0, state, YEAR, 0]),
                (SOME, [0, 0, YEARS, 0]),
            ],
            _ => &[
                (NAME, [CODE, state, YEARS, 0]),
                (NAME, [0, state, YEARS, 0]),
                (NAME, [CODE, state, 0, 0]),
                (SOME, [0, state, 0, 0]),
            ],
        };
        let wide =
            [(LONG, [18, state, 14, 18]), (NAME, [17, state, YEARS, 11]), (NAME, [13, state, YEARS, 0])];
        let mut shapes = wide.iter().chain(narrow);
        let (least, columns) =
            shapes.find(|(name, columns)| left(*columns) >= *name).copied().unwrap_or_default();
        let [country, state, since, sign] = columns;
        let name = left(columns);
        let whole = if how(model).is_some() && state > 0 { HOW_WHOLE.saturating_sub(state) } else { 0 };
        let spare = name.saturating_sub(NAME.max(least)).min(whole);
        Self { name: name - spare, country, state: state + spare, since, sign }
    }

    /// What stands over them, from left to right, a space behind each.
    pub fn heads(&self, model: &Model) -> impl Iterator<Item = Caption> {
        let since = match third(model) {
            Sort::Term => ("column-term", Sort::Term),
            Sort::LastSign => ("column-sign", Sort::LastSign),
            Sort::Distance => ("column-distance", Sort::Distance),
            _ => ("column-since", Sort::Start),
        };
        let all = [
            (self.name, "column-name", Some(Sort::Name)),
            (self.country, "column-country", Some(Sort::Country)),
            (self.state, if how(model).is_some() { "column-how" } else { "column-state" }, None),
            (self.since, since.0, Some(since.1)),
            (self.sign, "column-sign", Some(Sort::LastSign)),
        ];
        let shown = all.into_iter().filter(|(width, ..)| *width > 0);
        shown.map(|(width, id, sort)| Caption { width, id: (width > CODE).then_some(id), sort })
    }

    /// What a click on a head sorts by, so many columns from the beginning of the list.
    pub fn sort_at(&self, model: &Model, column: usize) -> Option<Sort> {
        let mut end = MARK;
        let hit = self.heads(model).find(|head| {
            end += head.width + 1;
            column < end
        });
        hit.filter(|head| column >= MARK && head.id.is_some())?.sort
    }
}

/// The state that all records of the list are in, where the word for it would say nothing new and
/// how it came about says more.
pub fn how(model: &Model) -> Option<State> {
    model.reading().filter.told_by_how()
}

/// What the column of beginnings tells of: of ends, of last signs or of distances where these are asked about.
pub fn third(model: &Model) -> Sort {
    let shown = model.sorted().0;
    match shown {
        Sort::Term | Sort::LastSign | Sort::Distance => shown,
        _ if model.reading().asks_for(Aspect::Term) => Sort::Term,
        _ if model.reading().asks_for(Aspect::Sign) => Sort::LastSign,
        _ => Sort::Start,
    }
}
