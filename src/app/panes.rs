//! Which pane has the cursor, and which hint of the bar. What a pane shows lives elsewhere.

use super::areas::Focus;

/// The pane with the cursor.
#[derive(Default)]
pub(super) struct Panes {
    focus: Focus,
    /// The pane that the bar of hints speaks for; never the bar.
    pane: Focus,
    /// The chosen hint, while the bar has the cursor.
    hint: usize,
    /// Whether one pane fills the screen.
    filled: bool,
}

impl Panes {
    /// The pane with the cursor, or the bar.
    pub(super) fn focus(&self) -> Focus {
        self.focus
    }

    /// The pane that has the cursor, or had it before the bar got it.
    pub(super) fn pane(&self) -> Focus {
        self.pane
    }

    /// The chosen hint of the bar.
    pub(super) fn hint(&self) -> usize {
        self.hint
    }

    /// Whether the pane with the cursor fills the screen.
    pub(super) fn filled(&self) -> bool {
        self.filled
    }

    /// Lets the pane with the cursor fill the screen, or stand beside the others.
    pub(super) fn fill(&mut self, filled: bool) {
        self.filled = filled;
    }

    /// Gives the cursor to one, or to the bar.
    pub(super) fn move_to(&mut self, focus: Focus) {
        if focus != Focus::Bar {
            self.pane = focus;
        }
        self.hint = 0;
        self.focus = focus;
    }

    /// The one after that with the cursor, or before it, as Tab goes round.
    pub(super) fn next(&self, forward: bool) -> Focus {
        let round = Focus::ROUND;
        let at = round.iter().position(|focus| *focus == self.focus).unwrap_or_default();
        let step = if forward { 1 } else { round.len() - 1 };
        round.iter().cycle().nth(at + step).copied().unwrap_or_default()
    }

    /// Chooses the next hint, or the one before, of so many.
    pub(super) fn choose(&mut self, on: bool, hints: usize) {
        let last = hints.saturating_sub(1);
        self.hint = if on { (self.hint + 1).min(last) } else { self.hint.saturating_sub(1) };
    }
}
