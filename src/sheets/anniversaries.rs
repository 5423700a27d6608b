//! Anniversaries: those of a year, the round ones of the years after it, and the ties that can have
//! none because no year of their beginning is known.

use super::builder::SheetBuilder;
use super::short::year;
use super::word::{happened, state_of};
use super::{Fact, Item, Role, Setting, Sheet, Target};
use crate::history::{self, Anniversary, Coming, Dataset, Falls, RecordNo, Tie, coming};
use crate::lang::Speech;
use crate::records::{Date, Day, Event};

/// The anniversaries of the shown ties in the first year, and the round ones of the years after it,
/// so many years in all, as the ties stand on `day`; of each year the first `most` one by one.
pub fn anniversaries(
    dataset: &Dataset,
    shown: impl Fn(RecordNo) -> bool,
    speech: &Speech,
    day: Day,
    (first_year, years): (i16, i16),
    most: usize,
) -> Sheet {
    let mut builder = SheetBuilder::new(dataset, speech, day);
    let Coming { years, open } =
        coming(dataset, shown, day, first_year..first_year.saturating_add(years), most);
    for year in years {
        if year.year == first_year {
            builder.year(first_year, &year.told);
        } else {
            builder.coming(year.year, &year.told);
        }
        builder.left_out(year.all, most);
    }
    builder.bounded(&open, most);
    builder.sources();
    builder.done()
}

/// The names of those whose anniversary in a year has no day that is known for certain: no calendar has them.
pub fn without_day(dataset: &Dataset, speech: &Speech, day: Day, year: i16) -> Vec<String> {
    let mut all = history::anniversaries(dataset, day, year);
    all.sort_by_key(|anniversary| (anniversary.record, anniversary.event));
    let of = all.iter().filter_map(|anniversary| anniversary.of(dataset));
    let dayless = of.filter(|(_, event)| event.date.as_ref().and_then(Date::day).is_none());
    dayless.map(|(record, _)| record.name.get(speech.lang().codes()).to_owned()).collect()
}

/// How many years it will have been: "35. rocznica" of a day, "35 lat" where no day is known.
fn how_many(speech: &Speech, anniversary: &Anniversary) -> String {
    let id = if matches!(anniversary.falls, Falls::On(_)) { "anniversary-nth" } else { "years" };
    speech.say(id, &[("n", anniversary.years.into())])
}

/// ", z przerwą 2004–2019": that the tie was over for a while since then; nothing where it was not.
fn with_breaks(speech: &Speech, record: &Tie, event: &Event, day: Day) -> String {
    let years = breaks(speech, record, event, day);
    if years.is_empty() {
        return String::new();
    }
    format!(", {}", speech.say("anniversary-break", &[("years", years.join(", ").into())]))
}

/// The years in which the tie was over or on hold since an event: "2004–2019".
pub fn breaks(speech: &Speech, record: &Tie, event: &Event, day: Day) -> Vec<String> {
    let years = |(from, to): (Date, Date)| (year(&from, speech), year(&to, speech));
    let one = |(from, to): (String, String)| if from == to { from } else { format!("{from}–{to}") };
    record.breaks(event, day).into_iter().map(years).map(one).collect()
}

impl SheetBuilder<'_> {
    fn year(&mut self, year: i16, all: &[Anniversary]) {
        let of_year = |id: &str| self.speech.say(id, &[("year", year.to_string().into())]);
        let (title, none) = (of_year("anniversaries-title"), of_year("anniversaries-none"));
        self.put(Item::new(Setting::Bare, "", title).role(Role::Title));
        if all.is_empty() {
            self.put(Item::new(Setting::Bare, "", none).role(Role::Nothing));
        }
        // They come in order: a heading stands where the block changes.
        let mut last = "";
        for anniversary in all {
            let block = match (anniversary.falls, anniversary.is_round()) {
                (Falls::On(_), true) => "anniversaries-round",
                (Falls::In(_), true) => "anniversaries-round-months",
                (Falls::Undated, true) => "anniversaries-round-undated",
                (Falls::On(_), false) => "anniversaries-days",
                (Falls::In(_), false) => "anniversaries-months",
                (Falls::Undated, false) => "anniversaries-undated",
            };
            if block != last {
                self.heading(block);
                last = block;
            }
            self.anniversary(anniversary);
        }
    }

    /// The round ones of a year to come.
    fn coming(&mut self, year: i16, round: &[Anniversary]) {
        let year = year.to_string().into();
        self.put(Item::heading(self.speech.say("anniversaries-coming", &[("year", year)])));
        if round.is_empty() {
            self.put(Item::new(Setting::Bare, "", self.word("anniversaries-no-round")));
        }
        for anniversary in round {
            self.anniversary(anniversary);
        }
    }

    fn anniversary(&mut self, anniversary: &Anniversary) {
        let Some((record, event)) = anniversary.of(self.dataset) else { return };
        let (setting, when) = match anniversary.falls {
            Falls::On(day) => (Setting::Dated, self.speech.day(day)),
            Falls::In(first) => (Setting::Dated, self.speech.month(first)),
            Falls::Undated => (Setting::Point, String::new()),
        };
        let date = event.date.as_ref().map(|date| self.speech.aside(date)).unwrap_or_default();
        let many = how_many(self.speech, anniversary);
        let breaks = with_breaks(self.speech, record, event, self.day);
        let told = format!(": {many}, {} ({date}){breaks} ", happened(self.speech, event));
        let item = Item::new(setting, when, self.words(&record.name)).role(Role::Link).and(told, Role::Text);
        let item = self.state(item, record);
        let item = self.sourced(item, &event.sources);
        let fact = Fact::Record(anniversary.record, Some(anniversary.event));
        self.put(item.telling(fact).leading_to(Target::Record(anniversary.record)));
    }

    fn state(&self, item: Item, record: &Tie) -> Item {
        let word = state_of(self.dataset, record, self.speech, self.day);
        item.and(format!("[{word}]"), Role::State(record.standing(self.day).state))
    }

    /// The ties without anniversaries, each by its name.
    fn bounded(&mut self, open: &[RecordNo], most: usize) {
        if open.is_empty() {
            return;
        }
        let n = self.speech.number(open.len() as u64).into();
        self.put(Item::heading(self.speech.say("anniversaries-bounded", &[("n", n)])));
        for &number in open.iter().take(most) {
            let Some(record) = self.dataset.tie(number) else { continue };
            let first = record.beginning();
            let Some(event) = first.and_then(|first| record.event(first)) else { continue };
            let Some(date) = &event.date else { continue };
            let item = Item::new(Setting::Point, String::new(), self.words(&record.name)).role(Role::Link);
            let item = item.and(format!("{} {}", self.speech.colon(), self.speech.date(date)), Role::Text);
            let item = self.sourced(item, &event.sources);
            self.put(item.telling(Fact::Record(number, first)).leading_to(Target::Record(number)));
        }
        self.left_out(open.len(), most);
    }
}
