//! [`Observer`]: sees every message that is sent or received, for a log or a record.

use std::fmt;
use std::sync::Arc;

use crate::secrets;

/// Which way a message goes.
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

/// Sees every message that is sent or received, in order, with secrets masked. A message has no line
/// end, but may have some in it if the server writes for people.
///
/// A command is seen when its turn has come, just before it is written; a reply or an event, when all
/// of it has been received, also one that nobody waits for. The text that is given is what was sent or
/// received, unless something in it is secret: then that is `***`, and the rest is written anew.
///
/// What it is given is called in the middle of the client's work: it should be quick, and must not
/// use the client.
///
/// ```no_run
/// use qmp_client::blocking::Client;
/// use qmp_client::protocol::Observer;
///
/// let log = Observer::new(|direction, message| eprintln!("{direction} {message}"));
/// let mut qemu = Client::builder().observe(log).connect("unix:/run/vm1.qmp")?;
/// // -> {"execute":"query-status","id":2}
/// // <- {"return": {"status": "running", "running": true}, "id": 2}
/// qemu.execute_raw("query-status", None)?;
/// # Ok::<(), qmp_client::Error>(())
/// ```
#[derive(Clone)]
pub struct Observer(Arc<Callback>);

impl Observer {
    /// Lets a function see the messages.
    pub fn new(see: impl Fn(Direction, &str) + Send + Sync + 'static) -> Self {
        Self(Arc::new(see))
    }

    pub(super) fn see(&self, direction: Direction, text: &str) {
        self.0(direction, &secrets::mask(text));
    }
}

impl fmt::Debug for Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Observer")
    }
}
