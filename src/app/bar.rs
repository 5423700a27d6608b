//! The bar of hints: which ones fit, and which columns each takes. Serves drawing and the pointer.

use ratatui::layout::Rect;

use super::help::key_name;
use super::keymap::{self, Binding, Context, Person};
use super::{Action, Focus, Model, View};
use crate::sheets::Target;
use crate::text::width;

/// Below this every column of the bar is needed for what one needs anywhere.
const NARROW: usize = 72;

/// Where hints stand in the row of the bar.
pub fn inner(row: Rect) -> Rect {
    let margin = if usize::from(row.width) < NARROW { 0 } else { 2 };
    Rect { x: row.x + margin, width: row.width - 2 * margin, ..row }
}

/// A hint in the bar.
pub struct Hint {
    /// Which of all hints it is.
    pub index: usize,
    /// The line of the table of keys that it stands for.
    pub binding: &'static Binding,
    /// The key, as written on it.
    pub key: String,
    /// What it does, in a word or two.
    pub text: String,
    /// Its first column, from the beginning of the bar.
    pub start: usize,
}

impl Hint {
    /// The column after its last.
    pub fn end(&self) -> usize {
        self.start + width::of(&self.key) + 1 + width::of(&self.text)
    }
}

/// What the bar may offer.
pub struct Offered {
    /// The line of the table of keys that it stands for.
    pub binding: &'static Binding,
    /// The name of its message, after `hint-`.
    pub id: &'static str,
}

/// All that the bar may offer where the cursor is. What Enter does there is said by its own word, and is not offered
/// where it does nothing.
pub fn offered(model: &Model) -> Vec<Offered> {
    let hints = keymap::hints(model.person(), model.hinted());
    let useful = hints.filter(|binding| match binding.action {
        Action::Rule => model.view() == View::Numbers,
        Action::Disputes => {
            model.view() == View::Details
                && model.selected().is_some_and(|record| !record.disputes.is_empty())
        }
        // Where Enter leads to the sources, it says so.
        Action::Source => model.person() != Person::Clerk || enter_word(model) != Some("source"),
        // At the end of a page there is nothing further down.
        Action::Down => model.page().is_none_or(|page| page.reader.goes_on()),
        // On the first screen there is nothing to go back from.
        Action::Escape => model.writes() || model.is_away(),
        _ => true,
    });
    let said = |binding: &'static Binding| {
        let id = match binding.action {
            Action::Open => enter_word(model)?,
            Action::Escape if !model.writes() => "back",
            action => action.id(),
        };
        Some(Offered { binding, id })
    };
    useful.filter_map(said).collect()
}

/// What Enter does where the cursor is: the name of its message, after `hint-`.
fn enter_word(model: &Model) -> Option<&'static str> {
    let fact = match model.context() {
        Context::Page => model.page().and_then(|page| page.reader.item()),
        Context::Detail | Context::Map => model.detail().item(),
        Context::Asking => return Some("confirm"),
        Context::Bar | Context::Letters => return Some("choose"),
        Context::Home => return Some("open"),
        // Filters alone are kept, and the list is what was asked for.
        Context::Typing if model.rows().found().is_none() => return Some("confirm"),
        _ => return (!model.rows().is_empty()).then_some("open"),
    };
    let fact = fact?;
    Some(match &fact.target {
        Some(
            Target::Record(_)
            | Target::Source(_)
            | Target::Answer(_)
            | Target::Disputes
            | Target::Counted(..),
        ) => "open",
        Some(Target::Speech(_) | Target::Order(_)) => "choose",
        Some(Target::Term(_) | Target::Value(_) | Target::Mentions) => "switch",
        Some(Target::Export(_)) => "export",
        None if fact.sources.is_empty() => return None,
        None => "source",
    })
}

/// The hints that fit into so many columns, the more important first. While the bar has the focus
/// it moves along with the chosen one, so that every hint can be reached.
pub fn hints(model: &Model, columns: usize) -> Vec<Hint> {
    let (speech, signs) = (model.speech(), model.look().symbols.signs());
    let hint = |(index, offer): (usize, Offered)| {
        let key = key_name(speech, signs, *offer.binding.keys.first()?);
        let text = speech.word(&format!("hint-{}", offer.id));
        Some(Hint { index, binding: offer.binding, key, text, start: 0 })
    };
    let mut offered: Vec<Hint> = offered(model).into_iter().enumerate().filter_map(hint).collect();
    let chosen = (model.focus() == Focus::Bar).then(|| model.hint());
    let clerk = model.person() == Person::Clerk;
    let room = Room { columns, clerk, more: width::of(signs.more), all: offered.len() };
    let page = clerk && model.context() == Context::Page;
    // What one needs anywhere stays as long as it can, and away from the first screen then the way back. On a page
    // what Enter does there is needed too: for it the search gives way, for letters search by themselves, then the
    // language.
    let away = clerk && offered.iter().any(|hint| hint.binding.action == Action::Escape);
    let weight = |hint: &Hint| match hint.binding.action {
        Action::Escape if away => 2,
        Action::Open if page => 3,
        Action::Search if page => 1,
        Action::Language if page => 2,
        action if !clerk => needed(action),
        action if action.is_vital(clerk) => 3,
        _ => 0,
    };
    while !room.fits(&mut offered) && offered.len() > 1 {
        // The last gives way first.
        let after = |hint: &Hint| chosen.is_none_or(|chosen| hint.index > chosen);
        let others = offered.iter().enumerate().rev().filter(|(_, hint)| after(hint));
        let gives_way = others.min_by_key(|(_, hint)| weight(hint)).map(|(at, _)| at);
        offered.remove(gives_way.unwrap_or_default());
    }
    offered
}

/// How much a visitor needs something anywhere: a way out and somebody who helps, then letters that can be read,
/// then the language. Enter is found without being told.
fn needed(action: Action) -> u8 {
    match action {
        Action::Back | Action::Help | Action::Finish => 5,
        Action::Larger => 4,
        Action::Theme | Action::Language => 3,
        Action::Open => 2,
        Action::Down | Action::Earlier | Action::Later => 1,
        _ => 0,
    }
}

/// What the bar has room for.
struct Room {
    columns: usize,
    clerk: bool,
    /// The columns of the sign that there are more hints.
    more: usize,
    /// How many hints there are.
    all: usize,
}

impl Room {
    /// Puts hints beside one another; whether there is room for all, and, at the terminal in city hall, for a sign
    /// that there are more.
    fn fits(&self, hints: &mut [Hint]) -> bool {
        let wide = self.columns >= NARROW;
        // A column of air before the corner, where there is one.
        let lay = |hints: &mut [Hint], first: usize, gap: usize| {
            let mut at = first;
            for hint in &mut *hints {
                hint.start = at;
                at = hint.end() + gap;
            }
            hints.last().map_or(0, Hint::end)
        };
        if self.clerk {
            return lay(hints, 0, if wide { 2 } else { 1 }) < self.columns;
        }
        let sign = if hints.len() < self.all { self.more + 1 } else { 0 };
        // Before the first there is a column for the mark of the cursor.
        let fits = |end: usize| end + sign + usize::from(wide) <= self.columns;
        wide && fits(lay(hints, 0, 2)) || fits(lay(hints, usize::from(!wide), 1))
    }
}
