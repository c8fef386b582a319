//! Clients that see the bytes, and our own, talk to monitors over Unix sockets.

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use common::{Wire, event, options, soon};
use qmp_client::Client;
use qmp_server::{ErrorObject, Kind, Reply, Request, Server, service_fn};
use qmp_testing::PATIENCE;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, UnixListener};
use tokio::sync::{Notify, Semaphore};

/// Runs `echo`, which answers its arguments, and `who`, which answers the monitor's number.
fn server() -> Server {
    Server::new(
        options(),
        service_fn(|request: Request| async move {
            match request.command.as_str() {
                "echo" => Ok(request.arguments.into()),
                "who" => Ok(json!(request.monitor.to_string())),
                unknown => Err(ErrorObject::not_found(unknown)),
            }
        }),
    )
}

#[tokio::test]
async fn our_clients_talk_to_listeners() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("qmp.sock");
    let server = server();
    let unix = server.monitor();
    let listener = UnixListener::bind(&path).unwrap();
    let unix = tokio::spawn(async move { unix.serve_all(listener).await });
    let tcp = server.monitor();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let tcp = tokio::spawn(async move { tcp.serve_all(listener).await });

    let builder = Client::builder().deadline(PATIENCE);
    let builder = builder.greeting_timeout(PATIENCE);
    let one = builder.connect(&path).await.unwrap();
    let other = builder
        .connect(format!("tcp:127.0.0.1:{port}"))
        .await
        .unwrap();
    assert_eq!(one.greeting().version.to_string(), "10.2.0");
    for (client, number) in [(&one, "0"), (&other, "1")] {
        assert_eq!(
            client.execute_raw("who", None).await.unwrap(),
            json!(number)
        );
        let error = client.execute_raw("nope", None).await.unwrap_err();
        assert!(
            error
                .to_string()
                .contains("The command nope has not been found")
        );
    }
    server.handle().shut_down();
    soon(unix).await.unwrap().unwrap();
    soon(tcp).await.unwrap().unwrap();
}

#[tokio::test]
async fn a_listener_serves_one_client_after_the_other_r13_r18() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("qmp.sock");
    let monitor = server().monitor();
    let listener = UnixListener::bind(&path).unwrap();
    tokio::spawn(async move { monitor.serve_all(listener).await });
    let connect = || tokio::net::UnixStream::connect(&path);
    let mut first = Wire::new(connect().await.unwrap());
    first.negotiate("'oob'").await;
    let mut second = Wire::new(connect().await.unwrap());
    first.send("{'execute': 'echo'}").await;
    assert_eq!(first.line().await, "{\"return\": {}}");
    let not_greeted = second.stream.try_read(&mut [0]).unwrap_err();
    assert_eq!(not_greeted.kind(), std::io::ErrorKind::WouldBlock);
    // Half a command is forgotten with its client.
    first.send("{'execute': ").await;
    drop(first);
    assert!(second.line().await.starts_with("{\"QMP\": "));
    second.send("{'execute': 'echo', 'id': 1}").await;
    let refused = second.line().await;
    assert!(
        refused.contains("Expecting capabilities negotiation"),
        "{refused}"
    );
    second
        .send("{'exec-oob': 'echo'}{'execute': 'qmp_capabilities'}")
        .await;
    let refused = second.line().await;
    assert!(
        refused.contains("QMP input member 'exec-oob' is unexpected"),
        "{refused}"
    );
    assert_eq!(second.line().await, "{\"return\": {}}");
}

/// Runs `wait`, which ends when it is let, and others at once. Counts commands that have ended.
fn waiting() -> (Server, Arc<Semaphore>, Arc<AtomicUsize>) {
    let gate = Arc::new(Semaphore::new(0));
    let ended = Arc::new(AtomicUsize::new(0));
    let (let_in, count) = (gate.clone(), ended.clone());
    let server = Server::new(
        options(),
        service_fn(move |request: Request| {
            let (gate, ended) = (let_in.clone(), count.clone());
            async move {
                if request.command == "wait" {
                    gate.acquire().await.unwrap().forget();
                }
                ended.fetch_add(1, Ordering::SeqCst);
                Ok::<_, ErrorObject>(json!(request.command))
            }
        }),
    );
    (server, gate, ended)
}

#[tokio::test]
async fn out_of_band_overtakes_and_in_band_stays_in_order_r22_r23_r24_r49() {
    let (server, gate, ended) = waiting();
    let mut wire = Wire::negotiated(&server.monitor(), "'oob'").await;
    wire.send("{'execute': 'wait', 'id': 0}{'execute': 'two', 'id': 1}")
        .await;
    wire.send("{'exec-oob': 'now', 'id': 'x'}").await;
    assert_eq!(wire.line().await, "{\"return\": \"now\", \"id\": \"x\"}");
    // One runs, and eight wait: the first of these is `two`. An out-of-band command behind them is not read.
    for id in 2..9 {
        wire.send(&format!("{{'execute': 'more', 'id': {id}}}"))
            .await;
    }
    wire.send("{'exec-oob': 'now', 'id': 'y'}").await;
    tokio::task::yield_now().await;
    assert_eq!(ended.load(Ordering::SeqCst), 1);
    gate.add_permits(1);
    assert_eq!(wire.line().await, "{\"return\": \"wait\", \"id\": 0}");
    assert_eq!(wire.line().await, "{\"return\": \"two\", \"id\": 1}");
    let mut rest = Vec::new();
    for _ in 2..10 {
        let line = wire.line().await;
        if !line.contains("\"now\"") {
            rest.push(line);
        }
    }
    let expected = (2..9).map(|id| format!("{{\"return\": \"more\", \"id\": {id}}}"));
    assert_eq!(rest, expected.collect::<Vec<_>>());
}

#[tokio::test]
async fn without_out_of_band_one_is_read_at_a_time_r24() {
    let (server, gate, ended) = waiting();
    let mut wire = Wire::negotiated(&server.monitor(), "").await;
    let flood = "{'execute': 'more'}".repeat(1000);
    wire.send("{'execute': 'wait'}").await;
    wire.send(&flood).await;
    tokio::task::yield_now().await;
    assert_eq!(ended.load(Ordering::SeqCst), 0);
    gate.add_permits(1);
    assert_eq!(wire.line().await, "{\"return\": \"wait\"}");
    for _ in 0..1000 {
        assert_eq!(wire.line().await, "{\"return\": \"more\"}");
    }
}

#[tokio::test]
async fn a_monitor_that_is_not_read_delays_no_other_r39() {
    let server = server();
    let mut slow_options = options();
    slow_options.max_unsent = 1 << 16;
    let _slow = Wire::negotiated(&server.monitor_with(slow_options), "").await;
    let mut quick = Wire::negotiated(&server.monitor(), "").await;
    let text = "x".repeat(1 << 10);
    for number in 0..2_000 {
        let data = json!({"number": number, "text": text});
        server.handle().send_raw(event("MANY", &data));
        let line = quick.line().await;
        assert!(line.contains(&format!("\"number\": {number}}}")), "{line}");
    }
    quick.send("{'execute': 'echo', 'id': 1}").await;
    assert_eq!(quick.line().await, "{\"return\": {}, \"id\": 1}");
}

#[tokio::test]
async fn a_client_that_reads_late_gets_all_replies_r24() {
    const COMMANDS: usize = 20_000;
    let mut small = options();
    small.max_unsent = 1 << 12;
    let monitor = server().monitor_with(small);
    let wire = Wire::negotiated(&monitor, "").await;
    let (mut reading, mut writing) = wire.stream.into_split();
    let written = Arc::new(AtomicUsize::new(0));
    let count = written.clone();
    let writer = tokio::spawn(async move {
        for _ in 0..COMMANDS {
            let command = b"{'execute': 'echo', 'arguments': {'a': 'bcdefgh'}}";
            writing.write_all(command).await.unwrap();
            count.fetch_add(1, Ordering::SeqCst);
        }
        writing
    });
    // The server stops reading, so the client cannot write on.
    let mut before = usize::MAX;
    while before != written.load(Ordering::SeqCst) {
        before = written.load(Ordering::SeqCst);
        for _ in 0..1_000 {
            tokio::task::yield_now().await;
        }
    }
    assert!(before < COMMANDS, "{before}");
    let mut room = vec![0; 1 << 16];
    let mut lines = 0;
    while lines < COMMANDS {
        let count = soon(reading.read(&mut room)).await.unwrap();
        assert_ne!(count, 0);
        lines += room[..count].split(|byte| *byte == b'\n').count() - 1;
    }
    soon(writer).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn events_reach_negotiated_monitors_and_are_limited_r16_r35_r39() {
    let server = server();
    let handle = server.handle();
    let (mut early, _) = Wire::open(&server.monitor());
    let mut one = Wire::negotiated(&server.monitor(), "").await;
    let mut other = Wire::negotiated(&server.monitor(), "").await;
    for number in 0..3 {
        handle.send_raw(event("RTC_CHANGE", &json!({"number": number})));
    }
    handle.send_raw(event("STOP", &json!(null)));
    let stamp = "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": ";
    for wire in [&mut one, &mut other] {
        for rest in [
            "\"RTC_CHANGE\", \"data\": {\"number\": 0}}",
            "\"STOP\"}",
            "\"RTC_CHANGE\", \"data\": {\"number\": 2}}",
        ] {
            assert_eq!(wire.line().await, format!("{stamp}{rest}"));
        }
    }
    handle.send_raw_at_once(&event("RTC_CHANGE", &json!({"number": 4})));
    assert!(one.line().await.contains("\"number\": 4"));
    early.negotiate("").await;
    handle.send_raw(event("RESUME", &json!(null)));
    assert_eq!(early.line().await, format!("{stamp}\"RESUME\"}}"));
}

#[tokio::test]
async fn events_come_before_or_after_the_answer_r36() {
    let server = Server::new(
        options(),
        service_fn(|request: Request| async move {
            request.server.send_raw(event("BEFORE", &json!(null)));
            Ok::<_, ErrorObject>(Reply::new(json!({})).then(event("AFTER", &json!(null))))
        }),
    );
    let mut wire = Wire::negotiated(&server.monitor(), "").await;
    wire.send("{'execute': 'a'}").await;
    assert!(wire.line().await.contains("BEFORE"));
    assert_eq!(wire.line().await, "{\"return\": {}}");
    assert!(wire.line().await.contains("AFTER"));
}

#[tokio::test]
async fn a_panic_fails_its_command_only() {
    let server = Server::new(
        options(),
        service_fn(|request: Request| async move {
            if request.arguments.contains_key("late") {
                tokio::task::yield_now().await;
            }
            assert_ne!(request.command, "bad", "as it is meant to");
            Ok::<_, ErrorObject>(json!({}))
        }),
    );
    let mut wire = Wire::negotiated(&server.monitor(), "").await;
    wire.send("{'execute': 'bad'}{'execute': 'bad', 'arguments': {'late': 1}}{'execute': 'good'}")
        .await;
    for _ in 0..2 {
        let line = wire.line().await;
        assert!(line.contains("The command failed unexpectedly"), "{line}");
    }
    assert_eq!(wire.line().await, "{\"return\": {}}");
}

#[tokio::test]
async fn an_agent_neither_greets_nor_answers_everything_r33_r41_r42() {
    let server = Server::new(
        options(),
        service_fn(|request: Request| async move {
            Ok::<_, ErrorObject>(match request.command.as_str() {
                "guest-sync-delimited" => Reply::delimited(request.arguments["id"].clone()),
                "guest-shutdown" => Reply::silent(),
                _ => Reply::new(json!({})),
            })
        }),
    );
    let mut agent = options();
    agent.kind = Kind::GuestAgent;
    let (mut wire, _) = Wire::open(&server.monitor_with(agent));
    wire.send("{'execute': 'guest-shutdown'}{'execute': 'guest-ping', 'id': 1}\n")
        .await;
    assert_eq!(wire.line().await, "{\"return\": {}, \"id\": 1}");
    wire.send("{'execute': 'guest-sync-delimited', 'arguments': {'id': 7}}")
        .await;
    let mut answer = [0; 15];
    soon(wire.stream.read_exact(&mut answer)).await.unwrap();
    assert_eq!(&answer, b"\xFF{\"return\": 7}\n");
}

#[tokio::test]
async fn a_client_that_has_sent_everything_still_gets_its_answers() {
    let (server, gate, _) = waiting();
    let (mut wire, session) = Wire::open(&server.monitor());
    wire.send("{'execute': 'qmp_capabilities'}{'execute': 'wait'}{'execute': 'b'}")
        .await;
    wire.stream.shutdown().await.unwrap();
    gate.add_permits(1);
    let mut lines = Vec::new();
    while let Some(line) = soon(wire.read_line()).await {
        lines.push(line);
    }
    assert_eq!(
        lines[1..],
        [
            "{\"return\": {}}\r\n",
            "{\"return\": \"wait\"}\r\n",
            "{\"return\": \"b\"}\r\n"
        ]
    );
    soon(session).await.unwrap().unwrap();
}

#[tokio::test]
async fn a_command_goes_on_when_its_client_leaves_r31() {
    let (server, gate, ended) = waiting();
    let (mut wire, session) = Wire::open(&server.monitor());
    wire.negotiate("").await;
    wire.send("{'execute': 'wait'}").await;
    tokio::task::yield_now().await;
    drop(wire);
    // After a while the monitor is free for the next client.
    drop(soon(session).await);
    assert_eq!(ended.load(Ordering::SeqCst), 0);
    gate.add_permits(1);
    soon(async {
        while ended.load(Ordering::SeqCst) == 0 {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn the_server_ends_when_it_is_told_to() {
    let started = Arc::new(Notify::new());
    let begun = started.clone();
    let server = Server::new(
        options(),
        service_fn(move |request: Request| {
            let started = begun.clone();
            async move {
                match request.command.as_str() {
                    "quit" => request.server.shut_down(),
                    "never" => {
                        started.notify_one();
                        std::future::pending::<()>().await;
                    }
                    _ => {}
                }
                Ok::<_, ErrorObject>(Reply::new(json!({})).then(event("SHUTDOWN", &json!(null))))
            }
        }),
    );
    let monitor = server.monitor();
    let mut idle = Wire::negotiated(&server.monitor(), "").await;
    let mut stuck = Wire::negotiated(&server.monitor(), "").await;
    stuck.send("{'execute': 'never'}").await;
    soon(started.notified()).await;
    let mut wire = Wire::negotiated(&monitor, "").await;
    wire.send("{'execute': 'quit'}{'execute': 'other'}").await;
    assert_eq!(wire.line().await, "{\"return\": {}}");
    assert!(wire.line().await.contains("SHUTDOWN"));
    wire.end().await;
    assert!(server.handle().is_ending());
    assert!(idle.line().await.contains("SHUTDOWN"));
    idle.end().await;
    assert!(stuck.line().await.contains("SHUTDOWN"));
    stuck.end().await;
    let folder = tempfile::tempdir().unwrap();
    let listener = UnixListener::bind(folder.path().join("s")).unwrap();
    soon(monitor.serve_all(listener)).await.unwrap();
}

#[tokio::test]
async fn pretty_monitors_write_for_people_r1() {
    let mut pretty = options();
    pretty.pretty = true;
    let (mut wire, _) = Wire::open(&server().monitor_with(pretty));
    assert_eq!(wire.line().await, "{");
    assert_eq!(wire.line().await, "    \"QMP\": {");
}

/// Commands that wait are bounded, though out-of-band commands overtake each other.
#[tokio::test]
async fn a_flood_of_out_of_band_commands_is_bounded_r22() {
    const COMMANDS: usize = 10_000;
    let (server, gate, ended) = waiting();
    let mut wire = Wire::negotiated(&server.monitor(), "'oob'").await;
    let flood = "{'exec-oob': 'wait'}".repeat(COMMANDS);
    let (mut reading, mut writing) = wire.stream.split();
    let write = async { writing.write_all(flood.as_bytes()).await.unwrap() };
    let read = async {
        gate.add_permits(COMMANDS);
        let mut room = vec![0; 1 << 16];
        let mut lines = 0;
        while lines < COMMANDS {
            let count = soon(reading.read(&mut room)).await.unwrap();
            assert_ne!(count, 0);
            lines += room[..count].split(|byte| *byte == b'\n').count() - 1;
        }
    };
    tokio::join!(write, read);
    assert_eq!(ended.load(Ordering::SeqCst), COMMANDS);
}
