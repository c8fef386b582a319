//! Both clients with guest agents of all ages: how old ones treat ids, and late and lost
//! replies.

#![cfg(all(feature = "guest", feature = "tokio"))]

#[path = "common/agent.rs"]
mod agent;
#[path = "common/guest.rs"]
mod guest;

use std::time::Duration;

use qmp_client::Error;
use qmp_client::guest::Exec;
use qmp_client::qmp_types::qga::commands::{GuestPing, GuestSuspendRam};
use serde_json::{Value, json};

use agent::{AGES, Age, Answer, Guest, commands, signal};
use guest::{Choice, Either, KINDS, Kind, inner};

/// The deadline of commands that must time out.
const NOW: Duration = Duration::from_millis(50);

/// Runs a test with each client and an agent of each age. `handler` makes the behaviour of the agent.
fn all<H: FnMut(&str, &Value) -> Answer + Send + 'static>(
    choice: &Choice,
    handler: impl Fn() -> H,
    test: impl Fn(&mut Either, Kind, Age),
) {
    for kind in KINDS {
        for age in AGES {
            let (stream, agent) = agent::run(age, handler());
            let mut client = Either::open(kind, choice, stream).unwrap();
            test(&mut client, kind, age);
            drop(client);
            let log = agent.join().unwrap();
            let synchronises = |request: &Value| {
                let name = request["execute"].as_str().unwrap();
                name.starts_with("guest-sync")
            };
            let begun = log.iter().skip_while(|request| synchronises(request));
            for request in begun {
                let takes_ids = matches!(age, Age::Today | Age::EchoesNoIds);
                assert_eq!(request.get("id").is_some(), takes_ids, "{age:?}: {request}");
            }
        }
    }
}

fn with_deadline(command: &'static str) -> Choice {
    Choice {
        deadlines: vec![(command, Some(NOW))],
        ..Choice::default()
    }
}

#[test]
fn all_that_the_clients_do_works_with_every_age() {
    let contents: Vec<u8> = (0..500_000_u32).map(|n| n.to_le_bytes()[0]).collect();
    let handler = || {
        let mut guest = Guest {
            patience: 2,
            ..Guest::default()
        };
        move |name: &str, arguments: &Value| guest.act(name, arguments)
    };
    all(&Choice::default(), handler, |client, kind, age| {
        client.execute(GuestPing::new()).unwrap();
        client.write_file("/a", &contents).unwrap();
        assert_eq!(
            client.read_file("/a").unwrap(),
            contents,
            "{kind:?} {age:?}"
        );
        assert_eq!(client.exec(Exec::new("x")).unwrap().stdout, b"output of 1");
        // Two refusals in a row, and the session continues.
        for path in ["/b", "/c"] {
            let error = client.read_file(path).unwrap_err();
            let text = inner(&error).to_string();
            assert!(text.contains(path), "{text}");
        }
        client.synchronise().unwrap();
        client.execute(GuestPing::new()).unwrap();
    });
}

#[test]
fn a_late_reply_is_not_that_of_the_next_command() {
    let (release, held) = signal();
    let held = std::sync::Arc::new(std::sync::Mutex::new(held));
    let handler = || {
        let held = held.clone();
        move |name: &str, _: &Value| {
            if name == "slow" {
                held.lock().unwrap().recv().unwrap();
            }
            Answer::Return(json!({ "of": name }))
        }
    };
    all(&with_deadline("slow"), handler, |client, kind, age| {
        let error = client.raw("slow", None).unwrap_err();
        assert!(matches!(error, Error::Deadline { .. }), "{error:?}");
        release.send(()).unwrap();
        for name in ["next", "last"] {
            let value = client.raw(name, None).unwrap();
            assert_eq!(value, json!({ "of": name }), "{kind:?} {age:?}");
        }
    });
}

#[test]
fn a_lost_reply_costs_one_call() {
    let handler = || {
        |name: &str, _: &Value| match name {
            "lost" => Answer::Silence,
            _ => Answer::Return(json!({ "of": name })),
        }
    };
    all(&with_deadline("lost"), handler, |client, kind, age| {
        for _ in 0..9 {
            client.raw("lost", None).unwrap_err();
        }
        let value = client.raw("next", None).unwrap();
        assert_eq!(value, json!({ "of": "next" }), "{kind:?} {age:?}");
    });
}

#[test]
fn the_late_error_of_a_command_without_reply_is_not_that_of_the_next_one_r33() {
    let (release, held) = signal();
    let held = std::sync::Arc::new(std::sync::Mutex::new(held));
    let handler = || {
        let held = held.clone();
        move |name: &str, _: &Value| {
            if name == "guest-suspend-ram" {
                held.lock().unwrap().recv().unwrap();
                return Answer::Error("it cannot sleep".to_owned());
            }
            Answer::Return(json!({ "of": name }))
        }
    };
    let choice = Choice {
        silence: Some(NOW),
        ..Choice::default()
    };
    all(&choice, handler, |client, kind, age| {
        client.execute(GuestSuspendRam::new()).unwrap();
        release.send(()).unwrap();
        let value = client.raw("next", None).unwrap();
        assert_eq!(value, json!({ "of": "next" }), "{kind:?} {age:?}");
    });
}

#[test]
fn an_agent_that_begins_anew_may_be_of_another_age() {
    for kind in KINDS {
        for (before, after) in AGES.iter().flat_map(|one| AGES.map(|other| (*one, other))) {
            let (stream, agent) = agent::run(before, move |name, _| match name {
                "restart" => Answer::Restart(after),
                _ => Answer::Return(json!({ "of": name })),
            });
            let choice = with_deadline("restart");
            let mut client = Either::open(kind, &choice, stream).unwrap();
            client.raw("first", None).unwrap();
            let error = client.raw("restart", None).unwrap_err();
            assert!(matches!(error, Error::Deadline { .. }), "{error:?}");
            // One more command may notice it.
            let value = client
                .raw("next", None)
                .or_else(|_| client.raw("next", None));
            assert_eq!(
                value.unwrap(),
                json!({ "of": "next" }),
                "{before:?} to {after:?}"
            );
            for name in ["a", "b"] {
                assert_eq!(client.raw(name, None).unwrap(), json!({ "of": name }));
            }
            drop(client);
            agent.join().unwrap();
        }
    }
}

#[test]
fn a_question_that_is_lost_is_put_again() {
    for kind in KINDS {
        for age in AGES {
            // The agent loses commands while it does not run.
            let mut gone = 0;
            let (stream, agent) = agent::run_lossy(age, move |name, _| {
                if name == "guest-lost" {
                    gone = 2;
                }
                let loses = gone > 0;
                gone = u32::saturating_sub(gone, u32::from(name != "guest-lost"));
                (loses, Answer::Return(json!({ "of": name })))
            });
            let choice = Choice {
                deadlines: vec![("guest-lost", Some(NOW)), ("next", Some(4 * NOW))],
                ..Choice::default()
            };
            let mut client = Either::open(kind, &choice, stream).unwrap();
            client.raw("guest-lost", None).unwrap_err();
            let value = (0..9).find_map(|_| client.raw("next", None).ok());
            assert_eq!(value, Some(json!({ "of": "next" })), "{kind:?} {age:?}");
            assert_eq!(client.raw("last", None).unwrap(), json!({ "of": "last" }));
            drop(client);
            let log = agent.join().unwrap();
            assert_eq!(commands(&log)[0], "guest-lost");
        }
    }
}

#[test]
fn a_refused_synchronisation_is_called_by_its_name() {
    for kind in KINDS {
        let (stream, agent) = agent::refusing_to_synchronise();
        let Err(error) = Either::open(kind, &Choice::default(), stream) else {
            panic!("it has been refused")
        };
        let text = error.to_string();
        assert!(
            text.contains("`guest-sync-delimited` failed") && text.contains("disabled"),
            "{text}"
        );
        agent.join().unwrap();
    }
}
