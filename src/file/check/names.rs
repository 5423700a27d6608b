//! Rules on words: that there are some, under tags that are languages, in one script, and that an
//! address is one.

use unic_langid::LanguageIdentifier;

use crate::file::fault::{FaultKind, quote};
use crate::file::place::Trail;
use crate::records::{Record, Words};

use super::Check;

impl Check<'_> {
    /// Where there must be words, there are some in at least one language.
    pub(super) fn words(&mut self, words: &Words, trail: &Trail<'_>) {
        if words.is_empty() {
            self.fault(trail, FaultKind::NoWords);
        }
        self.tags(words, trail);
    }

    /// Words stand under language tags.
    pub(super) fn tags(&mut self, words: &Words, trail: &Trail<'_>) {
        for (tag, _) in words.iter() {
            self.tag(tag, &trail.name(tag));
        }
    }

    /// A language tag is written as BCP 47 has it: `pl`, `be`, `sr-Latn`, `pt-BR`.
    pub(super) fn tag(&mut self, tag: &str, trail: &Trail<'_>) {
        // Nearly every tag is two small letters, which are canonical; there are thousands in a file.
        if matches!(tag.as_bytes(), [b'a'..=b'z', b'a'..=b'z']) {
            return;
        }
        let language = tag.split('-').next().is_some_and(|language| matches!(language.len(), 2 | 3));
        let canonical = tag.parse::<LanguageIdentifier>().is_ok_and(|parsed| parsed == tag);
        if !(language && canonical) {
            self.fault(trail, FaultKind::BadLanguage { found: quote(tag) });
        }
    }

    /// Names are words, and none of them mixes letters that look alike.
    pub(super) fn names(&mut self, names: &Words, trail: &Trail<'_>) {
        self.words(names, trail);
        for (tag, name) in names.iter() {
            self.script(name, &trail.key(tag));
        }
    }

    /// Short forms, where there are any, are like names.
    pub(super) fn short(&mut self, record: &Record, trail: &Trail<'_>) {
        self.tags(&record.short, trail);
        for (tag, short) in record.short.iter() {
            self.script(short, &trail.key(tag));
        }
    }

    /// A word that mixes Latin, Cyrillic and Greek letters looks right and is never found.
    pub(super) fn script(&mut self, name: &str, trail: &Trail<'_>) {
        if name.is_ascii() {
            return;
        }
        for word in name.split(|c: char| !c.is_alphanumeric()) {
            let mut scripts = word.chars().filter_map(|c| Some((script(c)?, c)));
            let Some((first, _)) = scripts.next() else { continue };
            if let Some((_, letter)) = scripts.find(|(script, _)| *script != first) {
                self.fault(trail, FaultKind::MixedScript { found: quote(word), letter });
            }
        }
    }

    /// The language spoken there is one that the record has a name in.
    pub(super) fn local(&mut self, record: &Record, trail: &Trail<'_>) {
        if let Some(local) = record.local.as_ref().filter(|local| record.name.exact(local).is_none()) {
            let tags: Vec<_> = record.name.iter().map(|(tag, _)| tag).collect();
            let kind = FaultKind::UnknownLocal { found: quote(local), expected: quote(&tags.join(", ")) };
            self.fault(trail, kind);
        }
    }

    /// An address begins with `https://` or `http://` and has no spaces.
    pub(super) fn address(&mut self, url: &str, trail: &Trail<'_>) {
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        if rest.is_none_or(|rest| rest.is_empty() || rest.contains(char::is_whitespace)) {
            self.fault(trail, FaultKind::BadAddress { found: quote(url) });
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Script {
    Latin,
    Cyrillic,
    Greek,
}

/// The scripts whose letters can be taken for one another.
fn script(c: char) -> Option<Script> {
    match c {
        'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => {
            (c != '×' && c != '÷').then_some(Script::Latin)
        }
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Some(Script::Greek),
        '\u{400}'..='\u{52F}' => Some(Script::Cyrillic),
        _ => None,
    }
}
