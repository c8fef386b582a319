//! Connects to an address.

use std::io;
use std::time::Duration;

use tokio::net::{TcpStream, UnixStream, lookup_host};
use tokio::time::{Instant, sleep, timeout, timeout_at};

use super::child_stream::ChildStream;
use super::socket::Socket;
use super::transport::{Plain, Transport};
use crate::dial::{self, PAUSE};
use qmp_transport::Address;

/// Connects. With `retry`, keeps trying while no server listens at the address yet.
pub(crate) async fn connect(
    address: &Address,
    limit: Option<Duration>,
    retry: bool,
) -> io::Result<Box<dyn Transport>> {
    let deadline = limit.and_then(|limit| Instant::now().checked_add(limit));
    loop {
        let connecting = connect_once(address, deadline);
        let connected = match deadline {
            None => connecting.await,
            Some(deadline) => match timeout_at(deadline, connecting).await {
                Ok(connected) => connected,
                Err(_) => return Err(dial::not_accepted()),
            },
        };
        let error = match connected {
            Ok(transport) => return Ok(transport),
            Err(error) => error,
        };
        // The backlog of a Unix socket may be full.
        let is_full = error.kind() == io::ErrorKind::WouldBlock;
        if !(is_full || retry && dial::is_absence(&error)) {
            return Err(error);
        }
        if deadline.is_some_and(|deadline| Instant::now() + PAUSE >= deadline) {
            return Err(if is_full { dial::not_accepted() } else { error });
        }
        sleep(PAUSE).await;
    }
}

async fn connect_once(
    address: &Address,
    deadline: Option<Instant>,
) -> io::Result<Box<dyn Transport>> {
    match address {
        Address::Unix(path) => Ok(Box::new(UnixStream::connect(path).await?)),
        Address::Tcp { host, port } => {
            let stream = connect_tcp(host, *port, deadline).await?;
            Ok(Box::new(Plain::new(stream)))
        }
        Address::Fd(number) => {
            let (socket, is_unix) = dial::socket_of_this_process(*number)?;
            Ok(Box::new(Socket::new(socket, is_unix)?))
        }
        Address::Exec(command) => {
            let (stream, child) = dial::shell(command)?;
            Ok(Box::new(ChildStream::new(registered(stream)?, child)))
        }
        #[cfg(feature = "vsock")]
        Address::Vsock { cid, port } => connect_vsock(*cid, *port).await,
        #[cfg(not(feature = "vsock"))]
        Address::Vsock { .. } => Err(dial::needs_feature("vsock")),
        #[cfg(feature = "websocket")]
        Address::WebSocket { host, port } => {
            let stream = connect_tcp(host, *port, deadline).await?;
            let stream = super::websocket::WebSocket::open(stream, host, *port).await;
            Ok(Box::new(stream.map_err(dial::no_websocket)?))
        }
        #[cfg(not(feature = "websocket"))]
        Address::WebSocket { .. } => Err(dial::needs_feature("websocket")),
        // There are no others.
        _ => Err(io::ErrorKind::Unsupported.into()),
    }
}

/// Tries the addresses of a host one after the other. Each gets a share of the remaining time, so that
/// an unresponsive address leaves some for the others.
async fn connect_tcp(host: &str, port: u16, deadline: Option<Instant>) -> io::Result<TcpStream> {
    let addresses: Vec<_> = lookup_host((host, port)).await?.collect();
    let mut error = dial::not_accepted();
    for (address, others) in addresses.iter().zip((1..=addresses.len()).rev()) {
        let connecting = TcpStream::connect(address);
        let connected = match deadline {
            None => connecting.await,
            Some(deadline) => {
                let left = deadline.saturating_duration_since(Instant::now());
                match timeout(dial::share(left, others), connecting).await {
                    Ok(connected) => connected,
                    Err(_) => Err(dial::not_accepted()),
                }
            }
        };
        match connected {
            Ok(stream) => {
                stream.set_nodelay(true)?;
                return Ok(stream);
            }
            Err(e) => error = e,
        }
    }
    Err(error)
}

/// Registers a socket of the standard library with the runtime.
pub(super) fn registered(stream: std::os::unix::net::UnixStream) -> io::Result<UnixStream> {
    stream.set_nonblocking(true)?;
    UnixStream::from_std(stream)
}

#[cfg(feature = "vsock")]
async fn connect_vsock(cid: u32, port: u32) -> io::Result<Box<dyn Transport>> {
    let stream = registered(dial::begin_vsock(cid, port)?)?;
    stream.writable().await?;
    match stream.take_error()? {
        Some(error) => Err(error),
        None => Ok(Box::new(Plain::new(stream))),
    }
}
