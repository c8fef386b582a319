//! Resynchronisation and guest agents: R40 to R43.

use std::os::unix::net::UnixListener;
use std::thread;

use qmp_client::Error;
use qmp_client::blocking::GuestClient;
use qmp_client::protocol::Stray;
use qmp_client::qmp_types::qga::commands::GuestPing;
use qmp_client::qmp_types::qmp::commands::QueryVersion;

use crate::either::KINDS;
use crate::patient::Patient;
use crate::peer::{GREETING, Peer};
use crate::servers::{agent, connect, connect_with_meddler, daemon};

/// Reads the number that the client asks for, and the id of the question.
fn asked(peer: &mut Peer) -> (String, u64) {
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
    (number(), number().parse().unwrap())
}

#[test]
fn r40_a_lexical_error_ends_half_a_command() {
    for kind in KINDS {
        let Some(mut server) = daemon() else { return };
        let (mut client, mut meddler) = connect_with_meddler(kind, &mut server);
        meddler.send(b"{\"execute\": \"query-na\x01");
        let results = client.many(&QueryVersion::new(), 2);
        assert!(results.iter().all(Result::is_ok), "{results:?}");
        let strays = client.strays();
        assert!(matches!(&strays[..], [Stray::Error(_)]), "{strays:?}");
    }
    // The client begins with this byte.
    let (stream, peer) = Peer::run(|mut peer| {
        let (text, _) = peer.receive_bytes();
        assert_eq!(text[0], 0xff);
    });
    let error = GuestClient::patient().open(stream).unwrap_err();
    assert!(
        matches!(error, Error::ClosedBeforeGreeting { .. }),
        "{error:?}"
    );
    peer.join().unwrap();
}

#[test]
fn r41_all_before_the_mark_of_an_agent_is_dropped() {
    let (stream, peer) = Peer::run(|mut peer| {
        let (number, id) = asked(&mut peer);
        peer.send("{\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error\"}}\n");
        peer.send(&format!(
            "{{\"return\": {number}}}\n{{\"return\": {{\"left\": \"over\"}}}}\n"
        ));
        // An answer to another client, and then its own.
        peer.send_marked("{\"return\": 1}\n");
        peer.send_marked(&format!("{{\"return\": {number}, \"id\": {id}}}\n"));
        peer.answer("guest-ping", id + 1, "{}");
    });
    let mut client = GuestClient::patient().open(stream).unwrap();
    client.execute(GuestPing::new()).unwrap();
    peer.join().unwrap();

    let Some(server) = agent() else { return };
    for _ in 0..3 {
        let builder = GuestClient::patient().retry(true);
        let mut client = builder.connect(server.socket()).unwrap();
        client.execute(GuestPing::new()).unwrap();
        client.synchronise().unwrap();
        client.execute(GuestPing::new()).unwrap();
    }
}

#[test]
fn r42_an_agent_is_no_monitor_and_a_monitor_no_agent() {
    let (stream, peer) = Peer::run(|mut peer| {
        peer.send(GREETING);
        peer.expect("guest-sync-delimited");
    });
    let error = GuestClient::patient().open(stream).unwrap_err();
    assert!(matches!(error, Error::NotGuestAgent { .. }), "{error:?}");
    peer.join().unwrap();
    if let Some(server) = daemon() {
        drop(connect(KINDS[0], &server));
        let error = GuestClient::patient().connect(server.socket()).unwrap_err();
        assert!(matches!(error, Error::NotGuestAgent { .. }), "{error:?}");
    }
    // It has neither a greeting nor a negotiation, and echoes ids.
    let Some(server) = agent() else { return };
    let builder = GuestClient::patient().retry(true);
    let mut client = builder.connect(server.socket()).unwrap();
    client.execute(GuestPing::new()).unwrap();
    let error = client.execute_raw("qmp_capabilities", None).unwrap_err();
    assert!(error.to_string().contains("CommandNotFound"), "{error}");
}

#[test]
fn r43_each_attempt_to_reach_an_agent_has_a_fresh_connection() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("qga.sock");
    let listener = UnixListener::bind(&path).unwrap();
    let server = thread::spawn(move || {
        // Connections from before the agent runs: commands on them are never answered.
        let dead: Vec<_> = (0..2).map(|_| listener.accept().unwrap()).collect();
        let mut peer = Peer::new(listener.accept().unwrap().0);
        let (number, id) = asked(&mut peer);
        peer.send_marked(&format!("{{\"return\": {number}}}\n"));
        peer.answer("guest-ping", id + 1, "{}");
        drop(dead);
    });
    let builder = GuestClient::patient();
    let mut client = builder.connect(path.to_str().unwrap()).unwrap();
    client.execute(GuestPing::new()).unwrap();
    server.join().unwrap();
}
