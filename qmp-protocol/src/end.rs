//! [`End`]: why a session is over.

use std::io;
use std::sync::Arc;

/// Why a session is over.
#[derive(Clone, Debug)]
pub enum End {
    /// The server ended the connection.
    Server,
    /// The operating system failed to send or to receive.
    Io(Arc<io::Error>),
    /// The program closed the client, or dropped the last one.
    Local,
    /// Code that the driver called panicked.
    Stopped,
}

/// A server that ends while the client sends resets the connection, which means only that it has ended.
pub(crate) fn is_hangup(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe
            | io::ErrorKind::WriteZero
    )
}
