//! The terminal in city hall: how it was started, what is known of a visit, and what the shell may be
//! asked there. What the model makes of a visit is told in `hall`, what changes it in `update`.

pub mod home;
pub mod leaf;
pub mod letters;
pub mod show;

use std::sync::Arc;

use super::areas::Focus;
use super::pages::About;
use super::{Effect, View};
use crate::archive::Archive;
use crate::history::{Dataset, RecordNo};

/// How `mosty kiosk` was started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kiosk {
    /// Seconds without a sign of the visitor until the warning.
    pub idle: u32,
    /// Whether the history plays while nobody is there.
    pub attract: bool,
    /// Whether the program ends with the visit, because another one is started for the next visitor.
    pub leave: bool,
}

/// Seconds that the warning lasts: the least that WCAG 2.1 asks for (2.2.1, Timing Adjustable).
pub const WARNING: u32 = 20;
/// Seconds that each record is shown for while nobody is there; text that changes sooner cannot be
/// read, and moves in the corner of the eye.
pub const SLIDE: u32 = 12;

/// Where in the program a visitor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
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
    pub(super) phase: Phase,
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
    /// The pages that led to records, the last one last.
    pub(super) led: Vec<Led>,
}

/// Pages that led to a record, and how it stood beneath them.
#[derive(Debug)]
pub(super) struct Led {
    pub(super) phase: Phase,
    pub(super) view: View,
    pub(super) pane: Focus,
    pub(super) record: Option<RecordNo>,
    pub(super) query: String,
    /// The fact under the cursor beneath them.
    pub(super) line: usize,
    /// What each was about, and the fact under its cursor.
    pub(super) pages: Vec<(About, usize)>,
    /// The record that they led to.
    pub(super) to: RecordNo,
}

impl Visit {
    /// The beginning of one.
    pub(super) fn new(kiosk: Kiosk, dataset: &Dataset) -> Self {
        Self {
            kiosk,
            phase: if dataset.city().is_some() { Phase::Home } else { Phase::Closed },
            choice: 0,
            letter: None,
            begun: false,
            left: None,
            timed: false,
            waiting: None,
            led: Vec::new(),
        }
    }

    /// Whether nobody is there, so that everything may be laid out anew.
    pub(super) fn unattended(&self) -> bool {
        !self.begun || matches!(self.phase, Phase::Closed | Phase::Attract(_))
    }
}

/// Whether a terminal in city hall may let the shell do this. Nothing is written, copied, started or
/// stopped; the program ends only when the system wants it to, or with the visit if that was wanted (`leave`).
pub fn harmless(effect: &Effect, leave: bool) -> bool {
    matches!(effect, Effect::Wake(_) | Effect::Redraw | Effect::Free(_) | Effect::Reload)
        || leave && matches!(effect, Effect::Quit)
}
