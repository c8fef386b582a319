//! Resolves host names, with a deadline.

use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread;

use super::deadline::Deadline;

/// Returns the addresses of a host. The system call cannot be interrupted, so a thread makes it if
/// there is a deadline; the thread ends when the system gives up, perhaps seconds after the deadline.
pub(super) fn addresses(host: &str, port: u16, deadline: &Deadline) -> io::Result<Vec<SocketAddr>> {
    if let Ok(address) = host.parse::<IpAddr>() {
        return Ok(vec![(address, port).into()]);
    }
    let name = host.to_owned();
    let ask = move || (name.as_str(), port).to_socket_addrs().map(Vec::from_iter);
    let answer = match deadline.remaining() {
        Ok(None) => ask(),
        Err(_) => Err(unknown(host)),
        Ok(Some(left)) => {
            let (sender, receiver) = sync_channel(1);
            let work = move || {
                // The caller may no longer wait.
                let _ = sender.send(ask());
            };
            thread::Builder::new()
                .name("qmp-client resolve".to_owned())
                .spawn(work)?;
            match receiver.recv_timeout(left) {
                Ok(answer) => answer,
                Err(RecvTimeoutError::Timeout) => Err(unknown(host)),
                Err(RecvTimeoutError::Disconnected) => Err(io::Error::other("the resolver failed")),
            }
        }
    }?;
    if answer.is_empty() {
        let text = format!("the host `{host}` has no address");
        return Err(io::Error::new(io::ErrorKind::AddrNotAvailable, text));
    }
    Ok(answer)
}

fn unknown(host: &str) -> io::Error {
    let text = format!("the address of the host `{host}` was not found in time");
    io::Error::new(io::ErrorKind::TimedOut, text)
}
