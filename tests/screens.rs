//! Whole screens.
mod common;
use common::Screen;
#[test]
fn peek() {
    let (w, h) = std::env::var("SIZE")
        .ok()
        .and_then(|s| s.split_once('x').map(|(a, b)| (a.parse().unwrap(), b.parse().unwrap())))
        .unwrap_or((120, 36));
    let keys = std::env::var("KEYS").unwrap_or_default();
    println!("{}", Screen::polish(w, h).play(&keys).text());
}
