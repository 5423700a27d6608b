//! What the help says beside the keys: how filters are typed, and how the short forms of dates are read. The
//! words are those that the search takes and the list shows, so that they cannot say something else.

use crate::history::{Rule, State};
use crate::lang::Speech;
use crate::records::{Continent, Field, Kind, SourceKind, Type, What};
use crate::search::{Aspect, Value, Vocabulary};
use crate::sheets::{Item, Question, Role, Setting, Target, state_word};

/// The way to the same in plain words.
pub fn plain_words(speech: &Speech) -> Item {
    let target = Target::Answer(Question::Plain);
    Item::new(Setting::Point, "", speech.word(Question::Plain.heading())).role(Role::Link).leading_to(target)
}

/// How filters are typed and dates are read.
pub fn guide(speech: &Speech, vocabulary: &Vocabulary, lang: usize) -> Vec<Item> {
    let mut guide = filters(speech, vocabulary, lang);
    guide.push(doubt(speech));
    guide.extend(bounds(speech));
    guide
}

/// What the question mark behind a state means.
fn doubt(speech: &Speech) -> Item {
    let label = format!("{}?", state_word(speech, State::Recognised));
    Item::new(Setting::Labelled, label, speech.word("guide-doubt"))
}

/// How each filter is typed, with an example that finds something nearly everywhere.
fn filters(speech: &Speech, vocabulary: &Vocabulary, lang: usize) -> Vec<Item> {
    let examples = [
        ("country", Value::Country("LT")),
        ("continent", Value::Continent(Continent::Europe)),
        ("state", Value::State(State::Ended)),
        ("kind", Value::Kind(Kind::Partner)),
        ("type", Value::Type(Type::City)),
        ("field", Value::Field(Field::Culture)),
        ("event", Value::What(What::Visit)),
        ("sign", Value::NoSign),
        ("term", Value::Silent),
        ("source", Value::Ground(SourceKind::Official)),
        ("rule", Value::Rule(Rule::Cities)),
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
    let [_, _, state, kind, ..] = &examples;
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
        ("1991…2019".to_owned(), "guide-again"),
        (short("short-about"), "guide-approximate"),
        ("2013?".to_owned(), "guide-uncertain"),
        ("2013*".to_owned(), "guide-disputed"),
    ];
    let forms = forms.map(|(label, id)| Item::new(Setting::Labelled, label, speech.word(id)));
    [Item::heading(speech.word("heading-guide-dates"))].into_iter().chain(forms).collect()
}

#[cfg(test)]
mod tests {
    use strum::VariantArray as _;

    use super::*;
    use crate::archive::vocabulary;
    use crate::file::{Audience, read};
    use crate::lang::Lang;

    #[test]
    fn every_filter_and_the_doubtful_state_are_in_the_guide() {
        let vocabulary =
            vocabulary(&read(include_str!("../../data/bialystok.json"), Audience::Staff).unwrap());
        for (at, lang) in Lang::ALL.into_iter().enumerate() {
            let speech = Speech::new(lang);
            let guide = guide(&speech, &vocabulary, at);
            for aspect in Aspect::VARIANTS {
                let written = format!("{}:", vocabulary.name(*aspect, at));
                assert!(guide.iter().any(|item| item.label.starts_with(&written)), "{lang:?}: {written}");
            }
            let doubtful = format!("{}?", state_word(&speech, State::Recognised));
            assert!(guide.iter().any(|item| item.label == doubtful), "{lang:?}: {doubtful}");
        }
    }
}
