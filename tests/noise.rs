//! A million bytes of no meaning from the terminal: it ends, nothing grows, and the next key works.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests may")]

use mosty::{
    app::{Key, Msg},
    shell::Decoder,
};

/// The same numbers each time.
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    /// Any byte; or more often what sequences are made of.
    fn byte(&mut self, dense: bool) -> u8 {
        const SIGNS: &[u8] = b"\x1b\x1b\x1b[[]OPX^_\\?<>;:0123456789~$MmucRABZtn\x07\x03\xc5\x82\xff ";
        let number = usize::try_from(self.next()).unwrap();
        if dense { SIGNS[number % SIGNS.len()] } else { number.to_le_bytes()[0] }
    }
}

#[test]
fn a_million_bytes_of_noise_leave_the_next_key_alone() {
    for dense in [false, true] {
        let (mut noise, mut decoder) = (Noise(11), Decoder::default());
        let (mut fed, mut said) = (0, 0);
        while fed < 1_000_000 {
            let size = usize::try_from(noise.next() % 700).unwrap() + 1;
            let packet: Vec<u8> = (0..size).map(|_| noise.byte(dense)).collect();
            fed += size;
            let mut msgs = decoder.feed(&packet);
            if noise.next() % 8 == 0 {
                msgs.extend(decoder.over());
                assert_eq!(decoder.patience(), None, "nothing is begun when nothing more came");
                assert!(matches!(decoder.feed(b"\x1b[B").as_slice(), [Msg::Key(Key::Down)]));
                assert!(matches!(decoder.feed(b"q").as_slice(), [Msg::Key(Key::Char('q'))]));
            }
            for msg in msgs {
                said += match msg {
                    // Broken letters are told by a sign of three bytes.
                    Msg::Paste(text) => text.chars().count(),
                    _ => 1,
                };
            }
            assert!(said <= fed, "more is said than came");
        }
    }
}
