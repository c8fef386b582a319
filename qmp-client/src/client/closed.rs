//! [`Closed`]: waits for the end of a session.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::state::Handle;
use crate::error::Error;

/// A future of the reason for the end of the connection. It can be dropped at any time.
pub(super) struct Closed<'a> {
    handle: &'a Handle,
    key: Option<u64>,
}

impl<'a> Closed<'a> {
    pub(super) fn new(handle: &'a Handle) -> Self {
        Self { handle, key: None }
    }
}

impl Future for Closed<'_> {
    type Output = Error;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Error> {
        let handle = self.handle;
        handle.poll_end(&mut self.key, cx)
    }
}

impl Drop for Closed<'_> {
    fn drop(&mut self) {
        if let Some(key) = self.key {
            self.handle.forget_end(key);
        }
    }
}
