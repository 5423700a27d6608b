//! Colours and modifiers by the part that something plays. Panes name parts, never colours.

use std::sync::LazyLock;

use ratatui::style::Style;
use serde::Deserialize;

use crate::app::Theme;
use crate::app::sheet::Role;
use crate::records::State;

/// The style of every part, as a file under `data/themes` gives it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Styles {
    pub text: Style,
    pub title: Style,
    pub label: Style,
    pub quiet: Style,
    pub border: Style,
    pub header: Style,
    pub link: Style,
    pub warning: Style,
    pub matched: Style,
    pub selected: Style,
    pub key: Style,
    pub in_force: Style,
    pub paused: Style,
    pub unclear: Style,
    pub ended: Style,
    pub ahead: Style,
    pub never: Style,
}

const FILES: [(Theme, &str); 4] = [
    (Theme::Default, include_str!("../../data/themes/default.json")),
    (Theme::Light, include_str!("../../data/themes/light.json")),
    (Theme::Contrast, include_str!("../../data/themes/contrast.json")),
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
            Role::Quiet => self.quiet,
            Role::State(state) => self.state(state),
            Role::Link => self.link,
            Role::Warning => self.warning,
        }
    }

    /// The style of a state.
    pub fn state(&self, state: State) -> Style {
        match state {
            State::InForce => self.in_force,
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
    use super::*;
    use ratatui::style::{Color, Modifier};

    fn all(styles: &Styles) -> [Style; 17] {
        let s = styles;
        [
            s.text, s.title, s.label, s.quiet, s.border, s.header, s.link, s.warning, s.matched, s.selected,
            s.key, s.in_force, s.paused, s.unclear, s.ended, s.ahead, s.never,
        ]
    }

    #[test]
    fn every_theme_is_sound() {
        for (theme, file) in FILES {
            assert!(
                serde_json::from_str::<Styles>(file).is_ok(),
                "{theme:?}: {:?}",
                serde_json::from_str::<Styles>(file)
            );
        }
        assert_eq!(FILES.map(|(theme, _)| theme), Theme::ALL.map(|(theme, _)| theme));
    }

    #[test]
    fn mono_sets_no_colour_and_nothing_blinks_or_fades() {
        for style in all(&Styles::of(Theme::Mono)) {
            assert_eq!((style.fg, style.bg), (None, None));
        }
        for (theme, _) in FILES {
            for style in all(&Styles::of(theme)) {
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
            for style in all(&styles).into_iter().filter(|style| *style != styles.selected) {
                assert!(style.fg.is_none_or(|fg| readable.contains(&fg)), "{theme:?} {style:?}");
                assert!(matches!(style.bg, None | Some(Color::Black)), "{theme:?} {style:?}");
            }
        }
    }
}
