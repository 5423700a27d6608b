//! Names of records in columns: the short form where the full one does not fit, and behind namesakes what
//! tells them apart. What else stands in a row is for whoever draws it.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::history::{Dataset, Tie};
use crate::lang::Speech;
use crate::records::Kind;
use crate::text::draw::Font;
use crate::text::width;

/// A column that names stand in.
#[derive(Clone, Copy)]
pub struct NameColumn<'a> {
    /// The words of the language.
    pub speech: &'a Speech,
    /// How wide it is.
    pub columns: usize,
    /// The sign for what was cut.
    pub more: &'a str,
    /// The letters that can be drawn there, if not all.
    pub font: Option<Font>,
}

/// A name to be told apart from those in the other rows.
pub struct NamedRow<'a> {
    /// The record.
    pub tie: &'a Tie,
    /// What a query found instead of the name.
    pub found: Option<String>,
    /// What stands beside it and tells namesakes apart already.
    pub beside: String,
}

/// What stands between the parties in the name of an agreement.
const PARTIES: &str = " – ";

/// By how much a name may be told apart: not at all, by country, home city or id.
const STEPS: usize = 4;

impl NameColumn<'_> {
    /// The name of a record as it fits.
    pub fn name(&self, tie: &Tie) -> String {
        self.fit(tie, None, "")
    }

    /// Names of records in rows that are seen together, no two alike: namesakes have their country, then
    /// their home city, then their id.
    pub fn names(&self, dataset: &Dataset, rows: &[NamedRow<'_>]) -> Vec<String> {
        let mut steps = vec![0; rows.len()];
        loop {
            let told = rows.iter().zip(&steps).map(|(row, step)| {
                let by = self.told_by(dataset, row.tie, *step);
                self.fit(row.tie, row.found.as_deref(), &by)
            });
            let names: Vec<String> = told.collect();
            let mut alike: HashMap<(&str, &str), usize> = HashMap::with_capacity(rows.len());
            for (name, row) in names.iter().zip(rows) {
                *alike.entry((name, &row.beside)).or_default() += 1;
            }
            let mut further = false;
            for ((name, row), step) in names.iter().zip(rows).zip(&mut steps) {
                let twin = alike.get(&(name.as_str(), row.beside.as_str())).is_some_and(|rows| *rows > 1);
                if twin && *step + 1 < STEPS {
                    *step += 1;
                    further = true;
                }
            }
            if !further {
                return names;
            }
        }
    }

    fn told_by<'t>(&self, dataset: &'t Dataset, tie: &'t Tie, step: usize) -> Cow<'t, str> {
        match step {
            0 => "".into(),
            1 => tie.country.as_deref().unwrap_or_default().into(),
            2 => {
                let home = dataset.home(tie).map(|city| city.name.get(self.speech.lang().codes()));
                home.unwrap_or_default().into()
            }
            _ => (&*tie.id).into(),
        }
    }

    fn drawable(&self, text: &str) -> String {
        self.font.map_or_else(|| text.to_owned(), |font| font.drawable(text).into_owned())
    }

    fn fit(&self, tie: &Tie, found: Option<&str>, by: &str) -> String {
        let codes = self.speech.lang().codes();
        let with = |name: &str| match found {
            // What was found stands at the end, unless it is seen already.
            Some(found) if !name.contains(found) => self.drawable(&format!("{name} ({found})")),
            _ => self.drawable(name),
        };
        let by = if by.is_empty() { String::new() } else { self.drawable(&format!(", {by}")) };
        let room = self.columns.saturating_sub(width::of(&by));
        let full = with(tie.name.get(codes));
        if width::of(&full) <= room {
            return full + &by;
        }
        let short = Some(tie.short.get(codes)).filter(|short| !short.is_empty());
        let short = short.unwrap_or_else(|| tie.name.get(codes));
        let told = with(short);
        if width::of(&told) <= room {
            return told + &by;
        }
        // A name that can be read comes before what was found.
        let name = self.drawable(short);
        // What tells agreements apart stands at the end: the other party, whole if it can be.
        let name = if tie.kind == Kind::Agreement {
            let other = name.rsplit_once(PARTIES).map(|(_, other)| format!("{}{other}", self.more));
            let other = other.filter(|other| width::of(&name) > room && width::of(other) <= room);
            other.unwrap_or_else(|| width::squeeze(&name, room, self.more))
        } else {
            width::clip(&name, room, self.more)
        };
        width::squeeze(&(name + &by), self.columns, self.more)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::lang::Lang;
    use crate::records::File;

    /// Records of one name: where they lie, and whose tie they are.
    fn dataset(records: &[(&str, &str, &str)]) -> Dataset {
        let records: Vec<_> = records
            .iter()
            .map(|(id, country, city)| {
                json!({
                    "id": id, "kind": "partner", "type": "city", "name": {"pl": "Neustadt an der Orla"},
                    "short": {"pl": "Neustadt"}, "country": country, "city": city,
                    "summary": {"pl": "M."}, "events": [{"what": "signed", "sources": ["s"]}],
                })
            })
            .collect();
        let city = |name: &str| json!({"name": {"pl": name}, "country": "PL", "at": [53.1, 23.2]});
        let file = json!({
            "format": "mosty/1", "updated": "2026-11-23", "records": records,
            "cities": {"a": city("Ada"), "b": city("Bór")},
            "sources": {"s": {"title": "T", "publisher": "P", "lang": "pl", "kind": "press"}},
        });
        Dataset::new(serde_json::from_value::<File>(file).unwrap())
    }

    fn names(columns: usize, beside: bool, records: &[(&str, &str, &str)]) -> Vec<String> {
        let (dataset, speech) = (dataset(records), Speech::new(Lang::POLISH));
        let named = dataset.records().iter().map(|tie| {
            let beside = if beside { tie.country.as_deref().unwrap_or_default() } else { "" };
            NamedRow { tie, found: None, beside: beside.to_owned() }
        });
        let named: Vec<NamedRow<'_>> = named.collect();
        NameColumn { speech: &speech, columns, more: "…", font: None }.names(&dataset, &named)
    }

    #[test]
    fn the_short_form_stands_where_the_full_one_does_not_fit() {
        for (columns, shown) in
            [(20, "Neustadt an der Orla"), (19, "Neustadt"), (8, "Neustadt"), (7, "Neusta…"), (0, "")]
        {
            assert_eq!(names(columns, false, &[("orla", "DE", "a")]), [shown], "{columns}");
        }
    }

    #[test]
    fn namesakes_are_told_apart_by_country_then_home_city_then_id() {
        let (german, austrian) = (("n-de", "DE", "a"), ("n-at", "AT", "a"));
        assert_eq!(names(12, false, &[german, austrian]), ["Neustadt, DE", "Neustadt, AT"]);
        assert_eq!(names(10, false, &[german, austrian]), ["Neust…, DE", "Neust…, AT"]);
        // The country stands beside them.
        assert_eq!(names(12, true, &[german, austrian]), ["Neustadt", "Neustadt"]);
        let other_home = ("n-de-b", "DE", "b");
        assert_eq!(
            names(14, false, &[german, austrian, other_home]),
            ["Neustadt, Ada", "Neustadt, AT", "Neustadt, Bór"]
        );
        let same_home = ("n-de-2", "DE", "a");
        assert_eq!(names(24, true, &[german, same_home]), ["Neustadt, n-de", "Neustadt, n-de-2"]);
    }
}
