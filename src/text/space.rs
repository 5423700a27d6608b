//! Blanks. On a screen some may not break a line; nothing that leaves the screen has any but plain ones, so that
//! what people type or programs look for is found in it.

use std::borrow::Cow;

/// The blanks that break no line: the wide one and the narrow one of French.
const BOUND: [char; 2] = ['\u{a0}', '\u{202f}'];

/// The text with plain blanks only.
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.contains(BOUND) { Cow::Owned(text.replace(BOUND, " ")) } else { Cow::Borrowed(text) }
}
