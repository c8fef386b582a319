//! Servers as child processes.
//!
//! Each child has a thread that reads its standard error, so that the child never blocks on it, and reaps
//! it. The thread ends with the child. `keeper` is the handle of both clients, `thread` the work of the thread,
//! `stderr` passes on the standard error, `tree` finds the descendants of a child.

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

/// The methods of both clients' guards, which contain a [`Keeper`].
macro_rules! child_methods {
    () => {
        pub(super) fn new(mut keeper: Keeper) -> Self {
            keeper.at_drop(AtDrop::End);
            Self(keeper)
        }

        /// The process id of the child.
        #[must_use]
        pub fn id(&self) -> u32 {
            self.0.id()
        }

        /// Returns how the child ended, if it has ended.
        ///
        /// # Errors
        /// Those of the operating system, if other code has waited for the child.
        pub fn try_wait(&self) -> io::Result<Option<Exit>> {
            self.0.exit()
        }

        /// Kills the child and its descendants at once.
        pub fn kill(&self) {
            self.0.kill();
        }

        /// Lets the child outlive this guard. A thread reaps it, if it ends before the program does.
        pub fn detach(mut self) {
            self.0.at_drop(AtDrop::Leave);
        }

        /// Takes the child's standard error, if the program asked for a pipe
        /// ([`Stdio::piped`](std::process::Stdio::piped)). The program then has to read it.
        pub fn take_stderr(&mut self) -> Option<std::process::ChildStderr> {
            self.0.stderr.take()
        }
    };
}

pub(crate) use child_methods;
