//! Which look was chosen, by name: sets of signs, themes. What a theme looks like is for `ui` to know;
//! nothing here draws.
//!
//! A new theme is a variant here, its colours in `data/themes/NAME.json`, that file's line in `ui/theme.rs`, and its
//! name, `theme-NAME`. A new set of signs is a variant, and its signs in `signs`.

mod signs;

pub use signs::{LIST_LEGEND, Signs, legend, map_legend};

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::text::draw::Font;

/// A set of signs to draw with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Symbols {
    /// For terminals that draw every letter.
    #[default]
    Unicode,
    /// Only what Debian's Polish fonts for the Linux console all draw.
    Console,
    /// The same signs, and the letters of a console font of the code set Uni2.
    #[strum(serialize = "console-uni2")]
    Uni2,
    /// Only ASCII.
    Ascii,
}

impl Symbols {
    /// Its name, by which a person asks for it.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The font that the letters must be drawn with, where that is a matter of the font.
    pub fn font(self) -> Option<Font> {
        match self {
            Self::Unicode | Self::Ascii => None,
            Self::Console => Some(Font::Polish),
            Self::Uni2 => Some(Font::Uni2),
        }
    }
}

/// A set of colours, in the order in which they are gone through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Theme {
    /// The terminal's own colours, on a dark ground.
    #[default]
    Default,
    /// As much contrast as sixteen colours give.
    Contrast,
    /// The terminal's own colours, on a light ground.
    Light,
    /// No colour at all.
    Mono,
}

impl Theme {
    /// Its name, by which a person asks for it.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The one after this, going round.
    fn next(self) -> Self {
        Self::VARIANTS.iter().skip_while(|theme| **theme != self).nth(1).copied().unwrap_or_default()
    }
}

/// Signs, colours, movement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Signs.
    pub symbols: Symbols,
    /// Colours.
    pub theme: Theme,
    /// Whether nothing may move by itself.
    pub still: bool,
    /// Whether what is under the cursor is shown in block letters as well.
    pub large: bool,
    /// Whether the ground is black whatever is chosen, as on the Linux console: [`Theme::Light`] cannot be read there.
    pub black: bool,
}

impl Look {
    /// Which of two messages is said: that for a screen that can be touched, or, since no console can, that for keys.
    pub fn touchable<'a>(self, touch: &'a str, key: &'a str) -> &'a str {
        if self.black { key } else { touch }
    }

    /// The next theme that can be read here, going round.
    pub fn next_theme(self) -> Theme {
        let next = self.theme.next();
        if self.black && next == Theme::Light { next.next() } else { next }
    }
}
