//! Who is going to see what is read. What each of them sees is decided where it is read.

/// Who is going to see what is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// The office: everything.
    Staff,
    /// Anybody: what is for the office only is dropped before anything else sees it, and no fault
    /// quotes it.
    Public,
}
