//! What there is to say about the home city itself: why it has ties, what happened there without belonging to a
//! single tie, where sources disagree about the whole, and what nobody knows of it.

use super::builder::SheetBuilder;
use super::{Fact, Item, Role, Setting, Sheet};
use crate::history::Dataset;
use crate::lang::Speech;
use crate::records::{City, Day, Text};

/// Everything about the city, in the language, on the day.
pub fn city(dataset: &Dataset, (id, city): (&Text, &City), speech: &Speech, day: Day) -> Sheet {
    let mut builder = SheetBuilder::new(dataset, speech, day);
    builder.fact = Some(Fact::City(id.clone(), None));
    let title = Item::new(Setting::Bare, builder.word("label-name"), builder.words(&city.name));
    builder.put(title.role(Role::Title));
    builder.fact(Setting::Bare, "label-type", builder.word("type-city"));
    builder.fact(Setting::Joined, "label-country", speech.country(&city.country));
    builder.population(city.population.as_deref());
    builder.fact(Setting::Bare, "label-summary", builder.prose(&city.summary));
    builder.fact(Setting::Bare, "label-ask", builder.prose(&city.ask));
    builder.reasons(&city.reasons);
    builder.disputes(&city.disputes);
    builder.gaps(&city.gaps);
    builder.links(&city.links, city.wikidata.as_deref());
    builder.history(&city.events);
    builder.sources();
    builder.done()
}
