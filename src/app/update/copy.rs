//! The fact under the cursor, handed to the clipboard.

use crate::app::areas::Focus;
use crate::app::{Clipboard, Effect, Model};
use crate::sheets::{self, Fact, Item};

impl Model {
    /// The fact under the cursor of the page with so many pages beneath it, or of the details;
    /// outside of both, the first line of what stands beside the list that somebody vouches for.
    pub(super) fn fact(&self, pages: usize) -> Option<&Item> {
        if let Some(page) = self.pages.top_of(pages) {
            return page.reader.item();
        }
        if self.focus() == Focus::Detail {
            return self.detail().item();
        }
        self.detail().sheet().items.iter().find(|item| !item.sources.is_empty())
    }

    /// Hands the fact under the cursor to the clipboard; asked for again, as a citation with its
    /// sources.
    pub(super) fn copy(&mut self) -> Option<Effect> {
        let whole = self.copied;
        self.copied = !whole;
        let (notice, sent) = match self.setup().clipboard {
            Clipboard::None => ("notice-no-clipboard", false),
            Clipboard::Screen => ("notice-screen", false),
            Clipboard::Tmux => ("notice-tmux", true),
            Clipboard::Terminal if whole => ("notice-cited", true),
            Clipboard::Terminal => ("notice-copied", true),
        };
        if !sent {
            self.tell(self.speech.word(notice));
            return None;
        }
        let fact = self.fact(self.pages.len())?;
        let mut said = vec![fact.said()];
        if whole {
            let told = fact.said();
            // Where the line begins with the name it is not said twice.
            let name = self.name_of(fact).filter(|name| !told.starts_with(name));
            let label = name.into_iter().chain([&*fact.label]).filter(|part| !part.is_empty());
            let label = label.collect::<Vec<_>>().join(", ");
            let sources = fact.sources.iter().filter_map(|id| self.archive.dataset().source(id));
            let cited = sources.map(|source| sheets::citation(source, &self.speech));
            // In the list of sources the fact is the citation.
            let cited: Vec<String> = cited.filter(|cited| !told.contains(cited)).collect();
            said = vec![if label.is_empty() { told.clone() } else { format!("{label}: {told}") }];
            said.extend(cited);
            let updated = self.speech.date(self.archive.dataset().updated());
            said.push(self.speech.say("citation-data", &[("date", updated.into())]));
        }
        self.tell(self.speech.word(notice));
        Some(Effect::Copy(said.join("\n")))
    }

    /// The name of the record or city that a fact is told of.
    fn name_of(&self, item: &Item) -> Option<&str> {
        let dataset = self.archive.dataset();
        let name = match item.fact.as_ref()? {
            Fact::Record(record, _) => &dataset.tie(*record)?.name,
            Fact::City(id, _) => &dataset.cities().get(id)?.name,
            Fact::Source(_) => return None,
        };
        Some(name.get(self.speech.lang().codes()))
    }
}
