//! Children that clients talk to: how they start, who looks after them, and how they end.
//!
//! Each child has a thread that reads its standard error, so that it never waits for us, and waits for
//! its end, so that it does not stay in the table of processes. The thread ends with the child. `keeper`
//! is what both clients have of a child, `thread` what the thread does, `stderr` what becomes of the
//! standard error, `tree` what a child has started itself.

mod exit;
mod keeper;
mod stderr;
#[cfg(test)]
mod tests;
mod thread;
mod tree;

use std::time::Duration;

pub use self::exit::Exit;
pub(crate) use self::keeper::{AtDrop, Keeper};

/// How long to wait for the end of a child that has closed its output, or has been killed.
pub(crate) const PATIENCE: Duration = Duration::from_secs(1);

/// The methods that the guards of both clients have in common. They hold a [`Keeper`].
macro_rules! child_methods {
    () => {
        pub(super) fn new(mut keeper: Keeper) -> Self {
            keeper.at_drop(AtDrop::End);
            Self(keeper)
        }

        /// The child's number in the system.
        #[must_use]
        pub fn id(&self) -> u32 {
            self.0.id()
        }

        /// How the child ended, if it has.
        ///
        /// # Errors
        /// Those of the operating system, if somebody else has waited for the child.
        pub fn try_wait(&self) -> io::Result<Option<Exit>> {
            self.0.exit()
        }

        /// Kills the child, and what it has started, at once.
        pub fn kill(&self) {
            self.0.kill();
        }

        /// Lets the child go on without this guard. A thread goes on to look after it, until it ends or
        /// the program does.
        pub fn detach(mut self) {
            self.0.at_drop(AtDrop::Leave);
        }

        /// The child's standard error, if the program asked for a pipe
        /// ([`Stdio::piped`](std::process::Stdio::piped)). Then it is to read it.
        pub fn take_stderr(&mut self) -> Option<std::process::ChildStderr> {
            self.0.stderr.take()
        }
    };
}

pub(crate) use child_methods;
