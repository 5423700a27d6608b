//! Pages laid over the screen: what each is about, what it says, and which lies on which. What they say is
//! worked out where the facts are known, not here.

use super::Reader;
use crate::sheets::{Question, Sheet};

/// A page laid over the screen.
pub struct Page {
    /// What it is called.
    pub title: String,
    /// What it says.
    pub reader: Reader,
    /// What it is, so that it can be said again in another language.
    about: About,
}

impl Page {
    /// What it is about.
    pub(super) fn about(&self) -> &About {
        &self.about
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

    /// Lays one over the others, opened at its beginning.
    pub(super) fn lay(&mut self, about: About, title: String, sheet: Sheet) {
        self.0.push(Page { title, reader: Reader::open(sheet), about });
    }

    /// Says one anew: the language, the day or the records are other ones.
    pub(super) fn retell(&mut self, at: usize, title: String, sheet: Sheet) {
        if let Some(page) = self.0.get_mut(at) {
            page.title = title;
            page.reader.replace(sheet);
        }
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
