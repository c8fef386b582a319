//! How a connection is made.

use std::io;
use std::time::Duration;

use tokio::net::{TcpStream, UnixStream};
use tokio::time::{Instant, sleep, timeout_at};

use super::transport::{Plain, Transport};
use crate::address::Address;
use crate::dial;

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
        Address::Unix(path) => Ok(Box::new(UnixStream::connect(path).await?)),
        Address::Tcp { host, port } => {
            let stream = TcpStream::connect((host.as_str(), *port)).await?;
            stream.set_nodelay(true)?;
            Ok(Box::new(Plain::new(stream)))
        }
        Address::Fd(number) => {
            let (stream, is_unix) = dial::socket_of_this_process(*number)?;
            let stream = registered(stream)?;
            Ok(if is_unix {
                Box::new(stream)
            } else {
                Box::new(Plain::new(stream))
            })
        }
        Address::Exec(command) => Ok(Box::new(Plain::new(registered(dial::shell(command)?)?))),
        #[cfg(feature = "vsock")]
        Address::Vsock { cid, port } => connect_vsock(*cid, *port).await,
        #[cfg(not(feature = "vsock"))]
        Address::Vsock { .. } => Err(dial::needs_feature("vsock")),
        #[cfg(feature = "websocket")]
        Address::WebSocket { host, port } => {
            let stream = super::websocket::WebSocket::connect(host, *port).await?;
            Ok(Box::new(stream))
        }
        #[cfg(not(feature = "websocket"))]
        Address::WebSocket { .. } => Err(dial::needs_feature("websocket")),
    }
}

/// A socket of the standard library, for the runtime.
pub(super) fn registered(stream: std::os::unix::net::UnixStream) -> io::Result<UnixStream> {
    stream.set_nonblocking(true)?;
    UnixStream::from_std(stream)
}

#[cfg(feature = "vsock")]
async fn connect_vsock(cid: u32, port: u32) -> io::Result<Box<dyn Transport>> {
    let (socket, address) = dial::vsock(cid, port)?;
    socket.set_nonblocking(true)?;
    match socket.connect(&address) {
        Err(error)
            if error.raw_os_error() != Some(rustix::io::Errno::INPROGRESS.raw_os_error()) =>
        {
            return Err(error);
        }
        _ => {}
    }
    let stream = registered(std::os::fd::OwnedFd::from(socket).into())?;
    stream.writable().await?;
    match stream.take_error()? {
        Some(error) => Err(error),
        None => Ok(Box::new(Plain::new(stream))),
    }
}

fn timed_out() -> io::Error {
    io::Error::new(
        io::ErrorKind::TimedOut,
        "the server did not accept the connection in time; it may be busy with other clients",
    )
}
