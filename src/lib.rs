//! **mosty** ("bridges"): a terminal browser for a city's international cooperation records.
//!
//! The map of the house, from the ground up. A room sees only rooms on lower steps; the steps are a table in
//! `tests/architecture.rs`, which holds them.
//!
//! | room | what lives there |
//! |---|---|
//! | [`text`] | letters: hostile characters, folding for search, widths |
//! | [`records`] | what is written: file, city, record, event, source, partial dates |
//! | [`history`] | what follows from it: the state on a day, changes, anniversaries, counts |
//! | [`look`] | signs: symbol sets, the names of themes |
//! | [`file`](mod@file) | `mosty/1` as bytes: reading and judging |
//! | [`lang`] | languages: messages, plurals, dates, numbers, names of countries, order of names |
//! | [`search`] | finding: the index, ranking, what a query matched; the only room with the fuzzy matcher |
//! | [`archive`] | a dataset with everything derived from it |
//! | [`sheets`] | what is said: every answer as facts in order |
//! | [`print`](mod@print) | an answer in a form, without a screen |
//! | [`app`] | what is going on: the model, its messages, what they change |
//! | [`talk`] | the conversation by lines |
//! | [`ui`] | how it looks: a frame drawn from the model |
//! | [`cli`] | the words of the command line |
//! | [`shell`] | the real world: terminal, input, signals, the loop, environment, files, clock |
//!
//! # Where a new thing goes
//!
//! Each is a file or a line in a table; the compiler names every `match` that wants to know it. What it
//! cannot name is named here, with the test that notices. Every word for a person stands in all of
//! `data/lang/*.ftl` (`lang/speech.rs`: the same messages everywhere; `tests/architecture.rs`: none unused).
//!
//! | a new | goes into | noticed by |
//! |---|---|---|
//! | field of the file | [`records`], and from there the list in `records/record.rs` | `tests/data.rs`: the schema, the guide; `tests/fields.rs`: it is shown, printed, exported and found |
//! | word of a vocabulary | its enum in [`records`]; `PREFIX-word`; of a kind that filters ask for, `Value::fixed` in `search/value.rs` | `tests/data.rs`: the schema, the guide; `tests/words.rs`: its words |
//! | rule for files | `file/check*`, [`file::FaultKind`]; `fault-CODE`; an example in `tests/data/bad` | `tests/data.rs`: every fault has its message and its example |
//! | rule of counting | [`history::Rule`] and its `ALL`; `rule-CODE`. What reports tell records apart by: [`history::By`], `by-CODE` | `history/count.rs`: narrower rules count no more; `tests/data.rs`: counts |
//! | question | `sheets/question.rs`, which says the rest | `tests/questions.rs`: it is told alike wherever it is asked |
//! | form | `sheets/form.rs`, which says the rest | – |
//! | order of the list | [`sheets::Sort`]; `sort-NAME` | – |
//! | filter | `search/value.rs`, which says the rest | `archive/vocabulary.rs`: every name means one field |
//! | language | [`lang`], which says the rest | `lang/speech.rs`; `ui/blocks.rs`: its letters |
//! | theme | [`look`], which says the rest | `ui/theme.rs`: every theme is sound |
//! | view beside the list | `View` in `app/side.rs` and its `ALL`, its question in `app/view.rs`; an `Action`, a key; `view-ID` | `tests/cli.rs`, as above; `tests/journeys.rs`: every view is reached |
//! | pane | `ui/panes.rs`, which says the rest | `tests/journeys.rs`: Tab goes through all |
//! | page over the screen | `About` in `app/pages.rs`, its sheet in `app/update/page.rs`; an `Action`, a key | as for the action |
//! | action | `Action` in `app/action.rs` and its `ALL`; `do-ID`, `hint-ID`; what it changes in `app/update.rs` | `app/keymap.rs`: every action has a key |
//! | key | a line in `app/keymap.rs`; help, hints and manual follow | `app/keymap.rs`: no key has two meanings; `tests/cli.rs`: the manual |
//! | command | `cli/command.rs`, `cli.rs`; `command-NAME` | `tests/cli.rs`: the manual and the completions |
//! | import | a room `exchange` beside [`mod@file`], which proposes edits and changes nothing. It does not exist yet | – |
//! | edit | its kind and its inverse in `records::edit`, its bytes in `file::patch`. Neither exists yet | – |
//!
//! # Words
//!
//! One word for one thing. In a file (`data/README.md` has the format):
//!
//! - **City**: the home city, whose ties the file holds; a city abroad is a record.
//! - **Record**: one tie as it is written: a partner, a membership, an agreement between institutions.
//! - **Event**: one dated thing in the life of a tie. **Act** is the paper behind it, **term** for how long that was made.
//! - **Date**: as much of one as is known, after EDTF; a **day** is a whole day of the calendar.
//! - **Source**: a publication that facts rest on. **Dispute**: where sources disagree. **Gap**: what nobody knows.
//! - **Text**: a line that cannot act on a terminal. **Words**: the same in several languages.
//! - **Fault**: something wrong with a file, and where; data, not a sentence.
//!
//! What follows from it:
//!
//! - **Tie**: a record in a dataset, which knows its course, so that it can be asked how it stands on any day.
//! - **Standing**: how a tie stands on a day: its **state** (in force, paused, ended …) and the event that led to it.
//! - **Ground**: the best kind of source that a tie rests on. **Last sign** (of life): its latest event
//!   that is more than a mention.
//! - **Dataset**: a sound file, its records made ties.
//! - **Archive**: a dataset with its index, vocabulary and chronicle, each made once.
//! - **Index**: what is searched, folded. **Vocabulary**: the words of filters. **Chronicle**: what happened in which year.
//! - **Number**: where a record stands in its dataset ([`history::RecordNo`]), or an event in its record
//!   ([`history::EventNo`]). **Place** of a hit: where in the record the words were found.
//!
//! Asking and answering:
//!
//! - **Query**: what is typed to find records: words, phrases, filters. A **reading** is what it means, a
//!   **misreading** a part of it that means nothing.
//! - **Hit**: a record that a query found, with where and how well.
//! - **Question**: something that can be asked of the records, by key, command, conversation and hall alike.
//! - **Asking**: who asks: of which records, in which language, for which day.
//! - **Sheet**: the answer as facts in order; each fact is an **item**, which may rest on sources and lead to a
//!   **target**. Its [`sheets::Fact`] is what it tells of: the record and the event, the city, the source.
//! - **Row**: a record in a list. **Section**: a part of a list under one heading.
//! - **Form**: how an answer is written: table, plain, JSON, CSV, calendar, Markdown. **Answer**: it, printed.
//! - **Speech**: a language ready to say messages. **Look**: signs and colours.
//!
//! The screen:
//!
//! - **Model**: everything that is going on. **Msg**: what reaches it. **Action**: what a person means by a key or a click.
//! - **Effect**: what the shell must do because of a message.
//! - **Pane**: a part of the screen that can have the **focus**: list, details, timeline. **View**: what the pane of
//!   the details shows. **Page**: a sheet laid over them all. **Bar**: the line of hints below.
//! - **Context**: where a key means something. **Input**: a line that is typed into. **Scale**: how much time is shown.
//! - **Clerk**, **visitor**: who sits before it. **Visit**: in city hall, from one fresh first page to the next.
//! - **Talk**: the conversation by lines, for those who cannot use a screen.

pub mod app;
pub mod archive;
pub mod cli;
pub mod file;
pub mod history;
pub mod lang;
pub mod look;
pub mod print;
pub mod records;
pub mod search;
pub mod sheets;
pub mod shell;
pub mod talk;
pub mod text;
pub mod ui;
