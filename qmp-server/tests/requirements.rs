//! Requirements on servers that no other test here or in `qmp-protocol` is about (`docs/protocol.md`).

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use common::{Wire, event, options, soon};
use qmp_server::qmp_types::qmp::commands;
use qmp_server::{ErrorObject, Reply, Request, Server, service_fn};
use serde_json::{Value, json};
use tokio::net::{UnixListener, UnixStream};

/// Answers the argument `value`, or refuses if there is none; `quit` ends the server.
fn server() -> Server {
    Server::new(
        options(),
        service_fn(|mut request: Request| async move {
            if request.command == "quit" {
                request.server.shut_down();
                let event = event("SHUTDOWN", &json!(null));
                return Ok::<_, ErrorObject>(Reply::new(json!({})).then(event));
            }
            let value = request.arguments.remove("value");
            let value = value.ok_or_else(|| ErrorObject::generic("no value"))?;
            Ok(Reply::new(value))
        }),
    )
}

#[tokio::test]
async fn r03_the_id_is_last_in_a_reply_and_first_in_an_error() {
    let mut wire = Wire::negotiated(&server().monitor(), "").await;
    wire.send("{'id': 1, 'execute': 'a', 'arguments': {'value': {}}}")
        .await;
    assert_eq!(wire.line().await, "{\"return\": {}, \"id\": 1}");
    wire.send("{'execute': 'a', 'id': 1}").await;
    assert_eq!(
        wire.line().await,
        "{\"id\": 1, \"error\": {\"class\": \"GenericError\", \"desc\": \"no value\"}}"
    );
}

#[tokio::test]
async fn r04_r30_a_key_twice_is_an_error_without_id() {
    let mut wire = Wire::negotiated(&server().monitor(), "").await;
    wire.send("{'id': 1, 'execute': 'a', 'execute': 'a'}{'execute': 'a', 'id': 2}")
        .await;
    let first: Value = serde_json::from_str(&wire.line().await).unwrap();
    assert_eq!(first.get("id"), None);
    let desc = first["error"]["desc"].as_str().unwrap();
    assert!(desc.ends_with("JSON parse error, duplicate key"), "{desc}");
    let second: Value = serde_json::from_str(&wire.line().await).unwrap();
    assert_eq!(second["id"], 2);
}

/// QEMU answers what is no JSON.
#[tokio::test]
async fn r09_all_that_is_sent_is_json() {
    let mut wire = Wire::negotiated(&server().monitor(), "").await;
    wire.send("{'execute': 'a', 'arguments': {'value': 1e400}, 'id': -1e400}")
        .await;
    let answer: Value = serde_json::from_str(&wire.line().await).unwrap();
    assert_eq!(answer, json!({"return": f64::MAX, "id": f64::MIN}));
}

#[tokio::test]
async fn r11_a_reply_may_be_large() {
    let mut wire = Wire::negotiated(&server().monitor(), "").await;
    let text = "x".repeat(10 << 20);
    let command = format!("{{'execute': 'a', 'arguments': {{'value': '{text}'}}}}");
    wire.send(&command).await;
    assert_eq!(wire.line().await, format!("{{\"return\": \"{text}\"}}"));
}

#[tokio::test]
async fn r17_commands_need_not_wait_for_the_negotiation() {
    let (mut wire, _) = Wire::open(&server().monitor());
    wire.send("{'execute': 'qmp_capabilities', 'arguments': {'enable': ['oob']}, 'id': 0}")
        .await;
    wire.send("{'execute': 'a', 'arguments': {'value': 1}, 'id': 1}")
        .await;
    wire.send("{'execute': 'a', 'arguments': {'value': 2}, 'id': 2}")
        .await;
    assert!(wire.line().await.starts_with("{\"QMP\": "));
    assert_eq!(wire.line().await, "{\"return\": {}, \"id\": 0}");
    assert_eq!(wire.line().await, "{\"return\": 1, \"id\": 1}");
    assert_eq!(wire.line().await, "{\"return\": 2, \"id\": 2}");
}

#[tokio::test]
async fn r25_wrong_arguments_have_no_effect() {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    let server = Server::builder().command(move |_: commands::BlockResize| {
        counted.fetch_add(1, Ordering::SeqCst);
        async { Ok(()) }
    });
    let mut wire = Wire::negotiated(&server.build().unwrap().monitor(), "").await;
    for arguments in [
        "{'size': '1'}",
        "{}",
        "{'size': 1, 'more': 2}",
        "{'size': 1.0}",
    ] {
        wire.send(&format!(
            "{{'execute': 'block_resize', 'arguments': {arguments}}}"
        ))
        .await;
        assert!(wire.line().await.contains("\"error\""), "{arguments}");
    }
    assert_eq!(count.load(Ordering::SeqCst), 0);
    wire.send("{'execute': 'block_resize', 'arguments': {'size': 1}}")
        .await;
    assert_eq!(wire.line().await, "{\"return\": {}}");
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn r28_a_reply_may_have_any_type() {
    let mut wire = Wire::negotiated(&server().monitor(), "").await;
    for value in ["null", "true", "-5", "\"a\"", "[]", "[1, {}]", "{}"] {
        wire.send(&format!(
            "{{\"execute\": \"a\", \"arguments\": {{\"value\": {value}}}}}"
        ))
        .await;
        assert_eq!(wire.line().await, format!("{{\"return\": {value}}}"));
    }
}

#[tokio::test]
async fn r32_quit_is_answered_before_the_connection_ends() {
    let mut wire = Wire::negotiated(&server().monitor(), "").await;
    wire.send("{'execute': 'quit'}").await;
    assert_eq!(wire.line().await, "{\"return\": {}}");
    assert!(wire.line().await.contains("SHUTDOWN"));
    wire.end().await;
}

#[tokio::test]
async fn r34_an_event_has_data_or_none() {
    let server = server();
    let mut wire = Wire::negotiated(&server.monitor(), "").await;
    for (data, rest) in [(json!(null), "}"), (json!({}), ", \"data\": {}}")] {
        server.handle().send_raw(event("E", &data));
        assert!(
            wire.line()
                .await
                .ends_with(&format!("\"event\": \"E\"{rest}"))
        );
    }
}

/// What a monitor keeps under a name belongs to its number, which the next client has too.
#[tokio::test]
async fn r45_a_monitor_outlives_its_clients() {
    let server = Server::new(
        options(),
        service_fn(|request: Request| async move {
            Ok::<_, ErrorObject>(json!(request.monitor.to_string()))
        }),
    );
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s");
    let other = server.monitor();
    let monitor = server.monitor();
    let listener = UnixListener::bind(&path).unwrap();
    tokio::spawn(async move { monitor.serve_all(listener).await });
    for _ in 0..2 {
        let mut wire = Wire::new(soon(UnixStream::connect(&path)).await.unwrap());
        wire.negotiate("").await;
        wire.send("{'execute': 'which'}").await;
        assert_eq!(wire.line().await, "{\"return\": \"1\"}");
    }
    assert_eq!(other.id().to_string(), "0");
}
