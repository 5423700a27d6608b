//! The signs that the screen is drawn with, in three sets. Every sign is one column wide and has a
//! twin in ASCII; the `console` set holds only what Debian's fonts for the Linux console draw.

use super::Symbols;

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
    pub paused: &'static str,
    pub unclear: &'static str,
    pub begun: &'static str,
    pub ended: &'static str,
    pub event: &'static str,
    pub event_unsure: &'static str,
    pub lasting: &'static str,
}

const UNICODE: Signs = Signs { in_force: "━", event: "●", close: "×", ..CONSOLE };

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
    in_force: "─",
    paused: "░",
    unclear: "·",
    begun: "├",
    ended: "x",
    event: "•",
    event_unsure: "?",
    lasting: "→",
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
    paused: "%",
    unclear: ".",
    begun: "|",
    ended: "x",
    event: "o",
    event_unsure: "?",
    lasting: ">",
};

impl Symbols {
    /// Its signs.
    pub fn signs(self) -> &'static Signs {
        match self {
            Self::Unicode => &UNICODE,
            Self::Console => &CONSOLE,
            Self::Ascii => &ASCII,
        }
    }
}

/// The signs of the timeline with the names of the messages that explain them.
pub fn legend(symbols: Symbols) -> Vec<(String, String)> {
    let signs = symbols.signs();
    let explained = [
        (signs.in_force, "legend-in-force"),
        (signs.paused, "legend-paused"),
        (signs.unclear, "legend-unclear"),
        (signs.begun, "legend-begun"),
        (signs.ended, "legend-ended"),
        (signs.event, "legend-event"),
        (signs.event_unsure, "legend-event-unsure"),
        (signs.lasting, "legend-lasting"),
    ];
    explained.map(|(sign, id)| (sign.to_owned(), id.to_owned())).to_vec()
}

#[cfg(test)]
mod tests {
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
}
