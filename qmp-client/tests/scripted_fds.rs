//! File descriptors, with a scripted server.

#![cfg(feature = "fds")]

#[path = "common/patient.rs"]
mod patient;
#[path = "common/peer.rs"]
mod peer;

use std::io::{Read, Seek, Write};

use qmp_client::Error;
use qmp_client::blocking::Client;
use qmp_client::qmp_types::qmp::commands::{AddFd, QueryStatus};

use patient::Patient;
use peer::Peer;

fn file(text: &str) -> std::fs::File {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    file.rewind().unwrap();
    file
}

fn text(fd: std::os::fd::OwnedFd) -> String {
    let mut text = String::new();
    let mut file = std::fs::File::from(fd);
    file.read_to_string(&mut text).unwrap();
    text
}

fn expect_fd(peer: &mut Peer, request: &str, contents: &str) {
    let (received, mut fds) = peer.receive_with_fds();
    assert_eq!(received, request.to_owned() + "\n");
    assert_eq!(fds.len(), 1);
    assert_eq!(text(fds.remove(0)), contents);
}

#[test]
fn a_blocking_client_gives_file_descriptors_r44_r45() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        let getfd = r#"{"execute":"getfd","arguments":{"fdname":"image0"},"id":2}"#;
        expect_fd(&mut peer, getfd, "image");
        peer.reply(2, "{}");
        peer.answer("closefd", 3, "{}");
        let sets = r#"[{"fdset-id": 4, "fds": [{"fd": 30, "opaque": "disk0"}]}]"#;
        peer.answer("query-fdsets", 4, sets);
        peer.answer("query-fdsets", 5, sets);
        let add = r#"{"execute":"add-fd","arguments":{"opaque":"disk1"},"id":6}"#;
        expect_fd(&mut peer, add, "disk");
        peer.reply(6, r#"{"fdset-id": 5, "fd": 31}"#);
        let removed = peer.expect("remove-fd");
        assert!(
            removed.contains(r#""arguments":{"fdset-id":5,"fd":31}"#),
            "{removed}"
        );
        peer.reply(7, "{}");
    });
    let mut client = Client::patient().open(stream).unwrap();
    client.send_fd("image0", file("image")).unwrap();
    client.close_fd("image0").unwrap();
    // The client sends no command for an existing descriptor, nor for a name that is a number.
    let there = client.ensure_fd("disk0", file("unused")).unwrap();
    assert_eq!(there.path(), "/dev/fdset/4");
    let error = client.send_fd("0", file("unused")).unwrap_err();
    assert!(matches!(error, Error::FdName { .. }), "{error:?}");
    let new = client.ensure_fd("disk1", file("disk")).unwrap();
    assert_eq!((new.set, new.fd), (5, 31));
    client.remove_fd(new).unwrap();
    peer.join().unwrap();
}

#[cfg(feature = "tokio")]
#[tokio::test]
async fn a_tokio_socket_of_the_program_carries_them_too_r44() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        expect_fd(&mut peer, r#"{"execute":"add-fd","id":2}"#, "one");
        // The server could not distinguish the descriptors of this command and the next.
        peer.expect_silence();
        peer.reply(2, r#"{"fdset-id": 0, "fd": 20}"#);
        let (received, fds) = peer.receive_with_fds();
        assert_eq!(received, "{\"execute\":\"add-fd\",\"id\":3}\n");
        assert!(fds.is_empty());
        peer.expect_silence();
        peer.send("{\"id\": 3, \"error\": {\"class\": \"GenericError\", \"desc\": \"none\"}}\r\n");
        expect_fd(&mut peer, r#"{"execute":"add-fd","id":4}"#, "two");
        peer.reply(4, r#"{"fdset-id": 1, "fd": 21}"#);
        peer.wait_for_end();
    });
    stream.set_nonblocking(true).unwrap();
    let stream = tokio::net::UnixStream::from_std(stream).unwrap();
    let builder = qmp_client::Client::patient();
    let client = builder.open_transport(stream).await.unwrap();
    let (one, without, two) = tokio::join!(
        client.add_fd(file("one")),
        client.execute(AddFd::new()),
        client.add_fd(file("two")),
    );
    assert_eq!(one.unwrap().path(), "/dev/fdset/0");
    assert!(matches!(without, Err(Error::Refused { .. })));
    assert_eq!(two.unwrap().path(), "/dev/fdset/1");
    // The server would keep a descriptor that is sent with another command.
    let stray = client.execute(QueryStatus::new()).fd(file("three")).await;
    assert!(matches!(stray, Err(Error::TakesNoFd { .. })), "{stray:?}");
    drop(client);
    peer.join().unwrap();
}

#[cfg(feature = "tokio")]
#[tokio::test]
async fn a_stream_without_file_descriptors_says_so() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| peer.wait_for_end());
    stream.set_nonblocking(true).unwrap();
    let stream = tokio::net::UnixStream::from_std(stream).unwrap();
    let client = qmp_client::Client::patient().open(stream).await.unwrap();
    let error = client.add_fd(file("one")).await.unwrap_err();
    assert!(matches!(error, Error::CannotPassFd { .. }), "{error:?}");
    drop(client);
    peer.join().unwrap();
}
