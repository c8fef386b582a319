//! A secret in a command leaves the client only in the command itself.

#[path = "common/patient.rs"]
mod patient;
#[path = "common/peer.rs"]
mod peer;

use std::io::Write;
use std::sync::{Arc, Mutex};

use qmp_client::Error;
use qmp_client::blocking::Client;
use qmp_client::protocol::{Observer, Request};
use qmp_client::qmp_types::qmp::commands::SetPassword;
use qmp_client::qmp_types::qmp::types::SetPasswordOptionsVnc;
use qmp_client::record::record;
use serde_json::json;

use patient::Patient;
use peer::Peer;

const SECRET: &str = "hunter2";

/// A shared text buffer.
#[derive(Clone, Default)]
struct Paper(Arc<Mutex<Vec<u8>>>);

impl Paper {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn set_password() -> SetPassword {
    SetPassword::new(SetPasswordOptionsVnc::new(), SECRET)
}

/// A server that gets two commands unmasked, and refuses them.
fn refuses(mut peer: Peer) {
    for (command, id) in [("set_password", 2), ("object-add", 3)] {
        let request = peer.expect(command);
        assert!(request.contains(SECRET), "{request}");
        peer.send(&format!(
            "{{\"id\": {id}, \"error\": {{\"class\": \"GenericError\", \"desc\": \"no\"}}}}\r\n"
        ));
    }
}

fn check(shown: &str, what: &str) {
    assert!(!shown.contains(SECRET), "{what}: {shown}");
    assert!(shown.contains("***"), "{what}: {shown}");
}

#[test]
fn errors_logs_and_records_of_a_blocking_client_have_no_secrets() {
    for is_record in [true, false] {
        let paper = Paper::default();
        let log = Mutex::new(paper.clone());
        let observer = if is_record {
            record(paper.clone())
        } else {
            Observer::new(move |direction, message| {
                writeln!(log.lock().unwrap(), "{direction} {message}").unwrap();
            })
        };
        let (stream, peer) = Peer::greet_and_run(refuses);
        let builder = Client::patient().observe(observer);
        let mut client = builder.open(stream).unwrap();
        let call = client.call(set_password());
        assert!(!format!("{call:?}").contains(SECRET));
        let pending = call.submit().unwrap();
        assert!(!format!("{pending:?}").contains(SECRET));
        let error = client.wait(pending).unwrap_err();
        check(&error.to_string(), "the error's text");
        check(&format!("{error:?}"), "the error");
        let arguments = json!({"qom-type": "secret", "id": "sec0", "data": SECRET});
        let error = client
            .execute_raw("object-add", Some(arguments))
            .unwrap_err();
        assert!(matches!(error, Error::Refused { .. }), "{error:?}");
        check(&format!("{error} {error:?}"), "the error of a raw command");
        peer.join().unwrap();
        let text = paper.text();
        check(&text, if is_record { "the record" } else { "the log" });
        assert_eq!(text.matches("***").count(), 2, "{text}");
        assert_eq!(text.lines().count(), 7, "{text}");
    }
}

#[cfg(feature = "tokio")]
#[tokio::test]
async fn errors_of_an_asynchronous_client_have_no_secrets() {
    let (stream, peer) = Peer::greet_and_run(refuses);
    stream.set_nonblocking(true).unwrap();
    let stream = tokio::net::UnixStream::from_std(stream).unwrap();
    let client = qmp_client::Client::patient().open(stream).await.unwrap();
    let call = client.execute(set_password());
    assert!(!format!("{call:?}").contains(SECRET));
    let error = call.await.unwrap_err();
    check(&error.to_string(), "the error's text");
    check(&format!("{error:?}"), "the error");
    let arguments = json!({"qom-type": "secret", "id": "sec0", "data": SECRET});
    let call = client.execute_raw("object-add", Some(arguments));
    assert!(!format!("{call:?}").contains(SECRET));
    check(
        &call.await.unwrap_err().to_string(),
        "the error of a raw command",
    );
    peer.join().unwrap();
}

#[test]
fn a_request_shows_no_arguments() {
    let arguments = json!({"qom-type": "secret", "id": "sec0", "data": SECRET});
    let raw = Request::raw("object-add", Some(&arguments));
    assert!(!format!("{raw:?}").contains(SECRET));
    assert!(!format!("{:?}", Request::new(&set_password())).contains(SECRET));
}
