//! How many: the answer with its rule, the other rules, what others say, and the records told apart
//! by everything that a report asks for.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::builder::SheetBuilder;
use super::columns::{align, bar};
use super::word::{some, state_of, state_word};
use super::{Item, Role, Setting, Sheet, Target};
use crate::history::{Breakdown, By, Category, Count, Counts, Dataset, Figures, RecordNo, Rule, Tie, counts};
use crate::lang::{Order, Speech, named};
use crate::look::{Signs, Symbols};
use crate::records::{Day, continent, countries};
use crate::search::{Aspect, Value};
use crate::text::width;

/// The widest column of groups with the colon behind them; longer names push their figures aside.
const GROUPS: usize = 18;

/// The numbers of these records on the day, the partners counted by a rule; `names` is whether under each
/// number stand the names of those who are counted, and `chosen` whether somebody chose these records.
pub fn numbers(
    dataset: &Dataset,
    (records, chosen): (&[RecordNo], bool),
    speech: &Speech,
    day: Day,
    (rule, names): (Rule, bool),
    symbols: Symbols,
) -> Sheet {
    let mut builder = SheetBuilder::new(dataset, speech, day);
    let counts = counts(dataset, records, day);
    let called: &[RecordNo] = if names { records } else { &[] };
    let some = some(dataset, speech, "numbers-some", records.len()).filter(|_| chosen);
    let among = some.is_some();
    builder.answer(rule, counts, among);
    if let Some(item) = some {
        builder.put(item);
    }
    builder.rules(called, rule, counts, among);
    builder.published();
    for breakdown in Breakdown::all(dataset, records, day) {
        let shared = match breakdown.by {
            By::Country | By::Continent => shared(dataset, records, breakdown.by, day),
            _ => BTreeSet::new(),
        };
        builder.breakdown(called, &breakdown, &shared, symbols.signs());
    }
    builder.sources();
    builder.done()
}

/// The short name of a rule, by which it is asked for.
pub fn rule_name(speech: &Speech, rule: Rule) -> String {
    let names = speech.word(&format!("rule-name-{}", rule.code()));
    names.split(", ").next().unwrap_or_default().to_owned()
}

/// The names of those of the records that `holds` is true of, in order; of those that are not in force with
/// their state.
pub fn names(
    dataset: &Dataset,
    records: &[RecordNo],
    holds: impl Fn(&Tie) -> bool,
    speech: &Speech,
    day: Day,
) -> Vec<String> {
    let held = records.iter().filter_map(|number| dataset.tie(*number)).filter(|record| holds(record));
    let name = |record: &Tie| {
        let name = record.name.get(speech.lang().codes());
        match record.standing(day).state {
            state if state.lasts() => name.to_owned(),
            _ => format!("{name} ({})", state_of(dataset, record, speech, day)),
        }
    };
    let order = Order::new(speech.lang());
    let mut names: Vec<String> = held.map(name).collect();
    names.sort_by_cached_key(|name| order.key(name));
    names
}

/// The countries, or continents, of records that have several of them: a filter for one finds these as well.
fn shared<'a>(dataset: &'a Dataset, records: &[RecordNo], by: By, day: Day) -> BTreeSet<Category<'a>> {
    let all = records.iter().filter_map(|number| dataset.tie(*number));
    let several = all.filter(|record| by.group(dataset, record, day) == Category::Several);
    let countries = several.flat_map(|record| dataset.countries(record));
    match by {
        By::Continent => countries.filter_map(continent).map(Category::Continent).collect(),
        _ => countries.map(Category::Country).collect(),
    }
}

/// To the records of a group: by the filter that says it.
fn counted_there(by: By, group: &Category<'_>, shared: &BTreeSet<Category<'_>>) -> Option<Target> {
    let aspect = match by {
        By::Continent => Aspect::Continent,
        By::Decade => Aspect::Since,
        _ => Aspect::Country,
    };
    let value = match group {
        Category::State(state) => Value::State(*state),
        Category::Kind(kind) => Value::Kind(*kind),
        Category::Type(of) => Value::Type(*of),
        Category::Country(code) => Value::Country(countries().find(|known| known == code)?),
        Category::Continent(continent) => Value::Continent(*continent),
        Category::Decade(Some(first), Some(last)) if first == last => {
            let (first, last) = (Day::new(*first, 1, 1).ok()?, Day::new(first + 9, 12, 31).ok()?);
            Value::Days(aspect, first, last)
        }
        Category::Decade(None, None) => return None,
        Category::Decade(first, last) => Value::Decades(*first, *last),
        Category::Several => Value::Several(aspect),
        Category::Unknown => Value::Missing(aspect),
    };
    Some(Target::Counted(value, shared.contains(group).then_some(Value::Several(aspect))))
}

/// To those who count by a rule, if there is anybody.
fn names_of(rule: Rule, count: Count) -> Option<Target> {
    (count.sure > 0).then_some(Target::Counted(Value::Rule(rule), None))
}

impl SheetBuilder<'_> {
    /// The number, what it counts, and of when it is.
    fn answer(&mut self, rule: Rule, counts: [Count; Rule::ALL.len()], among: bool) {
        let count = Rule::ALL.into_iter().zip(counts).find(|(other, _)| *other == rule);
        let count = count.map(|(_, count)| count).unwrap_or_default();
        let said = counted(self.speech, count, among);
        let item = Item::new(Setting::Labelled, self.word("numbers-partners"), said);
        self.put(Item { target: names_of(rule, count), ..item.role(Role::Title) });
        let said = format!("{} – {}", rule_name(self.speech, rule), self.rule(rule));
        self.fact(Setting::Labelled, "numbers-rule", said);
        self.fact(Setting::Labelled, "numbers-day", self.speech.day(self.day));
        self.fact(Setting::Labelled, "label-updated", self.speech.date(self.dataset.updated()));
    }

    /// What a rule counts, in a sentence.
    fn rule(&self, rule: Rule) -> String {
        self.word(&format!("rule-{}", rule.code()))
    }

    /// The number by every rule, each leading to those who count.
    fn rules(&mut self, called: &[RecordNo], chosen: Rule, counts: [Count; Rule::ALL.len()], among: bool) {
        self.heading("heading-rules");
        let (mut unclear, mut paused) = (false, false);
        for (rule, count) in Rule::ALL.into_iter().zip(counts) {
            unclear |= count.unclear > 0;
            paused |= count.paused > 0;
            let name = rule_name(self.speech, rule);
            let said = format!(
                "{} – {}",
                counted(self.speech, count, among),
                self.speech.labelled(&name, &self.rule(rule))
            );
            let mark = format!(" ({})", self.word("rule-chosen"));
            let item = Item::new(Setting::Point, "", said);
            let item = if rule == chosen { item.and(mark, Role::Label) } else { item };
            self.put(Item { target: names_of(rule, count), ..item });
            let surely = |record: &Tie| rule.counts(self.dataset, record, self.day) == Counts::Surely;
            let line = named_there(self.speech, &names(self.dataset, called, surely, self.speech, self.day));
            if let Some(line) = line {
                self.put(line);
            }
        }
        for (told, id) in [(unclear, "rules-unclear"), (paused, "rules-paused")] {
            if told {
                self.put(Item::new(Setting::Bare, "", self.word(id)).role(Role::Quiet));
            }
        }
    }

    /// What others say, whole, and why it differs.
    fn published(&mut self) {
        let cities = self.dataset.cities().values();
        let disputes: Vec<_> =
            cities.flat_map(|city| &city.disputes).filter(|dispute| dispute.counts).collect();
        if disputes.is_empty() {
            return;
        }
        self.heading("heading-published");
        for dispute in disputes {
            self.dispute(dispute);
        }
        self.fact(Setting::Bare, "label-why", self.word("published-why"));
    }

    /// A row for each group, and their total.
    fn breakdown(
        &mut self,
        called: &[RecordNo],
        breakdown: &Breakdown<'_>,
        shared: &BTreeSet<Category<'_>>,
        signs: &Signs,
    ) {
        let (dataset, day, by) = (self.dataset, self.day, breakdown.by);
        self.heading(&format!("by-{}", breakdown.by.code()));
        let groups = groups(breakdown, self.speech);
        if breakdown
            .rows
            .iter()
            .any(|(group, _)| matches!(group, Category::Decade(first, last) if first != last))
        {
            let item = Item::new(Setting::Bare, "", self.word("decade-bounds"));
            self.put(item.role(Role::Quiet));
        }
        let most = groups.iter().map(|(_, _, figures)| figures.recorded).max().unwrap_or_default();
        let row =
            |name: String, figures: Figures| Item::new(Setting::Labelled, name, told(self.speech, figures));
        let mut rows: Vec<Item> = Vec::with_capacity(groups.len() + 1);
        for (group, name, figures) in groups {
            let mut item = row(name, figures);
            item.runs.insert(0, bar(figures, most, signs));
            item.target = counted_there(by, group, shared);
            rows.push(item);
            let here = |record: &Tie| by.group(dataset, record, day) == *group;
            rows.extend(named_there(self.speech, &names(dataset, called, here, self.speech, day)));
        }
        rows.push(row(self.word("numbers-total"), breakdown.total()).role(Role::Label));
        align(&mut rows, GROUPS - width::of(self.speech.colon()));
        for row in rows {
            self.put(row);
        }
    }
}

/// A line of names under their number.
fn named_there(speech: &Speech, names: &[String]) -> Option<Item> {
    (!names.is_empty()).then(|| Item::new(Setting::Bare, "", speech.listed(names)).role(Role::Quiet))
}

/// "20 i 2 niepewne", "12 i 1 wstrzymana"; where only chosen records are counted, each number says so.
fn counted(speech: &Speech, count: Count, among: bool) -> String {
    let number = |number: usize| speech.number(number as u64);
    let besides = [("count-unclear", "unclear", count.unclear), ("count-paused", "paused", count.paused)];
    let said = besides.into_iter().filter(|(.., some)| *some > 0).fold(
        number(count.sure),
        |sure, (id, name, some)| {
            speech.say(id, &[("sure", sure.into()), ("n", some.into()), (name, number(some).into())])
        },
    );
    if among { speech.say("numbers-among", &[("count", said.into())]) } else { said }
}

/// "3 z 5": in force, of all.
fn told(speech: &Speech, figures: Figures) -> String {
    let number = |number: usize| speech.number(number as u64).into();
    speech.say("figures", &[("some", number(figures.lasting)), ("all", number(figures.recorded))])
}

/// The rows of a breakdown with their names: countries and continents with the most records first,
/// all others in their own order, what is not known last of all.
pub fn groups<'a>(breakdown: &'a Breakdown<'a>, speech: &Speech) -> Vec<(&'a Category<'a>, String, Figures)> {
    let rows = breakdown.rows.iter();
    let mut groups: Vec<_> =
        rows.map(|(group, figures)| (group, group_name(speech, breakdown.by, group), *figures)).collect();
    match breakdown.by {
        By::Country | By::Continent => {
            let order = Order::new(speech.lang());
            groups.sort_by_cached_key(|(group, name, figures)| {
                let most = Reverse((figures.recorded, figures.lasting));
                (**group == Category::Unknown, most, order.key(name))
            });
        }
        // Decades that are known before those of which there is only a bound.
        By::Decade => groups.sort_by_key(|(group, ..)| match group {
            Category::Decade(first, last) => u8::from(first != last),
            _ => 2,
        }),
        By::State | By::Kind | By::Type => {}
    }
    groups
}

fn group_name(speech: &Speech, by: By, group: &Category<'_>) -> String {
    let decade = |first: i16| format!("{first}–{}", first + 9);
    let bounded = |id: &str, first: i16| speech.say(id, &[("date", decade(first).into())]);
    match group {
        Category::State(state) => state_word(speech, *state),
        Category::Kind(kind) => speech.word(&named("kind", kind)),
        Category::Type(of) => speech.word(&named("type", of)),
        Category::Country(code) => speech.country(code),
        Category::Continent(continent) => speech.word(&format!("continent-{}", continent.code())),
        Category::Decade(Some(first), Some(last)) if first == last => decade(*first),
        Category::Decade(Some(first), Some(last)) => format!("{first}–{}?", last + 9),
        Category::Decade(None, Some(last)) => bounded("short-not-after", *last),
        Category::Decade(Some(first), None) => bounded("short-not-before", *first),
        Category::Several => speech.word(&format!("several-{}", by.code())),
        Category::Decade(None, None) | Category::Unknown => speech.word(&format!("unknown-{}", by.code())),
    }
}

/// The name of a group in printed data: stable, in no language; decades as dates are written.
pub fn group_code(group: &Category<'_>) -> Option<String> {
    let decade = |first: &i16| format!("{:03}X", first.div_euclid(10));
    Some(match group {
        Category::State(state) => state.code().to_owned(),
        Category::Kind(kind) => <&str>::from(kind).to_owned(),
        Category::Type(of) => <&str>::from(of).to_owned(),
        Category::Country(code) => (*code).to_owned(),
        Category::Continent(continent) => continent.code().to_owned(),
        Category::Decade(first, last) if first == last => decade(first.as_ref()?),
        Category::Decade(first, last) => {
            let end = |end: &Option<i16>| end.as_ref().map_or_else(|| "..".to_owned(), decade);
            format!("{}/{}", end(first), end(last))
        }
        Category::Several => "several".to_owned(),
        Category::Unknown => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Audience, read};
    use crate::lang::Lang;
    use crate::sheets::wrap;

    fn shipped() -> Dataset {
        read(include_str!("../../data/bialystok.json"), Audience::Public).unwrap()
    }

    fn on(dataset: &Dataset, rule: Rule, lang: Lang) -> Sheet {
        let all: Vec<RecordNo> = dataset.numbers().collect();
        numbers(
            dataset,
            (&all, false),
            &Speech::new(lang),
            Day::constant(2026, 11, 23),
            (rule, false),
            Symbols::Unicode,
        )
    }

    #[test]
    fn another_rule_changes_the_number_on_the_same_sheet() {
        let dataset = shipped();
        for lang in Lang::ALL {
            let mut answers = Vec::new();
            for rule in Rule::ALL {
                let sheet = on(&dataset, rule, lang);
                let answer = sheet.items[0].text();
                let chosen = Speech::new(lang).word("rule-chosen");
                let marked: Vec<&Item> =
                    sheet.items.iter().filter(|item| item.text().contains(&chosen)).collect();
                let [marked] = marked[..] else { panic!("one rule is marked") };
                let counted = |rule: Rule| Target::Counted(Value::Rule(rule), None);
                assert_eq!(marked.target, Some(counted(rule)));
                assert!(marked.text().starts_with(&format!("{answer} – ")), "{}", marked.text());
                // Every number leads to those who are counted; none changes the rule.
                assert_eq!(sheet.items[0].target, Some(counted(rule)));
                let led = sheet.items.iter().skip(1).filter_map(|item| item.target.clone());
                assert_eq!(led.take(Rule::ALL.len()).collect::<Vec<_>>(), Rule::ALL.map(counted));
                answers.push(answer);
            }
            answers.dedup();
            assert!(answers.len() > 3, "{answers:?}");
        }
    }

    #[test]
    fn every_published_count_stands_there_with_its_source() {
        let dataset = shipped();
        let sheet = on(&dataset, Rule::Signed, Lang::POLISH);
        let said = |text: &str| {
            let mut told = sheet.items.iter().filter(|item| !item.sources.is_empty());
            told.find(|item| item.text().replace('\u{a0}', " ").starts_with(text))
        };
        for (claim, source) in [
            ("8 – ", "bialystok-um-2010"),
            ("16 i osobno 6", "belsat-2021"),
            ("20 – ", "wikipedia-2026"),
            ("22 w 18", "9lib-aktywnosc"),
            ("23 – ", "wikipedia-ro"),
            ("24 – ", "wikidata-2017"),
        ] {
            let item = said(claim).unwrap_or_else(|| panic!("no {claim}"));
            assert_eq!(&*item.sources[0], source);
        }
    }

    #[test]
    fn bars_stand_in_a_column_and_rows_on_a_line_at_39_columns() {
        let dataset = shipped();
        for lang in Lang::ALL {
            let sheet = on(&dataset, Rule::Signed, lang);
            let barred = |at: usize| {
                sheet
                    .items
                    .get(at)
                    .is_some_and(|item| item.runs.iter().any(|run| run.text.contains(['█', '░'])))
            };
            let mut lines = 0;
            for line in wrap(&sheet, 39).into_iter().filter(|line| barred(line.item)) {
                let text: String = line.runs.iter().map(|run| run.text.as_str()).collect();
                let label = &sheet.items[line.item].label;
                // A label too wide for its column pushes the rest aside.
                if width::of(label) + width::of(sheet.colon) <= GROUPS {
                    assert!(text.starts_with(&format!("{label}{} ", sheet.colon)), "broken: {text}");
                    lines += 1;
                }
            }
            assert!(lines > 30);
            for at in 1..sheet.items.len() {
                let column = |at: usize| {
                    let (label, padding) = (&sheet.items[at].label, &sheet.items[at].runs[0].text);
                    width::of(label) + padding.len()
                };
                let wide = |at: usize| width::of(&sheet.items[at].label) + width::of(sheet.colon) > GROUPS;
                if barred(at - 1) && barred(at) && !wide(at - 1) && !wide(at) {
                    assert_eq!(column(at - 1), column(at), "{}", sheet.items[at].label);
                }
            }
        }
    }

    #[test]
    fn what_is_only_for_the_eye_is_not_read_aloud() {
        let sheet = on(&shipped(), Rule::Signed, Lang::POLISH);
        for item in &sheet.items {
            assert!(!item.text().contains(['█', '░']) && !item.said().contains(['█', '░']));
            assert!(!item.text().starts_with(' '), "{:?}", item.text());
        }
    }

    #[test]
    fn a_choice_of_records_is_told_to_be_one() {
        let dataset = shipped();
        let speech = Speech::new(Lang::POLISH);
        let some: Vec<RecordNo> = dataset.numbers().take(10).collect();
        let day = Day::constant(2026, 11, 23);
        let of =
            |chosen| numbers(&dataset, (&some, chosen), &speech, day, (Rule::Ever, false), Symbols::Ascii);
        let told = |sheet: &Sheet| sheet.items.iter().any(|item| item.text().starts_with("Policzono tylko"));
        assert!(told(&of(true)) && !told(&of(false)), "that some are not there on the day is no choice");
        let sheet = of(true);
        let said = sheet.items.iter().map(|item| item.text().replace('\u{a0}', " "));
        assert!(said.clone().any(|text| text == "Policzono tylko wybrane rekordy: 10 z 64."));
        let totals = sheet.items.iter().filter(|item| item.label == "Razem").map(Item::text);
        let totals: Vec<String> = totals.collect();
        assert!(
            totals.len() == By::ALL.len() && totals.iter().all(|total| *total == totals[0]),
            "{totals:?}"
        );
    }
}
