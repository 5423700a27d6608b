//! The fact under the cursor, handed to the clipboard.

use std::borrow::Cow;

use crate::app::areas::Focus;
use crate::app::{Clipboard, Effect, Model, View};
use crate::sheets::{self, Fact, Item};

impl Model {
    /// The fact under the cursor of the page with so many pages beneath it, or of the pane beside the list; outside
    /// of both, the first line on the marked record that somebody vouches for, whatever stands beside it.
    pub(super) fn fact(&self, pages: usize) -> Option<Cow<'_, Item>> {
        if let Some(page) = self.pages.top_of(pages) {
            return page.reader.item().map(Cow::Borrowed);
        }
        if self.focus() == Focus::Detail {
            return self.detail().item().map(Cow::Borrowed);
        }
        let vouched = |item: &Item| !item.sources.is_empty();
        if self.view() == View::Details {
            return self.detail().sheet().items.iter().find(|item| vouched(item)).map(Cow::Borrowed);
        }
        let record = self.rows().record(self.list().row)?;
        let sheet = sheets::record(self.archive.dataset(), record, &self.speech, self.day())?;
        sheet.items.into_iter().find(vouched).map(Cow::Owned)
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
        let fact = self.fact(self.pages.len())?.into_owned();
        let mut said = vec![fact.said()];
        if whole {
            let told = fact.said();
            // Where the line begins with the name it is not said twice.
            let name = self.name_of(&fact).filter(|name| !told.starts_with(name));
            let label = name.into_iter().chain([&*fact.label]).filter(|part| !part.is_empty());
            let label = label.collect::<Vec<_>>().join(", ");
            let sources = fact.sources.iter().filter_map(|id| self.archive.dataset().source(id));
            let cited = sources.map(|source| sheets::citation(source, &self.speech));
            // In the list of sources the fact is the citation.
            let cited: Vec<String> = cited.filter(|cited| !told.contains(cited)).collect();
            said = vec![if label.is_empty() { told.clone() } else { self.speech.labelled(&label, &told) }];
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
