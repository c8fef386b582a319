//! The thread of a child: it reads the standard error, waits for the end, and kills the child if
//! it is late.

use std::io::{PipeReader, Read};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::Signal;

use super::exit::Exit;
use super::keeper::Shared;
use super::stderr::pass_on;

/// How often to poll for what the system cannot report.
const PAUSE: Duration = Duration::from_millis(10);

/// The most that is read at a time.
const CHUNK: usize = 4 << 10;

/// Supervises a child until it ends.
pub(super) fn keep(shared: &Shared, mut stderr: Option<PipeReader>, woken: &UnixStream) {
    let end = end_of(shared.lock().child.id());
    loop {
        if has_ended(shared, &mut stderr) {
            break;
        }
        let ending = kill_if_late(shared);
        let timeout = match (&end, ending) {
            (Some(_), None) => None,
            (Some(_), Some(left)) => Some(left),
            (None, _) => Some(PAUSE),
        };
        wait(shared, end.as_ref(), &mut stderr, woken, timeout);
    }
    end_the_rest(shared);
    shared.lock().is_over = true;
    shared.notify();
}

/// Waits for an event, and reads the standard error.
fn wait(
    shared: &Shared,
    end: Option<&OwnedFd>,
    stderr: &mut Option<PipeReader>,
    woken: &UnixStream,
    timeout: Option<Duration>,
) {
    let timeout = timeout.and_then(|timeout| Timespec::try_from(timeout).ok());
    let mut fds = vec![PollFd::new(woken, PollFlags::IN)];
    fds.extend(
        stderr
            .iter()
            .map(|stderr| PollFd::new(stderr, PollFlags::IN)),
    );
    fds.extend(end.map(|end| PollFd::new(end, PollFlags::IN)));
    if poll(&mut fds, timeout.as_ref()).is_err() {
        // A signal, or no memory.
        std::thread::sleep(PAUSE);
        return;
    }
    let wakes = !fds[0].revents().is_empty();
    let writes = stderr.is_some() && !fds[1].revents().is_empty();
    if wakes {
        let mut woken = woken;
        let _ = woken.read(&mut [0; 64]);
    }
    if writes {
        read(shared, stderr);
    }
}

/// Reads once from the standard error, which has bytes or its end.
fn read(shared: &Shared, stderr: &mut Option<PipeReader>) {
    let mut bytes = [0; CHUNK];
    let Some(reader) = stderr else { return };
    match reader.read(&mut bytes) {
        Ok(count) if count > 0 => {
            shared.lock().tail.push(&bytes[..count]);
            pass_on(&bytes[..count]);
        }
        Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
        _ => *stderr = None,
    }
}

/// Whether the child has ended. If so, reports it with all its output.
fn has_ended(shared: &Shared, stderr: &mut Option<PipeReader>) -> bool {
    let waited = shared.lock().child.try_wait();
    let status = match waited {
        Ok(None) => return false,
        Ok(Some(status)) => Ok(status),
        // Other code has waited for it.
        Err(error) => Err(Arc::new(error)),
    };
    // Its descendants may write for ever.
    for _ in 0..64 {
        let is_there = stderr.as_ref().is_some_and(|stderr| {
            let mut fds = [PollFd::new(stderr, PollFlags::IN)];
            matches!(poll(&mut fds, Some(&Timespec::default())), Ok(1..))
        });
        if !is_there {
            break;
        }
        read(shared, stderr);
    }
    let mut state = shared.lock();
    let exit = status.map(|status| Exit {
        program: state.program.clone(),
        status,
        stderr: state.tail.text(),
    });
    state.exit = Some(exit);
    drop(state);
    shared.notify();
    true
}

/// Kills a child that did not end after `SIGTERM`. Returns how long to wait before.
fn kill_if_late(shared: &Shared) -> Option<Duration> {
    let state = shared.lock();
    let (when, _) = state.ending.as_ref()?;
    let left = when.saturating_duration_since(Instant::now());
    if !left.is_zero() {
        return Some(left);
    }
    let _ = state.signal(Signal::KILL);
    Some(PAUSE)
}

/// Ends the descendants of a child that was asked to end.
fn end_the_rest(shared: &Shared) {
    let ending = shared.lock().ending.take();
    let Some((when, tree)) = ending else { return };
    while tree.is_alive() && Instant::now() < when {
        std::thread::sleep(PAUSE);
    }
    tree.signal(Signal::KILL);
}

/// Returns a descriptor that becomes readable when a child has ended, where the system has them.
#[cfg(target_os = "linux")]
fn end_of(id: u32) -> Option<OwnedFd> {
    super::tree::process(id)
}

#[cfg(not(target_os = "linux"))]
fn end_of(_id: u32) -> Option<OwnedFd> {
    None
}
