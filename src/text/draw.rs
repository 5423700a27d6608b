//! Text for terminals that cannot draw every letter. A reader is better served by a romanised name
//! than by a row of boxes.

use std::borrow::Cow;

use any_ascii::any_ascii_char;

/// What every console font that Debian offers for Polish draws, beyond ASCII: the letters of
/// Polish and its neighbours in Latin-2, then lines, fillings, arrows and marks.
const CONSOLE: &str = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻäöüßÄÖÜáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽĺľŕôĹĽŔÔőűŐŰăâîşţĂÂÎŞŢ\
                       ─│┌┐└┘├┤┬┴┼█░▒■←↑→↓•·…§°«»„”–—\u{a0}\u{202f}";

/// Whether the Linux console draws this character whichever Polish font it has.
pub fn on_console(c: char) -> bool {
    (' '..='~').contains(&c) || CONSOLE.contains(c)
}

/// The text with every letter that the console does not draw romanised.
pub fn console(text: &str) -> Cow<'_, str> {
    if text.chars().all(on_console) {
        return text.into();
    }
    let mut drawn = String::with_capacity(text.len());
    for c in text.chars() {
        if on_console(c) {
            drawn.push(c);
        } else {
            drawn.push_str(any_ascii_char(c));
        }
    }
    drawn.into()
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
            assert_eq!(console(text), drawn);
            assert!(console(text).chars().all(on_console));
        }
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
