//! One page on a record, for whoever interprets or travels tomorrow: what they must not get wrong,
//! what was signed and by whom, what happened last, who knows more. It fits one printed page
//! whatever the record holds: what is older is summed up.

use super::builder::SheetBuilder;
use super::course::is_deed;
use super::short::short;
use super::word::{other_names, tagged};
use super::{Fact, Item, Role, Setting, Sheet, wrap};
use crate::history::{Dataset, EventNo, RecordNo, Tie};
use crate::lang::{Lang, Speech, named};
use crate::records::{Date, Day, Dispute, Event, Internal};
use crate::text::width;

/// The columns that the page is laid for.
pub const COLUMNS: usize = 72;
/// The lines that it has at most.
const LINES: usize = 60;
/// The columns that one fact may take: two lines, three, and where the page has room to spare.
const SHORT: usize = 135;
const LONG: usize = 205;
const LONGEST: usize = 800;
/// What one name of a publisher or a contact may take.
const NAME: usize = 40;
/// More deeds than any tie has: they all go on the page, a line each.
const MOST_DEEDS: usize = 20;
/// The fewest events worth making room for by leaving out something else.
const FEW_EVENTS: usize = 3;

/// How much of what there may be any number of goes on the page.
#[derive(Clone, Copy)]
struct Room {
    /// Deeds with all that is known of them, disputes and contacts, of each so many.
    few: usize,
    /// Events.
    events: usize,
    /// Sources of each fact.
    marks: usize,
    /// Columns of each fact.
    columns: usize,
}

/// The page on a record, with what is for the office only if `staff` asks; none where there is no such
/// record.
pub fn brief(dataset: &Dataset, number: RecordNo, speech: &Speech, day: Day, staff: bool) -> Option<Sheet> {
    let record = dataset.tie(number)?;
    let most = record.events.len().min(LINES);
    let laid = |room: Room| {
        let mut builder = SheetBuilder::new(dataset, speech, day);
        builder.fact = Some(Fact::Record(number, None));
        lay(builder, record, staff, room)
    };
    let fits = |room: &Room| wrap(&laid(*room), COLUMNS).len() <= LINES;
    let ample = Room { few: 6, events: most, marks: 2, columns: LONGEST };
    let rooms = [(6, FEW_EVENTS, 2, LONG), (3, FEW_EVENTS, 1, LONG), (1, 0, 1, SHORT)]
        .map(|(few, events, marks, columns)| Room { few, events: events.min(most), marks, columns });
    let [.., least] = rooms;
    let room = std::iter::once(ample).chain(rooms).find(fits).unwrap_or(least);
    // As many events more as there is room for: each takes a line or more.
    let more: Vec<Room> = (room.events + 1..=most).map(|events| Room { events, ..room }).collect();
    let fitting = more.partition_point(fits);
    Some(laid(fitting.checked_sub(1).and_then(|last| more.get(last)).copied().unwrap_or(room)))
}

fn lay(mut builder: SheetBuilder<'_>, record: &Tie, staff: bool, room: Room) -> Sheet {
    builder.marks = room.marks;
    builder.names(record);
    builder.place(record);
    builder.standing(record);
    builder.subject(record);
    builder.newest("heading-deeds", record, (MOST_DEEDS, room.few), is_deed);
    let latest = (room.events, usize::MAX);
    builder.newest("heading-latest", record, latest, |event| event.is_sign() && !is_deed(event));
    builder.disagreements(&record.disputes, room.few);
    builder.contacts(record, staff, room.few);
    builder.foot(record);
    let mut sheet = builder.done();
    sheet.items.iter_mut().for_each(|item| shorten(item, room.columns));
    sheet
}

impl SheetBuilder<'_> {
    /// The name here, there and in the other language; others that may be heard.
    fn names(&mut self, record: &Tie) {
        let lang = self.speech.lang();
        let shown = self.words(&record.name);
        self.put(Item::new(Setting::Labelled, self.word("label-name"), &shown).role(Role::Title));
        let local = record.local.as_deref().unwrap_or_default();
        if let Some(name) = record.name.exact(local) {
            self.fact(Setting::Labelled, "label-local", tagged(self.speech, local, name));
        }
        // The languages that an interpreter here surely needs have lines of their own.
        let apart = |tag: &str| self.speech.has(&format!("name-in-{tag}"));
        for other in Lang::ALL.into_iter().filter(|other| *other != lang && apart(other.code())) {
            let name = record.name.exact(other.code()).unwrap_or_default();
            self.fact(Setting::Labelled, &format!("name-in-{}", other.code()), name.to_owned());
        }
        let mut known = vec![shown.as_str(), record.name.exact(local).unwrap_or_default()];
        known.extend(record.name.iter().filter(|(tag, _)| apart(tag)).map(|(_, name)| name));
        // One page has no room for what the readers of every language here call it.
        let others = other_names(record, self.speech, &known, |tag| Lang::find(tag).is_none());
        self.fact(Setting::Labelled, "label-aliases", others.join(", "));
    }

    /// What it is, where, how far, how large.
    fn place(&mut self, record: &Tie) {
        let kinds = self.speech.kinds(record);
        let country = record.country.as_deref().map(|code| self.speech.country(code));
        let parts: Vec<String> = kinds.into_iter().chain(country).chain(self.distance(record)).collect();
        self.fact(Setting::Labelled, "label-kind", parts.join(" · "));
        self.fact(Setting::Labelled, "label-seat", self.words(&record.seat));
        self.population(record.population.as_deref());
    }

    /// What it is about, and between whom.
    fn subject(&mut self, record: &Tie) {
        self.fact(Setting::Labelled, "label-summary", self.words(&record.summary));
        let parties: Vec<String> = record.between.iter().map(|party| self.words(&party.name)).collect();
        self.fact(Setting::Labelled, "label-party", self.speech.listed(&parties));
        let fields: Vec<String> =
            record.fields.iter().map(|field| self.speech.word(&named("field", field))).collect();
        self.fact(Setting::Labelled, "label-fields", fields.join(", "));
    }

    /// The newest events of a sort that had come by the day, so many, the first of them with all that is known
    /// of them, and how many came before.
    fn newest(
        &mut self,
        heading: &str,
        record: &Tie,
        (most, detailed): (usize, usize),
        wanted: impl Fn(&Event) -> bool,
    ) {
        let by_then = |event: &Event| event.date.as_ref().is_none_or(|date| date.anchor() <= self.day);
        let events = EventNo::all().zip(&record.events);
        let mut events: Vec<_> = events.filter(|(_, event)| wanted(event) && by_then(event)).collect();
        events.reverse();
        if events.is_empty() {
            return;
        }
        self.heading(heading);
        for (at, &(number, event)) in events.iter().take(most).enumerate() {
            let item = if at < detailed { self.happening(number, event) } else { self.deed(number, event) };
            self.put(item);
        }
        let left = events.len().saturating_sub(most);
        if left > 0 {
            let number = self.speech.number(left as u64);
            let said = self.speech.say("brief-earlier", &[("n", left.into()), ("number", number.into())]);
            self.put(Item::new(Setting::Bare, "", said).role(Role::Quiet));
        }
    }

    /// What sources disagree about, a line each, what this file goes by first.
    fn disagreements(&mut self, disputes: &[Dispute], most: usize) {
        if disputes.is_empty() {
            return;
        }
        self.heading("heading-disputes");
        for dispute in disputes.iter().take(most) {
            let about = self.words(&dispute.about);
            let chosen = dispute.claims.iter().find(|claim| claim.chosen);
            let others = (dispute.claims.len() - usize::from(chosen.is_some())) as u64;
            let args = [("n", others.into()), ("number", self.speech.number(others).into())];
            let said = match chosen {
                Some(claim) => {
                    let others = self.speech.say("brief-claims-other", &args);
                    let claim = self.words(&claim.claim);
                    format!(
                        "{about} {} ({}; {others})",
                        claim.trim_end_matches('.'),
                        self.word("claim-chosen")
                    )
                }
                None => format!("{about} {}", self.speech.say("brief-claims", &args)),
            };
            self.put(Item::new(Setting::Point, "", said));
        }
        self.left_out(disputes.len(), most);
    }

    /// Whom to ask; for the office its own contacts and notes.
    fn contacts(&mut self, record: &Tie, staff: bool, most: usize) {
        if let Some(city) = self.dataset.home(record).filter(|city| !city.ask.is_empty()) {
            self.heading("label-ask");
            self.fact(Setting::Bare, "label-ask", self.words(&city.ask));
        }
        let Some(internal) = record.internal.as_ref().filter(|_| staff) else { return };
        self.heading("heading-internal");
        let Internal { contacts, notes } = &**internal;
        for contact in contacts.iter().take(most) {
            self.put(Item::new(Setting::Point, "", width::clip(contact, COLUMNS - 2, "…")));
        }
        self.left_out(contacts.len(), most);
        self.fact(
            Setting::Labelled,
            "label-note",
            notes.as_ref().map(ToString::to_string).unwrap_or_default(),
        );
    }

    /// The sources, short, by their numbers; the day, and where more is found.
    fn foot(&mut self, record: &Tie) {
        let cited = self.take_cited();
        self.heading("heading-sources");
        for (at, id) in cited.iter().enumerate() {
            let Some(source) = self.dataset.source(id) else { continue };
            let date = source.date.as_ref().map(|date: &Date| format!(" {}", short(date, self.speech)));
            let publisher = width::clip(&source.publisher, NAME, "…");
            let said = format!("[{}]\u{a0}{publisher}{}", at + 1, date.unwrap_or_default());
            let setting = if at == 0 { Setting::Bare } else { Setting::Joined };
            self.put(Item::new(setting, "", said));
        }
        self.put(Item::heading(""));
        let args = [
            ("day", self.speech.day(self.day).into()),
            ("date", self.speech.date(self.dataset.updated()).into()),
        ];
        self.put(Item::new(Setting::Bare, "", self.speech.say("brief-foot", &args)).role(Role::Quiet));
        let whole = self.speech.say("brief-whole", &[("id", record.id.to_string().into())]);
        self.put(Item::new(Setting::Bare, "", whole).role(Role::Quiet));
    }
}

/// Cuts a fact that would take too much of the page. Its marks stay.
fn shorten(item: &mut Item, columns: usize) {
    item.label = width::clip(&item.label, COLUMNS, "…");
    let mut room = columns.saturating_sub(width::of(&item.label));
    for run in item.runs.iter_mut().filter(|run| run.role != Role::Mark) {
        run.text = cut(&run.text, room);
        room -= width::of(&run.text).min(room);
    }
    item.runs.retain(|run| !run.text.is_empty());
}

/// The text cut between two words.
fn cut(text: &str, columns: usize) -> String {
    let kept = width::clip(text, columns, "");
    if kept.len() == text.len() {
        return kept;
    }
    let kept = width::clip(text, columns, "…");
    match kept.rsplit_once(' ') {
        // A word as long as a line is cut wherever it must.
        Some((words, half)) if half.len() < COLUMNS => format!("{words} …"),
        _ => kept,
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use serde_json::{Value, json};

    use super::*;
    use crate::file::{Audience, read};
    use crate::text::clean;

    const SHIPPED: &str = include_str!("../../data/bialystok.json");
    const FULL: &str = include_str!("../../tests/data/good/full.json");

    fn today() -> Day {
        Day::constant(2026, 11, 23)
    }

    fn dataset(text: &str) -> Dataset {
        read(text, Audience::Staff).unwrap()
    }

    /// The printed page.
    fn page(dataset: &Dataset, id: &str, lang: Lang, staff: bool) -> String {
        let sheet = brief(dataset, dataset.number(id).unwrap(), &Speech::new(lang), today(), staff).unwrap();
        let mut page = String::new();
        for line in wrap(&sheet, COLUMNS) {
            let text: String = line.runs.iter().map(|run| run.text.as_str()).collect();
            writeln!(page, "{}{text}", " ".repeat(line.indent)).unwrap();
        }
        page.replace('\u{a0}', " ")
    }

    #[track_caller]
    fn fits(page: &str) {
        assert!(page.lines().count() <= LINES, "{} lines:\n{page}", page.lines().count());
        for line in page.lines() {
            assert!(width::of(line) <= COLUMNS, "{line}");
            assert_eq!(clean::first_hostile(line), None, "{line:?}");
        }
        assert!(page.lines().last().is_some_and(|line| !line.is_empty()), "{page}");
    }

    #[test]
    fn every_shipped_record_fits_one_page_in_every_language() {
        let dataset = dataset(SHIPPED);
        for record in dataset.records() {
            for lang in Lang::ALL {
                let page = page(&dataset, &record.id, lang, true);
                fits(&page);
                let name = record.name.get(lang.codes()).replace('\u{a0}', " ");
                assert!(page.replace("\n  ", " ").contains(&name), "no {name} in\n{page}");
                assert!(page.contains("mosty show"), "{page}");
            }
        }
    }

    #[test]
    fn an_interpreter_finds_what_they_must_not_get_wrong() {
        let page = page(&dataset(SHIPPED), "lutsk", Lang::POLISH, true);
        for text in [
            "Nazwa: Łuck\n",
            "Nazwa miejscowa: ukr. Луцьк\n",
            "Po angielsku: Lutsk\n",
            "Ukraina · 304 km",
            "[czynna] od chwili między 2010 a 2013 r. [",
            "Przebieg współpracy\n",
            "umowa lub list intencyjny",
            "Źródła się różnią\n",
            "Kogo zapytać\n",
            "[1] ",
            "Stan na 23 listopada 2026 r., dane z 23 listopada 2026 r.",
        ] {
            assert!(page.contains(text), "no “{text}” in\n{page}");
        }
        // The signatories of a deed.
        let grodno = self::page(&dataset(SHIPPED), "grodno", Lang::POLISH, false);
        assert!(grodno.contains("Truskolaski") && grodno.contains("Goj"), "{grodno}");
    }

    #[test]
    fn what_is_for_the_office_is_told_to_the_office_only() {
        let dataset = dataset(FULL);
        let internal = dataset.record("grodno").unwrap().internal.clone().unwrap();
        let secrets: Vec<String> =
            internal.contacts.iter().chain(&internal.notes).map(ToString::to_string).collect();
        assert!(!secrets.is_empty());
        let (staff, public) =
            (page(&dataset, "grodno", Lang::POLISH, true), page(&dataset, "grodno", Lang::POLISH, false));
        assert!(staff.contains("Tylko do użytku urzędu") && !public.contains("urzędu"), "{public}");
        for secret in secrets {
            assert!(staff.contains(&secret), "{staff}");
            assert!(!public.contains(&secret), "{public}");
        }
    }

    #[test]
    fn a_page_as_of_a_day_knows_nothing_later() {
        let dataset = dataset(SHIPPED);
        let grodno = dataset.number("grodno").unwrap();
        let day = Day::constant(2019, 1, 1);
        let sheet = brief(&dataset, grodno, &Speech::new(Lang::POLISH), day, false).unwrap();
        let said: Vec<String> = sheet.items.iter().map(Item::text).collect();
        assert!(said.iter().any(|fact| fact.starts_with("[czynna]")), "{said:?}");
        assert!(!said.iter().any(|fact| fact.contains("zakończenie")), "{said:?}");
    }

    /// The full file, its first record changed.
    fn changed(change: impl Fn(&mut Value)) -> Dataset {
        let mut file: Value = serde_json::from_str(FULL).unwrap();
        change(&mut file["records"][0]);
        dataset(&file.to_string())
    }

    fn visits(number: usize, note: &str) -> Vec<Value> {
        let visit = |at: usize| {
            let date = format!("{}-{:02}-05", 1995 + at / 12, at % 12 + 1);
            json!({"date": date, "what": "visit", "note": {"pl": note}, "sources": ["press", "weak", "official"]})
        };
        (0..number).map(visit).collect()
    }

    #[test]
    fn of_hundreds_of_events_the_older_are_summed_up() {
        let dataset =
            changed(|record| record["events"].as_array_mut().unwrap().extend(visits(300, "Krótko.")));
        for (lang, earlier) in [(Lang::POLISH, " wcześniejszych"), (Lang::ALL[1], " earlier ones")] {
            let page = page(&dataset, "grodno", lang, true);
            fits(&page);
            let told = page.matches("Krótko.").count();
            let told = told.max(page.matches(": visit").count());
            assert!(told >= FEW_EVENTS, "{page}");
            // Visits and the one contact of the nineties, whether told or summed up.
            assert!(page.contains(&format!("{}{earlier}", 301 - told)), "{told}\n{page}");
            assert!(page.lines().count() > LINES - 4, "the page is used\n{page}");
        }
    }

    #[test]
    fn the_worst_record_still_fits() {
        let word = "Donaudampfschifffahrt".repeat(40);
        let long = "崇左 bardzo długie słowa ".repeat(30);
        let dataset = changed(|record| {
            let texts = |text: &str| json!({"pl": text, "en": text, "be": text, "uk": text});
            record["name"] = texts(&word);
            record["aliases"] = (0..300).map(|at| format!("{long}{at}")).collect();
            record["fields"] = json!([
                "administration",
                "agriculture",
                "aid",
                "culture",
                "digital",
                "economy",
                "education",
                "energy",
                "environment",
                "heritage",
                "medicine",
                "research",
                "self-government",
                "social",
                "sport",
                "tourism",
                "trade",
                "transport",
                "youth"
            ]);
            let claims: Vec<Value> =
                (0..8).map(|_| json!({"claim": texts(&long), "sources": ["press", "weak"]})).collect();
            record["disputes"] = (0..12).map(|_| json!({"about": texts(&word), "claims": claims})).collect();
            record["seat"] = texts(&long);
            record["internal"] = json!({"contacts": vec![long.clone(); 50], "notes": word});
            let events = record["events"].as_array_mut().unwrap();
            events.extend(visits(380, &long));
            for event in events.iter_mut() {
                event["people"] = vec![texts(&long); 3].into();
                event["place"] = texts(&word);
            }
        });
        for lang in Lang::ALL {
            fits(&page(&dataset, "grodno", lang, true));
        }
    }
}
