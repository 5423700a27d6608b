//! What is not as it should be on the machine of the terminal in city hall. It is only named here: who looks is the
//! shell, and the words with the remedy are those of the language.

use crate::lang::Speech;

/// One thing that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Neither of the two services is switched on.
    Unit,
    /// The one that is switched on does not run.
    Running,
    /// The console has not got the terminal's font and keyboard.
    Console,
    /// There is no user of its own, or one who can log in.
    User,
    /// A login may come to a console.
    Login,
    /// Ctrl+Alt+Del restarts the machine.
    Reset,
    /// `SysRq` does something.
    SysRq,
    /// The terminal cannot read the data, or others can, or it can write them: the file.
    Rights(String),
    /// So many mebibytes are left on the disk.
    Disk(u64),
}

impl Lack {
    /// What is wrong, and the remedy.
    pub(super) fn said(&self, speech: &Speech) -> String {
        let (id, with) = match self {
            Self::Unit => ("lack-unit", String::new()),
            Self::Running => ("lack-running", String::new()),
            Self::Console => ("lack-console", String::new()),
            Self::User => ("lack-user", String::new()),
            Self::Login => ("lack-login", String::new()),
            Self::Reset => ("lack-reset", String::new()),
            Self::SysRq => ("lack-sysrq", String::new()),
            Self::Rights(file) => ("lack-rights", file.clone()),
            Self::Disk(left) => ("lack-disk", left.to_string()),
        };
        speech.say(id, &[("with", with.into())])
    }
}
