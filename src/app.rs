//! What is going on: the model, the messages that reach it, and what each of them changes.
//!
//! Pure: no terminal, no clock, no files. Time, size and files come in as messages; what the world
//! must do goes out as an [`Effect`].

mod action;
pub mod areas;
mod axis;
pub mod bar;
pub mod chips;
mod chronicle;
pub mod distance;
mod export;
mod field;
pub mod keymap;
pub mod kiosk;
mod look;
pub mod map;
mod menu;
mod model;
mod msg;
mod reader;
mod rows;
pub mod sheet;
mod signs;
mod sought;
mod vocabulary;

mod update;
pub mod view;

pub use action::Action;
pub use areas::Focus;
pub use axis::{Axis, Zoom};
pub use chronicle::{Chronicle, Happening};
pub use export::{Export, ListFile, Saved, Unwritten, YearFile};
pub use field::Field;
pub use kiosk::Kiosk;
pub use look::{Look, Symbols, Theme};
pub use model::{Model, Page, Selection, Setup, index};
pub use msg::{Effect, Key, Mouse, Msg, Size};
pub use reader::Reader;
pub use rows::{Group, Head, Rows, Section, Showing, Sort};
pub use signs::{Signs, legend, map_legend};
pub use sought::Offer;
pub use update::update;
pub use view::View;
pub use vocabulary::{tongue, vocabulary};
