//! Pages laid over the screen: what each is about, what it says, and which lies on which. What they say is
//! worked out where the facts are known, not here.

use super::{Input, Key, Reader};
use crate::search;
use crate::sheets::{Item, Question, Setting, Sheet};

/// A page laid over the screen.
pub struct Page {
    /// What it is called.
    pub title: String,
    /// What it says.
    pub reader: Reader,
    /// What it is, so that it can be said again in another language.
    about: About,
    /// What is looked for in it.
    sought: Input,
    /// All that it says, whatever is looked for.
    whole: Sheet,
    /// What it says where nothing is found.
    nothing: Item,
}

impl Page {
    /// What it is about.
    pub(super) fn about(&self) -> &About {
        &self.about
    }

    /// What is looked for in it.
    pub fn sought(&self) -> &Input {
        &self.sought
    }

    /// Whether it is so long that one looks for something in it.
    fn is_searched(&self) -> bool {
        matches!(self.about, About::Help | About::Filter)
    }

    /// Says it anew with the cursor on the last item that the test holds for.
    pub(super) fn retell_with(&mut self, sheet: Sheet, same: impl Fn(&Item) -> bool) {
        self.reader.replace_with(self.narrow(&sheet), same);
        self.whole = sheet;
    }

    /// Of a sheet the lines in which something is found, under their headings; of a heading in which it is, all.
    fn narrow(&self, sheet: &Sheet) -> Sheet {
        let sought = self.sought.text();
        if self.sought.is_blank() {
            return sheet.clone();
        }
        let mut items = Vec::new();
        let (mut heading, mut whole) = (None, false);
        let found = |text: &str| !search::marks(sought, text).is_empty();
        for item in &sheet.items {
            if item.setting == Setting::Heading {
                (heading, whole) = (Some(item), found(&item.label));
            } else if whole || found(&item.label) || found(&item.text()) {
                items.extend(heading.take().cloned());
                items.push(item.clone());
            }
        }
        if items.is_empty() {
            items.push(self.nothing.clone());
        }
        Sheet { items, ..*sheet }
    }
}

/// What a page is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum About {
    /// The keys.
    Help,
    /// The sources of the fact under the cursor.
    Source,
    /// The answer to a question.
    Answer(Question),
    /// What can be saved.
    Export,
    /// The orders of the list.
    Order,
    /// The filters.
    Filter,
    /// The languages.
    Languages,
}

impl About {
    /// The name of the message that is its title.
    pub(super) fn title(&self) -> &'static str {
        match self {
            Self::Help => "heading-help",
            Self::Source => "heading-sources",
            Self::Answer(question) => question.heading(),
            Self::Export => "heading-export",
            Self::Order => "heading-order",
            Self::Filter => "heading-filters",
            Self::Languages => "heading-languages",
        }
    }
}

/// The pages laid over the screen, the topmost last.
#[derive(Default)]
pub(super) struct Pages(Vec<Page>);

impl Pages {
    /// Whether the screen lies open.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The topmost.
    pub(super) fn top(&self) -> Option<&Page> {
        self.0.last()
    }

    /// The topmost, to be changed.
    pub(super) fn top_mut(&mut self) -> Option<&mut Page> {
        self.0.last_mut()
    }

    /// What the topmost says, to be read on.
    pub(super) fn reader(&mut self) -> Option<&mut Reader> {
        self.0.last_mut().map(|page| &mut page.reader)
    }

    /// The topmost of the lowest so many.
    pub(super) fn top_of(&self, lowest: usize) -> Option<&Page> {
        lowest.checked_sub(1).and_then(|top| self.0.get(top))
    }

    /// Whether there are any and the topmost is about this.
    pub(super) fn are_about(&self, about: &About) -> bool {
        self.top().is_some_and(|page| page.about == *about)
    }

    /// What they are about, from the lowest up.
    pub(super) fn abouts(&self) -> impl Iterator<Item = &About> {
        self.0.iter().map(|page| &page.about)
    }

    /// What each is about and the fact under its cursor, from the lowest up.
    pub(super) fn places(&self) -> impl Iterator<Item = (&About, usize)> {
        self.0.iter().map(|page| (&page.about, page.reader.cursor()))
    }

    /// Lays one over the others, opened at its beginning.
    pub(super) fn lay(&mut self, about: About, title: String, sheet: Sheet, nothing: Item) {
        let (whole, sought) = (sheet.clone(), Input::default());
        self.0.push(Page { title, reader: Reader::open(sheet), about, sought, whole, nothing });
    }

    /// Says one anew: the language, the day or the records are other ones.
    pub(super) fn retell(&mut self, at: usize, title: String, sheet: Sheet, nothing: Item) {
        if let Some(page) = self.0.get_mut(at) {
            (page.title, page.nothing) = (title, nothing);
            page.reader.replace(page.narrow(&sheet));
            page.whole = sheet;
        }
    }

    /// Whether one looks for something in the topmost.
    pub(super) fn are_searched(&self) -> bool {
        self.top().is_some_and(Page::is_searched)
    }

    /// Whether something is looked for in the topmost.
    pub(super) fn are_written_on(&self) -> bool {
        self.top().is_some_and(|page| !page.sought.is_blank())
    }

    /// A key that writes what is looked for in the topmost; whether one looks for something in it.
    pub(super) fn write(&mut self, key: Key) -> bool {
        // Neither a blank nor the key of the search begins a word.
        let idle = !self.are_written_on() && matches!(key, Key::Char(' ' | '/'));
        self.seek(|sought| {
            if !idle {
                sought.edit(key);
            }
        })
    }

    /// The same for text; whether one looks for something in the topmost.
    pub(super) fn insert(&mut self, text: &str) -> bool {
        self.seek(|sought| sought.insert(text))
    }

    /// Looks for nothing in the topmost any more; whether one did.
    pub(super) fn unwrite(&mut self) -> bool {
        self.are_written_on() && self.seek(Input::clear)
    }

    /// Changes what is looked for in the topmost; whether one looks for something in it.
    fn seek(&mut self, change: impl FnOnce(&mut Input)) -> bool {
        let Some(page) = self.0.last_mut().filter(|page| page.is_searched()) else { return false };
        change(&mut page.sought);
        page.reader.replace(page.narrow(&page.whole));
        true
    }

    /// Takes the topmost away; whether there was one.
    pub(super) fn pop(&mut self) -> bool {
        self.0.pop().is_some()
    }

    /// Takes all away.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}
