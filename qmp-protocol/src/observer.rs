//! [`Observer`]: sees every message that is sent or received, for a log or a record.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::secrets::Secrets;
use crate::trace;

/// The direction of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the client to the server.
    Sent,
    /// From the server to the client.
    Received,
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sent => "->",
            Self::Received => "<-",
        })
    }
}

type Callback = dyn Fn(Direction, &str) + Send + Sync;

/// Sees every message that is sent or received, in order, with secrets masked. A message does not end
/// with a line end, but contains some if the server pretty-prints.
///
/// It sees a command when it is about to be sent, and a reply or event when all of it has been
/// received, even if no call waits for it. The text is as sent or received, except that `***` replaces
/// secrets, or 0 for a number.
///
/// The clients call it without a lock held, but between other work, so it should be quick. It
/// cannot run commands or wait for events on the client that calls it: they fail with `InCallback`. If it
/// panics, the session goes on, and it is not called again.
///
/// ```
/// use qmp_protocol::{Connection, Observer, Options};
///
/// let mut options = Options::default();
/// // -> {"execute":"query-status","id":2}
/// // <- {"return": {"status": "running", "running": true}, "id": 2}
/// options.observer = Some(Observer::new(|direction, message| eprintln!("{direction} {message}")));
/// let mut connection = Connection::new(options);
/// connection.receive(b"{\"QMP\": {}}");
/// connection.take_observed().show();
/// ```
#[derive(Clone)]
pub struct Observer(Arc<Watch>);

struct Watch {
    see: Box<Callback>,
    panicked: AtomicBool,
}

/// Messages that an observer has not seen yet.
///
/// A [`Connection`](super::Connection) collects them while it works, so that the driver can call the observer
/// when the state is consistent.
#[derive(Default)]
#[must_use = "the observer sees nothing until `show` is called"]
pub struct Observed {
    observer: Option<Observer>,
    secrets: Secrets,
    messages: Vec<(Direction, String)>,
}

impl Observer {
    /// Creates an observer that calls a function with each message.
    pub fn new(see: impl Fn(Direction, &str) + Send + Sync + 'static) -> Self {
        Self(Arc::new(Watch {
            see: Box::new(see),
            panicked: AtomicBool::new(false),
        }))
    }

    fn see(&self, direction: Direction, text: &str) {
        let Watch { see, panicked } = &*self.0;
        if panicked.load(Ordering::Relaxed) {
            return;
        }
        // No change is in progress here, so a panic leaves the state consistent.
        if catch_unwind(AssertUnwindSafe(|| see(direction, text))).is_err() {
            panicked.store(true, Ordering::Relaxed);
            trace::observer_panicked();
        }
    }
}

impl Observed {
    pub(super) fn new(observer: Option<Observer>, secrets: Secrets) -> Self {
        Self {
            observer,
            secrets,
            messages: Vec::new(),
        }
    }

    /// Adds a message, if there is an observer.
    pub(super) fn push(&mut self, direction: Direction, text: &str) {
        if self.observer.is_some() {
            let text = text.trim_ascii_end().to_owned();
            self.messages.push((direction, text));
        }
    }

    /// Whether there are no messages.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    pub(super) fn take(&mut self) -> Self {
        Self {
            observer: self.observer.clone(),
            secrets: self.secrets.clone(),
            messages: std::mem::take(&mut self.messages),
        }
    }

    /// Calls the observer with the messages.
    pub fn show(self) {
        if let Some(observer) = self.observer {
            for (direction, text) in self.messages {
                observer.see(direction, &self.secrets.message(&text));
            }
        }
    }
}

impl fmt::Debug for Observed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Observed")
            .field("messages", &self.messages.len())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Observer")
    }
}
