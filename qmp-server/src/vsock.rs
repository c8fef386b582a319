//! [`VsockListener`]: sockets between host and guest that wait for clients.

use std::io;
use std::os::fd::OwnedFd;

use rustix::io::Errno;
use socket2::{Domain, SockAddr, Socket, Type};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;
use tokio::net::UnixStream;

/// A listening socket.
#[derive(Debug)]
pub(crate) struct VsockListener(AsyncFd<Socket>);

/// As many as the standard library has for other sockets.
const BACKLOG: i32 = 128;

impl VsockListener {
    /// Listens; also returns the port, which the system chooses if it is `u32::MAX`.
    #[allow(
        deprecated,
        reason = "what replaces it is unsafe; the descriptor stays open and the same here"
    )]
    pub(crate) fn bind(cid: u32, port: u32) -> io::Result<(Self, u32)> {
        let socket = Socket::new(Domain::VSOCK, Type::STREAM, None)?;
        socket.set_nonblocking(true)?;
        socket.bind(&SockAddr::vsock(cid, port))?;
        socket.listen(BACKLOG)?;
        let address = socket.local_addr()?.as_vsock_address();
        let port = address.map_or(port, |(_, port)| port);
        let socket = AsyncFd::with_interest(socket, Interest::READABLE)?;
        Ok((Self(socket), port))
    }

    /// Waits for a client.
    pub(crate) async fn accept(&self) -> io::Result<UnixStream> {
        loop {
            let mut ready = self.0.readable().await?;
            match ready.try_io(|socket| socket.get_ref().accept_raw()) {
                Ok(Err(error)) if Errno::from_io_error(&error) == Some(Errno::INTR) => {}
                Ok(accepted) => {
                    let (socket, _) = accepted?;
                    socket.set_nonblocking(true)?;
                    socket.set_cloexec(true)?;
                    // Reading and writing work the same for all families.
                    return UnixStream::from_std(OwnedFd::from(socket).into());
                }
                Err(_would_block) => {}
            }
        }
    }
}
