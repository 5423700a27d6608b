//! The signs that the screen is drawn with, in three sets. Every sign is one column wide and has a
//! twin in ASCII; the `console` set holds only what Debian's fonts for the Linux console draw.

use super::Symbols;
use crate::history::{Mark, State};

/// One set of signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Signs {
    pub horizontal: &'static str,
    pub vertical: &'static str,
    pub top_left: &'static str,
    pub top_right: &'static str,
    pub bottom_left: &'static str,
    pub bottom_right: &'static str,
    pub tee_left: &'static str,
    pub tee_right: &'static str,
    pub tee_down: &'static str,
    pub tee_up: &'static str,
    /// Before the row or fact under the cursor.
    pub cursor: &'static str,
    /// Where text was cut off.
    pub more: &'static str,
    /// On a chip: a click here takes it off.
    pub close: &'static str,
    pub up: &'static str,
    pub down: &'static str,
    pub left: &'static str,
    pub right: &'static str,
    /// On the timeline.
    pub in_force: &'static str,
    pub recognised: &'static str,
    pub paused: &'static str,
    pub unclear: &'static str,
    pub deed: &'static str,
    pub renewal: &'static str,
    pub broken: &'static str,
    pub ended: &'static str,
    pub life: &'static str,
    /// The chosen year, where nothing else is; over a bar; over a thin one.
    pub year: &'static str,
    pub year_in_force: &'static str,
    pub year_recognised: &'static str,
    /// On the map.
    pub map_home: &'static str,
    pub map_in_force: &'static str,
    pub map_recognised: &'static str,
    pub map_paused: &'static str,
    pub map_unclear: &'static str,
    pub map_ended: &'static str,
    /// A place without a tie on the day.
    pub map_place: &'static str,
    /// The way from home, where no finer dots are drawn.
    pub map_way: &'static str,
    /// In bars: what is in force, and the rest.
    pub bar: &'static str,
    pub bar_rest: &'static str,
}

const UNICODE: Signs = Signs {
    in_force: "━",
    recognised: "─",
    deed: "◆",
    renewal: "◇",
    broken: "‖",
    ended: "×",
    year_in_force: "┿",
    year_recognised: "┼",
    close: "×",
    map_home: "◆",
    map_in_force: "●",
    map_recognised: "◎",
    map_paused: "○",
    ..CONSOLE
};

const CONSOLE: Signs = Signs {
    horizontal: "─",
    vertical: "│",
    top_left: "┌",
    top_right: "┐",
    bottom_left: "└",
    bottom_right: "┘",
    tee_left: "├",
    tee_right: "┤",
    tee_down: "┬",
    tee_up: "┴",
    cursor: ">",
    more: "…",
    close: "x",
    up: "↑",
    down: "↓",
    left: "←",
    right: "→",
    in_force: "=",
    recognised: "─",
    paused: "░",
    unclear: "·",
    deed: "■",
    renewal: "+",
    broken: "/",
    ended: "x",
    life: "•",
    year: "│",
    year_in_force: "│",
    year_recognised: "┼",
    map_home: "@",
    map_in_force: "■",
    map_recognised: "o",
    map_paused: "▒",
    map_unclear: "?",
    map_ended: "x",
    map_place: "+",
    map_way: "·",
    bar: "█",
    bar_rest: "░",
};

const ASCII: Signs = Signs {
    horizontal: "-",
    vertical: "|",
    top_left: "+",
    top_right: "+",
    bottom_left: "+",
    bottom_right: "+",
    tee_left: "+",
    tee_right: "+",
    tee_down: "+",
    tee_up: "+",
    cursor: ">",
    more: "~",
    close: "x",
    up: "^",
    down: "v",
    left: "<",
    right: ">",
    in_force: "=",
    recognised: "-",
    paused: "%",
    unclear: ".",
    deed: "#",
    renewal: "+",
    broken: "/",
    ended: "x",
    life: "'",
    year: "|",
    year_in_force: "|",
    year_recognised: "|",
    map_home: "@",
    map_in_force: "*",
    map_recognised: "o",
    map_paused: "%",
    map_unclear: "?",
    map_ended: "x",
    map_place: "+",
    map_way: "-",
    bar: "#",
    bar_rest: ".",
};

impl Symbols {
    /// Its signs.
    pub fn signs(self) -> &'static Signs {
        match self {
            Self::Unicode => &UNICODE,
            Self::Console | Self::Uni2 => &CONSOLE,
            Self::Ascii => &ASCII,
        }
    }
}

impl Signs {
    /// The sign of an event on the timeline.
    pub fn mark(&self, mark: Mark) -> &'static str {
        match mark {
            Mark::Deed => self.deed,
            Mark::Renewal => self.renewal,
            Mark::Break => self.broken,
            Mark::End => self.ended,
            Mark::Life => self.life,
        }
    }

    /// The sign of a state on the timeline; none for one in which there is no tie.
    pub fn stretch(&self, state: State) -> Option<&'static str> {
        match state {
            State::InForce => Some(self.in_force),
            State::Recognised => Some(self.recognised),
            State::Paused => Some(self.paused),
            State::Unclear => Some(self.unclear),
            State::Ended | State::Ahead | State::Never => None,
        }
    }

    /// The sign of a state on the map.
    pub fn on_map(&self, state: State) -> &'static str {
        match state {
            State::InForce => self.map_in_force,
            State::Recognised => self.map_recognised,
            State::Paused => self.map_paused,
            State::Unclear => self.map_unclear,
            State::Ended => self.map_ended,
            State::Ahead | State::Never => self.map_place,
        }
    }
}

/// The signs of the timeline with the names of the messages that explain them, those met first before the others.
pub fn legend(symbols: Symbols) -> [(&'static str, &'static str); 9] {
    let signs = symbols.signs();
    [
        (signs.in_force, "legend-in-force"),
        (signs.recognised, "legend-recognised"),
        (signs.unclear, "legend-unclear"),
        (signs.deed, "legend-deed"),
        (signs.life, "legend-life"),
        (signs.renewal, "legend-renewal"),
        (signs.broken, "legend-break"),
        (signs.paused, "legend-paused"),
        (signs.ended, "legend-ended"),
    ]
}

/// What stands beside years and states in the list, likewise.
pub const LIST_LEGEND: [(&str, &str); 5] = [
    ("≤", "legend-not-after"),
    ("≥", "legend-not-before"),
    ("~", "legend-about"),
    ("*", "legend-disputed"),
    ("?", "legend-doubt"),
];

/// The signs of the map, likewise.
pub fn map_legend(symbols: Symbols) -> [(&'static str, &'static str); 7] {
    let signs = symbols.signs();
    [
        (signs.map_home, "legend-home"),
        (signs.map_in_force, "state-in-force"),
        (signs.map_recognised, "state-recognised"),
        (signs.map_paused, "state-paused"),
        (signs.map_unclear, "state-unclear"),
        (signs.map_ended, "state-ended"),
        (signs.map_place, "state-never"),
    ]
}

#[cfg(test)]
mod tests {
    use strum::VariantArray as _;

    use super::*;
    use crate::text::width;

    #[test]
    fn every_sign_is_one_column_wide_and_ascii_is_ascii() {
        for symbols in [Symbols::Unicode, Symbols::Console, Symbols::Ascii] {
            for sign in format!("{:?}", symbols.signs()).split('"').skip(1).step_by(2) {
                assert_eq!(width::of(sign), 1, "{sign} in {symbols:?}");
                assert!(symbols != Symbols::Ascii || sign.is_ascii(), "{sign}");
            }
        }
    }

    #[test]
    fn the_signs_of_the_timeline_differ_by_shape() {
        for symbols in [Symbols::Unicode, Symbols::Console, Symbols::Ascii] {
            let signs = symbols.signs();
            let mut drawn: Vec<&str> = Mark::VARIANTS.iter().map(|mark| signs.mark(*mark)).collect();
            drawn.extend(State::VARIANTS.iter().filter_map(|state| signs.stretch(*state)));
            let explained = legend(symbols).map(|(sign, _)| sign);
            assert!(drawn.iter().all(|sign| explained.contains(sign)), "{symbols:?}: all are explained");
            drawn.extend([signs.year, signs.left]);
            for (at, sign) in drawn.iter().enumerate() {
                assert!(!drawn.iter().skip(at + 1).any(|other| other == sign), "{sign} twice in {symbols:?}");
            }
        }
    }

    #[test]
    fn the_signs_of_the_map_differ_by_shape() {
        for symbols in [Symbols::Unicode, Symbols::Console, Symbols::Ascii] {
            let signs = symbols.signs();
            let states = [
                State::InForce,
                State::Recognised,
                State::Paused,
                State::Unclear,
                State::Ended,
                State::Never,
            ];
            let mut drawn: Vec<&str> = states.map(|state| signs.on_map(state)).to_vec();
            drawn.extend([signs.map_home, signs.map_way]);
            for (at, sign) in drawn.iter().enumerate() {
                // A capital is the same shape, only larger.
                let same = |other: &&str| other.eq_ignore_ascii_case(sign);
                assert!(!drawn.iter().skip(at + 1).any(same), "{sign} twice in {symbols:?}");
                // Coasts are drawn with these where there is no braille.
                assert!(![".", "'", ":"].contains(sign), "{sign} in {symbols:?}");
            }
        }
    }
}
