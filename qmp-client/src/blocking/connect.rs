//! Connects to an address.

use std::io;
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::thread::sleep;

use super::deadline::{Deadline, Expired};
use super::resolve;
use super::socket::Socket;
use super::stream::{BytesOnly, Stream};
use crate::dial::{self, PAUSE};
use qmp_transport::Address;

/// Connects. With `retry`, keeps trying while no server listens at the address yet.
pub(super) fn connect(
    address: &Address,
    deadline: &Deadline,
    retry: bool,
) -> io::Result<Box<dyn Stream>> {
    loop {
        let error = match connect_once(address, deadline) {
            Ok(stream) => return Ok(stream),
            Err(error) => error,
        };
        if !(retry && dial::is_absence(&error)) {
            return Err(error);
        }
        sleep(PAUSE);
        // Another attempt could only report that there was no time for it.
        if deadline.remaining().is_err() {
            return Err(error);
        }
    }
}

fn connect_once(address: &Address, deadline: &Deadline) -> io::Result<Box<dyn Stream>> {
    match address {
        Address::Unix(path) => Ok(Box::new(connect_unix(path, deadline)?)),
        Address::Tcp { host, port } => Ok(Box::new(connect_tcp(host, *port, deadline)?)),
        Address::Fd(number) => {
            let (socket, is_unix) = dial::socket_of_this_process(*number)?;
            Ok(Box::new(Socket::new(socket).passing_fds(is_unix)))
        }
        Address::Exec(command) => {
            let (stream, child) = dial::shell(command)?;
            Ok(Box::new(BytesOnly::new(stream).with_child(child)))
        }
        #[cfg(feature = "vsock")]
        Address::Vsock { cid, port } => connect_vsock(*cid, *port, deadline),
        #[cfg(not(feature = "vsock"))]
        Address::Vsock { .. } => Err(dial::needs_feature("vsock")),
        #[cfg(feature = "websocket")]
        Address::WebSocket { host, port } => {
            let stream = connect_tcp(host, *port, deadline)?;
            let stream = super::websocket::WebSocket::open(stream, host, *port, deadline);
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
fn connect_tcp(host: &str, port: u16, deadline: &Deadline) -> io::Result<TcpStream> {
    let addresses = resolve::addresses(host, port, deadline)?;
    let mut error = dial::not_accepted();
    for (address, others) in addresses.iter().zip((1..=addresses.len()).rev()) {
        let stream = match deadline.remaining().map_err(timed_out)? {
            Some(left) => TcpStream::connect_timeout(address, dial::share(left, others)),
            None => TcpStream::connect(address),
        };
        match stream {
            Ok(stream) => {
                stream.set_nodelay(true)?;
                return Ok(stream);
            }
            Err(e) if e.kind() == io::ErrorKind::TimedOut => error = dial::not_accepted(),
            Err(e) => error = e,
        }
    }
    Err(error)
}

/// Connects to a Unix socket. If the listener's backlog is full the kernel blocks the caller;
/// only a send time-out that is set before ends that.
#[cfg(target_os = "linux")]
fn connect_unix(path: &Path, deadline: &Deadline) -> io::Result<UnixStream> {
    use rustix::io::Errno;
    use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType, sockopt};

    let socket = rustix::net::socket_with(
        AddressFamily::UNIX,
        SocketType::STREAM,
        SocketFlags::CLOEXEC,
        None,
    )?;
    let address = SocketAddrUnix::new(path)?;
    loop {
        let left = deadline.remaining().map_err(timed_out)?;
        sockopt::set_socket_timeout(&socket, sockopt::Timeout::Send, left)?;
        match rustix::net::connect(&socket, &address) {
            Ok(()) => return Ok(socket.into()),
            // A signal interrupted the call; the socket is unchanged.
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => return Err(timed_out(Expired)),
            Err(error) => return Err(error.into()),
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn connect_unix(path: &Path, _deadline: &Deadline) -> io::Result<UnixStream> {
    UnixStream::connect(path)
}

#[cfg(feature = "vsock")]
fn connect_vsock(cid: u32, port: u32, deadline: &Deadline) -> io::Result<Box<dyn Stream>> {
    use rustix::event::PollFlags;

    let socket = dial::begin_vsock(cid, port)?;
    super::socket::wait(&socket, PollFlags::OUT, deadline).map_err(|error| match error.kind() {
        io::ErrorKind::TimedOut => dial::not_accepted(),
        _ => error,
    })?;
    if let Some(error) = socket.take_error()? {
        return Err(error);
    }
    socket.set_nonblocking(false)?;
    Ok(Box::new(BytesOnly::new(socket)))
}

fn timed_out(_: Expired) -> io::Error {
    dial::not_accepted()
}
