//! Tables of what terminals send, cut into packets at every byte.

mod corpus;

use Key::{Backspace, Char, Ctrl, Down, Enter, Esc, F, Tab, Up};
use corpus::{CODED, REPORTS, TERMINFO};
use proptest::prelude::*;

use super::*;
use crate::app::Mouse;

/// What was said, in words that can be compared.
#[derive(Clone, Debug, PartialEq)]
enum Said {
    Key(Key),
    Mouse(Mouse),
    Paste(String),
}

fn said(msgs: Vec<Msg>) -> impl Iterator<Item = Said> {
    msgs.into_iter().map(|msg| match msg {
        Msg::Key(key) => Said::Key(key),
        Msg::Mouse(mouse) => Said::Mouse(mouse),
        Msg::Paste(text) => Said::Paste(text),
        other => panic!("{other:?}"),
    })
}

/// What these packets say, when nothing more comes behind the last.
fn hear(packets: &[&[u8]]) -> Vec<Said> {
    let mut decoder = Decoder::default();
    let mut all: Vec<Said> = packets.iter().flat_map(|packet| said(decoder.feed(packet))).collect();
    while decoder.patience().is_some() {
        all.extend(said(decoder.over()));
    }
    all
}

fn keys(keys: &[Key]) -> Vec<Said> {
    keys.iter().copied().map(Said::Key).collect()
}

/// The same in one packet, in any two, and byte by byte; and the next key works.
#[track_caller]
fn however_it_comes(bytes: &[u8], expected: &[Said]) {
    let mut then = expected.to_vec();
    then.push(Said::Key(Down));
    for at in 0..=bytes.len() {
        let (one, two) = bytes.split_at(at);
        assert_eq!(hear(&[one, two]), expected, "{} at {at}", bytes.escape_ascii());
        assert_eq!(hear(&[one, two, b"\x1b[B"]), then, "{} at {at}", bytes.escape_ascii());
    }
    let single: Vec<&[u8]> = bytes.chunks(1).collect();
    assert_eq!(hear(&single), expected, "{} byte by byte", bytes.escape_ascii());
}

#[test]
fn every_key_of_the_common_terminals_comes_whole() {
    for (bytes, key) in TERMINFO.iter().chain(CODED) {
        however_it_comes(bytes.as_bytes(), &key.map(Said::Key).into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn reports_say_nothing() {
    for report in REPORTS {
        however_it_comes(report.as_bytes(), &[]);
    }
}

#[test]
fn a_report_that_breaks_off_is_nothing_either() {
    for report in REPORTS {
        for end in 2..report.len() {
            let broken = &report.as_bytes()[..end];
            let mut decoder = Decoder::default();
            let mut all: Vec<Said> = said(decoder.feed(broken)).collect();
            // The next sequence comes at once, or something else much later.
            all.extend(said(decoder.feed(b"\x1b[A\x1b[M")));
            all.extend(said(decoder.over()));
            all.extend(said(decoder.feed(b"q")));
            assert_eq!(all, keys(&[Up, Char('q')]), "{}", broken.escape_ascii());
        }
    }
}

#[test]
fn keys_that_come_at_once_are_keys() {
    let table: &[(&[u8], &[Key])] = &[
        (b"\x1b", &[Esc]),
        (b"\x1b\x1b\x1b", &[Esc, Esc, Esc]),
        (b"\x1bd", &[Esc, Char('d')]),
        (b"\x1bq", &[Esc, Char('q')]),
        ("\x1bł".as_bytes(), &[Esc, Char('ł')]),
        (b"\x1b\x03", &[Esc, Ctrl('c')]),
        (b"\x1b\r", &[Esc, Enter]),
        (b"\x1b\x1b[B", &[Esc, Down]),
        (b"\x1b\x1bOP", &[Esc, F(1)]),
        (b"\x1b[B\x1b[B\r", &[Down, Down, Enter]),
        (b"j\x1b[Bk\x0c", &[Char('j'), Down, Char('k'), Ctrl('l')]),
        (b"\x1bbb", &[Esc, Char('b'), Char('b')]),
        (b"\t\x7f\x00\x1d\x1f", &[Tab, Backspace]),
        (b"\x01\x0a\x1a", &[Ctrl('a'), Ctrl('j'), Ctrl('z')]),
        (b"\x1b\\", &[]),
    ];
    for (bytes, expected) in table {
        assert_eq!(hear(&[bytes]), keys(expected), "{}", bytes.escape_ascii());
        assert_eq!(hear(&bytes.chunks(1).collect::<Vec<_>>()), keys(expected), "{}", bytes.escape_ascii());
    }
}

#[test]
fn a_letter_with_alt_that_begins_a_string_takes_no_other_key_with_it() {
    for letter in [b'P', b'X', b']', b'^', b'_'] {
        let mut decoder = Decoder::default();
        assert!(decoder.feed(&[0x1b, letter]).is_empty());
        assert_eq!(decoder.patience(), Some(ESCAPE));
        assert!(decoder.over().is_empty());
        assert_eq!(said(decoder.feed(b"1a")).collect::<Vec<_>>(), keys(&[Char('1'), Char('a')]));
    }
    // No answer of a terminal begins so.
    for letter in ["P", "]", "_"] {
        let bytes = format!("\x1b{letter}qB\r");
        however_it_comes(bytes.as_bytes(), &keys(&[Char('q'), Char('B'), Enter]));
    }
    // A string that goes on has the longer patience.
    let mut decoder = Decoder::default();
    decoder.feed(b"\x1b]1");
    assert_eq!(decoder.patience(), Some(BEGUN));
}

#[test]
fn breaking_off_is_heard_at_any_moment() {
    let begun = [
        "\x1b",
        "\x1b[",
        "\x1b[1;",
        "\x1bO",
        "\x1bP1+r",
        "\x1b]11;rgb",
        "\x1b]11;rgb\x1b",
        "\x1b[M!",
        "\u{142}",
    ];
    for begun in begun {
        for key in [0x03, 0x1c] {
            let before = begun.as_bytes();
            let heard = hear(&[before, &[key]]);
            assert_eq!(heard.last(), Some(&Said::Key(Ctrl('c'))), "{}", before.escape_ascii());
        }
    }
    let paste = |text: &str| Said::Paste(text.to_owned());
    assert_eq!(hear(&[b"\x1b[200~Qui\x03"]), [paste("Qui"), Said::Key(Ctrl('c'))]);
    assert_eq!(hear(&[b"\x1b[200~\x1b[201\x1c"]), keys(&[Ctrl('c')]));
}

#[test]
fn a_paste_is_text_however_it_comes() {
    let table = [
        ("Quito", "Quito"),
        ("Łódź\r\nKaunas\t", "Łódź\r\nKaunas\t"),
        ("a\x1b[Bb\x1b\x1b[200~c\x1b[201", "a\x1b[Bb\x1b\x1b[200~c\x1b[201"),
        ("\x1b]11;rgb\x1b\\", "\x1b]11;rgb\x1b\\"),
        ("q", "q"),
    ];
    for (text, expected) in table {
        let bytes = format!("\x1b[200~{text}\x1b[201~");
        however_it_comes(bytes.as_bytes(), &[Said::Paste(expected.to_owned())]);
    }
    however_it_comes(b"\x1b[200~\x1b[201~", &[]);
    assert_eq!(hear(&[b"\x1b[200~\xff\xc5\x1b[201~"]), [Said::Paste("\u{fffd}\u{fffd}".to_owned())]);
}

#[test]
fn a_paste_without_an_end_ends_all_the_same() {
    let mut decoder = Decoder::default();
    assert!(decoder.feed(b"\x1b[200~Quito\x1b[20").is_empty());
    assert_eq!(decoder.patience(), Some(BEGUN));
    assert_eq!(said(decoder.over()).collect::<Vec<_>>(), [Said::Paste("Quito".to_owned())]);
    assert_eq!(decoder.patience(), None);
    assert_eq!(said(decoder.feed(b"q")).collect::<Vec<_>>(), keys(&[Char('q')]));
    for _ in 0..10 {
        decoder.feed(b"\x1b[200~");
        decoder.feed("x".repeat(MOST).as_bytes());
        decoder.feed("\u{142}\x1b[2".repeat(MOST).as_bytes());
        assert!(decoder.held.capacity() <= 2 * MOST);
        match decoder.over().as_slice() {
            [Msg::Paste(text)] => assert_eq!(text.len(), MOST),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_burst_of_letters_is_text_and_few_or_the_same_are_keys() {
    let text = |text: &str| Said::Paste(text.to_owned());
    let table: &[(&str, Vec<Said>)] = &[
        ("Quito", vec![text("Quito")]),
        ("Anna", vec![text("Anna")]),
        ("Łódź", vec![text("Łódź")]),
        ("e1Qj", vec![text("e1Qj")]),
        ("São Paulo", vec![text("São Paulo")]),
        ("e1Q", keys(&[Char('e'), Char('1'), Char('Q')])),
        ("jjjjjj", keys(&[Char('j'); 6])),
        ("jjjjjk", keys(&[Char('j'), Char('j'), Char('j'), Char('j'), Char('j'), Char('k')])),
        // Lines to the last one, however short it is.
        ("Quito\rQ\r", vec![text("Quito\rQ"), Said::Key(Enter)]),
        ("Quito\r\nŁódź\tQ", vec![text("Quito\r\nŁódź\tQ")]),
        ("grodno\n", vec![text("grodno"), Said::Key(Ctrl('j'))]),
        ("1\r", keys(&[Char('1'), Enter])),
        ("\r\rab\t", keys(&[Enter, Enter, Char('a'), Char('b'), Tab])),
        ("Quito\x1b[BQ", vec![text("Quito"), Said::Key(Down), Said::Key(Char('Q'))]),
        ("eindhoven\x1bQ", vec![text("eindhoven"), Said::Key(Esc), Said::Key(Char('Q'))]),
    ];
    for (bytes, expected) in table {
        assert_eq!(hear(&[bytes.as_bytes()]), *expected, "{bytes:?}");
    }
    // Who waits has pressed the key.
    let mut decoder = Decoder::default();
    decoder.feed(b"Quito");
    decoder.over();
    assert_eq!(said(decoder.feed(b"\r")).collect::<Vec<_>>(), keys(&[Enter]));
    // What is left over behind a full read is text too, until nothing more comes.
    let mut decoder = Decoder::default();
    assert_eq!(said(decoder.feed(b"Quito")).collect::<Vec<_>>(), [text("Quito")]);
    assert_eq!(decoder.patience(), Some(ESCAPE));
    assert_eq!(said(decoder.feed(b"Q")).collect::<Vec<_>>(), [text("Q")]);
    assert!(decoder.over().is_empty());
    assert_eq!(decoder.patience(), None);
    assert_eq!(said(decoder.feed(b"Q")).collect::<Vec<_>>(), keys(&[Char('Q')]));
}

#[test]
fn only_the_main_button_and_the_wheel_count() {
    let table: &[(&[u8], Option<Mouse>)] = &[
        (b"\x1b[<0;8;4M", Some(Mouse::Click(7, 3))),
        (b"\x1b[<16;8;4M", Some(Mouse::Click(7, 3))),
        (b"\x1b[<0;8;4m", None),
        (b"\x1b[<1;8;4M", None),
        (b"\x1b[<2;8;4M", None),
        (b"\x1b[<32;8;4M", None),
        (b"\x1b[<35;8;4M", None),
        (b"\x1b[<64;8;4M", Some(Mouse::WheelUp(7, 3))),
        (b"\x1b[<65;300;4M", Some(Mouse::WheelDown(299, 3))),
        (b"\x1b[<66;8;4M", None),
        (b"\x1b[<0;0;4M", None),
        (b"\x1b[<0;70000;4M", None),
        (b"\x1b[<0;8M", None),
        (b"\x1b[<0;8;4;1M", None),
        (b"\x1b[32;8;4M", Some(Mouse::Click(7, 3))),
        (b"\x1b[96;8;4M", Some(Mouse::WheelUp(7, 3))),
        (b"\x1b[0;8;4M", None),
        (b"\x1b[M ($", Some(Mouse::Click(7, 3))),
        (b"\x1b[M#($", None),
        (b"\x1b[Ma($", Some(Mouse::WheelDown(7, 3))),
        (b"\x1b[M \xff\xe0", Some(Mouse::Click(222, 191))),
        (b"\x1b[M   ", None),
    ];
    for (bytes, mouse) in table {
        however_it_comes(bytes, &mouse.map(Said::Mouse).into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn broken_letters_are_none_and_the_next_one_is() {
    let table: &[(&[u8], &[Key])] = &[
        ("ł".as_bytes(), &[Char('ł')]),
        ("🌉".as_bytes(), &[Char('🌉')]),
        (b"\xff", &[]),
        (b"\x9b1A", &[Char('1'), Char('A')]),
        (b"\xc5", &[]),
        (b"\xc5q", &[Char('q')]),
        (b"\xe2\x82", &[]),
        (b"\xe2\x82\xc5\x82", &[Char('ł')]),
        (b"\xed\xa0\x80", &[]),
        (b"\xc0\x80", &[]),
        // The controls above 0x7f.
        ("\u{9b}".as_bytes(), &[]),
    ];
    for (bytes, expected) in table {
        however_it_comes(bytes, &keys(expected));
    }
}

#[test]
fn nothing_is_awaited_where_nothing_is_begun() {
    let mut decoder = Decoder::default();
    assert_eq!(decoder.patience(), None);
    for (bytes, patience) in [("\x1b", ESCAPE), ("[", BEGUN), ("1;", BEGUN)] {
        decoder.feed(bytes.as_bytes());
        assert_eq!(decoder.patience(), Some(patience));
    }
    decoder.feed(b"A");
    assert_eq!(decoder.patience(), None);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
    /// Reports and broken ones among keys, cut into packets anywhere: the keys are the keys.
    #[test]
    fn what_comes_among_keys_changes_none(
        parts in prop::collection::vec((0..TERMINFO.len() + CODED.len(), prop::option::of(0..REPORTS.len()), any::<bool>(), 2usize..9), 1..20),
        cuts in prop::collection::vec(1usize..9, 1..200),
    ) {
        let (mut bytes, mut expected) = (Vec::new(), Vec::new());
        for (key, report, whole, end) in parts {
            // Letters at once are text; here they come in sequences.
            let (sequence, key) = TERMINFO.iter().chain(CODED).nth(key).unwrap();
            if let Some(report) = report {
                let report = REPORTS[report].as_bytes();
                // What breaks off is followed by a sequence.
                let broken = !whole && sequence.starts_with('\x1b') && !sequence.starts_with("\x1b\t");
                bytes.extend(if broken { &report[..end.min(report.len() - 1)] } else { report });
            }
            bytes.extend(sequence.as_bytes());
            expected.extend(key.map(Said::Key));
        }
        let mut packets = Vec::new();
        let (mut rest, mut cuts) = (bytes.as_slice(), cuts.into_iter().cycle());
        while !rest.is_empty() {
            let (packet, left) = rest.split_at(cuts.next().unwrap().min(rest.len()));
            packets.push(packet);
            rest = left;
        }
        prop_assert_eq!(hear(&packets), expected);
    }
}
