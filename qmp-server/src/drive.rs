//! [`Driver`]: moves the bytes of a session, and runs its commands.

use std::future::{Future, poll_fn};
use std::io;
use std::os::fd::OwnedFd;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use qmp_protocol::server::{CommandRequest, RequestId};
use tokio::time::{Sleep, sleep};

use crate::service::{Answer, AnyService};
use crate::session::Session;
use crate::transport::Transport;
use crate::{Handle, Request};

/// How long commands that run may still answer after the client has left or the server was told to end.
const GRACE: Duration = Duration::from_secs(1);

/// How much output is taken out of a session at a time.
const CHUNK: usize = 64 << 10;

/// A session with its stream.
pub(crate) struct Driver<T> {
    pub(crate) session: Arc<Session>,
    pub(crate) service: AnyService,
    pub(crate) handle: Handle,
    pub(crate) stream: T,
    /// Output that was taken out of the session.
    out: Vec<u8>,
    written: usize,
    is_flushed: bool,
    /// A part of the input that the session does not want yet, with its file descriptors. It is read nevertheless, because
    /// only who reads learns that a client has left.
    ahead: Option<(Vec<u8>, Vec<OwnedFd>)>,
    /// Whether the client has sent everything.
    input_is_over: bool,
    grace: Option<Pin<Box<Sleep>>>,
}

impl<T: Transport> Driver<T> {
    pub(crate) fn new(
        session: Arc<Session>,
        service: AnyService,
        handle: Handle,
        stream: T,
    ) -> Self {
        Self {
            session,
            service,
            handle,
            stream,
            out: Vec::new(),
            written: 0,
            is_flushed: true,
            ahead: None,
            input_is_over: false,
            grace: None,
        }
    }

    /// Serves the client until it leaves, or the server is told to end.
    pub(crate) async fn run(mut self) -> io::Result<()> {
        let result = poll_fn(|cx| self.poll(cx)).await;
        poll_fn(|cx| {
            // What the client has not read by now stays unread.
            let _ = self.stream.poll_close(cx);
            Poll::Ready(())
        })
        .await;
        result
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        // First, so that nothing that happens from now on is missed.
        self.session.register(cx.waker());
        loop {
            while !self.handle.is_ending()
                && let Some(request) = self.session.next_request()
            {
                self.start(request, cx);
            }
            let sent = self.poll_send(cx)?;
            if self.handle.is_ending() {
                return self.poll_end(sent, cx);
            }
            if let Some((bytes, fds)) = self.ahead.take_if(|_| self.session.wants_input()) {
                self.session.receive(&bytes, fds);
                continue;
            }
            if self.input_is_over {
                return self.poll_end(sent, cx);
            }
            if self.ahead.is_some() {
                return Poll::Pending;
            }
            ready!(self.poll_receive(cx))?;
        }
    }

    /// Ends when all commands that run have been answered, or after a while.
    fn poll_end(&mut self, sent: Poll<()>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if sent.is_ready() && self.session.is_idle() {
            return Poll::Ready(Ok(()));
        }
        let grace = self.grace.get_or_insert_with(|| Box::pin(sleep(GRACE)));
        grace.as_mut().poll(cx).map(Ok)
    }

    fn poll_receive(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        // On the stack, because most connections are idle most of the time.
        let mut room = [0; 8 << 10];
        let mut fds = Vec::new();
        let count = match ready!(self.stream.poll_read(cx, &mut room, &mut fds)) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Poll::Ready(Ok(())),
            read => read?,
        };
        let bytes = &room[..count];
        if bytes.is_empty() {
            self.input_is_over = true;
        } else if self.session.wants_input() {
            self.session.receive(bytes, fds);
        } else {
            self.ahead = Some((bytes.to_vec(), fds));
        }
        Poll::Ready(Ok(()))
    }

    fn poll_send(&mut self, cx: &mut Context<'_>) -> io::Result<Poll<()>> {
        loop {
            if self.written == self.out.len() {
                // A connection without output holds no memory for it.
                self.out = Vec::new();
                self.written = 0;
                self.session.take_output(&mut self.out, CHUNK);
                if self.out.is_empty() {
                    break;
                }
            }
            match self.stream.poll_write(cx, &self.out[self.written..]) {
                Poll::Pending => return Ok(Poll::Pending),
                Poll::Ready(Ok(0)) => return Err(io::ErrorKind::WriteZero.into()),
                Poll::Ready(Err(error)) if error.kind() == io::ErrorKind::Interrupted => {}
                Poll::Ready(written) => self.written += written?,
            }
            self.is_flushed = false;
        }
        if !self.is_flushed {
            match self.stream.poll_flush(cx) {
                Poll::Pending => return Ok(Poll::Pending),
                Poll::Ready(flushed) => flushed?,
            }
            self.is_flushed = true;
        }
        Ok(Poll::Ready(()))
    }

    /// Runs a command. Most end at once; the others run in a task, because they go on when the client leaves.
    fn start(&self, request: CommandRequest, cx: &mut Context<'_>) {
        let id = request.id;
        let mut running = self.service.start(Request {
            command: request.command,
            arguments: request.arguments,
            is_out_of_band: request.is_out_of_band,
            monitor: self.session.monitor,
            fds: self.session.fds.clone(),
            server: self.handle.clone(),
        });
        if let Poll::Ready(answer) = running.as_mut().poll(cx) {
            finish(&self.session, &self.handle, id, answer);
            return;
        }
        let (session, handle) = (self.session.clone(), self.handle.clone());
        tokio::spawn(async move {
            let answer = running.await;
            finish(&session, &handle, id, answer);
            session.wake();
        });
    }
}

fn finish(session: &Session, handle: &Handle, id: RequestId, answer: Answer) {
    for event in session.finish(id, answer) {
        handle.send_raw(event);
    }
}
