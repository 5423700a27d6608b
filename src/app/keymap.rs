//! The one table of keys: it drives the program, the help and the bar of hints.

use strum::VariantArray;

use super::{Action, Choice, Key, View};

/// Who sits before the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Person {
    /// Somebody of the office, who may do everything.
    Clerk,
    /// Somebody at the terminal in city hall.
    Visitor,
}

/// Where a key means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, VariantArray)]
pub enum Place {
    /// In every pane, unless the pane itself says otherwise.
    Anywhere,
    /// In the list of records.
    List,
    /// In the details of a record.
    Detail,
    /// In the map.
    Map,
    /// In the map that fills the screen.
    Ground,
    /// In the timeline.
    Timeline,
    /// In the bar of hints.
    Bar,
    /// While the query is typed; what is not here is typed.
    Typing,
    /// While a day is typed; what is not here is typed.
    Asking,
    /// In the help and other pages laid over the screen.
    Page,
    /// On the first page of the terminal in city hall.
    Home,
    /// In the strip of letters there; what is not here is typed.
    Letters,
}

/// One line of the table.
pub struct Binding {
    /// Where it holds.
    pub place: Place,
    /// The keys that all mean it; the first one is shown in hints.
    pub keys: &'static [Key],
    /// What they mean.
    pub action: Action,
    /// Whether the bar of hints offers it there.
    pub hint: bool,
}

const fn quiet(place: Place, keys: &'static [Key], action: Action) -> Binding {
    Binding { place, keys, action, hint: false }
}

const fn hint(place: Place, keys: &'static [Key], action: Action) -> Binding {
    Binding { place, keys, action, hint: true }
}

use Key::{
    BackTab, Backspace, Char, Ctrl, Down, End, Enter, Esc, F, Home, Left, PageDown, PageUp, Right, ShiftLeft,
    ShiftRight, Tab, Up,
};

/// The clerk's table. A letter or a digit is in it only where lines are numbered: what can be written is text,
/// and goes into the query from wherever it is typed.
pub const KEYMAP: &[Binding] = &[
    // The list.
    hint(Place::List, &[Enter], Action::Open),
    quiet(Place::List, &[Right], Action::Deeper),
    quiet(Place::List, &[Left], Action::Back),
    // The details.
    hint(Place::Detail, &[Enter], Action::Open),
    quiet(Place::Detail, &[Right], Action::Deeper),
    hint(Place::Detail, &[Left], Action::Back),
    quiet(Place::Detail, &[Char(']')], Action::NextSection),
    quiet(Place::Detail, &[Char('[')], Action::PreviousSection),
    quiet(Place::Detail, &[Char('*')], Action::NextMatch),
    quiet(Place::Detail, &[Char('#')], Action::PreviousMatch),
    hint(Place::Detail, &[Ctrl('k')], Action::Rule),
    hint(Place::Detail, &[Ctrl('t')], Action::Source),
    // The map.
    hint(Place::Map, &[Enter], Action::Open),
    quiet(Place::Map, &[Right], Action::Deeper),
    hint(Place::Map, &[Left], Action::Back),
    hint(Place::Map, &[Char('+'), Char('=')], Action::ZoomIn),
    hint(Place::Map, &[Char('-')], Action::ZoomOut),
    // The map alone.
    hint(Place::Ground, &[Enter], Action::Open),
    hint(Place::Ground, &[Left], Action::West),
    hint(Place::Ground, &[Down], Action::South),
    hint(Place::Ground, &[Up], Action::North),
    hint(Place::Ground, &[Right], Action::East),
    hint(Place::Ground, &[Char('+'), Char('=')], Action::ZoomIn),
    hint(Place::Ground, &[Char('-')], Action::ZoomOut),
    // The timeline.
    hint(Place::Timeline, &[Left], Action::Earlier),
    hint(Place::Timeline, &[Right], Action::Later),
    hint(Place::Timeline, &[Enter], Action::Open),
    hint(Place::Timeline, &[Char('+'), Char('=')], Action::ZoomIn),
    hint(Place::Timeline, &[Char('-')], Action::ZoomOut),
    hint(Place::Timeline, &[Char(' ')], Action::Play),
    // The bar.
    quiet(Place::Bar, &[Left], Action::Earlier),
    quiet(Place::Bar, &[Right], Action::Later),
    hint(Place::Bar, &[Enter], Action::Open),
    // Typing.
    hint(Place::Typing, &[Enter], Action::Open),
    hint(Place::Typing, &[Esc], Action::Escape),
    quiet(Place::Typing, &[Tab], Action::Complete),
    hint(Place::Typing, &[Up], Action::Up),
    hint(Place::Typing, &[Down], Action::Down),
    // A day.
    hint(Place::Asking, &[Enter], Action::Open),
    hint(Place::Asking, &[Esc], Action::Escape),
    // Pages.
    hint(Place::Page, &[Esc, Left, F(1)], Action::Back),
    hint(Place::Page, &[Enter], Action::Open),
    quiet(Place::Page, &[Right], Action::Deeper),
    hint(Place::Page, &[Down], Action::Down),
    quiet(Place::Page, &[Char('1')], Action::Nth(1)),
    quiet(Place::Page, &[Char('2')], Action::Nth(2)),
    quiet(Place::Page, &[Char('3')], Action::Nth(3)),
    quiet(Place::Page, &[Char('4')], Action::Nth(4)),
    quiet(Place::Page, &[Char('5')], Action::Nth(5)),
    quiet(Place::Page, &[Char('6')], Action::Nth(6)),
    quiet(Place::Page, &[Char('7')], Action::Nth(7)),
    quiet(Place::Page, &[Char('8')], Action::Nth(8)),
    quiet(Place::Page, &[Char('9')], Action::Nth(9)),
    // Everywhere.
    hint(Place::Anywhere, &[Char('/')], Action::Search),
    hint(Place::Anywhere, &[F(1), Char('?')], Action::Help),
    hint(Place::Anywhere, &[F(2)], Action::Language),
    hint(Place::Anywhere, &[F(10), Ctrl('q')], Action::Leave),
    hint(Place::Anywhere, &[Tab], Action::NextPane),
    quiet(Place::Anywhere, &[BackTab], Action::PreviousPane),
    quiet(Place::Anywhere, &[Up, Ctrl('p')], Action::Up),
    quiet(Place::Anywhere, &[Down, Ctrl('n')], Action::Down),
    quiet(Place::Anywhere, &[PageUp], Action::PageUp),
    quiet(Place::Anywhere, &[PageDown, Char(' ')], Action::PageDown),
    quiet(Place::Anywhere, &[Home], Action::Top),
    quiet(Place::Anywhere, &[End], Action::Bottom),
    quiet(Place::Anywhere, &[Backspace], Action::Erase),
    hint(Place::Anywhere, &[Ctrl('f')], Action::Filter),
    hint(Place::Anywhere, &[Ctrl('d')], Action::Day),
    hint(Place::Anywhere, &[Ctrl('s')], Action::Export),
    hint(Place::Anywhere, &[F(3)], Action::Fill),
    hint(Place::Anywhere, &[F(5)], Action::Show(View::Map)),
    hint(Place::Anywhere, &[F(6)], Action::Show(View::Anniversaries)),
    hint(Place::Anywhere, &[F(7)], Action::Show(View::Numbers)),
    hint(Place::Anywhere, &[F(8)], Action::Show(View::Sources)),
    hint(Place::Anywhere, &[F(9)], Action::Show(View::Changes)),
    quiet(Place::Anywhere, &[F(11)], Action::Timeline),
    hint(Place::Anywhere, &[Ctrl('o')], Action::Sort),
    hint(Place::Anywhere, &[Ctrl('b')], Action::Brief),
    hint(Place::Anywhere, &[Ctrl('v')], Action::City),
    hint(Place::Anywhere, &[Ctrl('e')], Action::Memberships),
    hint(Place::Anywhere, &[Ctrl('t')], Action::Source),
    hint(Place::Anywhere, &[Ctrl('y')], Action::Copy),
    quiet(Place::Anywhere, &[Ctrl('k')], Action::Rule),
    quiet(Place::Anywhere, &[ShiftLeft, Char(',')], Action::YearBack),
    quiet(Place::Anywhere, &[ShiftRight, Char('.')], Action::YearOn),
    quiet(Place::Anywhere, &[F(4)], Action::Theme),
    quiet(Place::Anywhere, &[Esc], Action::Escape),
    hint(Place::Anywhere, &[Ctrl('g')], Action::Start),
    quiet(Place::Anywhere, &[Ctrl('r')], Action::Reload),
    quiet(Place::Anywhere, &[Ctrl('l')], Action::Redraw),
    quiet(Place::Anywhere, &[Ctrl('c')], Action::Interrupt),
    quiet(Place::Anywhere, &[Ctrl('z')], Action::Suspend),
];

/// The visitor's table. It holds no letter: whoever types one searches. What is not in it can be done by
/// no key, click or hint.
pub const VISITOR: &[Binding] = &[
    // The first page.
    hint(Place::Home, &[Enter], Action::Open),
    quiet(Place::Home, &[Left], Action::Earlier),
    quiet(Place::Home, &[Right], Action::Later),
    quiet(Place::Home, &[Char('1')], Action::Choose(Choice::Partners)),
    quiet(Place::Home, &[Char('2')], Action::Choose(Choice::Map)),
    quiet(Place::Home, &[Char('3')], Action::Choose(Choice::Timeline)),
    quiet(Place::Home, &[Char('4')], Action::Choose(Choice::Memberships)),
    quiet(Place::Home, &[Char('5')], Action::Choose(Choice::Year)),
    quiet(Place::Home, &[Char('6')], Action::Choose(Choice::Plain)),
    quiet(Place::Home, &[Char('7')], Action::Choose(Choice::Language)),
    // The letters.
    hint(Place::Letters, &[Enter], Action::Open),
    hint(Place::Letters, &[Esc], Action::Back),
    quiet(Place::Letters, &[Left], Action::Earlier),
    quiet(Place::Letters, &[Right], Action::Later),
    quiet(Place::Letters, &[Up], Action::Up),
    hint(Place::Letters, &[Down], Action::Down),
    hint(Place::Letters, &[F(1)], Action::Help),
    hint(Place::Letters, &[F(2)], Action::Language),
    hint(Place::Letters, &[F(10)], Action::Finish),
    hint(Place::Letters, &[F(3)], Action::Larger),
    hint(Place::Letters, &[F(4)], Action::Theme),
    // The list, the details, the map, the timeline.
    hint(Place::List, &[Enter, Right], Action::Open),
    hint(Place::List, &[Esc, Left], Action::Back),
    hint(Place::Detail, &[Enter, Right], Action::Open),
    hint(Place::Detail, &[Esc, Left], Action::Back),
    hint(Place::Map, &[Enter, Right], Action::Open),
    hint(Place::Map, &[Esc, Left], Action::Back),
    quiet(Place::Map, &[Char('+'), Char('=')], Action::ZoomIn),
    quiet(Place::Map, &[Char('-')], Action::ZoomOut),
    hint(Place::Timeline, &[Left], Action::Earlier),
    hint(Place::Timeline, &[Right], Action::Later),
    hint(Place::Timeline, &[Enter, Char('+'), Char('=')], Action::ZoomIn),
    hint(Place::Timeline, &[Esc], Action::Back),
    quiet(Place::Timeline, &[Char('-')], Action::ZoomOut),
    // The bar.
    quiet(Place::Bar, &[Left], Action::Earlier),
    quiet(Place::Bar, &[Right], Action::Later),
    quiet(Place::Bar, &[Enter], Action::Open),
    // Typing.
    hint(Place::Typing, &[Enter], Action::Open),
    hint(Place::Typing, &[Esc], Action::Back),
    quiet(Place::Typing, &[Up], Action::Up),
    quiet(Place::Typing, &[Down], Action::Down),
    quiet(Place::Typing, &[PageUp], Action::PageUp),
    quiet(Place::Typing, &[PageDown], Action::PageDown),
    hint(Place::Typing, &[F(1)], Action::Help),
    hint(Place::Typing, &[F(2)], Action::Language),
    hint(Place::Typing, &[F(10)], Action::Finish),
    hint(Place::Typing, &[F(3)], Action::Larger),
    hint(Place::Typing, &[F(4)], Action::Theme),
    // Pages.
    hint(Place::Page, &[Esc, Left], Action::Back),
    hint(Place::Page, &[Enter, Right], Action::Open),
    hint(Place::Page, &[Down], Action::Down),
    hint(Place::Page, &[F(2)], Action::Language),
    hint(Place::Page, &[F(10)], Action::Finish),
    hint(Place::Page, &[F(3)], Action::Larger),
    hint(Place::Page, &[F(4)], Action::Theme),
    quiet(Place::Page, &[Char('1')], Action::Nth(1)),
    quiet(Place::Page, &[Char('2')], Action::Nth(2)),
    quiet(Place::Page, &[Char('3')], Action::Nth(3)),
    quiet(Place::Page, &[Char('4')], Action::Nth(4)),
    quiet(Place::Page, &[Char('5')], Action::Nth(5)),
    quiet(Place::Page, &[Char('6')], Action::Nth(6)),
    quiet(Place::Page, &[Char('7')], Action::Nth(7)),
    quiet(Place::Page, &[Char('8')], Action::Nth(8)),
    quiet(Place::Page, &[Char('9')], Action::Nth(9)),
    // Everywhere.
    hint(Place::Anywhere, &[F(1)], Action::Help),
    hint(Place::Anywhere, &[F(2)], Action::Language),
    hint(Place::Anywhere, &[F(10)], Action::Finish),
    hint(Place::Anywhere, &[F(3)], Action::Larger),
    hint(Place::Anywhere, &[F(4)], Action::Theme),
    hint(Place::Anywhere, &[Char('/')], Action::Search),
    quiet(Place::Anywhere, &[Up], Action::Up),
    quiet(Place::Anywhere, &[Down], Action::Down),
    quiet(Place::Anywhere, &[PageUp], Action::PageUp),
    quiet(Place::Anywhere, &[PageDown], Action::PageDown),
    quiet(Place::Anywhere, &[Home], Action::Top),
    quiet(Place::Anywhere, &[End], Action::Bottom),
    hint(Place::Anywhere, &[F(5)], Action::Show(View::Map)),
    hint(Place::Anywhere, &[F(6)], Action::Show(View::Anniversaries)),
    hint(Place::Anywhere, &[F(7)], Action::Show(View::Numbers)),
    hint(Place::Anywhere, &[F(8)], Action::Show(View::Sources)),
    hint(Place::Anywhere, &[F(9)], Action::Show(View::Changes)),
    hint(Place::Anywhere, &[F(11)], Action::Timeline),
    quiet(Place::Anywhere, &[Esc], Action::Back),
];

/// The table of a person.
pub fn table(person: Person) -> &'static [Binding] {
    match person {
        Person::Clerk => KEYMAP,
        Person::Visitor => VISITOR,
    }
}

/// What a key means at a place. While something is written only the table's own lines for it count, and beside
/// them the keys that write nothing.
pub fn action(person: Person, place: Place, key: Key) -> Option<Action> {
    let at = |wanted: Place| {
        let mut table = table(person).iter();
        table.find(|binding| binding.place == wanted && binding.keys.contains(&key)).map(|b| b.action)
    };
    let shared = match (person, place) {
        (_, Place::Typing) => !key.writes(),
        (Person::Clerk, Place::Asking) => matches!(at(Place::Anywhere), Some(own) if own.is_of_the_program()),
        (_, Place::Asking | Place::Letters) => false,
        _ => true,
    };
    at(place).or_else(|| at(Place::Anywhere).filter(|_| shared))
}

/// The key for an action, wherever it holds.
pub fn key(person: Person, action: Action) -> Option<Key> {
    let mut table = table(person).iter();
    table.find(|binding| binding.action == action).and_then(|binding| binding.keys.first()).copied()
}

/// What the bar offers at a place, in order: the place's own first.
pub fn hints(person: Person, place: Place) -> impl Iterator<Item = &'static Binding> {
    let table = table(person);
    // What one needs anywhere is offered wherever its key means it.
    let vital = move |binding: &Binding| {
        let first = binding.keys.first();
        let meant = first.and_then(|key| self::action(person, place, *key)) == Some(binding.action);
        person == Person::Clerk && binding.action.is_vital() && meant && binding.action != Action::Search
    };
    let own = table.iter().filter(move |binding| binding.hint && binding.place == place);
    let shared = table.iter().filter(move |binding| {
        let taken = |action| table.iter().any(|own| own.hint && own.place == place && own.action == action);
        // The views are behind the first page, not on it.
        let here = place != Place::Home || !matches!(binding.action, Action::Show(_) | Action::Timeline);
        binding.hint
            && binding.place == Place::Anywhere
            && (!matches!(place, Place::Typing | Place::Asking | Place::Page | Place::Letters)
                || vital(binding))
            && here
            && !taken(binding.action)
    });
    own.chain(shared)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_key_has_two_meanings_at_one_place() {
        for table in [KEYMAP, VISITOR] {
            let mut seen = HashSet::new();
            for binding in table {
                for key in binding.keys {
                    assert!(seen.insert((binding.place, *key)), "{key:?} twice at {:?}", binding.place);
                }
            }
        }
    }

    #[test]
    fn every_action_has_a_key() {
        for action in Action::ALL {
            let mut tables = KEYMAP.iter().chain(VISITOR);
            assert!(tables.any(|binding| binding.action == action), "{action:?}");
        }
    }

    #[test]
    fn what_can_be_written_is_text() {
        for binding in KEYMAP.iter().chain(VISITOR) {
            let numbered = [Place::Page, Place::Home].contains(&binding.place);
            let typed = [Place::Typing, Place::Asking].contains(&binding.place);
            for key in binding.keys {
                let Char(c) = key else { continue };
                assert!(!c.is_alphanumeric() || numbered && c.is_ascii_digit(), "{c} at {:?}", binding.place);
                assert!(!typed, "{c} at {:?}", binding.place);
            }
        }
    }

    #[test]
    fn what_one_needs_anywhere_is_there_while_something_is_written() {
        for (key, action_of) in
            [(F(1), Action::Help), (F(2), Action::Language), (F(5), Action::Show(View::Map))]
        {
            assert_eq!(action(Person::Clerk, Place::Typing, key), Some(action_of));
        }
        for place in [Place::Typing, Place::Asking] {
            for key in [F(10), Ctrl('q')] {
                assert_eq!(action(Person::Clerk, place, key), Some(Action::Leave));
            }
            assert_eq!(action(Person::Clerk, place, Ctrl('c')), Some(Action::Interrupt));
        }
        assert_eq!(action(Person::Clerk, Place::Asking, F(5)), None, "the day is asked for first");
    }

    #[test]
    fn arrows_enter_escape_and_tab_move_everywhere() {
        for place in [Place::List, Place::Detail, Place::Timeline] {
            for key in [Up, Down, Left, Right, Enter, Esc, Tab] {
                assert!(action(Person::Clerk, place, key).is_some(), "{key:?} at {place:?}");
            }
        }
        for place in [Place::Home, Place::List, Place::Detail, Place::Map, Place::Timeline, Place::Page] {
            for key in [Up, Down, Left, Right, Enter, Esc] {
                assert!(action(Person::Visitor, place, key).is_some(), "{key:?} at {place:?}");
            }
        }
    }

    #[test]
    fn a_visitor_has_no_key_that_leaves_writes_or_copies() {
        let staff = [
            Action::Leave,
            Action::Interrupt,
            Action::Suspend,
            Action::Export,
            Action::Copy,
            Action::Reload,
            Action::Redraw,
            Action::Brief,
            Action::Day,
            Action::Filter,
        ];
        for binding in VISITOR {
            assert!(!staff.contains(&binding.action), "{:?}", binding.action);
            let chord = |key: &&Key| matches!(key, Key::Ctrl(_) | ShiftLeft | ShiftRight | Tab | BackTab);
            let letter = |key: &&Key| matches!(key, Char(c) if c.is_alphabetic());
            assert!(binding.keys.iter().find(chord).is_none(), "{:?} needs a chord", binding.action);
            assert!(binding.keys.iter().find(letter).is_none(), "{:?} takes a letter", binding.action);
        }
    }
}
