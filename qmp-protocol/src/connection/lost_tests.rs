//! Tests of replies that never come, and of the work for each command.

use std::fs::File;

use super::tests::{raw, ready, replies, sent, with_oob};
use super::{Connection, HandshakeError, Options};
use crate::{CommandId, Failure, Outcome, Request};
use qmp_types::rt::{Blank, Object};
use qmp_types::{Command, Empty};

const OK: &str = "{}";

fn answer(connection: &mut Connection, id: u64) {
    connection.receive(format!("{{\"return\": {{}}, \"id\": {id}}}\r\n").as_bytes());
}

fn many(connection: &mut Connection, count: usize) -> Vec<CommandId> {
    let one = |_| raw(connection, "query", None);
    (0..count).map(one).collect()
}

#[test]
fn a_later_reply_settles_those_before_it_r23() {
    let mut connection = ready(Options::default());
    let ids = many(&mut connection, 3);
    sent(&mut connection);
    answer(&mut connection, 4);
    let lost = Err(Failure::Lost);
    assert_eq!(
        replies(&mut connection),
        [
            (ids[0], lost.clone()),
            (ids[1], lost),
            (ids[2], Ok(OK.into()))
        ]
    );
    // A reply that still comes belongs to no command.
    answer(&mut connection, 2);
    assert_eq!(replies(&mut connection), []);
    assert_eq!(connection.take_strays().len(), 1);
}

#[test]
fn replies_out_of_band_settle_nothing_in_band_r23() {
    let mut connection = ready(with_oob());
    let slow = raw(&mut connection, "slow", None);
    let one = connection.submit(Request::raw_oob("yank", None)).unwrap();
    let two = connection.submit(Request::raw_oob("yank", None)).unwrap();
    sent(&mut connection);
    answer(&mut connection, 4);
    assert_eq!(replies(&mut connection), [(two, Ok(OK.into()))]);
    answer(&mut connection, 3);
    answer(&mut connection, 2);
    assert_eq!(
        replies(&mut connection),
        [(one, Ok(OK.into())), (slow, Ok(OK.into()))]
    );
}

/// It has no reply on success.
#[derive(Clone, Debug)]
struct Shutdown;

impl Blank for Shutdown {
    const BLANK: Self = Self;
}

impl Object for Shutdown {}

impl Command for Shutdown {
    const NAME: &'static str = "guest-shutdown";
    const SUCCESS_RESPONSE: bool = false;
    type Return = Empty;
}

#[test]
fn a_command_without_reply_is_done_when_a_later_one_is_r33() {
    let mut connection = ready(Options::default());
    let busy = raw(&mut connection, "busy", None);
    let silent = connection.submit(Request::new(&Shutdown)).unwrap();
    assert!(!connection.is_running(silent));
    sent(&mut connection);
    assert!(connection.is_running(busy) && !connection.is_running(silent));
    answer(&mut connection, 2);
    assert!(connection.is_running(silent));
    let next = raw(&mut connection, "next", None);
    sent(&mut connection);
    answer(&mut connection, 4);
    let all = [busy, silent, next].map(|id| (id, Ok(OK.into())));
    assert_eq!(replies(&mut connection), all);
}

#[test]
fn eight_lost_replies_leave_the_session_useful() {
    for options in [Options::default(), with_oob()] {
        let mut connection = ready(options);
        let lost = many(&mut connection, 8);
        assert_eq!(sent(&mut connection).matches("query").count(), 8);
        for id in lost {
            assert_eq!(connection.abandon(id), Outcome::Unknown);
        }
        let next = raw(&mut connection, "next", None);
        assert_eq!(sent(&mut connection), r#"{"execute":"next","id":10}"#);
        answer(&mut connection, 10);
        assert_eq!(replies(&mut connection), [(next, Ok(OK.into()))]);
        // The lost ones are settled too.
        many(&mut connection, 9);
        assert_eq!(sent(&mut connection).matches("query").count(), 8);
    }
}

#[test]
fn an_abandoned_slot_is_free_again() {
    let mut connection = ready(Options::default());
    let ids = many(&mut connection, 9);
    assert_eq!(sent(&mut connection).matches("query").count(), 8);
    connection.abandon(ids[3]);
    assert_eq!(sent(&mut connection), r#"{"execute":"query","id":10}"#);
}

#[test]
fn a_server_that_reads_ahead_is_not_given_more_than_it_can_hold_r24() {
    let mut connection = ready(with_oob());
    let ids = many(&mut connection, 12);
    sent(&mut connection);
    connection.abandon(ids[3]);
    // It may still have nine in its queue, and then would not read out-of-band commands.
    assert_eq!(sent(&mut connection), "");
    for id in &ids[..8] {
        connection.abandon(*id);
    }
    // No call waits for any of them: one more is sent, to find out.
    assert_eq!(sent(&mut connection), r#"{"execute":"query","id":10}"#);
    connection.abandon(ids[8]);
    assert_eq!(sent(&mut connection), r#"{"execute":"query","id":11}"#);
    answer(&mut connection, 9);
    assert_eq!(
        sent(&mut connection),
        r#"{"execute":"query","id":12}{"execute":"query","id":13}"#
    );
}

fn with_fd(connection: &mut Connection) -> CommandId {
    let file = File::open("/dev/null").unwrap();
    let request = Request::raw("getfd", None).with_fd(file.into());
    connection.submit(request).unwrap()
}

#[test]
fn a_lost_getfd_does_not_block_the_next_r44() {
    let mut connection = ready(Options::default());
    let lost = with_fd(&mut connection);
    sent(&mut connection);
    let next = with_fd(&mut connection);
    assert!(!connection.has_output());
    connection.abandon(lost);
    assert!(connection.output().fd.is_some());
    assert_eq!(sent(&mut connection), r#"{"execute":"getfd","id":3}"#);
    answer(&mut connection, 3);
    assert_eq!(replies(&mut connection), [(next, Ok(OK.into()))]);
}

#[test]
fn a_server_that_reads_ahead_says_that_it_is_done_with_a_lost_getfd_r44() {
    let mut connection = ready(with_oob());
    let lost = with_fd(&mut connection);
    sent(&mut connection);
    connection.abandon(lost);
    let next = with_fd(&mut connection);
    // Were the descriptor sent now, the first command could take it.
    assert_eq!(
        sent(&mut connection),
        r#"{"execute":"qmp_capabilities","id":4}"#
    );
    assert!(!connection.has_output());
    connection.receive(
        br#"{"id": 4, "error": {"class": "CommandNotFound", "desc": "it is already complete"}}"#,
    );
    assert!(connection.output().fd.is_some());
    assert_eq!(sent(&mut connection), r#"{"execute":"getfd","id":3}"#);
    answer(&mut connection, 3);
    assert_eq!(replies(&mut connection), [(next, Ok(OK.into()))]);
}

#[test]
fn a_queued_descriptor_is_closed_at_the_end() {
    let (ours, theirs) = std::os::unix::net::UnixStream::pair().unwrap();
    let mut connection = ready(Options::default());
    let request = Request::raw("getfd", None).with_fd(theirs.into());
    connection.submit(request).unwrap();
    assert!(connection.output().fd.is_some());
    connection.receive_end();
    // The other end is closed.
    ours.set_nonblocking(true).unwrap();
    let mut room = [0];
    assert_eq!(std::io::Read::read(&mut &ours, &mut room).unwrap(), 0);
}

#[test]
fn what_a_program_abandons_is_not_kept_for_ever() {
    let mut connection = ready(with_oob());
    for _ in 0..5000 {
        let id = connection.submit(Request::raw_oob("yank", None)).unwrap();
        sent(&mut connection);
        connection.abandon(id);
    }
    assert_eq!(connection.state.in_flight.len(), 1024);
    // A reply to a later one tells that those before it are done.
    let id = connection.submit(Request::raw_oob("yank", None)).unwrap();
    sent(&mut connection);
    answer(&mut connection, 5002);
    assert_eq!(replies(&mut connection), [(id, Ok(OK.into()))]);
    assert_eq!(connection.state.in_flight.len(), 0);
}

#[test]
fn a_greeting_says_what_it_lacks_r19() {
    let mut connection = Connection::new(Options::default());
    connection.receive(
        br#"{"QMP": {"version": {"qemu": {"major": 1, "minor": 2, "micro": 3}, "package": ""}}}"#,
    );
    let Some(HandshakeError::BadGreeting { error, .. }) = connection.handshake_error() else {
        panic!("{:?}", connection.handshake_error());
    };
    assert!(error.to_string().contains("capabilities"), "{error}");
}

#[test]
fn a_greeting_may_be_too_large_r11() {
    let options = Options {
        max_message: 1000,
        ..Options::default()
    };
    let mut connection = Connection::new(options);
    connection.receive(&[b'{'; 2000]);
    assert_eq!(
        connection.handshake_error(),
        Some(&HandshakeError::TooLarge)
    );
}

#[test]
fn of_what_is_not_qmp_a_part_is_kept() {
    for end in ["\n", ""] {
        let mut connection = Connection::new(Options::default());
        connection.receive(("x".repeat(1 << 20) + end).as_bytes());
        connection.receive_end();
        let Some(HandshakeError::NotQmp { text, .. }) = connection.handshake_error() else {
            panic!("{:?}", connection.handshake_error());
        };
        assert_eq!(text.len(), 1024);
    }
}

#[test]
fn what_waits_is_not_searched() {
    const MANY: usize = 40_000;
    let mut connection = ready(with_oob());
    let in_band = many(&mut connection, MANY);
    let request = || Request::raw_oob("yank", None);
    let out_of_band: Vec<_> = (0..MANY)
        .map(|_| connection.submit(request()).unwrap())
        .collect();
    // Taking a command back searches the output, which stays small.
    assert!(connection.output().bytes.len() < 32 << 10);
    for id in in_band[8..].iter().rev().chain(&out_of_band[1000..]) {
        assert_eq!(connection.abandon(*id), Outcome::NotSent);
    }
    for id in in_band[..8].iter().chain(&out_of_band[..1000]) {
        assert_eq!(connection.abandon(*id), Outcome::NotSent);
    }
    assert!(!connection.has_output());
    assert_eq!(connection.state.in_flight.len(), 0);
}

#[test]
fn commands_out_of_band_all_leave_in_order() {
    let mut connection = ready(with_oob());
    let request = || Request::raw_oob("yank", None);
    for _ in 0..2000 {
        connection.submit(request()).unwrap();
    }
    let mut ids = Vec::new();
    while connection.has_output() {
        for line in sent(&mut connection).split('}') {
            let id = line.rsplit_once(':').map(|(_, id)| id.parse::<u64>());
            ids.extend(id.and_then(Result::ok));
        }
    }
    assert_eq!(ids, (2..2002).collect::<Vec<_>>());
}
