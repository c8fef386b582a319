//! [`Fds`]: file descriptors that a client sent (R44).

use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The file descriptors of the last message that carried any. A command that needs one takes it; what no command has
/// taken stays until the next message with file descriptors, or the end of the session (R44).
#[derive(Clone, Debug, Default)]
pub struct Fds(Arc<Mutex<Vec<OwnedFd>>>);

impl Fds {
    /// Takes the first file descriptor, and closes the others, as QEMU does for `getfd` and `add-fd`.
    #[must_use]
    pub fn take(&self) -> Option<OwnedFd> {
        self.take_all().into_iter().next()
    }

    /// Takes all file descriptors.
    #[must_use]
    pub fn take_all(&self) -> Vec<OwnedFd> {
        std::mem::take(&mut *self.place())
    }

    /// Puts others in their place, and closes them.
    pub(crate) fn replace(&self, fds: Vec<OwnedFd>) {
        *self.place() = fds;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.place().is_empty()
    }

    fn place(&self) -> MutexGuard<'_, Vec<OwnedFd>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
