//! What is told at each place of the conversation: what the commands print, and what to choose after it.

use std::ops::RangeInclusive;

use super::Talk;
use super::place::{Asks, Choice, Place, Step};
use crate::history::{RecordNo, Rule};
use crate::lang::Lang;
use crate::print;
use crate::records::Day;
use crate::sheets::Sort;
use crate::sheets::{self, Item, Question, Setting, Sheet, Target};

impl Talk {
    /// A place, and what is told there first.
    pub(super) fn place(&self, step: &Step) -> (String, Place) {
        match step {
            Step::Ask(question) => self.answered(question),
            Step::Partners(sort) => self.partners(*sort),
            Step::Others => self.others(),
            Step::Changes => self.from(),
            Step::Day => self.another_day(),
            Step::Languages => self.languages(),
            Step::SourcesOf(number) => self.sources_of(*number),
            // These are told and lead nowhere.
            Step::Figures(_) | Step::Today | Step::Speak(_) => (String::new(), self.beginning()),
        }
    }

    /// The answer to a question, and what may be asked after it.
    fn answered(&self, question: &Question) -> (String, Place) {
        match question {
            Question::Anniversaries(year) => self.anniversaries(year.unwrap_or(self.day().year())),
            Question::Numbers { rule, .. } => self.numbers(*rule),
            Question::Sources => self.sources(),
            Question::Show(id) => {
                self.archive.dataset().number(id).map_or_else(|| self.lost(), |number| self.record(number))
            }
            _ => self.lost(),
        }
    }

    /// Where nothing leads.
    fn lost(&self) -> (String, Place) {
        (String::new(), self.beginning())
    }

    /// How many partners there are by a rule.
    pub(super) fn numbered(rule: Rule) -> Question {
        Question::Numbers { query: String::new(), rule }
    }

    /// The beginning of the conversation.
    pub(super) fn beginning(&self) -> Place {
        let word = |id: &str| self.speech.word(id);
        let year = self.day().year();
        let choices = vec![
            Choice::new(word("talk-choose-partners"), Step::Partners(self.start.sort)),
            Choice::new(word("talk-choose-oldest"), Step::Partners(Sort::Start)),
            Choice::new(word("talk-choose-others"), Step::Others),
            Choice::new(self.of_year(year), Step::Ask(Question::Anniversaries(Some(year)))),
            Choice::new(word("numbers-partners"), Step::Ask(Self::numbered(Rule::ALL[0]))),
            Choice::new(word("talk-choose-changes"), Step::Changes),
            Choice::new(word("heading-sources"), Step::Ask(Question::Sources)),
            Choice::new(word("talk-choose-day"), Step::Day),
            Choice::new(word("choice-language"), Step::Languages),
        ];
        Place::new("", choices)
    }

    /// What is said at the beginning, before the choices.
    pub(super) fn greeting(&self) -> String {
        let (speech, day, data) = (&self.speech, self.day(), self.archive.dataset().updated());
        let city =
            self.archive.dataset().city().map(|city| city.name.get(speech.lang().code())).unwrap_or_default();
        let mut lines = vec![
            speech.say("talk-title", &[("city", city.into())]),
            self.line("numbers-day", &speech.day(day)),
            self.line("label-updated", &speech.date(data)),
        ];
        lines.extend(sheets::doubt(self.archive.dataset(), speech, day, self.as_of));
        lines.push(self.line("talk-how-label", &speech.word("talk-how")));
        if self.start.visitor {
            lines.extend(print::lines(&Sheet { items: vec![sheets::ask(self.archive.dataset(), speech)] }));
        }
        lines.join("\n")
    }

    fn record(&self, number: RecordNo) -> (String, Place) {
        let Some(record) = self.archive.dataset().tie(number) else { return self.lost() };
        let sources = self.speech.number(self.cited(number).len() as u64);
        let sources = self.speech.say("talk-choose-sources", &[("n", sources.into())]);
        let mut choices = vec![Choice::new(sources, Step::SourcesOf(number))];
        // The page is made for those who print it; it names a command.
        if !self.start.visitor {
            let page = Question::Brief { id: record.id.to_string(), internal: false };
            choices.push(Choice::new(self.speech.word("heading-brief"), Step::Ask(page)));
        }
        let other = |item: &Item| match item.target {
            Some(Target::Record(to)) if to != number => {
                let show = Question::Show(self.archive.dataset().tie(to)?.id.to_string());
                Some(Choice::new(format!("{}: {}", item.label, item.said()), Step::Ask(show)).instead())
            }
            _ => None,
        };
        choices.extend(self.sheet(number).items.iter().filter_map(other));
        let text = self.told(&Question::Show(record.id.to_string()));
        (text, Place::new(record.name.get(self.speech.lang().code()), choices))
    }

    /// How many partners there are by a rule, and the rules to choose from with their numbers.
    fn numbers(&self, rule: Rule) -> (String, Place) {
        let sheet = self.asking().sheet(&Self::numbered(rule)).unwrap_or_default();
        let after = sheet.items.iter().position(|item| item.setting == Setting::Heading);
        let (answer, rest) = sheet.items.split_at_checked(after.unwrap_or_default()).unwrap_or_default();
        let by = |item: &Item| match item.target {
            Some(Target::Rule(rule)) => {
                Some(Choice::new(item.said(), Step::Ask(Self::numbered(rule))).instead())
            }
            _ => None,
        };
        let mut choices: Vec<Choice> = rest.iter().filter_map(by).collect();
        if let Some(first) = choices.first_mut() {
            first.head = Some(self.speech.word("heading-rules"));
        }
        choices.push(Choice::new(self.speech.word("talk-choose-figures"), Step::Figures(rule)));
        let mut lines = print::lines(&Sheet { items: answer.to_vec() });
        lines.push(self.line("label-why", &self.speech.word("published-why")));
        (lines.join("\n"), Place::new(self.speech.word("numbers-partners"), choices))
    }

    fn anniversaries(&self, year: i16) -> (String, Place) {
        let near = [year.checked_add(1), year.checked_sub(1)].into_iter().flatten();
        let near = near.filter(|year| (1..=9999).contains(year));
        let of = |year: i16| Question::Anniversaries(Some(year));
        let choice = |year: i16| Choice::new(self.of_year(year), Step::Ask(of(year))).instead();
        let text = self.told(&of(year));
        (text, Place::new(self.of_year(year), near.map(choice).collect()))
    }

    fn of_year(&self, year: i16) -> String {
        self.speech.say("anniversaries-title", &[("year", year.to_string().into())])
    }

    fn another_day(&self) -> (String, Place) {
        let today = Choice::new(self.speech.word("talk-choose-today"), Step::Today);
        let place = Place::new(self.speech.word("talk-choose-day"), vec![today]);
        (self.speech.word("talk-day-how"), place.asking(Asks::Day))
    }

    fn from(&self) -> (String, Place) {
        let place = Place::new(self.speech.word("talk-from"), Vec::new());
        (self.speech.word("talk-from-how"), place.asking(Asks::From))
    }

    /// The question until when, after the beginning.
    pub(super) fn until(&self, from: RangeInclusive<Day>) -> (String, Place) {
        let day = self.day();
        let today = Step::Ask(Question::Changes { from: from.clone(), to: Some(day..=day) });
        let label = self.speech.day(day);
        let begun = self.line("talk-from", &self.speech.day(*from.start()));
        let text = format!("{begun}\n{}", self.speech.word("talk-to-how"));
        let place = Place::new(self.speech.word("talk-to"), vec![Choice::new(label, today)]);
        (text, place.asking(Asks::To(from)))
    }

    fn languages(&self) -> (String, Place) {
        let choice = |lang: Lang| Choice::new(lang.name(), Step::Speak(lang));
        let choices = Lang::ALL.into_iter().map(choice).collect();
        (self.speech.word("languages-about"), Place::new(self.speech.word("talk-languages"), choices))
    }

    /// Everything about a record, as `show` prints it.
    pub(super) fn sheet(&self, number: RecordNo) -> Sheet {
        sheets::record(self.archive.dataset(), number, &self.speech, self.day()).unwrap_or_default()
    }

    pub(super) fn day(&self) -> Day {
        self.asking().day
    }
}
