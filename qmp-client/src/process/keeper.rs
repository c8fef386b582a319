//! [`Keeper`]: the handle of a child.

use std::collections::BTreeMap;
use std::io::{self, PipeReader};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{Child, ChildStderr, Command, Stdio};
use std::sync::mpsc::sync_channel;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::Waker;
#[cfg(feature = "tokio")]
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use super::exit::Exit;
use super::stderr::{Tail, is_default};
use super::thread::keep;
use super::tree::Tree;

/// How long a child may take to end after `SIGTERM`.
const GRACE: Duration = Duration::from_secs(3);

/// The handle of a child. [`AtDrop`] says what dropping it does.
#[derive(Debug)]
pub(crate) struct Keeper {
    shared: Arc<Shared>,
    at_drop: AtDrop,
    /// `Some` if the program wants to read it itself.
    pub(crate) stderr: Option<ChildStderr>,
}

/// The fate of a child when its last handle is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AtDrop {
    /// It is killed.
    Kill,
    /// It gets `SIGTERM`, and is killed if it does not end.
    End,
    /// It keeps running.
    Leave,
}

#[derive(Debug)]
pub(super) struct Shared {
    state: Mutex<State>,
    changed: Condvar,
    /// Sending a byte, or closing this, wakes the thread.
    wake: UnixStream,
}

#[derive(Debug)]
pub(super) struct State {
    pub(super) program: String,
    pub(super) child: Child,
    pub(super) tail: Tail,
    /// How it ended, once it has.
    pub(super) exit: Option<Result<Exit, Arc<io::Error>>>,
    /// When to kill it, and its descendants at the time of `SIGTERM`.
    pub(super) ending: Option<(Instant, Tree)>,
    /// The thread has nothing left to do.
    pub(super) is_over: bool,
    waiting: BTreeMap<u64, Waker>,
}

impl Keeper {
    /// Starts a child, and returns its standard input and output as one socket, so that the end of
    /// either is the end of both. Its standard error is kept and passed on, unless the program
    /// redirected it.
    pub(crate) fn start(command: &mut Command) -> io::Result<(UnixStream, Self)> {
        let program = command.get_program().to_string_lossy().into_owned();
        let (ours, theirs) = UnixStream::pair()?;
        let (wake, woken) = UnixStream::pair()?;
        let input = OwnedFd::from(theirs.try_clone()?);
        let tail = Tail::new(command);
        let captured = is_default(command).then(io::pipe).transpose()?;
        // The thread first, so that there is no child without a thread.
        let (sender, receiver) = sync_channel::<(Arc<Shared>, Option<PipeReader>)>(1);
        std::thread::Builder::new()
            .name("qmp-client child".to_owned())
            .spawn(move || {
                if let Ok((shared, stderr)) = receiver.recv() {
                    keep(&shared, stderr, &woken);
                }
            })?;
        command
            .stdin(Stdio::from(input))
            .stdout(Stdio::from(OwnedFd::from(theirs)));
        let stderr = captured.map(|(reader, writer)| {
            command.stderr(writer);
            reader
        });
        let child = command.spawn();
        // The command keeps its copies of the descriptors until they are replaced, which would hide that the
        // child closed its own.
        command.stdin(Stdio::null()).stdout(Stdio::null());
        if stderr.is_some() {
            command.stderr(Stdio::inherit());
        }
        let mut child = child?;
        let own = child.stderr.take();
        let state = State {
            program,
            child,
            tail,
            exit: None,
            ending: None,
            is_over: false,
            waiting: BTreeMap::new(),
        };
        let shared = Arc::new(Shared {
            state: Mutex::new(state),
            changed: Condvar::new(),
            wake,
        });
        // The thread waits for this, so the send succeeds.
        let _ = sender.send((shared.clone(), stderr));
        let keeper = Self {
            shared,
            at_drop: AtDrop::Kill,
            stderr: own,
        };
        Ok((ours, keeper))
    }

    /// Sets what dropping the handle does; by default it kills the child.
    pub(crate) fn at_drop(&mut self, at_drop: AtDrop) {
        self.at_drop = at_drop;
    }

    pub(crate) fn id(&self) -> u32 {
        self.shared.lock().child.id()
    }

    /// Returns how it ended, if it has ended.
    pub(crate) fn exit(&self) -> io::Result<Option<Exit>> {
        self.shared.lock().exit()
    }

    /// Waits for its end, with a time limit.
    pub(crate) fn wait(&self, limit: Option<Duration>) -> io::Result<Option<Exit>> {
        self.shared
            .wait_for(limit, |state| state.exit.is_some())
            .exit()
    }

    /// Waits for its end. The key identifies the waiter, which must call `forget` with it.
    #[cfg(feature = "tokio")]
    pub(crate) fn poll_wait(
        &self,
        cx: &mut Context<'_>,
        key: &mut Option<u64>,
    ) -> Poll<io::Result<Exit>> {
        let mut state = self.shared.lock();
        if let Some(exit) = state.exit().transpose() {
            return Poll::Ready(exit);
        }
        let key = *key.get_or_insert_with(|| match state.waiting.last_key_value() {
            Some((last, _)) => last + 1,
            None => 0,
        });
        let old = state.waiting.insert(key, cx.waker().clone());
        drop(state);
        drop(old);
        Poll::Pending
    }

    #[cfg(feature = "tokio")]
    pub(crate) fn forget(&self, key: u64) {
        let waker = self.shared.lock().waiting.remove(&key);
        drop(waker);
    }

    /// Kills it and its descendants.
    pub(crate) fn kill(&self) {
        let _ = self.shared.lock().signal(Signal::KILL);
    }

    /// Sends `SIGTERM`; after the grace time it is killed.
    pub(crate) fn end(&self) {
        let mut state = self.shared.lock();
        if state.ending.is_none() {
            let when = Instant::now() + GRACE;
            state.ending = state.signal(Signal::TERM).map(|tree| (when, tree));
        }
        drop(state);
        self.shared.wake();
    }

    /// Does what [`AtDrop`] says, and waits for the end, hardly longer than the grace time.
    pub(crate) fn end_and_wait(&self) {
        self.end_as_chosen();
        if self.at_drop != AtDrop::Leave {
            let limit = Some(GRACE + GRACE);
            drop(self.shared.wait_for(limit, |state| state.is_over));
        }
    }

    fn end_as_chosen(&self) {
        match self.at_drop {
            AtDrop::Kill => self.kill(),
            AtDrop::End => self.end(),
            AtDrop::Leave => {}
        }
    }
}

impl Shared {
    /// No panic leaves a partial change.
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait_for(
        &self,
        limit: Option<Duration>,
        is_so: impl Fn(&State) -> bool,
    ) -> MutexGuard<'_, State> {
        let state = self.lock();
        let is_not = |state: &mut State| !is_so(state);
        match limit {
            None => self.changed.wait_while(state, is_not),
            Some(limit) => self
                .changed
                .wait_timeout_while(state, limit, is_not)
                .map(|(state, _)| state)
                .map_err(|error| PoisonError::new(error.into_inner().0)),
        }
        .unwrap_or_else(PoisonError::into_inner)
    }

    /// Wakes all waiters to check the state.
    pub(super) fn notify(&self) {
        let waiting = std::mem::take(&mut self.lock().waiting);
        self.changed.notify_all();
        waiting.into_values().for_each(Waker::wake);
    }

    fn wake(&self) {
        // If there is no room, the thread is being woken already.
        let byte = [0];
        let flags = rustix::net::SendFlags::DONTWAIT | rustix::net::SendFlags::NOSIGNAL;
        let _ = rustix::net::send(&self.wake, &byte, flags);
    }
}

impl State {
    fn exit(&self) -> io::Result<Option<Exit>> {
        match &self.exit {
            None => Ok(None),
            Some(Ok(exit)) => Ok(Some(exit.clone())),
            Some(Err(error)) => Err(io::Error::new(error.kind(), error.clone())),
        }
    }

    /// Sends a signal to the child and its descendants, and returns the descendants, unless the child has ended.
    pub(super) fn signal(&self, signal: Signal) -> Option<Tree> {
        // Until it is reaped, its process id is not reused.
        if self.exit.is_some() {
            return None;
        }
        let id = self.child.id();
        let tree = Tree::of(id);
        if let Some(pid) = i32::try_from(id).ok().and_then(Pid::from_raw) {
            // It may have ended just now.
            let _ = kill_process(pid, signal);
        }
        tree.signal(signal);
        Some(tree)
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.end_as_chosen();
    }
}
