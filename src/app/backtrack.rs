//! The way back to the first screen: what a person changed, in the order in which it was changed last. What
//! stands where, and how it is undone, is for the model.

use strum::VariantArray;

use super::areas::Focus;
use super::axis::Scale;
use super::{View, map};
use crate::history::Rule;
use crate::records::Day;
use crate::sheets::Sort;

/// What Esc can put back to how the first screen has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub(super) enum Trace {
    /// What is looked for.
    Query,
    /// The order of the list.
    Order,
    /// The day.
    Day,
    /// The view beside the list.
    View,
    /// The rule of counting.
    Rule,
    /// How near the timeline looks.
    Scale,
    /// How near the map looks.
    Ground,
    /// Whether one pane fills the screen.
    Fill,
    /// The pane with the cursor.
    Pane,
}

/// How everything stands that can be put back.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stand {
    pub(super) query: String,
    pub(super) order: (Sort, bool),
    /// None for today.
    pub(super) day: Option<Day>,
    pub(super) view: View,
    pub(super) rule: Rule,
    pub(super) scale: Scale,
    pub(super) ground: map::Zoom,
    pub(super) filled: bool,
    pub(super) pane: Focus,
}

impl Stand {
    /// Whether something stands as it does there.
    fn agrees(&self, other: &Self, trace: Trace) -> bool {
        match trace {
            Trace::Query => self.query == other.query,
            Trace::Order => self.order == other.order,
            Trace::Day => self.day == other.day,
            Trace::View => self.view == other.view,
            Trace::Rule => self.rule == other.rule,
            Trace::Scale => self.scale == other.scale,
            Trace::Ground => self.ground == other.ground,
            Trace::Fill => self.filled == other.filled,
            Trace::Pane => self.pane == other.pane,
        }
    }
}

/// What is to be undone, the newest last; what one key changed is undone by one.
#[derive(Default)]
pub(super) struct Backtrack(Vec<Vec<Trace>>);

impl Backtrack {
    /// Takes in what a sign of the person changed. What stands as on the first screen is nothing to undo.
    pub(super) fn note(&mut self, home: &Stand, before: &Stand, after: &Stand) {
        if before == after {
            return;
        }
        let changed = |trace: &Trace| !after.agrees(before, *trace);
        let away = |trace: &Trace| !after.agrees(home, *trace);
        for step in &mut self.0 {
            step.retain(|trace| away(trace) && !changed(trace));
        }
        self.0.push(Trace::VARIANTS.iter().copied().filter(|trace| changed(trace) && away(trace)).collect());
        self.0.retain(|step| !step.is_empty());
    }

    /// What was changed last; nothing on the first screen.
    pub(super) fn last(&self) -> &[Trace] {
        self.0.last().map(Vec::as_slice).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home() -> Stand {
        Stand {
            query: String::new(),
            order: (Sort::default(), false),
            day: None,
            view: View::default(),
            rule: Rule::ALL[0],
            scale: Scale::default(),
            ground: map::Zoom::default(),
            filled: false,
            pane: Focus::List,
        }
    }

    #[test]
    fn the_newest_is_undone_first_and_what_came_at_once_goes_at_once() {
        let mut backtrack = Backtrack::default();
        let typed = Stand { query: "luck".to_owned(), ..home() };
        let map = Stand { view: View::Map, pane: Focus::Detail, ..typed.clone() };
        let near = Stand { scale: Scale::Years, ..map.clone() };
        backtrack.note(&home(), &home(), &typed);
        backtrack.note(&home(), &typed, &map);
        backtrack.note(&home(), &map, &near);
        assert_eq!(backtrack.last(), [Trace::Scale]);
        backtrack.note(&home(), &near, &map);
        assert_eq!(backtrack.last(), [Trace::View, Trace::Pane]);
        backtrack.note(&home(), &map, &typed);
        assert_eq!(backtrack.last(), [Trace::Query]);
        backtrack.note(&home(), &typed, &home());
        assert_eq!(backtrack.last(), []);
    }

    #[test]
    fn what_is_changed_again_is_the_newest_again() {
        let mut backtrack = Backtrack::default();
        let typed = Stand { query: "l".to_owned(), ..home() };
        let filled = Stand { filled: true, ..typed.clone() };
        let more = Stand { query: "lu".to_owned(), ..filled.clone() };
        backtrack.note(&home(), &home(), &typed);
        backtrack.note(&home(), &typed, &filled);
        backtrack.note(&home(), &filled, &more);
        assert_eq!(backtrack.last(), [Trace::Query]);
    }
}
