//! How far the reading has come, for somebody who waits for an answer at a terminal: one line on standard error,
//! gone when the reading is over. What a screen tells of it is not decided here.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use crate::app::Progress;
use crate::lang::{Lang, Speech};
use crate::text::width;

/// How long nothing is told, since nobody has begun to wait; and how often then.
const QUIET: Duration = Duration::from_millis(200);

/// The line.
pub(super) struct Waiting<W: Write = io::Stderr> {
    lang: Lang,
    /// Made when there is something to say: most files are read before.
    speech: Option<Speech>,
    out: W,
    next: Duration,
    /// How many columns are written on.
    columns: usize,
}

impl Waiting {
    /// Hears of a reading that begins now.
    pub(super) fn listen(lang: Lang) -> impl FnMut(Progress) {
        let (begun, mut waiting) = (Instant::now(), Waiting::new(lang, io::stderr()));
        move |progress| waiting.tell(progress, begun.elapsed())
    }
}

impl<W: Write> Waiting<W> {
    fn new(lang: Lang, out: W) -> Self {
        Self { lang, speech: None, out, next: QUIET, columns: 0 }
    }

    fn tell(&mut self, progress: Progress, elapsed: Duration) {
        if elapsed < self.next {
            return;
        }
        self.next = elapsed + QUIET;
        let said = progress.said(self.speech.get_or_insert_with(|| Speech::new(self.lang)));
        self.write(&said);
    }

    /// Writes over what stands there. Blanks instead of an escape sequence: every terminal knows them.
    fn write(&mut self, line: &str) {
        let columns = width::of(line);
        let rest = self.columns.saturating_sub(columns);
        // Nobody is left to tell if this fails.
        let _ = write!(self.out, "\r{line}{:rest$}{:\u{8}<rest$}", "", "");
        let _ = self.out.flush();
        self.columns = columns;
    }
}

impl<W: Write> Drop for Waiting<W> {
    fn drop(&mut self) {
        if self.columns > 0 {
            self.write("");
            let _ = self.out.write_all(b"\r");
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may")]
mod tests {
    use super::*;

    #[test]
    fn who_waits_is_told_and_the_line_goes() {
        let mut written = Vec::new();
        let mut waiting = Waiting::new(Lang::POLISH, &mut written);
        let steps = [(150, 100, 5), (250, 340, 12_340), (300, 350, 13_000), (460, 360, 1)];
        for (elapsed, done, records) in steps {
            waiting.tell(Progress { done, records }, Duration::from_millis(elapsed));
        }
        drop(waiting);
        let mut screen = vt100::Parser::new(3.try_into().unwrap(), 60.try_into().unwrap(), 0);
        screen.process(&written);
        assert_eq!(screen.screen().contents().trim(), "", "nothing stays");
        let text = String::from_utf8(written).unwrap().replace('\u{a0}', " ");
        assert!(text.contains("34 %, 12 340 rekordów") && text.contains("36 %, 1 rekord"), "{text:?}");
        assert!(!text.contains("35 %") && !text.contains("10 %") && !text.contains('\u{1b}'), "{text:?}");
    }

    #[test]
    fn who_need_not_wait_hears_nothing() {
        let mut written = Vec::new();
        let mut waiting = Waiting::new(Lang::POLISH, &mut written);
        waiting.tell(Progress { done: 999, records: 7 }, Duration::from_millis(199));
        drop(waiting);
        assert_eq!(written, b"");
    }
}
