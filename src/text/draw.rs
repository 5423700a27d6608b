//! Text for terminals that cannot draw every letter. A reader is better served by a romanised name
//! than by a row of boxes. Only for screens: what is printed, saved or searched keeps its letters.

use std::borrow::Cow;

use any_ascii::any_ascii_char;

/// What every console font that Debian offers for Polish draws, beyond ASCII: the letters of
/// Polish and its neighbours in Latin-2, then lines, fillings, arrows and marks.
const CONSOLE: &str = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻäöüßÄÖÜáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽĺľŕôĹĽŔÔőűŐŰăâîşţĂÂÎŞŢ\
                       ─│┌┐└┘├┤┬┴┼█░▒■←↑→↓•·…§°«»„”–—\u{a0}\u{202f}";

/// The fonts that a Linux console may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Font {
    /// Any that Debian offers for Polish.
    Polish,
    /// One of the code set Uni2 (`CODESET="Uni2"`, console-setup(5)): Cyrillic, Greek and the rest of Latin, too.
    Uni2,
}

impl Font {
    /// Whether the font draws this character.
    pub fn draws(self, c: char) -> bool {
        (' '..='~').contains(&c) || CONSOLE.contains(c) || self == Self::Uni2 && uni2(c)
    }

    /// The text with every letter that the font does not draw romanised.
    pub fn drawable(self, text: &str) -> Cow<'_, str> {
        if text.chars().all(|c| self.draws(c)) {
            return text.into();
        }
        let mut drawn = String::with_capacity(text.len());
        for c in text.chars() {
            if self.draws(c) {
                drawn.push(c);
            } else {
                drawn.push_str(any_ascii_char(c));
            }
        }
        drawn.into()
    }
}

/// What all Uni2 fonts of console-setup 1.221 draw besides: what their Unicode tables have in common.
fn uni2(c: char) -> bool {
    const GAPS: &str = "\u{ad}ĔĕĨĩĬĭĲĳĸĿŀŉŊŋŎŏŦŧŨũŴŵŶŷ΋΍΢Ѝѐѝ";
    let within = matches!(c, '\u{a1}'..='ž' | 'Ά' | 'Έ'..='ώ' | 'Ё'..='џ' | 'Ґ' | 'ґ' | '‘'..='‚' | '“' | '‹' | '›' | '‑' | '№' | '€');
    within && !GAPS.contains(c)
}

/// The ASCII sign that stands for a punctuation mark or a space in one column; letters have none.
pub fn ascii(c: char) -> Option<char> {
    if c.is_ascii() || c.is_alphanumeric() {
        return None;
    }
    Some(match c {
        '„' | '”' | '“' | '«' | '»' => '"',
        '’' | '‘' | '‚' => '\'',
        '…' => '~',
        '·' | '•' => '-',
        '\u{a0}' | '\u{202f}' => ' ',
        _ => any_ascii_char(c).chars().next()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_console_cannot_draw_is_romanised() {
        for (text, drawn) in [
            ("Łuck, „Żółw” – 16 marca", "Łuck, „Żółw” – 16 marca"),
            ("Гродна", "Grodna"),
            ("Գյումրի", "Gyowmri"),
            ("Kauno apskritis Šiauliai ė", "Kauno apskritis Šiauliai e"),
            ("Sumqayıt, Səmədov", "Sumqayit, Semedov"),
            ("“Lėlė”", "\"Lele”"),
            ("崇左", "ChongZuo"),
        ] {
            assert_eq!(Font::Polish.drawable(text), drawn);
            assert!(Font::Polish.drawable(text).chars().all(|c| Font::Polish.draws(c)));
        }
    }

    #[test]
    fn a_uni2_font_draws_the_letters_of_every_neighbour_and_no_others() {
        for text in ["Луцьк, під’їзд, ґанок", "Гродна, Ўзда", "Šiauliai ė į ų", "„Lëœuvre“ ÿ", "Ωμέγα"]
        {
            assert_eq!(Font::Uni2.drawable(text), text);
        }
        for (text, drawn) in
            [("Գյումրի", "Gyowmri"), ("გორი", "gori"), ("崇左", "ChongZuo"), ("Səmədov", "Semedov")]
        {
            assert_eq!(Font::Uni2.drawable(text), drawn);
        }
        assert!(!"▀▄▌▐▓●◆━×".replace(['×', '━', '●'], "").chars().any(|c| Font::Uni2.draws(c)));
    }

    #[test]
    fn punctuation_has_an_ascii_sign_and_letters_have_none() {
        for (c, sign) in [
            ('–', Some('-')),
            ('”', Some('"')),
            ('…', Some('~')),
            ('\u{a0}', Some(' ')),
            ('ł', None),
            ('a', None),
        ] {
            assert_eq!(ascii(c), sign, "{c}");
        }
    }
}
