//! [`Exit`]: how a child ended.

use std::fmt;
use std::process::ExitStatus;

use qmp_text::printable;

/// How a child ended, and the last lines of its standard error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exit {
    pub(super) program: String,
    pub(super) status: ExitStatus,
    pub(super) stderr: String,
}

impl Exit {
    /// The program.
    #[must_use]
    pub fn program(&self) -> &str {
        &self.program
    }

    /// Its exit status, or the signal that ended it.
    #[must_use]
    pub fn status(&self) -> ExitStatus {
        self.status
    }

    /// Whether it ended with the status 0.
    #[must_use]
    pub fn success(&self) -> bool {
        self.status.success()
    }

    /// The end of its standard error: at most 4 KiB, without control characters except line ends, and with
    /// the secrets of its command line masked. Empty if the program redirected the standard error.
    #[must_use]
    pub fn stderr(&self) -> &str {
        &self.stderr
    }
}

impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` ended ({})", printable(&self.program), self.status)?;
        let mut lines = self.stderr.lines();
        if let Some(line) = lines.next() {
            write!(f, "; the end of its standard error: {line}")?;
        }
        // A message is one line.
        lines.try_for_each(|line| write!(f, " | {line}"))
    }
}
