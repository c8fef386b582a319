//! [`Call`] and [`RawCall`]: futures of replies.

use std::fmt;
use std::future::Future;
use std::os::fd::OwnedFd;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use qmp_types::{Command, Data, arguments};
use serde_json::Value;

use super::state::Handle;
use crate::error::Error;
use crate::protocol::{CommandId, Late, Request, Text};
use crate::trace::CallSpan;

/// A command in flight: a future of its reply. See
/// [`Client::execute`](super::Client::execute).
#[must_use = "it does nothing until it is awaited"]
pub struct Call<C> {
    exchange: Exchange,
    command: C,
}

/// A command in flight, by name: a future of its undecoded reply. See
/// [`Client::execute_raw`](super::Client::execute_raw).
#[must_use = "it does nothing until it is awaited"]
pub struct RawCall {
    exchange: Exchange,
    name: String,
    arguments: Option<Value>,
}

/// One request/response exchange.
struct Exchange {
    handle: Arc<Handle>,
    stage: Stage,
    deadline: Option<Duration>,
    /// The action on a reply that comes after the call was abandoned.
    late: Option<Late>,
    span: CallSpan,
}

enum Stage {
    Begin(Request),
    Waiting(CommandId),
    Over,
}

/// The setters of calls, for use before they are awaited.
macro_rules! call_setters {
    () => {
        /// Sets how long the command may take, from when it is first polled; `None` means no limit.
        pub fn deadline(mut self, limit: impl Into<Option<Duration>>) -> Self {
            self.exchange.deadline = limit.into();
            self
        }

        /// Sends a file descriptor with the command, which must be one that takes one: `getfd` or
        /// `add-fd` (R44). It is closed here when it has been sent.
        pub fn fd(mut self, fd: impl Into<OwnedFd>) -> Self {
            if let Stage::Begin(request) = &mut self.exchange.stage {
                request.set_fd(fd.into());
            }
            self
        }
    };
}

impl<C: Command> Call<C> {
    pub(crate) fn new(handle: Arc<Handle>, command: C, request: Request) -> Self {
        Self {
            exchange: Exchange::new(handle, request),
            command,
        }
    }

    /// Sets the action on a reply that comes after the call was dropped or its deadline has passed.
    #[cfg(feature = "guest")]
    pub(crate) fn late(mut self, late: Late) -> Self {
        self.exchange.late = Some(late);
        self
    }

    call_setters!();
}

impl RawCall {
    pub(crate) fn new(
        handle: Arc<Handle>,
        name: &str,
        arguments: Option<Value>,
        request: Request,
    ) -> Self {
        Self {
            exchange: Exchange::new(handle, request),
            name: name.to_owned(),
            arguments,
        }
    }

    call_setters!();
}

/// The command is never pinned.
impl<C> Unpin for Call<C> {}

impl<C: Command> Future for Call<C> {
    type Output = Result<C::Return, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        let shown = || arguments(&this.command);
        let polled = this.exchange.poll(cx, C::NAME, &shown);
        polled.map(|text| this.exchange.decode(C::NAME, &shown, &text?))
    }
}

impl Future for RawCall {
    type Output = Result<Value, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        let shown = || match &this.arguments {
            Some(arguments) => arguments.to_string(),
            None => "{}".to_owned(),
        };
        let polled = this.exchange.poll(cx, &this.name, &shown);
        polled.map(|text| this.exchange.decode(&this.name, &shown, &text?))
    }
}

impl Exchange {
    fn new(handle: Arc<Handle>, request: Request) -> Self {
        Self {
            deadline: handle.settings().deadline_of(request.name()),
            handle,
            stage: Stage::Begin(request),
            late: None,
            span: CallSpan::none(),
        }
    }

    /// Sends the command, unless that has been done, and takes its reply.
    fn poll(
        &mut self,
        cx: &mut Context<'_>,
        name: &str,
        arguments: &dyn Fn() -> String,
    ) -> Poll<Result<Text, Error>> {
        let reply = match std::mem::replace(&mut self.stage, Stage::Over) {
            Stage::Begin(request) => {
                self.span = CallSpan::call(name);
                let late = self.late.take();
                let begin = || self.handle.begin(request, self.deadline, late, cx);
                match self.span.in_scope(begin) {
                    Ok(id) => {
                        self.stage = Stage::Waiting(id);
                        return Poll::Pending;
                    }
                    Err(error) => return Poll::Ready(Err(error)),
                }
            }
            Stage::Waiting(id) => match self.handle.poll_reply(id, cx) {
                Poll::Ready(Ok(reply)) => reply,
                Poll::Ready(Err(error)) => {
                    self.handle.abandon(id);
                    return Poll::Ready(Err(error));
                }
                Poll::Pending => {
                    self.stage = Stage::Waiting(id);
                    return Poll::Pending;
                }
            },
            // Polling after completion is a caller bug; stay pending rather than panic.
            Stage::Over => return Poll::Pending,
        };
        let result = reply.map_err(|failure| self.handle.failed(failure, name, arguments));
        self.span.done(&result);
        Poll::Ready(result)
    }

    /// Decodes the return value.
    fn decode<T: Data>(
        &self,
        name: &str,
        arguments: &dyn Fn() -> String,
        text: &Text,
    ) -> Result<T, Error> {
        qmp_types::from_received(text).map_err(|source| {
            let secrets = self.handle.secrets();
            Error::returned(secrets, (name, &arguments()), source, text)
        })
    }
}

/// Dropping a call takes its command back if nothing of it has been sent; otherwise it drops the reply.
impl Drop for Exchange {
    fn drop(&mut self) {
        if let Stage::Waiting(id) = self.stage {
            self.handle.abandon(id);
        }
    }
}

impl<C: fmt::Debug> fmt::Debug for Call<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Arguments may be secret.
        f.debug_struct("Call").finish_non_exhaustive()
    }
}

impl fmt::Debug for RawCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
