//! Sending a file descriptor over a Unix socket together with bytes (R44).

use std::io::{self, IoSlice};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};

use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};

/// Sends bytes, or some of them, and a file descriptor with the first one.
pub(crate) fn send_with_fd(
    socket: impl AsFd,
    bytes: &[u8],
    fd: &OwnedFd,
    flags: SendFlags,
) -> io::Result<usize> {
    let fds = [fd.as_fd()];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut ancillary = SendAncillaryBuffer::new(&mut space);
    ancillary.push(SendAncillaryMessage::ScmRights(&fds));
    let count = sendmsg(socket, &[IoSlice::new(bytes)], &mut ancillary, flags)?;
    Ok(count)
}
