//! Existing sockets: `fd:N`, of which the program and perhaps others have duplicates, and
//! streams. Their settings stay, and the connection ends with the client.

#![cfg(all(feature = "tokio", target_os = "linux"))]

#[path = "common/commands.rs"]
mod commands;
#[path = "common/either.rs"]
mod either;
#[path = "common/guard.rs"]
mod guard;
#[path = "common/peer.rs"]
mod peer;

use std::fs::File;
use std::io;
use std::net::{TcpListener, TcpStream};
use std::os::fd::{AsFd, AsRawFd};
use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use std::thread;
use std::time::Duration;

use qmp_client::{Error, blocking};
use rustix::fs::{OFlags, fcntl_getfl};

use commands::GetFd;
use either::{Choice, Either, KINDS};
use guard::ends;
use peer::Peer;

const SOON: Duration = Duration::from_millis(300);

fn is_nonblocking(socket: impl AsFd) -> bool {
    fcntl_getfl(socket).unwrap().contains(OFlags::NONBLOCK)
}

#[test]
fn settings_stay_and_the_connection_ends_with_the_client() {
    for kind in KINDS {
        for nonblocking in [false, true] {
            let (ours, server) = Peer::greet_and_run(|mut peer| {
                peer.answer("hello", 2, "\"hi\"");
                peer.wait_for_end();
            });
            ours.set_nonblocking(nonblocking).unwrap();
            let read_timeout = ours.read_timeout().unwrap();
            let choice = Choice::default();
            let address = format!("fd:{}", ours.as_raw_fd());
            let mut client = Either::connect(kind, &choice, &address).unwrap();
            assert_eq!(is_nonblocking(&ours), nonblocking);
            assert_eq!(client.raw("hello", None).unwrap(), "hi");
            drop(client);
            // The connection ended although a duplicate is still open here.
            ends("the server", || server.join().unwrap());
            assert_eq!(is_nonblocking(&ours), nonblocking);
            assert_eq!(ours.read_timeout().unwrap(), read_timeout);
        }
    }
}

#[test]
fn file_descriptors_go_over_a_unix_socket_only() {
    for kind in KINDS {
        for nonblocking in [false, true] {
            let (ours, server) = Peer::greet_and_run(|mut peer| {
                let (request, fds) = peer.receive_with_fds();
                assert!(request.contains("getfd") && fds.len() == 1, "{request}");
                peer.reply(2, "{}");
                peer.wait_for_end();
            });
            ours.set_nonblocking(nonblocking).unwrap();
            let address = format!("fd:{}", ours.as_raw_fd());
            let mut client = Either::connect(kind, &Choice::default(), &address).unwrap();
            let file = tempfile::tempfile().unwrap();
            client.execute_with_fd(GetFd {}, file).unwrap();
            drop(client);
            ends("the server", || server.join().unwrap());
        }
    }
}

#[test]
fn a_tcp_socket_works_too() {
    for kind in KINDS {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let ours = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let (theirs, _) = listener.accept().unwrap();
        let server = thread::spawn(|| {
            let theirs = UnixStream::from(std::os::fd::OwnedFd::from(theirs));
            let mut peer = Peer::new(theirs);
            peer.greet();
            peer.answer("hello", 2, "\"hi\"");
            peer.wait_for_end();
        });
        let address = format!("fd:{}", ours.as_raw_fd());
        let mut client = Either::connect(kind, &Choice::default(), &address).unwrap();
        assert_eq!(client.raw("hello", None).unwrap(), "hi");
        let file = tempfile::tempfile().unwrap();
        let error = client.execute_with_fd(GetFd {}, file).unwrap_err();
        assert!(matches!(error, Error::CannotPassFd { .. }), "{error:?}");
        drop(client);
        ends("the server", || server.join().unwrap());
    }
}

#[test]
fn what_is_no_connection_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let (pipe, _writer) = io::pipe().unwrap();
    let file = File::open("/dev/null").unwrap();
    let listener = UnixListener::bind(folder.path().join("s")).unwrap();
    let datagrams = UnixDatagram::unbound().unwrap();
    let unconnected = rustix::net::socket(
        rustix::net::AddressFamily::INET,
        rustix::net::SocketType::STREAM,
        None,
    );
    let unconnected = unconnected.unwrap();
    for (number, problem) in [
        (pipe.as_raw_fd(), "is not a socket"),
        (file.as_raw_fd(), "is not a socket"),
        (listener.as_raw_fd(), "is a listening socket"),
        (
            datagrams.as_raw_fd(),
            "is a socket, but not a stream socket",
        ),
        (unconnected.as_raw_fd(), "is a socket that is not connected"),
        (1_000_000, "is not open"),
    ] {
        for kind in KINDS {
            let address = format!("fd:{number}");
            let error = Either::connect(kind, &Choice::default(), &address).err();
            let text = error.unwrap().to_string();
            let expected =
                format!("cannot connect to {address}: the descriptor {number} {problem}");
            assert_eq!(text, expected);
        }
    }
}

#[test]
fn a_time_is_over_whatever_the_mode() {
    for kind in KINDS {
        for nonblocking in [false, true] {
            let (ours, server) = Peer::greet_and_run(|mut peer| {
                peer.expect("mute");
                peer.wait_for_end();
            });
            ours.set_nonblocking(nonblocking).unwrap();
            let address = format!("fd:{}", ours.as_raw_fd());
            let choice = Choice {
                deadline: Some(SOON),
                ..Choice::default()
            };
            let mut client = Either::connect(kind, &choice, &address).unwrap();
            let error = client.raw("mute", None).unwrap_err();
            assert!(matches!(error, Error::Deadline { .. }), "{error:?}");
            drop(client);
            ends("the server", || server.join().unwrap());
        }
    }
}

/// A client owns a given stream, and sets the mode that it needs.
#[test]
fn a_stream_that_does_not_block_is_made_to() {
    let (ours, server) = Peer::greet_and_run(|mut peer| peer.wait_for_end());
    let duplicate = ours.try_clone().unwrap();
    ours.set_nonblocking(true).unwrap();
    let client = blocking::Client::builder().open(ours).unwrap();
    assert!(!is_nonblocking(&duplicate));
    drop((client, duplicate));
    ends("the server", || server.join().unwrap());
}

/// The server sees the end of a connection when the client notices it, not when the client is dropped.
#[test]
fn a_connection_that_failed_is_not_kept() {
    let (ours, server) = Peer::greet_and_run(|mut peer| {
        peer.expect("hello");
        peer.finish_writing();
        peer.wait_for_end();
    });
    let mut client = blocking::Client::builder().open(ours).unwrap();
    let error = client.execute_raw("hello", None).unwrap_err();
    assert!(matches!(error, Error::Disconnected { .. }), "{error:?}");
    ends("the server", || server.join().unwrap());
    drop(client);
}
