//! Dropped and abandoned calls leave nothing behind in the guest, and lose no result that the agent reports
//! once.

#![cfg(all(feature = "guest", feature = "tokio"))]

#[path = "common/agent.rs"]
mod agent;
#[path = "common/guest.rs"]
mod guest;

use std::future::Future;
use std::os::unix::net::UnixStream;
use std::pin::Pin;
use std::sync::mpsc::Receiver;
use std::task::{Context, Waker};
use std::thread::JoinHandle;
use std::time::Duration;

use qmp_client::guest::{Exec, GuestClient};
use qmp_client::qmp_types::qga::commands::GuestPing;
use qmp_client::{Error, guest as asynchronous};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;

use agent::{AGES, Age, Answer, Guest, Log, commands, signal};
use guest::{Choice, Either, KINDS};

/// The deadline of operations that must time out.
const NOW: Duration = Duration::from_millis(50);

fn guest_with_file() -> Guest {
    Guest::with_file("/a", &vec![7; 300_000])
}

/// A guest whose agent waits for a signal before it runs that command.
fn held_at(
    command: &'static str,
    held: Receiver<()>,
    mut guest: Guest,
) -> impl FnMut(&str, &Value) -> Answer {
    move |name, arguments| {
        if name == command {
            held.recv().unwrap();
        }
        guest.act(name, arguments)
    }
}

/// Every opened file was closed once.
fn assert_closed(log: &Log, age: Age) {
    let names = commands(log);
    let count = |command| names.iter().filter(|name| **name == command).count();
    assert_eq!(
        (count("guest-file-open"), count("guest-file-close")),
        (1, 1),
        "{age:?}: {names:?}"
    );
}

async fn open(choice: &Choice, stream: UnixStream) -> GuestClient {
    stream.set_nonblocking(true).unwrap();
    let stream = tokio::net::UnixStream::from_std(stream).unwrap();
    let mut builder = asynchronous::GuestClient::builder();
    for (command, limit) in choice.deadlines.clone() {
        builder = builder.deadline_for(move |name| name == command, limit);
    }
    builder.open_transport(stream).await.unwrap()
}

/// Waits for an agent while the runtime runs.
async fn joined(agent: JoinHandle<Log>) -> Log {
    let joined = tokio::task::spawn_blocking(|| agent.join().unwrap());
    joined.await.unwrap()
}

#[tokio::test]
async fn a_file_that_is_opened_for_nobody_is_closed() {
    for age in AGES {
        for drops_client in [false, true] {
            let (release, held) = signal();
            let (stream, agent) =
                agent::run(age, held_at("guest-file-open", held, guest_with_file()));
            let client = open(&Choice::default(), stream).await;
            timeout(NOW, client.open_file("/a", "r")).await.unwrap_err();
            if drops_client {
                drop(client);
                release.send(()).unwrap();
            } else {
                release.send(()).unwrap();
                client.execute(GuestPing::new()).await.unwrap();
                drop(client);
            }
            assert_closed(&joined(agent).await, age);
        }
    }
}

#[test]
fn a_file_that_is_opened_too_late_is_closed() {
    for kind in KINDS {
        for age in AGES {
            let (release, held) = signal();
            let (stream, agent) =
                agent::run(age, held_at("guest-file-open", held, guest_with_file()));
            let choice = Choice {
                deadlines: vec![("guest-file-open", Some(NOW))],
                ..Choice::default()
            };
            let mut client = Either::open(kind, &choice, stream).unwrap();
            let error = client.open_and_drop("/a", "r").unwrap_err();
            assert!(error.to_string().contains("for \"/a\""), "{error}");
            release.send(()).unwrap();
            for _ in 0..2 {
                client.execute(GuestPing::new()).unwrap();
            }
            drop(client);
            assert_closed(&agent.join().unwrap(), age);
        }
    }
}

#[test]
fn a_file_that_is_dropped_is_closed() {
    for kind in KINDS {
        for age in AGES {
            let mut guest = guest_with_file();
            let (stream, agent) =
                agent::run(age, move |name, arguments| guest.act(name, arguments));
            let mut client = Either::open(kind, &Choice::default(), stream).unwrap();
            client.open_and_drop("/a", "r").unwrap();
            drop(client);
            assert_closed(&agent.join().unwrap(), age);
        }
    }
}

#[tokio::test]
async fn a_file_that_is_dropped_behind_other_commands_is_closed() {
    for age in AGES {
        let (release, held) = signal();
        let mut guest = guest_with_file();
        let (stream, agent) = agent::run(age, move |name, arguments| {
            if name == "held" {
                held.recv().unwrap();
            }
            match name {
                "held" => Answer::Error("no".to_owned()),
                _ => guest.act(name, arguments),
            }
        });
        let client = open(&Choice::default(), stream).await;
        let file = client.open_file("/a", "r").await.unwrap();
        let calls: Vec<_> = (0..20)
            .map(|_| tokio::spawn(client.execute_raw("held", None)))
            .collect();
        tokio::task::yield_now().await;
        drop(file);
        (0..20).for_each(|_| release.send(()).unwrap());
        for call in calls {
            call.await.unwrap().unwrap_err();
        }
        drop(client);
        assert_closed(&joined(agent).await, age);
    }
}

#[tokio::test]
async fn a_transfer_that_is_given_up_closes_its_file() {
    for age in AGES {
        for command in [
            "guest-file-read",
            "guest-file-write",
            "guest-file-flush",
            "guest-file-close",
        ] {
            let (release, held) = signal();
            let (stream, agent) = agent::run(age, held_at(command, held, guest_with_file()));
            let client = open(&Choice::default(), stream).await;
            if command == "guest-file-read" {
                timeout(NOW, client.read_file("/a")).await.unwrap_err();
            } else {
                let contents = vec![7; 300_000];
                timeout(NOW, client.write_file("/a", &contents))
                    .await
                    .unwrap_err();
            }
            (0..9).for_each(|_| release.send(()).unwrap());
            client.execute(GuestPing::new()).await.unwrap();
            drop(client);
            let log = joined(agent).await;
            let closes = commands(&log)
                .iter()
                .filter(|name| **name == "guest-file-close")
                .count();
            // A file that was being closed may be closed twice.
            let most = if command == "guest-file-close" { 2 } else { 1 };
            assert!((1..=most).contains(&closes), "{age:?} {command}: {closes}");
        }
    }
}

#[tokio::test]
async fn an_agent_that_does_not_answer_keeps_no_connection_open() {
    let (stream, agent) = agent::run(Age::Today, |_, _| Answer::Silence);
    let client = open(&Choice::default(), stream).await;
    timeout(NOW, client.open_file("/a", "r")).await.unwrap_err();
    drop(client);
    // It waits for the end of the connection.
    assert_eq!(commands(&joined(agent).await), ["guest-file-open"]);
}

#[tokio::test]
async fn what_came_of_a_program_is_not_lost_with_a_wait() {
    for age in AGES {
        let (release, held) = signal();
        let (stream, agent) = agent::run(age, held_at("guest-exec-status", held, Guest::default()));
        let client = open(&Choice::default(), stream).await;
        // A wait that expires, one that is dropped, and one that is dropped before it sees the reply.
        for given_up in ["expired", "dropped", "unseen"] {
            let process = client.spawn(Exec::new("x")).await.unwrap();
            match given_up {
                "expired" => {
                    let error = process.wait(NOW).await.unwrap_err();
                    assert!(matches!(error, Error::Deadline { .. }), "{error:?}");
                    release.send(()).unwrap();
                }
                "dropped" => {
                    timeout(NOW, process.wait(None)).await.unwrap_err();
                    release.send(()).unwrap();
                }
                _ => {
                    let mut wait = Box::pin(process.wait(None));
                    let cx = &mut Context::from_waker(Waker::noop());
                    assert!(Pin::new(&mut wait).poll(cx).is_pending());
                    release.send(()).unwrap();
                    // The agent answers it after that.
                    client.execute(GuestPing::new()).await.unwrap();
                    drop(wait);
                }
            }
            // A second query would fail, because the agent has forgotten the program.
            release.send(()).unwrap();
            let output = process.wait(None).await;
            let pid = process.pid();
            let expected = format!("output of {pid}").into_bytes();
            assert_eq!(output.unwrap().stdout, expected, "{age:?} {given_up}");
        }
        // Release signals that were not needed.
        (0..9).for_each(|_| release.send(()).unwrap());
        drop(client);
        joined(agent).await;
    }
}

#[tokio::test]
async fn a_file_survives_a_read_that_is_given_up() {
    let (release, held) = signal();
    let (stream, agent) = agent::run(
        Age::Today,
        held_at("guest-file-read", held, guest_with_file()),
    );
    let client = open(&Choice::default(), stream).await;
    let mut file = client.open_file("/a", "r").await.unwrap();
    let mut contents = Vec::new();
    timeout(NOW, file.read_to_end(&mut contents))
        .await
        .unwrap_err();
    (0..9).for_each(|_| release.send(()).unwrap());
    file.read_to_end(&mut contents).await.unwrap();
    assert_eq!(contents, vec![7; 300_000]);
    file.shutdown().await.unwrap();
    drop((file, client));
    assert_closed(&joined(agent).await, Age::Today);
}
