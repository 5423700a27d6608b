//! Pages laid over the screen: opening them, what they say, and where their facts lead.

use super::leads;
use crate::app::areas::Focus;
use crate::app::exports::{self, Before};
use crate::app::pages::{About, Page};
use crate::app::{Effect, Model, View, guide, help};
use crate::sheets::{self, Asking, Question, Target, Told};

impl Model {
    /// On a page: where the fact leads, or who says so.
    pub(super) fn ask_page(&mut self) -> Option<Effect> {
        if self.take_filter() {
            return None;
        }
        let (target, sourced) = leads(self.fact(self.pages.len()).as_deref());
        match target {
            Some(target) => return self.follow(target),
            None if sourced => self.lay(About::Source),
            // A visitor reads on; a clerk's Enter does what the bar says.
            None if self.visit.is_some() => self.go(1, true),
            None => {}
        }
        None
    }

    /// Whether the lines of the page are chosen by their numbers.
    pub(super) fn is_numbered(&self) -> bool {
        let numbered = |page: &Page| match page.about() {
            About::Export | About::Languages | About::Order => true,
            About::Answer(question) => *question == Question::Memberships,
            About::Help | About::Source | About::Filter => false,
        };
        self.pages.top().is_some_and(numbered)
    }

    /// Takes the line of a number.
    pub(super) fn take_nth(&mut self, number: u8) -> Option<Effect> {
        let items = self.pages.top()?.reader.sheet().items.iter();
        let target = items.filter_map(|item| item.target.clone()).nth(usize::from(number).checked_sub(1)?);
        self.follow(target?)
    }

    /// To where a fact leads.
    pub(super) fn follow(&mut self, target: Target) -> Option<Effect> {
        match target {
            Target::Record(record) => {
                self.leave_pages(record);
                self.enter_records();
                let beside = self.pages.is_empty() && self.focus() == Focus::Detail;
                self.move_to(Focus::Detail);
                if beside {
                    self.side.turn_to_record();
                } else {
                    self.side.turn_to(View::Details);
                }
                self.jump(record);
            }
            Target::Disputes => self.side.reader().heading(&self.speech.word("heading-disputes")),
            Target::Mentions => self.unfold(),
            Target::Speech(lang) => {
                self.pages.pop();
                self.speak(lang);
            }
            Target::Counted(value, but) => self.open_count(&value, but.as_ref()),
            Target::Order(sort) => self.resort(sort, self.sorted() == (sort, false)),
            Target::Answer(question) => self.lay(About::Answer(question)),
            // These stand in the menu alone, which takes them itself.
            Target::Term(_) | Target::Value(_) => {}
            Target::Source(id) => self.lay(About::Answer(Question::Source(id.to_string()))),
            Target::Export(at) => {
                let before = self.before(self.pages.len().saturating_sub(1));
                let file = exports::files(&before).into_iter().nth(at);
                self.pages.clear();
                return file.map(Effect::Save);
            }
        }
        None
    }

    /// Lays a page over the screen; asked for again, it goes.
    pub(super) fn lay(&mut self, about: About) {
        if self.pages.are_about(&about) {
            self.pages.pop();
            return;
        }
        let sheet = self.page_sheet(&about, self.pages.len());
        let title = self.speech.word(about.title());
        let nothing = self.nothing_on_page();
        self.pages.lay(about, title, sheet, nothing);
    }

    /// Opens the page of languages with the cursor on the next one; from there it is the way back.
    pub(super) fn open_languages(&mut self) {
        self.lay(About::Languages);
        let next = self.speech.lang().next();
        if let Some(reader) = self.pages.reader() {
            reader.go_to(|item| item.target == Some(Target::Speech(next)));
        }
    }

    /// Lays the page on the selected record.
    pub(super) fn brief(&mut self) {
        let id = self.selected().map(|record| record.id.to_string()).unwrap_or_default();
        self.lay(About::Answer(Question::Brief { id, internal: true }));
    }

    /// To what the sources disagree on, in the details of the selected record.
    pub(super) fn tell_disputes(&mut self) {
        if self.selected().is_none_or(|record| record.disputes.is_empty()) {
            return self.tell(self.speech.word("notice-no-disputes"));
        }
        self.open_record();
        self.move_to(Focus::Detail);
        // The details may not have been there so far.
        self.settle();
        self.side.reader().heading(&self.speech.word("heading-disputes"));
    }

    /// Lays the page on the home city.
    pub(super) fn tell_of_city(&mut self) {
        let id = self.selected().and_then(|record| record.city.as_ref());
        let id =
            id.or(self.archive.dataset().cities().keys().next()).map(ToString::to_string).unwrap_or_default();
        self.lay(About::Answer(Question::City(id)));
    }

    /// What is on the screen beneath the page of files, with so many pages beneath it.
    fn before(&self, beneath: usize) -> Before {
        let page = self.pages.top_of(beneath).map(|page| match page.about() {
            About::Answer(question) => Told::Answer(question.clone()),
            _ => Told::Page { heading: page.title.clone(), sheet: page.reader.sheet().clone() },
        });
        let (view, day, on_page) = (self.view(), self.day(), page.is_some());
        Before { view, day, page: on_page, read: page.or_else(|| self.question().map(Told::Answer)) }
    }

    /// What a page says, with so many pages beneath it.
    pub(super) fn page_sheet(&mut self, about: &About, beneath: usize) -> sheets::Sheet {
        let sheet = match about {
            About::Filter => self.filters(),
            About::Help => {
                let clerk = self.visit.is_none();
                let more = if clerk {
                    guide::guide(&self.speech, self.vocabulary(), self.tongue())
                } else {
                    Vec::new()
                };
                let mut help = help::help(&self.speech, self.look.symbols, self.person(), more);
                // Some people can use no machine at all: they are told first.
                let first = if clerk {
                    guide::plain_words(&self.speech)
                } else {
                    sheets::ask(self.archive.dataset(), &self.speech)
                };
                help.items.insert(1, first);
                help
            }
            About::Languages => sheets::languages(&self.speech),
            About::Order => sheets::orders(&self.speech, self.sorted()),
            About::Source => {
                let fact = self.fact(beneath);
                fact.map_or_else(sheets::Sheet::default, |fact| {
                    sheets::sources(self.archive.dataset(), &self.speech, &fact)
                })
            }
            About::Answer(question) => {
                // What visitors are told on a page is told for today, wherever the timeline stands.
                let hall = matches!(question, Question::Memberships | Question::Year | Question::Plain);
                let day = if hall && self.visit.is_some() { self.today() } else { self.day() };
                let mut sheet = Asking { day, ..self.asking() }.sheet(question).unwrap_or_default();
                if matches!(question, Question::Plain) && self.visit.is_some() {
                    // Whom to ask stays the last.
                    let end = sheet.items.len().saturating_sub(1);
                    sheet.items.splice(end..end, help::signs(&self.speech, self.look.symbols));
                }
                sheet
            }
            About::Export => {
                let mut sheet = exports::exports(&self.speech, &self.before(beneath), self.folder());
                sheet.items.extend(exports::left_out(&self.speech, &self.without_day()));
                sheet
            }
        };
        self.drawable(self.page_remedied(about, beneath, sheet))
    }
}
