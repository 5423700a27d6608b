//! What there is to say about the home city itself: what happened there without belonging to a
//! single tie, and where sources disagree about the whole.

use super::page::Page;
use super::{Fact, Item, Role, Setting, Sheet};
use crate::history::Dataset;
use crate::lang::Speech;
use crate::records::{City, Day, Text};

/// Everything about the city, in the language, on the day.
pub fn city(dataset: &Dataset, (id, city): (&Text, &City), speech: &Speech, day: Day) -> Sheet {
    let mut page = Page::new(dataset, speech, day);
    page.fact = Some(Fact::City(id.clone(), None));
    let title = Item::new(Setting::Bare, page.word("label-name"), page.words(&city.name));
    page.put(title.role(Role::Title));
    page.fact(Setting::Bare, "label-type", page.word("type-city"));
    page.fact(Setting::Joined, "label-country", speech.country(&city.country));
    page.population(city.population.as_deref());
    page.fact(Setting::Bare, "label-ask", page.prose(&city.ask));
    page.disputes(&city.disputes);
    page.history(&city.events);
    page.sources();
    page.done()
}
