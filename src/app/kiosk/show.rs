//! What plays while nobody is there: the city, partner after partner as their ties began, those that ended,
//! and how it all stands today; each round in the next language of the house that the terminal can draw.

use super::Phase;
use crate::app::Model;
use crate::archive::weak;
use crate::history::{RecordNo, State, Tie};
use crate::lang::{Lang, Speech};
use crate::records::{Day, Kind};
use crate::sheets::{self, Slide};

/// What a slide is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exhibit {
    /// The city, and what all this is.
    City,
    /// A partner, on a day that shows it.
    Partner(RecordNo, Day),
    /// How it all stands.
    Today,
}

impl Model {
    /// The slides of a round. Partners that last come as their ties began, each on the last day of that year, so
    /// that one sees the network grow. Those that ended come together after them, on the day that shows how: at
    /// no time do they look like the others. Whom only an encyclopaedia knows is not shown to passers-by.
    pub fn slides(&self) -> Vec<Exhibit> {
        let today = self.today();
        let dataset = self.dataset();
        let shown = |record: &Tie| {
            let told = record.kind == Kind::Partner && !record.summary.is_empty() && record.at.is_some();
            told && !weak(dataset, record, today)
        };
        let partners =
            dataset.numbered().filter(|(_, record)| shown(record)).filter_map(|(number, record)| {
                let begun = record.since()?.latest()?.last_of_year();
                let state = record.standing(today).state;
                let over = matches!(state, State::Ended | State::Never);
                let day = if over { today } else { begun.min(today) };
                (begun <= today.last_of_year()).then_some((over, day, begun, number))
            });
        let mut partners: Vec<_> = partners.collect();
        partners.sort_unstable();
        let partners = partners.into_iter().map(|(_, day, _, number)| Exhibit::Partner(number, day));
        [Exhibit::City].into_iter().chain(partners).chain([Exhibit::Today]).collect()
    }

    /// What the slide that is shown is about, while the show plays.
    pub(in crate::app) fn playing(&self) -> Option<Exhibit> {
        let Some(Phase::Attract(at)) = self.phase() else { return None };
        let slides = self.slides();
        slides.get(at % slides.len().max(1)).copied()
    }

    /// The slide that is shown, while the show plays.
    pub fn slide(&self) -> Option<Slide> {
        let (dataset, speech, today) = (self.dataset(), self.speech(), self.today());
        Some(match self.playing()? {
            Exhibit::City => sheets::opening(dataset, &self.overview(), speech),
            Exhibit::Partner(number, _) => sheets::in_short(dataset, number, speech, today),
            Exhibit::Today => sheets::today(dataset, &self.overview(), speech, today),
        })
    }

    /// The language of a round: that of the first page, and then in turn the others.
    pub(in crate::app) fn lang_of_round(&self, round: usize) -> Lang {
        let own = self.setup().lang;
        let drawn = |lang: &Lang| {
            let letters = Speech::new(*lang).word("letters");
            *lang == own || self.drawn(&letters) == letters
        };
        let known: Vec<Lang> = Lang::ALL.into_iter().filter(drawn).collect();
        let first = known.iter().position(|lang| *lang == own).unwrap_or_default();
        known.get((first + round) % known.len().max(1)).copied().unwrap_or(own)
    }
}
