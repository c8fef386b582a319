//! [`Child`]: a child that runs a session.

use std::io;

use crate::process::{AtDrop, Exit, Keeper, child_methods};

/// A child that a session was [begun](super::Builder::spawn) with.
///
/// Dropping it ends the child and its descendants, and waits for that: it sends `SIGTERM`, and
/// `SIGKILL` three seconds later. To end QEMU in an orderly way, run `quit` before; to keep it
/// running, [detach](Self::detach) it.
///
/// The child's standard error is passed on to that of the program, and its last lines are
/// kept for [`Exit`], unless the program redirected it.
#[derive(Debug)]
pub struct Child(Keeper);

impl Child {
    child_methods!();

    /// Waits for the child's end. It can be called again.
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
