//! Spans and events for `tracing`.

#![cfg(feature = "tracing")]

#[path = "common/patient.rs"]
mod patient;
#[path = "common/peer.rs"]
mod peer;

use std::fmt::{Debug, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use qmp_client::blocking::Client;
use qmp_client::qmp_types::qmp::commands::{Cont, QueryStatus};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use patient::Patient;
use peer::Peer;

/// Writes a line for each span and event of the client.
#[derive(Clone, Default)]
struct Log {
    lines: Arc<Mutex<Vec<String>>>,
    ids: Arc<AtomicU64>,
}

struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

impl Log {
    fn line(&self, metadata: &Metadata<'_>, name: &str, fields: &Fields) {
        let line = format!("{} {name}{}", metadata.level(), fields.0);
        self.lines.lock().unwrap().push(line);
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "qmp_client"
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields(String::new());
        span.record(&mut fields);
        self.line(span.metadata(), span.metadata().name(), &fields);
        Id::from_u64(self.ids.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields(String::new());
        event.record(&mut fields);
        self.line(event.metadata(), "event", &fields);
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[test]
fn calls_sessions_and_strays_are_told_without_secrets() {
    let log = Log::default();
    tracing::subscriber::with_default(log.clone(), || {
        let (stream, peer) = Peer::greet_and_run(|mut peer| {
            peer.expect("query-status");
            peer.reply(77, r#"{"password": "hunter2"}"#);
            peer.send("no JSON with hunter2\r\n");
            peer.reply(2, r#"{"status": "running", "running": true}"#);
            peer.refuse("object-add", 3, "no");
            peer.expect("cont");
        });
        let mut client = Client::patient().open(stream).unwrap();
        client.execute(QueryStatus::new()).unwrap();
        let secret = json!({"qom-type": "secret", "id": "sec0", "data": "hunter2"});
        client.execute_raw("object-add", Some(secret)).unwrap_err();
        client.execute(Cont::new()).unwrap_err();
        peer.join().unwrap();
    });
    let lines = log.lines.lock().unwrap();
    let text = lines.join("\n");
    assert!(!text.contains("hunter2"), "{text}");
    for (line, expected) in lines.iter().zip([
        r#"DEBUG event message=connected server="the server" version=10.0.2"#,
        r#"DEBUG call command="query-status""#,
        "DEBUG event message=a reply matches no pending command",
        "WARN event message=cannot decode a message",
        "DEBUG event message=done",
        r#"DEBUG call command="object-add""#,
        "DEBUG event message=failed error=`object-add` failed: ",
        r#"DEBUG call command="cont""#,
        "DEBUG event message=the server ended the connection",
        "DEBUG event message=failed error=the connection ended before the reply to `cont`",
    ]) {
        assert!(
            line.starts_with(expected),
            "{line}\nis not\n{expected}\nin\n{text}"
        );
    }
    assert_eq!(lines.len(), 10, "{text}");
}
