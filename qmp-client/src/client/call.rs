//! [`Call`] and [`RawCall`]: commands that are being run.

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
use crate::trace::Span;

/// A command that is being run: a future of its reply. See
/// [`Client::execute`](super::Client::execute).
#[must_use = "it does nothing until it is awaited"]
pub struct Call<C> {
    exchange: Exchange,
    command: C,
}

/// A command that is being run by its name: a future of its reply. See
/// [`Client::execute_raw`](super::Client::execute_raw).
#[must_use = "it does nothing until it is awaited"]
pub struct RawCall {
    exchange: Exchange,
    name: String,
    arguments: Option<Value>,
}

/// One request and its reply.
struct Exchange {
    handle: Arc<Handle>,
    step: Step,
    deadline: Option<Duration>,
    /// What is done with a reply that comes when this is given up.
    late: Option<Late>,
    span: Span,
}

enum Step {
    Begin(Request),
    Waiting(CommandId),
    Over,
}

/// The methods of calls that set something before they are awaited.
macro_rules! call_setters {
    () => {
        /// Sets how long the command may take, from when it is first polled; `None` is as long as it
        /// needs.
        pub fn deadline(mut self, limit: impl Into<Option<Duration>>) -> Self {
            self.exchange.deadline = limit.into();
            self
        }

        /// Sends a file descriptor with the command, which must be one that takes one: `getfd` or
        /// `add-fd` (R44). It is closed here when it has been sent.
        pub fn fd(mut self, fd: impl Into<OwnedFd>) -> Self {
            if let Step::Begin(request) = &mut self.exchange.step {
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

    /// What is done with the reply if it comes when the call has been dropped or its time is over.
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
            step: Step::Begin(request),
            late: None,
            span: Span::none(),
        }
    }

    /// Sends the command, if that has not been done, and looks for its reply.
    fn poll(
        &mut self,
        cx: &mut Context<'_>,
        name: &str,
        arguments: &dyn Fn() -> String,
    ) -> Poll<Result<Text, Error>> {
        let reply = match std::mem::replace(&mut self.step, Step::Over) {
            Step::Begin(request) => {
                self.span = Span::call(name);
                let late = self.late.take();
                let begin = || self.handle.begin(request, self.deadline, late, cx);
                match self.span.within(begin) {
                    Ok(id) => {
                        self.step = Step::Waiting(id);
                        return Poll::Pending;
                    }
                    Err(error) => return Poll::Ready(Err(error)),
                }
            }
            Step::Waiting(id) => match self.handle.poll_reply(id, cx) {
                Poll::Ready(Ok(reply)) => reply,
                Poll::Ready(Err(error)) => {
                    self.handle.abandon(id);
                    return Poll::Ready(Err(error));
                }
                Poll::Pending => {
                    self.step = Step::Waiting(id);
                    return Poll::Pending;
                }
            },
            // Polling after completion is a caller bug; stay pending rather than panic.
            Step::Over => return Poll::Pending,
        };
        let result = reply.map_err(|failure| self.handle.failed(failure, name, arguments));
        self.span.done(&result);
        Poll::Ready(result)
    }

    /// Decodes what the command returned.
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

/// A dropped call takes its command back if nothing of it has been sent; otherwise the reply is dropped.
impl Drop for Exchange {
    fn drop(&mut self) {
        if let Step::Waiting(id) = self.step {
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
