//! [`Session`]: the state of a connection, shared by the task that moves its bytes, commands that run, and who sends
//! events.

use std::os::fd::OwnedFd;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Waker;

use qmp_protocol::server::{CommandRequest, Event, Monitor, MonitorOptions, RequestId};

use crate::request::Form;
use crate::service::Answer;
use crate::{Fds, MonitorId};

/// How many commands run at a time, nearly all of them out of band. QEMU runs those one after the other.
const MOST_RUNNING: usize = 64;

#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) monitor: MonitorId,
    pub(crate) fds: Fds,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    core: Monitor,
    /// How many commands run.
    running: usize,
    /// Wakes the task that moves the bytes.
    waker: Option<Waker>,
}

impl Session {
    pub(crate) fn new(monitor: MonitorId, options: MonitorOptions) -> Self {
        Self {
            monitor,
            fds: Fds::default(),
            state: Mutex::new(State {
                core: Monitor::new(options),
                running: 0,
                waker: None,
            }),
        }
    }

    /// The core never panics, and no function of a program runs with the lock held.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on, what changes the state wakes the task.
    pub(crate) fn register(&self, waker: &Waker) {
        let mut state = self.state();
        match &mut state.waker {
            Some(known) => known.clone_from(waker),
            unknown => *unknown = Some(waker.clone()),
        }
    }

    pub(crate) fn wake(&self) {
        let waker = self.state().waker.take();
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// Takes bytes of the client, and the file descriptors that came with them.
    pub(crate) fn receive(&self, bytes: &[u8], fds: Vec<OwnedFd>) {
        if !fds.is_empty() {
            self.fds.replace(fds);
        }
        self.state().core.receive(bytes);
    }

    /// Gives the next command to run, which then counts as running.
    pub(crate) fn next_request(&self) -> Option<CommandRequest> {
        let mut state = self.state();
        if state.running >= MOST_RUNNING {
            return None;
        }
        let request = state.core.next_request();
        state.running += usize::from(request.is_some());
        request
    }

    /// Whether no command runs.
    pub(crate) fn is_idle(&self) -> bool {
        self.state().running == 0
    }

    pub(crate) fn wants_input(&self) -> bool {
        let state = self.state();
        // File descriptors belong to a command that waits for its turn. Others would replace them.
        state.core.wants_input()
            && state.running < MOST_RUNNING
            && (state.running == 0 || self.fds.is_empty())
    }

    /// A command has ended. The task is not woken.
    pub(crate) fn finish(&self, id: RequestId, answer: Answer) -> Vec<Event> {
        let mut state = self.state();
        state.running = state.running.saturating_sub(1);
        match answer {
            Ok(reply) => {
                match reply.form {
                    Form::Value(value) => state.core.reply(id, Ok(value)),
                    Form::Delimited(value) => state.core.reply_delimited(id, Ok(value)),
                    Form::Silent => state.core.finish_silently(id),
                }
                reply.then
            }
            Err(error) => {
                state.core.reply(id, Err(error));
                Vec::new()
            }
        }
    }

    /// Sends an event, if the client has negotiated.
    pub(crate) fn send_event(&self, event: &Event) {
        if self.state().core.send_event(event) {
            self.wake();
        }
    }

    /// Moves output, but not much more than `most` bytes.
    pub(crate) fn take_output(&self, to: &mut Vec<u8>, most: usize) {
        let mut state = self.state();
        let output = state.core.output();
        let count = output.len().min(most);
        to.extend_from_slice(&output[..count]);
        state.core.mark_sent(count);
    }
}
