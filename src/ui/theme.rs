//! Colours and modifiers by the part that something plays. Panes name parts, never colours.

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
            fn all(&self) -> Vec<Style> {
                vec![$(self.$part,)*]
            }
        }
    };
}

styles! {
    text title label quiet border header link warning matched selected key
    in_force paused unclear doubt ended ahead never
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
            Role::Text => self.text,
            Role::Title => self.title,
            Role::Label => self.label,
            Role::Quiet | Role::Mark | Role::Bar => self.quiet,
            Role::State(state) => self.state(state),
            Role::Link => self.link,
            Role::Warning => self.warning,
        }
    }

    /// The style of a state.
    pub fn state(&self, state: State) -> Style {
        match state {
            State::InForce | State::Recognised => self.in_force,
            State::Paused => self.paused,
            State::Unclear => self.unclear,
            State::Ended => self.ended,
            State::Ahead => self.ahead,
            State::Never => self.never,
        }
    }
}

#[cfg(test)]
mod tests {
    use ratatui::style::Color;
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
        for style in Styles::of(Theme::Mono).all() {
            assert_eq!((style.fg, style.bg), (None, None));
        }
        for (theme, _) in FILES {
            for style in Styles::of(theme).all() {
                let bad = Modifier::SLOW_BLINK | Modifier::RAPID_BLINK | Modifier::DIM | Modifier::HIDDEN;
                assert!(!style.add_modifier.intersects(bad), "{theme:?}");
            }
        }
    }

    #[test]
    fn the_selected_row_differs_without_colour() {
        for theme in [Theme::Default, Theme::Light, Theme::Mono] {
            assert!(Styles::of(theme).selected.add_modifier.contains(Modifier::REVERSED));
        }
    }

    /// Contrast of the console's own palette, as measured: on black these reach 4.5 to 1.
    #[test]
    fn text_on_black_is_readable_on_the_console() {
        let readable = [
            Color::Green,
            Color::Cyan,
            Color::Gray,
            Color::LightRed,
            Color::LightGreen,
            Color::LightYellow,
            Color::LightMagenta,
            Color::LightCyan,
            Color::White,
        ];
        for theme in [Theme::Default, Theme::Contrast] {
            let styles = Styles::of(theme);
            for style in styles.all().into_iter().filter(|style| *style != styles.selected) {
                assert!(style.fg.is_none_or(|fg| readable.contains(&fg)), "{theme:?} {style:?}");
                assert!(matches!(style.bg, None | Some(Color::Black)), "{theme:?} {style:?}");
            }
        }
    }
}
