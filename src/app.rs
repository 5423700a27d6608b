//! What is going on: the model, the messages that reach it, and what each of them changes.
//!
//! Pure: no terminal, no clock, no files. Time, size and files come in as messages; what the world
//! must do goes out as an [`Effect`].

mod action;
pub mod areas;
mod axis;
mod backtrack;
pub mod bar;
pub mod chips;
mod choice;
pub mod columns;
mod exports;
mod guide;
mod hall;
pub mod help;
mod input;
mod inquiry;
pub mod keymap;
pub mod kiosk;
mod lines;
mod list;
pub mod map;
mod menu;
mod model;
mod msg;
mod pages;
mod panes;
mod reader;
mod remedy;
mod saved;
mod setup;
mod side;
mod time;
mod trace;

mod update;
pub mod view;

pub use action::Action;
pub use areas::Focus;
pub use axis::{Axis, Label, Scale};
pub use choice::Choice;
pub use input::Input;
pub use inquiry::Offer;
pub use kiosk::Kiosk;
pub use lines::ListLine;
pub use list::Selection;
pub use model::Model;
pub use msg::{Effect, Key, Mouse, Msg, Progress, Retired, Size};
pub use pages::Page;
pub use reader::Reader;
pub use saved::{Saved, Unwritten};
pub use setup::{Clipboard, Setup};
pub use side::View;
pub use trace::{Stroke, trace};
pub use update::update;
