//! [`Task`]: reads and handles time-outs in the background.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Instant;

use tokio::time::{Sleep, sleep_until};

use super::state::{Shared, Turn};
use crate::callback::wake_all;
use crate::error::Error;
use crate::protocol::End;

/// The future that moves bytes and handles time-outs. It completes when the connection ends.
pub(super) struct Task {
    shared: Arc<Shared>,
    /// The timer.
    sleep: Option<Pin<Box<Sleep>>>,
    /// The timer fired, and the session has not been told.
    woke: bool,
    /// Wakers to wake without the lock.
    wakers: Vec<Waker>,
}

/// How many reads may follow each other before the task yields.
const TURNS: usize = 32;

impl Task {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        Self {
            shared,
            sleep: None,
            woke: false,
            wakers: Vec::new(),
        }
    }

    /// Moves bytes until the session has begun or failed to begin.
    pub(super) async fn shake_hands(&mut self, server: &str) -> Result<(), Error> {
        std::future::poll_fn(|cx| {
            // The state of the session tells whether it is over.
            let _ = Pin::new(&mut *self).poll(cx);
            match self.shared.begun() {
                Some(true) => Poll::Ready(Ok(())),
                Some(false) => Poll::Ready(Err(self.shared.not_begun(server))),
                None => Poll::Pending,
            }
        })
        .await
    }

    /// Polls the timer, reset to the next deadline.
    fn poll_sleep(&mut self, cx: &mut Context<'_>, until: Option<Instant>) -> Poll<()> {
        let Some(until) = until.map(tokio::time::Instant::from_std) else {
            return Poll::Pending;
        };
        let sleep = self
            .sleep
            .get_or_insert_with(|| Box::pin(sleep_until(until)));
        if sleep.deadline() != until {
            sleep.as_mut().reset(until);
        }
        sleep.as_mut().poll(cx)
    }
}

impl Future for Task {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let this = &mut *self;
        let mut woke = std::mem::take(&mut this.woke);
        for _ in 0..TURNS {
            let turn = this.shared.turn(cx, woke, &mut this.wakers);
            woke = false;
            wake_all(this.wakers.drain(..));
            match turn {
                Turn::Over => return Poll::Ready(()),
                Turn::More => {}
                // Subscribers get a chance to take the events before more are read.
                Turn::Events => break,
                Turn::Wait(until) => {
                    if this.poll_sleep(cx, until).is_pending() {
                        return Poll::Pending;
                    }
                    woke = true;
                }
            }
        }
        this.woke = woke;
        // Not `wake_by_ref`: a current-thread runtime would run this task many times before it polls the
        // future of `block_on` again.
        let _ = pin!(tokio::task::yield_now()).poll(cx);
        Poll::Pending
    }
}

/// Ends the session: the program shut down the runtime, or the task panicked.
impl Drop for Task {
    fn drop(&mut self) {
        let panicked = std::thread::panicking();
        let end = if panicked { End::Stopped } else { End::Local };
        self.shared.end(end);
    }
}
