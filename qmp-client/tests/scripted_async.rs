//! The asynchronous client against a server that follows a script, over a real socket.

#![cfg(feature = "tokio")]

#[path = "common/commands.rs"]
mod commands;
#[path = "common/patient.rs"]
mod patient;
#[path = "common/peer.rs"]
mod peer;

use std::io::{Read, Seek, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::sync::mpsc;
use std::time::Duration;

use qmp_client::protocol::{Outcome, Stray};
use qmp_client::qmp_types::{Branches, Timed};
use qmp_client::{Builder, Client, Error, Received};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt as _;

use commands::*;
use patient::Patient;
use peer::Peer;

const NOW: Duration = Duration::from_millis(100);
const SOON: Duration = qmp_testing::PATIENCE;

async fn open(builder: Builder, stream: UnixStream) -> Result<Client, Error> {
    stream.set_nonblocking(true).unwrap();
    let stream = tokio::net::UnixStream::from_std(stream).unwrap();
    builder.open_transport(stream).await
}

async fn client(stream: UnixStream) -> Client {
    open(Client::patient(), stream).await.unwrap()
}

fn job(received: Received<Timed<JobStatusChange>>) -> String {
    match received {
        Received::Event(timed) => timed.event.id,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn typed_commands_and_raw_ones() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("qmp.sock");
    let listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
    let server = std::thread::spawn(move || {
        let mut peer = Peer::new(listener.accept().unwrap().0);
        peer.greet();
        peer.answer(
            "query-status",
            2,
            r#"{"status": "running", "running": true}"#,
        );
        peer.answer("x", 3, "[1, 18446744073709551615]");
        peer.refuse("job-dismiss", 4, "Job not found");
        peer.answer("query-status", 5, r#"{"status": "running", "running": 1}"#);
        peer.wait_for_end();
    });
    let client = Client::patient()
        .connect(path.to_str().unwrap())
        .await
        .unwrap();
    assert_eq!(client.greeting().version.to_string(), "10.0.2");
    let status = client.execute(QueryStatus {}).await.unwrap();
    assert!(status.running);
    let value = client.execute_raw("x", Some(json!({"y": null}))).await;
    assert_eq!(value.unwrap(), json!([1, u64::MAX]));
    let dismiss = JobDismiss { id: "x".to_owned() };
    let error = client.execute(dismiss).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "`job-dismiss` failed: Job not found (GenericError); it was sent with {\"id\":\"x\"}"
    );
    let error = client.execute(QueryStatus {}).await.unwrap_err();
    let Error::Decode { text, source, .. } = &error else {
        panic!("{error:?}")
    };
    assert_eq!(
        (text.as_str(), source.path().as_str()),
        (r#"{"status": "running", "running": 1}"#, "running")
    );
    drop(client);
    server.join().unwrap();
}

#[tokio::test]
async fn replies_go_to_the_calls_they_belong_to_r23_r27() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        for _ in 0..3 {
            peer.expect("x");
        }
        for id in [2, 3, 4] {
            peer.reply(id, &id.to_string());
        }
        peer.wait_for_end();
    });
    let client = client(stream).await;
    let call = || client.execute_raw("x", None);
    let (a, b, c) = tokio::join!(call(), call(), call());
    assert_eq!(
        [a.unwrap(), b.unwrap(), c.unwrap()],
        [json!(2), json!(3), json!(4)]
    );
    drop(client);
    peer.join().unwrap();
}

#[tokio::test]
async fn a_call_that_is_dropped_does_no_harm_r27() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("late");
        peer.expect("next");
        peer.reply(2, "\"late\"");
        peer.reply(3, "\"next\"");
        peer.wait_for_end();
    });
    let client = client(stream).await;
    // A call that was never polled is not sent.
    drop(client.execute_raw("never", None));
    let late = tokio::time::timeout(NOW, client.execute_raw("late", None)).await;
    assert!(late.is_err());
    let next = client.execute_raw("next", None).await.unwrap();
    assert_eq!(next, json!("next"));
    let strays = client.take_strays();
    assert!(
        matches!(&strays[..], [Stray::UnknownId { text }] if text.contains("late")),
        "{strays:?}"
    );
    drop(client);
    peer.join().unwrap();
}

#[tokio::test]
async fn at_most_eight_are_in_flight_and_one_out_of_band_overtakes_r24() {
    let (full, is_full) = tokio::sync::oneshot::channel();
    let (stream, peer) = Peer::run(|mut peer| {
        peer.greet();
        for _ in 0..8 {
            peer.expect("slow");
        }
        full.send(()).unwrap();
        // The out-of-band command comes next.
        assert!(peer.expect("yank").contains("exec-oob"));
        peer.reply(66, "{}");
        peer.expect_silence();
        for id in 2..66 {
            peer.reply(id, &id.to_string());
            if id < 58 {
                peer.expect("slow");
            }
        }
        peer.wait_for_end();
    });
    let client = open(Client::patient().oob(true), stream).await.unwrap();
    let calls: Vec<_> = (0..64)
        .map(|_| tokio::spawn(client.execute_raw("slow", None)))
        .collect();
    is_full.await.unwrap();
    // One turn of the runtime more than all of them need.
    for _ in 0..64 {
        tokio::task::yield_now().await;
    }
    client.execute_oob(Yank {}).await.unwrap();
    let mut replies = Vec::new();
    for call in calls {
        replies.push(call.await.unwrap().unwrap().as_u64().unwrap());
    }
    replies.sort_unstable();
    assert_eq!(replies, (2..66).collect::<Vec<_>>());
    drop(client);
    peer.join().unwrap();
}

#[tokio::test]
async fn out_of_band_only_if_enabled_r22() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| peer.wait_for_end());
    let client = client(stream).await;
    let error = client.execute_oob(Yank {}).await.unwrap_err();
    assert!(matches!(error, Error::OobNotEnabled { .. }), "{error:?}");
    drop(client);
    peer.join().unwrap();
}

#[tokio::test]
async fn a_deadline_for_a_call_a_class_and_the_client() {
    let (full, is_full) = tokio::sync::oneshot::channel();
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("query-status");
        peer.answer("stop", 3, "{}");
        for _ in 0..9 {
            peer.expect("x");
        }
        full.send(()).unwrap();
        peer.expect_silence();
        peer.wait_for_end();
    });
    let builder = Client::patient()
        .deadline_for(|name| name.starts_with("query-"), NOW)
        .deadline(NOW * 2);
    let client = open(builder, stream).await.unwrap();
    let error = client.execute(QueryStatus {}).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "no reply to `query-status` within 100ms; whether it took effect is unknown"
    );
    client.execute(Stop {}).deadline(SOON).await.unwrap();
    let error = client.execute_raw("x", None).await.unwrap_err();
    assert!(
        matches!(error, Error::Deadline { waited, .. } if waited == NOW * 2),
        "{error:?}"
    );
    // An abandoned call makes room; with eight others, the ninth has to wait.
    let calls: Vec<_> = (0..8)
        .map(|_| tokio::spawn(client.execute_raw("x", None).deadline(None)))
        .collect();
    is_full.await.unwrap();
    let error = client.execute_raw("x", None).deadline(NOW).await;
    assert!(
        matches!(
            error,
            Err(Error::Deadline {
                outcome: Outcome::NotSent,
                ..
            })
        ),
        "{error:?}"
    );
    for call in calls {
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
    }
    drop(client);
    peer.join().unwrap();
}

#[tokio::test]
async fn several_subscriptions_each_have_their_events_r36() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("stop");
        peer.event("STOP", "{}");
        peer.job("a", "created");
        peer.job("b", "created");
        peer.event("NEW", r#"{"x": 1}"#);
        peer.reply(2, "{}");
        peer.expect("stop");
        peer.job("c", "created");
        peer.reply(3, "{}");
    });
    let client = client(stream).await;
    let mut jobs = client.events::<JobStatusChange>();
    let mut second = client.events::<JobStatusChange>();
    let mut named = client.events_named(["STOP", "NEW"]);
    let mut matching = client.events_matching(|event| event.text().contains("\"b\""));
    let mut all = client.events_of::<AnyEvent>();
    let mut raw = client.all_events();
    client.execute(Stop {}).await.unwrap();
    let mut late = client.events::<JobStatusChange>();
    client.execute(Stop {}).await.unwrap();
    for expected in ["a", "b", "c"] {
        assert_eq!(job(jobs.next().await.unwrap()), expected);
    }
    let found = second
        .wait_for(|job: &JobStatusChange| job.id == "b", SOON)
        .await;
    assert_eq!(found.unwrap().event.id, "b");
    assert_eq!(job(second.next().await.unwrap()), "c");
    assert_eq!(job(late.next().await.unwrap()), "c");
    for expected in ["STOP", "NEW"] {
        let Received::Event(event) = named.next().await.unwrap() else {
            panic!()
        };
        assert_eq!(event.name(), expected);
    }
    let Received::Event(event) = matching.next().await.unwrap() else {
        panic!()
    };
    assert_eq!(event.data(), Some(r#"{"id": "b", "status": "created"}"#));
    let new = all.wait_for(|event| event.tag() == "NEW", SOON).await;
    assert!(matches!(new.unwrap().event, AnyEvent::Unknown(event) if event.tag == "NEW"));
    raw.clear();
    // All fail with the reason.
    for error in [
        jobs.next().await.unwrap_err(),
        named.next().await.unwrap_err(),
        matching.next().await.unwrap_err(),
        raw.next().await.unwrap_err(),
        client.events::<JobStatusChange>().next().await.unwrap_err(),
        client.closed().await,
    ] {
        assert_eq!(error.to_string(), "the connection ended");
    }
    peer.join().unwrap();
}

#[tokio::test]
async fn events_that_nobody_takes_r39() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("stop");
        for number in 0..1000 {
            peer.job(&number.to_string(), "created");
        }
        peer.reply(2, "{}");
        peer.wait_for_end();
    });
    let client = open(Client::patient().max_events(10), stream)
        .await
        .unwrap();
    let mut jobs = client.events::<JobStatusChange>();
    let mut waits = client.events::<JobStatusChange>();
    client.execute(Stop {}).await.unwrap();
    assert_eq!(jobs.next().await.unwrap(), Received::Lost(990));
    assert_eq!(job(jobs.next().await.unwrap()), "990");
    let error = waits.wait_for(|_| true, SOON).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "990 events were lost, possibly including JOB_STATUS_CHANGE"
    );
    waits.clear();
    let error = waits.wait_for(|_| true, NOW).await.unwrap_err();
    assert!(matches!(error, Error::NoEvent { .. }), "{error:?}");
    drop(client);
    peer.join().unwrap();
}

/// On one thread, with the subscriber as main future or as a task, and with all events at once.
#[tokio::test]
async fn a_flood_of_events_is_not_lost_by_a_subscriber_that_keeps_up() {
    const COUNT: usize = 40_000;
    let event = r#"{"event": "JOB_STATUS_CHANGE", "data": {"id": "a", "status": "created"}, "timestamp": {"seconds": 1, "microseconds": 2}}"#;
    for spawned in [false, true] {
        let (ours, mut theirs) = tokio::io::duplex(16 << 20);
        let greeting = r#"{"QMP": {"version": {"qemu": {"micro": 2, "minor": 0, "major": 10}, "package": ""}, "capabilities": []}}"#;
        theirs.write_all(greeting.as_bytes()).await.unwrap();
        theirs
            .write_all(br#"{"return": {}, "id": 1}"#)
            .await
            .unwrap();
        let client = Client::patient().open(ours).await.unwrap();
        let mut jobs = client.events::<JobStatusChange>();
        let flood = format!("{event}\n").repeat(COUNT);
        theirs.write_all(flood.as_bytes()).await.unwrap();
        let count = async move {
            for number in 0..COUNT {
                assert_eq!(job(jobs.next().await.unwrap()), "a", "{number}");
            }
        };
        if spawned {
            tokio::spawn(count).await.unwrap();
        } else {
            count.await;
        }
    }
}

/// The sessions of one thread take turns: servers that never stop to send events keep only their own sessions busy.
#[tokio::test]
async fn a_flood_in_some_sessions_does_not_hold_up_the_others() {
    const CALLS: u64 = 20;
    let event = r#"{"event": "JOB_STATUS_CHANGE", "data": {"id": "a", "status": "created"}, "timestamp": {"seconds": 1, "microseconds": 2}}"#;
    let mut flooded = Vec::new();
    let mut floods = Vec::new();
    for _ in 0..2 {
        let text = format!("{event}\n").repeat(1000);
        let (stream, peer) = Peer::greet_and_run(move |mut peer| peer.flood(&text));
        let client = client(stream).await;
        // One is taken and one is not.
        let mut taken = client.events::<JobStatusChange>();
        let untaken = client.events::<JobStatusChange>();
        tokio::spawn(async move { while taken.next().await.is_ok() {} });
        flooded.push((client, untaken));
        floods.push(peer);
    }
    let mut calls = Vec::new();
    for _ in 0..3 {
        let (stream, peer) = Peer::greet_and_run(|mut peer| {
            for call in 0..CALLS {
                peer.answer("x", 2 + call, "1");
            }
        });
        let client = client(stream).await;
        calls.push(tokio::spawn(async move {
            for _ in 0..CALLS {
                assert_eq!(client.execute_raw("x", None).await.unwrap(), json!(1));
            }
        }));
        floods.push(peer);
    }
    for calls in calls {
        calls.await.unwrap();
    }
    drop(flooded);
    for peer in floods {
        peer.join().unwrap();
    }
}

#[tokio::test]
async fn the_end_of_a_connection_leaves_the_outcome_unknown_r31() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("stop");
        peer.send("{\"return\": ");
    });
    let client = client(stream).await;
    let error = client.execute(Stop {}).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the connection ended before the reply to `stop`; whether it took effect is unknown"
    );
    let error = client.execute(Stop {}).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the connection ended before `stop` was sent"
    );
    assert!(client.is_closed());
    peer.join().unwrap();
}

#[tokio::test]
async fn a_client_can_be_closed_quit_or_dropped_r32() {
    // Closed: calls in flight complete, and no new ones begin.
    let (sent, is_sent) = tokio::sync::oneshot::channel();
    let (go, wait) = mpsc::channel();
    let (stream, peer) = Peer::greet_and_run(move |mut peer| {
        peer.expect("x");
        sent.send(()).unwrap();
        wait.recv().unwrap();
        peer.reply(2, "1");
        peer.wait_for_end();
    });
    let client = client(stream).await;
    let mut events = client.all_events();
    let call = tokio::spawn(client.execute_raw("x", None));
    is_sent.await.unwrap();
    let closing = tokio::spawn({
        let client = client.clone();
        async move { client.close().await }
    });
    // Now it has begun to close.
    tokio::task::yield_now().await;
    let error = client.execute(Stop {}).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the client has been closed before `stop` was sent"
    );
    go.send(()).unwrap();
    assert_eq!(call.await.unwrap().unwrap(), json!(1));
    closing.await.unwrap();
    peer.join().unwrap();
    let error = events.next().await.unwrap_err();
    assert!(matches!(error, Error::Closed { .. }), "{error:?}");

    // Quit: with and without a reply.
    for replies in [true, false] {
        let (stream, peer) = Peer::greet_and_run(move |mut peer| {
            peer.expect("quit");
            peer.event("SHUTDOWN", "{}");
            if replies {
                peer.reply(2, "{}");
            }
        });
        let client = crate::client(stream).await;
        let mut events = client.all_events();
        client.quit().await.unwrap();
        assert!(matches!(events.next().await, Ok(Received::Event(_))));
        assert!(matches!(
            client.quit().await,
            Err(Error::Disconnected { .. })
        ));
        peer.join().unwrap();
    }

    // Dropped: the last call keeps the connection, a subscription does not.
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.answer("x", 2, "1");
        peer.wait_for_end();
    });
    let client = crate::client(stream).await;
    let mut events = client.all_events();
    let call = client.execute_raw("x", None);
    drop(client.clone());
    drop(client);
    assert_eq!(call.await.unwrap(), json!(1));
    assert!(matches!(events.next().await, Err(Error::Closed { .. })));
    peer.join().unwrap();
}

#[tokio::test]
async fn what_is_not_a_qmp_server_r13_r19() {
    let (stream, peer) = Peer::run(|mut peer| peer.send("QEMU 10.0.2 monitor\r\n(qemu) "));
    let error = open(Client::patient(), stream).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the server does not speak QMP: it began with `QEMU 10.0.2 monitor`"
    );
    peer.join().unwrap();

    let (stream, peer) = Peer::run(drop);
    let error = open(Client::patient(), stream).await.unwrap_err();
    assert!(
        matches!(error, Error::ClosedBeforeGreeting { .. }),
        "{error:?}"
    );
    peer.join().unwrap();

    let impatient = Client::patient().greeting_timeout(NOW);
    let (stream, peer) = Peer::run(|mut peer| peer.wait_for_end());
    let error = open(impatient.clone(), stream).await.unwrap_err();
    assert!(matches!(error, Error::NoGreeting { .. }), "{error:?}");
    peer.join().unwrap();

    let (stream, peer) = Peer::run(|mut peer| {
        peer.send(peer::GREETING);
        peer.refuse("qmp_capabilities", 1, "no");
    });
    let error = open(Client::patient(), stream).await.unwrap_err();
    assert!(matches!(error, Error::Refused { .. }), "{error:?}");
    peer.join().unwrap();

    let error = impatient
        .retry(true)
        .connect_timeout(NOW)
        .connect("/nowhere/qmp.sock")
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Connect { .. }), "{error:?}");
}

#[tokio::test]
async fn commands_that_answer_only_on_error_r33() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("guest-shutdown");
        peer.wait_for_end();
    });
    let client = open(Client::patient().silence(NOW), stream).await.unwrap();
    client.execute(GuestShutdown {}).await.unwrap();
    drop(client);
    peer.join().unwrap();

    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.refuse("guest-shutdown", 2, "child process has failed");
        peer.expect("guest-shutdown");
    });
    let client = open(Client::patient().silence(SOON), stream).await.unwrap();
    let error = client.execute(GuestShutdown {}).await.unwrap_err();
    assert!(matches!(error, Error::Refused { .. }), "{error:?}");
    client.execute(GuestShutdown {}).await.unwrap();
    let error = client.execute(GuestShutdown {}).await.unwrap_err();
    assert!(matches!(error, Error::Disconnected { .. }), "{error:?}");
    peer.join().unwrap();
}

#[tokio::test]
async fn a_file_descriptor_leaves_with_its_command_r44() {
    let (done, wait) = mpsc::channel();
    let (stream, peer) = Peer::greet_and_run(move |mut peer| {
        let (text, fds) = peer.receive_with_fds();
        assert!(text.starts_with(r#"{"execute":"getfd""#), "{text}");
        let mut file = std::fs::File::from(fds.into_iter().next().unwrap());
        let mut content = String::new();
        file.read_to_string(&mut content).unwrap();
        assert_eq!(content, "one");
        // The second one waits for the reply, and so do those after it.
        peer.expect_silence();
        peer.reply(2, "{}");
        wait.recv().unwrap();
        let (text, fds) = peer.receive_with_fds();
        assert!(text.starts_with(r#"{"execute":"add-fd","id":3}"#), "{text}");
        assert_eq!(fds.len(), 1);
        assert!(text.ends_with("{\"execute\":\"x\",\"id\":4}\n"), "{text}");
        peer.reply(3, "{}");
        peer.reply(4, "{}");
        peer.wait_for_end();
    });
    let client = client(stream).await;
    let file = |text: &str| {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(text.as_bytes()).unwrap();
        file.rewind().unwrap();
        OwnedFd::from(file)
    };
    let first = client
        .execute_raw("getfd", Some(json!({"fdname": "a"})))
        .fd(file("one"));
    let second = client.execute_raw("add-fd", None).fd(file("two"));
    let third = client.execute_raw("x", None);
    let first = async {
        first.await.unwrap();
        done.send(()).unwrap();
    };
    let ((), second, third) = tokio::join!(first, second, third);
    second.unwrap();
    third.unwrap();
    let error = client.execute(Stop {}).fd(file("")).await.unwrap_err();
    assert_eq!(error.to_string(), "`stop` takes no file descriptor");
    drop(client);
    peer.join().unwrap();
}

#[tokio::test]
async fn any_stream_will_do() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let (ours, mut theirs) = tokio::io::duplex(64);
    let server = tokio::spawn(async move {
        let mut text = vec![0; 4096];
        theirs.write_all(peer::GREETING.as_bytes()).await.unwrap();
        assert_ne!(theirs.read(&mut text).await.unwrap(), 0);
        theirs
            .write_all(b"{\"return\": {}, \"id\": 1}")
            .await
            .unwrap();
        let mut request = String::new();
        while !request.ends_with("\"id\":2}\n") {
            let count = theirs.read(&mut text).await.unwrap();
            request += std::str::from_utf8(&text[..count]).unwrap();
        }
        let value = format!("{{\"return\": \"{}\", \"id\": 2}}\n", "y".repeat(100_000));
        theirs.write_all(value.as_bytes()).await.unwrap();
        assert_eq!(theirs.read(&mut text).await.unwrap(), 0);
    });
    let client = Client::patient().open(ours).await.unwrap();
    let arguments = json!({ "data": "x".repeat(10_000) });
    let value = client.execute_raw("large", Some(arguments)).await.unwrap();
    assert_eq!(value, Value::from("y".repeat(100_000)));
    let null = std::fs::File::open("/dev/null").unwrap();
    let error = client.execute_raw("getfd", None).fd(null).await;
    assert!(
        matches!(error, Err(Error::CannotPassFd { .. })),
        "{error:?}"
    );
    drop(client);
    server.await.unwrap();
}

#[tokio::test]
async fn much_is_sent_while_much_is_received_r24() {
    const SIZE: usize = 4 << 20;
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        // The server reads only after the client has read all of this.
        peer.job(&"x".repeat(SIZE), "created");
        let request = peer.expect("large");
        assert!(request.len() > SIZE);
        peer.reply(
            2,
            &format!("[{{\"a\": [1, \"{}\"]}}, {{}}]", "z".repeat(SIZE)),
        );
        peer.wait_for_end();
    });
    let client = client(stream).await;
    let mut jobs = client.events::<JobStatusChange>();
    let arguments = json!({ "data": "y".repeat(SIZE) });
    let value = client.execute_raw("large", Some(arguments)).await.unwrap();
    assert_eq!(value, json!([{"a": [1, "z".repeat(SIZE)]}, {}]));
    assert_eq!(job(jobs.next().await.unwrap()).len(), SIZE);
    drop(client);
    peer.join().unwrap();
}

/// The runtime of the task may end before the handles.
#[test]
fn a_runtime_that_ends_ends_the_connection() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| peer.wait_for_end());
    let new = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().unwrap()
    };
    let runtime = new();
    let client = runtime.block_on(client(stream));
    drop(runtime);
    let error = new().block_on(client.execute(Stop {})).unwrap_err();
    assert!(matches!(error, Error::Closed { .. }), "{error:?}");
    peer.join().unwrap();
}
