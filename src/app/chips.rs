//! The query when nobody types in it: words as they are, what they were understood as and each filter a chip that
//! a click removes.
//! Which parts fit, and where each stands. Serves drawing and the pointer.

use ratatui::layout::Rect;

use super::help::key_name;
use super::keymap;
use super::side::View;
use super::{Action, Model};
use crate::search::Sense;
use crate::sheets;
use crate::text::width;

/// A part of the query on its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    /// What stands there.
    pub text: String,
    /// Its first column, from the beginning of the query.
    pub start: usize,
    /// The term that it stands for; none for a sign that not all terms fit.
    pub term: Option<usize>,
    /// Whether it can be taken off: a filter.
    pub filter: bool,
    /// Whether it could not be understood.
    pub faulty: bool,
}

impl Chip {
    /// The column after its last.
    pub fn end(&self) -> usize {
        self.start + width::of(&self.text)
    }
}

/// Where the query stands on the screen, its label left out.
pub fn area(model: &Model) -> Rect {
    let whole = model.areas().query;
    let label = u16::try_from(width::of(&model.speech().word("query-label")) + 1).unwrap_or(u16::MAX);
    let used = label.saturating_add(u16::from(whole.x > 0)).min(whole.width);
    Rect { x: whole.x + used, width: (whole.width - used).saturating_sub(1), ..whole }
}

/// What the words being typed were understood as, and what of them was left out; and whether there is room for it
/// behind them. Where there is none it stands over the list.
pub fn understood(model: &Model) -> Option<(String, bool)> {
    let (speech, reading) = (model.speech(), model.reading());
    let senses = reading.senses.iter().map(|sense| meaning(model, sense));
    let said: Vec<String> =
        senses.chain(sheets::missed(speech, reading)).map(|said| format!("[{said}]")).collect();
    let (said, typed) = (format!("  {}", said.join(" ")), width::of(model.query().text()));
    let fits = typed + width::of(&said) <= usize::from(area(model).width);
    (said.len() > 2 && model.typing()).then_some((said, fits))
}

/// What words were understood as; of a view, the key that shows it.
fn meaning(model: &Model, sense: &Sense) -> String {
    let (speech, symbols) = (model.speech(), model.look().symbols);
    let key = |view: View| keymap::key(model.person(), Action::Show(view));
    match sense.view.and_then(|view| Some((view, key(view.into())?))) {
        Some((view, key)) => sheets::viewed(speech, view, &key_name(speech, symbols.signs(), key)),
        None => sheets::understood((speech, symbols), model.vocabulary(), model.reading(), sense),
    }
}

/// The parts of the query that fit into so many columns, in the order typed.
pub fn chips(model: &Model, columns: usize) -> Vec<Chip> {
    let (reading, signs) = (model.reading(), model.look().symbols.signs());
    let mut chips: Vec<Chip> = Vec::new();
    let mut add = |text: String, term: usize, filter: bool, faulty: bool| {
        let start = chips.last().map_or(0, |last| last.end() + 1);
        chips.push(Chip { text, start, term: Some(term), filter, faulty });
    };
    for (at, term) in reading.terms.iter().enumerate().filter(|(at, _)| !reading.is_weightless(*at)) {
        if let Some(sense) = reading.sense(at) {
            if sense.terms.start == at {
                let said = match sense.day {
                    // Whoever went on to another day sees that it is not the one typed.
                    Some(day) if day != model.day() => sheets::as_typed(reading, sense),
                    _ => meaning(model, sense),
                };
                add(format!("[{said} {}]", signs.close), at, true, false);
            }
            continue;
        }
        let filter = reading.is_filter(at);
        let inside =
            |range: &std::ops::Range<usize>| term.range.start <= range.start && range.end <= term.range.end;
        let faulty = filter && reading.misread.iter().any(|part| inside(&part.range));
        let typed = reading.part(&term.range);
        let doubt = if faulty { " ?" } else { "" };
        // A filter that is written as one says what it means in the words of one that is not.
        let said = || sheets::filtered(model.speech(), model.vocabulary(), reading, at);
        let said = if filter && !faulty { said() } else { None }.unwrap_or_else(|| typed.to_owned());
        match (filter, reading.missed.first()) {
            (true, _) => add(format!("[{said}{doubt} {}]", signs.close), at, filter, faulty),
            (false, Some(first)) if *first == at => {
                add(sheets::missed(model.speech(), reading).unwrap_or_default(), at, false, true);
            }
            _ if reading.missed.contains(&at) => {}
            _ => add(typed.to_owned(), at, filter, faulty),
        }
    }
    let all = chips.len();
    while chips.last().is_some_and(|last| last.end() + if chips.len() < all { 2 } else { 0 } > columns) {
        chips.pop();
    }
    if chips.len() < all {
        let start = chips.last().map_or(0, |last| last.end() + 1);
        // Not even the first fits: its beginning says more than nothing.
        let text = match reading.terms.first() {
            Some(first) if chips.is_empty() => width::clip(reading.part(&first.range), columns, signs.more),
            _ => signs.more.to_owned(),
        };
        chips.push(Chip { text, start, term: None, filter: false, faulty: false });
    }
    chips
}
