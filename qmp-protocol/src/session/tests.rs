//! Tests of deadlines and of the end, with invented times.

use super::*;
use crate::Options;
use crate::connection::tests::GREETING;
use qmp_types::rt::{Blank, Object};
use qmp_types::{Command, Empty};

const S: Duration = Duration::from_secs(1);

/// It has no reply on success.
#[derive(Clone, Debug)]
struct Shutdown;

impl Blank for Shutdown {
    const BLANK: Self = Self;
}

impl Object for Shutdown {}

impl Command for Shutdown {
    const NAME: &'static str = "shutdown";
    const SUCCESS_RESPONSE: bool = false;
    type Return = Empty;
}

fn begin(now: Instant) -> Session {
    let limits = Limits {
        handshake: Some(5 * S),
        silence: S,
    };
    Session::new(Connection::new(Options::default()), limits, now)
}

fn read(session: &mut Session, text: &str, now: Instant) {
    let room = session.room();
    room[..text.len()].copy_from_slice(text.as_bytes());
    session.handle_read(Ok(text.len()), now);
}

fn send(session: &mut Session, now: Instant) {
    while session.has_output() {
        let count = session.output().bytes.len();
        session.handle_write(Ok(count), now);
    }
}

fn ready(now: Instant) -> Session {
    let mut session = begin(now);
    read(&mut session, GREETING, now);
    send(&mut session, now);
    read(&mut session, r#"{"return": {}, "id": 1}"#, now);
    session.handle_timeout(now);
    assert_eq!(
        (session.begun(), session.poll_timeout()),
        (Some(true), None)
    );
    session
}

fn submit(session: &mut Session, limit: Option<Duration>, now: Instant) -> CommandId {
    let request = Request::raw("x", None);
    session.submit(request, limit, None, now).unwrap()
}

fn shutdown(session: &mut Session, limit: Option<Duration>, now: Instant) -> CommandId {
    session
        .submit(Request::new(&Shutdown), limit, None, now)
        .unwrap()
}

fn expired(waited: Duration, outcome: Outcome) -> Result<Text, Failure> {
    Err(Failure::Expired { waited, outcome })
}

#[test]
fn a_deadline_tells_what_was_sent_r31() {
    let now = Instant::now();
    let mut session = ready(now);
    let sent = submit(&mut session, Some(2 * S), now);
    send(&mut session, now);
    let waits = submit(&mut session, Some(2 * S), now);
    assert_eq!(session.poll_timeout(), Some(now + 2 * S));
    session.handle_timeout(now + S);
    assert_eq!(
        (session.next_done(), session.take_reply(sent)),
        (None, None)
    );
    session.handle_timeout(now + 2 * S);
    assert_eq!(session.next_done(), Some(sent));
    assert_eq!(session.next_done(), Some(waits));
    assert_eq!(
        session.take_reply(sent),
        Some(expired(2 * S, Outcome::Unknown))
    );
    assert_eq!(
        session.take_reply(waits),
        Some(expired(2 * S, Outcome::NotSent))
    );
    assert_eq!(session.poll_timeout(), None);
    assert!(!session.has_output());
}

#[test]
fn a_reply_in_time_counts_and_stops_the_time_r31() {
    let now = Instant::now();
    let mut session = ready(now);
    let id = submit(&mut session, Some(S), now);
    send(&mut session, now);
    read(&mut session, r#"{"return": {}, "id": 2}"#, now);
    assert_eq!(session.next_done(), Some(id));
    assert_eq!(session.poll_timeout(), None);
    session.handle_timeout(now + 9 * S);
    assert_eq!(session.take_reply(id), Some(Ok("{}".into())));
}

#[test]
fn a_limit_that_no_clock_reaches_is_none() {
    let now = Instant::now();
    let mut session = ready(now);
    submit(&mut session, Some(Duration::MAX), now);
    assert_eq!(session.poll_timeout(), None);
}

#[test]
fn silence_counts_from_when_the_server_works_on_the_command_r33() {
    let now = Instant::now();
    let mut session = ready(now);
    let slow = submit(&mut session, None, now);
    let silent = shutdown(&mut session, Some(60 * S), now);
    send(&mut session, now);
    session.handle_timeout(now + 30 * S);
    assert_eq!(session.next_done(), None);
    let later = now + 40 * S;
    read(&mut session, r#"{"return": {}, "id": 2}"#, later);
    assert_eq!(session.next_done(), Some(slow));
    assert_eq!(session.poll_timeout(), Some(later + S));
    session.handle_timeout(later + S);
    assert_eq!(session.next_done(), Some(silent));
    assert_eq!(session.take_reply(silent), Some(Ok("{}".into())));
}

#[test]
fn an_error_breaks_the_silence_and_a_deadline_before_it_is_one_r33() {
    let now = Instant::now();
    let mut session = ready(now);
    let refused = shutdown(&mut session, None, now);
    send(&mut session, now);
    let error = r#"{"error": {"class": "GenericError", "desc": "no"}, "id": 2}"#;
    read(&mut session, error, now);
    assert_eq!(session.next_done(), Some(refused));
    let reply = session.take_reply(refused);
    assert!(matches!(reply, Some(Err(Failure::Refused(_)))), "{reply:?}");

    let hurried = shutdown(&mut session, Some(S / 2), now);
    send(&mut session, now);
    session.handle_timeout(now + S / 2);
    assert_eq!(session.next_done(), Some(hurried));
    assert_eq!(
        session.take_reply(hurried),
        Some(expired(S / 2, Outcome::Unknown))
    );
}

#[test]
fn the_end_is_success_for_a_silent_command_that_was_sent_r33() {
    let now = Instant::now();
    let mut session = ready(now);
    let sent = shutdown(&mut session, None, now);
    send(&mut session, now);
    let not_sent = shutdown(&mut session, None, now);
    session.handle_read(Ok(0), now);
    assert!(matches!(session.end(), Some(End::Server)));
    assert_eq!(session.next_done(), Some(sent));
    assert_eq!(session.next_done(), Some(not_sent));
    assert_eq!(session.take_reply(sent), Some(Ok("{}".into())));
    let disconnected = Failure::Disconnected(Outcome::NotSent);
    assert_eq!(session.take_reply(not_sent), Some(Err(disconnected)));
}

#[test]
fn a_server_that_does_not_begin_in_time_ends_the_session_r13() {
    let now = Instant::now();
    for (said, command, text) in [
        ("", None, ""),
        (r#"{"QMP": "#, None, r#"{"QMP": "#),
        (GREETING, Some("qmp_capabilities"), ""),
    ] {
        let mut session = begin(now);
        if !said.is_empty() {
            read(&mut session, said, now);
        }
        session.handle_timeout(now + 4 * S);
        assert_eq!(session.begun(), None);
        assert_eq!(session.poll_timeout(), Some(now + 5 * S));
        session.handle_timeout(now + 5 * S);
        assert_eq!(session.begun(), Some(false));
        let timed_out = crate::HandshakeError::TimedOut {
            waited: 5 * S,
            command,
            text: text.to_owned(),
        };
        let error = session.connection().handshake_error();
        assert_eq!(error, Some(&timed_out));
        assert!(matches!(session.end(), Some(End::Local)));
        assert_eq!(session.poll_timeout(), None);
    }
}

#[test]
fn a_server_that_stops_reading_is_still_read() {
    let now = Instant::now();
    let mut session = ready(now);
    let first = submit(&mut session, None, now);
    send(&mut session, now);
    let second = submit(&mut session, None, now);
    session.handle_write(Err(io::ErrorKind::BrokenPipe.into()), now);
    assert!(!session.has_output() && session.end().is_none());
    read(&mut session, r#"{"return": {}, "id": 2}"#, now);
    assert_eq!(session.next_done(), Some(first));
    session.handle_read(Err(io::ErrorKind::ConnectionReset.into()), now);
    assert!(matches!(session.end(), Some(End::Server)));
    assert_eq!(session.next_done(), Some(second));
    let not_sent = Failure::Disconnected(Outcome::NotSent);
    assert_eq!(session.take_reply(second), Some(Err(not_sent)));
}

#[test]
fn what_is_interrupted_is_tried_again_and_other_errors_end_the_session() {
    let now = Instant::now();
    let mut session = ready(now);
    submit(&mut session, None, now);
    session.handle_write(Err(io::ErrorKind::Interrupted.into()), now);
    session.handle_read(Err(io::ErrorKind::Interrupted.into()), now);
    assert!(session.has_output() && session.end().is_none());
    session.handle_write(Err(io::ErrorKind::PermissionDenied.into()), now);
    assert!(matches!(session.end(), Some(End::Io(_))));
    // The first cause counts.
    session.close(End::Local);
    assert!(matches!(session.end(), Some(End::Io(_))));
}

#[test]
fn the_end_waits_for_calls_and_a_while_for_late_replies() {
    let now = Instant::now();
    let close = |text: &str| Some(Request::raw(&format!("close-{text}"), None));
    for answers in [true, false] {
        let mut session = ready(now);
        let open = Request::raw("open", None);
        let open = session.submit(open, Some(S), Some(Box::new(close)), now);
        send(&mut session, now);
        session.handle_timeout(now + S);
        assert_eq!(session.next_done(), Some(open.unwrap()));
        session.close_when_idle(now + S);
        assert!(session.refuses().is_some());
        session.handle_timeout(now + S);
        assert!(session.end().is_none());
        assert_eq!(session.poll_timeout(), Some(now + 6 * S));
        if answers {
            read(&mut session, r#"{"return": 7, "id": 2}"#, now + 2 * S);
            assert_eq!(session.next_done(), None);
            let line = String::from_utf8_lossy(session.output().bytes).into_owned();
            assert!(line.contains("close-7"), "{line}");
            send(&mut session, now + 2 * S);
            session.handle_timeout(now + 2 * S);
        } else {
            session.handle_timeout(now + 6 * S);
        }
        assert!(matches!(session.end(), Some(End::Local)));
        assert_eq!(session.poll_timeout(), None);
    }
}

#[test]
fn a_call_that_is_dropped_keeps_no_place_and_its_reply_is_used() {
    let now = Instant::now();
    let mut session = ready(now);
    let close = |text: &str| Some(Request::raw(&format!("close-{text}"), None));
    let open = Request::raw("open", None);
    let open = session.submit(open, Some(S), Some(Box::new(close)), now);
    send(&mut session, now);
    read(&mut session, r#"{"return": 7, "id": 2}"#, now);
    let open = open.unwrap();
    assert_eq!(session.next_done(), Some(open));
    session.abandon(open);
    let line = String::from_utf8_lossy(session.output().bytes).into_owned();
    assert!(line.contains("close-7"), "{line}");
    assert_eq!(session.take_reply(open), Some(Err(Failure::Lost)));
}
