//! File descriptors come with the commands that take them (R44, R46).

mod common;

use std::io::{IoSlice, Read, Write};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;

use common::{Wire, options};
use qmp_server::{ErrorObject, Request, Server, service_fn};
use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};
use serde_json::json;

/// Runs `getfd`, which says into the descriptor that it takes what its arguments are; `slowfd`, which does so after a while;
/// and other commands, which take none.
fn server() -> Server {
    Server::new(
        options(),
        service_fn(|request: Request| async move {
            if !request.command.ends_with("fd") {
                return Ok(json!({}));
            }
            if request.command == "slowfd" {
                for _ in 0..100 {
                    tokio::task::yield_now().await;
                }
            }
            let Some(fd) = request.fds.take() else {
                return Err(ErrorObject::generic(
                    "No file descriptor supplied via SCM_RIGHTS",
                ));
            };
            let text = request.arguments["say"].as_str().unwrap_or_default();
            std::fs::File::from(fd).write_all(text.as_bytes()).unwrap();
            Ok(json!({}))
        }),
    )
}

/// Sends text with file descriptors.
async fn send(wire: &Wire, text: &str, fds: &[BorrowedFd<'_>]) {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(20))];
    let mut ancillary = SendAncillaryBuffer::new(&mut space);
    assert!(ancillary.push(SendAncillaryMessage::ScmRights(fds)));
    wire.stream.writable().await.unwrap();
    let bytes = [IoSlice::new(text.as_bytes())];
    let count = sendmsg(&wire.stream, &bytes, &mut ancillary, SendFlags::empty()).unwrap();
    assert_eq!(count, text.len());
}

/// Reads what was said into the other end of a descriptor, once all copies of it are closed.
fn said(mut end: UnixStream, fd: OwnedFd) -> String {
    drop(fd);
    let mut text = String::new();
    end.read_to_string(&mut text).unwrap();
    text
}

fn pair() -> (UnixStream, OwnedFd) {
    let (end, fd) = UnixStream::pair().unwrap();
    (end, fd.into())
}

#[tokio::test]
async fn a_command_takes_the_first_descriptor_and_the_others_are_closed_r44() {
    let mut wire = Wire::negotiated(&server().monitor(), "").await;
    let ((first, first_fd), (second, second_fd)) = (pair(), pair());
    let fds = [first_fd.as_fd(), second_fd.as_fd()];
    send(
        &wire,
        "{'execute': 'getfd', 'arguments': {'say': 'hello'}}",
        &fds,
    )
    .await;
    assert_eq!(wire.line().await, "{\"return\": {}}");
    assert_eq!(said(first, first_fd), "hello");
    assert_eq!(said(second, second_fd), "");
    wire.send("{'execute': 'getfd'}").await;
    assert!(wire.line().await.contains("No file descriptor"));
}

#[tokio::test]
async fn a_descriptor_stays_until_a_command_takes_it_r44() {
    let mut wire = Wire::negotiated(&server().monitor(), "").await;
    let (end, fd) = pair();
    send(&wire, "{'execute': 'other'}", &[fd.as_fd()]).await;
    assert_eq!(wire.line().await, "{\"return\": {}}");
    wire.send("{'execute': 'getfd', 'arguments': {'say': 'late'}}")
        .await;
    assert_eq!(wire.line().await, "{\"return\": {}}");
    assert_eq!(said(end, fd), "late");
}

#[tokio::test]
async fn descriptors_of_commands_that_follow_each_other_are_not_mixed_up_r44() {
    let mut wire = Wire::negotiated(&server().monitor(), "'oob'").await;
    let ends: Vec<_> = (0..4).map(|_| pair()).collect();
    for (number, (_, fd)) in ends.iter().enumerate() {
        let text = format!("{{'execute': 'slowfd', 'arguments': {{'say': '{number}'}}}}");
        send(&wire, &text, &[fd.as_fd()]).await;
    }
    for (number, (end, fd)) in ends.into_iter().enumerate() {
        assert_eq!(wire.line().await, "{\"return\": {}}");
        assert_eq!(said(end, fd), number.to_string());
    }
}

#[tokio::test]
async fn a_message_brings_sixteen_descriptors_r46() {
    let server = Server::new(
        options(),
        service_fn(|request: Request| async move {
            Ok::<_, ErrorObject>(json!(request.fds.take_all().len()))
        }),
    );
    let mut wire = Wire::negotiated(&server.monitor(), "").await;
    let (_end, fd) = pair();
    send(&wire, "{'execute': 'count'}", &[fd.as_fd(); 20]).await;
    assert_eq!(wire.line().await, "{\"return\": 16}");
}
