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

const fn key(place: Place, keys: &'static [Key], action: Action) -> Binding {
    Binding { place, keys, action, hint: false }
}

const fn hint(place: Place, keys: &'static [Key], action: Action) -> Binding {
    Binding { place, keys, action, hint: true }
}

use Key::{
    BackTab, Backspace, Char, Ctrl, Down, End, Enter, Esc, F, Home, Left, PageDown, PageUp, Right, ShiftLeft,
    ShiftRight, Tab, Up,
};

/// The clerk's table.
pub const KEYMAP: &[Binding] = &[
    // The list.
    hint(Place::List, &[Enter], Action::Open),
    key(Place::List, &[Right, Char('l')], Action::Deeper),
    key(Place::List, &[Left, Char('h')], Action::Back),
    hint(Place::List, &[Char('f')], Action::Filter),
    key(Place::List, &[Backspace], Action::Unfilter),
    // The details.
    hint(Place::Detail, &[Enter], Action::Open),
    key(Place::Detail, &[Right, Char('l')], Action::Deeper),
    hint(Place::Detail, &[Left, Char('h')], Action::Back),
    key(Place::Detail, &[Char(']')], Action::NextSection),
    key(Place::Detail, &[Char('[')], Action::PreviousSection),
    hint(Place::Detail, &[Char('o')], Action::Source),
    hint(Place::Detail, &[Char('Y')], Action::Cite),
    // The map.
    hint(Place::Map, &[Enter], Action::Open),
    key(Place::Map, &[Right, Char('l')], Action::Deeper),
    hint(Place::Map, &[Left, Char('h')], Action::Back),
    hint(Place::Map, &[Char('+'), Char('=')], Action::ZoomIn),
    hint(Place::Map, &[Char('-')], Action::ZoomOut),
    hint(Place::Map, &[Char('H')], Action::West),
    hint(Place::Map, &[Char('J')], Action::South),
    hint(Place::Map, &[Char('K')], Action::North),
    hint(Place::Map, &[Char('L')], Action::East),
    // The timeline.
    hint(Place::Timeline, &[Left, Char('h')], Action::Earlier),
    hint(Place::Timeline, &[Right, Char('l')], Action::Later),
    hint(Place::Timeline, &[Enter, Char('+'), Char('=')], Action::ZoomIn),
    hint(Place::Timeline, &[Char('-')], Action::ZoomOut),
    // The bar.
    key(Place::Bar, &[Left, Char('h')], Action::Earlier),
    key(Place::Bar, &[Right, Char('l')], Action::Later),
    hint(Place::Bar, &[Enter], Action::Open),
    // Typing.
    hint(Place::Typing, &[Enter], Action::Open),
    hint(Place::Typing, &[Esc], Action::Escape),
    key(Place::Typing, &[Tab], Action::Complete),
    key(Place::Typing, &[BackTab], Action::PreviousPane),
    hint(Place::Typing, &[Up], Action::Up),
    hint(Place::Typing, &[Down], Action::Down),
    key(Place::Typing, &[PageUp], Action::PageUp),
    key(Place::Typing, &[PageDown], Action::PageDown),
    hint(Place::Typing, &[F(2)], Action::Language),
    hint(Place::Typing, &[F(1)], Action::Help),
    key(Place::Typing, &[F(4)], Action::Theme),
    key(Place::Typing, &[Ctrl('l')], Action::Redraw),
    key(Place::Typing, &[Ctrl('c')], Action::Interrupt),
    key(Place::Typing, &[Ctrl('z')], Action::Suspend),
    // A day.
    hint(Place::Asking, &[Enter], Action::Open),
    hint(Place::Asking, &[Esc], Action::Escape),
    key(Place::Asking, &[Ctrl('l')], Action::Redraw),
    key(Place::Asking, &[Ctrl('c')], Action::Interrupt),
    key(Place::Asking, &[Ctrl('z')], Action::Suspend),
    // Pages.
    hint(Place::Page, &[Esc, Left, Char('h'), Char('q'), Char('?'), F(1)], Action::Back),
    hint(Place::Page, &[Enter], Action::Open),
    key(Place::Page, &[Right, Char('l')], Action::Deeper),
    hint(Place::Page, &[Down, Char('j')], Action::Down),
    key(Place::Page, &[Char('1')], Action::Nth(1)),
    key(Place::Page, &[Char('2')], Action::Nth(2)),
    key(Place::Page, &[Char('3')], Action::Nth(3)),
    key(Place::Page, &[Char('4')], Action::Nth(4)),
    key(Place::Page, &[Char('5')], Action::Nth(5)),
    key(Place::Page, &[Char('6')], Action::Nth(6)),
    key(Place::Page, &[Char('7')], Action::Nth(7)),
    key(Place::Page, &[Char('8')], Action::Nth(8)),
    key(Place::Page, &[Char('9')], Action::Nth(9)),
    // Everywhere.
    hint(Place::Anywhere, &[Char('/')], Action::Search),
    key(Place::Anywhere, &[Up, Char('k')], Action::Up),
    key(Place::Anywhere, &[Down, Char('j')], Action::Down),
    key(Place::Anywhere, &[PageUp, Ctrl('b')], Action::PageUp),
    key(Place::Anywhere, &[PageDown, Ctrl('f'), Char(' ')], Action::PageDown),
    key(Place::Anywhere, &[Ctrl('u')], Action::HalfUp),
    key(Place::Anywhere, &[Ctrl('d')], Action::HalfDown),
    key(Place::Anywhere, &[Home, Char('g')], Action::Top),
    key(Place::Anywhere, &[End, Char('G')], Action::Bottom),
    hint(Place::Anywhere, &[Tab], Action::NextPane),
    key(Place::Anywhere, &[BackTab], Action::PreviousPane),
    key(Place::Anywhere, &[Char('f')], Action::Filter),
    key(Place::Anywhere, &[Char('S')], Action::Reverse),
    key(Place::Anywhere, &[Char('r')], Action::Reset),
    key(Place::Anywhere, &[Char('n')], Action::NextMatch),
    key(Place::Anywhere, &[Char('N')], Action::PreviousMatch),
    key(Place::Anywhere, &[Char('m')], Action::Memberships),
    key(Place::Anywhere, &[Char('1')], Action::Show(View::Details)),
    hint(Place::Anywhere, &[Char('2')], Action::Show(View::Map)),
    hint(Place::Anywhere, &[Char('3'), Char('a')], Action::Show(View::Anniversaries)),
    hint(Place::Anywhere, &[Char('4'), Char('i')], Action::Show(View::Numbers)),
    hint(Place::Anywhere, &[Char('5')], Action::Show(View::Sources)),
    hint(Place::Anywhere, &[Char('6')], Action::Show(View::Changes)),
    hint(Place::Anywhere, &[Char('p')], Action::Brief),
    hint(Place::Anywhere, &[Char('e')], Action::Export),
    key(Place::Anywhere, &[Char('t')], Action::Timeline),
    hint(Place::Anywhere, &[Char('d')], Action::Day),
    key(Place::Anywhere, &[Char('D')], Action::Today),
    hint(Place::Timeline, &[Char('P')], Action::Play),
    key(Place::Anywhere, &[Char('P')], Action::Play),
    key(Place::Anywhere, &[ShiftLeft, Char('<'), Char(',')], Action::YearBack),
    key(Place::Anywhere, &[ShiftRight, Char('>'), Char('.')], Action::YearOn),
    key(Place::Anywhere, &[Char('o')], Action::Source),
    key(Place::Anywhere, &[Char('y')], Action::Copy),
    key(Place::Anywhere, &[Char('Y')], Action::Cite),
    hint(Place::Anywhere, &[F(2)], Action::Language),
    key(Place::Anywhere, &[F(4)], Action::Theme),
    hint(Place::Anywhere, &[Char('?'), F(1)], Action::Help),
    key(Place::Anywhere, &[Esc], Action::Escape),
    hint(Place::Anywhere, &[Char('q')], Action::Quit),
    hint(Place::Anywhere, &[Char('c')], Action::City),
    hint(Place::Anywhere, &[Char('s')], Action::Sort),
    key(Place::Anywhere, &[Char('Q')], Action::Leave),
    key(Place::Anywhere, &[Ctrl('r')], Action::Reload),
    key(Place::Anywhere, &[Ctrl('l')], Action::Redraw),
    key(Place::Anywhere, &[Ctrl('c')], Action::Interrupt),
    key(Place::Anywhere, &[Ctrl('z')], Action::Suspend),
];

/// The visitor's table. It holds no letter: whoever types one searches. What is not in it can be done by
/// no key, click or hint.
pub const VISITOR: &[Binding] = &[
    // The first page.
    hint(Place::Home, &[Enter], Action::Open),
    key(Place::Home, &[Left], Action::Earlier),
    key(Place::Home, &[Right], Action::Later),
    key(Place::Home, &[Char('1')], Action::Choose(Choice::Partners)),
    key(Place::Home, &[Char('2')], Action::Choose(Choice::Map)),
    key(Place::Home, &[Char('3')], Action::Choose(Choice::Timeline)),
    key(Place::Home, &[Char('4')], Action::Choose(Choice::Memberships)),
    key(Place::Home, &[Char('5')], Action::Choose(Choice::Year)),
    key(Place::Home, &[Char('6')], Action::Choose(Choice::Plain)),
    key(Place::Home, &[Char('7')], Action::Choose(Choice::Language)),
    // The letters.
    hint(Place::Letters, &[Enter], Action::Open),
    hint(Place::Letters, &[Esc], Action::Back),
    key(Place::Letters, &[Left], Action::Earlier),
    key(Place::Letters, &[Right], Action::Later),
    key(Place::Letters, &[Up], Action::Up),
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
    key(Place::Map, &[Char('+'), Char('=')], Action::ZoomIn),
    key(Place::Map, &[Char('-')], Action::ZoomOut),
    hint(Place::Timeline, &[Left], Action::Earlier),
    hint(Place::Timeline, &[Right], Action::Later),
    hint(Place::Timeline, &[Enter, Char('+'), Char('=')], Action::ZoomIn),
    hint(Place::Timeline, &[Esc], Action::Back),
    key(Place::Timeline, &[Char('-')], Action::ZoomOut),
    // The bar.
    key(Place::Bar, &[Left], Action::Earlier),
    key(Place::Bar, &[Right], Action::Later),
    key(Place::Bar, &[Enter], Action::Open),
    // Typing.
    hint(Place::Typing, &[Enter], Action::Open),
    hint(Place::Typing, &[Esc], Action::Back),
    key(Place::Typing, &[Up], Action::Up),
    key(Place::Typing, &[Down], Action::Down),
    key(Place::Typing, &[PageUp], Action::PageUp),
    key(Place::Typing, &[PageDown], Action::PageDown),
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
    key(Place::Page, &[Char('1')], Action::Nth(1)),
    key(Place::Page, &[Char('2')], Action::Nth(2)),
    key(Place::Page, &[Char('3')], Action::Nth(3)),
    key(Place::Page, &[Char('4')], Action::Nth(4)),
    key(Place::Page, &[Char('5')], Action::Nth(5)),
    key(Place::Page, &[Char('6')], Action::Nth(6)),
    key(Place::Page, &[Char('7')], Action::Nth(7)),
    key(Place::Page, &[Char('8')], Action::Nth(8)),
    key(Place::Page, &[Char('9')], Action::Nth(9)),
    // Everywhere.
    hint(Place::Anywhere, &[F(1)], Action::Help),
    hint(Place::Anywhere, &[F(2)], Action::Language),
    hint(Place::Anywhere, &[F(10)], Action::Finish),
    hint(Place::Anywhere, &[F(3)], Action::Larger),
    hint(Place::Anywhere, &[F(4)], Action::Theme),
    hint(Place::Anywhere, &[Char('/')], Action::Search),
    key(Place::Anywhere, &[Up], Action::Up),
    key(Place::Anywhere, &[Down], Action::Down),
    key(Place::Anywhere, &[PageUp], Action::PageUp),
    key(Place::Anywhere, &[PageDown], Action::PageDown),
    key(Place::Anywhere, &[Home], Action::Top),
    key(Place::Anywhere, &[End], Action::Bottom),
    hint(Place::Anywhere, &[Char('1')], Action::Show(View::Details)),
    hint(Place::Anywhere, &[Char('2')], Action::Show(View::Map)),
    hint(Place::Anywhere, &[Char('3')], Action::Show(View::Anniversaries)),
    hint(Place::Anywhere, &[Char('4')], Action::Show(View::Numbers)),
    hint(Place::Anywhere, &[Char('5')], Action::Show(View::Sources)),
    hint(Place::Anywhere, &[Char('6')], Action::Show(View::Changes)),
    hint(Place::Anywhere, &[Char('7')], Action::Timeline),
    key(Place::Anywhere, &[Esc], Action::Back),
];

/// The table of a person.
pub fn table(person: Person) -> &'static [Binding] {
    match person {
        Person::Clerk => KEYMAP,
        Person::Visitor => VISITOR,
    }
}

/// What a key means at a place. While typing only the table's own lines for it count, for the rest is typed.
pub fn action(person: Person, place: Place, key: Key) -> Option<Action> {
    let at = |wanted: Place| {
        let mut table = table(person).iter();
        table.find(|binding| binding.place == wanted && binding.keys.contains(&key)).map(|b| b.action)
    };
    match place {
        Place::Typing | Place::Asking | Place::Letters => at(place),
        _ => at(place).or_else(|| at(Place::Anywhere)),
    }
}

/// What the bar offers at a place, in order: the place's own first.
pub fn hints(person: Person, place: Place) -> impl Iterator<Item = &'static Binding> {
    let table = table(person);
    let own = table.iter().filter(move |binding| binding.hint && binding.place == place);
    let shared = table.iter().filter(move |binding| {
        let taken = |action| table.iter().any(|own| own.hint && own.place == place && own.action == action);
        // The views are behind the first page, not on it.
        let here = place != Place::Home || !matches!(binding.action, Action::Show(_) | Action::Timeline);
        binding.hint
            && binding.place == Place::Anywhere
            && !matches!(place, Place::Typing | Place::Asking | Place::Page | Place::Letters)
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
    fn no_letter_is_taken_while_typing() {
        let typed = KEYMAP.iter().filter(|binding| [Place::Typing, Place::Asking].contains(&binding.place));
        assert!(typed.flat_map(|binding| binding.keys).all(|key| !matches!(key, Char(_))));
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
            Action::Quit,
            Action::Leave,
            Action::Interrupt,
            Action::Suspend,
            Action::Export,
            Action::Copy,
            Action::Cite,
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
