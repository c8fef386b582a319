//! Ended sessions leave no descriptor, thread or process behind. One test, because it counts those of the
//! whole program.

#![cfg(all(feature = "tokio", target_os = "linux"))]

#[path = "common/either.rs"]
mod either;
#[path = "common/guard.rs"]
mod guard;
#[path = "common/peer.rs"]
mod peer;

use std::fs;
use std::os::fd::AsRawFd;
use std::process::Command;
use std::time::Duration;

use qmp_client::{Builder, Client, blocking};
use tokio::runtime::Runtime;

use either::{Choice, Either, KINDS};
use guard::until;
use peer::{GREETING, Peer};

const SOON: Duration = Duration::from_millis(300);

/// Counts descriptors, threads and children. A zombie is a child too.
fn counts() -> (usize, usize, usize) {
    let count = |path: &str| fs::read_dir(path).unwrap().count();
    let threads = fs::read_dir("/proc/self/task").unwrap().flatten();
    let children = threads.map(|thread| {
        let list = fs::read_to_string(thread.path().join("children")).unwrap_or_default();
        list.split_whitespace().count()
    });
    let children = children.sum();
    (count("/proc/self/fd"), count("/proc/self/task"), children)
}

fn runtime() -> Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().unwrap()
}

fn shell(script: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", script]);
    command
}

fn session() -> String {
    let read = "dd bs=4096 count=1 of=/dev/null 2>/dev/null";
    let greeting = GREETING.trim();
    format!("echo '{greeting}'; {read}; echo '{{\"return\": {{}}, \"id\": 1}}'; sleep 1000; true")
}

fn hasty() -> Builder {
    Client::builder().greeting_timeout(SOON)
}

/// The ways to leave something behind.
fn ways() -> Vec<(&'static str, fn())> {
    vec![
        ("spawn", || {
            drop(
                blocking::Client::builder()
                    .spawn(&mut shell(&session()))
                    .unwrap(),
            );
            drop(
                runtime()
                    .block_on(Client::builder().spawn(&mut shell(&session())))
                    .unwrap(),
            );
        }),
        ("a child that is mute", || {
            let builder = blocking::Client::builder().greeting_timeout(SOON);
            builder.spawn(&mut shell("sleep 1000; true")).unwrap_err();
            let mut child = shell("sleep 1000; true");
            runtime().block_on(hasty().spawn(&mut child)).unwrap_err();
        }),
        ("a child that ends", || {
            let builder = blocking::Client::builder();
            builder.spawn(&mut shell("exit 1")).unwrap_err();
            let mut child = shell("exit 1");
            runtime().block_on(hasty().spawn(&mut child)).unwrap_err();
        }),
        ("no such program", || {
            let mut command = Command::new("/no/such/program");
            blocking::Client::builder().spawn(&mut command).unwrap_err();
            runtime().block_on(hasty().spawn(&mut command)).unwrap_err();
        }),
        ("a spawn that is cancelled", || {
            runtime().block_on(async {
                let mut command = shell("sleep 1000; true");
                let builder = Client::builder().greeting_timeout(None::<Duration>);
                let spawn = builder.spawn(&mut command);
                assert!(tokio::time::timeout(SOON, spawn).await.is_err());
            });
        }),
        ("a detached child that ends", || {
            let mut command = shell(&session().replace("1000", "0.1"));
            blocking::Client::builder()
                .spawn(&mut command)
                .unwrap()
                .1
                .detach();
            let spawn = Client::builder();
            runtime()
                .block_on(spawn.spawn(&mut command))
                .unwrap()
                .1
                .detach();
        }),
        ("exec", || {
            for kind in KINDS {
                let address = format!("exec:{}", session());
                drop(Either::connect(kind, &Choice::default(), &address).unwrap());
                let choice = Choice {
                    greeting_timeout: Some(SOON),
                    ..Choice::default()
                };
                assert!(Either::connect(kind, &choice, "exec:sleep 1000; true").is_err());
            }
        }),
        ("fd", || {
            for kind in KINDS {
                let (ours, peer) = Peer::greet_and_run(|mut peer| peer.wait_for_end());
                let address = format!("fd:{}", ours.as_raw_fd());
                drop(Either::connect(kind, &Choice::default(), &address).unwrap());
                peer.join().unwrap();
            }
        }),
        ("nobody", || {
            let address = "tcp:localhost:1";
            blocking::Client::connect(address).unwrap_err();
            runtime().block_on(Client::connect(address)).unwrap_err();
            for kind in KINDS {
                let choice = Choice::default();
                assert!(Either::connect(kind, &choice, "fd:1000000").is_err());
            }
        }),
    ]
}

#[test]
fn what_is_over_leaves_nothing_behind() {
    // Resources that are made once.
    for (_, way) in ways() {
        way();
    }
    until("the first round is over", || counts().2 == 0);
    for (name, way) in ways() {
        // Resources of the previous way may take a moment to go.
        let mut before = counts();
        until("it is quiet", || {
            std::thread::sleep(Duration::from_millis(50));
            let last = std::mem::replace(&mut before, counts());
            last == before
        });
        way();
        until(name, || {
            counts() <= before && counts().1 <= before.1 && counts().2 == 0
        });
    }
}
