//! The texts of errors escape everything that they quote.

use qmp_text::is_visible;
use qmp_types::Message;

use super::*;

/// Characters that must not reach a terminal or a log, and some that may.
const EVIL: &str =
    "\u{1b}]0;x\u{7}\r\n\t\u{7f}\u{9b}5m\u{200b}\u{202e}\u{2066}\u{feff}\u{e0041}\u{fffe}\u{f6}";

/// Errors of connecting, and of replies.
fn first() -> Vec<Error> {
    let text = || EVIL.to_owned();
    let address = || Address::Unix(EVIL.into());
    let waited = Duration::from_secs(1);
    let io = || io::Error::other(EVIL);
    let decode = || qmp_types::from_str::<serde_json::Value>("[tru").expect_err("it is no JSON");
    let quoted = serde_json::to_string(EVIL).expect("it is text");
    let reply = format!(r#"{{"error": {{"class": {quoted}, "desc": {quoted}}}}}"#);
    let Ok(Message::Error { error, .. }) = Message::parse(&reply) else {
        panic!("{reply}");
    };
    vec![
        Error::Address(
            "fd:\u{1b}\u{f6}"
                .parse::<Address>()
                .expect_err("it is no number"),
        ),
        Error::Connect {
            address: address(),
            source: io(),
        },
        Error::Listen {
            address: address(),
            source: io(),
        },
        Error::Spawn {
            program: text(),
            source: io(),
        },
        Error::NoGreeting {
            server: text(),
            waited,
        },
        Error::ClosedBeforeGreeting { server: text() },
        Error::NotQmp {
            server: text(),
            text: text(),
            source: None,
        },
        Error::NotGuestAgent { server: text() },
        Error::NoGuestAgent {
            server: text(),
            waited,
            attempts: 1,
        },
        Error::Refused {
            command: text(),
            arguments: Some(text()),
            error: error.clone(),
        },
        Error::Refused {
            command: text(),
            arguments: Some(text().repeat(99)),
            error,
        },
        Error::Decode {
            name: text(),
            source: decode(),
            text: text(),
            near: text(),
        },
        Error::BadGreeting {
            server: text(),
            text: text(),
            source: decode(),
        },
        Error::GreetingTooLarge {
            server: text(),
            limit: 1,
        },
        Error::NotBase64 {
            command: text(),
            reason: text(),
        },
        Error::TooLarge {
            command: text(),
            limit: 1,
        },
    ]
}

/// Errors of a session that has begun.
fn later() -> Vec<Error> {
    let text = || EVIL.to_owned();
    let waited = Duration::from_secs(1);
    let outcome = Outcome::Unknown;
    vec![
        Error::Stopped {
            command: Some(text()),
            outcome,
        },
        Error::Disconnected {
            command: Some(text()),
            outcome,
        },
        Error::Closed {
            command: Some(text()),
            outcome,
        },
        Error::ReplyLost { command: text() },
        Error::Deadline {
            command: text(),
            waited,
            outcome,
            awaited: Awaited::Reply,
        },
        Error::NoEvent {
            event: text(),
            waited,
        },
        Error::EventsLost {
            event: text(),
            count: 1,
        },
        Error::Reconnected { event: text() },
        Error::TooSlow {
            what: text(),
            waited,
        },
        Error::JobCancelled { job: text() },
        Error::JobFailed {
            job: text(),
            reason: text(),
        },
        Error::DeviceKept { device: text() },
        Error::MigrationFailed {
            status: text(),
            reason: Some(text()),
        },
        Error::TakesNoFd { command: text() },
        Error::FdName { name: text() },
        Error::CannotPassFd { command: text() },
        Error::OobNotEnabled { command: text() },
        Error::Io {
            source: Arc::new(io::Error::other(EVIL)),
            command: Some(text()),
            outcome,
        },
    ]
}

#[test]
fn only_visible_text_is_shown() {
    for error in first().into_iter().chain(later()) {
        for shown in [error.to_string(), format!("{error:?}")] {
            assert!(shown.chars().all(is_visible), "{shown:?}");
            assert!(shown.contains('\u{f6}'), "{shown}");
        }
    }
}
