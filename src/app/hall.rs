//! What a visit at the terminal in city hall comes to: who is there and where, what is under the cursor,
//! what plays while nobody is, and what may be done. A policy over the same model: no screen, key or
//! effect exists only because of it that is not in the tables of `keymap` and `kiosk`.

use super::keymap::{self, Person};
use ratatui::layout::Rect;

use super::kiosk::Phase;
use super::kiosk::home::{self, HomeAreas};
use super::kiosk::letters::{self, Sign};

use super::{Action, Choice, Focus, Model, Reader};
use crate::lang::{Lang, Speech};
use crate::sheets::{self, Setting};
use crate::text::width;

impl Model {
    /// Who sits before the program.
    pub fn person(&self) -> Person {
        if self.visit.is_some() { Person::Visitor } else { Person::Clerk }
    }

    /// Where the visitor is, if this is the terminal in city hall.
    pub fn phase(&self) -> Option<Phase> {
        self.visit.as_ref().map(|visit| visit.phase)
    }

    /// The choice under the cursor on the first page.
    pub fn chosen(&self) -> usize {
        self.visit.as_ref().map_or(0, |visit| visit.choice)
    }

    /// The letter under the cursor, while letters are picked.
    pub fn letter(&self) -> Option<usize> {
        self.visit.as_ref().and_then(|visit| visit.letter)
    }

    /// The seconds left until the visit ends by itself, while there is a warning of it.
    pub fn seconds_left(&self) -> Option<u32> {
        self.visit.as_ref().and_then(|visit| visit.left)
    }

    /// Whether the first page is shown, whatever lies over it.
    pub fn at_home(&self) -> bool {
        self.phase() == Some(Phase::Home)
    }

    /// Where everything stands on the first page.
    pub fn home_areas(&self) -> HomeAreas {
        let columns = usize::from(self.size().width.saturating_sub(2));
        let ask =
            width::wrap(&self.drawn(&sheets::ask(self.archive.dataset(), &self.speech).said()), columns, 0);
        home::areas(self.size(), self.signs_of_strip().len(), ask.len(), self.chosen(), self.look().large)
    }

    /// What is under the cursor, in as few words as tell it.
    pub fn under_cursor(&self) -> String {
        if self.at_home() && self.page().is_none() {
            let letter = self.letter().and_then(|at| self.signs_of_strip().into_iter().nth(at));
            return match (letter, Choice::ALL.get(self.chosen())) {
                (Some(Sign::Letter(letter)), _) => letter.to_string(),
                (_, Some(choice)) => self.speech.word(&format!("choice-{}-short", choice.id())),
                _ => String::new(),
            };
        }
        let reader = match (self.page(), self.focus()) {
            (Some(page), _) => Some(&page.reader),
            (None, Focus::Detail) => Some(self.detail()),
            (None, _) => None,
        };
        let name = || {
            let codes = self.speech.lang().codes();
            self.selected().map(|record| record.name.get(codes).to_owned()).unwrap_or_default()
        };
        match (reader.and_then(Reader::item), self.focus()) {
            (Some(item), _) if item.label.is_empty() || item.setting == Setting::Bare => item.said(),
            (Some(item), _) => item.label.clone(),
            (None, Focus::Timeline) => self.day().year().to_string(),
            (None, _) => name(),
        }
    }

    /// The signs of the strip: the letters of the language, where the terminal draws them, else those
    /// of Polish; a space; and one that deletes.
    pub fn signs_of_strip(&self) -> Vec<Sign> {
        let own = self.speech.word("letters");
        let drawn = |letters: &str| self.drawn(letters) == letters;
        let letters = if drawn(&own) { own } else { Speech::new(Lang::POLISH).word("letters") };
        let signs = letters.chars().filter(|c| !c.is_whitespace()).map(Sign::Letter);
        signs.chain([Sign::Letter(' '), Sign::Delete]).collect()
    }

    /// Moves among the letters; whether there was a letter in that direction.
    pub(super) fn move_letter(&mut self, across: i32, down: i32) -> bool {
        let (strip, signs) = (self.strip(), self.signs_of_strip().len());
        let Some(letter) = self.visit.as_mut().and_then(|visit| visit.letter.as_mut()) else { return false };
        let next = letters::beside(strip, signs, *letter, across, down);
        *letter = next.unwrap_or(*letter);
        next.is_some()
    }

    /// Where the strip stands now, if it is shown.
    pub fn strip(&self) -> Rect {
        if self.at_home() { self.home_areas().letters } else { self.areas().letters }
    }
    /// Whether whoever is there may do this: a visitor only what has a key in the visitor's table.
    pub fn permits(&self, action: Action) -> bool {
        self.visit.is_none() || keymap::table(Person::Visitor).iter().any(|binding| binding.action == action)
    }
}
