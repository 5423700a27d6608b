//! Pages for visitors: the languages, the memberships each with its sentence, this year, and what all
//! this is in plain words. Which of them is open, and what a visitor may do there, is for `app`.

use strum::VariantArray;

use super::builder::SheetBuilder;
use super::word::state_of;
use super::{Fact, Item, Role, Setting, Sheet, Sort, Target, anniversaries, changes};
use crate::history::{Dataset, State};
use crate::lang::{Lang, Speech};
use crate::records::{Day, Kind, Scope};

/// More of one kind than anybody reads standing.
const MOST: usize = 50;

/// The languages, each by its own name.
pub fn languages(speech: &Speech) -> Sheet {
    let mut items = vec![Item::new(Setting::Bare, "", speech.word("languages-about"))];
    for (at, lang) in Lang::ALL.into_iter().enumerate() {
        let item = Item::new(Setting::Point, format!("{}", at + 1), lang.name()).role(Role::Link);
        items.push(item.leading_to(Target::Speech(lang)));
    }
    Sheet::new(speech, items)
}

/// The orders of the list by their numbers, that which it is in marked.
pub fn orders(speech: &Speech, (sort, reverse): (Sort, bool)) -> Sheet {
    let mut items = vec![Item::new(Setting::Bare, "", speech.word("orders-about")).role(Role::Quiet)];
    for (at, order) in (1..).zip(Sort::VARIANTS.iter().copied()) {
        let name = speech.word(&format!("sort-{}", order.name()));
        let item = Item::new(Setting::Point, format!("{at}"), name);
        let now = if order == sort {
            speech.word(if reverse { "order-reverse" } else { "order-now" })
        } else {
            String::new()
        };
        items.push(item.role(Role::Link).and(now, Role::Quiet).leading_to(Target::Order(order)));
    }
    Sheet::new(speech, items)
}

/// The international networks that the city is in, then those at home, each with its sentence.
pub fn memberships(dataset: &Dataset, speech: &Speech, day: Day) -> Sheet {
    let mut builder = SheetBuilder::new(dataset, speech, day);
    builder.put(Item::new(Setting::Bare, "", builder.word("memberships-about")));
    if !dataset.records().iter().any(|record| record.kind == Kind::Membership) {
        builder.put(Item::new(Setting::Bare, "", builder.word("memberships-none")).role(Role::Nothing));
    }
    let mut number = 0;
    for (scope, heading) in [(Scope::International, "group-memberships"), (Scope::Domestic, "group-domestic")]
    {
        let within =
            dataset.numbered().filter(|(_, record)| record.kind == Kind::Membership && record.scope == scope);
        for (row, (of, record)) in within.enumerate() {
            if row == 0 {
                builder.heading(heading);
            }
            number += 1;
            let name = builder.words(&record.name);
            let item = Item::new(Setting::Point, number.to_string(), name).role(Role::Link);
            let state = record.standing(day).state;
            let word = format!(" [{}]", state_of(dataset, record, speech, day));
            let mut item = item.and(word, Role::State(state));
            let seat = builder.words(&record.seat);
            let seat = if seat.is_empty() {
                seat
            } else {
                builder.speech.labelled(&builder.word("label-seat"), &seat)
            };
            let told = [seat, builder.prose(&record.summary)].into_iter().filter(|part| !part.is_empty());
            for told in told {
                item = item.and(format!(" · {told}"), Role::Text);
            }
            builder.put(item.telling(Fact::Record(of, None)).leading_to(Target::Record(of)));
        }
    }
    builder.done()
}

/// Whose anniversaries this year holds, and what happened in it up to the day.
pub fn this_year(dataset: &Dataset, speech: &Speech, day: Day) -> Sheet {
    let before = day.first_of_year().yesterday().unwrap_or(day);
    let mut sheet = anniversaries(dataset, |_| true, speech, day, (day.year(), 1), MOST);
    let mut news = changes(dataset, |_| true, speech, before, day);
    // Each part has its own list of sources and its own numbers; here who asks for a source gets it.
    for part in [&mut news, &mut sheet] {
        let sources = speech.word("heading-sources");
        let end =
            part.items.iter().position(|item| item.setting == Setting::Heading && item.label == sources);
        part.items.truncate(end.unwrap_or(part.items.len()));
        for item in &mut part.items {
            item.runs.retain(|run| run.role != Role::Mark);
        }
    }
    sheet.items.append(&mut news.items);
    sheet
}

/// What a partner, a membership and a state are, and whom to ask.
pub fn in_plain_words(dataset: &Dataset, speech: &Speech, day: Day) -> Sheet {
    let mut builder = SheetBuilder::new(dataset, speech, day);
    let city = dataset.city();
    let name = city.map(|city| builder.words(&city.name)).unwrap_or_default();
    builder.put(Item::new(Setting::Bare, "", name).role(Role::Title));
    for id in ["plain-partner", "plain-membership", "plain-agreement"] {
        builder.put(Item::new(Setting::Point, "", speech.word(id)));
    }
    builder.reasons(city.map(|city| &*city.reasons).unwrap_or_default());
    builder.heading("plain-states");
    for state in
        [State::InForce, State::Recognised, State::Paused, State::Ended, State::Unclear, State::Never]
    {
        let word = speech.word(&format!("state-{}", state.code()));
        let told = speech.word(&format!("plain-{}", state.code()));
        let item = Item::new(Setting::Point, "", format!("[{word}]")).role(Role::State(state));
        builder.put(item.and(format!(" {told}"), Role::Text));
    }
    builder.heading("plain-knowledge");
    builder.put(Item::new(Setting::Point, "", speech.word("plain-sources")));
    let date = speech.date(dataset.updated());
    builder.put(Item::new(Setting::Point, "", speech.say("plain-updated", &[("date", date.into())])));
    builder.put(ask(dataset, speech));
    builder.done()
}

/// Whom to ask: somebody of the city, as the file says, or anybody there.
pub fn ask(dataset: &Dataset, speech: &Speech) -> Item {
    let ask = dataset.city().map(|city| speech.told(&city.ask)).filter(|ask| !ask.is_empty());
    let ask = ask.unwrap_or_else(|| speech.word("ask-anybody"));
    Item::new(Setting::Labelled, speech.word("label-ask"), ask)
}
