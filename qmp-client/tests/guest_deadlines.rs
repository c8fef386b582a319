//! Deadlines of both guest clients hold whatever the agent does, and their errors describe what was awaited.

#![cfg(all(feature = "guest", feature = "tokio"))]

#[path = "common/agent.rs"]
mod agent;
#[path = "common/guest.rs"]
mod guest;

use std::time::Duration;

use qmp_client::guest::Exec;
use qmp_client::protocol::Outcome;
use qmp_client::qmp_types::qga::commands::{GuestPing, GuestShutdown};
use qmp_client::{Awaited, Error};
use qmp_testing::PATIENCE;
use serde_json::Value;

use agent::{Age, Answer, Guest, commands};
use guest::{Choice, Either, KINDS, Kind, inner};

/// Longer than a machine under load needs, and shorter than the time of a test.
const LIMIT: Duration = Duration::from_secs(1);

fn open(
    kind: Kind,
    choice: &Choice,
    handler: impl FnMut(&str, &Value) -> Answer + Send + 'static,
) -> (Either, std::thread::JoinHandle<agent::Log>) {
    let (stream, agent) = agent::run(Age::Today, handler);
    (Either::open(kind, choice, stream).unwrap(), agent)
}

/// A guest whose agent does not answer from that command on.
fn mute_from(command: &'static str, mut guest: Guest) -> impl FnMut(&str, &Value) -> Answer {
    let mut mute = false;
    move |name, arguments| {
        mute |= name == command;
        if mute {
            Answer::Silence
        } else {
            guest.act(name, arguments)
        }
    }
}

fn endless() -> Guest {
    Guest {
        patience: u32::MAX,
        ..Guest::default()
    }
}

/// No command has a deadline.
fn patient() -> Choice {
    let all = ["guest-exec", "guest-exec-status", "guest-file-close"];
    Choice {
        deadlines: all.map(|name| (name, None)).to_vec(),
        ..Choice::default()
    }
}

#[test]
fn a_program_that_goes_on_is_waited_for_until_the_deadline() {
    for kind in KINDS {
        let mut guest = endless();
        let (mut client, agent) = open(kind, &patient(), move |name, arguments| {
            guest.act(name, arguments)
        });
        let error = client.exec(Exec::new("sleep").deadline(LIMIT)).unwrap_err();
        let Error::Deadline {
            command,
            waited,
            awaited,
            ..
        } = &error
        else {
            panic!("{error:?}")
        };
        assert_eq!((command.as_str(), *waited), ("guest-exec", LIMIT));
        assert_eq!(*awaited, Awaited::Program { pid: 1, runs: true });
        assert_eq!(error.to_string(), "guest-exec: PID 1 still runs after 1s");
        drop(client);
        agent.join().unwrap();
    }
}

#[test]
fn an_agent_that_stops_ends_no_wait_for_a_program_later() {
    for kind in KINDS {
        for command in ["guest-exec", "guest-exec-status"] {
            let (mut client, agent) = open(kind, &patient(), mute_from(command, endless()));
            let error = client.exec(Exec::new("sleep").deadline(LIMIT)).unwrap_err();
            let Error::Deadline {
                command: of,
                waited,
                awaited,
                outcome,
            } = &error
            else {
                panic!("{error:?}")
            };
            assert_eq!((of.as_str(), *outcome), ("guest-exec", Outcome::Unknown));
            assert!(*waited <= LIMIT, "{waited:?}");
            let text = error.to_string();
            if command == "guest-exec" {
                assert_eq!(*awaited, Awaited::Reply);
                assert!(text.starts_with("no reply to `guest-exec`"), "{text}");
            } else {
                assert_eq!(
                    *awaited,
                    Awaited::Program {
                        pid: 1,
                        runs: false
                    }
                );
                assert!(
                    text.starts_with("guest-exec: PID 1 may still run"),
                    "{text}"
                );
            }
            drop(client);
            agent.join().unwrap();
        }
    }
}

#[test]
fn a_program_that_ends_in_time_has_its_output() {
    for kind in KINDS {
        let mut guest = Guest {
            patience: 3,
            ..Guest::default()
        };
        let (mut client, agent) = open(kind, &patient(), move |name, arguments| {
            guest.act(name, arguments)
        });
        let soon = Exec::new("echo").deadline(Duration::from_secs(60));
        assert_eq!(client.exec(soon).unwrap().stdout, b"output of 1");
        drop(client);
        let log = agent.join().unwrap();
        let polls = ["guest-exec-status"; 4];
        assert_eq!(commands(&log), [&["guest-exec"][..], &polls].concat());
    }
}

#[test]
fn a_transfer_that_stops_fails_at_the_deadline_of_one_command() {
    let contents = vec![7; 500_000];
    for kind in KINDS {
        for (command, place) in [
            ("guest-file-open", "for \"/a/file\" within"),
            ("guest-file-read", "for \"/a/file\" at byte 0 within"),
            ("guest-file-write", "for \"/a/file\" at byte 0 within"),
            ("guest-file-flush", "for \"/a/file\" at byte 500000 within"),
        ] {
            // The client does not wait for the file to be closed, which could take for ever.
            let mut choice = patient();
            choice.deadline = Some(PATIENCE);
            choice.deadlines.push((command, Some(LIMIT)));
            let guest = Guest::with_file("/a/file", &contents);
            let (mut client, agent) = open(kind, &choice, mute_from(command, guest));
            let written = client.write_file("/a/file", &contents);
            let error = match written {
                Ok(()) => client.read_file("/a/file").map(drop).unwrap_err(),
                Err(error) => error,
            };
            assert_eq!(error.kind(), std::io::ErrorKind::TimedOut);
            let text = inner(&error).to_string();
            assert!(text.contains(command) && text.contains(place), "{text}");
            drop(client);
            let log = agent.join().unwrap();
            if command != "guest-file-open" {
                assert_eq!(
                    commands(&log).last(),
                    Some(&"guest-file-close"),
                    "{command}"
                );
            }
        }
    }
}

#[test]
fn the_place_in_a_file_is_that_of_the_piece_that_did_not_come() {
    let contents = vec![7; 500_000];
    for kind in KINDS {
        let mut reads = 0;
        let mut guest = Guest::with_file("/a/file", &contents);
        let choice = Choice {
            deadline: Some(LIMIT),
            ..patient()
        };
        let (mut client, agent) = open(kind, &choice, move |name, arguments| {
            reads += u32::from(name == "guest-file-read");
            match reads {
                0..3 => guest.act(name, arguments),
                _ => Answer::Silence,
            }
        });
        let error = client.read_file("/a/file").unwrap_err();
        let Error::Deadline {
            awaited: Awaited::File { path, offset, .. },
            ..
        } = inner(&error)
        else {
            panic!("{error:?}")
        };
        assert_eq!((path.as_str(), *offset), ("/a/file", Some(2 * (192 << 10))));
        drop(client);
        agent.join().unwrap();
    }
}

#[test]
fn a_deadline_shorter_than_the_silence_is_no_success_r33() {
    for kind in KINDS {
        let choice = Choice {
            deadlines: vec![("guest-shutdown", Some(LIMIT))],
            silence: Some(Duration::from_secs(60)),
            ..Choice::default()
        };
        let (mut client, agent) = open(kind, &choice, mute_from("guest-shutdown", endless()));
        client.execute(GuestPing::new()).unwrap();
        let error = client.execute(GuestShutdown::new()).unwrap_err();
        let Error::Deadline {
            waited, outcome, ..
        } = error
        else {
            panic!("{error:?}")
        };
        assert_eq!((waited, outcome), (LIMIT, Outcome::Unknown));
        drop(client);
        agent.join().unwrap();
    }
}
