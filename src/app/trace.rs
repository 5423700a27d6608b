//! The trace that a tie leaves over the columns of an axis: its states, and what happened. With which signs
//! it is drawn is for `ui`.

use super::axis::{Axis, Scale};
use crate::history::{Mark, State, Tie};
use crate::records::{Date, Day, Precision, Reach};

/// How many columns tell that a tie may have begun before the day by which it had.
const PERHAPS: u16 = 2;

/// What a tie leaves in one column of its trace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stroke {
    /// Nothing.
    #[default]
    Nothing,
    /// It may have begun before: nobody knows when.
    Perhaps,
    /// It is in a state.
    Stretch(State),
    /// Something happened; whether the column is surely the right one.
    Event(Mark, bool),
}

impl Stroke {
    /// Whether it tells of what is not known.
    pub fn is_doubt(self) -> bool {
        matches!(self, Self::Perhaps | Self::Stretch(State::Unclear) | Self::Event(_, false))
    }
}

/// The trace of a tie in each column of an axis, up to a day.
pub fn trace(tie: &Tie, axis: &Axis, columns: u16, until: Day) -> Vec<Stroke> {
    let mut traces = vec![Stroke::Nothing; usize::from(columns)];
    let (from, to) = axis.window();
    let to = to.min(until.tomorrow().unwrap_or(until));
    let mut put = |column: u16, trace: Stroke| {
        if let Some(slot) = traces.get_mut(usize::from(column)) {
            *slot = trace;
        }
    };
    let column = |day: Day| axis.column(day, columns);
    let bound = tie.begun_no_later_than();
    for span in tie.spans(from, to) {
        // Before the day by which it had begun it may have been there for long, or not at all.
        let first = bound.map_or(span.from, |bound| bound.max(span.from));
        if first >= span.to || matches!(span.state, State::Ended | State::Ahead | State::Never) {
            continue;
        }
        let last = span.to.yesterday().unwrap_or(first);
        for column in column(first)..=column(last) {
            put(column, Stroke::Stretch(span.state));
        }
    }
    if let Some(bound) = bound.filter(|bound| (from..to).contains(bound)) {
        let at = column(bound);
        for column in at.saturating_sub(PERHAPS)..at {
            put(column, Stroke::Perhaps);
        }
    }
    let mut events: Vec<(Mark, &Date)> =
        tie.events.iter().filter_map(|event| Some((Mark::of(event)?, event.date.as_ref()?))).collect();
    // What makes or ends a tie stands over what only shows that it lives.
    events.sort_by_key(|(mark, _)| *mark);
    for (mark, date) in events {
        let day = date.anchor();
        if let Some(sure) = placed(date, axis, columns).filter(|_| (from..to).contains(&day)) {
            put(column(day), Stroke::Event(mark, sure));
        }
    }
    traces
}

/// Whether a date surely lies in the column of its anchor; none where it would tell a year that it does not
/// know.
fn placed(date: &Date, axis: &Axis, columns: u16) -> Option<bool> {
    Some(match date.reach() {
        Reach::At(point) if point.precision == Precision::Decade => return None,
        Reach::At(point) => {
            let coarse = axis.scale == Scale::Months && point.precision == Precision::Year;
            !(point.uncertain || point.approximate || coarse)
        }
        Reach::Between(first, last) => {
            first.first.year() == last.last.year()
                || axis.column(first.first, columns) == axis.column(last.last, columns)
        }
        Reach::NotAfter(_) | Reach::NotBefore(_) => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Audience, read};
    use crate::history::Dataset;
    use jiff::civil::date;

    const TODAY: Day = date(2026, 11, 23);
    const COLUMNS: u16 = 94;

    fn dataset() -> Dataset {
        read(include_str!("../../data/bialystok.json"), Audience::Staff).unwrap()
    }

    /// A letter for each column: "." for nothing, "?" for what may have been before.
    fn drawn(dataset: &Dataset, id: &str) -> String {
        let axis = Axis::new(dataset.beginnings(), TODAY, TODAY);
        let traces = trace(dataset.record(id).unwrap(), &axis, COLUMNS, TODAY);
        let letter = |trace: &Stroke| match trace {
            Stroke::Nothing => '.',
            Stroke::Perhaps => '?',
            Stroke::Stretch(State::InForce) => '=',
            Stroke::Stretch(State::Recognised) => '-',
            Stroke::Stretch(State::Paused) => '%',
            Stroke::Stretch(_) => '~',
            Stroke::Event(Mark::Deed, _) => 'D',
            Stroke::Event(Mark::Renewal, _) => 'R',
            Stroke::Event(Mark::Break, _) => 'B',
            Stroke::Event(Mark::End, _) => 'E',
            Stroke::Event(Mark::Life, _) => 'v',
        };
        traces.iter().map(letter).collect()
    }

    #[test]
    fn ties_leave_their_traces() {
        let dataset = dataset();
        for (id, expected) in [
            (
                "eindhoven",
                "v....D~==========v====================v=========v=vv==========================================",
            ),
            (
                "grodno",
                "..........................D=================================v=====v=R=vD====B~v%%E............",
            ),
            (
                "kaunas",
                ".................................................??------------------------------v---v--------",
            ),
            (
                "dijon",
                ".................................................??------------------------------~~~~~~~~~~~~~",
            ),
            // Left and joined again: between them there is nothing.
            (
                "zmp",
                "..D================================E~~~..................................D====================",
            ),
        ] {
            assert_eq!(drawn(&dataset, id), expected, "{id}");
        }
    }

    #[test]
    fn an_unknown_beginning_is_a_short_mark_and_no_road() {
        let dataset = dataset();
        let mut axis = Axis::new(dataset.beginnings(), TODAY, TODAY);
        for tie in dataset.records() {
            let Some(bound) = tie.begun_no_later_than() else { continue };
            for scale in [Scale::Decades, Scale::Years, Scale::Months] {
                axis.scale = scale;
                for columns in [7, 29, 60, 94, 136, 300] {
                    let traces = trace(tie, &axis, columns, TODAY);
                    let before =
                        traces.iter().zip(0..columns).filter(|(_, at)| *at < axis.column(bound, columns));
                    let doubt =
                        before.filter(|(trace, _)| matches!(trace, Stroke::Perhaps | Stroke::Stretch(_)));
                    assert!(doubt.count() <= 3, "{} {scale:?} {columns}", tie.id);
                }
            }
        }
    }

    #[test]
    fn mentions_leave_nothing() {
        let dataset = dataset();
        let axis = Axis::new(dataset.beginnings(), TODAY, TODAY);
        for tie in dataset.records() {
            let mentioned = tie.events.iter().all(|event| Mark::of(event).is_none());
            let events = trace(tie, &axis, COLUMNS, TODAY);
            let drawn = events.iter().any(|trace| matches!(trace, Stroke::Event(..)));
            assert!(!(mentioned && drawn), "{}", tie.id);
        }
        assert!(!drawn(&dataset, "lusaka").contains(|c: char| c.is_ascii_alphabetic()));
    }
}
