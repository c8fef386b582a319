//! Greeting and negotiation: R12 to R19.

use std::os::unix::net::UnixStream;
use std::time::Duration;

use qmp_client::Error;
use qmp_client::protocol::{Connection, Options, Request};
use qmp_client::qmp_types::qmp::commands::{QmpCapabilities, QueryVersion};

use crate::commands::{Stop, Yank};
use crate::either::{Choice, Either, KINDS, both};
use crate::peer::{GREETING, Peer};
use crate::servers::{agent, connect, connect_with, connect_with_meddler, daemon, emulator};

const NOW: Duration = Duration::from_millis(200);

fn hasty() -> Choice {
    Choice {
        greeting_timeout: Some(NOW),
        ..Choice::default()
    }
}

fn with_oob() -> Choice {
    Choice {
        oob: true,
        ..Choice::default()
    }
}

#[test]
fn r12_what_is_unknown_in_a_greeting_is_ignored() {
    both(
        &with_oob(),
        |mut peer| {
            peer.send(
                "{\"more\": [1], \"QMP\": {\"capabilities\": [\"later\", \"oob\", \"newest\"], \"x\": {}, \
                 \"version\": {\"package\": \"v11\", \"y\": 1, \"qemu\": {\"micro\": 0, \"minor\": 1, \"major\": 11}}}}",
            );
            assert!(peer.expect("qmp_capabilities").contains("[\"oob\"]"));
            peer.reply(1, "{}");
            peer.wait_for_end();
        },
        |client| {
            let client = client.unwrap();
            assert_eq!(client.greeting().version.to_string(), "11.1.0");
            assert_eq!(client.greeting().capabilities, ["later", "oob", "newest"]);
        },
    );
}

#[test]
fn r13_a_busy_monitor_is_told_from_one_that_is_not_there() {
    both(
        &hasty(),
        |mut peer| peer.wait_for_end(),
        |client| {
            let error = client.err().unwrap();
            assert!(matches!(error, Error::NoGreeting { .. }), "{error:?}");
            assert!(error.to_string().contains("busy"), "{error}");
        },
    );
    for kind in KINDS {
        let Some(server) = daemon() else { return };
        let first = connect(kind, &server);
        let second = Either::connect(kind, &hasty(), &server.socket());
        let error = second.err().unwrap();
        assert!(matches!(error, Error::NoGreeting { .. }), "{error:?}");
        drop(first);
        // Now it is no longer busy.
        assert!(connect(kind, &server).execute(QueryVersion::new()).is_ok());
    }
}

#[test]
fn r14_a_negotiation_comes_first_and_once() {
    both(
        &Choice::default(),
        |mut peer| {
            peer.send(GREETING);
            peer.refuse("qmp_capabilities", 1, "no");
        },
        |client| {
            let error = client.err().unwrap();
            assert!(matches!(error, Error::Refused { .. }), "{error:?}");
        },
    );
    for kind in KINDS {
        let Some(server) = daemon() else { return };
        let mut client = connect(kind, &server);
        let error = client.execute(QmpCapabilities::new()).unwrap_err();
        assert!(error.to_string().contains("CommandNotFound"), "{error}");
        assert!(client.execute(QueryVersion::new()).is_ok());
    }
}

#[test]
fn r15_only_what_is_offered_is_enabled() {
    both(
        &with_oob(),
        |mut peer| {
            peer.send(&GREETING.replace("\"oob\"", "\"other\""));
            let request = peer.expect("qmp_capabilities");
            assert!(!request.contains("enable"), "{request}");
            peer.reply(1, "{}");
            peer.wait_for_end();
        },
        |client| {
            let mut client = client.unwrap();
            assert_eq!(client.capabilities(), [""; 0]);
            let error = client.execute_oob(Yank {}).unwrap_err();
            assert!(matches!(error, Error::OobNotEnabled { .. }), "{error:?}");
        },
    );
    for kind in KINDS {
        let Some(server) = emulator("none", &[]) else {
            return;
        };
        let client = connect_with(kind, &with_oob(), &server.socket());
        assert_eq!(client.capabilities(), ["oob"]);
        drop(client);
        assert_eq!(connect(kind, &server).capabilities(), [""; 0]);
    }
}

#[test]
fn r16_events_may_come_before_the_negotiation_is_over() {
    both(
        &Choice::default(),
        |mut peer| {
            peer.event("BEFORE", "{}");
            peer.send(GREETING);
            peer.event("BETWEEN", "{}");
            peer.expect("qmp_capabilities");
            peer.event("BETWEEN", "{}");
            peer.reply(1, "{}");
            peer.answer("stop", 2, "{}");
            peer.wait_for_end();
        },
        |client| client.unwrap().execute(Stop {}).map(drop).unwrap(),
    );
}

#[test]
fn r17_commands_may_be_issued_before_the_greeting() {
    let mut connection = Connection::new(Options::default());
    let early = connection.submit(Request::raw("early", None)).unwrap();
    // Not sent, because the offered capabilities are not known yet.
    assert!(!connection.has_output());
    connection.receive(GREETING.as_bytes());
    connection.receive(b"{\"return\": {}, \"id\": 2}");
    let text = b"{\"execute\":\"qmp_capabilities\",\"id\":2}\n{\"execute\":\"early\",\"id\":1}\n";
    assert_eq!(connection.output().bytes, text);
    connection.receive(b"{\"return\": 1, \"id\": 1}");
    assert_eq!(connection.next_reply(), Some((early, Ok("1".into()))));
    // A real server accepts a command right after the negotiation.
    let Some(server) = daemon() else { return };
    drop(connect(KINDS[0], &server));
    let mut stream = UnixStream::connect(server.path("qmp.sock")).unwrap();
    let mut connection = Connection::new(Options::default());
    let early = connection
        .submit(Request::raw("query-version", None))
        .unwrap();
    loop {
        use std::io::{Read, Write};
        let count = stream.read(connection.room()).unwrap();
        assert_ne!(count, 0);
        connection.received(count);
        if let Some((id, reply)) = connection.next_reply() {
            assert!(id == early && reply.is_ok());
            break;
        }
        let sent = stream.write(connection.output().bytes).unwrap();
        connection.mark_sent(sent);
    }
}

#[test]
fn r18_every_connection_begins_anew() {
    for kind in KINDS {
        let Some(mut server) = emulator("none", &[]) else {
            return;
        };
        let client = connect_with(kind, &with_oob(), &server.socket());
        assert_eq!(client.capabilities(), ["oob"]);
        drop(client);
        // Capabilities are reset; an incomplete command is dropped with its connection.
        let (mut client, mut meddler) = connect_with_meddler(kind, &mut server);
        assert_eq!(client.capabilities(), [""; 0]);
        assert!(client.execute(QueryVersion::new()).is_ok());
        meddler.send(b"{\"execute\": \"query-na");
        drop((client, meddler));
        assert!(connect(kind, &server).execute(QueryVersion::new()).is_ok());
    }
}

#[test]
fn r19_what_is_no_monitor_is_told_apart() {
    both(&Choice::default(), drop::<Peer>, |client| {
        let error = client.err().unwrap();
        assert!(
            matches!(error, Error::ClosedBeforeGreeting { .. }),
            "{error:?}"
        );
    });
    for first in [
        "SSH-2.0-OpenSSH_9.2\r\n",
        "{\"return\": {}}",
        "[]",
        "{\"QMP\": 1}",
    ] {
        both(
            &Choice::default(),
            move |mut peer| peer.send(first),
            |client| {
                let error = client.err().unwrap();
                assert!(matches!(error, Error::NotQmp { .. }), "{first}: {error:?}");
            },
        );
    }
    for kind in KINDS {
        let Some(server) = agent() else { return };
        let error = Either::connect(kind, &hasty(), &server.socket())
            .err()
            .unwrap();
        assert!(matches!(error, Error::NoGreeting { .. }), "{error:?}");
    }
}
