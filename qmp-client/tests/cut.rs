//! A session that is cut at every byte, and one that comes in pieces of any size: each command has the
//! right result or the right error, and never the result of another. `twins` does the same with
//! the clients.

#[path = "common/peer.rs"]
mod peer;

use qmp_client::protocol::{Connection, Failure, Options, Outcome, Phase, Request};

use peer::GREETING;

/// A text from the server, and the command that it answers.
struct Said {
    text: String,
    /// The number of the command, and its result: `Err` if it is refused or malformed.
    reply: Option<(u64, Result<String, ()>)>,
}

fn said(text: &str) -> Said {
    Said {
        text: text.to_owned(),
        reply: None,
    }
}

fn returns(id: u64, value: &str) -> Said {
    Said {
        text: format!("{{\"return\": {value}, \"id\": {id}}}\r\n"),
        reply: Some((id, Ok(value.to_owned()))),
    }
}

fn fails(id: u64, text: &str) -> Said {
    Said {
        text: text.to_owned(),
        reply: Some((id, Err(()))),
    }
}

const EVENT: &str =
    "{\"timestamp\": {\"seconds\": -1, \"microseconds\": -1}, \"event\": \"STOP\"}\r\n";

/// The answers to eight commands, whose ids follow that of the negotiation.
fn session() -> Vec<Said> {
    vec![
        said(EVENT),
        fails(
            2,
            "{\"id\": 2, \"error\": {\"class\": \"X\", \"desc\": \"{ \\\" \\uD83D\\uDE00\"}}\n",
        ),
        returns(3, r#"{"a": [1, {"b": "}\"\\"}], "id": 4}"#),
        // On several lines, as with `pretty=on`.
        Said {
            text: "{\r\n    \"return\": {\r\n        \"c\": []\r\n    },\r\n    \"id\": 4\r\n}\r\n"
                .to_owned(),
            reply: Some((4, Ok("{\r\n        \"c\": []\r\n    }".to_owned()))),
        },
        // Two on a line, and an invalid number.
        Said {
            text: EVENT.trim_end().to_owned() + "{\"return\": 5, \"id\": 5}",
            reply: Some((5, Ok("5".to_owned()))),
        },
        fails(6, "{\"return\": inf, \"id\": 6}\r\n"),
        said("no JSON at all\r\n"),
        said("{\"return\": {}, \"id\": 99}\r\n"),
        // Large enough to be taken without a copy.
        returns(7, &format!("[\"{}\"]", "x".repeat(8 << 10))),
        returns(8, "\"last\""),
    ]
}

/// A connection that has sent eight commands.
fn busy() -> Connection {
    let mut connection = Connection::new(Options::default());
    connection.receive(GREETING.as_bytes());
    connection.receive(b"{\"return\": {}, \"id\": 1}\r\n");
    for _ in 2..=9 {
        connection.submit(Request::raw("x", None)).unwrap();
    }
    while connection.has_output() {
        connection.mark_sent(connection.output().bytes.len());
    }
    connection
}

/// Checks the results of the commands after `received` bytes and the end.
fn check(mut connection: Connection, session: &[Said], received: usize) {
    let mut ids = Vec::new();
    let mut events = 0;
    while connection.next_event().is_some() {
        events += 1;
    }
    let mut end = 0;
    let mut whole = Vec::new();
    for said in session {
        let begin = end;
        end += said.text.len();
        // A value ends with its last bracket, malformed text with its line.
        let last = begin + said.text.trim_end().len();
        let complete = received
            >= if said.text.starts_with('{') {
                last
            } else {
                end
            };
        whole.extend(said.reply.as_ref().filter(|_| complete));
        let first = begin + EVENT.trim_end().len();
        events -= i32::from(said.text.starts_with(EVENT.trim_end()) && received >= first);
    }
    assert_eq!(events, 0, "events after {received} bytes");
    while let Some((id, reply)) = connection.next_reply() {
        let number = format!("{id:?}").replace(|c: char| !c.is_ascii_digit(), "");
        let number: u64 = number.parse().unwrap();
        assert!(!ids.contains(&number), "{number} has two results");
        ids.push(number);
        let expected = whole.iter().find(|(id, _)| *id == number);
        match (expected.map(|(_, result)| result), reply) {
            (Some(Ok(expected)), Ok(text)) => assert_eq!(text.as_str(), expected),
            (Some(Err(())), Err(Failure::Refused(_) | Failure::Undecodable { .. }))
            | (None, Err(Failure::Disconnected(Outcome::Unknown))) => {}
            (expected, reply) => panic!("{number}: {reply:?} and not {expected:?}"),
        }
    }
    ids.sort_unstable();
    assert_eq!(ids, (2..=9).collect::<Vec<_>>());
}

#[test]
fn a_session_is_cut_at_every_byte() {
    let session = session();
    let text: String = session.iter().map(|said| &*said.text).collect();
    for cut in 0..=text.len() {
        let mut connection = busy();
        connection.receive(&text.as_bytes()[..cut]);
        connection.receive_end();
        assert_eq!(connection.phase(), Phase::Closed);
        check(connection, &session, cut);
    }
}

/// The same for the handshake, and for commands that have not been sent.
#[test]
fn a_beginning_is_cut_at_every_byte() {
    let text = format!("{GREETING}{{\"return\": {{}}, \"id\": 2}}");
    for cut in 0..=text.len() {
        let mut connection = Connection::new(Options::default());
        let id = connection.submit(Request::raw("x", None)).unwrap();
        connection.receive(&text.as_bytes()[..cut]);
        let ready = connection.phase() == Phase::Ready;
        assert_eq!(ready, cut == text.len());
        connection.receive_end();
        assert_eq!(connection.handshake_error().is_none(), ready);
        let failure = Failure::Disconnected(Outcome::NotSent);
        assert_eq!(connection.next_reply(), Some((id, Err(failure))));
        assert_eq!(connection.next_reply(), None);
    }
}

#[test]
fn a_session_comes_in_pieces_of_any_size() {
    let session = session();
    let text: String = session.iter().map(|said| &*said.text).collect();
    let mut random = 1_u32;
    for round in 1..200 {
        let mut connection = busy();
        let mut rest = text.as_bytes();
        while !rest.is_empty() {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let size = match round {
                1..50 => round,
                _ => 1 + (random >> 16) as usize % (1 << (round % 12)),
            };
            let (piece, later) = rest.split_at(size.min(rest.len()));
            connection.receive(piece);
            rest = later;
        }
        connection.receive_end();
        check(connection, &session, text.len());
    }
}
