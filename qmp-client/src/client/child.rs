//! [`Child`]: a child that runs a session, for asynchronous programs.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::process::{AtDrop, Exit, Keeper, child_methods};

/// A child that a session was [begun](super::Builder::spawn) with.
///
/// Dropping it ends the child and its descendants: they get `SIGTERM`, and are killed if they have
/// not ended three seconds later. Run `quit` before to end a QEMU in an orderly way;
/// [detach](Self::detach) one that is to go on.
///
/// What the child writes to its standard error is passed on to that of the program, and the end of it is
/// kept for [`Exit`]; if the program has chosen another place for it, there it goes.
#[derive(Debug)]
pub struct Child(Keeper);

impl Child {
    child_methods!();

    /// Waits for the child's end, any number of times.
    ///
    /// # Errors
    /// Those of the operating system, if other code has waited for the child.
    pub async fn wait(&self) -> io::Result<Exit> {
        let keeper = &self.0;
        Wait { keeper, key: None }.await
    }
}

struct Wait<'a> {
    keeper: &'a Keeper,
    key: Option<u64>,
}

impl Future for Wait<'_> {
    type Output = io::Result<Exit>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        this.keeper.poll_wait(cx, &mut this.key)
    }
}

impl Drop for Wait<'_> {
    fn drop(&mut self) {
        if let Some(key) = self.key {
            self.keeper.forget(key);
        }
    }
}
