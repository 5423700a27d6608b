//! The terminal in city hall: what a visitor may do there, what the first page offers, and when a
//! visit is over. A policy over the same model: no screen, key or effect exists only because of it
//! that is not in the tables here and in `keymap`.

pub mod home;
pub mod letters;

use std::sync::Arc;

use super::keymap::{self, Person};
use super::{Action, Effect, Focus, Model, Reader};
use crate::archive::Archive;
use crate::history::{Dataset, Tie};
use crate::records::{Day, Kind};
use crate::sheets::{self, Setting};
use crate::text::width;

/// How `mosty kiosk` was started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kiosk {
    /// Seconds without a sign of the visitor until the warning.
    pub idle: u32,
    /// Whether the history plays while nobody is there.
    pub attract: bool,
}

/// Seconds that the warning lasts: the least that WCAG 2.1 asks for (2.2.1, Timing Adjustable).
pub const WARNING: u32 = 20;
/// Seconds that each record is shown for while nobody is there; text that changes sooner cannot be
/// read, and moves in the corner of the eye.
pub const SLIDE: u32 = 12;

/// What the first page offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each has its sentence, under the name `id` gives")]
pub enum Choice {
    Partners,
    Map,
    Timeline,
    Memberships,
    Year,
    Plain,
    Language,
}

impl Choice {
    /// Every choice, in the order of its digits from 1.
    pub const ALL: [Self; 7] = [
        Self::Partners,
        Self::Map,
        Self::Timeline,
        Self::Memberships,
        Self::Year,
        Self::Plain,
        Self::Language,
    ];

    /// The name of its messages, after `choice-`.
    pub fn id(self) -> &'static str {
        self.action().trim_start_matches("choose-")
    }

    /// The name of the action that takes it.
    pub(super) fn action(self) -> &'static str {
        match self {
            Self::Partners => "choose-partners",
            Self::Map => "choose-map",
            Self::Timeline => "choose-timeline",
            Self::Memberships => "choose-memberships",
            Self::Year => "choose-year",
            Self::Plain => "choose-plain",
            Self::Language => "choose-language",
        }
    }
}

/// Where in the program a visitor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// There are no records to show.
    Closed,
    /// On the first page.
    Home,
    /// Among the records.
    Records,
    /// Nobody is there: the history plays, this far along.
    Attract(usize),
}

/// A visit, from one fresh first page to the next.
#[derive(Debug)]
pub struct Visit {
    /// How the program was started.
    pub(super) kiosk: Kiosk,
    pub(super) stage: Stage,
    /// The choice under the cursor on the first page.
    pub(super) choice: usize,
    /// The letter under the cursor, while letters are picked instead of typed.
    pub(super) letter: Option<usize>,
    /// Whether anything was done since the first page was laid out anew.
    pub(super) begun: bool,
    /// The seconds left, while the warning is shown.
    pub(super) left: Option<u32>,
    /// Whether an alarm was asked for already.
    pub(super) timed: bool,
    /// New records, until this visit is over.
    pub(super) waiting: Option<Arc<Archive>>,
}

impl Visit {
    /// The beginning of one.
    pub(super) fn new(kiosk: Kiosk, dataset: &Dataset) -> Self {
        Self {
            kiosk,
            stage: if dataset.city().is_some() { Stage::Home } else { Stage::Closed },
            choice: 0,
            letter: None,
            begun: false,
            left: None,
            timed: false,
            waiting: None,
        }
    }

    /// Whether nobody is there, so that everything may be laid out anew.
    pub(super) fn unattended(&self) -> bool {
        !self.begun || matches!(self.stage, Stage::Closed | Stage::Attract(_))
    }
}

impl Model {
    /// Who sits before the program.
    pub fn person(&self) -> Person {
        if self.visit.is_some() { Person::Visitor } else { Person::Clerk }
    }

    /// Where the visitor is, if this is the terminal in city hall.
    pub fn stage(&self) -> Option<Stage> {
        self.visit.as_ref().map(|visit| visit.stage)
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
        self.stage() == Some(Stage::Home)
    }

    /// Where everything stands on the first page.
    pub fn home_areas(&self) -> home::HomeAreas {
        let columns = usize::from(self.size().width.saturating_sub(2));
        let ask =
            width::wrap(&self.drawn(&sheets::ask(self.archive.dataset(), &self.speech).said()), columns, 0);
        home::areas(self.size(), self.signs_of_strip().len(), ask.len(), self.chosen())
    }

    /// What is under the cursor, in as few words as tell it.
    pub fn under_cursor(&self) -> String {
        if self.at_home() && self.page().is_none() {
            let letter = self.letter().and_then(|at| self.signs_of_strip().into_iter().nth(at));
            return match (letter, Choice::ALL.get(self.chosen())) {
                (Some(letters::Sign::Letter(letter)), _) => letter.to_string(),
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
            let code = self.speech.lang().code();
            self.selected().map(|record| record.name.get(code).to_owned()).unwrap_or_default()
        };
        match (reader.and_then(Reader::item), self.focus()) {
            (Some(item), _) if item.label.is_empty() || item.setting == Setting::Bare => item.said(),
            (Some(item), _) => item.label.clone(),
            (None, Focus::Timeline) => self.day().year().to_string(),
            (None, _) => name(),
        }
    }

    /// The history for whoever looks from afar: partner after partner as their ties began, each with the
    /// day that shows it; at last the whole as it is today.
    pub(super) fn slides(&self) -> Vec<(usize, Day)> {
        let begun = |(at, record): (usize, &Tie)| {
            let day = record.since()?.latest()?.last_of_year();
            let shown = record.kind == Kind::Partner && !record.summary.is_empty() && record.at.is_some();
            (shown && day <= self.today().last_of_year()).then_some((at, day.min(self.today())))
        };
        let mut slides: Vec<_> =
            self.archive.dataset().records().iter().enumerate().filter_map(begun).collect();
        slides.sort_by_key(|(at, day)| (*day, *at));
        slides
    }

    /// Whether whoever is there may do this: a visitor only what has a key in the visitor's table.
    pub fn permits(&self, action: Action) -> bool {
        self.visit.is_none() || keymap::table(Person::Visitor).iter().any(|binding| binding.action == action)
    }
}

/// Whether a terminal in city hall may let the shell do this. Nothing is written, copied, started or
/// stopped; the program ends only when the system wants it to.
pub fn harmless(effect: &Effect) -> bool {
    matches!(effect, Effect::Wake(_) | Effect::Redraw | Effect::Free(_))
}
