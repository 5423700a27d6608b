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
pub enum Context {
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
    pub context: Context,
    /// The keys that all mean it; the first one is shown in hints.
    pub keys: &'static [Key],
    /// What they mean.
    pub action: Action,
    /// Whether the bar of hints offers it there.
    pub hint: bool,
}

const fn quiet(context: Context, keys: &'static [Key], action: Action) -> Binding {
    Binding { context, keys, action, hint: false }
}

const fn hint(context: Context, keys: &'static [Key], action: Action) -> Binding {
    Binding { context, keys, action, hint: true }
}

use Key::{
    BackTab, Backspace, Char, Ctrl, Down, End, Enter, Esc, F, Home, Left, PageDown, PageUp, Right, ShiftLeft,
    ShiftRight, Tab, Up,
};

/// The clerk's table. A letter or a digit is in it only where lines are numbered: what can be written is text,
/// and goes into the query from wherever it is typed.
pub const KEYMAP: &[Binding] = &[
    // The list.
    hint(Context::List, &[Enter], Action::Open),
    quiet(Context::List, &[Right], Action::Deeper),
    quiet(Context::List, &[Left], Action::Back),
    // The details.
    hint(Context::Detail, &[Enter], Action::Open),
    quiet(Context::Detail, &[Right], Action::Deeper),
    quiet(Context::Detail, &[Left], Action::Back),
    quiet(Context::Detail, &[Char(']')], Action::NextSection),
    quiet(Context::Detail, &[Char('[')], Action::PreviousSection),
    quiet(Context::Detail, &[Char('*')], Action::NextMatch),
    quiet(Context::Detail, &[Char('#')], Action::PreviousMatch),
    hint(Context::Detail, &[Ctrl('k')], Action::Rule),
    hint(Context::Detail, &[Ctrl('t')], Action::Source),
    // The map.
    hint(Context::Map, &[Enter], Action::Open),
    quiet(Context::Map, &[Right], Action::Deeper),
    quiet(Context::Map, &[Left], Action::Back),
    hint(Context::Map, &[Char('+'), Char('=')], Action::ZoomIn),
    hint(Context::Map, &[Char('-')], Action::ZoomOut),
    // The map alone.
    hint(Context::Ground, &[Enter], Action::Open),
    hint(Context::Ground, &[Left], Action::West),
    hint(Context::Ground, &[Down], Action::South),
    hint(Context::Ground, &[Up], Action::North),
    hint(Context::Ground, &[Right], Action::East),
    hint(Context::Ground, &[Char('+'), Char('=')], Action::ZoomIn),
    hint(Context::Ground, &[Char('-')], Action::ZoomOut),
    // The timeline.
    hint(Context::Timeline, &[Left], Action::Earlier),
    hint(Context::Timeline, &[Right], Action::Later),
    hint(Context::Timeline, &[Enter], Action::Open),
    hint(Context::Timeline, &[Char(' ')], Action::Play),
    hint(Context::Timeline, &[Char('+'), Char('=')], Action::ZoomIn),
    hint(Context::Timeline, &[Char('-')], Action::ZoomOut),
    // The bar.
    quiet(Context::Bar, &[Left], Action::Earlier),
    quiet(Context::Bar, &[Right], Action::Later),
    quiet(Context::Bar, &[Enter], Action::Open),
    // Typing.
    hint(Context::Typing, &[Enter], Action::Open),
    hint(Context::Typing, &[Esc], Action::Escape),
    quiet(Context::Typing, &[Tab], Action::Complete),
    hint(Context::Typing, &[Up], Action::Up),
    hint(Context::Typing, &[Down], Action::Down),
    // A day.
    hint(Context::Asking, &[Enter], Action::Open),
    hint(Context::Asking, &[Esc], Action::Escape),
    // Pages.
    hint(Context::Page, &[Esc, Left], Action::Back),
    hint(Context::Page, &[Enter], Action::Open),
    quiet(Context::Page, &[Right], Action::Deeper),
    hint(Context::Page, &[Down], Action::Down),
    quiet(Context::Page, &[Char('1')], Action::Nth(1)),
    quiet(Context::Page, &[Char('2')], Action::Nth(2)),
    quiet(Context::Page, &[Char('3')], Action::Nth(3)),
    quiet(Context::Page, &[Char('4')], Action::Nth(4)),
    quiet(Context::Page, &[Char('5')], Action::Nth(5)),
    quiet(Context::Page, &[Char('6')], Action::Nth(6)),
    quiet(Context::Page, &[Char('7')], Action::Nth(7)),
    quiet(Context::Page, &[Char('8')], Action::Nth(8)),
    quiet(Context::Page, &[Char('9')], Action::Nth(9)),
    // Everywhere.
    hint(Context::Anywhere, &[Esc], Action::Escape),
    hint(Context::Anywhere, &[Char('/')], Action::Search),
    hint(Context::Anywhere, &[F(1), Char('?')], Action::Help),
    hint(Context::Anywhere, &[F(2)], Action::Language),
    hint(Context::Anywhere, &[F(10), Ctrl('q')], Action::Leave),
    hint(Context::Anywhere, &[Tab], Action::NextPane),
    quiet(Context::Anywhere, &[BackTab], Action::PreviousPane),
    quiet(Context::Anywhere, &[Up, Ctrl('p')], Action::Up),
    quiet(Context::Anywhere, &[Down, Ctrl('n')], Action::Down),
    quiet(Context::Anywhere, &[PageUp], Action::PageUp),
    quiet(Context::Anywhere, &[PageDown, Char(' ')], Action::PageDown),
    quiet(Context::Anywhere, &[Home], Action::Top),
    quiet(Context::Anywhere, &[End], Action::Bottom),
    quiet(Context::Anywhere, &[Backspace], Action::Erase),
    hint(Context::Anywhere, &[Ctrl('f')], Action::Filter),
    hint(Context::Anywhere, &[Ctrl('d')], Action::Day),
    hint(Context::Anywhere, &[Ctrl('s')], Action::Export),
    hint(Context::Anywhere, &[F(3)], Action::Fill),
    hint(Context::Anywhere, &[F(5)], Action::Show(View::Map)),
    hint(Context::Anywhere, &[F(6)], Action::Show(View::Anniversaries)),
    hint(Context::Anywhere, &[F(7)], Action::Show(View::Numbers)),
    hint(Context::Anywhere, &[F(8)], Action::Show(View::Sources)),
    hint(Context::Anywhere, &[F(9)], Action::Show(View::Changes)),
    quiet(Context::Anywhere, &[F(11)], Action::Timeline),
    hint(Context::Anywhere, &[Ctrl('o')], Action::Sort),
    hint(Context::Anywhere, &[Ctrl('u')], Action::Asleep),
    hint(Context::Anywhere, &[Ctrl('x')], Action::Disputes),
    hint(Context::Anywhere, &[Ctrl('b')], Action::Brief),
    hint(Context::Anywhere, &[Ctrl('v')], Action::City),
    hint(Context::Anywhere, &[Ctrl('e')], Action::Memberships),
    hint(Context::Anywhere, &[Ctrl('t')], Action::Source),
    hint(Context::Anywhere, &[Ctrl('y')], Action::Copy),
    quiet(Context::Anywhere, &[Ctrl('k')], Action::Rule),
    quiet(Context::Anywhere, &[ShiftLeft, Char(',')], Action::YearBack),
    quiet(Context::Anywhere, &[ShiftRight, Char('.')], Action::YearOn),
    quiet(Context::Anywhere, &[F(4)], Action::Theme),
    hint(Context::Anywhere, &[Ctrl('g')], Action::Start),
    quiet(Context::Anywhere, &[Ctrl('r')], Action::Reload),
    quiet(Context::Anywhere, &[Ctrl('l')], Action::Redraw),
    quiet(Context::Anywhere, &[Ctrl('c')], Action::Interrupt),
    quiet(Context::Anywhere, &[Ctrl('z')], Action::Suspend),
];

/// The visitor's table. It holds no letter: whoever types one searches. What is not in it can be done by
/// no key, click or hint.
pub const VISITOR: &[Binding] = &[
    // The first page.
    hint(Context::Home, &[Enter], Action::Open),
    quiet(Context::Home, &[Left], Action::Earlier),
    quiet(Context::Home, &[Right], Action::Later),
    quiet(Context::Home, &[Char('1')], Action::Choose(Choice::Partners)),
    quiet(Context::Home, &[Char('2')], Action::Choose(Choice::Map)),
    quiet(Context::Home, &[Char('3')], Action::Choose(Choice::Timeline)),
    quiet(Context::Home, &[Char('4')], Action::Choose(Choice::Memberships)),
    quiet(Context::Home, &[Char('5')], Action::Choose(Choice::Year)),
    quiet(Context::Home, &[Char('6')], Action::Choose(Choice::Plain)),
    quiet(Context::Home, &[Char('7')], Action::Choose(Choice::Language)),
    // The letters.
    hint(Context::Letters, &[Enter], Action::Open),
    hint(Context::Letters, &[Esc], Action::Back),
    quiet(Context::Letters, &[Left], Action::Earlier),
    quiet(Context::Letters, &[Right], Action::Later),
    quiet(Context::Letters, &[Up], Action::Up),
    hint(Context::Letters, &[Down], Action::Down),
    hint(Context::Letters, &[F(1)], Action::Help),
    hint(Context::Letters, &[F(3)], Action::Larger),
    hint(Context::Letters, &[F(4)], Action::Theme),
    hint(Context::Letters, &[F(2)], Action::Language),
    hint(Context::Letters, &[F(10)], Action::Finish),
    // The list, the details, the map, the timeline.
    hint(Context::List, &[Enter, Right], Action::Open),
    hint(Context::List, &[Esc, Left], Action::Back),
    hint(Context::Detail, &[Enter, Right], Action::Open),
    hint(Context::Detail, &[Esc, Left], Action::Back),
    hint(Context::Map, &[Enter, Right], Action::Open),
    hint(Context::Map, &[Esc, Left], Action::Back),
    quiet(Context::Map, &[Char('+'), Char('=')], Action::ZoomIn),
    quiet(Context::Map, &[Char('-')], Action::ZoomOut),
    hint(Context::Timeline, &[Left], Action::Earlier),
    hint(Context::Timeline, &[Right], Action::Later),
    hint(Context::Timeline, &[Enter, Char('+'), Char('=')], Action::ZoomIn),
    hint(Context::Timeline, &[Esc], Action::Back),
    quiet(Context::Timeline, &[Char('-')], Action::ZoomOut),
    // The bar.
    quiet(Context::Bar, &[Left], Action::Earlier),
    quiet(Context::Bar, &[Right], Action::Later),
    quiet(Context::Bar, &[Enter], Action::Open),
    // Typing.
    hint(Context::Typing, &[Enter], Action::Open),
    hint(Context::Typing, &[Esc], Action::Back),
    quiet(Context::Typing, &[Up], Action::Up),
    quiet(Context::Typing, &[Down], Action::Down),
    quiet(Context::Typing, &[PageUp], Action::PageUp),
    quiet(Context::Typing, &[PageDown], Action::PageDown),
    hint(Context::Typing, &[F(1)], Action::Help),
    hint(Context::Typing, &[F(3)], Action::Larger),
    hint(Context::Typing, &[F(4)], Action::Theme),
    hint(Context::Typing, &[F(2)], Action::Language),
    hint(Context::Typing, &[F(10)], Action::Finish),
    // Pages.
    hint(Context::Page, &[Esc, Left], Action::Back),
    hint(Context::Page, &[Enter, Right], Action::Open),
    hint(Context::Page, &[Down], Action::Down),
    hint(Context::Page, &[F(1)], Action::Help),
    hint(Context::Page, &[F(3)], Action::Larger),
    hint(Context::Page, &[F(4)], Action::Theme),
    hint(Context::Page, &[F(2)], Action::Language),
    hint(Context::Page, &[F(10)], Action::Finish),
    quiet(Context::Page, &[Char('1')], Action::Nth(1)),
    quiet(Context::Page, &[Char('2')], Action::Nth(2)),
    quiet(Context::Page, &[Char('3')], Action::Nth(3)),
    quiet(Context::Page, &[Char('4')], Action::Nth(4)),
    quiet(Context::Page, &[Char('5')], Action::Nth(5)),
    quiet(Context::Page, &[Char('6')], Action::Nth(6)),
    quiet(Context::Page, &[Char('7')], Action::Nth(7)),
    quiet(Context::Page, &[Char('8')], Action::Nth(8)),
    quiet(Context::Page, &[Char('9')], Action::Nth(9)),
    // Everywhere.
    hint(Context::Anywhere, &[F(1)], Action::Help),
    hint(Context::Anywhere, &[F(3)], Action::Larger),
    hint(Context::Anywhere, &[F(4)], Action::Theme),
    hint(Context::Anywhere, &[F(2)], Action::Language),
    hint(Context::Anywhere, &[F(10)], Action::Finish),
    hint(Context::Anywhere, &[Char('/')], Action::Search),
    quiet(Context::Anywhere, &[Up], Action::Up),
    quiet(Context::Anywhere, &[Down], Action::Down),
    quiet(Context::Anywhere, &[PageUp], Action::PageUp),
    quiet(Context::Anywhere, &[PageDown], Action::PageDown),
    quiet(Context::Anywhere, &[Home], Action::Top),
    quiet(Context::Anywhere, &[End], Action::Bottom),
    hint(Context::Anywhere, &[F(5)], Action::Show(View::Map)),
    hint(Context::Anywhere, &[F(6)], Action::Show(View::Anniversaries)),
    hint(Context::Anywhere, &[F(7)], Action::Show(View::Numbers)),
    hint(Context::Anywhere, &[F(8)], Action::Show(View::Sources)),
    hint(Context::Anywhere, &[F(9)], Action::Show(View::Changes)),
    hint(Context::Anywhere, &[F(11)], Action::Timeline),
    quiet(Context::Anywhere, &[Esc], Action::Back),
];

/// The table of a person.
pub fn table(person: Person) -> &'static [Binding] {
    match person {
        Person::Clerk => KEYMAP,
        Person::Visitor => VISITOR,
    }
}

/// What a key means in a context. While something is written only the table's own lines for it count, and beside
/// them the keys that write nothing.
pub fn action(person: Person, context: Context, key: Key) -> Option<Action> {
    let at = |wanted: Context| {
        let mut table = table(person).iter();
        table.find(|binding| binding.context == wanted && binding.keys.contains(&key)).map(|b| b.action)
    };
    let shared = match (person, context) {
        (_, Context::Typing) => !key.writes(),
        (Person::Clerk, Context::Asking) => {
            matches!(at(Context::Anywhere), Some(own) if own.is_of_the_program())
        }
        (_, Context::Asking | Context::Letters) => false,
        _ => true,
    };
    at(context).or_else(|| at(Context::Anywhere).filter(|_| shared))
}

/// The key for an action, wherever it holds.
pub fn key(person: Person, action: Action) -> Option<Key> {
    let mut table = table(person).iter();
    table.find(|binding| binding.action == action).and_then(|binding| binding.keys.first()).copied()
}

/// What the bar offers in a context, in order: the context's own first.
pub fn hints(person: Person, context: Context) -> impl Iterator<Item = &'static Binding> {
    let table = table(person);
    // What one needs anywhere is offered wherever its key means it.
    let vital = move |binding: &Binding| {
        let meant = |key: &Key| self::action(person, context, *key) == Some(binding.action);
        person == Person::Clerk && binding.action.is_vital(false) && binding.keys.first().is_some_and(meant)
    };
    let own = table.iter().filter(move |binding| binding.hint && binding.context == context);
    let shared = table.iter().filter(move |binding| {
        let taken =
            |action| table.iter().any(|own| own.hint && own.context == context && own.action == action);
        // The views are behind the first page, not on it.
        let here = context != Context::Home || !matches!(binding.action, Action::Show(_) | Action::Timeline);
        binding.hint
            && binding.context == Context::Anywhere
            && (!matches!(context, Context::Typing | Context::Asking | Context::Page | Context::Letters)
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
                    assert!(seen.insert((binding.context, *key)), "{key:?} twice at {:?}", binding.context);
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
            let numbered = [Context::Page, Context::Home].contains(&binding.context);
            let typed = [Context::Typing, Context::Asking].contains(&binding.context);
            for key in binding.keys {
                let Char(c) = key else { continue };
                assert!(
                    !c.is_alphanumeric() || numbered && c.is_ascii_digit(),
                    "{c} at {:?}",
                    binding.context
                );
                assert!(!typed, "{c} at {:?}", binding.context);
            }
        }
    }

    #[test]
    fn what_one_needs_anywhere_is_there_while_something_is_written() {
        for (key, action_of) in
            [(F(1), Action::Help), (F(2), Action::Language), (F(5), Action::Show(View::Map))]
        {
            assert_eq!(action(Person::Clerk, Context::Typing, key), Some(action_of));
        }
        for context in [Context::Typing, Context::Asking] {
            for key in [F(10), Ctrl('q')] {
                assert_eq!(action(Person::Clerk, context, key), Some(Action::Leave));
            }
            assert_eq!(action(Person::Clerk, context, Ctrl('c')), Some(Action::Interrupt));
        }
        assert_eq!(action(Person::Clerk, Context::Asking, F(5)), None, "the day is asked for first");
    }

    #[test]
    fn arrows_enter_escape_and_tab_move_everywhere() {
        for context in [Context::List, Context::Detail, Context::Timeline] {
            for key in [Up, Down, Left, Right, Enter, Esc, Tab] {
                assert!(action(Person::Clerk, context, key).is_some(), "{key:?} at {context:?}");
            }
        }
        for context in
            [Context::Home, Context::List, Context::Detail, Context::Map, Context::Timeline, Context::Page]
        {
            for key in [Up, Down, Left, Right, Enter, Esc] {
                assert!(action(Person::Visitor, context, key).is_some(), "{key:?} at {context:?}");
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
