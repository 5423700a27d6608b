//! A sheet as Markdown (CommonMark): headings, lists, addresses that lead somewhere. What it says is what the screen
//! and plain text say.

use crate::records::Text;
use crate::sheets::{Asking, Item, Role, Run, Setting, Sheet};

/// What means something in Markdown wherever it stands.
const MEANING: [char; 10] = ['\\', '`', '*', '_', '[', ']', '<', '>', '#', '&'];

/// The sheet under its title, or else this heading, and below it the day and the data that it was told for.
pub(super) fn sheet(asking: &Asking<'_>, heading: &str, sheet: &Sheet) -> String {
    let speech = asking.speech;
    let (title, rest) = match sheet.items.split_first() {
        Some((first, rest)) if first.runs.iter().any(|run| run.role == Role::Title) => (written(first), rest),
        _ => (escaped(heading), sheet.items.as_slice()),
    };
    let mut text = format!("# {title}\n");
    let mut listed = false;
    // Paragraphs stand apart by themselves.
    let empty = |item: &&Item| item.setting == Setting::Heading && item.label.is_empty();
    for item in rest.iter().filter(|item| !empty(item)) {
        let lists =
            matches!(item.setting, Setting::Point | Setting::Labelled | Setting::Beside | Setting::Dated);
        if !(lists && listed) {
            text.push('\n');
        }
        listed = lists;
        match item.setting {
            Setting::Heading => text.push_str(&format!("## {}\n", escaped(&item.label))),
            _ if lists => text.push_str(&format!("- {}\n", labelled(item, sheet.colon))),
            _ => text.push_str(&format!("{}\n", labelled(item, sheet.colon))),
        }
    }
    let args =
        [("day", speech.day(asking.day).into()), ("date", speech.date(asking.dataset.updated()).into())];
    format!("{text}\n{}\n", escaped(&speech.say("brief-foot", &args)))
}

fn labelled(item: &Item, colon: &str) -> String {
    let label = item.label.trim_end_matches([':', ' ']);
    if label.is_empty() {
        begun(written(item))
    } else {
        format!("**{}{colon}** {}", escaped(label), written(item))
    }
}

/// What an item says, without what is only for the eye.
fn written(item: &Item) -> String {
    let runs = item.runs.iter().filter(|run| run.role != Role::Bar);
    runs.map(|run: &Run| run.address.as_ref().map_or_else(|| escaped(&run.text), linked)).collect()
}

fn linked(address: &Text) -> String {
    // No address may end the link, or begin another.
    format!("<{}>", address.replace('<', "%3C").replace('>', "%3E").replace(' ', "%20"))
}

/// A text at the start of a line, where a dash, or a number and a stop, would begin a list.
fn begun(mut text: String) -> String {
    let figures = text.chars().take_while(char::is_ascii_digit).count();
    let numbers = figures > 0 && text.chars().nth(figures).is_some_and(|c| ".)".contains(c));
    if numbers || text.starts_with(['-', '+']) {
        text.insert(figures, '\\');
    }
    text
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if MEANING.contains(&c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_means_anything_in_markdown() {
        assert_eq!(escaped("[czynna] *a* <b> #1 c_d"), "\\[czynna\\] \\*a\\* \\<b\\> \\#1 c\\_d");
        assert_eq!(escaped("R&D &lt;"), "R\\&D \\&lt;");
        for (text, written) in [
            ("- one", "\\- one"),
            ("+48 85", "\\+48 85"),
            ("16. Dzień", "16\\. Dzień"),
            ("3) trzy", "3\\) trzy"),
            ("2018-03-16", "2018-03-16"),
            ("1992 r. – 5", "1992 r. – 5"),
            ("Łuck - Grodno 1.", "Łuck - Grodno 1."),
            ("", ""),
        ] {
            assert_eq!(begun(text.to_owned()), written);
        }
        let address = Text::new("https://example.org/a>b c").unwrap();
        assert_eq!(linked(&address), "<https://example.org/a%3Eb%20c>");
    }
}
