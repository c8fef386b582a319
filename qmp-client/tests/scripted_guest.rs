//! The guest clients against a scripted agent, for behaviour that cannot be provoked in a real
//! one.

#![cfg(feature = "guest")]

#[path = "common/patient.rs"]
mod patient;
#[path = "common/peer.rs"]
mod peer;

use std::os::unix::net::{UnixListener, UnixStream};
use std::thread;
use std::time::Duration;

use qmp_client::Error;
use qmp_client::blocking::GuestClient;
use qmp_client::guest::{Exec, Status};
use qmp_client::qmp_types::qga::commands::{GuestPing, GuestShutdown, GuestSuspendRam};
use qmp_testing::PATIENCE;

use patient::Patient;
use peer::Peer;

const NOW: Duration = Duration::from_millis(100);

/// Answers the question with which a session begins.
fn begin(peer: &mut Peer) {
    let number = asked(peer);
    peer.send_marked(&format!("{{\"return\": {number}}}\n"));
}

/// Reads the number that the client asks for. The session's ids count from that of the question.
fn asked(peer: &mut Peer) -> String {
    let question = peer.expect("guest-sync-delimited");
    let mut numbers = question.split("\"id\":").skip(1);
    let mut number = || {
        numbers
            .next()
            .unwrap()
            .split('}')
            .next()
            .unwrap()
            .to_owned()
    };
    let asked = number();
    peer.count_from(number().parse().unwrap());
    asked
}

fn run(script: impl FnOnce(Peer) + Send + 'static) -> (UnixStream, thread::JoinHandle<()>) {
    Peer::run(|mut peer| {
        begin(&mut peer);
        script(peer);
    })
}

#[test]
fn commands_without_a_reply_succeed_in_silence_and_at_the_end_r33() {
    let (stream, agent) = run(|mut peer| {
        peer.expect("guest-suspend-ram");
        // It sleeps.
        peer.answer("guest-ping", 3, "{}");
    });
    let mut client = GuestClient::patient().silence(NOW).open(stream).unwrap();
    client.execute(GuestSuspendRam::new()).unwrap();
    client.execute(GuestPing::new()).unwrap();
    agent.join().unwrap();

    let (stream, agent) = run(|mut peer| {
        peer.refuse("guest-suspend-ram", 2, "no support");
        peer.expect("guest-shutdown");
    });
    let builder = GuestClient::patient().silence(PATIENCE);
    let mut client = builder.open(stream).unwrap();
    let error = client.execute(GuestSuspendRam::new()).unwrap_err();
    assert!(matches!(error, Error::Refused { .. }), "{error:?}");
    // The guest ends before the time is over.
    client.execute(GuestShutdown::new()).unwrap();
    agent.join().unwrap();
}

#[test]
fn what_an_earlier_client_has_left_is_dropped_r41() {
    let (stream, agent) = Peer::run(|mut peer| {
        let number = asked(&mut peer);
        peer.send("{\"return\": {\"half\": ");
        peer.send(
            "1}}\n{\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error\"}}\n",
        );
        // Another client asked for another number before.
        peer.send_marked("{\"return\": 7}\n");
        peer.send_marked(&format!("{{\"return\": {number}}}\n"));
        peer.answer("guest-ping", 2, "{}");
    });
    let mut client = GuestClient::patient().open(stream).unwrap();
    client.execute(GuestPing::new()).unwrap();
    agent.join().unwrap();
}

#[test]
fn an_agent_that_starts_late_hears_what_the_next_connection_says_r43() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("agent");
    let listener = UnixListener::bind(&path).unwrap();
    let agent = thread::spawn(move || {
        // Bytes that are sent before the agent runs are lost; once the connection just ends.
        let unanswered = listener.accept().unwrap();
        let second = listener.accept().unwrap();
        drop(second);
        let mut peer = Peer::new(listener.accept().unwrap().0);
        drop(unanswered);
        begin(&mut peer);
        peer.answer("guest-ping", 2, "{}");
    });
    let builder = GuestClient::patient().attempt_timeout(NOW * 10);
    let mut client = builder.connect(path.to_str().unwrap()).unwrap();
    client.execute(GuestPing::new()).unwrap();
    agent.join().unwrap();
}

#[test]
fn output_may_be_truncated_in_pieces_and_not_base64() {
    let (stream, agent) = run(|mut peer| {
        peer.answer("guest-exec", 2, r#"{"pid": 5}"#);
        peer.answer("guest-exec-status", 3, r#"{"exited": false}"#);
        let exited =
            r#"{"exited": true, "signal": 9, "out-data": "aGVs\r\nbG8=", "out-truncated": true}"#;
        peer.answer("guest-exec-status", 4, exited);
        peer.answer("guest-exec", 5, r#"{"pid": 6}"#);
        let exited = r#"{"exited": true, "exitcode": 0, "err-data": "?"}"#;
        peer.answer("guest-exec-status", 6, exited);
    });
    let mut client = GuestClient::patient().open(stream).unwrap();
    let output = client.exec(Exec::new("yes")).unwrap();
    assert_eq!(
        (output.stdout.as_slice(), output.status),
        (&b"hello"[..], Status::Signal(9))
    );
    assert!(output.stdout_truncated && !output.stderr_truncated);
    let error = client.exec(Exec::new("yes")).unwrap_err();
    assert!(matches!(&error, Error::NotBase64 { command, .. } if command == "guest-exec-status"));
    agent.join().unwrap();
}

#[cfg(feature = "tokio")]
mod asynchronous {
    use qmp_client::guest::{Builder, GuestClient};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    async fn open(builder: Builder, stream: UnixStream) -> GuestClient {
        stream.set_nonblocking(true).unwrap();
        let stream = tokio::net::UnixStream::from_std(stream).unwrap();
        builder.open_transport(stream).await.unwrap()
    }

    #[tokio::test]
    async fn commands_without_a_reply_succeed_in_silence_and_at_the_end_r33() {
        let (stream, agent) = run(|mut peer| {
            peer.expect("guest-suspend-ram");
            peer.answer("guest-ping", 3, "{}");
            peer.expect("guest-shutdown");
            peer.wait_for_end();
        });
        let client = open(GuestClient::patient().silence(NOW), stream).await;
        client.execute(GuestSuspendRam::new()).await.unwrap();
        client.execute(GuestPing::new()).await.unwrap();
        client.execute(GuestShutdown::new()).await.unwrap();
        drop(client);
        agent.join().unwrap();
    }

    #[tokio::test]
    async fn an_agent_that_starts_afresh_fails_what_waits_r41() {
        let (stream, agent) = run(|mut peer| {
            peer.expect("guest-get-time");
            begin(&mut peer);
            peer.expect("guest-ping");
            peer.reply(4, "{}");
        });
        let client = open(GuestClient::patient(), stream).await;
        let lost = client.execute_raw("guest-get-time", None);
        let (lost, synchronised) = tokio::join!(lost, client.synchronise());
        assert!(matches!(lost, Err(Error::ReplyLost { .. })), "{lost:?}");
        synchronised.unwrap();
        agent.join().unwrap();
    }

    #[tokio::test]
    async fn a_write_may_be_partial_and_a_fault_shows_with_the_next_one() {
        let (stream, agent) = run(|mut peer| {
            peer.answer("guest-file-open", 2, "1000");
            let request = peer.expect("guest-file-write");
            assert!(request.contains("\"aGVsbG8=\""), "{request}");
            peer.reply(3, r#"{"count": 2, "eof": false}"#);
            let request = peer.expect("guest-file-write");
            assert!(request.contains("\"bGxv\""), "{request}");
            peer.reply(4, r#"{"count": 3, "eof": false}"#);
            peer.answer("guest-file-flush", 5, "{}");
            peer.refuse("guest-file-write", 6, "no space left");
            let reply = r#"{"count": 1, "buf-b64": "eA==", "eof": true}"#;
            peer.answer("guest-file-read", 7, reply);
            peer.answer("guest-file-close", 8, "{}");
        });
        let client = open(GuestClient::patient(), stream).await;
        let mut file = client.open_file("x", "w+").await.unwrap();
        file.write_all(b"hello").await.unwrap();
        file.flush().await.unwrap();
        file.write_all(b"more").await.unwrap();
        let error = file.flush().await.unwrap_err();
        assert!(error.to_string().contains("no space left"), "{error}");
        let mut rest = String::new();
        file.read_to_string(&mut rest).await.unwrap();
        assert_eq!(rest, "x");
        drop(file);
        agent.join().unwrap();
    }
}
