//! What changed between two days: what ended and how, what is in doubt, what is new.

use super::builder::SheetBuilder;
use super::word::happened;
use super::{Fact, Item, Role, Setting, Sheet, Target};
use crate::history::{Certainty, Dataset, News, Outcome, RecordNo, told};
use crate::lang::Speech;
use crate::records::{Date, Day, Event};

/// What happened to the shown ties on the days after `after` and up to `until`, by what it came to.
pub fn changes(
    dataset: &Dataset,
    shown: impl Fn(RecordNo) -> bool,
    speech: &Speech,
    after: Day,
    until: Day,
) -> Sheet {
    let mut builder = SheetBuilder::new(dataset, speech, until);
    let mut all = told(dataset, after, until);
    all.retain(|news| shown(news.record));
    let within = all.iter().filter(|news| news.certainty == Certainty::Within).count();
    let number = |number: usize| speech.number(number as u64).into();
    let args = [
        ("first", speech.day(after.tomorrow().unwrap_or(after)).into()),
        ("until", speech.day(until).into()),
        ("n", number(within)),
        ("perhaps", number(all.len() - within)),
    ];
    let title = speech.say(if within < all.len() { "changes-title-perhaps" } else { "changes-title" }, &args);
    builder.put(Item::new(Setting::Bare, "", title).role(Role::Title));
    if all.is_empty() {
        builder.put(Item::new(Setting::Bare, "", speech.word("changes-none")).role(Role::Nothing));
        return builder.done();
    }
    for &outcome in Outcome::ALL {
        // What may have happened at another time is not counted with what surely was then.
        let (then, perhaps): (Vec<&News>, Vec<&News>) = all
            .iter()
            .filter(|news| news.outcome == outcome)
            .partition(|news| news.certainty == Certainty::Within);
        builder.group(outcome, true, &then);
        builder.group(outcome, false, &perhaps);
    }
    builder.sources();
    builder.done()
}

impl SheetBuilder<'_> {
    /// What came to the same, under a heading with its number.
    fn group(&mut self, outcome: Outcome, surely: bool, group: &[&News]) {
        if group.is_empty() {
            return;
        }
        let n = self.speech.number(group.len() as u64).into();
        let mut heading = self.speech.say(&format!("outcome-{}", outcome.code()), &[("n", n)]);
        if !surely {
            heading = self.speech.say("changes-perhaps", &[("what", heading.into())]);
        }
        self.put(Item::heading(heading));
        for news in group {
            self.news(news);
        }
    }

    /// One thing that happened: when, to whom, what, and whether it surely was in these days.
    fn news(&mut self, news: &News) {
        let Some((record, event)) = news.of(self.dataset) else { return };
        let date = news.date.as_ref().map_or_else(|| self.word("no-date"), |date| self.speech.date(date));
        let item = Item::new(Setting::Dated, date, self.words(&record.name)).role(Role::Link);
        let item = item.and(format!(", {}", self.came_to(news.outcome, event)), Role::Text);
        let item = match perhaps(news) {
            Some(id) => item.and(format!(" ({})", self.word(id)), Role::Warning),
            None => item,
        };
        let item = self.sourced(item, &event.sources);
        let fact = Fact::Record(news.record, Some(news.event));
        self.put(item.telling(fact).leading_to(Target::Record(news.record)));
    }

    fn came_to(&self, outcome: Outcome, event: &Event) -> String {
        let what = happened(self.speech, event);
        if outcome.of_term() { self.speech.say("changes-term", &[("what", what.into())]) } else { what }
    }
}

/// The message that tells what the date itself does not: that it may lie outside the days.
fn perhaps(news: &News) -> Option<&'static str> {
    let known = |end: fn(&Date) -> Option<Day>| news.date.as_ref().and_then(end).is_some();
    match news.certainty {
        Certainty::PerhapsEarlier if known(Date::earliest) => Some("changes-perhaps-earlier"),
        Certainty::PerhapsLater if known(Date::latest) => Some("changes-perhaps-later"),
        _ => None,
    }
}
