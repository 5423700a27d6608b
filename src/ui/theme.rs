//! Colours and modifiers by the part that something plays. Panes name parts, never colours; `data/themes` says what
//! purpose each colour has.

use std::sync::LazyLock;

use ratatui::style::{self, Modifier, Style};
use serde::{Deserialize, Deserializer, de};

use crate::history::State;
use crate::look::Theme;
use crate::sheets::Role;

/// One part as a file gives it.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Part {
    fg: Option<Color>,
    bg: Option<Color>,
    bold: bool,
    underlined: bool,
    reversed: bool,
}

/// A colour of the terminal's own sixteen, or any that ratatui can read, by name.
struct Color(style::Color);

impl<'de> Deserialize<'de> for Color {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let name = String::deserialize(from)?;
        name.parse().map(Self).map_err(de::Error::custom)
    }
}

fn part<'de, D: Deserializer<'de>>(from: D) -> Result<Style, D::Error> {
    let part = Part::deserialize(from)?;
    let mut style = Style { fg: part.fg.map(|c| c.0), bg: part.bg.map(|c| c.0), ..Style::default() };
    for (wanted, modifier) in [
        (part.bold, Modifier::BOLD),
        (part.underlined, Modifier::UNDERLINED),
        (part.reversed, Modifier::REVERSED),
    ] {
        if wanted {
            style = style.add_modifier(modifier);
        }
    }
    Ok(style)
}

macro_rules! styles {
    ($($part:ident)*) => {
        /// The style of every part, as a file under `data/themes` gives it.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Styles {
            $(#[serde(deserialize_with = "part")] pub $part: Style,)*
        }

        #[cfg(test)]
        impl Styles {
            pub(in crate::ui) fn all(&self) -> Vec<(&'static str, Style)> {
                vec![$((stringify!($part), self.$part),)*]
            }
        }
    };
}

styles! {
    text title label quiet border header link warning matched selected key
    in_force paused doubt ended ahead never
}

const FILES: [(Theme, &str); 4] = [
    (Theme::Default, include_str!("../../data/themes/default.json")),
    (Theme::Contrast, include_str!("../../data/themes/contrast.json")),
    (Theme::Light, include_str!("../../data/themes/light.json")),
    (Theme::Mono, include_str!("../../data/themes/mono.json")),
];

static STYLES: LazyLock<[(Theme, Styles); 4]> =
    LazyLock::new(|| FILES.map(|(theme, file)| (theme, serde_json::from_str(file).unwrap_or_default())));

impl Styles {
    /// The styles of a theme.
    pub fn of(theme: Theme) -> Self {
        STYLES.iter().find(|(of, _)| *of == theme).map(|(_, styles)| *styles).unwrap_or_default()
    }

    /// The style of a piece of a sheet.
    pub fn role(&self, role: Role) -> Style {
        match role {
            Role::Text | Role::Nothing => self.text,
            Role::Title => self.title,
            Role::Label => self.label,
            Role::Quiet | Role::Mark | Role::Bar => self.quiet,
            Role::State(state) => self.state(state),
            Role::Link => self.link,
            // What a sheet warns of is how far its fact can be trusted.
            Role::Warning => self.doubt,
        }
    }

    /// The style of a state.
    pub fn state(&self, state: State) -> Style {
        match state {
            State::InForce | State::Recognised => self.in_force,
            State::Paused => self.paused,
            State::Unclear => self.doubt,
            State::Ended => self.ended,
            State::Ahead => self.ahead,
            State::Never => self.never,
        }
    }
}

#[cfg(test)]
mod tests {
    use strum::VariantArray as _;

    use super::*;

    #[test]
    fn every_theme_is_sound() {
        for (theme, file) in FILES {
            assert!(
                serde_json::from_str::<Styles>(file).is_ok(),
                "{theme:?}: {:?}",
                serde_json::from_str::<Styles>(file)
            );
        }
        assert_eq!(FILES.map(|(theme, _)| theme), Theme::VARIANTS);
    }

    #[test]
    fn mono_sets_no_colour_and_nothing_blinks_or_fades() {
        for (part, style) in Styles::of(Theme::Mono).all() {
            assert_eq!((style.fg, style.bg), (None, None), "{part}");
        }
        for (theme, _) in FILES {
            for (part, style) in Styles::of(theme).all() {
                let bad = Modifier::SLOW_BLINK | Modifier::RAPID_BLINK | Modifier::DIM | Modifier::HIDDEN;
                assert!(!style.add_modifier.intersects(bad), "{theme:?} {part}");
            }
        }
    }

    #[test]
    fn the_selected_row_differs_without_colour() {
        for theme in [Theme::Default, Theme::Light, Theme::Mono] {
            assert!(Styles::of(theme).selected.add_modifier.contains(Modifier::REVERSED));
        }
    }

    /// Every colour but that of text has one purpose, and no other has it.
    #[test]
    fn a_colour_has_one_purpose() {
        for (theme, _) in FILES {
            let styles = Styles::of(theme);
            let purposes: [&[Style]; 3] = [
                &[styles.in_force, styles.doubt],
                &[styles.warning, styles.matched, styles.paused],
                &[styles.link, styles.key],
            ];
            let coloured = |style: &Style| style.fg.filter(|fg| Some(*fg) != styles.text.fg);
            for (at, purpose) in purposes.iter().enumerate() {
                for fg in purpose.iter().filter_map(coloured) {
                    let others = purposes.iter().skip(at + 1).flat_map(|other| other.iter());
                    assert!(!others.filter_map(coloured).any(|other| other == fg), "{theme:?} {fg}");
                }
            }
            let quiet = [
                styles.title,
                styles.header,
                styles.label,
                styles.quiet,
                styles.border,
                styles.ended,
                styles.ahead,
                styles.never,
            ];
            assert!(quiet.iter().all(|style| coloured(style).is_none()), "{theme:?}");
        }
    }

    #[test]
    fn nothing_rests_on_colour_alone() {
        for (theme, _) in FILES {
            let styles = Styles::of(theme);
            let weight = |style: Style| style.add_modifier;
            for style in [styles.title, styles.header, styles.key, styles.warning, styles.in_force] {
                assert!(weight(style).contains(Modifier::BOLD), "{theme:?} {style:?}");
            }
            // A doubt is lighter than a fact, and has its word or its sign.
            assert_ne!(weight(styles.doubt), weight(styles.in_force), "{theme:?}");
            assert!(weight(styles.link).contains(Modifier::UNDERLINED), "{theme:?}");
            assert!(weight(styles.matched).contains(Modifier::BOLD | Modifier::UNDERLINED), "{theme:?}");
        }
    }
}
