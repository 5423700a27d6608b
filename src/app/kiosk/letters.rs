//! The letters of a language in a strip, to search with where there is no keyboard. Serves drawing,
//! the arrows and the pointer.

use ratatui::layout::Rect;

use crate::app::Model;
use crate::lang::{Lang, Speech};

/// What a cell of the strip does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Adds a letter, or a space.
    Letter(char),
    /// Takes the last one off.
    Delete,
}

/// From this width on a sign has three columns, what a finger can hit; below it two.
const WIDE: u16 = 30;

fn cell(width: u16) -> u16 {
    if width < WIDE { 2 } else { 3 }
}

fn per_row(width: u16) -> usize {
    usize::from((width / cell(width)).max(1))
}

/// The rows that so many signs take in a strip of this width.
pub fn rows(width: u16, signs: usize) -> u16 {
    u16::try_from(signs.div_ceil(per_row(width))).unwrap_or(u16::MAX)
}

/// Where a sign of a strip stands.
pub fn place(strip: Rect, sign: usize) -> Rect {
    let per_row = per_row(strip.width);
    let (row, column) = (sign / per_row, sign % per_row);
    let small = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
    let width = cell(strip.width);
    Rect { x: strip.x + small(column) * width, y: strip.y.saturating_add(small(row)), width, height: 1 }
}

impl Model {
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
    pub(in crate::app) fn move_letter(&mut self, across: i32, down: i32) -> bool {
        let (strip, signs) = (self.strip(), self.signs_of_strip().len());
        let Some(visit) = &mut self.visit else { return false };
        let Some(at) = visit.letter else { return false };
        let per_row = i32::try_from(per_row(strip.width)).unwrap_or(i32::MAX);
        let now = i32::try_from(at).unwrap_or_default();
        let wanted = now + across + down * per_row;
        let last = i32::try_from(signs).unwrap_or(i32::MAX) - 1;
        // The last row may be shorter than the others.
        let short = down > 0 && wanted > last && now / per_row < last / per_row;
        let wanted = if short { last } else { wanted };
        match usize::try_from(wanted).ok().filter(|wanted| *wanted < signs) {
            Some(next) => {
                visit.letter = Some(next);
                true
            }
            None => false,
        }
    }

    /// Where the strip stands now, if it is shown.
    pub fn strip(&self) -> Rect {
        if self.at_home() { self.home_areas().letters } else { self.areas().letters }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_stand_beside_one_another_and_within_the_strip() {
        for width in [20, 38, 40, 55, 80, 120] {
            let strip = Rect::new(1, 4, width, rows(width, 35));
            for sign in 0..35 {
                let place = place(strip, sign);
                assert_eq!(place.intersection(strip), place, "{sign} of {width}");
                assert!(width < WIDE || place.width == 3);
                if sign > 0 {
                    assert!(super::place(strip, sign - 1).intersection(place).is_empty());
                }
            }
        }
    }
}
