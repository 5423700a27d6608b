//! Typed text taken apart: words, exact phrases, filters, each perhaps with a `!` before it. Knows
//! neither which filters there are nor what they mean, only how they are written.
//!
//! A phrase is one only once its quote is closed, and a word with a colon is a filter only where
//! letters alone stand before the colon: `12:30` and `https://…` are words.

use std::ops::Range;

/// How much typed text is read at all.
const MOST: usize = 2_048;

/// One thing that was typed, and where in the text it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryTerm {
    /// All of it, the sign before it included.
    pub range: Range<usize>,
    /// Whether what it stands for must not be.
    pub not: bool,
    /// What it is.
    pub kind: TermKind,
}

/// What a term is; the ranges lie in the whole text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TermKind {
    /// A word, or several letters with signs between them.
    Word(Range<usize>),
    /// What stands between two quotes.
    Exact(Range<usize>),
    /// A name, a colon, and the values asked for, of which any will do.
    Filter {
        /// What stands before the colon.
        name: Range<usize>,
        /// What stands between commas.
        values: Vec<TypedValue>,
    },
}

/// A value of a filter as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedValue {
    /// Where it stands, with its quotes.
    pub range: Range<usize>,
    /// Where its text stands, without them.
    pub text: Range<usize>,
}

/// Takes typed text apart. What lies far beyond what anybody types is let go.
pub fn terms(typed: &str) -> Vec<QueryTerm> {
    let end = (0..=typed.len().min(MOST)).rev().find(|end| typed.is_char_boundary(*end)).unwrap_or(0);
    let mut reader = Reader { text: typed.get(..end).unwrap_or_default(), at: 0 };
    let mut terms = Vec::new();
    while let Some(term) = reader.term() {
        terms.push(term);
    }
    terms
}

/// The quote that closes what this one opens.
pub(super) fn closing(open: char) -> Option<char> {
    match open {
        '"' => Some('"'),
        '„' | '“' => Some('”'),
        _ => None,
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn next(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// How many bytes the rest has before the first letter that is one of these.
    fn until(&self, stop: impl Fn(char) -> bool) -> usize {
        self.rest().find(stop).unwrap_or(self.rest().len())
    }

    fn term(&mut self) -> Option<QueryTerm> {
        self.at += self.until(|c| !c.is_whitespace());
        let start = self.at;
        let mut first = self.next()?;
        let after = self.rest().chars().nth(1);
        let not = first == '!' && after.is_some_and(|next| next != '!' && !next.is_whitespace());
        if let (true, Some(next)) = (not, after) {
            self.at += 1;
            first = next;
        }
        let kind = self.exact(first).or_else(|| self.filter()).unwrap_or_else(|| self.word());
        Some(QueryTerm { range: start..self.at, not, kind })
    }

    /// What stands in closed quotes from here on.
    fn quoted(&mut self, open: char) -> Option<Range<usize>> {
        let close = closing(open)?;
        let start = self.at + open.len_utf8();
        let length = self.text.get(start..)?.find(close)?;
        self.at = start + length + close.len_utf8();
        Some(start..start + length)
    }

    fn exact(&mut self, first: char) -> Option<TermKind> {
        self.quoted(first).map(TermKind::Exact)
    }

    fn filter(&mut self) -> Option<TermKind> {
        let length = self.until(|c| !c.is_alphabetic());
        let rest = self.rest().get(length..)?;
        if length == 0 || !rest.starts_with(':') || rest.starts_with("://") {
            return None;
        }
        let name = self.at..self.at + length;
        self.at = name.end + 1;
        let mut values = vec![self.value()];
        while self.next() == Some(',') {
            self.at += 1;
            values.push(self.value());
        }
        Some(TermKind::Filter { name, values })
    }

    /// A value; one whose quote is open reaches to the end, for its last words are still to come.
    fn value(&mut self) -> TypedValue {
        let start = self.at;
        if let Some(open) = self.next().filter(|c| closing(*c).is_some()) {
            let text = self.quoted(open).unwrap_or_else(|| {
                self.at = self.text.len();
                start + open.len_utf8()..self.at
            });
            return TypedValue { range: start..self.at, text };
        }
        self.at += self.until(|c| c.is_whitespace() || c == ',');
        TypedValue { range: start..self.at, text: start..self.at }
    }

    /// A word ends before a space. A quote or `!` that means nothing here belongs to it.
    fn word(&mut self) -> TermKind {
        let start = self.at;
        self.at += self.until(char::is_whitespace);
        TermKind::Word(start..self.at)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Words as they are, phrases in guillemets, filters as name=value|value.
    fn told(typed: &str) -> Vec<String> {
        let tell = |term: QueryTerm| {
            let part = |range: &Range<usize>| typed.get(range.clone()).unwrap().to_owned();
            let kind = match &term.kind {
                TermKind::Word(word) => part(word),
                TermKind::Exact(phrase) => format!("«{}»", part(phrase)),
                TermKind::Filter { name, values } => {
                    let values: Vec<String> = values.iter().map(|value| part(&value.text)).collect();
                    format!("{}={}", part(name), values.join("|"))
                }
            };
            if term.not { format!("!{kind}") } else { kind }
        };
        terms(typed).into_iter().map(tell).collect()
    }

    #[test]
    fn typed_text_is_taken_apart() {
        for (typed, wanted) in [
            ("", vec![]),
            ("   ", vec![]),
            ("luck", vec!["luck"]),
            ("  Łuck  ukraina ", vec!["Łuck", "ukraina"]),
            ("kraj:litwa", vec!["kraj=litwa"]),
            ("kraj:litwa,łotwa wilno", vec!["kraj=litwa|łotwa", "wilno"]),
            ("kraj:\"korea południowa\",czechy x", vec!["kraj=korea południowa|czechy", "x"]),
            ("kraj:„korea południowa”", vec!["kraj=korea południowa"]),
            ("kraj:\"korea po", vec!["kraj=korea po"]),
            ("kraj:", vec!["kraj="]),
            ("kraj: litwa", vec!["kraj=", "litwa"]),
            ("kraj:litwa,", vec!["kraj=litwa|"]),
            ("źródło:oficjalne", vec!["źródło=oficjalne"]),
            ("od:1990..1999", vec!["od=1990..1999"]),
            ("\"Rada Miasta\" umowa", vec!["«Rada Miasta»", "umowa"]),
            ("„Rada Miasta”", vec!["«Rada Miasta»"]),
            ("\"Rada Mia", vec!["\"Rada", "Mia"]),
            ("!umowa", vec!["!umowa"]),
            ("!kraj:litwa", vec!["!kraj=litwa"]),
            ("!\"Rada Miasta\"", vec!["!«Rada Miasta»"]),
            ("!", vec!["!"]),
            ("! umowa", vec!["!", "umowa"]),
            ("!! !!x", vec!["!!", "!!x"]),
            ("12:30", vec!["12:30"]),
            ("https://example.org", vec!["https://example.org"]),
            (":litwa", vec![":litwa"]),
            ("a-b:c", vec!["a-b:c"]),
            ("e:f:g", vec!["e=f:g"]),
            ("kraj:\"\"", vec!["kraj="]),
            ("\"\"", vec!["«»"]),
        ] {
            assert_eq!(told(typed), wanted, "{typed}");
        }
    }

    #[test]
    fn terms_say_where_they_stand() {
        let typed = "ab !kraj:\"a b\",ć \"c d\"";
        let ranges: Vec<&str> = terms(typed).into_iter().map(|term| typed.get(term.range).unwrap()).collect();
        assert_eq!(ranges, ["ab", "!kraj:\"a b\",ć", "\"c d\""]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_is_taken_apart_in_order(typed in "[ a-cą:!\",.\u{201e}\u{201d}/0-9]{0,60}|.*") {
            let mut end = 0;
            for term in terms(&typed) {
                prop_assert!(term.range.start >= end && !term.range.is_empty());
                prop_assert!(typed.get(term.range.clone()).is_some());
                let gap = typed.get(end..term.range.start).unwrap();
                prop_assert!(gap.chars().all(char::is_whitespace));
                end = term.range.end;
            }
        }
    }
}
