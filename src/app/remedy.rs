//! What can be done where there is nothing to see, said in the place itself: each key by the table of keys, and what
//! it does there. Why there is nothing is for the sheets; here only for the list, which is no sheet.

use super::backtrack::Trace;
use super::help::key_name;
use super::keymap::{self, Person};
use super::pages::About;
use super::{Action, Focus, Model, View};
use crate::sheets::{self, Item, Role, Run, Setting, Sheet};

/// What can be done, and the name of the message that says it.
type Remedy = (Action, &'static str);

impl Model {
    /// Why the list is empty, and what can be done; nothing while its records are still to come.
    pub fn nothing_listed(&self) -> String {
        let (speech, reading) = (self.speech(), self.reading());
        let misread = reading.misread.iter().find(|misread| !misread.unfinished());
        let why = match (misread, self.rows().found(), self.rows().kept()) {
            (Some(misread), ..) => sheets::misread(speech, self.vocabulary(), misread),
            (_, _, Some(0)) => speech.word("list-none-kept"),
            (_, Some(_), _) => speech.word("list-nothing"),
            _ if self.loading().is_some() => return String::new(),
            _ => sheets::before_all(self.archive(), speech, self.day())
                .unwrap_or_else(|| speech.word("list-empty")),
        };
        if self.query().is_blank() {
            return self.with(&why, &self.ways_to_records());
        }
        // Esc undoes the newest thing, and that need not be the query.
        let newest = self.backtrack.last().contains(&Trace::Query);
        let clears = match self.person() {
            Person::Clerk => self.typing() || newest && self.focus() != Focus::Bar,
            Person::Visitor => self.typing() || self.focus() == Focus::List,
        };
        let clear =
            if clears { [(self.back_key(), "remedy-clear")].to_vec() } else { self.ways_to_records() };
        let reasoned = keymap::key(self.person(), Action::City).is_some()
            && sheets::reasoned(self.dataset(), self.query().text()).is_some();
        let (why, card) = if reasoned {
            (format!("{why} {}", speech.word("list-why")), vec![(Action::City, "remedy-city")])
        } else {
            (why, Vec::new())
        };
        let others = [(Action::Erase, "remedy-shorten"), (Action::Help, "remedy-how")];
        self.with(&why, &[card, clear, others.to_vec()].concat())
    }

    /// That the list is empty, and what can be done, for whatever follows from the list.
    pub fn nothing_to_show(&self) -> String {
        self.with(&self.speech().word("list-is-empty"), &self.ways_to_records())
    }

    /// A view of the pane beside the list that says, where it tells of nothing, what can be done there.
    pub(super) fn view_remedied(&self, mut sheet: Sheet) -> Sheet {
        if self.loading().is_some() {
            return sheet;
        }
        // The sources are those of the file, whatever the list shows.
        let follows = self.view() != View::Sources || self.dataset().records().is_empty();
        if self.rows().is_empty() && follows {
            sheet.items.insert(0, said(self.nothing_to_show()));
            return sheet;
        }
        let back = (self.back_key(), "hint-back");
        let remedies = match self.view() {
            View::Anniversaries | View::Changes => {
                vec![(Action::YearBack, "remedy-year"), (Action::Day, "remedy-day"), back]
            }
            _ => vec![back],
        };
        self.beside_nothing(sheet, &remedies)
    }

    /// The same for a page, with so many pages beneath it.
    pub(super) fn page_remedied(&self, about: &About, beneath: usize, mut sheet: Sheet) -> Sheet {
        let back = [(self.back_key(), "hint-back")];
        let unlisted = self.rows().is_empty() && beneath == 0;
        let nothing = match about {
            About::Export => unlisted && self.view() != View::Sources,
            About::Filter => self.dataset().records().is_empty(),
            _ => sheet.items.is_empty(),
        };
        if nothing {
            let why = if unlisted { "list-is-empty" } else { "source-none" };
            sheet.items = vec![said(self.with(&self.speech().word(why), &back))];
        }
        self.beside_nothing(sheet, &back)
    }

    /// What stands on a page in which nothing is found of what is looked for.
    pub(super) fn nothing_on_page(&self) -> Item {
        let remedies = [(self.back_key(), "remedy-clear"), (Action::Erase, "remedy-shorten")];
        said(self.with(&self.speech().word("page-nothing"), &remedies))
    }

    /// What can be done, behind the first line that says that there is nothing.
    fn beside_nothing(&self, mut sheet: Sheet, remedies: &[Remedy]) -> Sheet {
        let is_nothing = |item: &Item| item.runs.iter().any(|run| run.role == Role::Nothing);
        if let Some(nothing) = sheet.items.iter_mut().find(|item| is_nothing(item)) {
            nothing.runs.push(Run::new(format!(" {}", self.with("", remedies)), Role::Bar));
        }
        sheet
    }

    /// What leads to a list that is not empty.
    fn ways_to_records(&self) -> Vec<Remedy> {
        let empty = self.dataset().records().is_empty();
        match self.person() {
            Person::Visitor => vec![(Action::Back, "hint-back"), (Action::Help, "hint-help")],
            Person::Clerk if empty => vec![(Action::Reload, "remedy-reload"), (Action::Leave, "hint-leave")],
            Person::Clerk if self.is_as_of() && self.query().is_blank() => vec![(Action::Day, "remedy-day")],
            Person::Clerk => vec![(Action::Start, "remedy-whole")],
        }
    }

    /// What a person goes back by.
    fn back_key(&self) -> Action {
        match self.person() {
            Person::Clerk => Action::Escape,
            Person::Visitor => Action::Back,
        }
    }

    /// A sentence, and behind it what the person has a key for: "Lista jest pusta. Ctrl+G – cała lista".
    fn with(&self, why: &str, remedies: &[Remedy]) -> String {
        let (speech, signs) = (self.speech(), self.look().symbols.signs());
        let told = |(action, id): &Remedy| {
            let key = key_name(speech, signs, keymap::key(self.person(), *action)?);
            // A dash does not begin a line.
            Some(format!("{key}\u{a0}– {}", speech.word(id)))
        };
        let told: Vec<String> = remedies.iter().filter_map(told).collect();
        [why, &told.join(", ")].join(" ").trim().to_owned()
    }
}

fn said(text: String) -> Item {
    Item::new(Setting::Bare, "", text)
}
