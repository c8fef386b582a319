//! [`Child`]: a child that runs a session.

use std::io;

use crate::process::{AtDrop, Exit, Keeper, child_methods};

/// A child that a session was [begun](super::Builder::spawn) with.
///
/// Dropping it ends the child, and what that has started, and waits for that: it is asked to end
/// (`SIGTERM`), and killed if it has not three seconds later. A QEMU that is to end in an
/// orderly way is told `quit` before; one that is to go on is [detached](Self::detach).
///
/// What the child writes to its standard error is passed on to that of the program, and the end of it is
/// kept for [`Exit`]; if the program has chosen another place for it, there it goes.
#[derive(Debug)]
pub struct Child(Keeper);

impl Child {
    child_methods!();

    /// Waits for the child's end, and can do so again.
    ///
    /// # Errors
    /// Those of the operating system, if other code has waited for the child.
    pub fn wait(&self) -> io::Result<Exit> {
        match self.0.wait(None)? {
            Some(exit) => Ok(exit),
            None => Err(io::ErrorKind::TimedOut.into()),
        }
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        self.0.end_and_wait();
    }
}
