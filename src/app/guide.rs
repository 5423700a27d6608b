//! What the help says beside the keys: how filters are typed, and how the short forms of dates are read. The
//! words are those that the search takes and the list shows, so that they cannot say something else.

use crate::history::State;
use crate::lang::Speech;
use crate::records::{Field, Kind, Type};
use crate::search::{Aspect, Value, Vocabulary};
use crate::sheets::{Item, Question, Role, Setting, Target};

/// The way to the same in plain words.
pub fn plain_words(speech: &Speech) -> Item {
    let target = Target::Answer(Question::Plain);
    Item::new(Setting::Point, "", speech.word(Question::Plain.heading())).role(Role::Link).leading_to(target)
}

/// How filters are typed and dates are read.
pub fn guide(speech: &Speech, vocabulary: &Vocabulary, lang: usize) -> Vec<Item> {
    let mut guide = filters(speech, vocabulary, lang);
    guide.extend(bounds(speech));
    guide
}

/// How each filter is typed, with an example that finds something nearly everywhere.
fn filters(speech: &Speech, vocabulary: &Vocabulary, lang: usize) -> Vec<Item> {
    let examples = [
        ("country", Value::Country("LT")),
        ("state", Value::State(State::Ended)),
        ("kind", Value::Kind(Kind::Partner)),
        ("type", Value::Type(Type::City)),
        ("field", Value::Field(Field::Culture)),
        ("sign", Value::NoSign),
        ("term", Value::Silent),
    ];
    let written = |value: &Value| {
        let name = vocabulary.name(value.aspect(), lang);
        format!("{name}:{}", vocabulary.written(value, lang))
    };
    let example = |(id, value): &(&str, Value)| {
        Item::new(Setting::Labelled, written(value), speech.word(&format!("filters-{id}")))
    };
    let year = vocabulary.name(Aspect::Year, lang);
    let since = vocabulary.name(Aspect::Since, lang);
    let [_, state, kind, ..] = &examples;
    let signs = [
        (format!("{year}:2022"), "guide-year"),
        (format!("{since}:1990..1999"), "guide-since"),
        (
            format!("{},{}", written(&state.1), vocabulary.written(&Value::State(State::Unclear), lang)),
            "guide-or",
        ),
        (format!("!{}", written(&kind.1)), "guide-not"),
        ("\"…\"".to_owned(), "guide-quotes"),
    ];
    let signs = signs.map(|(label, id)| Item::new(Setting::Labelled, label, speech.word(id)));
    [Item::heading(speech.word("heading-guide-filters"))]
        .into_iter()
        .chain(examples.iter().map(example))
        .chain(signs)
        .collect()
}

/// How the short forms of dates are read.
fn bounds(speech: &Speech) -> Vec<Item> {
    let short = |id: &str| speech.say(id, &[("date", "2013".into())]);
    let forms = [
        (short("short-not-after"), "guide-not-after"),
        (short("short-not-before"), "guide-not-before"),
        ("2013/2018".to_owned(), "guide-between"),
        ("2000–2022".to_owned(), "guide-life"),
        (short("short-about"), "guide-approximate"),
        ("2013?".to_owned(), "guide-uncertain"),
        ("2013*".to_owned(), "guide-disputed"),
    ];
    let forms = forms.map(|(label, id)| Item::new(Setting::Labelled, label, speech.word(id)));
    [Item::heading(speech.word("heading-guide-dates"))].into_iter().chain(forms).collect()
}
