//! One page on a record, for whoever interprets or travels tomorrow: what they must not get wrong,
//! what was signed and by whom, what happened last, who knows more. It fits one printed page
//! whatever the record holds: what is older is summed up.

use super::page::Page;
use super::short::short;
use super::word::{happened, named, tagged};
use super::{Item, Role, Setting, Sheet, wrap};
use crate::lang::{Lang, Speech};
use crate::records::{Claim, Dataset, Date, Day, Dispute, Event, Force, Internal, Record};
use crate::text::width;

/// The columns that the page is laid for.
pub const COLUMNS: usize = 80;
/// The lines that it has at most.
const LINES: usize = 60;
/// The longest that one fact may be: about three lines, and where the page has room to spare.
const LONG: usize = 230;
const LONGEST: usize = 800;
/// What one name of a publisher or a contact may take.
const NAME: usize = 40;
/// The fewest events worth making room for by leaving out something else.
const FEW_EVENTS: usize = 3;

/// How much of what there may be any number of goes on the page.
#[derive(Clone, Copy)]
struct Room {
    /// Deeds, disputes and contacts, of each so many.
    few: usize,
    /// Events.
    events: usize,
    /// Sources of each fact.
    marks: usize,
    /// Columns of each fact.
    columns: usize,
}

/// The page on a record, with what is for the office only if `staff` asks.
pub fn brief(dataset: &Dataset, record: &Record, speech: &Speech, day: Day, staff: bool) -> Sheet {
    let most = record.events.len().min(LINES);
    let ample = Room { few: 6, events: most, marks: 2, columns: LONGEST };
    let rooms = [(6, FEW_EVENTS, 2), (3, FEW_EVENTS, 1), (1, 0, 1)];
    let rooms = rooms.into_iter().flat_map(|(few, least, marks)| {
        let tight = move |events| Room { few, events, marks, columns: LONG };
        (least.min(most)..=most).rev().map(tight)
    });
    let mut laid = Sheet::default();
    for room in std::iter::once(ample).chain(rooms) {
        laid = lay(Page::new(dataset, speech, day), record, staff, room);
        if wrap(&laid, COLUMNS).len() <= LINES {
            break;
        }
    }
    laid
}

fn lay(mut page: Page<'_>, record: &Record, staff: bool, room: Room) -> Sheet {
    page.marks = room.marks;
    page.names(record);
    page.place(record);
    page.standing(record);
    page.subject(record);
    page.newest("heading-deeds", record, room.few, is_deed);
    page.newest("heading-latest", record, room.events, |event| event.is_sign() && !is_deed(event));
    page.disagreements(&record.disputes, room.few);
    page.contacts(record, staff, room.few);
    page.foot(record);
    let mut sheet = page.done();
    sheet.items.iter_mut().for_each(|item| shorten(item, room.columns));
    sheet
}

/// Whether the event began, paused or ended the tie.
fn is_deed(event: &Event) -> bool {
    !matches!(event.force(), Force::Silent | Force::Doubts)
}

impl Page<'_> {
    /// The name here, there and in the other language; others that may be heard.
    fn names(&mut self, record: &Record) {
        let lang = self.speech.lang();
        let shown = self.words(&record.name);
        self.put(Item::new(Setting::Labelled, self.word("label-name"), &shown).role(Role::Title));
        let local = record.local.as_deref().unwrap_or_default();
        if let Some(name) = record.name.exact(local) {
            self.fact(Setting::Labelled, "label-local", tagged(self.speech, local, name));
        }
        for other in Lang::ALL.into_iter().filter(|other| *other != lang) {
            let name = record.name.exact(other.code()).unwrap_or_default();
            self.fact(Setting::Labelled, &format!("name-in-{}", other.code()), name.to_owned());
        }
        let known = |tag: &str, name: &str| {
            name == shown || tag == local || Lang::ALL.iter().any(|lang| lang.code() == tag)
        };
        let names = record.name.iter().filter(|(tag, name)| !known(tag, name));
        let mut others: Vec<String> = names.map(|(tag, name)| tagged(self.speech, tag, name)).collect();
        others.extend(record.aliases.iter().map(ToString::to_string));
        self.fact(Setting::Labelled, "label-aliases", others.join(", "));
    }

    /// What it is, where, how far, how large.
    fn place(&mut self, record: &Record) {
        let kinds = super::kinds(self.speech, record);
        let country = record.country.as_deref().map(|code| self.speech.country(code));
        let parts: Vec<String> = kinds.into_iter().chain(country).chain(self.distance(record)).collect();
        self.fact(Setting::Labelled, "label-type", parts.join(" · "));
        self.fact(Setting::Labelled, "label-seat", self.words(&record.seat));
        self.population(record.population.as_ref());
    }

    /// What it is about, and between whom.
    fn subject(&mut self, record: &Record) {
        self.fact(Setting::Labelled, "label-summary", self.words(&record.summary));
        let parties: Vec<String> = record.between.iter().map(|party| self.words(&party.name)).collect();
        self.fact(Setting::Labelled, "label-party", parties.join("; "));
        let fields: Vec<String> =
            record.fields.iter().map(|field| self.speech.word(&named("field", field))).collect();
        self.fact(Setting::Labelled, "label-fields", fields.join(", "));
    }

    /// The newest events of a sort that had come by the day, and how many came before them.
    fn newest(&mut self, heading: &str, record: &Record, most: usize, wanted: impl Fn(&Event) -> bool) {
        let by_then = |event: &Event| event.date.as_ref().is_none_or(|date| date.anchor() <= self.day);
        let events = record.events.iter().rev();
        let events: Vec<&Event> = events.filter(|event| wanted(event) && by_then(event)).collect();
        if events.is_empty() {
            return;
        }
        self.heading(heading);
        for event in events.iter().take(most) {
            let date =
                event.date.as_ref().map_or_else(|| self.word("no-date"), |date| self.speech.date(date));
            let mut said = happened(self.speech, event);
            let more = self.circumstances(event);
            if !more.is_empty() {
                said = format!("{said}. {more}");
            }
            let item = self.sourced(Item::new(Setting::Dated, date, said), &event.sources);
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
            let mut claims: Vec<_> = dispute.claims.iter().collect();
            claims.sort_by_key(|claim| !claim.chosen);
            let about = self.words(&dispute.about);
            // Every side has its share of the line.
            let room = (COLUMNS - 2).saturating_sub(width::of(&about) + 1);
            let share = (room / claims.len().max(1)).saturating_sub(3).max(10);
            let claim = |claim: &Claim| width::clip(&self.words(&claim.claim), share, "…");
            let claims: Vec<String> = claims.into_iter().map(claim).collect();
            let said = width::clip(&format!("{about} {}", claims.join(" / ")), COLUMNS - 2, "…");
            self.put(Item::new(Setting::Point, "", said));
        }
        self.left_out(disputes.len(), most);
    }

    /// That there is more than went on the page.
    fn left_out(&mut self, all: usize, most: usize) {
        let left = all.saturating_sub(most);
        if left > 0 {
            let said = self.speech.say("brief-more", &[("number", self.speech.number(left as u64).into())]);
            self.put(Item::new(Setting::Bare, "", said).role(Role::Quiet));
        }
    }

    /// Whom to ask; for the office its own contacts and notes.
    fn contacts(&mut self, record: &Record, staff: bool, most: usize) {
        if let Some(city) = self.dataset.home(record).filter(|city| !city.ask.is_empty()) {
            self.heading("label-ask");
            self.fact(Setting::Bare, "label-ask", self.words(&city.ask));
        }
        let Some(internal) = record.internal.as_ref().filter(|_| staff) else { return };
        self.heading("heading-internal");
        let Internal { contacts, notes } = internal;
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
    fn foot(&mut self, record: &Record) {
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
            ("id", record.id.to_string().into()),
        ];
        self.put(Item::new(Setting::Bare, "", self.speech.say("brief-foot", &args)).role(Role::Quiet));
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
