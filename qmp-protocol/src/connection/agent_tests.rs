//! Tests of sessions with guest agents, and of the output.

use std::io::Read;
use std::os::fd::OwnedFd;

use super::tests::{raw, sent};
use super::{Connection, HandshakeError, Options, Phase};
use crate::{Failure, Outcome, Request};

const SYNC: &[u8] =
    b"\xff{\"execute\":\"guest-sync-delimited\",\"arguments\":{\"id\":456},\"id\":456}\n";

/// A session that has begun.
fn agent() -> Connection {
    let mut connection = Connection::guest_agent(Options::default(), 456);
    assert_eq!(connection.output().bytes, SYNC);
    connection.mark_sent(SYNC.len());
    connection.receive(b"\xff{\"return\": 456, \"id\": 456}\n");
    assert_eq!(connection.phase(), Phase::Ready);
    connection
}

#[test]
fn all_before_the_mark_and_the_number_is_dropped_r41() {
    let mut connection = Connection::guest_agent(Options::default(), 456);
    let ping = raw(&mut connection, "guest-ping", None);
    assert_eq!(connection.output().bytes, SYNC);
    connection.mark_sent(SYNC.len());
    let older = [
        // What 0xFF provoked, and what an earlier client left: replies, even to the same number, and
        // an answer to its own question.
        &b"{\"error\": {\"class\": \"GenericError\", \"desc\": \"Invalid JSON syntax\"}}\n"[..],
        b"{\"return\": 456}\n",
        b"{\"return\": {\"half",
        b"\xff{\"return\": 123}\n",
        b"{\"return\": 456}\n",
        b"\xff{\"return\": {\"x\": 456}}\n",
    ];
    for bytes in older {
        connection.receive(bytes);
        assert_eq!(connection.phase(), Phase::Synchronisation);
    }
    connection.receive(b"\xff{\"return\": 456, \"id\": 456}\n");
    assert_eq!(connection.phase(), Phase::Ready);
    assert_eq!(connection.next_reply(), None);
    assert_eq!(
        sent(&mut connection),
        r#"{"execute":"guest-ping","id":457}"#
    );
    connection.receive(b"{\"return\": {}, \"id\": 457}\n");
    assert_eq!(connection.next_reply(), Some((ping, Ok("{}".into()))));
}

#[test]
fn an_agent_that_refuses_and_what_is_no_agent_r42() {
    let mut connection = Connection::guest_agent(Options::default(), 456);
    connection
        .receive(b"{\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"no\"}, \"id\": 456}\n");
    assert_eq!(connection.phase(), Phase::Failed);
    let error = connection.handshake_error();
    assert!(
        matches!(error, Some(HandshakeError::Refused(_))),
        "{error:?}"
    );

    let mut connection = Connection::guest_agent(Options::default(), 456);
    connection.receive(super::tests::GREETING.as_bytes());
    let error = connection.handshake_error();
    assert_eq!(error, Some(&HandshakeError::NotGuestAgent));
}

#[test]
fn starting_afresh_fails_what_has_no_reply_r41() {
    let mut connection = agent();
    let answered = raw(&mut connection, "a", None);
    let lost = raw(&mut connection, "b", None);
    sent(&mut connection);
    connection.synchronise(789);
    let later = raw(&mut connection, "c", None);
    connection.receive(b"{\"return\": 1, \"id\": 457}\n\xff{\"return\": 789}\n");
    assert_eq!(connection.next_reply(), Some((answered, Ok("1".into()))));
    assert_eq!(connection.next_reply(), Some((lost, Err(Failure::Lost))));
    connection.receive(b"{\"return\": 2, \"id\": 460}\n");
    assert_eq!(connection.next_reply(), Some((later, Ok("2".into()))));
}

fn file(text: &str) -> OwnedFd {
    use std::io::{Seek, Write};

    let mut file = tempfile::tempfile().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    file.rewind().unwrap();
    file.into()
}

fn with_fd(connection: &mut Connection, text: &str) -> super::CommandId {
    let request = Request::raw("add-fd", None).with_fd(file(text));
    connection.submit(request).unwrap()
}

#[test]
fn a_file_descriptor_goes_with_the_first_byte_of_its_command_r44() {
    let mut connection = agent();
    let before = raw(&mut connection, "a", None);
    let first = with_fd(&mut connection, "one");
    raw(&mut connection, "b", None);
    with_fd(&mut connection, "two");
    raw(&mut connection, "c", None);
    // Up to the command, without it.
    let chunk = connection.output();
    assert_eq!(
        (chunk.bytes, chunk.fd.is_some()),
        (&b"{\"execute\":\"a\",\"id\":457}\n"[..], false)
    );
    connection.mark_sent(5);
    assert!(connection.output().fd.is_none());
    connection.mark_sent(1000);
    let chunk = connection.output();
    let mut content = String::new();
    let fd = chunk.fd.unwrap().try_clone().unwrap();
    std::fs::File::from(fd)
        .read_to_string(&mut content)
        .unwrap();
    assert_eq!(content, "one");
    assert!(chunk.bytes.starts_with(br#"{"execute":"add-fd","id":458}"#));
    // After a part of it was sent the descriptor is not sent again, and the second one has to wait.
    connection.mark_sent(1);
    assert!(connection.output().fd.is_none());
    assert!(sent(&mut connection).ends_with(r#"{"execute":"b","id":459}"#));
    assert!(!connection.has_output());
    connection.receive(b"{\"return\": {}, \"id\": 457}{\"return\": {}, \"id\": 458}");
    let chunk = connection.output();
    assert!(chunk.fd.is_some() && chunk.bytes.starts_with(br#"{"execute":"add-fd","id":460}"#));
    assert_eq!(connection.next_reply(), Some((before, Ok("{}".into()))));
    assert_eq!(connection.next_reply(), Some((first, Ok("{}".into()))));
}

#[test]
fn what_has_not_been_sent_is_taken_back() {
    let mut connection = agent();
    let a = raw(&mut connection, "a", None);
    let b = raw(&mut connection, "b", None);
    let fd = with_fd(&mut connection, "");
    let c = raw(&mut connection, "c", None);
    connection.mark_sent(1);
    assert_eq!(connection.abandon(b), Outcome::NotSent);
    assert_eq!(connection.abandon(a), Outcome::Unknown);
    let rest = "\"execute\":\"a\",\"id\":457}\n";
    assert_eq!(connection.output().bytes, rest.as_bytes());
    connection.mark_sent(rest.len());
    assert!(connection.output().fd.is_some());
    assert_eq!(connection.abandon(fd), Outcome::NotSent);
    let chunk = connection.output();
    assert_eq!(
        (chunk.bytes, chunk.fd.is_some()),
        (&b"{\"execute\":\"c\",\"id\":460}\n"[..], false)
    );
    connection.mark_sent(3);
    connection.receive_end();
    let unknown = Err(Failure::Disconnected(Outcome::Unknown));
    assert_eq!(connection.next_reply(), Some((c, unknown)));
    assert_eq!(connection.next_reply(), None);
}

#[test]
fn a_large_reply_is_not_mixed_up_with_its_neighbours() {
    for size in [10, 4000, 5000, 8100, 9000, 100_000] {
        let mut connection = agent();
        let ids: Vec<_> = (0..3).map(|_| raw(&mut connection, "a", None)).collect();
        let value = format!("{{\"a\": [\"{}\", {{}}]}}", "x".repeat(size));
        let session = format!(
            "{{\"return\": 1, \"id\": 457}}\r\n{{\"return\": {value}, \"id\": 458}} \r\n{{\"return\": 3, \"id\": 459}}\r\n"
        );
        for piece in session.as_bytes().chunks(3000) {
            connection.receive(piece);
        }
        let replies: Vec<_> = std::iter::from_fn(|| connection.next_reply()).collect();
        let texts = ["1", value.as_str(), "3"].map(|text| Ok(text.into()));
        assert_eq!(replies, ids.into_iter().zip(texts).collect::<Vec<_>>());
    }
}

const NO_IDS: &[u8] = b"{\"error\": {\"class\": \"GenericError\", \"desc\": \
    \"QMP input object member 'id' is unexpected\"}}\n";
const NO_JSON: &[u8] =
    b"{\"error\": {\"class\": \"GenericError\", \"desc\": \"Invalid JSON syntax\"}}\n";

/// A session that has begun with an agent that refuses ids.
fn old_agent() -> Connection {
    let mut connection = Connection::guest_agent(Options::default(), 456);
    connection.mark_sent(SYNC.len());
    connection.receive(NO_JSON);
    connection.receive(NO_IDS);
    let bare = "{\"execute\":\"guest-sync-delimited\",\"arguments\":{\"id\":457}}";
    assert_eq!(sent(&mut connection), bare);
    connection.receive(b"\xff{\"return\": 457}\n");
    assert_eq!(connection.phase(), Phase::Ready);
    connection
}

#[test]
fn an_agent_that_refuses_ids_gets_one_command_at_a_time_without_one() {
    let mut connection = old_agent();
    let ids = ["a", "b", "c"].map(|name| raw(&mut connection, name, None));
    for (name, id) in ["a", "b", "c"].into_iter().zip(ids) {
        assert_eq!(sent(&mut connection), format!("{{\"execute\":\"{name}\"}}"));
        connection.receive(format!("{{\"return\": \"{name}\"}}\n").as_bytes());
        let value = format!("\"{name}\"");
        assert_eq!(
            connection.next_reply(),
            Some((id, Ok(value.as_str().into())))
        );
    }
}

#[test]
fn one_that_ignores_ids_is_known_by_its_answer_and_one_that_echoes_them_by_any_reply() {
    for (reply, next) in [
        ("{\"return\": 1}\n", ""),
        (
            "{\"return\": 1, \"id\": 457}\n",
            "{\"execute\":\"c\",\"id\":459}",
        ),
    ] {
        let mut connection = Connection::guest_agent(Options::default(), 456);
        connection.mark_sent(SYNC.len());
        connection.receive(b"\xff{\"return\": 456}\n");
        let ids = ["a", "b", "c"].map(|name| raw(&mut connection, name, None));
        assert_eq!(sent(&mut connection), "{\"execute\":\"a\",\"id\":457}");
        connection.receive(reply.as_bytes());
        assert_eq!(connection.next_reply(), Some((ids[0], Ok("1".into()))));
        // Now it is known whether more than one may go at once.
        let expected = format!("{{\"execute\":\"b\",\"id\":458}}{next}");
        assert_eq!(sent(&mut connection), expected);
    }
}

#[test]
fn an_agent_from_before_1_1_is_asked_for_an_answer_without_mark() {
    let mut connection = Connection::guest_agent(Options::default(), 456);
    connection.mark_sent(SYNC.len());
    connection.receive(NO_IDS);
    sent(&mut connection);
    connection.receive(
        b"{\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"no guest-sync-delimited\"}}\n",
    );
    let plain = "{\"execute\":\"guest-sync\",\"arguments\":{\"id\":458}}";
    assert_eq!(sent(&mut connection), plain);
    connection.receive(b"{\"return\": 457}\n");
    assert_eq!(connection.phase(), Phase::Synchronisation);
    connection.receive(b"{\"return\": 458}\n");
    assert_eq!(connection.phase(), Phase::Ready);
    raw(&mut connection, "a", None);
    assert_eq!(sent(&mut connection), "{\"execute\":\"a\"}");
}

#[test]
fn the_mark_and_the_answer_may_come_more_than_once() {
    let mut connection = old_agent();
    let a = raw(&mut connection, "a", None);
    sent(&mut connection);
    // Neither is the reply, whatever is repeated.
    connection.receive(b"\xff\xff{\"return\": 457}\n\xff{\"return\": 457}\n\xff\xff");
    assert_eq!(connection.next_reply(), None);
    connection.receive(b"\xff{\"return\": 1}\n");
    assert_eq!(connection.next_reply(), Some((a, Ok("1".into()))));
}

#[test]
fn the_error_that_the_mark_provokes_fails_no_command() {
    for mut connection in [agent(), old_agent()] {
        let a = raw(&mut connection, "a", None);
        sent(&mut connection);
        connection.synchronise(789);
        connection.mark_sent(1000);
        connection.receive(NO_JSON);
        assert_eq!(connection.next_reply(), None);
        connection.receive(b"\xff{\"return\": 789, \"id\": 460}\n");
        assert_eq!(connection.next_reply(), Some((a, Err(Failure::Lost))));
    }
}

#[test]
fn what_is_given_up_is_given_when_it_comes_and_what_is_unwanted_is_sent() {
    let mut connection = agent();
    let [a, b] = ["a", "b"].map(|name| raw(&mut connection, name, None));
    sent(&mut connection);
    assert_eq!(connection.give_up(a), Outcome::Unknown);
    assert_eq!(connection.abandon(b), Outcome::Unknown);
    let unwanted = Request::raw("c", None).unwanted();
    connection.submit(unwanted).unwrap();
    assert_eq!(sent(&mut connection), "{\"execute\":\"c\",\"id\":459}");
    connection.receive(
        b"{\"return\": 1, \"id\": 457}\n{\"return\": 2, \"id\": 458}\n{\"return\": 3, \"id\": 459}\n",
    );
    assert_eq!(connection.next_reply(), Some((a, Ok("1".into()))));
    assert_eq!(connection.next_reply(), None);
}

#[test]
fn each_question_has_a_number_of_its_own_r41() {
    // An agent that does not echo ids.
    let mut connection = Connection::guest_agent(Options::default(), 456);
    connection.mark_sent(SYNC.len());
    connection.receive(b"\xff{\"return\": 456}\n");
    for (number, asked) in [(500, 500), (460, 501), (501, 502)] {
        connection.synchronise(number);
        let output = connection.output().bytes;
        let expected = format!("\"arguments\":{{\"id\":{asked}}}");
        assert!(String::from_utf8_lossy(output).contains(&expected));
        connection.mark_sent(output.len());
    }
    connection.receive(b"\xff{\"return\": 501}\n");
    assert_eq!(connection.phase(), Phase::Synchronisation);
    connection.receive(b"\xff{\"return\": 502}\n");
    assert_eq!(connection.phase(), Phase::Ready);
    let ping = raw(&mut connection, "guest-ping", None);
    sent(&mut connection);
    connection.receive(b"\xff{\"return\": 501}\n");
    assert_eq!(connection.next_reply(), None);
    connection.receive(b"{\"return\": {}}\n");
    assert_eq!(connection.next_reply(), Some((ping, Ok("{}".into()))));
}

#[test]
fn nothing_is_sent_after_the_end() {
    for begun in [true, false] {
        let mut connection = if begun {
            agent()
        } else {
            Connection::guest_agent(Options::default(), 456)
        };
        connection.mark_sent(3);
        connection.receive_end();
        connection.synchronise(457);
        assert!(!connection.has_output());
        raw(&mut connection, "guest-ping", None);
        assert!(!connection.has_output());
        assert_eq!(connection.phase(), Phase::Closed);
    }
}
