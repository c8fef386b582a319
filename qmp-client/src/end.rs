//! [`End`]: why a connection is over.

use std::io;
use std::sync::Arc;

use crate::error::Error;
use crate::protocol::Outcome;

/// Why a connection is over.
#[derive(Clone, Debug)]
pub(crate) enum End {
    /// The server ended it.
    Server,
    /// The operating system failed to send or to receive.
    Io(Arc<io::Error>),
    /// The program closed the client, or dropped the last one.
    Local,
    /// Code that the client called has panicked.
    #[cfg_attr(
        not(feature = "tokio"),
        expect(dead_code, reason = "a blocking one has no task")
    )]
    Stopped,
}

impl End {
    /// The error for a command or a subscriber.
    pub(crate) fn error(&self, command: Option<&str>, outcome: Outcome) -> Error {
        let command = command.map(str::to_owned);
        match self {
            Self::Server => Error::Disconnected { command, outcome },
            Self::Io(source) => Error::Io {
                source: source.clone(),
                command,
                outcome,
            },
            Self::Local => Error::Closed { command, outcome },
            Self::Stopped => Error::Stopped { command, outcome },
        }
    }
}

/// A server that ends while the client sends resets the connection, which only means that
/// it has ended.
pub(crate) fn is_hangup(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe
            | io::ErrorKind::WriteZero
    )
}
