//! What stands in columns: labels filled up to one width, and bars.

use super::{Item, Role, Run, Setting};
use crate::history::Figures;
use crate::look::Signs;
use crate::text::width;

/// The longest bar.
const LONGEST: usize = 10;

/// Fills the labels up to the widest of them, so that what they mean stands in a column. A label
/// wider than `most` pushes its meaning aside instead.
pub fn align(items: &mut [Item], most: usize) {
    let labelled = |item: &&mut Item| item.setting == Setting::Labelled;
    let widest =
        items.iter_mut().filter(labelled).map(|item| width::of(&item.label)).max().unwrap_or_default();
    let widest = widest.min(most);
    for item in items.iter_mut().filter(labelled) {
        let missing = widest - width::of(&item.label).min(widest);
        item.runs.insert(0, Run::new(" ".repeat(missing), Role::Bar));
    }
}

/// A bar with a block for each record, what is in force first; where the longest would be too long,
/// in proportion to `most`. What is there at all shows.
pub(super) fn bar(figures: Figures, most: usize, signs: &Signs) -> Run {
    let blocks = |number: usize| {
        if most > LONGEST { (number * LONGEST).div_ceil(most).min(LONGEST) } else { number }
    };
    let (full, all) = (blocks(figures.lasting), blocks(figures.recorded));
    let text = format!("{}{} ", signs.bar.repeat(full), signs.bar_rest.repeat(all.saturating_sub(full)));
    Run::new(text, Role::Bar)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::Symbols;

    #[test]
    fn bars_are_as_long_as_their_figures_and_never_too_long() {
        let drawn =
            |lasting, recorded, most| bar(Figures { lasting, recorded }, most, Symbols::Ascii.signs()).text;
        assert_eq!(drawn(2, 5, 10), "##... ");
        assert_eq!(drawn(0, 1, 10), ". ");
        assert_eq!(drawn(60, 60, 60), "########## ");
        assert_eq!(drawn(1, 60, 60), "#......... ");
        assert_eq!(drawn(0, 1, 60), ". ");
        assert_eq!(drawn(0, 0, 60), " ");
    }

    #[test]
    fn short_labels_are_filled_up_and_long_ones_stick_out() {
        let labels = ["Łuck", "Hrabstwo Milwaukee", "x"];
        let mut items = labels.map(|label| Item::new(Setting::Labelled, label, "1"));
        align(&mut items, 6);
        assert_eq!(items.map(|item| width::of(&item.label) + item.runs[0].text.len()), [6, 18, 6]);
    }
}
