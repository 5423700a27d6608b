//! The fact under the cursor, handed to the clipboard.

use crate::app::areas::Focus;
use crate::app::pages::About;
use crate::app::{Effect, Model};
use crate::records::City;
use crate::sheets::Question;
use crate::sheets::{self, Item};

impl Model {
    /// The fact under the cursor of the page with so many pages beneath it, or of the details;
    /// outside of both, the state of the selected record.
    pub(super) fn fact(&self, pages: usize) -> Option<&Item> {
        if let Some(page) = self.pages.top_of(pages) {
            return page.reader.item();
        }
        if self.focus() == Focus::Detail {
            return self.detail().item();
        }
        self.detail().sheet().items.iter().find(|item| !item.sources.is_empty())
    }

    /// Hands the fact under the cursor to the clipboard, bare or as a citation with its sources.
    pub(super) fn copy(&mut self, whole: bool) -> Option<Effect> {
        if !self.setup().clipboard {
            self.tell(self.speech.word("notice-no-clipboard"));
            return None;
        }
        let fact = self.fact(self.pages.len())?;
        let mut said = vec![fact.said()];
        if whole {
            let label: Vec<&str> =
                [self.cited(), &fact.label].into_iter().filter(|part| !part.is_empty()).collect();
            let told = fact.said();
            let sources = fact.sources.iter().filter_map(|id| self.archive.dataset().source(id));
            let cited = sources.map(|source| sheets::citation(source, &self.speech));
            // In the list of sources the fact is the citation.
            let cited: Vec<String> = cited.filter(|cited| !told.contains(cited)).collect();
            said = vec![format!("{}: {told}", label.join(", "))];
            said.extend(cited);
            let updated = self.speech.date(self.archive.dataset().updated());
            said.push(self.speech.say("citation-data", &[("date", updated.into())]));
        }
        self.tell(self.speech.word(if whole { "notice-cited" } else { "notice-copied" }));
        Some(Effect::Copy(said.join("\n")))
    }

    /// Whom the fact under the cursor is about.
    fn cited(&self) -> &str {
        let lang = self.speech.lang().code();
        let city = self.pages.abouts().any(|about| matches!(about, About::Answer(Question::City(_))));
        let record = self.selected().filter(|_| !city).map(|record| &record.name);
        record.or(self.home().map(|city| &city.name)).map(|name| name.get(lang)).unwrap_or_default()
    }

    /// The home city of the selected record, or the city of the file.
    pub(super) fn home(&self) -> Option<&City> {
        self.selected()
            .and_then(|record| self.archive.dataset().home(record))
            .or(self.archive.dataset().city())
    }
}
