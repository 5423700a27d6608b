//! What is written is read as it was meant, and what is changed leaves the rest alone.

use proptest::prelude::*;

use super::*;
use crate::search::typed::terms;

/// What a text asks for, wherever in it that stands and however it is quoted.
#[derive(Debug, PartialEq)]
enum Asked {
    Word(bool, String),
    Exact(bool, String),
    Filter(bool, String, Vec<String>),
}

fn asked(typed: &str) -> Vec<Asked> {
    let part = |range: &Range<usize>| typed.get(range.clone()).unwrap().to_owned();
    let ask = |term: QueryTerm| match &term.kind {
        TermKind::Word(word) => Asked::Word(term.not, part(word)),
        TermKind::Exact(phrase) => Asked::Exact(term.not, part(phrase)),
        TermKind::Filter { name, values } => {
            Asked::Filter(term.not, part(name), values.iter().map(|value| part(&value.text)).collect())
        }
    };
    terms(typed).into_iter().map(ask).collect()
}

fn draft(typed: &str) -> Draft {
    Draft::new(typed, &terms(typed))
}

#[test]
fn a_query_is_written_once_and_closed() {
    for (typed, written) in [
        ("", ""),
        ("  Łuck   UKRAINA ", "Łuck UKRAINA"),
        ("kraj:litwa wilno", "kraj:litwa wilno"),
        ("kraj:\"litwa\",„Łotwa”", "kraj:litwa,Łotwa"),
        ("kraj:„korea południowa”", "kraj:\"korea południowa\""),
        ("kraj:\"korea po", "kraj:\"korea po\""),
        ("state:\"in", "state:in"),
        ("kraj:\"\", wilno", "kraj:, wilno"),
        ("!kraj:\"a, b\"c", "!kraj:\"a, b\" c"),
        ("„Rada Miasta”!umowa", "\"Rada Miasta\" !umowa"),
        ("kraj:„a \"b”", "kraj:„a \"b”"),
        ("kraj:\"//a\"", "kraj:\"//a\""),
        ("kraj:\"„a\"", "kraj:\"„a\""),
        // A phrase is still being typed: no quote may close it.
        ("\"Rada kraj:„korea południowa” x", "\"Rada kraj:„korea południowa” x"),
        ("„Rada kraj:\"korea po", "„Rada kraj:\"korea po\""),
        ("„x \"y kraj:„a b", "„x \"y kraj:„a b"),
    ] {
        assert_eq!(draft(typed).print(), written, "{typed}");
    }
}

#[test]
fn terms_are_changed_and_all_else_stays() {
    type Change = fn(&mut Draft);
    let changes: [(&str, Change, &str); 15] = [
        ("  a kraj:x  b", |draft| draft.remove(1), "a b"),
        ("a", |draft| draft.remove(7), "a"),
        ("a", |draft| draft.add(false, "stan", "bez umowy"), "a stan:\"bez umowy\""),
        ("kraj:\"a b", |draft| draft.add(false, "stan", "x"), "kraj:\"a b\" stan:x"),
        ("state:\"in", |draft| draft.push(0, "zakończona"), "state:in,zakończona"),
        ("a stan: b", |draft| draft.push(1, "x"), "a stan:x b"),
        ("!stan:x,,\"\" b", |draft| draft.push(0, "a,b"), "!stan:x,,\"a,b\" b"),
        ("stan:x,„y z”", |draft| draft.retain(0, |number| number > 0), "stan:\"y z\""),
        ("a stan:x, b", |draft| draft.retain(1, |number| number > 0), "a b"),
        ("st b", |draft| draft.name(0, "stan"), "stan: b"),
        ("!st", |draft| draft.name(0, "stan"), "!stan:"),
        ("stan:be,\"x", |draft| _ = draft.replace(0, 0, "bez umowy"), "stan:\"bez umowy\",x"),
        // What is open stays at the end, where it may be gone on with.
        ("\"Rada Mia", |draft| draft.add(false, "stan", "x"), "stan:x \"Rada Mia"),
        ("a \"Rada b:c", |draft| draft.push(2, "d e"), "a b:c,\"d e\" \"Rada"),
        ("„x \"y b:„c d", |draft| draft.push(2, "e"), "„x b:\"c d\",e \"y"),
    ];
    for (typed, change, written) in changes {
        let mut draft = draft(typed);
        change(&mut draft);
        assert_eq!(draft.print(), written, "{typed}");
    }
}

#[test]
fn the_end_of_a_value_is_known() {
    let draft = draft("a kraj:\"x y\",z b");
    for (term, number, before) in
        [(1, 0, "a kraj:\"x y\""), (1, 1, "a kraj:\"x y\",z"), (0, 0, "a kraj:\"x y\",z b")]
    {
        let (text, end) = draft.print_to(Some((term, number)));
        assert_eq!(text.get(..end), Some(before));
    }
}

fn typed() -> impl Strategy<Value = String> {
    "((!?[abź]{1,2}:)?[\"„“”!:,/.a-bł ]{0,6}){0,8}|.{0,60}"
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_as_it_was_meant(typed in typed()) {
        let written = draft(&typed).print();
        prop_assert_eq!(asked(&written), asked(&typed), "{}", written);
        prop_assert_eq!(draft(&written).print(), written);
    }

    #[test]
    fn what_is_changed_is_read_so_and_the_others_as_they_were(
        typed in typed(), term in 0_usize..8, value in "[ab ,/„\"]{1,5}",
    ) {
        let before = asked(&typed);
        let mut removed = draft(&typed);
        removed.remove(term);
        let mut left = asked(&typed);
        if term < left.len() {
            left.remove(term);
        }
        prop_assert_eq!(asked(&removed.print()), left);

        let mut added = draft(&typed);
        added.add(false, "b", &value);
        let mut after = asked(&added.print());
        let new = Asked::Filter(false, "b".to_owned(), vec![value.clone()]);
        let place = after.iter().rposition(|of| *of == new);
        prop_assert!(place.is_some(), "{:?}", after);
        after.remove(place.unwrap());
        prop_assert_eq!(&after, &before);

        let Some(Asked::Filter(not, name, values)) = asked(&typed).into_iter().nth(term) else { return Ok(()) };
        let mut pushed = draft(&typed);
        pushed.push(term, &value);
        let mut after = asked(&pushed.print());
        let mut grown = values.clone();
        grown.pop_if(|last| last.is_empty());
        grown.push(value.clone());
        let grown = Asked::Filter(not, name.clone(), grown);
        let place = after.iter().rposition(|of| *of == grown);
        prop_assert!(place.is_some(), "{:?} {}", after, pushed.print());
        after.remove(place.unwrap());
        let mut others = asked(&typed);
        others.remove(term);
        prop_assert_eq!(after, others);

        let mut replaced = draft(&typed);
        let at = replaced.replace(term, 0, &value);
        let mut values = values;
        values[0] = value;
        let after = asked(&replaced.print());
        prop_assert_eq!(after.get(at), Some(&Asked::Filter(not, name, values)));
        prop_assert_eq!(after.len(), before.len());
    }
}
