//! How far away the partners are: the nearest, the farthest, then all by distance.

use super::builder::SheetBuilder;
use super::word::state_of;
use super::{Fact, Item, Role, Setting, Sheet, Target};
use crate::history::{Away, Dataset, RecordNo, away};
use crate::lang::Speech;
use crate::records::{Day, Kind};

/// The distances of those of the records that have a place, in the language, on the day; the first
/// `most` of them one by one.
pub fn distances(dataset: &Dataset, records: &[RecordNo], speech: &Speech, day: Day, most: usize) -> Sheet {
    let mut builder = SheetBuilder::new(dataset, speech, day);
    let away = away(dataset, records, day);
    if away.is_empty() {
        let none = Item::new(Setting::Bare, builder.word("label-distance"), builder.word("distances-none"));
        builder.put(none.role(Role::Nothing));
        return builder.done();
    }
    let city = dataset.city().map(|city| builder.words(&city.name)).unwrap_or_default();
    let title = speech.say("distances-title", &[("city", city.into())]);
    builder.put(Item::new(Setting::Bare, "", title).role(Role::Title));
    let partner = |number| dataset.tie(number).is_some_and(|record| record.kind == Kind::Partner);
    let mut partners = away.iter().filter(|away| away.present && partner(away.record));
    if let Some(nearest) = partners.next() {
        builder.far("label-nearest", nearest);
        if let Some(farthest) = partners.next_back() {
            builder.far("label-farthest", farthest);
        }
    }
    builder.heading("heading-by-distance");
    for away in away.iter().take(most) {
        let km = builder.kilometres(away);
        builder.away(km, "", away);
    }
    builder.left_out(away.len(), most);
    builder.heading("label-measured");
    builder.put(Item::new(Setting::Bare, "", builder.word("distances-measured")));
    builder.done()
}

impl SheetBuilder<'_> {
    fn kilometres(&self, away: &Away) -> String {
        self.speech.say("kilometres", &[("km", self.speech.number(away.km).into())])
    }

    /// `Najbliżej: Kowno, 203 km, Litwa [uznawana]`.
    fn far(&mut self, label: &str, away: &Away) {
        let km = format!(", {}", self.kilometres(away));
        self.away(self.word(label), &km, away);
    }

    /// Name, country and state of a record, leading to it.
    fn away(&mut self, label: String, behind_name: &str, away: &Away) {
        let Some(record) = self.dataset.tie(away.record) else { return };
        let country = record.country.as_deref().map(|code| format!(", {}", self.speech.country(code)));
        let state = state_of(self.dataset, record, self.speech, self.day);
        let item = Item::new(Setting::Labelled, label, self.words(&record.name))
            .role(Role::Link)
            .and(format!("{behind_name}{} ", country.unwrap_or_default()), Role::Text)
            .and(format!("[{state}]"), Role::State(away.state));
        self.put(item.telling(Fact::Record(away.record, None)).leading_to(Target::Record(away.record)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Audience, read};
    use crate::history::partners;
    use crate::lang::Lang;

    fn told(day: Day) -> Vec<String> {
        let dataset = read(include_str!("../../data/bialystok.json"), Audience::Staff).unwrap();
        let sheet = distances(&dataset, &partners(&dataset), &Speech::new(Lang::POLISH), day, usize::MAX);
        let said = |item: &Item| format!("{}: {}", item.label, item.text()).replace('\u{a0}', " ");
        let leading = sheet.items.iter().filter(|item| item.target.is_some());
        leading.map(said).collect()
    }

    #[test]
    fn the_nearest_and_the_farthest_come_first() {
        let told = told(Day::constant(2026, 11, 23));
        assert_eq!(told[0], "Najbliżej: Kowno, 203 km, Litwa [uznawana]");
        assert!(told[1].starts_with("Najdalej: ") && told[1].ends_with(" [czynna]"), "{}", told[1]);
        assert_eq!(told[2], "75 km: Grodno, Białoruś [zakończona]", "told by the word that it is over");
        assert_eq!(told[3], "203 km: Kowno, Litwa [uznawana]");
    }

    #[test]
    fn in_2019_grodno_was_nearest() {
        assert_eq!(told(Day::constant(2019, 1, 1))[0], "Najbliżej: Grodno, 75 km, Białoruś [czynna]");
    }
}
