//! How a connection is made.

use std::io;
use std::path::Path;
use std::time::Duration;

use tokio::net::{TcpStream, UnixStream};
use tokio::time::{Instant, sleep, timeout_at};

use super::transport::{Plain, Transport};
use crate::address::Address;

/// How long to wait before trying to connect again.
const PAUSE: Duration = Duration::from_millis(10);

/// Connects. With `retry`, goes on trying while nobody listens at the address yet.
pub(crate) async fn connect(
    address: &Address,
    limit: Option<Duration>,
    retry: bool,
) -> io::Result<Box<dyn Transport>> {
    let deadline = limit.and_then(|limit| Instant::now().checked_add(limit));
    loop {
        let connecting = connect_once(address);
        let connected = match deadline {
            None => connecting.await,
            Some(deadline) => match timeout_at(deadline, connecting).await {
                Ok(connected) => connected,
                Err(_) => return Err(timed_out()),
            },
        };
        let error = match connected {
            Ok(transport) => return Ok(transport),
            Err(error) => error,
        };
        let again = match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused => retry,
            // The backlog of a Unix socket is full.
            io::ErrorKind::WouldBlock => true,
            _ => false,
        };
        if !again {
            return Err(error);
        }
        if deadline.is_some_and(|deadline| Instant::now() + PAUSE >= deadline) {
            return Err(match error.kind() {
                io::ErrorKind::WouldBlock => timed_out(),
                _ => error,
            });
        }
        sleep(PAUSE).await;
    }
}

async fn connect_once(address: &Address) -> io::Result<Box<dyn Transport>> {
    match address {
        Address::Unix(path) => Ok(Box::new(connect_unix(path).await?)),
        Address::Tcp { host, port } => {
            let stream = TcpStream::connect((host.as_str(), *port)).await?;
            stream.set_nodelay(true)?;
            Ok(Box::new(Plain::new(stream)))
        }
    }
}

async fn connect_unix(path: &Path) -> io::Result<UnixStream> {
    UnixStream::connect(path).await
}

fn timed_out() -> io::Error {
    io::Error::new(
        io::ErrorKind::TimedOut,
        "the server did not accept the connection in time; it may be busy with other clients",
    )
}
