//! Which look was chosen, by name: sets of signs, themes. What a theme looks like is for `ui` to know;
//! nothing here draws.
//!
//! A new theme is a variant and its line in [`Theme::ALL`] here, its colours in `data/themes/NAME.json`, that file's
//! line in `ui/theme.rs`, and its name, `theme-NAME`. A new set of signs is a variant and its line in
//! [`Symbols::ALL`], and its signs in `signs`.

mod signs;

pub use signs::{Signs, legend, map_legend};

use strum::VariantArray;

use crate::text::draw::Font;

/// A set of signs to draw with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, VariantArray)]
pub enum Symbols {
    /// For terminals that draw every letter.
    #[default]
    Unicode,
    /// Only what Debian's Polish fonts for the Linux console all draw.
    Console,
    /// The same signs, and the letters of a console font of the code set Uni2.
    Uni2,
    /// Only ASCII.
    Ascii,
}

impl Symbols {
    /// Every set, with the name by which a person asks for it.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Unicode, "unicode"),
        (Self::Console, "console"),
        (Self::Uni2, "console-uni2"),
        (Self::Ascii, "ascii"),
    ];

    /// The font that the letters must be drawn with, where that is a matter of the font.
    pub fn font(self) -> Option<Font> {
        match self {
            Self::Unicode | Self::Ascii => None,
            Self::Console => Some(Font::Polish),
            Self::Uni2 => Some(Font::Uni2),
        }
    }
}

/// A set of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, VariantArray)]
pub enum Theme {
    /// The terminal's own colours, on a dark ground.
    #[default]
    Default,
    /// The terminal's own colours, on a light ground.
    Light,
    /// As much contrast as sixteen colours give.
    Contrast,
    /// No colour at all.
    Mono,
}

impl Theme {
    /// Every theme, with the name by which a person asks for it.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Default, "default"),
        (Self::Contrast, "contrast"),
        (Self::Light, "light"),
        (Self::Mono, "mono"),
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(theme, _)| *theme == self).map_or("default", |(_, name)| name)
    }

    /// The one after this, going round.
    pub fn next(self) -> Self {
        let after = Self::ALL.iter().skip_while(|(theme, _)| *theme != self).nth(1);
        after.map_or(Self::Default, |(theme, _)| *theme)
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
}
