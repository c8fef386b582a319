//! [`Child`]: a child that runs a session, for asynchronous programs.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::process::{AtDrop, Exit, Keeper, child_methods};

/// A child that a session was [begun](super::Builder::spawn) with.
///
/// Dropping it ends the child and its descendants: it sends `SIGTERM`, and `SIGKILL` three
/// seconds later. To end QEMU in an orderly way, run `quit` before; to keep it
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
