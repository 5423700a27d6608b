//! The command line: screen or printed answer, then the exit code. Nothing else.
fn main() {}
